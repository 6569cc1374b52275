import type { ErrorObject } from 'ajv';
import { type Document, isMap, isScalar, type Node, parseDocument } from 'yaml';
import type { Validator } from '../generated/validators.ts';
import type { Localised } from '../locale.ts';
import type { Range, Source } from '../source.ts';
import { schemaWords, tooLarge, yamlWords } from './settings-words.ts';

/** Something in a settings file that stops the run: where, and a sentence. */
export interface SettingsProblem {
  readonly at: Range;
  readonly words: Localised;
}

/** A settings file as data, with the way back to the place of each value. */
export interface SettingsFile {
  readonly data: unknown;
  readonly problems: readonly SettingsProblem[];
  /** Where the key or the value of a path stands. */
  readonly placeOf: (path: readonly string[], part: 'key' | 'value') => Range;
}

/** The keys that may stand under a path: what a misspelt one was probably meant to be. */
export type KnownKeys = (path: readonly string[]) => readonly string[];

const whole: Range = { start: 0, end: 0 };

/** Aliases may stand for at most so many nodes: a file of a few lines must not become a million. */
const maxAliasCount = 50;

/** Settings of a whole municipality are a twentieth of it; what is larger takes long to read. In characters. */
export const largest = 60_000;

/** What more is wrong is told when this has been put right. */
export const mostProblems = 20;

function rangeOf(node: Node | null | undefined): Range | null {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : null;
}

/** The key of a path: the narrowest one that is written. */
function keyRange(document: Document, path: readonly string[]): Range | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  return isScalar(pair?.key) ? rangeOf(pair.key) : null;
}

function placeIn(document: Document, path: readonly string[], part: 'key' | 'value'): Range {
  for (let length = path.length; length > 0; length -= 1) {
    const shorter = path.slice(0, length);
    const node = document.getIn(shorter, true);
    const value = part === 'value' ? rangeOf(node instanceof Object ? (node as Node) : null) : null;
    const found = value ?? keyRange(document, shorter);
    if (found) return found;
  }
  return rangeOf(document.contents) ?? whole;
}

/** A step of a JSON pointer as the key it stands for. */
function pathOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function problemOf(
  error: ErrorObject,
  placeOf: SettingsFile['placeOf'],
  keysAt: KnownKeys,
): readonly SettingsProblem[] {
  const words = schemaWords(error, keysAt(pathOf(error.instancePath)));
  if (!words) return [];
  const unknown = error.params['additionalProperty'] ?? error.params['propertyName'];
  const path = [...pathOf(error.instancePath), ...(typeof unknown === 'string' ? [unknown] : [])];
  return [{ at: placeOf(path, typeof unknown === 'string' ? 'key' : 'value'), words }];
}

/** Problems that stand at the same place have one cause: the first is told. */
export function oncePerPlace(problems: readonly SettingsProblem[]): readonly SettingsProblem[] {
  const seen = new Map<string, SettingsProblem>();
  for (const problem of problems) {
    const place = `${problem.at.start}–${problem.at.end}`;
    if (!seen.has(place)) seen.set(place, problem);
  }
  return Array.from(seen.values()).sort((a, b) => a.at.start - b.at.start);
}

/** A name that is not allowed is told as such: what its pattern or list says of it comes twice. */
function withoutNames(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const names = errors.filter(({ keyword }) => keyword === 'propertyNames');
  const places = new Set(names.map(({ instancePath }) => instancePath));
  const said = ['enum', 'pattern', 'type'];
  return errors.filter((it) => !(said.includes(it.keyword) && places.has(it.instancePath)));
}

/** A value that is none of a few is told by those few, whatever its type. */
function withoutTypes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const listed = errors.filter(({ keyword }) => keyword === 'enum');
  const places = new Set(listed.map(({ instancePath }) => instancePath));
  return errors.filter((it) => it.keyword !== 'type' || !places.has(it.instancePath));
}

/** Reads YAML or JSON that must fit a schema. Never throws; an empty file is an empty map. */
export function readSettings(source: Source, validate: Validator, keysAt: KnownKeys): SettingsFile {
  if (source.text.length > largest) {
    const problem = { at: whole, words: tooLarge(source.text.length, largest) };
    return { data: null, problems: [problem], placeOf: () => whole };
  }
  const document = parseDocument(source.text, { prettyErrors: false, logLevel: 'silent' });
  const placeOf: SettingsFile['placeOf'] = (path, part) => placeIn(document, path, part);
  const broken = document.errors.slice(0, mostProblems).map(({ code, pos, message }) => ({
    at: { start: pos[0], end: pos[1] },
    words: yamlWords(message.startsWith('Flow') ? 'FLOW' : code),
  }));
  if (broken.length > 0) return { data: null, problems: broken, placeOf };
  const data = dataOf(document);
  if (data === undefined) {
    const problem = { at: whole, words: yamlWords('ALIASES') };
    return { data: null, problems: [problem], placeOf };
  }
  if (validate(data)) return { data, problems: [], placeOf };
  const errors = withoutTypes(withoutNames(validate.errors ?? []));
  // Several errors may stand at one place.
  const some = errors.slice(0, mostProblems * 5);
  const problems = oncePerPlace(some.flatMap((error) => problemOf(error, placeOf, keysAt)));
  return { data, problems: problems.slice(0, mostProblems), placeOf };
}

function dataOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount }) ?? {};
  } catch {
    return undefined;
  }
}
