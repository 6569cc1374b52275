import type { Agreement, Field } from '../agreement/agreement.ts';
import { addDays, addMonths, dayOf, endAfter, isDate } from '../agreement/facts/calendar.ts';
import { fieldAt } from '../agreement/places.ts';
import type { FilePlace, Place } from '../rule.ts';

/** A day with the place that gives it. */
export interface PlacedDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly place: Required<Place>;
}

/** A day that frontmatter or the card states; null when it is left out or is no day of the calendar. */
export function dayAt(agreement: Agreement, path: string): PlacedDay | null {
  const field = fieldAt(agreement, path);
  if (!field || typeof field.value !== 'string' || !isDate(field.value)) return null;
  return { day: field.value, place: placeOf(field) };
}

/** Where a field stands. */
export function placeOf({ range, source }: Field): Required<Place> {
  return { range, source };
}

/** A place as plain data, that is kept when the agreement is not. */
export function filePlace({ source }: Agreement, place: Required<Place>): FilePlace {
  return { in: place.source === source ? 'text' : 'card', range: place.range };
}

/** The last day that the text or the card sets, extensions that have been decided included; null without one. */
export function endOf(agreement: Agreement): PlacedDay | null {
  const { term } = agreement.reading;
  const decided = dayAt(agreement, 'extension-decided.until');
  if (decided && decided.day >= (term?.end ?? '')) return decided;
  if (!term?.end || !isDate(term.end)) return null;
  if (term.from === 'frontmatter') return dayAt(agreement, 'term.end');
  return { day: term.end, place: { range: term.range, source: term.source } };
}

/**
 * The last day as it has become by a certain day, in an agreement that goes on by itself; null when it cannot be told.
 */
export function endBy(agreement: Agreement, today: string): PlacedDay | null {
  const end = endOf(agreement);
  const { extension } = agreement.reading;
  if (!end || extension?.automatic !== true || end.day >= today) return end;
  const { months, maxTimes } = extension;
  if (!months) return null;
  let { day } = end;
  for (let times = 0; day < today && times < (maxTimes ?? Number.POSITIVE_INFINITY); times += 1)
    day = endAfter(addDays(day, 1), months);
  return { ...end, day };
}

/** Whole and part months from one day to another, as a number that is compared. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  if (!a || !b) return 0;
  return (b.year - a.year) * 12 + b.month - a.month + (b.day - a.day) / 31;
}

/** The days when an agreement holds, by itself and what has been decided; null when it cannot be told. */
export interface Span {
  readonly start: string;
  /** Null: until further notice. */
  readonly end: string | null;
}

/** From the first day to the last; an agreement that has been ended, to that day. */
export function spanOf(agreement: Agreement): Span | null {
  const { term } = agreement.reading;
  if (!term?.start || !isDate(term.start)) return null;
  const ended = agreement.status === 'ended' ? dayAt(agreement, 'ended') : null;
  const end = ended?.day ?? endOf(agreement)?.day ?? null;
  if (end === null && !term.openEnded) return null;
  return end !== null && end < term.start ? null : { start: term.start, end };
}

/** So many months earlier. */
export const monthsBefore = (day: string, months: number): string => addMonths(day, -months);
