import { describe, expect, test } from 'vitest';
import { conflictOfInterestSignatory } from '../../src/rules/signing/conflict-of-interest-signatory.ts';
import { signatoryAuthorityUnstated } from '../../src/rules/signing/signatory-authority-unstated.ts';
import { signatureBlockIncomplete } from '../../src/rules/signing/signature-block-incomplete.ts';
import { finds } from './finds.ts';

const k = '- Exempelstads kommun genom kultur- och fritidsnämnden, organisationsnummer 212000-9150';
const f = '- Föreningen Norra, organisationsnummer 802499-0015';
const s = '- Studieförbundet Exempel, organisationsnummer 802499-0023';
const text = (parties: readonly string[], end: string, middle = '') =>
  `# Mötesplats Norra\n\nEtt idéburet offentligt partnerskap\n\n## Parter\n\n${parties.join('\n')}\n\n${middle}\n\n${end}\n`;
const line = '\n\n______________________________\n\n';
const dated = 'Exempelstad den ______________';

describe('room for signatures', () => {
  test.each([
    [
      'one block each',
      [k, f],
      `## Underskrifter\n\n${dated}${line}Bo Ask, kultur- och fritidsnämndens ordförande\n\n${dated}${line}Kim Ek, ordförande i föreningen`,
    ],
    [
      'room for the day in digits, and much told of the right to sign',
      [k, f],
      `## Underskrifter\n\nExempelstad 2027-__-__${line}Bo Ask, kultur- och fritidsnämndens ordförande, enligt nämndens beslut den 12 januari 2027, § 7, Exempelstads kommun\n\nExempelstad 2027-__-__${line}Kim Ek, ordförande, firmatecknare enligt styrelsens beslut den 3 januari 2027, § 2, Föreningen Norra`,
    ],
    [
      'names below lines',
      [k, f],
      `## Underskrift\n\nFör kommunen\\\nOrt, datum\\\n........................\\\n\nBo Ask\\\nOrdförande\n\nFör föreningen\\\nOrt, datum\\\n........................\\\n\nKim Ek\\\nOrdförande`,
    ],
    [
      'sub-headings',
      [k, f],
      `## Undertecknande\n\n### Exempelstads kommun\n\nOrt och datum\n\n________________\n\nNamnförtydligande\n\n### Föreningen Norra\n\nOrt och datum\n\n________________\n\nNamnförtydligande`,
    ],
    [
      'a table of parties',
      [k, f, s],
      `## Underskrifter\n\n| Part | Namn | Titel | Ort och datum | Underskrift |\n|---|---|---|---|---|\n| Exempelstads kommun | Bo Ask | ordförande | | |\n| Föreningen Norra | Kim Ek | ordförande | | |\n| Studieförbundet Exempel | Sam Al | avdelningschef | | |`,
    ],
    [
      'a table side by side',
      [k, f],
      `## Underskrifter\n\n| För Exempelstads kommun | För Föreningen Norra |\n|---|---|\n| Datum: ________ | Datum: ________ |\n| ______________ | ______________ |\n| Bo Ask, ordförande | Kim Ek, ordförande |`,
    ],
    [
      'a list',
      [k, f],
      '## Underskrifter\n\n- Exempelstads kommun: Bo Ask, ordförande, den ____________\n- Föreningen Norra: Kim Ek, ordförande, den ____________',
    ],
    [
      'on a screen',
      [k, f, s],
      '## Underskrifter\n\nÖverenskommelsen signeras digitalt via BankID av behöriga företrädare för samtliga parter.',
    ],
    [
      'on a screen, with names',
      [k, f],
      '## Underskrifter\n\nParterna undertecknar avtalet elektroniskt.\n\nExempelstads kommun: Bo Ask, ordförande\n\nFöreningen Norra: Kim Ek, ordförande',
    ],
    [
      'two for the municipality',
      [k, f],
      `## Underskrifter\n\nFör Exempelstads kommun\n\n${dated}\n\nBo Ask, ordförande\n\nLi By, förvaltningschef\n\nFör Föreningen Norra\n\n${dated}\n\nKim Ek, ordförande`,
    ],
    [
      'without names of parties',
      [k, f],
      `## Underskrifter\n\n${dated}${line}Bo Ask, ordförande\n\n${dated}${line}Kim Ek, ordförande`,
    ],
    [
      'titles alone',
      [k, f],
      `## Underskrifter\n\n${dated}${line}Ordföranden i kultur- och fritidsnämnden\n\n${dated}${line}Ordföranden i Föreningen Norra`,
    ],
    [
      'already signed',
      [k, f],
      '## Underskrifter\n\nAvtalet undertecknades den 3 maj 2027 av Bo Ask för kommunen och Kim Ek för föreningen.',
    ],
    [
      'no heading',
      [k, f],
      `## Kontakt\n\nKommunen: Bo Ask\n\n**Underskrifter**\n\n${dated}${line}Bo Ask, för kommunen\n\n${dated}${line}Kim Ek, för föreningen`,
    ],
    ['a page of its own', [k, f], '## Underskrifter\n\nUnderskrifterna finns på separat sida.'],
    [
      'short names',
      [k, '- Föreningen Norra (Norra), organisationsnummer 802499-0015'],
      `## Underskrifter\n\nFör kommunen: Bo Ask, ordförande, den ________\n\nFör Norra: Kim Ek, ordförande, den ________`,
    ],
  ])('%s: nothing lacks', (_, parties, end) => {
    expect(
      finds(signatureBlockIncomplete, text(parties, end)).map(({ words }) => words.sv),
    ).toEqual([]);
  });

  test.each([
    [
      'missing',
      'the third party',
      [k, f, s],
      `## Underskrifter\n\n${dated}${line}Bo Ask, ordförande i kultur- och fritidsnämnden\n\n${dated}${line}Kim Ek, ordförande i Föreningen Norra`,
    ],
    [
      'few',
      'two lines for three',
      [k, f, s],
      '## Underskrifter\n\nUnderskrift: ______________________\n\nUnderskrift: ______________________',
    ],
    [
      'few',
      'two dated lines for three',
      [k, f, s],
      `## Underskrifter\n\n${dated}${line}Bo Ask, ordförande\n\n${dated}${line}Kim Ek, ordförande`,
    ],
    [
      'missing',
      'a row of the table',
      [k, f, s],
      '## Underskrifter\n\n| Part | Namn och titel | Ort och datum | Underskrift |\n|---|---|---|---|\n| Kommunen | Bo Ask, ordförande | | |\n| Studieförbundet | Sam Al, avdelningschef | | |',
    ],
    [
      'missing',
      'the association',
      [k, f],
      `## Underskrifter\n\nFör Exempelstads kommun\n\n${dated}\n\n______________\n\nBo Ask, ordförande`,
    ],
    [
      'missing',
      'two of the municipality, none of the third',
      [k, f, s],
      `## Underskrifter\n\nFör Exempelstads kommun\n\n${dated}\n\nBo Ask, ordförande\n\nLi By, förvaltningschef\n\nFör Föreningen Norra\n\n${dated}\n\nKim Ek, ordförande`,
    ],
    [
      'none',
      'nothing but a sentence',
      [k, f],
      '## Underskrifter\n\nAvtalet är upprättat i två exemplar, ett till kommunen och ett till föreningen.',
    ],
    ['none', 'nothing at all', [k, f], '## Tvist\n\nParterna löser tvister i samtal.'],
    [
      'missing',
      'on a screen, one is left out',
      [k, f, s],
      '## Underskrifter\n\nÖverenskommelsen undertecknas elektroniskt.\n\n- Exempelstads kommun: Bo Ask, ordförande\n- Föreningen Norra: Kim Ek, ordförande',
    ],
    [
      'fields',
      'no day and no name',
      [k, f],
      '## Underskrifter\n\nExempelstads kommun ____________________\n\nFöreningen Norra ____________________',
    ],
  ])('%s: %s', (message, _, parties, end) => {
    expect(finds(signatureBlockIncomplete, text(parties, end))).toMatchObject([{ message }]);
  });

  test('a draft warns, and an ended agreement is left alone', () => {
    const few = text([k, f, s], `## Underskrifter\n\n${dated}${line}Bo Ask, ordförande`);
    expect(finds(signatureBlockIncomplete, few, { stage: 'draft' })).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(finds(signatureBlockIncomplete, few, { stage: 'ended' })).toEqual([]);
  });
});

const lines = (
  association: string,
  municipality = 'Bo Ask, ordförande i kultur- och fritidsnämnden',
) => `## Underskrifter\n\n${dated}${line}${municipality}\n\n${dated}${line}${association}`;

describe('the right to sign', () => {
  test.each([
    ['Kim Ek, firmatecknare'],
    ['Kim Ek, ordförande, med rätt att teckna föreningens firma'],
    ['Kim Ek, ordförande enligt årsmötets beslut 2026-03-02'],
    ['Kim Ek, ordförande. Protokollsutdrag bifogas.'],
    ['Kim Ek, verksamhetschef enligt fullmakt'],
    ['Kim Ek tecknar föreningen ensam'],
    ['Kim Ek, ordförande (styrelseprotokoll 2026-05-04 § 3)'],
    ['Kim Ek, enligt delegation från styrelsen'],
    ['Kim Ek, behörig att företräda föreningen'],
    ['Kim Ek, ordförande, undertecknar enligt stadgarna § 8'],
  ])('%s', (who) => {
    expect(finds(signatoryAuthorityUnstated, text([k, f], lines(who)))).toEqual([]);
  });

  test.each([
    ['Kim Ek, ordförande i Föreningen Norra', ''],
    [
      'Kim Ek, ordförande',
      '## Beslut\n\nNämnden fattar beslut om bidraget varje år enligt budgeten.',
    ],
    ['Kim Ek', '## Insatser\n\nPersonalen är behörig att köra buss.'],
  ])('%s: asked', (who, middle) => {
    expect(finds(signatoryAuthorityUnstated, text([k, f], lines(who), middle))).toMatchObject([
      { message: 'unstated', severity: 'question' },
    ]);
  });
});

describe('the same person on both sides', () => {
  test.each([
    [
      'signs for both',
      lines(
        'Bo Ask, ordförande i Föreningen Norra',
        'Bo Ask, ordförande i kultur- och fritidsnämnden, Exempelstads kommun',
      ),
    ],
    [
      'signs for the board, keeps the money of the association',
      `## Kontaktpersoner\n\nFöreningen Norra: Bo Ask, kassör, 070-174 06 05\n\nKommunen: Li By, 070-174 06 06\n\n${lines('Kim Ek, ordförande i föreningen', 'Bo Ask, kultur- och fritidsnämndens ordförande')}`,
    ],
    [
      'a table',
      '## Underskrifter\n\n| Part | Namn | Ort och datum |\n|---|---|---|\n| Kommunen | Bo Ask, enhetschef | |\n| Föreningen | Bo Ask, ordförande | |',
    ],
    [
      'one sentence',
      `## Organisation\n\nBo Ask är ordförande i kultur- och fritidsnämnden och ledamot i föreningens styrelse.\n\n${lines('Kim Ek, ordförande i föreningen', 'Li By, enhetschef, Exempelstads kommun')}`,
    ],
    [
      'sentences apart',
      `## Bakgrund\n\nFöreningens ordförande Bo Ask tog kontakt med kommunen.\n\n${lines('Kim Ek, kassör i föreningen', 'Bo Ask, enhetschef, Exempelstads kommun')}`,
    ],
    [
      'the municipality’s contact signs for the association',
      `## Kontaktpersoner\n\n- Kommunen: fritidschefen Kim Ek, 070-174 06 05\n- Föreningen: Sam Al, 070-174 06 06\n\n${lines('Kim Ek, ordförande i föreningen')}`,
    ],
  ])('%s', (_, end) => {
    expect(finds(conflictOfInterestSignatory, text([k, f], end))).toMatchObject([
      { message: 'both' },
    ]);
  });

  test.each([
    ['one person for each', lines('Kim Ek, ordförande i föreningen')],
    [
      'a contact who signs too',
      `## Kontaktpersoner\n\n- Kommunen: Li By, 070-174 06 05\n- Föreningen: Kim Ek, 070-174 06 06\n\n${lines('Kim Ek, ordförande i föreningen')}`,
    ],
    ['the same surname', lines('Kim Ask, ordförande i föreningen')],
    [
      'somebody else signs',
      `## Organisation\n\nNämndens ordförande Bo Ask sitter i föreningens styrelse och deltog inte i beslutet.\n\n${lines('Kim Ek, ordförande i föreningen', 'Li By, vice ordförande i kultur- och fritidsnämnden')}`,
    ],
    [
      'named in thanks',
      `## Bakgrund\n\nBo Ask på kommunen och Kim Ek i föreningen skrev den första texten tillsammans.\n\n${lines('Kim Ek, ordförande i föreningen')}`,
    ],
    [
      'both sides on one line',
      '## Underskrifter\n\n| För Exempelstads kommun | För Föreningen Norra |\n|---|---|\n| Bo Ask, ordförande | Kim Ek, ordförande |',
    ],
    [
      'the same unit twice',
      `## Uppföljning\n\nKultur- och fritidsnämndens ordförande Bo Ask leder styrgruppen. Kim Ek, ordförande i föreningen, kallar.\n\n${lines('Kim Ek, ordförande i föreningen')}`,
    ],
  ])('%s: silent', (_, end) => {
    expect(finds(conflictOfInterestSignatory, text([k, f], end))).toEqual([]);
  });

  test('the card and the text together', () => {
    const card =
      'iop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, undertecknare: [{ namn: Bo Ask, titel: ordförande }] }\n  - { namn: Föreningen Norra, typ: förening, kontakter: [{ roll: kassör, namn: Bo Ask }] }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n';
    expect(
      finds(conflictOfInterestSignatory, '# Mötesplats Norra\n\nText.\n', { card }),
    ).toMatchObject([{ message: 'both', on: 'Bo Ask' }]);
  });
});
