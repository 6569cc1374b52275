// Ratios of two programs that take turns, each with the target beside it. Milliseconds are printed for reference only:
// they drift, the ratios hardly do.
import process from 'node:process';
import { cost } from './run.mjs';

/** @import { Command, Cost } from './run.mjs' */

/**
 * @typedef {object} Target
 * @property {number} must
 * @property {number} [aim]
 * @property {boolean} [isLeast] the figure is to be at least so much; otherwise at most
 */

/**
 * @typedef {object} Compared
 * @property {number} ratio A over B, the median of the pairs
 * @property {number} own milliseconds of A, median
 * @property {number} other milliseconds of B, median
 */

/**
 * @param {readonly number[]} numbers
 * @param {number} [part] 0.5 for the median
 * @returns {number} NaN of none
 */
export function quantile(numbers, part = 0.5) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** @param {readonly number[]} numbers */
function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * @param {Target | undefined} target
 * @param {number} figure
 * @returns {string} the target and whether it is reached; empty without one
 */
export function judged(target, figure) {
  if (!target) return '';
  const { must, aim, isLeast = false } = target;
  const reaches = (/** @type {number} */ bound) => (isLeast ? figure >= bound : figure <= bound);
  const sign = isLeast ? '≥' : '≤';
  const words =
    aim === undefined ? `must ${sign} ${must}` : `must ${sign} ${must}, aim ${sign} ${aim}`;
  if (aim !== undefined && reaches(aim)) return `${words}: aim reached`;
  return `${words}: ${reaches(must) ? 'reached' : 'NOT REACHED'}`;
}

const labelWidth = 50;

/** Prints what the columns of the lines to come are. */
export function printHead() {
  console.log(
    [
      'A / B'.padEnd(labelWidth),
      'ratio'.padStart(9),
      '  half of the pairs'.padEnd(20),
      'A'.padStart(11),
      'B'.padStart(11),
      'CPU A'.padStart(10),
      'CPU B'.padStart(10),
    ].join(''),
  );
}

/** @param {number} milliseconds */
function shown(milliseconds) {
  if (Number.isNaN(milliseconds)) return '–';
  return milliseconds < 10_000
    ? `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * One line about a figure that is no ratio of two runs.
 *
 * @param {string} label
 * @param {string} figure
 * @param {string} [more]
 */
export function printFigure(label, figure, more = '') {
  console.log(`${label.padEnd(labelWidth)}${figure.padStart(9)}  ${more}`.trimEnd());
}

/**
 * Runs some commands in turns, round after round.
 *
 * @param {Readonly<Record<string, Command>>} commands
 * @param {object} how
 * @param {number} how.rounds
 * @param {number} how.warmUps rounds that are run before and not counted
 * @param {number} how.limit milliseconds after which a run is given up
 * @returns {Readonly<Record<string, readonly Cost[]>>} the costs of each, by round
 */
export function inTurns(commands, { rounds, warmUps, limit }) {
  /** @type {Record<string, Cost[]>} */
  const costs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      // What has been given up once would be again.
      const before = costs[name]?.at(-1);
      const spent = before && !Number.isFinite(before.wall) ? before : cost(command, limit);
      if (round >= 0 || !Number.isFinite(spent.wall)) costs[name]?.push(spent);
    }
  }
  return costs;
}

/**
 * Prints one line about the costs of two commands that have been run in turns.
 *
 * @param {string} label
 * @param {readonly Cost[]} own of A
 * @param {readonly Cost[]} other of B
 * @param {Target} [target]
 * @returns {Compared | null} null when A or B has been given up or has crashed
 */
export function printRatio(label, own, other, target) {
  const isLost = (/** @type {readonly Cost[]} */ costs) =>
    costs.length === 0 || costs.some(({ wall }) => !Number.isFinite(wall));
  if (isLost(own) || isLost(other)) {
    printFigure(label, '–', `${isLost(own) ? 'A' : 'B'} gives up or crashes`);
    process.exitCode = 1;
    return null;
  }
  const ratios = own.map(({ wall }, round) => wall / (other[round]?.wall ?? Number.NaN));
  const compared = {
    ratio: quantile(ratios),
    own: quantile(own.map(({ wall }) => wall)),
    other: quantile(other.map(({ wall }) => wall)),
  };
  const [low, high] = [quantile(ratios, 0.25), quantile(ratios, 0.75)];
  console.log(
    [
      label.padEnd(labelWidth),
      `${compared.ratio.toFixed(2)} ×`.padStart(9),
      (ratios.length > 1 ? `  ${low.toFixed(2)}–${high.toFixed(2)}` : '  one pair').padEnd(20),
      shown(compared.own).padStart(11),
      shown(compared.other).padStart(11),
      shown(mean(own.map(({ cpu }) => cpu))).padStart(10),
      shown(mean(other.map(({ cpu }) => cpu))).padStart(10),
      `  ${judged(target, compared.ratio)}`,
    ]
      .join('')
      .trimEnd(),
  );
  return compared;
}

/**
 * Runs two commands in turns and prints one line about them.
 *
 * @param {string} label
 * @param {Command} own
 * @param {Command} other
 * @param {object} how
 * @param {number} how.pairs
 * @param {number} [how.warmUps] pairs that are run before and not counted
 * @param {number} [how.limit] milliseconds after which a run is given up
 * @param {Target} [how.target]
 * @returns {Compared | null} null when A or B gives up or crashes
 */
export function compare(label, own, other, { pairs, warmUps = 2, limit = 120_000, target }) {
  const costs = inTurns({ own, other }, { rounds: pairs, warmUps, limit });
  return printRatio(label, costs['own'] ?? [], costs['other'] ?? [], target);
}
