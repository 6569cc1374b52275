import { allMatches } from '../language/all-matches.ts';
import { cardinalsIn } from '../language/numbers.ts';

/** A number in digits or in words, before it is known what it counts; offsets into the text. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The number when a comma or a point before three digits parts decimals (“1,250 mnkr”). */
  readonly decimal: number;
  readonly inWords: boolean;
  /** Its digits stand in groups of three. */
  readonly grouped: boolean;
}

const digits =
  /\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d{1,2}(?!\d))?|\d{1,3}(?:[.,'’]\d{3}(?!\d))+(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?/g;
/** Part of a date, a time, a number of a case or a longer word. */
const partBefore = /(?:\d[.,:/]|§|[A-Za-zÀ-ÖØ-öø-ɏ])$/;
const currencyBefore = /(?<![a-zà-öø-ɏ])(?:kr|sek|eur)$/;
const partAfter = /^(?:\/\d|:\d|-\d\d-\d)/;

/** “år 1 300 000 kr”: the number of a year or an annex before the sum. */
const ordinalBefore = /(?<![a-zà-öø-ɏ])(?:år|bilaga|punkt|etapp|fas|del|year|annex) $/;

function numberOf(text: string, start: number, written: string): WrittenNumber | null {
  const before = text.slice(Math.max(0, start - 9), start);
  if (partBefore.test(before) && !currencyBefore.test(before)) return null;
  const end = start + written.length;
  if (partAfter.test(text.slice(end, end + 6))) return null;
  const isNumbered = /^\d \d{3} \d{3}/.test(written) && ordinalBefore.test(before);
  const [, whole = '', fraction = ''] =
    /^(.*?)(?:[.,](\d{1,2}))?$/.exec(isNumbered ? written.slice(2) : written) ?? [];
  const plain = whole.replace(/[ .,'’]/g, '');
  const value = Number(fraction === '' ? plain : `${plain}.${fraction}`);
  const parts = /^(\d{1,3})[.,](\d{3})$/.exec(written);
  return {
    start: isNumbered ? start + 2 : start,
    end,
    value,
    decimal: parts ? Number(`${parts[1]}.${parts[2]}`) : value,
    inWords: false,
    grouped: plain.length < whole.length,
  };
}

function digitsIn(text: string): readonly WrittenNumber[] {
  return allMatches(text, digits).flatMap((match) => numberOf(text, match.index, match[0]) ?? []);
}

const vague =
  /(?<![a-zà-öø-ɏ])(?:några|flera|många|åtskilliga|enstaka|par|several|some|few|many) $/;

function wordsIn(text: string): readonly WrittenNumber[] {
  return cardinalsIn(text)
    .filter(({ start }) => !vague.test(text.slice(Math.max(0, start - 12), start)))
    .map((word) => ({ ...word, decimal: word.value, inWords: true, grouped: false }));
}

/** Every number of a text in lower case, in order. */
export function numbersIn(text: string, withWords: boolean): readonly WrittenNumber[] {
  const found = digitsIn(text);
  if (!withWords) return found;
  return [...found, ...wordsIn(text)].sort((a, b) => a.start - b.start);
}
