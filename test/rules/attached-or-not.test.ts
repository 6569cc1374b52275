import { danglingAnnexReference } from '../../src/rules/consistency/dangling-annex-reference.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: danglingAnnexReference,
    section: 'Verksamhet',
    signs: [
      'Öppettiderna står i det bifogade schemat.',
      'Skilj på rummen enligt den ritning som är fogad till avtalet.',
      'Inventarierna finns i den förteckning som hör till överenskommelsen.',
      'Avviker en grupp från den plan som hör till detta avtal talar vi om det.',
      'Utfallet jämförs varje år med verksamhetsplanen.',
      'Städningen sköts enligt medföljande checklista.',
      'Reglerna framgår av bilaga till avtalet.',
      'Lån sker på det sätt som visas på den bifogade kartan.',
      'Vad som ska göras framgår av aktivitetsplanen.',
      'Avviker kostnaderna mycket från budgeten tas det upp.',
    ],
    innocent: [
      'Rekvisitionen skickas med den specifikation som hör till fakturan.',
      'Kartan som hör till detaljplanen finns hos lantmäteriet.',
      'Schemat bifogas.',
      'Hyran följer hyresavtalet, bilaga 2.',
      'Öppettiderna står i schemat nedan.',
      'Städningen sköts enligt bifogat schema.\n\n| Dag | Vem |\n|---|---|\n| måndag | Norra |',
      'Fördelningen framgår av bilaga 1.\n\nBilagor\n\n1. Fördelning av rummen',
      'Fördelningen framgår av bilaga 2.\n\n**Bilagor:**\n\n1. Karta\n2. Fördelning av rummen',
      'Fördelningen framgår av bilaga 2.\n\nTill avtalet hör dessa bilagor:\n\n- Karta\n- Fördelning av rummen',
      'Bilaga till förordningen används inte.',
      'Styrgruppen skriver en plan varje höst och jämför sedan utfallet med planen.',
    ],
  },
  {
    rule: danglingAnnexReference,
    section: 'Bilagor',
    signs: ['1. Karta\n2. Schema\n\nVillkoren för lånet framgår av bilaga 3.'],
    innocent: [
      '1. Karta\n2. Schema\n\nVillkoren för lånet framgår av bilaga 2.',
      'Karta finns i bilaga 1. Schema finns i bilaga 2.',
      '- Bilaga 1: Karta\n- Bilaga 2: Schema\n\nHur rummen bokas framgår av bilaga 1.',
    ],
  },
]);
