import type { Locale } from '../locale.ts';

/** How many columns of a terminal a text takes. */
export type Measure = (text: string) => number;

/** Styles of a text; without colour they give it back as it is. */
export interface Paint {
  readonly colour: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
  /** The exact words that a finding is about. */
  readonly exact: (text: string) => string;
}

/** What a text for people is laid out with. */
export interface Layout {
  readonly locale: Locale;
  /** Columns of a line. */
  readonly width: number;
  readonly measure: Measure;
  readonly paint: Paint;
}

const same = (text: string): string => text;

export const noPaint: Paint = {
  colour: false,
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  blue: same,
  exact: same,
};

/** Every letter takes one column: true of the texts that `isNarrow` accepts. */
export const narrow: Measure = (text) => text.length;

/** Latin letters and the punctuation of Swedish: no wide and no combining characters. */
export function isNarrow(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: line ends and tabs stand in any text
  return /^[\u0000-\u02ff\u2010-\u2027\u2030-\u203a\u20ac\u2212\u2500\u2502\u2713\u2717\ufffd]*$/.test(
    text,
  );
}

export function padEnd(text: string, columns: number, measure: Measure): string {
  return text + ' '.repeat(Math.max(0, columns - measure(text)));
}

export function padStart(text: string, columns: number, measure: Measure): string {
  return ' '.repeat(Math.max(0, columns - measure(text))) + text;
}
