import type { Rule } from '../../src/rule.ts';
import { cofinancingMissing } from '../../src/rules/economy/cofinancing-missing.ts';
import { majorityPublicFinancing } from '../../src/rules/economy/majority-public-financing.ts';
import { paymentTermsIncomplete } from '../../src/rules/economy/payment-terms-incomplete.ts';
import { surplusAndOtherGrantsUnhandled } from '../../src/rules/economy/surplus-and-other-grants-unhandled.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { targetGroupMissing } from '../../src/rules/goals/target-group-missing.ts';
import { contactPersonMissing } from '../../src/rules/parties/contact-person-missing.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { vagueWording } from '../../src/rules/style/vague-wording.ts';
import { testPhrasings } from './phrasings.ts';

const head =
  '# IOP Hamnen\n\n## Parter\n\n- Exempelstads kommun, genom socialnämnden, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Scenhyra AB, organisationsnummer 556499-0016\n\n';

const table: readonly (readonly [
  rule: Rule,
  heading: string,
  speaks: readonly string[],
  silent: readonly string[],
])[] = [
  [
    predefinedNeed,
    'Bakgrund',
    [
      'Nämnden konstaterade i mars att fjorton nattplatser fattas.',
      'Kommunen slog fast i en plan att tre lägenheter saknas.',
      'Den som socialjouren hänvisar efter beslut har företräde till en säng.',
      'Den som kommunen anvisar genom ett biståndsbeslut tas emot.',
    ],
    [
      'Parterna konstaterade tillsammans att en mötesplats saknas.',
      'Den som socialjouren hänvisar är välkommen.',
      'Den som biblioteket tipsar om träffarna är välkommen.',
    ],
  ],
  [
    fullCostCoverage,
    'Ekonomi',
    [
      'Föreningens utgifter för huset, maten, tvätten och lönerna ersätts fullt ut och föreningen lägger inte till några egna medel.',
      'Kostnaderna för personal, lokal och mat täcks i sin helhet.',
    ],
    ['Föreningens utgifter ersätts inte fullt ut.', 'Utgifterna för huset delas lika.'],
  ],
  [
    majorityPublicFinancing,
    'Ekonomi',
    [
      'Föreningen har inga andra inkomster än kommunens.',
      'Föreningen saknar andra intäkter. Föreningen har ingen annan finansiering än kommunens bidrag.',
    ],
    [
      'Föreningen har andra inkomster än kommunens.',
      'För träffarna finns inga andra intäkter än fikat.',
    ],
  ],
  [
    surplusAndOtherGrantsUnhandled,
    'Ekonomi',
    [
      'Kommunen betalar 90 000 kronor per år. Föreningen har inga andra inkomster än kommunens.',
      'Kommunen betalar 90 000 kronor per år. Föreningen står för mellanskillnaden. Andra bidrag får sökas.',
    ],
    [
      'Kommunen betalar 90 000 kronor per år. Blir det billigare sparas mellanskillnaden. Andra bidrag får sökas.',
      'Kommunen betalar 90 000 kronor per år. Överskott används nästa år. Föreningen får söka andra inkomster än kommunens.',
    ],
  ],
  [
    paymentTermsIncomplete,
    'Ekonomi',
    [
      'Kommunen lämnar ett bidrag om 90 000 kronor per år. Föreningen skickar ingen faktura.',
      'Kommunen lämnar ett bidrag om 90 000 kronor per år. Någon faktura behövs inte.',
    ],
    [
      'Kommunen lämnar ett bidrag om 90 000 kronor per år. Föreningen skickar en faktura.',
      'Kommunen betalar 90 000 kronor per år den 31 mars. Någon faktura behövs inte.',
      'Kommunen lämnar ett bidrag om 90 000 kronor per år. Ingen faktura behövs, pengarna betalas ut i två delar.',
    ],
  ],
  [
    cofinancingMissing,
    'Åtaganden',
    [
      'Kommunen betalar 90 000 kronor per år. Scenhyra AB ställer teknik till förfogande i 40 timmar.',
      'Kommunen betalar 90 000 kronor per år till föreningen.',
    ],
    [
      'Kommunen betalar 90 000 kronor per år. Föreningen bidrar med 40 timmar.',
      'Kommunen betalar 90 000 kronor per år. Medlemmarna arbetar ideellt 400 timmar.',
    ],
  ],
  [
    targetGroupMissing,
    'Målgrupp',
    [
      'Verksamheten riktar sig till dem som har glädje av den.\n\n## Verksamhet\n\nÖppen scen för ungdomar.',
      'Träffarna vänder sig till alla som vill delta.\n\n## Verksamhet\n\nPensionärer bjuder på kaffe.',
    ],
    [
      'Verksamheten riktar sig till ungdomar som har glädje av den.',
      'Vuxna i Exempelstad. Verksamheten är till för dem som vill vara med.',
      'Träffarna är till för pensionärer som vill vara med.',
    ],
  ],
  [
    contactPersonMissing,
    'Övrigt',
    [
      'Kontaktperson för kommunen är Bo Ask, 070-174 06 05. Kontaktperson för föreningen är Kim Ek, 070-174 06 06.',
    ],
    [
      'Kontaktperson för kommunen är Bo Ask, 070-174 06 05. Kontaktperson för föreningen är Kim Ek, 070-174 06 06. Kontaktperson för Scenhyra AB är Al Dal, 070-174 06 07.',
      'Kommunen ger föreningen en kontaktperson vid varje skola.',
      'Varje part utser en kontaktperson.',
    ],
  ],
  [
    vagueWording,
    'Åtaganden',
    [
      'Kommunen ska på sikt även verka för viss utökning.',
      'Föreningen ska på sikt försöka nå fler.',
      'Kommunen ska bidra med viss närvaro.',
    ],
    [
      'Kommunen ska utöka träffarna till två gånger i veckan 2028.',
      'Barnen blir på sikt tryggare.',
      'Ett visst rum är låst.',
    ],
  ],
  [
    unitPriceOrVolume,
    'Verksamhet',
    ['Minst fjorton sängar ska stå bäddade varje natt.', 'Minst 12 bäddar ska finnas lediga.'],
    ['Huset har fjorton sängar.', 'Vid lägret bäddas sängarna av deltagarna.'],
  ],
  [
    insightClauseMissing,
    'Verksamhet',
    [
      'Föreningen sköter kommunens akutboende på Kajgatan.',
      'Föreningen driver kommunens telefonrådgivning.',
      'Föreningen övertar skötseln av kommunens informationsdisk, som hittills har bemannats av kommunen.',
    ],
    [
      'Föreningen sköter sitt akutboende på Kajgatan.',
      'Kommunen sköter kommunens akutboende.',
      'Föreningen sköter biljetterna.',
    ],
  ],
];

testPhrasings(
  table.map(([rule, section, signs, innocent]) => ({ rule, section, signs, innocent })),
  head,
);
