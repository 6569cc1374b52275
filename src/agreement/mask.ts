import type { Range, Source } from '../source.ts';
import { personalNumbersIn } from './facts/personal-numbers.ts';

/** Soft hyphens, zero-width signs and a backslash that Markdown needs may stand between the digits. */
const hidden = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\\\]*';
const digits = (count: number) => `(?:${hidden}\\d){${count}}`;
const month = `${hidden}(?:0${hidden}[1-9]|1${hidden}[0-2])`;
const day = `${hidden}(?:[0367]${hidden}[1-9]|[1278]${hidden}\\d|3${hidden}[01]|9${hidden}[01]|[67]0)`;
const dash = '[-+\\u2010-\\u2015\\u2212]';

/**
 * What may be a personal identity number: a date and four digits, whatever the check digit says, for a mistyped
 * number is somebody's too. Without a dash the year has its century: else a telephone number would do.
 */
const likely = new RegExp(
  `(?<!\\d)(?:(?:1[89]|20)${digits(2)}${month}${day}${hidden} {0,2}${dash}?|\\d${digits(1)}${month}${day}${hidden} {0,2}${dash}) {0,2}${digits(4)}(?!\\d)`,
  'gu',
);

/** As much text as a number and the word before it can take on either side of a place. */
const reach = 60;

/** The text with the last four digits of every personal identity number replaced by `****`; its length stays. */
export function masked(text: string): string {
  if (!/[\d\uff10-\uff19]/.test(text)) return text;
  let result = text;
  for (const { range } of personalNumbersIn(text, 0)) {
    result =
      result.slice(0, range.start) +
      cover(result.slice(range.start, range.end)) +
      result.slice(range.end);
  }
  return result.replace(likely, cover);
}

/** The last four digits, full-width ones too, as stars. */
function cover(number: string): string {
  const lastFour = new RegExp(`(?:${hidden}[\\d\\uff10-\\uff19]){4}$`, 'u');
  return number.replace(lastFour, (last) => last.replace(/[\d\uff10-\uff19]/g, '*'));
}

/**
 * The text that a range cuts out, safe to show: a number that the range cuts through is masked too.
 * Everything that shows text of a document takes it from here.
 */
export function maskedText({ text }: Source, { start, end }: Range): string {
  const from = Math.max(0, start - reach);
  return masked(text.slice(from, end + reach)).slice(start - from, end - from);
}
