import { type Locale, listOf } from '../locale.ts';
import { type Mark, positionAt, type Source } from '../source.ts';
import { printable } from './printable.ts';
import { count, say } from './words.ts';

/** The mark that a place of the text belongs to; null in a text that is its own original. */
export function markAt({ original }: Source, offset: number): Mark | null {
  const marks = original?.marks ?? [];
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return marks[low] ?? null;
}

/**
 * The heading that a place stands under, or is, in a text read from another file: there every heading is written with
 * number signs.
 */
export function headingAbove({ text }: Source, offset: number): string | null {
  const lineEnd = text.indexOf('\n', offset);
  const before = text.slice(0, lineEnd < 0 ? text.length : lineEnd);
  const at = before.startsWith('#')
    ? Math.max(0, before.lastIndexOf('\n#'))
    : before.lastIndexOf('\n#');
  if (at < 0) return null;
  const line = before.slice(at).replace(/^\n?#{1,6}[ \t]*/, '');
  const words = (line.split('\n', 1)[0] ?? '')
    .replace(/(?<![\\*])\*{1,3}|`/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
  return words === '' ? null : printable(words);
}

/** The line number, to stand in a column of such; nothing where the reader sees no lines. */
export function lineNumber(source: Source, offset: number): string {
  return source.original || source.unreadable ? '' : String(positionAt(source, offset).line);
}

/** “rad 14”; in PDF “sida 2, rad 14”; nothing in Word, where neither is known. */
export function lineWords(source: Source, offset: number, locale: Locale): string {
  if (!source.original) return say('line', locale, { line: positionAt(source, offset).line });
  const { page = null, line = null } = markAt(source, offset) ?? {};
  if (page === null) return '';
  return line === null ? say('page', locale, { page }) : say('pageLine', locale, { page, line });
}

/** The same; in Word “under ”Ekonomi””, which is where its reader looks. */
export function placeWords(source: Source, offset: number, locale: Locale): string {
  const line = lineWords(source, offset, locale);
  if (line !== '') return line;
  const heading = headingAbove(source, offset);
  return heading === null ? say('first', locale) : say('under', locale, { heading });
}

/** Where something stands in the Word, ODT or PDF file that was read; nothing of a text with lines of its own. */
export function originalWords(source: Source, offset: number, locale: Locale): string {
  return source.original && !source.unreadable ? placeWords(source, offset, locale) : '';
}

/** “rad 3, 14 och 20”, each place once. More than `most` are counted. */
export function placesWords(
  source: Source,
  offsets: readonly number[],
  locale: Locale,
  most = Number.POSITIVE_INFINITY,
): string {
  const wordsAt = (offset: number) =>
    source.original ? placeWords(source, offset, locale) : String(positionAt(source, offset).line);
  const all = [...new Set(offsets.toSorted((a, b) => a - b).map(wordsAt))];
  const named = all.slice(0, most);
  const more = all.length - named.length;
  const where = listOf(more > 0 ? [...named, count('moreLines', more, locale)] : named, locale);
  if (source.original) return where;
  return all.length > 1
    ? say('lines', locale, { lines: where })
    : say('line', locale, { line: where });
}
