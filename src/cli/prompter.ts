/** One of the answers to choose from. */
interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** What it means, in grey beside the label when it is marked. */
  readonly hint?: string;
}

interface TextQuestion {
  readonly message: string;
  /** Shown in grey while nothing has been written. */
  readonly example?: string;
  /** Stands in the field from the start. */
  readonly initial?: string;
  /** What is wrong with an answer, or null. Asked while it is written; an empty answer is asked about too. */
  readonly problem?: (answer: string) => string | null;
}

interface ChoiceQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  readonly initial?: T;
}

/**
 * Somebody at a terminal. Words come ready in the user's language.
 * Every question throws `Cancelled` when the user breaks off.
 */
export interface Prompter {
  readonly begin: (title: string) => void;
  readonly end: (words: string) => void;
  /** A box of text between questions. */
  readonly note: (words: string, title: string) => void;
  /** An answer without white space around it; empty when the question was passed over. */
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly choose: <T>(question: ChoiceQuestion<T>) => Promise<T>;
  readonly confirm: (message: string, initial: boolean) => Promise<boolean>;
}

/** The user broke off (Ctrl-C): nothing is to be written. */
export class Cancelled extends Error {}
