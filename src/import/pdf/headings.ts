import type { Measure } from './geometry.ts';
import type { Group, LineGroup } from './untagged.ts';

/** “2.1”, “§ 4.”, “3 §” before a heading. */
const numbered = /^(?:§ ?\d{1,3}\.?|\d{1,2} §|\d{1,2}(?:\.\d{1,2}){0,4}\.?)\s+\p{Lu}/u;

/** Letters that a heading has at most. */
const longest = 160;

/** Levels of the groups that are headings, by size, weight and number of what they say. */
export function headingLevels(
  groups: readonly Group[],
  measure: Measure,
): ReadonlyMap<Group, number> {
  const styled = groups.filter((group): group is LineGroup => isStyled(group, measure));
  if (styled.length < 2) {
    const counted = groups.filter((group, index): group is LineGroup =>
      isCounted(group, groups[index + 1]),
    );
    if (counted.length >= 3) return new Map([...levelsOf(styled), ...levelsOf(counted, 2)]);
  }
  return levelsOf(styled);
}

function isStyled(group: Group, { size }: Measure): boolean {
  if (group.kind !== 'lines') return false;
  const [first] = group.lines;
  const text = group.lines.map((line) => line.text).join(' ');
  if (!first || text.length > longest || !/\p{L}{2}/u.test(text)) return false;
  if (first.size > size * 1.1) return group.lines.length <= 4;
  if (!first.bold || first.size < size * 0.9 || group.lines.length > 2) return false;
  return !/[.,;]$/.test(text) || numbered.test(text);
}

/** A short numbered line with a text beneath it that is no such line. */
function isCounted(group: Group, next: Group | undefined): boolean {
  if (!isShortNumbered(group)) return false;
  return next?.kind === 'lines' && !isShortNumbered(next) && !next.marker;
}

function isShortNumbered(group: Group): boolean {
  if (group.kind !== 'lines' || group.lines.length > 1) return false;
  const text = group.lines[0]?.text ?? '';
  return text.length <= 70 && numbered.test(text) && !/[.,;:]$/.test(text);
}

/** The larger the letters, the higher the level; bold goes before plain, and numbers tell of levels below. */
function levelsOf(groups: readonly LineGroup[], from = 1): ReadonlyMap<Group, number> {
  const styleOf = ({ lines }: LineGroup): number =>
    Math.round((lines[0]?.size ?? 0) * 2) * 2 + (lines[0]?.bold ? 1 : 0);
  // The heading of a table of contents often has a look of its own.
  const told = groups.filter(
    ({ lines }) => !/^(?:innehåll|table of contents)/i.test(lines[0]?.text ?? ''),
  );
  const styles = [...new Set(told.map(styleOf))].sort((a, b) => b - a);
  const counts = styles.map((style) => groups.filter((group) => styleOf(group) === style).length);
  // A style used once at the top is the title's; used all through, what it marks are sections.
  const top = from === 1 && (counts[0] ?? 0) > 1 && styles.length === 1 ? 2 : from;
  return new Map(
    groups.map((group) => {
      const parts = /^\d{1,2}((?:\.\d{1,2})*)/.exec(group.lines[0]?.text ?? '')?.[1];
      const deeper = parts === undefined ? 0 : parts.split('.').length - 1;
      const level =
        top +
        Math.max(
          0,
          styles.findIndex((style) => style <= styleOf(group)),
        );
      return [group, Math.min(6, styles.length <= 2 ? level + deeper : level)];
    }),
  );
}
