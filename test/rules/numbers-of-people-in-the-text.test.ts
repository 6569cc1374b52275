import { privatePhoneNumber } from '../../src/rules/personal-data/private-phone-number.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: privatePhoneNumber,
    section: 'Organisation',
    signs: [
      'Kontaktperson för föreningen är Johan Berg. Man når honom på 070-174 06 54.',
      'Föreningens kassör är Elin Fors. Ring henne på 070-174 06 55 om något händer.',
    ],
    innocent: [
      'Kontaktperson för kommunen är Johan Berg. Man når honom på 070-174 06 54.',
      'Föreningens kassör är Elin Fors. Föreningen nås på 070-174 06 55.',
      'Kontaktperson för föreningen är Johan Berg. Man når honom på kansli@exempel.se.',
    ],
  },
]);
