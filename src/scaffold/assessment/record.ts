import type { Assessment } from '../../agreement/assessment.ts';
import { fill, type Locale } from '../../locale.ts';
import { inlineText, paragraphsOf } from '../markdown-text.ts';
import { ladder, ladderBasis, ladderQuestion, ladderTitle } from './ladder.ts';
import type { AskedKey, Outcome, Reason, Way } from './outcome.ts';
import { jurist } from './outcome-words.ts';
import { questionOf } from './points.ts';
import type { AssessmentQuestion } from './question.ts';
import { answerWords, sourcesText, titleOf, assessmentWords as words } from './words.ts';

/** What a record holds besides the assessment itself. */
export interface RecordOptions {
  readonly locale: Locale;
  /** The name of the partnership; null leaves a gap to fill in. */
  readonly title: string | null;
  /** Who made the assessment; none leaves a gap to fill in. */
  readonly by: readonly string[];
  /** What the profile is called. */
  readonly profile: string;
  readonly outcome: Outcome;
}

/** “Initiativet, Gemensamt behov”. */
function namesOf(keys: readonly AskedKey[], locale: Locale): string {
  return keys.map((key) => titleOf(key)[locale]).join(', ');
}

/** All points under their names would only repeat the list of questions. */
function reasonText({ points, why, next, basis }: Reason, locale: Locale): string {
  const names = points.length > 3 ? '' : `**${namesOf(points, locale)}:** `;
  const source = basis.length > 0 ? ` *${words.basis[locale]}${sourcesText(basis, locale)}.*` : '';
  return `- ${names}${why[locale]}${next ? ` ${next[locale]}` : ''}${source}`;
}

function wayLines({ title, reasons, next, basis }: Way, locale: Locale): readonly string[] {
  const source = basis.length > 0 ? ` *${words.basis[locale]}${sourcesText(basis, locale)}.*` : '';
  return [
    `**${title[locale]}.**`,
    reasons.map((reason) => reasonText(reason, locale)).join('\n'),
    `${words.next[locale]}: ${next[locale]}${source}`,
  ];
}

function outcomeLines(outcome: Outcome, locale: Locale): readonly string[] {
  const { also, again, unanswered } = outcome;
  const lines = [`## ${words.outcome[locale]}`, ...wayLines(outcome, locale)];
  for (const way of also) {
    lines.push(`### ${words.also[locale]}`, ...wayLines(way, locale));
  }
  if (outcome.key !== 'look-again' && again.length > 0) {
    lines.push(`### ${words.again[locale]}`);
    lines.push(again.map((reason) => reasonText(reason, locale)).join('\n'));
  }
  if (unanswered.length > 0) {
    lines.push(`### ${words.unanswered[locale]}`, `${namesOf(unanswered, locale)}.`);
  }
  return [...lines, jurist[locale]];
}

/** Somebody’s note, each paragraph by itself. */
function noteLines(note: string | undefined, locale: Locale): readonly string[] {
  const [first, ...rest] = paragraphsOf(note ?? '');
  return first === undefined ? [] : [`${words.note[locale]}: ${first}`, ...rest];
}

function pointLines(
  { key, title, question, means, basis }: AssessmentQuestion,
  assessment: Assessment,
  locale: Locale,
): readonly string[] {
  const { answer, note } = assessment[key] ?? {};
  const said = answer
    ? `${answerWords[answer][locale]}. ${means[answer][locale]}`
    : `${words.unanswered[locale].toLowerCase()}.`;
  return [
    `### ${title[locale]}`,
    question[locale],
    `${words.answer[locale]}: ${said}`,
    ...noteLines(note, locale),
    `*${words.asker[locale]}${sourcesText(basis, locale)}.*`,
  ];
}

function stepLines({ step }: Assessment, locale: Locale): readonly string[] {
  const said = step
    ? `${ladder[step].title[locale].toLowerCase()}. ${ladder[step].means[locale]}`
    : `${words.unanswered[locale].toLowerCase()}.`;
  return [
    `### ${ladderTitle[locale]}`,
    ladderQuestion[locale],
    `${words.answer[locale]}: ${said}`,
    `*${words.asker[locale]}${sourcesText([ladderBasis], locale)}.*`,
  ];
}

/**
 * An assessment as a document of its own, in Markdown. Its title says that it is a checklist, so that nobody and
 * nothing takes it for an agreement.
 */
export function assessmentRecord(assessment: Assessment, options: RecordOptions): string {
  const { locale, title, by, profile, outcome } = options;
  const name = title === null ? words.somePartnership[locale] : inlineText(title);
  const facts = [
    `- ${words.partnership[locale]}: ${title === null ? words.fillTitle[locale] : inlineText(title)}`,
    `- ${words.date[locale]}: ${assessment.date === undefined ? words.fillDate[locale] : inlineText(assessment.date)}`,
    `- ${words.by[locale]}: ${by.length === 0 ? words.fillBy[locale] : by.map(inlineText).join(', ')}`,
    `- ${words.profile[locale]}: ${inlineText(profile)}`,
  ];
  const blocks = [
    `# ${fill(words.recordTitle[locale], { title: name }, locale)}`,
    facts.join('\n'),
    ...outcomeLines(outcome, locale),
    `## ${words.answers[locale]}`,
    ...stepLines(assessment, locale),
    ...outcome.points.flatMap((key) => pointLines(questionOf(key), assessment, locale)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
