/*
 * V8 makes a regular expression ready when it is first asked, and to make one ready takes longer than to ask it of a
 * whole agreement. Most that are asked match nothing. The build works out of each pattern which letters a text must
 * hold for it to match at all; in the program the pattern is made when a text first holds them.
 */

/** What is no letter: space, digit, sign, and what is before and after a text. */
export const noLetter = 0;
/** Letters that Swedish is seldom written with. */
export const otherLetter = 31;
/** A pattern for small letters may take this letter for none: it is a capital, or one of the others. */
const isSeldom = 64;

const letters = 'abcdefghijklmnopqrstuvwxyzåäö';
const known = 0x250;

/** Of each character the kind of its letter, five bits, and whether it is seldom. */
const kinds = new Uint8Array(known);
kinds.fill(otherLetter | isSeldom, 0xc0);
kinds[0xd7] = noLetter;
kinds[0xf7] = noLetter;
for (let index = 0; index < letters.length; index++) {
  const unit = letters.charCodeAt(index);
  kinds[unit] = index + 1;
  // Capitals lie 32 before the small letters, in ASCII and in Latin-1.
  kinds[unit - 32] = (index + 1) | isSeldom;
}

/** The kind of letter that a character is, 0 to 31: one for upper and lower case. */
export function letterKind(unit: number): number {
  return unit < known ? (kinds[unit] ?? 0) & 31 : noLetter;
}

/** A text’s letters, three by three, are kept as marks in so many places. */
const places = 2048;
const wordsOfMarks = places / 32;

/** Three letters in a row, five bits each. */
const three = 0x7fff;

/** The place of three letters among the marks. */
function placeOf(letters: number): number {
  return (letters ^ (letters >> 7)) & (places - 1);
}

/** The places of a run of letters, each given by its kind: those of every three in a row. */
export function placesOf(run: readonly number[]): readonly number[] {
  return run.slice(2).map((kind, index) => {
    const [first = noLetter, second = noLetter] = run.slice(index);
    return placeOf((first << 10) | (second << 5) | kind);
  });
}

/** So many texts are remembered at once: those of an agreement, and of the next few. */
const mostTexts = 4096;
let marks = new Int32Array(0);
const placeOfText = new Map<string, number>();

/** Where in `marks` those of a text begin. */
function markedAt(text: string): number {
  if (marks.length === 0) marks = new Int32Array(mostTexts * wordsOfMarks);
  if (placeOfText.size >= mostTexts) {
    placeOfText.clear();
    marks.fill(0);
  }
  const at = placeOfText.size * wordsOfMarks;
  placeOfText.set(text, at);
  let letters = noLetter;
  let seldom = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kind = unit < known ? (kinds[unit] ?? noLetter) : noLetter;
    letters = ((letters << 5) | (kind & 31)) & three;
    seldom = ((seldom << 1) | (kind >> 6)) & 7;
    mark(at, placeOf(letters));
    if (seldom !== 0) markSeldom(at, letters, seldom);
  }
  letters = (letters << 5) & three;
  mark(at, placeOf(letters));
  if (seldom !== 0) markSeldom(at, letters, seldom << 1);
  return at;
}

function mark(at: number, place: number): void {
  const word = at + (place >> 5);
  marks[word] = (marks[word] ?? 0) | (1 << (place & 31));
}

/** Three letters of which the first or the last may be taken for none. */
function markSeldom(at: number, letters: number, seldom: number): void {
  const isFirst = (seldom & 4) !== 0;
  const isLast = (seldom & 1) !== 0;
  if (isFirst) mark(at, placeOf(letters & 0x3ff));
  if (isLast) mark(at, placeOf(letters & 0x7fe0));
  if (isFirst && isLast) mark(at, placeOf(letters & 0x3e0));
}

/**
 * What a text must hold for a pattern to match: places that stand together, or any or all of several. It is written as
 * text, which costs nothing before it is read: places with two of 64 characters each, after how many; `|` and `&` before
 * any and all, after how long they are.
 */
export type Needs =
  | { readonly places: readonly number[] }
  | { readonly any: readonly Needs[] }
  | { readonly all: readonly Needs[] };

const firstDigit = 0x30;
const digits = (value: number, count: number): string =>
  count === 0 ? '' : digits(value >> 6, count - 1) + String.fromCharCode(firstDigit + (value & 63));
const all = 0x26;
const any = 0x7c;
const head = 4;

/** What `mayHold` reads. */
export function writtenNeeds(needs: Needs): string {
  if ('places' in needs)
    return digits(needs.places.length, 1) + needs.places.map((place) => digits(place, 2)).join('');
  const parts = 'all' in needs ? needs.all : needs.any;
  const body = parts.map(writtenNeeds).join('');
  return String.fromCharCode('all' in needs ? all : any) + digits(body.length, head - 1) + body;
}

function digitAt(needs: string, index: number): number {
  return needs.charCodeAt(index) - firstDigit;
}

function endOf(needs: string, index: number): number {
  const sign = needs.charCodeAt(index);
  if (sign !== all && sign !== any) return index + 1 + 2 * (sign - firstDigit);
  const length =
    (((digitAt(needs, index + 1) << 6) | digitAt(needs, index + 2)) << 6) |
    digitAt(needs, index + 3);
  return index + head + length;
}

function holdsAt(at: number, needs: string, index: number): boolean {
  const sign = needs.charCodeAt(index);
  const end = endOf(needs, index);
  if (sign === all || sign === any) {
    const wanted = sign === any;
    for (let part = index + head; part < end; part = endOf(needs, part))
      if (holdsAt(at, needs, part) === wanted) return wanted;
    return !wanted;
  }
  for (let digit = index + 1; digit < end; digit += 2) {
    const place = (digitAt(needs, digit) << 6) | digitAt(needs, digit + 1);
    if (((marks[at + (place >> 5)] ?? 0) & (1 << (place & 31))) === 0) return false;
  }
  return true;
}

/** Whether a text holds the letters that a pattern cannot match without. */
export function mayHold(text: string, needs: string): boolean {
  return holdsAt(placeOfText.get(text) ?? markedAt(text), needs, 0);
}

/** A pattern that is made when a text first holds what it needs; to those who ask it, it is the pattern. */
class Sieve {
  readonly #needs: string;
  readonly #make: () => RegExp;
  #pattern: RegExp | null = null;
  #lastIndex = 0;

  constructor(needs: string, make: () => RegExp) {
    this.#needs = needs;
    this.#make = make;
  }

  get #made(): RegExp {
    if (this.#pattern) return this.#pattern;
    const pattern = this.#make();
    pattern.lastIndex = this.#lastIndex;
    this.#pattern = pattern;
    return pattern;
  }

  get source(): string {
    return this.#made.source;
  }

  get flags(): string {
    return this.#made.flags;
  }

  get lastIndex(): number {
    return this.#pattern ? this.#pattern.lastIndex : this.#lastIndex;
  }

  set lastIndex(at: number) {
    if (this.#pattern) this.#pattern.lastIndex = at;
    else this.#lastIndex = at;
  }

  /** Whether it cannot match. The next search then begins at the start, as after one that failed. */
  #isWithout(text: string): boolean {
    if (this.#pattern || mayHold(text, this.#needs)) return false;
    this.#lastIndex = 0;
    return true;
  }

  test(text: string): boolean {
    return !this.#isWithout(text) && this.#made.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#isWithout(text) ? null : this.#made.exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#isWithout(text) ? null : text.match(this.#made);
  }

  [Symbol.matchAll](text: string): Iterable<RegExpExecArray> {
    return text.matchAll(this.#made);
  }

  [Symbol.search](text: string): number {
    return this.#isWithout(text) ? -1 : text.search(this.#made);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#made, limit);
  }

  [Symbol.replace](text: string, by: string): string {
    return this.#isWithout(text) ? text : text.replace(this.#made, by);
  }
}

/**
 * A pattern that is not made before a text holds what it needs.
 * @param needs what `writtenNeeds` gave
 * @param make makes it, and puts it in the place of this
 */
export function sieved(needs: string, make: () => RegExp): RegExp {
  return new Sieve(needs, make) as unknown as RegExp;
}
