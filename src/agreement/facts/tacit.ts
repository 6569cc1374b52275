import { isTurnedDown } from '../language/turned-down.ts';

/** Whether an agreement goes on by itself, in a text in lower case. */

/** “om ingen part säger upp”, “så länge ingen säger ifrån”, “tills någon vill sluta”: what stops it, or does not come. */
const unless =
  /(?<![a-zà-öø-ɏ])(?:(?:om|såvida|ifall|därest|så länge|för den händelse(?: att)?|förutsatt att|under förutsättning att)(?: [a-zà-öø-ɏ-]+){0,6}? (?:inte|ingen|ingendera|inget|ej|icke|inga|varken)|(?:sker|görs|inkommer|lämnas|kommer)(?: det)? ingen uppsägning|har (?:inte|ingen|inget|ej)|har (?:[a-zà-öø-ɏ]+ ){1,3}(?:inte|ej) sagts upp|sägs (?:[a-zà-öø-ɏ]+ ){0,4}(?:inte|ej) upp|(?:vill|hörs?|säger|begär) (?:ingen|inget)|(?:till dess|tills|intill dess|fram till dess)(?: att)?(?: [a-zà-öø-ɏ]+){0,4}? (?:säg|sagt|avslut|avbry|sluta|hopp|kliv|tröttna|sätter stopp|protest|vill något annat)[a-zà-öø-ɏ]*|unless|if (?:no|neither))(?![a-zà-öø-ɏ])/;
/** “Sker inte det förlängs avtalet”, “uteblir uppsägningen”: a condition that begins with its verb. */
const unlessDone =
  /^[^a-zà-öø-ɏ]*(?:(?:sker|görs|har|är|inkommer|lämnas|lämnar|kommer|skickas|skickar|meddelas|meddelar|anmäler|invänder|framförs|begärs|sägs|säger|skrivs|hörs?|vill|protesterar)(?: [a-zà-öø-ɏ\d-]+){0,5}? (?:inte|ingen|inget|ingenting|ej|icke)(?![a-zà-öø-ɏ])|uteblir |tiger |(?:utan|i avsaknad av|i brist på|saknas) (?:sådan |skriftlig |föregående )?uppsägning(?:en)?(?![a-zà-öø-ɏ]))[^.;]{0,80}?(?<![a-zà-öø-ɏ])(?:(?:förlängs|förnyas|prolongeras) (?:avtalet|kontraktet|överenskommelsen|partnerskapet|samarbetet|det|den|avtalstiden)(?! (?:inte|ej|heller))|(?:räknas|ses|tolkas)(?: [a-zà-öø-ɏ]+){0,3} som (?:ett )?ja(?![a-zà-öø-ɏ])|(?:inleds|börjar|följer|startar|vidtar|inträder) (?:en |ett )?(?:ny|nytt|ytterligare)(?! (?:avtal|överenskommelse|partnerskap|beslut))|(?:blir|kör|gäller|tar|hänger|fortsätter)(?: [a-zà-öø-ɏ]+){0,4}? (?:(?:ett|två|tre|fyra|fem|tolv) (?:år|månader) till|ytterligare))(?![a-zà-öø-ɏ])/;
const notice =
  '(?:uppsägning|besked|meddelande|svar|protest|invändning|reaktion|underrättelse|avböjande|avisering)[a-zà-öø-ɏ]{0,5}';
/** Silence as a thing: “utebliven uppsägning innebär …”, “i avsaknad av besked”, “passivitet räknas som …”. */
const silence = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:uteblir (?:[a-zà-öø-ɏ]+ )?${notice}|${notice}(?: [a-zà-öø-ɏ]+){0,3} (?:uteblir|saknas)|utebliv(?:en|et|na) (?:[a-zà-öø-ɏ]+ )?${notice}|(?:avsaknad|frånvaro|brist) (?:av|på) (?:[a-zà-öø-ɏ]+ ){0,2}?${notice}|utan (?:besked|svar|protest|invändning)[a-zà-öø-ɏ]{0,3}|passivitet(?:en)?|tystnad(?:en)?)(?![a-zà-öø-ɏ])`,
);
/** “besked om förlängning”: what is waited for, and not what happens. */
const ofExtension = / om (?:en |ett )?(?:förläng|fortsätt|fortsatt|förny|nya? )[a-zà-öø-ɏ]*/g;
const thenGoesOn =
  /(?<![a-zà-öø-ɏ])(?:förlängs|förnyas|prolongeras|förlängd|förlängt|(?:löper|gäller|rullar|kör|går|fortsätter)[^.;]{0,60}? (?:vidare|ytterligare|år till|år i (?:taget|sänder)|som förut|att gälla)|(?:är|blir|kör|fortsätter|håller) (?:vi|det|den|partnerskapet|samarbetet|överenskommelsen)[^.;]{0,30} (?:i gång|igång|vidare|på|kvar)(?![a-zà-öø-ɏ])|(?:innebär|medför|ger|betyder|räknas|tolkas|leder|ses|uppfattas)[^.;]{0,40}? (?:förläng|förny|fortsätt|fortsatt|prolong|ytterligare|ja[^.;]{0,30} (?:år|period)))|^[^a-zà-öø-ɏ]*(?:förlängning|prolongation|förnyelse)(?:en)?:/;
const endsThen =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|ingen|inget|ingenting|upphör|avslutas|(?:löper|går|gått) ut|(?:är|tar) slut|förfaller|nej)(?![a-zà-öø-ɏ])/;
const goesOn =
  /(?<![a-zà-öø-ɏ])(?:förlängs|förnyas|prolongeras|(?:anses|är|räknas)[^.;]{0,30} (?:förläng|förnya)[dt](?![a-zà-öø-ɏ])|tar (?:nästa|ett nytt|en ny|ännu ett|ännu en) (?!upphandling|avtal|överenskommelse|förhandling)[a-zà-öø-ɏ]+ vid(?![a-zà-öø-ɏ])|(?:börjar|inleds|påbörjas|startar) (?:en ny (?:period|avtalsperiod|på (?:lika|samma))|ett nytt (?:år|avtalsår))|(?:ny(?:tt)? (?:avtalsår|period|avtalsperiod)) (?:börjar|inleds|påbörjas|startar|tar vid)|fortsätter|fortlöper|fortgår|(?:löper|rullar|kör|går|tickar|lever|flyter) (?:[a-zà-öø-ɏ]+ ){0,2}vidare|(?:(?:gäller|löper) (?:det|den|avtalet|partnerskapet|samarbetet|överenskommelsen)|(?:det|den|avtalet|partnerskapet|samarbetet|överenskommelsen) (?:därefter |sedan |då )?(?:gäller|löper))(?: därefter| sedan)? (?:ett|två|tre|fyra|fem|sex|tolv) (?:år|månader) (?:i taget|i sänder|åt gången)|(?:löper|rullar|kör|går|tickar)(?: (?:det|den|allt|vi|avtalet|partnerskapet|samarbetet|överenskommelsen))?(?: (?:därefter|sedan|då|därpå))? (?:bara |helt enkelt )?på(?= (?:år|årsvis|som|ett|en|två|tre|tolv|i|med|tills|till dess|så länge|av sig själv[ta]?)(?![a-zà-öø-ɏ])|[,.]|$)|hänger (?:avtalet|vi|det|den|samarbetet|partnerskapet|överenskommelsen) (?:i|med|kvar)|(?:kör|gäller|blir|hänger)(?: (?:det|den|vi|avtalet|överenskommelsen|partnerskapet|samma sak))?(?: med)? (?:ett|två|tre) år till|gäller (?:det |den |avtalet |överenskommelsen )?(?:vidare|ytterligare|därefter)|gäller (?:samma (?:avtal|sak|villkor)|det här|detta)[^.;]{0,30} (?:nästa|också|igen|ett år)|(?:därefter|sedan|därpå):? (?:med )?(?:ett|två|tre|tolv|sex|\d{1,2}) (?:år|månader) (?:i taget|i sänder|åt gången|till)(?![a-zà-öø-ɏ])|utsträcks|(?:ett|en) nytt? (?:läs|verksamhets|avtals)?(?:år|period|termin) (?:tar vid|börjar|löper|följer|inleds)|(?:löper|följer|kommer|tillkommer)(?: det)? (?:(?:ett|en) nytt? (?:läs|verksamhets|avtals)?(?:år|period|termin)|(?:ett|två|tre|tolv) (?:år|månader) till)(?![a-zà-öø-ɏ])|(?:tiden|perioden) (?:ökas|utökas|byggs på) [^.;]{0,30}(?:år|månader)|(?:därefter|sedan|därpå|löper|rullar|gäller)[^.;,]{0,20} år (?:för|efter) år(?![a-zà-öø-ɏ])|(?:bara|räknar med|tänker|tänkt)(?: att)? (?:fortsätta|köra vidare|rulla vidare|hålla på)|is (?:automatically |tacitly )?(?:extended|renewed)|renews)/;
const automatic = /(?<![a-zà-öø-ɏ])(?:automatiskt|tyst förläng)/;
const may =
  /(?<![a-zà-öø-ɏ])(?:kan|får|ska kunna|skall kunna|may|can)(?: [a-zà-öø-ɏ-]+){0,4}? (?:förläng|förny|prolong|be extended|be renewed)/;
const byItself =
  /(?<![a-zà-öø-ɏ])(?:automati|per automatik|tyst[a-zà-öø-ɏ]{0,2} |av sig själv|by itself|of itself|tacit|utan särskilt beslut)/;
const never =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|ingen|inget|ingenting|aldrig|utan|not|no|never)(?! (?:det|detta|så|någon|något|uppsägning)(?: [a-zà-öø-ɏ]{1,30})? (?:förläng|förny|prolong|fortsätt))(?: [a-zà-öø-ɏ-]{1,30}){0,3} (?:automati|per automatik|tyst|av sig själv|by itself|of itself|tacit)|(?:automati|tyst|tacit|av sig själv)[a-zà-öø-ɏ]{0,30}(?: [a-zà-öø-ɏ-]{1,30}){0,2} (?:förekommer|finns|är|blir|sker|gäller|medges|tillämpas|tillåts|is|does|får|kan|ska|vill|kommer|fortsätter|förlängs|rullar)(?: [a-zà-öø-ɏ-]{1,30}){0,2}? (?:inte|ej|not|aldrig|ingenting|inget)(?![a-zà-öø-ɏ])/;
/** “Automatisk förlängning har vi valt bort”: named to be turned down. */
const rejected =
  /(?<![a-zà-öø-ɏ])(?:avst(?:år|å|ått|od)|(?:tackar|tackat|säger|sagt) nej|utesl(?:uter|uts|utet|utits|uten|utna|öt)|utesluten|slopa[a-zà-öø-ɏ]*|avvisa[a-zà-öø-ɏ]*|undvik[a-zà-öø-ɏ]*|slipp(?:er|a)|vill(?! (?:någon|en|endera|ena|den)(?![a-zà-öø-ɏ]))(?: [a-zà-öø-ɏ]+){0,2} (?:inte|undvika|slippa)|(?:ska|skall|får|kommer)(?: [a-zà-öø-ɏ]+){0,2} inte(?: [a-zà-öø-ɏ]+){0,2} (?:finnas|förekomma|ske|tillämpas|ifråga|i fråga)|(?:finns|är|passar|fungerar)(?: [a-zà-öø-ɏ]+)? (?:inte|inget)(?: [a-zà-öø-ɏ]+)? (?:aktuell[at]?|alternativ|med|för oss|här|något)|strukit|tagit bort)(?![a-zà-öø-ɏ])/;
/** “Sker inte det förlängs avtalet inte” */
const goesNot =
  /(?<![a-zà-öø-ɏ])(?:förlängs|förnyas|prolongeras|fortsätter|löper|gäller)(?: (?:det|den|avtalet|kontraktet|överenskommelsen|partnerskapet|samarbetet|vi))? (?:inte|ej|inte heller)(?! (?:sägs|sagts))(?![a-zà-öø-ɏ])/;
const otherwise = /(?<![a-zà-öø-ɏ])(?:annars|i annat fall|otherwise)(?![a-zà-öø-ɏ])/;
/** “Hör ingen av sig …”, “Är ingen emot det …”: a condition that begins with its verb, before what goes on. */
const fails =
  /(?:^|[.;:,(] ?|(?:och|men|sedan|därefter),? )(?:sker|har|är|blir|kommer|sägs|säger|skrivs|skriver|meddelar|ringer|hörs?|vill|protesterar|begär|lämnas|meddelas|framförs|görs)(?: [a-zà-öø-ɏ\d-]+){0,5}? (?:inte|ingen|inget|ej|ingendera|varken|tyst|tysta)(?![a-zà-öø-ɏ])|^[^a-zà-öø-ɏ]*(?:tiger|saknas (?:sådan |skriftlig )?uppsägning) /;
const prolongs =
  /(?:förläng(?:s|d|t)|förnyas|prolongeras)(?! (?:[a-zà-öø-ɏ]+ )?(?:inte|ej|bara|endast)(?![a-zà-öø-ɏ]))(?![a-zà-öø-ɏ])/;
const stops = /(?<![a-zà-öø-ɏ])(?:inte|ej|inga|ingen|not|avsluta|upphör|säg)(?![a-zà-öø-ɏ])/;

/** “kan förlängas”: somebody has to decide. */
export const mayGoOn = (text: string): boolean => may.test(text);

/** “förlängs automatiskt”, “tyst förlängning”. */
export const goesByItself = (text: string): boolean => byItself.test(text) && !neverByItself(text);

/** “förlängs inte automatiskt”, “ingen tyst förlängning”, “automatisk förlängning har vi valt bort”. */
export const neverByItself = (text: string): boolean =>
  never.test(text) ||
  (byItself.test(text) &&
    (rejected.test(text) || (isTurnedDown(text) && !(unless.test(text) && goesOn.test(text)))));

/** Whether a sentence speaks of what keeps an agreement from going on. */
export const isStopped = (text: string): boolean => stops.test(text);

/** “Den förlängs av sig själv”, whoever might stop it. */
export const renewsByItself = (text: string): boolean =>
  goesByItself(text) && goesOn.test(text) && !may.test(text);

/** Whether a sentence says that the agreement goes on unless somebody stops it. */
export function isTacit(text: string): boolean {
  if (may.test(text)) return false;
  if (unlessDone.test(text)) return true;
  if (goesOnInSilence(text)) return true;
  if (!(goesOn.test(text) || automatic.test(text)) || neverByItself(text)) return false;
  if (unless.test(text) || (fails.test(text) && !goesNot.test(text))) return true;
  if (otherwise.test(text) && prolongs.test(text)) return true;
  return (byItself.test(text) || otherwise.test(text)) && stops.test(text);
}

/** “Utebliven uppsägning innebär förlängning med ett år.” */
const goesOnInSilence = (text: string): boolean =>
  silence.test(text) && !endsThen.test(text) && thenGoesOn.test(text.replace(ofExtension, ' '));
