import { wordGroups } from '../../generated/sections.ts';
import type { SectionKey } from '../../profile.ts';
import { startsOf } from '../language/patterns.ts';

/** What lists of words for sections come to, as plain data. Of two sections with the same word the first has it. */
export interface LexiconData {
  /** Headings of several words, as they stand. */
  readonly whole: readonly KeyedWord[];
  readonly nouns: readonly KeyedWord[];
  /** Nouns that count as the last part of a compound too. */
  readonly compounds: readonly KeyedWord[];
  /** Words that give no section, though a rule of thumb says so. */
  readonly excluded: readonly string[];
  /** Several words without signs: modifiers and a head. */
  readonly phrases: readonly Phrase[];
  readonly patterns: readonly PatternData[];
}

type KeyedWord = readonly [word: string, key: SectionKey];

interface Phrase {
  readonly key: SectionKey;
  readonly source: string;
  readonly modifiers: readonly string[];
  readonly head: string;
}

interface PatternData {
  readonly key: SectionKey;
  readonly source: string;
  readonly starts: readonly string[] | null;
}

const functionWords = new Set(
  'av för med om till i vid mellan och på samt som inte en det detta är under från mot efter utan idag of for the and in to who what how'.split(
    ' ',
  ),
);

/** Data being made. */
interface Growing {
  readonly whole: Map<string, SectionKey>;
  readonly nouns: Map<string, SectionKey>;
  readonly compounds: Map<string, SectionKey>;
  readonly excluded: Set<string>;
  readonly phrases: Phrase[];
  readonly patterns: PatternData[];
}

/** Takes lists of words apart. */
export function lexiconDataOf(
  words: Iterable<readonly [SectionKey, readonly string[]]>,
): LexiconData {
  const growing: Growing = {
    whole: new Map(),
    nouns: new Map(),
    compounds: new Map(),
    excluded: new Set(),
    phrases: [],
    patterns: [],
  };
  for (const [key, entries] of words) {
    for (const entry of entries)
      addEntry(growing, key, entry.normalize('NFC').trim().toLowerCase());
  }
  const { whole, nouns, compounds, excluded, phrases, patterns } = growing;
  return {
    whole: [...whole],
    nouns: [...nouns],
    compounds: [...compounds],
    excluded: [...excluded],
    phrases,
    patterns,
  };
}

function addEntry(growing: Growing, key: SectionKey, entry: string): void {
  const tokens = entry.split(/\s+/);
  const head = tokens.at(-1) ?? '';
  if (tokens.length > 1) setNew(growing.whole, entry, key);
  if (entry.startsWith('=')) setNew(growing.whole, entry.slice(1), key);
  else if (entry.startsWith('!')) growing.excluded.add(entry.slice(1));
  else if (/[(…*]/.test(entry) || tokens.some((token) => functionWords.has(token))) {
    growing.patterns.push({ key, source: entry, starts: startsOf(entry) });
  } else if (tokens.length > 1) {
    growing.phrases.push({ key, source: entry, modifiers: tokens.slice(0, -1), head });
  } else {
    for (const noun of expanded(entry.replace(/^-/, ''))) setNew(growing.nouns, noun, key);
    if (entry.startsWith('-')) setNew(growing.compounds, entry.slice(1), key);
  }
}

function setNew(map: Map<string, SectionKey>, word: string, key: SectionKey): void {
  if (!map.has(word)) map.set(word, key);
}

/** `{avtal}tid` → avtalstid, partnerskapstid … */
function expanded(entry: string): readonly string[] {
  const match = /^\{([^}]+)\}(.+)$/u.exec(entry);
  if (!match) return [entry];
  return (wordGroups[match[1] ?? ''] ?? []).map((word) => word + (match[2] ?? ''));
}
