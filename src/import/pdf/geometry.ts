import type { Line } from './lines.ts';

/** What the lines of a document have in common. */
export interface Measure {
  /** Height of the letters that most of the text is set in. */
  readonly size: number;
  /** From one line of a paragraph to the next, in heights of letters. */
  readonly leading: number;
  /** How far to the right lines reach. */
  readonly margin: number;
}

export function measureOf(lines: readonly Line[]): Measure {
  const size = mostCommon(lines.map((line) => [round(line.size), line.text.length] as const)) || 10;
  const steps: [number, number][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (!above || above.page !== line.page || round(line.size) !== size) continue;
    const step = (above.y - line.y) / size;
    if (step > 0.8 && step < 2.5) steps.push([Math.round(step * 20) / 20, 1]);
  }
  const leading = mostCommon(steps) || 1.2;
  const rights = lines
    .filter((line) => line.text.length > 30)
    .map(({ right }) => right)
    .sort((a, b) => a - b);
  const margin = rights[Math.floor(rights.length * 0.97)] ?? Number.POSITIVE_INFINITY;
  return { size, leading, margin };
}

const round = (value: number): number => Math.round(value * 2) / 2;

/** The value with most weight; of equals the smallest. */
function mostCommon(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Width of the first word of a line. */
function firstWord({ items }: Line): number {
  let width = 0;
  for (const item of items) {
    const text = item.text.trimStart();
    const blank = text.search(/\s/u);
    if (text === '' && width === 0) continue;
    if (blank < 0 && text !== '') {
      width += item.width;
      continue;
    }
    return width + (item.width * Math.max(0, blank)) / Math.max(1, item.text.length);
  }
  return width;
}

/** Whether the next line's first word would have had room on this one: then somebody ended the line. */
export function isShort(line: Line, next: Line, margin: number): boolean {
  if (/[\p{L}\p{N}][-\u00ad\u2010]$/u.test(line.text)) return false;
  return line.right + line.size * 0.3 + firstWord(next) * 1.03 < margin - line.size * 0.5;
}

/** How far the lines of one paragraph reach, which may be less than the lines of the page. */
export function marginOf(lines: readonly Line[], margin: number): number {
  const upper = lines.slice(0, -1).map(({ right }) => right);
  const most = Math.max(...upper);
  const near = upper.filter((right) => most - right < 4 * (lines[0]?.size ?? 10)).length;
  return upper.length >= 2 && near >= upper.length * 0.75 && most < margin ? most : margin;
}

/**
 * How many items of a list, still open, stand further to the left than the one that begins with this line.
 * @param lefts where those that are open begin; changed to those that are open below this line
 */
export function depthAt({ x, size }: Line, lefts: number[]): number {
  while (lefts.length > 0 && (lefts.at(-1) ?? 0) > x + size * 0.4) lefts.pop();
  if (lefts.length === 0 || (lefts.at(-1) ?? 0) < x - size * 0.4) lefts.push(x);
  return lefts.length - 1;
}
