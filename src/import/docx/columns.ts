import type { Piece, WordBlock, WordCell, WordParagraph } from './reading.ts';

/** Where a line is parted into columns: tabs, many blanks, or the blank between two lines to write on. */
const parting = /[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{5,}|(?<=_{3}) +(?=_{3})/g;
const blank = /_{3,}|\.{8,}|…{3,}/;

/** A line of a paragraph, parted. */
interface Row {
  readonly cells: readonly (readonly Piece[])[];
  readonly block: WordParagraph;
}

/**
 * Lines that are set side by side with tabs or blanks, among them lines to write on, as a table: who signs stays with
 * the line to sign on. Other blocks as they are.
 */
export function withColumns(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const result: WordBlock[] = [];
  let group: WordBlock[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    const isTable = rows.length > 1 && rows.some(({ cells }) => cells.every(isBlank));
    if (isTable) result.push({ kind: 'table', rows: rows.map(cellsOf) });
    else for (const block of group) result.push(block);
    group = [];
    rows = [];
  };
  for (const block of blocks) {
    const found = block.kind === 'paragraph' ? rowsOf(block) : null;
    const isEmpty = block.kind === 'paragraph' && block.text.trim() === '' && !block.isRule;
    if (isEmpty && rows.length > 0) {
      group.push(block);
      continue;
    }
    const width = rows[0]?.cells.length ?? found?.[0]?.cells.length;
    if (!found || found.some(({ cells }) => cells.length !== width)) close();
    if (!found) result.push(block);
    else {
      group.push(block);
      for (const row of found) rows.push(row);
    }
  }
  close();
  return result;
}

function isBlank(cell: readonly Piece[]): boolean {
  return cell.some((piece) => piece.kind === 'text' && blank.test(piece.text));
}

/** The lines of a paragraph, each in the same number of columns; null when they are not in columns. */
function rowsOf(block: WordParagraph): readonly Row[] | null {
  if (block.list || block.heading > 0 || block.isContents || block.text.trim() === '') return null;
  const lines: Piece[][] = [[]];
  for (const piece of block.pieces) {
    if (piece.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const rows = lines.map((line) => ({ cells: parted(line), block }));
  const width = rows[0]?.cells.length ?? 0;
  return width > 1 && rows.every(({ cells }) => cells.length === width) ? rows : null;
}

function parted(line: readonly Piece[]): readonly (readonly Piece[])[] {
  const cells: Piece[][] = [[]];
  let text = '';
  for (const piece of line) {
    if (piece.kind !== 'text') {
      cells.at(-1)?.push(piece);
      continue;
    }
    let from = 0;
    for (const { index, 0: gap } of piece.text.matchAll(parting)) {
      text += piece.text.slice(from, index);
      if (!ends(text)) continue;
      cells.at(-1)?.push({ ...piece, text: piece.text.slice(from, index) });
      cells.push([]);
      from = index + gap.length;
      text = '';
    }
    text += piece.text.slice(from);
    cells.at(-1)?.push({ ...piece, text: piece.text.slice(from) });
  }
  return cells.filter((cell) => cell.some((piece) => piece.kind === 'note' || hasLetters(piece)));
}

function hasLetters(piece: Piece): boolean {
  return piece.kind === 'text' && piece.text.trim() !== '';
}

/** Whether a column can end here: not after a label (“Namn:”) or a number (“1.”). */
function ends(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && !/(?::|^\(?[\p{L}\p{N}]{1,3}[.)])$/u.test(trimmed);
}

function cellsOf({ cells, block }: Row): readonly WordCell[] {
  return cells.map((pieces) => {
    const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    return { span: 1, continues: false, blocks: [{ ...block, pieces, text, list: null }] };
  });
}
