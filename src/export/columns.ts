import { type PaperTable, textOf } from './paper.ts';

/** Characters that a column is given at least, its margins with it. */
const least = 8;
/** Characters of a line, and what a cell takes besides its text. */
const line = 92;
const margins = 3;

/**
 * What part of the width each column of a table takes. Short columns, such as amounts, get what their longest cell
 * needs; the long ones share the rest. The parts make one.
 */
export function columnShares({ columns, head, rows }: PaperTable): readonly number[] {
  const wanted = columns.map((_, column) => {
    const cells = [head, ...rows.slice(0, 1_000)].map((row) => textOf(row[column] ?? []).length);
    return Math.max(least, ...cells.map((length) => length + margins));
  });
  const widths = squeezed(wanted);
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => width / sum);
}

/** With the widest columns cut to one width, so that all have room on a line. */
function squeezed(wanted: readonly number[]): readonly number[] {
  let room = line;
  const sorted = [...wanted].sort((a, b) => a - b);
  for (const [index, width] of sorted.entries()) {
    const share = room / (sorted.length - index);
    if (width > share) return wanted.map((one) => Math.min(one, Math.max(share, least)));
    room -= width;
  }
  return wanted;
}
