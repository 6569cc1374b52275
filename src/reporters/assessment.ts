import type { Assessment } from '../agreement/assessment.ts';
import type { Locale, Localised } from '../locale.ts';
import type { Citation } from '../rule.ts';
import { ladder } from '../scaffold/assessment/ladder.ts';
import type { AskedKey, Outcome, Reason, Way } from '../scaffold/assessment/outcome.ts';
import { jurist } from '../scaffold/assessment/outcome-words.ts';
import { listsOf, questionOf } from '../scaffold/assessment/points.ts';
import { sourcesText, titleOf, assessmentWords as words } from '../scaffold/assessment/words.ts';
import { jsonText } from './json-place.ts';
import type { Layout } from './layout.ts';
import { printable } from './printable.ts';
import { say } from './words.ts';
import { wrap } from './wrap.ts';

/** What is shown of an assessment, and where it came from. */
export interface ShownAssessment {
  readonly assessment: Assessment;
  readonly outcome: Outcome;
  /** The name of the partnership, or null. */
  readonly title: string | null;
  /** What the profile is called. */
  readonly profile: Localised;
}

interface Shown {
  readonly assessment: Assessment;
  readonly layout: Layout;
}

const bullet = { first: '    · ', rest: '      ' };
const under = { first: '      ', rest: '        ' };

/** “Initiativet, behovet”. */
function namesOf(keys: readonly AskedKey[], locale: Locale): string {
  const names = keys.map((key) => titleOf(key)[locale]);
  return names
    .map((name, index) => (index === 0 ? name : name.slice(0, 1).toLowerCase() + name.slice(1)))
    .join(', ');
}

function basisLines(basis: readonly Citation[], layout: Layout): readonly string[] {
  if (basis.length === 0) return [];
  const { locale, paint } = layout;
  return wrap(words.basis[locale] + sourcesText(basis, locale), under, layout).map(paint.dim);
}

/** Many points under their names would only repeat the list below. */
function reasonLines({ points, why, next, basis }: Reason, { assessment, layout }: Shown) {
  const { locale } = layout;
  const names = points.length > 3 ? '' : `${namesOf(points, locale)}: `;
  const notes = points.flatMap((key) => (key === 'step' ? [] : (assessment[key]?.note ?? [])));
  return [
    ...wrap(`${names}${why[locale]}${next ? ` ${next[locale]}` : ''}`, bullet, layout),
    ...notes.flatMap((note) =>
      wrap(
        `${words.note[locale]}: ${printable(say('quoted', locale, { text: note }))}`,
        under,
        layout,
      ),
    ),
    ...basisLines(basis, layout),
  ];
}

function part(heading: Localised, lines: readonly string[], { locale, paint }: Layout) {
  return lines.length === 0 ? [] : ['', `  ${paint.bold(heading[locale])}`, ...lines];
}

function nextLines({ next, basis }: Way, layout: Layout): readonly string[] {
  return [...wrap(next[layout.locale], bullet, layout), ...basisLines(basis, layout)];
}

function alsoLines(way: Way, shown: Shown): readonly string[] {
  const { layout } = shown;
  const { locale, paint } = layout;
  return [
    `    ${paint.bold(way.title[locale])}`,
    ...way.reasons.flatMap((reason) => reasonLines(reason, shown)),
    ...wrap(`${words.next[locale]}: ${way.next[locale]}`, under, layout),
  ];
}

function listLines(names: readonly string[], layout: Layout): readonly string[] {
  const indent = { first: '    ', rest: '    ' };
  return names.length === 0 ? [] : wrap(names.join(', '), indent, layout);
}

/** What the answers come to, for people: the outcome, why, on whose authority, and what to do. Never a number. */
export function assessmentText(shown: ShownAssessment, layout: Layout): string {
  const { assessment, outcome, title, profile } = shown;
  const { locale, paint } = layout;
  const answered = { assessment, layout };
  const again = outcome.key === 'look-again' ? [] : outcome.again;
  const head = [
    words.title[locale],
    ...(title === null ? [] : [title]),
    `${words.profile[locale].toLowerCase()}: ${profile[locale]}`,
  ];
  const lines = [
    ...wrap(printable(head.join(' · ')), { first: '', rest: '  ' }, layout),
    '',
    `  ${paint.bold(outcome.title[locale])}`,
    ...part(
      words.reasons,
      outcome.reasons.flatMap((reason) => reasonLines(reason, answered)),
      layout,
    ),
    ...part(words.next, nextLines(outcome, layout), layout),
    ...part(
      words.also,
      outcome.also.flatMap((way) => alsoLines(way, answered)),
      layout,
    ),
    ...part(
      words.again,
      again.flatMap((reason) => reasonLines(reason, answered)),
      layout,
    ),
    ...part(
      words.unanswered,
      listLines(outcome.unanswered.length > 0 ? [namesOf(outcome.unanswered, locale)] : [], layout),
      layout,
    ),
    ...part(
      words.yes,
      listLines(
        outcome.yes.map((key) => questionOf(key).good[locale]),
        layout,
      ),
      layout,
    ),
    '',
    ...wrap(jurist[locale], { first: '  ', rest: '  ' }, layout),
  ];
  return `${lines.join('\n')}\n`;
}

function jsonReason({ points, why, next, basis }: Reason) {
  return { points, why, next, basis };
}

function jsonWay({ key, title, reasons, next, basis }: Way) {
  return { key, title, reasons: reasons.map(jsonReason), next, basis };
}

/** The same for machines: every text in both languages, whatever the user’s. */
export function assessmentJson(
  { assessment, outcome, title }: ShownAssessment,
  /** The profile’s name, and the files that were written, or null. */
  run: { readonly profile: string; readonly card: string | null; readonly record: string | null },
): string {
  const { step } = assessment;
  return jsonText({
    version: 1,
    title,
    profile: run.profile,
    date: assessment.date ?? null,
    step: step === undefined ? null : { key: step, title: ladder[step].title },
    points: outcome.points.map((key) => ({
      key,
      lists: listsOf(key),
      title: questionOf(key).title,
      question: questionOf(key).question,
      answer: assessment[key]?.answer ?? null,
      note: assessment[key]?.note ?? null,
      basis: questionOf(key).basis,
    })),
    outcome: jsonWay(outcome),
    also: outcome.also.map(jsonWay),
    again: outcome.again.map(jsonReason),
    unanswered: outcome.unanswered,
    jurist,
    written: { card: run.card, record: run.record },
  });
}
