import type { Element } from '@xmldom/xmldom';
import type { List, PhrasingContent, RootContent } from 'mdast';
import { formulaIn, hasText, inlineOf } from './inline.ts';
import { addItem, countsOf, emptyLists, joinLists, onlyList, type Within } from './lists.ts';
import { allOf, attribute, descendantsOf, elementsIn, nameOf, numberIn } from './names.ts';
import { type Label, nextLabel } from './numbers.ts';
import { count, type Reading } from './reading.ts';
import { tableOf } from './table.ts';

/** Left out: they repeat headings, or are not the agreement's own words. */
const skipped = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
  'office:annotation',
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
]);

/** The blocks in an element of the body; those of its children that only hold others are looked into. */
export function blocksIn(
  reading: Reading,
  parent: Element,
  within: Within | null = null,
): RootContent[] {
  const out: RootContent[] = [];
  let above: Element | null = null;
  for (const element of elementsIn(parent)) {
    const blocks = blockOf(reading, element, within);
    const lists =
      above !== null && nameOf(above) === 'text:list' && nameOf(element) === 'text:list';
    if (lists && !within) joinLists(out, blocks, emptyLists(element));
    else out.push(...blocks);
    above = element;
  }
  return out;
}

function blockOf(reading: Reading, element: Element, within: Within | null): RootContent[] {
  const name = nameOf(element);
  if (skipped.has(name)) return [];
  switch (name) {
    case 'text:p':
    case 'text:h':
      return paragraphOf(reading, element, within, null);
    case 'text:list':
      return listOf(reading, element, within);
    case 'table:table':
      return tableOf(reading, element, (cell) => blocksIn(reading, cell));
    case 'text:section':
      return isHidden(reading, element) ? [] : blocksIn(reading, element, within);
    default:
      return name.startsWith('draw:')
        ? boxOf(reading, element)
        : blocksIn(reading, element, within);
  }
}

function isHidden(reading: Reading, section: Element): boolean {
  const display = attribute(section, 'text', 'display');
  const hidden =
    display === 'none' ||
    (display === 'condition' && attribute(section, 'text', 'is-hidden') === 'true');
  if (hidden && hasText(section)) count(reading, 'hidden-text');
  return hidden;
}

/** Level of a heading, or 0. */
function levelOf(reading: Reading, element: Element): number {
  const name = attribute(element, 'text', 'style-name');
  if (nameOf(element) === 'text:h')
    return Math.max(1, numberIn(attribute(element, 'text', 'outline-level'), 1));
  return reading.styles.lookOf('paragraph', name).heading;
}

/** A paragraph or a heading, and the text boxes that are anchored in it. */
function paragraphOf(
  reading: Reading,
  element: Element,
  within: Within | null,
  label: Label | null,
): RootContent[] {
  const style = attribute(element, 'text', 'style-name');
  if (reading.styles.lookOf('paragraph', style).hidden) {
    if (hasText(element)) count(reading, 'hidden-text');
    return [];
  }
  const { children, boxes } = inlineOf(reading, element, (body, name) => {
    reading.notes.push({
      type: 'footnoteDefinition',
      identifier: name,
      children: blocksIn(reading, body) as List[],
    });
  });
  const beside = boxes.flatMap((box) => {
    const formula = formulaIn(reading, box);
    if (!formula) return boxOf(reading, box);
    count(reading, 'equations');
    children.push(formula as PhrasingContent);
    return [];
  });
  const level = levelOf(reading, element);
  if (!children.some(isWorded)) return beside;
  if (level > 0 || isBoldLine(reading, children, within))
    return [headingOf(reading, element, { children, level, within, label }), ...beside];
  const node: RootContent = { type: 'paragraph', children };
  placed(reading, node, element);
  return [node, ...beside];
}

function placed(reading: Reading, node: RootContent, element: Element): void {
  const number = reading.numbers.get(element);
  if (number !== undefined) reading.paragraphOf.set(node, number);
}

function isWorded(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type === 'footnoteReference') return true;
  return 'children' in node && node.children.some(isWorded);
}

/** In a document without headings, a short line in bold is one. */
function isBoldLine(
  reading: Reading,
  children: readonly PhrasingContent[],
  within: Within | null,
): boolean {
  if (reading.hasHeadings || within) return false;
  const worded = children.filter(isWorded);
  const text = worded.map(textOf).join('').trim();
  const bold = worded.every(({ type }) => type === 'strong');
  return bold && /\p{L}{2}/u.test(text) && text.length <= 120 && !/[.,;]$/.test(text);
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

interface HeadingParts {
  readonly children: PhrasingContent[];
  readonly level: number;
  readonly within: Within | null;
  readonly label: Label | null;
}

function headingOf(
  reading: Reading,
  element: Element,
  { children, level, within, label }: HeadingParts,
): RootContent {
  const depth = Math.min(6, level || 2) as 1 | 2 | 3 | 4 | 5 | 6;
  const number = within
    ? label?.kind === 'number'
      ? label.text
      : ''
    : outlineNumber(reading, element, level);
  const start: PhrasingContent[] = number === '' ? [] : [{ type: 'text', value: `${number} ` }];
  const node: RootContent = { type: 'heading', depth, children: [...start, ...children] };
  placed(reading, node, element);
  return node;
}

/** Chapter numbers that the file has its headings counted by. */
function outlineNumber(reading: Reading, element: Element, level: number): string {
  const { outline, isUnnumbered } = reading.styles;
  const isHeading = nameOf(element) === 'text:h';
  if (!outline || !isHeading || attribute(element, 'text', 'is-list-header') === 'true') return '';
  if (isUnnumbered(attribute(element, 'text', 'style-name'))) return '';
  const restart = attribute(element, 'text', 'restart-numbering') === 'true';
  const start = restart ? numberIn(attribute(element, 'text', 'start-value'), 1) : null;
  const label = nextLabel(outline, reading.outline, level, start);
  return label.kind === 'number' ? label.text : '';
}

/** Text boxes and shapes: what they say comes behind the paragraph that they are anchored in. */
function boxOf(reading: Reading, element: Element): RootContent[] {
  for (const inner of descendantsOf(element))
    if (nameOf(inner) === 'draw:image') {
      count(reading, 'images');
      break;
    }
  if (allOf(element, 'draw:control').length > 0) count(reading, 'forms');
  const blocks = blocksIn(reading, element);
  // A frame holds a box, and a group holds frames: what counts is what the words stand in.
  const own = elementsIn(element).some(
    (inner) => !nameOf(inner).startsWith('draw:') && hasText(inner),
  );
  if (blocks.length > 0 && own) count(reading, 'text-boxes');
  return blocks;
}

function listOf(reading: Reading, element: Element, around: Within | null): RootContent[] {
  const level = (around?.level ?? 0) + 1;
  const styleName = attribute(element, 'text', 'style-name') ?? around?.styleName ?? null;
  const within: Within = {
    style: reading.styles.listOf(styleName),
    styleName,
    counts: countsOf(reading, element, around, styleName),
    level,
  };
  const out: RootContent[] = [];
  for (const item of elementsIn(element)) {
    const name = nameOf(item);
    if (name !== 'text:list-item' && name !== 'text:list-header') continue;
    const start = attribute(item, 'text', 'start-value');
    const given = start === null ? null : numberIn(start, 1);
    const header = name === 'text:list-header' || onlyList(item);
    const label = header ? null : nextLabel(within.style, within.counts, level, given);
    addItem(out, itemBlocks(reading, item, within, label), label);
  }
  return out;
}

function itemBlocks(
  reading: Reading,
  item: Element,
  within: Within,
  label: Label | null,
): RootContent[] {
  let first = true;
  return elementsIn(item).flatMap((element) => {
    const isText = nameOf(element) === 'text:p' || nameOf(element) === 'text:h';
    if (!isText) return blockOf(reading, element, within);
    const own = first ? label : null;
    first = false;
    return paragraphOf(reading, element, within, own);
  });
}
