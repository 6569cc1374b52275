import type { Element } from '@xmldom/xmldom';
import type { ListItem, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { timesOf } from './inline.ts';
import { elementsIn, nameOf } from './names.ts';
import type { Reading } from './reading.ts';

/** More than any agreement has. */
const most = { columns: 100, rows: 1_000, cells: 20_000 } as const;

/** A cell, and the blocks it holds. */
interface Cell {
  readonly blocks: readonly RootContent[];
}

/** A table; one of a single cell is a box around what stands in it. */
export function tableOf(
  reading: Reading,
  element: Element,
  blocksIn: (cell: Element) => readonly RootContent[],
): RootContent[] {
  const rows = rowsIn(element).flatMap((row) => {
    const cells = cellsIn(row, blocksIn);
    const times = cells.some(({ blocks }) => blocks.length > 0)
      ? timesOf(row, 'number-rows-repeated', most.rows)
      : 1;
    return Array.from({ length: times }, () => cells);
  });
  const worded = rows.filter((cells) => cells.some(({ blocks }) => blocks.length > 0));
  const width = Math.max(0, ...worded.map(widthOf));
  if (width === 0) return [];
  if (width === 1 && worded.length === 1) return [...(worded[0]?.[0]?.blocks ?? [])];
  let cells = 0;
  const children: TableRow[] = [];
  for (const row of worded) {
    cells += width;
    if (cells > most.cells) break;
    const filled = row.slice(0, width).map(({ blocks }) => cellOf(reading, blocks));
    children.push({ type: 'tableRow', children: filled });
  }
  return [{ type: 'table', children }];
}

/** Columns up to the last that holds something. */
function widthOf(cells: readonly Cell[]): number {
  return cells.findLastIndex(({ blocks }) => blocks.length > 0) + 1;
}

const groups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

function rowsIn(element: Element): readonly Element[] {
  return elementsIn(element).flatMap((child) => {
    if (nameOf(child) === 'table:table-row') return [child];
    return groups.has(nameOf(child)) ? rowsIn(child) : [];
  });
}

/** Cells in order; those that a wider or higher cell covers are there and empty. */
function cellsIn(
  row: Element,
  blocksIn: (cell: Element) => readonly RootContent[],
): readonly Cell[] {
  const cells: Cell[] = [];
  for (const element of elementsIn(row)) {
    const name = nameOf(element);
    if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') continue;
    const blocks = name === 'table:table-cell' ? blocksIn(element) : [];
    const times = timesOf(element, 'number-columns-repeated', most.columns - cells.length);
    for (let i = 0; i < times && cells.length < most.columns; i += 1) cells.push({ blocks });
  }
  return cells;
}

/** A cell has one line in Markdown: its blocks follow on one another, parted by breaks. */
function cellOf(reading: Reading, blocks: readonly RootContent[]): TableCell {
  const children: PhrasingContent[] = [];
  for (const line of blocks.flatMap((block) => linesOf(reading, block, ''))) {
    if (children.length > 0) children.push({ type: 'break' });
    children.push(...line);
  }
  return { type: 'tableCell', children };
}

/** Lines of a block, the first text of each with the paragraph it comes from. */
function linesOf(reading: Reading, block: RootContent, marker: string): PhrasingContent[][] {
  if (block.type === 'paragraph' || block.type === 'heading') {
    const start: PhrasingContent[] = marker === '' ? [] : [{ type: 'text', value: marker }];
    const line = [...start, ...block.children];
    const number = reading.paragraphOf.get(block);
    const text = firstText(line);
    if (number !== undefined && text) reading.paragraphOf.set(text, number);
    return [line];
  }
  if (block.type === 'list') {
    return block.children.flatMap((item: ListItem, index) => {
      const own = block.ordered ? `${(block.start ?? 1) + index}. ` : '• ';
      return item.children.flatMap((child, at) => linesOf(reading, child, at === 0 ? own : ''));
    });
  }
  if (block.type === 'table')
    return block.children.map((row) =>
      row.children.flatMap((cell, at): PhrasingContent[] =>
        at === 0 ? cell.children : [{ type: 'text', value: ' ' }, ...cell.children],
      ),
    );
  return [];
}

function firstText(line: readonly PhrasingContent[]): PhrasingContent | undefined {
  const [first] = line;
  return first && 'children' in first ? firstText(first.children) : first;
}
