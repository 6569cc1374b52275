import { describe, expect, it } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { missingRequiredSection } from '../../src/rules/structure/missing-required-section.ts';
import { titleNotIop } from '../../src/rules/structure/title-not-iop.ts';
import { finds } from '../rules/finds.ts';

const head =
  '# Hamnen\n\nIdéburet offentligt partnerskap\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n';
const rest =
  '## Bakgrund\n\nHamnen stod tom.\n\n## Värdegrund\n\nRespekt.\n\n## Åtaganden\n\nKommunen lånar ut huset. Föreningen leder träffarna.\n\n## Mål\n\nFler träffas.\n\n## Ekonomi\n\nKommunen betalar 9 000 kronor per år.\n\n## Omförhandling och tvist\n\nVarje part kan begära omförhandling.\n\n';

const missing = (text: string) =>
  finds(missingRequiredSection, head + rest + text)
    .map(({ words: { sv } }) => /”([^”]+)”/.exec(sv)?.[1])
    .join(', ');

describe('the term wherever it stands', () => {
  const followUp = '## Uppföljning\n\nParterna följer upp arbetet varje år.\n\n';
  it.each([
    [
      '## Sammanfattning\n\n| Fråga | Svar |\n|---|---|\n| Hur länge? | 2027-01-01–2029-12-31 |\n',
      '',
    ],
    ['## Kort sagt\n\n| | |\n|---|---|\n| När gäller det? | 1 mars 2027–28 februari 2029 |\n', ''],
    [
      '## I korthet\n\n| Punkt | Innehåll |\n|---|---|\n| Period | 2027-01-01 till 2028-12-31 |\n',
      '',
    ],
    [
      '## Övrigt\n\n| Punkt | Innehåll |\n|---|---|\n| Tid | från den 1 januari 2027 till den 31 december 2028 |\n',
      '',
    ],
    // Another time than that of the agreement, half a term, and none.
    ['## Övrigt\n\n| Fråga | Svar |\n|---|---|\n| Öppet | 2027-06-01–2027-08-15 |\n', 'Avtalstid'],
    [
      '## Övrigt\n\n| Program | Tid |\n|---|---|\n| Äldreplanen | 2025-01-01–2032-12-31 |\n',
      'Avtalstid',
    ],
    ['## Övrigt\n\nPartnerskapet upphör utan uppsägning.\n', 'Avtalstid'],
    ['## Övrigt\n\n| Fråga | Svar |\n|---|---|\n| Hur länge? | Se nedan |\n', 'Avtalstid'],
  ])('%s', (text, expected) => {
    expect(missing(followUp + text)).toBe(expected);
  });
});

describe('follow-up under a heading in other words', () => {
  const term = '## Tid\n\nAvtalet gäller 2027-01-01–2028-12-31.\n\n';
  it.each([
    ['Att se om det gör nytta', ''],
    ['Att följa upp', ''],
    ['Hur vi vet om det ger resultat', ''],
    ['Gav det något resultat?', ''],
    ['Vad har det betytt?', ''],
    // What to do when it does not work is no follow-up.
    ['Om det inte fungerar', 'Uppföljning'],
    ['Att sluta i förtid', 'Uppföljning'],
    ['Till nytta för alla', 'Uppföljning'],
  ])('%s', (heading, expected) => {
    const text = `${term}## ${heading}\n\nKim Ek talar med gästerna varje december.\n`;
    expect(missing(text)).toBe(expected);
  });
});

describe('a subtitle as a heading, and contents', () => {
  const contents =
    'Innehåll\n\n1 Parter ........ 1\n2 Uppsägning ........ 2\n3 Ekonomi ........ 3\n4 Uppföljning ........ 4\n\n';
  const opening = (subtitle: string) =>
    `# ALLA ÄR MED\n\n${subtitle}\n\n${contents}## 1 PARTER\n\nTvå.\n`;
  it.each([
    ['## Avtal om idéburet offentligt partnerskap (IOP) för idrott', false],
    ['## Överenskommelse om ett idéburet offentligt partnerskap mellan A kommun och B', false],
    ['### IOP mellan Exempelstads kommun och Föreningen Norra', false],
    ['## Idéburet offentligt partnerskap', false],
    ['## Samverkansavtal', true],
    ['## Bakgrund\n\nDet här är ett idéburet offentligt partnerskap.', true],
  ])('%s', (subtitle, found) => {
    expect(finds(titleNotIop, opening(subtitle)).length > 0).toBe(found);
  });
  it('reads no sentences in the lines of contents', () => {
    const { sentences } = parse(
      { path: 'avtal.md', text: opening('## IOP') },
      { profile: shippedProfiles.default },
    );
    expect(sentences.map(({ text }) => text)).toEqual(['Innehåll', 'Två.']);
  });
  it('takes a day for no telephone number', () => {
    const { headings } = parse(
      {
        path: 'avtal.md',
        text: '# IOP\n\n## Form\n\nFrågan prövades 2026-04-15.\n\nDen prövades igen 2026-04-20.\n\n## Parter\n\nTvå.\n',
      },
      { profile: shippedProfiles.default },
    );
    expect(headings[1]?.sections).toEqual([]);
  });
});
