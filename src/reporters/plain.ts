import { type Finding, wordsOf } from '../finding.ts';
import type { Locale } from '../locale.ts';
import { positionAt } from '../source.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { severityWords } from './words.ts';

/** `file:line:column: severity: message [rule]`. */
function line(finding: Finding, locale: Locale): string {
  const { source, at, severity, rule } = finding;
  const { line: row, column } = positionAt(source, at.start);
  const message = printable(wordsOf(finding)[locale]);
  const place = `${printable(source.path)}:${row}:${column}`;
  return `${place}: ${severityWords[severity][locale]}: ${message} [${rule.id}]\n`;
}

/** One finding a line, its place first so that editors can follow it. */
export const plain: Reporter = ({ files }, { locale, tips, quiet }) =>
  files
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error' || (!quiet && (tips || severity === 'warning')))
    .map((finding) => line(finding, locale))
    .join('');
