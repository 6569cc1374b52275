import { describe, expect, it } from 'vitest';
import type { Party } from '../../src/agreement/agreement.ts';
import { factsOf } from '../../src/agreement/facts/facts.ts';
import { partiesInProse } from '../../src/agreement/facts/parties.ts';
import { sentencesOf } from '../../src/agreement/language/sentences.ts';
import { blocksFrom, headingsFrom, sectionsFrom, sourceOf } from './block.ts';

function read(text: string): readonly Party[] {
  const source = sourceOf(text);
  const blocks = blocksFrom(text);
  const sections = sectionsFrom(blocks, {
    Parter: 'parties',
    Underskrifter: 'signatures',
    Parties: 'parties',
  });
  const { orgNumbers } = factsOf({ source, blocks, sections });
  return partiesInProse({
    source,
    blocks,
    headings: headingsFrom(blocks),
    sections,
    orgNumbers,
    sentences: sentencesOf(blocks),
  });
}

const short = (text: string) =>
  read(text).map(({ name, type, orgNumber }) => [name, type, orgNumber?.value ?? null]);

const town = ['Lindsjö kommun', 'municipality', '212000-9150'];
const club = ['Föreningen Bryggan', 'association', '802499-0015'];

describe('parties that present themselves in a sentence of their own, with short names', () => {
  it.each([
    'Det här har vi kommit överens om, vi som är med: Lindsjö kommun genom kultur- och fritidsnämnden (organisationsnummer 212000-9150, i texten kommunen), Lindsjö Odlare (802499-0015, i texten odlarna) och Studieförbundet Norra (802499-0023, i texten förbundet).',
    'Vi som gör det här tillsammans är: Lindsjö kommun, socialnämnden, org.nr 212000-9150, i fortsättningen kommunen, Lindsjö Odlare, org.nr 802499-0015, i fortsättningen odlarna, och Studieförbundet Norra, org.nr 802499-0023, i fortsättningen förbundet.',
    'Lindsjö kommun (212000-9150, här kommunen), Lindsjö Odlare (802499-0015, här odlarna) och Studieförbundet Norra (802499-0023, här förbundet) har kommit överens om följande.',
    'De tre som skriver under det här är Lindsjö kommun, nedan kommunen (212000-9150), Lindsjö Odlare, nedan odlarna (802499-0015), samt Studieförbundet Norra, nedan förbundet (802499-0023).',
    'Följande har slutit sig samman: Lindsjö kommun, 212000-9150 (kommunen), Lindsjö Odlare, 802499-0015 (odlarna), och Studieförbundet Norra, 802499-0023 (förbundet).',
    'Partnerskapet bärs av Lindsjö kommun (org.nr 212000-9150; i avtalet kommunen), Lindsjö Odlare (org.nr 802499-0015; i avtalet odlarna) och Studieförbundet Norra (org.nr 802499-0023; i avtalet förbundet).',
  ])('%s', (text) => {
    expect(
      read(`# Odling i Lindsjö\n\n${text}\n\n## Bakgrund\n\nText.`).map(
        ({ name, shortNames }) => `${name}: ${shortNames}`,
      ),
    ).toEqual([
      'Lindsjö kommun: kommunen',
      'Lindsjö Odlare: odlarna',
      'Studieförbundet Norra: förbundet',
    ]);
  });

  it('a sentence that names two organisations by number, and is about them only', () => {
    expect(
      read(
        '# IOP\n\n## Parter\n\nAvtal mellan Lindsjö kommun (212000-9150) och Föreningen Bryggan (802499-0015).\n\n## Bakgrund\n\nTidigare drev Lindsjö Teater (802499-0023) och Norra Scenen (802499-0031) huset. Det som står i texten gäller.',
      ).map(({ name, shortNames }) => `${name}: ${shortNames}`),
    ).toEqual(['Lindsjö kommun: ', 'Föreningen Bryggan: ']);
  });
});

describe('the parties are found wherever the text names them', () => {
  it.each<[string, string]>([
    [
      'a list',
      '## Parter\n\n- Lindsjö kommun, genom socialnämnden, org.nr 212000-9150\n- Föreningen Bryggan, org.nr 802499-0015',
    ],
    [
      'numbered lines',
      '## Parter\n\n1. Lindsjö kommun (212000-9150)\n2. Föreningen Bryggan (802499-0015)',
    ],
    [
      'a sentence',
      '## Parter\n\nMellan Lindsjö kommun, organisationsnummer 212000-9150, nedan kallad Kommunen, och Föreningen Bryggan, organisationsnummer 802499-0015, nedan kallad Föreningen, har följande avtal träffats.',
    ],
    [
      'a sentence with “är”',
      '## Parter\n\nParter i detta avtal är Lindsjö kommun (org.nr 212000-9150) och Föreningen Bryggan (org.nr 802499-0015).',
    ],
    [
      'lines',
      '## Parter\n\nLindsjö kommun\nSocialnämnden\nOrg.nr: 212000-9150\nBox 12, 123 45 Lindsjö\n\nFöreningen Bryggan\nOrg.nr: 802499-0015\nKontakt: Kim Ek, ordförande',
    ],
    [
      'a block under no heading',
      'Vi vill arbeta ihop för stadsdelens unga och gamla, i många år.\n\nLindsjö kommun, Socialnämnden\nOrganisationsnummer 212000-9150\n\nFöreningen Bryggan\nOrganisationsnummer: 802499- 0015\n\n## Syfte\n\nText.',
    ],
    [
      'a title',
      '# Partnerskap\n\nmellan Lindsjö kommun, org.nr 212000-9150 (nedan kallad Kommunen), och Föreningen Bryggan, org.nr 802499-0015 (nedan kallad Föreningen).',
    ],
    [
      'labels',
      '## Parter\n\nPart 1: Lindsjö kommun, 212000-9150\n\nPart 2: Föreningen Bryggan, 802499-0015',
    ],
    [
      'a table',
      '## Parter\n\n| Part | Org.nr |\n|---|---|\n| Lindsjö kommun | 212000-9150 |\n| Föreningen Bryggan | 802499-0015 |',
    ],
    [
      'a table elsewhere',
      '| Namn | Nummer |\n|---|---|\n| Lindsjö kommun | 212000-9150 |\n| Föreningen Bryggan | 802499-0015 |',
    ],
    [
      'a board first',
      '## Parter\n\n- Socialnämnden i Lindsjö kommun, org.nr 212000-9150\n- Föreningen Bryggan, 802499-0015',
    ],
    [
      'numbers apart from names',
      '## Parter\n\n- Lindsjö kommun\n- Föreningen Bryggan\n\n## Kontakt\n\nLindsjö kommun, org.nr 212000-9150\n\nFöreningen Bryggan, org.nr 802499-0015',
    ],
    [
      'one sentence in the text',
      'Avtalet sluts mellan Lindsjö kommun (212000-9150) och Föreningen Bryggan (802499-0015) om läxhjälp.',
    ],
    ['one line', '## Parter\n\nLindsjö kommun, 212000-9150 och Föreningen Bryggan, 802499-0015'],
    [
      'a table with a column for each',
      '| Fråga | Kommunen | Föreningen |\n|---|---|---|\n| Namn | Lindsjö kommun | Föreningen Bryggan |\n| Org.nr | 212000-9150 | 802499-0015 |',
    ],
    [
      'roles before names',
      '## Parter\n\nKommunen: Lindsjö kommun (212000-9150), Kommunstyrelsen\nFöreningen: Föreningen Bryggan (802499-0015)',
    ],
    [
      'running text',
      'Här bor 12 000 personer. Tillsammans med Lindsjö kommun (212000-9150) vill några grannar göra mer. Det var Föreningen Bryggan (org.nr 802499-0015) som tog det första steget mot det här.',
    ],
    [
      'lines between words',
      'mellan\n\nLindsjö kommun\nOrganisationsnummer: 212000-9150\n\noch\n\nFöreningen Bryggan\nOrganisationsnummer: 802499-0015\n\n## Syfte\n\nText.',
    ],
    [
      'one party to a paragraph',
      '## Parter\n\nLindsjö kommun, Socialförvaltningen, org. nr 212000-9150, Torget 1, 123 45 Lindsjö, nedan kallad Kommunen\n\noch\n\nFöreningen Bryggan, org. nr 802499-0015, Box 12, 123 46 Lindsjö, nedan kallad Föreningen,\n\nnedan gemensamt kallade Parterna, har denna dag ingått följande avtal.',
    ],
  ])('%s', (_, text) => {
    const found = read(text);
    expect(short(text)).toEqual([town, club]);
    expect(found.flatMap(({ shortNames }) => shortNames).join()).not.toMatch(/part/i);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a list',
      '## Parter\n\n- Lindsjö kommun, org.nr 212000-9150\n- Bryggans grannar, som är vi på gatan\n- Ödeshults nätverk',
      ['Lindsjö kommun', 'Bryggans grannar', 'Ödeshults nätverk'],
    ],
    [
      'a block',
      'Lindsjö kommun\nOrg.nr 212000-9150\n\nLindsjö föreningsråd\n\nStudieförbundet Ljus\nOrg.nr 802499-0023',
      ['Lindsjö kommun', 'Lindsjö föreningsråd', 'Studieförbundet Ljus'],
    ],
    [
      'a title',
      '# IOP mellan Lindsjö kommun, Kvinnojouren Alma och Stiftelsen Hamnen\n\nText.',
      ['Lindsjö kommun', 'Kvinnojouren Alma', 'Stiftelsen Hamnen'],
    ],
    [
      'signatures',
      'Text.\n\n## Underskrifter\n\nFör Lindsjö kommun: Kim Ek, ordförande i socialnämnden\n\nFör Kvinnojouren Alma: Lo Alm',
      ['Lindsjö kommun', 'Kvinnojouren Alma'],
    ],
    [
      'titles',
      'Text.\n\n## Underskrifter\n\nKim Ek, ordförande i socialnämnden, Lindsjö kommun\n\nLo Alm, ordförande i Kvinnojouren Alma',
      ['Lindsjö kommun', 'Kvinnojouren Alma'],
    ],
    [
      'English',
      '## Parties\n\n- The Municipality of Lindsjö, registration number 212000-9150\n- Harbour Foundation',
      ['Municipality of Lindsjö', 'Harbour Foundation'],
    ],
    [
      'a sentence with “är parter”',
      '## Parter\n\nRegion Mellanland och Lindsjö församling är parter.',
      ['Region Mellanland', 'Lindsjö församling'],
    ],
    [
      'a title with a name that tells no kind',
      '# IOP mellan Lindsjö kommun och Bryggans Vänner om sommarläger\n\nText.',
      ['Lindsjö kommun', 'Bryggans Vänner'],
    ],
    [
      'region and parish',
      '## Parter\n\nRegion Mellanland och Lindsjö församling är parter.\n\nRegion Mellanland, 232100-0016\n\nLindsjö församling',
      ['Region Mellanland', 'Lindsjö församling'],
    ],
  ])('without a number, in %s', (_, text, names) => {
    expect(read(text).map(({ name }) => name)).toEqual(names);
  });

  it('keeps boards as units and reads short names', () => {
    const [first, second] = read(
      '## Parter\n\n1. Lindsjö kommun, genom kultur- och fritidsnämnden, organisationsnummer 212000-9150 (kommunen)\n2. Lindsjö Idrottsallians (LIA) Norr, nedan kallad ”Alliansen”, 802499-0015',
    );
    expect(first).toMatchObject({
      name: 'Lindsjö kommun',
      units: ['kultur- och fritidsnämnden'],
      shortNames: ['kommunen'],
      side: 'public',
    });
    expect(second?.name).toBe('Lindsjö Idrottsallians (LIA) Norr');
    expect(second?.shortNames).toEqual(expect.arrayContaining(['Alliansen', 'LIA']));
    expect(second?.side).toBe('civil');
  });

  it('learns a short name from running text', () => {
    const [, club2] = read(
      'Ungdomarnas Riksförbund Lindsjö (URL) har bett om det här.\n\n## Parter\n\n- Lindsjö kommun, 212000-9150\n- Ungdomarnas Riksförbund Lindsjö, 802499-0015',
    );
    expect(club2?.shortNames).toEqual(['URL']);
  });

  it('points at the name alone', () => {
    const text = '## Parter\n\n- Lindsjö kommun, 212000-9150\n- Föreningen Bryggan, 802499-0015';
    const cut = read(text).map(({ range }) => text.slice(range.start, range.end));
    expect(cut).toEqual(['Lindsjö kommun', 'Föreningen Bryggan']);
  });

  it('leaves members, people, addresses and boards out', () => {
    const text = [
      '## Parter',
      '- Lindsjö kommun, 212000-9150\n- Lindsjö föreningsråd, paraplyorganisation, 802499-0015',
      'Medlemmar i föreningsrådet är:',
      '- Föreningen Ett, 802499-0023\n- Föreningen Två',
      'Kim Ek, ordförande',
      'Kulturnämnden',
      'Storgatan 14, Lindsjö',
      'Föreningen och kommunen har visat sina stadgar för varandra.',
    ].join('\n\n');
    expect(short(text)).toEqual([town, ['Lindsjö föreningsråd', 'umbrella', '802499-0015']]);
  });

  it('takes no party from a text that names none', () => {
    expect(
      read('## Bakgrund\n\nI kommunen finns många föreningar. Föreningslivet mår bra.'),
    ).toEqual([]);
    expect(read('')).toEqual([]);
  });

  it.each([
    ['Lindsjö stad', 'municipality', 'public'],
    ['Region Mellanland', 'region', 'public'],
    ['Mellanlandsregionen', 'region', 'public'],
    ['Länsstyrelsen i Mellanlands län', 'state-agency', 'public'],
    ['Samordningsförbundet Älven', 'local-federation', 'public'],
    ['Lindsjö Omsorg AB', 'company', 'civil'],
    ['Bygdens ekonomiska förening', 'cooperative', 'civil'],
    ['Lindsjö IF', 'association', 'civil'],
    ['Brottsofferjouren Lindsjö', 'association', 'civil'],
    ['Stiftelsen Hamnen', 'foundation', 'civil'],
    ['Lindsjö pastorat', 'religious-community', 'civil'],
    ['Studieförbundet Ljus', 'study-association', 'civil'],
    ['Lindsjö föreningsråd', 'umbrella', 'civil'],
    ['Nätverket Norra', 'network', 'none'],
    ['Lindsjö Stadsmission', 'association', 'civil'],
  ])('%s is %s', (name, type, side) => {
    const [party] = read(`## Parter\n\n- ${name}\n- Någon annan`);
    expect([party?.name, party?.type, party?.side]).toEqual([name, type, side]);
  });
});

describe('a branch after its organisation’s name', () => {
  const parish = ['Svenska kyrkan', 'religious-community', '252000-0015'];

  it.each([
    [
      'Överenskommelse mellan Lindsjö kommun (org nr 212000-9150) och Svenska kyrkan, Lindsjö pastorat (org nr 252000-0015).',
      [town, parish],
    ],
    [
      'Parter i överenskommelsen är Lindsjö kommun (org nr 212000-9150), Svenska kyrkan, Lindsjö församling (org nr 252000-0015) och Föreningen Bryggan (802499-0015).',
      [town, parish, club],
    ],
    [
      '## Parter\n\n- Lindsjö kommun, org.nr 212000-9150\n- Svenska kyrkan, Lindsjö pastorat, org.nr 252000-0015',
      [town, parish],
    ],
    [
      '## Parter\n\nLindsjö kommun, org.nr 212000-9150\n\nLindsjö församling, Svenska kyrkan, org.nr 252000-0015, nedan kallad församlingen',
      [town, ['Lindsjö församling', 'religious-community', '252000-0015']],
    ],
  ])('is no party of its own: %s', (text, expected) => {
    expect(short(text.startsWith('#') ? text : `# Norra\n\n${text}`)).toEqual(expected);
  });

  it('but two organisations after one another are two', () => {
    const text =
      '# Norra\n\nÖverenskommelse mellan Lindsjö kommun (org nr 212000-9150), Norra kyrkan (org nr 802499-0023), Lindsjö pastorat (org nr 252000-0015) och Föreningen Bryggan (802499-0015).';
    expect(short(text)).toHaveLength(4);
    const other =
      '# Norra\n\nÖverenskommelse mellan Lindsjö kommun, Lindsjö församling (org nr 252000-0015) och Föreningen Bryggan (802499-0015).';
    expect(short(other).map(([name]) => name)).toEqual([
      'Lindsjö kommun',
      'Lindsjö församling',
      'Föreningen Bryggan',
    ]);
  });
});

describe('a line that is no party', () => {
  it.each([
    ['a section word', 'Ekonomi'],
    ['another', 'Uppföljning'],
    ['a numbered one', '10.\tEkonomi'],
    ['a sentence without a stop', 'Kommunen lånar ut lokal'],
    ['a sentence with a name', 'Lindsjö kommun betalar hyran'],
    ['one about an association', 'Föreningen Bryggan städar lokalen'],
    ['one with a short verb', 'Föreningen sköter planen'],
    ['one about two of them', 'Bryggan uppfyller kommunens villkor'],
    ['a half one', 'Bryggan representerar sina medlemmar'],
  ])('is %s', (_, line) => {
    const lines = `## Parter\n\nLindsjö kommun\n\nFöreningen Bryggan\n\n${line}`;
    const items = `## Parter\n\n- Lindsjö kommun\n- Föreningen Bryggan\n- ${line}`;
    for (const text of [lines, items]) {
      expect(read(text).map(({ name }) => name)).toEqual(['Lindsjö kommun', 'Föreningen Bryggan']);
    }
  });

  it.each(['Bryggans grannar', 'Föreningen grannar i Lindsjö', 'Stiftelsen Grannar för grannar'])(
    'is not %s',
    (name) => {
      const found = read(`## Parter\n\n- Lindsjö kommun\n- ${name}`);
      expect(found.map((party) => party.name)).toEqual(['Lindsjö kommun', name]);
    },
  );
});

describe('parties that share a line, or stand beside a label', () => {
  it.each<[string, readonly unknown[]]>([
    ['Lindsjö kommun och Föreningen Bryggan.', [null, null]],
    [
      'Lindsjö kommun (org.nr 212000-9150) och Föreningen Bryggan (org.nr saknas ännu).',
      ['212000-9150', null],
    ],
    ['Lindsjö kommun (org.nr 212000-9150) samt Föreningen Bryggan.', ['212000-9150', null]],
    [
      'Lindsjö kommun, org.nr 2120009150, och Föreningen Bryggan, organisationsnummer 8024990015.',
      ['212000-9150', '802499-0015'],
    ],
    [
      'Avtalspart 1\nNamn: Lindsjö kommun\nOrg.nr: 212000-9150\n\nAvtalspart 2\nNamn: Föreningen Bryggan\nOrg.nr: 802499-0015',
      ['212000-9150', '802499-0015'],
    ],
    [
      'Organisation: Lindsjö kommun\nOrganisationsnummer: 212000-9150\n\nOrganisation: Föreningen Bryggan\nOrganisationsnummer: 802499-0015',
      ['212000-9150', '802499-0015'],
    ],
    [
      'Lindsjö kommun (212000-9150) och Föreningen Bryggan (802499-0015) som äger Bryggan Fritid AB (556999-1234).',
      ['212000-9150', '802499-0015'],
    ],
    [
      'Lindsjö kommun (212000-9150) och Föreningen Bryggan (802499-0015).\n\nFöreningen är medlem i Riksförbundet Broar (802499-0023).',
      ['212000-9150', '802499-0015'],
    ],
    [
      'Lindsjö kommun (momsnr SE212000915001) och Föreningen Bryggan (802499-0015).',
      ['212000-9150', '802499-0015'],
    ],
  ])('%s', (text, numbers) => {
    const found = short(`## Parter\n\n${text}`);
    expect(found.map(([name]) => name)).toEqual(['Lindsjö kommun', 'Föreningen Bryggan']);
    expect(found.map(([, , number]) => number)).toEqual(numbers);
    expect(read(`## Parter\n\n${text}`).flatMap(({ shortNames }) => shortNames)).toEqual([]);
  });

  it('the second may be a network, or tell no kind', () => {
    const names = (line: string) => read(`## Parter\n\n${line}`).map(({ name }) => name);
    expect(names('Lindsjö kommun (212000-9150) och nätverket Trygga Norra.')).toEqual([
      'Lindsjö kommun',
      'nätverket Trygga Norra',
    ]);
    expect(names('Lindsjö kommun och Bryggans Vänner')).toEqual([
      'Lindsjö kommun',
      'Bryggans Vänner',
    ]);
  });

  it('but “och” inside a name divides nothing', () => {
    const names = (line: string) => read(`## Parter\n\n${line}`).map(({ name }) => name);
    expect(names('Föreningen Kultur och Musik\n\nLindsjö kommun')).toEqual([
      'Föreningen Kultur och Musik',
      'Lindsjö kommun',
    ]);
    expect(
      names('Stiftelsen Mat och Miljö (802499-0015) och Lindsjö kommun (212000-9150)'),
    ).toEqual(['Stiftelsen Mat och Miljö', 'Lindsjö kommun']);
  });

  it('each has its own boards, and what belongs to one is no part of its name', () => {
    const [region, town2] = read(
      '## Parter\n\n- Region Norrdal och Lindsjö kommun, genom kommunstyrelsen\n- Norra IF',
    );
    expect([region?.name, region?.units]).toEqual(['Region Norrdal', []]);
    expect([town2?.name, town2?.units]).toEqual(['Lindsjö kommun', ['kommunstyrelsen']]);
    expect(read('## Parter\n\n- Lindsjö kommun och dess bolag\n- Norra IF')[0]?.name).toBe(
      'Lindsjö kommun',
    );
  });

  it('keeps both boards before a number', () => {
    const [region, other] = read(
      '## Parter\n\nRegion Norrdal, genom hälso- och sjukvårdsnämnden och kulturnämnden (232100-9959) och Stiftelsen B (802499-0031)',
    );
    expect(region?.units).toEqual(['hälso- och sjukvårdsnämnden', 'kulturnämnden']);
    expect(region?.orgNumber?.value).toBe('232100-9959');
    expect([other?.name, other?.orgNumber?.value]).toEqual(['Stiftelsen B', '802499-0031']);
  });
});

describe('members of an umbrella are no parties', () => {
  it.each([
    ', som är en paraplyorganisation för Norra IF, Södra IF och Västra BK',
    ', som samlar Norra IF, Södra IF och Västra BK',
    ' bestående av Norra IF, Södra IF och Västra BK',
    ', med medlemmarna Norra IF, Södra IF och Västra BK',
    ' som består av Norra IF, Södra IF och Västra BK',
    ' (802499-0015), som företräder Norra IF (802499-0023), Södra IF (802499-0031) och Västra BK',
  ])('Lindsjö föreningsråd%s', (tail) => {
    const names = (text: string) => read(text).map(({ name }) => name);
    const both = ['Lindsjö kommun', 'Lindsjö föreningsråd'];
    const list = `Lindsjö kommun och Lindsjö föreningsråd${tail}`;
    expect(names(`# IOP\n\nAvtal mellan ${list}.`)).toEqual(both);
    expect(names(`## Parter\n\n${list}.`)).toEqual(both);
    expect(names(`## Parter\n\n- Lindsjö kommun\n- Lindsjö föreningsråd${tail}`)).toEqual(both);
    const first = `Lindsjö föreningsråd${tail}, och Lindsjö kommun`;
    expect(names(`# IOP\n\nAvtal mellan ${first}.`)).toEqual([...both].reverse());
  });
});
