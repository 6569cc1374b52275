// The same agreements must give the same report, byte for byte: alone or with helpers, cold or warm, in whatever folder
// the repository was checked out.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { repository, writeRepository } from './repository.mjs';
import { plainEnvironment } from './run.mjs';

const formats = [
  'plain',
  'json',
  'github',
  'sarif',
  'gitlab',
  'junit',
  'markdown',
  'html',
  'jurist',
];

/** @typedef {ReadonlyMap<string, string>} Reports what has been written → its digest */

/**
 * One way to run it.
 *
 * @typedef {object} Way
 * @property {string} name
 * @property {readonly string[]} options
 * @property {boolean} [touches] one file has another time of change, as after a checkout
 */

/** @type {readonly Way[]} */
const ways = [
  { name: 'cold, alone', options: ['--workers', '0'] },
  { name: 'cold, 2 workers', options: ['--workers', '2'] },
  { name: 'first with --cache', options: ['--cache', '--workers', '0'] },
  { name: 'warm, alone', options: ['--cache', '--workers', '0'] },
  { name: 'warm, 2 workers', options: ['--cache', '--workers', '2'] },
  { name: 'warm, one file touched', options: ['--cache'], touches: true },
];

/**
 * @param {string} program path of `iop.cjs`
 * @param {string} checkout the repository; reports are written beside it
 * @param {readonly string[]} options
 * @returns {Reports}
 */
function reportsOf(program, checkout, options) {
  const out = join(checkout, '../out');
  mkdirSync(out, { recursive: true });
  const targets = formats.map((format) => `--format=${format}=../out/${format}`);
  const argv = ['check', '.', '--today', '2026-11-21', '--format=text', ...targets, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd: checkout,
    env: plainEnvironment,
    maxBuffer: 1e9,
  });
  const digest = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');
  const written = readdirSync(out).map(
    (name) => /** @type {const} */ ([name, digest(readFileSync(join(out, name)))]),
  );
  rmSync(out, { recursive: true });
  return new Map([
    ['exit code', String(status)],
    ['text', digest(stdout)],
    ['stderr', digest(stderr)],
    ...written,
  ]);
}

/**
 * Checks two checkouts in every way and says whether all reports were the same.
 *
 * @param {{ program: string, folder: string, files: number, isQuick: boolean }} what `files`: enough for helpers to
 *   start; quick: the second checkout is only checked cold
 */
export function checkSameBytes({ program, folder, files, isQuick }) {
  const checkouts = ['one', 'another/with å longer name'].map((name) => join(folder, name, 'repo'));
  const touched =
    [...repository({ files: 1 })].find(({ kind }) => kind === 'agreement')?.path ?? '';
  /** @type {{ name: string, reports: Reports }[]} */
  const runs = [];
  for (const [at, checkout] of checkouts.entries()) {
    writeRepository(checkout, { files });
    for (const { name, options, touches } of isQuick && at > 0 ? ways.slice(0, 1) : ways) {
      if (touches) utimesSync(join(checkout, touched), 1e9, 1e9);
      const reports = reportsOf(program, checkout, options);
      runs.push({ name: `checkout ${at + 1}, ${name}`, reports });
    }
  }
  const names = ways.map(({ name }) => name).join('; ');
  console.log(
    `\n${files} agreements, ${runs.length} runs in ${checkouts.length} checkouts (${names}):`,
  );
  printDifferences(runs);
}

/**
 * @param {readonly { readonly name: string, readonly reports: Reports }[]} runs
 */
function printDifferences(runs) {
  const first = runs[0]?.reports ?? new Map();
  const written = [...first.keys()].join(', ');
  const differing = runs.flatMap(({ name, reports }) => {
    const others = [...first.keys()].filter((key) => reports.get(key) !== first.get(key));
    return others.length > 0 ? [`  ${name}: ${others.join(', ')}`] : [];
  });
  // There is something to put right in them: another answer says that the check itself did not come to an end.
  if (first.get('exit code') !== '1' || first.size !== formats.length + 3) {
    console.log(`CANNOT BE COMPARED: exit code ${first.get('exit code')}, written: ${written}`);
    process.exitCode = 1;
  } else if (differing.length > 0) {
    console.log(`NOT the same bytes as in the first run:\n${differing.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`the same bytes: ${written}`);
  }
}
