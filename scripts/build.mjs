// Builds the package: the program (bin/) and the library with its types (dist/).
// Both are tried even if one fails, so that a type error does not take the program away.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { exportsOf } from './exports-of.mjs';
import { lateModules } from './late.mjs';
import { lateWords } from './late-words.mjs';
import { withSieves } from './sieved-patterns.mjs';
import { workedOutModules } from './worked-out.mjs';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
/** @type {typeof import('../src/cli/load-program.ts')} */
const { wrapped } = /** @type {any} */ (await exportsOf(join(root, 'src/cli/load-program.ts')));

/** What a check of one plain agreement can do without. */
/** @type {{ name: string, from: string, define?: Record<string, string> }[]} */
const late = [
  { name: 'yaml', from: 'yaml' },
  { name: 'arguments', from: 'src/cli/arguments.ts' },
  { name: 'clack-prompter', from: 'src/cli/clack-prompter.ts' },
  { name: 'colour', from: 'src/reporters/colour.ts' },
  { name: 'formats', from: 'src/reporters/formats.ts' },
  { name: 'frontmatter-schema', from: 'src/generated/schemas.ts' },
  { name: 'frontmatter-validator', from: 'src/generated/frontmatter-validator.ts' },
  { name: 'glob', from: 'src/cli/glob.ts' },
  { name: 'ignore-rules', from: 'src/cli/ignore-rules.ts' },
  { name: 'markdown', from: 'src/agreement/markdown/tree.ts' },
  { name: 'repository', from: 'src/check/repository.ts' },
  { name: 'settings-validators', from: 'src/generated/settings-validators.ts' },
  { name: 'answers-validator', from: 'src/generated/answers-validator.ts' },
  { name: 'answers-schema', from: 'src/generated/answers-schema.ts' },
  { name: 'editor-schemas', from: 'src/generated/editor-schemas.ts' },
  { name: 'read-docx', from: 'src/import/docx/read-docx.ts' },
  { name: 'read-odt', from: 'src/import/odt/read-odt.ts' },
  {
    name: 'read-pdf',
    from: 'src/import/pdf/read-pdf.ts',
    define: { 'import.meta.url': '__filename' },
  },
  { name: 'reviewed-copy', from: 'src/reviewed/reviewed-copy.ts' },
  { name: 'export-docx', from: 'src/export/docx/docx.ts' },
  { name: 'export-html', from: 'src/export/html/html.ts' },
  { name: 'export-pdf', from: 'src/export/pdf/typst.ts' },
  { name: 'run-git', from: 'src/cli/run-git.ts' },
  { name: 'templates', from: 'src/generated/templates.ts' },
  { name: 'watch-files', from: 'src/cli/watch-files.ts' },
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
  charset: 'ascii',
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
 * @param {import('esbuild').BuildOptions} own
 * @returns {Promise<string | undefined>} the text; undefined when it could not be built
 */
async function built(own) {
  const result = await build({ ...options, ...own }).catch(() => undefined);
  const text = result?.outputFiles?.[0]?.text;
  return text === undefined ? undefined : ascii(text);
}

/**
 * esbuild leaves letters in regular expressions as they are; the program is read one byte a character.
 *
 * @param {string} text
 * @returns {string}
 */
function ascii(text) {
  if (/\\[^\0-\x7f]/.test(text)) throw new Error('a letter after a backslash cannot be escaped');
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Written beside and renamed: a program that runs meanwhile never sees half a file.
 *
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, text);
  chmodSync(temporary, 0o755);
  renameSync(temporary, path);
}

/**
 * The program is CommonJS, because a CommonJS entry starts some 4 ms sooner than an ES module: one file but for the
 * late modules. Dynamic imports are inlined and run when they are first asked for. bin/iop.cjs loads it with what V8
 * has compiled of it, when this Node is the one that it was built with.
 *
 * @returns {Promise<boolean>}
 */
async function bundle() {
  const place = join(root, 'bin/program');
  // Put in its place when all of it is there: a build that fails leaves the old program.
  const folder = `${place}.${process.pid}`;
  const fileOf = (/** @type {string} */ name) => join(folder, `${name}.cjs`);
  const digest = createHash('sha256');
  const parts = [
    ...late.map(({ name, from, define }) => ({
      name,
      own: { entryPoints: [from], define: { ...options.define, ...define } },
    })),
    {
      name: 'main',
      own: {
        entryPoints: ['src/cli/main.ts'],
        plugins: [workedOutModules(), lateModules(root, late, fileOf), lateWords()],
      },
    },
  ];
  const sieve = await built({ entryPoints: ['src/sieve.ts'], format: 'iife', globalName: 'sieve' });
  if (sieve === undefined) return false;
  for (const { name, own } of parts) {
    const plain = await built(own);
    if (plain === undefined) return false;
    const text =
      name === 'main' ? ascii(withSieves(plain, `(()=>{${sieve}return sieve})()`)) : plain;
    write(fileOf(name), text);
    digest.update(`${name}\0${text}\0`);
  }
  // Only now: what a late module exports is asked of its file as it stands.
  for (const { name } of parts) write(fileOf(name), wrapped(readFileSync(fileOf(name), 'latin1')));
  const programDigest = digest.digest('hex').slice(0, 16);
  const start = await built({
    entryPoints: ['src/cli/start.ts'],
    banner: { js: '#!/usr/bin/env node' },
    define: { ...options.define, programDigest: JSON.stringify(programDigest) },
  });
  if (start === undefined || !(await keepCode(folder, programDigest))) return false;
  rmSync(place, { recursive: true, force: true });
  renameSync(folder, place);
  write(join(root, 'bin/iop.cjs'), start);
  return true;
}

/**
 * Runs the program once over examples and keeps what V8 compiled.
 *
 * @param {string} folder
 * @param {string} programDigest
 * @returns {Promise<boolean>}
 */
async function keepCode(folder, programDigest) {
  const loader = await built({ entryPoints: ['src/cli/load-program.ts'] });
  if (loader === undefined) return false;
  const scratch = mkdtempSync(join(tmpdir(), 'iop-build-'));
  const path = join(scratch, 'load-program.cjs');
  writeFileSync(path, loader);
  const out = join(folder, `${programDigest}-${process.versions.v8}-${process.arch}`);
  // Not the flawed one: what a run in a hundred needs would be read in every run.
  const examples = ['rent', 'hassleholmen-i-egna-ord'].map((it) => `examples/${it}.md`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/code-cache.mjs'), path, folder, out, ...examples],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  rmSync(scratch, { recursive: true, force: true });
  return status === 0;
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

const bundled = await bundle().finally(() => {
  rmSync(join(root, `bin/program.${process.pid}`), { recursive: true, force: true });
});
const compiled = library();
process.exitCode = bundled && compiled ? 0 : 1;
