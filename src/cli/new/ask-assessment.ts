import type { Assessment } from '../../agreement/assessment.ts';
import type { Answers } from '../../generated/types.ts';
import type { Profile } from '../../profile.ts';
import { outcomeOf } from '../../scaffold/assessment/outcome.ts';
import { jurist, outcomeWords } from '../../scaffold/assessment/outcome-words.ts';
import { assessmentPoints } from '../../scaffold/assessment/points.ts';
import { askAssessment } from '../assess/dialogue.ts';
import { type Asking, said } from './asking.ts';
import { dialogueWords as words } from './words.ts';

/** The first assessment, for those who want to make it at once; null for those who do not. */
export async function askFirstAssessment(
  asking: Asking,
  profile: Profile,
  today: string,
): Promise<NonNullable<Answers['assessment']> | null> {
  if (!(await asking.prompter.confirm(said(asking, words.assessment), false))) return null;
  const points = assessmentPoints(profile);
  const answers: Assessment = await askAssessment({}, points, asking);
  const outcome = outcomeOf(answers, points);
  const { locale } = asking;
  asking.prompter.note(
    [outcomeWords[outcome.key].title[locale], jurist[locale], said(asking, words.reasons)].join(
      '\n',
    ),
    said(asking, words.outcome),
  );
  return { ...answers, date: today, outcome: outcome.key };
}
