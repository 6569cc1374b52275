import { contactPersonMissing } from '../../src/rules/parties/contact-person-missing.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: contactPersonMissing,
    section: 'Kontaktpersoner',
    signs: [
      'Kommunen: Bo Ask, bo.ask@exempel\n\nFöreningen: Kim Ek, kim@exempel.se',
      'Kommunen: Bo Ask, bo.ask@, 070-174 06 05\n\nFöreningen: Kim Ek, kim@exempel.se',
      'Kommunen: Bo Ask, e-post: bo.ask exempel.se\n\nFöreningen: Kim Ek, kim@exempel.se',
      'I föreningen svarar Kim Ek, 070-174 06 06. Vem det blir hos kommunen vet vi först efter sommaren.',
    ],
    innocent: [
      'Kommunen: Bo Ask, bo.ask@exempel.se\n\nFöreningen: Kim Ek, kim_ek@sub.exempel.se',
      'Kommunen: Bo Ask, bo.ask @ exempel.se\n\nFöreningen: Kim Ek, kim@exempel .se',
      'Kommunen: Bo Ask, bo.ask(at)exempel.se\n\nFöreningen: Kim Ek, 070-174 06 06. Adressen till webben är www.exempel.se.',
      'Kommunen: Bo Ask, e-post bo.ask@exempel.se.\n\nFöreningen: Kim Ek, adress Storgatan 4, kim@exempel.se',
    ],
  },
]);
