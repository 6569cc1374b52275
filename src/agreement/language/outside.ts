import type { Agreement, Sentence } from '../agreement.ts';
import { partyMentionsIn } from '../facts/party-mentions.ts';
import { indexOf } from '../neighbours.ts';
import { hasAny } from './letters.ts';
import { lowerOf } from './search.ts';

/** Contracts of another kind than a partnership, by their name: “hyresavtalet”, “leverantörskontrakt”. */
const kinds =
  'hyres|lokal|arrende|entreprenad|leasing|leverantörs|inköps|köpe|anställnings|försäkrings|el|bredbands|telefon|service|städ|sop|larm|kollektiv|medlems|licens|transport|buss|konsult|låne|mobil|kund|gymnasie|skötsel|vikarie|hantverks|vård|färdtjänst|skolskjuts';
const otherContract = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:${kinds})(?:avtal|kontrakt)(?:et|en|s|ets)?|(?:[a-zà-öø-ɏ]{3,12})?(?:abonnemang|arrende|prenumeration|hyresförhållande|leasing)(?:et|en|t|n)?)(?![a-zà-öø-ɏ])`,
);
/** “avtal med åkeriet”: businesses that are no parties of a partnership, by what they are called. */
const withOther =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*avtal|[a-zà-öø-ɏ]*kontrakt|uppgörelse)(?:et|en|erna)? (?:(?:som )?[a-zà-öø-ɏ]+ (?:har |hade )?)?(?:med|mellan) (?:(?:ett|en|den|det|sin|sitt|sina|vår|vårt|våra|ortens|stadens|kommunens) )?(?:[a-zà-öø-ɏ]+ ){0,2}?[a-zà-öø-ɏ-]*(?:bolag|företag|firma|leverantör|entreprenör|hyresvärd|fastighetsägare|markägare|åkeri|grossist|bank|operatör|arrendator|konsult|hantverkare|butik|byrå|hotell|restaurang)(?:et|en|erna|n|s|ens|ets|er|are)?(?![a-zà-öø-ɏ])/;
/** “i sitt hyreskontrakt”, “deras eget avtal” */
const ofOwn =
  /(?<![a-zà-öø-ɏ])(?:har|hade|har tecknat|tecknar) (?:ett )?(?:eget|annat|separat) (?:avtal|kontrakt)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:genom|enligt|inom|i) ett annat (?:avtal|kontrakt)(?![a-zà-öø-ɏ]| mellan (?:parterna|oss))|(?<![a-zà-öø-ɏ])(?:styrs|regleras|bestäms) (?:av|i|genom|enligt) (?:(?:ett|sitt|sina) )?(?:eget|egna|annat|andra|separata?) (?:avtal|kontrakt)(?![a-zà-öø-ɏ]| mellan (?:parterna|oss))/;
const contractLetters = [
  'avtal',
  'kontrakt',
  'abonnemang',
  'arrende',
  'prenumeration',
  'hyresförhåll',
  'leasing',
  'uppgörelse',
];
/** “Precis som i kommunens leverantörsavtal”: so it is here too. */
const asIn = /(?<![a-zà-öø-ɏ])(?:som|liksom) i (?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]+(?:avtal|kontrakt)/;
/** This agreement, named beside another: then it is spoken of too. */
const thisOne =
  /(?<![a-zà-öø-ɏ])(?:detta avtal|denna överenskommelse|den här överenskommelsen|det här avtalet|partnerskapet|överenskommelsen|iop-avtalet|detta partnerskap)(?![a-zà-öø-ɏ])/;

/** “Hyresavtalet löper vid sidan av partnerskapet”: of this one it says only that. */
const besideThis = /(?:vid sidan av|utanför|oberoende av) [a-zà-öø-ɏ]+(?: [a-zà-öø-ɏ]+)?/g;

/** A law (no “anslagen”, no “byalagen”) that has, lets or says something; the agreement only tells of it. */
const law =
  '(?!(?:[a-zà-öø-ɏ]*(?:under|bya|arbets|fiske|idrotts)lag|(?:an|för|upp|be|av|om|in|ut)slag)(?:en|arna))[a-zà-öø-ɏ]*(?:lag|balk|förordning)(?:en|arna)|[a-zà-öø-ɏ]*föreskrifterna|direktivet|lagstiftningen';
const lawSays = new RegExp(
  `^[^a-zà-öø-ɏ]*(?:${law})(?: om [a-zà-öø-ɏ ]{3,50}?)?(?: (?:också|även|dessutom))? (?:har|låter|ger|innehåller|säger|föreskriver|stadgar|tillåter|kräver|rymmer|reglerar|anger|riktar|förbjuder|skyddar)(?![a-zà-öø-ɏ])`,
);
/** “Enligt artikel 6 i förordning (EU) 2023/2831”, “i artikel 106.2 i EUF-fördraget” */
const article = `artikel \\d+(?:[.:]\\d+)* i (?:${law}|(?:[a-zà-öø-ɏ-]+ )?(?:förordning|direktiv|(?:[a-zà-öø-ɏ]+-)?fördrag)(?:et|en)?)`;
/** “10 kap. 1 § andra stycket” */
const section =
  '(?:(?:bestämmelserna i )?\\d+ (?:kap\\.?|kapitlet|§§?)(?: \\d+(?:[–-]\\d+)? §§?)?(?: (?:första|andra|tredje) (?:stycket|punkten))?(?: i)? )?';
const byLaw = new RegExp(
  `^[^a-zà-öø-ɏ]*(?:enligt|i|med stöd av) ${section}(?:(?:de |den |gällande |statens )?(?:lokala |allmänna |svenska )?(?:${law})|regeringsformen|lss|sol|${article})(?![a-zà-öø-ɏ])`,
);
/** “Den som tältar kan få böter enligt ordningsföreskrifterna”: what rules say of people, and of no party. */
const forOthers = new RegExp(
  `^[^a-zà-öø-ɏ]*(?:den|de|dem|var och en|en [a-zà-öø-ɏ]+) (?:som [^.;]{3,80}? )?(?:kan|får|ska|riskerar|måste|har rätt)[^.;]{0,80}? (?:enligt|i) (?:de |statens |kommunens |gällande )?(?:lokala |allmänna )?(?:${law}|(?:ordnings)?föreskrifter(?:na)?|regler(?:na)?)(?![a-zà-öø-ɏ])`,
);
/** “Den som kör berusad döms enligt …”, “den som enligt 20 kap. 4 § sjölagen döms”: what a law does to people. */
const punished =
  /^[^a-zà-öø-ɏ]*(?:den|de|var och en|en [a-zà-öø-ɏ]+) som [^;]{3,140}? ["”“]?(?:döms|straffas|bötfälls|begår|straffbar|gör sig skyldig)(?![a-zà-öø-ɏ])/;
/** “Tillsynsmyndigheten får förena ett föreläggande med vite”: what the state does, and no party. A court may
 * try what the agreement itself says. */
const state =
  '(?:[a-zà-öø-ɏ]{3,}myndigheten|[a-zà-öø-ɏ]*inspektionen|(?:skol|arbetsmiljö|livsmedels|trafik|naturvårds|migrations|jordbruks|elsäkerhets|konsument|läkemedels|skatte|bo)verket|[a-zà-öø-ɏ]*ombudsmannen|(?:transport|läns|social|havs)styrelsen|polisen|åklagaren?|kronofogden|ivo|imy)';
const byState = new RegExp(
  `^[^a-zà-öø-ɏ]*(?:(?:om|när) [^.;,]{3,80}?,? )?(?:${state}(?: [^;,]{2,60}?)? (?:kan|får|ska|har rätt|dömer|förelägger|beslutar|utfärdar)|(?:kan|får|ska) ${state})(?![a-zà-öø-ɏ])`,
);
/** “Parterna känner till att …”, “juristen påminner om att …”: what is said then is known, and not agreed. */
const reminded =
  /^[^a-zà-öø-ɏ]*(?:[a-zà-öø-ɏ-]+ ){1,3}?(?:påminner (?:[a-zà-öø-ɏ]+ )?om|känner (?:väl )?till|är (?:väl )?medvetna om|noterar|erinrar (?:[a-zà-öø-ɏ]+ )?om|upplyser om|vet) att /;
/** “Förordning (EU) 2023/2831 anger …” */
const numberSays =
  /^[^a-zà-öø-ɏ]*(?:kommissionens )?(?:förordning|direktiv|beslut) (?:\(e[ug]\) )?(?:nr )?\d{2,4}\/\d{2,4}(?:\/e[ug])?(?: om [a-zà-öø-ɏ ]{3,50}?)? (?:låter|innehåller|säger|föreskriver|stadgar|tillåter|kräver|rymmer|reglerar|anger|riktar|förbjuder)(?![a-zà-öø-ɏ])/;
const stateLetters = [
  'myndighet',
  'inspektion',
  'verket',
  'ombudsmannen',
  'styrelsen',
  'polisen',
  'åklagare',
  'kronofogd',
  'ivo',
  'imy',
];
const lawLetters = [
  'lag',
  'regler',
  'balk',
  'förordning',
  'föreskrift',
  'direktiv',
  'fördrag',
  'beslut',
];

/** “Det är kommunens sak”, “det berör inte partnerskapet”: what was just told is none of the agreement’s. */
const us =
  '(?:oss|parterna|någon av (?:oss|parterna)|partnerskapet|överenskommelsen|avtalet|samarbetet|samverkan|vårt samarbete|den här (?:texten|överenskommelsen|samverkan)|det här (?:avtalet|samarbetet|partnerskapet)|denna överenskommelse|detta (?:avtal|partnerskap)|verksamheten|föreningen|stiftelsen|klubben|jouren|församlingen)';
const that =
  '(?:det|detta|den|de|dem|dessa|sådant|avtalet där|det avtalet|den överenskommelsen|det kontraktet|kontraktet|de (?:lagarna|reglerna|villkoren|avtalen|formerna|stöden)|det (?:samarbetet|uppdraget|stödet|bidraget|beslutet)|den (?:verksamheten|tjänsten|formen|vägen|ersättningen|(?:sist|först)nämnda(?: [a-zà-öø-ɏ]+)?)|den (?:lagen|regeln|saken|ordningen|tiden|modellen)|så)';
const dismissal = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:(?:be)?rör|angår|påverkar|omfattar|gäller|binder|träffar) (?:inte|ej|aldrig) ${us}(?! i övrigt)|(?:angår|(?:be)?rör) (?:endast|bara|enbart) (?:[a-zà-öø-ɏ]+ ){0,3}?[a-zà-öø-ɏ]*(?:staten|myndighet(?:en)?|värd(?:en)?|gäst(?:en|erna)?|ägare(?:n)?|bolaget|företaget)|(?:be)?rör (?:inte|ej) (?!sjuk|semester|helg)[a-zà-öø-ɏ-]{4,}(?:et|en|erna|arna|na)(?: alls)?(?=[.,;]|$)|gäller (?:inte|ej) (?:för|i) (?:(?:det|den) här|detta|denna) [a-zà-öø-ɏ]+|gäller (?:[a-zà-öø-ɏ]+ )?(?:inte|ej) (?:här|hos oss|för oss|mellan oss)(?=[.;]|$)|(?:påverkas|(?:be)?rörs) (?:inte|ej)(?=[.,;]|$| av (?:det|detta)(?![a-zà-öø-ɏ]))|omfattas (?:inte|ej) av ${us}|(?:används|tillämpas|förekommer|åberopas|behövs) (?:[a-zà-öø-ɏ]+ )?(?:inte|ej)(?: alls)? (?:här|hos oss|av oss|av parterna|i (?:det|den) här|i detta|i denna|i vårt|i vår)(?![a-zà-öø-ɏ])|har (?:inget|ingenting|inte) (?:alls )?med ${us} att göra|är en (?:sak|fråga|angelägenhet) mellan (?:[a-zà-öø-ɏ]+ ){1,3}och (?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]*(?:värden|ägaren|banken|leverantören|bolaget|företaget|fackförbundet|anställda|arbetstagaren|entreprenören)|(?:inget|ingenting|inte något) (?:som )?(?:${us}|vi|[a-zà-öø-ɏ]+) (?:behöver|ska|har) (?:[a-zà-öø-ɏ]+ ){0,2}(?:tänka|bry|svara|ansvara|att göra))(?![a-zà-öø-ɏ])`,
);
/** “Vilket saknar betydelse här”, “har ni ingen del i”, “det är deras sak”, “det bestämmer de själva”. */
const waved =
  /(?<![a-zà-öø-ɏ])(?:saknar (?:all )?betydelse(?= här| för|[.,;]|$)|har (?:inte )?(?:ni|vi|de|kommunen|föreningen|parterna|regionen) (?:ingen|någon) del i|(?:det|den saken) (?:är|förblir) (?:deras|er|hans|hennes|[a-zà-öø-ɏ]{3,}s) (?:egen )?(?:en)?sak(?= och|[.,;]|$)|det bestämmer (?:ni|de|vi|han|hon|[a-zà-öø-ɏ]+(?:en|et|na)) själva?|påverkar (?:ingenting|inget)(?= här| i|[.,;]|$))(?![a-zà-öø-ɏ])/;
const wavedLetters = ['betydelse', ' del i', ' sak', 'bestämmer', 'påverkar in'];
const dismissedAfter = new RegExp(
  `^[^a-zà-öø-ɏ]*(?:vi|parterna|ingen av oss|partnerskapet|överenskommelsen|avtalet|samarbetet|föreningen|stiftelsen|klubben|jouren|församlingen|organisationen) berörs (?:inte|ej)(?: av (?:det|detta|den|saken))?(?=[.,;]|$)|^[^a-zà-öø-ɏ]*${that} (?:(?:är|blir|förblir) (?:helt |alltjämt )?(?:[a-zà-öø-ɏ]+s|deras|hans|hennes|dennes|bara) (?:(?:egen|eget) (?:sak|ansvar|fråga|bekymmer|angelägenhet)|(?:en)?sak|bekymmer|angelägenhet)|riktar sig (?:bara |endast )?till (?!oss|parterna|föreningen)|(?:sköter|ordnar|löser) [a-zà-öø-ɏ]+ (?:själv|själva)|(?:(?:be)?rör|angår|drabbar)(?: [a-zà-öø-ɏ]{3,14})? (?:inte|ej)|(?:vill|ska|kan) (?:ingen|vi (?:inte|aldrig))(?: av oss)? tillbaka|(?:ligger|står|faller)(?: helt| alltså| därmed| också)? utanför|sades upp|upphörde|upphört|har upphört|finns inte längre|är (?:avslutad|avslutat|uppsagd|uppsagt|historia))(?![a-zà-öø-ɏ])|^[^a-zà-öø-ɏ]*så (?:ser|är|fungerar|arbetar|gör|samarbetar|vill|går) (?:[a-zà-öø-ɏ]+ )?(?:inte|aldrig)(?=[.;:,]|$| (?:här|hos oss|mellan oss|vi|vårt|vår|partnerskapet|samarbetet|i (?:det|den) här)(?![a-zà-öø-ɏ]))`,
);
/** “Något sådant är det inte fråga om här” */
const noSuch =
  /(?:^|; )[^a-zà-öø-ɏ]*(?:(?:något |någon )?sådan[t]?(?: [a-zà-öø-ɏ]+)? (?:är inte aktuell[t]?|är det inte (?:fråga|tal)|(?:är|blir) (?:det )?inte (?:fråga om|aktuellt|fallet)|(?:förekommer|sker|görs|gäller|behövs|finns) inte(?=[.;]|$| här| hos oss| mellan oss| i (?:det|den) här| i (?:detta|denna|vårt|vår)))|(?:det är (?:det )?|så är det )inte (?:fråga om|aktuellt|fallet) (?:här|i (?:det|den) här|hos oss))(?![a-zà-öø-ɏ])/;
const dismissedLetters = [
  ' sak',
  'ensak',
  'ansvar',
  'fråga',
  'bekymmer',
  'angelägenhet',
  'riktar',
  'själv',
  'rör',
  'angår',
  'drabba',
  'tillbaka',
  'utanför',
  'upphör',
  'sades upp',
  'längre',
  'historia',
  'påverka',
  'rörs ',
  'används ',
  'tillämpas ',
  'förekommer ',
  'åberopas ',
  'omfatta',
  'gäller ',
  'binder',
  'träffar',
  'att göra',
  'sådant',
  'tal om',
  'förekommer',
  'sker inte',
  'behöver',
  'så ',
  'avslutat',
];

const known = new WeakMap<Sentence, boolean>();

/**
 * Whether a sentence tells of terms that are none of this agreement’s: those of another contract, of a law, or what is
 * dismissed at once (“det är kommunens sak”).
 */
export function isOutside(
  agreement: Pick<Agreement, 'sentences' | 'reading'>,
  sentence: Sentence,
): boolean {
  const made = known.get(sentence) ?? tellsOfOther(agreement, sentence);
  known.set(sentence, made);
  return made;
}

function tellsOfOther(
  agreement: Pick<Agreement, 'sentences' | 'reading'>,
  sentence: Sentence,
): boolean {
  const lower = lowerOf(sentence).slice(0, 800);
  if (hasAny(lower, dismissedLetters) && dismissal.test(lower)) return true;
  if (hasAny(lower, wavedLetters) && waved.test(lower)) return true;
  if (lower.includes('; ') && lower.includes('sådan') && noSuch.test(lower)) return true;
  if (isOfLaw(agreement, sentence, lower)) return true;
  const next = nextOf(agreement, sentence);
  if (next !== null && hasAny(next, dismissedLetters)) {
    if (
      dismissedAfter.test(next) ||
      noSuch.test(next) ||
      (beginsWithThat.test(next) && dismissal.test(next))
    )
      return true;
  }
  return isOfOtherContract(lower);
}

/** Whether a sentence in lower case is about a contract of another kind, or with a business, and not about this one. */
export function isOfOtherContract(lower: string): boolean {
  if (!hasAny(lower, contractLetters) || asIn.test(lower)) return false;
  if (thisOne.test(lower.replace(besideThis, ' '))) return false;
  return otherContract.test(lower) || withOther.test(lower) || ofOwn.test(lower);
}

const beginsWithThat = new RegExp(`^[^a-zà-öø-ɏ]*${that}(?![a-zà-öø-ɏ])`);

/** What is said of the agreement itself: “den part som brister”, “vid avtalsbrott”, “i bilaga 1”. */
const ofParties =
  /(?<![a-zà-öø-ɏ])(?:part(?:en|ens|er|erna|ernas)?|avtalsbrott(?:et)?|kontraktsbrott(?:et)?|avtalet|överenskommelsen|partnerskapet|samarbetet|åtagande[a-zà-öø-ɏ]*|bilaga)(?![a-zà-öø-ɏ])/;

/** “Socialstyrelsen kan ge råd, men vid brister betalas vite”: what follows is the agreement’s. */
const butHere = /, men [^.;]{0,80}(?:vite|avdrag|betala|utgår|skadest|böter)/;

/** What a law says, or gives others than the parties. */
function isOfLaw(
  { reading }: Pick<Agreement, 'reading'>,
  sentence: Sentence,
  lower: string,
): boolean {
  const known = hasAny(lower, remindedLetters) ? (reminded.exec(lower)?.[0].length ?? 0) : 0;
  const told = lower.slice(known);
  if (ofParties.test(told)) return false;
  const isLaw = hasAny(told, lawLetters);
  if (isLaw && (lawSays.test(told) || numberSays.test(told))) return true;
  const isOthers =
    (isLaw && (byLaw.test(told) || forOthers.test(told))) ||
    (told.includes(' som ') && punished.test(told)) ||
    (hasAny(told, stateLetters) && !butHere.test(told) && byState.test(told));
  return isOthers && partyMentionsIn(sentence.text.slice(known), reading.parties).length === 0;
}

const remindedLetters = [
  'påminner',
  'känner',
  'medvetna',
  'noterar',
  'erinrar',
  'upplyser',
  'vet att',
];

/** The sentence after it in the same paragraph, when it is short enough to be a remark. */
function nextOf(agreement: Pick<Agreement, 'sentences'>, sentence: Sentence): string | null {
  const next = agreement.sentences[indexOf(agreement, sentence) + 1];
  return next?.block === sentence.block && next.text.length < 120 ? lowerOf(next) : null;
}
