import type { Measure } from './geometry.ts';
import type { Line } from './lines.ts';
import { markerOf } from './markers.ts';
import type { Item } from './page.ts';
import type { Run } from './run.ts';
import { runsOf } from './runs.ts';

/** What stands together on a line, apart from the rest of it. */
interface Segment {
  readonly line: Line;
  readonly items: readonly Item[];
  readonly left: number;
  readonly right: number;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** Dots that lead from a heading to the number of its page. */
export function isLeader(text: string): boolean {
  return /\.{5,}\s*\d{1,4}$|(?:\. ){4,}\.?\s*\d{1,4}$|…{2,}\s*\d{1,4}$/.test(text);
}

/**
 * Splits a line where it leaves more room than between words.
 * @param columns those of the lines above: less room will do before what begins where one of them begins
 */
function segmentsOf(line: Line, columns: readonly Column[]): readonly Segment[] {
  const segments: Segment[] = [];
  let items: Item[] = [];
  const close = (): void => {
    const worded = items.filter(({ text }) => text.trim() !== '');
    const [first] = worded;
    const last = worded.at(-1);
    if (first && last) segments.push({ line, items, left: first.x, right: last.x + last.width });
    items = [];
  };
  for (const item of line.items) {
    const opening = items.map(({ text }) => text).join('');
    const isWide = item.text.trim() === '' && isGap(item, line, columns);
    if (isWide && segments.length === 0 && isNumber(opening)) items.push(item);
    else if (isWide) close();
    else items.push(item);
  }
  close();
  return segments;
}

function isGap({ x, width }: Item, { size }: Line, columns: readonly Column[]): boolean {
  if (width > size * 1.1) return true;
  return width > size * 0.45 && columns.some(({ left }) => Math.abs(left - (x + width)) < 1.5);
}

/** A number or a bullet and the text behind it are one. */
function isNumber(opening: string): boolean {
  const text = opening.trim();
  return /^(?:§ ?)?\d+(?:\.\d+)*\.?(?: ?§)?$/.test(text) || markerOf(`${text} x`) !== null;
}

/** A table whose rows begin with the line at `from`, and the line after it; null where there is none. */
export function tableAt(
  lines: readonly Line[],
  from: number,
  measure: Measure,
): { readonly end: number; readonly rows: readonly (readonly Run[])[][] } | null {
  const rows: (readonly Segment[])[] = [];
  let columns: readonly Column[] = [];
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    const above = lines[i - 1];
    if (!line || isLeader(line.text)) break;
    const segments = segmentsOf(line, columns);
    if (rows.length === 0 && segments.length < 2) return null;
    if (above && rows.length > 0 && !isNear(above, line, measure)) break;
    const merged = mergedColumns(columns, segments);
    if (merged.length < 2 || (segments.length < 2 && merged.length < columns.length)) break;
    if (segments.length < 2 && !isCell(segments, merged, columns)) break;
    columns = merged;
    rows.push(segments);
  }
  rows.length = endOf(rows, lines, from, measure);
  const full = rows.filter((segments) => segments.length > 1).length;
  if (full < 2) return null;
  const end = from + rows.length;
  return { end, rows: cellsOf(rows, mergedColumns([], rows.flat()), lines, from, measure) };
}

function isNear(above: Line, line: Line, { leading }: Measure): boolean {
  const step = (above.y - line.y) / Math.max(above.size, line.size);
  return above.page === line.page && step > 0 && step < leading * 2.6;
}

/** A lone stretch of text that goes on in one column. */
function isCell(
  segments: readonly Segment[],
  merged: readonly Column[],
  columns: readonly Column[],
): boolean {
  return segments.length === 1 && merged.length === columns.length;
}

/** Rows without the text beneath the table that begins where its first column does. */
function endOf(
  rows: readonly (readonly Segment[])[],
  lines: readonly Line[],
  from: number,
  measure: Measure,
): number {
  const wide = wideGaps(rows, lines, from, measure);
  const first = rows[0]?.[0];
  let end = rows.length;
  for (let i = rows.length - 1; i > 0; i -= 1) {
    const [only, ...others] = rows[i] ?? [];
    const inFirst = first && only && only.left < first.left + first.line.size;
    if (others.length > 0 || !inFirst) break;
    if (wide[i] || !isSpaced(rows, wide)) end = i;
  }
  return end;
}

/** Which lines have more room above them than lines of one cell have. */
function wideGaps(
  rows: readonly (readonly Segment[])[],
  lines: readonly Line[],
  from: number,
  { leading }: Measure,
): readonly boolean[] {
  return rows.map((_, index) => {
    const line = lines[from + index];
    const above = lines[from + index - 1];
    return index > 0 && line && above ? (above.y - line.y) / line.size > leading * 1.12 : false;
  });
}

/** Whether it is by the room between them that rows are told apart. */
function isSpaced(rows: readonly (readonly Segment[])[], wide: readonly boolean[]): boolean {
  return wide.filter(Boolean).length >= rows.filter((row) => row.length > 1).length / 2;
}

/** Stretches of the line that the text keeps to: where two overlap they are one column. */
function mergedColumns(
  columns: readonly Column[],
  segments: readonly Segment[],
): readonly Column[] {
  const all = [...columns, ...segments].sort((a, b) => a.left - b.left);
  const merged: { left: number; right: number }[] = [];
  for (const { left, right } of all) {
    const last = merged.at(-1);
    if (last && left < last.right + 2) last.right = Math.max(last.right, right);
    else merged.push({ left, right });
  }
  return merged;
}

/** Lines gathered to rows: those with little room between them are lines of one row. */
function cellsOf(
  rows: readonly (readonly Segment[])[],
  columns: readonly Column[],
  lines: readonly Line[],
  from: number,
  measure: Measure,
): (readonly Run[])[][] {
  const wide = wideGaps(rows, lines, from, measure);
  const spaced = isSpaced(rows, wide);
  const cells: Run[][][] = [];
  for (const [index, segments] of rows.entries()) {
    const inFirst = segments.some(({ left }) => left < (columns[0]?.right ?? 0));
    if (index === 0 || wide[index] || (!spaced && inFirst)) cells.push(columns.map(() => []));
    for (const segment of segments) {
      const column = columns.findIndex(({ right }) => segment.left < right + 1);
      cells.at(-1)?.[column]?.push(...runsOf(segment.line, segment.items));
    }
  }
  return cells;
}
