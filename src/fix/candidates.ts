import type { Agreement } from '../agreement/agreement.ts';
import { masked } from '../agreement/mask.ts';
import type { Finding } from '../finding.ts';
import { bodyFixes } from './body.ts';
import { cardValueFixes } from './card-values.ts';
import { frontmatterFix } from './drafted-frontmatter.ts';
import type { Edit, Fix } from './fix.ts';

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

/** Whether a report can tell what is to be written: with stars for digits it would say something else. */
function isTellable({ text }: Edit): boolean {
  return masked(text) === text;
}

/**
 * What would take a finding away, for a report to tell: the edits at its places, as one fix. Null where there is
 * nothing to edit, and where a personal identity number would have to be written out.
 */
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
  const isFix = edits.length > 0 && edits.every(isTellable);
  return isFix ? { rule: rule.id, source, edits } : null;
}
