import type { Agreement, Prose, Sentence } from '../agreement.ts';
import { lemmasOf } from './morphology.ts';
import { type Token, tokensIn, tokensOf } from './tokens.ts';

/**
 * Words and phrases that a user looks for. A word stands for all its forms; a star first or last in it for any letters.
 * They are looked up, never tried one by one: ten thousand of them cost a text no more than one.
 */
export interface WordList {
  /** The phrases that begin with a word in one of these base forms. */
  readonly byWord: ReadonlyMap<string, readonly WantedPhrase[]>;
  /** Those that begin with a starred word, by the three letters beside the star. */
  readonly byStart: ReadonlyMap<string, readonly WantedPhrase[]>;
  readonly byEnd: ReadonlyMap<string, readonly WantedPhrase[]>;
}

/** A phrase of a list, taken apart. */
export interface WantedPhrase {
  readonly parts: readonly WantedWord[];
  /** As it is shown: letters, digits and the signs that stand inside words, with `…` for a star. */
  readonly shown: string;
}

type WantedWord =
  | { readonly kind: 'forms'; readonly forms: ReadonlySet<string> }
  | { readonly kind: 'start' | 'end'; readonly text: string };

/** A star needs so many letters beside it: fewer would match nearly any word. */
export const fewestBesideStar = 3;

/** Phrases are said in a few words. */
export const mostWords = 8;

/** Why a phrase cannot be looked for. */
export type PhraseFlaw = 'no-words' | 'star' | 'too-many-words';

/** Takes a phrase apart, or says why it cannot be looked for. */
export function phraseOf(written: string): WantedPhrase | PhraseFlaw {
  const parts: WantedWord[] = [];
  const shown: string[] = [];
  for (const piece of written.normalize('NFC').split(/\s+/)) {
    const read = piece.includes('*') ? starred(piece) : plain(piece);
    if (read === null) return 'star';
    parts.push(...read.map(({ word }) => word));
    shown.push(...read.map((one) => one.shown));
  }
  if (parts.length === 0) return 'no-words';
  return parts.length > mostWords ? 'too-many-words' : { parts, shown: shown.join(' ') };
}

interface ReadWord {
  readonly word: WantedWord;
  readonly shown: string;
}

function plain(piece: string): readonly ReadWord[] {
  return tokensOf(piece).map(({ text, start, end }) => ({
    word: { kind: 'forms', forms: new Set(baseForms(text)) },
    shown: piece.slice(start, end),
  }));
}

/** One word with a star first or last; null when the star stands elsewhere, or beside too little. */
function starred(piece: string): readonly ReadWord[] | null {
  const isFirst = piece.startsWith('*');
  const core = isFirst ? piece.slice(1) : piece.slice(0, -1);
  const [token, ...more] = tokensOf(core);
  if (core.includes('*') || (!isFirst && !piece.endsWith('*'))) return null;
  if (!token || more.length > 0 || token.text.length < fewestBesideStar) return null;
  const { text } = token;
  return isFirst
    ? [{ word: { kind: 'end', text }, shown: `…${text}` }]
    : [{ word: { kind: 'start', text }, shown: `${text}…` }];
}

/** Endings of verbs in their dictionary form, and of participles: what stands there in other forms. */
const otherEndings: readonly (readonly [ending: RegExp, others: readonly string[]])[] = [
  [/ad$/, ['at', 'ade']],
  [/dd$/, ['tt', 'dda']],
  [/(?<=[bgjlmnrv])d$/, ['t', 'de']],
  [/en$/, ['et', 'na']],
  [/a$/, ['ar', 'ade', 'at', 'ad', 'er', 'te', 'de', 't', 's', 'as']],
];

/**
 * The forms of a word, so far as `lemmasOf` does not come back to the word from them: it undoes what nouns and adjectives
 * do, and those who make lists write verbs and participles too. “hemligstämplad” → “hemligstämplat”, “hemligstämplade”.
 */
function baseForms(word: string): readonly string[] {
  const forms = [word];
  for (const [ending, others] of otherEndings) {
    if (word.length < 5 || !ending.test(word)) continue;
    const stem = word.replace(ending, '');
    forms.push(...others.map((other) => stem + other));
    break;
  }
  return forms;
}

/** Puts phrases where they are found. */
export function wordListOf(phrases: readonly WantedPhrase[]): WordList {
  const byWord = new Map<string, WantedPhrase[]>();
  const byStart = new Map<string, WantedPhrase[]>();
  const byEnd = new Map<string, WantedPhrase[]>();
  const add = (map: Map<string, WantedPhrase[]>, key: string, phrase: WantedPhrase) => {
    const own = map.get(key);
    if (own) own.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const phrase of phrases) {
    const [first] = phrase.parts;
    if (first?.kind === 'forms') for (const form of first.forms) add(byWord, form, phrase);
    else if (first?.kind === 'start') add(byStart, first.text.slice(0, fewestBesideStar), phrase);
    else if (first?.kind === 'end') add(byEnd, first.text.slice(-fewestBesideStar), phrase);
  }
  return { byWord, byStart, byEnd };
}

function isForm(word: WantedWord, text: string): boolean {
  if (word.kind === 'forms') return lemmasOf(text).some((lemma) => word.forms.has(lemma));
  return word.kind === 'start' ? text.startsWith(word.text) : text.endsWith(word.text);
}

/** How many words from a token on a phrase takes; 0 when it does not stand there. */
function lengthAt({ parts }: WantedPhrase, tokens: readonly Token[], at: number): number {
  for (const [index, part] of parts.entries()) {
    const token = tokens[at + index];
    if (!token || !isForm(part, token.text)) return 0;
  }
  return parts.length;
}

/** The phrases that may begin with a word. */
function candidates({ byWord, byStart, byEnd }: WordList, text: string): readonly WantedPhrase[] {
  const found = new Set<WantedPhrase>();
  for (const lemma of lemmasOf(text)) for (const one of byWord.get(lemma) ?? []) found.add(one);
  for (const one of byStart.get(text.slice(0, fewestBesideStar)) ?? []) found.add(one);
  for (const one of byEnd.get(text.slice(-fewestBesideStar)) ?? []) found.add(one);
  return [...found];
}

/** A phrase of a list that stands in a text: which, and where by offsets into the text. */
export interface Listed {
  readonly phrase: WantedPhrase;
  readonly start: number;
  readonly end: number;
}

/** Where phrases of a list stand among the words of a text; of those that begin at the same word the longest. */
export function listedIn(list: WordList, tokens: readonly Token[]): readonly Listed[] {
  const found: Listed[] = [];
  for (let at = 0; at < tokens.length; ) {
    let best: WantedPhrase | null = null;
    let length = 0;
    for (const phrase of candidates(list, tokens[at]?.text ?? '')) {
      const own = lengthAt(phrase, tokens, at);
      if (own <= length) continue;
      best = phrase;
      length = own;
    }
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (best && first && last) found.push({ phrase: best, start: first.start, end: last.end });
    at += Math.max(length, 1);
  }
  return found;
}

/** Words that belong together: a sentence, or a heading. `at` is the offset of `tokens` in the prose. */
export interface Stretch {
  /** The index of its block. */
  readonly index: number;
  /** Null for a heading. */
  readonly sentence: Sentence | null;
  readonly prose: Prose;
  readonly at: number;
  readonly tokens: readonly Token[];
}

/** Headings and sentences of an agreement, in the order of the text. */
export function stretchesOf({
  blocks,
  sentences,
}: Pick<Agreement, 'blocks' | 'sentences'>): readonly Stretch[] {
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ index, prose }) => ({
      index,
      sentence: null,
      prose,
      at: 0,
      tokens: tokensOf(prose.text),
    }));
  const said = sentences.map((sentence) => ({
    index: sentence.block.index,
    sentence,
    prose: sentence.block.prose,
    at: sentence.start,
    tokens: tokensIn(sentence),
  }));
  return [...headings, ...said].sort((a, b) => a.index - b.index || a.at - b.at);
}
