import type { Ignore } from 'ignore';
import type { Config } from '../config/config.ts';
import { fillAll, type Localised } from '../locale.ts';
import type { FoundConfig, Surroundings } from './find-config.ts';
import { type Entry, type Host, isFailed } from './host.ts';
import { ignoreRules, tangledIn } from './ignore-rules.ts';
import { leadsOutOf } from './links.ts';
import { messages } from './messages.ts';
import { folderOf, isInside, relativePath, resolvePath } from './paths.ts';
import { mayBeAgreement } from './same-agreement.ts';
import { Stop } from './stop.ts';

/** What finding files has come to know on its way. */
export interface Walk {
  readonly host: Host;
  readonly around: Surroundings;
  readonly ignores: Map<string, Ignore | null>;
  readonly problems: Localised[];
  /** Links that lead out, absolute. */
  readonly outside: Set<string>;
  readonly same: Set<string>;
  readonly cardless: Set<string>;
  /** Folders that are looked through to the bottom. */
  readonly folders: Set<string>;
}

/** At the start nothing is known. */
export function walkOf(host: Host, around: Surroundings): Walk {
  return {
    host,
    around,
    ignores: new Map(),
    problems: [],
    outside: new Set(),
    same: new Set(),
    cardless: new Set(),
    folders: new Set(),
  };
}

/** A link out of the repository is not followed, even when it is named: pull requests can hold one. */
export function leadsOut(path: string, { host, around }: Walk, top: string | null = null): boolean {
  return leadsOutOf(around.rootAt(folderOf(path)) ?? top, path, host);
}

/** So many bytes of a `.gitignore` are read. */
const mostIgnored = 100_000;

/** Agreements lie nowhere near so many folders down. */
const deepest = 40;

/** The rules of the `.gitignore` in a folder. */
function ignoreIn(folder: string, { host, ignores }: Walk): Ignore | null {
  const known = ignores.get(folder);
  if (known !== undefined) return known;
  const path = resolvePath(folder, '.gitignore');
  const bytes = host.kindOf(path) === 'file' ? host.read(path, mostIgnored) : null;
  const text = bytes === null || isFailed(bytes) ? null : new TextDecoder().decode(bytes);
  const made = text === null ? null : ignoreRules(text);
  ignores.set(folder, made);
  return made;
}

/** Whether git would pass a path over: the nearest `.gitignore` that says something decides. */
function isIgnored(path: string, isFolder: boolean, walk: Walk): boolean {
  const root = walk.around.rootAt(folderOf(path));
  if (root === null) return false;
  for (let folder = folderOf(path); isInside(root, folder); folder = folderOf(folder)) {
    const name = relativePath(folder, path) + (isFolder ? '/' : '');
    const result = ignoreIn(folder, walk)?.test(name);
    if (result?.ignored) return true;
    if (result?.unignored || folder === root) return false;
  }
  return false;
}

const excluding = new WeakMap<Config, Ignore>();

/** Whether the settings leave a path out. */
function isExcluded(path: string, isFolder: boolean, { config, folder }: FoundConfig): boolean {
  if (config.exclude.length === 0 || !isInside(folder, path)) return false;
  const tangled = tangledIn(config.exclude);
  if (tangled !== null) throw new Stop(messages.tangledPattern, { pattern: tangled });
  const rules = excluding.get(config) ?? ignoreRules(config.exclude);
  excluding.set(config, rules);
  return rules.ignores(relativePath(folder, path) + (isFolder ? '/' : ''));
}

/** Whether the settings or git leave a path out. */
export async function isLeftOut(path: string, isFolder: boolean, walk: Walk): Promise<boolean> {
  const found = await walk.around.configAt(isFolder ? path : folderOf(path));
  return isExcluded(path, isFolder, found) || isIgnored(path, isFolder, walk);
}

/** Folders, and what is called as a file that may hold an agreement. */
function isWanted({ name, kind }: Entry): boolean {
  if (name === 'node_modules' || name.startsWith('.')) return false;
  return kind === 'folder' || mayBeAgreement(name);
}

/** An entry by its absolute path. */
interface Found {
  readonly path: string;
  readonly kind: Entry['kind'];
}

/** What a folder holds that is wanted and not left out; nothing, and a problem, where it cannot be opened. */
async function entriesOf(folder: string, walk: Walk): Promise<readonly Found[]> {
  const entries = walk.host.list(folder);
  if (isFailed(entries)) {
    const path = relativePath(walk.host.cwd, folder);
    walk.problems.push(fillAll(messages.unreadableFolder, { path }));
    return [];
  }
  const found: Found[] = [];
  for (const { name, kind } of entries.filter(isWanted)) {
    const path = resolvePath(folder, name);
    if (!(await isLeftOut(path, kind === 'folder', walk))) found.push({ path, kind });
  }
  return found;
}

/** Folders that are told, and not looked through. */
function tooDeep(folders: readonly string[], { problems, host }: Walk): readonly string[] {
  for (const path of folders) {
    problems.push(fillAll(messages.folderTooDeep, { path: relativePath(host.cwd, path) }));
  }
  return [];
}

/**
 * The files below a folder that may be agreements; symbolic links are not followed.
 *
 * @param depth how many folders down to look
 */
export async function filesUnder(
  top: string,
  walk: Walk,
  depth = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const files: string[] = [];
  let folders: readonly string[] = [top];
  for (let down = 0; folders.length > 0 && down <= depth; down += 1) {
    const entries: Found[] = [];
    for (const folder of folders) entries.push(...(await entriesOf(folder, walk)));
    const of = (...kinds: readonly Entry['kind'][]) =>
      entries.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
    // A pipe that is called as an agreement is told when it is read: it is not passed over in silence.
    files.push(...of('file', 'other'));
    for (const path of of('link')) if (leadsOut(path, walk, top)) walk.outside.add(path);
    const below = of('folder');
    folders = down < deepest ? below : tooDeep(below, walk);
  }
  return files;
}
