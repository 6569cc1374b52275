import { expect, test } from 'vitest';
import { danglingAnnexReference } from '../../src/rules/consistency/dangling-annex-reference.ts';
import { goalsDeferred } from '../../src/rules/goals/goals-deferred.ts';
import { partyKindMissing } from '../../src/rules/parties/party-kind-missing.ts';
import { handoverUndefined } from '../../src/rules/renegotiation/handover-undefined.ts';
import { guidanceLeft } from '../../src/rules/style/guidance-left.ts';
import { finds } from './finds.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: goalsDeferred,
    section: 'Mål',
    signs: [
      'Delmål för de enskilda säsongerna formulerar styrgruppen längre fram.',
      'Mål för vart och ett av åren bestämmer parterna senare.',
    ],
    innocent: [
      'Delmål för de enskilda terminerna formulerar styrgruppen senast den 15 mars 2027.',
      'Delmål för varje termin formulerar styrgruppen vid sitt första möte.',
    ],
  },
  {
    rule: handoverUndefined,
    section: 'Verksamhet',
    signs: [
      'Bokningen av salen sköter kommunen. Längre fram tar föreningen över den.',
      'Kommunen ansvarar för schemat och bemanningen. På sikt tar föreningen över det.',
    ],
    innocent: [
      'Bokningen av salen sköter kommunen. Den 1 januari 2028 tar föreningen över den.',
      'Det finns ett piano i salen. Så småningom tar föreningen över det.',
      'Bokningen sköter kommunen. När nyckeln är borta går vi över den på nästa möte.',
    ],
  },
  {
    rule: guidanceLeft,
    section: 'Mål',
    signs: [
      '<!-- Tips till handläggaren: skriv högst tre mål. -->\n\nFler ska delta.',
      '<!-- Hjälptext: Vad vill ni uppnå? -->\n\nFler ska delta.',
      '<!-- Skriv kort. Ta bort den här rutan när avsnittet är klart. -->\n\nFler ska delta.',
    ],
    innocent: [
      '<!-- Kommentar: kommunen har sett texten. -->\n\nFler ska delta.',
      '<!-- Tips på lokal har vi fått av Lina. -->\n\nFler ska delta.',
      '<!-- Vi tog bort texten om vite den 3 mars. -->\n\nFler ska delta.',
    ],
  },
]);

const annexes = (items: string) =>
  `# Mötesplats Norra\n\n## Verksamhet\n\nArbetssättet beskrivs i bilaga 3.\n\n## Kontakt och bilagor\n\nKommunen: Ann Ek, 070-174 06 05\n\nFöreningen: Bo Al, 070-174 06 06\n\n${items}\n`;

test.each([
  ['- Bilaga 1. Karta\n- Bilaga 2. Protokollsutdrag', 1],
  ['Bilaga 1: Karta\n\nBilaga 2: Budget', 1],
  ['- Bilaga 1. Karta\n- Bilaga 2. Budget\n- Bilaga 3. Arbetssätt', 0],
  ['1. Karta\n2. Budget\n3. Arbetssätt', 0],
])('counts annexes by their own numbers: %s', (items, count) => {
  expect(finds(danglingAnnexReference, annexes(items))).toHaveLength(count);
});

const between = (who: string, more = '') =>
  `# Mötesplats Norra\n\n## Parter\n\nAvtalet sluts mellan Exempelstads kommun, org.nr 212000-9150, och ${who}.${more}\n\n## Insatser\n\nFöreningen ansvarar för träffarna.\n`;

test.each([
  [between('Region Exempel, org.nr 232100-9018'), 1],
  [between('Exempelstads Bostäder AB, kommunens helägda bolag, org.nr 559999-2046'), 1],
  [between('Föreningen Norra, org.nr 802499-0015'), 0],
  [between('Region Exempel, org.nr 232100-9018', ' Föreningen Norra är också part.'), 0],
])('a list of all the parties is closed: %s', (text, count) => {
  expect(finds(partyKindMissing, text)).toHaveLength(count);
});
