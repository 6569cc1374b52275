import { describe, expect, it } from 'vitest';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { missingDecisionReference } from '../../src/rules/frontmatter/missing-decision-reference.ts';
import { missingDiarienummer } from '../../src/rules/frontmatter/missing-diarienummer.ts';
import { finds } from './finds.ts';

const parties =
  '## Parter\n\n- Exempelstads kommun genom kulturnämnden, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

describe('missing-diarienummer', () => {
  const told = (text: string) =>
    finds(missingDiarienummer, `# Mötesplats Norra\n\n${text}\n\n${parties}`).map(
      ({ severity }) => severity,
    );

  it.each([
    ['Dnr KS 2026/142'],
    ['Diarienummer: KSN-2016-1422'],
    ['SN 2024-00123'],
    ['Dnr: 2026/00418-3'],
    ['Diarienr FFN 2026/00031'],
    ['Ärendenummer BUN-2026/77'],
    ['Dnr. 26/0142'],
    ['**Diarienummer** SN 2026:418'],
    ['dnr KFN/2026:12'],
    ['Kommunens diarienummer är KS/2026/0142.'],
    ['Beteckning: KS2026-00142'],
    ['| Dnr | KS 2026/142 |\n|---|---|\n| Version | 2 |\n'],
    ['(Dnr RS 2026-03211)'],
    ['Ärende: KUN 2026-00088, avtal om partnerskap'],
    ['Dnr 2026.142.301'],
  ])('is there: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Avtal om idéburet offentligt partnerskap'],
    ['Dnr: ____________'],
    ['Dnr KS 20XX/XXX'],
    ['Diarienummer: [fyll i]'],
    ['Enligt 4 kap. lagen (2016:1145) om offentlig upphandling, SFS 2016:1145.'],
    ['Avtalet gäller 2026-01-01–2027-12-31.'],
    ['Avgörandet HFD 2020 ref. 15 och prop. 2024/25:198 nämns, liksom SOU 2019:35.'],
    ['Partnerskapet följer kommunens riktlinjer för partnerskap (dnr KS 2020/118).'],
    ['Förordning (EU) 2023/2831 gäller.'],
    ['Telefon 070-174 06 05.'],
    ['Diarienummer anges av kommunen när avtalet registreras.'],
    ['Avtalet diarieförs av kommunen.'],
    ['Avtal nr 2 mellan parterna'],
  ])('is not there: %s', (text) => {
    expect(told(text)).toEqual(['question']);
  });

  it('counts in the card, and is a matter to weigh once decided', () => {
    const card = (more: string) => `iop: 1\nläge: beslutat\n${more}`;
    expect(
      finds(missingDiarienummer, `# A\n\n${parties}`, {
        card: card('diarienummer: KS 2026/142\n'),
      }),
    ).toEqual([]);
    expect(
      finds(missingDiarienummer, `# A\n\n${parties}`, { card: card('') }).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['warning']);
  });
});

describe('missing-decision-reference', () => {
  const told = (text: string) =>
    finds(
      missingDecisionReference,
      `# Mötesplats Norra\n\n${parties}\n## Underskrifter\n\n${text}\n`,
    ).map(({ message }) => message);
  const own = 'Föreningens styrelse beslutade den 6 oktober 2026, § 4.';

  it.each([
    [`Beslutad av kulturnämnden 2026-10-13, § 61. ${own}`],
    [`Kulturnämnden godkände avtalet den 13 oktober 2026 (§ 61). ${own}`],
    [
      `Avtalet är antaget av kulturnämnden 2026-10-13 § 61 och av föreningens styrelse 2026-10-06 § 4.`,
    ],
    [`Enligt kulturnämndens protokoll 2026-10-13 paragraf 61. ${own}`],
    [`Beslut: KN § 61/2026, kulturnämnden den 13 oktober 2026. ${own}`],
    [
      `Delegationsbeslut av förvaltningschefen den 13 oktober 2026 enligt punkt 4.2 i kulturnämndens delegationsordning. ${own}`,
    ],
    [`Avtalet undertecknas med stöd av delegation, punkt 3.1, beslut 2026-10-13. ${own}`],
    [
      `| Organ | Dag | Paragraf |\n|---|---|---|\n| Kulturnämnden | 2026-10-13 | § 61 |\n| Styrelsen i Föreningen Norra | 2026-10-06 | § 4 |\n`,
    ],
    [
      `Kommunfullmäktige beslutade 2026-10-13, § 161. Föreningens årsmöte godkände avtalet den 4 april 2026, § 9.`,
    ],
    [`Kulturnämnden 2026-10-13, § 61\n\nStyrelsen för Föreningen Norra 2026-10-06, § 4`],
  ])('is there: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Undertecknas av nämndens ordförande.'],
    ['Kim Ek, ordförande i kulturnämnden, enligt nämndens beslut.'],
    ['Avtalet ska beslutas av kulturnämnden.'],
    ['Avtalet gäller under förutsättning av kulturnämndens godkännande.'],
    ['Exempelstad den 13 oktober 2026. Kim Ek, ordförande i kulturnämnden.'],
    ['Partnerskapet bygger på riktlinjer som fullmäktige antog den 17 juni 2024, § 88.'],
    ['Enligt kommunens delegationsordning undertecknar förvaltningschefen.'],
    ['Enligt 6 kap. 3 § kommunallagen beslutar nämnderna.'],
    ['Beslut fattas i november 2026.'],
    ['Kulturnämnden beslutar senast den 30 april 2029 om förlängning, § 8.'],
  ])('is not there: %s', (text) => {
    expect(told(text)).toEqual(['missing']);
  });

  it.each([
    [`Beslutad av kulturnämnden 2026-10-13. ${own}`],
    [`Beslutad av kulturnämnden, § 61. ${own}`],
  ])('half of it is there: %s', (text) => {
    expect(told(text)).toEqual(['incomplete']);
  });

  it.each([['Beslutad av kulturnämnden 2026-10-13, § 61.']])('one party has none: %s', (text) => {
    expect(told(text)).toEqual(['party']);
  });

  it('counts in the card', () => {
    const card =
      'iop: 1\nläge: beslutat\nbeslut:\n  - { organ: Kulturnämnden, datum: 2026-10-13, paragraf: "§ 61" }\n  - { organ: Styrelsen, datum: 2026-10-06, paragraf: "§ 4" }\n';
    expect(finds(missingDecisionReference, `# A\n\n${parties}`, { card })).toEqual([]);
  });
});

describe('insight-clause-missing', () => {
  const told = (text: string, card?: string) =>
    finds(insightClauseMissing, `# Mötesplats Norra\n\n${parties}\n## Verksamhet\n\n${text}\n`, {
      ...(card !== undefined && { card }),
    }).map(({ message }) => message);

  it.each([
    ['Föreningen driver medborgarkontoret.'],
    ['Föreningen övertar driften av kommunens fritidsgård.'],
    ['Kommunen överlämnar skötseln av biblioteket till föreningen.'],
    ['Föreningen svarar för driften av stödboendet på uppdrag av kommunen.'],
    ['Verksamheten drivs av föreningen på uppdrag av nämnden.'],
    ['Föreningen sköter kommunens öppna förskola.'],
    ['Kommunen lägger ut driften av simhallen på föreningen.'],
    ['Föreningen ansvarar för drift och skötsel av kommunens badplats.'],
    ['Fritidsgården, som tidigare drevs av kommunen, drivs från och med 2027 av föreningen.'],
    ['Föreningen utför kommunens uppgift enligt socialtjänstlagen att ge råd och stöd.'],
    ['Föreningen åtar sig att för kommunens räkning driva familjecentralen.'],
    ['Driften av ungdomsmottagningen överlåts på föreningen.'],
  ])('handed over: %s', (text) => {
    expect(told(text)).toEqual(['missing']);
  });

  it.each([
    ['Föreningen driver sin egen verksamhet.'],
    ['Föreningen driver mötesplatsen tillsammans med de boende.'],
    ['Driften av biblioteket lämnas inte över till föreningen.'],
    ['Parterna bedömer att ingen skötsel i kommunallagens mening lämnas över.'],
    ['Föreningen sköter trädgården och städar lokalen.'],
    ['Kommunen driver fritidsgården. Föreningen hjälper till.'],
    [
      'Föreningen driver medborgarkontoret. Föreningen lämnar de uppgifter som kommunen behöver för att ge allmänheten insyn.',
    ],
    ['Föreningen driver kommunens fritidsgård. Allmänheten har rätt till insyn i verksamheten.'],
    [
      'Föreningen övertar driften av simhallen och lämnar information så att allmänheten får insyn, enligt 10 kap. 9 § kommunallagen.',
    ],
    ['Kostnader för drift och underhåll delas.'],
    ['Verksamheten drivs på föreningens eget initiativ och inte på uppdrag av kommunen.'],
    ['Föreningen driver en second hand-butik.'],
    ['Föreningen driver projektet framåt och driver på i frågor om delaktighet.'],
    ['Kommunen sköter driften av simhallen.'],
  ])('not handed over, or insight is there: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('the card knows', () => {
    const card = (yes: string) => `iop: 1\nverksamhet: { kommunal-angelägenhet: ${yes} }\n`;
    expect(told('Föreningen ordnar träffar.', card('ja'))).toEqual(['by-card']);
    expect(told('Föreningen driver medborgarkontoret.', card('nej'))).toEqual([]);
  });
});
