import type { Element } from '@xmldom/xmldom';
import type { List, ListItem, RootContent } from 'mdast';
import { attribute, elementsIn, nameOf } from './names.ts';
import type { Counts, Label } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { ListStyle } from './styles.ts';

/** The list that a block stands in. */
export interface Within {
  readonly style: ListStyle | null;
  readonly styleName: string | null;
  readonly counts: Counts;
  /** From 1. */
  readonly level: number;
}

/** A list counts on from the one it continues, by its name or by the style both have. */
export function countsOf(
  reading: Reading,
  element: Element,
  around: Within | null,
  styleName: string | null,
): Counts {
  if (around && around.styleName === styleName) return around.counts;
  const id = element.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'id');
  const from = attribute(element, 'text', 'continue-list');
  const goesOn = attribute(element, 'text', 'continue-numbering') === 'true';
  const before = from
    ? reading.lists.get(`#${from}`)
    : goesOn
      ? reading.lists.get(styleName ?? '')
      : null;
  const counts = before ?? [];
  if (id) reading.lists.set(`#${id}`, counts);
  reading.lists.set(styleName ?? '', counts);
  return counts;
}

/** What is no item to Markdown: a heading, a table, a clause with a number in several parts, text without a marker. */
function standsAlone(blocks: readonly RootContent[], label: Label | null): boolean {
  if (label === null || label.kind === 'nothing') return true;
  if (label.kind === 'number' && /\d\.\d/.test(label.text)) return true;
  return isHeaded(blocks);
}

function isHeaded(blocks: readonly RootContent[]): boolean {
  return blocks.some(({ type }) => type === 'heading' || type === 'table');
}

/** Adds an item to the list that is open last, or begins another. Numbers that Markdown has not are written out. */
export function addItem(out: RootContent[], blocks: RootContent[], label: Label | null): void {
  const [first] = blocks;
  if (first === undefined) return;
  if (label?.kind === 'number' && !label.isPlain && first.type === 'paragraph')
    first.children.unshift({ type: 'text', value: `${label.text} ` });
  const last = out.at(-1);
  if (label === null && !isHeaded(blocks) && last?.type === 'list') {
    // What has no marker of its own belongs to the item above.
    last.children.at(-1)?.children.push(...(blocks as ListItem['children']));
  } else if (label === null || standsAlone(blocks, label)) out.push(...blocks);
  else listFor(out, label).children.push(listItem(blocks));
}

function listFor(out: RootContent[], { isPlain: ordered, value }: Label): List {
  const last = out.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) {
    if (!ordered || (last.start ?? 1) + last.children.length === value) return last;
  }
  const start = ordered ? value : null;
  const list: List = { type: 'list', ordered, start, spread: false, children: [] };
  out.push(list);
  return list;
}

function listItem(blocks: RootContent[]): ListItem {
  const spread = blocks.filter(({ type }) => type === 'paragraph').length > 1;
  const item: ListItem = { type: 'listItem', spread, children: blocks as ListItem['children'] };
  const [first] = blocks;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const box = text?.type === 'text' ? /^\s*([☐☑☒])\s*/u.exec(text.value) : null;
  if (!box || text?.type !== 'text') return item;
  text.value = text.value.slice(box[0].length);
  return { ...item, checked: box[1] !== '☐' };
}

/**
 * Joins what a list gave to the list right above it: writers of ODT part one list into several, and begin a deeper
 * one with empty items around it.
 * @param depth how many lists of empty items stand around the first words
 */
export function joinLists(out: RootContent[], blocks: readonly RootContent[], depth: number): void {
  const [first, ...rest] = blocks;
  let children: RootContent[] = out;
  for (let level = 0; level < depth; level += 1) {
    const above = children.at(-1);
    const item = above?.type === 'list' ? above.children.at(-1) : undefined;
    if (!item) break;
    children = item.children as RootContent[];
  }
  const above = children.at(-1);
  if (first?.type === 'list' && above?.type === 'list' && goesOn(above, first)) {
    above.children.push(...first.children);
    out.push(...rest);
  } else if (first?.type === 'list' && children !== out) {
    children.push(first);
    out.push(...rest);
  } else out.push(...blocks);
}

function goesOn(above: List, list: List): boolean {
  if (above.ordered !== list.ordered) return false;
  return !list.ordered || (above.start ?? 1) + above.children.length === (list.start ?? 1);
}

/** How many lists of empty items stand around the first words of a list. */
export function emptyLists(list: Element): number {
  let depth = 0;
  for (let at: Element | undefined = list; at; depth += 1) {
    const item: Element | undefined = elementsIn(at)[0];
    if (!item || !onlyList(item)) break;
    at = elementsIn(item)[0];
  }
  return depth;
}

/** Items that hold nothing but a deeper list have no number. */
export function onlyList(item: Element): boolean {
  const [first] = elementsIn(item);
  return first !== undefined && nameOf(first) === 'text:list';
}
