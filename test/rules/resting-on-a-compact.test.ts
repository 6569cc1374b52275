import { compactNotJoined } from '../../src/rules/parties/compact-not-joined.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: compactNotJoined,
    section: 'Värdegrund',
    signs: [
      'LÖK är golvet för allt vi gör tillsammans.',
      'Samma värden gäller här som i Överenskommelsen Exempelstad.',
      'Våra mål knyter an till kommunens överenskommelse med den idéburna sektorn, åtagande 2.',
      'Vi följer den lokala överenskommelsen. Kommunen undertecknade den 2019.',
      'Kommunen har sedan 2018 en överenskommelse om samverkan i Exempelstad. Vi tar avstamp i den.',
      'Det kommunen och de idéburna kom överens om 2019 gäller också oss.',
    ],
    innocent: [
      'Samarbetet vilar på den lokala överenskommelsen. Föreningen är en av dess undertecknare sedan 2019.',
      'Båda parter är med i den lokala överenskommelsen, som partnerskapet bygger på.',
      'Partnerskapet bygger inte på den lokala överenskommelsen.',
      'Någon överenskommelse mellan kommunen och civilsamhället finns inte. Vi utgår från varandras behov.',
      'I grannkommunen följer man sin lokala överenskommelse. Vi har lärt av den.',
      'Vi i Exempelstad har en överenskommelse med hyresvärden som gäller i tre år.',
    ],
  },
]);
