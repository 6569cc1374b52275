import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: tacitRenewal,
    section: 'Avtalstid',
    signs: [
      'Liksom förra gången förlängs överenskommelsen automatiskt med ett år om ingen säger upp den.',
      'Avtalet förlängs automatiskt ett år i taget om ingen part säger upp det, precis som i det tidigare avtalet.',
      'Den förra överenskommelsen gällde i två år, men nu förlängs överenskommelsen automatiskt om ingen säger upp den.',
    ],
    innocent: [
      'Det tidigare avtalet förlängdes automatiskt om ingen part sade upp det. Nu upphör avtalet utan uppsägning.',
      'I den gamla överenskommelsen fanns automatisk förlängning.',
      'Överenskommelsen förlängs automatiskt om ingen säger upp den. Den skrivningen är struken.',
      'Skrivningen om att avtalet förlängs automatiskt om ingen säger upp det har tagits bort.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Ekonomi',
    signs: [
      'Kommunen betalar 410 kronor per dygn, vilket är mindre än i den gamla modellen, där nämnden betalade mer.',
      'Samma ersättning som i den tidigare modellen, där kommunen betalade 410 kronor per dygn, utgår.',
      'Tidigare planerade besök ersätts med 300 kronor per besök.',
      'I den förra överenskommelsen fanns ett bidrag, men nu betalar kommunen föreningen 500 kronor per deltagare.',
    ],
    innocent: [
      'Partnerskapet ersätter den tidigare ordningen, där nämnden köpte samtal för 900 kronor per timme.',
      'Tidigare köpte kommunen platser av föreningen för 410 kronor per dygn.',
      'Under förra perioden betalade kommunen 300 kronor per deltagare till föreningen.',
      'Förut betalade kommunen 300 kronor per deltagare till föreningen. Det har vi slutat med.',
    ],
  },
  {
    rule: sanctionClause,
    section: 'Det här har ändrats sedan förra avtalet',
    signs: [
      'Föreningen betalar numera vite om en träff ställs in.',
      'Bestämmelsen om vite har inte tagits bort: föreningen betalar vite om en träff ställs in.',
    ],
    innocent: [
      'Klausulen om vite är struken.',
      'Föreningen betalade vite för varje inställd träff.',
      'Vi har tagit bort vitet på 5 000 kronor.',
      'Villkoret att föreningen betalar vite vid inställda träffar har utgått.',
    ],
  },
]);
