/** A calendar date, without time and time zone. `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, 0 for a month that does not exist. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2 && isLeap(year)) return 29;
  return lengths[month - 1] ?? 0;
}

export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

const two = (value: number) => String(value).padStart(2, '0');

/** `YYYY-MM-DD` */
export function isoOf(day: Day): string {
  return `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`;
}

/** Reads `YYYY-MM-DD`; null when it is no date of the calendar. */
export function dayOf(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDay(year, month, day) ? { year, month, day } : null;
}

/** Whether a text is a real calendar date in the form `YYYY-MM-DD`. */
export function isDate(iso: string): boolean {
  return dayOf(iso) !== null;
}

/** The same day of the month so many months later, or the last day of a shorter month. The input if it is no date. */
export function addMonths(iso: string, months: number): string {
  const from = dayOf(iso);
  if (!from) return iso;
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return isoOf({ year, month, day: Math.min(from.day, lastDayOfMonth(year, month)) });
}

/** Days since 0000-03-01 of the Gregorian calendar (Howard Hinnant's civil-from-days, in integers). */
function toCount({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leaps + dayOfYear;
}

function fromCount(count: number): Day {
  const era = Math.floor(count / 146097);
  const dayOfEra = count - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leaps);
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** So many days later, or earlier. The input if it is no date. */
export function addDays(iso: string, days: number): string {
  const from = dayOf(iso);
  return from ? isoOf(fromCount(toCount(from) + days)) : iso;
}

/** Negative when `a` is earlier, 0 when they are the same day. Both are `YYYY-MM-DD`. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The last day of a stretch of whole months that begins on a day: 2027-03-01 and 36 give 2030-02-28. */
export function endAfter(start: string, months: number): string {
  return addDays(addMonths(start, months), -1);
}
