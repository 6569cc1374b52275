import { expect, test } from 'vitest';
import { frontmatterBodyMismatch } from '../../src/rules/consistency/frontmatter-body-mismatch.ts';
import { numberConflict } from '../../src/rules/consistency/number-conflict.ts';
import { tableSumWrong } from '../../src/rules/economy/table-sum-wrong.ts';
import { finds } from './finds.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: tableSumWrong,
    section: 'Ekonomi',
    signs: [
      'Pengarna delas så här:\n\n- lön 90 000 kronor\n- hyra 30 000 kronor\n- resor 10 000 kronor\n\nTotalt: 140 000 kronor',
      'Varje år:\n\n- lön: 90 000 kronor\n- hyra: 30 000 kronor\n- Summa: 125 000 kronor',
      '| År | Till föreningen |\n|---|--:|\n| 2027 | 100 000 kronor |\n| 2028 | 110 000 kronor |\n| Hela perioden | 220 000 kronor |',
      'Kommunen bidrar med 100 000 kronor per år i tre år. Det blir 330 000 kronor.',
    ],
    innocent: [
      'Pengarna delas så här:\n\n- lön 90 000 kronor\n- hyra 30 000 kronor\n- resor 10 000 kronor\n\nTotalt: 130 000 kronor',
      'Varje år:\n\n- lön 90 000 kronor\n- hyra 30 000 kronor\n\nTotalt: 360 000 kronor för hela tiden',
      'Pengarna delas så här:\n\n- lön 90 000 kronor\n- hyra 30 000 kronor, varav 5 000 kronor för el\n\nTotalt: 140 000 kronor',
      '| Post | Per år |\n|---|--:|\n| Lön | 90 000 kronor |\n| Hyra | 30 000 kronor |\n| Hela perioden | 360 000 kronor |',
      'Kommunen bidrar med 100 000 kronor per år i tre år. Det blir 300 000 kronor.',
      'Kommunen bidrar med 100 000 kronor per år i tre år. Det blir 340 000 kronor inklusive uppräkning.',
    ],
  },
  {
    rule: numberConflict,
    section: 'Avtalstid',
    signs: [
      'Tiden kan förlängas med ett och ett halvt år (20 månader).',
      'Tiden är två år (18 månader).',
    ],
    innocent: [
      'Tiden kan förlängas med ett och ett halvt år (18 månader).',
      'Tiden är två år (24 månader).',
      'Svar ges inom en vecka (5 dagar).',
      'Part svarar inom ett halvår (6 månader).',
    ],
  },
]);

const card = (third: string) =>
  `---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n  - { namn: Föreningen Norra, typ: förening, organisationsnummer: 802499-0015 }\n  - { namn: ${third}, typ: studieförbund, organisationsnummer: 802499-0023 }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n`;
const body =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

test.for([
  [body, ['absent']],
  [`${body}\nStudieförbundet Exempel är också med.\n`, []],
  [`${body}\nSFE är också med.\n`, []],
  [`${body}\nDen tredje parten har nummer 802499-0023.\n`, []],
] as const)('a party of the card that the text has not: %s', ([text, expected]) => {
  const found = finds(frontmatterBodyMismatch, card('Studieförbundet Exempel') + text);
  expect(found.map(({ message }) => message)).toEqual(expected);
});
