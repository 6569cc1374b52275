import fs from 'node:fs';
import { expect, test } from 'vitest';
import { nodeHost } from '../src/cli/node-host.ts';
import { runGit } from '../src/cli/run-git.ts';
import { fc } from './fast-check.ts';
import { type Folder, newFolder } from './folder-host.ts';
import { manyAgreements } from './many-agreements.ts';

const files = manyAgreements(6);
const day = ['--today', '2026-11-21'];
const formats = [
  'text',
  'plain',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
  'html',
  'jurist',
];

function filled(more: Readonly<Record<string, string>> = {}): Folder {
  const folder = newFolder();
  folder.put({ ...files, ...more });
  return folder;
}

const check = (folder: Folder, ...argv: readonly string[]) =>
  folder.run(['check', 'avtal', ...day, ...argv]);
const fresh = check;
const kept = (folder: Folder, ...argv: readonly string[]) => check(folder, '--cache', ...argv);

/** A run whose checks are counted: each packs something. */
async function counted(folder: Folder, ...argv: readonly string[]) {
  let checks = 0;
  const pack = (text: string) => {
    checks += 1;
    return bare.pack(text);
  };
  const done = await folder.run(['check', 'avtal', ...day, '--cache', ...argv], { ...bare, pack });
  return { ...done, checks };
}

test.each(formats)('%s: the same with a cache as without, cold and warm', async (format) => {
  const folder = filled();
  const plain = await fresh(folder, '--format', format);
  expect(plain.out.length).toBeGreaterThan(100);
  expect(await kept(folder, '--format', format)).toEqual(plain);
  expect(await kept(folder, '--format', format)).toEqual(plain);
});

test('the second time only what has changed is checked', async () => {
  const folder = filled();
  const first = await counted(folder, '--format', 'plain');
  // What is held beside others is done once more where something is told of it: that is kept too.
  const second = await counted(folder, '--format', 'plain');
  expect(first.checks).toBeGreaterThan(Object.keys(files).length);
  expect(second.checks).toBe(0);
  expect(second.out).toBe(first.out);
  // Another day may tell of something else.
  const later = await counted(folder, '--format', 'plain', '--today', '2026-11-22');
  expect(later.checks).toBeGreaterThan(0);
});

test('what is told of an agreement changes with the others, though it is the same', async () => {
  const folder = newFolder();
  folder.put(manyAgreements(10));
  const told = async () => {
    const argv = ['--format', 'json'];
    const plain = await fresh(folder, ...argv);
    expect(await kept(folder, ...argv)).toEqual(plain);
    expect(await kept(folder, ...argv)).toEqual(plain);
    return plain.out;
  };
  const [first, last] = ['avtal/000.md', 'avtal/008.md'];
  const before = await told();
  // They share a case number: each tells where the other has it.
  expect(before).toContain('reference-duplicate');
  folder.put({ [first]: folder.text(first).replace('# Avtal', '\n\n\n# Avtal') });
  const moved = await told();
  folder.put({ [first]: folder.text(first).replace('titel:', '\ntitel:') });
  const movedMore = await told();
  expect(new Set([before, moved, movedMore]).size).toBe(3);
  fs.renameSync(folder.at(first), folder.at('avtal/0000.md'));
  expect(await told()).toContain('avtal/0000.md');
  folder.put({ [last]: folder.text(last).replace('KFN 2026/7', 'KFN 2026/8') });
  expect(await told()).not.toContain('reference-duplicate');
});

test('a file of the same size and with the same time is not taken for the same', async () => {
  const folder = filled();
  await kept(folder);
  const name = 'avtal/001.md';
  const { atime, mtime } = fs.statSync(folder.at(name));
  fs.writeFileSync(folder.at(name), folder.text(name).replace('802499-0015', '802499-0016'));
  fs.utimesSync(folder.at(name), atime, mtime);
  const after = await kept(folder, '--format', 'plain');
  expect(after).toEqual(await fresh(folder, '--format', 'plain'));
  expect(after.out).toContain('[orgnr-invalid]');
});

test('what lies beside a file, holds for it or is asked for changes the answer', async () => {
  const folder = filled();
  const steps: readonly (() => readonly string[])[] = [
    () => [],
    () => {
      folder.put({ 'avtal/002.iop.yaml': 'läge: beslutat\nundantag: []\n' });
      return [];
    },
    () => {
      folder.put({ 'iop.config.yaml': 'rules:\n  orgnr-missing: off\n  title-not-iop: error\n' });
      return [];
    },
    () => {
      folder.put({ 'avtal/iop.config.yaml': 'profile: boras-2016\n' });
      return [];
    },
    () => {
      folder.put({
        'avtal/iop.config.yaml': 'profile: ../egen.yaml\n',
        'egen.yaml': 'extends: boras\ntitle: Egna regler\n',
      });
      return [];
    },
    () => {
      folder.put({ 'egen.yaml': 'extends: helsingborg\ntitle: Egna regler\n' });
      return [];
    },
    () => ['--stage', 'signing'],
    () => ['--profile', 'uddevalla'],
    () => ['--lang', 'en'],
    () => ['--tips'],
    () => ['--today', '2029-02-01'],
    () => {
      fs.rmSync(folder.at('avtal/002.iop.yaml'));
      fs.rmSync(folder.at('avtal/iop.config.yaml'));
      return [];
    },
    () => {
      fs.rmSync(folder.at('avtal/001.md'));
      return [];
    },
    () => {
      fs.renameSync(folder.at('avtal/003.md'), folder.at('avtal/100.md'));
      return [];
    },
  ];
  for (const step of steps) {
    const argv = [...step(), '--format', 'markdown'];
    const plain = await fresh(folder, ...argv);
    expect(await kept(folder, ...argv)).toEqual(plain);
    expect(await kept(folder, ...argv)).toEqual(plain);
  }
});

test('a text that others tell of and that changes while they do is not kept', async () => {
  const folder = newFolder();
  folder.put(manyAgreements(10));
  const plain = await fresh(folder, '--format', 'json');
  const before = folder.text('avtal/000.md');
  let reads = 0;
  const disk = nodeHost();
  const read: typeof disk.read = (path, limit) => {
    // Read once for itself, then for the other that points into it.
    if (path === folder.at('avtal/000.md') && ++reads > 1)
      return new TextEncoder().encode(before.replace('# Avtal', '\n\n\n# Avtal'));
    return disk.read(path, limit);
  };
  const argv = ['check', 'avtal', ...day, '--cache', '--format', 'json'];
  const done = await folder.run(argv, { read });
  expect(reads).toBeGreaterThan(1);
  expect(done.code).toBe(2);
  expect(done.err.match(/avtal\/000\.md ändrades medan/g)).toHaveLength(1);
  expect(await kept(folder, '--format', 'json')).toEqual(plain);
});

test('a baseline changes the answer', async () => {
  const folder = filled();
  const before = await kept(folder, '--format', 'plain');
  await fresh(folder, '--baseline', 'b.json', '--update-baseline');
  const with_ = ['--format', 'plain', '--baseline', 'b.json'];
  const plain = await fresh(folder, ...with_);
  expect(plain.out).not.toBe(before.out);
  expect(await kept(folder, ...with_)).toEqual(plain);
  expect(await kept(folder, ...with_)).toEqual(plain);
});

test('a cache that is cut short or damaged is none, and is made anew', async () => {
  const folder = filled();
  const plain = await fresh(folder, '--format', 'json');
  await kept(folder, '--format', 'json');
  const whole = fs.readFileSync(folder.at('.iop-cache'));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.boolean(),
      fc.integer({ min: 1, max: 255 }),
      async (at, isCut, by) => {
        const bytes = Buffer.from(isCut ? whole.subarray(0, at) : whole);
        if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ by;
        fs.writeFileSync(folder.at('.iop-cache'), bytes);
        const after = await kept(folder, '--format', 'json');
        // What no longer begins as ours is somebody's.
        if (after.code === 2) {
          expect(bytes.subarray(0, 12).toString()).not.toBe('iop-cache 1 ');
          expect(fs.readFileSync(folder.at('.iop-cache'))).toEqual(bytes);
        } else expect(after).toEqual(plain);
      },
    ),
    { numRuns: 30 },
  );
});

test('a file of somebody else is not written over', async () => {
  const folder = filled({ 'viktigt.txt': 'Mitt.\n' });
  const done = await check(folder, '--cache=viktigt.txt');
  expect(done.code).toBe(2);
  expect(done.err).toContain('viktigt.txt är ingen fil med sparade resultat');
  expect(folder.text('viktigt.txt')).toBe('Mitt.\n');
  expect((await check(folder, '--cache=avtal')).code).toBe(2);
});

test('the word after --cache is a path to check', async () => {
  const folder = filled();
  const done = await folder.run(['check', '--cache', 'avtal', ...day, '--format', 'plain']);
  expect(done.out).toBe((await fresh(folder, '--format', 'plain')).out);
  expect(fs.existsSync(folder.at('.iop-cache'))).toBe(true);
});

/** Nothing is packed: what is kept can be read, and changed. */
const bare = {
  pack: (text: string): Uint8Array => new TextEncoder().encode(text),
  unpack: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
};

/** An agreement that nobody holds beside another. */
const one = ['check', 'avtal/001.md', ...day, '--format', 'plain'];

/** A cache that says that nothing was found, made with the same program by somebody who has the files. */
async function poisoned(folder: Folder): Promise<void> {
  const pack = (text: string) => bare.pack(text.replace(/"errors":\d+/, '"errors":0'));
  await folder.run([...one, '--cache'], { ...bare, pack });
}

test('a cache that git has may come from anybody, and is not believed', async () => {
  const folder = filled();
  const argv = [...one, '--cache'];
  const plain = await folder.run(one);
  expect(plain.code).toBe(1);
  await poisoned(folder);
  // This is what it would do, were it believed.
  expect((await folder.run(argv, bare)).code).toBe(0);
  const git = (...words: readonly string[]) => runGit(folder.path, words);
  fs.mkdirSync(folder.at('.git'));
  expect(await git('init', '--quiet', folder.path)).toMatchObject({ code: 0 });
  expect(await git('add', '--force', '.iop-cache')).toMatchObject({ code: 0 });
  const before = fs.readFileSync(folder.at('.iop-cache'));
  const done = await folder.run(argv, { ...bare, git: (path, words) => runGit(path, words) });
  expect({ code: done.code, out: done.out }).toEqual({ code: plain.code, out: plain.out });
  expect(done.err).toContain('Resultaten i .iop-cache används inte');
  expect(fs.readFileSync(folder.at('.iop-cache'))).toEqual(before);
  // Nor by another name for it.
  fs.symlinkSync('.', folder.at('annan'));
  const asked = (path: string, words: readonly string[]) => runGit(path, words);
  const other = await folder.run([...one, '--cache=annan/.iop-cache'], { ...bare, git: asked });
  expect(other.code).toBe(1);
  expect(await git('mv', '--force', '.iop-cache', '.IOP-Cache')).toMatchObject({ code: 0 });
  fs.writeFileSync(folder.at('.iop-cache'), before);
  expect((await folder.run(argv, { ...bare, git: asked })).code).toBe(1);
  // Nor where git cannot be asked.
  const unasked = await folder.run(argv, {
    ...bare,
    git: async () => ({ failure: 'missing' }),
  });
  expect(unasked.code).toBe(1);
});

test('in CI, a folder that is no repository has a cache of nobody knows whom', async () => {
  const folder = filled();
  await poisoned(folder);
  const argv = [...one, '--cache'];
  const done = await folder.run(argv, { ...bare, env: { CI: 'true' } });
  expect(done.code).toBe(1);
  expect(done.err).toContain('används inte');
});

test('what could not be read is tried again', async () => {
  const folder = filled({ 'avtal/005.iop.yaml': '\u0000\u0001' });
  const first = await kept(folder);
  expect(first.code).toBe(2);
  fs.rmSync(folder.at('avtal/005.iop.yaml'));
  expect(await kept(folder)).toEqual(await fresh(folder));
});

test('two runs at once leave a cache that is whole', async () => {
  const folder = filled();
  const plain = await fresh(folder, '--format', 'plain');
  const both = await Promise.all([1, 2, 3].map(() => kept(folder, '--format', 'plain')));
  for (const done of both) expect(done).toEqual(plain);
  const before = fs.readFileSync(folder.at('.iop-cache'));
  expect(await kept(folder, '--format', 'plain')).toEqual(plain);
  // Nothing was missing in it.
  expect(fs.readFileSync(folder.at('.iop-cache'))).toEqual(before);
});
