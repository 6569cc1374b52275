import type { Frontmatter, Term } from '../agreement.ts';
import type { ReadContribution, Told } from './contribution.ts';
import { contributionsInFrontmatter } from './contributions-stated.ts';
import { contributionsTold, type ToldParts } from './contributions-told.ts';
import { timesInYear, timesWithin } from './term-times.ts';

/** What is told, and what it is counted with. */
export interface MoneyParts extends Omit<ToldParts, 'firstYear'> {
  readonly term: Term | null;
  readonly frontmatter: Frontmatter | null;
  readonly card: Frontmatter | null;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A contribution with what it comes to in a year and in the term. */
function counted(told: Told, term: Term | null): ReadContribution {
  const { amount, per } = told;
  if (amount === null || per === null || per === 'unit')
    return { ...told, yearly: null, total: null };
  if (per === 'once') return { ...told, yearly: null, total: amount };
  const times = term?.start && term.end ? timesWithin(term.start, term.end, per) : null;
  return {
    ...told,
    yearly: rounded(amount * timesInYear(per)),
    total: times === null ? null : rounded(amount * times),
  };
}

/** Contributions from the text alone, in order. */
function contributionsInProse(parts: MoneyParts): readonly ReadContribution[] {
  const { term } = parts;
  const firstYear = term?.start ? Number(term.start.slice(0, 4)) : null;
  return contributionsTold({ ...parts, firstYear }).map((each) => counted(each, term));
}

/** Contributions as frontmatter or the card states them; what these leave open, and all without them, from the text. */
export function contributionsOf(parts: MoneyParts): readonly ReadContribution[] {
  const prose = contributionsInProse(parts);
  const sources = [parts.frontmatter, parts.card].filter((source) => source !== null);
  const stated = sources
    .map((source) => contributionsInFrontmatter(source, parts.parties))
    .find((list) => list.length > 0);
  if (!stated) return prose;
  return stated.map((each) => {
    const same = prose.find(
      (other) =>
        other.payer === each.payer && other.amount === each.amount && other.kind === each.kind,
    );
    return counted(
      { ...each, payee: each.payee ?? same?.payee ?? null, per: each.per ?? same?.per ?? null },
      parts.term,
    );
  });
}
