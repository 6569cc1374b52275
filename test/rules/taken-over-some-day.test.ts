import { handoverUndefined } from '../../src/rules/renegotiation/handover-undefined.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: handoverUndefined,
    section: 'Åtaganden',
    signs: [
      'Kommunen sköter schemat till dess att föreningen vill ta över det.',
      'När allt är klart lämnar kommunen över ansvaret för husets bokningar till föreningen.',
      'Föreningen skall övertaga kassan och kansliet då läget medger.',
      'Kommunen leder nätverket tills föreningen känner sig redo att ta över det.',
      'När verksamheten rullar tar föreningen över samordningen.',
      'Då arbetet har hittat sin form går ledningen över till föreningen.',
    ],
    innocent: [
      'Kommunen sköter schemat till och med den 30 juni 2027, och sedan tar föreningen över det.',
      'När allt är klart serveras kaffe.',
      'När dansen är slut tar kaféet över.',
      'Kommunen sköter schemat tills föreningen har anställt en samordnare och styrgruppen har beslutat att den ska ta över det.',
      'Föreningen skall övertaga ansvaret för nycklarna den 1 mars 2027.',
      'Barnen väntar tills ledaren säger till, och ingen får ta över någon annans pinne.',
    ],
  },
]);
