import type { Agreement, Party, Sentence } from '../agreement.ts';
import { partyMentionsIn } from '../facts/party-mentions.ts';
import { freedomAt, needNotAsk, speechLetters, speechWays } from './free-speech.ts';
import {
  doer,
  expert,
  independence,
  letters,
  ofSomething,
  people,
  state,
  ways,
  word,
} from './independence-words.ts';
import { hasAny } from './letters.ts';
import { quotationsIn, quotedBlocksOf } from './quotation.ts';
import { lowerOf, sentencesWith } from './search.ts';
import { propertiesOf } from './sentence-properties.ts';
import { isWrittenByPublic } from './voice.ts';

const allLetters = [...letters, ...speechLetters];
const allWays = [...ways, ...speechWays];

const aboutPeople = new RegExp(
  `(?<![a-zà-öø-ɏ])${people} (?:(?!${doer})${word} ){0,4}?(?:${state}|${independence}|egen röst|egna röst|röst)|(?:stärk[a-zà-öø-ɏ]{0,30}|öka[a-zà-öø-ɏ]{0,30}|ökad|bli(?:r)?(?: mer)?|göra?|gör|känna sig|utveckla[a-zà-öø-ɏ]{0,30}) (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:mer )?(?:${state}|självständighet)|(?:ge|ger|får|få|hitta|hittar) (?:${word} ){0,3}?(?:en|sin|sina) (?:egen |egna )?röst`,
);
/** “Barn och unga ska kunna …”: people are the subject. */
const peopleBefore = new RegExp(`(?<![a-zà-öø-ɏ])${people}(?: (?!${doer})${word}){0,4} ?$`);
/** What takes away more than it gives: asking first, or not being allowed. */
const restricted =
  /(?:(?:får|ska|skall) (?:[a-zà-öø-ɏ]{1,30} )?(?:inte|ej|aldrig|endast|bara) (?:[a-zà-öø-ɏ]{1,30} ){0,4}?(?:kritiser|uttala|framföra|yttra|kommentera|debatter|granska|gå ut|delta i)|avstå(?:r)? från|utan (?:föregående )?(?:kommunens|stadens|regionens|beställarens|nämndens|förvaltningens)? ?(?:skriftliga )?(?:godkännande|medgivande|tillstånd|samråd|samtycke)|(?:först )?(?:efter|i) samråd med|samråda? med|efter godkännande|(?:för|innan) godkännande|(?:ska|skall|får) (?:först )?godkänna(?:s av)?|godkännas av|godkänts av|stäm(?:ma|s|mer|mas)(?: [a-zà-öø-ɏ]{1,30}){0,3} av|frågar?(?: [a-zà-öø-ɏ]{1,30})? (?:oss|kommunen|staden|regionen|förvaltningen)(?: [a-zà-öø-ɏ]{1,30})? (?:först|innan)|inhämta[rs]?|(?=.*(?:innan|först|före|i förväg|dessförinnan))(?:.*(?:rådgör|rådfråga|klartecken|grönt ljus|(?:visa|skicka|lägga?|mejla)(?:r|s|s upp)? (?:[a-zà-öø-ɏ]{1,30} ){0,5}(?:för|till) (?:oss|vår[at]?|kommun|stad|region|förvaltning)|(?:hör(?:a)?|vänd(?:a|er)?)(?: [a-zà-öø-ɏ]{1,30})? (?:av )?sig till|låt(?:a|er)(?: [a-zà-öø-ɏ]{1,30})? (?:oss|kommunen|staden|regionen|kommunikatören) (?:läsa|se)|läs(?:a|er|es|s)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:av|oss|vi|kommunikatör))))/;

/** Whether the text protects the independence of the civil-society parties, in any of the ways. */
export function protectsIndependence(agreement: Agreement): boolean {
  return sentencesWith(agreement, allLetters).some((sentence) => isOwn(agreement, sentence));
}

/** The sentences that do. */
export function independenceIn(agreement: Agreement): readonly Sentence[] {
  return sentencesWith(agreement, allLetters).filter((sentence) => isOwn(agreement, sentence));
}

function isOwn({ reading, blocks }: Agreement, sentence: Sentence): boolean {
  if (sentence.block.quoted || sentence.block.footnote) return false;
  return isProtecting(sentence, reading.parties, blocks);
}

function isProtecting(
  sentence: Sentence,
  parties: readonly Party[],
  blocks: Agreement['blocks'],
): boolean {
  const lower = lowerOf(sentence).slice(0, 1500);
  if (expert.test(lower) || isRestricting(lower)) return false;
  if (isFree(sentence, lower, parties)) return true;
  return allWays.some((way) => {
    const match = hasAny(lower, way.needs) ? way.pattern.exec(lower) : null;
    if (!match || way.also?.test(lower) === false) return false;
    if (way.ofSomebody && !namesDoer(way.ofSomebody, sentence, lower, parties)) return false;
    const from = Math.max(0, match.index - 30);
    const near = lower.slice(from, match.index + match[0].length + 40);
    if (ofSomething.test(near) || isOfPeople(lower, match)) return false;
    return !(isOfPublic(sentence, match.index, parties) || isMarked(sentence, match, blocks));
  });
}

/** A civil party may speak against the public one, or rules over itself, in whatever words. */
function isFree(sentence: Sentence, lower: string, parties: readonly Party[]): boolean {
  const at = freedomAt(lower);
  if (at < 0 || ofSomething.test(lower) || aPerson.test(lower)) return false;
  return namesDoer('civil', sentence, lower, parties) && !isByPublic(sentence, lower, parties);
}

/** “Kommunen får ställa kritiska frågor om föreningens räkenskaper.” */
function isByPublic(sentence: Sentence, lower: string, parties: readonly Party[]): boolean {
  const { subject, modality } = propertiesOf(sentence, parties);
  if (modality !== 'may' && modality !== 'can') return false;
  if (subject.kind !== 'party' || subject.parties.some(({ side }) => side !== 'public'))
    return false;
  return !/(?<![a-zà-öø-ɏ])(?:att|inte|ej|aldrig|ingen|inget)(?![a-zà-öø-ɏ])/.test(lower);
}

/** What stands between marks of quotation, or in a text that is quoted as a whole. */
function isMarked(
  sentence: Sentence,
  match: RegExpExecArray,
  blocks: Agreement['blocks'],
): boolean {
  if (quotedBlocksOf(blocks).has(sentence.block.index)) return true;
  const end = match.index + match[0].length;
  return quotationsIn(sentence.text).some(
    (one) => one.start <= match.index + 1 && end <= one.end + 1 && one.end - one.start > 20,
  );
}

const aPerson = new RegExp(`(?<![a-zà-öø-ɏ])${people}(?![a-zà-öø-ɏ])`);
const somebody = new RegExp(`(?<![a-zà-öø-ɏ])(?:${doer}|den|de|vi|ni|dess|deras)(?![a-zà-öø-ɏ])`);

const civil = new RegExp(`(?<![a-zà-öø-ɏ])${doer}(?![a-zà-öø-ɏ])`);

/** An independent what? A room or a programme is no party. */
function namesDoer(
  who: true | 'civil',
  { text }: Sentence,
  lower: string,
  parties: readonly Party[],
): boolean {
  if ((who === 'civil' ? civil : somebody).test(lower)) return true;
  return partyMentionsIn(text, parties).some(({ party }) => party.side !== 'public');
}

function isOfPeople(lower: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  if (aboutPeople.test(lower.slice(Math.max(0, match.index - 60), end))) return true;
  return peopleBefore.test(lower.slice(Math.max(0, match.index - 50), match.index));
}

/** “Kommunen får granska …”, “Kommunen är fri att …”: the public party's own freedom. */
function isOfPublic({ text }: Sentence, at: number, parties: readonly Party[]): boolean {
  const before = partyMentionsIn(text.slice(0, at + 1), parties).filter(
    ({ isGenitive, end }) => !isGenitive && end <= at + 1,
  );
  const [first] = before;
  return (
    first !== undefined &&
    first.start < 4 &&
    before.every(({ party }) => party.side === 'public') &&
    !/(?:idébur|förening|organisation|respekt|påverka|inskränk|begräns|civilsam|värna|inte|styr)/i.test(
      text,
    )
  );
}

const speaks =
  /(?:uttala[a-zà-öø-ɏ]{0,30}|tidning(?:en|ar|arna)?|radio|medier|media|massmedi|press|kritik|kritiser|offentlig(?:t|a|en) (?:uttal|kritik|debatt)|debatt|insändare|inlägg|sociala medier)/;

/** What is said to the public: “säger något om baden till bladet”. */
const speaksTo =
  /(?<![a-zà-öø-ɏ])(?:säg(?:er|a)|skriv(?:er|a)|berätta[r]?|pratar?|talar?) (?:[a-zà-öø-ɏ]+ ){0,6}?(?:i|till|med|för) (?:[a-zà-öø-ɏ]+ )?(?:[a-zà-öø-ɏ]*(?:bladet|kuriren|posten|tidning(?:en|ar)?|radion|pressen)|journalist(?:er|en)?|reportr?ar?|allmänheten)(?![a-zà-öø-ɏ])/;
/** “… görs först efter medgivande från kommunen”, “… ska kommunikatören ha gett klartecken” */
const leaveFirst =
  /(?<![a-zà-öø-ɏ])(?:(?:först|endast|bara|enbart) (?:efter|med|sedan|när|om)(?: [a-zà-öø-ɏ]+){0,4}? (?:medgivande|tillstånd|samtycke|godkän[a-zà-öø-ɏ]*|klartecken|lov|sagt ja|säger ja|läst)|(?:innan|före)[^.;]{0,80} (?:(?:ha |har )?(?:gett|ge|få|fått|lämnat|begära?|be om|inhämtar?) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:medgivande|tillstånd|samtycke|godkännande|klartecken|lov)|(?:sagt|säga|säger) ja))(?![a-zà-öø-ɏ])/;

/** “Kommunen uttalar sig om föreningen först när den har sagt ja” */
const publicSpeaks =
  /^[^a-zà-öø-ɏ]*(?:kommunen|staden|regionen|[a-zà-öø-ɏ]*nämnden|förvaltningen) (?:[a-zà-öø-ɏ]+ )?(?:uttalar|yttrar|berättar|skriver|säger)(?![a-zà-öø-ɏ])/;

/** “Föreningen ska samråda med kommunen innan den uttalar sig.” */
function isRestricting(lower: string): boolean {
  return (
    (restricted.test(lower) || leaveFirst.test(lower)) &&
    !needNotAsk.test(lower) &&
    !publicSpeaks.test(lower) &&
    !/utan att [^.;]{0,40}(?:fråg|läs|godkän|stäm|rådgör)/.test(lower) &&
    (speaks.test(lower) || speaksTo.test(lower) || /granska|självständig|oberoende/.test(lower)) &&
    !/(?:inskränk|begräns|påverka|hindra)/.test(lower)
  );
}

/** Sentences that let a civil-society party ask before it speaks. */
export function restrictsSpeech(agreement: Agreement): readonly Sentence[] {
  const civil = agreement.reading.parties.filter(({ side }) => side !== 'public');
  return sentencesWith(agreement, [
    'uttala',
    'tidning',
    'radio',
    'medi',
    'press',
    'kriti',
    'debatt',
    'åsikt',
    'ställningstag',
    'insändar',
    'inlägg',
    'klartecken',
    'medgivande',
    'tillstånd',
    'samtycke',
    'godkän',
    'säger ',
  ]).filter((sentence) => {
    const { block, text } = sentence;
    const lower = lowerOf(sentence);
    if (block.quoted || !(speaks.test(lower) || speaksTo.test(lower)) || !isRestricting(lower))
      return false;
    return (
      partyMentionsIn(text, civil).length > 0 ||
      /(?:förening|organisation)en (?:ska|får|skall|måste)/.test(lower) ||
      (/(?<![a-zà-öø-ɏ])(?:ni|er|era|ert)(?![a-zà-öø-ɏ])/.test(lower) &&
        isWrittenByPublic(agreement))
    );
  });
}
