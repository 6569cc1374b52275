import type {
  FootnoteDefinition,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { hasText } from './blocks.ts';
import { withColumns } from './columns.ts';
import type { Levels } from './headings.ts';
import { levelsOf } from './headings.ts';
import { flattened } from './layout.ts';
import type { ListDefinition } from './list-definitions.ts';
import { type Item, listBuilder } from './lists.ts';
import { phrasing } from './phrasing.ts';
import type { WordBlock, WordParagraph } from './reading.ts';
import { tableOf } from './tables.ts';

/** A document as a tree of Markdown. */
interface WordTree {
  readonly root: Root;
  /** The paragraph of the document part that a node comes from. */
  readonly paragraphOf: ReadonlyMap<Nodes, number>;
  /** Automatic numbers that were written out. */
  readonly numbered: number;
}

/** A footnote or endnote with its number in the text. */
export interface WordNote {
  readonly number: number;
  readonly blocks: readonly WordBlock[];
}

interface Making {
  readonly paragraphOf: Map<Nodes, number>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  numbered: number;
}

export function treeOf(
  blocks: readonly WordBlock[],
  notes: readonly WordNote[],
  lists: ReadonlyMap<string, ListDefinition>,
): WordTree {
  const making: Making = { paragraphOf: new Map(), lists, numbered: 0 };
  const flat = withColumns(flattened(blocks));
  const children = contentOf(making, flat, levelsOf(flat));
  for (const { number, blocks: inside } of notes) {
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier: String(number),
      label: String(number),
      children: contentOf(making, flattened(inside), new Map()) as FootnoteDefinition['children'],
    };
    children.push(definition);
  }
  const { paragraphOf, numbered } = making;
  return { root: { type: 'root', children }, paragraphOf, numbered };
}

function contentOf(making: Making, blocks: readonly WordBlock[], levels: Levels): RootContent[] {
  const builder = listBuilder();
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const node of tableOf(block, making.paragraphOf)) builder.end(node);
      continue;
    }
    if (block.isContents) continue;
    if (block.isRule) {
      builder.end(owned(making, { type: 'thematicBreak' }, block));
      continue;
    }
    if (hasText(block)) addParagraph(making, builder, block, levels.get(block) ?? 0);
  }
  return builder.blocks;
}

function owned<T extends Nodes>({ paragraphOf }: Making, node: T, { index }: WordParagraph): T {
  if (index !== null) paragraphOf.set(node, index);
  return node;
}

type Builder = ReturnType<typeof listBuilder>;

function addParagraph(making: Making, builder: Builder, block: WordParagraph, level: number): void {
  const { list } = block;
  if (level > 0) {
    const children = labelled(making, list?.label.kind === 'number' ? list.label.text : '', block);
    const depth = level as 1 | 2 | 3 | 4 | 5 | 6;
    builder.end(owned(making, { type: 'heading', depth, children }, block));
    return;
  }
  if (/^\s*_{3,}\s*$/.test(block.text)) {
    builder.end(owned(making, { type: 'thematicBreak' }, block));
    return;
  }
  const typed = list ? null : typedBullet(block);
  const item = list ? itemOf(making, block) : typed?.item;
  if (!item) {
    const paragraph = owned(making, { type: 'paragraph', children: phrasing(block.pieces) }, block);
    if (block.style.isQuote) quote(builder, paragraph);
    else if (builder.takes(block)) builder.add(moreOf(block), paragraph);
    else builder.end(paragraph);
    return;
  }
  const text = item.kind === 'text' && list ? list.label.text : '';
  const source = typed?.rest ?? block;
  const box = item.kind === 'bullet' ? /^\s*([☐☒☑])\s+(?=\S)/.exec(source.text) : null;
  const rest = box ? without(source, box[0].length) : source;
  const checked = box ? box[1] !== '☐' : null;
  const children = labelled(making, text, rest);
  builder.add({ ...item, checked }, owned(making, { type: 'paragraph', children }, block));
}

/** Quoted paragraphs that follow one another are one quotation. */
function quote(builder: Builder, paragraph: Paragraph): void {
  const last = builder.blocks.at(-1);
  if (last?.type === 'blockquote') last.children.push(paragraph);
  else builder.end({ type: 'blockquote', children: [paragraph] });
}

function labelled(making: Making, label: string, { pieces }: WordParagraph): PhrasingContent[] {
  const children = phrasing(pieces);
  if (label === '') return children;
  making.numbered += 1;
  return [{ type: 'text', value: `${label} ` }, ...children];
}

function itemOf({ lists }: Making, { list, indent }: WordParagraph): Item | null {
  if (!list) return null;
  const { id, level, label } = list;
  const kind =
    label.kind === 'bullet'
      ? 'bullet'
      : label.kind === 'nothing'
        ? 'more'
        : label.isPlain
          ? 'number'
          : 'text';
  const own = lists.get(id)?.levels[level]?.indent ?? 0;
  return { kind, id, level, value: label.value, indent: indent || own, checked: null };
}

function moreOf({ indent }: WordParagraph): Item {
  return { kind: 'more', id: '', level: 0, value: 0, indent, checked: null };
}

/** “•”, a tab and text: a list that somebody made by hand. */
function typedBullet(
  block: WordParagraph,
): { readonly item: Item; readonly rest: WordParagraph } | null {
  const mark = /^\s*(?:[•·▪◦‣●■➢✓❖–—-]|o(?=\t))(?:\t\s*|(?<=[•▪◦‣●■➢]) +)(?=\S)/u.exec(block.text);
  if (!mark) return null;
  const item: Item = {
    kind: 'bullet',
    id: 'typed',
    level: 0,
    value: 0,
    indent: block.indent,
    checked: null,
  };
  return { item, rest: without(block, mark[0].length) };
}

/** A paragraph without its first characters. */
function without(block: WordParagraph, length: number): WordParagraph {
  let left = length;
  const pieces = block.pieces.map((piece) => {
    if (piece.kind !== 'text' || left === 0) return piece;
    const taken = Math.min(left, piece.text.length);
    left -= taken;
    return { ...piece, text: piece.text.slice(taken) };
  });
  return { ...block, pieces, text: block.text.slice(length) };
}
