import { inFormat } from '../docx/numbers.ts';
import type { ListLevel, ListStyle } from './styles.ts';

/** What is printed before an item or a heading. */
export interface Label {
  readonly kind: 'bullet' | 'number' | 'nothing';
  /** `2.2.1`, `a)`, `§ 4`; empty for a bullet. */
  readonly text: string;
  readonly value: number;
  /** Figures with a full stop, a bracket or nothing after them: a list in Markdown has those. */
  readonly isPlain: boolean;
}

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** Counts the items of one list, level by level. */
export type Counts = (number | undefined)[];

/**
 * The label of the next item.
 * @param level from 1
 * @param start the number it says that it has, if it says so
 */
export function nextLabel(
  style: ListStyle | null,
  counts: Counts,
  level: number,
  start: number | null,
): Label {
  const own = style?.get(level);
  const value = start ?? (counts[level] ?? (own?.start ?? 1) - 1) + 1;
  counts[level] = value;
  counts.length = Math.min(counts.length, level + 1);
  if (!own) return { kind: 'bullet', text: '', value, isPlain: false };
  if (own.kind !== 'number') return { kind: own.kind, text: '', value, isPlain: false };
  const parts: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at += 1)
    parts.push(partOf(style, at, counts));
  const figures = parts.filter((part) => part !== '').join('.');
  const text = `${own.prefix}${figures}${own.suffix}`.trim();
  const isPlain = own.format === '1' && /^\d{1,9}[.)]?$/.test(text);
  return { kind: 'number', text, value, isPlain };
}

function partOf(style: ListStyle | null, level: number, counts: Counts): string {
  const own: ListLevel | undefined = style?.get(level);
  if (own && own.kind !== 'number') return '';
  const format = formats[own?.format ?? '1'] ?? 'decimal';
  return inFormat(counts[level] ?? own?.start ?? 1, format);
}
