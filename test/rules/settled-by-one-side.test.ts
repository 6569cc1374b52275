import { expect, test } from 'vitest';
import { danglingAnnexReference } from '../../src/rules/consistency/dangling-annex-reference.ts';
import { contactPersonMissing } from '../../src/rules/parties/contact-person-missing.ts';
import { secrecyOverreach } from '../../src/rules/personal-data/secrecy-overreach.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { finds } from './finds.ts';
import { testPhrasings } from './phrasings.ts';

const parties =
  '# Sällskap i Norra\n\nIOP mellan Exempelstads kommun och Föreningen Norra\n\n## Parter\n\n' +
  'Exempelstads kommun, socialnämnden (organisationsnummer 212000-9150), och Föreningen Norra (organisationsnummer 802499-0015), i fortsättningen Norra.\n\n';
const letter = `${parties}Vi på kommunen är glada åt er.\n\n`;

// What the public side settles by itself: who does it is read from the sentence, in whatever order it is told.
testPhrasings(
  [
    {
      rule: predefinedNeed,
      section: 'Bakgrund',
      signs: [
        'I våras räknade socialförvaltningen ut hur många turer som fattas.',
        'Planeraren kartlade på egen hand hur många timmar som behövs, och därför finns detta avtal.',
        'Nämnden har slagit fast vad som måste finnas på plats i området.',
        'Förra året kom förvaltningen fram till att det behövs någon som öppnar varje kväll.',
        'Kommunen ska enligt socialtjänstlagen ordna ledsagning. Partnerskapet är vårt sätt att klara den skyldigheten.',
        'Enligt lagen är kommunen skyldig att erbjuda stöd till anhöriga. Genom Norra uppfyller kommunen det kravet.',
        'Det är nämndens ansvar, och för att klara det ansvaret behöver nämnden Norra.',
        'Många väntar på den ledsagning som biståndshandläggaren redan har beviljat.',
        'Handläggaren väljer vilka som ska få sällskap.',
        'Varje måndag bestämmer biståndshandläggaren vilka som ska få en tur.',
        'På fredagar mejlar handläggaren nya namn. Norra tackar aldrig nej.',
        'Genom utredning inom förvaltningen har det bestämts att åtta lägenheter behövs för ändamålet.',
        'Nämnden har på egen hand kommit fram till att 500 elever om året behöver läxhjälp av någon annan.',
        'Beräknat behov: 9 000 turer per år enligt kommunens utredning.',
        'Var och en får det antal timmar som nämnden har beviljat.',
        'Enligt lagen är kommunen skyldig att erbjuda ledsagning. Med Norras hjälp klarar kommunen den skyldigheten.',
        'Listan kommer från enheten. Norra får inte välja bland dem som står på den.',
      ],
      innocent: [
        'Parterna räknade tillsammans ut hur många turer som fattas.',
        'Norra har kartlagt hur många timmar som behövs.',
        'Kommunen kartlade hur många äldre som är ensamma.',
        'Kommunen räknade ut hur många parkeringar som fattas vid hallen.',
        'Nämnden har slagit fast att barn ska komma till tals.',
        'Kommunen ska enligt lagen erbjuda hemtjänst. Den skyldigheten klarar kommunen själv, vid sidan av partnerskapet.',
        'Enligt lagen ska varje arbetsgivare sörja för arbetsmiljön. Det kravet uppfyller parterna var för sig.',
        'Bidraget som handläggaren har beviljat betalas ut i mars.',
        'Kommunen bestämmer vilka som får använda hallen på måndagar.',
        'Handläggaren avgör vilka som får boka salen.',
        'Kommunen bestämmer vilka som ska ingå i juryn.',
        'Vid stämman har det bestämts att tolv ledamöter behövs.',
        'Styrgruppen väljer vilka lokaler som ska användas.',
        'Volontärerna bestämmer själva vilka som ska få vara värdar en kväll.',
        'Norra bestämmer vilka som får plats på lägret.',
        'Kommunen bestämmer vilka kanaler som ska användas för att berätta om träffarna.',
        'Norra tackar aldrig nej till den som vill hjälpa till.',
        'Norra skickar en lista till kommunen med hur många som kom. Alla som vill är välkomna.',
        'Medlemmarna mejlar nya namn till kassören. Norra tackar aldrig nej till medlemmar.',
      ],
    },
    {
      rule: unitPriceOrVolume,
      section: 'Åtaganden',
      signs: [
        'Norra lovar att genomföra 40 samtal varje månad.',
        'Norra åtar sig att varje vecka köra 60 turer.',
        'Norra ser till att det varje dag finns mat för 80 personer.',
        'Varje vecka utlovar Norra tjugofem hembesök.',
        'Tolv sängar står alltid bäddade.',
        'Åtta rum hålls alltid lediga och städade.',
        'Det garanteras 150 portioner om dagen.',
        'Norra kör 60 turer i veckan. Det har Norra lovat.',
        '60 turer i veckan, aldrig färre än åtta om dagen.',
        '| Vad | Belopp |\n|---|---|\n| Per tur | 310 kr |\n| Per samtal | 200 kr |',
        'Trettio stolar hålls alltid lediga för nämndens gäster.',
        'Norra förbinder sig att dela ut 300 matkassar i månaden.',
      ],
      innocent: [
        'Norra lovar att hålla öppet tre kvällar i veckan.',
        'Konserten hålls i ett hus, vars ägare garanterar minst 80 platser.',
        'Scouterna har på egen hand lovat hembygdsgården minst tolv kvällar om året.',
        'Norras egna kurser kostar 900 kronor per barn, och dem har kommunen ingen del i.',
        'Städbolaget har i sitt eget avtal med kommunen ett timpris om 400 kronor, vilket saknar betydelse här.',
        'Badgästerna lämnar 30 kronor per dag i automaten.',
        'Norra tar 60 kronor per timme av medlemmar som lånar kanoten.',
        '| Vad | Belopp |\n|---|---|\n| Per år | 310 000 kr |\n| Per medlem | 200 kr |',
        'Kommunen lovar att låna ut lokalen fem dagar i veckan.',
        'Kommunen ser till att det varje vecka finns 20 bord i salen.',
        'Norra åtar sig att bidra med 600 ideella timmar varje år.',
        'Norra ser till att det varje kväll finns två värdar på plats.',
        'Parterna lovar varandra att svara inom fem dagar.',
        'Norra hoppas nå 200 besökare varje månad.',
        'Norra lovar att i god tid, senast tio dagar före varje träff, säga till om den ställs in.',
        'Norra ser till att det varje termin hålls en utbildning för högst 15 ledare.',
        'Båda lovar att varje år bidra med 100 000 kronor.',
        'Norra ser till att redovisningen senast den 15 varje månad finns hos kommunen.',
        'Norra åtar sig att varje år utbilda tolv kvällsvärdar.',
        'Norra lovar att alltid ha dörren öppen till klockan 21 varje kväll.',
      ],
    },
  ],
  parties,
);

testPhrasings(
  [
    {
      rule: predefinedNeed,
      section: 'Så började det',
      signs: [
        'Vi har enligt lagen ansvaret för att den som behöver får hjälp hem. Vi räknade ut att det behövs sju rum för att vi ska klara den skyldigheten.',
        'I februari räknade vi fram hur många händer som fattas.',
        'Vi bestämmer vilka som ska få ett besök.',
      ],
      innocent: [
        'Ni bestämmer vilka som ska få ett besök.',
        'I februari räknade ni fram hur många händer som fattas.',
        'Vi räknade tillsammans fram hur många händer som fattas.',
      ],
    },
    {
      rule: unitPriceOrVolume,
      section: 'Vad ni gör',
      signs: ['Ni lovar att alltid ha trettiosex turer redo varje vecka.'],
      innocent: ['Vi lovar att alltid ha trettiosex stolar framme varje kväll.'],
    },
  ],
  letter,
);

const began = (head: string, text: string) =>
  finds(initiativeNotCivilSociety, `${head}## Så började det\n\n${text}\n`).map(
    ({ message }) => message,
  );

test.for([
  [parties, 'Enhetschefen fick i uppgift att hitta någon. Hon ringde runt och fastnade för Norra.'],
  [
    parties,
    'Stadens strateger bestämde i mars att det skulle finnas en mötesplats, och kontaktade därefter Norra.',
  ],
  [parties, 'Förvaltningen gjorde upp ett upplägg och ringde runt till föreningarna.'],
  [letter, 'I mars ringde vi er och undrade om ni kunde hjälpa oss.'],
  [letter, 'Därefter ringde vi runt och frågade er om ni ville göra det här.'],
])('the public side took the first step: %s%s', ([head = '', text = '']) => {
  expect(began(head, text)).toEqual(['public']);
});

test.for([
  [parties, 'Norra ringde runt till grannarna och tog sedan kontakt med kommunen.'],
  [
    parties,
    'Norra bestämde att det skulle finnas en mötesplats, och kontaktade därefter kommunen.',
  ],
  [parties, 'Ordföranden i Norra hade en idé. Hon ringde kommunen och berättade.'],
  [letter, 'I mars ringde ni oss och undrade om vi kunde hjälpa till.'],
])('civil society took the first step: %s%s', ([head = '', text = '']) => {
  expect(began(head, text)).toEqual([]);
});

testPhrasings([
  {
    rule: operationOfService,
    section: 'Bakgrund',
    signs: ['Kommunens badhus drivs av Föreningen Norra.'],
    innocent: [
      'Föreningen kom med idén. Kommunens badhus drivs av kultur- och fritidsförvaltningen, och så ska det vara.',
    ],
  },
  {
    rule: secrecyOverreach,
    section: 'Sekretess',
    signs: [
      'Kommunen omfattas av offentlighets- och sekretesslagen. Alla protokoll är hemliga och får varken av kommunen eller någon annan visas för utomstående.',
    ],
    innocent: [
      'Kommunen omfattas av offentlighets- och sekretesslagen. Alla protokoll hålls hemliga så långt lagen medger det.',
    ],
  },
  {
    rule: danglingAnnexReference,
    section: 'Bilagor och beslut',
    signs: ['Fördelningen framgår av bilaga 2.'],
    innocent: ['Bilaga 1. Verksamhetsplan.\n\nBilaga 2. Budget, som fördelningen framgår av.'],
  },
  {
    rule: contactPersonMissing,
    section: 'Kontaktpersoner',
    signs: ['Föreningen: Bo Ask, 070-174 06 05.\n\nKommunen: vem det blir får vi veta senare.'],
    innocent: [
      'Föreningen: Bo Ask, 070-174 06 05.\n\nKommunen: Eva Lind, 070-174 06 06. Slutar hon får föreningen veta vem det blir.',
    ],
  },
  {
    rule: tacitRenewal,
    section: 'Avtalstid',
    signs: [
      'Avtalet gäller 2027-01-01–2028-12-31 och löper vidare ett år i taget om det inte sägs upp.',
    ],
    innocent: [
      'Avtalet gäller 2027-01-01–2028-12-31. Arrendet av marken, som föreningen har med pastoratet, löper däremot vidare ett år i taget om det inte sägs upp.',
    ],
  },
  {
    rule: sanctionClause,
    section: 'Ekonomi',
    signs: ['Vite utgår med 500 kronor för varje utebliven kväll.'],
    innocent: [
      'Den vita hästen Vite Prins lånas av en medlem.',
      'Försäkringsbolaget gör avdrag för självrisk med 1 500 kronor, och det avdraget betalar kommunen.',
    ],
  },
  {
    rule: fullCostCoverage,
    section: 'Ekonomi',
    signs: ['Kommunen ersätter föreningen till självkostnad.'],
    innocent: ['En besökare som tappar ett verktyg betalar 50 kronor i självkostnad.'],
  },
]);
