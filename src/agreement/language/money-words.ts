/** Money that a partnership is paid, in any of its names. */
const money =
  /(?<![a-zà-öø-ɏ])(?:pengar(?:na)?|[a-zà-öø-ɏ]*medel|[a-zà-öø-ɏ]*medlen|[a-zà-öø-ɏ]*bidrag(?:et|en)?|[a-zà-öø-ɏ]*belopp(?:et)?|summan?|[a-zà-öø-ɏ]*överskott(?:et)?|[a-zà-öø-ɏ]*ersättning(?:en)?|(?:ekonomiska? |ekonomiskt |verksamhets|drifts?|års)stöd(?:et)?|anslag(?:et)?|budget(?:en)?|kronor|kassan?|slant(?:en|ar)?|det som|resten)(?![a-zà-öø-ɏ])/;

// What is paid back.

/** Letters that stand in whatever tells of repayment. */
export const repaymentLetters = [
  'tillbaka',
  'återbet',
  'återkr',
  'återför',
  'återläm',
  'återgå',
  'begär',
  'kräv',
  'åter ',
  ' åter',
  'betalas igen',
  ' igen',
  'återbär',
  'lämnas',
];
const repays =
  /återbetal|återkr[aä]v|tillbakabetal|(?:begär|kräv)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,4}?åter(?![a-zà-öø-ɏ])|betala[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,4}?(?:tillbaka|åter|igen)(?![a-zà-öø-ɏ])|(?:inte|ej) [^.;]{0,60}får (?:ni|kommunen|regionen|staden|nämnden) tillbaka/;
/** Words that may speak of anything that is given back. */
const returns =
  /(?<![a-zà-öø-ɏ])(?:tillbaka|återför(?:as?|s|er)|återläm[a-zà-öø-ɏ]+|återgå[a-zà-öø-ɏ]*|återställ(?:s|a|as|er)|återbär[a-z]*|(?:lämna|ge|gå|skicka|betala)[rs]? (?:(?:[a-zà-öø-ɏ]+ ){0,5}?igen|åter))(?![a-zà-öø-ɏ])/;
/** What comes back to the activity itself, or is withdrawn. */
const notRepaid =
  /(?<![a-zà-öø-ɏ])(?:(?:tillbaka|återgå[a-zà-öø-ɏ]*|återför(?:as?|s|er)) (?:till|i|in i) (?:verksamheten|partnerskapet|arbetet|projektet)|dra[rs]? (?:[a-zà-öø-ɏ]+ ){0,3}tillbaka|dras tillbaka|(?:ser|se|blickar?|tittar?) tillbaka)(?![a-zà-öø-ɏ])/g;
/** What is given back to somebody who takes part or borrows. */
const ofParticipants =
  /(?<![a-zà-öø-ɏ])(?:deltagaravgift|anmälningsavgift|medlemsavgift|deposition|inträde|startavgift|hyran? )/;

/** A loan, money that others are paid back, and what others pay back: no money of the partnership. */
const ofLoan =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*lån(?:et|en)? (?:[a-zà-öø-ɏ\d]+ ){0,3}?(?:hos|från|i|av) (?:[a-zà-öø-ɏ]+ ){0,2}?[a-zà-öø-ɏ]*(?:bank|kredit|fond|långivar)[a-zà-öø-ɏ]*|(?:[a-zà-öø-ɏ]*lån|skuld)(?:et|en|er|erna)? (?:som )?(?:[a-zà-öø-ɏ]+ ){0,3}?(?:återbetalas|betalas (?:tillbaka|åter))|amorter[a-zà-öø-ɏ]*|(?:återbetal[a-zà-öø-ɏ]*|tillbaka)(?: [a-zà-öø-ɏ]+){0,3}? (?:till|åt) (?:[a-zà-öø-ɏ]+ )?(?:banken|länsstyrelsen|arvsfonden|fonden|socialstyrelsen|skolverket|folkhälsomyndigheten|långivar[a-z]*|medlem[a-zà-öø-ɏ]*|deltag[a-zà-öø-ɏ]*|besökar[a-z]*|gäst[a-zà-öø-ɏ]*|kund[a-zà-öø-ɏ]*|köpar[a-z]*|givar[a-z]*|sponsor[a-z]*|hyresvärd[a-z]*|leverantör[a-z]*)|(?:hyresvärd|leverantör|bank|entreprenör|bolag|arrangör|försäljar|butik|skatteverk)(?:en|et)?(?: [a-zà-öø-ɏ]+){0,3}? (?:återbetalar|betalar(?: [a-zà-öø-ɏ]+){0,3}? (?:tillbaka|åter))|(?:kräv|återbetal|återkräv)[^.;]{0,60} (?:från|av) andra (?:föreningar|organisationer))(?![a-zà-öø-ɏ])/;
/** “har redan återbetalat”, “betalades tillbaka 2025”; what is to have been paid back by a day is a term. */
const repaidBefore =
  /(?<![a-zà-öø-ɏ])(?:har(?: [a-zà-öø-ɏ]+){0,3} (?:återbetala(?:t|ts)|betala(?:t|ts) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:tillbaka|åter))|återbetalades?|betalades? (?:[a-zà-öø-ɏ]+ ){0,3}?(?:tillbaka|åter))(?![a-zà-öø-ɏ])/;
const isAim =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|måste|får|kan|bör|senast|inom|om|inte|ej|återbetala(?:s|r)?|betala(?:r|s)?)(?![a-zà-öø-ɏ])/;

/** Whether a sentence in lower case tells of money that is, or need not be, paid back. A penalty is no repayment. */
export function tellsOfRepayment(text: string): boolean {
  if (ofParticipants.test(text) || ofLoan.test(text)) return false;
  if (repaidBefore.test(text) && !isAim.test(text)) return false;
  if (repays.test(text)) return true;
  return money.test(text) && returns.test(text.replace(notRepaid, ' '));
}

// What is left over.

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
  /(?<![a-zà-öø-ɏ])(?:bli(?:r|vit)?|blev|finns|finnas|är|vara|står?|återstår?|ha[rs]?)(?: [a-zà-öø-ɏ]+){0,5}? (?:över|kvar)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:medel|pengar(?:na)?|medlen|bidrag(?:et)?|belopp(?:et)?)(?: som)?(?: [a-zà-öø-ɏ]+){0,2}? (?:över|kvar)(?= ?[,.;]| (?:vid|efter|när|i|den|och|får|ska|kan|används|går|betalas)|$)|(?:över|vidare|sparas|balanseras|fonderas|läggs|flyttas) (?:in )?(?:till|i) (?:nästa|nästkommande|nästföljande|följande|kommande|påföljande) [a-zà-öø-ɏ]*(?:år|period|termin)/;
/** “Kostar det mindre än beräknat”, “får behålla resten” */
const spared =
  /(?<![a-zà-öø-ɏ])(?:(?:billigare|lägre|mindre) än (?:[a-zà-öø-ɏ]+ ){0,3}?(?:beräkna|budgetera|bevilja|bidrag|belopp|stöd|utbetal|plane|vänta)|understiger (?:[a-zà-öø-ɏ]+ ){0,3}?(?:bidrag|belopp|stöd|budget|utbetal|ersättning)|mellanskillnaden (?:går|sparas|stannar|används|betalas|återbetalas|lämnas|tillfaller|förs)|(?:behåll(?:a|er|as|s)?|spara(?:r|s)?|använd(?:s|er|as)|stannar|återbetalas|lämnas) mellanskillnaden|behåll(?:a|er|as) (?:dem|pengarna|resten|medlen|överskjutande|det som))/;
const unused =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|ej)(?: [a-zà-öø-ɏ]+){0,3}? (?:använ(?:ts|ds|das|der|t)|förbruka[a-zà-öø-ɏ]*|utnyttja[a-zà-öø-ɏ]*|nyttja[a-zà-öø-ɏ]*|gå(?:tt|r)? åt|behöv(?:s|ts|t|er)|spendera[a-zà-öø-ɏ]*|upparbeta[a-zà-öø-ɏ]*|kommit till användning|tagits i anspråk|gjort av med)|(?:används|använts|använder|förbrukas|förbrukar|utnyttjas|utnyttjar|behövs|går)(?: [a-zà-öø-ɏ]+){0,3}? (?:inte|ej)(?: [a-zà-öø-ɏ]+){0,3}?)(?![a-zà-öø-ɏ])/;
/** Money that was used for something else than it was meant for. */
const misuse =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*ändamål[a-zà-öø-ɏ]*|syftet?|avsett|avsedd[a-z]?|avsedda|enligt|enlighet|felaktig[a-zà-öø-ɏ]*|rätt sätt|överenskommet)(?![a-zà-öø-ɏ])/;

/** Whether a sentence in lower case tells what happens to money that is not spent. */
export function tellsOfSurplus(told: string): boolean {
  const text = withoutPlenty(told);
  if (surplus.test(text) || spared.test(text)) return true;
  if (unspent.test(text) && !mayNotUse.test(text)) return !instalment.test(text);
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
];
const funds =
  '(?:[a-zà-öø-ɏ-]*bidrag|[a-zà-öø-ɏ-]*medel|pengar|[a-zà-öø-ɏ-]*finansiering|[a-zà-öø-ɏ]*finansiär(?:er)?|anslag|finansieringskällor|bidragsgivare|[a-zà-öø-ɏ]*fonder|sponsor(?:er)?|sponsring|sponsormedel|gåvor|arvsfonden|intäkter|inkomster)';
const more =
  '(?:andra|annat|annan|annans|fler|flera|ytterligare|övriga|externa?|externt|kompletterande|mer|statliga?|utomstående)';
const applies = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:an)?sök(?:a|er|as|s|t|te|an|ningar)?(?: om)?|leta(?:r)? efter|erhåll(?:a|er|as|s|it)|ta(?:r|s)? emot|motta(?:r|s|ga|gas|git)?|få(?:r|tt)?|bevilja(?:s|ts|r|d|de|t)?|skaffa|inhämta|uppbära|uppbär|ha(?:r)?|kombinera[rs]?|redovisa[rs]?|lämna[rs]?|utgå[rt]?)(?: [a-zà-öø-ɏ]+){0,4}? (?:${more} (?:[a-zà-öø-ɏ-]+,? ){0,3}?${funds}|(?:[a-zà-öø-ɏ]+ ){0,2}(?:projektmedel|projektbidrag|statsbidrag|statliga medel|eu-medel|fondmedel|sponsring|sponsormedel|gåvor|arvsfonden))(?![a-zà-öø-ɏ])`,
);
/** “annan kommunal ersättning för samma kostnad” */
const paidTwice =
  /(?<![a-zà-öø-ɏ])(?:annan|ytterligare|dubbel) (?:(?:kommunal|regional|statlig|offentlig|ekonomisk) )?(?:ersättning|finansiering)(?![a-zà-öø-ɏ])/;
/** “söka bidrag hos”; “söker bidraget” is what this agreement pays. */
const seeks = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:an)?sök(?:a|er|as|s|t|te|an|ningar)?(?: om)?(?: [a-zà-öø-ɏ]+){0,5}? ${funds}(?![a-zà-öø-ɏ])`,
);
/** Other funding by its name, whoever has it. */
const otherFunding = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:sök|få|erhåll|ta emot|tar emot|motta)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} ${funds}(?: [a-zà-öø-ɏ]+){0,2} från (?:andra|annan|annat|fler|flera|övriga)|${more} (?:[a-zà-öø-ɏ-]+ ){0,2}?(?:[a-zà-öø-ɏ]*bidrag|[a-zà-öø-ɏ-]*medel)(?:,? [a-zà-öø-ɏ-]+){0,5}? (?:sökas|söks|erhållas|tas emot|mottas|tillkomma)|${more} (?:[a-zà-öø-ɏ-]+ ){0,2}?(?:[a-zà-öø-ɏ]*finansiering(?:en)?|[a-zà-öø-ɏ]*finansiär(?:er)?|bidragsgivare|finansieringskällor|fonder)|(?:[a-zà-öø-ɏ]*bidrag|medel|finansiering|ersättning|stöd|anslag|hjälp med pengar) (?:från|av|hos) (?:andra|annan|annat|fler|flera|någon annan|något annat|nån annan) (?:[a-zà-öø-ɏ]+ )?(?:håll|part|finansiär|bidragsgivare|myndighet|aktör|organisation|källa|givare|fond|stiftelse)[a-zà-öø-ɏ]*|${more} (?:bidrag|medel|pengar|anslag)(?: [a-zà-öø-ɏ]+){0,6}? (?:söks|sökas|beviljas|erhålls|utgår|får|kan|ska|till|för samma|från)|pengar (?:från|på) (?:(?:andra|fler|flera)(?: håll)?|annat håll|fonder)|dubbelfinansier[a-zà-öø-ɏ]*|sponsring|sponsorer|sponsormedel)(?![a-zà-öø-ɏ])`,
);
/** Support in money, where the section is about money. */
const otherSupport =
  /(?<![a-zà-öø-ɏ])(?:(?:statligt|offentligt) (?:[a-zà-öø-ɏ]+ ){0,2}?stöd|(?:förenings|stats|aktivitets|lokal|lok-?)(?:bidrag|stöd)(?:et|en)?|arvsfonden|(?:sök(?:a|er|as)?|bevilja[a-z]*|erhåll[a-z]*|ta(?:r|s)? emot) (?:[a-zà-öø-ɏ]+ ){0,3}(?:(?:andra|annat|ytterligare) stöd|stöd (?:hos|från|ur)))(?![a-zà-öø-ɏ])/;

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
  return isEconomy && (otherSupport.test(text) || paidTwice.test(text));
}

// How and when money is paid.

/** Letters that stand in whatever tells how or when money is paid. */
export const paymentLetters = [
  'betal',
  'för över',
  'sätter in',
  'faktur',
  'rekvi',
  'förskott',
  'efterskott',
  'kvartal',
  'månadsvis',
  'halvårs',
  'årsvis',
  'terminsvis',
  'konto',
  'giro',
  'bidrag',
  'ersättning',
  'medlen',
  'pengar',
  'stödet',
  'beloppet',
  'överför',
  'sätts in',
  'delposter',
  'omgångar',
  'kronor',
  ' kr',
  'hälften',
  'resten',
  'återstoden',
];
const requisition =
  /(?<![a-zà-öø-ɏ])(?:faktur(?!a(?:adress|referens|märk))[a-zà-öø-ɏ]*|(?:ut|vidare)faktur[a-zà-öø-ɏ]*|rekvir[a-zà-öø-ɏ]*|rekvisition[a-zà-öø-ɏ]*|betalningsanmod[a-zà-öø-ɏ]*|(?:ut)?betalningsplan[a-zà-öø-ɏ]*|(?:begär|begära|begärs|begäras|kalla|kallar) (?:in )?(?:[a-zà-öø-ɏ]+ )?(?:pengar(?:na)?|medlen|medel|bidraget|beloppet|utbetalning(?:en)?))(?![a-zà-öø-ɏ])/;
/** “kvartalsvis”, “i förskott”, “i två omgångar”: how money comes, by itself. */
const instalments =
  /(?<![a-zà-öø-ɏ])(?:förskott(?:svis)?|efterskott|kvartalsvis(?:a)?|månadsvis(?:a)?|månatlig(?:en|a|t)?|halvårsvis(?:a)?|terminsvis(?:a)?|veckovis|(?:del|rat|års|kvartals|månads|halvårs)(?:ut)?betal(?:as|ning[a-zà-öø-ɏ]*)|delposter|ratvis|klumpsumma|engångs(?:belopp|summa|betalning|utbetalning)[a-zà-öø-ɏ]*|(?:i|med|på|vid) (?:en|ett|två|tre|fyra|fem|sex|tolv|flera|lika(?: stora)?|[2-9]|1[0-2])(?: lika)?(?: stora?)? (?:[a-zà-öø-ɏ]*omgång(?:ar)?|delar|poster|(?:[a-zà-öø-ɏ]*)?utbetalningar|rater|tillfällen|gånger|betalningar|delbetalningar)|(?:hälften|halva (?:beloppet|bidraget|summan)|resten|återstoden|(?:en|två|tre) (?:tredjedel|fjärdedel|del)(?:ar)?) (?:av [a-zà-öø-ɏ]+ )?(?:[a-zà-öø-ɏ]+ ){0,3}(?:i|den|vid|under|senast|efter|när|på))(?![a-zà-öø-ɏ])/;
/** Money that goes from one to the other. */
const moves =
  /(?<![a-zà-öø-ɏ])(?:(?:ut|in)?betal(?:as?|ar|t|ts|at|ats|ning(?:en|ar|arna)?|ningsdag(?:en|ar)?|ningstillfälle[a-zà-öø-ɏ]*)|betalningsvillkor[a-zà-öø-ɏ]*|överför(?:s|as?|t|ing(?:en|ar)?)?|förs? över|föra(?:s|r)? över|sätts? in|sättas in|insätt[a-zà-öø-ɏ]*|(?:kommer|lämnas|ges|skickas|utgår|utges|delas upp|fördelas|delas|disponeras|tilldelas|erhålls|fås)|konto(?:t)?|(?:bank|plus)giro(?:t|konto)?)(?![a-zà-öø-ɏ])/;
/** “kommer”, “ges”, “lämnas” may be said of anything but money. */
const ofMoney =
  /(?<![a-zà-öø-ɏ])(?:(?:ut|in)?betal[a-zà-öø-ɏ]*|pengar(?:na)?|[a-zà-öø-ɏ]*medel|[a-zà-öø-ɏ]*medlen|[a-zà-öø-ɏ]*bidrag(?:et|en)?|[a-zà-öø-ɏ]*belopp(?:et)?|summan?|[a-zà-öø-ɏ]*ersättning(?:en)?|[a-zà-öø-ɏ]*stöd(?:et)?|anslag(?:et)?|kronor|kr|[a-zà-öø-ɏ]*konto(?:t)?|[a-zà-öø-ɏ]*giro(?:t)?)(?![a-zà-öø-ɏ])/;
/** What is said of money alone. */
const transfers =
  /(?<![a-zà-öø-ɏ])(?:(?:förs? över|sätt(?:s|er) in|betalar ut) (?:dem|det|den|allt|summan)|^(?:hälften|halva summan|en tredjedel|en fjärdedel|den första (?:delen|hälften)) (?:kommer|betalas|förs|sätts|går|skickas|överförs|utbetalas)[^.;]{0,40}(?:resten|återstoden|den andra|andra hälften|övriga|hälften|resterande))(?![a-zà-öø-ɏ])/;
/** A time by its name, beside the dates and intervals that are facts. */
const byEvent =
  /(?<![a-zà-öø-ɏ])(?:(?:vid|efter|i samband med|när|då|så snart|så fort|sedan|inom|senast|före|innan) [^.;]{0,40}(?:undertecknat|undertecknats|undertecknad|undertecknande[a-z]*|underskriv[a-z]*|påskriv[a-z]*|skrivits? under|skrivit på|start(?:en|at|ar)?|träder i kraft|trätt i kraft|godkän[nt][a-z]*|beslut(?:et|at|ats)?|redovis[a-z]*|rapport[a-z]*|verksamhetsberättelse[a-z]*|bokslut[a-z]*|dagar|månad(?:en|er|s)?|veckor|vecka|årets (?:början|slut|ingång|utgång)|termin[a-zà-öø-ɏ]*|tertial[a-zà-öø-ɏ]*|(?:varje|vart) (?:kvartal|tertial|halvår)[a-zà-öø-ɏ]*|halvår[a-zà-öø-ɏ]*|årsskiftet)|(?:i|under|vid) (?:början|slutet|inledningen|mitten|ingången|utgången) av|(?:varje|första|andra|tredje|fjärde|sista|per|en gång (?:i|om|per)) (?:[a-zà-öø-ɏ]+ )?(?:månad(?:en)?|kvartal(?:et)?|halvår(?:et)?|termin(?:en)?|bankdag(?:en)?|vardag(?:en)?|veckan?)|i början på|på (?:våren|hösten)|(?:vår|höst)termin(?:en)?|årsskiftet|löpande)(?![a-zà-öø-ɏ])/;
const months =
  /(?<![a-zà-öø-ɏ])(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![a-zà-öø-ɏ])/;
/** Whether a text in lower case names a month. */
export const namesMonth = (text: string): boolean => months.test(text);

const byYear =
  /(?<![a-zà-öø-ɏ])(?:utbetal(?:as|ning[a-z]*)|betalas ut)(?![a-zà-öø-ɏ])[^.;]{0,60}(?<![a-zà-öø-ɏ])(?:årligen|årsvis|varje år|en gång (?:per|om) år(?:et)?)(?![a-zà-öø-ɏ])/;

/** “skickar ingen faktura”, “utan faktura”, “faktura behövs inte”: that tells of no payment. */
const noInvoice =
  /(?<![a-zà-öø-ɏ])(?:ingen|inga|någon|några|utan|inte|ej|aldrig)(?: [a-zà-öø-ɏ]+){0,2} (?:faktur|rekvi)[a-zà-öø-ɏ]*|(?:faktur|rekvi)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,4} (?:behövs inte|förekommer inte|skickas inte|skrivs inte)/g;

/** What a sentence tells of a payment: how it is made or when; that it is made, and no more; nothing. */
export type PaymentTold = 'terms' | 'payout' | null;

/**
 * What a sentence in lower case tells of how and when money is paid.
 * @param hasTime whether a date, an interval or a number of days stands in it
 */
export function paymentTold(text: string, hasTime: boolean): PaymentTold {
  if (tellsOfRepayment(text)) return null;
  if (requisition.test(text.replace(noInvoice, ' '))) return 'terms';
  if (!ofMoney.test(text) && !transfers.test(text)) return null;
  if (instalments.test(text) || byYear.test(text)) return 'terms';
  const isPayout = moves.test(text);
  if (isPayout && (hasTime || byEvent.test(text) || months.test(text))) return 'terms';
  return isPayout && /utbetal|betalas? ut|betalar ut|konto|giro/.test(text) ? 'payout' : null;
}
