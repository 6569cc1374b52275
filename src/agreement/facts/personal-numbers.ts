import type { Range, Source } from '../../source.ts';
import type { PersonalNumber, Prose } from '../agreement.ts';
import { rangeIn } from '../language/prose.ts';
import { isDay } from './calendar.ts';
import { isLuhn } from './luhn.ts';

/** A personal identity number in a text. `masked` keeps the form of the date: `121212-****`. */
export interface PersonalNumberHit {
  readonly range: Range;
  readonly masked: string;
}

const separator = '[-+‐‑–−]';
const pattern = new RegExp(
  `(?<![\\d-])(\\d{2})?(\\d{2})(\\d{2})(\\d{2})( {0,2}\\\\?${separator} {0,2}| ?)(\\d{4})(?!\\d|${separator}\\d)`,
  'gu',
);
const label =
  /(?:person(?:nummer|nr)|personal (?:identity )?number|samordningsnummer|p(?:ers)?\.?nr|född)[.:]{0,2} {0,3}$/i;
const otherLabel =
  /(?:tel|telefon|tfn|mobil|fax|phone|bankgiro|plusgiro|konto(?:nr|nummer)?|dnr|diarienummer|ocr)[.:]{0,2} {0,3}$/i;

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
  return /\S/.test(mark) || (mark === '' && century !== undefined);
}

/**
 * The personal identity numbers of a raw text, for frontmatter, cards and comments as well as prose.
 * `offset` is where the text begins: ranges count from there.
 */
export function personalNumbersIn(text: string, offset: number): readonly PersonalNumberHit[] {
  if (!/\d{6}/.test(text)) return [];
  const hits: PersonalNumberHit[] = [];
  for (const match of text.matchAll(pattern)) {
    if (!isPersonal(text, match)) continue;
    const start = offset + match.index;
    hits.push({
      range: { start, end: start + match[0].length },
      masked: `${match[0].slice(0, -4)}****`,
    });
  }
  return hits;
}

/** Those of a prose text, which may stand in the source with escapes or hidden characters. */
export function personalNumbersOf(source: Source, prose: Prose): readonly PersonalNumber[] {
  return personalNumbersIn(prose.text, 0).map(({ range, masked }) => ({
    range: rangeIn(prose, range.start, range.end),
    masked,
    source,
  }));
}
