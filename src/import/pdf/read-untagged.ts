import type { PdfBlock } from './block.ts';
import { depthAt, type Measure } from './geometry.ts';
import { headingLevels } from './headings.ts';
import type { Line } from './lines.ts';
import { withoutStart } from './markers.ts';
import { runsOf } from './runs.ts';
import { type Group, groupsOf, itemOf, runsOfLines } from './untagged.ts';

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
    const [first] = group.lines;
    if (group.marker && first) return itemOf(group, depthAt(first, lefts), measure);
    lefts.length = 0;
    return { kind: 'paragraph', runs: runsOfLines(group.lines, measure) };
  });
}

/** What stands behind a number that is raised in the text of the same page, in small letters or without a full stop. */
function noteOf(
  group: Extract<Group, { kind: 'lines' }>,
  raised: ReadonlySet<string>,
  measure: Measure,
): PdfBlock | null {
  const [first] = group.lines;
  if (!first) return null;
  const small = first.size <= measure.size * 0.93;
  const runs = runsOfLines(group.lines, measure);
  const text = runs.map((run) => run.text).join('');
  const number = /^\s*(\d{1,3})[.)]?\s*/.exec(text);
  const name = number?.[1];
  if (!small && !/^\s*\d{1,3}\s+\p{L}/u.test(text)) return null;
  if (!number || name === undefined || !raised.has(`${first.page} ${name}`)) return null;
  return { kind: 'note', name, runs: withoutStart(runs, number[0].length) };
}
