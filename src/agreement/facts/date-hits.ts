import { allMatches } from '../language/all-matches.ts';
import { lowered } from '../language/lowered.ts';
import { remembering } from '../language/remembering.ts';
import { type Day, isDay, isoOf, lastDayOfMonth } from './calendar.ts';

type Precision = 'day' | 'month' | 'year' | 'term';

/** Something in a text that reads as a date, before it is known whether it stands for one. */
export interface DateHit {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  /** Null where the year is left out (“1 mars till 31 december 2027”). */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly ambiguous: boolean;
  readonly possible: boolean;
  /** First and last day that the words cover; null without a year or when impossible. */
  readonly first: string | null;
  readonly last: string | null;
}

const months: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  january: 1,
  februari: 2,
  feb: 2,
  febr: 2,
  february: 2,
  mars: 3,
  mar: 3,
  march: 3,
  april: 4,
  apr: 4,
  maj: 5,
  may: 5,
  juni: 6,
  jun: 6,
  june: 6,
  juli: 7,
  jul: 7,
  july: 7,
  augusti: 8,
  aug: 8,
  august: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

const month = `(?:${Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![a-zà-öø-ɏ])`;
const year = '(?:19|20|21)\\d\\d(?![\\d%])';
const dash = '[-‐‑–−]';

const units = [
  'första',
  'andra',
  'tredje',
  'fjärde',
  'femte',
  'sjätte',
  'sjunde',
  'åttonde',
  'nionde',
  'tionde',
  'elfte',
  'tolfte',
  'trettonde',
  'fjortonde',
  'femtonde',
  'sextonde',
  'sjuttonde',
  'artonde',
  'nittonde',
  'tjugonde',
];
/** “trettioförsta”, with the longest first: what a day of the month is called in words. */
const ordinals = `(?:tjugo|trettio)(?:${units.slice(0, 9).join('|')})|trettionde|${units.join('|')}|förste|andre`;

/** The day of the month that a word stands for; 1 for “first”. */
function dayOf(word: string): number {
  if (word === 'andre') return 2;
  if (word === 'trettionde') return 30;
  const [, tens, unit = word] = /^(tjugo|trettio)(.{5,})$/.exec(word) ?? [];
  const at = units.indexOf(unit) + 1;
  return Math.max(1, at) + (tens === 'tjugo' ? 20 : tens === 'trettio' ? 30 : 0);
}

const patterns = {
  iso: new RegExp(`(?<!\\d)(\\d{4})(${dash}|\\.)(\\d{2})\\2(\\d{2})(?!\\d)`, 'gu'),
  isoMonth: /(?<![\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\dA-Za-zÀ-ÖØ-öø-ɏ]|[-–‐‑−/]\d)/g,
  dayMonth: new RegExp(
    `(?:\\b(den|d\\.|the) {1,2})?(?<![\\d/,.-])(?:(\\d{1,2})(?:[.:]?(?:e|a|st|nd|rd|th))?\\.?|(${ordinals}|sista|siste|first|last)(?: (?:dagen|day))?) {0,2}(?:i |of |av )?(${month})\\.?(?:,? {1,2}(?:år )?(${year}))?`,
    'g',
  ),
  monthDay: new RegExp(
    `(?<![a-zà-öø-ɏ])(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${year})`,
    'g',
  ),
  monthYear: new RegExp(`(?<![a-zà-öø-ɏ])(${month})\\.?(?: månad)?,? {1,2}(?:år )?(${year})`, 'g'),
  slash:
    /(?:\b(den) )?(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?:[ -]| - |\/)((?:19|20)\d\d|\d\d)(?![\d/%-]|[.,]\d)/g,
  dotted: /(?:\b(den) )?(?<![\d/.,-])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d%]|[.,]\d)/g,
  term: /(?<![a-zà-öø-ɏ])(?:(vår|höst)terminens?|(vt|ht))[ -]?(?:år )?((?:19|20)\d\d|\d\d)(?!\d)/g,
  schoolYear: /(?<![\d/.,-])((?:19|20)\d\d|\d\d)\/((?:19|20)\d\d|\d\d)(?![\d/%]|[.,]\d)/g,
  compact: /(?<!\d)((?:19|20)?\d\d)(\d\d)(\d\d)(?![\d]|[-+]\d{4}(?!\d)| ?\d)/gu,
  year: /(?<![\dA-Za-zÀ-ÖØ-öø-ɏ/:.,§+])((?:19|20)\d\d)(?![\dA-Za-zÀ-ÖØ-öø-ɏ%/]|[.,:]\d|-\d{3}(?!\d)|-\d{5})/g,
} as const;

/** A year, or a school year: terms within one calendar year are none. */
export const isWholeYear = ({ precision, first, last }: DateHit) =>
  precision === 'year' || (precision === 'term' && first?.slice(0, 4) !== last?.slice(0, 4));

type Parts = Pick<DateHit, 'precision' | 'year'> &
  Partial<Pick<DateHit, 'month' | 'day' | 'ambiguous'>> & { readonly isSchoolYear?: boolean };

function edges(parts: Parts, possible: boolean): Pick<DateHit, 'first' | 'last'> {
  if (parts.year === null || !possible) return { first: null, last: null };
  const { year: y, month: m = 1, day: d = 1, precision } = parts;
  const iso = (day: Day) => isoOf(day);
  if (precision === 'day') {
    const day = iso({ year: y, month: m, day: d });
    return { first: day, last: day };
  }
  if (parts.isSchoolYear) return { first: `${y}-07-01`, last: `${y + 1}-06-30` };
  const until = precision === 'month' ? m : precision === 'term' && m === 1 ? 6 : 12;
  return {
    first: iso({ year: y, month: m, day: 1 }),
    last: iso({ year: y, month: until, day: lastDayOfMonth(y, until) }),
  };
}

/** A hit from its parts. A day without a year is judged in a leap year. */
export function dateHit(start: number, end: number, parts: Parts): DateHit {
  const { precision, year: y, month: m = 1, day: d = 1, ambiguous = false } = parts;
  const possible = precision !== 'day' || isDay(y ?? 2000, m, d);
  return {
    start,
    end,
    precision,
    year: y,
    month: m,
    day: d,
    ambiguous: ambiguous && possible,
    possible,
    ...edges(parts, possible),
  };
}

const monthOf = (word = '') => months[word] ?? 0;
const fullYear = (digits = '') => (digits.length === 2 ? 2000 : 0) + Number(digits);

type Reader = (match: RegExpMatchArray, text: string) => Parts | null;

function dayMonth(match: RegExpMatchArray): Parts | null {
  const y = match[5] ? Number(match[5]) : null;
  const m = monthOf(match[4]);
  if (match[3]) {
    const isLast = /^(?:sist|last)/.test(match[3]);
    const day = isLast ? lastDayOfMonth(y ?? 2001, m) : dayOf(match[3]);
    return { precision: 'day', year: y, month: m, day };
  }
  const day = Number(match[2]);
  return day > 31 ? null : { precision: 'day', year: y, month: m, day };
}

function slash(match: RegExpMatchArray): Parts | null {
  const [a, b] = [Number(match[2]), Number(match[3])];
  const y = fullYear(match[4]);
  if (a === 0 || b === 0 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  if (b > 12) return { precision: 'day', year: y, month: a, day: b };
  return { precision: 'day', year: y, month: b, day: a, ambiguous: a <= 12 && a !== b };
}

const dateCue =
  /(?<![a-zà-öø-ɏ])(?:från|fr\.? ?o\.? ?m\.?|from|till|t\.? ?o\.? ?m\.?|och med|den|dat(?:um|ed|erad|erat)|per|sedan|senast|upprättad|undertecknad|beslut|(?<!\d)\d{6} ?[-–]|(?<!\d)\d{8} ?[-–]|(?:kom in|inkom|inkommen|inkommet|antogs|hölls|träffades|möttes|undertecknades|godkändes|skickades|lämnades|skrevs|möte|mötet|protokoll|protokollet)(?: (?:in|till|av|hos|i|med) [a-zà-öø-ɏ]{2,20})?)[ (:]{0,3}$/;

/** `220201`: only where something beside it says that it is a date. */
function compact(match: RegExpMatchArray, text: string): Parts | null {
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - 44), at);
  const after = text.slice(at + match[0].length, at + match[0].length + 12);
  const spans = /^ ?[-–] ?(?:\d{6}|\d{8})(?!\d)/u.test(after);
  const cued = dateCue.test(before) && !/^ ?(?:kr|kronor|sek|tkr|st|:-)/.test(after);
  if (!spans && !(cued && !/(?:nr|nummer|konto|giro)[.: ]{0,3}$/.test(before))) return null;
  if (/[-–:] ?$/u.test(before) && !/(?:\d{6}|dat[a-zà-öø-ɏ]{1,4}) ?[-–:] ?$/.test(before))
    return null;
  const [y, m, day] = [fullYear(match[1]), Number(match[2]), Number(match[3])];
  return isDay(y, m, day) ? { precision: 'day', year: y, month: m, day } : null;
}

const monthCue =
  /(?:från|med|fr\.? ?o\.? ?m\.?|t\.? ?o\.? ?m\.?|till|under|i|månad|period[a-zà-öø-ɏ]{0,3}|[-–:]) ?$/;

const schoolCue =
  /(?<![a-zà-öø-ɏ])(?:läs|skol|school |academic )(?:år(?:en|et)?s?|years?):? {1,2}(?:(?:19|20)?\d\d\/(?:(?:19|20)?\d\d)[ ,–—-]{1,3}(?:(?:och|samt|till(?: och med)?|t\.?o\.?m\.?|and|to) (?:läsåret )?)?){0,6}$/i;

/**
 * “läsåret 2026/27”: the first of July to the last of June, for schools begin and end on different days.
 * Ambiguous therefore.
 */
function schoolYear(match: RegExpMatchArray, text: string): Parts | null {
  const [first, second] = [match[1] ?? '', match[2] ?? ''];
  if (Number(second) % 100 !== (Number(first) + 1) % 100) return null;
  const at = match.index ?? 0;
  if (!schoolCue.test(text.slice(Math.max(0, at - 110), at))) return null;
  const parts = { month: 7, ambiguous: true, isSchoolYear: true } as const;
  return { precision: 'term', year: fullYear(first), ...parts };
}

const readers: Readonly<Record<keyof typeof patterns, Reader>> = {
  iso: (match) => {
    const y = Number(match[1]);
    if (y < 1900 || y > 2199) return null;
    return { precision: 'day', year: y, month: Number(match[3]), day: Number(match[4]) };
  },
  isoMonth: (match, text) => {
    const at = match.index ?? 0;
    if (at > 0 && !monthCue.test(text.slice(Math.max(0, at - 14), at))) return null;
    return { precision: 'month', year: Number(match[1]), month: Number(match[2]) };
  },
  dayMonth,
  monthDay: (match) => {
    const day = Number(match[2]);
    if (day > 31) return null;
    return { precision: 'day', year: Number(match[3]), month: monthOf(match[1]), day };
  },
  monthYear: (match) => ({
    precision: 'month',
    year: Number(match[2]),
    month: monthOf(match[1]),
  }),
  slash,
  dotted: slash,
  term: (match) => {
    const isSpring = /^v/.test(match[1] ?? match[2] ?? '');
    return { precision: 'term', year: fullYear(match[3]), month: isSpring ? 1 : 7 };
  },
  schoolYear,
  compact,
  year: (match) => ({ precision: 'year', year: Number(match[1]) }),
};

const anyMonth = /jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[kc]t|nov|dec/;

/** What a date of each kind cannot be without: most texts are asked only for the kinds that they have. */
const signs: Readonly<Record<keyof typeof patterns, RegExp>> = {
  iso: /\d{4}[-‐‑–−.]\d/,
  isoMonth: /\d{4}-[01]\d/,
  dayMonth: anyMonth,
  monthDay: /[a-z]\.? \d{1,2}(?:st|nd|rd|th)?,? [12]\d{3}/,
  monthYear: anyMonth,
  slash: /\d\/\d/,
  dotted: /\d\.\d{1,2}\.(?:19|20)/,
  term: /terminen|[vh]t/,
  schoolYear: /\d\d\/\d\d/,
  compact: /\d{6}/,
  year: /(?:19|20)\d\d/,
};

const kinds = Object.keys(patterns) as readonly (keyof typeof patterns)[];

/** A year, a fraction or a short term: every date has one of them. */
const mayDate = /\d{4}|\d\/\d|[VvHh][Tt][ -]?\d|erminen/;

const known = remembering(hitsIn);

/** Everything in a text that reads as a date, in order and without overlap; years alone included. */
export function dateHitsIn(written: string): readonly DateHit[] {
  return mayDate.test(written) ? known(lowered(written)) : [];
}

function hitsIn(text: string): readonly DateHit[] {
  const hits: DateHit[] = [];
  for (const kind of kinds) {
    if (!signs[kind].test(text)) continue;
    for (const match of allMatches(text, patterns[kind])) {
      const parts = readers[kind](match, text);
      if (parts) hits.push(dateHit(match.index, match.index + match[0].trimEnd().length, parts));
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateHit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
  }
  return kept;
}
