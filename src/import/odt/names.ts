import type { Element, Node } from '@xmldom/xmldom';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Namespaces by the prefixes that everybody gives them, which is how this folder speaks of names. */
const namespaces = {
  office: `${oasis}office:1.0`,
  style: `${oasis}style:1.0`,
  text: `${oasis}text:1.0`,
  table: `${oasis}table:1.0`,
  draw: `${oasis}drawing:1.0`,
  form: `${oasis}form:1.0`,
  manifest: `${oasis}manifest:1.0`,
  fo: `${oasis}xsl-fo-compatible:1.0`,
  xlink: 'http://www.w3.org/1999/xlink',
  math: 'http://www.w3.org/1998/Math/MathML',
} as const;

type Prefix = keyof typeof namespaces;

const prefixes = new Map<string, string>(
  Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]),
);

/** `text:p` and the like, whatever prefix the file uses; the bare local name for what is not known here. */
export function nameOf(element: Element): string {
  const prefix = prefixes.get(element.namespaceURI ?? '');
  return prefix === undefined ? (element.localName ?? '') : `${prefix}:${element.localName}`;
}

export function attribute(element: Element, prefix: Prefix, name: string): string | null {
  return element.getAttributeNS(namespaces[prefix], name);
}

/** A whole number from 0, or what is given for anything else. */
export function numberIn(value: string | null, otherwise: number): number {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : otherwise;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function elementsIn(parent: Element | null): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node)) found.push(node);
  return found;
}

export function childrenOf(parent: Element | null, name: string): readonly Element[] {
  return elementsIn(parent).filter((one) => nameOf(one) === name);
}

/** All elements below one, in the order they stand in the file. */
export function* descendantsOf(root: Element | null): Generator<Element> {
  let node: Node | null = root?.firstChild ?? null;
  while (node && node !== root) {
    if (isElement(node)) yield node;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node && node !== root ? node.nextSibling : null;
  }
}

export function allOf(root: Element | null, ...names: readonly string[]): readonly Element[] {
  return [...descendantsOf(root)].filter((one) => names.includes(nameOf(one)));
}
