import { configName } from './find-config.ts';
import type { CheckOptions } from './options.ts';
import { resolvePath } from './paths.ts';
import type { Reader } from './read-agreement.ts';
import { sourcesOf } from './sources-of.ts';

/**
 * Whether the report of a run is about an agreement; one that it is not about is read all the same, so that others can
 * be held beside it.
 *
 * @param path absolute
 */
export type IsChosen = (path: string) => Promise<boolean>;

/**
 * What `--changed` leaves to report on: agreements of which git says that something has changed that the report rests
 * on. Null without it.
 *
 * @returns a question that throws Stop when git cannot answer it
 * @throws Stop likewise
 */
export async function changedOnly(
  { changed, paths }: Pick<CheckOptions, 'changed' | 'paths'>,
  reader: Reader,
): Promise<IsChosen | null> {
  if (changed === null) return null;
  const { changedFiles } = await import('./changed-files.ts');
  const isChanged = changedFiles(changed.since, reader);
  const { host, around } = reader;
  // Asked at once, whatever the answer: in a folder without agreements git would not be asked anything.
  if (paths.length === 0 && around.rootAt(host.cwd) !== null)
    await isChanged(resolvePath(host.cwd, configName));
  return async (path) => {
    for (const source of await sourcesOf(path, reader)) if (await isChanged(source)) return true;
    return false;
  };
}
