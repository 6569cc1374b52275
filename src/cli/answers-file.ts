import { decode, maxBytes } from '../decode.ts';
import type { Answers } from '../generated/types.ts';
import type { Locale, Localised } from '../locale.ts';
import { readAnswers } from '../scaffold/answers.ts';
import type { CommandContext } from './context.ts';
import { isFailed } from './host.ts';
import { messages } from './messages.ts';
import { targetOf } from './new/targets.ts';
import { Stop } from './stop.ts';

/** One line for each problem. @throws Stop when there are any. */
export function refuse(
  problems: readonly { readonly where: Localised; readonly message: Localised }[],
): void {
  if (problems.length === 0) return;
  const lines = (locale: Locale) =>
    problems.map(({ where, message }) => `${where[locale]}: ${message[locale]}`).join('\n');
  throw new Stop({ sv: lines('sv'), en: lines('en') });
}

/** “svar.yaml rad 3” */
export function lineOf(path: string, line: number): Localised {
  return { sv: `${path} ${messages.line.sv} ${line}`, en: `${path} ${messages.line.en} ${line}` };
}

/** The answers in a file. @throws Stop for a file that is not there or cannot be used. */
export function answersIn(named: string, { host, locale }: CommandContext): Answers {
  const { path, shown } = targetOf(named, host);
  const bytes = host.read(path, maxBytes);
  if (isFailed(bytes)) {
    const missing = bytes.failure === 'missing';
    throw new Stop(missing ? messages.answersMissing : messages.answersUnread, { path: shown });
  }
  const source = decode(shown, bytes);
  if (source.unreadable) throw new Stop(messages.answersUnread, { path: shown });
  const { answers, problems } = readAnswers(source.text, locale);
  refuse(problems.map(({ line, message }) => ({ where: lineOf(shown, line), message })));
  return answers;
}
