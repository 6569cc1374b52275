import { describe, expect, it } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const read = (text: string) =>
  parse(
    {
      path: 'avtal.md',
      text: `# Sommar i hamnen\n\n${text}\n\n## Bakgrund\n\nHamnen stod tom i tio år.\n`,
    },
    { profile: shippedProfiles.default },
  )
    .prose.parties.map(({ name, orgNumber, side }) => `${name}${orgNumber ? ' #' : ''} (${side})`)
    .join('; ');

describe('parties in everyday words', () => {
  it.each([
    [
      'Det här är en uppgörelse mellan Exempelstads kommun och Norra byalag.\n\n## Parter\n\nNorra byalag är en ideell förening (802499-0015). Kommunens organisationsnummer är 212000-9150.',
      'Exempelstads kommun # (public); Norra byalag # (civil)',
    ],
    [
      'Det här är en uppgörelse mellan Exempelstads kommun och Norra byalag. Hyresvärdens organisationsnummer är 802499-0015.',
      'Exempelstads kommun (public); Norra byalag (civil)',
    ],
    [
      '## Parter\n\nExempelstads kommun\n212000-9150\nnedan Kommunen\n\nSimklubben Norra\n802499-0015\nhärefter Klubben',
      'Exempelstads kommun # (public); Simklubben Norra # (civil)',
    ],
    [
      '## Parter\n\nNi, Föreningen Norra (802499-0015), och vi, Exempelstads kommun (212000-9150).',
      'Föreningen Norra # (civil); Exempelstads kommun # (public)',
    ],
    [
      '## Parter\n\n- Exempelstads kommun, 212000-9150\n- Vävstugan Norra ek. för., 802499-0015',
      'Exempelstads kommun # (public); Vävstugan Norra ek. för. # (civil)',
    ],
    [
      '## Parter\n\nExempelstads kommun, org.nr 212000-9150, i fortsättningen kommunen.\n\nByringen Norra, en grupp grannar som ställer upp med traktorer, i fortsättningen Byringen.',
      'Exempelstads kommun # (public); Byringen Norra (none)',
    ],
    [
      'Vi som kommer överens är Norra byalag och Föreningen Norra (802499-0015).',
      'Norra byalag (civil); Föreningen Norra # (civil)',
    ],
    [
      'Vi som skriver under det här är Exempelstads kommun och Norra hembygdsgille (802499-0015).',
      'Exempelstads kommun (public); Norra hembygdsgille # (civil)',
    ],
    [
      'Exempelstads kommun (212000-9150) deltar genom tekniska nämnden. Norra Fiskegille (802499-0015) är en ideell förening, i avtalet kallad Gillet. Norrbygdens skogsägare är en ekonomisk förening med 30 medlemmar, här kallad Skogsägarna.',
      'Exempelstads kommun # (public); Norra Fiskegille # (civil); Norrbygdens skogsägare (civil)',
    ],
    [
      'Exempelstads kommun (212000-9150) äger huset och Norra Fiskegille (802499-0015) driver kaféet. Norra Bystugan är en ideell förening som lånar ut sitt kök.',
      'Exempelstads kommun # (public); Norra Fiskegille # (civil)',
    ],
    [
      'Parter är dels Exempelstads kommun, 212000-9150, dels Föreningen Norra, 802499-0015.',
      'Exempelstads kommun # (public); Föreningen Norra # (civil)',
    ],
    [
      'De som samarbetar är Exempelstads kommun, Norra byaråd och Föreningen Norra.',
      'Exempelstads kommun (public); Norra byaråd (civil); Föreningen Norra (civil)',
    ],
    [
      'Vi är Norra bystuga ekonomisk förening (802499-0015) och Exempelstads kommun.',
      'Norra bystuga ekonomisk förening # (civil); Exempelstads kommun (public)',
    ],
    [
      'Exempelstads kommun och Norra byalag har gjort upp om det här.',
      'Exempelstads kommun (public); Norra byalag (civil)',
    ],
    [
      'Exempelstads kommun (212000-9150) och Norra Fiskegille har kommit överens om följande.',
      'Exempelstads kommun # (public); Norra Fiskegille (civil)',
    ],
    [
      'Bakom uppgörelsen står Exempelstads kommun och Föreningen Norra (802499-0015).',
      'Exempelstads kommun (public); Föreningen Norra # (civil)',
    ],
    [
      'Det här är en uppgörelse mellan Norra byalag och Exempelstads kommun.',
      'Norra byalag (civil); Exempelstads kommun (public)',
    ],
    [
      'De som gör upp är Exempelstads kommun (212000-9150) och Frivilligcentralen Norra.',
      'Exempelstads kommun # (public); Frivilligcentralen Norra (civil)',
    ],
    [
      'Med i det här är Exempelstads kommun och Friluftsfrämjandet Norra (802499-0015).',
      'Exempelstads kommun (public); Friluftsfrämjandet Norra # (civil)',
    ],
    [
      'Vi som skriver under är Exempelstads kommun och den ideella föreningen Goda Grannar.',
      'Exempelstads kommun (public); Goda Grannar (civil)',
    ],
    [
      'Parterna är Exempelstads kommun (212000-9150) och den ideella föreningen Öppen Dörr (802499-0015).',
      'Exempelstads kommun # (public); Öppen Dörr # (civil)',
    ],
    ['Vi som bor här är glada över Norra hamn och Södra hamn.', ''],
    ['Vi är många som minns Norra bryggan och Gamla varvet.', ''],
    ['De som fiskar är Kalle och Lisa.', ''],
    ['Föreningslivet och kommunen har länge gjort upp om planerna.', ''],
    ['Norra hamn och Södra hamn har kommit överens om turordningen vid slussen.', ''],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

// Names that begin as a word that begins sentences.
it.each(['Vikby', 'Visby', 'Vinga', 'Deta', 'Denvik', 'Mellansta', 'Bikby'])(
  '%s kommun is a party',
  (name) => {
    const text = `# IOP\n\n## Parter\n\n- ${name} kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n`;
    const { reading } = parse({ path: 'a.md', text }, { profile: shippedProfiles.default });
    expect(reading.parties.map((party) => party.name)).toEqual([
      `${name} kommun`,
      'Föreningen Norra',
    ]);
  },
);
it.each(['Vi i kommunen', 'Den kommun', 'Det kommunala bolaget', 'Detta avtal'])(
  '%s is no name',
  (words) => {
    const text = `# IOP\n\n## Parter\n\n- ${words} möts, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n`;
    const { reading } = parse({ path: 'a.md', text }, { profile: shippedProfiles.default });
    expect(reading.parties.map((party) => party.name)).not.toContain(words);
  },
);

describe('whom a letter is written to', () => {
  it.each([
    [
      'Exempelstads kommun, socialnämnden, org.nr 212000-9150\n\nTill Föreningen Norra, org.nr 802499-0015\n\nKära vänner, så här gör vi.',
      'Exempelstads kommun # (public); Föreningen Norra # (civil)',
    ],
    [
      'Till: Föreningen Norra, organisationsnummer 802499-0015\n\nFrån: Exempelstads kommun, organisationsnummer 212000-9150',
      'Föreningen Norra # (civil); Exempelstads kommun # (public)',
    ],
    [
      // A grant to somebody makes nobody a party.
      'Exempelstads kommun (212000-9150) och Föreningen Norra (802499-0015) har kommit överens om följande.\n\nTill Studieförbundet Exempel lämnas inget bidrag.',
      'Exempelstads kommun # (public); Föreningen Norra # (civil)',
    ],
    [
      'Exempelstads kommun (212000-9150) och Föreningen Norra (802499-0015) har kommit överens om följande.\n\nTill mötena bjuds grannarna.',
      'Exempelstads kommun # (public); Föreningen Norra # (civil)',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('several on one line, and one that is told of elsewhere', () => {
  const both = 'Exempelstads kommun # (public); Föreningen Norra # (civil)';
  it.each([
    ['1) Exempelstads kommun 212000-9150; 2) Föreningen Norra 802499-0015', both],
    ['a) Exempelstads kommun (212000-9150), b) Föreningen Norra (802499-0015)', both],
    [
      'Exempelstads kommun har organisationsnummer 212000-9150. Föreningen Norra har organisationsnummer 802499-0015.',
      both,
    ],
    [
      'Avtalet sluts av Exempelstads kommun, som har organisationsnummer 212000-9150, och av Föreningen Norra, vars nummer är 802499-0015.',
      both,
    ],
    [
      '## Parter\n\n- Exempelstads kommun, 212000-9150\n- Föreningen Norra, 802499-0015\n\n## Ekonomi\n\nStudieförbundet Exempel (802499-0023) är också part och bekostar kurserna.',
      `${both}; Studieförbundet Exempel # (civil)`,
    ],
    [
      '## Parter\n\n- Exempelstads kommun, 212000-9150\n- Föreningen Norra, 802499-0015\n\n## Ekonomi\n\nTredje part är Studieförbundet Exempel, 802499-0023.',
      `${both}; Studieförbundet Exempel # (civil)`,
    ],
    [
      '## Parter\n\n- Exempelstads kommun, 212000-9150\n- Föreningen Norra, 802499-0015\n\n## Ekonomi\n\nStudieförbundet Exempel (802499-0023) är inte part. Det är part i ett annat avtal.',
      both,
    ],
    [
      '## Parter\n\n- Exempelstads kommun, 212000-9150\n- Föreningen Norra, 802499-0015\n\n## Ekonomi\n\nStudieförbundet Exempel (802499-0023) är part i ett annat partnerskap.',
      both,
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

it.each([
  ['Föreningen Nål och Tråd, här kallad Nål och Tråd', 'Nål och Tråd'],
  ['Föreningen Nål och Tråd (802499-0015), nedan föreningen', 'föreningen'],
])('%s: the short name', (line, short) => {
  const text = `# Avtal\n\n## Parter\n\n- Exempelstads kommun, 212000-9150\n- ${line}\n`;
  const { parties } = parse({ path: 'a.md', text }, { profile: shippedProfiles.default }).prose;
  expect(parties.map(({ shortNames }) => shortNames)).toEqual([[], [short]]);
});

it('a short name after the number is no party of its own', () => {
  expect(
    read(
      '- Exempelstads kommun, 212000-9150. Kommunen, säger vi.\n- Norra byaråd, ideell förening, 802499-0015. Byarådet.',
    ),
  ).toBe('Exempelstads kommun # (public); Norra byaråd # (civil)');
});

it.each([
  'Hej! Med ”vi” menar vi Exempelstads kommun, socialnämnden (212000-9150). Med ”ni” menar vi Jouren Norra, ideell förening (802499-0015).',
  'Hej! Med vi menas Exempelstads kommun, vård- och omsorgsnämnden (212000-9150). Med ni menas Jouren Norra (802499-0015).',
])('%s', (text) => {
  expect(read(text)).toBe('Exempelstads kommun # (public); Jouren Norra # (civil)');
});
