import { anyOwned, anyPublic, start } from './public-words.ts';

/** Money that a partnership is paid, in any of its names. */
export const money =
  /(?<![a-zà-öø-ɏ])(?:pengar(?:na)?|[a-zà-öø-ɏ]*medel|[a-zà-öø-ɏ]*medlen|[a-zà-öø-ɏ]*bidrag(?:et|en)?|[a-zà-öø-ɏ]*belopp(?:et)?|summan?|[a-zà-öø-ɏ]*överskott(?:et)?|[a-zà-öø-ɏ]*ersättning(?:en)?|(?:ekonomiska? |ekonomiskt |verksamhets|drifts?|års)stöd(?:et)?|anslag(?:et)?|budget(?:en)?|kronor|kassan?|slant(?:en|ar|arna)?|det som|resten)(?![a-zà-öø-ɏ])/;

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
  'restitu',
  'tillfall',
  'gottgör',
  'kvar',
  'överskott',
  'överskju',
  'oanvän',
  'oförbruk',
  'outnyttj',
  'felaktig',
  'resterande',
  'resten',
  'använts',
  'dras av',
  'räknas av',
  'förbrukat',
];
const repays =
  /återbetal|restitu|återkr[aä]v|tillbakabetal|(?:begär|kräv)[a-zà-öø-ɏ]{0,30} (?:[a-zà-öø-ɏ]{1,30} ){0,4}?(?:åter|igen)(?![a-zà-öø-ɏ])|betala[a-zà-öø-ɏ]{0,30} (?:[a-zà-öø-ɏ]{1,30} ){0,4}?(?:tillbaka|åter|igen)(?![a-zà-öø-ɏ])|(?:inte|ej) [^.;]{0,60}får (?:ni|kommunen|regionen|staden|nämnden) tillbaka/;
/** Words that may speak of anything that is given back. */
const returns =
  /(?<![a-zà-öø-ɏ])(?:tillbaka|återför(?:as?|s|er)|återläm[a-zà-öø-ɏ]+|återgå[a-zà-öø-ɏ]*|återställ(?:s|a|as|er)|återbär[a-z]*|få[r]? (?:igen|åter)|ska(?:ll)? (?:de|det|den|pengarna|medlen) åter|(?:lämna|ge|gå|skicka|betala)[rs]? (?:(?:[a-zà-öø-ɏ]+ ){0,5}?igen|åter))(?![a-zà-öø-ɏ])/;
/** What comes back to the activity itself, or is withdrawn. */
const notRepaid =
  /(?<![a-zà-öø-ɏ])(?:(?:tillbaka|återgå[a-zà-öø-ɏ]*|återför(?:as?|s|er)) (?:till|i|in i) (?:verksamheten|partnerskapet|arbetet|projektet)|dra[rs]? (?:[a-zà-öø-ɏ]+ ){0,3}tillbaka|dras tillbaka|(?:ser|se|blickar?|tittar?) tillbaka)(?![a-zà-öø-ɏ])/g;
/** What is given back to somebody who takes part or borrows. */
const ofParticipants =
  /(?<![a-zà-öø-ɏ])(?:deltagaravgift|anmälningsavgift|medlemsavgift|deposition|inträde|startavgift|hyran? )/;

/** A loan, money that others are paid back, and what others pay back: no money of the partnership. */
const ofLoan =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*lån(?:et|en)? (?:[a-zà-öø-ɏ\d]+ ){0,3}?(?:hos|från|i|av) (?:[a-zà-öø-ɏ]+ ){0,2}?[a-zà-öø-ɏ]*(?:bank|kredit|fond|långivar)[a-zà-öø-ɏ]*|(?:[a-zà-öø-ɏ]*lån|skuld)(?:et|en|er|erna)? (?:som )?(?:[a-zà-öø-ɏ]+ ){0,3}?(?:återbetalas|betalas (?:tillbaka|åter))|amorter[a-zà-öø-ɏ]*|(?:återbetal[a-zà-öø-ɏ]*|tillbaka)(?: [a-zà-öø-ɏ]+){0,3}? (?:till|åt) (?:[a-zà-öø-ɏ]+ )?(?:banken|länsstyrelsen|arvsfonden|fonden|socialstyrelsen|skolverket|folkhälsomyndigheten|långivar[a-z]*|medlem[a-zà-öø-ɏ]*|ledar[a-zà-öø-ɏ]*|volontär[a-zà-öø-ɏ]*|föräldr[a-zà-öø-ɏ]*|deltag[a-zà-öø-ɏ]*|besökar[a-z]*|gäst[a-zà-öø-ɏ]*|kund[a-zà-öø-ɏ]*|köpar[a-z]*|givar[a-z]*|sponsor[a-z]*|hyresvärd[a-z]*|leverantör[a-z]*)|(?:hyresvärd|leverantör|bank|entreprenör|bolag|arrangör|försäljar|butik|skatteverk)(?:en|et)?(?: [a-zà-öø-ɏ]+){0,3}? (?:återbetalar|betalar(?: [a-zà-öø-ɏ]+){0,3}? (?:tillbaka|åter))|(?:kräv|återbetal|återkräv)[^.;]{0,60} (?:från|av) andra (?:föreningar|organisationer))(?![a-zà-öø-ɏ])/;
/** “har redan återbetalat”, “betalades tillbaka 2025”; what is to have been paid back by a day is a term. */
const repaidBefore =
  /(?<![a-zà-öø-ɏ])(?:har(?: [a-zà-öø-ɏ]+){0,3} (?:återbetala(?:t|ts)|betala(?:t|ts) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:tillbaka|åter))|återbetalades?|betalades? (?:[a-zà-öø-ɏ]+ ){0,3}?(?:tillbaka|åter))(?![a-zà-öø-ɏ])/;
const isAim =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|måste|får|kan|bör|senast|inom|om|inte|ej|återbetala(?:s|r)?|betala(?:r|s)?)(?![a-zà-öø-ɏ])/;

/** “Kvarvarande medel betalar föreningen in till kommunen”, “överskott tillfaller kommunen”: back, by where it goes. */
const toPublic = new RegExp(
  `${start}(?:(?:betala|skicka|lämna|överför|sätt|för|gå)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,4}? (?:till|in på|på) (?:${anyPublic}|${anyOwned} [a-zà-öø-ɏ]*(?:giro|konto))|(?:tillfaller|ersätta|ersätter|gottgöra|gottgör) ${anyPublic})`,
);
const notSpent =
  /(?<![a-zà-öø-ɏ])(?:kvar[a-zà-öø-ɏ]*|överskott[a-zà-öø-ɏ]*|överskjutande|oanvän[a-zà-öø-ɏ]*|oförbruka[a-zà-öø-ɏ]*|outnyttja[a-zà-öø-ɏ]*|återstående|återstår|resterande|resten|felaktig[a-zà-öø-ɏ]*|i strid med|(?:inte|ej)(?: [a-zà-öø-ɏ]+){0,3} (?:använ|förbruka|gått|utnyttja|behöv)[a-zà-öø-ɏ]*|(?:blir|blivit) över)(?![a-zà-öø-ɏ])/;

/** “Det ni inte har gjort av med”, “har något använts fel”: of money, though it is not named. */
const leftOver =
  /(?<![a-zà-öø-ɏ])(?:(?:det|vad|allt)(?: som)?(?: (?:ni|vi|föreningen|parten))?(?: (?:har|finns|är|blir|blivit))?(?: [a-zà-öø-ɏ]+)? (?:inte|ej|kvar|över)(?![a-zà-öø-ɏ])[^.;]{0,40}(?:gjort av med|gått åt|förbruka|behövt|använt|vid|när|efter)|använ(?:ts?|ds)(?: (?:de|det|pengarna|medlen))? (?:fel|till (?:något )?annat))/;
/** “dras av från nästa utbetalning”: paid back by being set off. */
const offset =
  /(?<![a-zà-öø-ɏ])(?:dra(?:r|s)?(?: (?:vi|kommunen|regionen))? av|räknas av|avräknas|räknar (?:vi|kommunen|regionen) av|minskar)(?![a-zà-öø-ɏ])[^.;]{0,40}(?:nästa|kommande|följande|påföljande)/;

/** Whether a sentence in lower case tells of money that is, or need not be, paid back. A penalty is no repayment. */
export function tellsOfRepayment(text: string): boolean {
  if (ofParticipants.test(text) || ofLoan.test(text)) return false;
  if (repaidBefore.test(text) && !isAim.test(text)) return false;
  if (repays.test(text)) return true;
  if (offset.test(text) && notSpent.test(text)) return true;
  const isMoney = money.test(text) || leftOver.test(text);
  if (isMoney && returns.test(text.replace(notRepaid, ' '))) return true;
  return isMoney && toPublic.test(text) && notSpent.test(text);
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
  /(?<![a-zà-öø-ɏ])(?:(?:ut|in)?betal(?:as?|ar|t|ts|at|ats|ning(?:en|ar|arna)?|ningsdag(?:en|ar)?|ningstillfälle[a-zà-öø-ɏ]*)|betalningsvillkor[a-zà-öø-ɏ]*|överför(?:s|as?|t|ing(?:en|ar)?)?|förs? över|föra(?:s|r)? över|sätts? in|sättas in|insätt[a-zà-öø-ɏ]*|utanordna[a-zà-öø-ɏ]*|(?:kommer|lämnas|ges|skickas|utgår|utges|delas upp|fördelas|delas|disponeras|tilldelas|erhålls|fås)|konto(?:t)?|(?:bank|plus)giro(?:t|konto)?)(?![a-zà-öø-ɏ])/;
/** “kommer”, “ges”, “lämnas” may be said of anything but money. */
const ofMoney =
  /(?<![a-zà-öø-ɏ])(?:(?:ut|in)?betal[a-zà-öø-ɏ]*|pengar(?:na)?|[a-zà-öø-ɏ]*medel|[a-zà-öø-ɏ]*medlen|[a-zà-öø-ɏ]*bidrag(?:et|en)?|[a-zà-öø-ɏ]*belopp(?:et)?|summan?|[a-zà-öø-ɏ]*ersättning(?:en)?|[a-zà-öø-ɏ]*stöd(?:et)?|anslag(?:et)?|kronor|kr|[a-zà-öø-ɏ]*konto(?:t)?|[a-zà-öø-ɏ]*giro(?:t)?)(?![a-zà-öø-ɏ])/;
/** What is said of money alone. */
const transfers =
  /(?<![a-zà-öø-ɏ])(?:(?:förs? över|sätt(?:s|er) in|betalar ut) (?:dem|det|den|allt|summan|hälften|halva|en tredjedel|en fjärdedel|resten)|^(?:hälften|halva summan|en tredjedel|en fjärdedel|den första (?:delen|hälften)) (?:kommer|betalas|förs|sätts|går|skickas|överförs|utbetalas)[^.;]{0,40}(?:resten|återstoden|den andra|andra hälften|övriga|hälften|resterande))(?![a-zà-öø-ɏ])/;
/** A time by its name, beside the dates and intervals that are facts. */
const byEvent =
  /(?<![a-zà-öø-ɏ])(?:(?:vid|efter|i samband med|när|då|så snart|så fort|sedan|inom|senast|före|innan) [^.;]{0,40}(?:undertecknat|undertecknats|undertecknad|undertecknande[a-z]*|underskriv[a-z]*|påskriv[a-z]*|skrivits? under|skrivit på|start(?:en|at|ar)?|träder i kraft|trätt i kraft|godkän[nt][a-z]*|beslut(?:et|at|ats)?|redovis[a-z]*|rapport[a-z]*|verksamhetsberättelse[a-z]*|bokslut[a-z]*|dagar|månad(?:en|er|s)?|veckor|vecka|årets (?:början|slut|ingång|utgång)|termin[a-zà-öø-ɏ]*|tertial[a-zà-öø-ɏ]*|(?:varje|vart) (?:kvartal|tertial|halvår)[a-zà-öø-ɏ]*|halvår[a-zà-öø-ɏ]*|årsskiftet)|(?:i|under|vid) (?:början|slutet|inledningen|mitten|ingången|utgången) av|(?:varje|första|andra|tredje|fjärde|sista|per|en gång (?:i|om|per)) (?:[a-zà-öø-ɏ]+ )?(?:månad(?:en)?|kvartal(?:et)?|halvår(?:et)?|termin(?:en)?|bankdag(?:en)?|vardag(?:en)?|veckan?)|i början på|på (?:våren|hösten)|(?:vår|höst)termin(?:en)?|årsskiftet|löpande|den \d{1,2}(?::[ae])? (?:i|varje)(?: [a-zà-öø-ɏ]+)? (?:månad(?:en)?|kvartal(?:et)?)|månaden (?:efter|därpå|därefter))(?![a-zà-öø-ɏ])/;
const months =
  /(?<![a-zà-öø-ɏ])(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![a-zà-öø-ɏ])/;
/** Whether a text in lower case names a month. */
export const namesMonth = (text: string): boolean => months.test(text);

const byYear =
  /(?<![a-zà-öø-ɏ])(?:utbetal(?:as|ning[a-z]*)|betalas ut)(?![a-zà-öø-ɏ])[^.;]{0,60}(?<![a-zà-öø-ɏ])(?:årligen|årsvis|varje år|en gång (?:per|om) år(?:et)?)(?![a-zà-öø-ɏ])/;

/** “skickar ingen faktura”, “utan faktura”, “faktura behövs inte”: that tells of no payment. */
const noInvoice =
  /(?<![a-zà-öø-ɏ])(?:ingen|inga|någon|några|utan|inte|ej|aldrig)(?: [a-zà-öø-ɏ]+){0,2} (?:faktur|rekvi)[a-zà-öø-ɏ]{0,30}|(?:faktur|rekvi)[a-zà-öø-ɏ]{0,30}(?: [a-zà-öø-ɏ]+){0,4} (?:behövs inte|förekommer inte|skickas inte|skrivs inte)/g;

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
