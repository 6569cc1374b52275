// What a module of src/ exports, for scripts: bundled in memory, so that nothing has to be built first.

import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * The exports of a module, with all that it imports.
 *
 * @param {string} path
 * @returns {Promise<Record<string, any>>}
 */
export async function exportsOf(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    require,
  );
  return module.exports;
}
