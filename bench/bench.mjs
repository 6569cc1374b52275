// npm run bench [-- options]: what a check costs, as ratios of runs that take turns on the same machine. Milliseconds
// are printed for reference only: they drift, the ratios hardly do. A figure is worth something on an idle machine.
//
//   --quick            under a minute: fewer runs, 60 agreements, nobody else
//   --full             10,000 agreements too; each of those runs takes minutes and is run once
//   --no-peers         leaves out the checkers that are otherwise installed from npm
//   --sizes 100,1000   how many agreements, instead
//   --only <part>      one of: one-file, folders, bytes, hard, process
//   --program <path>   another iop.cjs than that of bin/
//   --library <folder> another built library than that of dist/
//   --make <folder> --files 1000 [--seed 1]   only makes a repository of agreements
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compare, printHead } from './compare.mjs';
import { measureFolders } from './folders.mjs';
import { measureInProcess } from './in-process.mjs';
import { measureHardFiles, measureOneFile } from './one-file.mjs';
import { installPeers } from './peers.mjs';
import { measureRecognisers } from './recognisers.mjs';
import { writeRepository } from './repository.mjs';
import { node } from './run.mjs';
import { checkSameBytes } from './same-bytes.mjs';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: true },
    sizes: { type: 'string' },
    only: { type: 'string' },
    program: { type: 'string', default: join(root, 'bin/iop.cjs') },
    library: { type: 'string', default: join(root, 'dist') },
    make: { type: 'string' },
    files: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
  allowNegative: true,
});

/**
 * @param {string} text
 * @returns {number}
 */
function wholeNumber(text) {
  if (!/^[1-9]\d{0,5}$/.test(text)) {
    console.error(`bench: ${text} is no number of files from 1 to 999999`);
    process.exit(2);
  }
  return Number(text);
}

/** @returns {readonly number[]} */
function sizesToMeasure() {
  if (values.sizes !== undefined) {
    return values.sizes
      .split(',')
      .map(wholeNumber)
      .sort((a, b) => a - b);
  }
  if (values.quick) return [60];
  return values.full ? [100, 1000, 10_000] : [100, 1000];
}

/** @param {string} folder */
function make(folder) {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`bench: ${folder} is not empty`);
    process.exitCode = 2;
    return;
  }
  const files = wholeNumber(values.files);
  const made = writeRepository(folder, { files, seed: wholeNumber(values.seed) });
  console.log(
    `${folder}: ${made.agreements} agreements, ${(made.bytes / files / 1000).toFixed(1)} KB on average, ${made.broken} with something to put right; ${made.others} other Markdown files`,
  );
}

/** What the figures must be read with. */
function printMachine() {
  const [load = 0] = loadavg();
  const processors = availableParallelism();
  console.log(
    `node ${process.version}, ${process.platform}, ${processors} CPUs (${cpus()[0]?.model.trim()}), load ${load.toFixed(1)}`,
  );
  console.log('NODE_EXTRA_CA_CERTS and NODE_OPTIONS are unset for every program that is run');
  if (load > 0.5) {
    console.log('Other work is going on on this machine: THESE FIGURES SAY LITTLE.');
  }
}

const parts = ['one-file', 'folders', 'bytes', 'hard', 'process'];

/**
 * @param {string} folder that is gone afterwards
 * @param {string} program
 */
async function measure(folder, program) {
  const isQuick = values.quick;
  const peers = values.peers && !isQuick ? installPeers(join(folder, 'peers')) : [];
  if (peers.length === 0) console.log('Compared with no other checkers.');
  const wants = (/** @type {string} */ part) => values.only === undefined || values.only === part;
  console.log();
  printHead();
  const nothing = node('-e', '0');
  compare('noise: node -e 0 / itself', nothing, nothing, { pairs: isQuick ? 11 : 41 });
  const what = { program, folder, peers, isQuick };
  if (wants('one-file')) measureOneFile(what);
  if (wants('folders')) await measureFolders({ ...what, sizes: sizesToMeasure() });
  if (wants('bytes')) checkSameBytes({ ...what, files: isQuick ? 62 : 130 });
  if (wants('hard')) measureHardFiles(what);
  if (wants('process')) {
    const library = resolve(values.library);
    await measureInProcess(library, isQuick);
    await measureRecognisers(library, isQuick);
  }
}

const program = resolve(values.program);
if (values.only !== undefined && !parts.includes(values.only)) {
  console.error(`bench: --only takes one of ${parts.join(', ')}`);
  process.exit(2);
}
if (values.make !== undefined) {
  make(resolve(values.make));
} else if (existsSync(program)) {
  const folder = mkdtempSync(join(tmpdir(), 'iop-bench-'));
  // They end the program that is being run, and then this one: without a trace on the disk.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(130);
    });
  }
  try {
    printMachine();
    await measure(folder, program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  console.error(`bench: ${program} does not exist, run \`npm run build\` first`);
  process.exitCode = 2;
}
