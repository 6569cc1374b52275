import type { Element, Node } from '@xmldom/xmldom';
import type { Nodes, PhrasingContent } from 'mdast';
import { parseXml } from '../../office/xml.ts';
import { attribute, descendantsOf, elementsIn, isElement, nameOf, numberIn } from './names.ts';
import { count, type Reading } from './reading.ts';
import type { Look } from './styles.ts';

/** The text of a paragraph, and the elements in it that hold blocks of their own. */
export interface InlineContent {
  readonly children: PhrasingContent[];
  readonly boxes: readonly Element[];
}

interface Gathering {
  readonly reading: Reading;
  readonly children: PhrasingContent[];
  readonly boxes: Element[];
  /** What reads the body of a note. */
  readonly note: (body: Element, name: string) => void;
}

/** Left out: not the agreement's own words. */
const skipped = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:ruby-text',
  'text:script',
  'text:note-citation',
]);

const shapes = new Set([
  'draw:frame',
  'draw:custom-shape',
  'draw:rect',
  'draw:ellipse',
  'draw:circle',
  'draw:polygon',
  'draw:path',
  'draw:caption',
  'draw:g',
  'draw:a',
]);

export function inlineOf(
  reading: Reading,
  paragraph: Element,
  note: (body: Element, name: string) => void,
): InlineContent {
  const gathering: Gathering = { reading, children: [], boxes: [], note };
  const name = attribute(paragraph, 'text', 'style-name');
  const own = reading.styles.lookOf('paragraph', name);
  const look = nameOf(paragraph) === 'text:h' || own.heading > 0 ? { ...own, bold: false } : own;
  addNodes(gathering, paragraph, { look, url: null });
  return { children: gathering.children, boxes: gathering.boxes };
}

interface Around {
  readonly look: Look;
  readonly url: string | null;
}

/** The tree is no deeper than the reader of XML lets it be. */
function addNodes(gathering: Gathering, parent: Element, around: Around): void {
  for (let node: Node | null = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) addElement(gathering, node, around);
    else if (node.nodeType === 3 || node.nodeType === 4)
      addText(gathering, (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '), around);
  }
}

function addText({ children }: Gathering, value: string, { look, url }: Around): void {
  if (value === '' || look.hidden) return;
  const text: PhrasingContent = {
    type: 'text',
    value: value.replace(/\u00ad/g, '').replaceAll('\u2011', '-'),
  };
  const dressed: PhrasingContent = look.bold
    ? { type: 'strong', children: [text] }
    : look.italic
      ? { type: 'emphasis', children: [text] }
      : text;
  children.push(url ? { type: 'link', url, children: [dressed] } : dressed);
}

function addElement(gathering: Gathering, element: Element, around: Around): void {
  const { reading, children, boxes } = gathering;
  const name = nameOf(element);
  if (skipped.has(name)) return;
  if (shapes.has(name)) {
    boxes.push(element);
    return;
  }
  switch (name) {
    case 'text:s':
    case 'text:tab':
      addText(gathering, ' ', around);
      return;
    case 'text:line-break':
      children.push({ type: 'break' });
      return;
    case 'text:note':
      addNote(gathering, element);
      return;
    case 'text:span': {
      const look = spanLook(reading, element, around.look);
      addNodes(gathering, element, { ...around, look });
      return;
    }
    case 'text:a':
      addNodes(gathering, element, { ...around, url: addressOf(element) });
      return;
    case 'text:hidden-text':
    case 'text:hidden-paragraph':
      if (attribute(element, 'text', 'is-hidden') === 'true') count(reading, 'hidden-text');
      else addNodes(gathering, element, around);
      return;
    default:
      addNodes(gathering, element, around);
  }
}

/** Links within the file lead nowhere in Markdown. */
function addressOf(element: Element): string | null {
  const href = attribute(element, 'xlink', 'href') ?? '';
  return /^(?:https?|mailto):/i.test(href) ? href : null;
}

function spanLook(reading: Reading, element: Element, around: Look): Look {
  const own = reading.styles.lookOf('text', attribute(element, 'text', 'style-name'));
  if (own.hidden && !around.hidden && hasText(element)) count(reading, 'hidden-text');
  return {
    ...around,
    bold: around.bold || own.bold,
    italic: around.italic || own.italic,
    hidden: around.hidden || own.hidden,
  };
}

export function hasText(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '';
}

/** Footnotes and endnotes go by their own numbers where those differ, else by the next that is free. */
function addNote({ reading, children, note }: Gathering, element: Element): void {
  const parts = elementsIn(element);
  const cited = parts.find((part) => nameOf(part) === 'text:note-citation')?.textContent ?? '';
  const body = parts.find((part) => nameOf(part) === 'text:note-body');
  if (!body) return;
  const { noteNames } = reading;
  let name = cited.trim();
  if (!/^\d{1,4}$/.test(name) || noteNames.has(name)) {
    let number = noteNames.size + 1;
    while (noteNames.has(String(number))) number += 1;
    name = String(number);
  }
  noteNames.add(name);
  children.push({ type: 'footnoteReference', identifier: name });
  note(body, name);
}

/** The signs of a formula in the order they stand; null for a frame that holds none. */
export function formulaIn(reading: Reading, frame: Element): Nodes | null {
  for (const element of descendantsOf(frame)) {
    if (nameOf(element) !== 'draw:object') continue;
    const href = (attribute(element, 'xlink', 'href') ?? '').replace(/^\.\//, '');
    const inner = elementsIn(element)[0] ?? null;
    const xml = href === '' ? null : reading.part(`${href}/content.xml`);
    const root = inner ?? (xml === null ? null : (parseXml(xml)?.documentElement ?? null));
    if (!root || nameOf(root) !== 'math:math') continue;
    const signs = [...descendantsOf(root)].filter((one) =>
      /^math:m[inos]$|^math:mtext$/.test(nameOf(one)),
    );
    return { type: 'text', value: ` ${signs.map((sign) => sign.textContent ?? '').join(' ')} ` };
  }
  return null;
}

/** How many times a repeated row or cell is written: tables of calculations repeat without end. */
export function timesOf(element: Element, name: string, most: number): number {
  return Math.min(most, Math.max(1, numberIn(attribute(element, 'table', name), 1)));
}
