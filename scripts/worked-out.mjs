// What comes out the same at every start is worked out when the program is built.

import { exportsOf } from './exports-of.mjs';

/** @import { Plugin } from 'esbuild' */

/** Modules that export one function without arguments whose value is plain data. */
const workedOut = /[\\/]src[\\/]agreement[\\/]sections[\\/]builtin-words\.ts$/;

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
