import type { Agreement, Amount, ReadContribution, Term } from '../agreement.ts';
import { timesInYear, timesWithin } from '../facts/term-times.ts';
import { ownFacts } from '../own-facts.ts';
import { fieldAt } from '../places.ts';
import { sumData } from './interval-words.ts';
import type { Mismatch } from './mismatch.ts';
import { counterpartOf } from './party-mismatches.ts';

/** A sum with what it is paid for. */
type Sum = Pick<Amount, 'value' | 'currency' | 'per'>;

const isTime = (per: Sum['per']) => per !== null && per !== 'once' && per !== 'unit';

const yearlyOf = ({ value, per }: Sum): number | null =>
  per === null || per === 'once' || per === 'unit' ? null : value * timesInYear(per);

function totalOf({ value, per }: Sum, term: Term | null): number | null {
  if (per === null || per === 'once') return value;
  if (per === 'unit' || !term?.start || !term.end) return null;
  const times = timesWithin(term.start, term.end, per);
  return times === null ? null : value * times;
}

/** What is told of roughly may be rounded by so much of it. */
const rounding = 0.1;

const isClose = (a: number | null, b: number | null, share = 0) =>
  a !== null && b !== null && Math.abs(a - b) < Math.max(1, share * Math.max(a, b));

/** Whether two sums say the same: as written, in a year, or in the whole term; `share` of it may be rounded off. */
function isSame(a: Sum, b: Sum, term: Term | null, share = 0): boolean {
  if (a.currency !== b.currency) return false;
  if (a.per === b.per || a.per === null || b.per === null) {
    if (isClose(a.value, b.value, share)) return true;
  }
  if (isTime(a.per) && isTime(b.per)) return isClose(yearlyOf(a), yearlyOf(b), share);
  return isClose(totalOf(a, term), totalOf(b, term), share);
}

/** Whether two contributions are of the same sum. */
export function isSameSum(a: ReadContribution, b: ReadContribution, term: Term | null): boolean {
  const [first, second] = [sumOf(a), sumOf(b)];
  if (!first || !second) return false;
  return isSame(first, second, term, Math.max(roundingOf(a), roundingOf(b)));
}

/**
 * How far a sum that is told roughly may be from the exact one: “ca 250 000” is said of 240 000, but who says
 * “ca 240 000” does not mean 260 000.
 */
function roundingOf({ amount, approximate }: ReadContribution): number {
  if (!approximate || !amount || amount < 1) return 0;
  const unit = 10 ** Math.floor(Math.log10(amount));
  const steps = [unit, unit / 2, unit / 4, unit / 10, unit / 20, unit / 100];
  const step = steps.find((one) => Number.isInteger(amount / one)) ?? 0;
  return Math.min(rounding, step / amount);
}

const sumOf = ({ amount, currency, per }: ReadContribution): Sum | null =>
  amount === null ? null : { value: amount, currency, per };

const isSum = ({ amount, per }: ReadContribution) => amount !== null && per !== 'unit';

/** What the text tells a party to contribute of the same kind, where it is not told of something else. */
function rivalsOf(
  { prose, reading }: Agreement,
  own: ReadContribution,
  stated: readonly ReadContribution[],
): readonly ReadContribution[] {
  const { term } = reading;
  const others = stated.filter((one) => one !== own).flatMap((one) => sumOf(one) ?? []);
  const told = prose.contributions.filter(isSum).filter((one) => {
    const sum = one.kind === own.kind ? sumOf(one) : null;
    return sum && !others.some((other) => isSame(sum, other, term));
  });
  const payer = own.payer && counterpartOf(own.payer, prose.parties);
  const named = told.filter((one) => payer !== null && one.payer === payer);
  if (named.length > 0 || own.kind !== 'money') return named;
  // Nobody is named: the only money in the text is the only money in frontmatter.
  const [only, second] = told;
  return only && !second && only.payer === null && others.length === 0 ? [only] : [];
}

/** Whether several sums of the text make up what is stated, or what is stated several times makes up theirs. */
function addsUp(rivals: readonly Sum[], stated: readonly Sum[], term: Term | null): boolean {
  const yearly = (sums: readonly Sum[]) =>
    sums.reduce<number | null>((all, one) => plus(all, yearlyOf(one)), 0);
  const total = (sums: readonly Sum[]) =>
    sums.reduce<number | null>((all, one) => plus(all, totalOf(one, term)), 0);
  return isClose(yearly(rivals), yearly(stated)) || isClose(total(rivals), total(stated));
}

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

function wrongSum(
  agreement: Agreement,
  own: ReadContribution,
  stated: readonly ReadContribution[],
  told: readonly Amount[],
): ReadContribution | null {
  const { term } = agreement.reading;
  const sum = sumOf(own);
  if (!sum || told.some((amount) => isSame(sum, amount, term))) return null;
  const rivals = rivalsOf(agreement, own, stated).filter(
    ({ ceiling, amount }) => !(ceiling && (amount ?? 0) > sum.value),
  );
  if (rivals.some((rival) => isSameSum(own, rival, term))) return null;
  const mine = stated.filter(({ payer, kind }) => payer === own.payer && kind === own.kind);
  const sums = (list: readonly ReadContribution[]) => list.flatMap((one) => sumOf(one) ?? []);
  if (addsUp(sums(rivals), [sum], term) || addsUp(sums(rivals), sums(mine), term)) return null;
  const alike = rivals.filter(
    ({ per }) => per === null || sum.per === null || isTime(per) === isTime(sum.per),
  );
  const [first] = alike;
  // “150 000 kronor i januari och 150 000 kronor i juli”: parts of it, told side by side.
  return first && !isOfParts(first, sum, told) ? first : null;
}

/** So far apart stand the parts of a sum. */
const beside = 120;

function isOfParts(
  { range, source }: ReadContribution,
  sum: Sum,
  told: readonly Amount[],
): boolean {
  // Of one sentence only: the next may tell what another party gives.
  const isBeside = (one: Amount) => {
    const [from, to] = [one.range, range].sort((x, y) => x.start - y.start);
    const between = source.text.slice(from?.start, to?.start);
    return between.length < beside && !/[.;:!?]\s|\n/.test(between);
  };
  const near = told.filter(isBeside);
  const all = near.reduce((total, { value }) => total + value, 0);
  return near.length > 1 && isClose(all, sum.value);
}

/** A contribution that frontmatter or card states with a sum, and where: `economy.contributions.0`. */
export interface Stated {
  readonly own: ReadContribution;
  readonly path: string;
}

/** Contributions with a sum, as frontmatter or card states them. */
export function statedSums(agreement: Agreement): readonly Stated[] {
  const stated = agreement.reading.contributions.filter(({ from }) => from === 'frontmatter');
  const list = fieldAt(agreement, 'economy.contributions')?.value;
  if (stated.length === 0 || !Array.isArray(list)) return [];
  const indexes = list.flatMap((item: unknown, i) => (isEntry(item) ? [i] : []));
  return stated.flatMap((own, i) =>
    isSum(own) ? [{ own, path: `economy.contributions.${indexes[i]}` }] : [],
  );
}

/** Contributions that frontmatter or card gives another sum than the text. */
export function moneyMismatches(
  agreement: Agreement,
  stated: readonly Stated[],
): readonly Mismatch[] {
  if (stated.length === 0) return [];
  const told = ownFacts(agreement, agreement.facts.amounts);
  const all = stated.map(({ own }) => own);
  return stated.flatMap(({ own, path }) => {
    const other = wrongSum(agreement, own, all, told);
    const field = fieldAt(agreement, `${path}.amount`);
    if (!other || !field || own.amount === null || other.amount === null) return [];
    return [
      {
        kind: 'amount',
        at: field.range,
        source: field.source,
        told: [other.range],
        section: 'economy',
        data: {
          'name.sv': own.payer?.name ?? 'en part',
          'name.en': own.payer?.name ?? 'a party',
          ...sumData('stated', own.amount, own.currency, own.per),
          ...sumData('told', other.amount, other.currency, other.per),
        },
      },
    ];
  });
}

const isEntry = (item: unknown) =>
  typeof item === 'object' && item !== null && !Array.isArray(item);
