import type {
  BlockContent,
  List,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
} from 'mdast';
import { type Builder, phrasing } from './phrasing.ts';
import type { Place, Runs } from './run.ts';

/** What both ways of reading a PDF come to. */
export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: Runs }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | {
      readonly kind: 'item';
      /** As printed, `•` or `1.`; empty when none was. */
      readonly marker: string;
      /** 0 for the outermost. */
      readonly depth: number;
      readonly runs: Runs;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Runs[])[] }
  | { readonly kind: 'note'; readonly name: string; readonly runs: Runs };

/** A tree, and where its text nodes come from. */
export interface Placed {
  readonly root: Root;
  readonly places: ReadonlyMap<Nodes, Place>;
}

export function treeOf(blocks: readonly PdfBlock[], words: ReadonlySet<string>): Placed {
  const builder: Builder = { places: new Map(), words };
  const children: RootContent[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block?.kind === 'item') {
      let end = i;
      while (blocks[end]?.kind === 'item') end += 1;
      children.push(...listsOf(builder, blocks.slice(i, end) as Item[]));
      i = end - 1;
    } else if (block) children.push(nodeOf(builder, block));
  }
  return { root: { type: 'root', children }, places: builder.places };
}

type Item = Extract<PdfBlock, { kind: 'item' }>;

function nodeOf(builder: Builder, block: Exclude<PdfBlock, Item>): RootContent {
  switch (block.kind) {
    case 'heading': {
      const depth = Math.min(6, Math.max(1, block.level)) as 1 | 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', depth, children: phrasing(builder, block.runs) };
    }
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(builder, block.runs) };
    case 'note':
      return {
        type: 'footnoteDefinition',
        identifier: block.name,
        children: [{ type: 'paragraph', children: phrasing(builder, block.runs) }],
      };
    default:
      return {
        type: 'table',
        children: block.rows.map((row) => ({
          type: 'tableRow',
          children: row.map(
            (runs): TableCell => ({ type: 'tableCell', children: phrasing(builder, runs) }),
          ),
        })),
      };
  }
}

/** Deeper than this nobody nests; what claims to be deeper stands at this depth. */
const deepest = 6;

interface Level {
  list: List;
  readonly into: RootContent[];
  readonly ordered: boolean;
  /** Number that a next item of the same list has. */
  next: number;
}

/** Items as lists in lists. Numbers that do not follow on one another begin lists of their own. */
function listsOf(builder: Builder, items: readonly Item[]): RootContent[] {
  const out: RootContent[] = [];
  const levels: Level[] = [];
  for (const { marker, depth, runs } of items) {
    const wanted = Math.min(depth, deepest, levels.length);
    levels.length = Math.min(levels.length, wanted + 1);
    const number = /^\(?(\d{1,9})[.)]$/.exec(marker)?.[1];
    const open = levels[wanted];
    const fits = open && (number ? open.ordered && open.next === Number(number) : !open.ordered);
    const level = fits ? open : started(levels, wanted, out, number);
    levels[wanted] = level;
    level.next += 1;
    const content = phrasing(builder, runs);
    const { checked, words } = boxed(marker, content);
    const literal = number || words.length === 0 || /^(?:[^\p{L}\p{N}]*|o)$/u.test(marker);
    const paragraph: BlockContent = {
      type: 'paragraph',
      children: literal ? words : [{ type: 'text', value: `${marker} ` }, ...words],
    };
    level.list.children.push({ type: 'listItem', checked, spread: false, children: [paragraph] });
  }
  return out;
}

function started(
  levels: readonly Level[],
  depth: number,
  out: RootContent[],
  number: string | undefined,
): Level {
  const parent = levels[depth - 1]?.list.children.at(-1);
  const into = (parent?.children as RootContent[] | undefined) ?? out;
  const list: List = {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children: [],
  };
  into.push(list);
  return { list, into, ordered: list.ordered === true, next: Number(number ?? 0) };
}

const boxes: Readonly<Record<string, boolean>> = {
  '☐': false,
  '❑': false,
  '❏': false,
  '☑': true,
  '☒': true,
};

/** An item that is marked by a box to tick. */
function boxed(
  marker: string,
  content: PhrasingContent[],
): { readonly checked: boolean | null; readonly words: PhrasingContent[] } {
  const first = content[0];
  if (marker in boxes) return { checked: boxes[marker] ?? null, words: content };
  if (first?.type !== 'text') return { checked: null, words: content };
  const sign = [...first.value.trimStart()][0] ?? '';
  const checked = boxes[sign];
  if (checked === undefined) return { checked: null, words: content };
  first.value = first.value.trimStart().slice(sign.length);
  return { checked, words: content };
}
