import { describe, expect, test } from 'vitest';
import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { steeringGroupIncomplete } from '../../src/rules/commitments/steering-group-incomplete.ts';
import { danglingAnnexReference } from '../../src/rules/consistency/dangling-annex-reference.ts';
import { followupIncomplete } from '../../src/rules/follow-up/followup-incomplete.ts';
import { followupNoEffectQuestion } from '../../src/rules/follow-up/followup-no-effect-question.ts';
import { missingDecisionReference } from '../../src/rules/frontmatter/missing-decision-reference.ts';
import { goalsDeferred } from '../../src/rules/goals/goals-deferred.ts';
import { contactPersonMissing } from '../../src/rules/parties/contact-person-missing.ts';
import { personalDataRoleMissing } from '../../src/rules/personal-data/personal-data-role-missing.ts';
import { secrecyOverreach } from '../../src/rules/personal-data/secrecy-overreach.ts';
import { conflictOfInterestSignatory } from '../../src/rules/signing/conflict-of-interest-signatory.ts';
import { signatureBlockIncomplete } from '../../src/rules/signing/signature-block-incomplete.ts';
import { backgroundNoChallenge } from '../../src/rules/structure/background-no-challenge.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { vagueWording } from '../../src/rules/style/vague-wording.ts';
import { finds } from './finds.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: goalsDeferred,
    section: 'Mål',
    signs: [
      'Vilka mål vi siktar på och hur de ska mätas lägger styrgruppen fast under resans gång.',
      'Parternas syfte är att fler äldre ska få sällskap. Delmålen slås fast längre fram.',
      'Hur målen ska följas bestäms längre fram.',
      'Vilka delmål som gäller spikas senare.',
      'När vi har kommit igång lägger vi fast målen.',
      'Målen slår styrgruppen fast när arbetet har hittat sin form.',
      'Några mål har vi inte satt ännu, det gör vi när arbetet har rullat ett tag.',
    ],
    innocent: [
      'Målen slås fast i bilaga 2.',
      'Styrgruppen lägger fast delmålen senast den 30 april 2027.',
      'Målen ligger fast, men hur de nås kan ändras efter hand.',
      'Hur ofta kören ska synas på torget bestäms längre fram.',
      'Målet är att 30 grannar deltar, och vi lägger fast nya delmål varje år vid årsmötet.',
      'Deltagarna lägger själva fast sina mål efter hand.',
    ],
  },
  {
    rule: backgroundNoChallenge,
    section: 'Bakgrund',
    signs: [
      'Föreningen bildades 1987 av fyra lärare. Tillsammans har kommunen och föreningen ordnat höstmarknad sedan 2019.',
      'Vi har en gemensam historia och ett gemensamt kansli. Texten skrevs av oss båda med folk från alla sektioner.',
      'Förra sommaren firade vi tio år. Då kom det besökare från tre län.',
      'Firmorna på orten har svarat att de inte vill. Föreningen har 300 medlemmar.',
    ],
    innocent: [
      'Sedan 2019 ses vi. Tre av fem elever på skolan går hem till ett tomt hus.',
      'Sedan 2019 ses vi. Gubbarna på bruket sitter för sig själva.',
      'Sedan 2019 ses vi. Ensamheten är den gemensamma nämnaren för dem som ringer.',
      'Sedan 2019 ses vi. En av hundra har någon gång gått en kurs.',
    ],
  },
  {
    rule: personalDataRoleMissing,
    section: 'Uppföljning',
    signs: [
      'Föreningen för dagbok över gästerna med namn och humör. Dagboken hämtas av kommunen varje fredag.',
      'Vi skriver upp alla som sovit över på en lista. Listan med namn skickas till kommunen på måndagar.',
      'Föreningen a) håller öppet, b) visar registerutdrag för ledarna, c) mejlar namn och telefonnummer på deltagarna till kommunen varje vecka.',
      'Namnen på de som uteblivit ringer föreningen in till kommunen.',
      'Föreningen skickar frånvaron per deltagare till kommunen varje fredag.',
    ],
    innocent: [
      'Föreningen räknar gästerna i en liggare. Liggaren innehåller inga namn och stannar i kaféet.',
      'Föreningen för en inventarielista. Listan skickas till kommunen i januari.',
      'Deltagarna skriver själva upp sig på en lista med förnamn, som slängs samma kväll. Listan lämnas inte till någon.',
      'På väggen finns en tabell med öppettider, och namn på den som är kvällsvärd.',
    ],
  },
  {
    rule: secrecyOverreach,
    section: 'Sekretess',
    signs: [
      'Allt som kommunen och föreningen mejlar till varandra är hemligt.',
      'Vad kommunen och föreningen skriver till varandra stannar mellan oss.',
    ],
    innocent: [
      'Det som parterna skickar till varandra kan bli allmän handling.',
      'Allt som deltagarna skriver till varandra är deras eget och hemligt.',
    ],
  },
  {
    rule: steeringGroupIncomplete,
    section: 'Samverkan',
    signs: [
      'Torggruppen, med två från kommunen och två från föreningen, ses när någon ropar.',
      'En spelgrupp med en från föreningen och en från kultur- och fritidsförvaltningen träffas ibland.',
    ],
    innocent: [
      'Kafégruppen, med två från kommunen och två från föreningen, möts första måndagen varje månad. Föreningen kallar och skriver anteckningar.',
      'Parterna möts varje månad. Kursgruppen, med fem från Storgatan och tre från Lillgatan, ses på torsdagar.',
    ],
  },
  {
    rule: childrenNoRegisterCheck,
    section: 'Verksamhet',
    signs: [
      'På onsdagar leker volontärerna med barn som följer med medan föräldrarna läser.',
      'Varje vecka har våra ledare hand om medföljande barn när mammorna övar svenska.',
    ],
    innocent: [
      'Kaféet är öppet varje dag. Barn som kommer med pysslar vid sidan om medan mamman fikar.',
      'Kaféet är öppet varje dag. Medföljande barn sitter hos sina föräldrar, och de vuxna svarar för dem.',
      'Kaféet för äldre är öppet varje dag. Barnbarn får gärna komma med farfar på lovet.',
    ],
  },
]);

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun genom socialnämnden, 212000-9150 (kommunen)\n- Södra Udde-Tuns församling, 252099-4159 (församlingen)\n- Norra Föreningsråd, 802499-0015 (rådet)\n\n';

describe('clauses by letters in one paragraph', () => {
  const under = (text: string) =>
    `# Mötesplats Norra\n\n## Åtaganden\n\nKommunen skall\n\na) upplåta lokalen,\nb) låta en lärare vara med en dag i veckan,\n${text}`;
  test.for([
    'c) vid behov bistå med kontakter.',
    'c) i skälig utsträckning och efter behov hjälpa till.',
    'c) därutöver vid behov i möjligaste mån hjälpa till.',
  ])('each is as exact as itself: %s', (text) => {
    expect(finds(vagueWording, under(text))).toHaveLength(1);
  });
  test.for([
    'c) vid behov bistå med kontakter, högst två timmar i veckan.',
    'c) därutöver vid behov kalla till ett möte.',
    'c) hålla nycklarna.',
  ])('exact or beside what is exact: %s', (text) => {
    expect(finds(vagueWording, under(text))).toEqual([]);
  });
});

describe('where the text was written', () => {
  const under = (text: string) => `${parties}## Bakgrund\n\nEnsamheten är stor. ${text}\n`;
  test.for([
    'Texten är skriven på socialkontoret, och rådet har fått läsa den.',
    'Avtalet skrevs hos juristerna och skickades sedan ut.',
    'Överenskommelsen har utformats på förvaltningen.',
  ])('at an office by one of them: %s', (text) => {
    expect(finds(notJointlyDrafted, under(text)).map(({ message }) => message)).toEqual([
      'one-sided',
    ]);
  });
  test.for([
    'Texten skrevs på förvaltningen av båda parter tillsammans.',
    'Vi har skrivit texten tillsammans, oftast på kulturkontoret.',
  ])('together, wherever it was: %s', (text) => {
    expect(finds(notJointlyDrafted, under(text))).toEqual([]);
  });
});

describe('who has decided', () => {
  test('a church council is the congregation’s', () => {
    const text = `${parties}## Underskrifter\n\nBeslutat av socialnämnden 2026-10-20, § 8, av kyrkorådet 2026-10-06, § 4, och av rådets styrelse 2026-10-01, § 9.\n`;
    expect(finds(missingDecisionReference, text)).toEqual([]);
  });
  test('a church assembly is no municipal assembly', () => {
    const text = `${parties}## Underskrifter\n\nBeslutat av kyrkofullmäktige 2026-10-06, § 4.\n`;
    expect(finds(missingDecisionReference, text).map(({ message }) => message)).toEqual([
      'missing',
    ]);
  });
});

describe('who signs', () => {
  const signed = (place: string) =>
    `${parties}## Underskrifter\n\n${place} den ____________\n\nBo Ask, ordförande i socialnämnden, Exempelstads kommun\n\n${place} den ____________\n\nEva Lind, ordförande, Norra Föreningsråd\n`;
  test.for(['Övre Udden', 'Yttre Skär', 'Höga Kusten'])('a place signs nothing: %s', (place) => {
    expect(finds(conflictOfInterestSignatory, signed(place))).toEqual([]);
  });
  test('contacts of both sides on one line are each their own', () => {
    const text = `${parties}## Vem ringer man?\n\nNi når kassören (nu Eva Lind), 070-174 06 14. Hos oss på kommunen: Bo Ask, 070-174 06 15.\n\n## Underskrifter\n\nBo Ask, ordförande i socialnämnden, Exempelstads kommun\n\nEva Lind, kassör, Norra Föreningsråd\n`;
    expect(finds(conflictOfInterestSignatory, text)).toEqual([]);
  });
});

describe('a party in a table without its number', () => {
  const table =
    '# Mötesplats Norra\n\n## Vilka är med?\n\n| Vem | Nummer |\n|---|---|\n| Exempelstads kommun (kommunen) | 212000-9150 |\n| Friluftsforum Norra (forumet), som samlar föreningar för vandring | |\n\n## Kontaktpersoner\n\nForumet: Bo Ask, 070-174 06 05\n';
  test('is a party, so the other one lacks a contact', () => {
    const [found] = finds(contactPersonMissing, table);
    expect(found?.words.sv).toContain('Exempelstads kommun');
  });
});

describe('annexes beside their list', () => {
  const under = (text: string) =>
    `# Mötesplats Norra\n\n## Bilagor\n\n${text}\n\nBilaga 1: Karta\n\nBilaga 2: Tider\n`;
  test.for(['Skötseln beskrivs i bilaga 3.', 'Planen i bilaga 4 gäller efter avtalet.'])(
    'a sentence points to one: %s',
    (text) => expect(finds(danglingAnnexReference, under(text))).toHaveLength(1),
  );
  test.for(['Skötseln beskrivs i bilaga 2.', 'Till avtalet hör bilaga 1 och bilaga 2.'])(
    'what is there is there: %s',
    (text) => expect(finds(danglingAnnexReference, under(text))).toEqual([]),
  );
});

describe('nobody yet who signs', () => {
  const two =
    '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, 212000-9150\n- Norra Dals byaråd, 802499-0015. Byarådet.\n\n## Underskrifter\n\nNorra den ______\n\nBo Ask, ordförande i socialnämnden, Exempelstads kommun\n\n';
  test.for([
    'För byarådet skriver någon av oss i styrelsen.',
    'Byarådet: undertecknas av den som kan.',
  ])('is nobody: %s', (text) => {
    const found = finds(signatureBlockIncomplete, `${two}${text}\n`);
    expect(found.map(({ on }) => on)).toEqual([text]);
  });
  test('the definite form names no further party', () => {
    const text = `${two}Norra den ______\n\nEva Lind, ordförande, Norra Dals byaråd\n`;
    expect(finds(signatureBlockIncomplete, text)).toEqual([]);
  });
});

describe('what a list of parties says that it calls them', () => {
  const called = (how: string) =>
    `# Mötesplats Norra\n\n## Vi som är med\n\n- Exempelstads kommun, organisationsnummer 212000-9150. ${how} ”kommunen”.\n- Föreningen Norra Ljuset, organisationsnummer 802499-0015. ${how} ”Ljuset”.\n- Studieförbundet Lyktan Norra. ${how} ”Lyktan”.\n\n## Kontaktpersoner\n\nKommunen: Bo Ask, 070-174 06 05\n\nLjuset: Eva Lind, 070-174 06 06\n`;
  test.for(['Vi skriver', 'Vi säger', 'Vi kallar den'])('%s', (how) => {
    const [found, ...others] = finds(contactPersonMissing, called(how));
    expect(found?.words.sv).toContain('Lyktan');
    expect(found?.words.sv).not.toContain('Ljuset');
    expect(others).toEqual([]);
  });
});

describe('guidance left above what somebody wrote', () => {
  const text =
    '# Mötesplats Norra\n\n## Uppföljning\n\nHär beskrivs hur och när uppföljningen ska göras och vem som betalar.\n\nFöreningen redovisar antal kurser och antal besök.\n';
  test('says nothing of follow-up', () => {
    expect(finds(followupIncomplete, text).map(({ on }) => on)).toEqual([
      'Föreningen redovisar antal kurser och antal besök.',
    ]);
    expect(finds(followupNoEffectQuestion, text)).toHaveLength(1);
  });
  test('is a gap of its own where nobody wrote', () => {
    const bare =
      '# Mötesplats Norra\n\n## Uppföljning\n\nHär beskrivs hur och när uppföljningen ska göras och vem som betalar.\n';
    expect(finds(followupIncomplete, bare)).toEqual([]);
  });
});

describe('what follow-up counts', () => {
  const under = (text: string) => `# Mötesplats Norra\n\n## Uppföljning\n\n${text}\n`;
  test('points at the numbers, not at the list of names', () => {
    const text = under(
      'En närvarolista skickas varje vecka. I juni räknas antal kvällar och antal timmar.',
    );
    expect(finds(followupNoEffectQuestion, text).map(({ on }) => on)).toEqual([
      'I juni räknas antal kvällar och antal timmar.',
    ]);
  });
  test('to come and look at the work is no question on change', () => {
    const text = under(
      'Ingenjören räknar säckarna i maj. Han kommer förbi och tittar på resultatet.',
    );
    expect(finds(followupNoEffectQuestion, text)).toHaveLength(1);
  });
});
