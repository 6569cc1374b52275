import { distance } from 'fastest-levenshtein';
import { frontmatterSchema } from '../generated/schemas.ts';

/** The English keys down to a place in the frontmatter. Indexes of list items may be in it and mean nothing. */
export type KeyPath = readonly (string | number)[];

/** What of a schema the aliases are made from. */
interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly 'x-sv'?: string;
  readonly 'x-enum'?: Readonly<Record<string, { readonly sv: string }>>;
}

/** The keys and fixed values that may stand at one place. */
interface Level {
  /** Key as written, in either language → English key. */
  readonly keys: Map<string, string>;
  /** English key → Swedish key. */
  readonly swedishKeys: Map<string, string>;
  /** English key → the level below it. */
  readonly below: Map<string, Level>;
  /** Fixed value as written, in either language → the value meant. */
  readonly values: Map<string, string | boolean>;
  /** Value meant → Swedish word. */
  readonly swedishValues: Map<string | boolean, string>;
}

const schema: SchemaNode = frontmatterSchema;
const definitions = schema.$defs ?? {};
const top = levelOf(schema);

/** The English key that a key in either language stands for at a place, or null when none does. */
export function canonicalKey(path: KeyPath, key: string): string | null {
  return levelAt(path)?.keys.get(key.normalize('NFC')) ?? null;
}

/**
 * The English value, or the truth value, that a word in either language stands for.
 * Null when the place takes no fixed values or not this one: the value is then what it says.
 *
 * @param path down to and with the key whose value it is
 */
export function canonicalValue(path: KeyPath, value: string): string | boolean | null {
  return levelAt(path)?.values.get(value.normalize('NFC')) ?? null;
}

/** The Swedish twin of an English key, or null when there is no such key at the place. */
export function swedishKey(path: KeyPath, key: string): string | null {
  return levelAt(path)?.swedishKeys.get(key) ?? null;
}

/** The Swedish twin of a fixed English value or of a truth value, or null when the place has none. */
export function swedishValue(path: KeyPath, value: string | boolean): string | null {
  return levelAt(path)?.swedishValues.get(value) ?? null;
}

/**
 * Keys of the place that were perhaps meant, at most three, the nearest first, in both languages:
 * at most two letters differ, or one begins with the other.
 */
export function nearestKeys(path: KeyPath, key: string): readonly string[] {
  const wanted = folded(key);
  const candidates = [...(levelAt(path)?.keys.keys() ?? [])].flatMap((candidate) => {
    const known = folded(candidate);
    const far = distance(wanted, known);
    return isNear(wanted, known, far) ? [{ candidate, far }] : [];
  });
  candidates.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  return candidates.slice(0, 3).map(({ candidate }) => candidate);
}

function isNear(wanted: string, known: string, far: number): boolean {
  const shorter = Math.min(wanted.length, known.length);
  // Of a word of three letters only one may differ: else “av” would be near “id”.
  if (far <= Math.min(2, Math.floor(shorter / 2))) return true;
  return shorter >= 3 && (known.startsWith(wanted) || wanted.startsWith(known));
}

/** Capitals, spaces and underscores are not what makes a key another key. */
function folded(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');
}

function levelAt(path: KeyPath): Level | undefined {
  let level: Level | undefined = top;
  for (const step of path) if (typeof step === 'string') level = level?.below.get(step);
  return level;
}

function levelOf(node: SchemaNode): Level {
  const level: Level = {
    keys: new Map(),
    swedishKeys: new Map(),
    below: new Map(),
    values: new Map(),
    swedishValues: new Map(),
  };
  for (const part of partsOf(node)) {
    for (const [key, property] of Object.entries(part.properties ?? {})) {
      addKey(level, key, property);
    }
    for (const [value, { sv }] of Object.entries(part['x-enum'] ?? {})) {
      addValue(level, part.type === 'boolean' ? value === 'true' : value, sv);
    }
  }
  return level;
}

function addKey(level: Level, key: string, property: SchemaNode): void {
  const swedish = property['x-sv'] ?? key;
  level.keys.set(swedish, key).set(key, key);
  level.swedishKeys.set(key, swedish);
  level.below.set(key, levelOf(property));
}

function addValue(level: Level, value: string | boolean, swedish: string): void {
  level.values.set(swedish, value);
  if (typeof value === 'string') level.values.set(value, value);
  level.swedishValues.set(value, swedish);
}

/** A schema and all that it says in other places: references, alternatives, list items. */
function partsOf(node: SchemaNode): readonly SchemaNode[] {
  const name = node.$ref?.replace('#/$defs/', '');
  const parts = [
    name === undefined ? undefined : definitions[name],
    node.items,
    ...(node.anyOf ?? []),
    ...(node.allOf ?? []),
  ];
  return [node, ...parts.flatMap((part) => (part === undefined ? [] : partsOf(part)))];
}
