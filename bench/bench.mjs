// npm run bench [-- --quick]: what a check costs, as ratios of runs that take turns on the same
// machine. Milliseconds are printed for reference only: they drift, the ratios hardly do.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { agreement, hostile } from './corpus.mjs';
import { measureRecognisers } from './recognisers.mjs';

/** @typedef {readonly string[]} Command arguments of node */

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/iop.cjs');
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const env = { ...process.env };
// Read at every start, it would make all ratios look better than they are.
delete env['NODE_EXTRA_CA_CERTS'];

/**
 * @param {Command} command
 * @param {number} limit milliseconds after which a run is given up
 * @returns {number} milliseconds, or infinity when it was given up or crashed
 */
function time(command, limit) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, command, { env, stdio: 'ignore', timeout: limit });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  return status === 0 || status === 1 ? milliseconds : Number.POSITIVE_INFINITY;
}

/**
 * @param {readonly number[]} numbers
 * @returns {number}
 */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Runs two commands in turns and prints one line about them.
 *
 * @param {string} label
 * @param {Command} command
 * @param {Command} reference
 * @param {number} pairs
 * @param {string} target
 */
function compare(label, command, reference, pairs, target = '') {
  const limit = values.quick ? 30_000 : 120_000;
  const first = time(command, limit);
  time(reference, limit);
  if (!Number.isFinite(first)) {
    console.log(`${label.padEnd(36)} gives up or crashes`);
    process.exitCode = 1;
    return;
  }
  time(command, limit);
  time(reference, limit);
  /** @type {[number, number][]} */
  const times = Array.from({ length: pairs }, () => [time(command, limit), time(reference, limit)]);
  const own = median(times.map(([a]) => a));
  const other = median(times.map(([, b]) => b));
  const ratio = median(times.map(([a, b]) => a / b));
  console.log(
    [
      label.padEnd(36),
      `${ratio.toFixed(2)} ×`.padStart(9),
      `${own.toFixed(1)} ms`.padStart(12),
      `${other.toFixed(1)} ms`.padStart(12),
      `  ${target}`,
    ].join(''),
  );
}

/** @returns {string | undefined} the largest example */
function largestExample() {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return undefined;
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.startsWith('README'))
    .map((name) => join(folder, name));
  return paths.sort((a, b) => statSync(b).size - statSync(a).size)[0];
}

/** @param {string} folder */
function measure(folder) {
  /**
   * @param {string} name
   * @param {string} text
   * @returns {Command}
   */
  const check = (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return [bin, 'check', path];
  };
  const nothing = ['-e', '0'];
  const pairs = values.quick ? 21 : 41;
  const few = values.quick ? 3 : 11;
  const ordinary = check('ordinary.md', agreement(1, 15_000));
  // Just below the size that is refused.
  const half = check('half.md', agreement(2, 490_000));
  const five = check('five.md', agreement(3, 4_900_000));
  const example = largestExample();

  console.log(
    `${'A over B'.padEnd(36)}${'ratio'.padStart(9)}${'A'.padStart(12)}${'B'.padStart(12)}`,
  );
  compare('iop --version / node -e 0', [bin, '--version'], nothing, pairs);
  if (example === undefined) console.log('examples/ holds no agreement yet');
  else
    compare('largest example / node -e 0', [bin, 'check', example], nothing, pairs, 'must ≤ 2.5');
  compare('15 KB / node -e 0', ordinary, nothing, pairs, 'must ≤ 2.5, aim ≤ 1.6');
  // As it runs with another Node than the one it was built with: V8 compiles as it goes.
  const bare = join(folder, 'bin/iop.cjs');
  cpSync(join(root, 'bin'), join(folder, 'bin'), {
    recursive: true,
    filter: (path) => path.endsWith('.cjs') || ['bin', 'program'].includes(basename(path)),
  });
  compare('15 KB, other Node / node -e 0', [bare, ...ordinary.slice(1)], nothing, pairs);
  compare('490 KB / 15 KB', half, ordinary, few);
  compare('4.9 MB / 490 KB', five, half, few, 'must ≤ 12, aim ≤ 10');
  let number = 0;
  for (const [name, text] of Object.entries(hostile())) {
    number += 1;
    compare(`${name} / 15 KB`, check(`hostile-${number}.md`, text), ordinary, few);
  }
}

if (existsSync(bin)) {
  console.log(`node ${process.version}, ${process.platform}, ${availableParallelism()} CPUs\n`);
  const folder = mkdtempSync(join(tmpdir(), 'iop-bench-'));
  try {
    measure(folder);
    await measureRecognisers(values.quick);
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  console.error('bench: bin/iop.cjs does not exist, run `npm run build` first');
  process.exitCode = 2;
}
