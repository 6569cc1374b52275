// What comes out the same at every start is worked out when the program is built.

import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** @import { Plugin } from 'esbuild' */

const require = createRequire(import.meta.url);

/** Modules that export one function without arguments whose value is plain data. */
const workedOut = /[\\/]src[\\/]agreement[\\/]sections[\\/]builtin-words\.ts$/;

/**
 * The exports of a module, with all that it imports.
 *
 * @param {string} path
 * @returns {Promise<Record<string, () => unknown>>}
 */
async function exportsOf(path) {
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

/**
 * Puts the data that such a function gives in the place of the module.
 *
 * @returns {Plugin}
 */
export function workedOutModules() {
  return {
    name: 'worked-out',
    setup({ onLoad }) {
      onLoad({ filter: workedOut }, async ({ path }) => {
        const functions = Object.entries(await exportsOf(path)).map(
          ([name, value]) =>
            `export const ${name} = () => JSON.parse(${JSON.stringify(JSON.stringify(value()))});`,
        );
        return { contents: functions.join('\n'), loader: 'js' };
      });
    },
  };
}
