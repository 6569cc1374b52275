import { partyNameVariant } from '../../src/rules/consistency/party-name-variant.ts';
import { testPhrasings } from './phrasings.ts';

const signed = 'För Exempelstads kommun: Anna Ek, ordförande i socialnämnden';

testPhrasings([
  {
    rule: partyNameVariant,
    section: 'Underskrifter',
    signs: [
      `${signed}\n\nKim Ek, ordförande i Norra Kulturförening`,
      `${signed}\n\nFör Norra Vänförening\n\nKim Ek, ordförande`,
      `${signed}\n\nFör FNorra: Kim Ek, ordförande`,
      'EK: Anna Ek, socialnämndens ordförande\n\nFöreningen Norra: Kim Ek, ordförande',
    ],
    innocent: [
      `${signed}\n\nFör Föreningen Norra: Kim Ek, ordförande`,
      `${signed}\n\nFör föreningen: Kim Ek, ordförande, Alex Al, kassör i Norra Idrottsförening`,
      `${signed}\n\nFör Norra: Kim Ek, ordförande`,
      `${signed}\n\nOrt: Exempelstad\n\nFör Föreningen Norra: Kim Ek, ordförande`,
    ],
  },
  {
    rule: partyNameVariant,
    section: 'Insatser och åtaganden',
    signs: [
      'Exempelstads stad lånar ut salen.',
      'Norraföreningen öppnar på tisdagar.',
      'Norra förening sköter fikat.',
      'Föreningen Hopp och Hem (802499-0015) leder kurserna.',
    ],
    innocent: [
      'Exempelstads stadsbibliotek lånar ut böcker.',
      'Norra Körförening, som inte är part, sjunger på lördagar.',
      'Föreningen Norra (före 2020 Norraföreningen, som den då hette) leder kurserna.',
      'Norra stationen ligger nära. Föreningens ledare möter deltagarna där.',
      'Föreningen Norra (802499-0015) leder kurserna.',
      'Föreningen Hopp och Hem (802499-0023) ställer ut sina tavlor.',
    ],
  },
]);
