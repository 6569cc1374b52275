import type { PdfBlock } from './block.ts';
import { isShort, type Measure, marginOf } from './geometry.ts';
import type { Line } from './lines.ts';
import { isBullet, markerOf, withoutStart } from './markers.ts';
import type { Run } from './run.ts';
import { runsOf } from './runs.ts';
import { isLeader, tableAt } from './tables.ts';

/** Lines that stand together, or a table. */
export type Group =
  | {
      readonly kind: 'lines';
      readonly lines: Line[];
      /** Printed before the first line, with the blank behind it. */
      readonly marker: { readonly marker: string; readonly length: number } | null;
    }
  | { readonly kind: 'table'; readonly block: PdfBlock };

export type LineGroup = Extract<Group, { kind: 'lines' }>;

/** The lines of all pages, without headers and footers, as what stands together. */
export function groupsOf(lines: readonly Line[], measure: Measure): readonly Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    const table = tableAt(lines, i, measure);
    if (table) {
      groups.push({ kind: 'table', block: { kind: 'table', rows: table.rows } });
      i = table.end - 1;
      continue;
    }
    const last = groups.at(-1);
    const open = last?.kind === 'lines' ? last : null;
    if (open && goesOn(open, line, measure)) open.lines.push(line);
    else groups.push({ kind: 'lines', lines: [line], marker: startOf(line, open, measure) });
  }
  return groups;
}

/** Whether a line belongs to the group above it. */
function goesOn(group: LineGroup, line: Line, measure: Measure): boolean {
  const above = group.lines.at(-1);
  if (!above || above.page !== line.page) return false;
  if (isLeader(line.text) || isLeader(above.text))
    return isLeader(line.text) && isLeader(above.text);
  const step = (above.y - line.y) / Math.max(above.size, line.size);
  if (step <= 0 || step > measure.leading * 1.22) return false;
  if (Math.abs(above.size - line.size) > above.size * 0.06 || above.bold !== line.bold)
    return false;
  if (startOf(line, group, measure)) return false;
  if (!group.marker && beginsAnew(above, line, measure)) return false;
  if (group.marker) {
    const [first] = group.lines;
    const outside = first !== undefined && line.x < first.x - 1;
    if (outside) return false;
    const hanging = first !== undefined && line.x > first.x + line.size * 0.5;
    return hanging || !isShort(above, line, measure.margin);
  }
  return true;
}

/** Paragraphs without room between them: the line above ends a sentence and is not full, or this one is indented. */
function beginsAnew(above: Line, line: Line, { margin }: Measure): boolean {
  if (!/[.!?:]["”»)]?$/.test(above.text)) return false;
  const indented = line.x > above.x + line.size * 0.8 && line.x < above.x + line.size * 4;
  return indented || isShort(above, line, margin);
}

/** The marker of a list item that a line begins with; a number in the middle of a sentence is none. */
function startOf(line: Line, group: LineGroup | null, { margin }: Measure): LineGroup['marker'] {
  const found = markerOf(textOf(line));
  if (!found) return null;
  if (found.marker === 'o' && line.items[0]?.text.trim() !== 'o') return null;
  if (isBullet(found.marker) && !/[-–—]/.test(found.marker)) return found;
  const above = group?.lines.at(-1);
  if (!group || !above || above.page !== line.page) return found;
  const apart = above.y - line.y > line.size * 1.6;
  const indented = line.x > above.x + 1;
  return group.marker || apart || indented || isShort(above, line, margin) ? found : null;
}

function textOf({ items }: Line): string {
  return items.map(({ text }) => text).join('');
}

/** The runs of a group's lines; where somebody ended a line by hand, the next begins on its own. */
export function runsOfLines(lines: readonly Line[], { margin }: Measure): readonly Run[] {
  const reach = marginOf(lines, margin);
  return lines.flatMap((line, index) => {
    const runs = runsOf(line, line.items);
    const above = lines[index - 1];
    const next = runs[0];
    const ended = above && next && (isLeader(above.text) || isShort(above, line, reach));
    return ended ? [{ ...next, broken: true }, ...runs.slice(1)] : runs;
  });
}

/** List items, paragraphs and notes; headings are found among the paragraphs afterwards. */
export function itemOf(
  group: LineGroup,
  depth: number,
  measure: Measure,
): Extract<PdfBlock, { kind: 'item' }> {
  const { marker = '', length = 0 } = group.marker ?? {};
  const runs = runsOfLines(group.lines, measure);
  return { kind: 'item', marker, depth, runs: withoutStart(runs, length) };
}
