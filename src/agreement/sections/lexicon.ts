import { distance } from 'fastest-levenshtein';
import {
  compoundTails,
  knownWords,
  lightNouns,
  sectionKeys,
  sections,
} from '../../generated/sections.ts';
import type { SectionKey } from '../../profile.ts';
import { lemmasOf } from '../language/morphology.ts';
import { type Pattern, patternOf } from '../language/patterns.ts';
import type { Token } from '../language/tokens.ts';
import { builtinWords } from './builtin-words.ts';
import type { LexiconData } from './lexicon-data.ts';

/** Words and patterns for sections, from the schema, from a profile or from a config. */
export interface Lexicon {
  /** Headings of several words, as they stand. */
  readonly whole: ReadonlyMap<string, SectionKey>;
  readonly nouns: ReadonlyMap<string, SectionKey>;
  /** Nouns that count as the last part of a compound too. */
  readonly compounds: ReadonlyMap<string, SectionKey>;
  /** Words that give no section, though a rule of thumb says so. */
  readonly excluded: ReadonlySet<string>;
  /** Several words without signs: modifiers and a head. */
  readonly phrases: LexiconData['phrases'];
  readonly patterns: readonly KeyedPattern[];
}

/** A pattern of a section; `index` is its place in the list. */
interface KeyedPattern {
  readonly index: number;
  readonly key: SectionKey;
  readonly pattern: Pattern;
}

/** A word that a heading was recognised by. */
export interface Hit {
  readonly key: SectionKey;
  readonly word: string;
  /** As the list has the word; a form, a compound or a pattern of it; or nearly it. */
  readonly how: 'word' | 'form' | 'spelling';
}

/**
 * A lexicon of what lists of words come to.
 * @param isUsers whether users wrote them
 */
export function lexiconOf(data: LexiconData, isUsers = false): Lexicon {
  return {
    whole: new Map(data.whole),
    nouns: new Map(data.nouns),
    compounds: new Map(data.compounds),
    excluded: new Set(data.excluded),
    phrases: data.phrases,
    patterns: data.patterns.map(({ key, source, starts }, index) => ({
      index,
      key,
      pattern: patternOf(source, starts, isUsers),
    })),
  };
}

let builtin: Lexicon | undefined;

/** The words of the schema, Swedish before English. Made when first asked for. */
export function builtinLexicon(): Lexicon {
  builtin ??= lexiconOf(builtinWords());
  return builtin;
}

/** The patterns by what they can begin with; under the empty string those that can begin with anything. */
const byStart = new WeakMap<Lexicon, ReadonlyMap<string, readonly KeyedPattern[]>>();

function startsIn(lexicon: Lexicon): ReadonlyMap<string, readonly KeyedPattern[]> {
  const known = byStart.get(lexicon);
  if (known) return known;
  const index = new Map<string, KeyedPattern[]>();
  for (const keyed of lexicon.patterns) {
    for (const start of keyed.pattern.starts ?? ['']) {
      const list = index.get(start);
      if (list) list.push(keyed);
      else index.set(start, [keyed]);
    }
  }
  byStart.set(lexicon, index);
  return index;
}

/** The patterns that can begin with one of these words, in the order of the list. */
export function patternsFor(lexicon: Lexicon, tokens: readonly Token[]): readonly KeyedPattern[] {
  const index = startsIn(lexicon);
  const found = new Set(index.get(''));
  for (const { text } of tokens) {
    for (const start of [text.slice(0, 2), `=${text}`]) {
      for (const keyed of index.get(start) ?? []) found.add(keyed);
    }
  }
  return [...found].sort((a, b) => a.index - b.index);
}

/** A noun in any form, or a compound whose last part counts. */
export function nounHit(lexicon: Lexicon, token: string): Hit | null {
  const lemmas = lemmasOf(token);
  if (lexicon.excluded.has(token) && !lexicon.nouns.has(token)) return null;
  for (const lemma of lemmas) {
    const key = lexicon.nouns.get(lemma);
    if (key) return { key, word: lemma, how: lemma === token ? 'word' : 'form' };
  }
  if (lemmas.some((lemma) => lexicon.excluded.has(lemma))) return null;
  for (let cut = 2; cut <= token.length - 3; cut += 1) {
    if (lexicon.excluded.has(token.slice(cut))) return null;
    for (const lemma of lemmasOf(token.slice(cut))) {
      const key = lexicon.compounds.get(lemma);
      if (key) return { key, word: lemma, how: 'form' };
    }
  }
  const first = firstPart(token);
  const hit = first === null ? null : nounHit(lexicon, first);
  return hit ? { ...hit, how: 'form' } : null;
}

/** What a compound with an empty last part is about: “uppföljningsplan” → “uppföljning”. */
function firstPart(token: string): string | null {
  for (const lemma of lemmasOf(token)) {
    const tail = compoundTails.find(
      (word) => lemma.length > word.length + 3 && lemma.endsWith(word),
    );
    if (tail) return lemma.slice(0, -tail.length).replace(/-?s?$/, '');
  }
  return null;
}

/** Whether a word, in any form, only introduces what a heading is about. */
export function isLight(token: string): boolean {
  return lemmasOf(token).some((lemma) => lightNouns.includes(lemma));
}

/** The noun of the list that a misspelt word is nearest to: one letter off, or two in a long word. */
export function spellingHit(lexicon: Lexicon, token: string): Hit | null {
  if (token.length < 6 || lemmasOf(token).some((lemma) => lexicon.excluded.has(lemma))) return null;
  const first = firstPart(token);
  const near = nearestNoun(lexicon, token);
  return near ?? (first !== null && first.length > 5 ? nearestNoun(lexicon, first) : null);
}

function nearestNoun(lexicon: Lexicon, token: string): Hit | null {
  let best: { hit: Hit; off: number } | null = null;
  const lemmas = lemmasOf(token);
  if (lemmas.some((lemma) => knownWords.includes(lemma) || english().has(lemma))) return null;
  for (const lemma of lemmas) {
    const allowed = lemma.length < 10 ? 1 : 2;
    for (const [noun, key] of lexicon.nouns) {
      if (
        noun.length < 6 ||
        english().has(noun) ||
        noun[0] !== lemma[0] ||
        Math.abs(noun.length - lemma.length) > 1
      )
        continue;
      const off = swapped(noun, lemma) ? 1 : distance(noun, lemma);
      if (off <= allowed && (!best || off < best.off)) {
        best = { hit: { key, word: noun, how: 'spelling' }, off };
      }
    }
  }
  return best?.hit ?? null;
}

let englishWords: ReadonlySet<string> | undefined;

/** English words of the lists: a Swedish word is no misspelling of them. */
function english(): ReadonlySet<string> {
  englishWords ??= new Set(
    sectionKeys.flatMap((key) =>
      sections[key].headings.en.filter((word) => !sections[key].headings.sv.includes(word)),
    ),
  );
  return englishWords;
}

/** Two neighbouring letters have changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
