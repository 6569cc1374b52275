import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { Range, Source } from '../source.ts';
import type { Field, Frontmatter, YamlProblem } from './agreement.ts';
import { canonicalKey, canonicalValue, type Top } from './aliases.ts';
import { frontmatterIn } from './frontmatter-range.ts';
import { type PlainNode, plainYaml } from './plain-yaml.ts';

/** What frontmatter may hold at most: an agreement needs a hundredth of it. */
const yamlLimits = { size: 50_000, nesting: 40, nodes: 20_000, aliases: 20 } as const;

/** The frontmatter of a document, or null when there is none. Never throws. */
export function readFrontmatter(source: Source): Frontmatter | null {
  const place = frontmatterIn(source.text);
  if (!place) return null;
  const read = readYaml(source, place.inner);
  const unclosed: readonly YamlProblem[] = place.closed
    ? []
    : [{ kind: 'unclosed', range: { start: 0, end: 3 }, detail: '' }];
  return { source, range: place.range, ...read, problems: [...unclosed, ...read.problems] };
}

/**
 * A side file `<name>.iop.yaml`, read the same way.
 *
 * @param other for a file of another kind: where its keys begin, and how many characters it may have
 */
export function readCard(source: Source, other?: OtherFile): Frontmatter {
  const inner = { start: 0, end: source.text.length };
  return { source, range: inner, ...readYaml(source, inner, other) };
}

/** YAML with keys and values of the same kind that is no frontmatter. */
export interface OtherFile {
  readonly top: Top;
  readonly size: number;
}

type Read = Pick<Frontmatter, 'value' | 'fields' | 'problems'>;

function readYaml(source: Source, inner: Range, other?: OtherFile): Read {
  // To YAML a lone carriage return ends a line; to the parser it does not. No place moves.
  const text = source.text.slice(inner.start, inner.end).replace(/\r(?!\n)/g, '\n');
  const place: Place = { source, inner, top: other?.top };
  if (text.length > (other?.size ?? yamlLimits.size) || nestingOf(text) > yamlLimits.nesting) {
    return failed(
      'syntax',
      { start: inner.start, end: Math.min(inner.end, inner.start + 80) },
      'TOO_LARGE',
    );
  }
  const plain = plainYaml(text);
  if (plain) return walk(place, plain, [], (node) => node);
  try {
    const document = parseDocument(text, { strict: true, uniqueKeys: true, logLevel: 'silent' });
    const problems = document.errors.map((error): YamlProblem => {
      const [start, end] = error.pos;
      return {
        kind: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax',
        range: narrow(text, { start, end }, inner.start),
        detail: error.code,
      };
    });
    return walk(place, document.contents, problems, (node) => {
      const target = isReference(node) ? node.resolve(document) : node;
      return target ?? null;
    });
  } catch {
    return failed('syntax', { start: inner.start, end: inner.start }, 'IMPOSSIBLE');
  }
}

function failed(kind: YamlProblem['kind'], range: Range, detail: string): Read {
  return { value: null, fields: new Map(), problems: [{ kind, range, detail }] };
}

/** On one line, and not empty where there is something to point at. */
function narrow(text: string, range: Range, shift: number): Range {
  const start = Math.min(range.start, text.length);
  const line = text.slice(start, Math.max(range.end, start + 1)).split(/\r|\n/, 1)[0] ?? '';
  return { start: start + shift, end: start + Math.max(line.trimEnd().length, 0) + shift };
}

/** How deep the text could nest at most, by brackets, by dashes on a line and by steps of indentation. */
function nestingOf(text: string): number {
  let brackets = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) {
      brackets += 1;
      if (brackets > deepest) deepest = brackets;
    } else if (code === 93 || code === 125) brackets -= 1;
  }
  const indents: number[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const lead = /^[ ]*(?:[-?:] +)*/.exec(line)?.[0] ?? '';
    while ((indents.at(-1) ?? -1) >= lead.length) indents.pop();
    indents.push(lead.length);
    const marks = lead.replace(/ /g, '').length;
    deepest = Math.max(deepest, indents.length + marks);
  }
  return deepest;
}

type YamlNode = Node | PlainNode;

/** What a node is, whoever read it. The parser's own questions are asked only about its own nodes: it is loaded late. */
type Shape =
  | { readonly kind: 'map'; readonly items: readonly { key: YamlNode; value: YamlNode | null }[] }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[] }
  | { readonly kind: 'scalar'; readonly value: unknown };

function shapeOf(node: YamlNode | null): Shape | null {
  if (node === null || 'kind' in node) return node;
  if (isMap(node)) return { kind: 'map', items: node.items as Pair<Node, Node | null>[] };
  if (isSeq(node)) return { kind: 'list', items: node.items as Node[] };
  return isScalar(node) ? { kind: 'scalar', value: node.value } : null;
}

function isReference(node: YamlNode): node is Alias {
  return !('kind' in node) && isAlias(node);
}

/** A node waiting to be read, and where its value goes. */
interface Task {
  readonly node: YamlNode | null;
  readonly keys: readonly string[];
  readonly path: string;
  readonly put: (value: unknown) => void;
}

/** What is read, and where its keys begin. */
interface Place {
  readonly source: Source;
  readonly inner: Range;
  readonly top: Top | undefined;
}

/** What is gathered on the way through the tree. */
interface Gathered extends Place {
  readonly fields: Map<string, Field>;
  readonly problems: YamlProblem[];
  readonly tasks: Task[];
}

function walk(
  place: Place,
  root: YamlNode | null,
  found: readonly YamlProblem[],
  resolve: (node: YamlNode) => YamlNode | null,
): Read {
  const { source, inner } = place;
  const gathered: Gathered = { ...place, fields: new Map(), problems: [...found], tasks: [] };
  const { fields, problems, tasks } = gathered;
  if (root === null || shapeOf(root)?.kind !== 'map') {
    if (root !== null && found.length === 0) {
      problems.push({ kind: 'not-a-map', range: rangeOf(root, source, inner), detail: '' });
    }
    return { value: root === null && found.length === 0 ? {} : null, fields, problems };
  }
  const top: { value: Record<string, unknown> } = { value: {} };
  const put = (read: unknown): void => {
    top.value = read as Record<string, unknown>;
  };
  tasks.push({ node: root, keys: [], path: '', put });
  let left = yamlLimits.nodes;
  let aliases = yamlLimits.aliases;
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    left -= 1;
    if (task.node && isReference(task.node)) aliases -= 1;
    if (left < 0 || aliases < 0) {
      const range = rangeOf(task.node, source, inner);
      problems.push({ kind: 'too-many-aliases', range, detail: '' });
      return { value: null, fields, problems };
    }
    readShape(shapeOf(task.node ? resolve(task.node) : null), task, gathered);
  }
  return { value: top.value, fields, problems };
}

function readShape(shape: Shape | null, task: Task, gathered: Gathered): void {
  if (shape?.kind === 'map') readMap(shape.items, task, gathered);
  else if (shape?.kind === 'list') readList(shape.items, task, gathered);
  else task.put(shape ? scalar(task.keys, shape.value, gathered.top) : null);
}

/** A fixed value in English whatever language it is written in; anything else as it is, text in NFC. */
function scalar(keys: readonly string[], value: unknown, top: Top | undefined): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return value;
  const text = value.normalize('NFC');
  return canonicalValue(keys, text, top) ?? text;
}

function readMap(
  pairs: Extract<Shape, { kind: 'map' }>['items'],
  task: Task,
  { source, inner, top, fields, problems, tasks }: Gathered,
): void {
  const value: Record<string, unknown> = {};
  task.put(value);
  for (const { key, value: child } of pairs) {
    const shape = shapeOf(key);
    const written = shape?.kind === 'scalar' ? String(shape.value).normalize('NFC') : '';
    const name = canonicalKey(task.keys, written, top) ?? written;
    const path = task.path === '' ? name : `${task.path}.${name}`;
    const keyRange = rangeOf(key, source, inner);
    if (Object.hasOwn(value, name)) {
      if (fields.get(path)?.keyText !== written) {
        problems.push({ kind: 'duplicate-language-key', range: keyRange, detail: written });
      }
      continue;
    }
    define(value, name, null);
    fields.set(path, {
      path,
      source,
      value: null,
      keyText: written,
      key: keyRange,
      range: child ? rangeOf(child, source, inner) : keyRange,
    });
    tasks.push({
      node: child,
      keys: [...task.keys, name],
      path,
      put: (read) => {
        define(value, name, read);
        const field = fields.get(path);
        if (field) fields.set(path, { ...field, value: read });
      },
    });
  }
}

/** An own property whatever its name: `__proto__` is a key like any other. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function readList(
  items: readonly YamlNode[],
  task: Task,
  { source, inner, fields, tasks }: Gathered,
): void {
  const value: unknown[] = items.map(() => null);
  task.put(value);
  items.forEach((item, index) => {
    const path = `${task.path}.${index}`;
    const range = rangeOf(item, source, inner);
    fields.set(path, { path, source, value: null, keyText: '', key: range, range });
    tasks.push({
      node: item,
      keys: task.keys,
      path,
      put: (read) => {
        value[index] = read;
        const field = fields.get(path);
        if (field) fields.set(path, { ...field, value: read });
      },
    });
  });
}

function rangeOf(node: YamlNode | null, source: Source, inner: Range): Range {
  const [start, end] = node?.range ?? [0, 0];
  const text = source.text.slice(inner.start + start, inner.start + end);
  return { start: inner.start + start, end: inner.start + start + text.trimEnd().length };
}
