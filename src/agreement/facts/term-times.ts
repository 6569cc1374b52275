import { addDays, compare, dayOf, endAfter } from './calendar.ts';
import type { Interval } from './fact.ts';

/** Longest term that is counted. */
const mostMonths = 1200;

/** The whole months from the first day to the last, or null when they do not come out even. */
function wholeMonths(start: string, end: string): number | null {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (!first || !last || compare(end, start) < 0) return null;
  const guess = (last.year - first.year) * 12 + last.month - first.month;
  if (guess > mostMonths) return null;
  return [guess, guess + 1].find((months) => endAfter(start, months) === end) ?? null;
}

/** The whole weeks from the first day to the last, or null. */
function wholeWeeks(start: string, end: string): number | null {
  for (let weeks = 1; weeks <= (mostMonths * 53) / 12; weeks += 1) {
    const last = addDays(start, weeks * 7 - 1);
    if (last === end) return weeks;
    if (compare(last, end) > 0) return null;
  }
  return null;
}

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, term: 6, year: 12, 'two-years': 24 };

/** How many times an interval falls within a term, or null when the term is not whole intervals. */
export function timesWithin(start: string, end: string, per: Interval): number | null {
  if (per === 'week') return wholeWeeks(start, end);
  const months = wholeMonths(start, end);
  if (months === null || months % monthsIn[per] !== 0) return null;
  return months / monthsIn[per];
}

const perYear: Readonly<Record<Interval, number>> = {
  year: 1,
  'half-year': 2,
  term: 2,
  quarter: 4,
  month: 12,
  week: 52,
  'two-years': 0.5,
};

/** How many times an interval falls within a year. */
export const timesInYear = (per: Interval): number => perYear[per];
