import { addDays, compare, dayOf, endAfter } from '../../agreement/facts/calendar.ts';
import type { Answers, Contribution } from '../../generated/types.ts';

/** What something comes to for the whole term; `approximate` when a part of it is an estimate. */
export interface Sum {
  readonly amount: number;
  readonly approximate: boolean;
}

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

/** How many times an amount falls within the term, or null when the term is not whole periods. */
function timesIn(term: Answers['term'], per: Contribution['per']): number | null {
  if (per === 'once') return 1;
  const { start, end } = term ?? {};
  if (per === undefined || start === undefined || end === undefined) return null;
  if (per === 'week') return wholeWeeks(start, end);
  const months = wholeMonths(start, end);
  if (months === null || months % monthsIn[per] !== 0) return null;
  return months / monthsIn[per];
}

/** What a contribution comes to for the term, or null when that cannot be worked out. */
export function sumOf(
  { amount, per, approximate }: Contribution,
  term: Answers['term'],
): Sum | null {
  const times = timesIn(term, per);
  if (amount === undefined || times === null) return null;
  return { amount: rounded(amount * times), approximate: approximate === true };
}

/** Sums put together; null when there are none, or one of them is not known. */
export function totalOf(sums: readonly (Sum | null)[]): Sum | null {
  const known = sums.flatMap((sum) => sum ?? []);
  if (known.length === 0 || known.length < sums.length) return null;
  return {
    amount: rounded(known.reduce((total, { amount }) => total + amount, 0)),
    approximate: known.some(({ approximate }) => approximate),
  };
}

/** To whole öre: sums of decimals are not exact. */
function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
