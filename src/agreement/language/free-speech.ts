import type { Way } from './independence-words.ts';
import { doer, word } from './independence-words.ts';

const not = '(?:inte|ej|aldrig|ingen|inget|inga|varken)';
/** Whom an association may speak against. */
const power =
  '(?:kommun|stad(?:en|ens)|region|nämnd|fullmäktige|förvaltning|politik|makthavar|tjänstepersoner|beslut|oss(?![a-zà-öø-ɏ])|öppet|offentligt)';
/** What somebody holds and says. */
const view =
  '(?:ståndpunkt|åsikt|ställningstagand|uttalande|yttrande|budskap|hållning|linje|röst|opinion|invändning|kritik|protest|remissvar)[a-zà-öø-ɏ]*';
/** What is said in public, before anybody has read it. */
const utterance =
  '(?:uttala|yttra|uttalande|yttrande|pressmeddelande|insändare|inlägg|debattartik|kommentar|remissvar|framträd)[a-zà-öø-ɏ]*';
const asks =
  '(?:fråga|samråd|stäm|godkänn|inhämta|tillstånd|medgivande|samtycke|lov(?![a-zà-öø-ɏ])|läsa|granska|klartecken|höra sig för)';

/** “Föreningen behöver inte fråga innan den uttalar sig”, “får uttala sig utan kommunens godkännande”. */
export const needNotAsk = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:behöver|måste|krävs?|kräver|begär|ska|skall|har)(?: ${word}){0,3} ${not} [^.;]{0,60}?${asks}|(?:får|kan|fri[at]*(?: att)?|rätt att)(?: (?!${not} |bara |endast )${word}){0,6} utan (?:att (?:${word} ){0,2}?${asks}|(?:${word} ){0,2}?(?:godkännande|tillstånd|medgivande|samtycke|klartecken|samråd|förhandsgranskning)))`,
);

/** Letters that some of them need. */
export const speechLetters = [
  'gå emot',
  'ifrågasätt',
  'motsätt',
  'protest',
  'demonstr',
  'invänd',
  'oppon',
  'ta strid',
  'säga nej',
  'rösta emot',
  'överklag',
  'klandra',
  'ståndpunkt',
  'yttra',
  'uttalande',
  'budskap',
  'remissvar',
  'pressmedd',
  'insänd',
  'inlägg',
  'tycker',
  'säger',
  'anser',
  'tystnad',
  'munka',
  'munko',
  'hålla med',
];

/** Ways of saying that a party may speak against the public side, and says what it likes. */
export const speechWays: readonly Way[] = [
  // “är lika fri att gå emot kommunen”, “får demonstrera mot nämndens beslut”
  {
    needs: [
      'gå emot',
      'ifrågasätt',
      'motsätt',
      'protester',
      'demonstr',
      'invänd',
      'oppon',
      'ta strid',
      'säga nej',
      'rösta emot',
      'överklag',
      'klandra',
    ],
    ofSomebody: true,
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:får|kan|ska kunna|fri[at]*(?: att)?|rätt(?:en)? att|oförhindrad[ea]? att|möjlighet(?:en)? att|frihet(?:en)? att|från att|oförhindrat) (?:(?!${not} |bara |endast )${word} ){0,5}?(?:gå emot|ifrågasätta|motsätta sig|protestera|demonstrera|invända|(?:framföra|ha|komma med) (?:${word} )?invändningar|opponera sig|ta strid|säga nej|rösta emot|överklaga|klandra)(?=[^.;]{0,60}${power})`,
    ),
  },
  // “Obekväma åsikter från föreningen påverkar inte samarbetet.”
  {
    needs: ['påverka', 'inverka', 'leder', 'följd', 'konsekvens', 'straff', 'rubba', 'ändra'],
    ofSomebody: true,
    pattern: new RegExp(
      `${view}[^.;]{0,60}(?:(?:påverkar|inverkar|rubbar|leder|ändrar|bestraffas|får|ska|skall|kan)(?: ${word}){0,2} ${not}(?![a-zà-öø-ɏ]))(?=[^.;]{0,60}(?:samarbet|samverkan|partnerskap|stöd|bidrag|pengar|medel|relation|förhålland|följd|konsekvens|straff|överenskommelse|avtal|$))`,
    ),
  },
  // “Sina ståndpunkter bestämmer föreningen själv”, “väljer själv sin röst”
  {
    needs: ['själv', 'egen hand', 'suverän', 'ensam'],
    ofSomebody: true,
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:(?:sina?|egna?|egen) (?:${word} ){0,2}?${view} (?:(?:väljer|bestämmer|avgör|formulerar|utformar|beslutar|råder|tar|svarar|ansvarar|förfogar|styr|skriver) )(?:${word} ){0,5}?(?:själva?|ensam|ensamma|på egen hand|suveränt)|(?:väljer|bestämmer|avgör|formulerar|utformar|beslutar|råder|tar|förfogar|styr) (?:${word} )?(?:själva?|ensam|ensamma|suveränt) (?:(?:över|om) )?(?:vilka |vilken |sina? )(?:${word} ){0,2}?${view})(?![a-zà-öø-ɏ])`,
    ),
  },
  // “Föreningens årsmöte avgör vad föreningen tycker”, “vad föreningen säger avgörs av medlemmarna”
  {
    needs: ['vad '],
    pattern: new RegExp(
      `(?:stadgar(?:na)?|årsmöte(?:t)?|styrelse(?:n)?|medlemmar(?:na)?) (?:avgör|bestämmer|beslutar)(?: om)? vad (?:${word} )?(?:${doer}|den|de) (?:tycker|säger|anser|står för|tar ställning)|vad (?:${word} )?(?:${doer}|den|de) (?:tycker|säger|anser|står för)[^.;]{0,30}(?:avgörs|bestäms|beslutas|avgör|bestämmer)[^.;]{0,30}(?:själva?(?![a-zà-öø-ɏ])|stadgar|årsmöte|styrelse|medlemmar)`,
    ),
  },
  // “Kommunen begär inte att få läsa föreningens uttalanden i förväg.”
  {
    needs: ['inte', 'ej ', 'aldrig', 'ingen', 'inget', 'utan '],
    ofSomebody: 'civil',
    pattern: needNotAsk,
    also: new RegExp(utterance),
  },
  // “Pengarna köper ingen tystnad.”
  {
    needs: ['tystnad', 'munkavle', 'munkorg', 'hålla med', 'tycka som', 'tycker lika'],
    pattern: new RegExp(
      `(?:köper|köps|betalar|kräver|innebär|medför|förutsätter|är)(?: ${word}){0,3} ${not}(?: ${word}){0,2} (?:tystnad(?!splikt)|munkavle|munkorg|lydnad)|(?:behöver|måste|tvingas|förväntas|skyldig[at]?)(?: ${word}){0,3} ${not} (?:att )?(?:${word} ){0,2}?(?:hålla med|tycka (?:som|lika|likadant))|${not} (?:skyldig[at]?|tvungen|tvungna) att (?:hålla med|tycka (?:som|lika|likadant))`,
    ),
  },
];
