import { lemmasOf } from './morphology.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Words and phrases that users look for. A word stands for all its forms; a star first or last in it for any letters.
 * All phrases of all who look stand in one tree, a level for each word, so that a text is gone through once.
 */
export interface WordList {
  readonly root: Branch;
}

/** What may follow some words of a phrase. */
interface Branch {
  /** By each form of the word. */
  readonly byForm: Map<string, Branch[]>;
  /** By the letters beside the star: what begins, and what ends, with them. */
  readonly byStart: Map<string, Starred[]>;
  readonly byEnd: Map<string, Starred[]>;
  /** Each branch once, by its word as it was asked for. */
  readonly all: Map<string, Branch>;
  /** Who looks for the phrase that ends here. */
  readonly owners: Set<number>;
}

interface Starred {
  readonly text: string;
  readonly branch: Branch;
}

/** A phrase of a list, taken apart. */
export interface WantedPhrase {
  readonly parts: readonly WantedWord[];
  /** As it is shown: letters, digits and the signs that stand inside words, with `…` for a star. */
  readonly shown: string;
}

interface WantedWord {
  readonly kind: 'forms' | 'start' | 'end';
  /** Lower case. */
  readonly text: string;
}

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
    word: { kind: 'forms', text },
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

function newBranch(): Branch {
  return {
    byForm: new Map(),
    byStart: new Map(),
    byEnd: new Map(),
    all: new Map(),
    owners: new Set(),
  };
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const own = map.get(key);
  if (own) own.push(item);
  else map.set(key, [item]);
}

/** The branch of a word, made when it is not there. */
function branchFor({ all, byForm, byStart, byEnd }: Branch, { kind, text }: WantedWord): Branch {
  const name = `${kind} ${text}`;
  const known = all.get(name);
  if (known) return known;
  const branch = newBranch();
  all.set(name, branch);
  if (kind === 'forms') for (const form of new Set(baseForms(text))) push(byForm, form, branch);
  else if (kind === 'start') push(byStart, text.slice(0, fewestBesideStar), { text, branch });
  else push(byEnd, text.slice(-fewestBesideStar), { text, branch });
  return branch;
}

/** The phrases of all who look: the first list is that of owner 0. */
export function wordListOf(lists: readonly (readonly WantedPhrase[])[]): WordList {
  const root = newBranch();
  for (const [owner, phrases] of lists.entries()) {
    for (const { parts } of phrases) {
      let at = root;
      for (const part of parts) at = branchFor(at, part);
      at.owners.add(owner);
    }
  }
  return { root };
}

/** How much may be looked up in one text, so that no lists make it long. Nothing that people write needs a hundredth. */
export interface Budget {
  left: number;
}

/** Branches that a word goes on to. */
function following(branches: readonly Branch[], text: string, budget: Budget): readonly Branch[] {
  const lemmas = lemmasOf(text);
  const found = new Set<Branch>();
  const first = text.slice(0, fewestBesideStar);
  const last = text.slice(-fewestBesideStar);
  for (const { byForm, byStart, byEnd } of branches) {
    budget.left -= lemmas.length;
    for (const lemma of lemmas) for (const branch of byForm.get(lemma) ?? []) found.add(branch);
    const starts = byStart.get(first) ?? [];
    const ends = byEnd.get(last) ?? [];
    budget.left -= starts.length + ends.length;
    for (const one of starts) if (text.startsWith(one.text)) found.add(one.branch);
    for (const one of ends) if (text.endsWith(one.text)) found.add(one.branch);
  }
  return [...found];
}

/** What somebody looks for, and where it stands by offsets into the text. */
export interface Listed {
  readonly owner: number;
  readonly start: number;
  readonly end: number;
}

/** For each owner how many words the longest of its phrases takes that begins at a token. */
function lengthsAt(
  root: Branch,
  tokens: readonly Token[],
  at: number,
  budget: Budget,
): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  let branches: readonly Branch[] = [root];
  for (let length = 1; branches.length > 0 && budget.left > 0; length += 1) {
    const token = tokens[at + length - 1];
    if (!token) break;
    branches = following(branches, token.text, budget);
    for (const { owners } of branches) {
      budget.left -= owners.size;
      for (const owner of owners) lengths.set(owner, length);
    }
  }
  return lengths;
}

/**
 * Where phrases stand among the words of a text, in order; of an owner's phrases that overlap the first, and of those
 * that begin at the same word the longest. Stops when the budget is spent.
 */
export function* listedIn(
  { root }: WordList,
  tokens: readonly Token[],
  budget: Budget,
): Generator<Listed> {
  /** For each owner the first token that none of its phrases has taken. */
  const free = new Map<number, number>();
  for (const [at, { start }] of tokens.entries()) {
    for (const [owner, length] of lengthsAt(root, tokens, at, budget)) {
      if ((free.get(owner) ?? 0) > at) continue;
      free.set(owner, at + length);
      yield { owner, start, end: tokens[at + length - 1]?.end ?? start };
    }
    if (budget.left <= 0) return;
  }
}
