import { type Layout, padEnd } from './layout.ts';
import { wrap } from './wrap.ts';

/** Titles are lined up, but one long title does not push all the rest away. */
const widestTitle = 42;

/** With less room beside title and line, what was found stands below them. */
const leastRoom = 20;

/** A row: “✓ Bakgrund   rad 5   ”Bakgrund””. */
export interface MarkedRow {
  readonly mark: string;
  readonly paint: (text: string) => string;
  readonly title: string;
  readonly line: string;
  readonly what: string;
}

/** Rows under a heading, their titles and lines lined up. */
export function markedTable(
  heading: string,
  rows: readonly MarkedRow[],
  layout: Layout,
): readonly string[] {
  const { measure, paint } = layout;
  const title = Math.min(widestTitle, Math.max(...rows.map((row) => measure(row.title))));
  const place = Math.max(...rows.map(({ line }) => measure(line)));
  const longest = Math.max(...rows.flatMap(({ what }) => what.split(' ').map(measure)));
  const isNarrow = layout.width - title - place - 10 < Math.max(leastRoom, longest);
  const lines = rows.flatMap((row) => {
    const { mark, line, what } = row;
    const columns = `${padEnd(row.title, title, measure)}   ${padEnd(line, place, measure)}`;
    const first = `  ${mark} ${columns}   `;
    const below = { first: '      ', rest: '      ' };
    const [top = '', ...more] = isNarrow
      ? [
          ...wrap(row.title, { first: `  ${mark} `, rest: '    ' }, layout),
          ...wrap(`${line} ${what}`, below, layout),
        ]
      : wrap(what, { first, rest: ' '.repeat(measure(first)) }, layout);
    return [top.replace(mark, row.paint), ...more];
  });
  return [`  ${paint.bold(heading)}`, ...lines];
}
