import type { SectionKey } from '../profile.ts';
import { contains, type Range } from '../source.ts';
import type { Agreement, Document, Field, Party, Placeholder, Sentence } from './agreement.ts';
import { rangeIn } from './language/prose.ts';

/** Where something that stands nowhere is pointed at: the H1, else the first line. */
export function topOf({ headings, source }: Document): Range {
  const title = headings.find(({ level }) => level === 1);
  return title?.range ?? firstLine(source.text);
}

/** The first line without its line end. */
export function firstLine(text: string): Range {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
}

/** A field by its English path, from the frontmatter, else from the card. */
export function fieldAt({ frontmatter, card }: Document, path: string): Field | null {
  return frontmatter?.fields.get(path) ?? card?.fields.get(path) ?? null;
}

/** Where a sentence stands in the source. */
export function sentenceRange(sentence: Sentence): Range {
  return rangeIn(sentence.block.prose, sentence.start, sentence.end);
}

/**
 * The sentences under any of these sections, in the order of the text.
 */
export function sentencesUnder(
  { sentences, sections }: Pick<Agreement, 'sentences' | 'sections'>,
  ...keys: readonly SectionKey[]
): readonly Sentence[] {
  const blocks = new Set(
    keys.flatMap((key) => (sections.get(key) ?? []).flatMap((place) => place.blocks)),
  );
  return blocks.size === 0 ? [] : sentences.filter(({ block }) => blocks.has(block));
}

/** From an offset on, until the next stretch begins, the innermost section is this one. */
interface Stretch {
  readonly start: number;
  readonly key: SectionKey | null;
}

const stretches = new WeakMap<Agreement['sections'], readonly Stretch[]>();

/** The section of the innermost place that holds a range. */
export function sectionAt({ sections }: Agreement, at: Range): SectionKey | null {
  const known = stretches.get(sections) ?? stretchesOf(sections);
  stretches.set(sections, known);
  return lastBefore(known, at.start)?.key ?? null;
}

function stretchesOf(sections: Agreement['sections']): readonly Stretch[] {
  const places = [...sections.values()].flat().map(({ key, range }) => ({ key, ...range }));
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Stretch[] = [];
  const open: (typeof places)[number][] = [];
  const close = (until: number) => {
    for (let top = open.at(-1); top && top.end <= until; top = open.at(-1)) {
      open.pop();
      result.push({ start: top.end, key: open.at(-1)?.key ?? null });
    }
  };
  for (const place of places) {
    close(place.start);
    const top = open.at(-1);
    // A heading with several sections: the first it names.
    if (top && top.start === place.start && top.end === place.end) continue;
    open.push(place);
    result.push({ start: place.start, key: place.key });
  }
  close(Number.POSITIVE_INFINITY);
  return result;
}

/** So far after a party's name its number is looked for. */
const numberReach = 160;
const numberWord =
  /(?<![a-zà-öø-ɏ])org(?:anisations?|anisation)?[ .-]{0,3}(?:nr|nummer|no|number)[^a-zà-öø-ɏ]{0,12}$/i;
const numberLike =
  /org(?:anisation)?s?[ .-]{0,3}(?:nr|nummer|no|number)|^\[?[_xX?. ]{2,6}[-–][_xX?. ]{2,4}\]?$/i;

/** Whether a gap is left for an organisation number, by its own words or those before it. */
export function isNumberGap({ source }: Document, { kind, range, text }: Placeholder): boolean {
  if (kind === 'signature' || kind === 'instruction') return false;
  const before = source.text.slice(Math.max(0, range.start - 60), range.start);
  return numberLike.test(text) || numberWord.test(before);
}

/** The gap that is left for the number of a party, where the text names it; null when there is none. */
export function numberGapOf(agreement: Agreement, { name }: Party): Placeholder | null {
  const { source, reading, prose, facts } = agreement;
  const named = [...reading.parties, ...prose.parties].filter((it) => it.source === source);
  const starts = named.map(({ range }) => range.start);
  const gaps = facts.placeholders.filter((gap) => isNumberGap(agreement, gap));
  const own = named.filter((party) => party.name === name).map(({ range }) => range);
  const isAfter = ({ range }: Placeholder) =>
    own.some(
      ({ start, end }) =>
        range.start >= end &&
        range.start - end < numberReach &&
        // Another party's gap comes after that party's name.
        !starts.some((other) => other > start && other < range.start),
    );
  return gaps.find(isAfter) ?? null;
}

/** The last of the items, ordered by `start`, that begins at or before an offset. */
export function lastBefore<Item extends { readonly start: number }>(
  items: readonly Item[],
  offset: number,
): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/** Those of the facts, ordered as the recognisers give them, that lie inside a range. */
export function within<Fact extends { readonly range: Range }>(
  facts: readonly Fact[],
  outer: Range,
): readonly Fact[] {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.range.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  const result: Fact[] = [];
  for (let fact = facts[low]; fact && fact.range.start < outer.end; fact = facts[low]) {
    if (contains(outer, fact.range)) result.push(fact);
    low += 1;
  }
  return result;
}
