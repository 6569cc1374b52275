import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { memoryHost, type World } from './memory-host.ts';

const agreement = `# Mötesplats Norra, ett idéburet offentligt partnerskap

## Bakgrund

Utföraren levererar. ${'Ett arbete görs. '.repeat(5)}
`;

async function call(argv: readonly string[], world: World) {
  const host = memoryHost(world);
  const code = await run(argv, host);
  return { code, out: host.out.join(''), err: host.err.join('') };
}

/** What a check says of a repository with these files. */
function check(files: NonNullable<World['files']>, more: World = {}, ...argv: readonly string[]) {
  const all = { '.git/HEAD': '', 'a.md': agreement, ...files };
  return call(['check', 'a.md', ...argv], { ...more, files: all });
}

const own = (profile: string) => ({ 'iop.config.yaml': 'profile: ./p.yaml\n', 'p.yaml': profile });
const table = 'namn: A\npunkter: [{ punkt: Mål, nivå: krav }]\n';

describe('a profile of a stranger is refused with a sentence, and nothing is checked', () => {
  test.each([
    ['outside the repository', { 'iop.config.yaml': 'profile: ../p.yaml\n', '/p.yaml': table }],
    ['built on one outside', { ...own(`${table}bygger-på: ../q.yaml\n`), '/q.yaml': table }],
    ['built on itself', own(`${table}bygger-på: ./p.yaml\n`)],
    [
      'built in a ring of tables and others',
      { ...own(`${table}bygger-på: q.yaml\n`), 'q.yaml': 'extends: p.yaml\ntitle: Q\n' },
    ],
    [
      'that unfolds without end',
      own(
        `a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\npunkter: [*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      ),
    ],
    ['nested without end', own(`punkter: ${'['.repeat(20_000)}\n`)],
    ['nested and closed', own(`punkter: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`)],
    ['of a megabyte', own(`namn: ${'x'.repeat(1_000_000)}\n`)],
    ['that is a schema of its own', own('$ref: "#"\nallOf: [{ $ref: "#" }]\n')],
    ['with keys of objects', own('namn: A\n__proto__: { required: [x] }\npunkter: []\n')],
    ['with characters that act', own('namn: "A\\e[2J"\npunkter: [{ punkt: Mål, nivå: krav }]\n')],
  ])('%s', async (_, files) => {
    const { code, out, err } = await check(files);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/[.}]\n$/);
    expect(err.length).toBeLessThan(2_000);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach a terminal
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('a link out of the repository', async () => {
    const { code, err } = await check(
      { 'iop.config.yaml': 'profile: ./p.yaml\n', '/etc/secret.yaml': table },
      { links: { '/repo/p.yaml': '/etc/secret.yaml' } },
    );
    expect(code).toBe(2);
    expect(err).not.toContain('secret');
  });
});

const hostile = '::error::</script><b>x</b>]]>';

describe('words of a stranger', () => {
  const settings = `profile: ./p.yaml
words:
  - { id: egen-a, avoid: [utförare], message: "${hostile} ${'[x](javascript:y)'}" }
  - { id: egen-b, require: [logotyp], message: "%0A::warning::y" }
rules:
  order-vocabulary: off
  egen-b: off
`;
  const files = {
    'iop.config.yaml': settings,
    'p.yaml': `namn: "${hostile}"\npunkter: [{ punkt: "${hostile} mål", nivå: krav }]\n`,
  };

  test('can start no command of GitHub’s, in any format', async () => {
    for (const format of ['text', 'plain', 'github', 'markdown', 'json', 'jurist']) {
      const { out } = await check(files, { env: { GITHUB_ACTIONS: 'true' } }, '--format', format);
      const commands = out.split('\n').filter((line) => line.trimStart().startsWith('::'));
      for (const line of commands) {
        expect(line).toMatch(/^::(?:error|warning|notice) file=a\.md,/);
        expect(line).not.toContain('\r');
      }
    }
  });

  test.each([
    ['html', /<\/script>|<b>x/],
    ['junit', /<b>x|[^\]]\]\]>/],
    ['markdown', /(?<!\\)<(?:b|\/script)>|(?<!\\)\]\(javascript/],
    ['jurist', /(?<!\\)<(?:b|\/script)>|(?<!\\)\]\(javascript/],
  ])('are text in %s', async (format, acting) => {
    const { out } = await check(files, {}, '--format', format);
    expect(out).toContain('error');
    expect(out).not.toMatch(acting);
  });

  test('do not hide what has been switched off', async () => {
    const out = (await check(files, {})).out.replace(/\s+/g, ' ');
    expect(out).toContain('order-vocabulary: avstängd (er inställning)');
    expect(out).toContain('egen-b: avstängd (er inställning)');
    const json = JSON.parse((await check(files, {}, '--format', 'json')).out);
    expect(json.files[0].changes).toEqual(
      expect.arrayContaining([
        { rule: 'order-vocabulary', severity: 'off', by: 'config' },
        { rule: 'egen-b', severity: 'off', by: 'config' },
      ]),
    );
  });

  test('are shown by explain, rules and --print-config, and act nowhere', async () => {
    const world = { env: { GITHUB_ACTIONS: 'true' }, files: { ...files, 'a.md': agreement } };
    const explained = await call(['explain', 'egen-a'], world);
    expect(explained.out).toMatch(/^Ord ni vill undvika\n/);
    const listed = await call(['rules'], world);
    expect(listed.out).toMatch(/Egna kontroller\n.*egen-a\n.*egen-b\n$/);
    const shown = await call(['check', '--print-config', 'a.md'], world);
    expect(shown.out).toContain('egen-a: "råd, ord att undvika: 1"  # från iop.config.yaml');
    for (const { out } of [explained, listed, shown]) expect(out).not.toMatch(/^\s*::/m);
  });

  test('that begin alike, by the thousand, take no longer than one', async () => {
    const lists = Array.from({ length: 100 }, (_, n) => {
      const rows = Array.from({ length: 5 }, (__, m) => `arbeta arbeta arbeta x${n}y${m}`);
      return `  - { id: egen-${n}, avoid: [${rows.join(', ')}] }\n`;
    });
    const text = `# IOP\n\n## Bakgrund\n\n${`${'arbeta '.repeat(500)}.\n\n`.repeat(20)}`;
    const { code } = await check({
      'a.md': text,
      'iop.config.yaml': `words:\n${lists.join('')}`,
    });
    expect(code).toBe(1);
  });
});

test('the nearest settings hold, and those above the repository are not looked at', async () => {
  const lang = (files: NonNullable<World['files']>) =>
    call(['check', '--print-config', 'avtal/a.md'], {
      files: { 'avtal/a.md': agreement, ...files },
    });
  const above = { '/iop.config.yaml': 'profile: boras\n' };
  expect((await lang(above)).out).toContain('profile: boras  # från ../iop.config.yaml');
  expect((await lang({ ...above, '.git/HEAD': '' })).out).toContain('profile: default  # förval');
  const nearest = { 'iop.config.yaml': 'profile: boras\n', 'avtal/iop.config.yaml': 'lang: en\n' };
  expect((await lang(nearest)).out).toContain('profile: default  # förval');
});

test('--print-config says where the language comes from', async () => {
  const files = { 'a.md': agreement, 'iop.config.yaml': 'lang: en\n' };
  const from = async (world: World, ...argv: readonly string[]) =>
    /^lang: .*$/mu.exec((await call(['check', '--print-config', 'a.md', ...argv], world)).out)?.[0];
  expect(await from({ files })).toBe('lang: en  # from iop.config.yaml');
  expect(await from({ files, env: { IOP_LANG: 'sv' } })).toBe(
    'lang: sv  # från miljövariabeln IOP_LANG',
  );
  expect(await from({ files, env: { IOP_LANG: 'sv' } }, '--lang', 'en')).toBe(
    'lang: en  # from the command line',
  );
  expect(await from({ files: { 'a.md': agreement } })).toBe('lang: sv  # förval');
});

test('--print-config shows what each point of a table was taken for, and both origins of words', async () => {
  const files = {
    'a.md': agreement,
    'iop.config.yaml': `profile: ./p.yaml
headings: { goals: [Dit vi vill] }
rules: { vague-wording: info }
values:
  direct-award-limits:
    - { kind: social-services, sek: 8109450, from: 2024-01-01, to: 2025-12-31 }
`,
    'p.yaml':
      'namn: Vårt\nbeslutat: 2025-04-01\npunkter:\n  - { punkt: Mål, nivå: krav }\n  - { punkt: Barnrätt, nivå: råd }\n',
  };
  const { out } = await call(['check', '--print-config', 'a.md'], { files });
  for (const line of [
    '# regelverk: Vårt, beslutat 2025-04-01',
    'profile-files: ["p.yaml"]  # från iop.config.yaml',
    '  Mål: krav  # avsnittet Mål (goals)',
    '  Barnrätt: råd  # en egen punkt',
    '  vague-wording: info  # från iop.config.yaml',
    '  goals: ["Dit vi vill","Mål"]  # från iop.config.yaml och regelverket',
    '  direct-award-limits: [{"kind":"social-services","sek":8109450,"from":"2024-01-01","to":"2025-12-31"}]  # från iop.config.yaml',
  ])
    expect(out.split('\n')).toContain(line);
});
