import process from 'node:process';
import { confirm, intro, isCancel, note, outro, select, text } from '@clack/prompts';
import type { Locale, Localised } from '../locale.ts';
import type { Prompter } from './prompter.ts';

const words = {
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
} as const satisfies Readonly<Record<string, Localised>>;

/** Questions go to stderr: what is printed on stdout may be on its way to a file. */
const streams = { input: process.stdin, output: process.stderr };

/**
 * Somebody at a real terminal.
 *
 * @param cancelled what to throw when the user breaks off
 */
export function clackPrompter(locale: Locale, cancelled: () => Error): Prompter {
  const answered = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw cancelled();
    return answer as Exclude<T, symbol>;
  };
  return {
    begin: (title) => intro(title, streams),
    end: (said) => outro(said, streams),
    note: (said, title) => note(said, title, { ...streams, format: (line) => line }),
    text: async ({ message, example, initial, problem }) => {
      const answer = await text({
        ...streams,
        message,
        ...(example === undefined ? {} : { placeholder: example }),
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (value) => problem?.((value ?? '').trim()) ?? undefined,
      });
      return (answered(answer) ?? '').trim();
    },
    choose: async ({ message, choices, initial }) => {
      // Its types want to know whether a value is simple; the place in the list always is.
      const first = choices.findIndex(({ value }) => value === initial);
      const answer = await select<number>({
        ...streams,
        message,
        options: choices.map(({ label, hint }, index) => ({
          value: index,
          label,
          ...(hint === undefined ? {} : { hint }),
        })),
        initialValue: Math.max(0, first),
        showInstructions: false,
      });
      const chosen = choices[answered(answer)];
      if (!chosen) throw cancelled();
      return chosen.value;
    },
    confirm: async (message, initial) =>
      answered(
        await confirm({
          ...streams,
          message,
          active: words.yes[locale],
          inactive: words.no[locale],
          initialValue: initial,
        }),
      ),
  };
}
