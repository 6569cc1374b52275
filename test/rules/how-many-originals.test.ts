import { originalsMismatch } from '../../src/rules/signing/originals-mismatch.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: originalsMismatch,
    section: 'Underskrifter',
    signs: [
      'Avtalet är utfärdat i tre lika lydelser.',
      'Vi skriver under fyra stycken, så finns det några i reserv.',
      'Det finns ett enda original, och det har kommunen.',
      'Avtalet finns i tredubbla uppsättningar.',
      'Handlingen är upprättad i fem uppsättningar.',
    ],
    innocent: [
      'Avtalet finns i dubbla uppsättningar, en för var och en.',
      'Avtalet är utfärdat i två lika lydelser, en till varje part.',
      'Vi skriver under två stycken och tar var sitt.',
      'Fyra stycken kom till mötet, och två av dem skriver protokollet.',
      'Kommunen har det enda originalet, och föreningen får en kopia.',
      'Nycklarna finns i tre exemplar.',
      'De två parterna skriver under i samma stund.',
    ],
  },
  {
    rule: originalsMismatch,
    section: 'Åtaganden',
    signs: [],
    innocent: [
      'Kommunen lånar ut tre uppsättningar stolar.',
      'Föreningen köper fyra stycken bord och skriver på dem vems de är.',
      'Dubbla uppsättningar nycklar finns på kansliet.',
      'Stadgarna finns i två lydelser, en på svenska och en på finska, och i tre på nätet.',
    ],
  },
]);
