import { expect, test } from 'vitest';
import { deMinimisNoDeclaration } from '../../src/rules/state-aid/de-minimis-no-declaration.ts';
import { deMinimisNotRegistered } from '../../src/rules/state-aid/de-minimis-not-registered.ts';
import { sgeiActIncomplete } from '../../src/rules/state-aid/sgei-act-incomplete.ts';
import { stateAidNotAssessed } from '../../src/rules/state-aid/state-aid-not-assessed.ts';
import { finds } from './finds.ts';

const within = (sentence: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Ekonomi\n\nKommunen bidrar med 100 000 kronor per år till Föreningen Norra. ${sentence}\n`;

test.each([
  ['Kommunen har bedömt att bidraget inte utgör statsstöd.', []],
  ['Verksamheten är icke-ekonomisk och villkoren i artikel 107.1 är inte uppfyllda.', []],
  ['Stödet lämnas enligt kommissionens förordning (EU) 2023/2831 om stöd av mindre betydelse.', []],
  [
    'Statsstödsbedömningen 2026-02-03 finns i ärendet: handeln mellan medlemsstaterna påverkas inte.',
    [],
  ],
  ['Bidraget är inte statligt stöd i EU:s mening, eftersom verksamheten är lokal och gratis.', []],
  [
    'Någon ekonomisk verksamhet i statsstödsreglernas mening bedrivs inte, enligt bedömning den 3 mars 2026.',
    [],
  ],
  ['Parterna ska beakta statsstödsreglerna.', ['named']],
  ['En statsstödsbedömning ska göras före beslutet.', ['named']],
  ['Statsstöd: se separat dokument.', ['named']],
  ['Föreningen bedriver ekonomisk verksamhet i ett eget bolag.', ['missing']],
  ['Föreningen får stöd av staten till sina ledare.', ['missing']],
  ['Kommunen stöder föreningen på lika villkor.', ['missing']],
  ['I riktlinjerna står: ”Statsstöd har bedömts.”', ['missing']],
])('state-aid-not-assessed: %s', (sentence, messages) => {
  const found = finds(stateAidNotAssessed, within(sentence));
  expect(found.map(({ message }) => message)).toEqual(messages);
  expect(found.every(({ severity }) => severity === 'question')).toBe(true);
});

test('a decided case is warned of what an open one is asked', () => {
  const card = 'iop: 1\ntitel: Mötesplats Norra\nläge: beslutat\n';
  const found = finds(stateAidNotAssessed, within(''), { card });
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});

test.each([
  [
    'Stödet är de minimis.',
    'förordningens nummer, beloppet i euro och mottagarens uppgift om annat stöd under tre år',
  ],
  [
    'Stödet ges enligt förordning (EU) 2023/2831 om försumbart stöd.',
    'beloppet i euro och mottagarens uppgift om annat stöd under tre år',
  ],
  [
    'Stödet, 9 000 euro, ges enligt förordning 2023/2831 om stöd av mindre betydelse.',
    'mottagarens uppgift om annat stöd under tre år',
  ],
  [
    'Stödet ges som de minimis-stöd enligt (EU) 2023/2831. Föreningen har försäkrat att den inte fått annat sådant stöd de tre senaste åren.',
    'beloppet i euro',
  ],
])('de-minimis-no-declaration: %s', (sentence, gaps) => {
  expect(finds(deMinimisNoDeclaration, within(sentence)).map(({ words }) => words.sv)).toEqual([
    expect.stringContaining(`men ${gaps} saknas`),
  ]);
});

test.each([
  'Stödet är inte stöd av mindre betydelse.',
  'Om stödet skulle räknas som de minimis lämnar föreningen ett intyg.',
  'Stödet ges som stöd av mindre betydelse enligt förordning (EU) 2023/2831, 9 000 euro. Föreningen intygade den 12 januari att annat stöd under tre år uppgår till 0 euro.',
  'Insatsen är av mindre betydelse för budgeten.',
])('de-minimis-no-declaration leaves alone: %s', (sentence) => {
  expect(finds(deMinimisNoDeclaration, within(sentence))).toEqual([]);
});

test('a card that answers otherwise outweighs the word in the text', () => {
  const card =
    'statsstöd:\n  bedömning: ej-stöd\n  notering: Taket för de minimis prövades inte.\n';
  expect(finds(deMinimisNoDeclaration, within('Stödet är de minimis.'), { card })).toEqual([]);
});

test.each([
  ['Stödet är de minimis.', ['question']],
  ['Stödet är de minimis. Kommunen registrerar stödet i registret.', []],
  ['Stödet är inte de minimis.', []],
])('de-minimis-not-registered: %s', (sentence, severities) => {
  const found = finds(deMinimisNotRegistered, within(sentence));
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});

test.each([
  ['Rådgivningen är en tjänst av allmänt ekonomiskt intresse.', 1],
  ['Stödet ges enligt SGEI-beslutet 2012/21/EU.', 1],
  ['Rådgivningen är inte en tjänst av allmänt ekonomiskt intresse.', 0],
  ['Verksamheten är av allmänt intresse för kommuninvånarna.', 0],
  ['Stödet ges som SGEI de minimis enligt förordning (EU) 2023/2832.', 0],
])('sgei-act-incomplete: %s', (sentence, count) => {
  expect(finds(sgeiActIncomplete, within(sentence))).toHaveLength(count);
});
