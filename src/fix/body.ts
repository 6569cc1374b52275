import type { Agreement } from '../agreement/agreement.ts';
import type { Fix } from './fix.ts';

/** Whether the document says itself that it is a draft: only then is its body touched. */
function isWrittenDraft({ frontmatter, card }: Agreement): boolean {
  const status = frontmatter?.fields.get('status') ?? card?.fields.get('status');
  return status?.value === 'draft';
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A hyphen between two days as a dash. */
function dashes({ facts, source }: Agreement): readonly Fix[] {
  return facts.dates.flatMap((dated, i): Fix[] => {
    const next = facts.dates[i + 1];
    if (!next || !isoDay.test(dated.text) || !isoDay.test(next.text)) return [];
    if (!dated.possible || !next.possible) return [];
    const range = { start: dated.range.end, end: next.range.start };
    if (!/^ ?[-‐‑] ?$/.test(source.text.slice(range.start, range.end))) return [];
    return [{ rule: 'date-format', source, edits: [{ range, text: '–' }] }];
  });
}

/** A line in bold that heads a part, as a heading. */
function headings({ headings: found, source }: Agreement): readonly Fix[] {
  return found.flatMap(({ kind, range, level }): Fix[] => {
    if (kind !== 'bold') return [];
    const written = source.text.slice(range.start, range.end);
    const [, marks, words = ''] = /^(\*\*|__)([^*_\r\n]+)\1[ \t]*$/.exec(written) ?? [];
    const before = source.text.slice(0, range.start);
    const after = source.text.slice(range.end);
    const standsAlone =
      /(?:^|\n|\r)$/.test(before) &&
      /^[ \t]*(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n|$)|^[ \t]*$/.test(after);
    if (!marks || !standsAlone) return [];
    const text = `${'#'.repeat(level)} ${words.trim()}`;
    return [{ rule: 'heading-as-bold', source, edits: [{ range, text }] }];
  });
}

/** What is mended in the running text of a draft: signs and marks, never a word. */
export function bodyFixes(agreement: Agreement): readonly Fix[] {
  return isWrittenDraft(agreement) ? [...dashes(agreement), ...headings(agreement)] : [];
}
