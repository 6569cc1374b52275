import type { Document, Field } from '../../../agreement/agreement.ts';
import { maskedText } from '../../../agreement/mask.ts';
import type { Problem } from '../../../rule.ts';
import type { MessageId } from './messages.ts';

/** Frontmatter and card read as one; where both have a field the frontmatter's value is kept. */
export function mergedValue({ frontmatter, card }: Document): unknown {
  return merge(card?.value ?? null, frontmatter?.value ?? null);
}

function merge(below: unknown, above: unknown): unknown {
  if (above === null || above === undefined) return below;
  if (Array.isArray(below) && Array.isArray(above)) {
    const length = Math.max(below.length, above.length);
    return Array.from({ length }, (_, index) => merge(below[index], above[index]));
  }
  if (!isMap(below) || !isMap(above)) return above;
  const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(below[key], above[key])]));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields that stand in both with different values. */
export function* conflicts({ frontmatter, card }: Document): Iterable<Problem<MessageId>> {
  for (const [path, field] of frontmatter?.fields ?? []) {
    const other = card?.fields.get(path);
    if (!other || isListed(path) || !differ(field, other)) continue;
    yield {
      message: 'conflict',
      at: field.range,
      source: field.source,
      related: [{ range: other.range, source: other.source }],
      data: {
        key: field.keyText === '' ? path : field.keyText,
        value: written(field),
        other: written(other),
      },
    };
  }
}

/** The first exception of one has nothing to do with the first of the other: both lists hold. */
function isListed(path: string): boolean {
  return path.startsWith('exceptions.');
}

/** As its writer wrote it, in whichever language, without the quotation marks around it. */
function written({ source, range }: Field): string {
  return maskedText(source, range).replace(/^(["'])(.*)\1$/s, '$2');
}

function differ({ value }: Field, { value: other }: Field): boolean {
  const isSingle = (one: unknown) => one !== null && typeof one !== 'object';
  return isSingle(value) && isSingle(other) && value !== other;
}
