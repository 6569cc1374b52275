import { type Host, isFailed } from './host.ts';
import { folderOf, isInside, nameOf, resolvePath } from './paths.ts';

/**
 * Whether links on the way to a path lead out of a folder, or in among what git keeps for itself: a pull request may hold
 * such a link. False for what leads nowhere.
 *
 * @param root absolute, as it is called; null where there is nothing to leave
 */
export function leadsOutOf(root: string | null, path: string, host: Host): boolean {
  const real = host.realPath(path);
  const realRoot = root === null ? null : host.realPath(root);
  if (real === null || realRoot === null) return false;
  return !isInside(realRoot, real) || isInside(resolvePath(realRoot, '.git'), real);
}

/** The folder that a file beside others may not lead out of: the repository, else the working folder, else its own. */
export function treeOf(folder: string, repository: string | null, { cwd }: Host): string {
  return repository ?? (isInside(cwd, folder) ? cwd : folder);
}

/** The root of the repository that a folder belongs to, or null; looked for anew each time. */
function repositoryOf(start: string, host: Host): string | null {
  for (let folder = start, last = ''; folder !== last; last = folder, folder = folderOf(folder)) {
    if (host.kindOf(resolvePath(folder, '.git')) !== null) return folder;
  }
  return null;
}

/** Whether a file that nobody named, beside one that is read, is a link out of the tree. */
export function isLinkOut(path: string, host: Host): boolean {
  const folder = folderOf(path);
  const realFolder = host.realPath(folder);
  const isLink = host.realPath(path) !== resolvePath(realFolder ?? folder, nameOf(path));
  // The root is looked for only where there is a link: there seldom is.
  return isLink && leadsOutOf(treeOf(folder, repositoryOf(folder, host), host), path, host);
}

/**
 * Whether what is written under a name would end up outside the repository that the name lies in, by a link that is
 * there already. Outside a repository links are the user's own.
 */
export function isWrittenOut(path: string, host: Host): boolean {
  const folder = folderOf(path);
  const root = repositoryOf(folder, host);
  if (root === null) return false;
  if (leadsOutOf(root, folder, host) || leadsOutOf(root, path, host)) return true;
  // A link to nothing yet: what it leads to would be made.
  if (host.realPath(path) !== null) return false;
  const entries = host.list(folder);
  return !isFailed(entries) && entries.some(({ name }) => name === nameOf(path));
}
