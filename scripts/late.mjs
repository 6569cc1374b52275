// Modules that most runs never need, kept out of the program's own file: V8 looks through a whole
// file before it runs a line of it, some 4 ms for every 100 KB.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** @import { Plugin } from 'esbuild' */

const require = createRequire(import.meta.url);

/**
 * A module with a file of its own: a file below the root, or a package without a default import.
 * What it holds must be pure: another file may carry a second copy of what it imports.
 *
 * @typedef {object} LateModule
 * @property {string} name of its file
 * @property {string} from
 */

/**
 * Puts an object of getters in the place of late modules, so that the file is read when one of its
 * exports is first used. The source imports them like any other, and stays synchronous.
 *
 * @param {string} root
 * @param {readonly LateModule[]} modules
 * @param {(name: string) => string} fileOf where the file of a late module has been written
 * @returns {Plugin}
 */
export function lateModules(root, modules, fileOf) {
  const named = new Map(
    modules.map(({ name, from }) => [from.endsWith('.ts') ? resolve(root, from) : from, name]),
  );
  return {
    name: 'late-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path, resolveDir, kind, namespace }) => {
        if (namespace === 'late') return { path, external: true };
        if (kind === 'entry-point') return undefined;
        const name = named.get(path.startsWith('.') ? resolve(resolveDir, path) : path);
        return name === undefined ? undefined : { path: name, namespace: 'late' };
      });
      onLoad({ filter: /./, namespace: 'late' }, ({ path: name }) => {
        const exported = Object.keys(require(fileOf(name)));
        const contents = [
          'let all;',
          `for (const name of ${JSON.stringify(exported)}) {`,
          '  Object.defineProperty(exports, name, {',
          '    enumerable: true,',
          `    get: () => (all ??= require('./${name}.cjs'))[name],`,
          '  });',
          '}',
        ].join('\n');
        return { contents, loader: 'js' };
      });
    },
  };
}
