import { cardPath } from './card-path.ts';
import { configName } from './find-config.ts';
import { folderOf, resolvePath } from './paths.ts';
import { configFor, type Reader } from './read-agreement.ts';
import { namesakes } from './same-agreement.ts';

/**
 * Every file that says what comes of checking an agreement: its own, its card, the settings and the profile that hold
 * for it. Also those that are not there, where their coming or going would change it: settings that are nearer, and the
 * same agreement in another kind of file.
 *
 * @param path of the agreement, absolute
 * @returns absolute paths
 * @throws Stop when the settings or the profile cannot be read
 */
export async function sourcesOf(path: string, reader: Reader): Promise<readonly string[]> {
  const { around, profiles, host, flag } = reader;
  const { config, folder: top } = await configFor(path, reader);
  const settings: string[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    settings.push(resolvePath(folder, configName));
    const isLast = folder === top || around.rootAt(folder) === folder;
    if (isLast || folderOf(folder) === folder) break;
  }
  const profile =
    flag !== null
      ? await profiles.filesOf(flag, host.cwd)
      : config.profile !== null
        ? await profiles.filesOf(config.profile, top)
        : [];
  return [path, cardPath(path), ...namesakes(path), ...settings, ...profile];
}
