import { describe, expect, test } from 'vitest';
import type { Host, Places, WatchEvent } from '../src/cli/host.ts';
import { run } from '../src/cli/run.ts';
import { type MemoryHost, memoryHost, type World } from './memory-host.ts';

const agreement = (title: string, more = '') =>
  `# ${title}\n\nÖverenskommelse om idéburet offentligt partnerskap (IOP).\n\n## Bakgrund\n\nUnga saknar en plats.\n${more}`;

const waiting = 'Väntar på ändringar. Avsluta med Ctrl-C.\n';

interface Watched {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Places in the order in which they were followed. */
  readonly followed: readonly Places[];
  readonly closed: number;
}

/** What happens between two checks: files that change, by path; null for one that goes. */
type Step = Readonly<Record<string, string | null>>;

/** A run over files in memory to which these things happen, and which is then asked to end. */
async function watch(
  argv: readonly string[],
  steps: readonly (Step | WatchEvent)[],
  world: World = {},
  hasEnded: () => boolean = () => false,
): Promise<Watched> {
  const followed: Places[] = [];
  let closed = 0;
  const left = [...steps];
  const next = async (): Promise<WatchEvent> => {
    const step = left.shift();
    if (step === undefined) return { kind: 'ended' };
    if (typeof step['kind'] === 'string') return step as WatchEvent;
    const paths = Object.keys(step).map((name) => `${host.cwd}/${name}`);
    for (const [name, text] of Object.entries(step as Step)) {
      if (text === null) host.remove(`${host.cwd}/${name}`);
      else host.write(`${host.cwd}/${name}`, text);
    }
    return { kind: 'changed', paths: paths.sort() };
  };
  const watching: Host['watch'] = async (places) => {
    followed.push(places);
    return {
      next,
      hasEnded: async () => hasEnded(),
      follow: (more) => followed.push(more),
      close: async () => {
        closed += 1;
      },
    };
  };
  const host: MemoryHost = memoryHost({ ...world, watch: watching });
  const code = await run(['check', '--watch', ...argv], host);
  return { code, out: host.out.join(''), err: host.err.join(''), followed, closed };
}

const two = { 'a.md': agreement('Norra'), 'b.md': agreement('Södra') };

describe('a watch', () => {
  test('keeps reports on stdout and all that it says itself on stderr', async () => {
    const step = { 'b.md': agreement('Södra', 'Mer.\n') };
    const done = await watch(['--format', 'json'], [step], { files: two });
    expect(done).toMatchObject({ code: 0, closed: 1 });
    expect(done.err).toBe(`${waiting}Ändrat: b.md\n${waiting}`);
    const reports = done.out.split(/(?<=^\})\n(?=\{)/m).map((text) => JSON.parse(text));
    expect(reports).toHaveLength(2);
    expect(reports[1].files.map(({ path }: { path: string }) => path)).toEqual(['b.md']);
    expect(reports[1].skippedFiles).toEqual([{ path: 'a.md', reason: 'unchanged' }]);
  });

  test('ends with 0 whatever was found, in English too', async () => {
    const done = await watch(['--lang', 'en', '--fail-on', 'info'], [], { files: two });
    expect(done).toMatchObject({ code: 0, err: 'Waiting for changes. End with Ctrl-C.\n' });
  });

  test('names a few of many changed files, and those that have gone', async () => {
    const names = Array.from({ length: 8 }, (_, n) => `${n}.md`);
    const files = Object.fromEntries(names.map((name) => [name, agreement(name)]));
    const step = { ...files, '1.md': null };
    const { err } = await watch(['--format', 'plain'], [step], { files });
    expect(err).toContain('Ändrat: 0.md, 1.md (borta), 2.md, 3.md, 4.md och 3 till\n');
  });

  test('says nothing of files that no report rests on', async () => {
    const done = await watch([], [{ 'x.yaml': 'a: 1\n' }, { 'iop.md.txt': '' }], { files: two });
    expect(done.err).toBe(waiting);
  });

  test('reports on a file once it has come, and on none that has gone', async () => {
    const steps = [{ 'c.md': agreement('Östra') }, { 'c.md': null }];
    const done = await watch(['--format', 'plain'], steps, { files: two });
    expect(done.out.match(/^c\.md:1:1:.*\[frontmatter-missing\]|^c\.md:/gm)).not.toBeNull();
    expect(done.err).toBe(`${waiting}Ändrat: c.md\n${waiting}Ändrat: c.md (borta)\n${waiting}`);
  });

  test('with --changed, what is as git has it stays out', async () => {
    const git: Host['git'] = async (_, args) => {
      const id = 'c0'.repeat(20);
      return {
        code: 0,
        out: new TextEncoder().encode(args[0] === 'rev-parse' ? id : ''),
        error: '',
      };
    };
    const files = { ...two, '.git/HEAD': '' };
    const step = { 'b.md': agreement('Södra', 'Mer.\n') };
    const done = await watch(['--changed', '--format', 'plain'], [step], { files, git });
    expect(done.code).toBe(0);
    expect(done.out).toContain('b.md:');
  });

  test('stops a long check when it is asked to end', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `${n}.md`);
    const files = Object.fromEntries(names.map((name) => [name, agreement(name)]));
    let asked = 0;
    const done = await watch([], [], { files }, () => {
      asked += 1;
      return asked === 3;
    });
    expect(done).toMatchObject({ code: 0, out: '', err: '', closed: 1 });
    expect(asked).toBe(3);
  });

  test('goes on when settings break, and tells of everything when they are mended', async () => {
    const steps = [
      { 'iop.config.yaml': 'rules: {' },
      { 'b.md': agreement('Södra', 'Mer.\n') },
      { 'iop.config.yaml': 'lang: sv\n' },
    ];
    const { out, err, code } = await watch(['--format', 'plain'], steps, { files: two });
    expect(code).toBe(0);
    expect(err.match(/YAML/g)).toHaveLength(2);
    expect(err).toContain('Ändrat: b.md\n');
    // In the first check and in the last.
    expect(new Set(out.match(/^a\.md:1:1: .*$/gm)).size * 2).toBe(
      out.match(/^a\.md:1:1: .*$/gm)?.length,
    );
  });

  test('follows what is looked through, and the folders above for settings', async () => {
    const files = { '.git/HEAD': '', 'x/y/a.md': agreement('Norra'), 'x/b.md': agreement('Södra') };
    const places = async (...argv: readonly string[]) => {
      const [first] = (await watch(argv, [], { files })).followed;
      return [first?.trees, first?.folders.toSorted()];
    };
    expect(await places()).toEqual([['/repo'], ['/repo', '/repo/x', '/repo/x/y']]);
    expect(await places('x/y')).toEqual([['/repo/x/y'], ['/repo', '/repo/x', '/repo/x/y']]);
    expect(await places('x/b.md')).toEqual([[], ['/repo', '/repo/x']]);
    expect(await places('x/y/*.md')).toEqual([['/repo/x/y'], ['/repo', '/repo/x', '/repo/x/y']]);
  });

  test('follows what changed settings bring in', async () => {
    const files = { '.git/HEAD': '', 'in/a.md': agreement('Norra'), 'ut/b.md': agreement('Södra') };
    const include = (folder: string) => ({ 'iop.config.yaml': `include: [${folder}/**/*.md]\n` });
    const { followed } = await watch([], [include('ut')], {
      files: { ...files, ...include('in') },
    });
    expect(followed.map(({ trees }) => trees)).toEqual([['/repo/in'], ['/repo/ut']]);
  });
});

describe('a watch ends with 2', () => {
  test('when there are more files than can be followed', async () => {
    const done = await watch([], [{ kind: 'full' }], { files: two });
    expect(done).toMatchObject({ code: 2, closed: 1 });
    expect(done.err).toContain('Datorn kan inte hålla ögonen på så många filer');
  });

  test('when what is named is not there, or settings cannot be read from the beginning', async () => {
    const missing = await watch(['c.md'], [], { files: two });
    expect(missing).toMatchObject({ code: 2, followed: [] });
    expect(missing.err).toContain('”c.md” finns inte');
    const broken = await watch([], [], { files: { ...two, 'iop.config.yaml': 'rules: {' } });
    expect(broken).toMatchObject({ code: 2, followed: [] });
  });

  test.each<[readonly string[], string]>([
    [['-'], 'Nämn filen i stället'],
    [['--fix'], 'medan du skriver i den'],
    [['--fix', '--diff'], 'medan du skriver i den'],
    [['--update-baseline'], 'skrivs en gång'],
    [['a.docx', '--format', 'docx=b.docx'], 'skrivs en gång'],
    [['--format', 'sarif'], '--format sarif=rapport'],
    [['--format', 'html'], '--format html=rapport'],
    [['--format', 'markdown=rapport.md'], '”rapport.md” skulle då kunna tas för ett avtal'],
  ])('for %j, which makes no sense again and again', async (argv, words) => {
    const done = await watch(argv, [], { files: two });
    expect(done).toMatchObject({ code: 2, out: '', followed: [] });
    expect(done.err).toContain(words);
  });

  test.each([['html=rapport.html'], ['sarif=iop.sarif'], ['text']])(
    'but not for %s',
    async (it) => {
      expect(await watch(['--format', it], [], { files: two })).toMatchObject({ code: 0 });
    },
  );
});
