import { describe, expect, it } from 'vitest';
import { partiesNamedIn } from '../../src/agreement/facts/party-mentions.ts';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const agreementOf = (table: string) =>
  parse(
    {
      path: 'avtal.md',
      text: `# Sommar i hamnen\n\n## Parter\n\n${table}\n\n## Bakgrund\n\nTom.\n`,
    },
    { profile: shippedProfiles.default },
  );

const read = (table: string) =>
  agreementOf(table)
    .prose.parties.map(
      ({ name, orgNumber, shortNames }) =>
        `${name}${orgNumber ? ' #' : ''}${shortNames.length > 0 ? ` (${shortNames.join(', ')})` : ''}`,
    )
    .join('; ');

describe('parties in a table with a column for each', () => {
  it.each([
    [
      '| | Kommunen | Ringen |\n|---|---|---|\n| Namn | Exempelstads kommun, omsorgsnämnden | Veteranringen i Exempelstad, ideell förening |\n| Organisationsnummer | 212000-9150 | 802499-0015 |\n| Bankgiro | – | 5050-1055 |',
      'Exempelstads kommun # (Kommunen); Veteranringen i Exempelstad # (Ringen)',
    ],
    [
      '| | Part 1 | Part 2 |\n|---|---|---|\n| Namn | Exempelstads kommun | Kajutan |\n| Org.nr | 212000-9150 | 802499-0015 |',
      'Exempelstads kommun #; Kajutan #',
    ],
    [
      '| Uppgift | Offentlig part | Idéburen part |\n|---|---|---|\n| Organisation | Exempelstads kommun | Föreningen Norra |\n| Nämnd | Socialnämnden | – |\n| Organisationsnummer | 212000-9150 | 802499-0015 |\n| Kallas | kommunen | Norra |',
      'Exempelstads kommun # (kommunen); Föreningen Norra # (Norra)',
    ],
    [
      '| | Exempelstads kommun | Föreningen Norra |\n|---|---|---|\n| Organisationsnummer | 212000-9150 | 802499-0015 |\n| Postadress | Box 1, Exempelstad | Storgatan 2, Exempelstad |',
      'Exempelstads kommun #; Föreningen Norra #',
    ],
    [
      '| | | |\n|---|---|---|\n| Parter | Region Exempel | Tidsnätverket Norra |\n| Org.nr | 232100-0015 | 802499-0015 |\n| Kontakt | Bo Ask | Kim Ek |',
      'Region Exempel #; Tidsnätverket Norra #',
    ],
  ])('%s', (table, expected) => {
    expect(read(table)).toBe(expected);
  });
});

describe('what a column calls the parties', () => {
  it.each([
    [
      '| Part | Org.nr | Benämning |\n|---|---|---|\n| Exempelstads kommun | 212000-9150 | kommunen |\n| Samordningsförbundet Två Bäckar | 222000-0018 | förbundet |\n| Drejskivan ekonomisk förening | 769499-0017 | Drejskivan |',
      'Exempelstads kommun # (kommunen); Samordningsförbundet Två Bäckar # (förbundet); Drejskivan ekonomisk förening # (Drejskivan)',
    ],
    [
      '| Namn | Kallas här | Nummer |\n|---|---|---|\n| Exempelstads kommun | ”kommunen” | 212000-9150 |\n| Studieförbundet Exempel | Exempel | 802499-0023 |',
      'Exempelstads kommun # (kommunen); Studieförbundet Exempel # (Exempel)',
    ],
    [
      // A contact is no short name.
      '| Part | Org.nr | Kontakt |\n|---|---|---|\n| Exempelstads kommun | 212000-9150 | Bo Ask |\n| Föreningen Norra | 802499-0015 | Kim Ek |',
      'Exempelstads kommun #; Föreningen Norra #',
    ],
    [
      '| Part | Org.nr | Roll |\n|---|---|---|\n| Exempelstads kommun | 212000-9150 | värd |\n| Föreningen Norra | 802499-0015 | ledare |',
      'Exempelstads kommun #; Föreningen Norra #',
    ],
  ])('%s', (table, expected) => {
    expect(read(table)).toBe(expected);
  });
});

describe('a party by what kind it is, or without its legal form', () => {
  const { parties } = agreementOf(
    '- Exempelstads kommun, organisationsnummer 212000-9150\n- Samordningsförbundet Två Bäckar, organisationsnummer 222000-0018\n- Drejskivan ekonomisk förening, organisationsnummer 769499-0017\n- Exempelstad AB, organisationsnummer 556499-0016\n- Norra hembygdssällskap, organisationsnummer 802499-0015',
  ).reading;
  it.each([
    ['Förbundet utbildar handledarna.', 'Samordningsförbundet Två Bäckar'],
    ['Drejskivan leder verkstaden.', 'Drejskivan ekonomisk förening'],
    ['Sällskapet visar vägen.', 'Norra hembygdssällskap'],
    // The place is no name of the company, and a union of others is not this one.
    ['I Exempelstad saknas en verkstad.', ''],
    ['Riksförbundet ger råd.', ''],
    ['De förbund som vill kan ansluta sig.', ''],
    ['På drejskivans bräda.', 'Drejskivan ekonomisk förening'],
  ])('%s', (text, expected) => {
    expect(
      partiesNamedIn(text, parties)
        .map(({ name }) => name)
        .join('; '),
    ).toBe(expected);
  });
});
