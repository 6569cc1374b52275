import type { Agreement } from '../agreement/agreement.ts';
import type { Finding } from '../finding.ts';
import { bodyFixes } from './body.ts';
import { cardValueFixes } from './card-values.ts';
import { frontmatterFix } from './drafted-frontmatter.ts';
import type { Fix } from './fix.ts';

/** All that could be mended, before anybody has tried whether it is safe. */
export function candidateFixes(agreement: Agreement): readonly Fix[] {
  if (agreement.unreadable) return [];
  const all = [...frontmatterFix(agreement), ...cardValueFixes(agreement), ...bodyFixes(agreement)];
  // Only text is edited: the original of a Word, ODT or PDF file is not ours to write.
  return all.filter(({ source }) => !source.original);
}

/** The rules whose findings edits can take away. */
const mendable = new Set([
  'date-format',
  'frontmatter-missing',
  'frontmatter-schema',
  'heading-as-bold',
]);

const known = new WeakMap<Agreement, readonly Fix[]>();

/** What would take a finding away: the edits at its places, as one fix; null where there is nothing to edit. */
export function fixFor(agreement: Agreement, { rule, source, at, related }: Finding): Fix | null {
  if (!mendable.has(rule.id)) return null;
  const all = known.get(agreement) ?? candidateFixes(agreement);
  known.set(agreement, all);
  const places = [{ range: at, source }, ...related];
  const edits = all
    .filter((fix) => fix.rule === rule.id && fix.source === source)
    .flatMap((fix) => fix.edits)
    .filter(({ range }) =>
      places.some(
        (place) =>
          (place.source ?? source) === source &&
          range.start <= place.range.end &&
          range.end >= place.range.start,
      ),
    );
  return edits.length === 0 ? null : { rule: rule.id, source, edits };
}
