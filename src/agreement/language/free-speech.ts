import type { Way } from './independence-words.ts';
import { doer, word } from './independence-words.ts';

const not = '(?:inte|ej|aldrig|ingen|inget|inga|varken)';
/** Whom an association may speak against. */
const power =
  '(?:kommun|stad(?:en|ens)|region|nämnd|fullmäktige|förvaltning|politik|makthavar|tjänstepersoner|beslut|oss(?![a-zà-öø-ɏ])|öppet|offentligt)';
/** What somebody holds and says. */
const view =
  '(?:ståndpunkt|åsikt|ställningstagand|uttalande|yttrande|budskap|hållning|linje|röst|opinion|invändning|kritik|protest|remissvar)[a-zà-öø-ɏ]{0,30}';
/** What is said in public, before anybody has read it. */
const utterance =
  '(?:uttala|yttra|uttalande|yttrande|pressmeddelande|insändare|inlägg|debattartik|kommentar|remissvar|framträd)[a-zà-öø-ɏ]{0,30}';
const asks =
  '(?:fråga|samråd|stäm|godkänn|inhämta|tillstånd|medgivande|samtycke|lov(?![a-zà-öø-ɏ])|läs(?:a|er)|granska|klartecken|höra sig för)';

/** “Föreningen behöver inte fråga innan den uttalar sig”, “får uttala sig utan kommunens godkännande”. */
export const needNotAsk = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:behöver|måste|krävs?|kräver|begär)(?: ${word}){0,3} ${not} [^.;]{0,60}?${asks}|(?:kommunen|staden|regionen|nämnden) (?:ska|skall|har) ${not} [^.;]{0,40}?${asks}|(?:ska|skall) ${not} behöva [^.;]{0,60}?${asks}|(?:får|kan|fri[at]*(?: att)?|rätt att)(?: (?!${not} |bara |endast )${word}){0,6} utan (?:att (?:${word} ){0,2}?${asks}|(?:${word} ){0,2}?(?:godkännande|tillstånd|medgivande|samtycke|klartecken|samråd|förhandsgranskning)))`,
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
  'vakthund',
  'blåslampa',
  'väktare',
  'obekväm',
  'megafon',
  'knähund',
  'avvikande',
  'uppfattning',
  'tvärtom',
  'egna beslut',
  'inre ',
  'inflytande över',
  'sig själv',
  'egen sak',
  'redskap',
  'verktyg',
  'förvaltning',
  'dagordning',
  'klarspråk',
  'eget namn',
  'självbestäm',
  'egenmakt',
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

/** What somebody says or does who does not agree. */
const dissent =
  /kriti|ifrågasätt|vakthund|väktare|blåslampa|obekväm[at]?(?! (?:arbets)?tid)|(?<![a-zà-öø-ɏ])(?:tycka|tycker|anser|säger|säga)(?! till)(?![a-zà-öø-ɏ])|uppfattning|gå(?:r)? emot|säg(?:er|a) emot|debatt|insändar|opinion|protest|uttala|åsikt|ståndpunkt|ställningstagand|avvikande|tvärtom|klarspråk/;
/** One who keeps watch over those in power, by the word alone. */
const watchful = /vakthund|blåslampa|obekväm[at]? (?:röst|fråg|sanning|åsikt|part|samtal)/;
/** That it may, and that nothing comes of it. */
const allowed =
  /(?<![a-zà-öø-ɏ])(?:får(?! (?:[a-zà-öø-ɏ]{1,30} )?(?:kritik|synpunkter|del|ett? |höra|veta|information))|kan|kunna|rätt(?:en)? att|fri[at]*(?: att)?|frihet(?:en)?|respekterar?|respekt för|välkomna[rs]?|utrymme|naturlig[at]?|tål|tåla|accepterar?|värdefull[at]?|tillgång|styrka|förutsätter|uppmuntra[rs]?|räkna(?:r)? med|fortsätta?|fortsatt|fortsätter|förblir|behåller|roll(?:en)?|inte (?:villkor[a-zà-öø-ɏ]{0,30}|beroende|straff[a-zà-öø-ɏ]{0,30}|skäl)|utan att (?:behöva |det )?(?:oroa|riskera|förlora|äventyra|påverka|bidraget|stödet|samarbetet)|(?:påverkar|inverkar) (?:inte|ej|aldrig|varken))(?![a-zà-öø-ɏ])/;
/** Of the public side, or where all can hear it. */
const against =
  /(?<![a-zà-öø-ɏ])(?:kommun(?:en|ens)?|staden|stadens|regionen|regionens|[a-zà-öø-ɏ]{0,30}nämnden(?:s)?|[a-zà-öø-ɏ]{0,30}fullmäktiges?|(?:kommunens|stadens|regionens) brister|politik(?:er|erna|en)|politiska beslut|makt(?:en|havare|havarna)|myndighet(?:er|erna)|offentligt|öppet|press(?:en)?|medier(?:na)?|samhällsdebatten)(?![a-zà-öø-ɏ])/;
/** What a party rules over itself, and that it goes on doing so. */
const own =
  /(?<![a-zà-öø-ɏ])(?:egn?a? (?:uppfattning|åsikt|stadg|styrelse|ledning|beslut|idé)|inre (?:liv|angelägenhet|arbete|organisation|frågor)|inflytande över (?:hur|vad|vilk)|sig själva?(?=[ ,:;.]|$)|hur [a-zà-öø-ɏ]{1,30} styrs|vilka frågor [a-zà-öø-ɏ]{1,30} driver|(?:talar|för sin talan) i (?:egen sak|eget namn)|självbestämmande|egenmakt|megafon|knähund|demokratins väktare|(?:kommunens|stadens|regionens|nämndens) (?:redskap|verktyg|språkrör|förlängda arm)|gör (?:inte|aldrig) [a-zà-öø-ɏ]{1,30} till (?:en |ett )?(?:förvaltning|avdelning|filial|enhet|myndighet|del av)|egen (?:dagordning|agenda))/;
const kept =
  /(?<![a-zà-öø-ɏ])(?:förblir|behåller|respektera[rs]?|värna[rs]?|ingen|inget|inte|ej|aldrig|varken|fri[at]?|fortsätter?)(?![a-zà-öø-ɏ])/;
/** Held back: loyal, within the house, agreed beforehand. */
const heldBack =
  /(?<![a-zà-öø-ɏ])(?:undvik(?:er|a|s)?|avstår?|lojal[a-zà-öø-ɏ]{0,30}|internt|i förväg|godkän[a-zà-öø-ɏ]{0,30}|samråd[a-zà-öø-ɏ]{0,30}|innan|före varje|först|(?:får|ska|skall|kan|bör) (?:[a-zà-öø-ɏ]{1,30} )?(?:inte|ej|aldrig|endast|bara)(?= (?:[a-zà-öø-ɏ]{1,30} ){0,2}(?:kriti|ifrågasätt|uttal|säga|tycka|gå emot|debatt|framför|skriva)[a-zà-öø-ɏ]{0,30})|rapporter[a-zà-öø-ɏ]{0,30}|underrätta[a-zà-öø-ɏ]{0,30}|styrgrupp[a-zà-öø-ɏ]{0,30}|uppfölj[a-zà-öø-ɏ]{0,30}|utvärder[a-zà-öø-ɏ]{0,30}|enkät[a-zà-öø-ɏ]{0,30})(?![a-zà-öø-ɏ])/;

/** Where the words for it stand, in lower case; -1 when a sentence says nothing of the kind. */
export function freedomAt(lower: string): number {
  if (heldBack.test(lower)) return -1;
  const self = own.exec(lower);
  if (self && kept.test(lower)) return self.index;
  const said = dissent.exec(lower);
  if (!said || !allowed.test(lower)) return -1;
  return against.test(lower) || watchful.test(lower) ? said.index : -1;
}
