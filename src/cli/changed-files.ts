import { maxOriginalBytes } from '../decode.ts';
import type { Surroundings } from './find-config.ts';
import { type Base, baseAt, baseOf, emptyBase } from './git-base.ts';
import { gitWords } from './git-words.ts';
import { type Host, isFailed } from './host.ts';
import { folderOf, isInside, relativePath } from './paths.ts';
import { Stop } from './stop.ts';

/** Whether a path is not what it was, also when it has come or gone. Absolute. */
export type IsChanged = (path: string) => Promise<boolean>;

interface World {
  readonly host: Host;
  readonly around: Surroundings;
}

/**
 * What git says has changed since the last commit, or since the history left another: what is committed, what is about
 * to be and what is only in the files, new files too.
 *
 * Files are compared here and not by git, which would do it with programs that settings and attributes of the
 * repository name. What git keeps in another form than the file has (Git LFS, another encoding) counts as changed.
 *
 * @param since a name that git knows, or null for the last commit
 * @returns a question that throws Stop when git cannot answer it
 */
export function changedFiles(since: string | null, world: World): IsChanged {
  const { host, around } = world;
  const bases = new Map<string, Promise<Base>>();
  const known = new Map<string, Promise<boolean>>();

  const baseFor = (root: string): Promise<Base> => {
    const found = bases.get(root) ?? findBase(root);
    bases.set(root, found);
    return found;
  };

  /** A repository inside the one we stand in has changed since what the outer one says it shall be. */
  const findBase = async (root: string): Promise<Base> => {
    const top = around.rootAt(host.cwd);
    const isInner = top !== null && root !== top && isInside(top, root);
    const outer = isInner ? around.rootAt(folderOf(root)) : null;
    if (outer === null) return baseOf(root, since, host);
    const { entries, staged } = await baseFor(outer);
    const name = relativePath(outer, root);
    const entry = entries.get(name);
    if (entry?.mode === '160000') return baseAt(root, entry.id, host);
    // One that is new is new as a whole; one that the outer knows nothing of stands for itself.
    return staged.has(name) ? emptyBase : baseOf(root, since, host);
  };

  const differs = async (path: string): Promise<boolean> => {
    const root = around.rootAt(folderOf(path));
    if (root === null) {
      throw new Stop(gitWords.notRepository, { path: relativePath(host.cwd, folderOf(path)) });
    }
    const { entries, staged } = await baseFor(root);
    const name = relativePath(root, path);
    if (staged.has(name)) return true;
    const entry = entries.get(name);
    if (entry === undefined) return host.kindOf(path) !== null;
    if (!entry.mode.startsWith('100') || host.kindOf(path) !== 'file') return true;
    const bytes = host.read(path, maxOriginalBytes);
    if (isFailed(bytes)) return true;
    const { isBlob } = await import('./blob-id.ts');
    return !isBlob(bytes, entry.id);
  };

  return (path) => {
    const found = known.get(path) ?? differs(path);
    known.set(path, found);
    return found;
  };
}
