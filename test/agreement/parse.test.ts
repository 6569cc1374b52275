import { describe, expect, test } from 'vitest';
import { parse, readDocument, understand } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const read = (text: string, profile: keyof typeof shippedProfiles = 'default') =>
  parse({ path: 'avtal.md', text }, { profile: shippedProfiles[profile] });

describe('an agreement', () => {
  test('is the same whether read in one step or two', () => {
    const source = { path: 'a.md', text: '# Avtal\n\n## Mål\n\nFler ska delta.\n' };
    const profile = shippedProfiles.default;
    expect(understand(readDocument(source), { profile })).toEqual(parse(source, { profile }));
  });

  test.each([
    ['its frontmatter', '---\ntitle: Kvarnen\n---\n# Något annat\n', 'Kvarnen'],
    ['its first heading', '# Kvarnen\n\n## Mål\n', 'Kvarnen'],
    ['nothing, when its first heading is a section', '## Bakgrund\n\n## Mål\n', undefined],
    [
      'a heading among equals that names the form',
      '# Avtal om samverkan\n\n# Bakgrund\n',
      'Avtal om samverkan',
    ],
    ['an empty text', '', undefined],
  ])('takes its title from %s', (_, text, title) => expect(read(text).title?.text).toBe(title));

  test('a title gives no section, whatever its words', () => {
    expect(read('# Samverkan för unga\n\n## Mål\n\nText.\n').headings[0]?.sections).toEqual([]);
  });

  test('the subtitle is what stands between the title and the first section', () => {
    const { subtitle } = read(
      '# Kvarnen\n\nOm IOP.\n\n## Undertitel\n\nMer.\n\n## Bakgrund\n\nText.\n',
    );
    expect(subtitle.map(({ prose }) => prose.text)).toEqual(['Om IOP.', 'Undertitel', 'Mer.']);
  });

  test.each([
    ['sv', '# A\n\nParterna ska och kommunen är med i det som föreningen gör för barnen.\n'],
    [
      'en',
      '# A\n\nThe parties shall meet and the municipality is to give this to the association.\n',
    ],
    ['en', '---\nlanguage: en\n---\n# A\n\nParterna ska mötas.\n'],
    ['sv', ''],
  ])('knows its language: %s', (language, text) => expect(read(text).language).toBe(language));

  test('a fence that swallows a heading makes it unreadable, a closed one does not', () => {
    expect(read('# A\n\n```\n## Mål\n').unreadable).toMatchObject({
      reason: 'unclosed-fence',
      range: { start: 5, end: 8 },
    });
    expect(read('# A\n\n```\n## Mål\n```\n').unreadable).toBeNull();
    expect(read('# A\n\n```\nkod\n').unreadable).toBeNull();
    expect(read('# A\n\n    ## Mål\n').unreadable).toBeNull();
  });

  test('bytes that are no text give an agreement without blocks', () => {
    const unreadable = { reason: 'binary', range: { start: 0, end: 0 }, detail: '' } as const;
    const agreement = parse(
      { path: 'a.md', text: '', unreadable },
      { profile: shippedProfiles.default },
    );
    expect(agreement).toMatchObject({ unreadable, blocks: [], headings: [], title: null });
  });
});

describe('coverage', () => {
  const clause = (text: string, heading = 'Omförhandling') =>
    read(`# Avtal\n\n## ${heading}\n\n${text}\n`, 'boras-2016').coverage.get('renegotiation');

  test.each([
    ['renegotiation', 'Varje part kan begära omförhandling.'],
    ['renegotiation', 'Vem som helst av oss kan säga till att vi behöver göra om texten.'],
    ['rescission', 'Vid grova brister får en part häva överenskommelsen.'],
    ['rescission', 'Avtalet får avslutas med omedelbar verkan.'],
    ['rescission', 'Missköter sig en part får de andra lämna partnerskapet genast.'],
    ['dispute', 'Har parterna olika uppfattning tar styrgruppen upp frågan.'],
    ['dispute', 'Är vi inte överens tar vi hjälp av någon utanför.'],
    ['notice', 'Avtalet kan sägas upp med tre månaders varsel.'],
    ['notice', 'En part som säger avtalet upp gör det skriftligen.'],
    ['dispute', 'Blir parterna oense tar styrgruppen upp frågan.'],
    ['dispute', 'Kan parterna inte komma överens får någon medla.'],
    ['outside-events', 'Händer något utanför parternas kontroll träffas vi.'],
  ])('%s: %s', (point, text) => expect(clause(text)?.points[point]?.text).toBe(text));

  test.each([
    ['dispute', 'Vid avvikelser från planen förs en dialog.'],
    ['rescission', 'Avtalet kan sägas upp med sex månaders uppsägningstid.'],
    ['notice', 'Parterna kan begära omförhandling.'],
    ['renegotiation', 'Kommunen får ändra villkoren.'],
    ['rescission', 'Ändringar gäller med omedelbar verkan.'],
  ])('no %s: %s', (point, text) => expect(clause(text)?.points[point]).toBeNull());

  test('a section with all its required points is found, with some partial, without a place missing', () => {
    const whole =
      'Varje part kan begära omförhandling. Vid grova brister får en part häva. Tvister tas upp i styrgruppen.';
    expect(clause(whole)).toMatchObject({ state: 'found', missingPoints: [] });
    expect(clause('Varje part kan begära omförhandling.')).toMatchObject({
      state: 'partial',
      missingPoints: ['rescission', 'dispute'],
    });
    expect(clause('Varje part bidrar.', 'Bakgrund')?.state).toBe('missing');
  });

  test('a heading with nothing under it is not yet found', () => {
    const state = (body: string) =>
      read(`# Avtal\n\n## Bakgrund\n\n${body}\n\n## Mål\n\nText.\n`).coverage.get('background')
        ?.state;
    expect([state(''), state('...'), state('<!-- skriv här -->'), state('- ')]).toEqual([
      'partial',
      'partial',
      'partial',
      'partial',
    ]);
    expect([state('Text.'), state('### Behov\n\nText.')]).toEqual(['found', 'found']);
  });

  test('a dispute clause counts wherever it stands, unless it is denied or quoted', () => {
    const elsewhere = (text: string) =>
      read(
        `# Avtal\n\n## Samverkan\n\n${text}\n\n## Omförhandling\n\nVarje part kan begära det.\n`,
      ).coverage.get('renegotiation')?.points['dispute'];
    expect(elsewhere('Blir parterna oense tar styrgruppen upp frågan.')).not.toBeNull();
    expect(elsewhere('Hittills har vi haft inga tvister.')).toBeNull();
    expect(elsewhere('> Blir parterna oense avgör domstol.')).toBeNull();
  });

  test('parties with their numbers are a section without a heading, in the text or in the frontmatter', () => {
    const block =
      'Exempelstads kommun\nOrganisationsnummer 212000-9150\n\nFöreningen Lyktan\nOrganisationsnummer 802499-0015\n';
    const inText = read(`# IOP\n\n## Bakgrund\n\nText om saken.\n\n${block}`).sections.get(
      'parties',
    );
    expect(inText).toMatchObject([{ heading: null, by: 'body' }]);
    const front =
      '---\nparties: [{ name: A kommun }, { name: Föreningen B }]\n---\n# IOP\n\n## Bakgrund\n\nText.\n';
    expect(read(front).coverage.get('parties')?.state).toBe('found');
    expect(read('# IOP\n\n## Bakgrund\n\nText.\n').coverage.get('parties')?.state).toBe('missing');
  });

  test.each([
    ['steering-group', 'En styrgrupp med två från varje part träffas två gånger om året.'],
    ['target-group', 'Verksamheten vänder sig till unga i området.'],
    ['agreement-basis', 'Överenskommelsen är framtagen i samtal mellan parterna.'],
    ['confidentiality', 'Kommunen följer offentlighets- och sekretesslagen.'],
    ['activity', 'Verksamheten omfattar tre öppna kvällar i veckan.'],
  ] as const)('%s is carried by: %s', (key, text) => {
    const state = (body: string) =>
      read(`# IOP\n\n## Bakgrund\n\n${body}\n`).coverage.get(key)?.state;
    expect(state(text)).toBe('found');
    expect(state('Kommunen och föreningen samarbetar.')).toBe('missing');
  });

  const commitments = (text: string) =>
    read(
      `# IOP\n\n## Parter\n\n1. Exempelstads kommun, org.nr 212000-9150 (kommunen)\n2. Föreningen Lyktan, org.nr 802499-0015 (Lyktan)\n\n## Åtaganden\n\n${text}\n`,
    ).coverage.get('commitments');
  test('each party has a commitment of its own', () => {
    expect(commitments('Kommunen öppnar lokalen. Lyktan leder kvällarna.')?.state).toBe('found');
    expect(commitments('Lyktan leder kvällarna.')).toMatchObject({
      state: 'partial',
      missingPoints: ['each-party'],
    });
    expect(commitments('Varje part deltar i styrgruppen.')?.state).toBe('found');
  });
});
