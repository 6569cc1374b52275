import type { Agreement, Dated } from '../agreement.ts';
import { isDate } from '../facts/calendar.ts';
import { lowered } from '../language/lowered.ts';
import { ownFacts } from '../own-facts.ts';
import { fieldAt } from '../places.ts';
import type { Mismatch } from './mismatch.ts';

const decides = /§|beslut|godkän|anta(?:gen|git|s|r)(?![a-zà-öø-ɏ])|decid|decision|approv|adopt/;

/** The days on which the text lets a body decide: right after its name, in words of a decision. */
function daysOf({ source }: Agreement, body: string, dates: readonly Dated[]): readonly Dated[] {
  return dates.filter(({ range }) => {
    const before = lowered(
      source.text.slice(Math.max(0, range.start - body.length - 30), range.start),
    );
    const at = before.lastIndexOf(body);
    if (at < 0 || /[.;:|\n]/.test(before.slice(at + body.length))) return false;
    const after = source.text.slice(range.end, range.end + 40).split(/[.\n]/, 1)[0] ?? '';
    return decides.test(before.slice(at + body.length) + lowered(after));
  });
}

/** Days of decisions that frontmatter or card gives and the text gives otherwise. */
export function decisionMismatches(agreement: Agreement): readonly Mismatch[] {
  const list = fieldAt(agreement, 'decisions')?.value;
  if (!Array.isArray(list)) return [];
  const dates = ownFacts(agreement, agreement.facts.dates).filter(
    ({ precision }) => precision === 'day',
  );
  return list.slice(0, 20).flatMap((_: unknown, i): readonly Mismatch[] => {
    const field = fieldAt(agreement, `decisions.${i}.date`);
    const body = fieldAt(agreement, `decisions.${i}.body`)?.value;
    const day = typeof field?.value === 'string' ? field.value.trim() : '';
    if (!field || typeof body !== 'string' || body.trim().length < 3 || !isDate(day)) return [];
    if (dates.some(({ value }) => value === day)) return [];
    const [first, second] = daysOf(agreement, lowered(body.trim()), dates);
    if (!first || second) return [];
    const { range: at, source } = field;
    const data = { name: body.trim(), stated: day, told: first.value };
    return [{ kind: 'decision', at, source, told: [first.range], section: 'signatures', data }];
  });
}
