import type { Agreement, Field } from '../agreement/agreement.ts';
import { dateHitsIn } from '../agreement/facts/date-hits.ts';
import { orgNumberOf } from '../agreement/facts/org-numbers.ts';
import type { Edit, Fix } from './fix.ts';

/** Fields of the card that hold a day, by the last part of their path. */
const dayFields = new Set([
  'start',
  'end',
  'date',
  'declaration',
  'granted',
  'registered',
  'until',
  'ended',
  'signed',
  'democracy-conditions-checked',
  'joined-compact',
]);

const iso = /^\d{4}-\d{2}-\d{2}$/;
const orgNumber = /^(?:16[ -]?)?(\d{6})[ ]{0,2}[-‐‑–—−]?[ ]{0,2}(\d{4})$/;

/** The number as it is to be written, when it is one that only is spelt otherwise. */
function spelledNumber(written: string): string | null {
  const [, head = '', tail = ''] = orgNumber.exec(written.trim()) ?? [];
  if (head === '') return null;
  const { value, valid } = orgNumberOf(head + tail);
  return valid && value !== written ? value : null;
}

/** The day as it is to be written, when the whole value is one that can be read in one way only. */
function spelledDay(written: string): string | null {
  if (iso.test(written)) return null;
  // With the year first there is no doubt which is the month.
  const text = written
    .trim()
    .replace(/^(\d{4})[-‐‑–/.](\d{1,2})[-‐‑–/.](\d{1,2})$/, (_, year, month, day) => {
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    });
  const [hit, ...others] = dateHitsIn(text);
  if (!hit || others.length > 0 || hit.start > 0 || hit.end < text.length) return null;
  const isOneDay = hit.precision === 'day' && hit.year !== null && hit.possible && !hit.ambiguous;
  return isOneDay ? hit.first : null;
}

function spelled({ path, value }: Field): string | null {
  const key = path.split('.').at(-1) ?? '';
  const written = typeof value === 'number' ? String(value) : value;
  if (typeof written !== 'string') return null;
  if (key === 'org-number') return spelledNumber(written);
  return dayFields.has(key) ? spelledDay(written) : null;
}

/** The value between its quotation marks, or all of it. */
function editOf({ source, range }: Field, text: string): Edit | null {
  const written = source.text.slice(range.start, range.end);
  const quote = /^(["'])[^"'\\\n]*\1$/.test(written) ? 1 : 0;
  // What YAML lets stand over several lines, behind an alias or a tag is left to people.
  if (quote === 0 && /[\n&*!|>#"']/.test(written)) return null;
  return { range: { start: range.start + quote, end: range.end - quote }, text };
}

/** Organisation numbers and days in frontmatter and card that are written otherwise than the card wants them. */
export function cardValueFixes({ frontmatter, card }: Agreement): readonly Fix[] {
  const fields = [frontmatter, card].flatMap((part) => [...(part?.fields.values() ?? [])]);
  return fields.flatMap((field): Fix[] => {
    const text = spelled(field);
    const edit = text === null ? null : editOf(field, text);
    return edit ? [{ rule: 'frontmatter-schema', source: field.source, edits: [edit] }] : [];
  });
}
