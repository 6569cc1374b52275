/** Words that hold a child and mean none whom somebody meets. */
export const noChild =
  /barnbarn[a-zà-öø-ɏ]*|barn(?:kläd|vagn|bok|böck|mat|stol|cyk|sits|skor|saker)[a-zà-öø-ɏ]*|läx(?:hjälp|läsning)[a-zà-öø-ɏ]* för (?:vuxna|föräldrar|nyanlända vuxna)|barndom[a-zà-öø-ɏ]*|barn- och [a-zà-öø-ɏ]+|barn-, [a-zà-öø-ɏ]+- och [a-zà-öø-ɏ]+|barnkonvention[a-zà-öø-ɏ]*|barn(?:s|ets|ens)? (?:rättigheter|bästa|uppväxt[a-zà-öø-ɏ]*|villkor|rätt|behov|hälsa)|barnperspektiv[a-zà-öø-ɏ]*|barnfattigdom[a-zà-öø-ɏ]*|rädda barnen|utan barn|barn som anhöriga|(?:medan|när|då) (?:deras )?barn(?:en)? (?:är|går|har)|unga vuxna|(?:vuxna|vuxet|myndiga|utflugna) barn|unga i sinnet|(?:handlar|föreläs[a-zà-öø-ɏ]*|kunskap(?:er)?|pratar|samtalar|utbildning(?:en)?|kurs(?:en|er)?) om (?:[a-zà-öø-ɏ]+ ){0,2}barn[a-zà-öø-ɏ]*|(?:var|vara|varit) barn(?! (?:som|och|med))|barn på nytt|barna?sinne[a-zà-öø-ɏ]*|som barn|(?:sina|deras|egna|våra|era) barns|barn(?:en)? är (?:hemma|i skolan|på (?:förskolan|fritids)|vuxna|utflugna)|(?:har|ha|får|fått|sina|deras|egna|våra) barn(?: eller barnbarn)?(?: med sig)?(?![a-zà-öø-ɏ])|(?:föräldra|mammor|pappor|vårdnadshavare|anhöriga|mödrar|kvinnor)[a-zà-öø-ɏ]* (?:till|med|som har) (?:[a-zà-öø-ɏ]+ )?(?:barn|småbarn|skolbarn|ungdomar|unga|elever|tonåringar|flickor|pojkar|döttrar|söner)(?:na)?|(?:sfi|komvux|folkhögskole|vuxen)-?elever|elever(?:na)? (?:på|vid|inom|från) (?:sfi|komvux|folkhögskol[a-zà-öø-ɏ]*|vuxenutbildning[a-zà-öø-ɏ]*|vux)(?: och [a-zà-öø-ɏ]+)?|ungdoms(?:råd|förbund|organisation|mottagning|politik)[a-zà-öø-ɏ]*|elev(?:assistent|hälsa|råd|kår)[a-zà-öø-ɏ]*|barn(?:avård|omsorg|hälso|rätts)[a-zà-öø-ɏ]*/g;
export const child =
  /(?<![a-zà-öø-ɏ])(?:(?:skol|förskole|små|fritids|låg)?barn(?:en|ens|s)?|(?:barn|flick|pojk|gosse?)(?:grupp|kör|verksamhet|lag|läg(?:er|ret)|träff|kurs|orkester|teatergrupp|gympa|gymnastik|dans|klubb|scouter)[a-zà-öø-ɏ]{0,5}|[a-zà-öø-ɏ]*elev(?:er|erna|ers|ernas)|(?:skol|grundskole|låg|mellan|hög)(?:stadie)?ungdom(?:ar|arna|ars)|[a-zà-öø-ɏ]+stadieelev(?:en)?|skolelev(?:en)?|minderårig[a-zà-öø-ɏ]*|tonåring(?:ar|arna)?|(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton)-?åring(?:ar|arna|en)?|(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)-?klassar(?:e|na)|junior(?:er|erna|lag|laget|grupp|gruppen)|knatt(?:e|ar|arna)|småtting(?:ar|arna)|telning(?:ar|arna)|ungarna|(?:fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,2}-)årsåldern|(?:låg|mellan|hög)stadiet|pojkar(?:na)?|flickor(?:na)?|årskurs(?:erna)?|åk [1-9]|grundskoleelev[a-zà-öø-ɏ]*|barnens|småsyskon)(?![a-zà-öø-ɏ])/;
export const young =
  /(?<![a-zà-öø-ɏ])(?:unga|de (?:små|yngsta|minsta)(?= (?:medan|när|då|och|i|på|som|är|får|leker|har|själva)|[,.])|[a-zà-öø-ɏ]{0,20}ungdom(?:ar|arna|s)?|ungdoms(?:verksamhet|grupp|kväll|gård|aktivitet)[a-zà-öø-ɏ]*|tjejer(?:na)?|killar(?:na)?|tjejgrupp[a-zà-öø-ɏ]*|killgrupp[a-zà-öø-ɏ]*|barnfamilj[a-zà-öø-ɏ]*|familj(?:er|erna|ekvällar|edagar|ehelger|ehelg|elördag[a-zà-öø-ɏ]*)|(?:sommar|höst|sport|påsk|jul|skol|vinter)lov(?:ets?|ens?|s[a-zà-öø-ɏ]*)?|lov(?:aktivitet|verksamhet|program|dag|läger)[a-zà-öø-ɏ]*|lov(?= (?:och|samt) )|(?:under|på|kring) (?:lov|loven|lovet)|sommarverksamhet[a-zà-öø-ɏ]*|sommaraktivitet[a-zà-öø-ɏ]*|sommarläger|kollo[a-zà-öø-ɏ]*|fritidsgård[a-zà-öø-ɏ]*|fritidsklubb[a-zà-öø-ɏ]*|läxhjälp[a-zà-öø-ɏ]*|läxläsning[a-zà-öø-ɏ]*|läxkväll[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** “9–15 år”, “åtta till tolv år”, “från 13 år”, “under 18 år” */
const age =
  '(\\d{1,2}|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo)';
export const ages = new RegExp(
  `(?<![\\d.a-zà-öø-ɏ])${age}(?: år)? ?(?:[-–—]|till|och|t\\.?o\\.?m\\.?) ?${age}(?:[ -]?år|-?åring)|(?:från|över|fyllda|minst|fyllt) ${age}(?: år|(?= men| och))|under ${age} år`,
  'g',
);
export const again =
  /(?<![a-zà-öø-ɏ])(?:varje|varannan|vartannat|(?:gång|gånger|kväll|kvällar|dag|dagar|timm[a-z]*|eftermiddag|eftermiddagar|söndag|lördag|pass|träff|träffar)(?: [a-zà-öø-ɏ]+)? (?:i|per|om|varje) (?:veckan?|månad(?:en)?|termin(?:en)?|året?|dag(?:en)?)|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|arna|skvällar|skväll)|veckovis|dagligen|vardagar|regelbund[a-zà-öø-ɏ]*|återkommande|öppe[nt]|träffas|ses|möts|veckan|per termin|kvällar|helger|(?:utanför|efter|före) skol(?:an|tid|tiden|dagen)|skoldagens slut|på eftermiddag(?:en|arna)|fritidsgård[a-zà-öø-ɏ]*|grupp(?:er|erna)?)(?![a-zà-öø-ɏ])/;
export const meets =
  /(?<![a-zà-öø-ɏ])(?:läser läxor|läxhjälp[a-zà-öø-ɏ]*|läxläsning[a-zà-öø-ɏ]*|läxkväll[a-zà-öø-ɏ]*|simskola[a-zà-öø-ɏ]*|simundervisning[a-zà-öø-ɏ]*|trän(?:ar|are|arna|arnas|ing|ingar|as)|lektion(?:er)?|undervis[a-zà-öø-ɏ]*|leder|leds|ledare|handled[a-zà-öø-ɏ]*|mentor[a-zà-öø-ɏ]*|samtalsgrupp[a-zà-öø-ɏ]*|tar hand om|har tillsyn|tillsyn(?:en)?|passar|följer|hämtar|barnpassning|möter|träffar|umgås|varit med|deltar|deltagit|deltagarna|hjälper|stöttar|läger|lek|leker|övar|repeterar|grupp[a-zà-öø-ɏ]*|skjuts[a-zà-öø-ɏ]*|volontär[a-zà-öø-ɏ]*|ordnar|ordnas|håller|hålls|öppe[nt]|för)(?![a-zà-öø-ɏ])/;
export const people =
  /(?<![a-zà-öø-ɏ])(?:deltagar(?:e|na)|deltar|besökar(?:e|na)|målgruppen|åldern|åldrarna|personer|[a-zà-öø-ɏ]*grupp(?:en|er|erna)?(?=,? \(?\d)|åringar|[a-zà-öø-ɏ]*-åringar)(?![a-zà-öø-ɏ])/;
export const targets =
  /målgrupp|vänder sig|riktar sig|riktas till|är till för|finns till för|deltagarna är|deltagare är|besökarna är/;
export const letters = [
  'barn',
  'elev',
  'minderår',
  'tonår',
  'pojk',
  'flick',
  'årskurs',
  'åk ',
  'unga',
  'ungdom',
  'tjej',
  'kill',
  'famil',
  'lov',
  'sommar',
  'kollo',
  'fritidsg',
  'fritidsk',
  'läx',
  'syskon',
  ' år',
  'åring',
  'årsåld',
  'stadiet',
  'de små',
  'de yngsta',
  'de minsta',
  'klassar',
  'junior',
  'knatt',
  'smått',
  'telning',
  'ungar',
];

export const homes =
  /(?<![a-zà-öø-ɏ])(?:hvb|hvb-hem[a-zà-öø-ɏ]*|hem för vård eller boende|stödboende[a-zà-öø-ɏ]*|skydda[td]e? boende[a-zà-öø-ɏ]*|skyddsboende[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
export const denies =
  /(?:ingår|omfatta[rs]|erbjuds?|gäller|ordna[rs]|driver|drivs|tar emot|delta|deltar|komma)(?: [a-zà-öø-ɏ]+)? (?:inte|ej)(?![a-zà-öø-ɏ])|(?:kan|får|ska|är) (?:[a-zà-öø-ɏ]+ )?(?:inte|ej) /;
