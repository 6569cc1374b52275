// Builds the package: the program as one file (bin/iop.cjs) and the library with its types (dist/).
// Both are tried even if one fails, so that a type error does not take the program away.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/**
 * One CommonJS file, because a CommonJS entry starts some 4 ms sooner than an ES module and one
 * file sooner than many. Dynamic imports are inlined and run when they are first asked for.
 *
 * @returns {Promise<boolean>}
 */
async function bundle() {
  const entry = join(root, 'src/cli/main.ts');
  if (!existsSync(entry)) {
    console.error('build: src/cli/main.ts does not exist yet, no program is built');
    return true;
  }
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    mainFields: ['module', 'main'],
    banner: { js: '#!/usr/bin/env node' },
    define: {
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
    },
    // In CommonJS import.meta.url is empty: whoever needs a folder takes import.meta.dirname.
    logOverride: { 'empty-import-meta': 'error' },
    logLevel: 'warning',
  }).catch(() => undefined);
  const text = result?.outputFiles[0]?.text;
  if (text === undefined) return false;
  mkdirSync(join(root, 'bin'), { recursive: true });
  // Written beside and renamed: a program that runs meanwhile never sees half a file.
  const temporary = join(root, `bin/.iop-${process.pid}.cjs`);
  writeFileSync(temporary, text);
  chmodSync(temporary, 0o755);
  renameSync(temporary, join(root, 'bin/iop.cjs'));
  return true;
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
