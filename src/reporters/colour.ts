import { Chalk } from 'chalk';
import type { Paint } from './layout.ts';

/** Colours are decided by whoever knows the terminal: chalk's own guess does not honour NO_COLOR. */
const chalk = new Chalk({ level: 1 });

export const colourPaint: Paint = {
  colour: true,
  bold: chalk.bold,
  dim: chalk.dim,
  red: chalk.red.bold,
  yellow: chalk.yellow.bold,
  green: chalk.green,
  blue: chalk.blue.bold,
  exact: chalk.bold.underline,
};
