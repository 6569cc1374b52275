import { bothPartiesWithThree } from '../../src/rules/consistency/both-parties-with-three.ts';
import { democracyConditionsUnstated } from '../../src/rules/parties/democracy-conditions-unstated.ts';
import { personalDataRoleMissing } from '../../src/rules/personal-data/personal-data-role-missing.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: personalDataRoleMissing,
    section: 'Uppföljning',
    signs: [
      'Besökarna fyller varje höst i en enkät med namn och frågor om hälsan, och kommunen läser svaren.',
      'Föreningen för loggbok över vilka som kommer, och nämnden får den i juni.',
      'Vid dörren ligger en liggare över alla besökare, som skickas till kommunen.',
    ],
    innocent: [
      'Besökarna fyller i en enkät utan namn, och kommunen läser svaren.',
      'Föreningen för dagbok över hur många som kommer.',
      'Vilka som kommer är inte viktigt för oss.',
      'Båda skriver dagbok över vädret i odlingen.',
    ],
  },
  {
    rule: democracyConditionsUnstated,
    section: 'Grund för avtalet',
    signs: [
      'Kommunen har krav på föreningar som får stöd. De finns på webben.',
      'Besökarna röstar om filmen på stormötet.',
      'Lokalen uppfyller kommunens krav på brandskydd.',
      'Om föreningen lever upp till villkoren för föreningar som får bidrag är ännu inte granskat.',
    ],
    innocent: [
      'Varje medlem har rösträtt på årsmötet, och vem som helst får bli medlem.',
      'På föreningens årsmöte har alla medlemmar en röst.',
      'Föreningen lever upp till de krav som kommunen har på organisationer som får stöd.',
      'Kommunen har granskat att föreningen svarar mot villkoren för bidragsmottagare.',
    ],
  },
]);

testPhrasings(
  [
    {
      rule: bothPartiesWithThree,
      section: 'Ändringar',
      signs: [
        'En ändring gäller när bägge kontrahenterna har skrivit under.',
        'Ena parten får inte ändra ensam.',
        'Vill den ena parten sluta talar den om det.',
      ],
      innocent: [
        'En ändring gäller när alla kontrahenter har skrivit under.',
        'Den ena gruppen träffas på tisdagar, den andra på torsdagar.',
        'Den ena parten i ett par kan komma ensam på danskursen.',
      ],
    },
  ],
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n',
);
