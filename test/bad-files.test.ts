import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nodeHost } from '../src/cli/node-host.ts';
import { inert } from '../src/reporters/github-command.ts';
import { printable } from '../src/reporters/printable.ts';
import { newFolder } from './folder-host.ts';
import { commandsIn } from './formats/github-log.ts';

const agreement = (name: string) => `# Mötesplats ${name}

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Bakgrund

Unga i ${name} saknar en plats att mötas på.
`;
const isWindows = process.platform === 'win32';
const host = nodeHost();
const range = (count: number) => Array.from({ length: count }, (_, n) => n);

interface Told {
  readonly files: readonly { readonly path: string; readonly findings: readonly object[] }[];
  readonly skippedFiles: readonly { readonly path: string; readonly reason: string }[];
}

/** What a run in JSON has read and passed over. */
function told(out: string) {
  const { files, skippedFiles } = JSON.parse(out) as Told;
  return {
    files: files.map(({ path }) => path),
    skipped: skippedFiles.map(({ path, reason }) => `${path}: ${reason}`),
    findings: files.map(({ findings }) => findings.length),
  };
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

afterEach(() => vi.restoreAllMocks());

describe('of a thousand files, those that cannot be read hide no other', () => {
  const names = range(1000).map((n) => `avtal/${String(n).padStart(4, '0')}.md`);
  const isBad = (name: string) => Number(name.slice(6, 10)) % 10 === 3;
  const bad = names.filter(isBad);

  test('a hundred that may not be read', async () => {
    const folder = newFolder();
    folder.put(Object.fromEntries(names.map((name) => [name, agreement(name)])));
    for (const name of bad) fs.chmodSync(folder.at(name), 0);
    // Some users may read everything, whatever the file says.
    const read: typeof host.read = (path, limit) =>
      bad.includes(path.slice(folder.path.length + 1))
        ? { failure: 'denied' }
        : host.read(path, limit);
    const mayAll = isWindows || process.getuid?.() === 0;
    const { code, out, err } = await folder.run(
      ['check', '--format', 'json', '--format', 'sarif=ut.sarif', '--fail-on', 'never'],
      mayAll ? { read } : {},
    );
    expect(code).toBe(2);
    expect(linesOf(err)).toEqual(
      bad.map((name) => `”${name}” gick inte att läsa: datorn ger inte tillåtelse.`),
    );
    const { files, findings } = told(out);
    expect(files).toEqual(names.filter((name) => !isBad(name)));
    expect(new Set(findings)).toEqual(new Set([findings[0]]));
    const [{ invocations, artifacts }] = JSON.parse(folder.text('ut.sarif')).runs;
    expect(artifacts).toHaveLength(900);
    expect(invocations[0].executionSuccessful).toBe(false);
    const lost = invocations[0].toolExecutionNotifications.filter(
      ({ level }: { level: string }) => level === 'error',
    );
    expect(lost).toHaveLength(100);
  });

  test('folders that are called as files are looked through', async () => {
    const folder = newFolder();
    folder.put({ 'a.md': agreement('A'), 'b.md/c.md': agreement('C'), 'b.md/d.txt': '' });
    fs.mkdirSync(folder.at('tom.md'));
    const { code, out, err } = await folder.run(['check', '--format', 'json', '--fail-on=never']);
    expect([code, err, told(out).files]).toEqual([0, '', ['a.md', 'b.md/c.md']]);
  });
});

describe('what goes away during a run', () => {
  const files = Object.fromEntries(
    ['a/1.md', 'b/1.md', 'b/2.md', 'c/1.md'].map((name) => [name, agreement(name)]),
  );

  test('a folder whose files have been found is told file by file', async () => {
    const folder = newFolder();
    folder.put(files);
    const read: typeof host.read = (path, limit) => {
      fs.rmSync(folder.at('b'), { recursive: true, force: true });
      return host.read(path, limit);
    };
    const argv = ['check', '--format', 'json'];
    const { code, out, err } = await folder.run(argv, { read });
    expect(code).toBe(2);
    expect(linesOf(err)).toEqual(
      ['b/1.md', 'b/2.md'].map((name) => `”${name}” gick inte att läsa: filen finns inte längre.`),
    );
    expect(told(out).files).toEqual(['a/1.md', 'c/1.md']);
  });

  test('a folder that has not been looked into is told', async () => {
    const folder = newFolder();
    folder.put(files);
    const list: typeof host.list = (path) => {
      const entries = host.list(path);
      if (path === folder.path) fs.rmSync(folder.at('b'), { recursive: true, force: true });
      return entries;
    };
    const { code, out, err } = await folder.run(['check', '--format', 'json'], { list });
    expect([code, err]).toEqual([2, 'Mappen ”b” gick inte att öppna.\n']);
    expect(told(out).files).toEqual(['a/1.md', 'c/1.md']);
  });
});

describe.skipIf(isWindows)('links', () => {
  test('in a ring are not followed, and one that is named is told', async () => {
    const folder = newFolder();
    folder.put({ 'a/1.md': agreement('A') });
    fs.symlinkSync('..', folder.at('a/upp'));
    fs.symlinkSync('.', folder.at('a/upp.md'));
    fs.symlinkSync('ring.md', folder.at('ring.md'));
    const found = await folder.run(['check', '--format', 'json', '--fail-on=never']);
    expect([found.code, told(found.out).files]).toEqual([0, ['a/1.md']]);
    const named = await folder.run(['check', 'ring.md', 'a/1.md', '--format', 'json']);
    expect(named.code).toBe(2);
    expect(named.err).toBe('”ring.md” gick inte att läsa.\n');
    expect(told(named.out).files).toEqual(['a/1.md']);
  });

  test('to nothing say so', async () => {
    const folder = newFolder();
    fs.symlinkSync('borta.md', folder.at('a.md'));
    const { code, err } = await folder.run(['check', 'a.md']);
    expect([code, err]).toEqual([2, '”a.md” är en länk till något som inte finns.\n']);
  });

  test.each<[string, readonly string[], boolean]>([
    ['a file in a repository', ['ut.md'], true],
    ['a folder in a repository', ['mapp'], true],
    ['a file in such a folder', ['mapp/hemlig.md'], true],
    ['the card of an agreement', ['kort.md'], true],
    ['the card of an agreement, without a repository', ['kort.md'], false],
    ['the settings', ['in/a.md'], true],
    ['the settings, without a repository', ['in/a.md'], false],
    ['what git keeps for itself', ['git.md'], true],
    ['what git keeps for itself, as a card', ['gitkort.md'], true],
  ])('out of the tree are not followed, and are told: %s', async (_, names, isRepository) => {
    const outside = newFolder();
    outside.put({
      'hemlig.md': '# IOP hemligt-ord\n',
      'hemlig.yaml': 'hemligt-ord: hemligt-ord\n',
      'iop.config.yaml': 'hemligt-ord: hemligt-ord\n',
    });
    const folder = newFolder();
    folder.put({
      ...(isRepository ? { '.git/config': 'hemligt-ord: hemligt-ord\n' } : {}),
      'kort.md': agreement('K'),
      'gitkort.md': agreement('G'),
      'in/a.md': agreement('A'),
    });
    fs.symlinkSync(outside.at('hemlig.md'), folder.at('ut.md'));
    fs.symlinkSync(outside.path, folder.at('mapp'));
    fs.symlinkSync(outside.at('hemlig.yaml'), folder.at('kort.iop.yaml'));
    fs.symlinkSync(outside.at('iop.config.yaml'), folder.at('in/iop.config.yaml'));
    fs.symlinkSync('.git/config', folder.at('git.md'));
    fs.symlinkSync('.git/config', folder.at('gitkort.iop.yaml'));
    const { code, out, err } = await folder.run(['check', ...names, '--format', 'json']);
    expect(code).toBe(2);
    expect(err).toMatch(/^”[\w./]+” är en länk ut ur mappen med avtal och följs därför inte\.\n$/);
    expect(out + err).not.toContain('hemligt-ord');
  });

  test('inside the tree are: the card, the settings and a named file', async () => {
    const folder = newFolder();
    folder.put({
      '.git/HEAD': '',
      'a.md': agreement('A'),
      'kort/a.yaml': 'iop: 1\nreference: KFN 2026/1\n',
      'gemensamt/inställningar.yaml': 'profile: boras-2016\n',
    });
    fs.symlinkSync('kort/a.yaml', folder.at('a.iop.yaml'));
    fs.symlinkSync('gemensamt/inställningar.yaml', folder.at('iop.config.yaml'));
    fs.symlinkSync('a.md', folder.at('b.md'));
    const { err, out } = await folder.run(['check', 'a.md', 'b.md']);
    expect(err).toBe('');
    expect(out).toContain('a.iop.yaml');
    expect(out).toContain('Borås');
    expect(out).toMatch(/^b\.md · /m);
  });

  test('are written through where they lead to a file in the tree', async () => {
    const folder = newFolder();
    const card = 'iop: 1\navslutat: 2027-1-31\n';
    folder.put({ 'a.md': agreement('A'), 'kort/a.yaml': card });
    fs.symlinkSync('kort/a.yaml', folder.at('a.iop.yaml'));
    fs.chmodSync(folder.at('kort/a.yaml'), 0o640);
    const { err } = await folder.run(['check', 'a.md', '--fix']);
    expect(err).toBe('Rättat i a.iop.yaml: ett ställe.\n');
    expect(folder.text('kort/a.yaml')).toBe(card.replace('2027-1-31', '2027-01-31'));
    expect(fs.lstatSync(folder.at('a.iop.yaml')).isSymbolicLink()).toBe(true);
    expect(fs.statSync(folder.at('kort/a.yaml')).mode & 0o777).toBe(0o640);
  });

  test.each<[string, string]>([
    ['out of the tree', 'ut.json'],
    ['to nothing, out of the tree', 'nytt.json'],
    ['in a folder that is a link out', 'mapp/r.json'],
    ['in among what git keeps for itself', 'git.json'],
  ])('take no report: %s', async (_, target) => {
    const outside = newFolder();
    outside.put({ 'ut.json': 'kvar' });
    const folder = newFolder();
    folder.put({ '.git/config': 'kvar', 'a.md': agreement('A') });
    fs.symlinkSync(outside.at('ut.json'), folder.at('ut.json'));
    fs.symlinkSync(outside.at('nytt.json'), folder.at('nytt.json'));
    fs.symlinkSync(outside.path, folder.at('mapp'));
    fs.symlinkSync('.git/config', folder.at('git.json'));
    const { code, err } = await folder.run(['check', 'a.md', '--format', `json=${target}`]);
    expect(code).toBe(2);
    expect(err).toContain(`”${target}”`);
    expect(fs.readdirSync(outside.path)).toEqual(['ut.json']);
    expect([outside.text('ut.json'), folder.text('.git/config')]).toEqual(['kvar', 'kvar']);
  });
});

describe.skipIf(isWindows)('what is called as an agreement and is no file', () => {
  test('a pipe that nobody writes to is not waited for', async () => {
    const folder = newFolder();
    folder.put({ 'a.md': agreement('A'), 'b.md': agreement('B') });
    expect(spawnSync('mkfifo', [folder.at('rör.md'), folder.at('b.iop.yaml')]).status).toBe(0);
    for (const argv of [[], ['rör.md', 'a.md', 'b.md']]) {
      const { code, out, err } = await folder.run(['check', ...argv, '--format', 'json']);
      expect([code, err]).toEqual([2, '”rör.md” gick inte att läsa: det är ingen fil.\n']);
      expect(told(out).files).toEqual(['a.md', 'b.md']);
    }
  });

  test('a socket is told', async () => {
    const folder = newFolder();
    folder.put({ 'a.md': agreement('A') });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(folder.at('uttag.md'), resolve));
    const { code, out, err } = await folder.run(['check', '--format', 'json']);
    await new Promise((resolve) => server.close(resolve));
    expect([code, err]).toEqual([2, '”uttag.md” gick inte att läsa: det är ingen fil.\n']);
    expect(told(out).files).toEqual(['a.md']);
  });

  test.each([[true], [false]])(
    'a device without an end is not read: repository %s',
    async (isRepository) => {
      const folder = newFolder();
      folder.put({ 'a.md': agreement('A'), ...(isRepository ? { '.git/HEAD': '' } : {}) });
      fs.symlinkSync('/dev/zero', folder.at('noll.md'));
      const named = await folder.run(['check', 'noll.md', 'a.md', '--format', 'json']);
      expect(named.code).toBe(2);
      expect(named.err).toContain('”noll.md”');
      expect(told(named.out).files).toEqual(['a.md']);
      const found = await folder.run(['check', '--format', 'json', '--fail-on', 'never']);
      expect([found.code, told(found.out)]).toMatchObject([
        0,
        { files: ['a.md'], skipped: ['noll.md: outside-tree'] },
      ]);
    },
  );
});

describe('what changes while it is read', () => {
  test('a file that grows past all bounds is refused, and read no further', async () => {
    const folder = newFolder();
    folder.put({ 'a.md': agreement('A'), 'b.md': agreement('B') });
    const readSync = fs.readSync.bind(fs);
    let grown = 0;
    // Whenever somebody reads, there is more of it than there was.
    vi.spyOn(fs, 'readSync').mockImplementation(((...args: Parameters<typeof fs.readSync>) => {
      if (grown < 12) fs.appendFileSync(folder.at('a.md'), 'x'.repeat(1_000_000));
      grown += 1;
      return readSync(...args);
    }) as typeof fs.readSync);
    const { code, out } = await folder.run(['check', 'a.md', 'b.md', '--format', 'json']);
    const { files } = JSON.parse(out);
    expect(code).toBe(1);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'b.md']);
    expect(files[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'unreadable-document',
    ]);
  });

  test('a file that is cut off is read as far as it goes', async () => {
    const folder = newFolder();
    folder.put({ 'a.md': agreement('A').repeat(2) });
    const readSync = fs.readSync.bind(fs);
    const length = Buffer.byteLength(agreement('A'));
    vi.spyOn(fs, 'readSync').mockImplementation(((...args: Parameters<typeof fs.readSync>) => {
      fs.truncateSync(folder.at('a.md'), length);
      return readSync(...args);
    }) as typeof fs.readSync);
    const cut = await folder.run(['check', 'a.md', '--format', 'json']);
    vi.restoreAllMocks();
    folder.put({ 'a.md': agreement('A') });
    expect(cut).toEqual(await folder.run(['check', 'a.md', '--format', 'json']));
  });

  test('a file that somebody else has saved meanwhile is not mended', async () => {
    const folder = newFolder();
    const bad = (name: string) =>
      `---\niop: 1\nstatus: draft\navslutat: 2027-1-31\n---\n\n${agreement(name)}`;
    folder.put({ 'a.md': bad('A') });
    let reads = 0;
    const read: typeof host.read = (path, limit) => {
      const bytes = host.read(path, limit);
      if (path === folder.at('a.md') && reads === 0) fs.writeFileSync(path, bad('Annan'));
      if (path === folder.at('a.md')) reads += 1;
      return bytes;
    };
    const { code, err } = await folder.run(['check', 'a.md', '--fix'], { read });
    expect(code).toBe(2);
    expect(err).toContain('a.md är inte ändrad');
    expect(folder.text('a.md')).toBe(bad('Annan'));
  });
});

describe('names', () => {
  const odd = [
    'två\nrader.md',
    '\u001b[31mröd.md',
    '::error::forged.md',
    '\n::error file=x::forged.md',
    '##[error]forged.md',
    'A\u030akers.md',
    'Åkers.md',
    '\u202edm.lavat.md',
    '-strecket.md',
    ' blank .md',
    `${'å'.repeat(120)}.md`,
    `${'långt-'.repeat(30)}/${'namn-'.repeat(40)}.md`,
  ];

  test.skipIf(isWindows)('of every kind are read, and say nothing of their own', async () => {
    const folder = newFolder();
    folder.put(Object.fromEntries(odd.map((name) => [name, agreement('A')])));
    const { code, out, err } = await folder.run([
      'check',
      '--format=json',
      '--format=plain=ut.txt',
      '--format=github=ut.log',
      '--fail-on=never',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(told(out).files.toSorted()).toEqual(odd.toSorted());
    const findings = told(out).findings.reduce((sum, n) => sum + n, 0);
    expect(linesOf(folder.text('ut.txt'))).toHaveLength(findings - tipsIn(out));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(folder.text('ut.txt')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    const commands = commandsIn(folder.text('ut.log'));
    const shown = odd.map((name) => inert(printable(name)));
    expect(commands.length).toBeGreaterThan(0);
    for (const { properties } of commands) expect(shown).toContain(properties['file']);
  });

  function tipsIn(out: string): number {
    return JSON.parse(out).summary.infos;
  }

  test.skipIf(isWindows)('that are no text are told, and hide no other', async () => {
    const folder = newFolder();
    folder.put({ 'a.md': agreement('A') });
    const name = Buffer.concat([
      Buffer.from(`${folder.path}/`),
      Buffer.from([0xe5]),
      Buffer.from('.md'),
    ]);
    try {
      fs.writeFileSync(name, agreement('Å'));
    } catch {
      // A disk that holds no such names.
      return;
    }
    const { code, out, err } = await folder.run(['check', '--format', 'json']);
    expect(code).toBe(2);
    expect(linesOf(err)).toHaveLength(1);
    expect(told(out).files).toEqual(['a.md']);
    fs.unlinkSync(name);
  });

  test('too long for any disk are told', async () => {
    const folder = newFolder();
    folder.put({ 'a.md': agreement('A') });
    const long = `${'n'.repeat(300)}.md`;
    const { code, out, err } = await folder.run(['check', long, 'a.md', '--format', 'json']);
    expect([code, err]).toEqual([2, `Filen eller mappen ”${long}” finns inte.\n`]);
    expect(told(out).files).toEqual(['a.md']);
  });
});

test('an empty folder is said to be one, and is no agreement', async () => {
  const folder = newFolder();
  expect(await folder.run(['check'])).toEqual({
    code: 0,
    out: 'Inga avtal att kontrollera.\n',
    err: '',
  });
  expect((await folder.run(['check', '--require-files'])).code).toBe(2);
});
