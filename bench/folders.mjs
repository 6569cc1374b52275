// What repositories of many agreements cost: cold, warm, with one thread and with two, beside other checkers; and how
// time and memory grow.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inTurns, judged, printFigure, printRatio, quantile } from './compare.mjs';
import { agreementsFolder, repository, writeRepository } from './repository.mjs';
import { node, peakMemory } from './run.mjs';

/** @import { Target } from './compare.mjs' */
/** @import { Peer } from './peers.mjs' */
/** @import { Command } from './run.mjs' */

/**
 * @typedef {object} Folders
 * @property {string} program path of `iop.cjs`
 * @property {string} folder to write to
 * @property {readonly number[]} sizes how many agreements, ascending
 * @property {readonly Peer[]} peers
 * @property {boolean} isQuick
 */

/** From so many files on each run takes minutes: each is run once. */
const manyFiles = 10_000;

/** @type {Readonly<Record<string, Readonly<Record<number, Target>>>>} */
const targets = {
  rumdl: { 1000: { must: 3, aim: 1 }, 10000: { must: 3, aim: 1 } },
  'markdownlint-cli2': { 1000: { must: 10, aim: 40, isLeast: true } },
  'remark-cli': { 1000: { must: 10, aim: 40, isLeast: true } },
  warm: { 1000: { must: 0.3, aim: 0.15 }, 10000: { must: 0.15, aim: 0.05 } },
  memory: { 1: { must: 65, aim: 55 }, 10000: { must: 150, aim: 90 } },
};

/** @param {number} size */
function named(size) {
  return size.toLocaleString('en');
}

/**
 * @param {number} size
 * @param {boolean} isQuick
 * @returns {{ rounds: number, warmUps: number, limit: number }}
 */
function turns(size, isQuick) {
  const limit = 900_000;
  if (size >= manyFiles) return { rounds: 1, warmUps: 0, limit };
  if (isQuick) return { rounds: 2, warmUps: 0, limit };
  return { rounds: size >= 1000 ? 3 : 7, warmUps: 1, limit };
}

/**
 * @param {string} program
 * @param {string} cwd
 * @param {...string} options
 * @returns {Command} a check of all agreements
 */
function checkIn(program, cwd, ...options) {
  return { ...node(program, 'check', agreementsFolder, ...options), cwd };
}

/**
 * Everything about one repository is run in the same turns: each is compared with what ran right before or after.
 *
 * @param {Folders} what
 * @param {number} size
 * @param {string} path of the repository
 * @returns {number | null} milliseconds of a cold run; null when it was given up
 */
function measureFolder({ program, peers, isQuick }, size, path) {
  const how = turns(size, isQuick);
  const able = peers.filter(({ most }) => size <= most);
  const writing = inTurns(
    { cold: checkIn(program, path), writing: checkIn(program, path, '--cache') },
    { ...how, rounds: 1, warmUps: 0 },
  );
  const costs = inTurns(
    {
      // With nobody to compare with there is still what a start costs.
      node: node('-e', '0'),
      cold: checkIn(program, path),
      ...Object.fromEntries(able.map(({ name, command }) => [name, command(path)])),
      warm: checkIn(program, path, '--cache'),
      alone: checkIn(program, path, '--workers', '0'),
      two: checkIn(program, path, '--workers', '2'),
    },
    how,
  );
  const print = (
    /** @type {string} */ label,
    /** @type {string} */ own,
    /** @type {string} */ other,
    /** @type {Target | undefined} */ target = undefined,
  ) => printRatio(`${named(size)} ${label}`, costs[own] ?? [], costs[other] ?? [], target);

  const cold = print('cold: iop / node -e 0', 'cold', 'node');
  for (const { name } of able) {
    // Of the slow ones it says how much faster we are; of the native ones how much slower.
    const target = targets[name]?.[size];
    if (targets[name]?.[1000]?.isLeast) print(`cold: ${name} / iop`, name, 'cold', target);
    else print(`cold: iop / ${name}`, 'cold', name, target);
  }
  for (const { name, most } of peers.filter((peer) => !able.includes(peer))) {
    printFigure(`${named(size)} cold: ${name}`, '–', `refuses more than ${named(most)} files`);
  }
  const first = `${named(size)} first run with --cache / cold`;
  printRatio(first, writing['writing'] ?? [], writing['cold'] ?? []);
  if (able.some(({ name }) => name === 'rumdl')) {
    print('warm: iop / rumdl cold', 'warm', 'rumdl', targets['warm']?.[size]);
  }
  print('warm / cold', 'warm', 'cold');
  print('cold: 2 workers / none', 'two', 'alone');
  return cold?.own ?? null;
}

/**
 * @param {Folders} what
 * @returns {Promise<void>}
 */
async function printMemory({ program, folder, sizes, peers, isQuick }) {
  console.log(`\nPeak memory (${isQuick ? 'one run' : 'median of 3 runs, of 10,000 files one'})`);
  const path = (/** @type {number} */ size) => join(folder, String(size));
  const line = async (
    /** @type {string} */ label,
    /** @type {Command} */ command,
    /** @type {number} */ runs,
    /** @type {Target | undefined} */ target,
  ) => {
    const figures = [];
    for (let run = 0; run < runs; run += 1) figures.push(await peakMemory(command));
    const figure = quantile(figures);
    if (Number.isNaN(figure)) printFigure(label, '–', 'only measured on Linux');
    else printFigure(label, `${figure.toFixed(0)} MB`, judged(target, figure));
    return figure;
  };
  await line('node -e 0', node('-e', '0'), 3, undefined);
  const smallest = sizes[0];
  if (smallest !== undefined) {
    const one = { ...node(program, 'check', onlyAgreement()), cwd: path(smallest) };
    await line('iop, 1 file', one, 3, targets['memory']?.[1]);
  }
  for (const size of sizes) {
    const runs = isQuick || size >= manyFiles ? 1 : 3;
    const label = (/** @type {string} */ words) => `${words}, ${named(size)} files`;
    const target = targets['memory']?.[size];
    await line(label('iop'), checkIn(program, path(size)), runs, target);
    await line(
      label('iop --workers 0'),
      checkIn(program, path(size), '--workers', '0'),
      runs,
      target,
    );
    for (const { name, most, command } of peers) {
      if (size <= most && size < manyFiles)
        await line(label(name), command(path(size)), 1, undefined);
    }
  }
}

/** @param {Folders} what */
export async function measureFolders(what) {
  const { folder, sizes } = what;
  /** @type {Map<number, number>} */
  const times = new Map();
  for (const size of sizes) {
    const path = join(folder, String(size));
    const { broken, others, bytes } = writeRepository(path, { files: size });
    console.log(
      `\n${named(size)} agreements of ${(bytes / size / 1000).toFixed(1)} KB on average, ${broken} of them with something to put right, beside ${others} other files${size >= manyFiles ? '; each run takes minutes and is run once' : ''}`,
    );
    const cold = measureFolder(what, size, path);
    if (cold !== null) times.set(size, cold);
  }
  printGrowth(what, times);
  await printMemory(what);
  for (const size of sizes) rmSync(join(folder, String(size)), { recursive: true });
}

/**
 * How the time grows with the number of files, what a start costs set aside.
 *
 * @param {Folders} what
 * @param {ReadonlyMap<number, number>} times size → milliseconds
 */
function printGrowth({ program, folder, sizes }, times) {
  const [smallest] = sizes;
  const one = onlyAgreement();
  if (smallest === undefined || sizes.length < 2) return;
  const start = quantile(
    inTurns(
      { one: { ...node(program, 'check', one), cwd: join(folder, String(smallest)) } },
      { rounds: 11, warmUps: 1, limit: 60_000 },
    )['one']?.map(({ wall }) => wall) ?? [],
  );
  console.log(`\nstart: ${start.toFixed(0)} ms, which is a check of one agreement`);
  for (const [at, size] of sizes.entries()) {
    const before = sizes[at - 1];
    const [less, more] = [times.get(before ?? 0), times.get(size)];
    if (before === undefined || less === undefined || more === undefined) continue;
    const growth = (more - start) / (less - start);
    const isTenfold = before === 1000 && size === 10_000;
    const target = judged(isTenfold ? { must: 11, aim: 10 } : undefined, growth);
    printFigure(
      `(${named(size)} − start) / (${named(before)} − start)`,
      `${growth.toFixed(2)} ×`,
      `of ${(size / before).toFixed(1)} × the files ${target}`,
    );
  }
}

/** @returns {string} the path of one agreement that every repository has */
function onlyAgreement() {
  return [...repository({ files: 1 })].find(({ kind }) => kind === 'agreement')?.path ?? '';
}
