import { allMatches } from './all-matches.ts';
/** A number in words and where it stands. */
export interface NumberWord {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const units: Readonly<Record<string, number>> = {
  noll: 0,
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  aderton: 18,
  nitton: 19,
};

const tens: Readonly<Record<string, number>> = {
  tjugo: 20,
  tjugi: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
};

const english: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};

type Words = ReadonlyMap<string, readonly (readonly [string, number])[]>;

/** By their first letter; longest first, so that “sexton” is not read as “sex”. */
function byLetter(table: Readonly<Record<string, number>>): Words {
  const words = new Map<string, (readonly [string, number])[]>();
  for (const entry of Object.entries(table).sort(([a], [b]) => b.length - a.length)) {
    const letter = entry[0].charAt(0);
    const known = words.get(letter);
    if (known) known.push(entry);
    else words.set(letter, [entry]);
  }
  return words;
}

const unitWords = byLetter(units);
const tenWords = byLetter(tens);

interface Read {
  readonly value: number;
  readonly rest: string;
}

function take(words: Words, text: string): Read | null {
  for (const [word, value] of words.get(text.charAt(0)) ?? []) {
    if (text.startsWith(word)) return { value, rest: text.slice(word.length) };
  }
  return null;
}

function below100(text: string): Read {
  const ten = take(tenWords, text);
  if (!ten) return take(unitWords, text) ?? { value: 0, rest: text };
  const unit = take(unitWords, ten.rest);
  return unit && unit.value > 0 && unit.value < 10
    ? { value: ten.value + unit.value, rest: unit.rest }
    : ten;
}

function below1000(text: string): Read {
  const first = below100(text);
  if (!first.rest.startsWith('hundra')) return first;
  const count = first.rest === text ? 1 : first.value;
  if (count > 9) return first;
  const after = below100(first.rest.slice('hundra'.length).replace(/^(?:och)/, ''));
  return { value: count * 100 + after.value, rest: after.rest };
}

/** One compound without spaces: “trehundratusen”, “fyrtiofem”. */
function swedish(text: string): number | null {
  if (text === '' || text.length > 70) return null;
  if (text === 'noll') return 0;
  const first = below1000(text);
  const thousand = /^(?:tusen|usen)/.exec(first.rest);
  if (!thousand) return first.rest === '' ? first.value : null;
  const counted = text.slice(0, text.length - first.rest.length);
  if (thousand[0] === 'usen' && !counted.endsWith('ett')) return null;
  const count = first.rest === text ? 1 : first.value;
  if (count === 0) return null;
  const after = below1000(first.rest.slice(thousand[0].length).replace(/^(?:och)/, ''));
  return after.rest === '' ? count * 1000 + after.value : null;
}

const scales: Readonly<Record<string, number>> = { thousand: 1000, million: 1_000_000 };

/** What a number below a thousand becomes with one more word, or null when the word cannot follow. */
function grownEnglish(sum: number, value: number): number | null {
  if (value === 100) return sum >= 1 && sum <= 9 ? sum * 100 : null;
  if (value >= 10) return sum % 100 === 0 ? sum + value : null;
  return sum % 10 === 0 && (sum % 100 === 0 || sum % 100 >= 20) ? sum + value : null;
}

/** A number below a thousand: “five hundred and twenty”, “a hundred”. */
function englishBelow1000(words: readonly string[]): number | null {
  let sum = 0;
  for (const [i, word] of words.entries()) {
    if (word === 'and' && words[i - 1] === 'hundred') continue;
    const isArticle = word === 'a' && i === 0 && words[1] === 'hundred';
    const value = isArticle ? 1 : english[word];
    const more = value === undefined ? null : grownEnglish(sum, value);
    if (more === null) return null;
    sum = more;
  }
  return sum === 0 ? null : sum;
}

/** “two million three hundred thousand”: what stands before each scale counts it. */
function englishOf(words: readonly string[]): number | null {
  let total = 0;
  let from = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [at, word] of words.entries()) {
    const scale = scales[word];
    if (scale === undefined) continue;
    const count = words[0] === 'a' && at === 1 ? 1 : englishBelow1000(words.slice(from, at));
    if (count === null || scale >= last) return null;
    total += count * scale;
    last = scale;
    from = words[at + 1] === 'and' ? at + 2 : at + 1;
  }
  if (from === words.length) return total === 0 ? null : total;
  const rest = englishBelow1000(words.slice(from));
  return rest === null ? null : total + rest;
}

const millions = /^miljon(?:er)?$/;

/** “två miljoner trehundratusen”; null without the word. */
function swedishMillions(words: readonly string[]): number | null {
  const at = words.findIndex((word) => millions.test(word));
  if (at <= 0) return null;
  const count = swedish(words.slice(0, at).join(''));
  const rest = at === words.length - 1 ? 0 : swedish(words.slice(at + 1).join(''));
  return count === null || count === 0 || rest === null ? null : count * 1_000_000 + rest;
}

/**
 * A cardinal in words as a number: Swedish and English, with thousands and millions, written together or apart.
 * Null when the whole text is no cardinal.
 */
export function cardinalOf(text: string): number | null {
  if (text.length > 90) return null;
  const lower = text.normalize('NFC').toLowerCase();
  const words = lower.split(/[\s-]+/).filter((word) => word !== '');
  return swedish(words.join('')) ?? swedishMillions(words) ?? englishOf(words);
}

const halves: Readonly<Record<string, number>> = { halv: 0.5, halvt: 0.5, half: 0.5, kvarts: 0.25 };

/** “och ett halvt”, “and a half”: how many words of the list, and what they add. */
function halfAfter(words: readonly string[], at: number): { taken: number; value: number } | null {
  if (words[at] !== 'och' && words[at] !== 'and') return null;
  const article = /^(?:en|ett|a)$/.test(words[at + 1] ?? '');
  const value = halves[words[at + (article ? 2 : 1)] ?? ''];
  return value === undefined ? null : { taken: article ? 3 : 2, value };
}

interface Leading {
  readonly taken: number;
  readonly value: number;
}

/** “en halv miljon”, “två och en halv miljoner”: a broken number of millions. */
function inMillions(words: readonly string[], number: Leading): Leading {
  const isBroken = !Number.isInteger(number.value);
  if (!isBroken || !/^(?:miljon(?:er)?|million)$/.test(words[number.taken] ?? '')) return number;
  return { taken: number.taken + 1, value: number.value * 1_000_000 };
}

/** Value and number of words of the cardinal that begins a list of words. */
function leading(words: readonly string[]): Leading | null {
  const second = halves[words[1] ?? ''];
  if (/^(?:en|ett|a)$/.test(words[0] ?? '') && second !== undefined) {
    return inMillions(words, { taken: 2, value: second });
  }
  if (words[0] === 'half' && words[1] === 'a') return inMillions(words, { taken: 2, value: 0.5 });
  if (words[0] === 'halvannan') return inMillions(words, { taken: 1, value: 1.5 });
  for (let count = mostWords(words); count > 0; count -= 1) {
    if (words[count - 1] === 'och' || words[count - 1] === 'and') continue;
    const value = cardinalOf(words.slice(0, count).join(' '));
    if (value === null) continue;
    const half = halfAfter(words, count);
    return half
      ? inMillions(words, { taken: count + half.taken, value: value + half.value })
      : { taken: count, value };
  }
  return null;
}

/** Letters that stand beside each other in the words of a Swedish number, inside one or where two meet. */
let pairs: ReadonlySet<string> | undefined;

function pairsOfNumbers(): ReadonlySet<string> {
  const words = [...Object.keys(units), ...Object.keys(tens), 'hundra', 'tusen', 'usen', 'och'];
  const firsts = new Set(words.map((word) => word.charAt(0)));
  const found = new Set<string>();
  for (const word of words) {
    for (let at = 0; at + 1 < word.length; at += 1) found.add(word.slice(at, at + 2));
    for (const first of firsts) found.add(word.slice(-1) + first);
  }
  return found;
}

/** Whether a word can go on with a number that the word before it begins; far more can than do. */
function mayGoOn(before: string, word: string): boolean {
  if (word === 'and' || word === 'a' || word.startsWith('miljon')) return true;
  if (english[word] !== undefined || scales[word] !== undefined) return true;
  pairs ??= pairsOfNumbers();
  if (!before.startsWith('miljon') && !pairs.has(before.slice(-1) + word.charAt(0))) return false;
  for (let at = 0; at + 1 < word.length; at += 1) {
    if (!pairs.has(word.slice(at, at + 2))) return false;
  }
  return true;
}

/** How many words from the first can be one number, at most six. */
function mostWords(words: readonly string[]): number {
  const most = Math.min(words.length, 6);
  for (let at = 1; at < most; at += 1) {
    if (!mayGoOn(words[at - 1] ?? '', words[at] ?? '')) return at;
  }
  return most;
}

const numeral =
  /^(?:noll|ett|en$|två|tre|fyr|fem|sex|sju|ått|nio|ni|tio|elva|tolv|fjor|ar|ader|tju|hundra|tusen|halvannan|half$|a$|one|two|thr|thi|fo|fi|six|sev|eig|ten|ele|twe|hundred)/i;

/** Every cardinal in words, halves included (“två och ett halvt” is 2.5). Articles count as 1. */
export function cardinalsIn(text: string): readonly NumberWord[] {
  const found: NumberWord[] = [];
  const words = [...allMatches(text, /[A-Za-zÀ-ÖØ-öø-ɏ]+/g)];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word || !numeral.test(word[0])) continue;
    const stretch = runFrom(text, words, i);
    const number = leading(stretch);
    if (!number) continue;
    const last = words[i + number.taken - 1] ?? word;
    found.push({ start: word.index, end: last.index + last[0].length, value: number.value });
    i += number.taken - 1;
  }
  return found;
}

/** The words from one on that only a space or a hyphen parts, at most nine. */
function runFrom(
  text: string,
  words: readonly RegExpMatchArray[],
  from: number,
): readonly string[] {
  const run: string[] = [];
  let end = words[from]?.index ?? 0;
  for (let i = from; i < words.length && run.length < 9; i += 1) {
    const word = words[i];
    if (word?.index === undefined) break;
    if (i > from && !/^[ -]$/.test(text.slice(end, word.index))) break;
    run.push(word[0].toLowerCase());
    end = word.index + word[0].length;
  }
  return run;
}
