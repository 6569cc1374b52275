import type { Locale } from '../../locale.ts';
import { dayOf } from '../facts/calendar.ts';

/** The months of the year, from January. */
export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** “den 1 februari 2026”, “1 February 2026”; null for what is no day of the calendar. */
export function dayWords(iso: string, locale: Locale): string | null {
  const day = dayOf(iso);
  if (!day) return null;
  const date = `${day.day} ${monthNames[locale][day.month - 1] ?? ''} ${day.year}`;
  return locale === 'sv' ? `den ${date}` : date;
}
