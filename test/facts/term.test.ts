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
