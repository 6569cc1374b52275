import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { run } from '../src/cli/run.ts';
import { validateConfig } from '../src/generated/settings-validators.ts';
import { version } from '../src/generated/version.ts';
import { memoryHost, type World } from './memory-host.ts';
import { scriptedPrompter } from './scripted-prompter.ts';

async function call(argv: readonly string[], world: World = {}) {
  const host = memoryHost(world);
  const code = await run(argv, host);
  return { code, out: host.out.join(''), err: host.err.join(''), written: host.written, host };
}

const names = (written: ReadonlyMap<string, string>) =>
  [...written.keys()].map((path) => path.replace('/repo/', '')).sort();

const all = [
  '.gitattributes',
  '.github/workflows/iop.yml',
  '.gitignore',
  '.iop/card.schema.json',
  '.iop/config.schema.json',
  '.vscode/settings.json',
  'README.md',
  'avtal/.gitkeep',
  'iop.config.yaml',
];

test('an empty folder becomes a repository, and a check of it finds nothing', async () => {
  const { code, out, written, host } = await call(['init', '--profile', 'boras']);
  expect(code).toBe(0);
  expect(names(written)).toEqual(all);
  expect(out).toContain('Skriv ett avtal: iop ny avtal/namn.md');
  host.out.length = 0;
  expect(await run(['check'], host)).toBe(0);
  expect(host.err.join('')).toBe('');
});

test.each(['sv', 'en'] as const)('the settings are ones we read, in %s', async (lang) => {
  const { written } = await call(['init', '--profile', 'boras', '--lang', lang]);
  const config = parseYaml(written.get('/repo/iop.config.yaml') ?? '');
  expect(validateConfig(config)).toBe(true);
  expect(config).toMatchObject({ profile: 'boras', lang, include: ['avtal/**'] });
});

test.each([
  ['github', '.github/workflows/iop.yml'],
  ['gitlab', '.gitlab-ci.yml'],
])('%s checks every change with this version', async (service, path) => {
  const { written } = await call(['init', '--ci', service]);
  const text = written.get(`/repo/${path}`) ?? '';
  expect(parseYaml(text)).toBeTypeOf('object');
  expect(text).toContain(`npx --yes --package=iop-avtal@~${version} iop check`);
  const others = names(written).filter((name) => /workflows|gitlab/.test(name));
  expect(others).toEqual([path]);
});

test('without a service nothing checks changes', async () => {
  const { written } = await call(['init', '--ci', 'none']);
  expect(names(written)).toEqual(all.filter((name) => !name.includes('workflows')));
});

test('what is there stays, and the rest is written', async () => {
  const files = { 'README.md': '# Vårt\n', 'iop.config.yaml': 'profile: boras\n' };
  const { code, out, written } = await call(['init'], { files });
  expect(code).toBe(0);
  expect(names(written)).toEqual(all.filter((name) => !(name in files)));
  expect(out).toMatch(/Finns redan och är som de var: iop\.config\.yaml, README\.md/);
  const again = await call(['init'], {
    files: Object.fromEntries(all.map((name) => [name, 'något\n'])),
  });
  expect(again.code).toBe(0);
  expect(again.written.size).toBe(0);
  expect(again.out).toContain('Allt finns redan. Inget är ändrat.');
});

test('another folder is made, and the next commands lead into it', async () => {
  const { code, out, written } = await call(['börja', 'arkivet']);
  expect(code).toBe(0);
  expect(written.has('/repo/arkivet/iop.config.yaml')).toBe(true);
  expect(out).toContain('cd arkivet && iop granska');
});

test.each<[readonly string[], World, RegExp]>([
  [['init', '--profile', 'borås'], {}, /boras/],
  [['init', '--ci', 'jenkins'], {}, /--ci kan vara github \(GitHub\), gitlab \(GitLab\), none/],
  [['init', 'a.md'], { files: { 'a.md': '# Hej\n' } }, /”a\.md” är en fil\. Nämn en mapp\./],
])('%j is told and nothing is written', async (argv, world, words) => {
  const { code, err, written } = await call(argv, world);
  expect(code).toBe(2);
  expect(err).toMatch(words);
  expect(written.size).toBe(0);
});

test('at a terminal the rules and the service are asked for; Ctrl-C leaves nothing', async () => {
  const prompter = scriptedPrompter([
    [/Vilka regler/, 'helsingborg'],
    [/Var ligger/, 'gitlab'],
  ]);
  const { written } = await call(['init'], { terminal: true, prompter });
  expect(prompter.left).toEqual([]);
  expect(written.get('/repo/iop.config.yaml')).toContain('\nprofile: helsingborg\n');
  expect(written.has('/repo/.gitlab-ci.yml')).toBe(true);
  const stopped = await call(['init'], {
    terminal: true,
    prompter: scriptedPrompter([[/Var ligger/, null]]),
  });
  expect(stopped.code).toBe(130);
  expect(stopped.written.size).toBe(0);
});

test('a file where a folder would have to be is left alone', async () => {
  const { code, written } = await call(['init'], { files: { '.iop': 'en fil\n' } });
  expect(code).toBe(0);
  expect(names(written)).toEqual(all.filter((name) => !name.startsWith('.iop/')));
});
