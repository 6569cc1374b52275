import { describe, expect, test } from 'vitest';
import { extensionDeadlineMissing } from '../../src/rules/term/extension-deadline-missing.ts';
import { extensionUncapped } from '../../src/rules/term/extension-uncapped.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
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
