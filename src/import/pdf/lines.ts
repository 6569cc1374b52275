import type { Item, Page } from './page.ts';

/** Items on the same line of a page, from left to right. */
export interface Line {
  readonly page: number;
  /** On its page from the top, from 1. */
  readonly number: number;
  readonly items: readonly Item[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Height of most of its letters. */
  readonly size: number;
  /** Every letter of it. */
  readonly bold: boolean;
}

/** The lines of a page from the top down, numbered as a reader would count them. */
export function linesOf({ number, items }: Page): readonly Line[] {
  const worded = items.filter(({ text }) => text.trim() !== '');
  const rows: Item[][] = [];
  const sorted = [...worded].sort((a, b) => b.y - a.y || a.x - b.x);
  for (const item of sorted) {
    const row = rows.at(-1);
    if (row && isOnLine(row, item)) row.push(item);
    else rows.push([item]);
  }
  return rows.map(withBlanks).map((row, index) => lineOf(row, number, index + 1));
}

/** The same line, or raised a little above it or lowered beneath it. */
function isOnLine(row: readonly Item[], item: Item): boolean {
  const main = row.reduce((best, one) => (one.size > best.size ? one : best));
  const big = Math.max(main.size, item.size);
  const apart = Math.abs(main.y - item.y);
  if (apart < big * 0.2) return true;
  const small = Math.min(main.size, item.size);
  return small < big * 0.8 && apart < big * 0.55;
}

/** Puts back blanks between words where the file moved on instead. */
function withBlanks(row: readonly Item[]): readonly Item[] {
  const ordered = [...row].sort((a, b) => a.x - b.x);
  const spaced: Item[] = [];
  for (const item of ordered) {
    const last = spaced.at(-1);
    if (last) {
      const gap = item.x - (last.x + last.width);
      const blank = /\s$/u.test(last.text) || /^\s/u.test(item.text);
      if (!blank && gap > Math.min(last.size, item.size) * 0.15)
        spaced.push({ ...last, text: ' ', x: last.x + last.width, width: gap, url: null });
    }
    spaced.push(item);
  }
  return spaced;
}

function lineOf(items: readonly Item[], page: number, number: number): Line {
  const sizes = new Map<number, number>();
  let bold = true;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const { text, size, bold: isBold, x, width } of items) {
    const letters = text.replace(/\s/g, '').length;
    if (letters === 0) continue;
    sizes.set(size, (sizes.get(size) ?? 0) + letters);
    bold = bold && (isBold || !/[\p{L}\p{N}]/u.test(text));
    left = Math.min(left, x);
    right = Math.max(right, x + width);
  }
  const [size = 0] = [...sizes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const text = items.map((item) => item.text).join('');
  const base = items.find((item) => item.size === size);
  return {
    page,
    number,
    items,
    text: text.replace(/\s+/gu, ' ').trim(),
    x: left,
    right,
    y: base?.y ?? items[0]?.y ?? 0,
    size,
    bold: bold && /\p{L}/u.test(text),
  };
}
