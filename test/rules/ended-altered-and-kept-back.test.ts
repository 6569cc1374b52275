import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { repaymentClauseMissing } from '../../src/rules/economy/repayment-clause-missing.ts';
import { noReportToBoard } from '../../src/rules/follow-up/no-report-to-board.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { independenceClauseMissing } from '../../src/rules/parties/independence-clause-missing.ts';
import { personalDataRoleMissing } from '../../src/rules/personal-data/personal-data-role-missing.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { terminationIncomplete } from '../../src/rules/renegotiation/termination-incomplete.ts';
import { extensionUncapped } from '../../src/rules/term/extension-uncapped.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { finds } from './finds.ts';

const named =
  '- Exempelstads kommun, genom socialnämnden, organisationsnummer 212000-9150, nedan kommunen\n- Föreningen Norra, organisationsnummer 802499-0015, nedan föreningen';
const spoken =
  'Vi är Exempelstads kommun, organisationsnummer 212000-9150, och ni är Föreningen Norra, organisationsnummer 802499-0015. Vi på kommunen betalar er 90 000 kronor per år.';

const told = (rule: Rule, heading: string, text: string, parties = named) =>
  finds(
    rule,
    `# Idéburet offentligt partnerskap om Mötesplats Norra\n\n## Parter\n\n${parties}\n\n## Ekonomi\n\nKommunen bidrar med 90 000 kronor per år.\n\n## ${heading}\n\n${text}\n`,
  );
const messages = (...all: Parameters<typeof told>) => told(...all).map(({ message }) => message);

describe('who may ask for other terms', () => {
  test.each([
    'Föreningen kan inte begära några ändringar.',
    'Föreningen får aldrig föreslå andra villkor.',
    'Norra äger ej påkalla jämkning av villkoren.',
    'Föreningen har ingen rätt att be om omförhandling.',
    'Föreningen har inte möjlighet att ta upp nya villkor.',
    'Under avtalstiden får föreningen inte begära andra villkor.',
  ])('not the association: %s', (text) => {
    expect(messages(renegotiationClauseMissing, 'Ändringar', text)).toEqual(['denied']);
  });

  test('nor those who are spoken to', () => {
    const text =
      'Ni får inte be om nya villkor förrän perioden är slut. Ni kan inte föreslå ändringar.';
    expect(messages(renegotiationClauseMissing, 'Ändringar', text, spoken)).toEqual(['denied']);
  });

  test.each([
    'Kommunen kan besluta om andra villkor, och föreningen har att rätta sig efter dem.',
    'Villkoren kan jämkas av nämnden.',
  ])('the municipality alters them: %s', (text) => {
    expect(messages(renegotiationClauseMissing, 'Ändringar', text)).toEqual(['one-sided']);
  });

  test.each([
    'Nya tider och belopp sätter nämnden. Norra följer dem.',
    'Kommunen bestämmer om antalet kvällar ska bli fler, och föreningen ställer om.',
    'Enhetschefen kan stryka och lägga till uppgifter med två veckors varsel.',
    'Vill nämnden ha det annorlunda blir det annorlunda från nästa månad.',
    '- Ändringar: kommunen skriver, föreningen följer.',
    'Kommunen äger meddela ändrade villkor, vilka föreningen har att tillämpa.',
    'Andra priser avgör förvaltningen när den vill.',
    'Nämnden beslutar om justeringar. För föreningen gäller de från dagen efter.',
    'Bilagan skrivs om av förvaltningen när det är lämpligt.',
  ])('the municipality settles it, in any order: %s', (text) => {
    expect(messages(renegotiationClauseMissing, 'Ändringar', text)).toEqual(['one-sided']);
  });

  test.each([
    'Kommunen bestämmer sina egna öppettider och föreningen följer dem i huset.',
    'Byter kommunen lokal meddelar den föreningen med en månads varsel.',
    'Nämnden fastställer budgeten i november; sjunker beloppet träffas parterna.',
    'Föreningen bestämmer tiderna och kommunen följer dem.',
    'Kommunen och föreningen sätter tiderna för hösten i maj.',
    'Kommunen får inte sätta nya priser utan föreningens ja.',
    'Kommunen meddelar vilka villkor som följer av statsbidraget.',
    'Behöver kommunen fler platser säger den till, och då talas man vid om villkoren.',
  ])('not alone, or not the terms: %s', (text) => {
    const whole = `Varje part kan begära omförhandling. ${text}`;
    expect(messages(renegotiationClauseMissing, 'Ändringar', whole)).toEqual([]);
  });

  test('“vi” make the list anew, and “ni” follow it', () => {
    const text = 'Vi kan göra om planen när som helst, och ni får anpassa er efter den.';
    expect(messages(renegotiationClauseMissing, 'Ändringar', text, spoken)).toEqual(['one-sided']);
  });

  test.each([
    'Varje part kan begära omförhandling. Föreningen får inte ändra villkoren ensidigt.',
    'Ingen part kan begära ändringar oftare än en gång om året. Varje part får begära omförhandling.',
    'Föreningen får inte begära ändringar ensidigt. Varje part kan begära omförhandling.',
    'Parterna kan begära omförhandling. Föreningen kan inte begära att kommunen ordnar parkering.',
    'Båda parter kan jämka villkoren tillsammans, och var och en kan begära omförhandling.',
  ])('everybody may: %s', (text) => {
    expect(messages(renegotiationClauseMissing, 'Ändringar', text)).toEqual([]);
  });
});

describe('how it is ended', () => {
  test.each([
    'Kommunen får avsluta alltihop när den vill.',
    'Nämnden kan säga att samarbetet är slut.',
    'Partnerskapet får av kommunen bringas att upphöra.',
    'Kommunen kan vilken dag som helst lägga ner hela samarbetet.',
    '- Slut i förtid: kommunen, närhelst den vill.',
    'Kommunen kan bryta allt utan förklaring.',
  ])('no time for it: %s', (text) => {
    expect(messages(terminationIncomplete, 'Uppsägning', text)).toEqual(['no-period']);
  });

  test('to rescind at once gives notice no time', () => {
    const text =
      'En part får säga upp partnerskapet. Vid grova brister får en part häva det med omedelbar verkan.';
    expect(messages(terminationIncomplete, 'Uppsägning', text)).toEqual(['no-period']);
  });

  test.each([
    'Missköter sig en part grovt får den andra avsluta allt på dagen.',
    'När träffen är slut låser föreningen lokalen.',
    'Föreningen säger till när kaffet är slut.',
  ])('no notice: %s', (text) => {
    expect(messages(terminationIncomplete, 'Uppsägning', text)).not.toContain('no-period');
  });
});

describe('what goes on', () => {
  test.each([
    'Avtalet gäller 2027-01-01–2028-12-31. Därefter: 12 månader till, gång på gång, om inte kommunen säger ifrån.',
    'Avtalet gäller 2027-01-01–2028-12-31. Giltigheten utsträcks därefter ett år, om inte besked om annat har lämnats.',
    'Avtalet gäller 2027-01-01–2028-12-31. Sedan två år till, såvida ingen hör av sig.',
    'Avtalet gäller 2027-01-01–2028-12-31. Ett nytt läsår tar vid om inte nämnden har sagt ifrån.',
    'Avtalet gäller 2027-01-01–2028-12-31. Därefter löper det år för år till dess kommunen avbryter.',
    'Avtalet gäller 2027-01-01–2028-12-31. Säger ni ingenting i maj blir det ett år till.',
    'Avtalet gäller 2027-01-01–2028-12-31. Uteblir besked inträder en ny period om ett år.',
    'Avtalet gäller 2027-01-01–2028-12-31. Meddelar ingen något annat kommer två år till.',
    'Avtalet gäller 2027-01-01–2028-12-31. Tiden utökas med ett år så länge kommunen inte protesterar.',
  ])('by itself: %s', (text) => {
    expect(messages(tacitRenewal, 'Avtalstid', text)).toEqual(['by-itself']);
  });

  test.each([
    'Avtalet gäller 2027-01-01–2028-12-31. Det utsträcks inte utan beslut av båda.',
    'Avtalet gäller 2027-01-01–2028-12-31. Därefter två år till om båda parter beslutar det.',
    'Avtalet gäller 2027-01-01–2028-12-31. Vill båda fortsätta två år till skriver de ett nytt avtal.',
    'Avtalet gäller 2027-01-01–2028-12-31. Antalet besökare ökar år för år om inget går fel.',
    'Avtalet gäller 2027-01-01–2028-12-31. Om ingen förlängning beslutas tar en ny upphandling vid.',
    'Avtalet gäller 2027-01-01–2028-12-31. Ett nytt läsår börjar först när båda har skrivit på igen.',
  ])('not by itself: %s', (text) => {
    expect(messages(tacitRenewal, 'Avtalstid', text)).toEqual([]);
  });

  test.each([
    'Avtalet gäller 2027-08-01–2028-06-30. Vill nämnden ha ett läsår till blir det så, och sedan på nytt så länge nämnden vill.',
    'Avtalet gäller 2027-08-01–2028-06-30. Önskar kommunen ha två år till fortsätter det, så länge kommunen önskar.',
  ])('as long as one wants: %s', (text) => {
    expect(messages(extensionUncapped, 'Avtalstid', text)).toEqual(['uncapped']);
  });

  test('at most once', () => {
    const text =
      'Avtalet gäller 2027-08-01–2028-06-30. Vill båda ha ett år till blir det så, högst en gång.';
    expect(messages(extensionUncapped, 'Avtalstid', text)).toEqual([]);
  });
});

describe('what the board gets to know', () => {
  const follow = 'Parterna talar varje vår om vad som har förändrats för deltagarna.';
  test.each([
    'Sammanställningen går inte vidare till nämnden.',
    'Socialnämnden får den inte.',
    'Rapporten lämnas aldrig till kommunstyrelsen.',
    'Resultatet når inte nämnden.',
    'Politikerna får inte se siffrorna.',
    'Nämnden behöver inte informeras.',
    'Nämndens ledamöter ser aldrig sammanställningen.',
    'Enhetschefen sparar svaren; till nämnden går inget.',
  ])('it is kept from it: %s', (text) => {
    const [found] = told(noReportToBoard, 'Uppföljning', `${follow} ${text}`);
    expect(found?.on).toBe(text);
  });

  test.each([
    'Rapporten lämnas inte bara till styrgruppen utan också till nämnden.',
    'Nämnden får rapporten i mars.',
    'Nämnden ska inte behöva vänta: rapporten kommer till den i januari.',
    'Nämnden får i mars veta hur det har gått. Namn lämnas aldrig till nämnden.',
    'Resultatet går inte bara till nämnden utan också till föreningens styrelse.',
    'Sammanställningen redovisas för nämnden, men inte för allmänheten.',
  ])('it gets it: %s', (text) => {
    expect(messages(noReportToBoard, 'Uppföljning', `${follow} ${text}`)).toEqual([]);
  });
});

describe('whose goal it is', () => {
  test.each([
    'Tekniska nämndens mål är att sänka sina kostnader.',
    'Förvaltningschefens önskan är att kommunen slipper klagomål.',
    'Rektors mål är att betygen stiger.',
    'Sociala nämnden vill korta sina köer.',
    'Det kommunen vill är att få ned sjukskrivningarna.',
    'Regionens förhoppning är färre klagomål.',
    'Skolans mål är att slippa föreläggande.',
    'Kommunens kostnad för bussar ska halveras.',
    'Målet är att avdelningen ska klara sitt resultatkrav.',
    'För nämnden är det viktiga att platserna är fyllda.',
  ])('of one: %s', (text) => {
    expect(messages(goalNotShared, 'Mål', text)).toEqual(['one']);
  });

  test.each([
    'Målet är att skolan och föreningen når fler barn.',
    'Kommunens kostnad för lokalen framgår av avsnitt 5. Målet är att fler kommer.',
    'Förhoppningen är att fler får en vän.',
    'Målet är att fler vågar bada. Rektorn hälsar alla välkomna.',
    'Tekniska nämndens och föreningens gemensamma mål är rena stränder.',
    'Parterna vill att fler simmar. Förvaltningschefens mål i budgeten rör annat.',
    'Verksamhetschefen på Norra och kommunen har samma mål: att fler kommer.',
  ])('of all: %s', (text) => {
    expect(messages(goalNotShared, 'Mål', text)).toEqual([]);
  });

  test('of those who write, when they are the municipality', () => {
    expect(messages(goalNotShared, 'Mål', 'Vårt mål är att slippa anställa fler.', spoken)).toEqual(
      ['one'],
    );
    expect(messages(goalNotShared, 'Mål', 'Vårt mål är att fler badar.', spoken)).toEqual([]);
  });
});

describe('who is asked before anything is said', () => {
  test.each([
    'Föreningens uttalanden i pressen görs först efter medgivande från kommunen.',
    'Uttalanden i medier får föreningen göra bara när nämnden har sagt ja.',
    'Innan föreningen säger något till lokaltidningen ska kommunen ha gett klartecken.',
    'Norra berättar för journalister om träffarna först sedan kommunen har gett sitt tillstånd.',
  ])('the association asks: %s', (text) => {
    expect(messages(independenceClauseMissing, 'Kommunikation', text)).toEqual(['restricted']);
  });

  test('so do those who are spoken to', () => {
    const text = 'Innan ni säger något till tidningen ska vår kommunikatör ha gett klartecken.';
    expect(messages(independenceClauseMissing, 'Kommunikation', text, spoken)).toEqual([
      'restricted',
    ]);
  });

  test.each([
    'Föreningen fotograferar barn först efter medgivande från föräldrarna.',
    'Föreningen sätter upp skyltar först efter tillstånd från fastighetsägaren.',
    'Föreningen säger till vaktmästaren innan den låser.',
    'Kommunen uttalar sig i medier om föreningen först när den har gett sitt medgivande till det.',
    'Ingen i nämnden lägger sig i vad föreningen skriver.',
  ])('about something else: %s', (text) => {
    expect(messages(independenceClauseMissing, 'Kommunikation', text)).not.toContain('restricted');
  });
});

describe('whose data go where', () => {
  test.each([
    'Varje vecka lämnar föreningen över en pärm med namn, skulder och adresser till kommunen.',
    'För var och en insänds uppgift om namn och hälsa till nämnden.',
    '- Handläggaren till föreningen: namn, diagnos och adress.',
    'Föreningen mejlar namn, behov, telefon till handläggaren.',
    'Skolan mejlar klasslistor till föreningen.',
    'Varje fredag får enheten en lista på vilka som har varit här.',
    '- Till kommunen varje vecka: namn, närvaro, hur det går',
  ])('they go: %s', (text) => {
    expect(messages(personalDataRoleMissing, 'Samarbete', text)).toEqual(['flow']);
  });

  test.each([
    'Föreningen lämnar över en pärm med recept och ritningar till kommunen.',
    'Föreningen skickar uppgift om antal besök till nämnden.',
    '- Kommunen till föreningen: nycklar, larmkoder, inventarier.',
    'Varje fredag får enheten veta hur många som har varit här.',
    '- Från kommunen: bord, stolar, nycklar',
    'Föreningen skickar en lista på vilka tider som är lediga.',
    'Föreningen byter namn, adress och logotyp nästa år.',
  ])('nobody’s: %s', (text) => {
    expect(messages(personalDataRoleMissing, 'Samarbete', text)).toEqual([]);
  });
});

test.each([
  'Används pengarna till annat ska de åter till kommunen.',
  'Blir något över vid årets slut ska pengarna åter till kommunen.',
])('money that goes back: %s', (text) => {
  expect(messages(repaymentClauseMissing, 'Återbetalning', text)).toEqual([]);
});
