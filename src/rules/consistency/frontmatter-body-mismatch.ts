import type { MismatchKind } from '../../agreement/mismatches/mismatch.ts';
import { mismatchesOf } from '../../agreement/mismatches/mismatches.ts';
import { defineRule } from '../../rule.ts';

/** A whole agreement in short, with a card that says what its text says but for what is given. */
const agreementWith = (changed: Readonly<Record<string, string>> = {}) => {
  const card = {
    titel: 'Mötesplats Norra',
    nummer: '802499-0015',
    slut: '2029-12-31',
    uppsägning: '6',
    förlängning: '{ månader: 24, högst-gånger: 1, besked-månader-före: 8, automatisk: nej }',
    belopp: '300000',
    möten: '{ namn: Styrgrupp, gånger: 4, per: år }',
    ...changed,
  };
  return `---
iop: 1
titel: ${card.titel}
parter:
  - { id: kommunen, namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }
  - { id: föreningen, namn: Föreningen Norra, typ: förening, organisationsnummer: ${card.nummer} }
avtalstid:
  start: 2027-01-01
  slut: ${card.slut}
  uppsägningstid-månader: ${card.uppsägning}
  förlängning: ${card.förlängning}
ekonomi:
  bidrag:
    - { från: kommunen, till: föreningen, slag: pengar, belopp: ${card.belopp}, per: år }
grupper:
  - ${card.möten}
---

# Mötesplats Norra

## Parter

Exempelstads kommun, organisationsnummer 212000-9150

Föreningen Norra, organisationsnummer 802499-0015

## Uppföljning

Styrgruppen träffas en gång i kvartalet.

## Ekonomi

Kommunen bidrar med 150 000 kronor per halvår till föreningen.

## Avtalstid

Avtalet gäller från och med den 1 januari 2027 till och med den 31 december 2029. Det kan förlängas högst en gång, med två år. Parterna beslutar om förlängning senast åtta månader före avtalstidens slut.

## Uppsägning

Uppsägningstiden är ett halvt år.
`;
};

const short = (card: string, text: string) =>
  `---\niop: 1\ntitel: Mötesplats Norra\n${card}---\n\n# Mötesplats Norra\n\n${text}`;
const partiesCard =
  'parter:\n  - { namn: Exempelstads kommun, typ: kommun }\n  - { namn: Föreningen Norra, typ: förening }\n';

export const frontmatterBodyMismatch = defineRule({
  id: 'frontmatter-body-mismatch',
  group: 'consistency',
  title: { sv: 'Kortet och texten säger olika', en: 'The card and the text differ' },
  summary: {
    sv: 'Det som står i avtalskortet är detsamma som i texten.',
    en: 'What stands in the card is the same as in the text.',
  },
  rationale: {
    sv: 'Kortet används för bevakning och sammanställning, texten är det ni skriver under. Skiljer de sig bevakas ett annat datum eller ett annat belopp än det avtalade. Vi jämför det som står på båda ställena; säger texten samma sak med andra ord är det ingen skillnad.',
    en: 'The card is used for reminders and overviews, the text is what you sign. When they differ, another day or sum is watched than the one agreed. We compare what stands in both places; the same thing in other words is no difference.',
  },
  advice: {
    sv: 'Ta reda på vilket som gäller och rätta det andra stället.',
    en: 'Find out which one holds and correct the other place.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  basis: [
    {
      work: 'document-integrity',
      place: { sv: 'två uppgifter om samma sak', en: 'two statements about one thing' },
    },
  ],
  messages: {
    number: {
      sv: 'Kortet anger {stated} som organisationsnummer för {name}, men texten anger {told}. Rätta det nummer som inte stämmer.',
      en: 'The card gives {stated} as the organisation number of {name}, but the text gives {told}. Correct the number that is not right.',
    },
    name: {
      sv: 'Kortet kallar en part {stated}, men i texten heter parten {told}. Skriv samma namn på båda ställena.',
      en: 'The card calls a party {stated}, but in the text the party is {told}. Write the same name in both places.',
    },
    absent: {
      sv: 'Kortet har {stated} som part, men texten nämner inte den parten. Skriv in den i texten, eller ta bort den ur kortet.',
      en: 'The card has {stated} as a party, but the text does not name that party. Write it into the text, or take it out of the card.',
    },
    title: {
      sv: 'Kortet kallar partnerskapet ”{stated}”, men textens rubrik är ”{told}”. Skriv samma namn på båda ställena.',
      en: 'The card calls the partnership “{stated}”, but the heading of the text is “{told}”. Write the same name in both places.',
    },
    start: {
      sv: 'Kortet säger att avtalstiden börjar {stated}, men i texten börjar den {told}. Rätta den dag som inte stämmer.',
      en: 'The card says that the term begins on {stated}, but in the text it begins on {told}. Correct the day that is not right.',
    },
    end: {
      sv: 'Kortet säger att avtalstiden slutar {stated}, men i texten slutar den {told}. Rätta den dag som inte stämmer.',
      en: 'The card says that the term ends on {stated}, but in the text it ends on {told}. Correct the day that is not right.',
    },
    'open-ended': {
      sv: 'Kortet säger att avtalstiden slutar {stated}, men i texten gäller avtalet tills vidare. Rätta det ställe som inte stämmer.',
      en: 'The card says that the term ends on {stated}, but in the text the agreement runs until further notice. Correct the place that is not right.',
    },
    length: {
      sv: 'Kortet ger en avtalstid på {stated}, men texten säger {told}. Rätta det ställe som inte stämmer.',
      en: 'The card gives a term of {stated}, but the text says {told}. Correct the place that is not right.',
    },
    notice: {
      sv: 'Kortet anger {stated} som uppsägningstid, men texten säger {told}. Rätta det ställe som inte stämmer.',
      en: 'The card gives {stated} as the period of notice, but the text says {told}. Correct the place that is not right.',
    },
    extension: {
      sv: 'Kortet säger att avtalet kan förlängas med {stated}, men texten säger {told}. Rätta det ställe som inte stämmer.',
      en: 'The card says that the agreement can be extended by {stated}, but the text says {told}. Correct the place that is not right.',
    },
    times: {
      sv: 'Kortet säger att avtalet kan förlängas högst {stated}, men texten säger {told}. Rätta det ställe som inte stämmer.',
      en: 'The card says that the agreement can be extended at most {stated}, but the text says {told}. Correct the place that is not right.',
    },
    deadline: {
      sv: 'Kortet säger att en förlängning ska beslutas {stated} före avtalstidens slut, men texten säger {told}. Rätta det ställe som inte stämmer.',
      en: 'The card says that an extension is to be decided {stated} before the end of the term, but the text says {told}. Correct the place that is not right.',
    },
    automatic: {
      sv: 'Kortet säger att avtalet {stated}, men av texten framgår att det {told}. Rätta det ställe som inte stämmer.',
      en: 'The card says that the agreement {stated}, but the text shows that it {told}. Correct the place that is not right.',
    },
    amount: {
      sv: 'Kortet anger {stated} från {name}, men texten säger {told}. Rätta det belopp som inte stämmer.',
      en: 'The card gives {stated} from {name}, but the text says {told}. Correct the sum that is not right.',
    },
    payer: {
      sv: 'Kortet säger att {stated} står för ett bidrag, men enligt texten är det {told}. Rätta det ställe som inte stämmer.',
      en: 'The card says that a contribution comes from {stated}, but in the text it comes from {told}. Correct the place that is not right.',
    },
    payee: {
      sv: 'Kortet säger att {name} betalar till {stated}, men enligt texten går pengarna till {told}. Rätta det ställe som inte stämmer.',
      en: 'The card says that {name} pays {stated}, but in the text the money goes to {told}. Correct the place that is not right.',
    },
    contact: {
      sv: 'Kortet anger {stated} för en kontaktperson, men texten anger {told}. Rätta den uppgift som inte stämmer.',
      en: 'The card gives {stated} for a contact person, but the text gives {told}. Correct the one that is not right.',
    },
    decision: {
      sv: 'Kortet säger att {name} beslutade {stated}, men texten säger {told}. Rätta den dag som inte stämmer.',
      en: 'The card says that {name} decided on {stated}, but the text says {told}. Correct the day that is not right.',
    },
    meetings: {
      sv: 'Kortet säger att gruppen ”{name}” möts {stated}, men texten säger {told}. Rätta det ställe som inte stämmer.',
      en: 'The card says that the group “{name}” meets {stated}, but the text says {told}. Correct the place that is not right.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n  - { namn: Föreningen Norra, typ: förening, organisationsnummer: 802499-0015 }\n  - { namn: Studieförbundet Exempel, typ: studieförbund, organisationsnummer: 802499-0023 }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n',
      finds: [{ message: 'absent', on: 'Studieförbundet Exempel', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: agreementWith({
        titel: 'Mötesplats Solgläntan',
        nummer: '802499-0023',
        slut: '2030-12-31',
        uppsägning: '3',
        förlängning: '{ månader: 12, högst-gånger: 2, besked-månader-före: 6, automatisk: ja }',
        belopp: '350000',
        möten: '{ namn: Styrgrupp, gånger: 2, per: år }',
      }),
      finds: [
        { message: 'number', on: '802499-0023' },
        { message: 'end', on: '2030-12-31' },
        { message: 'notice', on: '3' },
        { message: 'extension', on: '12' },
        { message: 'times', on: '2' },
        { message: 'deadline', on: '6' },
        { message: 'automatic', on: 'ja' },
        { message: 'amount', on: '350000' },
        { message: 'meetings', on: '2' },
        { message: 'title', on: 'Mötesplats Solgläntan', severity: 'warning' },
      ],
    },
    {
      // The same in other words: half a year, once a quarter, twice a year half as much.
      language: 'sv',
      text: agreementWith(),
      finds: [],
    },
    {
      // The side file is compared too.
      language: 'sv',
      stage: 'draft',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-12-31.\n',
      card: `iop: 1\ntitel: Mötesplats Norra\n${partiesCard}avtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n`,
      finds: [{ message: 'start', on: '2027-01-01', severity: 'error' }],
    },
    {
      language: 'sv',
      text: short(
        `${partiesCard}avtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n`,
        '## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Solgläntan, organisationsnummer 802499-0015\n\n## Avtalstid\n\nAvtalet gäller tills vidare.\n',
      ),
      finds: [
        { message: 'name', on: 'Föreningen Norra' },
        { message: 'open-ended', on: '2029-12-31' },
      ],
    },
    {
      // Whom the parties share a short name with, who pays whom, how they are reached and when they decided.
      language: 'sv',
      stage: 'draft',
      text: short(
        `parter:
  - { id: k, namn: Lindsjö kommun, typ: kommun, kortnamn: [kommunen] }
  - { id: f, namn: Föreningen Norra, typ: förening, kontakter: [{ namn: Kim Ekby, e-post: kim@exempel.se }] }
  - { id: s, namn: Stiftelsen Hamnen, typ: stiftelse }
beslut: [{ part: k, organ: Kulturnämnden, datum: 2026-05-19 }]
ekonomi:
  bidrag:
    - { från: k, till: s, slag: pengar, belopp: 90000, per: år }
    - { från: f, slag: lokal, belopp: 40000, per: år, ungefärligt: ja }
`,
        '## Parter\n\nExempelstads kommun, nedan kallad kommunen\n\nFöreningen Norra\n\nStiftelsen Hamnen\n\n## Ekonomi\n\nKommunen bidrar med 90 000 kronor per år till Föreningen Norra. Stiftelsen Hamnen lånar ut lokalen till ett värde av ca 40 000 kronor per år.\n\n## Kontaktpersoner\n\n- Föreningen: Kim Ekby, ekby@exempel.se\n\n## Underskrifter\n\nKommunen undertecknar enligt beslut i Kulturnämnden den 26 maj 2026, § 41.\n',
      ),
      finds: [
        { message: 'name', on: 'Lindsjö kommun', severity: 'error' },
        { message: 'contact', on: 'kim@exempel.se', severity: 'error' },
        { message: 'decision', on: '2026-05-19', severity: 'error' },
        { message: 'payee', on: 's', severity: 'error' },
        { message: 'payer', on: 'f', severity: 'error' },
      ],
    },
    {
      language: 'sv',
      text: short(
        `${partiesCard}avtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n`,
        '## Avtalstid\n\nAvtalet gäller i två år från det att parterna har undertecknat det.\n',
      ),
      finds: [{ message: 'length', on: '2029-12-31' }],
    },
    {
      // What the text leaves out, rounds off or says twice and once the same is no difference.
      language: 'sv',
      text: short(
        `${partiesCard}avtalstid: { start: 2027-01-01, slut: 2029-12-31, uppsägningstid-månader: 3 }\nekonomi:\n  bidrag:\n    - { från: Exempelstads kommun, slag: pengar, belopp: 290000, per: år }\n    - { från: Föreningen Norra, slag: lokal, belopp: 50000, per: år }\ngrupper:\n  - { namn: Styrgrupp, gånger: 4, per: år }\n`,
        '## Uppföljning\n\nStyrgruppen träffas minst två gånger per år.\n\n## Ekonomi\n\nExempelstads kommun bidrar med ca 300 000 kronor per år. Föreningen Norra lånar ut lokalen.\n\n## Avtalstid\n\nAvtalet gäller 2027–2029. Uppsägningstiden är sex månader för kommunen och tre månader för föreningen.\n',
      ),
      finds: [],
    },
  ],
  *check(agreement) {
    for (const { kind, at, source, told, section, data } of mismatchesOf(agreement)) {
      yield {
        message: kind satisfies MismatchKind,
        at,
        source,
        related: told.map((range) => ({ range })),
        section,
        data,
        // A name may differ from a heading for a reason, and a party may go by another name.
        ...((kind === 'title' || kind === 'absent') && { severity: 'warning' as const }),
      };
    }
  },
});
