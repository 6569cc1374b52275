import type { Range } from '../../source.ts';
import type { Agreement, Sentence } from '../agreement.ts';
import { allMatches } from './all-matches.ts';
import { lowered } from './lowered.ts';
import type { Pattern } from './patterns.ts';
import { rangeIn } from './prose.ts';
import { isQuotedAt } from './quotation.ts';
import { isNegatedAt } from './sentence-properties.ts';

/** Every sentence of a text in lower case, one after the other: to find letters in it is one call of the engine. */
interface Letters {
  readonly text: string;
  /** Where each sentence begins in `text`, in the order of the sentences. */
  readonly starts: readonly number[];
  readonly sentences: readonly Sentence[];
  /** Every word once: a fraction of the text, and most letters that are asked for are in none. */
  readonly words: string;
}

const known = new WeakMap<readonly Sentence[], Letters>();
const nothing: readonly Sentence[] = [];
const lowers = new WeakMap<Sentence, string>();

/** A sentence in lower case, each white space one space; offsets hold. Made once for all who ask. */
export function lowerOf(sentence: Sentence): string {
  const made = lowers.get(sentence) ?? lowered(sentence.text).replace(/\s/g, ' ');
  lowers.set(sentence, made);
  return made;
}

function lettersOf(sentences: readonly Sentence[]): Letters {
  const made = known.get(sentences);
  if (made) return made;
  const starts: number[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const lower = lowerOf(sentence);
    starts.push(at);
    texts.push(lower);
    at += lower.length + 1;
  }
  const words = [...new Set(texts.join(' ').split(' '))].join(' ');
  const letters = { text: texts.join('\n'), starts, sentences, words };
  known.set(sentences, letters);
  return letters;
}

/**
 * The sentences that hold any of these letters, in the order of the text: `vite` is also in `vitet` and `invite`. Ask
 * this first, and a pattern then only of what it gives: it costs next to nothing where the letters are nowhere.
 * @param wanted lower case
 */
export function sentencesWith(
  { sentences }: Pick<Agreement, 'sentences'>,
  wanted: readonly string[],
): readonly Sentence[] {
  const { text, starts, words } = lettersOf(sentences);
  const found = new Set<number>();
  for (const letters of wanted) {
    if (!mayStandIn(words, letters)) continue;
    for (let at = text.indexOf(letters); at >= 0; ) {
      const index = indexAt(starts, at);
      found.add(index);
      const next = starts[index + 1];
      if (next === undefined) break;
      at = text.indexOf(letters, next);
    }
  }
  if (found.size === 0) return nothing;
  const inOrder = found.size === 1 ? [...found] : [...found].sort((a, b) => a - b);
  const result: Sentence[] = [];
  for (const index of inOrder) {
    const sentence = sentences[index];
    if (sentence) result.push(sentence);
  }
  return result;
}

/** Letters with spaces begin in one word and go on in the next: each part of them must be in a word. */
function mayStandIn(words: string, letters: string): boolean {
  if (words.includes(letters)) return true;
  return letters.includes(' ') && letters.split(' ').every((part) => words.includes(part));
}

/** The sentences that a pattern over words may match: those with letters that it cannot do without. */
export function mayHold({ letters }: Pattern, sentences: readonly Sentence[]): readonly Sentence[] {
  return letters === null ? sentences : sentencesWith({ sentences }, letters);
}

/** The index of the last start at or before an offset. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Words in a sentence, found by a pattern. */
export interface Said {
  readonly sentence: Sentence;
  /** Offsets into `sentence.text`. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
}

/** No sentence that somebody wrote says a thing more often: a bound on the work that a hostile one can ask for. */
const mostInSentence = 30;

/**
 * Where the agreement itself says something: not in a quotation or a footnote, and not denied. All places, in the order
 * of the text; of a sentence that says it more than thirty times the first thirty.
 * @param letters what the pattern cannot match without, lower case: any of them
 * @param pattern of lower-case text, with the flag `g` and without `i`
 */
export function saidIn(
  agreement: Pick<Agreement, 'sentences' | 'blocks'>,
  letters: readonly string[],
  pattern: RegExp,
): readonly Said[] {
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    if (sentence.block.quoted || sentence.block.footnote) return [];
    const found: Said[] = [];
    let count = 0;
    for (const match of allMatches(lowerOf(sentence), pattern)) {
      count += 1;
      if (count > mostInSentence) break;
      const start = match.index;
      const end = start + match[0].length;
      if (isQuotedAt(sentence, start, agreement.blocks) || isNegatedAt(sentence, start)) continue;
      found.push(saidAt(sentence, start, end));
    }
    return found;
  });
}

/** The sentences with any of these letters that are the agreement's own: no quotation, no footnote. Denials count. */
export function ownSentencesWith(
  agreement: Pick<Agreement, 'sentences' | 'blocks'>,
  letters: readonly string[],
): readonly Sentence[] {
  return sentencesWith(agreement, letters).filter(
    (sentence) => !sentence.block.footnote && !isQuotedAt(sentence, 0, agreement.blocks),
  );
}

/** Words of a sentence by their offsets. */
export function saidAt(sentence: Sentence, start: number, end: number): Said {
  return { sentence, start, end, text: sentence.text.slice(start, end) };
}

/** Where words that were found stand in the source. */
export function saidRange({ sentence, start, end }: Said): Range {
  return rangeIn(sentence.block.prose, sentence.start + start, sentence.start + end);
}
