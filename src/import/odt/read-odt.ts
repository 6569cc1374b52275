import type { Element } from '@xmldom/xmldom';
import type { Root } from 'mdast';
import { openPackage, type Package, packageLimits } from '../../office/package.ts';
import { parseXml } from '../../office/xml.ts';
import type { ImportNote, Mark, NoteKind, Source, UnreadableReason } from '../../source.ts';
import { toMarkdown } from '../to-markdown.ts';
import { blocksIn } from './blocks.ts';
import { allOf, attribute, childrenOf, elementsIn, nameOf } from './names.ts';
import { count, type Reading } from './reading.ts';
import { type Styles, stylesOf } from './styles.ts';

/** Reads an ODT file as Markdown. What cannot be read gives an empty text and the reason why; it never throws. */
export async function readOdt(path: string, bytes: Uint8Array): Promise<Source> {
  try {
    return read(path, bytes);
  } catch {
    return refused(path, 'damaged');
  }
}

function refused(path: string, reason: UnreadableReason, detail = ''): Source {
  return { path, text: '', unreadable: { reason, range: { start: 0, end: 0 }, detail } };
}

function read(path: string, bytes: Uint8Array): Source {
  const opened = openPackage(bytes);
  if ('failure' in opened) {
    const limit = opened.failure === 'too-large' ? String(packageLimits.file) : '';
    return refused(path, opened.failure, limit);
  }
  if (isEncrypted(opened)) return refused(path, 'encrypted');
  const content = rootOf(opened, 'content.xml');
  const [body = null] = childrenOf(content, 'office:body');
  const [text = null] = childrenOf(body, 'office:text');
  if (!content || !text) return refused(path, 'damaged');
  const part = rootOf(opened, 'styles.xml');
  if (!part && opened.names.includes('styles.xml')) return refused(path, 'damaged');
  const reading = readingOf(opened, content, stylesOf([content, part]));
  const children = blocksIn(reading, text);
  const root: Root = { type: 'root', children: [...children, ...reading.notes] };
  const written = toMarkdown(root);
  if (written.text === '') return refused(path, 'no-text');
  countRest(reading, opened, text, part);
  const marks = written.places.flatMap(({ start, node }): Mark[] => {
    const paragraph = reading.paragraphOf.get(node);
    return paragraph === undefined ? [] : [{ start, paragraph, page: null, line: null }];
  });
  const notes = [...reading.tally].map(([kind, number]): ImportNote => ({ kind, count: number }));
  return { path, text: written.text, original: { kind: 'odt', marks, notes } };
}

function rootOf(opened: Package, name: string): Element | null {
  const xml = opened.text(name);
  return xml === null ? null : (parseXml(xml)?.documentElement ?? null);
}

/** The list of parts says which of them a password is needed for; newer files pack them all into one. */
function isEncrypted(opened: Package): boolean {
  if (opened.names.includes('encrypted-package')) return true;
  return allOf(rootOf(opened, 'META-INF/manifest.xml'), 'manifest:encryption-data').length > 0;
}

function readingOf(opened: Package, content: Element, styles: Styles): Reading {
  const paragraphs = allOf(content, 'text:p', 'text:h');
  const isHeading = (element: Element): boolean =>
    nameOf(element) === 'text:h' ||
    styles.lookOf('paragraph', attribute(element, 'text', 'style-name')).heading > 1;
  return {
    styles,
    numbers: new Map(paragraphs.map((element, index) => [element, index])),
    paragraphOf: new Map(),
    tally: new Map<NoteKind, number>(),
    notes: [],
    noteNames: new Set(),
    outline: [],
    lists: new Map(),
    hasHeadings: paragraphs.some(isHeading),
    part: (name) => opened.text(name),
  };
}

/** What the file holds besides the text that is read. */
function countRest(reading: Reading, opened: Package, text: Element, styles: Element | null): void {
  const add = (kind: NoteKind, number: number): void => {
    if (number > 0) count(reading, kind, number);
  };
  add('tracked-changes', allOf(text, 'text:changed-region').length);
  add('comments', allOf(text, 'office:annotation').length);
  add('macros', opened.names.filter(isMacro).length);
  const [masters = null] = childrenOf(styles, 'office:master-styles');
  const said = allOf(masters, 'style:master-page').flatMap((page) =>
    elementsIn(page)
      .filter((part) => /^style:(?:header|footer)/.test(nameOf(part)))
      .map(wordsOf),
  );
  add('headers-footers', new Set(said.filter((words) => words !== '')).size);
}

/** What a header or footer says besides the number of the page. */
function wordsOf(part: Element): string {
  const text = (part.textContent ?? '').replace(
    /(?<!\p{L})(?:sida|sidan|sid|s|page|av|of)(?!\p{L})/giu,
    '',
  );
  return /\p{L}/u.test(text) ? text.replace(/\d+/g, '#').trim() : '';
}

/** Programs, not the lists of them that every office program writes. */
function isMacro(name: string): boolean {
  return /^(?:Basic\/[^/]+\/(?!script-lb|dialog-lb)[^/]+|Scripts\/.+)$/.test(name);
}
