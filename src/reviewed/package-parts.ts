import type { Package } from '../office/package.ts';
import { parseXml } from '../office/xml.ts';
import { appended } from './comments-part.ts';
import { attributeIn, escapedXml, tagsOf } from './xml-tags.ts';

/** An XML part as text, and how such text becomes its bytes again. */
export interface XmlPart {
  readonly name: string;
  /** With its byte order mark, if it has one. */
  readonly text: string;
  encode(text: string): Uint8Array;
}

/** A relationship of a part. */
interface Relation {
  readonly id: string;
  /** The last word of its type, `comments`; empty where it leads out of the package. */
  readonly type: string;
  /** What stands before that word. */
  readonly family: string;
  /** Name of the part it leads to, without a `/` first. */
  readonly target: string;
}

/** A part as text; null when there is none, or it is not well-formed XML in UTF-8 or UTF-16. */
export function xmlPart(pack: Package, name: string): XmlPart | null {
  const bytes = pack.bytes(name);
  if (bytes === null) return null;
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const label = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  const text = decoded(bytes, label);
  if (text === null || parseXml(text.replace(/^\ufeff/, '')) === null) return null;
  const isWide = isLittle || isBig;
  const declared = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/.exec(text)?.[1] ?? label;
  if (!isWide && !/^(?:utf-?8|us-ascii)$/i.test(declared)) return null;
  return { name, text, encode: (next) => (isWide ? wide(next, isLittle) : utf8(next)) };
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
}

/** The part that holds the relationships of a part; of the package for an empty name. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships that a part names. */
export function relationsIn(xml: string, part: string): readonly Relation[] {
  return [...tagsOf(xml)].flatMap(({ kind, local, start, end }) => {
    if (kind === 'close' || local !== 'Relationship') return [];
    const tag = xml.slice(start, end);
    const isOutside = attributeIn(tag, 'TargetMode') === 'External';
    const type = attributeIn(tag, 'Type') ?? '';
    const slash = type.lastIndexOf('/') + 1;
    return {
      id: attributeIn(tag, 'Id') ?? '',
      type: isOutside ? '' : type.slice(slash),
      family: type.slice(0, slash),
      target: resolved(attributeIn(tag, 'Target') ?? '', part),
    };
  });
}

/** A target as the name of a part: relative to the folder of the part that names it unless it begins with `/`. */
function resolved(target: string, part: string): string {
  const base = target.startsWith('/') ? '' : part.slice(0, part.lastIndexOf('/') + 1);
  const names: string[] = [];
  for (const name of `${base}${target}`.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** The part with the text of the document. */
export function mainPart(pack: Package): string | null {
  const relations = xmlPart(pack, relationsName(''));
  const main =
    relations && relationsIn(relations.text, '').find(({ type }) => type === 'officeDocument');
  return main?.target ?? null;
}

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationships part without any. */
export const emptyRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelations}"></Relationships>`;

/** Puts an element last into a part, with the prefix of its root. */
function appendedLike(xml: string, name: string, attributes: Readonly<Record<string, string>>) {
  const [root] = tagsOf(xml);
  const colon = root?.name.indexOf(':') ?? -1;
  const prefix = colon < 0 ? '' : (root?.name.slice(0, colon + 1) ?? '');
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapedXml(value)}"`,
  );
  return appended(xml, `<${prefix}${name}${written.join('')}/>`);
}

/** Relationships with one more, to a part in the folder of the part that they belong to. */
export function withRelation(xml: string, type: string, target: string): string {
  const ids = new Set(relationsIn(xml, '').map(({ id }) => id));
  let id = 'rIdIop';
  for (let n = 2; ids.has(id); n += 1) id = `rIdIop${n}`;
  const name = target.slice(target.lastIndexOf('/') + 1);
  return appendedLike(xml, 'Relationship', { Id: id, Type: type, Target: name });
}

/** The content types of a package with that of one part; unchanged where it has one. */
export function withContentType(xml: string, part: string, type: string): string {
  const isKnown = [...tagsOf(xml)].some(({ kind, local, start, end }) => {
    if (kind === 'close' || local !== 'Override') return false;
    const name = attributeIn(xml.slice(start, end), 'PartName') ?? '';
    return name.toLowerCase() === `/${part.toLowerCase()}`;
  });
  return isKnown ? xml : appendedLike(xml, 'Override', { PartName: `/${part}`, ContentType: type });
}
