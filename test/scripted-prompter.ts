import { Cancelled, type Prompter } from '../src/cli/prompter.ts';

/** A question, told by part of its words, and what is answered: a label or value for a choice. `null` breaks off. */
export type Scripted = readonly [question: RegExp, answer: string | boolean | null];

export interface ScriptedPrompter extends Prompter {
  /** All that was said and asked, in order. */
  readonly said: string[];
  /** Answers nobody has asked for yet. */
  readonly left: readonly Scripted[];
}

/** Somebody who answers by a script. A question that is not next in it is passed over, as by Enter. */
export function scriptedPrompter(script: readonly Scripted[]): ScriptedPrompter {
  const left = [...script];
  const said: string[] = [];
  const next = (message: string): string | boolean | undefined => {
    said.push(message);
    const [first] = left;
    if (!first?.[0].test(message)) return undefined;
    left.shift();
    if (first[1] === null) throw new Cancelled();
    return first[1];
  };
  return {
    said,
    left,
    begin: (title) => void said.push(title),
    end: (words) => void said.push(words),
    note: (words, title) => void said.push(`${title}\n${words}`),
    text: async ({ message, initial, problem }) => {
      for (;;) {
        const answer = String(next(message) ?? initial ?? '');
        const wrong = problem?.(answer) ?? null;
        if (wrong === null) return answer;
        said.push(wrong);
        if (left.length === 0)
          throw new Error(`nothing more to answer “${message}” with: ${wrong}`);
      }
    },
    choose: async ({ message, choices, initial }) => {
      const wanted = next(message);
      const chosen =
        wanted === undefined
          ? (choices.find(({ value }) => value === initial) ?? choices[0])
          : choices.find(({ value, label }) => label === wanted || value === wanted);
      if (!chosen) throw new Error(`“${message}” has no choice ${String(wanted)}`);
      return chosen.value;
    },
    confirm: async (message, initial) => {
      const answer = next(message);
      return answer === undefined ? initial : answer === true;
    },
  };
}
