import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { WordParagraph } from './reading.ts';

/** How a paragraph stands in a list. */
export interface Item {
  /** Bullets, or plain numbers; a number of another kind is text, and what goes on from an item has none. */
  readonly kind: 'bullet' | 'number' | 'text' | 'more';
  readonly id: string;
  readonly level: number;
  readonly value: number;
  /** Twentieths of a point. */
  readonly indent: number;
  readonly checked: boolean | null;
}

interface Open {
  readonly list: List;
  readonly item: Item;
  last: ListItem;
  value: number;
}

/** Gathers paragraphs into lists. Blocks that are given to it come out in order. */
interface ListBuilder {
  readonly blocks: RootContent[];
  add(item: Item, paragraph: Paragraph): void;
  /** A block outside lists: it ends those that are open. */
  end(block: RootContent): void;
  /** Whether a paragraph with this indentation goes on from the item above it. */
  takes(paragraph: WordParagraph): boolean;
}

/** Indentations that differ by less are the same: twentieths of a point. */
const slack = 150;

export function listBuilder(): ListBuilder {
  const blocks: RootContent[] = [];
  const open: Open[] = [];
  const closeTo = (item: Item): void => {
    while (open.length > 0 && !holds(open.at(-1)?.item ?? item, item)) open.pop();
  };
  return {
    blocks,
    add(item, paragraph) {
      if (item.kind === 'more' || item.kind === 'text') {
        if (item.kind === 'text') closeTo(item);
        else while (open.length > 0 && isOut(open.at(-1)?.item ?? item, item)) open.pop();
        const parent = open.at(-1)?.last.children;
        (parent ?? blocks).push(paragraph);
        return;
      }
      let same = sameLevel(open, item);
      if (same && !continues(same, item)) same = undefined;
      if (same) {
        open.length = open.indexOf(same) + 1;
        same.last = itemOf(item, paragraph);
        same.value = item.value;
        same.list.children.push(same.last);
        return;
      }
      closeTo(item);
      const last = itemOf(item, paragraph);
      const ordered = item.kind === 'number';
      const list: List = {
        type: 'list',
        ordered,
        start: ordered ? item.value : null,
        spread: false,
        children: [last],
      };
      (open.at(-1)?.last.children ?? blocks).push(list);
      open.push({ list, item, last, value: item.value });
    },
    end(block) {
      open.length = 0;
      blocks.push(block);
    },
    takes(paragraph) {
      const top = open.at(-1);
      if (!top || paragraph.list) return false;
      const { indent } = paragraph;
      return indent > 0 && indent + slack >= top.item.indent && top.item.indent > 0;
    },
  };
}

function itemOf(item: Item, paragraph: Paragraph): ListItem {
  return { type: 'listItem', spread: false, checked: item.checked, children: [paragraph] };
}

/** Whether an item that is open has the other as a part: of a higher level, or, in another list, farther out. */
function holds(outer: Item, inner: Item): boolean {
  if (outer.id === inner.id) return outer.level < inner.level;
  return outer.indent + slack < inner.indent;
}

/** Whether what goes on from an item stands farther out than one that is open. */
function isOut(inner: Item, more: Item): boolean {
  if (inner.id === more.id) return inner.level > more.level;
  return inner.indent > more.indent + slack;
}

/** The list that is open at the level of an item: its own, else one that stands as far in. */
function sameLevel(open: readonly Open[], item: Item): Open | undefined {
  const own = open.findLast((one) => one.item.id === item.id && one.item.level === item.level);
  if (own) return own;
  for (const one of [...open].reverse()) {
    if (holds(one.item, item)) return undefined;
    const isOther = one.item.id !== item.id;
    if (isOther && Math.abs(one.item.indent - item.indent) <= slack) return one;
  }
  return undefined;
}

/** Bullets go on; numbers do when they are the next. */
function continues(open: Open, item: Item): boolean {
  if (open.item.kind !== item.kind) return false;
  return item.kind === 'bullet' || item.value === open.value + 1;
}
