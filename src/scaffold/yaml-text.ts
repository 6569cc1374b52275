import { Document, isMap, type Scalar, type Tags, type YAMLMap, YAMLSeq } from 'yaml';
import { type KeyPath, swedishKey, swedishValue, type Top } from '../agreement/aliases.ts';
import type { Locale } from '../locale.ts';
import { type SchemaNode, schemaAt } from '../rules/frontmatter/schema/fields.ts';

/** How something is written: its keys and fixed values in a language, after a schema. */
export interface Writing {
  readonly locale: Locale;
  readonly schema: SchemaNode;
  readonly top: Top;
  /** What stands on lines of their own before a key; `null` for what comes after the last one. */
  readonly comments?: (path: KeyPath, key: string | null) => readonly string[];
}

/** A map of English keys as YAML, in the order of the schema; keys that are not in the schema are left out. */
export function yamlText(value: object, writing: Writing, path: KeyPath = []): string {
  const document = emptyDocument();
  document.contents = blockMap(document, value, path, writing);
  return document.toString({ lineWidth: 0 });
}

/** The same on one line, as a value in brackets. */
export function yamlFlow(value: object, writing: Writing, path: KeyPath = []): string {
  const document = emptyDocument();
  const map = blockMap(document, value, path, { ...writing, comments: () => [] });
  map.flow = true;
  document.contents = map;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

function emptyDocument(): Document {
  return new Document(undefined, {
    customTags: (tags: Tags) => [
      textTag,
      ...tags.filter((tag) => typeof tag === 'string' || tag.tag !== textTag.tag),
    ],
  });
}

/** What a person reads at a glance on one line. */
const oneLine = 110;

function blockMap(document: Document, value: object, path: KeyPath, writing: Writing): YAMLMap {
  const map = document.createNode({}) as YAMLMap;
  const entries = new Map(Object.entries(value));
  let waiting: readonly string[] = [];
  for (const key of keysAt(path, writing.schema)) {
    waiting = [...waiting, ...(writing.comments?.(path, key) ?? [])];
    const part: unknown = entries.get(key);
    if (part === undefined || part === null) continue;
    const name = nameOf(path, key, writing);
    const pair = document.createPair(name, nodeOf(document, part, [...path, key], writing));
    const node = pair.key as Scalar;
    if (waiting.length > 0) node.commentBefore = commentText(waiting);
    waiting = [];
    map.items.push(pair);
  }
  waiting = [...waiting, ...(writing.comments?.(path, null) ?? [])];
  if (waiting.length > 0) map.comment = commentText(waiting);
  return padded(map, ' ');
}

/** `{ a: b }` and `[a]`: the writer has one kind of padding for both. */
function padded<T extends YAMLMap | YAMLSeq>(node: T, flowCollectionPadding: string): T {
  const write = node.toString.bind(node);
  node.toString = (context, ...rest) => {
    return write(context && { ...context, flowCollectionPadding }, ...rest);
  };
  return node;
}

const commentText = (lines: readonly string[]) => lines.map((line) => ` ${line}`).join('\n');

/** The name of a key in the language that is written. */
export function nameOf(path: KeyPath, key: string, { locale, top }: Writing): string {
  return locale === 'sv' ? (swedishKey(path, key, top) ?? key) : key;
}

/** The keys of a place, in the order of the schema. */
function keysAt(path: KeyPath, schema: SchemaNode): readonly string[] {
  const dotted = path.map((step) => (typeof step === 'number' ? 0 : step)).join('.');
  return schemaAt(dotted, schema).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

function nodeOf(document: Document, value: unknown, path: KeyPath, writing: Writing) {
  if (Array.isArray(value)) return listNode(document, value, path, writing);
  if (typeof value === 'object' && value !== null) {
    const map = blockMap(document, value, path, writing);
    map.flow = !isBlock(path, map);
    return map;
  }
  return scalarNode(document, value, path, writing);
}

/** Big things stand on lines of their own: what lies at the top, and each party. */
function isBlock(path: KeyPath, map: YAMLMap): boolean {
  const [first, second] = path;
  if (map.items.length === 0) return false;
  if (first === 'activity') return hasComments(map);
  return path.length === 1 || (first === 'parties' && path.length === 2 && second !== undefined);
}

function hasComments({ items, comment }: YAMLMap): boolean {
  return Boolean(comment) || items.some(({ key }) => Boolean((key as Scalar).commentBefore));
}

function listNode(
  document: Document,
  items: readonly unknown[],
  path: KeyPath,
  writing: Writing,
): YAMLSeq {
  const list = new YAMLSeq(document.schema);
  list.items = items.map((item, index) => nodeOf(document, item, [...path, index], writing));
  const short = (item: unknown) => !isMap(item) || (items.length === 1 && path.length > 2);
  const flat = JSON.stringify(items);
  list.flow = items.length === 0 || (list.items.every(short) && flat.length <= oneLine);
  return padded(list, '');
}

function scalarNode(document: Document, value: unknown, path: KeyPath, writing: Writing): Scalar {
  const { locale, schema, top } = writing;
  if (typeof value === 'boolean') {
    const word = locale === 'sv' ? swedishValue(path, value, top) : null;
    return word === null ? plain(document, value) : plain(document, word);
  }
  if (typeof value !== 'string') return plain(document, value);
  const fixed = locale === 'sv' ? swedishValue(path, value, top) : null;
  const text = fixed ?? tidy(value);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(path, schema);
  return isDay ? plain(document, text) : (document.createNode(text) as Scalar);
}

/** Written as it is, without asking how another reader would take it. */
function plain(document: Document, value: unknown): Scalar {
  const node = document.createNode(value) as Scalar;
  node.type = 'PLAIN';
  return node;
}

function isDate(path: KeyPath, schema: SchemaNode): boolean {
  return schemaAt(path.join('.'), schema).some(({ format }) => format === 'date');
}

/** Composed letters, as they are read back; half a letter is no letter. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** All text goes through here: our own reader and those of YAML 1.1 must read the same. */
const textTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value: unknown) => typeof value === 'string',
  resolve: (text: string) => text,
  stringify(item: Scalar, { inFlow, indent }: { inFlow: boolean | null; indent: string }): string {
    const text = String(item.value);
    if (item.type === 'PLAIN' || isPlain(text, inFlow === true)) return text;
    if (inFlow === true || !isBlockText(text)) return quoted(text);
    return `|-\n${text.replace(/^(?=.)/gm, indent)}`;
  },
};

/** Words that some reader takes for something else than text. */
const otherWords = /^(?:null|true|false|yes|no|on|off|y|n|ja|nej)$/i;
const plainWords = /^\p{Script=Latin}[\p{Script=Latin}\d ./\-–()&'’”!?+%§@,]*$/u;
/** Numbers that are no amounts: of organisations and telephones. */
const plainDigits = /^(?:(?:16)?\d{6}-\d{4}|\d{2,4}-\d{2,3}(?: \d{2,3})+)$/;

function isPlain(text: string, inFlow: boolean): boolean {
  if (plainDigits.test(text)) return true;
  if (!plainWords.test(text) || text.endsWith(' ') || otherWords.test(text)) return false;
  return !(inFlow && text.includes(','));
}

/** What is better escaped than shown: control signs, and those that turn the direction of the text. */
const hidden =
  /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(hidden, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Several lines that a block gives back letter by letter, and that have nothing to hide. */
function isBlockText(text: string): boolean {
  if (!/^\S.*\n/u.test(text) || /\s$|[^\S\n]\n|\n[^\S\n]/u.test(text)) return false;
  return !/\\[bfrtu]/.test(quoted(text));
}
