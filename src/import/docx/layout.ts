import { isHeadingLine } from '../../agreement/headings.ts';
import { hasText } from './blocks.ts';
import type { WordBlock, WordCell, WordParagraph, WordTable } from './reading.ts';

/**
 * Blocks with tables that only place text on the page taken apart: a frame of one column, a table around tables, a
 * table with headings in it. Their cells follow one another, row by row.
 */
export function flattened(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const flat: WordBlock[] = [];
  const rest = [...blocks].reverse();
  for (let block = rest.pop(); block; block = rest.pop()) {
    if (block.kind === 'table' && isLayout(block)) {
      const inside = block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
      for (const one of [...inside].reverse()) rest.push(one);
    } else flat.push(block);
  }
  return flat;
}

function isLayout({ rows }: WordTable): boolean {
  const cells = rows.flat();
  if (rows.every((row) => row.length <= 1)) return true;
  if (cells.some(({ blocks }) => blocks.some((block) => block.kind === 'table' && hasText(block))))
    return true;
  const isHeading = (block: WordBlock): boolean =>
    block.kind === 'paragraph' && block.heading > 0 && hasText(block);
  return cells.some(({ blocks }) => blocks.some(isHeading)) || hasMarginHeadings(rows);
}

/** The names of sections in the left column, their text in the right. */
function hasMarginHeadings(rows: readonly (readonly WordCell[])[]): boolean {
  const sections = rows.filter((row) => {
    const [left, right] = row;
    const paragraphs = paragraphsOf(left);
    const text = paragraphsOf(right)
      .map((one) => one.text)
      .join(' ');
    const heading = paragraphs[0]?.text.trim() ?? '';
    return (
      row.length === 2 &&
      paragraphs.length === 1 &&
      text.length > heading.length &&
      (text.length > 60 || paragraphsOf(right).length > 1) &&
      isHeadingLine(heading)
    );
  });
  return sections.length >= 3 && sections.length >= rows.length / 2;
}

/** Paragraphs of a cell that hold text. */
function paragraphsOf(cell: WordCell | undefined): readonly WordParagraph[] {
  return (cell?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' && hasText(block) ? [block] : [],
  );
}
