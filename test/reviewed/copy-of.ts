import type { Element, Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from '../../src/agreement/parse.ts';
import { checkAgreement } from '../../src/check.ts';
import type { Finding } from '../../src/finding.ts';
import { parseXml } from '../../src/office/xml.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import type { FileReport } from '../../src/report.ts';
import { reviewedCopy } from '../../src/reviewed/reviewed-copy.ts';
import { defineRule } from '../../src/rule.ts';
import type { Range, Source } from '../../src/source.ts';

/** What a test says of a finding. */
export interface Said {
  readonly at: Range;
  readonly message?: string;
  readonly title?: string;
  readonly more?: Partial<Finding>;
}

const profile = shippedProfiles['boras-2016'];

/** A text as if it had been read from a Word file: its paragraphs with the number that each has in the file. */
export function sourceOf(
  paragraphs: readonly { readonly text: string; readonly paragraph: number }[],
): Source {
  let text = '';
  const marks = paragraphs.map((part) => {
    const start = text.length;
    text += `${part.text}\n\n`;
    return { start, paragraph: part.paragraph, page: null, line: null };
  });
  return { path: 'avtal.docx', text, original: { kind: 'docx', marks, notes: [] } };
}

/** A report with these findings and no others. */
export function reportOf(source: Source, said: readonly Said[]): FileReport {
  const agreement = parse(source, { profile });
  const findings = said.map(({ at, message = 'Se över det här.', title = 'Punkt', more }, i) => {
    const words = { sv: message, en: message };
    const rule = defineRule({
      id: `rule-${i}`,
      group: 'style',
      title: { sv: title, en: title },
      summary: words,
      rationale: words,
      advice: words,
      about: 'text',
      severity: 'warning',
      basis: [],
      messages: { it: words },
      examples: [],
      *check() {},
    });
    return {
      rule,
      severity: 'warning' as const,
      message: 'it',
      data: {},
      at,
      source: agreement.source,
      related: [],
      also: [],
      section: null,
      proposal: null,
      isQuestion: false,
      basis: [],
      ...more,
    };
  });
  return { ...checkAgreement(agreement, { rules: [] }), findings };
}

/** A comment of the copy. */
export interface FoundComment {
  readonly id: string;
  readonly author: string;
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** The text of the document that it stands round. */
  readonly around: string;
}

/** The parts of a file by name, in its order. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The copy of a file, which must come about. */
export function copyOf(bytes: Uint8Array, file: FileReport, locale: 'sv' | 'en' = 'sv') {
  const copy = reviewedCopy(bytes, file, locale);
  if ('failure' in copy) throw new Error(copy.failure);
  return copy;
}

export function xmlOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  return strFromU8(partsOf(bytes).get(name) ?? new Uint8Array());
}

function documentOf(xml: string) {
  const document = parseXml(xml.replace(/^\ufeff/, ''));
  if (!document?.documentElement) throw new Error('not well-formed');
  return document.documentElement;
}

function childrenOf(node: Node): readonly Element[] {
  return [...node.childNodes].filter((child): child is Element => child.nodeType === 1);
}

/** All elements below one, in order. */
function* below(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* below(child);
  }
}

function idOf(element: Element): string {
  return [...element.attributes].find(({ localName }) => localName === 'id')?.value ?? '';
}

/** The comments of a file in the order of its comments part, with the words that they stand round. */
export function commentsIn(
  bytes: Uint8Array,
  main = 'word/document.xml',
  part = 'word/comments.xml',
): readonly FoundComment[] {
  const around = new Map<string, string>();
  const open = new Set<string>();
  const referred = new Set<string>();
  const all = [...below(documentOf(xmlOf(bytes, main)))];
  for (const element of all) {
    const id = idOf(element);
    if (element.localName === 'commentRangeStart') {
      open.add(id);
      around.set(id, '');
    } else if (element.localName === 'commentRangeEnd') open.delete(id);
    else if (element.localName === 'commentReference') referred.add(id);
    else if (element.localName === 'p') add('\n');
    else if (element.localName === 't') add(element.textContent ?? '');
    else if (element.localName === 'noBreakHyphen') add('‑');
  }
  function add(text: string) {
    for (const id of open) around.set(id, (around.get(id) ?? '') + text);
  }
  if (open.size > 0) throw new Error(`never closed: ${[...open]}`);
  return childrenOf(documentOf(xmlOf(bytes, part))).map((comment) => {
    const id = idOf(comment);
    if (!referred.has(id)) throw new Error(`nothing refers to comment ${id}`);
    return {
      id,
      author: [...comment.attributes].find(({ localName }) => localName === 'author')?.value ?? '',
      lines: childrenOf(comment).map((line) => line.textContent ?? ''),
      around: around.get(id) ?? '',
    };
  });
}

/** The text part without the marks of the comments that iop has written. */
export function withoutComments(bytes: Uint8Array, main = 'word/document.xml'): string {
  const ids = commentsIn(bytes, main)
    .filter(({ author }) => author === 'iop')
    .map(({ id }) => id)
    .join('|');
  const mark = new RegExp(
    `<w:commentRange(?:Start|End) w:id="(?:${ids})"/>|<w:r><w:commentReference w:id="(?:${ids})"/></w:r>`,
    'g',
  );
  return xmlOf(bytes, main).replace(mark, '');
}

/**
 * A text part as what it shows: runs that look alike and stand beside each other as one, and the spaces at the ends of a
 * text only where it says that they count.
 */
export function shown(xml: string): string {
  return tell(documentOf(xml)).join('');
}

function tell(node: Node): readonly string[] {
  const told: string[] = [];
  let last = '';
  for (const child of childrenOf(node)) {
    if (node.localName === 'r' && child.localName === 'rPr') continue;
    const isRun = child.localName === 'r';
    const look = `<${child.nodeName} ${isRun ? lookOf(child) : attributesOf(child)}>`;
    if (child.localName === 't') told.push(textOf(child));
    else if (isRun && look === last) told.splice(-1, 1, ...tell(child), '</>');
    else told.push(look, ...tell(child), '</>');
    last = isRun ? look : '';
  }
  return told;
}

function attributesOf(element: Element): string {
  return [...element.attributes]
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(' ');
}

function lookOf(run: Element): string {
  const properties = childrenOf(run).find(({ localName }) => localName === 'rPr');
  return `${attributesOf(run)} ${properties?.toString() ?? ''}`;
}

function textOf(text: Element): string {
  const content = text.textContent ?? '';
  return text.getAttribute('xml:space') === 'preserve'
    ? content
    : content.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** Letters alone, to compare words whatever stands between them. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\s\p{M}\p{Cf}]/gu, '')
    .replace(/\p{Pd}/gu, '-');
}
