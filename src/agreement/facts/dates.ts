import type { Dated, Prose } from '../agreement.ts';
import { rangeIn } from '../language/prose.ts';
import { type DateHit, dateHitsIn } from './date-hits.ts';

function isoValue(hit: DateHit, text: string): string {
  if (!hit.possible || hit.first === null) return text;
  if (hit.precision === 'day') return hit.first;
  return hit.precision === 'month' ? hit.first.slice(0, 7) : hit.first.slice(0, 4);
}

/** A hit as a fact, with its place in the source. */
export function datedOf(prose: Prose, hit: DateHit): Dated {
  const text = prose.text.slice(hit.start, hit.end);
  return {
    value: isoValue(hit, text),
    precision: hit.precision,
    ambiguous: hit.ambiguous,
    possible: hit.possible,
    range: rangeIn(prose, hit.start, hit.end),
    text,
  };
}

/**
 * The dates of a text: full dates, months and school terms.
 * A year alone is no date here (a period may be made of years), nor is a day without a year.
 */
export function datesIn(prose: Prose): readonly Dated[] {
  return dateHitsIn(prose.text)
    .filter((hit) => hit.precision !== 'year' && hit.year !== null)
    .map((hit) => datedOf(prose, hit));
}
