import type { Nodes, PhrasingContent, RootContent, TableCell } from 'mdast';
import { hasText } from './blocks.ts';
import { phrasing } from './phrasing.ts';
import type { WordBlock, WordCell, WordParagraph, WordTable } from './reading.ts';

/** Columns at most, so that merged cells cannot make many of few. */
const mostColumns = 63;

/**
 * A table as Markdown has them: the first row is its head, merged cells stand in the first of theirs, several
 * paragraphs in a cell are lines of it. Empty rows and columns are left out, and what then is one column is paragraphs.
 */
export function tableOf(
  { rows }: WordTable,
  paragraphOf: Map<Nodes, number>,
): readonly RootContent[] {
  const grid = rows.map(inGrid).filter((row) => row.some((cell) => cell?.blocks.some(hasText)));
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) =>
    grid.some((row) => row[at]?.blocks.some(hasText)),
  );
  if (columns.length === 0) return [];
  if (columns.length === 1)
    return grid.flatMap((row) => row.flatMap((cell) => loose(cell, paragraphOf)));
  const children = grid.map((row) => ({
    type: 'tableRow' as const,
    children: columns.map((at) => cellOf(row[at] ?? null, paragraphOf)),
  }));
  return [{ type: 'table', children }];
}

/** A row with a place for each column; null where a cell goes on from the left or from above. */
function inGrid(row: readonly WordCell[]): readonly (WordCell | null)[] {
  const places: (WordCell | null)[] = [];
  for (const cell of row) {
    places.push(cell.continues ? null : cell);
    for (let more = 1; more < cell.span && places.length < mostColumns; more += 1)
      places.push(null);
    if (places.length >= mostColumns) break;
  }
  return places;
}

/** All paragraphs with text in blocks, those of tables within tables too. */
function paragraphsIn(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) => {
    if (!hasText(block)) return [];
    if (block.kind === 'paragraph') return [block];
    return block.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.blocks)));
  });
}

function loose(cell: WordCell | null, paragraphOf: Map<Nodes, number>): readonly RootContent[] {
  return paragraphsIn(cell?.blocks ?? []).map((block) => {
    const node = { type: 'paragraph' as const, children: lineOf(block) };
    if (block.index !== null) paragraphOf.set(node, block.index);
    return node;
  });
}

function cellOf(cell: WordCell | null, paragraphOf: Map<Nodes, number>): TableCell {
  const children: PhrasingContent[] = [];
  const node: TableCell = { type: 'tableCell', children };
  for (const block of paragraphsIn(cell?.blocks ?? [])) {
    if (children.length > 0) children.push({ type: 'break' });
    const line = lineOf(block);
    for (const one of line) children.push(one);
    if (block.index === null) continue;
    if (!paragraphOf.has(node)) paragraphOf.set(node, block.index);
    else for (const one of leavesOf(line)) paragraphOf.set(one, block.index);
  }
  return node;
}

/** The text with its number or bullet before it: a cell holds no lists. */
function lineOf({ list, pieces }: WordParagraph): PhrasingContent[] {
  const children = phrasing(pieces);
  if (!list || list.label.kind === 'nothing') return children;
  const label = list.label.kind === 'bullet' ? '•' : list.label.text;
  return [{ type: 'text', value: `${label} ` }, ...children];
}

function leavesOf(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]));
}
