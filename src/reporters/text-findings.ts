import { type Finding, wordsOf } from '../finding.ts';
import type { Severity } from '../profile.ts';
import type { FileReport } from '../report.ts';
import {
  basisWords,
  type FindingGroup,
  type FoundPlace,
  grouped,
  isFramed,
  moreRelated,
  mostRelated,
  proposalParagraphs,
  relatedPlaces,
  ruleIds,
  whereWords,
} from './finding-words.ts';
import { frame } from './frame.ts';
import { type Layout, padStart } from './layout.ts';
import { lineNumber, originalWords } from './place-words.ts';
import { printable } from './printable.ts';
import { quoteOf } from './quote.ts';
import { say, severityHeadings } from './words.ts';
import { wrap, wrapMarked } from './wrap.ts';

function shownPlace(file: FileReport, place: FoundPlace, indent: string, layout: Layout) {
  if (place.source.text === '') return [];
  if (isFramed(file, place)) return frame(place.source, place.range, indent, layout);
  const text = quoteOf(file.agreement, place.range);
  if (text === null) return [];
  const quoted = say('quoted', layout.locale, { text });
  return wrapMarked(quoted, { first: indent, rest: `${indent} ` }, layout);
}

function related(file: FileReport, finding: Finding, indent: string, layout: Layout) {
  const { locale, measure } = layout;
  const label = say('related', locale);
  const places = relatedPlaces(file, finding);
  const lines = places.slice(0, mostRelated).flatMap((place) => {
    const first = `${indent}${label}${whereWords(file, place, locale)}`;
    if (isFramed(file, place)) return [first, ...frame(place.source, place.range, indent, layout)];
    const text = quoteOf(file.agreement, place.range);
    if (text === null) return [first];
    const rest = ' '.repeat(measure(indent) + 2);
    return wrapMarked(say('quoted', locale, { text }), { first: `${first}: `, rest }, layout);
  });
  const more = places.length - mostRelated;
  if (more < 1) return lines;
  return [...lines, `${indent}${moreRelated(more, locale)}`];
}

/** The last lines of a finding: what it rests on, and the rule's id at the right edge. */
function basisLines(finding: Finding, indent: string, layout: Layout) {
  const { locale, measure, paint, width } = layout;
  const works = basisWords(finding, locale);
  const lines =
    works === ''
      ? []
      : wrap(say('basis', locale) + works, { first: indent, rest: `${indent}  ` }, layout);
  const ids = ruleIds(finding);
  const last = lines.at(-1) ?? '';
  const gap = width - measure(last) - measure(ids);
  if (lines.length > 0 && gap >= 2) {
    return [...lines.slice(0, -1), last + ' '.repeat(gap) + paint.dim(ids)];
  }
  return [...lines, paint.dim(padStart(ids, width, measure))];
}

/** The sentence to copy, beside its label. */
function proposalLines(file: FileReport, finding: Finding, indent: string, layout: Layout) {
  const { locale, measure } = layout;
  const label = say('proposal', locale);
  const rest = indent + ' '.repeat(measure(label));
  return proposalParagraphs(file, finding).flatMap((text, index) =>
    wrap(text, { first: index === 0 ? indent + label : rest, rest }, layout),
  );
}

/** Line, title, quotation, message, proposal, basis. */
function findingLines(file: FileReport, finding: Finding, gutter: number, layout: Layout) {
  const { locale, measure, paint } = layout;
  const { source, at, rule } = finding;
  const indent = ' '.repeat(gutter + 4);
  const line = lineNumber(source, at.start);
  const beside =
    source === file.agreement.source ? originalWords(source, at.start, locale) : source.path;
  const card = beside === '' ? '' : paint.dim(`  ${printable(beside)}`);
  const message = printable(wordsOf(finding)[locale]);
  return [
    `  ${padStart(line, gutter, measure)}  ${paint.bold(rule.title[locale])}${card}`,
    ...shownPlace(file, { source, range: at }, indent, layout),
    ...wrap(message, { first: indent, rest: indent }, layout),
    ...related(file, finding, indent, layout),
    ...proposalLines(file, finding, indent, layout),
    ...basisLines(finding, indent, layout),
  ];
}

/** What to do once, then each place with its line. */
function groupLines(
  file: FileReport,
  group: FindingGroup,
  gutter: number,
  layout: Layout,
): readonly string[] {
  const { locale, measure, paint } = layout;
  const [first] = group;
  const indent = ' '.repeat(gutter + 4);
  const title = `${first.rule.title[locale]} (${group.length})`;
  const also = [...new Set(group.flatMap((finding) => finding.also))];
  const places = group.flatMap((finding) => {
    const { source, at } = finding;
    const line = padStart(lineNumber(source, at.start), gutter, measure);
    const quote = quoteOf(file.agreement, at);
    const words =
      quote === null || source !== file.agreement.source
        ? printable(wordsOf(finding)[locale])
        : say('quoted', locale, { text: quote });
    const where = originalWords(source, at.start, locale);
    const text = where === '' ? words : `${words} (${where})`;
    return wrapMarked(text, { first: `  ${line}  `, rest: `${indent} ` }, layout);
  });
  return [
    `${indent}${paint.bold(title)}`,
    ...wrap(printable(first.rule.advice[locale]), { first: indent, rest: indent }, layout),
    ...places,
    ...basisLines({ ...first, also }, indent, layout),
  ];
}

/** The findings of one level under its heading; nothing when there are none. */
export function findings(file: FileReport, severity: Severity, layout: Layout): readonly string[] {
  const { locale, paint } = layout;
  const chosen = file.findings.filter((finding) => finding.severity === severity);
  if (chosen.length === 0) return [];
  const lines = chosen.map(({ source, at }) => lineNumber(source, at.start).length);
  const gutter = Math.max(file.agreement.source.original ? 0 : 3, ...lines);
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
  return [
    `  ${colour(severityHeadings[severity][locale])}`,
    ...grouped(chosen).flatMap((group, index) => [
      ...(index === 0 ? [] : ['']),
      ...(group.length === 1
        ? findingLines(file, group[0], gutter, layout)
        : groupLines(file, group, gutter, layout)),
    ]),
  ];
}
