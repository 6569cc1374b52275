import type { Locale } from '../locale.ts';
import { sayFormat } from './format-words.ts';

/** A line of a report; one that tells of a finding is counted when it is left out. */
export type Line = string | { readonly text: string; readonly isFinding: boolean };

/** GitHub takes no longer summary of a job: 1 MiB, with some room for what others have written there. */
export const longestSummary = 1_000_000;

/** How many bytes a text is in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // A letter of two halves is four bytes: two for each half.
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

const textOf = (line: Line) => (typeof line === 'string' ? line : line.text);

/**
 * The lines, then the last ones. What is more than GitHub takes is cut at a line, and a sentence says how much was left
 * out: a summary that is too long would not be shown at all.
 */
export function cut(
  lines: readonly Line[],
  last: readonly string[],
  locale: Locale,
  longest = longestSummary,
): string {
  const ending = `${last.join('\n')}\n`;
  const total = lines.reduce((sum, line) => sum + bytesOf(textOf(line)) + 1, 0);
  if (total + bytesOf(ending) <= longest) {
    return lines.map((line) => `${textOf(line)}\n`).join('') + ending;
  }
  const room = longest - bytesOf(ending) - 400;
  let used = 0;
  let kept = 0;
  for (const line of lines) {
    used += bytesOf(textOf(line)) + 1;
    if (used > room) break;
    kept += 1;
  }
  const rest = lines.slice(kept);
  const findings = rest.filter((line) => typeof line !== 'string' && line.isFinding).length;
  const told = sayFormat('cut', locale, { n: rest.length, findings });
  const shown = lines.slice(0, kept).map((line) => `${textOf(line)}\n`);
  return `${shown.join('')}\n**${told}**\n\n${ending}`;
}
