/** A tag of an XML text and where it stands. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
  /** As written, `w:p`. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  /** Whether its prefix stands for WordprocessingML here. */
  readonly isWord: boolean;
}

/** The namespace of WordprocessingML, as most programs write it and in strict Office Open XML. */
export const wordNamespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** What is no tag: what opens it and what closes it. */
const skipped: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** The prefixes that stand for WordprocessingML at some depth. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlySet<string>;
}

/** The tags of a well-formed XML text in order, with their offsets in it. Linear, and never deeper than a loop. */
export function* tagsOf(xml: string): Generator<Tag> {
  const scopes: Scope[] = [{ depth: -1, prefixes: new Set() }];
  let depth = 0;
  for (let start = xml.indexOf('<'); start >= 0; ) {
    const closing = skipped.find(([opening]) => xml.startsWith(opening, start))?.[1];
    const end = closing === undefined ? tagEnd(xml, start) : endOf(xml, closing, start);
    if (closing === undefined) {
      if (xml[start + 1] === '/') depth -= 1;
      const tag = tagAt(xml, start, end, depth, scopes);
      yield tag;
      if (tag.kind !== 'open' && scopes.at(-1)?.depth === depth) scopes.pop();
      if (tag.kind === 'open') depth += 1;
    }
    start = xml.indexOf('<', end);
  }
}

function tagAt(xml: string, start: number, end: number, depth: number, scopes: Scope[]): Tag {
  const isClose = xml[start + 1] === '/';
  const kind = isClose ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
  const name = nameAt(xml, start + (isClose ? 2 : 1), end);
  const scope = isClose ? scopes.at(-1) : opened(scopes, xml.slice(start, end), depth);
  const colon = name.indexOf(':');
  const isWord = scope?.prefixes.has(colon < 0 ? '' : name.slice(0, colon)) ?? false;
  return { kind, start, end, name, local: name.slice(colon + 1), isWord };
}

function endOf(xml: string, closing: string, from: number): number {
  const at = xml.indexOf(closing, from + 2);
  return at < 0 ? xml.length : at + closing.length;
}

/** Offset after the `>` that ends a tag; quoted values may hold one. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  return xml.length;
}

function nameAt(xml: string, from: number, end: number): string {
  let at = from;
  while (at < end && !/[\s/>]/.test(xml[at] ?? '>')) at += 1;
  return xml.slice(from, at);
}

/** The scope of a tag that opens; a new one where it names namespaces. */
function opened(scopes: Scope[], tag: string, depth: number): Scope | undefined {
  const last = scopes.at(-1);
  if (!tag.includes('xmlns')) return last;
  const prefixes = new Set(last?.prefixes);
  for (const [prefix, namespace] of namespacesIn(tag)) {
    if (wordNamespaces.includes(namespace)) prefixes.add(prefix);
    else prefixes.delete(prefix);
  }
  const scope = { depth, prefixes };
  scopes.push(scope);
  return scope;
}

/** The prefixes that a tag declares, `''` for names without one, and what they stand for. */
export function namespacesIn(tag: string): readonly (readonly [string, string])[] {
  return [...tag.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, prefix = '', double, single = '']) => [prefix, double ?? single] as const,
  );
}

/** The value of an attribute by its local name, as it stands; null when the tag has none. */
export function attributeIn(tag: string, local: string): string | null {
  const pattern = new RegExp(`\\s(?:[^\\s=:"']+:)?${local}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const match = pattern.exec(tag);
  return match ? (match[1] ?? match[2] ?? '') : null;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What `&…;` stands for, by what is between the two signs; empty for what XML does not know. */
export function entity(name: string): string {
  const code = /^#x[0-9a-f]+$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number.parseInt(name.slice(1), 10)
      : Number.NaN;
  if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return named.get(name) ?? '';
}

/** Signs that XML 1.0 cannot hold in any form. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Any text as it may stand between tags or in quotes. */
export function escapedXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
}
