import { type Data, fill, type Locale, type Localised } from '../../locale.ts';
import type { Prompter } from '../prompter.ts';
import { dialogueWords as words } from './words.ts';

/** What every question needs. */
export interface Asking {
  readonly prompter: Prompter;
  readonly locale: Locale;
}

/** A text in the language of the dialogue. */
export function said({ locale }: Asking, template: Localised, data: Data = {}): string {
  return fill(template[locale], data, locale);
}

/** A text, or undefined when the question was passed over. */
export async function askText(
  asking: Asking,
  message: string,
  more: { readonly example?: string; readonly problem?: (answer: string) => string | null } = {},
): Promise<string | undefined> {
  const { problem, example } = more;
  const answer = await asking.prompter.text({
    message,
    // As a bare value it looks like one that Enter would take.
    ...(example === undefined ? {} : { example: said(asking, words.example, { example }) }),
    ...(problem ? { problem: (it: string) => (it === '' ? null : problem(it)) } : {}),
  });
  return answer === '' ? undefined : answer;
}

/** A whole number from 0 and up, or undefined; spaces may stand between thousands. */
export async function askNumber(
  asking: Asking,
  message: string,
  example: number,
): Promise<number | undefined> {
  const digits = (answer: string) => answer.replace(/[\s\u00a0]|kr(?:onor)?\.?$/g, '');
  const answer = await askText(asking, message, {
    example: String(example),
    problem: (it) =>
      /^\d{1,12}$/.test(digits(it)) ? null : said(asking, words.number, { example }),
  });
  return answer === undefined ? undefined : Number(digits(answer));
}
