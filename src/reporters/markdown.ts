import { countsOf } from '../check.ts';
import { wordsOf } from '../finding.ts';
import type { Locale } from '../locale.ts';
import { severities } from '../profile.ts';
import type { FileReport } from '../report.ts';
import {
  basisWords,
  type FindingGroup,
  grouped,
  isYaml,
  proposalParagraphs,
  relatedPlaces,
  ruleIds,
  whereWords,
} from './finding-words.ts';
import { sayFormat } from './format-words.ts';
import { importNotes } from './import-notes.ts';
import { cut, type Line } from './markdown-cut.ts';
import { markdownLine } from './markdown-line.ts';
import { plainPassageOf } from './passage.ts';
import { placesWords } from './place-words.ts';
import { type PartContext, type Run, type RunContext, reporterOf } from './reporter.ts';
import { isShown } from './shown.ts';
import { findingsWords, reasonWords } from './text-accepted.ts';
import {
  caseWords,
  changedWords,
  checkedGroups,
  countParts,
  draftWords,
  notCheckedWords,
  skippedWords,
  totalParts,
} from './text-closing.ts';
import { headLine } from './text-head.ts';
import { readingRows } from './text-reading.ts';
import { say, severityHeadings } from './words.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A paragraph break within a cell. */
const nextLine = '<br>';

/** “rad 14”, or every place of findings that are told together. */
function placeCell(file: FileReport, group: FindingGroup, locale: Locale): string {
  const [{ source, at }] = group;
  if (group.length === 1) return markdownLine(whereWords(file, { source, range: at }, locale));
  const offsets = group.map((finding) => finding.at.start);
  const places = markdownLine(placesWords(source, offsets, locale));
  return source === file.agreement.source ? places : `${markdownLine(source.path)} ${places}`;
}

/** What stands there, what to do and the sentence to copy. */
function whatCell(file: FileReport, group: FindingGroup, locale: Locale): string {
  const { agreement } = file;
  const [first] = group;
  const { rule, source, at } = first;
  const label = (key: 'proposal' | 'related') => `*${say(key, locale).trim()}*`;
  if (group.length > 1)
    return `**${markdownLine(rule.title[locale])} (${group.length}).** ${markdownLine(rule.advice[locale])}`;
  // Of the card the sentence says all there is.
  const quote = isYaml(file, { source, range: at })
    ? null
    : plainPassageOf(agreement, { source, range: at });
  const related = relatedPlaces(file, first).map((place) => whereWords(file, place, locale));
  const proposal = proposalParagraphs(file, first);
  return [
    `**${markdownLine(rule.title[locale])}.** ${markdownLine(wordsOf(first)[locale])}`,
    ...(quote === null ? [] : [markdownLine(say('quoted', locale, { text: quote }))]),
    ...(related.length === 0 ? [] : [`${label('related')} ${markdownLine(related.join(', '))}`]),
    ...proposal.map((text, index) =>
      index === 0 ? `${label('proposal')} ${markdownLine(text)}` : markdownLine(text),
    ),
  ].join(nextLine);
}

/** A row for each finding, or for all of a rule that found the same in many places. */
function table(file: FileReport, context: PartContext): readonly Line[] {
  const { locale } = context;
  const head = (['level', 'place', 'what', 'basis'] as const).map((key) => sayFormat(key, locale));
  const rows = severities.flatMap((severity) => {
    const found = file.findings.filter(
      (finding) => finding.severity === severity && isShown(finding, context),
    );
    return grouped(found).map((group) => {
      const also = [...new Set(group.flatMap((finding) => finding.also))];
      const basis = markdownLine(basisWords(group[0], locale));
      const ids = `\`${ruleIds({ rule: group[0].rule, also })}\``;
      return row([
        severityHeadings[severity][locale],
        placeCell(file, group, locale),
        whatCell(file, group, locale),
        basis === '' ? ids : `${basis}${nextLine}${ids}`,
      ]);
    });
  });
  if (rows.length === 0) return [];
  const lines = [row(head), row(head.map(() => '---')), ...rows];
  return ['', ...lines.map((text, index) => ({ text, isFinding: index > 1 }))];
}

/** A heading and a list; nothing where the list is empty. */
function list(heading: string, items: readonly string[]): readonly Line[] {
  return items.length === 0 ? [] : ['', `### ${heading}`, '', ...items.map((item) => `- ${item}`)];
}

/** The lists below the table: what is no finding, and what a reader of the rest must know. */
function lists(file: FileReport, { locale, quiet }: PartContext): readonly Line[] {
  const accepted = file.exceptions.map((used) => {
    const reason = say('reason', locale, { reason: reasonWords(used, locale) });
    return markdownLine(`${findingsWords(file, used.findings, locale)} ${reason}`);
  });
  const changed = changedWords(file, locale);
  return [
    ...(quiet
      ? []
      : [
          ...list(say('caseBox', locale), caseWords(file, locale).map(markdownLine)),
          ...list(say('notCheckedBox', locale), notCheckedWords(file, locale).map(markdownLine)),
        ]),
    ...list(say('acceptedBox', locale), accepted),
    ...(changed === null ? [] : ['', markdownLine(changed)]),
  ];
}

/** What the document is, what was read of it and what must be said first. */
function headLines(file: FileReport, { locale }: PartContext): readonly Line[] {
  const { agreement, otherKind, notes } = file;
  const [path = '', ...others] = headLine(file, locale);
  const remarks = [
    ...(otherKind === null ? [] : [say('otherKind', locale, { kind: otherKind })]),
    ...importNotes(agreement.source, locale),
    ...notes.map((note) => wordsOf(note)[locale]),
  ];
  const read = agreement.unreadable
    ? []
    : readingRows(file, locale).map(
        ([label, value]) => `- **${label}:** ${value.map(markdownLine).join(' · ')}`,
      );
  return [
    `## ${markdownLine(path)}`,
    ...(others.length === 0 ? [] : ['', others.map(markdownLine).join(' · ')]),
    ...remarks.flatMap((words) => ['', markdownLine(words)]),
    ...(read.length === 0 ? [] : ['', ...read]),
  ];
}

/** One agreement: what was read, the table, the lists and the counts. */
function sheet(file: FileReport, context: PartContext): readonly Line[] {
  const { locale, atSigning } = context;
  const counts = countsOf(file);
  const checked = counts.errors + counts.warnings === 0 ? checkedGroups(file, locale) : null;
  const later = atSigning(file);
  return [
    ...headLines(file, context),
    '',
    `**${countParts(counts, context).join(' · ')}**`,
    ...(checked === null ? [] : ['', checked]),
    ...(later ? ['', draftWords(file, later, locale)] : []),
    ...table(file, context),
    ...lists(file, context),
    '',
  ];
}

/** What holds for the run: the sum of several agreements, what was passed over, what the report is not. */
function foot(run: Run, context: RunContext): readonly string[] {
  const { locale, problems } = context;
  return [
    ...(run.summary.files > 1 ? [`**${totalParts(run, context).join(' · ')}**`] : []),
    ...(run.summary.files === 0 ? [say('noFiles', locale)] : []),
    ...skippedWords(run.skipped, locale).map(markdownLine),
    ...problems.map((words) => `**${markdownLine(words[locale])}**`),
    say('disclaimer', locale),
  ].flatMap((text, index) => (index === 0 ? [text] : ['', text]));
}

/** For a job summary, an e-mail or the case: a table for each agreement. */
export const markdown = reporterOf<readonly Line[]>({
  part: sheet,
  whole: (parts, run, context) => [
    cut(Array.from(parts).flat(), foot(run, context), context.locale),
  ],
});
