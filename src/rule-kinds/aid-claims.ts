import type { Agreement, Field, Sentence } from '../agreement/agreement.ts';
import { isOutside } from '../agreement/language/outside.ts';
import { lowerOf, type Said, saidIn, saidRange } from '../agreement/language/search.ts';
import { isToldAt } from '../agreement/language/tense.ts';
import { isTurnedDown } from '../agreement/language/turned-down.ts';
import { indexOf } from '../agreement/neighbours.ts';
import { fieldAt } from '../agreement/places.ts';
import type { Range, Source } from '../source.ts';

/** A ground on which support is given though the rules on State aid hold. */
export interface AidClaim {
  readonly at: Range;
  readonly source: Source;
  /** The sentence that claims it; null where only the card does. */
  readonly sentence: Sentence | null;
}

/** What the card or the frontmatter says of State aid. */
export const aidField = (agreement: Agreement, key: string): Field | null =>
  fieldAt(agreement, `state-aid.${key}`);

/** “Om stödet skulle räknas som …”, “kan vara de minimis”: no ground is claimed. */
const open =
  /(?:^|[,;:] )(?:om(?! att )|ifall|såvida|skulle|för den händelse)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:ska|skall|bör|behöver|kommer att) (?:[a-zà-öø-ɏ]+ ){0,3}(?:bedömas|prövas|utredas|bedöma|pröva|utreda)|(?<![a-zà-öø-ɏ])kan (?:i vissa fall |ibland )?(?:vara|utgöra|räknas|anses|bli)(?![a-zà-öø-ɏ])/;

/** “… har av det skälet inte tillämpats”, “frågan uppkommer inte”: the ground is named to be set aside. */
const setAside =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|ej|aldrig|inget|ingen)(?: (?!annan|andra|annat)[a-zà-öø-ɏ]+){0,4} (?:tillämp|använ|åberop|aktuell|nödvänd|behöv|uppkom|uppstå|berör)[a-zà-öø-ɏ]*(?! (?:annat|andra|annan))|(?:tillämpa|använd|åberopa|behöv|uppkom|uppstå|berörs|kommer)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,3} (?:inte|ej|aldrig)(?! (?:över|av andra))|(?:är|rör|handlar) det (?:sig )?(?:inte|ej) (?:fråga |tal )?om(?=[.,;:])|(?:be)?rör (?:inte|ej)|inte (?:är |varit )?fallet|inte är det(?=[.,;]|$)|saknar (?:betydelse|relevans)|blir (?:inte|ej) aktuell[at]?)(?![a-zà-öø-ɏ])/;

/** That nobody needs to be told or asked follows from the ground: “är en SGEI och behöver inte anmälas”. */
const consequence =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*anmäl|fråga (?!om)|begära|intyg|uppgift|kontrollera|registrer|anteckna|notifier|förhandsgodkän|underrätta|upphandla|kommissionens godkän)[a-zà-öø-ɏ]*/;
/** The ground that the sentence before told of. */
const theGround =
  /(?<![a-zà-öø-ɏ])(?:bestämmelsen|förordningen|beslutet|undantaget|regeln|reglerna|det stödet|sådant stöd|en sådan tjänst|(?:använt|tillämpat|åberopat|utnyttjat|behöver|behövs|använder|tillämpar) (?:inte )?(?:den|det|de))(?![a-zà-öø-ɏ])/;
/** Whose support it is: “av en annan kommun”, “hade … med en annan organisation”. */
const ofOther =
  /(?<![a-zà-öø-ɏ])(?:av|från|till|hos|med|för) (?:ett annat|en annan) (?!part|del|sida|sätt|stöd|skäl|ord|bidrag)[a-zà-öø-ɏ]+/;
const unrelated =
  /(?<![a-zà-öø-ɏ])har (?:inget|ingenting|inte)(?: alls)? med [a-zà-öø-ɏ ]{2,30} att göra/;
const alike =
  /(?<![a-zà-öø-ɏ])(?:också|även|dessutom|utöver|förutom|det här|detta|samma sätt|liksom)(?![a-zà-öø-ɏ])/;
/** What was settled then holds: “stödet beviljades som …”. */
const settled =
  /(?<![a-zà-öø-ɏ])(?:bevilja|besluta|beslöt|bedöm|lämna|godkän|betrakta|besked|gavs?(?![a-zà-öø-ɏ])|betala|utbetala|tilldela|ansåg|kom fram|skrivit|sagt)/;

/** Whether a sentence, or what the next one says of it, sets the ground aside. */
function isSetAside(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (setsAside(lower) || isTurnedDown(lower)) return true;
  const next = agreement.sentences[indexOf(agreement, sentence) + 1];
  if (next?.block !== sentence.block || next.text.length > 160) return false;
  const after = lowerOf(next);
  if (isNotSo.test(after)) return true;
  return theGround.test(after) && (setsAside(after) || isTurnedDown(after));
}

/** “Navet är det inte.” */
const isNotSo = /^[^.;:]{1,40} är det(?: alltså| dock| däremot)? (?:inte|ej)[.!]? *$/;

/** “… är en tjänst av allmänt ekonomiskt intresse, och då behövs ingen jurist”: what needs no more is not the ground. */
const affirmed =
  /(?<![a-zà-öø-ɏ])(?:är|utgör|räknas som|räknar det som|ses som|är ju|är alltså|(?:eftersom|då|för) det (?:handlar|rör sig|är fråga) om) (?:en |ett )?(?:tjänst|sgei|de minimis|stöd av mindre)/;
const notSo = /(?<![a-zà-öø-ɏ])(?:inte|ej|inget|ingen|om|huruvida|ifall)(?: [a-zà-öø-ɏ]+){0,2} $/;

function isAffirmed(lower: string): boolean {
  const match = affirmed.exec(lower);
  return match !== null && !notSo.test(lower.slice(Math.max(0, match.index - 40), match.index));
}

function setsAside(lower: string): boolean {
  const match = setAside.exec(lower);
  if (!match || (isAffirmed(lower) && /behöv|nödvänd/.test(match[0]))) return false;
  return !consequence.test(
    lower.slice(Math.max(0, match.index - 40), match.index + match[0].length + 30),
  );
}

/** Whether a sentence tells of support that is none of this agreement’s: others’, or long ago. */
function isOthers(agreement: Agreement, { sentence, start }: Said): boolean {
  const lower = lowerOf(sentence);
  if (isOutside(agreement, sentence)) return true;
  if (unrelated.test(lower) || (ofOther.test(lower) && !alike.test(lower))) return true;
  return isToldAt(sentence, start, agreement.reading.parties) && !settled.test(lower);
}

/**
 * Where the card or the text rests support on a ground; the card comes first, and a card with another answer takes the
 * text’s word away.
 */
export function claimOf(
  agreement: Agreement,
  answers: readonly string[],
  letters: readonly string[],
  pattern: RegExp,
  isOther?: (said: Said) => boolean,
): AidClaim | null {
  const field = aidField(agreement, 'assessment');
  const said = saidIn(agreement, letters, pattern).find((one) => {
    const lower = lowerOf(one.sentence);
    return (
      !open.test(lower) &&
      isOther?.(one) !== true &&
      !isSetAside(agreement, one.sentence) &&
      !isOthers(agreement, one)
    );
  });
  if (field && !answers.includes(String(field.value))) return null;
  if (said) return { at: saidRange(said), source: agreement.source, sentence: said.sentence };
  return field ? { at: field.range, source: field.source, sentence: null } : null;
}

const deMinimisLetters = [
  'minimis',
  'mindre betydelse',
  'försumbar',
  '2023/2831',
  '2023/2832',
  '1407/2013',
  'eu:s ',
  'som eu ',
  'unionen',
  'kommissionen',
];
const small = '(?:mindre|små|litet|lilla|obetydliga?|ringa|bagatellartat)';
/** By its name, its regulation, or as what stays “under EU:s tröskel” and “lämnas för mindre stöd” by the Union. */
const deMinimis = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:de[ -]minimis[a-zà-öø-ɏ-]*|stöd(?:et)? av mindre betydelse|(?:det )?försumbar[ta] stöd(?:et)?|(?:\\(eu\\) )?(?:nr )?(?:2023\\/283[12]|1407\\/2013)|(?:${small} (?:stats)?stöd(?:et)?|undantag(?:et)?|utrymme(?:t)?) som (?:eu|unionen|kommissionen|statsstödsreglerna)(?![a-zà-öø-ɏ])|(?:under|inom|understiger|ryms i|överskrider inte|överstiger inte|når inte(?: upp)?(?: till)?) (?:eu:s|unionens|kommissionens|statsstödsreglernas) (?:[a-zà-öø-ɏ-]+ )?(?:tröskel(?:n)?|tak(?:et)?|takbelopp(?:et)?|gräns(?:en)?|undantag(?:et)?)(?![a-zà-öø-ɏ]))`,
  'g',
);

/** Where support is said to be de minimis aid. */
export const deMinimisClaim = (agreement: Agreement): AidClaim | null =>
  claimOf(agreement, ['de-minimis', 'sgei-de-minimis'], deMinimisLetters, deMinimis, isOfPurchase);

/** The Union has thresholds for what is bought too. */
const isOfPurchase = ({ sentence, text }: Said): boolean =>
  /tröskel|gräns|undantag/i.test(text) &&
  /upphand|(?<![a-zà-öø-ɏ])lou(?![a-zà-öø-ɏ])|annonsera/.test(lowerOf(sentence));
