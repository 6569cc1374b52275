// node code-cache.mjs LOADER FOLDER OUT FILE…: checks files with the built program and keeps what V8 compiled
// for it, so that the next start does not compile the same again.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** @import { Script } from 'node:vm' */

const [loader = '', folder = '', out = '', ...files] = process.argv.slice(2);
/** @type {{ default: typeof import('../src/cli/load-program.ts') }} */
const {
  default: { programLoader },
} = await import(pathToFileURL(loader).href);

/** @type {Map<string, Script>} */
const scripts = new Map();
process.argv = [process.execPath, 'iop', 'check', '--tips', '--color=always', ...files];
programLoader({
  folder,
  codeOf: () => null,
  compiled: (name, script) => scripts.set(name, script),
})('main');

process.on('exit', () => {
  mkdirSync(out, { recursive: true });
  const keep = (/** @type {string} */ name) => {
    const code = scripts.get(name)?.createCachedData();
    if (code) writeFileSync(join(out, name), code);
  };
  // Code holds only under the flags that it was made under. What is loaded late meets those that the program sets,
  // its own file those of a program that has just begun.
  for (const name of scripts.keys()) if (name !== 'main') keep(name);
  const usual = [
    '--opt',
    '--regexp-tier-up',
    '--incremental-marking',
    '--semi-space-growth-factor=2',
  ];
  for (const flag of usual) setFlagsFromString(flag);
  keep('main');
  // What the examples hold is not what this run is about.
  process.exitCode = 0;
});
