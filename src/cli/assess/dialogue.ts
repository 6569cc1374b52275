import {
  type Answer,
  type Assessment,
  answers,
  type Step,
  steps,
} from '../../agreement/assessment.ts';
import type { AssessmentPoint } from '../../generated/types.ts';
import { fill } from '../../locale.ts';
import { printable } from '../../reporters/printable.ts';
import { ladder, ladderQuestion, ladderTitle } from '../../scaffold/assessment/ladder.ts';
import type { AssessmentQuestion } from '../../scaffold/assessment/question.ts';
import { answerWords } from '../../scaffold/assessment/words.ts';
import type { Asking } from '../new/asking.ts';
import { assessCommandWords as words } from './words.ts';

/** “Marknaden: nej. Två företag gör samma sak.” */
function answeredLine(
  { key, title }: AssessmentQuestion,
  assessment: Assessment,
  { locale }: Asking,
): readonly string[] {
  const { answer, note } = assessment[key] ?? {};
  if (answer === undefined && note === undefined) return [];
  const said = answer === undefined ? '' : ` ${answerWords[answer][locale]}.`;
  return [`${title[locale]}:${said}${note === undefined ? '' : ` ${printable(note)}`}`];
}

/** Shows what was answered before. */
export function showAnswers(
  assessment: Assessment,
  points: readonly AssessmentQuestion[],
  asking: Asking,
): void {
  const { locale, prompter } = asking;
  const { step, date } = assessment;
  const lines = [
    ...(step ? [`${ladderTitle[locale]}: ${ladder[step].title[locale].toLowerCase()}.`] : []),
    ...points.flatMap((point) => answeredLine(point, assessment, asking)),
  ];
  if (lines.length === 0) return;
  const title =
    date === undefined
      ? words.beforeUndated[locale]
      : fill(words.before[locale], { date: printable(date) }, locale);
  prompter.note(lines.join('\n'), title);
}

async function askStep({ step }: Assessment, { prompter, locale }: Asking): Promise<Step> {
  return prompter.choose<Step>({
    message: ladderQuestion[locale],
    choices: steps.map((value) => ({
      value,
      label: ladder[value].title[locale],
      hint: ladder[value].means[locale],
    })),
    ...(step === undefined ? {} : { initial: step }),
  });
}

/** A yes needs no explanation, except that nobody else does the same: there it matters how one found out. */
function wantsNote(key: string, answer: Answer, before: AssessmentPoint): boolean {
  if (answer !== 'yes' || key === 'no-market') return true;
  return before.note !== undefined && before.answer !== answer;
}

async function askPoint(
  { key, question, means }: AssessmentQuestion,
  before: AssessmentPoint,
  { prompter, locale }: Asking,
): Promise<AssessmentPoint> {
  const label = (answer: Answer) => {
    const word = answerWords[answer][locale];
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  };
  const answer = await prompter.choose<Answer>({
    message: question[locale],
    choices: answers.map((value) => ({ value, label: label(value), hint: means[value][locale] })),
    // Nobody says yes by pressing Enter.
    initial: before.answer ?? 'unclear',
  });
  if (!wantsNote(key, answer, before)) return { ...before, answer };
  const isMarket = key === 'no-market' && answer === 'yes';
  // One line is all there is room for: a note that is left as it is shown is kept as it was.
  const shown = before.note === undefined ? '' : printable(before.note).trim();
  const written = await prompter.text({
    message: (isMarket ? words.noteMarket : words.note)[locale],
    ...(shown === '' ? {} : { initial: shown }),
  });
  const note = written === shown ? (before.note ?? '') : written;
  return note === '' ? { answer } : { answer, note };
}

/**
 * Asks for the step and the points, with what was answered before as a start.
 * @param again false to ask only for what has no answer
 * @throws Cancelled when the user breaks off
 */
export async function askAssessment(
  start: Assessment,
  points: readonly AssessmentQuestion[],
  asking: Asking,
  again = true,
): Promise<Assessment> {
  const result: { -readonly [Key in keyof Assessment]: Assessment[Key] } = { ...start };
  if (again || start.step === undefined) result.step = await askStep(start, asking);
  for (const point of points) {
    const before = start[point.key] ?? {};
    if (!again && before.answer !== undefined) continue;
    result[point.key] = await askPoint(point, before, asking);
  }
  return result;
}
