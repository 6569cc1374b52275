import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { type Phrasings, testPhrasings } from './phrasings.ts';

const all: readonly Phrasings[] = [
  {
    rule: sanctionClause,
    section: 'Ekonomi',
    signs: [
      'Blir en kväll inte gjord blir pengarna månaden efter mycket mindre.',
      'Håller föreningen stängt utan att säga till går den miste om veckans ersättning.',
      'Når vi inte upp till hundra besök får vi lämna igen 400 kronor för vart och ett som fattas.',
      'Kommer ledaren inte betalar föreningen igen 900 kronor till kommunen.',
      'Är rapporten inte klar i tid stannar pengarna hos kommunen.',
      'Om huset är stängt går 700 kronor tillbaka till kommunen för varje dag.',
      '- Mer än två timmar: 300 kr går tillbaka till kommunen.',
      'För kväll då ledare inte kunnat ställas till förfogande gottskrivs kommunen 4 000 kronor.',
      'Kan föreningen inte bemanna ett pass krediteras kommunen 1 200 kronor.',
      'Så länge en anmärkning inte har åtgärdats får likvid till föreningen hållas inne.',
      'Betalningen hålls tills vidare inne om bristen inte har rättats.',
      'Uteblir en värd skriver handläggaren ned nästa månads belopp.',
      'Vid utebliven städning ska föreningen återbära 500 kronor per gång till kommunen.',
      'Om en tur ställs in av föreningen tar enhetschefen 300 kronor ur nästa utbetalning.',
      '| Händelse | Följd |\n|---|---|\n| Stängt utan besked | ingen ersättning för veckan |',
      'Parterna är ense om att vite ska utgå om föreningen inte håller öppet.',
      'Vid avtalsbrott gäller köplagens regler om skadestånd mellan parterna.',
      '- Försening: vite 500 kr per dag.',
    ],
    innocent: [
      'Ställs resan in betalar föreningen tillbaka 200 kronor till dem som har anmält sig.',
      'Ställs kursen in lämnar vi igen 150 kronor till varje deltagare.',
      'Det som inte har gått åt när året är slut lämnar föreningen tillbaka till kommunen.',
      'Pengarna stannar hos föreningen även om en träff inte blir av.',
      'Kommunen gottskriver föreningen 4 000 kronor om lokalen inte kunnat användas.',
      'Blir statens pengar mindre och träffar inte kan hållas möts vi och gör om planen.',
      'Den som inte hämtar sin cykel går miste om sin pant.',
      'Medlemmar som inte betalar går miste om rösträtten och får inte tillbaka sina 200 kronor.',
      'Avslutas partnerskapet i förtid betalar föreningen tillbaka 30 000 kronor för varje månad som återstår.',
      'Parterna är ense om att det som lämnas tillbaka inte utgör vite.',
      'Vi konstaterar att det som betalas tillbaka inte är någon straffavgift.',
      '- Tidigare: bussbolag 2019–2023, vite vid försening. Uppsagt.',
      'Historik: ett avtal med vite vid utebliven städning.',
      '- Olyckor: trafikskadelagen (1975:1410) och dess regler om skadestånd gäller som vanligt.',
      'Vid utsläpp gäller miljöbalkens bestämmelser om skadestånd.',
    ],
  },
];

testPhrasings(all);

const written = (first: string) =>
  '# Mötesplats Norra\n\nAvtal om idéburet offentligt partnerskap (IOP)\n\n## Parter\n\n' +
  `- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n${first}\n\n`;

testPhrasings(
  [
    {
      rule: sanctionClause,
      section: 'Pengar',
      signs: [
        'Rättar vi inte till det som ni klagar på stannar nästa betalning hos er.',
        'Missar vi ett pass går 300 kronor tillbaka till er.',
        'Kommer vi för sent drar ni 200 kronor.',
        'Sköter vi oss inte behåller ni sista delen.',
      ],
      innocent: [
        'Missar vi ett pass går 300 kronor tillbaka till oss från hyresvärden.',
        'Även om en kväll inte blir av stannar pengarna hos oss.',
        'Betalar ni inte i tid får vi ränta på beloppet.',
        'Kommer ni för sent bjuder ni på fika.',
      ],
    },
  ],
  written('Det här har vi i Norra kommit överens om med er på kommunen.'),
);
