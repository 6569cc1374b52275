import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Range } from '../../source.ts';
import type { Block, BlockKind } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { inlineOf } from './inline.ts';
import type { Stretch } from './limits.ts';
import { isBlank, type SimpleBlock } from './simple.ts';
import { treeOf } from './tree.ts';

/** Definitions of links and footnotes hold for the whole text: a part that is parsed alone needs them too. */
const definitionLine = /^ {0,3}(\[[^\]\n]{1,200}\]):[^\n]{0,500}$/gm;

/** What stands around a node. Lists are counted, not nested: no code here walks a tree by recursion. */
interface Around {
  readonly quotes: number;
  readonly listDepth: number;
  readonly marker: string | null;
  readonly task: boolean | null;
  readonly footnote: boolean;
  readonly cell: Block['cell'];
}

const outside: Around = {
  quotes: 0,
  listDepth: 0,
  marker: null,
  task: null,
  footnote: false,
  cell: null,
};

type Node = RootContent;
interface Task {
  readonly node: Node;
  readonly around: Around;
}

/**
 * The stretches of a text as one flat list of blocks in reading order.
 * @param frontmatter whether the first stretch begins with a YAML block
 */
export function blocksOf(
  text: string,
  stretches: readonly Stretch[],
  frontmatter: boolean,
): readonly Block[] {
  const blocks: Block[] = [];
  const tables = { count: 0 };
  const definitions = stretches.length > 1 ? definitionsIn(text) : [];
  for (const { start, end, simple } of stretches) {
    if (simple) {
      for (const block of simpleBlocks(simple, tables))
        blocks.push({ index: blocks.length, ...block });
      continue;
    }
    // The parser drops a mark at the beginning without counting it, so it is given none, however many there are.
    let from = start;
    while (from < end && text.charCodeAt(from) === 0xfeff) from += 1;
    const part = text.slice(from, end);
    if (isBlank(part)) continue;
    const needed = definitions
      .filter(({ 1: label = '', index }) => (index < start || index >= end) && part.includes(label))
      .map(([line]) => `\n\n${line}`);
    const tree = treeOf(part + needed.join(''), frontmatter && start === 0);
    addTree(blocks, tree, text, from, end, tables);
  }
  return blocks;
}

/** Tables are numbered here, where all of them are seen. */
function simpleBlocks({ blocks }: SimpleBlock, tables: { count: number }): SimpleBlock['blocks'] {
  if (!blocks[0]?.cell) return blocks;
  tables.count += 1;
  const table = tables.count;
  return blocks.map((block) => ({ ...block, cell: block.cell && { ...block.cell, table } }));
}

/** What a definition may stand under: an empty line, a heading, a line across, the end of a comment. */
const complete =
  /(?:^|\n|\r)(?:[ \t]*|#{1,6}[ \t][^\r\n]*|[-_*]{2,}[ \t]*|<!--[^\r\n]*-->[ \t]*)(?:\r\n|\r|\n)$/;

/** Lines that define: one that only goes on a paragraph defines nothing, unless it defines a footnote. */
function definitionsIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = -1;
  for (const match of allMatches(text, definitionLine)) {
    const { 1: label = '', index } = match;
    const before = text.slice(Math.max(0, index - 200), index);
    const begins = before === '' || index - end <= 2 || complete.test(before);
    if (begins || label.startsWith('[^')) {
      found.push(match);
      end = index + match[0].length;
    }
    if (found.length === 200) break;
  }
  return found;
}

function addTree(
  blocks: Block[],
  tree: Root,
  text: string,
  shift: number,
  end: number,
  tables: { count: number },
): void {
  const tasks: Task[] = [...tree.children].reverse().map((node) => ({ node, around: outside }));
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const { node, around } = task;
    if ((node.position?.start.offset ?? 0) + shift >= end) continue;
    const inside = childrenOf(node, around, text, shift, tables);
    if (inside) for (let i = inside.length - 1; i >= 0; i -= 1) tasks.push(inside[i] as Task);
    else addBlock(blocks, node, around, text, shift);
  }
}

/** The parts of a container, each with what stands around it; null for a node that is no container. */
function childrenOf(
  node: Node,
  around: Around,
  text: string,
  shift: number,
  tables: { count: number },
): readonly Task[] | null {
  if (node.type === 'blockquote') {
    const quoted = { ...around, quotes: around.quotes + 1, marker: null, task: null };
    return node.children.map((child) => ({ node: child, around: quoted }));
  }
  if (node.type === 'footnoteDefinition') {
    return node.children.map((child) => ({ node: child, around: { ...around, footnote: true } }));
  }
  if (node.type === 'list') {
    const inList = { ...around, listDepth: around.listDepth + 1, marker: null, task: null };
    return node.children.map((child) => ({ node: child, around: inList }));
  }
  if (node.type === 'listItem') return itemChildren(node, around, text, shift);
  if (node.type === 'table') {
    tables.count += 1;
    const table = tables.count;
    return node.children.flatMap((row, rowIndex) =>
      row.children.map((child, column) => ({
        node: child,
        around: { ...around, cell: { table, row: rowIndex, column } },
      })),
    );
  }
  return null;
}

function itemChildren(
  node: Extract<Node, { type: 'listItem' }>,
  around: Around,
  text: string,
  shift: number,
): readonly Task[] {
  const from = (node.position?.start.offset ?? 0) + shift;
  const marker = /^(?:[*+-]|\d{1,9}[.)])/.exec(text.slice(from, from + 12))?.[0] ?? null;
  return node.children.map((child, index) => ({
    node: child,
    around:
      index === 0
        ? { ...around, marker, task: node.checked ?? null }
        : { ...around, marker: null, task: null },
  }));
}

const kinds: Readonly<Partial<Record<Node['type'], BlockKind>>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableCell: 'cell',
  code: 'code',
  html: 'html',
  thematicBreak: 'break',
};

function addBlock(blocks: Block[], node: Node, around: Around, text: string, shift: number): void {
  const kind = kinds[node.type];
  if (!kind) return;
  const range: Range = {
    start: (node.position?.start.offset ?? 0) + shift,
    end: Math.min((node.position?.end.offset ?? 0) + shift, text.length),
  };
  const inline =
    'children' in node
      ? inlineOf(node.children as readonly PhrasingContent[], text, shift, around.quotes)
      : { prose: { text: '', pieces: [] }, strong: [], links: [] };
  blocks.push({
    index: blocks.length,
    kind: kind === 'html' && /^\s*<!--/.test(text.slice(range.start, range.end)) ? 'comment' : kind,
    range,
    ...inline,
    level: node.type === 'heading' ? node.depth : 0,
    quoted: around.quotes > 0 || kind === 'code',
    listDepth: around.listDepth,
    marker: around.marker,
    task: around.task,
    cell: around.cell,
    footnote: around.footnote,
    setext: node.type === 'heading' && !/^ {0,3}#/.test(text.slice(range.start, range.start + 5)),
  });
}
