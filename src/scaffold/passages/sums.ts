import { timesWithin } from '../../agreement/facts/term-times.ts';
import type { Answers, Contribution } from '../../generated/types.ts';

/** What something comes to for the whole term; `approximate` when a part of it is an estimate. */
export interface Sum {
  readonly amount: number;
  readonly approximate: boolean;
}

/** How many times an amount falls within the term, or null when the term is not whole periods. */
function timesIn(term: Answers['term'], per: Contribution['per']): number | null {
  if (per === 'once') return 1;
  const { start, end } = term ?? {};
  if (per === undefined || start === undefined || end === undefined) return null;
  return timesWithin(start, end, per);
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
