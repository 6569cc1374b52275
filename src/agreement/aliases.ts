import { distance } from 'fastest-levenshtein';
import {
  aliasLevels,
  type answersTopLevel,
  type tableTopLevel,
  topLevel,
} from '../generated/aliases.ts';

/** The English keys down to a place in the frontmatter. Indexes of list items may be in it and mean nothing. */
export type KeyPath = readonly (string | number)[];

/** The keys and fixed values that may stand at one place. */
interface Level {
  /** Key as written, in either language → English key. */
  readonly keys: Map<string, string>;
  /** English key → Swedish key. */
  readonly swedishKeys: Map<string, string>;
  /** English key → index of the level below it. */
  readonly below: Map<string, number>;
  /** Fixed value as written, in either language → the value meant. */
  readonly values: Map<string, string | boolean>;
  /** Value meant → Swedish word. */
  readonly swedishValues: Map<string | boolean, string>;
}

/** Made one by one, when frontmatter asks for them. */
let given: ReturnType<typeof aliasLevels> | undefined;
const made = new Map<number, Level>();

/** Where the keys begin: the index of a level, that of the frontmatter where nothing is said. */
export type Top = typeof topLevel | typeof answersTopLevel | typeof tableTopLevel;

/** The English key that a key in either language stands for at a place, or null when none does. */
export function canonicalKey(path: KeyPath, key: string, top?: Top): string | null {
  return levelAt(path, top)?.keys.get(key.normalize('NFC')) ?? null;
}

/**
 * The English value, or the truth value, that a word in either language stands for.
 * Null when the place takes no fixed values or not this one: the value is then what it says.
 *
 * @param path down to and with the key whose value it is
 */
export function canonicalValue(path: KeyPath, value: string, top?: Top): string | boolean | null {
  return levelAt(path, top)?.values.get(value.normalize('NFC')) ?? null;
}

/** The Swedish twin of an English key, or null when there is no such key at the place. */
export function swedishKey(path: KeyPath, key: string, top?: Top): string | null {
  return levelAt(path, top)?.swedishKeys.get(key) ?? null;
}

/** The Swedish twin of a fixed English value or of a truth value, or null when the place has none. */
export function swedishValue(path: KeyPath, value: string | boolean, top?: Top): string | null {
  return levelAt(path, top)?.swedishValues.get(value) ?? null;
}

/**
 * Keys of the place that were perhaps meant, at most three, the nearest first, in both languages:
 * at most two letters differ, or one begins with the other.
 */
export function nearestKeys(path: KeyPath, key: string, top?: Top): readonly string[] {
  return nearestOf([...(levelAt(path, top)?.keys.keys() ?? [])], key);
}

/** The same for any words: those that were perhaps meant by what was written. */
export function nearestOf(known: readonly string[], written: string): readonly string[] {
  const wanted = folded(written);
  const candidates = known.flatMap((candidate) => {
    const bare = folded(candidate);
    const far = distance(wanted, bare);
    return isNear(wanted, bare, far) ? [{ candidate, far }] : [];
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

function levelAt(path: KeyPath, top: Top = topLevel): Level | undefined {
  let level = levelOf(top);
  for (const step of path) {
    if (typeof step === 'string') level = levelOf(level?.below.get(step));
  }
  return level;
}

function levelOf(index: number | undefined): Level | undefined {
  if (index === undefined) return undefined;
  const known = made.get(index);
  if (known) return known;
  given ??= aliasLevels();
  const { keys = [], values = [] } = given[index] ?? {};
  const level: Level = {
    keys: new Map(keys.flatMap(([key, swedish]) => [[swedish, key] as const, [key, key] as const])),
    swedishKeys: new Map(keys.map(([key, swedish]) => [key, swedish])),
    below: new Map(keys.map(([key, , below]) => [key, below])),
    values: new Map(values.flatMap(aliasesOf)),
    swedishValues: new Map(values),
  };
  made.set(index, level);
  return level;
}

/** A truth value is no word: only its Swedish twin stands for it. */
function aliasesOf([value, swedish]: readonly [string | boolean, string]) {
  const own: readonly (readonly [string, string | boolean])[] = [[swedish, value]];
  return typeof value === 'string' ? [...own, [value, value] as const] : own;
}
