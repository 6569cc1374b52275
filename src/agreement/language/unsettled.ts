import { hasAny } from './letters.ts';

const verb =
  '(?:bestäms|avgörs|beslutas|sätts|formuleras|utformas|fastställs|bestämmer|avgör|sätter|hittar|läggs fast)';
const later =
  '(?:senare|längre fram|framöver|så småningom|i ett senare skede|(?:vid )?ett senare tillfälle|i efterhand)';
const letters = [
  'senare',
  'längre fram',
  'framöver',
  'småningom',
  'återst',
  'återk',
  'öppe',
  'öppn',
  'oklar',
  'obestäm',
  'oskriv',
  'föremål',
  'under ',
  'på gång',
  ' sig',
  'inte ',
  'ej ',
  'komma på',
  'klura',
  'fundera',
  'tåls',
  'framför sig',
  'utvisa',
  'efter',
  'vartefter',
  'från ',
  'tids nog',
  'vecklar',
];
/** “är ännu en öppen fråga”, “har inte kunnat intas”, “får vi ge oss till tåls”, “bestäms under hand”. */
const open = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:återstår att|(?:är|förblir|lämnas|står|ligger)(?: (?:ännu|fortfarande|alltjämt|tills vidare|än så länge|i dag|helt|en|ett|medvetet|avsiktligt)){0,3} (?:öpp(?:en|et|na)(?! för| för| mån| tis| ons| tor| fre| lör| sön| kväll| hus| dag| alla| till| från| kl)|oklar[ta]?|obestäm[dt]a?|oskriv(?:en|et|na)|föremål för|under (?:arbete|utredning|utarbetande|diskussion|framtagande|beredning|utveckling)|på gång)|(?:ger|visar|löser|vecklar ut)(?: [a-zà-öø-ɏ]+)? sig(?= (?:när|efter|med|under|sen|tids|så|väl)|[.,]|$)|(?:har|kan)(?: [a-zà-öø-ɏ]+){0,3}? (?:inte|ej) (?:ännu |än )?(?:kunnat|velat|hunnit|gått att|bundit|låst|satt ner foten)|(?:får|ska|skall|kommer|avser)(?: [a-zà-öø-ɏ]+){0,4}? (?:återkomma|komma på|klura ut|fundera ut|fundera på)|återkommer (?:vi|parterna|styrgruppen)|till tåls|har(?: [a-zà-öø-ɏ]+){0,2} framför sig|tiden utvisa|${verb}(?: [a-zà-öø-ɏ]+){0,3}? (?:under hand|efter ?hand|allt ?eftersom|vartefter|tids nog|från (?:gång|vecka|år|termin) till)|(?:preciseras|bestäms|klargörs|klarnar|utreds|skrivs in|läggs till|fylls i|avgörs|tas upp)(?: [a-zà-öø-ɏ]+){0,2}? ${later}|(?:är|har) (?:ännu |fortfarande )?(?:inte|ej)(?: ännu| än)? (?:klar(?:a|t)?|färdig(?:a|t)?|satta?|bestäm(?:da|t|d|ts)|formulera(?:de|t|d|ts)|fastställ(?:da|t|d|ts)|besluta(?:de|t|d|ts)|skriv(?:na|et|en|its)|på plats))(?![a-zà-öø-ɏ])`,
);
const growing =
  /(?<![a-zà-öø-ɏ])(?:(?:får|låter|ska|kan|tillåts)(?: [a-zà-öø-ɏ]+){0,3}? (?:växa fram|mogna|ta form|visa sig|klarna|utkristalliseras)|(?:växer|mognar) fram|klarnar|utkristalliseras)(?![a-zà-öø-ɏ])/;

/** Whether a sentence in lower case says that something is not settled yet, and leaves it to come. */
export const isUnsettled = (lower: string): boolean => hasAny(lower, letters) && open.test(lower);

/** Whether a sentence in lower case lets something grow by itself. */
export const isGrowing = (lower: string): boolean =>
  hasAny(lower, ['väx', 'mogna', 'ta form', 'visa sig', 'klarna', 'kristall']) &&
  growing.test(lower);

const cell =
  /^(?:(?:vi |parterna )?återkommer|återkommande|(?:ännu )?(?:ej|inte)(?: ännu)? (?:klar[ta]?|bestäm[dt]a?|satta?|färdig[ta]?|fastställ[dt]a?|beslutad?e?t?)|oklart|obestämt|under (?:arbete|utredning|framtagande|diskussion)|kommer(?: senare| längre fram)?|senare|längre fram|tbd|(?:[a-zà-öø-ɏ]+ ){0,3}(?:fylls (?:på|i)|fyller vi i|läggs till|läggs in|skrivs in|sätts|bestäms|formuleras|tas fram|kompletteras)(?: (?:senare|längre fram|efter hand|så småningom|framöver|sen|i efterhand))?)\.?$/;

/** Whether a cell of a table says that what belongs there is to come: “återkommer”, “fylls i längre fram”. */
export const isToCome = (text: string): boolean => cell.test(text.trim().toLowerCase());
