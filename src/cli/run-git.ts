import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import process from 'node:process';
import type { Failed, GitAnswer } from './host.ts';
import { isInside, slashed } from './paths.ts';

/** A repository of some hundred thousand files fits. */
const mostBytes = 100_000_000;
const mostMilliseconds = 60_000;

/**
 * What the settings of a repository may say, and must not here: programs that git would run, and the network. Settings
 * on the command line go before all others.
 */
const settings: Readonly<Record<string, string>> = {
  // Empty is off both where it names a program, as it did before git 2.36, and where it is yes or no.
  'core.fsmonitor': '',
  'core.hooksPath': '/dev/null',
  'core.sshCommand': 'false',
  'diff.external': '',
  'protocol.allow': 'never',
  'safe.bareRepository': 'explicit',
};

/** Variables of the user that are about which settings git reads; others would lead it elsewhere. */
const keptVariables = /^GIT_(?:CONFIG(?:_.*)?|DISCOVERY_ACROSS_FILESYSTEM)$/i;

function environment(folder: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^GIT_/i.test(name) || keptVariables.test(name),
  );
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    // Nothing above: what has no repository of its own is not taken for part of another.
    GIT_CEILING_DIRECTORIES: join(folder, '..'),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A path is a path, whatever letters it begins with.
    GIT_LITERAL_PATHSPECS: '1',
    // A clone that left something out would fetch it: nothing is ever fetched.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

function isProgram(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.X_OK);
    return fs.statSync(path).isFile();
  } catch {
    return false;
  }
}

function real(path: string): string {
  try {
    return slashed(fs.realpathSync.native(path));
  } catch {
    return slashed(path);
  }
}

/** The program, absolute: never one that lies in the repository, whatever PATH says. */
function findGit(folder: string): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const root = real(folder);
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  const programs = folders.map((it) => join(it, name)).filter(isProgram);
  return programs.find((path) => !isInside(root, real(path))) ?? null;
}

/**
 * Asks git about the repository in a folder. Only for questions that read none of its files (`ls-tree`, `ls-files`,
 * `rev-parse`, `merge-base`, `diff-index --cached`): those that do may run programs which its settings name.
 *
 * @param folder the root of the repository, absolute
 * @returns `missing` when there is no git, `full` when it says too much, `other` when it takes too long
 */
export function runGit(folder: string, args: readonly string[]): Promise<GitAnswer | Failed> {
  const program = findGit(folder);
  if (program === null) return Promise.resolve({ failure: 'missing' });
  const set = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const all = ['--no-pager', ...set, '-C', folder, ...args];
  return new Promise((resolve) => {
    execFile(
      program,
      all,
      {
        encoding: 'buffer',
        env: environment(folder),
        maxBuffer: mostBytes,
        timeout: mostMilliseconds,
        killSignal: 'SIGKILL',
        windowsHide: true,
      },
      (error, out, err) => {
        if (error === null) resolve({ code: 0, out, error: '' });
        else if (typeof error.code === 'number')
          resolve({ code: error.code, out, error: err.toString() });
        else if (error.code === 'ENOENT' || error.code === 'EACCES')
          resolve({ failure: 'missing' });
        else
          resolve({
            failure: error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER' ? 'full' : 'other',
          });
      },
    );
  });
}
