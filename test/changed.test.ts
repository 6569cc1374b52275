import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { GitAnswer, Host } from '../src/cli/host.ts';
import { run } from '../src/cli/run.ts';
import { memoryHost, type World } from './memory-host.ts';

type Files = Readonly<Record<string, string>>;

const commitId = 'c0'.repeat(20);

function blobId(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A git whose last commit holds these files, and whose index is the same. */
function gitWith(committed: Files, asked: string[][] = []): Host['git'] {
  const tree = Object.entries(committed).map(([path, text]) => {
    return `100644 blob ${blobId(text)}\t${path}\0`;
  });
  const answers: Readonly<Record<string, string>> = {
    'rev-parse': commitId,
    'merge-base': commitId,
    'ls-tree': tree.join(''),
    'diff-index': '',
  };
  return async (_, args): Promise<GitAnswer> => {
    asked.push([...args]);
    const out = new TextEncoder().encode(answers[args[0] ?? ''] ?? '');
    return { code: 0, out, error: '' };
  };
}

/** What was committed, and what the files hold now; null for one that is gone. */
async function check(
  committed: Files,
  now: Readonly<Record<string, string | null>>,
  argv: readonly string[] = [],
  world: World = {},
) {
  const files: Record<string, string> = { '.git/HEAD': '' };
  for (const [path, text] of Object.entries({ ...committed, ...now })) {
    if (text !== null) files[path] = text;
  }
  const host = memoryHost({ files, git: gitWith(committed), ...world });
  const code = await run(['check', '--changed', ...argv], host);
  return { code, out: host.out.join(''), err: host.err.join(''), host };
}

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string }[];
    readonly notChecked: readonly { readonly key: string }[];
  }[];
  readonly skippedFiles: readonly { readonly path: string; readonly reason: string }[];
}

/** Paths that the report is about, and those that are unchanged. */
async function pathsOf(...args: Parameters<typeof check>) {
  const [committed, now, argv = [], world] = args;
  const { out, err } = await check(committed, now, ['--format', 'json', ...argv], world);
  expect(err).toBe('');
  const { files, skippedFiles } = JSON.parse(out) as Json;
  return {
    checked: files.map(({ path }) => path),
    unchanged: skippedFiles.filter(({ reason }) => reason === 'unchanged').map(({ path }) => path),
  };
}

const agreement = (title: string, number: string) => `---
iop: 1
title: ${title}
reference: ${number}
parties:
  - { name: Exempelstads kommun, type: municipality, org-number: 212000-9150 }
  - { name: Norra föreningen, type: association, org-number: 802499-0015 }
---

# ${title}

Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Exempelstads kommun och Norra föreningen.

## Bakgrund

Unga i Norra saknar en plats att mötas på.
`;

const a = agreement('Mötesplats Norra', 'KS 2026/1');
const b = agreement('Mötesplats Södra', 'KS 2026/2');
const edited = `${a}\nParterna träffas varje kvartal.\n`;

test('what has changed is checked; the rest is counted and named, and fails nothing', async () => {
  const done = await check({ 'a.md': a, 'b.md': b }, { 'a.md': edited }, ['--fail-on', 'info']);
  expect(done.code).toBe(1);
  expect(done.out).toContain('a.md · Mötesplats Norra');
  expect(done.out).not.toContain('Mötesplats Södra');
  expect(done.out.replace(/\s+/g, ' ')).toContain('1 oförändrat avtal granskades inte');
  expect(done.out).toContain('b.md');
});

test('when nothing has changed all is well, whatever was there before', async () => {
  const done = await check({ 'a.md': a, 'b.md': b }, {}, ['--fail-on', 'info', '--require-files']);
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out.replace(/\s+/g, ' ')).toContain('2 oförändrade avtal granskades inte');
});

test('without any agreement --require-files still asks for one', async () => {
  const done = await check({ 'README.md': '# Hej\n' }, {}, ['--require-files']);
  expect(done.code).toBe(2);
});

test('other documents are no agreements, changed or not', async () => {
  const protokoll = '# Protokoll\n\nStämman öppnades.\n';
  const { out } = await check({ 'a.md': a, 'p.md': protokoll }, {}, ['--format', 'json']);
  expect((JSON.parse(out) as Json).skippedFiles).toEqual([
    { path: 'a.md', reason: 'unchanged' },
    { path: 'p.md', reason: 'not-an-agreement' },
  ]);
});

const own = (name: string) => `extends: default\nid: ${name}\ntitle: { sv: Eget, en: Own }\n`;
const settings = 'profile: ./regler/eget.yaml\n';

test.each<[string, Files, Readonly<Record<string, string | null>>, readonly string[]]>([
  [
    'its card',
    { 'a.md': a, 'a.iop.yaml': 'iop: 1\n' },
    { 'a.iop.yaml': 'iop: 1\nlang: sv\n' },
    ['a.md'],
  ],
  ['a card that is new', { 'a.md': a }, { 'a.iop.yaml': 'iop: 1\n' }, ['a.md']],
  [
    'a card that is gone',
    { 'a.md': a, 'a.iop.yaml': 'iop: 1\n' },
    { 'a.iop.yaml': null },
    ['a.md'],
  ],
  [
    'settings that hold for it',
    { 'a.md': a, 'x/b.md': b, 'x/iop.config.yaml': 'lang: sv\n' },
    { 'x/iop.config.yaml': 'lang: en\n' },
    ['x/b.md'],
  ],
  [
    'settings that are new',
    { 'a.md': a, 'x/b.md': b },
    { 'x/iop.config.yaml': 'lang: en\n' },
    ['x/b.md'],
  ],
  [
    'nearer settings that are gone',
    { 'a.md': a, 'x/y/b.md': b, 'x/iop.config.yaml': 'lang: sv\n' },
    { 'x/iop.config.yaml': null },
    ['x/y/b.md'],
  ],
  [
    'not settings that nearer ones go before',
    { 'a.md': a, 'iop.config.yaml': 'lang: sv\n', 'x/b.md': b, 'x/iop.config.yaml': 'lang: sv\n' },
    { 'iop.config.yaml': 'lang: en\n' },
    ['a.md'],
  ],
  [
    'the profile that the settings name',
    { 'a.md': a, 'iop.config.yaml': settings, 'regler/eget.yaml': own('eget') },
    { 'regler/eget.yaml': own('annat') },
    ['a.md'],
  ],
  [
    'the profile that this builds on',
    {
      'a.md': a,
      'iop.config.yaml': settings,
      'regler/eget.yaml': own('eget').replace('default', './grund.yaml'),
      'regler/grund.yaml': own('grund'),
    },
    { 'regler/grund.yaml': own('annan') },
    ['a.md'],
  ],
  [
    'not a profile that nobody names',
    { 'a.md': a, 'p.yaml': own('p') },
    { 'p.yaml': own('q') },
    [],
  ],
  ['not the card of another', { 'a.md': a, 'b.md': b }, { 'b.iop.yaml': 'iop: 1\n' }, ['b.md']],
])('an agreement changes with %s', async (_, committed, now, checked) => {
  const found = await pathsOf(committed, now, ['--lang', 'sv']);
  expect(found.checked).toEqual(checked);
});

test('only what is named is looked at', async () => {
  const now = { 'a.md': edited, 'b.md': `${b}\nMer.\n` };
  const found = await pathsOf({ 'a.md': a, 'b.md': b, 'c.md': b }, now, ['a.md', 'c.md']);
  expect(found).toEqual({ checked: ['a.md'], unchanged: ['c.md'] });
});

test('changed agreements are held against those that are unchanged', async () => {
  const same = agreement('Mötesplats Östra', 'KS 2026/2');
  const rulesIn = async (now: Files) => {
    const { out } = await check({ 'b.md': b, 'd.md': same }, now, ['--format', 'json']);
    const { files } = JSON.parse(out) as Json;
    return files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)] as const);
  };
  const [[path, rules] = ['', []], ...others] = await rulesIn({
    'c.md': agreement('Mötesplats Västra', 'KS 2026/2'),
  });
  expect(path).toBe('c.md');
  expect(rules).toContain('reference-duplicate');
  // The two that were the same before are told of it when they are checked.
  expect(others).toEqual([]);
});

test('what an unchanged agreement has accepted is not told of a changed one', async () => {
  const accepting = b.replace(
    'parties:',
    "exceptions: [{ rule: reference-duplicate, reason: 'Samma ärende', by: Maria Lundby }]\nparties:",
  );
  const same = agreement('Mötesplats Östra', 'KS 2026/2');
  const { out } = await check({ 'b.md': accepting }, { 'c.md': same }, ['--format', 'json']);
  expect(out).not.toContain('reference-duplicate');
  const { out: before } = await check({ 'b.md': b }, { 'c.md': same }, ['--format', 'json']);
  expect(before).toContain('reference-duplicate');
});

test('what only says that others could not be seen is as in a whole run', async () => {
  const argv = ['--format', 'json'];
  const { out } = await check({ 'b.md': b }, { 'a.md': a }, argv);
  const whole = memoryHost({ files: { '.git/HEAD': '', 'a.md': a, 'b.md': b } });
  await run(['check', ...argv], whole);
  const [changed] = (JSON.parse(out) as Json).files;
  expect(changed).toEqual((JSON.parse(whole.out.join('')) as Json).files[0]);
});

test('fixes are made in what has changed alone', async () => {
  const mended = (title: string) =>
    a.replace('iop: 1', 'iop: 1\nstatus: draft').replace('Norra', title);
  const draft = mended('Väst').concat('\nTiden är 2026-01-01 - 2028-12-31.\n');
  const { host } = await check({ 'a.md': draft, 'b.md': draft }, { 'a.md': `${draft}\nMer.\n` }, [
    '--fix',
  ]);
  expect([...host.written.keys()].filter((path) => path !== '/repo/a.md')).toEqual([]);
});

test('--since is given to git as one word', async () => {
  const asked: string[][] = [];
  const committed = { 'a.md': a };
  await check(committed, {}, ['--since', 'gren; rm -rf /'], { git: gitWith(committed, asked) });
  expect(asked).toContainEqual(['rev-parse', '--verify', '--quiet', 'gren; rm -rf /^{commit}']);
  expect(asked.filter(([command]) => command === 'merge-base')).toEqual([
    ['merge-base', commitId, commitId],
  ]);
});

test.each<[string, readonly string[], string]>([
  ['a branch alone', ['--since', 'main'], '--changed --since main'],
  ['an option for a branch', ['--changed', '--since', '--output=x'], 'inte ”--output=x”'],
  ['a dash', ['--changed', '--since=-'], 'inte ”-”'],
  ['nothing', ['--changed', '--since='], 'inte ””'],
  ['what is piped in', ['-', '--changed'], 'Ta bort --changed'],
])('is not understood: %s', async (_, argv, words) => {
  const asked: string[][] = [];
  const files = { '.git/HEAD': '', 'a.md': a };
  const host = memoryHost({ files, git: gitWith(files, asked) });
  expect(await run(['check', ...argv], host)).toBe(2);
  expect(host.err.join('')).toContain(words);
  expect([...host.out, ...asked]).toEqual([]);
});

test('without git, or where git keeps nothing, the run ends with what to do', async () => {
  const without = await check({ 'a.md': a }, {}, [], { git: async () => ({ failure: 'missing' }) });
  expect(without).toMatchObject({ code: 2, out: '' });
  expect(without.err).toContain('Installera git');
  const host = memoryHost({ files: { 'a.md': a }, git: gitWith({}) });
  expect(await run(['check', '--changed'], host)).toBe(2);
  expect(host.err.join('')).toContain('Kör utan --changed');
});

test('repositories below a folder that is none are asked each for themselves', async () => {
  const files = { 'x/.git/HEAD': '', 'x/a.md': edited, 'y/.git/HEAD': '', 'y/a.md': a };
  const host = memoryHost({ files, git: gitWith({ 'a.md': a }) });
  expect(await run(['check', '--changed', '--format', 'json'], host)).toBe(1);
  const { files: checked, skippedFiles } = JSON.parse(host.out.join('')) as Json;
  expect(checked.map(({ path }) => path)).toEqual(['x/a.md']);
  expect(skippedFiles).toEqual([{ path: 'y/a.md', reason: 'unchanged' }]);
});

test('a name that git does not know ends the run, also where there is no agreement', async () => {
  const git: Host['git'] = async (_, args) => {
    const isHead = args.includes('HEAD^{commit}');
    return { code: isHead ? 0 : 1, out: new TextEncoder().encode(commitId), error: '' };
  };
  const done = await check({ 'README.txt': '' }, {}, ['--since', 'x'], { git });
  expect(done).toMatchObject({ code: 2, out: '' });
  expect(done.err).toContain('git känner inte till ”x”');
});
