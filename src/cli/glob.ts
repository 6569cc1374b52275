import { slashed } from './paths.ts';

/** Files that patterns name, relative to the folder; links are not followed. */
export async function glob(
  patterns: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  // The program is one CommonJS file: the library's ES form asks for import.meta.url, which is not there.
  const { glob: find } = require('tinyglobby') as typeof import('tinyglobby');
  const found = await find([...patterns], {
    cwd: folder,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    onlyFiles: true,
  });
  return found.map(slashed);
}
