/** Whether an agreement goes on by itself, in a text in lower case. */

/** “om ingen part säger upp”: what follows a tacit extension and stops it. */
const unless =
  /(?<![a-zà-öø-ɏ])(?:(?:om|såvida|ifall|därest|förutsatt att|under förutsättning att)(?: [a-zà-öø-ɏ-]+){0,6}? (?:inte|ingen|inget|ej|icke|inga|varken)|(?:sker|görs|inkommer|lämnas|kommer)(?: det)? ingen uppsägning|har (?:inte|ingen|inget|ej)|har (?:[a-zà-öø-ɏ]+ ){1,3}(?:inte|ej) sagts upp|sägs (?:[a-zà-öø-ɏ]+ ){0,4}(?:inte|ej) upp|(?:vill|hör|säger|begär) (?:ingen|inget)|(?:till dess|tills|intill dess|fram till dess)(?: att)?(?: [a-zà-öø-ɏ]+){0,4}? (?:säg|sagt|avslut)[a-zà-öø-ɏ]*|unless|if (?:no|neither))(?![a-zà-öø-ɏ])/;
/** “Sker inte det förlängs avtalet”, “uteblir uppsägningen”: a condition that begins with its verb. */
const unlessDone =
  /^[^a-zà-öø-ɏ]*(?:(?:sker|görs|har|inkommer|lämnas|kommer|skickas|meddelas|framförs|begärs|sägs|säger|skrivs)(?: [a-zà-öø-ɏ\d-]+){0,5}? (?:inte|ingen|inget|ej|icke)(?![a-zà-öø-ɏ])|uteblir |(?:utan|i avsaknad av|saknas) (?:sådan |skriftlig |föregående )?uppsägning(?:en)?(?![a-zà-öø-ɏ]))[^.;]{0,80}?(?<![a-zà-öø-ɏ])(?:förlängs|förnyas|prolongeras) (?:avtalet|kontraktet|överenskommelsen|partnerskapet|samarbetet|det|den|avtalstiden)(?! (?:inte|ej|heller))/;
const goesOn =
  /(?<![a-zà-öø-ɏ])(?:förlängs|förnyas|prolongeras|anses förlängt?|fortsätter|fortlöper|(?:löper|rullar|kör) (?:[a-zà-öø-ɏ]+ ){0,2}vidare|gäller (?:det |den |avtalet |överenskommelsen )?(?:vidare|ytterligare|därefter)|är[^.;]{0,30}förläng[dt]|is (?:automatically |tacitly )?(?:extended|renewed)|renews|automatiskt|tyst förläng)/;
const may =
  /(?<![a-zà-öø-ɏ])(?:kan|får|ska kunna|skall kunna|may|can)(?: [a-zà-öø-ɏ-]+){0,4}? (?:förläng|förny|prolong|be extended|be renewed)/;
const byItself =
  /(?<![a-zà-öø-ɏ])(?:automati|per automatik|tyst[a-zà-öø-ɏ]{0,2} |av sig själv|by itself|of itself|tacit|utan särskilt beslut)/;
const never =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|ingen|inget|aldrig|utan|not|no|never)(?: [a-zà-öø-ɏ-]+){0,3} (?:automati|per automatik|tyst|av sig själv|by itself|of itself|tacit)|(?:automati|tyst|tacit)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ-]+){0,2} (?:förekommer|sker|gäller|medges|tillämpas|tillåts|is|does|får|kan|ska)(?: [a-zà-öø-ɏ-]+){0,2}? (?:inte|ej|not|aldrig)(?![a-zà-öø-ɏ])/;
const otherwise = /(?<![a-zà-öø-ɏ])(?:annars|i annat fall|otherwise)(?![a-zà-öø-ɏ])/;
const stops = /(?<![a-zà-öø-ɏ])(?:inte|ej|inga|ingen|not|avsluta|upphör|säg)(?![a-zà-öø-ɏ])/;

/** “kan förlängas”: somebody has to decide. */
export const mayGoOn = (text: string): boolean => may.test(text);

/** “förlängs automatiskt”, “tyst förlängning”. */
export const goesByItself = (text: string): boolean => byItself.test(text) && !never.test(text);

/** “förlängs inte automatiskt”, “ingen tyst förlängning”. */
export const neverByItself = (text: string): boolean => never.test(text);

/** Whether a sentence speaks of what keeps an agreement from going on. */
export const isStopped = (text: string): boolean => stops.test(text);

/** Whether a sentence says that the agreement goes on unless somebody stops it. */
export function isTacit(text: string): boolean {
  if (!goesOn.test(text) || may.test(text)) return false;
  if (unlessDone.test(text)) return true;
  if (unless.test(text)) return true;
  return (goesByItself(text) || otherwise.test(text)) && stops.test(text) && !never.test(text);
}
