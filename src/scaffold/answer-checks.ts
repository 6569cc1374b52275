import type { Frontmatter } from '../agreement/agreement.ts';
import { nearestOf } from '../agreement/aliases.ts';
import { orgNumberOf } from '../agreement/facts/org-numbers.ts';
import { masked } from '../agreement/mask.ts';
import type { Answers } from '../generated/types.ts';
import type { Data } from '../locale.ts';
import { either, nearData, shown } from '../rules/frontmatter/schema/ajv-words.ts';
import type { Range } from '../source.ts';
import type { AnswerMessageId } from './answer-words.ts';
import { partyReference } from './party-references.ts';

/** Something about the answers that no schema can say, at a place in their text. */
export interface Complaint {
  readonly message: AnswerMessageId;
  readonly at: Range;
  readonly data: Data;
}

type Fields = Frontmatter['fields'];

/** What does not agree: numbers, days, and parties that others point to. */
export function answerComplaints(
  fields: Fields,
  { parties = [], term = {} }: Answers,
): readonly Complaint[] {
  const written = valuesAt(fields, /^parties\.\d+\.id$/);
  const ids = new Set<unknown>([...parties.map(({ id }) => id), ...written]);
  const known = [...ids].filter((id) => typeof id === 'string');
  return [
    ...found(fields, /^parties\.\d+\.org-number$/, numberComplaint),
    ...found(fields, partyReference, (value, at) => referenceComplaint(value, at, known)),
    ...twice(fields, /^parties\.\d+\.id$/, 'same-id'),
    ...twice(fields, /^parties\.\d+\.name$/, 'same-name'),
    ...daysTurned(fields, term),
  ];
}

/** Enough to mend at once: each is compared with all parties there are. */
const most = 50;

function found(
  fields: Fields,
  pattern: RegExp,
  complain: (value: string, at: Range) => Complaint | null,
): readonly Complaint[] {
  const complaints: Complaint[] = [];
  for (const { path, value, range } of fields.values()) {
    if (complaints.length >= most) break;
    const complaint =
      typeof value === 'string' && pattern.test(path) ? complain(value, range) : null;
    if (complaint) complaints.push(complaint);
  }
  return complaints;
}

function valuesAt(fields: Fields, pattern: RegExp): readonly unknown[] {
  return [...fields.values()].flatMap(({ path, value }) => (pattern.test(path) ? [value] : []));
}

function numberComplaint(number: string, at: Range): Complaint | null {
  const [, digits = ''] = /^(?:16)?(\d{6}-\d{4})$/.exec(number) ?? [];
  if (digits === '' || orgNumberOf(digits.replace('-', '')).valid) return null;
  if (Number(digits[2]) < 2) return { message: 'third-digit', at, data: {} };
  return { message: 'check-digit', at, data: { number: masked(number) } };
}

function referenceComplaint(value: string, at: Range, known: readonly string[]): Complaint | null {
  if (!/^\S+$/.test(value) || known.includes(value)) return null;
  const data = { value: shown(value) };
  if (known.length === 0) return { message: 'no-parties', at, data };
  const near = nearestOf(known, value);
  if (near.length > 0)
    return { message: 'no-party-near', at, data: { ...data, ...nearData(near) } };
  const some = known.slice(0, 12);
  const allowed = { 'allowed.sv': either(some, 'eller'), 'allowed.en': either(some, 'or') };
  return { message: 'no-party', at, data: { ...data, ...allowed } };
}

function twice(fields: Fields, pattern: RegExp, message: AnswerMessageId): readonly Complaint[] {
  const seen = new Set<string>();
  const sorted = [...fields.values()].sort((a, b) => a.range.start - b.range.start);
  return sorted.flatMap(({ path, value, range }): readonly Complaint[] => {
    if (!pattern.test(path) || typeof value !== 'string' || value === '') return [];
    const folded = value.trim().toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [{ message, at: range, data: { value: shown(value) } }];
  });
}

function daysTurned(fields: Fields, { start, end }: NonNullable<Answers['term']>) {
  const at = fields.get('term.end')?.range;
  if (!at || start === undefined || end === undefined || end >= start) return [];
  return [{ message: 'end-first' as const, at, data: { start, end } }];
}
