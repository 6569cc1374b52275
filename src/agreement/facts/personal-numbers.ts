import type { Range, Source } from '../../source.ts';
import type { PersonalNumber, Prose } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { rangeIn } from '../language/prose.ts';
import { isDay } from './calendar.ts';
import { isLuhn } from './luhn.ts';

/** A personal identity number in a text. `masked` keeps the form of the date: `121212-****`. */
export interface PersonalNumberHit {
  readonly range: Range;
  readonly masked: string;
}

const separator = '[-+‐‑–—−]';
const pattern = new RegExp(
  `(?<![\\d-])(\\d{2})?(\\d{2})(\\d{2})(\\d{2})( {0,2}\\\\?${separator} {0,2}| {0,2})(\\d{4})(?!\\d|${separator}\\d)`,
  'gu',
);
/** The date with hyphens of its own: “1912-12-12-1212”, “1912-12-12 1212”. */
const dated = new RegExp(
  `(?<![\\d-])(18|19|20)(\\d{2})(?:[-./ ]|${separator})(\\d{2})(?:[-./ ]|${separator})(\\d{2})( {0,2}\\\\?${separator} {0,2}| {1,2})(\\d{4})(?!\\d|${separator}\\d)`,
  'gu',
);
const label =
  /(?:person(?:nummer|nr)|personal (?:identity )?number|samordningsnummer|p(?:ers)?\.?nr|född)[.:]{0,2} {0,3}$/i;
const otherLabel =
  /(?:tel|telefon|tfn|mobil|fax|phone|bankgiro|plusgiro|konto(?:nr|nummer)?|dnr|diarienummer|ocr)[.:]{0,2} {0,3}$/i;

const unitAfter =
  /^[ ,.]{0,2}(?:kr|kronor|sek|tkr|mnkr|euro|eur|st|%|:-|personer|deltagare|timmar|barn)(?![a-zà-öø-ɏ])/i;

/** A space alone joins a date to any number: then the year must be one that an adult can be born in. */
const youngest = 2013;

/** Whether the date part is a day of the calendar; coordination numbers add 60 to the day. */
function isBirth(century: string | undefined, year: string, month: string, day: string): boolean {
  const date = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const centuries = century === undefined ? ['19', '20'] : [century];
  return centuries.some((first) => isDay(Number(first + year), Number(month), date));
}

function isPersonal(text: string, match: RegExpMatchArray): boolean {
  const [, century, year = '', month = '', day = '', mark = '', last = ''] = match;
  if (century !== undefined && !/^(?:18|19|20)$/.test(century)) return false;
  if (!isBirth(century, year, month, day)) return false;
  if (!isLuhn(`${year}${month}${day}${last}`)) return false;
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - 30), start);
  if (label.test(before)) return true;
  if (otherLabel.test(before)) return false;
  if (/\S/.test(mark)) return true;
  if (mark === '') return century !== undefined;
  const end = start + match[0].length;
  if (unitAfter.test(text.slice(end, end + 14)) || /(?:\d ?|[.,–-])$/u.test(before)) return false;
  return century === undefined || Number(century + year) < youngest;
}

/** Full-width digits and hyphens as plain ones; offsets stay. */
const plainDigits = (text: string) =>
  /[\uff0b-\uff19]/u.test(text)
    ? text.replace(/[\uff0b-\uff19]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;

interface Found {
  readonly at: number;
  readonly length: number;
}

function foundIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const each of [pattern, dated]) {
    for (const match of allMatches(text, each)) {
      if (isPersonal(text, match)) found.push({ at: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/**
 * The personal identity numbers of a raw text, for frontmatter, cards and comments as well as prose.
 * `offset` is where the text begins: ranges count from there.
 */
export function personalNumbersIn(text: string, offset: number): readonly PersonalNumberHit[] {
  const plain = plainDigits(text);
  if (!/\d{6}|\d{4}.\d\d.\d\d/u.test(plain)) return [];
  return foundIn(plain).map(({ at, length }) => ({
    range: { start: offset + at, end: offset + at + length },
    masked: `${text.slice(at, at + length - 4)}****`,
  }));
}

/** Those of a prose text, which may stand in the source with escapes or hidden characters. */
export function personalNumbersOf(source: Source, prose: Prose): readonly PersonalNumber[] {
  return personalNumbersIn(prose.text, 0).map(({ range, masked }) => ({
    range: rangeIn(prose, range.start, range.end),
    masked,
    source,
  }));
}
