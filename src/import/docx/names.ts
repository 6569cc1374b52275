import type { Element, Node } from '@xmldom/xmldom';

/** Namespaces by the prefixes that Word gives them, which is how this folder speaks of names. */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
} as const;

/** The strict form of the format has other names for the same things. */
const strict: readonly (readonly [string, string])[] = [
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', namespaces.w],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', namespaces.r],
  ['http://purl.oclc.org/ooxml/officeDocument/math', namespaces.m],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', namespaces.wp],
  ['http://purl.oclc.org/ooxml/drawingml/picture', namespaces.pic],
];

/** XML with the strict names exchanged for the usual ones. */
export function usual(xml: string): string {
  return strict.reduce((text, [from, to]) => text.replaceAll(from, to), xml);
}

const prefixes = new Map<string, string>(
  Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]),
);

/** `w:p` and the like, whatever prefix the file uses; the bare local name for what is not known here. */
export function nameOf(element: Element): string {
  const prefix = prefixes.get(element.namespaceURI ?? '');
  return prefix === undefined ? (element.localName ?? '') : `${prefix}:${element.localName}`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function elementsIn(parent: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (isElement(node)) found.push(node);
  return found;
}

/** The first child of a name, down a path of names. */
export function childOf(parent: Element | null, ...path: readonly string[]): Element | null {
  let at = parent;
  for (const name of path) at = at && (elementsIn(at).find((one) => nameOf(one) === name) ?? null);
  return at;
}

export function childrenOf(parent: Element | null, name: string): readonly Element[] {
  return parent ? elementsIn(parent).filter((one) => nameOf(one) === name) : [];
}

/** All elements of a name below, in the order of the document. */
export function allOf(
  parent: { getElementsByTagNameNS: Element['getElementsByTagNameNS'] },
  prefix: keyof typeof namespaces,
  name: string,
): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS(namespaces[prefix], name));
}

/** An attribute of WordprocessingML; null when it is not there. */
export function attribute(element: Element | null, name: string): string | null {
  return element?.getAttributeNS(namespaces.w, name) ?? null;
}

/** `w:val` of a child. */
export function valOf(parent: Element | null, ...path: readonly string[]): string | null {
  return attribute(childOf(parent, ...path), 'val');
}

/** `w:val` of a child as a whole number within bounds that no real document passes; null for anything else. */
export function numberOf(parent: Element | null, ...path: readonly string[]): number | null {
  return wholeNumber(valOf(parent, ...path));
}

export function wholeNumber(value: string | null): number | null {
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

const off = new Set(['0', 'false', 'off', 'none']);

/** A property that is on or off; null when nothing is said. */
export function toggle(parent: Element | null, ...path: readonly string[]): boolean | null {
  const element = childOf(parent, ...path);
  return element ? !off.has(attribute(element, 'val') ?? '1') : null;
}

/** Twentieths of a point from the margin to the text of a paragraph; null when nothing is said. */
export function indentOf(properties: Element | null): number | null {
  const element = childOf(properties, 'w:ind');
  return wholeNumber(attribute(element, 'left') ?? attribute(element, 'start'));
}

/** What to read of something that is written twice, for new programs and for old. */
export function choiceIn(element: Element): Element | null {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
}
