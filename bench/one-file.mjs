// What one file costs: an agreement, a long document, and texts that are meant to hurt a parser.
import { cpSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compare, printHead } from './compare.mjs';
import { agreement, hostile } from './corpus.mjs';
import { node } from './run.mjs';

/** @import { Peer } from './peers.mjs' */

const root = join(import.meta.dirname, '..');

/** @returns {string | undefined} the largest example */
function largestExample() {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return undefined;
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.startsWith('README'))
    .map((name) => join(folder, name));
  return paths.sort((a, b) => statSync(b).size - statSync(a).size)[0];
}

/**
 * @param {object} what
 * @param {string} what.program path of `iop.cjs`
 * @param {string} what.folder to write to
 * @param {boolean} what.isQuick
 * @param {readonly Peer[]} what.peers
 */
export function measureOneFile({ program, folder, isQuick, peers }) {
  const nothing = node('-e', '0');
  const pairs = isQuick ? 11 : 41;
  const target = { must: 2.5, aim: 1.6 };
  writeFileSync(join(folder, 'ordinary.md'), agreement(1, 15_000));
  const ordinary = node(program, 'check', join(folder, 'ordinary.md'));

  compare('iop --version / node -e 0', node(program, '--version'), nothing, { pairs });
  const example = largestExample();
  if (example === undefined) console.log('examples/ holds no agreement yet');
  else {
    const own = node(program, 'check', example);
    compare('largest example / node -e 0', own, nothing, { pairs, target });
  }
  compare('15 KB / node -e 0', ordinary, nothing, { pairs, target });
  compare('noise: 15 KB / itself', ordinary, ordinary, { pairs: isQuick ? 5 : 21 });
  compareWithoutCodeCache({ program, folder, pairs, ordinary: ordinary.args.slice(1) });
  for (const peer of peers) {
    // The native ones have no start to speak of; they are compared with where there is much to do.
    const isSlow = peer.name === 'markdownlint-cli2' || peer.name === 'remark-cli';
    compare(`${peer.name} / iop, 15 KB`, peer.command(folder, 'ordinary.md'), ordinary, {
      pairs: 11,
      ...(isSlow ? { target: { must: 5, aim: 8, isLeast: true } } : {}),
    });
  }
}

/**
 * As it runs with another Node than the one it was built with: V8 compiles as it goes.
 *
 * @param {{ program: string, folder: string, pairs: number, ordinary: readonly string[] }} what
 */
function compareWithoutCodeCache({ program, folder, pairs, ordinary }) {
  if (!existsSync(join(dirname(program), 'program'))) return;
  cpSync(dirname(program), join(folder, 'bin'), {
    recursive: true,
    filter: (path) => path.endsWith('.cjs') || ['bin', 'program'].includes(basename(path)),
  });
  const bare = node(join(folder, 'bin', basename(program)), ...ordinary);
  compare('15 KB, other Node / node -e 0', bare, node('-e', '0'), { pairs });
}

/**
 * @param {object} what
 * @param {string} what.program path of `iop.cjs`
 * @param {string} what.folder to write to
 * @param {boolean} what.isQuick
 */
export function measureHardFiles({ program, folder, isQuick }) {
  const check = (/** @type {string} */ name, /** @type {string} */ text) => {
    writeFileSync(join(folder, name), text);
    return node(program, 'check', join(folder, name));
  };
  const pairs = isQuick ? 1 : 11;
  const warmUps = isQuick ? 0 : 2;
  console.log();
  printHead();
  // Just below the size that is refused.
  const half = check('half.md', agreement(2, 490_000));
  const five = check('five.md', agreement(3, 4_900_000));
  const ordinary = check('ordinary.md', agreement(1, 15_000));
  compare('490 KB / 15 KB', half, ordinary, { pairs, warmUps });
  const target = { must: 12, aim: 10 };
  if (isQuick) console.log('4.9 MB / 490 KB: not with --quick');
  else compare('4.9 MB / 490 KB', five, half, { pairs: 5, warmUps: 1, target });
  for (const [at, [name, text]] of Object.entries(hostile()).entries()) {
    const hard = check(`hostile-${at + 1}.md`, text);
    compare(`${name} / 15 KB`, hard, ordinary, { pairs, warmUps, limit: 30_000 });
  }
}
