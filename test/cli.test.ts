import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import type { RuleGroup } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { memoryHost, type World } from './memory-host.ts';

const clean = `---
iop: 1
title: Mötesplats Norra
parties:
  - { name: Exempelstads kommun, units: [Kulturnämnden], type: municipality, org-number: 212000-9150 }
  - { name: Norra föreningen, type: association, org-number: 802499-0015 }
term: { start: 2026-08-01, end: 2029-07-31 }
---

# Mötesplats Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Bakgrund

Unga i Norra saknar en plats att mötas på. Föreningen har tagit initiativ till partnerskapet.

Parterna har skrivit överenskommelsen tillsammans under tre samtal. I mars 2026 undersökte de om någon annan ordnar något liknande, och fann ingen. Mötesplatsen är till för unga mellan 16 och 25 år som bor i Norra, i linje med kommunens program för unga.

Föreningen är självständig och får granska och kritisera kommunen öppet.

## Samverkan

Parterna träffas varje kvartal.

## Underskrifter

För Exempelstads kommun

Ort och datum: ______________________________

______________________________

Maria Lundby, ordförande

För Norra föreningen

Ort och datum: ______________________________

______________________________

Omar Sandvik, ordförande
`;

/** Everything off but the rule that a test is about: other rules may come and go. */
const only = (...rules: readonly string[]) => {
  const off = ['missing-required-section', 'missing-recommended-section'];
  return `rules:\n${[...off.map((rule) => `${rule}: off`), ...rules].map((row) => `  ${row}\n`).join('')}`;
};

/** How a file from Word 97–2003 begins. */
const olderWord = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);

const quietConfig = only();
const wrongNumber = clean.replace('802499-0015', '802499-0016');
const notIop = '# Protokoll\n\nStämman öppnades.\n';

async function call(argv: readonly string[], world: World = {}) {
  const host = memoryHost(world);
  const code = await run(argv, host);
  return { code, out: host.out.join(''), err: host.err.join(''), written: host.written };
}

const config = { 'iop.config.yaml': quietConfig };

describe('exit codes', () => {
  test.each<[string, readonly string[], World, 0 | 1 | 2]>([
    ['a clean agreement', ['check', 'a.md'], { files: { ...config, 'a.md': clean } }, 0],
    ['something to put right', ['check', 'a.md'], { files: { ...config, 'a.md': wrongNumber } }, 1],
    [
      'nothing counts',
      ['check', 'a.md', '--fail-on', 'never'],
      { files: { 'a.md': wrongNumber } },
      0,
    ],
    [
      'a warning below the threshold',
      ['check', 'a.md'],
      { files: { 'iop.config.yaml': only('orgnr-invalid: warning'), 'a.md': wrongNumber } },
      0,
    ],
    [
      'a warning at the threshold',
      ['check', 'a.md', '--fail-on', 'warning'],
      { files: { 'iop.config.yaml': only('orgnr-invalid: warning'), 'a.md': wrongNumber } },
      1,
    ],
    [
      'a tip at the threshold',
      ['check', 'a.md', '--fail-on', 'info'],
      { files: { 'iop.config.yaml': only('orgnr-invalid: info'), 'a.md': wrongNumber } },
      1,
    ],
    [
      'more warnings than allowed',
      ['check', 'a.md', '--max-warnings', '0'],
      { files: { 'iop.config.yaml': only('orgnr-invalid: warning'), 'a.md': wrongNumber } },
      1,
    ],
    [
      'as many warnings as allowed',
      ['check', 'a.md', '--max-warnings=1'],
      { files: { 'iop.config.yaml': only('orgnr-invalid: warning'), 'a.md': wrongNumber } },
      0,
    ],
    ['no agreement', ['check'], { files: { 'README.md': '# Hej\n' } }, 0],
    [
      'no agreement where one is asked for',
      ['check', '--require-files'],
      { files: { 'README.md': '# Hej\n' } },
      2,
    ],
    ['a file that is not there', ['check', 'b.md'], { files: { 'a.md': clean } }, 2],
    [
      'a file that may not be read',
      ['check', 'a.md'],
      { files: { 'a.md': clean }, denied: ['a.md'] },
      2,
    ],
    [
      'bytes that are no text',
      ['check', 'a.md'],
      { files: { 'a.md': Uint8Array.of(0, 1, 2, 3) } },
      1,
    ],
    ['bad usage', ['check', '--nope'], {}, 2],
    [
      'bad settings',
      ['check', 'a.md'],
      { files: { 'a.md': clean, 'iop.config.yaml': 'profil: boras' } },
      2,
    ],
    ['a bare iop', [], {}, 2],
    ['help', ['--help'], {}, 0],
    ['the version', ['--version'], {}, 0],
  ])('%s', async (_, argv, world, code) => {
    expect((await call(argv, world)).code).toBe(code);
  });

  test('a side file that cannot be read is told, and the agreement is checked without it', async () => {
    const bytes = Uint8Array.of(0x74, 0x3a, 0x20, 0xe5, 0x20, 0xff);
    const files = { ...config, 'a.md': clean, 'a.iop.yaml': bytes };
    const { code, out, err } = await call(['check', 'a.md'], { files });
    expect(code).toBe(2);
    expect(err).toMatch(/^Avtalskortet ”a\.iop\.yaml” gick inte att läsa/);
    expect(out).toContain('Mötesplats Norra');
  });

  test('what others have named reaches the terminal as words only', async () => {
    const files = { 'a.md': clean.replace('iop: 1', 'iop: 1\nprofile: "x\\e[31m"') };
    const named = await call(['check', 'a.md', 'b\u001b[31m.md'], { files });
    expect(named.err).not.toContain('\u001b');
    expect(named.out).not.toContain('\u001b');
  });

  test.each<[readonly string[]]>([
    [['check', '--print-config']],
    [['check', '--format=text']],
    [['check', '--format=plain']],
    [['check', '--format=json']],
    [['inspect']],
    [['inspect', '--format=json']],
  ])('%j gives the terminal nothing that acts', async (argv) => {
    const odd = '\u001b[31m\u007f\u0085\u009b\u202e\u2066';
    const text = clean
      .replaceAll('Norra', `N${odd}`)
      .replace('2026-08-01', `"2026${odd.slice(1)}\\e"`);
    const { out, err } = await call([...argv, `a${odd}.md`], { files: { [`a${odd}.md`]: text } });
    expect(out.length).toBeGreaterThan(20);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    expect(out + err).not.toMatch(acting);
    const json = argv.includes('--format=json') ? JSON.parse(out) : null;
    if (json) expect(JSON.stringify(json)).toContain('\u202e');
  });

  test.each<[readonly string[]]>([
    [['check', 'a.md']],
    [['rules']],
    [['--help']],
    [['inspect', 'a.md']],
  ])('a result that goes nowhere is told: %j', async (argv) => {
    const { code, err } = await call(argv, { files: { 'a.md': clean }, full: true });
    expect(code).toBe(2);
    expect(err).toMatch(/^Resultatet gick inte att skriva ut: .*\.\n$/);
  });

  test.each([
    ['utkast', 'draft'],
    ['Före-underskrift', 'signing'],
    ['före underskrift', 'signing'],
    ['fore-underskrift', 'signing'],
    ['undertecknat', 'signed'],
    ['avslutat', 'ended'],
    ['signed', 'signed'],
  ])('--stage %s', async (written, stage) => {
    const argv = ['check', 'a.md', '--format', 'json', '--stage', written];
    const { out } = await call(argv, { files: { 'a.md': clean } });
    expect(JSON.parse(out).files[0].stage).toBe(stage);
  });

  test('--fail-on never leaves --max-warnings its say', async () => {
    const files = { 'iop.config.yaml': only('orgnr-invalid: warning'), 'a.md': wrongNumber };
    const argv = ['check', 'a.md', '--fail-on', 'never', '--max-warnings', '0'];
    expect((await call(argv, { files })).code).toBe(1);
  });

  test('2 beats 1, and an unreadable file hides no other', async () => {
    const files = { ...config, 'a.md': wrongNumber, 'b.md': clean };
    const { code, out, err } = await call(['check', 'a.md', 'b.md'], { files, denied: ['b.md'] });
    expect(code).toBe(2);
    expect(err).toBe('”b.md” gick inte att läsa: datorn ger inte tillåtelse.\n');
    expect(out).toContain('802499-0016');
  });
});

describe('which files', () => {
  const paths = async (argv: readonly string[], world: World) => {
    const { out } = await call(['check', '--format', 'json', ...argv], world);
    const report = JSON.parse(out);
    return {
      files: report.files.map((it: { path: string }) => it.path),
      skipped: report.skippedFiles.map((it: { path: string }) => it.path),
    };
  };
  const files = {
    'avtal/b.md': clean,
    'avtal/a.md': clean,
    'avtal/protokoll.md': notIop,
    'avtal/arkiv/gammal.md': clean,
    'avtal/fri.md': '# Något annat\n',
    'avtal/fri.iop.yaml': 'iop: 1\n',
    'node_modules/x/a.md': clean,
    'README.md': '# Läs mig\n',
    'hemligt/a.md': clean,
    'bild.png': '',
    '.git/HEAD': '',
    '.gitignore': 'hemligt/\n',
  };

  test('in a folder, the agreements; the others are named', async () => {
    expect(await paths([], { files })).toEqual({
      files: ['avtal/a.md', 'avtal/arkiv/gammal.md', 'avtal/b.md', 'avtal/fri.md'],
      skipped: ['README.md', 'avtal/protokoll.md'],
    });
  });

  test('a named file is always checked, and only once', async () => {
    const argv = ['avtal/protokoll.md', './avtal/protokoll.md', 'hemligt/a.md'];
    expect((await paths(argv, { files })).files).toEqual(['avtal/protokoll.md', 'hemligt/a.md']);
  });

  test('what cannot be read is checked where it was meant as an agreement', async () => {
    const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
    const more = {
      'avtal/gammal.md': latin('# Idéburet offentligt partnerskap\n\nVärdegrund\n'),
      'avtal/djup.md': `# IOP Norra\n\n${'> '.repeat(30)}a\n`,
      'brev.md': latin('# Brev från föreningen\n'),
    };
    const { files: read, skipped } = await paths([], { files: more });
    expect([read, skipped]).toEqual([['avtal/djup.md', 'avtal/gammal.md'], ['brev.md']]);
  });

  test('--only-agreements asks the same of named files', async () => {
    const argv = [
      '--only-agreements',
      'avtal/protokoll.md',
      'hemligt/a.md',
      'bild.png',
      'avtal/a.md',
    ];
    expect(await paths(argv, { files })).toEqual({
      files: ['avtal/a.md'],
      skipped: ['avtal/protokoll.md'],
    });
  });

  test('patterns', async () => {
    expect((await paths(['avtal/*.md'], { files })).files).toEqual([
      'avtal/a.md',
      'avtal/b.md',
      'avtal/fri.md',
    ]);
    const { code, err } = await call(['check', 'inget/*.md'], { files });
    expect([code, err]).toEqual([2, 'Ingen fil stämmer med mönstret ”inget/*.md”.\n']);
  });

  test('the settings include and exclude', async () => {
    const settings = 'include: ["avtal/**/*.md"]\nexclude: [avtal/arkiv/**]\n';
    const world = { files: { ...files, 'iop.config.yaml': settings } };
    const expected = ['avtal/a.md', 'avtal/b.md', 'avtal/fri.md', 'avtal/protokoll.md'];
    expect((await paths([], world)).files).toEqual(expected);
    expect((await paths(['avtal'], world)).files).toEqual(expected);
  });

  test.each<[readonly string[], readonly string[]]>([
    [['avtal/*.md'], ['avtal/a.md', 'avtal/b.md', 'avtal/fri.md', 'avtal/protokoll.md']],
    [['./avtal/{a,fri}.md'], ['avtal/a.md', 'avtal/fri.md']],
    [
      ['avtal/**', '!avtal/arkiv/**', '!**/fri.md'],
      ['avtal/a.md', 'avtal/b.md', 'avtal/protokoll.md'],
    ],
    [['*.md'], ['README.md']],
    [
      ['**/arkiv/*.md', 'README.md'],
      ['README.md', 'avtal/arkiv/gammal.md'],
    ],
    [['avtal/arkiv/gammal.md'], ['avtal/arkiv/gammal.md']],
    [['inget/*.md'], []],
    // A stranger's patterns take no time to speak of.
    [[`avtal/${'*a'.repeat(40)}b`, `${'{a,b}'.repeat(40)}.md`, 'avtal/a.md'], ['avtal/a.md']],
  ])('the settings include %j', async (include, expected) => {
    const long = `${'a'.repeat(200)}.md`;
    const deep = `${'a/'.repeat(30)}c.md`;
    const settings = `include: ${JSON.stringify(include)}\n`;
    const world = {
      files: {
        ...files,
        [`avtal/djupt/${long}`]: clean,
        [deep]: clean,
        'iop.config.yaml': settings,
      },
    };
    const found = await paths([], world);
    expect(
      found.files.filter((path: string) => !path.startsWith('avtal/djupt/') && path !== deep),
    ).toEqual(expected);
  });

  test('patterns that would take too long stop the run, and leave nothing out of it', async () => {
    const tangled = `${'**/a/'.repeat(40)}b`;
    const deep = `${'a/'.repeat(30)}c.md`;
    const world = (more: Readonly<Record<string, string>>) => ({
      files: { '.git/HEAD': '', 'b.md': clean, [deep]: clean, ...more },
    });
    for (const key of ['include', 'exclude']) {
      const settings = { 'iop.config.yaml': `${key}: ["${tangled}"]\n` };
      const { code, err } = await call(['check'], world(settings));
      expect([code, err]).toEqual([2, expect.stringContaining(tangled)]);
    }
    const ignored = world({ '.gitignore': `${tangled}\nb.md\n` });
    expect((await paths([], ignored)).files).toEqual([deep]);
  });

  test('folders without an end are told', async () => {
    const deep = `${'a/'.repeat(100)}c.md`;
    const { code, out, err } = await call(['check'], { files: { 'b.md': clean, [deep]: clean } });
    expect([code, err]).toEqual([2, expect.stringMatching(/^Mappen ”(?:a\/){40}a” ligger för/)]);
    expect(out).toContain('b.md');
  });

  test('links are not followed out of the repository, named or not', async () => {
    const world = {
      files: { '.git/HEAD': '', 'a.md': clean, '/etc/b.md': clean },
      links: { '/repo/b.md': '/etc/b.md' },
    };
    expect((await paths([], world)).files).toEqual(['a.md']);
    expect((await paths(['*.md'], world)).files).toEqual(['a.md']);
    const { code, err } = await call(['check', 'b.md'], world);
    expect([code, err]).toEqual([
      2,
      '”b.md” är en länk ut ur mappen med avtal och följs därför inte.\n',
    ]);
  });

  test.each<[string, readonly string[], boolean]>([
    ['in a folder', [], true],
    ['in a folder without a repository', [], false],
    ['by a pattern', ['*.md'], true],
  ])('a link out of the tree is named among what was passed over: %s', async (_, argv, isRepo) => {
    const world = {
      files: {
        ...(isRepo ? { '.git/HEAD': '' } : {}),
        'a.md': clean,
        'mapp/x.md': '# Hej\n',
        '/etc/b.md': clean,
        '/etc/c.txt': '',
      },
      links: {
        '/repo/b.md': '/etc/b.md',
        '/repo/inne.md': '/repo/a.md',
        '/repo/c.txt': '/etc/c.txt',
        '/repo/borta.md': '/etc/borta.md',
      },
    };
    const json = JSON.parse((await call(['check', ...argv, '--format', 'json'], world)).out);
    const outside = json.skippedFiles.filter(
      (it: { reason: string }) => it.reason === 'outside-tree',
    );
    expect(outside).toEqual([{ path: 'b.md', reason: 'outside-tree' }]);
    const { out } = await call(['check', ...argv], world);
    expect(out).toContain('1 länk till en fil utanför mappen med avtal följdes inte: b.md\n');
  });

  test('a name that is nearly right', async () => {
    const { err } = await call(['check', 'avtal/c.md', 'avtall'], { files });
    expect(err).toBe(
      'Filen eller mappen ”avtal/c.md” finns inte. Menade du ”avtal/a.md”?\n' +
        'Filen eller mappen ”avtall” finns inte. Menade du ”avtal”?\n',
    );
  });

  test('skipped files are counted and named for people', async () => {
    const { out } = await call(['check'], { files: { 'README.md': '# Hej\n', 'b.md': '# Hå\n' } });
    expect(out).toBe(
      'Inga avtal att kontrollera.\n' +
        '2 andra Markdown-filer hoppades över, för de är inga avtal: README.md, b.md\n',
    );
  });
});

describe('standard input', () => {
  test('is checked under the name it is given', async () => {
    const argv = ['check', '-', '--stdin-filename', 'avtal/x.md', '--format', 'json'];
    const { out } = await call(argv, { stdin: clean });
    expect(JSON.parse(out).files[0].path).toBe('avtal/x.md');
  });

  test.each([
    [['check', '-', 'a.md'], '”-” kan inte blandas med andra filer.\n'],
    [
      ['check', 'a.md', '--stdin-filename', 'x'],
      '--stdin-filename används bara ihop med ”-” som fil.\n',
    ],
  ])('%j', async (argv, err) => {
    expect(await call(argv, { files: { 'a.md': clean } })).toMatchObject({ code: 2, err });
  });
});

describe('formats', () => {
  const files = { ...config, 'a.md': wrongNumber };

  test('several, with a file for all but one', async () => {
    const argv = ['check', 'a.md', '--format', 'plain', '--format', 'json=ut/rapport.json'];
    const { out, written } = await call(argv, { files });
    expect(out).toMatch(
      /^a\.md:6:\d+: rätta före underskrift: .* \[orgnr-invalid\]\nÄndrade kontroller: .*\n$/,
    );
    expect(JSON.parse(written.get('/repo/ut/rapport.json') ?? '').summary.errors).toBe(1);
  });

  test('a file that cannot be written is told', async () => {
    const argv = ['check', 'a.md', '--format', 'json=ut.json', '--fail-on', 'never'];
    const { code, err } = await call(argv, { files, denied: ['ut.json'] });
    expect([code, err]).toEqual([2, '”ut.json” gick inte att skriva.\n']);
  });

  test.each<[string, World]>([
    ['a.md', {}],
    ['./a.md', {}],
    ['länk.json', { links: { '/repo/länk.json': '/repo/a.md' } }],
    ['a.iop.yaml', { files: { 'a.iop.yaml': 'diarienummer: KFN 1\n' } }],
    ['iop.config.yaml', {}],
    ['vårt.yaml', { files: { 'iop.config.yaml': 'profile: ./vårt.yaml\n' } }],
    ['mapp/annat.MD', { files: { 'mapp/annat.MD': '# Annat\n' } }],
    ['gammalt.docx', { files: { 'gammalt.docx': 'PK' } }],
    ['annat.iop.yaml', { files: { 'annat.iop.yaml': 'iop: 1\n' } }],
    ['länk.txt', { files: { 'x.pdf': '%PDF' }, links: { '/repo/länk.txt': '/repo/x.pdf' } }],
  ])('a report is never written over %s', async (target, world) => {
    const all = { 'vårt.yaml': 'extends: default\ntitle: Vårt\n', ...files, ...world.files };
    const argv = ['check', 'a.md', '--format=text', '--format', `json=${target}`];
    const { code, out, err, written } = await call(argv, { ...world, files: all });
    expect([code, out, [...written]]).toEqual([2, '', []]);
    expect(err).toMatch(new RegExp(`^”${target}” .*skrivs inte över.*\\n$`));
  });

  test('a report is written over an older one, and a new name may be any', async () => {
    const argv = ['check', 'a.md', '--format', 'json=r.json', '--format', 'text=ny.md'];
    const { written } = await call(argv, { files: { ...files, 'r.json': '{}' } });
    expect([...written.keys()]).toEqual(['/repo/r.json', '/repo/ny.md']);
  });

  test('two names of one file are one file', async () => {
    const argv = ['check', 'a.md', '--format', 'json=r.json', '--format', 'text=./r.json'];
    const { code, written } = await call(argv, { files });
    expect([code, [...written]]).toEqual([2, []]);
  });

  test('JSON is the same in two runs, two languages and two folders', async () => {
    const one = await call(['check', '--format', 'json'], { files });
    const two = await call(['check', '--format', 'json', '--lang', 'en'], {
      files,
      cwd: '/annan/mapp',
    });
    expect(two.out).toBe(one.out);
    expect(one.out).not.toContain('/repo');
  });

  test.each([
    [
      ['--format', 'xml'],
      '--format kan vara text (för människor), plain (en rad per anmärkning), json (för program), markdown (att klistra in i ärendet), html (en sida till akten), github (anmärkningar i GitHub), sarif (kodskanning i GitHub), gitlab (kodkvalitet i GitLab), junit (testpaneler), jurist (underlag för juristen), docx (kopia av Word-filen med kommentarer), inte ”xml”.\n',
    ],
    [
      ['--format', 'jsn'],
      '--format kan vara text (för människor), plain (en rad per anmärkning), json (för program), markdown (att klistra in i ärendet), html (en sida till akten), github (anmärkningar i GitHub), sarif (kodskanning i GitHub), gitlab (kodkvalitet i GitLab), junit (testpaneler), jurist (underlag för juristen), docx (kopia av Word-filen med kommentarer), inte ”jsn”. Menade du ”json”?\n',
    ],
    [['--format', 'json='], 'Skriv ett filnamn efter likhetstecknet: --format json=rapport.txt\n'],
    [
      ['--format', 'json', '--format', 'text'],
      'Bara ett format kan skrivas ut direkt. Ge de andra en fil, till exempel: --format json=rapport.json\n',
    ],
    [['--format', 'json=a', '--format', 'text=a'], 'Två format skulle skriva till samma fil: a.\n'],
    [
      ['--today', '2026-02-30'],
      '--today ska vara en dag som finns, skriven som 2026-02-01, inte ”2026-02-30”.\n',
    ],
    [['--max-warnings', 'x'], '--max-warnings ska vara ett heltal från 0 och uppåt, inte ”x”.\n'],
    [
      ['--stage', 'drat'],
      '--stage kan vara draft (utkast), signing (före-underskrift), signed (undertecknat), ended (avslutat), inte ”drat”. Menade du ”draft”?\n',
    ],
    [
      ['--stage', 'utkst'],
      '--stage kan vara draft (utkast), signing (före-underskrift), signed (undertecknat), ended (avslutat), inte ”utkst”. Menade du ”utkast”?\n',
    ],
    [
      ['--fail-on', 'x'],
      '--fail-on kan vara error (rätta före underskrift), warning (ta ställning), info (tips), never (aldrig), inte ”x”.\n',
    ],
    [
      ['--fail-on', 'x', '--lang', 'en'],
      '--fail-on can be error (put right before signing), warning (decide), info (tips), never, not “x”.\n',
    ],
    [
      ['--color', 'ja'],
      '--color kan vara auto (när det är en terminal), always (alltid), never (aldrig), inte ”ja”.\n',
    ],
    [['--lang', 'de'], '--lang kan vara sv (svenska), en (engelska), inte ”de”.\n'],
  ])('%j is told', async (argv, err) => {
    expect(await call(['check', 'a.md', ...argv], { files })).toMatchObject({
      code: 2,
      out: '',
      err,
    });
  });
});

describe('colour', () => {
  const files = { 'a.md': wrongNumber };
  test.each<[string, readonly string[], World, boolean]>([
    ['at a terminal', [], { terminal: true }, true],
    ['not in a pipe', [], {}, false],
    ['not with NO_COLOR', [], { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR says nothing', [], { terminal: true, env: { NO_COLOR: '' } }, true],
    ['not at a dumb terminal', [], { terminal: true, env: { TERM: 'dumb' } }, false],
    ['forced in a pipe', [], { env: { FORCE_COLOR: '1' } }, true],
    ['forced off', [], { terminal: true, env: { FORCE_COLOR: '0' } }, false],
    ['asked for', ['--color', 'always'], { env: { NO_COLOR: '1' } }, true],
    ['refused as others call it', ['--no-color'], { env: { FORCE_COLOR: '1' } }, false],
    ['refused', ['--color=never'], { terminal: true, env: { FORCE_COLOR: '1' } }, false],
  ])('%s', async (_, argv, world, expected) => {
    const { out } = await call(['check', 'a.md', ...argv], { files, ...world });
    expect(out.includes('\u001b[')).toBe(expected);
  });

  test('no word is broken at 40 columns', async () => {
    const world = { files, terminal: true, columns: 40, env: { NO_COLOR: '1' } };
    const { out } = await call(['check', 'a.md'], world);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect(out).toMatch(/\n {2}✓ Bakgrund\n {6}rad 14 ”Bakgrund”\n/);
    expect(out).toMatch(/\n {2}✗ Omförhandling, hävning och tvist\n {6}saknas\n/);
  });

  test('the lines fit a narrow terminal', async () => {
    const { out } = await call(['check', 'a.md', '--tips'], {
      files,
      terminal: true,
      columns: 60,
      env: { NO_COLOR: '1' },
    });
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('language', () => {
  const files = { 'a.md': clean };
  test.each<[string, readonly string[], World, string]>([
    ['Swedish without a word', [], {}, 'Så läste vi avtalet'],
    ['the option', ['--lang', 'en'], {}, 'What we read'],
    ['the option before the environment', ['--lang=sv'], { env: { IOP_LANG: 'en' } }, 'Så läste'],
    ['the environment', [], { env: { IOP_LANG: 'en' } }, 'What we read'],
    ['the settings', [], { files: { ...files, 'iop.config.yaml': 'lang: en\n' } }, 'What we read'],
    [
      'the environment before the settings',
      [],
      { env: { IOP_LANG: 'sv' }, files: { ...files, 'iop.config.yaml': 'lang: en\n' } },
      'Så läste',
    ],
  ])('%s', async (_, argv, world, expected) => {
    expect((await call(['check', 'a.md', ...argv], { files, ...world })).out).toContain(expected);
  });

  test('a wrong IOP_LANG is told', async () => {
    const { code, err } = await call(['check'], { env: { IOP_LANG: 'svenska' } });
    expect([code, err]).toEqual([
      2,
      'Miljövariabeln IOP_LANG kan vara sv eller en, inte ”svenska”.\n',
    ]);
  });

  test.each(['granska', 'GRANSKA', 'check'])('%s is the same command', async (name) => {
    expect((await call([name, 'a.md'], { files })).out).toContain('Mötesplats Norra');
  });

  test.each(['förklara', 'fo\u0308rklara', 'forklara', 'explain'])('%s too', async (name) => {
    expect((await call([name, 'tvist'])).out).toMatch(/^Tvist\n/);
  });
});

describe('bad usage', () => {
  test.each([
    [['chek'], 'Kommandot ”chek” finns inte. Menade du ”check”?\nHjälp: iop --help\n'],
    [
      ['avtal.md'],
      'Kommandot ”avtal.md” finns inte. Vill du granska en fil? Skriv: iop check avtal.md\nHjälp: iop --help\n',
    ],
    [['help', 'chek'], 'Kommandot ”chek” finns inte. Menade du ”check”?\nHjälp: iop --help\n'],
    [['help', 'lsp'], 'Kommandot ”lsp” finns inte än i den här versionen.\nHjälp: iop --help\n'],
    [['zzzzzz'], 'Kommandot ”zzzzzz” finns inte.\nHjälp: iop --help\n'],
    [['Report'], 'Kommandot ”Report” finns inte än i den här versionen.\nHjälp: iop --help\n'],
    [['diff', 'a.md'], 'Kommandot ”diff” finns inte än i den här versionen.\nHjälp: iop --help\n'],
    [
      ['check', '--tipps'],
      'Valet --tipps finns inte. Menade du --tips?\nHjälp: iop check --help\n',
    ],
    [['check', '--profile'], 'Efter --profile ska det stå ett värde.\nHjälp: iop check --help\n'],
    [['explain'], 'Det saknas något efter kommandot: kontroll.\nHjälp: iop explain --help\n'],
    [
      ['inspect', 'a', 'b'],
      'Det står för mycket efter kommandot. Sätt citattecken om ett namn med mellanslag i.\nHjälp: iop inspect --help\n',
    ],
    [
      ['--lang', 'en', 'chek'],
      'There is no command “chek”. Did you mean “check”?\nHelp: iop --help\n',
    ],
  ])('iop %j', async (argv, err) => {
    expect(await call(argv)).toMatchObject({ code: 2, out: '', err });
  });
});

describe('profiles', () => {
  const profileOf = async (argv: readonly string[], files: World['files'], cwd?: string) => {
    const all = { '.git/HEAD': '', 'a.md': clean, ...files };
    const { out, err } = await call(['check', 'a.md', '--format', 'json', ...argv], {
      files: all,
      ...(cwd ? { cwd } : {}),
    });
    return err === '' ? JSON.parse(out).files[0].profile : err;
  };
  const own = 'extends: boras\ntitle: Våra regler\n';
  const chosen = clean.replace('iop: 1', 'iop: 1\nprofile: uddevalla');

  test('the flag, then the frontmatter, then the settings, then the default', async () => {
    const settings = { 'iop.config.yaml': 'profile: boras\n' };
    expect(await profileOf([], {})).toBe('default');
    expect(await profileOf([], settings)).toBe('boras');
    expect(await profileOf([], { ...settings, 'a.md': chosen })).toBe('uddevalla');
    expect(await profileOf(['--profile', 'helsingborg'], { ...settings, 'a.md': chosen })).toBe(
      'helsingborg',
    );
  });

  test('locked settings stop the frontmatter, not the flag', async () => {
    const files = { 'iop.config.yaml': 'profile: boras\nprofile-locked: true\n', 'a.md': chosen };
    expect(await profileOf([], files)).toBe('boras');
    expect(await profileOf(['--profile', 'default'], files)).toBe('default');
  });

  test('a name in the frontmatter that is no profile leaves the others in force', async () => {
    const wrong = clean.replace('iop: 1', 'iop: 1\nprofile: bores');
    const files = { 'a.md': wrong, 'iop.config.yaml': 'profile: boras\n', '.git/HEAD': '' };
    const { code, out, err } = await call(['check', 'a.md', '--format', 'json'], { files });
    const [file] = JSON.parse(out).files;
    expect([code, err, file.profile]).toEqual([1, '', 'boras']);
    const [finding] = file.findings.filter((it: { text: string }) => it.text === 'bores');
    expect(finding).toMatchObject({ rule: 'frontmatter-schema', line: 3 });
    expect(finding.message.sv).toMatch(
      /^Regelverket ”bores” finns inte, så avtalet är läst med .*\. Menade du ”boras”\?$/,
    );
    const inspected = await call(['inspect', 'a.md'], { files });
    expect(inspected.err).toMatch(/^a\.md rad 3: regelverket ”bores” finns inte\./);
  });

  test('a name in the frontmatter that is overruled need not be known', async () => {
    const files = { 'a.md': clean.replace('iop: 1', 'iop: 1\nprofile: vårt-eget') };
    const found = async (argv: readonly string[], settings = '') => {
      const all = settings === '' ? files : { ...files, 'iop.config.yaml': settings };
      return (await call(['check', 'a.md', ...argv], { files: all })).out.includes('vårt-eget');
    };
    expect(await found([])).toBe(true);
    expect(await found(['--profile', 'boras'])).toBe(false);
    expect(await found([], 'profile: boras\nprofile-locked: true\n')).toBe(false);
  });

  test('a file of one’s own, by the flag or by the settings, named from their own folder', async () => {
    expect(await profileOf(['--profile', './regler/eget.yaml'], { 'regler/eget.yaml': own })).toBe(
      'eget',
    );
    const files = { 'regler/eget.yaml': own, 'iop.config.yaml': 'profile: regler/eget.yaml\n' };
    expect(await profileOf([], files)).toBe('eget');
    const json = { 'eget.json': JSON.stringify({ extends: 'boras', title: 'Vårt', id: 'vart' }) };
    expect(await profileOf(['--profile', 'eget.json'], json)).toBe('vart');
    const chain = { 'b.yaml': 'extends: ./c.yaml\ntitle: B\n', 'c.yaml': own };
    expect(await profileOf(['--profile', 'b.yaml'], chain)).toBe('b');
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['borås', {}, 'Regelverket ”borås” finns inte. Menade du ”boras”?\n'],
    [
      'zzzzzzz',
      {},
      'Regelverket ”zzzzzzz” finns inte. De som följer med är default, boras-2016, boras, helsingborg och uddevalla. Ett eget anges med sökvägen till filen.\n',
    ],
    ['x.yaml', {}, 'Filen med regelverket, ”x.yaml”, finns inte.\n'],
    [
      '../x.yaml',
      { '/x.yaml': own },
      'Regelverket ”../x.yaml” ligger utanför mappen med avtal och läses därför inte.\n',
    ],
    [
      'x.yaml',
      { 'x.yaml': 'extends: y.yaml\ntitle: X\n', 'y.yaml': 'extends: ./x.yaml\ntitle: Y\n' },
      'Regelverken bygger på varandra i en ring: x.yaml → y.yaml → x.yaml.\n',
    ],
    [
      'x.yaml',
      { 'x.yaml': 'extends: boras\ntitel: X\n' },
      'x.yaml rad 1: Nyckeln ”title” saknas.\nx.yaml rad 2: Nyckeln ”titel” finns inte. Menade du ”title”?\n',
    ],
    [
      'x.yaml',
      { 'x.yaml': 'extends: boras\ntitle: X\npoints: { term: { strat: required } }\n' },
      'x.yaml rad 3: Nyckeln ”strat” finns inte. Menade du ”start”?\n',
    ],
  ])('%s with %j is told', async (name, files, err) => {
    expect(await profileOf(['--profile', name], files)).toBe(err);
  });

  test('profiles may not build on too many others', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`p${n}.yaml`, `extends: ./p${n + 1}.yaml\ntitle: P\n`]),
    );
    expect(await profileOf(['--profile', 'p0.yaml'], files)).toContain(
      'bygger på för många andra i rad',
    );
  });
});

describe('the other commands', () => {
  test('inspect says what was read, for people and machines', async () => {
    const files = { 'a.md': clean };
    expect((await call(['inspect', 'a.md'], { files })).out).toContain('rad 14  ');
    const { out } = await call(['visa', 'a.md', '--format', 'json', '--stage', 'draft'], { files });
    expect(JSON.parse(out)).toMatchObject({ path: 'a.md', stage: 'draft', profile: 'default' });
    expect(await call(['inspect', 'b.md'], { files })).toMatchObject({ code: 2 });
    expect(await call(['inspect', 'a.md'], { files, denied: ['a.md'] })).toMatchObject({ code: 2 });
  });

  test('inspect shows the ends of a period once', async () => {
    const text = `${clean}\n## Avtalstid\n\nAvtalet gäller 2027–2029. Det skrivs på den 3 maj 2026.\n`;
    const { out } = await call(['inspect', 'a.md'], { files: { 'a.md': text } });
    const facts = out.slice(out.indexOf('Uppgifter i texten'));
    expect(facts).toContain('”2027–2029” → 2027-01-01–2029-12-31');
    expect(facts).toContain('”den 3 maj 2026” → 2026-05-03');
    expect(facts).not.toMatch(/”2027”|”2029”/);
    const json = await call(['inspect', 'a.md', '--format', 'json'], { files: { 'a.md': text } });
    const values = JSON.parse(json.out).facts.dates.map(({ value }: { value: string }) => value);
    expect(values).toEqual(expect.arrayContaining(['2027', '2029', '2026-05-03']));
  });

  test('inspect says why a file cannot be read', async () => {
    const files = { 'a.doc': olderWord };
    const { code, out } = await call(['inspect', 'a.doc'], { files });
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.doc\n\n {2}Rätta före underskrift\n/);
    const json = await call(['inspect', 'a.doc', '--format', 'json'], { files });
    expect(JSON.parse(json.out).headings).toEqual([]);
  });

  test('rules lists them all', async () => {
    const { out } = await call(['regler', '--profile', 'helsingborg']);
    expect(out).toContain('dispute-clause-missing');
    const json = JSON.parse((await call(['rules', '--format', 'json'])).out);
    expect(json.rules.map((it: { id: string }) => it.id)).toContain('orgnr-missing');
  });

  test.each([
    ['dispute-clause-missing', /^Tvist\n/],
    ['DISPUTE', /^Tvist\n/],
    ['tvist', /^Tvist\n/],
    ['Hävning', /^Hävning\n/],
    ['havning', /^Hävning\n/],
    ['orgnr', /^Flera kontroller handlar om ”orgnr”:\n {2}orgnr-/],
    ['renegotiation', /^Omförhandling, hävning och tvist\n/],
  ])('explain %s', async (query, expected) => {
    const { code, out } = await call(['explain', query]);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  test.each([
    [
      'orgnr-misin',
      'Vi hittade ingen kontroll eller del av avtalet som heter eller handlar om ”orgnr-misin”. Närmast kommer: orgnr-missing',
    ],
    [
      'qqqqqqqqqq',
      'Vi hittade ingen kontroll eller del av avtalet som heter eller handlar om ”qqqqqqqqqq”. Se alla med: iop rules',
    ],
  ])('explain %s is told', async (query, err) => {
    const result = await call(['explain', query]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(err);
  });

  test('explain says why a severity holds, with the user’s own settings', async () => {
    const files = { 'iop.config.yaml': 'profile: helsingborg\nrules: { orgnr-invalid: info }\n' };
    expect((await call(['explain', 'orgnr-invalid'], { files })).out).toContain(
      'så står det i era inställningar',
    );
    expect((await call(['explain', 'tvist'], { files })).out).toContain(
      'regelverket råder till punkten',
    );
    expect((await call(['explain', 'tvist', '--profile', 'default'], { files })).out).toContain(
      'regelverket kräver punkten',
    );
  });

  test('--print-config shows each value and where it came from', async () => {
    const files = {
      'avtal/a.md': clean,
      'iop.config.yaml': 'profile: boras\nrules: { orgnr-invalid: off }\n',
    };
    const { code, out } = await call(
      ['check', '--print-config', 'avtal/a.md', '--stage', 'draft'],
      { files },
    );
    expect(code).toBe(0);
    expect(out).toContain('# regelverk: Borås\nprofile: boras  # från iop.config.yaml\n');
    expect(out).toContain('stage: draft  # från kommandoraden\n');
    expect(out).toContain('rules:\n  orgnr-invalid: off  # från iop.config.yaml\n');
    expect(out).toContain('lang: sv  # förval\n');
  });

  test.each([
    ['beslutat', 'signing  # från avtalskortet'],
    ['undertecknat', 'signed  # från avtalskortet'],
    ['utkast', 'draft  # från avtalskortet'],
    ['klart', 'signing  # förval'],
  ])('--print-config says which stage the status %s stands for', async (status, stage) => {
    const files = { 'a.md': clean.replace('iop: 1', `iop: 1\nläge: ${status}`) };
    const { out } = await call(['check', '--print-config', 'a.md'], { files });
    expect(out).toContain(`\nstage: ${stage}\n`);
  });
});

describe('what an officer sees', () => {
  test('a draft is told what would stop its signing', async () => {
    const files = {
      ...config,
      'a.md': wrongNumber
        .replace('iop: 1', 'iop: 1\nstatus: draft')
        .replace('Överenskommelse om idéburet offentligt partnerskap (IOP)\n', ''),
    };
    const { out } = await call(['check', 'a.md'], { files });
    expect(out).toMatch(/Utkast\. När ni ska skriva under blir det\s+1 sak att rätta/);
  });

  test('the sum of a draft goes with the sum at signing', async () => {
    const text = clean
      .replace('iop: 1', 'iop: 1\nstatus: draft')
      .replace('## Bakgrund\n', '## Bakgrund\n\n<!-- vägledning: Varför? -->\n');
    const gap = text.replace('på. ', 'på, [fyll i: var]. ');
    const one = (await call(['check', 'a.md'], { files: { ...config, 'a.md': text } })).out;
    expect(one).toContain('1 tips (--tips)');
    expect(one.replace(/\s+/g, ' ')).toContain('blir det 1 sak att rätta. 1 av dem är ett tips i');
    const two = (await call(['check', 'a.md'], { files: { ...config, 'a.md': gap } })).out;
    expect(two.replace(/\s+/g, ' ')).toMatch(
      /1 sak att ta ställning till · 1 tips .*blir det 2 saker att rätta\. 1 av dem är ett tips i utkastet\. Så länge det är ett utkast står det som ska rättas under ”Ta ställning”\./,
    );
  });

  test('the card that was read beside the file is named', async () => {
    const files = { ...config, 'a/b.md': clean, 'a/b.iop.yaml': 'reference: KFN 2026/1\n' };
    expect((await call(['check', 'a/b.md'], { files })).out).toMatch(
      /\n {4}Kort {5}a\/b\.iop\.yaml\n/,
    );
    const alone = { ...config, 'a/b.md': clean };
    expect((await call(['check', 'a/b.md'], { files: alone })).out).not.toContain('Kort ');
  });

  test('a profile that nobody chose says where it comes from and how to choose another', async () => {
    const files = { 'a.md': clean };
    const own = (await call(['check', 'a.md'], { files })).out.replace(/\s+/g, ' ');
    expect(own).toContain('Grundkrav används när ingen kommun har valt eget regelverk.');
    expect(own).toContain('Välj ett annat regelverk med --profile.');
    expect(own).toMatch(
      /Grund: Borås regler för IOP \(2016\), [^()]*, här som gemensam grund \(krav\)/,
    );
    const boras = (await call(['check', 'a.md', '--profile', 'boras'], { files })).out;
    expect(boras).not.toMatch(/Grundkrav|gemensam\s+grund/);
  });

  test('a sentence to copy is in the language of the agreement, whatever the reader’s', async () => {
    const text = `${clean}\n## Omförhandling\n\nVarje part kan begära omförhandling.\n`;
    const files = { 'a.md': text };
    const { out } = await call(['check', 'a.md', '--lang', 'en'], { files });
    expect(out).toContain('The text does not say how a dispute is to be settled.');
    expect(out).toContain('Suggestion: ”Blir parterna oense');
    const english = {
      'a.md':
        '# North Meeting Place\n\nAn idea-based public partnership (IOP)\n\n## Renegotiation\n\nEach party may call for renegotiation of the agreement.\n',
    };
    expect((await call(['check', 'a.md', '--lang', 'sv'], { files: english })).out).toContain(
      'Förslag: “If the parties disagree',
    );
    const json = JSON.parse((await call(['check', 'a.md', '--format', 'json'], { files })).out);
    const dispute = json.files[0].findings.find(
      ({ rule }: { rule: string }) => rule === 'dispute-clause-missing',
    );
    expect(Object.keys(dispute.proposal)).toEqual(['sv', 'en']);
  });

  test('the first of several words of a rule is offered only when it finds the rule', async () => {
    const files = { ...config, 'a.md': wrongNumber };
    const { out } = await call(['check', 'a.md'], { files });
    expect(out).toContain('Mer: iop explain organisationsnummer\n');
    expect((await call(['explain', 'organisationsnummer'], {})).out).toMatch(
      /^Organisationsnummer\n/,
    );
    expect((await call(['check', 'a.md', '--lang', 'en'], { files })).out).toContain(
      'More: iop explain organisation number\n',
    );
  });

  test('a clean run says what was checked and never that the agreement is valid', async () => {
    const { out } = await call(['check', 'a.md'], { files: { ...config, 'a.md': clean } });
    expect(out).toContain(
      'Inget att rätta och inget att ta ställning till i det som har kontrollerats',
    );
    expect(out).toContain('Kontrollerat: ');
    expect(out).toContain('ger ingen juridisk bedömning');
    expect(out).not.toMatch(/giltig|laglig/i);
  });

  test('what was checked is what ran, and parties that were not read are not among it', async () => {
    const checked = async (text: string, ...rows: readonly string[]) => {
      const files = { 'iop.config.yaml': only(...rows), 'a.md': text };
      const { out } = await call(['check', 'a.md'], { files });
      return /Kontrollerat: ([^.]*)\./.exec(out)?.[1]?.split(/\s+· /) ?? [];
    };
    expect(await checked(clean)).toContain('parter');
    // Of other documents: only what any text about a partnership may say.
    const other = '# Riktlinjer för IOP\n\nText.\n';
    const both = ['tecken på upphandling', 'sekretess och personuppgifter'];
    expect(await checked(other)).toEqual(both);
    const offIn = (group: RuleGroup) =>
      rules.filter((rule) => rule.group === group).map(({ id }) => `${id}: off`);
    expect(await checked(other, ...offIn('procurement'))).toEqual(both.slice(1));
    expect(await checked(other, ...offIn('procurement'), ...offIn('personal-data'))).toEqual([]);
    const nobody = clean.replace(/^---.*?^---$/ms, '').replace(/^För .*$/gm, '');
    const quiet = ['orgnr-missing: info', 'signature-block-incomplete: info'];
    const rest = await checked(nobody, ...quiet, ...offIn('term'));
    expect(rest).toContain('avtalets delar');
    expect(rest).not.toContain('parter');
    expect(rest).not.toContain('avtalstid');
  });

  test('another kind of document is said first', async () => {
    const { out } = await call(['check', 'a.md'], {
      files: { 'a.md': '# Riktlinjer för IOP\n\nText.\n' },
    });
    expect(out.split('\n').slice(1, 3).join(' ')).toContain('något annat än ett avtal');
  });

  test('an older Word file is told how to be checked', async () => {
    const { code, out } = await call(['check', 'a.doc'], { files: { 'a.doc': olderWord } });
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('välj Spara som och typen Word-dokument (.docx)');
  });

  test('a Word file that is none says so', async () => {
    const { code, out } = await call(['check', 'a.docx'], {
      files: { 'a.docx': 'PK\u0003\u0004 word/document.xml' },
    });
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('Filen är skadad eller bara en del av en fil');
  });

  test.each<[readonly string[], RegExp]>([
    [['docx'], /Kopian med kommentarer behöver ett eget namn/],
    [['docx='], /Kopian med kommentarer behöver ett eget namn/],
    [['docx=b.docx'], /Granska en Word-fil i taget/],
  ])('a copy with comments needs a Word file and a name: %s', async ([format = ''], words) => {
    const files = { 'a.md': clean };
    const { code, err } = await call(['check', 'a.md', '--format', format], { files });
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });

  test('many files are counted on the way, at a terminal only', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`a${n}.md`, '# Hej\n']));
    expect((await call(['check'], { files, terminal: true })).err).toContain('Läser 20 av 60');
    expect((await call(['check'], { files })).err).toBe('');
    expect((await call(['check'], { files, terminal: true, env: { CI: 'true' } })).err).toBe('');
  });

  test('wide letters load the library that measures them', async () => {
    const files = { 'a.md': clean.replaceAll('Norra', '北') };
    expect((await call(['check', 'a.md'], { files })).out).toContain('北');
  });
});
