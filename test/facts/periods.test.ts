import { describe, expect, it } from 'vitest';
import { periodHitsIn } from '../../src/agreement/facts/periods.ts';

const read = (text: string) =>
  periodHitsIn(text).map(({ start, end, openEnded, from, to }) => [
    start,
    end,
    openEnded,
    text.slice(from, to),
  ]);

describe('a period is two dates, a start and a length, or words for no end', () => {
  it.each([
    ['2027-02-01-2029-01-31', '2027-02-01', '2029-01-31'],
    ['2027-02-01–2029-01-31', '2027-02-01', '2029-01-31'],
    ['2027-02-01 — 2029-01-31.', '2027-02-01', '2029-01-31'],
    ['270201–290131', '2027-02-01', '2029-01-31'],
    [
      'Gäller från och med den 1 juni 2027 till och med den 31 maj 2030.',
      '2027-06-01',
      '2030-05-31',
    ],
    ['Avtalet gäller fr.o.m. 2027-06-01 t.o.m. 2030-05-31', '2027-06-01', '2030-05-31'],
    ['fr o m 1 juni 2027 t o m 31 maj 2030', '2027-06-01', '2030-05-31'],
    ['för perioden 1 juni 2027 till 31 maj 2030', '2027-06-01', '2030-05-31'],
    ['1 jun 2027 till och med 31 maj 2030', '2027-06-01', '2030-05-31'],
    ['under tiden 1 juni–31 december 2027', '2027-06-01', '2027-12-31'],
    ['mellan den 1 september 2027 och den 30 juni 2028', '2027-09-01', '2028-06-30'],
    ['från 1 september till 30 juni 2028', '2027-09-01', '2028-06-30'],
    ['Tid: 2027 – 2030.', '2027-01-01', '2030-12-31'],
    ['juni 2027–maj 2030', '2027-06-01', '2030-05-31'],
    ['från höstterminen 2027 till och med vårterminen 2029', '2027-07-01', '2029-06-30'],
    ['för åren 2027, 2028 och 2029', '2027-01-01', '2029-12-31'],
    ['Vi startar den 1 april 2027 och kör i två år.', '2027-04-01', '2029-03-31'],
    ['Samarbetet börjar den 29 februari 2028 och pågår i ett år', '2028-02-29', '2029-02-27'],
    [
      'Avtalet gäller från den 1 mars 2027 och upphör sista februari 2030',
      '2027-03-01',
      '2030-02-28',
    ],
    ['The agreement runs from 1 June 2027 to 31 May 2030', '2027-06-01', '2030-05-31'],
    ['valid from June 1, 2027 through May 31, 2030', '2027-06-01', '2030-05-31'],
  ])('%s', (text, start, end) => {
    expect(read(text).map((found) => found.slice(0, 3))).toEqual([[start, end, false]]);
  });

  it.each([
    ['Partnerskapet gäller t.o.m. juni 2029.', null, '2029-06-30', false],
    ['gäller till utgången av 2029', null, '2029-12-31', false],
    ['Avtalet gäller under tre år från undertecknandet.', null, null, false],
    ['Samarbetet sträcker sig över 36 månader', null, null, false],
    ['Överenskommelsen gäller tills vidare.', null, null, true],
    ['Avtalet gäller från och med den 1 maj 2027 tills vidare.', '2027-05-01', null, true],
    ['Överenskommelsen gäller från den 1 maj 2027.', '2027-05-01', null, true],
    ['The partnership is in force until further notice', null, null, true],
  ])('%s', (text, start, end, openEnded) => {
    expect(read(text).map((found) => found.slice(0, 3))).toEqual([[start, end, openEnded]]);
  });

  it('covers the narrowest text', () => {
    expect(
      read('Avtalet gäller från och med den 1 juni 2027 till och med den 31 maj 2030, inte längre'),
    ).toEqual([
      ['2027-06-01', '2030-05-31', false, 'den 1 juni 2027 till och med den 31 maj 2030'],
    ]);
  });

  it.each([
    'Bidraget är 2000–2030 kronor per deltagare',
    'läsåret 2027–2028 prövas tre skolor',
    'Avtalet kan förlängas med två år i taget.',
    'Vi ses vartannat år och har tre månaders uppsägning',
    'Föreningen har funnits sedan 1987',
    'Kontoret är stängt 1–31 juli',
    'Tel 0501-20 27 20 28',
    'Beslut fattades den 3 maj 2026',
    'Faktura skickas två gånger per år i mars och september',
  ])('is not read in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
