import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryHost } from '../memory-host.ts';
import { commandsIn } from './github-log.ts';

const text = `# IOP Mötesplats Norra

## Bakgrund

Kommunen och föreningen vill det här [fyll i: mål].

## Parter

- Exempelstads kommun, organisationsnummer 212000-9151
`;
const formats = [
  'text',
  'plain',
  'json',
  'markdown',
  'html',
  'github',
  'sarif',
  'gitlab',
  'junit',
  'jurist',
] as const;

type World = NonNullable<Parameters<typeof memoryHost>[0]>;

async function call(argv: readonly string[], world: World = {}) {
  const host = memoryHost({ files: { '/repo/.git/HEAD': '', 'a.md': text }, ...world });
  const code = await run(['check', ...argv], host);
  return { code, out: host.out.join(''), err: host.err.join(''), written: host.written };
}

const onGitHub = { GITHUB_ACTIONS: 'true' };
const allToFiles = formats.flatMap((format) => ['--format', `${format}=ut/${format}.x`]);

describe('several formats in one run', () => {
  test('each goes to its file, and is the same as when it is alone', async () => {
    const { code, out, written } = await call(['a.md', ...allToFiles]);
    expect([code, out]).toEqual([1, '']);
    expect([...written.keys()]).toEqual(formats.map((format) => `/repo/ut/${format}.x`));
    for (const format of formats) {
      const alone = await call(['a.md', '--format', format], { columns: 100 });
      expect(alone.out, format).toBe(written.get(`/repo/ut/${format}.x`));
    }
  });

  test('the same bytes in two runs and from two checkouts', async () => {
    const bytes = async (cwd: string) => {
      const files = { [`${cwd}/.git/HEAD`]: '', 'a.md': text };
      const { written } = await call(['.', ...allToFiles], { cwd, files });
      return Array.from(written.values());
    };
    const one = await bytes('/repo');
    expect(one).toHaveLength(formats.length);
    expect(await bytes('/annan/mapp')).toEqual(one);
    expect(one.join('')).not.toMatch(/\/repo|annan\/mapp/);
  });

  test('no format says that the text is valid', async () => {
    for (const lang of ['sv', 'en']) {
      const { written } = await call(['a.md', '--lang', lang, ...allToFiles]);
      for (const [path, made] of written)
        expect(made, path).not.toMatch(
          /(?<!\p{L})(?:ogiltig|giltig|olaglig|laglig|lagligt|valid|illegal)(?!\p{L})/iu,
        );
    }
  });
});

describe('paths', () => {
  const files = { '/repo/.git/HEAD': '', '/repo/kommun/avtal/å.md': text };

  test('are counted from the root of the repository where GitHub and GitLab look for them', async () => {
    const world = { files, cwd: '/repo/kommun' };
    const github = await call(['avtal/å.md', '--format', 'github'], world);
    expect(commandsIn(github.out)[0]?.properties['file']).toBe('kommun/avtal/å.md');
    const gitlab = await call(['avtal/å.md', '--format', 'gitlab'], world);
    expect(JSON.parse(gitlab.out)[0].location.path).toBe('kommun/avtal/å.md');
    const sarif = await call(['avtal/å.md', '--format', 'sarif'], world);
    expect(JSON.parse(sarif.out).runs[0].artifacts[0].location).toEqual({
      uri: 'kommun/avtal/%C3%A5.md',
      uriBaseId: '%SRCROOT%',
    });
  });

  test('upwards are followed, and without a repository they are as they are', async () => {
    const up = await call(['../avtal/å.md', '--format', 'github'], {
      files: { '/repo/.git/HEAD': '', '/repo/avtal/å.md': text },
      cwd: '/repo/kommun',
    });
    expect(commandsIn(up.out)[0]?.properties['file']).toBe('avtal/å.md');
    const none = await call(['avtal/å.md', '--format', 'github'], {
      files: { '/repo/kommun/avtal/å.md': text },
      cwd: '/repo/kommun',
    });
    expect(commandsIn(none.out)[0]?.properties['file']).toBe('avtal/å.md');
  });
});

test('the address of the rules comes from the settings', async () => {
  const files = {
    'a.md': text,
    'iop.config.yaml': 'docs-url: https://exempel.se/iop/\n',
  };
  const { out } = await call(['a.md', '--format', 'sarif'], { files });
  const [rule] = JSON.parse(out).runs[0].tool.driver.rules;
  expect(rule.helpUri).toBe(`https://exempel.se/iop/regler/${rule.id}.md`);
});

test('a file that could not be read is told in every format that a program reads the whole run from', async () => {
  const files = { 'a.md': text, 'b.md': text };
  const world = { files, denied: ['b.md'] };
  const told = async (format: string) =>
    (await call(['a.md', 'b.md', '--format', format], world)).out;
  const sarif = JSON.parse(await told('sarif'));
  expect(sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
  for (const format of ['sarif', 'junit', 'github', 'markdown', 'html'])
    expect(await told(format), format).toContain('b.md');
});

describe('on GitHub', () => {
  test('the text comes with annotations when no format is asked for', async () => {
    const alone = await call(['a.md']);
    const { out, code } = await call(['a.md'], { env: onGitHub });
    expect(out.startsWith(alone.out)).toBe(true);
    expect(commandsIn(alone.out)).toEqual([]);
    const added = out.slice(alone.out.length);
    expect(commandsIn(added).length).toBe(added.split('\n').length - 1);
    expect(commandsIn(added)[0]).toMatchObject({ name: 'error', properties: { file: 'a.md' } });
    expect(code).toBe(1);
  });

  test.each<[string, readonly string[], World]>([
    ['at a terminal', [], { env: onGitHub, terminal: true }],
    ['when a format is asked for', ['--format', 'plain'], { env: onGitHub }],
    ['elsewhere', [], { env: { GITHUB_ACTIONS: 'false' } }],
  ])('no annotations %s', async (_, argv, world) => {
    expect(commandsIn((await call(['a.md', ...argv], world)).out)).toEqual([]);
  });

  const trap = ['::error file=x::forged', '##[error]forged', '::add-mask::kommun'];
  const hostile = `# IOP ::error::forged\n\n## ::warning::forged\n\n${trap
    .flatMap((words) => [`${words} [fyll i: ${words}] ${'ord '.repeat(20)}${words}`, words])
    .join('\n\n')}\n`;

  test.each(formats.filter((format) => format !== 'github'))(
    'no line of a document acts in %s',
    async (format) => {
      for (const columns of [40, 60, 80]) {
        const world = { env: onGitHub, files: { 'a.md': hostile }, columns };
        const { out } = await call(['a.md', '--format', format, '--tips'], world);
        expect(commandsIn(out)).toEqual([]);
        expect(out).toContain('forged');
      }
    },
  );

  test('nor in the text beside our annotations', async () => {
    const world = { env: onGitHub, files: { 'a.md': hostile } };
    const { out } = await call(['a.md'], world);
    const json = JSON.parse((await call(['a.md', '--format', 'json'], world)).out);
    const { errors, warnings } = json.summary;
    expect(commandsIn(out)).toHaveLength(errors + warnings);
    for (const { properties } of commandsIn(out)) expect(properties['file']).toBe('a.md');
  });
});
