import type { CommandContext } from './context.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import type { Places } from './host.ts';
import type { CheckOptions } from './options.ts';
import { folderOf, resolvePath, slashed } from './paths.ts';
import type { Reader } from './read-agreement.ts';
import { sourcesOf } from './sources-of.ts';
import { Stop } from './stop.ts';

/** What a run is about, as the files stand now. */
export interface Survey {
  readonly files: readonly FoundFile[];
  /** By the path of an agreement, all files that its report rests on. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

function isPattern(path: string): boolean {
  return /[*?{}[\]!]/.test(path);
}

/** The folder that a pattern begins with: `avtal/2026/*.md` → `avtal/2026`. */
function startOf(pattern: string): string {
  return /^[^*?{}[\]!]*(?=\/)/.exec(pattern)?.[0] ?? '.';
}

/** The folders that a folder lies in, up to a root. */
function above(folder: string, root: string): readonly string[] {
  const found: string[] = [];
  for (let at = folder; at !== root && folderOf(at) !== at; at = folderOf(at))
    found.push(folderOf(at));
  return found;
}

/**
 * The folders where something may come, go or change that a run is about.
 *
 * @throws Stop when the settings cannot be read
 */
export async function placesOf(
  { paths }: Pick<CheckOptions, 'paths'>,
  { sources }: Survey,
  { host, around }: Pick<CommandContext, 'host' | 'around'>,
): Promise<Places> {
  const trees = new Set<string>();
  const folders = new Set<string>();
  const { config, folder } = await around.configAt(host.cwd);
  const addTree = (path: string) => {
    if (host.kindOf(path) === 'folder') trees.add(path);
  };
  if (paths.length === 0 && config.include.length === 0) addTree(host.cwd);
  else if (paths.length === 0) {
    for (const pattern of config.include) addTree(resolvePath(folder, startOf(pattern)));
  }
  for (const written of paths) {
    const argument = host.separator === '\\' ? slashed(written) : written;
    const path = resolvePath(host.cwd, argument);
    if (host.kindOf(path) === 'folder') trees.add(path);
    else if (host.kindOf(path) !== null) folders.add(folderOf(host.realPath(path) ?? path));
    else if (isPattern(argument)) addTree(resolvePath(host.cwd, startOf(argument)));
  }
  for (const path of [...sources.values()].flat()) folders.add(folderOf(path));
  // Settings may come to any folder above, and folders may go and come again.
  for (const tree of trees) {
    for (const folder of above(tree, around.rootAt(tree) ?? host.cwd)) folders.add(folder);
  }
  const isThere = (path: string) => host.kindOf(path) === 'folder';
  return { trees: [...trees], folders: [...folders].filter(isThere) };
}

/** Finds the files anew. Null while the settings cannot be read: the check itself says so. */
export async function surveyed(options: CheckOptions, reader: Reader): Promise<Survey | null> {
  try {
    const { files } = await findFiles(options, reader.host, reader.around);
    const sources = new Map<string, readonly string[]>();
    for (const { path, named } of files) {
      const own = await sourcesOf(path, reader);
      // A link that is named is read where it leads.
      const real = named ? reader.host.realPath(path) : null;
      sources.set(path, real === null || real === path ? own : [...own, real]);
    }
    return { files, sources };
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}
