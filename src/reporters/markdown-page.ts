import { inlineText } from '../scaffold/markdown-text.ts';

/** Signs on a line of their own, or round words: how a page is written in Markdown. */

/** Stands for a comment while the words round it are made safe. */
const held = '\ue003';

/** Our own words in a paragraph; a comment to write in an agreement stands as code. */
export function prose(text: string): string {
  const comments: string[] = [];
  const words = text.replace(/<!-- iop[^<>]*-->/g, (comment) => {
    comments.push(comment);
    return held;
  });
  return inlineText(words).replaceAll(held, () => codeSpan(comments.shift() ?? ''));
}

/** The fewest backticks, at least so many, that stand nowhere in a text. */
function ticks(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** Words as they stand, on one line. */
export function codeSpan(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  const marks = ticks(line, 1);
  const space = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${marks}${space}${line}${space}${marks}`;
}

/** A text as it stands, in lines of its own. */
export function fence(text: string, language: string): string {
  const marks = ticks(text, 3);
  return `${marks}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${marks}`;
}

/** Sentences that somebody says, or that are there to copy; a blank line begins a new paragraph. */
export function quotation(text: string): string {
  const lines = text.split('\n').map((line) => prose(line));
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** A row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
