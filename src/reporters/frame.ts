import { maskedText } from '../agreement/mask.ts';
import { positionAt, type Range, type Source } from '../source.ts';
import { type Layout, type Measure, padStart } from './layout.ts';
import { printable } from './printable.ts';

/** How many lines of a long range are shown. */
const most = 3;

/** The offsets of the line that an offset stands in, without its line end. */
function lineAround({ text }: Source, offset: number): Range {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { start, end };
}

/** A part of a line as it is shown: tabs as spaces up to the next fourth column, nothing that acts. */
function shown(text: string, column: number, measure: Measure): string {
  let line = '';
  for (const part of text.split(/(\t)/)) {
    const used = column + measure(line);
    line += part === '\t' ? ' '.repeat(4 - (used % 4)) : printable(part);
  }
  return line;
}

/** Letters as a reader counts them: a letter keeps its accents. */
function letters(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** As much of the beginning as `columns` hold. */
function beginning(text: string, columns: number, measure: Measure): string {
  if (measure(text) <= columns) return text;
  let kept = '';
  for (const letter of letters(text)) {
    if (measure(kept + letter) > columns - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** As much of the end as `columns` hold. */
function ending(text: string, columns: number, measure: Measure): string {
  if (measure(text) <= columns) return text;
  let kept = '';
  for (const letter of letters(text).toReversed()) {
    if (measure(letter + kept) > columns - 1) break;
    kept = letter + kept;
  }
  return `…${kept}`;
}

/** One line with a caret under each column of the range. */
function framedLine(
  source: Source,
  line: Range,
  at: Range,
  room: number,
  { measure, paint }: Layout,
) {
  const start = Math.max(line.start, at.start);
  const end = Math.max(start, Math.min(line.end, at.end));
  const before = shown(maskedText(source, { start: line.start, end: start }), 0, measure);
  const exact = shown(maskedText(source, { start, end }), measure(before), measure);
  const after = shown(
    maskedText(source, { start: end, end: line.end }),
    measure(before + exact),
    measure,
  );
  const middle = beginning(exact, Math.max(10, room - 10), measure);
  const left = ending(before, Math.max(10, Math.floor((room - measure(middle)) / 2)), measure);
  const used = measure(left) + measure(middle);
  const right = beginning(after, Math.max(1, room - used), measure);
  const carets = '^'.repeat(Math.max(1, measure(middle)));
  return {
    text: left + paint.exact(middle) + right,
    carets: ' '.repeat(measure(left)) + paint.bold(carets),
  };
}

/**
 * The lines of a range with their numbers, and carets under the exact place:
 * for frontmatter, cards and tables, where the place in the line says what is meant.
 */
export function frame(
  source: Source,
  at: Range,
  indent: string,
  layout: Layout,
): readonly string[] {
  const { measure, paint, width } = layout;
  const lines: Range[] = [];
  for (let offset = at.start; lines.length < most; ) {
    const line = lineAround(source, offset);
    lines.push(line);
    offset = source.text.startsWith('\r\n', line.end) ? line.end + 2 : line.end + 1;
    if (offset >= at.end) break;
  }
  const number = (line: Range) => String(positionAt(source, line.start).line);
  const gutter = Math.max(...lines.map((line) => number(line).length));
  const room = width - measure(indent) - gutter - 3;
  return lines.flatMap((line) => {
    const { text, carets } = framedLine(source, line, at, room, layout);
    const head = paint.dim(`${padStart(number(line), gutter, measure)} │`);
    const below = paint.dim(`${' '.repeat(gutter)} │`);
    return [`${indent}${head} ${text}`.trimEnd(), `${indent}${below} ${carets}`];
  });
}
