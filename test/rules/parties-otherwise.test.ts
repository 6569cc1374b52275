import { describe, expect, test } from 'vitest';
import { forProfitParty } from '../../src/rules/parties/for-profit-party.ts';
import { independenceClauseMissing } from '../../src/rules/parties/independence-clause-missing.ts';
import { namedBoardNotParty } from '../../src/rules/parties/named-board-not-party.ts';
import { partyKindMissing } from '../../src/rules/parties/party-kind-missing.ts';
import { umbrellaMembersBound } from '../../src/rules/parties/umbrella-members-bound.ts';
import { signatureBlockIncomplete } from '../../src/rules/signing/signature-block-incomplete.ts';
import { finds } from './finds.ts';

const k = '- Lindsjö kommun, socialnämnden, org.nr 212000-9150';
const f = '- Brottsofferjouren Lindsjö, org.nr 802499-0015 (Jouren)';
const s = '- Lindsjö pastorat, org.nr 252099-3011';
const text = (parties: readonly string[], end: string, middle = '') =>
  `# Trygga vittnen\n\nIdéburet offentligt partnerskap\n\n## Parter\n\n${parties.join('\n')}\n\n${middle}\n\n${end}\n`;

describe('room for signatures, in other layouts', () => {
  test.each([
    [
      'dates written',
      [k, f],
      '## Underskrifter\n\nLindsjö 2027-01-20\n\nBo Ask\nSocialnämndens ordförande\n\nLindsjö 2027-01-22\n\nKim Ek\nOrdförande, Brottsofferjouren',
    ],
    [
      'esign sentence',
      [k, f],
      '## Undertecknande\n\nDetta avtal är elektroniskt undertecknat, se signeringsintyg.',
    ],
    [
      'br',
      [k, f],
      '## Underskrifter\n\nLindsjö den ________<br>____________<br>Bo Ask, ordförande socialnämnden\n\nLindsjö den ________<br>____________<br>Kim Ek, ordförande Jouren',
    ],
    [
      'table 2 cols blank header',
      [k, f],
      '## Underskrifter\n\n| | |\n|---|---|\n| Lindsjö den ____________ | Lindsjö den ____________ |\n| ____________________ | ____________________ |\n| Bo Ask | Kim Ek |\n| socialnämndens ordförande | ordförande |',
    ],
    [
      'table 2 cols no parties, 3 parties',
      [k, f, s],
      '## Underskrifter\n\n| Lindsjö kommun | Brottsofferjouren | Pastoratet |\n|---|---|---|\n| Ort/datum | Ort/datum | Ort/datum |\n| Underskrift | Underskrift | Underskrift |\n| Namnförtydligande | Namnförtydligande | Namnförtydligande |',
    ],
    [
      'three bold labels',
      [k, f, s],
      '## Underskrifter\n\n**Kommunen**\n\nDatum: ________ Namn: ________ Titel: ________\n\n**Jouren**\n\nDatum: ________ Namn: ________ Titel: ________\n\n**Pastoratet**\n\nDatum: ________ Namn: ________ Titel: ________',
    ],
    [
      'numbered',
      [k, f],
      '## 12. Underskrifter\n\n1. För kommunen: ______________________ (ort, datum, namn)\n2. För Jouren: ______________________ (ort, datum, namn)',
    ],
    [
      'dots',
      [k, f],
      '## Underskrifter\n\nLindsjö den ........................\n\n.............................................\nBo Ask\n\nLindsjö den ........................\n\n.............................................\nKim Ek',
    ],
    [
      'gaps',
      [k, f],
      '## Underskrifter\n\nFör Lindsjö kommun: [ort och datum], [namn och titel]\n\nFör Brottsofferjouren Lindsjö: [ort och datum], [namn och titel]',
    ],
    [
      'two signers for the association',
      [k, f],
      '## Underskrifter\n\nFör Lindsjö kommun\n\nLindsjö den ________\n\nBo Ask, ordförande\n\nFör Brottsofferjouren Lindsjö\n\nLindsjö den ________\n\nKim Ek, ordförande\n\nSam Al, kassör',
    ],
    [
      'heading at end bold',
      [k, f],
      '**Underskrifter**\n\nFör kommunen: Bo Ask, ordförande, Lindsjö den ____\n\nFör Jouren: Kim Ek, ordförande, Lindsjö den ____',
    ],
    [
      'unknown short name',
      [k, '- Norra byalag, org.nr 802499-0015'],
      '## Underskrifter\n\nLindsjö den ________\n\nBo Ask, socialnämndens ordförande\n\nLindsjö den ________\n\nKim Ek, ordförande i byalaget',
    ],
  ] as const)('%s', (_, parties, end) => {
    expect(
      finds(signatureBlockIncomplete, text(parties, end)).map(({ words }) => words.sv),
    ).toEqual([]);
  });
  test.each([
    [
      'dates written',
      [k, f, s],
      '## Underskrifter\n\nLindsjö 2027-01-20\n\nBo Ask\nSocialnämndens ordförande\n\nLindsjö 2027-01-22\n\nKim Ek\nOrdförande, Brottsofferjouren',
    ],
    [
      'table',
      [k, f, s],
      '## Underskrifter\n\n| Lindsjö kommun | Brottsofferjouren |\n|---|---|\n| Ort/datum | Ort/datum |\n| Underskrift | Underskrift |',
    ],
    [
      'table 2',
      [k, f, s],
      '## Underskrifter\n\n| | |\n|---|---|\n| För kommunen | För Jouren |\n| Lindsjö den ____________ | Lindsjö den ____________ |\n| ____________________ | ____________________ |\n| Bo Ask | Kim Ek |',
    ],
    [
      'labels',
      [k, f, s],
      '## Underskrifter\n\n**Kommunen**\n\nDatum: ________ Namn: ________ Titel: ________\n\n**Pastoratet**\n\nDatum: ________ Namn: ________ Titel: ________',
    ],
    [
      'copies sentence names all',
      [k, f, s],
      '## Underskrifter\n\nAvtalet finns i tre exemplar, ett till kommunen, ett till Jouren och ett till pastoratet.\n\nLindsjö den ________\n\n______________________\nBo Ask, socialnämndens ordförande\n\nLindsjö den ________\n\n______________________\nKim Ek, ordförande, Brottsofferjouren',
    ],
    [
      'only municipality',
      [k, f],
      '## Underskrifter\n\nLindsjö den ________\n\n______________________\nBo Ask, ordförande i socialnämnden',
    ],
    [
      'br',
      [k, f, s],
      '## Underskrifter\n\nLindsjö den ________<br>____________<br>Bo Ask, ordförande socialnämnden\n\nLindsjö den ________<br>____________<br>Kim Ek, ordförande Jouren',
    ],
  ] as const)('%s: a line is missing', (_, parties, end) => {
    expect(
      finds(signatureBlockIncomplete, text(parties, end)).map(({ message }) => message),
    ).toHaveLength(1);
  });
});

describe('independence, said otherwise', () => {
  test.each([
    'Jouren har en fristående ställning och väljer själv vilka frågor den driver.',
    'Kommunen respekterar att Jouren är en självständig organisation med egen ideologi.',
    'Inget i denna överenskommelse hindrar Jouren från att kritisera kommunen.',
    'Jouren behåller rätten att driva opinion i frågor om brottsoffer.',
    'Den idéburna partens oberoende ställning ska värnas.',
    'Parterna är medvetna om sina olika roller; Jouren kan komma att granska och ifrågasätta kommunens arbete.',
    'Jouren fattar sina egna beslut och har full frihet att uttrycka sig.',
    'Partnerskapet förutsätter att Jouren fortsatt kan vara en kritisk röst.',
    'Kommunen har ingen rätt att styra Jourens åsikter.',
    'Civilsamhällets oberoende och självbestämmande är en utgångspunkt.',
    'Parterna är jämbördiga och oberoende av varandra.',
    'Jourens idéburna särart är en tillgång som parterna ska slå vakt om.',
    'Jouren är inte kommunens utförare utan en egen aktör med egen röst.',
    'Jouren äger sin egen verksamhet och bestämmer själv dess innehåll.',
    'Samarbetet får inte leda till att Jouren tystnar; kritik ska kunna föras fram öppet.',
    'Jouren får utan konsekvenser framföra kritik mot kommunen.',
  ])('said: %s', (body) => {
    expect(finds(independenceClauseMissing, text([k, f], body)).map(({ on }) => on)).toEqual([]);
  });
  test.each([
    'Jouren hjälper vittnen att klara sig självständigt.',
    'Uppföljningen görs av en fristående granskare.',
    'Stödet ges fritt från krav på anmälan.',
    'Vittnen får stöd oberoende av om de anmält brottet.',
    'Kommunen förbehåller sig rätten att granska verksamheten när som helst.',
    'Parterna ska fritt kunna dela material med varandra.',
    'Målet är att brottsoffer får en röst och vågar säga ifrån.',
    'Vittnesstödjarna arbetar självständigt.',
    'Barn och unga ska kunna uttala sig i frågor som rör dem.',
    'Jouren följer sin värdegrund i mötet med besökarna.',
    'Samtalen respekterar den enskildes integritet och identitet.',
    'Jouren är en del av det lokala nätverket mot våld.',
    'Ekonomiskt oberoende är ett mål för kvinnorna som får stöd.',
    'Parterna bjuder in till en öppen debatt om trygghet.',
    'Vi lyssnar på kritiska synpunkter från deltagarna.',
    'Jouren ansvarar för att volontärerna har fritt inträde.',
  ])('not said: %s', (body) => {
    expect(finds(independenceClauseMissing, text([k, f], body))).toHaveLength(1);
  });
});

describe('boards, said otherwise', () => {
  test.each([
    [
      'Kultur- och fritidsnämnden',
      'Kultur- och fritidsnämnden upplåter sessionssalen två kvällar i månaden.',
    ],
    ['Överförmyndarnämnden', 'Överförmyndarnämnden utbildar volontärerna en gång per år.'],
    [
      'utbildningsnämnden',
      'I partnerskapet har utbildningsnämnden ansvar för kontakten med skolorna.',
    ],
    ['kommunstyrelsen', 'Kostnaden för lokalen bärs av kommunstyrelsen.'],
    [
      'Arbetsmarknadsförvaltningen',
      'Arbetsmarknadsförvaltningen avsätter en tjänst på 20 procent.',
    ],
    ['Bygg- och miljönämnden', 'Bygg- och miljönämnden medverkar i styrgruppen.'],
    [
      'utbildningsnämnden',
      'Socialnämnden och utbildningsnämnden ansvarar tillsammans för skolbesöken.',
    ],
    ['Gymnasienämnden', 'Gymnasienämnden kommer att bidra med en skolkurator.'],
    [
      'Teknik- och fastighetsförvaltningen',
      'Teknik- och fastighetsförvaltningen svarar för skötseln av lokalen.',
    ],
  ])('%s: %s', (board, body) => {
    expect(
      finds(namedBoardNotParty, text([k, f], `## Åtaganden\n\n${body}`)).map(({ on }) => on),
    ).toEqual([board]);
  });
  test.each([
    'Individ- och familjeomsorgen inom socialförvaltningen deltar.',
    'Omsorgsförvaltningen utser en kontaktperson.',
    'Kommunen informerar utbildningsnämnden, som ansvarar för skolan.',
    'Jouren kan ansöka om bidrag hos kulturnämnden, som beslutar i frågan.',
    'Kommunstyrelsen ansvarar för att följa upp kommunens samtliga partnerskap enligt reglementet.',
    'Kommunstyrelsen beslutar om förlängning.',
    'Samarbetet med barn- och utbildningsnämnden fortsätter som tidigare.',
    'Verksamheten ingår i det program som kommunstyrelsen har antagit.',
    'Utbildningsnämnden bjuds in till styrgruppens möte i maj.',
    'Parterna kan begära att kommunstyrelsen medlar.',
    'Rapporten skickas till kommunstyrelsen, som tar ställning till fortsättningen.',
    'Polisen och socialförvaltningen hänvisar vittnen till Jouren.',
    'En representant för kommunstyrelsen adjungeras till styrgruppen.',
    'Jourens styrelse och socialnämnden ansvarar gemensamt.',
    'Styrelsen ansvarar för att anmäla ändringar.',
  ])('silent: %s', (body) => {
    expect(
      finds(namedBoardNotParty, text([k, f], `## Åtaganden\n\n${body}`)).map(({ on }) => on),
    ).toEqual([]);
  });
});

describe('umbrellas and kinds, said otherwise', () => {
  test.each([
    '- Norra Samorganisation, org.nr 802499-0015\n\nSamorganisationens medlemmar svarar var för sin kväll.',
    '- Lindsjö föreningsallians, org.nr 802499-0015\n\nFöreningarna i alliansen ska hålla minst två aktiviteter var.',
    '- Lindsjö föreningsallians, org.nr 802499-0015\n\nI alliansen ingår Lindsjö IF, Lindsjö GK och Lindsjö SK. Lindsjö IF håller i fotbollen.',
    '- Lindsjö föreningsallians, org.nr 802499-0015\n\nDe föreningar som är medlemmar i alliansen åtar sig att ta emot nybörjare.',
  ])('bound: %s', (party) => {
    expect(finds(umbrellaMembersBound, text([k, party], ''))).toHaveLength(1);
  });
  test('parties in one sentence', () => {
    expect(
      finds(
        partyKindMissing,
        '# IOP Trygga vittnen\n\nAvtal mellan Lindsjö kommun (212000-9150) och Lindsjö Bostäder AB, kommunens bostadsbolag (559999-0016).\n\n## Bakgrund\n\nBolaget hyr ut.\n',
      ),
    ).toHaveLength(1);
    expect(
      finds(
        forProfitParty,
        '# IOP Trygga vittnen\n\nAvtal mellan Lindsjö kommun (212000-9150) och Ungkraft Konsult AB (559999-0016).\n\n## Bakgrund\n\nBolaget utbildar.\n',
      ),
    ).toHaveLength(1);
  });
});
