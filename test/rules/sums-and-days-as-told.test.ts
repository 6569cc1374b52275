import { describe, expect, test } from 'vitest';
import { frontmatterBodyMismatch } from '../../src/rules/consistency/frontmatter-body-mismatch.ts';
import { amountBasisUnclear } from '../../src/rules/economy/amount-basis-unclear.ts';
import { amountMissing } from '../../src/rules/economy/amount-missing.ts';
import { termOutsideUsual } from '../../src/rules/term/term-outside-usual.ts';
import { finds } from './finds.ts';

const body =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n';
const parties =
  'parties:\n  - { id: kommunen, name: Exempelstads kommun, type: municipality, org-number: 212000-9150 }\n  - { id: norra, name: Föreningen Norra, type: association, org-number: 802499-0015 }';

interface Stated {
  readonly term?: string;
  readonly amount?: string;
}

const withFrontmatter = (
  { term = '{ start: 2027-01-01, end: 2029-12-31 }', amount }: Stated,
  text: string,
) =>
  `---\niop: 1\ntitle: Mötesplats Norra\n${parties}\nterm: ${term}\n${amount === undefined ? '' : `economy:\n  contributions:\n    - { from: kommunen, to: norra, kind: money, amount: ${amount}, per: year }\n`}---\n\n${body}\n${text}\n`;
const economy = (text: string) => `## Ekonomi\n\n${text}\n`;
const term = (text: string) => `## Avtalstid\n\n${text}\n`;

describe('a sum that the text tells roughly beside the one in frontmatter', () => {
  test.each([
    ['260000', 'ca 240 000 kronor per år', ['amount']],
    ['185000', 'omkring 170 000 kronor per år', ['amount']],
    ['240000', 'ca 250 000 kronor per år', []],
    ['243500', 'ungefär 240 000 kronor per år', []],
    ['310000', 'drygt 300 000 kronor per år', []],
    ['96000', 'knappt 100 000 kronor per år', []],
    ['240000', 'ca 240 000 kronor per år', []],
  ])('%s and “%s”', (amount, told, expected) => {
    const text = economy(`Kommunen bidrar med ${told} till föreningen.`);
    const found = finds(frontmatterBodyMismatch, withFrontmatter({ amount }, text));
    expect(found.map(({ message }) => message)).toEqual(expected);
  });
});

describe('a last day that is of something else', () => {
  test.each([
    'Avtalet gäller från den 1 januari 2027 till den 30 juni 2029. Hyran av salen löper till den 31 december 2029.',
    'Avtalet gäller från den 1 januari 2027 till den 30 juni 2029. Föreningens hyreskontrakt går ut den 31 december 2029.',
  ])('does not make frontmatter right: %s', (text) => {
    const found = finds(frontmatterBodyMismatch, withFrontmatter({}, term(text)));
    expect(found.map(({ message }) => message)).toEqual(['end']);
  });

  test('but the agreement’s own does', () => {
    const text = term(
      'Avtalet gäller från den 1 januari 2027 till den 30 juni 2029, och vår sista dag är den 31 december 2029.',
    );
    expect(finds(frontmatterBodyMismatch, withFrontmatter({}, text))).toEqual([]);
  });
});

describe('a last day in frontmatter that does not exist', () => {
  const stated = { term: '{ start: 2027-01-01, end: 2028-06-31 }' };

  test('is taken from the text', () => {
    const text = term('Avtalet gäller 1 januari 2027–30 juni 2028.');
    const found = finds(termOutsideUsual, withFrontmatter(stated, text));
    expect(found.map(({ message }) => message)).toEqual(['short']);
  });

  test('is not, where the text begins on another day', () => {
    const text = term('Avtalet gäller 1 mars 2027–30 juni 2028.');
    expect(finds(termOutsideUsual, withFrontmatter(stated, text))).toEqual([]);
  });
});

describe('yearly sums where the text tells another term than frontmatter', () => {
  const stated = { term: '{ start: 2026-08-01, end: 2029-07-31 }' };
  const money = economy('Kommunen bidrar med 200 000 kronor per år till föreningen.');

  test.each([
    ['Avtalet gäller från den 1 augusti 2026 till den 31 december 2028.', ['part-year']],
    ['Avtalet gäller från den 1 augusti 2026 till den 31 juli 2029.', []],
    ['Avtalet gäller i tre år från den 1 augusti 2026.', []],
  ])('%s', (told, expected) => {
    const found = finds(amountBasisUnclear, withFrontmatter(stated, `${money}\n${term(told)}`));
    expect(found.map(({ message }) => message)).toEqual(expected);
  });
});

describe('money without a sum', () => {
  test.each([
    'Kommunen skjuter till pengar så långt budgeten räcker.',
    'Kommunen bidrar med pengar i den mån budgeten tillåter det.',
    'Kommunen ger föreningen ett bidrag.\n\nBankgiro: [nummer].',
    'Kommunen skjuter till en slant varje år. Skyltar får bära namnet på den som ger mer än 5 000 kronor.',
    'Kommunen bidrar ekonomiskt till verksamheten. Föreningens ansvarsförsäkring har en självrisk på 3 000 kronor.',
  ])('is told: %s', (text) => {
    const found = finds(amountMissing, `${body}\n${economy(text)}`);
    expect(found.map(({ message }) => message)).toEqual(['amount']);
  });

  test.each([
    'Kommunen skjuter till pengar, 60 000 kronor om året.',
    'Kommunen bidrar med pengar till den som betalar hallen, 60 000 kronor om året.',
    'Kommunen ger föreningen ett bidrag på [belopp] kronor per år.',
    'Kommunen ger föreningen ett bidrag. Det fastställs i budgeten, bilaga 2.',
    'Föreningen betalar 3 000 kronor i självrisk. Kommunen lånar ut salen.',
  ])('is not told: %s', (text) => {
    expect(finds(amountMissing, `${body}\n${economy(text)}`)).toEqual([]);
  });
});
