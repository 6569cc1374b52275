import type { Agreement, Block } from '../agreement/agreement.ts';
import { maskedText } from '../agreement/mask.ts';
import type { Range, Source } from '../source.ts';
import { printable } from './printable.ts';
import { blockAt, quoteOf } from './quote.ts';
import { closeMark, openMark } from './wrap.ts';

/** A row of a table as a reader sees it, its empty cells left out. */
function rowOf({ blocks }: Agreement, { cell }: Block): string {
  const cells = blocks.filter(
    (other) => other.cell?.table === cell?.table && other.cell?.row === cell?.row,
  );
  return cells
    .map(({ prose }) => printable(prose.text).trim())
    .filter((text) => text !== '')
    .join(' · ');
}

/** No passage is longer. */
const longest = 600;

/** What begins a text, cut at a space. */
export function cutAt(text: string, letters: number): string {
  if (text.length <= letters) return text;
  return `${text.slice(0, letters).replace(/\s+\S*$/, '')} …`;
}

/**
 * What stands at a place, on one line and safe to print: the sentence, the row of a table, or what card or frontmatter
 * holds. With the marks of `quoteOf` round the exact words where they are part of a sentence. Null where there is
 * nothing to quote.
 */
export function passageOf(
  agreement: Agreement,
  { source, range }: { readonly source: Source; readonly range: Range },
): string | null {
  const block = source === agreement.source ? blockAt(agreement, range) : null;
  if (!block) {
    const text = printable(maskedText(source, range)).trim().replace(/ {2,}/g, ' ');
    return text === '' ? null : text;
  }
  return block.cell ? rowOf(agreement, block) : quoteOf(agreement, range, longest);
}

/** The same without marks. */
export function plainPassageOf(
  agreement: Agreement,
  place: { readonly source: Source; readonly range: Range },
): string | null {
  return passageOf(agreement, place)?.replaceAll(openMark, '').replaceAll(closeMark, '') ?? null;
}

/** So much of a line is shown on either side of the exact words, and of those words. */
const beside = 160;

/** The line that a place of the card or the frontmatter begins in, with the marks; null for an empty one. */
export function markedLine(source: Source, { start, end }: Range): string | null {
  const { text } = source;
  const isEnd = (at: number) => /[\r\n]/.test(text[at] ?? '\n');
  let first = start;
  while (first > start - beside && first > 0 && !isEnd(first - 1)) first -= 1;
  const reach = Math.min(end, start + 2 * beside);
  let stop = start;
  while (stop < reach && !isEnd(stop)) stop += 1;
  let last = stop;
  while (last < stop + beside && !isEnd(last)) last += 1;
  const cut = (from: number, to: number) => printable(maskedText(source, { start: from, end: to }));
  const before = (first > 0 && !isEnd(first - 1) ? '… ' : '') + cut(first, start);
  const after = cut(stop, last) + (isEnd(last) ? '' : ' …');
  const line = `${before}${openMark}${cut(start, stop)}${closeMark}${after}`.trim();
  return line === openMark + closeMark ? null : line;
}
