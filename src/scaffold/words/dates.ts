import { dayOf } from '../../agreement/facts/calendar.ts';
import type { Locale } from '../../locale.ts';
import { inlineText } from '../markdown-text.ts';

const months: Readonly<Record<Locale, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
const monthKeys = months.en.map((name) => name.toLowerCase());

/** “den 1 februari 2026”, “1 February 2026”. What is no day of the calendar stands as it was written. */
export function dateWords(iso: string, locale: Locale): string {
  const day = dayOf(iso);
  if (!day) return inlineText(iso);
  const month = months[locale][day.month - 1] ?? '';
  const date = `${day.day} ${month} ${day.year}`;
  return locale === 'sv' ? `den ${date}` : date;
}

/** When something is paid: “februari”, “den 1 mars 2026”. */
export function paidWords(paid: string, locale: Locale): string {
  const at = monthKeys.indexOf(paid);
  if (at >= 0) return months[locale][at] ?? paid;
  return dateWords(paid, locale);
}

/** Whether a time of payment is a month rather than a day. */
export function isMonth(paid: string): boolean {
  return monthKeys.includes(paid);
}
