import type { Agreement, Prose, Sentence } from '../agreement/agreement.ts';
import { rangeIn } from '../agreement/language/prose.ts';
import { quotationsIn, quotedBlocksOf } from '../agreement/language/quotation.ts';
import { type Token, tokensIn, tokensOf } from '../agreement/language/tokens.ts';
import {
  type Budget,
  listedIn,
  type WantedPhrase,
  wordListOf,
} from '../agreement/language/word-list.ts';
import type { SectionKey } from '../profile.ts';
import { placesOf } from '../rule-kinds.ts';
import type { Range } from '../source.ts';

/** Phrases that one rule looks for, and where. */
export interface Search {
  readonly phrases: readonly WantedPhrase[];
  /** The whole text when left out. */
  readonly section?: SectionKey | undefined;
  /** Whether what others have written counts too. */
  readonly quotations: boolean;
}

/** What was found of one search. */
interface Found {
  /** The first places, in the order of the text. */
  readonly places: readonly FoundPlace[];
  /** How many there are in all. */
  readonly count: number;
}

interface FoundPlace {
  readonly range: Range;
  /** As it stands in the prose. */
  readonly text: string;
}

/** What was found of each search; not all of the text was gone through when it took too long. */
export interface AllFound {
  readonly of: readonly Found[];
  readonly isWhole: boolean;
}

/** Lookups in one agreement: some seconds' work, a thousand times what an agreement and a long list need. */
const mostLookups = 20_000_000;

/** Words that belong together: a sentence, or a heading. */
interface Stretch {
  readonly index: number;
  readonly sentence: Sentence | null;
  readonly at: number;
  readonly tokens: readonly Token[];
}

/** Headings and sentences, in the order of the text. */
function stretchesOf({ blocks, sentences }: Agreement): readonly Stretch[] {
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ index, prose }) => ({ index, sentence: null, at: 0, tokens: tokensOf(prose.text) }));
  const said = sentences.map((sentence) => ({
    index: sentence.block.index,
    sentence,
    at: sentence.start,
    tokens: tokensIn(sentence),
  }));
  return [...headings, ...said].sort((a, b) => a.index - b.index || a.at - b.at);
}

/** The blocks under a section, with its headings. */
function blocksUnder(agreement: Agreement, section: SectionKey): ReadonlySet<number> {
  return new Set(
    placesOf(agreement, section).flatMap(({ heading, blocks }) => [
      ...(heading ? [heading.block.index] : []),
      ...blocks.map(({ index }) => index),
    ]),
  );
}

/**
 * Makes the search of many lists in an agreement: all at once, and once for all who ask.
 * @param most so many places of each are told; the others are counted
 */
export function searching(
  searches: readonly Search[],
  most: number,
): (agreement: Agreement) => AllFound {
  const list = wordListOf(searches.map(({ phrases }) => phrases));
  const known = new WeakMap<Agreement, AllFound>();
  return (agreement) => {
    const found = known.get(agreement) ?? findIn(agreement);
    known.set(agreement, found);
    return found;
  };

  function findIn(agreement: Agreement): AllFound {
    const { blocks } = agreement;
    const quoted = quotedBlocksOf(blocks);
    const under = searches.map(({ section }) => section && blocksUnder(agreement, section));
    const of = searches.map(() => ({ places: [] as FoundPlace[], count: 0 }));
    const budget: Budget = { left: mostLookups };
    for (const stretch of stretchesOf(agreement)) {
      const isQuoted = quotedIn(stretch, quoted);
      const { index, at } = stretch;
      const prose = blocks[index]?.prose;
      for (const { owner, start, end } of listedIn(list, stretch.tokens, budget)) {
        const found = of[owner];
        const isHere = under[owner]?.has(index) ?? true;
        if (!found || !isHere || (!searches[owner]?.quotations && isQuoted(start))) continue;
        found.count += 1;
        if (prose && found.places.length < most)
          found.places.push(placeIn(prose, at + start, at + end));
      }
      if (budget.left <= 0) return { of, isWhole: false };
    }
    return { of, isWhole: true };
  }
}

function placeIn(prose: Prose, from: number, to: number): FoundPlace {
  return { range: rangeIn(prose, from, to), text: prose.text.slice(from, to) };
}

/** Whether offsets of a stretch, asked for in order, stand in others' words. */
function quotedIn(
  { index, sentence }: Stretch,
  quoted: ReadonlySet<number>,
): (start: number) => boolean {
  if (quoted.has(index)) return () => true;
  let quotations: ReturnType<typeof quotationsIn> | null = null;
  let next = 0;
  return (start) => {
    quotations ??= sentence ? quotationsIn(sentence.text) : [];
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start >= (quotations[next]?.start ?? Number.POSITIVE_INFINITY);
  };
}
