import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/agreement/facts/dates.ts';
import { proseOf } from '../../src/agreement/language/prose.ts';

const read = (text: string) => datesIn(proseOf(text, 0));

describe('a date is read in every form', () => {
  it.each([
    ['2027-02-01', '2027-02-01', 'day'],
    ['2027–02–01', '2027-02-01', 'day'],
    ['31.12.2027', '2027-12-31', 'day'],
    ['den 1 februari 2027', '2027-02-01', 'day'],
    ['Den 1:a februari 2027', '2027-02-01', 'day'],
    ['1 jan 2027', '2027-01-01', 'day'],
    ['1 jan. 2027', '2027-01-01', 'day'],
    ['31 december 2028', '2028-12-31', 'day'],
    ['den första mars 2027', '2027-03-01', 'day'],
    ['sista februari 2028', '2028-02-29', 'day'],
    ['25/12 2027', '2027-12-25', 'day'],
    ['25/12-27', '2027-12-25', 'day'],
    ['från 270201', '2027-02-01', 'day'],
    ['Datum: 270201', '2027-02-01', 'day'],
    ['from 20270201', '2027-02-01', 'day'],
    ['vårterminen 2027', '2027', 'term'],
    ['ht 27', '2027', 'term'],
    ['februari 2027', '2027-02', 'month'],
    ['februari månad 2027', '2027-02', 'month'],
    ['till 2027-02', '2027-02', 'month'],
    ['1 February 2027', '2027-02-01', 'day'],
    ['the 1st of February 2027', '2027-02-01', 'day'],
    ['February 1, 2027', '2027-02-01', 'day'],
    ['May 2027', '2027-05', 'month'],
  ])('%s', (text, value, precision) => {
    expect(read(text)).toMatchObject([{ value, precision, ambiguous: false, possible: true }]);
  });

  it.each(['1/2 2027', '1/2-27', '1/2-2027', '1.2.2027', '01.02.2027'])(
    '%s may mean two days',
    (text) => {
      expect(read(text)).toMatchObject([{ value: '2027-02-01', ambiguous: true, possible: true }]);
    },
  );

  it.each(['2027-02-30', '2027-13-01', '31 november 2027', 'den 29 februari 2027', '30/2 2027'])(
    '%s is impossible',
    (text) => {
      expect(read(text)).toMatchObject([{ value: text, possible: false, ambiguous: false }]);
    },
  );

  it('reads two days with a hyphen between', () => {
    expect(read('2027-02-01-2029-01-31').map(({ value }) => value)).toEqual([
      '2027-02-01',
      '2029-01-31',
    ]);
    expect(read('270201-290131').map(({ value }) => value)).toEqual(['2027-02-01', '2029-01-31']);
  });

  it('keeps the words and their place', () => {
    const text = 'Beslut den 3 maj 2027.';
    expect(read(text)).toMatchObject([{ text: 'den 3 maj 2027', range: { start: 7, end: 21 } }]);
  });

  it.each([
    'år 2027',
    'den 1 mars',
    '212000-9150',
    'SN 2026-00731',
    'EU 2023/2831',
    'summan 270201 kr',
    'Diarienummer 270201',
    '050-12 34 56',
    'bussen går 1/2 timme',
    '3/4 av 2027 barn',
    '121212-1212',
    'i maj varje år',
    '',
  ])('is not read in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
