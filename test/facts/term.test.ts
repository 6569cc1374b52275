import { describe, expect, it } from 'vitest';
import { termOf } from '../../src/agreement/facts/term.ts';
import { sentencesOf } from '../../src/agreement/language/sentences.ts';
import { blocksFrom, sectionsFrom, sourceOf } from './block.ts';

function read(text: string) {
  const blocks = blocksFrom(text);
  const sections = sectionsFrom(blocks, { Avtalstid: 'term', Tid: 'term' });
  const term = termOf({ source: sourceOf(text), blocks, sections, sentences: sentencesOf(blocks) });
  return (
    term && [term.start, term.end, term.openEnded, text.slice(term.range.start, term.range.end)]
  );
}

const programme = 'Kommunens program för äldre 2024–2031 ligger till grund.\n\n';

describe('the term is the agreement’s own', () => {
  it.each([
    ['2027-05-01-2029-04-30. Sedan är det slut.', '2027-05-01', '2029-04-30'],
    ['Det här gäller från den 1 maj 2027 till den 30 april 2029.', '2027-05-01', '2029-04-30'],
    [
      'Vi sätter i gång den 1 maj 2027. Avtalet börjar gälla den 1 maj 2027 och löper i två år.',
      '2027-05-01',
      '2029-04-30',
    ],
    [
      'Avtalet träder i kraft den 1 maj 2027. Det upphör den 30 april 2029 utan uppsägning.',
      '2027-05-01',
      '2029-04-30',
    ],
    [
      'Avtalet gäller från den 1 maj 2027. Avtalstiden är två år. Förlängning kan ske med ett år.',
      '2027-05-01',
      '2029-04-30',
    ],
    ['| Startdatum | 2027-05-01 |\n| Slutdatum | 2029-04-30 |', '2027-05-01', '2029-04-30'],
    ['- Start: 1 maj 2027\n- Slut: 30 april 2029', '2027-05-01', '2029-04-30'],
    ['Den 1 maj 2027 är första dagen. Den 30 april 2029 är det slut.', '2027-05-01', '2029-04-30'],
    ['Vi börjar den 1 maj 2027. Den 30 april 2029 blir vår sista dag.', '2027-05-01', '2029-04-30'],
    ['- Första avtalsdag: 2027-05-01\n- Sista avtalsdag: 2029-04-30', '2027-05-01', '2029-04-30'],
    [
      'Avtalet gäller till och med den 30 april 2029, med start den 1 maj 2027.',
      '2027-05-01',
      '2029-04-30',
    ],
    [
      'Avtalet börjar den 1 maj 2027. Det upphör den 30 april 2029. Ett nytt avtal kan börja den 1 maj 2029.',
      '2027-05-01',
      '2029-04-30',
    ],
    ['Detta avtal gäller år 2028.', '2028-01-01', '2028-12-31'],
    [
      'Ställning tas senast den 1 juni 2028. Avtalet gäller 2027-05-01–2029-04-30.',
      '2027-05-01',
      '2029-04-30',
    ],
  ])('%s', (text, start, end) => {
    expect(read(`${programme}## Avtalstid\n\n${text}`)?.slice(0, 3)).toEqual([start, end, false]);
  });

  it('is read from a sentence about the agreement when there is no section', () => {
    const text = `${programme}Den lokala överenskommelsen gäller 2020–2026.\n\nAvtalet gäller från 1 maj 2027 till 30 april 2029.`;
    expect(read(text)).toEqual([
      '2027-05-01',
      '2029-04-30',
      false,
      '1 maj 2027 till 30 april 2029',
    ]);
  });

  it('is read from a label or a cell beside one', () => {
    expect(read('Avtalsperiod: 2027-05-01 – 2029-04-30')?.slice(0, 2)).toEqual([
      '2027-05-01',
      '2029-04-30',
    ]);
    expect(read('| Avtalstid | 2027-05-01 – 2029-04-30 |')?.slice(0, 2)).toEqual([
      '2027-05-01',
      '2029-04-30',
    ]);
  });

  it('stands in a heading too', () => {
    expect(read('## Avtalstid\n\nSe rubriken.')).toBeNull();
  });

  it.each([
    programme,
    'Läsåret 2027/2028 deltar fem klasser. Budgetåret 2027 faktureras i mars.',
    'Överenskommelsen i Lindsjö mellan kommunen och föreningslivet gäller 2020–2026.',
    'Avtalet gäller för alla ungdomar i kommunen.',
    '> ',
  ])('is not read in “%s”', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is open without an end, and has neither day when only its length is known', () => {
    expect(read('## Tid\n\nAvtalet gäller tills vidare från våren.')?.slice(0, 3)).toEqual([
      null,
      null,
      true,
    ]);
    expect(read('## Tid\n\nAvtalet gäller i tre år från undertecknandet.')?.slice(0, 3)).toEqual([
      null,
      null,
      false,
    ]);
    expect(
      read('## Tid\n\nAvtalet gäller tre år och kan förlängas med ett år.')?.slice(0, 3),
    ).toEqual([null, null, false]);
    expect(read('## Tid\n\nGäller t.o.m. juni 2029.')?.slice(0, 3)).toEqual([
      null,
      '2029-06-30',
      false,
    ]);
  });
});

describe('the term is not that of another agreement', () => {
  it.each([
    'Överenskommelsen ersätter överenskommelsen 2024-01-01–2026-12-31 och gäller 2027-01-01–2029-12-31.',
    'Tidigare överenskommelse löpte 2024-01-01–2026-12-31. Denna gäller 2027-01-01–2029-12-31.',
    'Föregående överenskommelse löpte ut 2026-12-31. Den nya gäller från 2027-01-01 till 2029-12-31.',
    'Tidigare överenskommelse, som gäller till och med 2026-12-31, ersätts av denna, som gäller 2027-01-01–2029-12-31.',
    'Avtalet avlöser det förra avtalet för 2024–2026, och gäller 2027-01-01–2029-12-31.',
    'Överenskommelsen ersätter tidigare överenskommelse från och med 2027-01-01 och gäller till och med 2029-12-31.',
    'Avtalet började gälla 2027-01-01 och löper till 2029-12-31.',
  ])('%s', (text) => {
    expect(read(`## Avtalstid\n\n${text}`)?.slice(0, 3)).toEqual([
      '2027-01-01',
      '2029-12-31',
      false,
    ]);
  });

  it('nor where no section says it', () => {
    const text =
      'Överenskommelsen ersätter avtalet för 2024–2026 och gäller från den 1 januari 2027 till den 31 december 2029.';
    expect(read(text)?.slice(0, 2)).toEqual(['2027-01-01', '2029-12-31']);
  });
});

describe('a term in other words', () => {
  it.each([
    ['Överenskommelsen gäller läsåren 2026/27–2028/29.', '2026-07-01', '2029-06-30'],
    ['Överenskommelsen gäller läsåret 2026/2027.', '2026-07-01', '2027-06-30'],
    ['Avtalet gäller läsåren 2026/27, 2027/28 och 2028/29.', '2026-07-01', '2029-06-30'],
    ['Avtalet gäller skolåret 26/27 till 28/29.', '2026-07-01', '2029-06-30'],
    ['| Start | Slut |\n|---|---|\n| 2027-01-01 | 2029-12-31 |', '2027-01-01', '2029-12-31'],
    [
      '| Från | Till | Not |\n|---|---|---|\n| 1 januari 2027 | 31 december 2029 | x |',
      '2027-01-01',
      '2029-12-31',
    ],
    ['Avtalet gäller 2027.01.01–2029.12.31.', '2027-01-01', '2029-12-31'],
    ['Avtalet gäller från den 1:a januari 2027 och tre år framåt.', '2027-01-01', '2029-12-31'],
    ['Avtalet omfattar tre verksamhetsår med början 2027-01-01.', '2027-01-01', '2029-12-31'],
    ['Avtalet gäller i tre år från den 1 januari 2027.', '2027-01-01', '2029-12-31'],
  ])('%s', (text, start, end) => {
    expect(read(`## Avtalstid\n\n${text}`)?.slice(0, 3)).toEqual([start, end, false]);
  });

  it('never takes a fraction for a school year', () => {
    expect(read('## Avtalstid\n\nTräffar hålls 12/13 av gångerna enligt 2026/27.')).toBeNull();
    expect(read('## Avtalstid\n\nUnder läsåret 2026/29 gäller annat.')).toBeNull();
  });
});

describe('a length whose dates are not known yet', () => {
  function lengthOf(text: string) {
    const whole = `## Avtalstid\n\n${text}`;
    const blocks = blocksFrom(whole);
    const sections = sectionsFrom(blocks, { Avtalstid: 'term' });
    const sentences = sentencesOf(blocks);
    const term = termOf({ source: sourceOf(whole), blocks, sections, sentences });
    return term && [term.start, term.end, term.months, term.fromSigning];
  }

  it.each([
    ['Avtalet gäller i tre år från undertecknandet.', 36, true],
    ['Avtalet gäller från det att båda parter har undertecknat det och i 36 månader.', 36, true],
    ['Partnerskapet pågår i två år räknat från den dag då båda parter skrivit under.', 24, true],
    [
      'Avtalet träder i kraft när båda parter har undertecknat det. Avtalstiden är tre år.',
      36,
      true,
    ],
    ['Avtalet gäller i tre år.', 36, false],
    ['Avtalet gäller i tre år. Det undertecknas i två exemplar.', 36, false],
  ])('%s', (text, months, fromSigning) => {
    expect(lengthOf(text)).toEqual([null, null, months, fromSigning]);
  });

  it.each([
    'Sex månaders ömsesidig uppsägningstid gäller.',
    'Tre månaders skriftlig uppsägning gäller från båda sidor.',
    'Två månaders varsel gäller för alla.',
  ])('is of notice and of no term: %s', (text) => {
    expect(lengthOf(text)).toBeNull();
  });

  it('has no months when the dates are told', () => {
    expect(lengthOf('Avtalet gäller i tre år från den 1 maj 2027.')?.[2]).toBeUndefined();
  });
});
