import { describe, expect, it } from 'vitest';
import { periodHitsIn, periodOf } from '../../src/agreement/facts/periods.ts';
import { proseOf } from '../../src/agreement/language/prose.ts';

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
    ['Vi drar i gång 1 april 2027 och slutar 31 mars 2029.', '2027-04-01', '2029-03-31'],
    ['Första dagen är 1 april 2027 och sista dagen 31 mars 2029.', '2027-04-01', '2029-03-31'],
    ['Avtalet tar sin början 2027-04-01 och tar slut 2029-03-31.', '2027-04-01', '2029-03-31'],
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

describe('the edges of a period', () => {
  it.each([
    ['från 1 juni till 30 juni 2028', [['2028-06-01', '2028-06-30', false]]],
    ['från 30 juni till 1 juni 2028', [['2027-06-30', '2028-06-01', false]]],
    ['från 1 juni till 1 juni 2028', [['2028-06-01', '2028-06-01', false]]],
    ['den 1 juni 2027 och den 31 maj 2030', []],
    ['Tid: 2027–2027.', [['2027-01-01', '2027-12-31', false]]],
    ['Tid: 1977–2027.', [['1977-01-01', '2027-12-31', false]]],
    ['Tid: 1950–2027.', []],
    ['Tid: 2030–2027.', []],
    ['för åren 2027, 2029 och 2031', []],
    ['för åren 2027 eller 2028', []],
    ['träffar 2027, 2028 och 2029', []],
    ['för åren 2027, 2028 och maj 2029', [['2027-01-01', '2028-12-31', false]]],
    [
      'för åren 2027 och 2028, sedan 1 juni 2029 till 31 maj 2030',
      [
        ['2027-01-01', '2028-12-31', false],
        ['2029-06-01', '2030-05-31', false],
      ],
    ],
    [
      'Kursen startar den 1 mars 2027 och pågår i fyra veckor',
      [['2027-03-01', '2027-03-28', false]],
    ],
    ['Kursen startar den 1 mars 2027 och pågår i tre veckor', [['2027-03-01', null, true]]],
    ['Kursen pågår i två veckor', []],
    ['Tre år gäller avtalet.', [[null, null, false]]],
    ['Avtalet löper i ett år i taget', []],
    ['Avtalet gäller och förlängs i två år', []],
    [
      'Det förra avtalet upphör den 31 maj 2027 och detta börjar gälla den 1 juni 2027',
      [['2027-06-01', null, true]],
    ],
    ['Lokalen lånas ut till och med den 31 maj 2028.', [[null, '2028-05-31', false]]],
    ['Bidrag ges från och med den 1 maj 2028.', [['2028-05-01', null, true]]],
    ['Vi börjar den 1 maj 2028.', []],
    ['Avtalet gäller från den 1 juni 2027 till den 31 juni 2030', [['2027-06-01', null, true]]],
  ])('%s', (text, expected) => {
    expect(read(text).map((found) => found.slice(0, 3))).toEqual(expected);
  });

  it.each([
    ['Avtalet gäller från och med den 1 maj 2027 tills vidare.', 'den 1 maj 2027 tills vidare'],
    ['Avtalet gäller tills vidare, från den 1 maj 2027.', 'tills vidare, från den 1 maj 2027'],
    ['Överenskommelsen gäller tills vidare.', 'tills vidare'],
    ['Vi startar den 1 april 2027 och kör i två år.', 'den 1 april 2027 och kör i två år'],
    ['Avtalet gäller under tre år från undertecknandet.', 'tre år'],
    ['Partnerskapet gäller t.o.m. juni 2029.', 'juni 2029'],
    ['Överenskommelsen gäller från den 1 maj 2027.', 'den 1 maj 2027'],
    ['Avtalet gäller från 2027-05-01 och upphör 2029-04-30.', '2027-05-01 och upphör 2029-04-30'],
    ['Tid för åren 2027 och 2028.', '2027 och 2028'],
  ])('%s: the words', (text, words) => {
    expect(read(text).map((found) => found[3])).toEqual([words]);
  });

  it('a length alone is told in months', () => {
    const [found] = periodHitsIn('Avtalet gäller under tre år från undertecknandet.');
    expect([found?.months, found?.hits]).toEqual([36, []]);
    const [dated] = periodHitsIn('Vi startar den 1 april 2027 och kör i två år.');
    expect([dated?.months, dated?.hits.length]).toEqual([undefined, 1]);
    const [days] = periodHitsIn('Avtalet gäller under 90 dagar från undertecknandet.');
    expect([days?.start, days?.months]).toEqual([null, undefined]);
  });

  it('is placed in the text', () => {
    const text = 'Vi ses. Avtalet gäller 2027-02-01–2029-01-31.';
    const [hit] = periodHitsIn(text.slice(8));
    const found = hit && periodOf(proseOf(text, 100), 8, hit);
    expect(found).toMatchObject({
      start: '2027-02-01',
      end: '2029-01-31',
      openEnded: false,
      range: { start: 123, end: 144 },
      text: '2027-02-01–2029-01-31',
    });
  });
});
