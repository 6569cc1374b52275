import { bibliography, type WorkId } from '../bibliography.ts';
import { fill, type Locale, type Localised } from '../locale.ts';
import type { Citation } from '../rule.ts';
import { levelWords } from './words.ts';

const words = {
  read: { sv: 'Läst {day}.', en: 'Read on {day}.' },
  opening: {
    sv: 'Bara inledningen läst, {day}.',
    en: 'Only the opening read, on {day}.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** “Borås regler för IOP 2016, obligatorisk punkt (krav)”. */
export function citationWords({ work, place, level }: Citation, locale: Locale): string {
  const title = bibliography[work].title[locale];
  const where = place ? `${title}, ${place[locale]}` : title;
  return level ? `${where} (${levelWords[level][locale]})` : where;
}

/** “Läst 2026-11-21.”, or that only the opening was; empty for the document itself. */
export function readWords(work: WorkId, locale: Locale): string {
  const { read, grade } = bibliography[work];
  if (read === null) return '';
  return fill(words[grade][locale], { day: read }, locale);
}
