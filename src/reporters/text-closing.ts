import { type Counts, countsOf } from '../check.ts';
import { type Finding, wordsOf } from '../finding.ts';
import type { Locale } from '../locale.ts';
import type { FileReport, RuleChange, SkippedFile } from '../report.ts';
import type { RuleGroup } from '../rule.ts';
import type { Layout } from './layout.ts';
import { printable } from './printable.ts';
import type { PartContext, Run } from './reporter.ts';
import { callName } from './topic.ts';
import { count, countBoth, groupWords, offWord, say, severityWords } from './words.ts';
import { wrap, wrapParts } from './wrap.ts';

/** So many passed-over files are named. */
const mostNames = 10;

function bullets(texts: readonly string[], layout: Layout): readonly string[] {
  return texts.flatMap((text) => wrap(text, { first: '    · ', rest: '      ' }, layout));
}

/** Questions about the case: asked, never counted. */
export function caseWords({ caseQuestions }: FileReport, locale: Locale): readonly string[] {
  return caseQuestions.map((question) => printable(wordsOf(question)[locale]));
}

export function caseBox(file: FileReport, layout: Layout): readonly string[] {
  const { locale, paint } = layout;
  const texts = caseWords(file, locale);
  if (texts.length === 0) return [];
  return [`  ${paint.bold(say('caseBox', locale))}`, ...bullets(texts, layout)];
}

/** What could not be checked; checks with the same reason are told together. */
export function notCheckedWords({ notChecked }: FileReport, locale: Locale): readonly string[] {
  const groups = new Map<string, readonly string[]>();
  for (const { reason, rule } of notChecked) {
    const text = printable(reason[locale]);
    const titles = rule ? [rule.title[locale]] : [];
    groups.set(text, [...(groups.get(text) ?? []), ...titles]);
  }
  return Array.from(groups, ([reason, titles]) =>
    titles.length === 0 ? reason : `${titles.join(', ')}: ${reason}`,
  );
}

export function notCheckedBox(file: FileReport, layout: Layout): readonly string[] {
  const { locale, paint } = layout;
  const texts = notCheckedWords(file, locale);
  if (texts.length === 0) return [];
  return [`  ${paint.bold(say('notCheckedBox', locale))}`, ...bullets(texts, layout)];
}

/** A rule that the config or the profile switched off or gave another severity: “tip: tips (er inställning)”. */
export function changeWords({ rule, severity, by }: RuleChange, locale: Locale): string {
  const word = severity === 'off' ? offWord[locale] : severityWords[severity][locale];
  return `${printable(rule)}: ${word} (${say(by === 'config' ? 'byConfig' : 'byProfile', locale)})`;
}

/** All of them in a sentence; null when there are none. */
export function changedWords({ changes }: FileReport, locale: Locale): string | null {
  if (changes.length === 0) return null;
  const texts = changes.map((change) => changeWords(change, locale));
  return say('changed', locale, { changes: texts.join(', ') });
}

export function changedRules(file: FileReport, layout: Layout): readonly string[] {
  const text = changedWords(file, layout.locale);
  return text === null ? [] : wrap(text, { first: '  ', rest: '    ' }, layout);
}

/** “2 saker att rätta, 10 att ta ställning till · 14 tips (--tips) · 5 frågor till ärendet”. */
export function countParts(
  counts: Counts,
  { locale, tips, quiet }: Pick<PartContext, 'locale' | 'tips' | 'quiet'>,
): readonly string[] {
  const { errors, warnings, known } = counts;
  // What is known is still there to put right.
  const isOnlyKnown = errors === 0 && warnings === 0 && known > 0;
  const parts = [isOnlyKnown ? say('nothingNew', locale) : countBoth(errors, warnings, locale)];
  if (counts.infos > 0) {
    parts.push(count('tips', counts.infos, locale) + (tips && !quiet ? '' : ' (--tips)'));
  }
  if (counts.questions > 0) parts.push(count('questions', counts.questions, locale));
  if (counts.excepted > 0) parts.push(count('excepted', counts.excepted, locale));
  if (known > 0) parts.push(count('known', known, locale));
  if (counts.notChecked > 0) parts.push(count('notChecked', counts.notChecked, locale));
  return parts;
}

/** What the rules that ran are about: a run without findings must say what it looked at, and nothing else. */
export function checkedGroups({ agreement, ran }: FileReport, locale: Locale): string | null {
  const groups = new Set<RuleGroup>(ran.map(({ group }) => group));
  // Who could not be read has not been checked.
  if (agreement.reading.parties.length < 2) groups.delete('parties');
  if (groups.size === 0) return null;
  const names = Array.from(groups, (group) => groupWords[group][locale]);
  return say('checkedGroups', locale, { groups: names.join(' · ') });
}

/** What a report is not. */
function disclaimer(layout: Layout, indent: string): readonly string[] {
  return wrap(say('disclaimer', layout.locale), { first: indent, rest: indent }, layout);
}

/** The counts, what a draft lacks before it can be signed, and where to read more. */
export function closing(
  file: FileReport,
  context: PartContext,
  isAlone: boolean,
): readonly string[] {
  const { locale, paint, rules, atSigning } = context;
  const hang = { first: '  ', rest: '  ' };
  const counts = countsOf(file);
  const lines = wrapParts(countParts(counts, context), hang, context).map(paint.bold);
  const checked = counts.errors + counts.warnings === 0 ? checkedGroups(file, locale) : null;
  if (checked !== null) lines.push(...wrap(checked, hang, context));
  const later = atSigning(file);
  if (later) lines.push(...wrap(draftWords(file, later, locale), hang, context));
  if (isAlone && file.agreement.unreadable === null) lines.push(...disclaimer(context, '  '));
  const [first] = file.findings;
  if (first) {
    const command = `iop explain ${callName(first.rule, rules, locale)}`;
    lines.push(`  ${say('more', locale, { command })}`);
  }
  return lines;
}

/** What a draft comes to when it is to be signed, and how that sum goes with the one above. */
export function draftWords(file: FileReport, later: FileReport, locale: Locale): string {
  const { errors, warnings } = countsOf(later);
  const keyOf = ({ rule, at, source }: Finding) => `${rule.id} ${source.path} ${at.start}`;
  const tips = new Set(file.findings.filter(({ severity }) => severity === 'info').map(keyOf));
  const raised = later.findings.filter((it) => it.severity !== 'info' && tips.has(keyOf(it)));
  const sentences = [
    say('draft', locale, { counts: lowerFirst(countBoth(errors, warnings, locale)) }),
    ...(raised.length > 0 ? [count('draftTips', raised.length, locale)] : []),
    ...(errors > countsOf(file).errors ? [say('draftErrors', locale)] : []),
  ];
  return sentences.join(' ');
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Which files were passed over, and why: a sentence for each reason. */
export function skippedWords(
  skipped: readonly SkippedFile[],
  locale: Locale,
  most = mostNames,
): readonly string[] {
  const of = (wanted: SkippedFile['reason']) => skipped.filter(({ reason }) => reason === wanted);
  return [
    ...passedOver('skipped', of('not-an-agreement'), locale, most),
    ...passedOver('outside', of('outside-tree'), locale, most),
    ...passedOver('same', of('same-agreement'), locale, most),
    ...passedOver('cardless', of('no-card'), locale, most),
    ...passedOver('unchanged', of('unchanged'), locale, most),
  ];
}

export function skippedLines(skipped: readonly SkippedFile[], layout: Layout): readonly string[] {
  return skippedWords(skipped, layout.locale).flatMap((text) =>
    wrap(text, { first: '', rest: '  ' }, layout),
  );
}

function passedOver(
  key: 'skipped' | 'outside' | 'same' | 'cardless' | 'unchanged',
  skipped: readonly SkippedFile[],
  locale: Locale,
  most: number,
): readonly string[] {
  if (skipped.length === 0) return [];
  const shown = skipped.slice(0, most).map(({ path }) => printable(path));
  const items = shown.join(', ');
  const names = skipped.length > shown.length ? say('list', locale, { items }) : items;
  return [count(key, skipped.length, locale, { names })];
}

/** The sum of a run over several files. */
export function totalParts({ summary }: Run, context: PartContext): readonly string[] {
  const { locale } = context;
  const [first = '', ...rest] = countParts(summary, context);
  const files = count('files', summary.files, locale);
  return [say('inAll', locale, { files, counts: lowerFirst(first) }), ...rest];
}

export function totals(run: Run, context: PartContext): readonly string[] {
  const lines = wrapParts(totalParts(run, context), { first: '', rest: '  ' }, context).map(
    context.paint.bold,
  );
  return [...lines, ...disclaimer(context, '')];
}
