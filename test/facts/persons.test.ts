import { describe, expect, it } from 'vitest';
import { emailsIn, phonesIn } from '../../src/agreement/facts/contact-details.ts';
import { namesIn } from '../../src/agreement/facts/person-names.ts';
import { rolesIn } from '../../src/agreement/facts/person-roles.ts';
import { personsOf } from '../../src/agreement/facts/persons.ts';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const people = (text: string) =>
  personsOf(
    parse({ path: 'a.md', text: `# Avtal\n\n${text}\n` }, { profile: shippedProfiles.default }),
  );
const read = (text: string) =>
  people(text).map(({ name, role, email, phone }) =>
    [name, role, email, phone].map((value) => value ?? '-').join(' | '),
  );

describe('ways of reaching somebody', () => {
  it.each<[string, readonly string[]]>([
    ['Ring 070-174 06 05.', ['070-174 06 05']],
    ['0701740606', ['0701740606']],
    ['+46 70 174 06 07', ['+46 70 174 06 07']],
    ['+46 (0)70-174 06 07', ['+46 (0)70-174 06 07']],
    ['tel. vx 033-35 70 00', ['033-35 70 00']],
    ['0501–20 27 20', ['0501-20 27 20']],
    ['070.174.06.08', ['070.174.06.08']],
    ['08-123 456 78', ['08-123 456 78']],
    ['Telefon: 35 70 00', ['35 70 00']],
    ['070-174 06 09 070-174 06 10', ['070-174 06 09', '070-174 06 10']],
    ['070-174 06 055', ['070-174 06 055']],
    ['Fax 0501-20 27 21', []],
    ['Bankgiro 0501-2027', []],
    ['212000-9150', []],
    ['Dnr 2026-00231', []],
    ['2026-05-19, kl. 08.00–16.30', []],
    ['050101-1234', []],
    ['300 000 kr', []],
    ['1 000 000 500 kr', []],
    ['1 070 174 605 kr', []],
    ['Anknytning 4, 070 174 06 05', ['070 174 06 05']],
  ])('numbers: %s', (text, found) => {
    expect(phonesIn(text).map(({ value }) => value)).toEqual(found);
  });

  it.each<[string, readonly string[]]>([
    ['Skriv till kim.ek@exempel.se.', ['kim.ek@exempel.se']],
    ['kim.ek @exempel.se', ['kim.ek@exempel.se']],
    ['kim@exempel. se', ['kim@exempel.se']],
    ['kim(at)exempel.se', ['kim@exempel.se']],
    ['Mejla oss. info@exempel.se. Telefon saknas', ['info@exempel.se']],
    ['a@exempel.se, b@exempel.se', ['a@exempel.se', 'b@exempel.se']],
    ['kim@kontoret', []],
    ['3 @ 4', []],
  ])('addresses: %s', (text, found) => {
    expect(emailsIn(text).map(({ value }) => value)).toEqual(found);
  });
});

describe('names and roles', () => {
  it.each<[string, readonly string[]]>([
    ['Kim Ek', ['Kim Ek']],
    ['Ebba af Klint och Per-Ola von Sydow', ['Ebba af Klint', 'Per-Ola von Sydow']],
    ["Anna-Karin O'Brien, Maria del Pilar Gómez", ["Anna-Karin O'Brien", 'Maria del Pilar Gómez']],
    ['Lena Å. Berg', ['Lena Å. Berg']],
    ['Enhetschef Maja Holm', ['Maja Holm']],
    ['Lindsjö Tennisklubb', []],
    ['Röda Korset i Lindsjö', []],
    ['Stora Torget', []],
    ['Kultur- och Fritidsnämnden', []],
    ['Kontakta Kim', []],
    ['Borås Stad', []],
  ])('names: %s', (text, found) => {
    expect(namesIn(text).map(({ value }) => value)).toEqual(found);
  });

  it.each<[string, readonly string[]]>([
    ['utvecklingsledaren', ['utvecklingsledare']],
    ['vice ordföranden', ['vice ordförande']],
    ['biträdande enhetschefen', ['biträdande enhetschef']],
    ['verkställande direktören', ['verkställande direktör']],
    ['ordf.', ['ordförande']],
    ['kontaktpersoner', ['kontaktperson']],
    ['samordnare och tränare', ['samordnare', 'tränare']],
    ['ledarna', []],
    ['samordningen', []],
    ['skärvor', []],
  ])('roles: %s', (text, found) => {
    expect(rolesIn(text).map(({ value }) => value)).toEqual(found);
  });
});

describe('who can be reached, and who signs', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a line for each party',
      '## Kontaktpersoner\n\nKommunen: utvecklingsledaren, nu Kim Ek, 070-174 06 11, kim@exempel.se\nKyrkan: diakonen, 070-174 06 12',
      [
        'Kim Ek | utvecklingsledare | kim@exempel.se | 070-174 06 11',
        '- | diakon | - | 070-174 06 12',
      ],
    ],
    [
      'a list',
      '## Kontakt\n\n- Kommunen: Kim Ek, tel 070-174 06 11\n- Föreningen: kansli@exempel.se',
      ['Kim Ek | - | - | 070-174 06 11', '- | - | kansli@exempel.se | -'],
    ],
    [
      'a list of fields',
      '## Kontakt\n\n- Namn: Kim Ek\n- Titel: strateg\n- Telefon: 070-174 06 11',
      ['Kim Ek | strateg | - | 070-174 06 11'],
    ],
    [
      'lines under each other',
      '## Kontakt\n\n**Kommunen**\nKim Ek\nEnhetschef\n070-174 06 11\n\n**Föreningen**\nBo Alm\nKassör\nbo@exempel.se',
      ['Kim Ek | enhetschef | - | 070-174 06 11', 'Bo Alm | kassör | bo@exempel.se | -'],
    ],
    [
      'lines with blank lines between',
      '## Kontaktpersoner\n\nLindsjö kommun\n\nKim Ek\n\nenhetschef\n\n070-174 06 11\n\nBryggan\n\nBo Alm\n\nbo@exempel.se',
      ['Kim Ek | enhetschef | - | 070-174 06 11', 'Bo Alm | - | bo@exempel.se | -'],
    ],
    [
      'a table by rows',
      '## Kontakt\n\n| Part | Namn | Roll | Telefon | E-post |\n|---|---|---|---|---|\n| Kommunen | Kim Ek | chef | 070-174 06 11 | kim@exempel.se |\n| Kyrkan | Bo | | | bo@exempel.se |',
      ['Kim Ek | chef | kim@exempel.se | 070-174 06 11', 'Bo | - | bo@exempel.se | -'],
    ],
    [
      'a table by columns',
      '## Kontakt\n\n| | Kommunen | Kyrkan |\n|---|---|---|\n| Namn | Kim Ek | Bo Alm |\n| Telefon | 070-174 06 11 | 070-174 06 12 |',
      ['Kim Ek | - | - | 070-174 06 11', 'Bo Alm | - | - | 070-174 06 12'],
    ],
    [
      'running text',
      '## Kontakt\n\nKontaktperson för föreningen är ordföranden Kim Ek. Kommunens kontaktperson är fritidschefen.',
      ['Kim Ek | ordförande | - | -', '- | fritidschef | - | -'],
    ],
    [
      'one word for several',
      '## Kontakt\n\nKontaktpersoner är Kim Ek (kommunen) och Bo Alm (föreningen).',
      ['Kim Ek | kontaktperson | - | -', 'Bo Alm | kontaktperson | - | -'],
    ],
    [
      'any section',
      '## Samverkan\n\nProjektledaren Kim Ek kallar. Anmälan görs till info@exempel.se.',
      ['Kim Ek | projektledare | - | -', '- | - | info@exempel.se | -'],
    ],
    [
      'signatures',
      '## Underskrifter\n\nFör kommunen\n\nLindsjö den ______\n\nKim Ek\nOrdförande\n\nFör föreningen\n\n______\n\nBo Alm, firmatecknare',
      ['Kim Ek | ordförande | - | -', 'Bo Alm | firmatecknare | - | -'],
    ],
    [
      'signatures side by side',
      '## Underskrifter\n\n| För kommunen | För kyrkan |\n|---|---|\n| ____ | ____ |\n| Kim Ek | Bo Alm |\n| Socialchef | Kyrkoherde |',
      ['Kim Ek | socialchef | - | -', 'Bo Alm | kyrkoherde | - | -'],
    ],
    [
      'a sentence that the source breaks',
      '## Kontakt\n\nKommunens kontaktperson är under hela avtalstiden enhetschefen Kim\nEk, som nås på 070-174 06 11.',
      ['Kim Ek | enhetschef | - | 070-174 06 11'],
    ],
  ])('in %s', (_, text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    '## Parter\n\nLindsjö kommun, 212000-9150, Storgatan 4, 555 12 Lindsjö',
    '## Ekonomi\n\nBetalning sker till bankgiro 5050-1055 senast 2027-02-01.',
    '## Bakgrund\n\nInitiativet togs av Röda Korset och Kim Ek under 2025.',
    '## Organisation\n\nOrdföranden kallar och kassören för anteckningar.',
    '## Kontakt\n\nVarje part utser en kontaktperson.',
    '## Kontakt\n\n```\nKim Ek, 070-174 06 11\n```',
  ])('nobody in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('says where a person stands, from the first word to the last', () => {
    const [person] = people('## Kontakt\n\n- Kommunen: **Kim Ek**, tel 070-174 06 11');
    const text = '# Avtal\n\n## Kontakt\n\n- Kommunen: **Kim Ek**, tel 070-174 06 11\n';
    expect(text.slice(person?.range.start, person?.range.end)).toBe('Kim Ek**, tel 070-174 06 11');
    expect(person?.text).toBe('Kim Ek, tel 070-174 06 11');
  });
});
