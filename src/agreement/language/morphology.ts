/**
 * Swedish (and plain English) inflection turned around: from a word as written to the lemmas it could be a form of.
 * It proposes too many on purpose; only those that a word list holds count.
 */

/** Ending as written → what stands there in the lemma. Longest first. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['arna', ['', 'e', 'are']],
  ['erna', ['']],
  ['orna', ['a']],
  ['elserna', ['else']],
  ['ena', ['', 'e']],
  ['ies', ['y']],
  ['en', ['', 'e']],
  ['et', ['', 'e']],
  ['na', ['']],
  ['ar', ['', 'e']],
  ['er', ['', 'e']],
  ['or', ['a']],
  ['es', ['', 'e']],
  ['n', ['']],
  ['t', ['']],
  ['r', ['']],
  ['a', ['']],
  ['s', ['']],
];

/** Plurals that change their vowel. */
const irregular: Readonly<Record<string, string>> = {
  ledamöt: 'ledamot',
  böck: 'bok',
  städ: 'stad',
};

const cache = new Map<string, readonly string[]>();
const cacheLimit = 5_000;

/** Lemmas a lower-case word could be a form of, the word itself first; definite, plural and genitive forms undone. */
export function lemmasOf(word: string): readonly string[] {
  const known = cache.get(word);
  if (known) return known;
  const lemmas = new Set<string>([word]);
  addStems(lemmas, word);
  if (word.length > 4 && /s$/.test(word)) {
    const base = word.slice(0, -1);
    lemmas.add(base);
    addStems(lemmas, base);
  }
  const result = [...lemmas];
  if (cache.size > cacheLimit) cache.clear();
  cache.set(word, result);
  return result;
}

function addStems(lemmas: Set<string>, word: string): void {
  for (const [ending, replacements] of endings) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) lemmas.add(stem + replacement);
    const base = irregular[stem];
    if (base !== undefined) lemmas.add(base);
    // regler ← regel, medlen ← medel: the vowel comes back.
    if (/[^aeiouyåäö][lnr]$/.test(stem)) lemmas.add(`${stem.slice(0, -1)}e${stem.slice(-1)}`);
    // programmen ← program, rummet ← rum: the doubled letter goes.
    if (/(.)\1$/.test(stem)) lemmas.add(stem.slice(0, -1));
  }
}

/** Whether a word can be the genitive of something: “parternas”, “kommunens”. */
export function isGenitive(word: string): boolean {
  return word.length > 3 && /[^s]s$/.test(word) && !/(?:ess|ius|hus|plus)$/.test(word);
}
