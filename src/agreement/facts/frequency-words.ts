import type { Interval } from './fact.ts';

/** How often in which time. */
export type Every = readonly [times: number, per: Interval];

const years = /^(?:(?:kalender|verksamhets|avtals|budget|partnerskaps|läs|skol)?år(?:et)?|year)$/;
const named: Readonly<Record<string, Interval>> = {
  halvår: 'half-year',
  halvåret: 'half-year',
  'half-year': 'half-year',
  termin: 'term',
  terminen: 'term',
  term: 'term',
  semester: 'term',
  kvartal: 'quarter',
  kvartalet: 'quarter',
  quarter: 'quarter',
  månad: 'month',
  månaden: 'month',
  month: 'month',
  vecka: 'week',
  veckan: 'week',
  week: 'week',
};

/** The interval that a word for a stretch of time names: “kvartalet”. */
export function intervalOf(word: string): Interval | null {
  return named[word] ?? (years.test(word) ? 'year' : null);
}

const adverbs: readonly (readonly [RegExp, Interval])[] = [
  [/^(?:årlig|årsvis|annual|yearly)/, 'year'],
  [/^(?:halvårs?vis|halvårlig|half-yearly)/, 'half-year'],
  [/^termins?vis/, 'term'],
  [/^(?:kvartalsvis|quarterly)/, 'quarter'],
  [/^(?:månadsvis|månatlig|monthly)/, 'month'],
  [/^(?:veckovis|weekly)/, 'week'],
];

/** “årligen”, “kvartalsvisa”. */
export function intervalOfAdverb(word: string): Interval | null {
  return adverbs.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const nths: Readonly<Record<string, number>> = {
  annan: 2,
  annat: 2,
  other: 2,
  second: 2,
  two: 2,
  tredje: 3,
  third: 3,
  three: 3,
  fjärde: 4,
  fourth: 4,
  four: 4,
  sjätte: 6,
  sixth: 6,
  six: 6,
};

/** How often something happens that comes back every nth month, week or year. */
export function everyNth(nth: string, unit: string): Every | null {
  if (unit === 'dag') return /^(?:fjortonde|14:e)$/.test(nth) ? [26, 'year'] : null;
  const n = nths[nth];
  const interval = intervalOf(unit.replace(/s$/, ''));
  if (n === undefined || interval === null) return null;
  if (interval === 'month') return n === 6 ? [1, 'half-year'] : [12 / n, 'year'];
  if (interval === 'week') return n === 2 || n === 4 ? [52 / n, 'year'] : null;
  if (n !== 2) return null;
  if (interval === 'year') return [1, 'two-years'];
  if (interval === 'term') return [1, 'year'];
  return interval === 'quarter' ? [1, 'half-year'] : null;
}

const monthNames: ReadonlySet<string> = new Set(
  (
    'januari februari mars april maj juni juli augusti september oktober november december ' +
    'january february march may june july august october'
  ).split(' '),
);

/** Whether a word is the name of a month. */
export const isMonth = (word: string): boolean => monthNames.has(word);
