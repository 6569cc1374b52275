import type { Localised } from '../locale.ts';
import { idIn, readNames, readTree, type TreeEntry } from './git-output.ts';
import { gitWords } from './git-words.ts';
import { type GitAnswer, type Host, isFailed } from './host.ts';
import { relativePath } from './paths.ts';
import { Stop } from './stop.ts';

/** What a repository held where its changes are counted from. */
export interface Base {
  /** By path from its root. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Paths that are to be something else in the next version, whatever their files hold now. */
  readonly staged: ReadonlySet<string>;
}

/** A repository where all is new. */
export const emptyBase: Base = { entries: new Map(), staged: new Set() };

type Ask = (...args: readonly string[]) => Promise<GitAnswer>;

/** Git in one repository. Its answers may be a no; only what cannot be answered stops the run. */
function gitIn(root: string, host: Host): Ask {
  return async (...args) => {
    const answer = await host.git(root, args);
    if (!isFailed(answer)) return answer;
    throw new Stop(answer.failure === 'missing' ? gitWords.missing : gitWords.noAnswer, {});
  };
}

/** @throws Stop with what git itself says: that it does not trust the folder, or that something in it is broken. */
function refused({ error }: GitAnswer, root: string, host: Host): Stop {
  const path = relativePath(host.cwd, root);
  if (error.includes('dubious ownership')) return new Stop(gitWords.notOwned, { path: root });
  const why = error.split('\n')[0]?.replace(/^fatal: /, '') ?? '';
  return new Stop(why === '' ? gitWords.noAnswer : gitWords.refused, { path, why });
}

/** The commit that is checked out; null where there is none yet. */
async function headOf(ask: Ask, root: string, host: Host): Promise<string | null> {
  const answer = await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  if (answer.code > 1) throw refused(answer, root, host);
  return idIn(answer.out);
}

/** The last commit that both have. @throws Stop when the name is not known, or when they have none. */
async function mergeBase(ask: Ask, since: string, head: string | null): Promise<string> {
  const stop = (words: Localised) => new Stop(words, { ref: since });
  // Never an option: git has no names that begin so.
  if (since.startsWith('-')) throw stop(gitWords.unknownRef);
  const answer = await ask('rev-parse', '--verify', '--quiet', `${since}^{commit}`);
  const commit = answer.code === 0 ? idIn(answer.out) : null;
  if (commit === null) throw stop(gitWords.unknownRef);
  if (head !== null) {
    const found = await ask('merge-base', commit, head);
    const base = found.code === 0 ? idIn(found.out) : null;
    if (base !== null) return base;
  }
  const { out } = await ask('rev-parse', '--is-shallow-repository');
  const isShallow = new TextDecoder().decode(out).trim() === 'true';
  throw stop(isShallow ? gitWords.shallow : gitWords.noMergeBase);
}

/** What a commit holds, and what the index has instead. */
async function held(ask: Ask, commit: string): Promise<Base | GitAnswer> {
  const tree = await ask('ls-tree', '-r', '-z', '--full-tree', commit);
  if (tree.code !== 0) return tree;
  const index = await ask(
    'diff-index',
    '--cached',
    '--name-only',
    '-z',
    '--no-renames',
    '--ignore-submodules=none',
    commit,
  );
  if (index.code !== 0) return index;
  return { entries: readTree(tree.out), staged: readNames(index.out) };
}

/**
 * What a repository held at its last commit, or where it left another line of history.
 *
 * @param root of the repository, absolute
 * @param since a name that git knows, or null for the last commit
 * @throws Stop when git cannot say
 */
export async function baseOf(root: string, since: string | null, host: Host): Promise<Base> {
  const ask = gitIn(root, host);
  const head = await headOf(ask, root, host);
  const commit = since === null ? head : await mergeBase(ask, since, head);
  if (commit === null) return emptyBase;
  const base = await held(ask, commit);
  if ('code' in base) throw refused(base, root, host);
  return base;
}

/** What a repository inside another held at the commit that the other names; all is new where it has it not. */
export async function baseAt(root: string, commit: string, host: Host): Promise<Base> {
  const base = await held(gitIn(root, host), commit);
  return 'code' in base ? emptyBase : base;
}
