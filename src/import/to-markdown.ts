import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { flattened, interrupts, isLike } from './blocks-beside.ts';
import { type Line, lineOf } from './inline-markdown.ts';

/** A node of the tree and where it came to stand in the text, half-open. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly node: Nodes;
}

export interface Markdown {
  /** Ends with a line feed unless it is empty; holds no other line end than a line feed. */
  readonly text: string;
  /** Headings, paragraphs, table cells, code, breaks and text nodes, by start; a block stands before its text. */
  readonly places: readonly Placed[];
}

/** What is nested deeper is written at this depth: readers of Markdown refuse more. */
const deepest = 12;

type Parents = 'paragraph' | 'heading' | 'cell' | 'item';

interface Writer {
  text: string;
  readonly places: Placed[];
  /** What begins each line of the block being written. */
  prefix: string;
  /** What begins its first line instead, until it is written. */
  first: string | null;
}

/**
 * Writes a tree as Markdown that parses into the same tree, escaping only what would otherwise mean something.
 * Understood: headings, paragraphs, quotations, lists (with `checked`), GFM tables, code, breaks, footnotes, bold,
 * italics and links. Other nodes give their text; raw HTML and pictures give nothing.
 */
export function toMarkdown(root: Root): Markdown {
  const writer: Writer = { text: '', places: [], prefix: '', first: null };
  writeBlocks(writer, root.children, 0, false);
  const places = writer.places.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: writer.text === '' ? '' : `${writer.text}\n`, places };
}

/** Blocks beneath one another; lists beside lists take another marker, or they would be one. */
function writeBlocks(
  writer: Writer,
  blocks: readonly RootContent[],
  depth: number,
  tight: boolean,
): void {
  let last: RootContent | null = null;
  let alternate = false;
  for (const block of blocks) {
    const again = last?.type === 'list' && block.type === 'list' && isLike(last, block);
    alternate = again && !alternate;
    const before = writer.text.length;
    const close = tight && last?.type === 'paragraph' && interrupts(block);
    const separator = last === null ? '' : close ? '\n' : '\n\n';
    if (writeBlock(writer, block, { depth, separator, alternate })) last = block;
    else writer.text = writer.text.slice(0, before);
  }
}

interface How {
  readonly depth: number;
  /** Line ends between this block and the one above. */
  readonly separator: string;
  readonly alternate: boolean;
}

/** False when the block holds nothing to write. */
function writeBlock(writer: Writer, block: RootContent, how: How): boolean {
  switch (block.type) {
    case 'heading': {
      const level = Math.min(6, Math.max(1, block.depth));
      return writeText(writer, block, block.children, 'heading', how, `${'#'.repeat(level)} `);
    }
    case 'paragraph':
      return writeText(writer, block, block.children, 'paragraph', how, '');
    case 'thematicBreak':
      // Stars behind the marker of a list item would be a break around it.
      return writeLines(writer, block, [writer.first === null ? '***' : '___'], how);
    case 'code': {
      const longest = Math.max(2, ...(block.value.match(/`+/g) ?? []).map((run) => run.length));
      const fence = '`'.repeat(longest + 1);
      return writeLines(writer, block, [fence, ...block.value.split(/\r\n?|\n/), fence], how);
    }
    case 'blockquote':
      return writeInside(writer, block.children, how, '> ', '> ', false);
    case 'footnoteDefinition':
      return writeInside(writer, block.children, how, `[^${block.identifier}]: `, '    ', false);
    case 'list':
      return writeList(writer, block, how);
    case 'table':
      return writeTable(writer, block, how);
    case 'html':
    case 'definition':
    case 'yaml':
      return false;
    default:
      return writeText(writer, block, [block as PhrasingContent], 'paragraph', how, '');
  }
}

/** What a line begins with: the marker of a list item once, then its indentation. */
function begin(writer: Writer): string {
  const start = writer.first ?? writer.prefix;
  writer.first = null;
  return start;
}

function separate(writer: Writer, { separator }: How): void {
  const blank = writer.prefix.trimEnd();
  writer.text += separator === '\n\n' ? `\n${blank}\n` : separator;
}

function writeText(
  writer: Writer,
  node: Nodes,
  children: readonly PhrasingContent[],
  parent: Parents,
  how: How,
  opening: string,
): boolean {
  const line = lineOf(children, parent === 'paragraph' && writer.first !== null ? 'item' : parent);
  if (line.text === '') return false;
  separate(writer, how);
  addLine(writer, node, line, opening);
  return true;
}

/** Adds inline text, with what begins each of its lines, and notes where its nodes came to stand. */
function addLine(writer: Writer, node: Nodes, line: Line, opening: string): void {
  writer.text += begin(writer) + opening;
  const start = writer.text.length;
  const lines = line.text.split('\n');
  const shifts: number[] = [];
  let at = 0;
  for (const [index, part] of lines.entries()) {
    if (index > 0) writer.text += `\n${writer.prefix}`;
    shifts.push(writer.text.length - at);
    writer.text += part;
    at += part.length + 1;
  }
  writer.places.push({ start, end: writer.text.length, node });
  let row = 0;
  let rowEnd = lines[0]?.length ?? 0;
  for (const place of line.places) {
    while (place.start > rowEnd && row < lines.length - 1) {
      row += 1;
      rowEnd += (lines[row]?.length ?? 0) + 1;
    }
    const shift = shifts[row] ?? 0;
    writer.places.push({
      start: place.start + shift,
      end: place.end + shift,
      node: place.node,
    });
  }
}

function writeLines(writer: Writer, node: Nodes, lines: readonly string[], how: How): boolean {
  separate(writer, how);
  const opening = begin(writer);
  const start = writer.text.length + opening.length;
  writer.text += opening + lines.join(`\n${writer.prefix}`);
  writer.places.push({ start, end: writer.text.length, node });
  return true;
}

/** Blocks inside a quotation, a list item or a footnote. */
function writeInside(
  writer: Writer,
  blocks: readonly RootContent[],
  how: How,
  marker: string,
  indent: string,
  tight: boolean,
): boolean {
  const flat = how.depth >= deepest;
  const { prefix, first } = writer;
  const length = writer.text.length;
  separate(writer, how);
  const opened = writer.text.length;
  if (!flat) {
    writer.first = (first ?? prefix) + marker;
    writer.prefix = prefix + indent;
  }
  writeBlocks(writer, flat ? blocks.map(flattened) : blocks, how.depth + 1, tight);
  const wrote = writer.text.length > opened;
  writer.prefix = prefix;
  writer.first = wrote ? null : first;
  if (!wrote) writer.text = writer.text.slice(0, length);
  return wrote;
}

function writeList(writer: Writer, list: List, how: How): boolean {
  const items = list.children;
  const apart = list.spread === true || items.some(({ spread }) => spread === true);
  let number = Math.min(999_999_999 - items.length, Math.max(0, list.start ?? 1));
  let wrote = false;
  for (const item of items) {
    const marker = list.ordered
      ? `${number}${how.alternate ? ')' : '.'}`
      : how.alternate
        ? '*'
        : '-';
    const separator = wrote ? (apart ? '\n\n' : '\n') : how.separator;
    if (!writeItem(writer, item, `${marker} `, { ...how, separator }, !apart)) continue;
    wrote = true;
    number += 1;
  }
  return wrote;
}

function writeItem(
  writer: Writer,
  item: ListItem,
  marker: string,
  how: How,
  tight: boolean,
): boolean {
  const boxed = typeof item.checked === 'boolean' && item.children[0]?.type === 'paragraph';
  const box = boxed ? (item.checked ? '[x] ' : '[ ] ') : '';
  return writeInside(writer, item.children, how, marker + box, ' '.repeat(marker.length), tight);
}

/** The first row is the head; shorter rows are filled up, for a table has as many columns in each row. */
function writeTable(writer: Writer, table: Table, how: How): boolean {
  const columns = Math.max(0, ...table.children.map((row) => row.children.length));
  if (columns === 0) return false;
  separate(writer, how);
  for (const [index, row] of table.children.entries()) {
    writer.text += index === 0 ? begin(writer) : `\n${writer.prefix}`;
    for (let column = 0; column < columns; column += 1) {
      writer.text += '| ';
      const cell = row.children[column];
      const line = cell ? lineOf(cell.children, 'cell') : null;
      if (cell && line) {
        writer.first = '';
        addLine(writer, cell, line, '');
      }
      writer.text += line && line.text !== '' ? ' ' : '';
    }
    writer.text += '|';
    if (index === 0) writer.text += `\n${writer.prefix}|${' --- |'.repeat(columns)}`;
  }
  return true;
}
