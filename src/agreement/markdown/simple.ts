import type { Block } from '../agreement.ts';
import { addReplaced, addVerbatim, finish, proseBuilder } from './clean.ts';

/**
 * Blocks so plain that there is only one way to read them: a heading, a paragraph, a list item of one line, a bold
 * line, a line across, a comment, a table — without any sign that Markdown could mean something by. Whatever else a
 * text holds is left to remark-parse; a property test holds the two equal.
 */
export interface SimpleBlock {
  /** One; the cells of a table, whose number is not known yet. */
  readonly blocks: readonly Omit<Block, 'index'>[];
  /** Offset after its last line, line end included. */
  readonly end: number;
}

/** One line of a text. */
interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  /** After the line end. */
  readonly next: number;
}

/** Letters, digits and the punctuation of ordinary prose; none of the signs that Markdown reads. */
const plainText = /^[^*_[\]<>&\\`~|\0\t\r\n#!]*$/;
/** Brackets too, as around what is to be filled in; where no link is defined and none is written out, they are text. */
const plainBrackets = /^(?!.*(?:\]\(|\[\^))[^*_<>&\\`~|\0\t\r\n#!]*$/;
/** How a line of prose may begin: not with a list marker, an underline, a fence or an indentation. */
const proseStart = /^(?:[A-Za-zÀ-ÖØ-öø-ɏ]|["'”“»(§%/;:,.]|\d(?!\d{0,8}[.)](?:[ \t]|$)))/;
const heading = /^(#{1,6}) (\S.*)$/;
const item = /^([-*+]|\d{1,9}[.)]) (\S.*)$/;
const bullet = /^[-*+] \S/;
const boldLine = /^\*\*([^*]+)\*\*$/;
const across = /^(?:-{3,}|_{3,}|\*{3,})$/;
const underline = /^(?:={2,}|-{2,})$/;
/** Underscores with space around them, as on a line to sign on: they open and close nothing. */
const blanks = /(?<=^|[ ])_+(?=[ ]|$)/g;

const longest = 20_000;

type TableCell = Omit<Block, 'index'>;

/** Empty as CommonMark has it: a no-break space is text. */
export function isBlank(line: string): boolean {
  return /^[ \t\r\n]*$/.test(line);
}

/**
 * The simple block that begins at a place where a block can begin, or null when remark must read it.
 * @param brackets whether the text defines no link or footnote that brackets could stand for
 */
export function simpleBlockAt(text: string, at: number, brackets: boolean): SimpleBlock | null {
  const line = lineAt(text, at);
  if (line.end - line.start > longest) return null;
  const first = text.slice(line.start, line.end);
  if (first.startsWith('<')) return commentAt(text, first, line);
  if (first.startsWith('|')) return tableAt(text, line, brackets);
  return (
    headingAt(first, line) ??
    boldAt(text, first, line) ??
    itemAt(text, first, line, brackets) ??
    acrossAt(first, line) ??
    paragraphAt(text, first, line, brackets)
  );
}

function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) break;
    end += 1;
  }
  const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  return { start, end, next: Math.min(next, text.length) };
}

/** Ordinary prose on one line, without space at its ends. */
function isPlain(content: string, brackets = false): boolean {
  return proseStart.test(content) && isPlainText(content, brackets);
}

function isPlainText(content: string, brackets: boolean): boolean {
  if (content.endsWith(' ')) return false;
  const plain = brackets && content.includes('[') ? plainBrackets : plainText;
  return plain.test(content) || (content.includes('_') && plain.test(content.replace(blanks, '')));
}

/** What begins a block elsewhere, such as “1.”, is text in a heading. */
function headingAt(first: string, line: Line): SimpleBlock | null {
  const [, signs = '', content = ''] = heading.exec(first) ?? [];
  if (signs === '' || !isPlainText(content, false)) return null;
  const from = line.end - content.length;
  return simple('heading', line.start, from, content, line.next, { level: signs.length });
}

/** A row between bars, as its cells; null for a row that is not plain. */
function cellsOf(text: string, line: Line, row: number, brackets: boolean): TableCell[] | null {
  if (line.end - line.start > longest) return null;
  const bars = text.slice(line.start, line.end).split('|');
  if (bars.length < 3 || bars.at(0) !== '' || bars.at(-1) !== '') return null;
  const cells: TableCell[] = [];
  let at = line.start;
  for (const [column, inner] of bars.slice(1, -1).entries()) {
    const content = inner.replace(/^ +| +$/g, '');
    if (inner === '' || !isPlainText(content, brackets)) return null;
    const end = at + 1 + inner.length;
    const builder = proseBuilder();
    addVerbatim(builder, content, at + 1 + inner.indexOf(content));
    cells.push({
      ...plainBlock,
      kind: 'cell',
      // The last bar of a row belongs to its last cell.
      range: { start: at, end: column === bars.length - 3 ? end + 1 : end },
      prose: finish(builder),
      cell: { table: 0, row, column },
    });
    at = end;
  }
  return cells;
}

/** A table whose rows all have as many cells, up to an empty line. */
function tableAt(text: string, first: Line, brackets: boolean): SimpleBlock | null {
  const head = cellsOf(text, first, 0, brackets);
  const under = lineAt(text, first.next);
  const ruled = text.slice(under.start, under.end);
  if (!head || !/^\|(?: *:?-+:? *\|)+$/.test(ruled)) return null;
  if (ruled.split('|').length - 2 !== head.length) return null;
  const cells = [...head];
  let last = under;
  for (let row = 1; last.next < text.length; row += 1) {
    const line = lineAt(text, last.next);
    if (isBlank(text.slice(line.start, line.end))) break;
    const more = cellsOf(text, line, row, brackets);
    if (more?.length !== head.length) return null;
    cells.push(...more);
    last = line;
  }
  return { blocks: cells, end: last.next };
}

/** A thematic break. */
function acrossAt(first: string, line: Line): SimpleBlock | null {
  return across.test(first) ? empty('break', line.start, line) : null;
}

/** A comment that is closed at the end of a line. */
function commentAt(text: string, first: string, line: Line): SimpleBlock | null {
  if (!/^<!--(?!-?>)/.test(first)) return null;
  const close = text.indexOf('-->', line.start + 4);
  if (close < 0) return null;
  const last = lineAt(text, close);
  return last.end === close + 3 ? empty('comment', line.start, last) : null;
}

function empty(kind: 'break' | 'comment', start: number, last: Line): SimpleBlock {
  const range = { start, end: last.end };
  const prose = { text: '', pieces: [] };
  return { blocks: [{ ...plainBlock, kind, range, prose }], end: last.next };
}

function boldAt(text: string, first: string, line: Line): SimpleBlock | null {
  const content = boldLine.exec(first)?.[1];
  if (content === undefined || !isPlain(content) || !endsBlock(text, line.next)) return null;
  // A closing run after punctuation still closes: what follows it is the end of the line.
  return simple('paragraph', line.start, line.start + 2, content, line.next, {
    bold: true,
    blockEnd: line.end,
  });
}

function itemAt(text: string, first: string, line: Line, brackets: boolean): SimpleBlock | null {
  const [, marker = '', content = ''] = item.exec(first) ?? [];
  if (marker === '' || !isPlain(content, brackets) || !endsItem(text, line.next)) return null;
  const from = line.end - content.length;
  return simple('paragraph', from, from, content, line.next, { marker, listDepth: 1 });
}

function paragraphAt(
  text: string,
  first: string,
  line: Line,
  brackets: boolean,
): SimpleBlock | null {
  if (!isPlain(first, brackets)) return null;
  const builder = proseBuilder();
  addVerbatim(builder, first, line.start);
  let last = line;
  for (
    let next = lineAt(text, last.next);
    last.next < text.length;
    next = lineAt(text, last.next)
  ) {
    const content = text.slice(next.start, next.end);
    if (isBlank(content) || bullet.test(content)) break;
    if (last === line && underline.test(content)) {
      return underlined(first, line, next, content.startsWith('=') ? 1 : 2);
    }
    if (!isPlain(content, brackets) || next.end - line.start > longest) return null;
    addReplaced(builder, '\n', last.end, last.next);
    addVerbatim(builder, content, next.start);
    last = next;
  }
  const range = { start: line.start, end: last.end };
  return {
    blocks: [{ ...plainBlock, kind: 'paragraph', range, prose: finish(builder) }],
    end: last.next,
  };
}

/** A heading with a line under it. */
function underlined(first: string, line: Line, under: Line, level: 1 | 2): SimpleBlock | null {
  if (first.includes('[')) return null;
  return simple('heading', line.start, line.start, first, under.next, {
    level,
    setext: true,
    blockEnd: under.end,
  });
}

/** Nothing of the line's paragraph can follow. */
function endsBlock(text: string, next: number): boolean {
  if (next >= text.length) return true;
  const line = lineAt(text, next);
  const content = text.slice(line.start, line.end);
  return isBlank(content) || bullet.test(content);
}

/** Another item, or empty lines and then something that stands at the margin: nothing more belongs to the item. */
function endsItem(text: string, next: number): boolean {
  if (next >= text.length) return true;
  const line = lineAt(text, next);
  const content = text.slice(line.start, line.end);
  if (item.test(content)) return true;
  if (!isBlank(content)) return false;
  for (let at = line.next, seen = 0; at < text.length && seen < 100; seen += 1) {
    const below = lineAt(text, at);
    const words = text.slice(below.start, Math.min(below.end, below.start + 200));
    if (!isBlank(words)) return !/^[ \t]/.test(words);
    at = below.next;
  }
  return true;
}

const plainBlock = {
  level: 0,
  quoted: false,
  listDepth: 0,
  marker: null,
  task: null,
  cell: null,
  footnote: false,
  strong: [],
  links: [],
  setext: false,
} as const;

function simple(
  kind: 'heading' | 'paragraph',
  start: number,
  from: number,
  content: string,
  end: number,
  more: Partial<Pick<Block, 'level' | 'marker' | 'listDepth' | 'setext'>> & {
    readonly blockEnd?: number;
    readonly bold?: boolean;
  },
): SimpleBlock {
  const builder = proseBuilder();
  addVerbatim(builder, content, from);
  const { blockEnd = from + content.length, bold = false, ...own } = more;
  const strong = bold ? [{ start: 0, end: builder.text.length }] : [];
  const range = { start, end: blockEnd };
  return {
    blocks: [{ ...plainBlock, kind, range, prose: finish(builder), strong, ...own }],
    end,
  };
}
