import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { memoryHost, type World } from './memory-host.ts';
import { type Scripted, scriptedPrompter } from './scripted-prompter.ts';

async function call(argv: readonly string[], world: World = {}) {
  const host = memoryHost(world);
  const code = await run(argv, host);
  return { code, out: host.out.join(''), err: host.err.join(''), written: host.written };
}

const dialogue: readonly Scripted[] = [
  [/^Vilka regler/, 'boras'],
  [/^Vad heter partnerskapet/, 'Mötesplats Norra'],
  [/^Vilket diarienummer/, 'KFN 2026/00231'],
  [/den offentliga parten\?/, 'Kommun'],
  [/^Vilket är det fullständiga/, 'Exempelstads kommun'],
  [/^Genom vilken nämnd/, 'Kultur- och fritidsnämnden'],
  [/^Vilket organisationsnummer har Exempelstads/, '212000-9151'],
  [/^Vilket organisationsnummer har Exempelstads/, '212000-9150'],
  [/^Vad gör Exempelstads kommun i/, 'lånar ut lokalen på Norra skolan'],
  [/^Vad gör Exempelstads kommun mer/, ''],
  [/^Vem är kontaktperson för Exempelstads/, 'utvecklingsledare'],
  [/^Vad heter kontaktpersonen/, 'Kim Ekby'],
  [/^Vilken e-post/, 'kim.ekby@exempel.se'],
  [/^Vilket telefonnummer/, '070-174 06 11'],
  [/den idéburna parten\?/, 'Förening'],
  [/^Vilket är det fullständiga/, 'Norra föreningen'],
  [/^Vilket organisationsnummer har Norra/, '8024990015'],
  [/^Vad gör Norra föreningen i/, 'håller öppet tre kvällar i veckan'],
  [/^Är det fler parter/, false],
  [/^Vilken dag börjar/, '2027-02-30'],
  [/^Vilken dag börjar/, '2027-01-01'],
  [/^Vilken är den sista/, '2026-12-31'],
  [/^Vilken är den sista/, '2029-12-31'],
  [/^Hur många månaders uppsägning/, '6'],
  [/^Ska avtalet kunna förlängas/, true],
  [/^Med hur många månader/, '24'],
  [/^Högst hur många/, '1'],
  [/^Hur många månader före/, '8'],
  [/^Vill du ange vad parterna bidrar/, true],
  [/^Vem bidrar/, 'Exempelstads kommun'],
  [/^Med vad/, 'pengar'],
  [/^Till vem betalas/, 'Norra föreningen'],
  [/^Hur mycket/, '300 000 kr'],
  [/^Hur ofta/, 'varje år'],
  [/^I vilka månader/, 'februari och augusti'],
  [/^Ett bidrag till/, true],
  [/^Vem bidrar/, 'Norra föreningen'],
  [/^Med vad/, 'ideell tid'],
  [/^Vad är det värt/, ''],
  [/^Ett bidrag till/, false],
  [/^Hur många gånger om året/, '4'],
  [/^Vem kallar/, 'Norra föreningen'],
  [/^Vill du göra den första/, false],
];

describe('a dialogue', () => {
  test('ends in a draft that the check understands', async () => {
    const prompter = scriptedPrompter([...dialogue, [/^Spara\?/, true]]);
    const argv = ['new', 'avtal.md', '--save-answers', 'svar.yaml'];
    const { code, out, written } = await call(argv, { prompter });
    expect(code).toBe(0);
    expect(prompter.left).toEqual([]);
    // What was wrong was said, and asked again.
    for (const problem of [/Kontrollsiffran/, /dag som finns/, /före den första/])
      expect(prompter.said.some((it) => problem.test(it))).toBe(true);
    expect(out).toContain('Sparat: avtal.md\n');
    expect(out).toContain('iop check avtal.md');
    const text = written.get('/repo/avtal.md') ?? '';
    expect(text).toContain('regelverk: boras');
    expect(text).toContain('Kommunen lånar ut lokalen på Norra skolan.');
    const read = await call(['inspect', 'avtal.md', '--format', 'json'], {
      files: { 'avtal.md': text },
    });
    const { prose } = JSON.parse(read.out);
    expect(prose.term).toMatchObject({ start: '2027-01-01', end: '2029-12-31' });
    expect(prose.parties).toMatchObject([
      { name: 'Exempelstads kommun', orgNumber: '212000-9150' },
      { name: 'Norra föreningen', orgNumber: '802499-0015' },
    ]);
    const checked = await call(['check', 'avtal.md', '--format', 'json'], {
      files: { 'avtal.md': text },
    });
    expect(checked.code).toBe(0);
  });

  test('saves answers that give the same file again', async () => {
    const prompter = scriptedPrompter([...dialogue, [/^Spara\?/, true]]);
    const asked = await call(['new', 'avtal.md', '--save-answers', 'svar.yaml'], { prompter });
    const answers = asked.written.get('/repo/svar.yaml') ?? '';
    const replayed = await call(['new', 'avtal.md', '--answers', 'svar.yaml'], {
      files: { 'svar.yaml': answers },
    });
    expect(replayed.code).toBe(0);
    expect(replayed.written.get('/repo/avtal.md')).toBe(asked.written.get('/repo/avtal.md'));
  });

  test.each<[string, Scripted]>([
    ['at the first question', [/^Vilka regler/, null]],
    ['in the middle', [/^Vilken dag börjar/, null]],
    ['at the last question', [/^Spara\?/, null]],
  ])('leaves nothing when it is broken off %s', async (_, last) => {
    const end = dialogue.findIndex(([question]) => question.source === last[0].source);
    const script = end < 0 ? [...dialogue, last] : [...dialogue.slice(0, end), last];
    const { code, err, written } = await call(['new', 'avtal.md', '--save-answers', 's.yaml'], {
      prompter: scriptedPrompter(script),
    });
    expect(code).toBe(130);
    expect(err).toBe('Avbrutet. Inget har sparats.\n');
    expect([...written.keys()]).toEqual([]);
  });

  test('saves nothing when the answer is no', async () => {
    const prompter = scriptedPrompter([...dialogue, [/^Spara\?/, false]]);
    const { code, err, written } = await call(['new', 'avtal.md'], { prompter });
    expect([code, err, [...written.keys()]]).toEqual([130, 'Inget har sparats.\n', []]);
  });

  test('asks only for what has not been said', async () => {
    const prompter = scriptedPrompter([]);
    const argv = [
      'new',
      'a.md',
      '--profile',
      'helsingborg',
      '--title',
      'Ettan',
      '--start',
      '2027-01-01',
    ];
    const party = [
      '--party',
      'name: A kommun, type: municipality',
      '--party',
      'name: B, type: association',
    ];
    const { written } = await call([...argv, ...party], { prompter });
    const asked = prompter.said.join('\n');
    for (const question of [
      /Vilka regler/,
      /Vad heter partnerskapet/,
      /fullständiga namnet/,
      /Vilken dag/,
    ])
      expect(asked).not.toMatch(question);
    expect(asked).toMatch(/Vilket diarienummer/);
    expect(written.get('/repo/a.md')).toContain('A kommun');
  });

  test('asks for a name that is free', async () => {
    const prompter = scriptedPrompter([
      [/^Vad heter partnerskapet/, 'Åsa & Örjan: ett hus'],
      [/^Vilket är det fullständiga/, 'A kommun'],
      [/^Vilket är det fullständiga/, 'B'],
      [/^Vill du ange/, false],
      [/^Vad ska filen heta/, 'upptagen.md'],
      [/^Vad ska filen heta/, 'avtal.pdf'],
      [/^Vad ska filen heta/, ''],
    ]);
    const { err, written } = await call(['new'], { prompter, files: { 'upptagen.md': 'orörd' } });
    expect(err).toBe('');
    expect([...written.keys()]).toEqual(['/repo/asa-orjan-ett-hus.md']);
    expect(prompter.said).toContain('”upptagen.md” finns redan. Välj ett annat namn.');
    expect(prompter.said.join('\n')).toContain('slutar på .md');
  });
});

describe('without a terminal nothing is asked', () => {
  test('and what is missing becomes gaps', async () => {
    const { code, out, written } = await call(['new', 'avtal.md']);
    expect(code).toBe(0);
    expect(written.get('/repo/avtal.md')).toContain('[fyll i:');
    expect(out).toMatch(/^Sparat: avtal.md\n\d+ luckor/);
  });

  test.each(['helsingborg', 'boras', 'default', 'boras-2016', 'uddevalla'])(
    'with profile %s a draft has no more to put right',
    async (profile) => {
      const { written } = await call(['new', 'a.md', '--yes', '--profile', profile]);
      const files = { 'a.md': written.get('/repo/a.md') ?? '' };
      const { code, out } = await call(['check', 'a.md', '--format', 'json'], { files });
      expect(code).toBe(0);
      const found = JSON.parse(out).files[0].findings as { rule: string; severity: string }[];
      const rules = new Set(found.map(({ rule, severity }) => `${severity} ${rule}`));
      rules.delete('info guidance-left');
      // The card and the text both lack what nobody has answered.
      for (const rule of ['placeholder-left', 'frontmatter-schema', 'term-invalid'])
        rules.delete(`warning ${rule}`);
      expect([...rules]).toEqual([]);
    },
  );

  test('in English', async () => {
    const { out, written } = await call(['new', 'a.md', '--lang', 'en', '--minimal']);
    expect(out).toMatch(/^Saved: a.md\n\d+ gaps/);
    const text = written.get('/repo/a.md') ?? '';
    expect(text).toContain('[fill in:');
    expect(text).toContain('status: draft');
    expect(text).not.toContain('<!--');
  });

  test('on stdout, and no file', async () => {
    const { code, out, written } = await call(['ny', '--stdout', '--title', 'Ettan']);
    expect(code).toBe(0);
    expect(out).toMatch(/^---\n/);
    expect(out).toContain('# Ettan\n');
    expect([...written.keys()]).toEqual([]);
  });

  test('folders on the way are made', async () => {
    const { written } = await call(['new', 'avtal/2027/norra', '--yes']);
    expect([...written.keys()]).toEqual(['/repo/avtal/2027/norra.md']);
  });
});

describe('flags', () => {
  const flags = [
    ...['--title', 'Språkkafé: Hamnen', '--reference', '0123'],
    ...['--party', 'namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150'],
    ...['--party', 'namn: Hamnens förening, typ: förening, åtaganden: [bjuder på kaffe]'],
    ...['--start', '2027-01-01', '--end', '2029-12-31', '--notice-months', '6'],
    ...['--extension-months', '24', '--extension-times', '1', '--decide-months-before', '8'],
    ...[
      '--contribution',
      'från: kommunen, till: föreningen, slag: pengar, belopp: 100000, per: år',
    ],
    ...['--group', 'namn: styrgrupp, gånger: 4, per: år, sammankallande: föreningen'],
    ...['--text', 'mål=Fler pratar svenska: = mer än förut.'],
  ];

  test('say all that a file of answers can', async () => {
    const { code, err, written } = await call([
      'new',
      'a.md',
      '--save-answers',
      's.yaml',
      ...flags,
    ]);
    expect([code, err]).toEqual([0, '']);
    const text = written.get('/repo/a.md') ?? '';
    expect(text).toContain('diarienummer: "0123"');
    expect(text).toContain('Föreningen bjuder på kaffe.');
    expect(text).toContain('Fler pratar svenska: = mer än förut.');
    expect(text).toContain('30 april 2029');
    const again = await call(['new', 'a.md', '--answers', 's.yaml'], {
      files: { 's.yaml': written.get('/repo/s.yaml') ?? '' },
    });
    expect(again.written.get('/repo/a.md')).toBe(text);
  });

  test('go before a file of answers, and add to its lists', async () => {
    const answers =
      'titel: Gammalt\nparter: [{ namn: A kommun, typ: kommun }]\ntexter: { mål: Gammalt mål. }\n';
    const argv = [
      'new',
      'a.md',
      '--answers',
      's.yaml',
      '--title',
      'Nytt',
      '--text',
      'goals=Nytt mål.',
    ];
    const party = ['--party', 'namn: B, typ: förening'];
    const { written } = await call([...argv, ...party], { files: { 's.yaml': answers } });
    const text = written.get('/repo/a.md') ?? '';
    expect(text).toContain('# Nytt\n');
    expect(text).toContain('Nytt mål.');
    expect(text).not.toContain('Gammalt');
    expect(text).toContain('namn: A kommun');
    expect(text).toContain('namn: B');
  });
});

describe('nothing is changed, and a sentence says what to do', () => {
  const files = { 'avtal.md': 'orörd', 'mapp.md/x.md': 'x' };
  test.each<[string, readonly string[], World, RegExp]>([
    ['a file that is there', ['new', 'avtal.md'], { files }, /finns redan .*--force/],
    ['a folder in the way', ['new', 'mapp.md'], { files }, /är en mapp/],
    [
      'a folder that may not be written to',
      ['new', 'låst/a.md'],
      { denied: ['låst'] },
      /tillåtelse/,
    ],
    ['a full disk', ['new', 'a.md'], { fullDisk: true }, /disken är full/],
    ['another kind of file', ['new', 'avtal.pdf'], {}, /slutar på \.md eller \.docx/],
    ['an unknown profile', ['new', 'a.md', '--profile', 'borås'], {}, /Menade du ”boras”/],
    ['an unknown template', ['new', 'a.md', '--template', 'malmö'], {}, /ingen mall/],
    [
      'answers that are not there',
      ['new', 'a.md', '--answers', 's.yaml'],
      {},
      /ingen fil med svar/,
    ],
    [
      'answers that are no YAML',
      ['new', 'a.md', '--answers', 's.yaml'],
      { files: { 's.yaml': 'titel: "a' } },
      /^s\.yaml rad 1: /,
    ],
    [
      'answers with an unknown key',
      ['new', 'a.md', '--answers', 's.yaml'],
      { files: { 's.yaml': 'titel: A\nparterna: []\n' } },
      /^s\.yaml rad 2: .*parter/,
    ],
    ['a flag that is no day', ['new', 'a.md', '--start', 'snart'], {}, /^--start: /],
    ['a flag that is no facts', ['new', 'a.md', '--party', 'namn: ['], {}, /^--party: /],
    ['a party by its bare name', ['new', 'a.md', '--party', 'A kommun'], {}, /--party "namn: /],
    ['a text of no part', ['new', 'a.md', '--text', 'mål'], {}, /--text "mål=/],
    ['no name', ['new', ''], {}, /vad filen ska heta/],
    ['a pipe for a name', ['new', '-'], {}, /vad filen ska heta/],
    ['a folder’s own name', ['new', 'x/..'], {}, /vad filen ska heta/],
    ['an ending without a name', ['new', '.md'], {}, /vad filen ska heta/],
    ['a file where a folder should be', ['new', 'avtal.md/a/b.md'], { files }, /är en fil/],
    ['a part that is not there', ['new', 'a.md', '--text', 'mol=x'], {}, /^--text: .*mål/],
    [
      'an end before the start',
      ['new', 'a.md', '--start', '2027-01-01', '--end', '2026-01-01'],
      {},
      /^--end: /,
    ],
    ['no file and nobody to ask', ['new'], {}, /--stdout/],
    ['a file and stdout', ['new', 'a.md', '--stdout'], {}, /Ta bort filnamnet/],
    [
      'answers to save that are there',
      ['new', 'a.md', '--save-answers', 'avtal.md'],
      { files },
      /finns redan/,
    ],
    [
      'a template of one’s own that is wrong',
      ['new', 'a.md', '--template', 'mall.md'],
      { files: { 'mall.md': '# {{title}}\n\n{{partys}}\n' } },
      /^mall\.md rad 3: /,
    ],
  ])('%s', async (_, argv, world, sentence) => {
    const { code, err, out, written } = await call(argv, world);
    expect(err).toMatch(sentence);
    expect([code, out, [...written.keys()]]).toEqual([2, '', []]);
  });

  test('when the card beside it cannot be read', async () => {
    const card = new Uint8Array([0x74, 0x3a, 0x20, 0xe5, 0xe4, 0xf6, 0xff]);
    const files = { 'a.iop.yaml': card, 's.yaml': 'bedömning: { tillit: { svar: "ja" } }\n' };
    const { code, err, written } = await call(['new', 'a.md', '--answers', 's.yaml'], { files });
    expect(err).toContain('”a.iop.yaml” gick inte att läsa');
    expect([code, [...written.keys()]]).toEqual([2, []]);
  });

  test('when the file is there, is to be replaced, and the next cannot be written', async () => {
    const argv = ['new', 'avtal.md', '--force', '--save-answers', 'låst/s.yaml'];
    const { code, written } = await call(argv, { files, denied: ['låst'] });
    expect([code, [...written.keys()]]).toEqual([2, []]);
  });

  test('when the second of two files cannot be written', async () => {
    const argv = ['new', 'a.md', '--save-answers', 'låst/s.yaml'];
    const { code, written } = await call(argv, { denied: ['låst'] });
    expect([code, [...written.keys()]]).toEqual([2, []]);
  });
});

test('with --force the old file is kept beside the new one', async () => {
  const files = { 'avtal.md': 'gammal', 'avtal.md.bak': 'äldre' };
  const { code, out, written } = await call(['new', 'avtal.md', '--force', '--title', 'Ny'], {
    files,
  });
  expect(code).toBe(0);
  expect(written.get('/repo/avtal.md.bak2')).toBe('gammal');
  expect(written.get('/repo/avtal.md')).toContain('# Ny\n');
  expect(written.has('/repo/avtal.md.bak')).toBe(false);
  expect(out).toContain('Den gamla filen finns kvar som avtal.md.bak2');
});

test('a profile of one’s own brings its template from beside it', async () => {
  const files = {
    'regler/egen.yaml': 'extends: boras\ntitle: Egen\ntemplate: mall.md\n',
    'regler/mall.md': '# {{title}}\n\n## Bakgrund\n\n{{text background}}\n\nEn egen rad.\n',
  };
  const { code, written } = await call(['new', 'a.md', '--profile', 'regler/egen.yaml'], { files });
  expect(code).toBe(0);
  expect(written.get('/repo/a.md')).toContain('En egen rad.');
});

test('the next command names what the agreement does not, and is written as a shell reads it', async () => {
  const files = { 'vår stad.yaml': 'extends: boras\ntitle: Egen\n' };
  const argv = ['new', './-a.md', '--profile', 'vår stad.yaml'];
  const { out } = await call(argv, { files });
  expect(out).toContain('iop check ./-a.md --profile "vår stad.yaml"\n');
  const shipped = await call(['new', 'a.md', '--profile', 'boras'], {});
  expect(shipped.out).toContain('iop check a.md\n');
});

test('the first assessment is made in the dialogue, and its outcome is told', async () => {
  const script: Scripted[] = [
    ...dialogue.slice(0, -1),
    [/^Vill du göra den första/, true],
    [/^Var på trappan/, 'Partnerskap'],
    [/^Kom initiativet/, 'Nej'],
  ];
  const prompter = scriptedPrompter(script);
  const { code, written } = await call(['new', 'avtal.md'], { prompter });
  expect([code, prompter.left]).toEqual([0, []]);
  expect(prompter.said.find((it) => it.startsWith('Vad svaren leder till'))).toContain('Se över');
  const card = written.get('/repo/avtal.iop.yaml') ?? '';
  expect(card).toMatch(/initiativ: \{ svar: "?nej"? \}/);
  expect(card).toContain('utfall: se-över');
});

test('the first assessment goes to the card, not into the text', async () => {
  const answers = 'titel: A\nbedömning: { initiativ: { svar: "ja", notering: Föreningen kom. } }\n';
  const { written } = await call(['new', 'a.md', '--answers', 's.yaml'], {
    files: { 's.yaml': answers },
  });
  expect(written.get('/repo/a.iop.yaml')).toContain('initiativ');
  expect(written.get('/repo/a.md')).not.toContain('Föreningen kom');
});
