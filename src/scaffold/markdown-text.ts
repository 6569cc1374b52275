import { allMatches } from '../agreement/language/all-matches.ts';

/**
 * Somebody's own words as Markdown that reads as exactly those words: whatever stands in them, no heading, list,
 * table, link, comment or code comes out of it, and nothing closes what stands around them.
 */

/** Control characters other than white space. */
const controls = /(?![\s\u0085])\p{Cc}/gu;
const lineEnd = /\r\n|[\r\n\u0085\u2028\u2029]/u;
const address = /https?:\/\/[^\s]+/gu;

/** Signs that mean something wherever they stand. `_` within a word means nothing, and stands in many addresses. */
const marks =
  /[\\`*[\]<|{]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]+;)|(?<=(?:^|[^\p{L}\p{N}]))[{]/gu;
const tilde = /~/gu;

/** What begins a block when it stands first on a line. */
const blockStart = /^(?:[#>+=-]|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))/u;

function escapedLine(line: string): string {
  const trimmed = line.trim().replace(/\t/gu, ' ');
  let out = '';
  let at = 0;
  for (const match of allMatches(trimmed, address)) {
    out += escapedWords(trimmed.slice(at, match.index)) + match[0].replace(marks, '\\$&');
    at = match.index + match[0].length;
  }
  out += escapedWords(trimmed.slice(at));
  return out.replace(blockStart, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

function escapedWords(text: string): string {
  return text.replace(marks, '\\$&').replace(tilde, '\\$&');
}

/** White space that HTML and Markdown know; a no-break space is a letter like others. */
const spaces = /[ \t\r\n\f\v\u0085\u2028\u2029]+/gu;

/** A name or a phrase on one line, to stand anywhere in a paragraph, a list item, a heading or a table cell. */
export function inlineText(text: string): string {
  const line = escapedLine(text.replace(controls, '').replace(spaces, ' '));
  // A heading may end in number signs that are not part of it. One that begins the line has its backslash already.
  return line.replace(/(?<!^\\)#+$/u, (signs) => `\\${signs}`);
}

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\u2800]/u.test(text);
}

/** Paragraphs of one's own, in order. A blank line begins a new one; other line ends are kept. */
export function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.replace(controls, '').split(lineEnd)) {
    const clean = escapedLine(line.replace(/[\f\v]/gu, ' '));
    if (clean !== '') paragraphs.at(-1)?.push(clean);
    else if (paragraphs.at(-1)?.length) paragraphs.push([]);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}
