import type { Block } from '../agreement.ts';
import { addReplaced, addVerbatim, finish, proseBuilder } from './clean.ts';

/**
 * Blocks so plain that there is only one way to read them: a heading with number signs, a paragraph, a list item of
 * one line, a bold line — without any sign that Markdown could mean something by. Whatever else a text holds is left
 * to remark-parse; a property test holds the two equal.
 */
export interface SimpleBlock {
  readonly block: Omit<Block, 'index'>;
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
/** How a line of prose may begin: not with a list marker, an underline, a fence or an indentation. */
const proseStart = /^(?:[A-Za-zÀ-ÖØ-öø-ɏ]|["'”“»(§%/;:,.]|\d(?!\d{0,8}[.)](?:[ \t]|$)))/;
const heading = /^(#{1,6}) (\S.*)$/;
const item = /^([-*+]|\d{1,9}[.)]) (\S.*)$/;
const bullet = /^[-*+] \S/;
const boldLine = /^\*\*([^*]+)\*\*$/;
/** Underscores with space around them, as on a line to sign on: they open and close nothing. */
const blanks = /(?<=^|[ ])_+(?=[ ]|$)/g;

const longest = 20_000;

/** Empty as CommonMark has it: a no-break space is text. */
export function isBlank(line: string): boolean {
  return /^[ \t\r\n]*$/.test(line);
}

/** The simple block that begins at a place where a block can begin, or null when remark must read it. */
export function simpleBlockAt(text: string, at: number): SimpleBlock | null {
  const line = lineAt(text, at);
  if (line.end - line.start > longest) return null;
  const first = text.slice(line.start, line.end);
  return (
    headingAt(first, line) ??
    boldAt(text, first, line) ??
    itemAt(text, first, line) ??
    paragraphAt(text, first, line)
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
function isPlain(content: string): boolean {
  if (!proseStart.test(content) || content.endsWith(' ')) return false;
  return plainText.test(content) || plainText.test(withoutBlanks(content));
}

function withoutBlanks(content: string): string {
  return content.includes('_') ? content.replace(blanks, '') : content;
}

function headingAt(first: string, line: Line): SimpleBlock | null {
  const [, signs = '', content = ''] = heading.exec(first) ?? [];
  if (signs === '' || !isPlain(content)) return null;
  const from = line.end - content.length;
  return simple('heading', line.start, from, content, line.next, { level: signs.length });
}

function boldAt(text: string, first: string, line: Line): SimpleBlock | null {
  const content = boldLine.exec(first)?.[1];
  if (content === undefined || !isPlain(content) || !endsBlock(text, line.next)) return null;
  // A closing run after punctuation still closes: what follows it is the end of the line.
  return simple('paragraph', line.start, line.start + 2, content, line.next, {
    strong: [{ start: 0, end: content.length }],
    blockEnd: line.end,
  });
}

function itemAt(text: string, first: string, line: Line): SimpleBlock | null {
  const [, marker = '', content = ''] = item.exec(first) ?? [];
  if (marker === '' || !isPlain(content) || !endsItem(text, line.next)) return null;
  const from = line.end - content.length;
  return simple('paragraph', from, from, content, line.next, { marker, listDepth: 1 });
}

function paragraphAt(text: string, first: string, line: Line): SimpleBlock | null {
  if (!isPlain(first)) return null;
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
    if (!isPlain(content) || next.end - line.start > longest) return null;
    addReplaced(builder, '\n', last.end, last.next);
    addVerbatim(builder, content, next.start);
    last = next;
  }
  return {
    block: {
      ...plainBlock,
      kind: 'paragraph',
      range: { start: line.start, end: last.end },
      prose: finish(builder),
    },
    end: last.next,
  };
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
  more: Partial<Pick<Block, 'level' | 'strong' | 'marker' | 'listDepth'>> & {
    readonly blockEnd?: number;
  },
): SimpleBlock {
  const builder = proseBuilder();
  addVerbatim(builder, content, from);
  const { blockEnd = from + content.length, ...own } = more;
  return {
    block: { ...plainBlock, kind, range: { start, end: blockEnd }, prose: finish(builder), ...own },
    end,
  };
}
