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
  codeOf: () => undefined,
  compiled: (name, script) => scripts.set(name, script),
})('main');

process.on('exit', () => {
  // Code is kept with the flags it was made under: those of a program that has just begun.
  for (const flag of ['--opt', '--regexp-tier-up']) setFlagsFromString(flag);
  mkdirSync(out, { recursive: true });
  for (const [name, script] of scripts) writeFileSync(join(out, name), script.createCachedData());
  // What the examples hold is not what this run is about.
  process.exitCode = 0;
});
