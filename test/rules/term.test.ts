import { describe, expect, test } from 'vitest';
import { extensionDeadlineMissing } from '../../src/rules/term/extension-deadline-missing.ts';
import { extensionUncapped } from '../../src/rules/term/extension-uncapped.ts';
import { retroactiveStart } from '../../src/rules/term/retroactive-start.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { termInvalid } from '../../src/rules/term/term-invalid.ts';
import { termOutsideUsual } from '../../src/rules/term/term-outside-usual.ts';
import { finds } from './finds.ts';

const term = (text: string, rest = '') =>
  `# Mötesplats Norra\n\n## Avtalstid\n\nÖverenskommelsen gäller från och med den 1 februari 2027 till och med den 31 januari 2029. ${text}\n${rest}`;

describe('goes on by itself', () => {
  test.each([
    'Överenskommelsen förlängs automatiskt med ett år om ingen part säger upp den senast tre månader före tidens slut.',
    'Om ingen part säger upp överenskommelsen förlängs den med tolv månader i taget.',
    'Den förlängs med ett år i sänder såvida inte någon part säger upp den.',
    'Sägs överenskommelsen inte upp senast sex månader före tidens utgång förlängs den med två år.',
    'Därefter löper den vidare tills vidare med tre månaders ömsesidig uppsägningstid.',
    'Efter den 31 januari 2029 gäller överenskommelsen tills vidare.',
    'Överenskommelsen förnyas per automatik vid varje årsskifte.',
    'Hör ingen av sig före den 1 oktober fortsätter vi ett år till.',
    'Uppsägning ska ske senast sex månader före tidens slut, i annat fall förlängs överenskommelsen med ett år.',
    'Överenskommelsen fortsätter sedan att gälla ett år i taget tills någon part säger upp den.',
    'Den löper på ett år åt gången om inget annat sägs.',
    'Tyst förlängning sker med ett år i taget.',
    'Förlängning sker automatiskt med tolv månader åt gången.',
    'Om uppsägning inte sker senast tre månader före periodens slut förlängs överenskommelsen med ett år.',
    'Har överenskommelsen inte sagts upp senast den 30 juni gäller den ytterligare ett år.',
    'Vill ingen av oss sluta kör vi vidare ett år i taget.',
    'Överenskommelsen rullar vidare årsvis om ingen säger stopp.',
    'Överenskommelsen anses förlängd med ett år om ingen av parterna har meddelat annat.',
    'Därefter förlängs partnerskapet med ett år i taget, såvida ingen part senast i september har sagt ifrån.',
    'Efter det löper överenskommelsen på tolv månader i taget om inte någon part säger upp den.',
    'Överenskommelsen prolongeras med ett år om ingendera parten har sagt upp den.',
    'Partnerskapet fortlöper sedan till dess att endera parten säger upp det.',
  ])('%s', (text) => {
    expect(finds(tacitRenewal, term(text))).toHaveLength(1);
  });

  test.each([
    'Den upphör utan uppsägning när perioden är slut.',
    'Överenskommelsen förlängs inte automatiskt.',
    'Ingen automatisk förlängning sker.',
    'Den kan förlängas med ett år i taget efter beslut av parterna.',
    'Överenskommelsen förlängs inte utan ett nytt beslut.',
    'Överenskommelsen upphör automatiskt när tiden har gått ut.',
    'Den förlängs bara om alla parter säger ja.',
    'Om ingen part vill fortsätta upphör överenskommelsen.',
    'Förlängning kräver ett nytt beslut i nämnden; den löper inte vidare av sig själv.',
    'Föreningens hyresavtal förlängs automatiskt med nio månader om det inte sägs upp.',
    'Tills vidare träffas arbetsgruppen i biblioteket.',
    'Samordnaren är anställd tills vidare.',
    'Om parterna inte fattar beslut om förlängning upphör överenskommelsen.',
    'Medlemskapet i föreningen förnyas automatiskt varje år om man inte säger upp det.',
    'Försäkringen förnyas automatiskt.',
    'Överenskommelsen förlängs med ett år om båda parter skriftligen godkänner det.',
    'Överenskommelsen avslutas automatiskt om inget nytt beslut fattas.',
    'Den gäller även om någon av parterna byter styrelse.',
    'Arbetet fortsätter även om en ledare inte kan komma.',
    'Sedan är det slut. Vill vi fortsätta skriver vi en ny överenskommelse.',
    'Överenskommelsen upphör att gälla om den inte förlängs.',
    'Den gäller till och med den 31 januari 2029 om den inte förlängs av parterna.',
    'Överenskommelsen upphör om parterna inte skriftligen har kommit överens om förlängning.',
    'Den förlängs inte om inte alla parter är överens.',
    'Åtagandet om sekretess fortsätter att gälla tills vidare även efter att överenskommelsen har upphört.',
    'Parterna fortsätter att samtala om något inte fungerar.',
    'Fortsätter arbetet tecknas en ny överenskommelse om inget annat sägs.',
  ])('silent: %s', (text) => {
    expect(finds(tacitRenewal, term(text))).toEqual([]);
  });
});

describe('no day for deciding on extension', () => {
  test.each([
    'Den kan förlängas högst en gång, med två år.',
    'Parterna kan komma överens om att förlänga den med ett år.',
    'Förlängning med högst två år är möjlig. Parterna tar ställning i god tid.',
    'Det finns möjlighet till förlängning med ett år.',
    'Parterna har rätt att förlänga överenskommelsen med tolv månader, högst två gånger.',
    'Vi kan fortsätta ett år till om vi vill.',
    'Styrgruppen kan föreslå att överenskommelsen förlängs. Den får förlängas en gång med två år.',
    'Option finns på förlängning i 1 + 1 år.',
    'Den kan förlängas en gång med ett år. Frågan tas upp när det börjar bli dags.',
    'Överenskommelsen får förlängas med två år till och med den 31 januari 2031.',
  ])('%s', (text) => {
    expect(finds(extensionDeadlineMissing, term(text)).map(({ message }) => message)).toEqual([
      'no-day',
    ]);
  });

  test.each([
    'Den kan förlängas högst en gång. Parterna tar ställning senast åtta månader före tidens slut.',
    'Parterna kan förlänga den en gång, senast den 31 maj 2028.',
    'Den får förlängas med ett år. Styrgruppen lämnar förslag i mars 2028 och parterna beslutar i maj 2028.',
    'Vi kan fortsätta ett år till. Det bestämmer vi på augustimötet 2028.',
    'Förlängning kan ske med två år om parterna beslutar det senast sex månader innan överenskommelsen löper ut.',
    'Den upphör då utan uppsägning.',
    'Överenskommelsen kan inte förlängas.',
    'Vill parterna fortsätta skriver de en ny överenskommelse.',
    'Ett halvår före slutet bestämmer parterna om de vill förlänga med högst två år.',
    'Förlängning är möjlig med ett år. Ställning tas av styrgruppen vid årsskiftet 2027/2028.',
    'Den kan förlängas en gång. Frågan om förlängning avgörs på styrgruppens möte i mars 2028.',
    'Parterna meddelar varandra senast den 1 juni 2028 om de vill förlänga med ett år, högst en gång.',
    'Förlängning med ett år beslutas av nämnden och årsmötet under våren 2028.',
    'Möjlighet till förlängning finns, högst två år. Beslut tas av kommunen och föreningen i samband med utvärderingen.',
  ])('silent: %s', (text) => {
    expect(finds(extensionDeadlineMissing, term(text))).toEqual([]);
  });

  const decides =
    'Den kan förlängas en gång, med två år. Parterna tar ställning senast den 31 maj 2028.';
  test.each([
    ['En utvärdering görs i november 2028.', ['evaluated-late']],
    ['Parterna utvärderar arbetet när perioden är slut.', ['evaluated-late']],
    ['En utvärdering görs två månader före avtalstidens slut.', ['evaluated-late']],
    ['Slututvärdering sker höstterminen 2028.', ['evaluated-late']],
    ['En utvärdering görs i mars 2028.', []],
    ['Arbetet utvärderas varje år i november.', []],
    ['En utvärdering görs i mars 2028 och en slutrapport skrivs i december 2028.', []],
    ['Utvärdering görs under 2028.', []],
    ['År 2024 utvärderades den gamla samverkan.', []],
    ['Arbetet följs upp på styrgruppens möten.', []],
  ] as const)('%s', (text, expected) => {
    const found = finds(extensionDeadlineMissing, term(decides, `\n## Uppföljning\n\n${text}\n`));
    expect(found.map(({ message }) => message)).toEqual(expected);
  });

  test('with no limit either it is told in one sentence', () => {
    const text = term('Den kan förlängas med två år i taget.');
    expect(finds(extensionUncapped, text)[0]?.words.sv).toContain('senast när');
    expect(finds(extensionDeadlineMissing, text)).toHaveLength(1);
  });
});

const lasts = (text: string, head = '') =>
  `${head}# Mötesplats Norra\n\n## Avtalstid\n\nÖverenskommelsen gäller ${text}.\n`;
const card = (text: string) => `---\navtalstid: ${text}\n---\n\n`;

describe('two to five years is usual', () => {
  test.each([
    '2027-01-01–2028-12-31',
    '2027-01-01–2028-12-30',
    '2027-01-15–2028-12-31',
    '2027-01-01–2031-12-31',
    '2027-01-01–2032-01-10',
    '2027-01-20–2032-02-10',
    'i två år från undertecknandet',
    'i fem år från undertecknandet',
    'från och med 2027-01-01',
  ])('silent: %s', (text) => {
    expect(finds(termOutsideUsual, lasts(text))).toEqual([]);
  });

  test.each([
    ['2027-01-01–2028-11-30', 'short', 'Tiden är 23 månader.', '30 september 2028'],
    ['2027-01-15–2027-12-31', 'short', 'Tiden är ett år.', '31 oktober 2027'],
    ['2027-01-15–2032-02-28', 'long', 'Tiden är fem år och en månad.', '14 juli 2029'],
    ['2027-01-01–2027-03-31', 'short', 'Tiden är tre månader.', '31 januari 2027'],
    ['2027-01-01–2027-02-28', 'short', 'Tiden är två månader.', '31 januari 2027'],
    ['i ett år från undertecknandet', 'short', 'Tiden är ett år.', '[fyll i: dag]'],
    ['2027-01-01–2033-12-31', 'long', 'Tiden är sju år.', '30 juni 2030'],
    ['2027-01-01–2032-01-31', 'long', 'Tiden är fem år och en månad.', '30 juni 2029'],
    ['i sju år från undertecknandet', 'long', 'Tiden är sju år.', '[fyll i: dag]'],
  ])('%s', (text, message, length, day) => {
    const [found] = finds(termOutsideUsual, lasts(text));
    expect(found?.message).toBe(message);
    expect(found?.words.sv).toContain(length);
    expect(found?.proposal?.sv).toContain(day);
  });

  test('what the card says too is pointed at; when they differ, the card alone', () => {
    const head = card('{ start: 2027-01-01, slut: 2027-12-31 }');
    const [same] = finds(termOutsideUsual, lasts('2027-01-01–2027-12-31', head));
    expect(same?.on).toBe('2027-01-01–2027-12-31');
    expect(same?.related).toHaveLength(1);
    for (const text of ['2027-01-01–2027-11-30', '2027-02-01–2027-12-31']) {
      const [found] = finds(termOutsideUsual, lasts(text, head));
      expect(found?.on).not.toBe(text);
      expect(found?.words.sv).toContain('ett år');
      expect(found?.related).toEqual([]);
    }
  });
});

describe('what is left open of an extension', () => {
  test.each([
    [
      'Den kan förlängas med två år i taget.',
      'hur många gånger överenskommelsen kan förlängas, vem som tar ställning eller senast när det ska ske',
    ],
    [
      'Parterna kan förlänga den med två år i taget.',
      'hur många gånger överenskommelsen kan förlängas eller senast när det ska ske',
    ],
    [
      'Överenskommelsen förlängs automatiskt med ett år i taget.',
      'hur många gånger överenskommelsen kan förlängas',
    ],
    [
      'Parterna kan förlänga den flera gånger.',
      'hur länge och hur många gånger överenskommelsen kan förlängas eller senast när det ska ske',
    ],
    [
      'Den kan förlängas.',
      'hur länge och hur många gånger överenskommelsen kan förlängas, vem som tar ställning eller senast när det ska ske',
    ],
    [
      'Parterna kan förlänga den med ett år i taget. Parterna tar ställning till förlängning senast den 31 maj 2028.',
      'hur många gånger överenskommelsen kan förlängas',
    ],
    [
      'Parterna kan förlänga den med ett år i taget. De tar ställning senast den 31 maj 2028.',
      'hur många gånger överenskommelsen kan förlängas',
    ],
    [
      'Parterna kan förlänga det ett år i taget. Varje part fattar beslut före den 1 juni 2028.',
      'hur många gånger överenskommelsen kan förlängas',
    ],
  ])('%s', (text, gaps) => {
    expect(finds(extensionUncapped, term(text))[0]?.words.sv).toContain(` säger inte ${gaps}.`);
  });

  test.each([
    'Den kan förlängas med ett år i taget, högst två gånger.',
    'Den kan förlängas två gånger, med ett år i taget.',
  ])('silent: %s', (text) => {
    expect(finds(extensionUncapped, term(text))).toEqual([]);
  });

  test('the sentence that repeats is the one pointed at', () => {
    const [found] = finds(
      extensionUncapped,
      term('Parterna kan fortsätta efter tidens slut. De förlänger då med ett år i taget.'),
    );
    expect(found?.on).toBe('De förlänger då med ett år i taget.');
  });
});

describe('who decides on an extension, and by which day', () => {
  const found = (text: string, rest = '') =>
    finds(extensionDeadlineMissing, term(text, rest ? `\n## Uppföljning\n\n${rest}\n` : ''));

  test.each([
    ['Den kan förlängas en gång.', 'och inte vem som beslutar'],
    ['Parterna kan förlänga den en gång.', 'inte senast när parterna tar ställning.'],
  ])('%s', (text, words) => {
    expect(found(text)[0]?.words.sv).toContain(words);
    expect(found(text)[0]?.proposal?.sv).toContain('31 juli 2028');
  });

  test.each([
    ['Överenskommelsen förlängs automatiskt med ett år.', []],
    ['Den kan förlängas en gång. Ställning tas senast den 31 maj 2028.', ['no-decider']],
    ['Den kan förlängas en gång. Kaffet bjuds den 1 maj 2028.', ['no-day']],
    [
      'Den kan förlängas en gång.\n\nStyrgruppen beslutar om budgeten senast den 1 maj 2028.',
      ['no-day'],
    ],
  ] as const)('%s', (text, expected) => {
    expect(found(text).map(({ message }) => message)).toEqual(expected);
  });

  const by = 'Den kan förlängas en gång. Parterna tar ställning senast den 31 maj 2028.';
  test.each([
    ['En utvärdering görs den 1 juni 2028.', true],
    ['En utvärdering görs i juni 2028.', true],
    ['En utvärdering görs i maj 2028.', false],
    ['En utvärdering görs två gånger om året.', false],
    ['En utvärdering görs år 2031.', false],
    ['En utvärdering görs ett år före avtalstidens slut.', false],
    ['En utvärdering görs åtta månader före avtalstidens slut.', false],
    ['En utvärdering görs sju månader före avtalstidens slut.', true],
    ['En utvärdering görs i mars 2028. En utvärdering görs i november 2028.', false],
    ['En utvärdering görs i november 2028. En utvärdering görs i mars 2028.', false],
    ['### Utvärdering när perioden är slut\n\nArbetet följs upp varje år.', false],
  ] as const)('%s: %s', (text, isLate) => {
    const late = found(by, text);
    expect(late.map(({ message }) => message)).toEqual(isLate ? ['evaluated-late'] : []);
    if (!isLate) return;
    expect(late[0]?.words.sv).toContain('31 maj 2028');
    expect(late[0]?.related).toEqual(['Parterna tar ställning senast den 31 maj 2028.']);
  });

  test('the day is that of deciding, not the new last day', () => {
    const [late] = found(
      'Den kan förlängas till och med den 31 januari 2031 om parterna bestämmer det senast den 31 maj 2028.',
      'En utvärdering görs i oktober 2028.',
    );
    expect(late?.words.sv).toContain('31 maj 2028');
  });
});

describe('a term that cannot be right', () => {
  const messages = (text: string, stage: 'draft' | 'signing' | 'ended' = 'signing') =>
    finds(termInvalid, text, { stage }).map(({ message, severity }) => `${message} ${severity}`);

  test.each([
    ['draft', 'tills vidare från den 1 februari 2027', ['open-ended warning']],
    ['signing', 'tills vidare från den 1 februari 2027', ['open-ended error']],
    ['ended', 'tills vidare från den 1 februari 2027', []],
    ['ended', '2027-02-01–2026-01-31', ['reversed error']],
    ['signing', '2027-02-01–2027-02-01', []],
    ['signing', 'från 2027-02-01 till och med 2027', []],
    ['signing', '2027-02-01–2029-02-30', ['impossible error']],
  ] as const)('%s: %s', (stage, text, expected) => {
    expect(messages(lasts(text), stage)).toEqual(expected);
  });

  test('card and text that say the same are one finding', () => {
    const same = card('{ start: 2027-02-01, slut: 2026-01-31 }');
    const found = finds(termInvalid, lasts('2027-02-01–2026-01-31', same));
    expect(found).toHaveLength(1);
    expect(found[0]?.related).toEqual(['2027-02-01–2026-01-31']);
    for (const slut of ['2026-01-30', '2025-01-31']) {
      const other = card(`{ start: 2027-02-01, slut: ${slut} }`);
      expect(finds(termInvalid, lasts('2027-02-01–2026-01-31', other))).toHaveLength(2);
    }
    const start = card('{ start: 2027-02-02, slut: 2026-01-31 }');
    expect(finds(termInvalid, lasts('2027-02-01–2026-01-31', start))).toHaveLength(2);
  });

  test('the day that is known is in the sentence to copy', () => {
    const [found] = finds(termInvalid, lasts('tills vidare från den 1 februari 2027'));
    expect(found?.proposal?.sv).toContain('från och med 2027-02-01 till och med [');
  });

  test.each(['snart', '[2027-02-01]', '{ slut: snart }'])(
    'a card that cannot be read is told of elsewhere: %s',
    (text) => {
      expect(messages(`${card(text)}# Mötesplats Norra\n\n## Avtalstid\n\nVi ses.\n`)).toEqual([]);
    },
  );

  test('nothing anywhere is told of at the title, unless the section itself is required', () => {
    const bare = '# Mötesplats Norra\n\n## Mål\n\nFler ses.\n';
    expect(finds(termInvalid, bare, { profile: 'boras-2016' })).toEqual([]);
    expect(messages(`${bare}\n## Avtalstid\n\nVi ses.\n`)).toEqual(['missing error']);
  });
});

describe('a start before the decision', () => {
  const decided = (text: string) => finds(retroactiveStart, term('', `\n${text}\n`));

  test.each([
    'Beslut: Kommunstyrelsen den 3 mars 2027.',
    'Överenskommelsen är godkänd av nämnden den 3 mars 2027.',
    '## Underskrifter\n\nKulturnämnden den 3 mars 2027, § 61',
  ])('%s', (text) => {
    const [found] = decided(text);
    expect(found?.words.sv).toMatch(/2027-02-01.*2027-03-03/);
    expect(found?.proposal?.sv).toContain('3 mars 2027');
    expect(found?.related).toEqual([expect.stringContaining('3 mars 2027')]);
  });

  test.each([
    '> Beslut: Kommunstyrelsen den 3 mars 2027.',
    'Överenskommelsen godkändes den 1 februari 2027.',
    'Överenskommelsen godkändes den 3 mars 2029.',
    'Överenskommelsen godkändes i mars 2027.',
    'Beslut om förlängning tas den 3 mars 2027.',
    'Budgeten för överenskommelsen godkändes den 3 mars 2027.',
    'Kulturnämnden ses den 3 mars 2027, § 61',
    'Stadgarna antogs den 3 mars 2027.',
  ])('silent: %s', (text) => {
    expect(decided(text)).toEqual([]);
  });

  test('the last of several decisions counts, all are pointed at', () => {
    const [found] = decided(
      'Överenskommelsen godkändes av nämnden den 5 april 2027 och av årsmötet den 3 mars 2027.',
    );
    expect(found?.words.sv).toContain('2027-04-05');
    expect(found?.related).toHaveLength(2);
  });
});
