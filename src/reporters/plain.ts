import { type Finding, wordsOf } from '../finding.ts';
import type { Locale } from '../locale.ts';
import type { UsedException } from '../report.ts';
import { positionAt } from '../source.ts';
import { placeWords } from './place-words.ts';
import { printable } from './printable.ts';
import { reporterOf } from './reporter.ts';
import { reasonWords } from './text-accepted.ts';
import { changedWords } from './text-closing.ts';
import { say, severityWords } from './words.ts';

/** `file:line:column: `, which editors can follow; of a Word, ODT or PDF file what its reader can. */
function place({ source, at }: Finding, locale: Locale): string {
  if (source.original) {
    return `${printable(source.path)}: ${placeWords(source, at.start, locale)}: `;
  }
  const { line, column } = positionAt(source, at.start);
  return `${printable(source.path)}:${line}:${column}: `;
}

function sentence(finding: Finding, locale: Locale): string {
  return printable(wordsOf(finding)[locale]);
}

/** `file:line:column: severity: message [rule]`. */
function line(finding: Finding, locale: Locale): string {
  const { severity, rule } = finding;
  return `${place(finding, locale)}${severityWords[severity][locale]}: ${sentence(finding, locale)} [${rule.id}]\n`;
}

/** The same of what somebody has accepted, with the reason: it is never left out. */
function acceptedLines(used: UsedException, locale: Locale): readonly string[] {
  const reason = say('reason', locale, { reason: reasonWords(used, locale) });
  return used.findings.map(
    (finding) =>
      `${place(finding, locale)}${say('accepted', locale)}: ${sentence(finding, locale)} ${reason} [${finding.rule.id}]\n`,
  );
}

interface Part {
  readonly text: string;
  /** Rules that somebody has switched off or re-graded. */
  readonly changed: string | null;
}

/** One finding a line, then one for each that somebody has accepted; last the rules that somebody has changed. */
export const plain = reporterOf<Part>({
  part: (file, { locale, tips, quiet }) => ({
    text: [
      ...file.findings
        .filter(
          ({ severity }) => severity === 'error' || (!quiet && (tips || severity === 'warning')),
        )
        .map((finding) => line(finding, locale)),
      ...file.exceptions.flatMap((used) => acceptedLines(used, locale)),
    ].join(''),
    changed: changedWords(file, locale),
  }),
  *whole(parts) {
    const all = new Set<string>();
    for (const { text, changed } of parts) {
      if (changed !== null) all.add(`${changed}\n`);
      yield text;
    }
    yield* all;
  },
});
