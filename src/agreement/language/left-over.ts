import { money } from './money-words.ts';

/** Letters that stand in whatever tells of a surplus. */
export const surplusLetters = [
  'överskott',
  'överskju',
  'över',
  'kvar',
  'inte ',
  'ej ',
  'oförbruk',
  'outnyttj',
  'oanvän',
  'återstå',
  'resterande',
  'vinst',
  'plus',
  'sparas',
  'behåll',
  'mellanskilln',
  'understig',
  'billigare',
  'lägre än',
  'mindre än',
  'större än',
  'högre än',
  'mer än',
  'överstig',
  'marginal',
  'positivt',
  'behållning',
  'restmedel',
  'räcker',
  'resten av',
  'restmedl',
  'restbelopp',
  'skillnaden',
  'kontot',
  'kassan',
];
/** “överskott av idéer”, “överskottsmat”: more than enough of what is no money. */
const plenty =
  /överskott(?:et)? (?:av|på) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:idé|energi|engagemang|entusias|glädje|kärlek|tid|mat|frukt|grönsak|bröd|el|värme|material|kläder|saker|varor|möbler|böcker|kompetens|frivillig|volontär|plats|arbetskraft|lust|vilja|kraft|omtanke|kaffe|bullar)[a-zà-öø-ɏ]*|överskotts(?:mat|varor|värme|energi|livsmedel|bröd)[a-zà-öø-ɏ]*/g;
/** A text in lower case without a surplus of what is no money. */
export const withoutPlenty = (text: string): string =>
  text.includes('överskott') ? text.replace(plenty, ' ') : text;
const surplus =
  /överskott(?:et|ets|en|s?medel|s?medlen|shantering|sdelning)?(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:gå(?:r|tt)(?: (?!inte|ej|aldrig)[a-zà-öø-ɏ]+){0,2} (?:plus|med (?:plus|vinst))|(?:blir|visar|hamnar)(?: (?!inte|ej|aldrig)[a-zà-öø-ɏ]+){0,5} (?:på )?plus|(?:eventuell )?vinst(?:en)?(?: [a-zà-öø-ɏ]+){0,4} (?:återinvester[a-zà-öø-ɏ]*|tillbaka|stannar|används|återförs|läggs|delas|går)|(?:vad|det) som (?:återstår|finns kvar|är kvar) (?:vid|när|efter) (?:årets|året|periodens|verksamhetsårets|perioden)|blir det (?:något |lite |pengar )?över(?= ?[,.;]| (?:sparar|använder|går|lägger|vid|köper|får))|(?:blir|finns|återstår) (?:det )?något (?:över |kvar )?(?:vid|när|efter) (?:årets|året|periodens|verksamhetsårets|perioden)|över- (?:och|eller) underskott|under- (?:och|eller) överskott)(?![a-zà-öø-ɏ])/;
/** “oanvända medel”; what remains to be paid is no surplus. */
const unspent =
  /(?<![a-zà-öø-ɏ])(?:outnyttja(?:d[ea]?|t)|oförbruka(?:d[ea]?|t)|oanvän(?:[dt]a?|ts)|överskjutande|överbliv(?:na|et|en)|kvarvarande|kvarstående|återstående|resterande|(?:ej|inte) (?:använ[dt]a?|utnyttja(?:d[ea]?|t)|förbruka(?:d[ea]?|t)|upparbeta(?:d[ea]?|t)))(?: [a-zà-öø-ɏ]+){0,2}? (?:[a-zà-öø-ɏ]*medel|[a-zà-öø-ɏ]*medlen|pengar(?:na)?|[a-zà-öø-ɏ]*bidrag(?:et)?|[a-zà-öø-ɏ]*belopp(?:et)?|summa|stöd(?:et)?|anslag(?:et)?|del(?:en)? av)(?![a-zà-öø-ɏ])/;
/** “får inte använda medlen till något annat” */
const mayNotUse =
  /(?<![a-zà-öø-ɏ])(?:får|ska|skall|kan|bör|måste|att) (?:inte|ej) använda(?![a-zà-öø-ɏ])/;
const instalment =
  /(?<![a-zà-öø-ɏ])(?:återstående|resterande)[^.;]{0,60}(?:utbetal|betalas ut|betalas (?:i|den|senast|under|vid|efter)|faktur|rekvir)/;
/** “Det som blir över”, “finns pengar kvar”, “förs över till nästa år” */
const left =
  /(?<![a-zà-öø-ɏ])(?:bli(?:r|vit)?|blev|finns|finnas|är|vara|står?|ligger|återstår?|ha[rs]?)(?: [a-zà-öø-ɏ]+){0,5}? (?:över|kvar)(?! (?:hos|tills|till dess)(?![a-zà-öø-ɏ]))(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:medel|pengar(?:na)?|medlen|bidrag(?:et)?|belopp(?:et)?)(?: som)?(?: [a-zà-öø-ɏ]+){0,2}? (?:över|kvar)(?= ?[,.;]| (?:vid|efter|när|i|den|och|får|ska|kan|används|går|betalas)|$)|(?:över|vidare|sparas|balanseras|fonderas|läggs|flyttas) (?:in )?(?:till|i) (?:nästa|nästkommande|nästföljande|följande|kommande|påföljande) [a-zà-öø-ɏ]*(?:år|period|termin)/;
/** “Kostar det mindre än beräknat”, “får behålla resten” */
const spared =
  /(?<![a-zà-öø-ɏ])(?:(?:billigare|lägre|mindre) än (?:[a-zà-öø-ɏ]+ ){0,3}?(?:beräkna|budgetera|bevilja|bidrag|belopp|stöd|utbetal|plane|vänta|trott|tänkt|räknat)|understiger (?:[a-zà-öø-ɏ]+ ){0,3}?(?:bidrag|belopp|stöd|budget|utbetal|ersättning)|mellanskillnaden (?:går|sparas|stannar|används|betalas|återbetalas|lämnas|tillfaller|förs)|(?:behåll(?:a|er|as|s)?|spara(?:r|s)?|använd(?:s|er|as)|stannar|återbetalas|lämnas) mellanskillnaden|behåll(?:a|er|as) (?:dem|pengarna|resten|medlen|överskjutande|det som))/;
const unused =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|ej)(?: [a-zà-öø-ɏ]+){0,3}? (?:använ(?:ts|ds|das|der|t)|förbruka[a-zà-öø-ɏ]*|utnyttja[a-zà-öø-ɏ]*|nyttja[a-zà-öø-ɏ]*|gå(?:tt|r)? åt|behöv(?:s|ts|t|er)|spendera[a-zà-öø-ɏ]*|upparbeta[a-zà-öø-ɏ]*|kommit till användning|tagits i anspråk|gjort av med)|(?:används|använts|använder|förbrukas|förbrukar|utnyttjas|utnyttjar|behövs|går)(?: [a-zà-öø-ɏ]+){0,3}? (?:inte|ej)(?: [a-zà-öø-ɏ]+){0,3}?)(?![a-zà-öø-ɏ])/;
/** Money that was used for something else than it was meant for. */
const misuse =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*ändamål[a-zà-öø-ɏ]*|syftet?|avsett|avsedd[a-z]?|avsedda|enligt|enlighet|felaktig[a-zà-öø-ɏ]*|rätt sätt|överenskommet)(?![a-zà-öø-ɏ])/;

/** More comes in than goes out: “skulle intäkterna bli större än kostnaderna”, “går ihop med marginal”. */
const exceeds =
  /(?<![a-zà-öø-ɏ])(?:(?:intäkt|inkomst)[a-zà-öø-ɏ]*[^.;]{0,40} (?:större|högre|mer|fler) än [^.;]{0,30}(?:kostnad|utgift|kosta)|(?:kostnad|utgift)[a-zà-öø-ɏ]*[^.;]{0,40} (?:mindre|lägre) än [^.;]{0,30}(?:intäkt|inkomst|anslag|vad som)|(?:intäkt|inkomst)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,2}överstiger|med (?:[a-zà-öø-ɏ]+ )?marginal(?=[ ,.])|marginalen (?:sparas|används|går|stannar|läggs|förs)|(?:sparas|används|läggs|stannar) marginalen|positivt resultat|räcker (?:pengarna |medlen |bidraget )?längre|resten av (?:pengarna|medlen|bidraget|beloppet)[^.;]{0,40} (?:behåll(?:er|s|as)|sparas|används|stannar|återgår|läggs|återbetalas)|plusresultat(?:et)?|(?:på|med) plus|(?:stannar?|ligger|landar|hamnar) under [a-zà-öø-ɏ]*(?:bidrag|budget|belopp|anslag|stöd)[a-zà-öø-ɏ]*|(?:lägger|använder|sparar|för) (?:vi|de|parterna|föreningen) (?:över )?(?:mellan)?skillnaden|(?:betalas|lämnas|sparas|återbetalas) skillnaden|[a-zà-öø-ɏ]*behållning(?:en)?|restmedel|restmedlen|restbelopp(?:et)?|återstår av [a-zà-öø-ɏ]*(?:bidrag|medl|medel|peng|belopp|stöd|anslag|budget|summa)[a-zà-öø-ɏ]*|(?:ligger|står)(?: det)? (?:[a-zà-öø-ɏ]+ ){0,2}(?:pengar|slant|medel) (?:kvar )?(?:på|i) (?:kontot|kassan))(?![a-zà-öø-ɏ])/;
/** “Blir något över används det nästa år”, “vad som inte förbrukats”: of money, where money is spoken of. */
const anyLeft =
  /(?<![a-zà-öø-ɏ])(?:(?:blir|bli|finns|är|vara|står|återstår)(?: det)?(?: (?:[a-zà-öø-ɏ]+ ){0,2}?(?:något|någonting|lite|en slant|en peng))(?: [a-zà-öø-ɏ]+){0,3}? (?:över|kvar)|(?:det|vad|något|allt|den del)(?: som)?(?: (?!inte|ej)[a-zà-öø-ɏ]+){0,4} (?:blir|är|finns|står|blivit|har|ligger) (?:över|kvar)|(?:det|vad|något|allt|den del) (?:som )?(?:[a-zà-öø-ɏ]+ ){0,4}?(?:inte|ej)(?: [a-zà-öø-ɏ]+){0,3}? (?:förbruka(?:ts|s|t)|spendera(?:ts|s|t)|använ(?:ts|ds|t)|utnyttja(?:ts|s|t)|gå(?:tt|r) åt|behövts|behövs|gjorts av med|gjort av med|görs? av med))(?! (?:[a-zà-öø-ɏ]*\d|alla|hela))(?![a-zà-öø-ɏ])/;

/**
 * Whether a sentence in lower case tells what happens to money that is not spent.
 * @param isEconomy whether it stands where money is spoken of
 */
export function tellsOfSurplus(told: string, isEconomy = false): boolean {
  const text = withoutPlenty(told);
  if (surplus.test(text) || spared.test(text) || exceeds.test(text)) return true;
  if (unspent.test(text) && !mayNotUse.test(text)) return !instalment.test(text);
  if (isEconomy && anyLeft.test(text)) return true;
  if (!money.test(text)) return false;
  return left.test(text) || (unused.test(text) && !misuse.test(text));
}

// Money from others.

/** Letters that stand in whatever tells of other grants. */
export const otherGrantLetters = [
  'sök',
  'finansi',
  'annan ',
  'intäkter',
  'inkomster',
  'ytterligare ersätt',
  'bidrag',
  'medel',
  'fond',
  'sponsor',
  'sponsr',
  'gåvor',
  'andra pengar',
  'pengar från',
  'offentligt stöd',
  ' från fler',
  ' från andra',
  ' från annat',
  'andra stöd',
  'annat stöd',
  'statligt stöd',
  ' av andra',
  ' ur andra',
  'tredje ',
  'källor',
  'samma kostnad',
  'samma utgift',
  'annat ',
  'fler som',
  'privatperson',
  'från någon',
  'från något',
  'av någon',
  'stiftelse',
  'givare',
];
const funds =
  '(?:[a-zà-öø-ɏ-]*bidrag|[a-zà-öø-ɏ-]*medel|pengar|[a-zà-öø-ɏ-]*finansiering|[a-zà-öø-ɏ]*finansiär(?:er)?|anslag|finansieringskällor|bidragsgivare|[a-zà-öø-ɏ]*fonder|sponsor(?:er)?|sponsring|sponsormedel|gåvor|arvsfonden|intäkter|inkomster)';
const more =
  '(?:andra|annat|annan|annans|fler|flera|ytterligare|övriga|externa?|externt|kompletterande|mer|statliga?|utomstående)';
const applies = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:an)?sök(?:a|er|as|s|t|te|an|ningar)?(?: om)?|leta(?:r)?(?: (?:också|även|själv|gärna))? efter|erhåll(?:a|er|as|s|it)|ta(?:r|s)? emot|motta(?:r|s|ga|gas|git)?|få(?:r|tt)?|bevilja(?:s|ts|r|d|de|t)?|skaffa|inhämta|uppbära|uppbär|ha(?:r)?|kombinera[rs]?|redovisa[rs]?|lämna[rs]?|utgå[rt]?)(?: [a-zà-öø-ɏ]+){0,4}? (?:${more} (?:[a-zà-öø-ɏ-]+,? ){0,3}?${funds}|(?:[a-zà-öø-ɏ]+ ){0,2}(?:projektmedel|projektbidrag|statsbidrag|statliga medel|eu-medel|fondmedel|sponsring|sponsormedel|gåvor|arvsfonden))(?![a-zà-öø-ɏ])`,
);
/** “annan kommunal ersättning för samma kostnad” */
const paidTwice =
  /(?<![a-zà-öø-ɏ])samma (?:kostnad|utgift)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,6} (?:två|flera|olika|mer än en|dubbelt)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])dubbla (?:bidrag|ersättningar|stöd)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:annan|ytterligare|dubbel) (?:(?:kommunal|regional|statlig|offentlig|ekonomisk) )?(?:ersättning|finansiering)(?![a-zà-öø-ɏ])/;
/** “söka bidrag hos”; “söker bidraget” is what this agreement pays. */
const seeks = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:an)?sök(?:a|er|as|s|t|te|an|ningar)?(?: om)?(?: [a-zà-öø-ɏ]+){0,5}? ${funds}(?![a-zà-öø-ɏ])`,
);
/** Other funding by its name, whoever has it. */
const otherFunding = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:sök|få|erhåll|ta emot|tar emot|motta)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} ${funds}(?: [a-zà-öø-ɏ]+){0,2} från (?:andra|annan|annat|fler|flera|övriga)|${more} (?:[a-zà-öø-ɏ-]+ ){0,2}?(?:[a-zà-öø-ɏ]*bidrag|[a-zà-öø-ɏ-]*medel)(?:,? [a-zà-öø-ɏ-]+){0,5}? (?:sökas|söks|erhållas|tas emot|mottas|tillkomma)|${more} (?:[a-zà-öø-ɏ-]+ ){0,2}?(?:[a-zà-öø-ɏ]*finansiering(?:en)?|[a-zà-öø-ɏ]*finansiär(?:er)?|bidragsgivare|finansieringskällor|fonder)|(?:[a-zà-öø-ɏ]*bidrag|medel|finansiering|ersättning|stöd|anslag|hjälp med pengar) (?:från|av|hos) (?:andra|annan|annat|fler|flera|någon annan|något annat|nån annan) (?:[a-zà-öø-ɏ]+ )?(?:håll|part|finansiär|bidragsgivare|myndighet|aktör|organisation|källa|givare|fond|stiftelse)[a-zà-öø-ɏ]*|${more} (?:bidrag|medel|pengar|anslag)(?: [a-zà-öø-ɏ]+){0,6}? (?:söks|sökas|beviljas|erhålls|utgår|får|kan|ska|till|för samma|från)|pengar (?:från|på) (?:(?:andra|fler|flera)(?: håll)?|annat håll|fonder)|dubbelfinansier[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])`,
);
/** Support in money, where the section is about money. */
const otherSupport =
  /(?<![a-zà-öø-ɏ])(?:(?:statligt|offentligt) (?:[a-zà-öø-ɏ]+ ){0,2}?stöd|(?:förenings|stats|aktivitets|lokal|lok-?)(?:bidrag|stöd)(?:et|en)?|arvsfonden|(?:sök(?:a|er|as)?|bevilja[a-z]*|erhåll[a-z]*|ta(?:r|s)? emot) (?:[a-zà-öø-ɏ]+ ){0,3}(?:(?:andra|annat|ytterligare) stöd|stöd (?:hos|från|ur)))(?![a-zà-öø-ɏ])/;

/** Sponsors, of whom it is said that one may have them or has to tell of them: what one has had is no right. */
const sponsors = /(?<![a-zà-öø-ɏ])(?:sponsring|sponsorer|sponsormedel)(?![a-zà-öø-ɏ])/;
const mayHave =
  /(?<![a-zà-öø-ɏ])(?:får|kan|ska|skall|står|fritt|söker|söka|tillåt[a-zà-öø-ɏ]*|välkom[a-zà-öø-ɏ]*|redovisa[rs]?|meddela[rs]?|berättar?|anmäl[a-zà-öø-ɏ]*|godta[rs]?|tillsammans|möjlig[a-zà-öø-ɏ]*|räknas)(?![a-zà-öø-ɏ])/;

/** “vänder sig till stiftelser”, “värvar egna sponsorer”: who else is asked. */
const asksOthers =
  /(?<![a-zà-öø-ɏ])(?:sök(?:a|er)?|få(?:r)?|hämta[rs]?|skaffa[rs]?)(?: [a-zà-öø-ɏ]+){0,3}? (?:bidrag|medel|pengar|stöd|understöd|anslag|finansiering)(?: [a-zà-öø-ɏ]+){0,2}? (?:på|från) (?:annat|andra|flera|fler) håll(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:sök(?:a|er|s|as)|vänd(?:a|er) (?:sig|er|oss)|leta[r]?|hitta[r]?|värva[rs]?|skaffa[rs]?|kontakta[rs]?|uppvakta[rs]?|ta(?:r)? in|få(?:r)? med)(?: [a-zà-öø-ɏ]+){0,4}? (?:[a-zà-öø-ɏ]*finansiär|sponsor|(?:bidrags)?givare|stiftelser|fonder|arvsfonden|fadderföretag)[a-zà-öø-ɏ]*(?![a-zà-öø-ɏ])/;
/** “stöd från andra”, “medel från någon annan”, where money is spoken of. */
const fromOthers =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*bidrag|[a-zà-öø-ɏ]*medel|[a-zà-öø-ɏ]*pengar|stöd|[a-zà-öø-ɏ]*finansiering|gåvor|ersättning|intäkter|inkomster|anslag|tillskott)(?:,? [a-zà-öø-ɏ]+){0,2}? (?:från|av|hos|ur) (?:(?:någon|något|några) )?(?:andra|annan|annat|fler|flera|stiftelse|fond|företag|privat|sponsor|arvsfonden|staten|statlig|(?:region (?:eller|och) )?stat(?![a-zà-öø-ɏ])|myndighet|tredje (?:man|part)|utomstående|näringsliv)[a-zà-öø-ɏ]*(?! (?:delar|än pengar))/;

/** “Andra offentliga bidrag ska uppges”, “vill en stiftelse vara med och betala”, where money is spoken of. */
const byOthers =
  /(?:^|[^s] )(?:andra|annat|annan|ytterligare|övriga) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:[a-zà-öø-ɏ]*bidrag|[a-zà-öø-ɏ]*finansiering|intäkter|inkomster|anslag|[a-zà-öø-ɏ]*medel)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:fler|flera|andra|någon annan|ytterligare) som (?:kan |vill |får )?(?:bidrar?|betalar?|finansierar?|skänker?|ger|sponsrar?)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:stiftelse|företag|fond|privatperson|sponsor|bidragsgivare|givare|utomstående|någon annan)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,4} (?:betala|bidra|ge pengar|skänka|finansiera|stötta|stödja)(?![a-zà-öø-ɏ])/;

/** “har inga andra inkomster än kommunens”: how it is, and nothing of what may be applied for. */
const hasNoOther =
  /(?<![a-zà-öø-ɏ])(?:har|hade|finns|saknar)(?: [a-zà-öø-ɏ]+){0,2} (?:inga|ingen|inte några?) (?:andra|annan)(?: [a-zà-öø-ɏ]+){1,3} än (?:kommun|region|stad|nämnd|det offentliga|statens)|(?<![a-zà-öø-ɏ])har (?:inga|ingen) (?:andra|annan)(?: [a-zà-öø-ɏ]+){1,3} än /;

/**
 * Whether a sentence in lower case tells of money from others for the same activity.
 * @param isEconomy whether it stands where money is spoken of
 */
export function tellsOfOtherGrants(text: string, isEconomy: boolean): boolean {
  if (hasNoOther.test(text)) return false;
  if (applies.test(text) || seeks.test(text) || otherFunding.test(text)) return true;
  if (asksOthers.test(text) || (sponsors.test(text) && mayHave.test(text))) return true;
  if (!isEconomy) return false;
  return (
    byOthers.test(text) || otherSupport.test(text) || paidTwice.test(text) || fromOthers.test(text)
  );
}
