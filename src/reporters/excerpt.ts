import type { Locale } from '../locale.ts';
import type { Example } from '../rule.ts';

/** Examples of no more lines than these are chosen before others. */
const few = 16;

/** Examples of more lines than these are shortened. */
const most = 24;

function linesOf({ text, card = '', settings = '', others = [] }: Example): number {
  const beside = others.map((other) => other.text).join('');
  return `${settings}${beside}${card}${text}`.trimEnd().split('\n').length;
}

/** The first example in the reader's language that takes few lines, else the shortest. */
export function readable(examples: readonly Example[], locale: Locale): Example | undefined {
  const own = examples.filter(({ language }) => language === locale);
  const candidates = own.length > 0 ? own : examples;
  const shortest = candidates.toSorted((a, b) => linesOf(a) - linesOf(b))[0];
  return candidates.find((example) => linesOf(example) <= few) ?? shortest;
}

/** How many words two examples share. */
function shared(one: Example, other: Example): number {
  const wordsOf = ({ text, card = '' }: Example) => new Set(`${card} ${text}`.split(/\s+/));
  const words = wordsOf(one);
  return [...wordsOf(other)].filter((word) => words.has(word)).length;
}

/** Examples in an order to show them beside another: held against the same, then most like it. */
export function beside(
  examples: readonly Example[],
  other: Example | undefined,
): readonly Example[] {
  if (!other) return examples;
  const like = examples.filter(
    ({ profile, stage }) => profile === other.profile && stage === other.stage,
  );
  const chosen = like.length > 0 ? like : examples;
  return chosen.toSorted((a, b) => shared(b, other) - shared(a, other));
}

/**
 * Which lines of an example to show: all of a short one; of a long one the first and those round the place, with
 * null where lines are left out.
 */
export function excerpt(lines: readonly string[], at: number): readonly (number | null)[] {
  const all = lines.map((_, index) => index);
  if (lines.length <= most) return all;
  const start = Math.max(0, Math.min(at - most / 2, lines.length - most));
  const window = all.slice(start, start + most);
  while (lines[window[0] ?? 0]?.trim() === '') window.shift();
  while (lines[window.at(-1) ?? 0]?.trim() === '') window.pop();
  const end = window.at(-1) ?? 0;
  return [...(start > 0 ? [0, null] : []), ...window, ...(end < lines.length - 1 ? [null] : [])];
}
