import type { Frontmatter } from '../agreement.ts';
import { isDate } from '../facts/calendar.ts';
import { oneLine, type WrittenException } from './exception.ts';

/** The exceptions listed in the frontmatter or the card. */
export function entriesOf(
  card: Frontmatter | null,
  from: 'frontmatter' | 'card',
): readonly WrittenException[] {
  const list = card?.fields.get('exceptions')?.value;
  if (!card || !Array.isArray(list) || isBroken(card)) return [];
  return list
    .map((_, index) => entry(card, `exceptions.${index}`, from))
    .filter((one) => one !== null);
}

/** Of a card that cannot be read to its end nobody knows what it accepts. */
function isBroken({ problems }: Frontmatter): boolean {
  return problems.some(({ kind }) => kind === 'syntax' || kind === 'unclosed');
}

function entry(
  { fields, source }: Frontmatter,
  path: string,
  from: 'frontmatter' | 'card',
): WrittenException | null {
  const field = (name: string) => fields.get(`${path}.${name}`);
  const text = (name: string) => {
    const value = field(name)?.value;
    return typeof value === 'string' ? oneLine(value) : null;
  };
  const whole = fields.get(path);
  const rule = field('rule');
  const until = field('until');
  // What has no rule is told by the schema.
  if (!whole || !rule || typeof rule.value !== 'string') return null;
  const day = typeof until?.value === 'string' && isDate(until.value) ? until.value : null;
  return {
    from,
    rule: rule.value.trim(),
    ruleRange: rule.range,
    reason: text('reason'),
    by: text('by'),
    until: until ? { day, range: until.range } : null,
    source,
    range: whole.range,
    covers: 'document',
  };
}
