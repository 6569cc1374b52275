import type { SectionKey } from '../../profile.ts';
import type { Block, Heading, SectionPlace, Sentence } from '../agreement.ts';
import { clauseNumberOf } from '../clause-numbers.ts';
import { carriedBy } from './passages.ts';

/** Fewer numbered paragraphs than this are points of something, not the parts of an agreement. */
const leastClauses = 3;
/** No agreement has more: a bound on the work that a list without end can ask for. */
const mostClauses = 300;

/** The paragraphs that begin the numbered parts of a text without headings; none where headings tell the parts. */
export function clausesIn(
  blocks: readonly Block[],
  headings: readonly Heading[],
): readonly Block[] {
  if (headings.filter(isTelling).length > 1) return [];
  const clauses = blocks.filter(isClause);
  return clauses.length < leastClauses ? [] : clauses.slice(0, mostClauses);
}

/**
 * Sections of an agreement whose parts are numbered paragraphs without headings (“4 § Kommunen bidrar …”): each
 * paragraph, with what stands under it, tells by itself what it settles. None where headings tell.
 */
export function clausePlaces(
  blocks: readonly Block[],
  headings: readonly Heading[],
  sentencesOf: (blocks: readonly Block[]) => readonly Sentence[],
): ReadonlyMap<SectionKey, readonly SectionPlace[]> {
  const places = new Map<SectionKey, SectionPlace[]>();
  const starts = clausesIn(blocks, headings).map(({ index }) => index);
  const stops = new Set([...starts, ...headings.map(({ block }) => block.index)]);
  for (const start of starts) {
    const under = clauseAt(start, stops, blocks, start === starts.at(-1));
    const [first, last] = [under[0], under.at(-1)];
    if (!first || !last) continue;
    const range = { start: first.range.start, end: last.range.end };
    for (const key of carriedBy(sentencesOf(under))) {
      const place = { key, by: 'body' as const, heading: null, range, blocks: under };
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
}

/** A numbered paragraph and what stands under it. After the last one come greetings and lines to sign on. */
function clauseAt(
  start: number,
  stops: ReadonlySet<number>,
  blocks: readonly Block[],
  isLast: boolean,
): readonly Block[] {
  let end = start + 1;
  const goesOn = (block: Block) => !isLast || block.listDepth > 0 || block.cell !== null;
  for (let block = blocks[end]; block && !stops.has(end) && goesOn(block); block = blocks[end])
    end += 1;
  return blocks.slice(start, end).filter(({ kind }) => kind !== 'comment');
}

/** A heading that says what stands under it. */
function isTelling({ sections }: Heading): boolean {
  return sections.some(({ by }) => by !== 'parent');
}

/** “§ 4 …”, “4 § …”, “4. …” at the beginning of running text. */
function isClause({ kind, quoted, footnote, listDepth, marker, prose }: Block): boolean {
  if (kind !== 'paragraph' || quoted || footnote) return false;
  if (listDepth > 0) return listDepth === 1 && /^\d/.test(marker ?? '');
  return /^\s*(?:§|\d{1,2}\s?[.)§])/.test(prose.text) && clauseNumberOf(prose.text) !== null;
}
