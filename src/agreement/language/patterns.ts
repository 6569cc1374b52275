import { wordGroups } from '../../generated/sections.ts';
import { allMatches } from './all-matches.ts';
import { lemmasOf } from './morphology.ts';
import type { Token } from './tokens.ts';

/**
 * Patterns over words, as the schemas write them: words in order, `…` for any words between, `(a|b c)` for
 * alternatives, `*` for any letters at the end or the beginning of a word, `{name}` for a group of words.
 * Outside parentheses a word stands for all its forms; inside it stands for itself.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** How many words it names. */
  readonly words: number;
  /** The more it says, the surer: words that only join others weigh little. */
  readonly weight: number;
  /**
   * What it can begin with: the first two letters of a word, or `=` and a word that stands for itself; null when it can
   * begin with anything.
   */
  readonly starts: readonly string[] | null;
  /** Any of these letters stands in every text that it matches, lower case; null when it tells of none. */
  readonly letters: readonly string[] | null;
  /** Users wrote it: no way that has led nowhere is tried again, so that none can make it take long. */
  readonly isUsers: boolean;
}

type Element =
  | { readonly kind: 'gap' }
  | { readonly kind: 'word'; readonly word: Matcher }
  | Choice;

interface Choice {
  readonly kind: 'choice';
  readonly options: readonly (readonly Element[])[];
  /** Each option with what follows it in the pattern; made when it is first tried. */
  paths: readonly (readonly Element[])[] | null;
}

interface Matcher {
  readonly kind: 'exact' | 'lemma' | 'prefix' | 'suffix' | 'infix' | 'group';
  readonly text: string;
}

const joining = new Set(
  (
    'hur så vad vem vilka vilken vilket när var vart det detta här dit hit om vi man ni du att kan ska skall vill gör göra har är ' +
    'tänker för till med som i på en ett'
  ).split(' '),
);

const parts = /\([^)]*\)|\S+/g;

/** What of a pattern is needed only where it can begin. */
type Parsed = Pick<Pattern, 'elements' | 'words' | 'weight'>;

/** There are over a thousand patterns, and few begin with a word of the text: the others are never taken apart. */
class LatePattern implements Pattern {
  readonly source: string;
  readonly isUsers: boolean;
  #starts: readonly string[] | null | undefined;
  #letters: readonly string[] | null | undefined;
  #parsed: Parsed | null = null;

  constructor(source: string, starts: Pattern['starts'] | undefined, isUsers: boolean) {
    this.source = source;
    this.isUsers = isUsers;
    this.#starts = starts;
  }

  get starts(): Pattern['starts'] {
    if (this.#starts === undefined) this.#starts = startsOf(this.source.toLowerCase());
    return this.#starts;
  }

  get letters(): Pattern['letters'] {
    if (this.#letters === undefined) this.#letters = lettersOf(this.source.toLowerCase());
    return this.#letters;
  }

  get elements(): Pattern['elements'] {
    return this.#made().elements;
  }

  get words(): number {
    return this.#made().words;
  }

  get weight(): number {
    return this.#made().weight;
  }

  #made(): Parsed {
    this.#parsed ??= parsedOf(this.source);
    return this.#parsed;
  }
}

/**
 * Compiles one pattern. Never fails: whatever it cannot make sense of matches itself.
 * @param starts what `startsOf` says of it, where that is known
 * @param isUsers whether users wrote it
 */
export function patternOf(source: string, starts?: Pattern['starts'], isUsers = false): Pattern {
  return new LatePattern(source, starts, isUsers);
}

function parsedOf(source: string): Parsed {
  const elements: Element[] = [];
  let words = 0;
  let weight = 0;
  for (const [part] of allMatches(source.toLowerCase(), parts)) {
    if (part.startsWith('(')) {
      const options = optionsOf(part).map((option) =>
        option.split(/\s+/).map((text) => elementOf(text, 'exact')),
      );
      elements.push({ kind: 'choice', options, paths: null });
    } else elements.push(elementOf(part, 'lemma'));
    if (part === '…') continue;
    words += Math.max(...part.split('|').map((option) => option.trim().split(/\s+/).length));
    weight += part
      .replace(/[()*]/g, '')
      .split(/[|\s]/)
      .every((word) => joining.has(word))
      ? 0.25
      : 1;
  }
  return { elements, words, weight };
}

function optionsOf(part: string): readonly string[] {
  return part
    .slice(1, -1)
    .split('|')
    .map((option) => option.trim());
}

function elementOf(text: string, plain: 'exact' | 'lemma'): Element {
  if (text === '…') return { kind: 'gap' };
  return { kind: 'word', word: matcherOf(text, plain) };
}

function matcherOf(text: string, plain: 'exact' | 'lemma'): Matcher {
  if (text.startsWith('{')) return { kind: 'group', text: text.slice(1, -1) };
  if (text.length > 2 && text.startsWith('*') && text.endsWith('*')) {
    return { kind: 'infix', text: text.slice(1, -1) };
  }
  if (text.endsWith('*')) return { kind: 'prefix', text: text.slice(0, -1) };
  if (text.startsWith('*')) return { kind: 'suffix', text: text.slice(1) };
  return { kind: plain, text: text.endsWith('.') ? text.slice(0, -1) : text };
}

/** The words that a pattern in lower case can begin with, as `Pattern.starts` has them. */
export function startsOf(source: string): readonly string[] | null {
  const first = parts.exec(source)?.[0] ?? '';
  parts.lastIndex = 0;
  const isChoice = first.startsWith('(');
  const words = isChoice
    ? optionsOf(first).map((option) => option.split(/\s+/, 1)[0] ?? '')
    : [first];
  const starts = new Set<string>();
  for (const word of words) {
    if (word === '…') return null;
    const { kind, text } = matcherOf(word, isChoice ? 'exact' : 'lemma');
    if (kind === 'exact') starts.add(`=${text}`);
    else if ((kind !== 'lemma' && kind !== 'prefix') || text.length < 2) return null;
    else starts.add(text.slice(0, 2));
  }
  // No word stands at two places.
  return [...starts].filter((start) => start[0] !== '=' || !starts.has(start.slice(1, 3)));
}

/** Of the words that a pattern cannot match without, the longest: its options, each by the letters it is sure to have. */
function lettersOf(source: string): readonly string[] | null {
  let best: readonly string[] | null = null;
  let length = 0;
  for (const [part] of allMatches(source, parts)) {
    if (part === '…') continue;
    const letters = part.startsWith('(')
      ? optionsOf(part).map((option) => longest(option.split(/\s+/).map(lettersOfExact)))
      : [lettersOfLemma(part)];
    const shortest = Math.min(...letters.map((text) => text.length));
    if (shortest <= length) continue;
    best = letters;
    length = shortest;
  }
  return best;
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}

function lettersOfExact(word: string): string {
  const { kind, text } = matcherOf(word, 'exact');
  return kind === 'group' || word === '…' ? '' : text;
}

/** What every form of a word begins with: endings come and go, and so does the vowel of “regel”. */
function lettersOfLemma(word: string): string {
  const { kind, text } = matcherOf(word, 'lemma');
  if (kind === 'group') return '';
  if (kind !== 'lemma') return text;
  const ending = text.endsWith('else') ? 4 : text.endsWith('are') ? 3 : 2;
  return text.slice(0, Math.min(5, Math.max(2, text.length - ending)));
}

/** A match: indexes of the first token and of the one after the last. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** First place where a pattern matches, beginning at a given token; null when it does not begin there. */
function matchAt(
  pattern: Pattern,
  tokens: readonly Token[],
  from: number,
  failed: Failed | null,
): Match | null {
  const to = follow(pattern.elements, 0, tokens, from, failed);
  return to < 0 ? null : { from, to };
}

/** First place in the tokens where a pattern matches. */
export function matchIn(pattern: Pattern, tokens: readonly Token[]): Match | null {
  const failed: Failed | null = pattern.isUsers ? new Map() : null;
  for (const from of placesOf(pattern, tokens)) {
    const match = matchAt(pattern, tokens, from, failed);
    if (match) return match;
  }
  return null;
}

/** All places where a pattern matches. */
export function matchesIn(pattern: Pattern, tokens: readonly Token[]): readonly Match[] {
  const matches: Match[] = [];
  const failed: Failed | null = pattern.isUsers ? new Map() : null;
  for (const from of placesOf(pattern, tokens)) {
    const match = matchAt(pattern, tokens, from, failed);
    if (match) matches.push(match);
  }
  return matches;
}

/** Where words stand, by their first two letters and by all of them; a sentence is asked by hundreds of patterns. */
const indexes = new WeakMap<readonly Token[], ReadonlyMap<string, readonly number[]>>();

function indexOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(tokens);
  if (known) return known;
  const index = new Map<string, number[]>();
  for (const [at, { text }] of tokens.entries()) {
    for (const start of [text.slice(0, 2), `=${text}`]) {
      const places = index.get(start);
      if (places) places.push(at);
      else index.set(start, [at]);
    }
  }
  indexes.set(tokens, index);
  return index;
}

const nowhere: readonly number[] = [];

/** The words that a pattern can begin with, in order. */
function placesOf({ starts }: Pattern, tokens: readonly Token[]): readonly number[] {
  if (starts === null) return tokens.map((_, at) => at);
  const index = indexOf(tokens);
  const [only] = starts;
  if (starts.length === 1 && only !== undefined) return index.get(only) ?? nowhere;
  const places = starts.flatMap((start) => index.get(start) ?? nowhere);
  return places.length > 1 ? places.sort((a, b) => a - b) : places;
}

/** How many words a gap may hold: within a sentence, things that belong together stand near each other. */
const widestGap = 14;

/** What is left of a pattern, and the words where that did not match. */
type Failed = Map<readonly Element[], Map<number, Set<number>>>;

/** Whether a way has led nowhere before. */
function hasFailed(
  failed: Failed,
  elements: readonly Element[],
  index: number,
  at: number,
): boolean {
  return failed.get(elements)?.get(index)?.has(at) ?? false;
}

function fail(failed: Failed, elements: readonly Element[], index: number, at: number): void {
  const ofElements = failed.get(elements) ?? new Map<number, Set<number>>();
  failed.set(elements, ofElements);
  const places = ofElements.get(index) ?? new Set<number>();
  ofElements.set(index, places.add(at));
}

/** Index after the match, or -1. Its depth is the length of the pattern, not of the text. */
function follow(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  failed: Failed | null,
): number {
  const element = elements[index];
  if (!element) return at;
  if (element.kind === 'word') {
    const token = tokens[at];
    if (!token || !matches(element.word, token.text)) return -1;
    return follow(elements, index + 1, tokens, at + 1, failed);
  }
  if (failed && hasFailed(failed, elements, index, at)) return -1;
  const end =
    element.kind === 'gap'
      ? followGap(elements, index, tokens, at, failed)
      : followChoice(element, elements, index, tokens, at, failed);
  if (failed && end < 0) fail(failed, elements, index, at);
  return end;
}

function followChoice(
  choice: Choice,
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  failed: Failed | null,
): number {
  choice.paths ??= choice.options.map((option) => [...option, ...elements.slice(index + 1)]);
  for (const path of choice.paths) {
    if (!mayBegin(path[0], tokens[at])) continue;
    const end = follow(path, 0, tokens, at, failed);
    if (end >= 0) return end;
  }
  return -1;
}

function followGap(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  failed: Failed | null,
): number {
  const last = Math.min(tokens.length, at + widestGap);
  for (let next = at; next <= last; next += 1) {
    if (!mayBegin(elements[index + 1], tokens[next])) continue;
    const end = follow(elements, index + 1, tokens, next, failed);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether a word can be the first of what follows: most are not, and nothing more need be tried. */
function mayBegin(element: Element | undefined, token: Token | undefined): boolean {
  if (element?.kind !== 'word' || element.word.kind !== 'exact') return true;
  return token !== undefined && token.text === element.word.text;
}

function matches(matcher: Matcher, text: string): boolean {
  switch (matcher.kind) {
    case 'exact':
      return text === matcher.text;
    case 'prefix':
      return text.startsWith(matcher.text);
    case 'suffix':
      return text.endsWith(matcher.text);
    case 'infix':
      return text.includes(matcher.text);
    case 'group':
      return inGroup(matcher.text, text);
    default:
      return text === matcher.text || lemmasOf(text).includes(matcher.text);
  }
}

/** Whether a word is a form of a word in a group; for the group of party words also as the last part of a compound. */
export function inGroup(name: string, text: string): boolean {
  const group = wordGroups[name] ?? [];
  const lemmas = lemmasOf(text);
  if (group.some((word) => lemmas.includes(word))) return true;
  return (
    name === 'part' &&
    group.some((word) =>
      lemmas.some((lemma) => lemma.length > word.length + 2 && lemma.endsWith(word)),
    )
  );
}
