// Runs other programs and says what they cost. Each runs in the same plain environment.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * @typedef {object} Command
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} [cwd]
 */

/**
 * @typedef {object} Cost
 * @property {number} wall milliseconds; infinite when the run was given up or crashed
 * @property {number} cpu milliseconds of all threads and children, in steps of 10; NaN where the system does not say
 */

/** What children are given of this environment. */
export const plainEnvironment = { ...process.env };
// The first is read at every start of Node 20 and would make all ratios look better than they are; the others change
// what Node or a program does.
for (const name of [
  ...['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'NODE_ENV'],
  ...['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'FORCE_COLOR', 'NO_COLOR'],
]) {
  delete plainEnvironment[name];
}

/** Clock ticks are 10 ms on every Linux that Node runs on. */
const tick = 10;

/** @returns {number} milliseconds that all children that have ended took of the processors; NaN if unknown */
function childrenCpu() {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) * tick;
  } catch {
    return Number.NaN;
  }
}

/** @param {...string} args @returns {Command} */
export function node(...args) {
  return { program: process.execPath, args };
}

/**
 * Exit codes 0 and 1 are answers, whichever they are.
 *
 * @param {Command} command
 * @param {number} limit milliseconds after which a run is given up
 * @returns {Cost}
 */
export function cost({ program, args, cwd }, limit) {
  const cpuBefore = childrenCpu();
  const start = process.hrtime.bigint();
  const { status, signal, error } = spawnSync(program, args, {
    cwd,
    env: plainEnvironment,
    stdio: 'ignore',
    timeout: limit,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  // Whoever ends the program with Ctrl-C means this one too. A time limit ends it with an error beside the signal.
  if (signal !== null && error === undefined) throw new Error(`bench: ended by ${signal}`);
  const wall = status === 0 || status === 1 ? milliseconds : Number.POSITIVE_INFINITY;
  return { wall, cpu: childrenCpu() - cpuBefore };
}

/**
 * The most memory that a program had at once, as Linux keeps count of it. It is asked for again and again until the
 * program ends, so such a run is not one to take the time of.
 *
 * @param {Command} command of one process
 * @returns {Promise<number>} megabytes (of 1,000,000 bytes); NaN where the system does not say
 */
export function peakMemory({ program, args, cwd }) {
  const child = spawn(program, args, { cwd, env: plainEnvironment, stdio: 'ignore' });
  let most = Number.NaN;
  const look = setInterval(() => {
    try {
      const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
      if (found) most = (Number(found[1]) * 1024) / 1e6;
    } catch {
      // It has just ended, or this is no Linux.
    }
  }, 1);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(look);
      resolve(most);
    });
  });
}
