import type { PdfBlock } from './block.ts';
import type { Measure } from './geometry.ts';
import { headingLevels } from './headings.ts';
import type { Line } from './lines.ts';
import { withoutStart } from './markers.ts';
import { runsOf } from './runs.ts';
import { type Group, groupsOf, itemOf, type LineGroup, runsOfLines } from './untagged.ts';

/**
 * Blocks guessed from where and how letters stand.
 * @param lines of all pages, without headers and footers
 */
export function readUntagged(lines: readonly Line[], measure: Measure): readonly PdfBlock[] {
  const groups = groupsOf(lines, measure);
  const raised = new Set(
    lines.flatMap((line) =>
      line.size > measure.size * 0.95
        ? runsOf(line, line.items).flatMap(({ note }) =>
            note === null ? [] : [`${line.page} ${note}`],
          )
        : [],
    ),
  );
  const levels = headingLevels(groups, measure);
  const lefts: number[] = [];
  return groups.map((group): PdfBlock => {
    if (group.kind === 'table') {
      lefts.length = 0;
      return group.block;
    }
    const level = levels.get(group);
    const note = level === undefined ? noteOf(group, raised, measure) : null;
    if (level !== undefined) {
      lefts.length = 0;
      const runs = runsOfLines(group.lines, measure).map((run) => ({ ...run, broken: false }));
      return { kind: 'heading', level, runs };
    }
    if (note) return note;
    if (group.marker) return itemOf(group, depthOf(group, lefts), measure);
    lefts.length = 0;
    return { kind: 'paragraph', runs: runsOfLines(group.lines, measure) };
  });
}

/** How many items, still open, stand further to the left. */
function depthOf({ lines }: LineGroup, lefts: number[]): number {
  const [first] = lines;
  if (!first) return 0;
  while (lefts.length > 0 && (lefts.at(-1) ?? 0) > first.x + first.size * 0.4) lefts.pop();
  if (lefts.length === 0 || (lefts.at(-1) ?? 0) < first.x - first.size * 0.4) lefts.push(first.x);
  return lefts.length - 1;
}

/** Small letters behind a number that stands raised on the same page. */
function noteOf(
  group: Extract<Group, { kind: 'lines' }>,
  raised: ReadonlySet<string>,
  measure: Measure,
): PdfBlock | null {
  const [first] = group.lines;
  if (!first || first.size > measure.size * 0.93) return null;
  const runs = runsOfLines(group.lines, measure);
  const text = runs.map((run) => run.text).join('');
  const number = /^\s*(\d{1,3})[.)]?\s*/.exec(text);
  const name = number?.[1];
  if (!number || name === undefined || !raised.has(`${first.page} ${name}`)) return null;
  return { kind: 'note', name, runs: withoutStart(runs, number[0].length) };
}
