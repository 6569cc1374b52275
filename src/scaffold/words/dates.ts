import { dayWords, monthNames } from '../../agreement/language/day-words.ts';
import type { Locale } from '../../locale.ts';
import { inlineText } from '../markdown-text.ts';

const monthKeys = monthNames.en.map((name) => name.toLowerCase());

/** “den 1 februari 2026”, “1 February 2026”. What is no day of the calendar stands as it was written. */
export function dateWords(iso: string, locale: Locale): string {
  return dayWords(iso, locale) ?? inlineText(iso);
}

/** When something is paid: “februari”, “den 1 mars 2026”. */
export function paidWords(paid: string, locale: Locale): string {
  const at = monthKeys.indexOf(paid);
  if (at >= 0) return monthNames[locale][at] ?? paid;
  return dateWords(paid, locale);
}

/** Whether a time of payment is a month rather than a day. */
export function isMonth(paid: string): boolean {
  return monthKeys.includes(paid);
}
