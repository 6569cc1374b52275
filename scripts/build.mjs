// Builds the package: the program (bin/) and the library with its types (dist/).
// Both are tried even if one fails, so that a type error does not take the program away.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { lateModules } from './late.mjs';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** What a check of one plain agreement can do without. */
const late = [
  { name: 'arguments', from: 'src/cli/arguments.ts' },
  { name: 'colour', from: 'src/reporters/colour.ts' },
  { name: 'frontmatter-schema', from: 'src/generated/schemas.ts' },
  { name: 'frontmatter-validator', from: 'src/generated/frontmatter-validator.ts' },
  { name: 'glob', from: 'src/cli/glob.ts' },
  { name: 'ignore-rules', from: 'src/cli/ignore-rules.ts' },
  { name: 'markdown', from: 'src/agreement/markdown/tree.ts' },
  { name: 'settings-validators', from: 'src/generated/settings-validators.ts' },
  { name: 'yaml', from: 'yaml' },
];

/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  mainFields: ['module', 'main'],
  define: {
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
  },
  // In CommonJS import.meta.url is empty: whoever needs a folder takes import.meta.dirname.
  logOverride: { 'empty-import-meta': 'error' },
  logLevel: 'warning',
};

/**
 * @param {string} path
 * @param {import('esbuild').BuildOptions} own
 * @returns {Promise<boolean>}
 */
async function write(path, own) {
  const result = await build({ ...options, ...own }).catch(() => undefined);
  const text = result?.outputFiles?.[0]?.text;
  if (text === undefined) return false;
  mkdirSync(dirname(path), { recursive: true });
  // Written beside and renamed: a program that runs meanwhile never sees half a file.
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, text);
  chmodSync(temporary, 0o755);
  renameSync(temporary, path);
  return true;
}

/**
 * The program is CommonJS, because a CommonJS entry starts some 4 ms sooner than an ES module, and
 * one file but for the late modules. Dynamic imports are inlined and run when they are first asked
 * for.
 *
 * @returns {Promise<boolean>}
 */
async function bundle() {
  const entry = join(root, 'src/cli/main.ts');
  if (!existsSync(entry)) {
    console.error('build: src/cli/main.ts does not exist yet, no program is built');
    return true;
  }
  const fileOf = (/** @type {string} */ name) => join(root, `bin/late/${name}.cjs`);
  for (const { name, from } of late) {
    if (!(await write(fileOf(name), { entryPoints: [from] }))) return false;
  }
  return write(join(root, 'bin/iop.cjs'), {
    entryPoints: [entry],
    banner: { js: '#!/usr/bin/env node' },
    plugins: [lateModules(root, late, fileOf)],
  });
}

/** @returns {boolean} */
function library() {
  if (!existsSync(join(root, 'src'))) {
    console.error('build: src does not exist yet, no library is built');
    return true;
  }
  // Files of removed modules must not stay in the package.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const tsc = require.resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json')], {
    stdio: 'inherit',
  });
  return status === 0;
}

const bundled = await bundle();
const compiled = library();
process.exitCode = bundled && compiled ? 0 : 1;
