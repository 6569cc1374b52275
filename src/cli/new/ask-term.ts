import { addDays, addMonths, compare, isDate } from '../../agreement/facts/calendar.ts';
import type { Answers } from '../../generated/types.ts';
import { type Asking, askNumber, askText, said } from './asking.ts';
import { dialogueWords as words } from './words.ts';

type Term = NonNullable<Answers['term']>;

function dateProblem(asking: Asking, example: string) {
  return (answer: string) => (isDate(answer) ? null : said(asking, words.date, { example }));
}

async function askExtension(asking: Asking): Promise<Term['extension'] | null> {
  if (!(await asking.prompter.confirm(said(asking, words.extension), false))) return null;
  const months = await askNumber(asking, said(asking, words.extensionMonths), 24);
  const times = await askNumber(asking, said(asking, words.extensionTimes), 1);
  const before = await askNumber(asking, said(asking, words.extensionDecision), 8);
  return {
    ...(months === undefined ? {} : { months }),
    ...(times === undefined ? {} : { 'max-times': times }),
    ...(before === undefined ? {} : { 'decide-months-before': before }),
    automatic: false,
  };
}

/**
 * From when to when, notice and extension.
 *
 * @param today `YYYY-MM-DD`: what is proposed begins next year
 */
export async function askTerm(asking: Asking, today: string): Promise<Term> {
  const nextYear = `${Number(today.slice(0, 4)) + 1}-01-01`;
  const start = await askText(asking, said(asking, words.start), {
    example: nextYear,
    problem: dateProblem(asking, nextYear),
  });
  const threeYears = addDays(addMonths(start ?? nextYear, 36), -1);
  const end = await askText(asking, said(asking, words.end), {
    example: threeYears,
    problem: (answer) => {
      const wrong = dateProblem(asking, threeYears)(answer);
      if (wrong !== null || start === undefined || compare(start, answer) <= 0) return wrong;
      return said(asking, words.endFirst, { start });
    },
  });
  const notice = await askNumber(asking, said(asking, words.notice), 6);
  const extension = await askExtension(asking);
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(notice === undefined ? {} : { 'notice-months': notice }),
    ...(extension ? { extension } : {}),
  };
}
