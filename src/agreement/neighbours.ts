import type { Agreement, Block, Heading, Sentence } from './agreement.ts';
import { lastBefore } from './places.ts';

const places = new WeakMap<readonly Sentence[], ReadonlyMap<Sentence, number>>();

/** The place of a sentence among all sentences. */
export function indexOf({ sentences }: Pick<Agreement, 'sentences'>, sentence: Sentence): number {
  const known = places.get(sentences) ?? new Map(sentences.map((one, index) => [one, index]));
  places.set(sentences, known);
  return known.get(sentence) ?? -1;
}

const starts = new WeakMap<readonly Heading[], readonly { start: number; heading: Heading }[]>();

/** The heading that a block stands under, or null. */
export function headingOver(
  { headings }: Pick<Agreement, 'headings'>,
  block: Block,
): Heading | null {
  const known =
    starts.get(headings) ?? headings.map((heading) => ({ start: heading.range.start, heading }));
  starts.set(headings, known);
  return lastBefore(known, block.range.start)?.heading ?? null;
}

const tables = new WeakMap<readonly Block[], ReadonlyMap<number, ReadonlyMap<string, Block>>>();

/** A cell of a table by row and column, or null. */
export function cellAt(
  { blocks }: Pick<Agreement, 'blocks'>,
  table: number,
  row: number,
  column: number,
): Block | null {
  const known = tables.get(blocks) ?? tablesIn(blocks);
  tables.set(blocks, known);
  return known.get(table)?.get(`${row} ${column}`) ?? null;
}

function tablesIn(blocks: readonly Block[]): ReadonlyMap<number, ReadonlyMap<string, Block>> {
  const found = new Map<number, Map<string, Block>>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const { table, row, column } = block.cell;
    const cells = found.get(table) ?? new Map<string, Block>();
    found.set(table, cells);
    cells.set(`${row} ${column}`, block);
  }
  return found;
}
