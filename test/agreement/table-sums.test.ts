import { describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { wrongTableSums } from '../../src/agreement/table-sums.ts';
import { wrongYearlyTotals } from '../../src/agreement/yearly-totals.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { textAt } from '../../src/source.ts';

function read(economy: string, heading = 'Ekonomi') {
  const text = `# Trädgården\n\n## ${heading}\n\n${economy}\n\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2027 till den 31 december 2029.\n`;
  return parse({ path: 'avtal.md', text }, { profile: shippedProfiles.default });
}

/** `cell: what the numbers make` */
function inTable(rows: string, heading?: string): readonly string[] {
  const [head = '', ...others] = rows.split('\n');
  const line = head.replace(/[^|]+/g, '---');
  const agreement = read([head, line, ...others].join('\n'), heading);
  return wrongTableSums(agreement).map(
    ({ range, counted }) => `${textAt(agreement.source, range)}: ${counted}`,
  );
}

describe('a total that the rows do not make', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'bare numbers under a head that says kronor',
      '| Part | Insats | Kronor per år |\n| Kommunen | bidrag | 250 000 |\n| Kommunen | lokal | 60 000 |\n| **Summa** | | **335 000** |',
      ['335 000: 310000'],
    ],
    [
      'a column of totals',
      '| Kostnad | 2027 | 2028 | 2029 | Totalt |\n| Lön | 310 000 | 320 000 | 330 000 | 970 000 |\n| Lokal | 40 000 | 40 000 | 40 000 | 120 000 |',
      ['970 000: 960000'],
    ],
    [
      'one of two blocks with heads of their own',
      '| Post | Belopp |\n| **Intäkter** | |\n| Bidrag | 300 000 kr |\n| Avgifter | 20 000 kr |\n| Summa intäkter | 320 000 kr |\n| **Kostnader** | |\n| Lön | 280 000 kr |\n| Material | 45 000 kr |\n| Summa kostnader | 320 000 kr |',
      ['320 000 kr: 325000'],
    ],
    [
      'millions with decimals',
      '| Part | Belopp |\n| Regionen | 1,2 mnkr |\n| Kommunen | 0,8 mnkr |\n| Summa | 2,5 mnkr |',
      ['2,5 mnkr: 2000000'],
    ],
    [
      'shares that should make a whole',
      '| Part | Belopp | Andel |\n| Kommunen | 200 tkr | 60 % |\n| Föreningen | 100 tkr | 33 % |\n| Totalt | 300 tkr | 100 % |',
      ['100 %: 93'],
    ],
    [
      'about, but far from it',
      '| Part | Värde |\n| Kommunen | ca 200 000 kr |\n| Föreningen | ca 100 000 kr |\n| Totalt | ca 400 000 kr |',
      ['ca 400 000 kr: 300000'],
    ],
  ])('%s', (_, rows, found) => {
    expect(inTable(rows)).toEqual(found);
  });
});

describe('a total that is right, or that nobody can be sure of', () => {
  test.each<[string, string]>([
    [
      'years and thousands',
      '| Kostnad (tkr) | 2027 | 2028 | Totalt |\n| Lön | 310 | 320 | 630 |\n| Lokal | 40 | 40 | 80 |\n| Summa | 350 | 360 | 710 |',
    ],
    [
      'shares that are rounded',
      '| Part | Andel | Belopp |\n| Kommunen | 66,7 % | 200 000 kr |\n| Föreningen | 33,3 % | 100 000 kr |\n| Totalt | 100 % | 300 000 kr |',
    ],
    [
      'a price for each',
      '| Vad | Antal | Pris per styck | Summa |\n| Träffar | 20 | 500 kr | 10 000 kr |\n| Resor | 4 | 2 500 kr | 10 000 kr |\n| Totalt | | | 20 000 kr |',
    ],
    [
      'the total first, its parts below',
      '| Post | Kronor |\n| Totalt | 500 000 |\n| varav lön | 400 000 |\n| varav material | 90 000 |',
    ],
    [
      'a row that is a part of the row above',
      '| Post | Kronor per år |\n| Kommunens bidrag | 400 000 |\n| varav lokalstöd | 100 000 |\n| Församlingen | 50 000 |\n| Summa | 450 000 |',
    ],
    [
      'a total for the term beside the yearly one',
      '| Part | Värde per år |\n| Kommunen | 400 000 kr |\n| Föreningen | 110 000 kr |\n| Totalt per år | 510 000 kr |\n| Totalt för tre år | 1 530 000 kr |',
    ],
    [
      'what is given without a sum',
      '| Part | Timmar | Värde |\n| Kommunen | 200 | 60 000 kr |\n| Föreningen | 1 400 | ej värderat |\n| Summa | 1 600 | 60 000 kr |',
    ],
    [
      'two sums in a cell',
      '| Part | Belopp |\n| Kommunen | 300 000 kr (varav 50 000 kr till hyra) |\n| Föreningen | 20 000 kr |\n| Summa | 370 000 kr |',
    ],
    [
      'an average',
      '| Grupp | Kostnad | Nöjda |\n| Unga | 20 000 kr | 80 % |\n| Äldre | 20 000 kr | 90 % |\n| Totalt | 40 000 kr | 85 % |',
    ],
    ['one row only', '| Vad | Belopp |\n| Bidrag | 300 000 kr |\n| Totalt | 900 000 kr |'],
    [
      'money of two kinds',
      '| Finansiär | Belopp |\n| Kommunen | 300 000 kr |\n| EU | 20 000 euro |\n| Totalt | 520 000 kr |',
    ],
  ])('%s', (_, rows) => {
    expect(inTable(rows)).toEqual([]);
  });
});

test('visits need not add up: one person may come twice', () => {
  const rows =
    '| Grupp | Besök | Personer |\n| Unga | 120 | 60 |\n| Äldre | 140 | 90 |\n| Totalt | 260 | 130 |';
  expect(inTable(rows, 'Uppföljning')).toEqual([]);
});

describe('a yearly sum and its total', () => {
  test.each<[string, readonly number[]]>([
    ['Kommunen bidrar med 100 000 kr per år, totalt 400 000 kr.', [300_000]],
    ['Kommunen bidrar med 100 000 kr per år i två år, sammanlagt 300 000 kr.', [200_000]],
    ['Kommunen bidrar med 100 000 kr per år, totalt 300 000 kr.', []],
    ['Kommunen bidrar med ca 100 000 kr per år, totalt 400 000 kr.', []],
    ['Parterna bidrar med 100 000 kr per år vardera, totalt 900 000 kr.', []],
    ['Kommunen bidrar med 100 000 kr per år och part, sammanlagt 600 000 kr.', []],
    ['Kommunen bidrar med 100 000 kr per år, totalt 500 000 kr om avtalet förlängs.', []],
    ['Kommunen bidrar med 100 000 kr per år. Budgeten är totalt 400 000 kr.', []],
  ])('%s', (text, found) => {
    expect(wrongYearlyTotals(read(text)).map(({ counted }) => counted)).toEqual(found);
  });
});
