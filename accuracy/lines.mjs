// Lines of an agreement, shown as the program shows them.

/** @import { Place } from './program.mjs' */

const dash = '[-+\\u2010-\\u2015\\u2212]';
const month = '(?:0[1-9]|1[0-2])';
const personal = new RegExp(
  `(?<!\\d)((?:(?:1[89]|20)\\d\\d${month}\\d\\d ?${dash}?|\\d\\d${month}\\d\\d ?${dash}) ?)\\d{4}(?!\\d)`,
  'g',
);

/**
 * The last four digits of what looks like a personal identity number as stars.
 *
 * @param {string} text
 * @returns {string}
 */
export function masked(text) {
  return text.replace(personal, '$1****');
}

/**
 * @param {string} text
 * @returns {readonly string[]}
 */
export function linesOf(text) {
  return text.split(/\r\n|\r|\n/);
}

/**
 * A line of an agreement, masked; null when there is none.
 *
 * @param {readonly string[]} lines
 * @param {number | null | undefined} line from 1
 * @returns {string | null}
 */
export function textOn(lines, line) {
  const text = line ? lines[line - 1] : undefined;
  return text === undefined ? null : masked(text.trim());
}

/**
 * Whether a place touches one of the lines. Its end is exclusive.
 *
 * @param {Place} place
 * @param {readonly number[]} lines
 * @returns {boolean}
 */
export function touches({ line, endLine, endColumn }, lines) {
  const last = endColumn === 1 ? Math.max(line, endLine - 1) : endLine;
  return lines.some((it) => it >= line && it <= last);
}

/**
 * Text with spaces and letters written in one way.
 *
 * @param {string} text
 * @returns {string}
 */
export function plain(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Whether an organisation number stands in the text itself, however it is spaced; frontmatter is
 * no prose.
 *
 * @param {readonly string[]} lines of the agreement
 * @param {string} number
 * @returns {boolean}
 */
export function isInProse(lines, number) {
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((it, at) => at > 0 && /^---\s*$/.test(it)) : -1;
  const digits = number.replace(/\D/g, '').slice(-10);
  if (digits.length < 10) return true;
  const pattern = new RegExp(`${digits.slice(0, 6)}[^\\da-z]{0,3}${digits.slice(6)}`, 'i');
  return lines.slice(end + 1).some((line) => pattern.test(line));
}
