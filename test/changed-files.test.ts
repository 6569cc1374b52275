import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedFiles } from '../src/cli/changed-files.ts';
import { surroundings } from '../src/cli/find-config.ts';
import type { Host } from '../src/cli/host.ts';
import { nodeHost } from '../src/cli/node-host.ts';
import { slashed } from '../src/cli/paths.ts';
import { Stop } from '../src/cli/stop.ts';

let scratch = '';
let root = '';

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'iop-git-'));
  root = join(scratch, 'förråd');
  mkdirSync(root);
});

afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/** Git as anybody has it: none of the settings of who runs the tests. */
function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Maria Lundby', '-c', 'user.email=maria@exempel.se'];
  const settings = [
    ...identity,
    '-c',
    'protocol.file.allow=always',
    '-c',
    'init.defaultBranch=main',
  ];
  return execFileSync('git', [...settings, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  }).trim();
}

function write(files: Readonly<Record<string, string>>, folder = root): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function commit(files: Readonly<Record<string, string>>, folder = root): string {
  if (!existsSync(join(folder, '.git'))) git(folder, 'init', '-q');
  write(files, folder);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'Ändrat');
  return git(folder, 'rev-parse', 'HEAD');
}

interface From {
  readonly since?: string | null;
  readonly cwd?: string;
  readonly host?: Partial<Host>;
}

/** Which of some files have changed, by path from the root. */
async function changedOf(
  names: readonly string[],
  { since = null, cwd = root, host = {} }: From = {},
) {
  const world: Host = { ...nodeHost(), cwd: slashed(cwd), ...host };
  const isChanged = changedFiles(since, { host: world, around: surroundings(world) });
  const changed: string[] = [];
  for (const name of names) {
    if (await isChanged(slashed(join(root, name)))) changed.push(name);
  }
  return changed;
}

async function words(names: readonly string[], from: From = {}): Promise<string> {
  return changedOf(names, from).then(
    (changed) => `changed: ${changed.join(', ')}`,
    (error: unknown) => {
      if (error instanceof Stop) return error.words.sv;
      throw error;
    },
  );
}

describe('since the last commit', () => {
  test('edited, staged, new, deleted and renamed files have changed, and no others', async () => {
    const same = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'avtal/f.md'];
    commit(Object.fromEntries(same.map((name) => [name, `# ${name}\n`])));
    write({ 'b.md': '# B\n', 'c.md': '# C\n', 'ny.md': '# Ny\n', 'inlagd.md': '# Inlagd\n' });
    git(root, 'add', 'c.md', 'inlagd.md');
    rmSync(join(root, 'd.md'));
    renameSync(join(root, 'e.md'), join(root, 'omdöpt.md'));
    const asked = [...same, 'ny.md', 'inlagd.md', 'omdöpt.md', 'aldrig.md'];
    expect(await changedOf(asked)).toEqual([
      'b.md',
      'c.md',
      'd.md',
      'e.md',
      'ny.md',
      'inlagd.md',
      'omdöpt.md',
    ]);
  });

  test('a file that was saved as it was has not changed', async () => {
    commit({ 'a.md': '# A\n' });
    write({ 'a.md': '# A\n' });
    expect(await changedOf(['a.md'])).toEqual([]);
  });

  test('an edit of the same length within the same moment has', async () => {
    commit({ 'a.md': '# A 2026\n' });
    write({ 'a.md': '# A 2027\n' });
    expect(await changedOf(['a.md'])).toEqual(['a.md']);
  });

  test('what is staged counts, also when the file is as before', async () => {
    commit({ 'a.md': '# A\n' });
    write({ 'a.md': '# B\n' });
    git(root, 'add', 'a.md');
    write({ 'a.md': '# A\n' });
    expect(await changedOf(['a.md'])).toEqual(['a.md']);
  });

  test('line ends as Windows writes them are no change, other letters are', async () => {
    commit({ 'a.md': '# Å\n\nå\n', 'b.md': '# B\n\nb\n' });
    write({ 'a.md': '# Å\r\n\r\nå\r\n', 'b.md': '# B\r\n\r\nc\r\n' });
    expect(await changedOf(['a.md', 'b.md'])).toEqual(['b.md']);
  });

  test('names may hold what names should not', async () => {
    const names = ['ett "namn".md', 'rad\nbrytning.md', 'tab\tb.md', 'åäö/ö.md', '-x.md', ' .md'];
    commit(Object.fromEntries(names.map((name) => [name, '# A\n'])));
    expect(await changedOf(names)).toEqual([]);
    write(Object.fromEntries(names.map((name) => [name, '# B\n'])));
    expect(await changedOf(names)).toEqual(names);
  });

  test('a link is not a file', async () => {
    commit({ 'a.md': '# A\n' });
    symlinkSync('a.md', join(root, 'länk.md'));
    commit({});
    expect(await changedOf(['a.md', 'länk.md'])).toEqual(['länk.md']);
  });

  test('before the first commit all is new', async () => {
    git(root, 'init', '-q');
    write({ 'a.md': '# A\n' });
    expect(await changedOf(['a.md'])).toEqual(['a.md']);
  });

  test('also in a repository that names contents with SHA-256', async () => {
    git(root, 'init', '-q', '--object-format=sha256');
    commit({ 'a.md': '# A\n', 'b.md': '# B\n' });
    write({ 'b.md': '# C\n' });
    expect(await changedOf(['a.md', 'b.md'])).toEqual(['b.md']);
  });

  test('from a folder below the root, and from beside it', async () => {
    commit({ 'avtal/a.md': '# A\n', 'avtal/b.md': '# B\n' });
    write({ 'avtal/b.md': '# C\n' });
    const asked = ['avtal/a.md', 'avtal/b.md'];
    expect(await changedOf(asked, { cwd: join(root, 'avtal') })).toEqual(['avtal/b.md']);
    expect(await changedOf(asked, { cwd: scratch })).toEqual(['avtal/b.md']);
  });

  test('in a worktree of its own', async () => {
    commit({ 'a.md': '# A\n', 'b.md': '# B\n' });
    git(root, 'worktree', 'add', '-q', join(root, 'bredvid'));
    write({ 'bredvid/b.md': '# C\n', 'a.md': '# D\n' });
    const cwd = join(root, 'bredvid');
    expect(await changedOf(['bredvid/a.md', 'bredvid/b.md'], { cwd })).toEqual(['bredvid/b.md']);
  });
});

describe('since another line of history', () => {
  test('commits of a pull request count, and what came after on the other side does not', async () => {
    commit({ 'a.md': '# A\n', 'b.md': '# B\n', 'c.md': '# C\n', 'd.md': '# D\n' });
    git(root, 'checkout', '-q', '-b', 'gren');
    commit({ 'b.md': '# B 2\n' });
    write({ 'd.md': '# D 2\n' });
    git(root, 'stash', '-q');
    git(root, 'checkout', '-q', 'main');
    commit({ 'c.md': '# C 2\n' });
    git(root, 'checkout', '-q', 'gren');
    git(root, 'stash', 'pop', '-q');
    const asked = ['a.md', 'b.md', 'c.md', 'd.md'];
    expect(await changedOf(asked, { since: 'main' })).toEqual(['b.md', 'd.md']);
    expect(await changedOf(asked)).toEqual(['d.md']);
  });

  test('what was undone again has not changed', async () => {
    commit({ 'a.md': '# A\n' });
    git(root, 'checkout', '-q', '-b', 'gren');
    commit({ 'a.md': '# B\n' });
    write({ 'a.md': '# A\n' });
    git(root, 'add', 'a.md');
    expect(await changedOf(['a.md'], { since: 'main' })).toEqual([]);
  });

  test.each([
    ['finns-inte'],
    ['--output=ut.txt'],
    ['-x'],
    ['main..gren'],
    ['^main'],
    ['main; touch ut.txt'],
    ['$(touch ut.txt)'],
    ['HEAD:a.md'],
    ['rad\nbrytning'],
  ])('%j is no name that git knows', async (since) => {
    commit({ 'a.md': '# A\n' });
    const shown = since.replace('\n', ' ');
    expect(await words(['a.md'], { since })).toContain(`git känner inte till ”${shown}”`);
    expect(existsSync(join(root, 'ut.txt'))).toBe(false);
  });

  test('a clone that ends too soon is told how to go on', async () => {
    commit({ 'a.md': '# A\n' });
    git(root, 'checkout', '-q', '-b', 'gren');
    commit({ 'a.md': '# B\n' });
    git(root, 'checkout', '-q', 'main');
    commit({ 'b.md': '# B\n' });
    const clone = join(scratch, 'klon');
    const url = `file://${root}`;
    git(scratch, 'clone', '-q', '--depth=1', '--no-single-branch', '-b', 'gren', url, clone);
    const host = { ...nodeHost(), cwd: clone };
    const isChanged = changedFiles('origin/main', { host, around: surroundings(host) });
    await expect(isChanged(`${clone}/a.md`)).rejects.toThrow(/fetch-depth: 0.*GIT_DEPTH: 0/);
  });

  test('two histories with nothing in common', async () => {
    commit({ 'a.md': '# A\n' });
    git(root, 'checkout', '-q', '--orphan', 'annan');
    commit({ 'a.md': '# En annan\n' });
    expect(await words(['a.md'], { since: 'main' })).toContain('ingen historik gemensam');
  });
});

describe('repositories inside another', () => {
  function withInner(): string {
    const inner = join(scratch, 'inre');
    mkdirSync(inner);
    commit({ 'a.md': '# A\n', 'b.md': '# B\n' }, inner);
    commit({ 'c.md': '# C\n' });
    git(root, 'submodule', '--quiet', 'add', slashed(inner), 'del');
    return join(root, 'del');
  }
  const asked = ['c.md', 'del/a.md', 'del/b.md'];

  test('are compared with what the outer one says they hold', async () => {
    const part = withInner();
    expect(await changedOf(asked)).toEqual(['del/a.md', 'del/b.md']);
    commit({});
    expect(await changedOf(asked)).toEqual([]);
    commit({ 'b.md': '# B 2\n' }, part);
    expect(await changedOf(asked)).toEqual(['del/b.md']);
    // Who stands in it is asked about it alone.
    expect(await changedOf(asked.slice(1), { cwd: part })).toEqual([]);
  });

  test('whose settings hide what has changed', async () => {
    const part = withInner();
    commit({});
    git(root, 'config', '-f', '.gitmodules', 'submodule.del.ignore', 'all');
    commit({ 'b.md': '# B 2\n' }, part);
    expect(await changedOf(asked)).toEqual(['del/b.md']);
  });

  test('stand for themselves where the outer one knows nothing of them', async () => {
    commit({ 'c.md': '# C\n' });
    const own = join(root, 'del');
    mkdirSync(own);
    commit({ 'a.md': '# A\n', 'b.md': '# B\n' }, own);
    write({ 'b.md': '# B 2\n' }, own);
    expect(await changedOf(asked)).toEqual(['del/b.md']);
  });
});

describe('what git cannot say', () => {
  test('where nothing is kept by git', async () => {
    write({ 'a.md': '# A\n' });
    expect(await words(['a.md'])).toContain('hör inte till något som git håller reda på');
  });

  test('without git', async () => {
    commit({ 'a.md': '# A\n' });
    const none: Partial<Host> = { git: async () => ({ failure: 'missing' }) };
    expect(await words(['a.md'], { host: none })).toContain('Installera git');
  });

  test('something that only looks like a repository, also inside a real one', async () => {
    commit({ 'a.md': '# A\n' });
    write({ 'trasig/.git': 'gitdir: ingenstans\n', 'trasig/a.md': '# A\n' });
    const cwd = join(root, 'trasig');
    expect(await words(['trasig/a.md'], { cwd })).toMatch(/Så här skriver git: .+/);
    rmSync(join(root, 'trasig/.git'));
    mkdirSync(join(root, 'trasig/.git'));
    expect(await words(['trasig/a.md'], { cwd })).toMatch(/Så här skriver git: not a git/);
  });

  test('a folder that somebody else owns', async () => {
    commit({ 'a.md': '# A\n' });
    const error = "fatal: detected dubious ownership in repository at '/srv'\n";
    const strict: Partial<Host> = {
      git: async () => ({ code: 128, out: new Uint8Array(), error }),
    };
    expect(await words(['a.md'], { host: strict })).toContain('safe.directory');
  });
});

describe('a hostile repository', () => {
  /** A program that leaves a mark when it is run. */
  function trap(): { readonly command: string; readonly mark: string } {
    const mark = join(scratch, 'spår');
    const command = join(scratch, 'fälla');
    writeFileSync(command, `#!/bin/sh\ntouch '${mark}'\n`);
    chmodSync(command, 0o755);
    return { command, mark };
  }

  test('has none of its programs run', async () => {
    commit({
      'a.md': '# A\n',
      'b.md': '# B\n',
      '.gitattributes': '*.md filter=x diff=x merge=x\n',
    });
    const { command, mark } = trap();
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'pager.ls-tree',
      'pager.rev-parse',
      'pager.diff-index',
      'core.editor',
      'core.sshCommand',
      'core.askPass',
      'core.gitProxy',
      'core.alternateRefsCommand',
      'credential.helper',
      'diff.external',
      'diff.x.command',
      'diff.x.textconv',
      'filter.x.clean',
      'filter.x.smudge',
      'filter.x.process',
      'merge.x.driver',
      'gpg.program',
      'uploadpack.packObjectsHook',
      'alias.ls-tree',
      'alias.rev-parse',
    ]) {
      git(root, 'config', key, key.startsWith('alias.') ? `!${command}` : command);
    }
    git(root, 'config', 'filter.x.required', 'true');
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
      writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\n'${command}'\n`, { mode: 0o755 });
    write({ 'b.md': '# C\n', 'ny.md': '# Ny\n' });
    // The same content at another time: git itself would have to read it to know.
    write({ 'a.md': '# A\n' });
    expect(await changedOf(['a.md', 'b.md', 'ny.md'], { since: 'HEAD' })).toEqual([
      'b.md',
      'ny.md',
    ]);
    expect(existsSync(mark)).toBe(false);
    // Plain git steps into the trap.
    expect(() => git(root, 'status', '--short')).toThrow();
    expect(existsSync(mark)).toBe(true);
  });

  test('is not fetched from, even when it left something out', async () => {
    const { command, mark } = trap();
    commit({ 'a.md': '# A\n', 'avtal/b.md': '# B\n' });
    git(root, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(scratch, 'klon');
    git(scratch, 'clone', '-q', '--filter=tree:0', '--no-checkout', `file://${root}`, clone);
    write({ 'a.md': '# A\n' }, clone);
    git(clone, 'config', 'remote.origin.uploadpack', command);
    git(clone, 'config', 'protocol.file.allow', 'always');
    const host = { ...nodeHost(), cwd: clone };
    const isChanged = changedFiles(null, { host, around: surroundings(host) });
    await expect(isChanged(`${clone}/a.md`)).rejects.toThrow(Stop);
    expect(existsSync(mark)).toBe(false);
    expect(() => git(clone, 'ls-tree', '-r', 'HEAD')).toThrow();
    expect(existsSync(mark)).toBe(true);
  });

  test('cannot bring a git of its own', async () => {
    commit({ 'a.md': '# A\n' });
    const { command, mark } = trap();
    mkdirSync(join(root, 'bin'));
    renameSync(command, join(root, 'bin/git'));
    const path = process.env['PATH'] ?? '';
    try {
      process.env['PATH'] = `.:bin:${join(root, 'bin')}:${path}`;
      expect(await changedOf(['a.md'])).toEqual([]);
    } finally {
      process.env['PATH'] = path;
    }
    expect(existsSync(mark)).toBe(false);
  });

  test('is not looked for where the environment points', async () => {
    commit({ 'a.md': '# A\n' });
    const elsewhere = join(scratch, 'annat');
    mkdirSync(elsewhere);
    commit({ 'b.md': '# B\n' }, elsewhere);
    try {
      process.env['GIT_DIR'] = join(elsewhere, '.git');
      process.env['GIT_INDEX_FILE'] = join(elsewhere, '.git/index');
      expect(await changedOf(['a.md'])).toEqual([]);
    } finally {
      delete process.env['GIT_DIR'];
      delete process.env['GIT_INDEX_FILE'];
    }
  });
});
