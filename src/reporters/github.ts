import { type Finding, wordsOf } from '../finding.ts';
import { type Severity, severities } from '../profile.ts';
import type { FileReport } from '../report.ts';
import { basisWords, proposalParagraphs, ruleIds } from './finding-words.ts';
import { sayFormat } from './format-words.ts';
import { type CommandName, command, inert } from './github-command.ts';
import { originalWords } from './place-words.ts';
import { printable } from './printable.ts';
import { pathFromRoot, regionOf } from './region.ts';
import { type PartContext, type Run, type RunContext, reporterOf } from './reporter.ts';
import { isShown } from './shown.ts';
import { findingsWords, reasonWords } from './text-accepted.ts';
import {
  changedWords,
  countParts,
  notCheckedWords,
  skippedWords,
  totalParts,
} from './text-closing.ts';
import { say, severityHeadings } from './words.ts';

const names: Readonly<Record<Severity, CommandName>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Above this number GitHub shows no more of a kind among the changes of one step. */
const mostShown = 10;

/** The lines, and the columns where GitHub takes them: within one line. */
function placeOf({ source, at }: Finding): Readonly<Record<string, number>> {
  const region = source.unreadable ? null : regionOf(source, at);
  if (region === null) return {};
  const { line, column, endLine, endColumn } = region;
  if (endLine > line) return { line, endLine };
  return { line, col: column, endLine, endColumn: Math.max(column, endColumn) };
}

/** What to do, the sentence to copy, and on whose authority. */
function messageOf(file: FileReport, finding: Finding, { locale }: PartContext): string {
  const { source, at } = finding;
  const text = printable(wordsOf(finding)[locale]);
  const place = originalWords(source, at.start, locale);
  const [first, ...others] = proposalParagraphs(file, finding);
  const basis = basisWords(finding, locale);
  return [
    place === '' ? text : sayFormat('atPlace', locale, { place, text }),
    ...(first === undefined ? [] : [say('proposal', locale) + first, ...others]),
    `${basis === '' ? '' : say('basis', locale)}${basis} [${ruleIds(finding)}]`.trim(),
  ].join('\n');
}

function annotation(file: FileReport, finding: Finding, context: PartContext): string {
  const { source, severity, rule } = finding;
  const { locale, folder } = context;
  const level = severityHeadings[severity][locale];
  const title = sayFormat('annotation', locale, { level, title: rule.title[locale] });
  return command(
    names[severity],
    { file: printable(pathFromRoot(source.path, folder)), ...placeOf(finding), title },
    messageOf(file, finding, context),
  );
}

/** What has been accepted, could not be checked or was changed in a file: never left out. */
function remarks(file: FileReport, { locale }: PartContext): readonly string[] {
  const accepted = file.exceptions.map((used) => {
    const reason = say('reason', locale, { reason: reasonWords(used, locale) });
    return `${say('acceptedBox', locale)}: ${findingsWords(file, used.findings, locale)} ${reason}`;
  });
  const unchecked = notCheckedWords(file, locale).map(
    (words) => `${say('notCheckedBox', locale)}: ${words}`,
  );
  const changed = changedWords(file, locale);
  return [...accepted, ...unchecked, ...(changed === null ? [] : [changed])];
}

/** What is said of an agreement. */
interface Part {
  /** A command for each finding that is shown, a line each. */
  readonly commands: string;
  readonly shown: Readonly<Record<Severity, number>>;
  readonly remarks: readonly string[];
}

function partOf(file: FileReport, context: PartContext): Part {
  const shown = file.findings.filter((finding) => isShown(finding, context));
  const of = (wanted: Severity) => shown.filter(({ severity }) => severity === wanted).length;
  const told = remarks(file, context);
  const head = `${sayFormat('document', context.locale)}: ${printable(file.agreement.source.path)}`;
  return {
    commands: shown.map((finding) => annotation(file, finding, context)).join(''),
    shown: { error: of('error'), warning: of('warning'), info: of('info') },
    remarks: told.length === 0 ? [] : [head, ...told],
  };
}

/** One command for each finding that is shown. */
export const annotations = reporterOf<Part>({
  part: partOf,
  *whole(parts) {
    for (const { commands } of parts) yield commands;
  },
});

/** “2 saker att rätta, 10 att ta ställning till …”, of all files where they are several. */
function sumOf(run: Run, context: RunContext): string {
  const { summary: sums } = run;
  if (sums.files === 0) return say('noFiles', context.locale);
  const parts = sums.files === 1 ? countParts(sums, context) : totalParts(run, context);
  return parts.join(' · ');
}

/** Plain lines below the commands. Each begins with words of our own, so that none can be a command. */
function summary(parts: readonly Part[], run: Run, context: RunContext): string {
  const { locale, problems } = context;
  const isCapped = severities.some(
    (severity) => parts.reduce((sum, { shown }) => sum + shown[severity], 0) > mostShown,
  );
  const all = [
    ...parts.flatMap((part) => part.remarks),
    ...skippedWords(run.skipped, locale),
    ...problems.map((words) => printable(words[locale])),
    ...(isCapped ? [sayFormat('capped', locale)] : []),
    sumOf(run, context),
    say('disclaimer', locale),
  ];
  return inert(`${all.join('\n')}\n`);
}

/** For pull requests on GitHub: a workflow command for each finding, then what there is to know of the run. */
export const github = reporterOf<Part>({
  part: partOf,
  *whole(parts, run, context) {
    const rest: Part[] = [];
    for (const part of parts) {
      yield part.commands;
      rest.push({ ...part, commands: '' });
    }
    yield summary(rest, run, context);
  },
});
