import type { Range } from '../../source.ts';
import type { Agreement, Sentence } from '../agreement.ts';
import { isQuotedAt } from '../language/quotation.ts';
import { lowerOf, sentencesWith } from '../language/search.ts';
import { isNegatedAt } from '../language/sentence-properties.ts';
import { sectionAt, sentenceRange, sentencesUnder } from '../places.ts';

/**
 * What a text shows of a criterion. `found`: it tells how it is; `asserted`: it only says that it is so, or touches
 * upon it; `contrary`: it tells the opposite.
 */
export interface Shown {
  readonly state: 'found' | 'asserted' | 'contrary';
  /** Where, the best place first; never empty. */
  readonly places: readonly [Range, ...Range[]];
}

/** How a criterion is read from a text; null where the text is silent. */
export type Recogniser = (agreement: Agreement) => Shown | null;

/** A way to say something, in lower-case text. */
export interface Way {
  /** What the pattern cannot match without: any of them. */
  readonly letters: readonly string[];
  readonly pattern: RegExp;
  /** What makes the sentence be about something else. */
  readonly unless?: RegExp;
  /** The words themselves deny: “är ingen beställning”. */
  readonly denies?: boolean;
}

/** The agreement’s own sentences that say it in any of the ways, in the order of the text. */
export function saying(agreement: Agreement, ways: readonly Way[]): readonly Sentence[] {
  const found = new Set(ways.flatMap((way) => sayingIn(agreement, way)));
  return found.size < 2 ? [...found] : agreement.sentences.filter((one) => found.has(one));
}

function sayingIn(
  agreement: Agreement,
  { letters, pattern, unless, denies = false }: Way,
): readonly Sentence[] {
  return sentencesWith(agreement, letters).filter((sentence) => {
    const { block } = sentence;
    if (block.footnote || block.kind === 'heading') return false;
    const lower = lowerOf(sentence);
    const at = pattern.exec(lower)?.index;
    if (at === undefined || unless?.test(lower)) return false;
    if (/\?[^a-zà-öø-ɏ]*$/.test(lower) || isQuotedAt(sentence, at, agreement.blocks)) return false;
    return denies || !isNegatedAt(sentence, at);
  });
}

/** What the agreement itself says of its goals. */
export function goalsOf(agreement: Agreement): readonly Sentence[] {
  return sentencesUnder(agreement, 'goals').filter(
    (sentence) => !sentence.block.footnote && !isQuotedAt(sentence, 0, agreement.blocks),
  );
}

/** Those that are told in the background or as values after those that the parties agree on. */
export function agreedFirst(
  agreement: Agreement,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const isTold = (one: Sentence) => {
    const section = sectionAt(agreement, sentenceRange(one));
    return section === null || section === 'background' || section === 'values';
  };
  return [...sentences.filter((one) => !isTold(one)), ...sentences.filter(isTold)];
}

/** The sentences as what is shown; null for none. */
export function shown(state: Shown['state'], sentences: readonly Sentence[]): Shown | null {
  return placed(state, sentences.map(sentenceRange));
}

/** The places as what is shown; null for none. */
export function placed(state: Shown['state'], ranges: readonly Range[]): Shown | null {
  const [first, ...others] = ranges;
  return first ? { state, places: [first, ...others] } : null;
}
