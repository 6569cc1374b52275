import { Chalk } from 'chalk';
import type { Paint } from './layout.ts';

/** Colours are decided by whoever knows the terminal: chalk's own guess does not honour NO_COLOR. */
const chalk = new Chalk({ level: 1 });

export const colourPaint: Paint = {
  colour: true,
  bold: (text) => chalk.bold(text),
  dim: (text) => chalk.dim(text),
  red: (text) => chalk.red.bold(text),
  yellow: (text) => chalk.yellow.bold(text),
  green: (text) => chalk.green(text),
  blue: (text) => chalk.blue.bold(text),
  exact: (text) => chalk.bold.underline(text),
};
