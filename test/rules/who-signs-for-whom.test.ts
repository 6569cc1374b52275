import { conflictOfInterestSignatory } from '../../src/rules/signing/conflict-of-interest-signatory.ts';
import { signatoryAuthorityUnstated } from '../../src/rules/signing/signatory-authority-unstated.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: conflictOfInterestSignatory,
    section: 'Organisation',
    signs: [
      'Bo Ask företräder kommunen i styrgruppen. Föreningens plats har Bo Ask, kassör i föreningen.',
      'Räkningarna attesteras för kommunen av enhetschefen Kim Ek. Föreningens ordförande, tills vidare Kim Ek, skickar dem.',
      'Avdelningschef Kim Ek har beslutat om avtalet för kommunens del. Föreningens kassör Kim Ek skriver under.',
      'Vår ordförande, Bo Ask, leder också nämnden, och han undertecknar för båda.',
      'Föreningens ombud är Kim Ek. Kommunens ombud är också Kim Ek, handläggare hos kommunen.',
      'Avtalet undertecknas av Kim Ek för både kommunen och föreningen.',
      'Kommunen företräds av Kim Ek, föreningen av densamma.',
      'Kim Ek sitter i fritidsnämnden och är sekreterare i föreningen.',
      'Beslutet togs av fritidschefen Kim Ek. För föreningen undertecknar ordföranden Kim Ek.',
      'Kim Ek representerar kommunen. Sekreterare i föreningen är också Kim Ek, ledamot i föreningens styrelse.',
    ],
    innocent: [
      'Bo Ask företräder kommunen i styrgruppen. Föreningens plats har Kim Ek, kassör i föreningen.',
      'Bo Ask företräder kommunen. Bo Ask är kassör i föreningen men är inte samma person.',
      'Räkningarna attesteras för kommunen av Kim Ek och skrivs för föreningen av Bo Ask.',
      'Ordföranden Bo Ask samlar in namnen, och han skriver ut för båda avtalen.',
      'Kim Ek sitter inte i fritidsnämnden men är sekreterare i föreningen.',
      'Fritidschefen Bo Ask och kassören Kim Ek ses varje månad. Kim Ek är kassör i föreningen.',
      'Kim Ek var ledamot i fritidsnämnden till 2022. Hon är nu ordförande i föreningen.',
      'Kommunen företräds av Bo Ask, föreningen av Kim Ek.',
      'Avtalet undertecknas av Bo Ask för kommunen och av Kim Ek för föreningen.',
      'Kim Ek har tidigare företrätt kommunen. Nu är Kim Ek kassör i föreningen.',
    ],
  },
  {
    rule: signatoryAuthorityUnstated,
    section: 'Underskrifter',
    signs: [
      'Bo Ask och Kim Ek skriver på när alla är på plats.',
      'Vi skriver under tillsammans vid fikabordet.',
      'Bo Ask, kommunen\n\nKim Ek, föreningen',
      'Den som vill får vara med när vi skriver på.',
      'Ordförandena undertecknar på nämndens kontor.',
    ],
    innocent: [
      'Bo Ask skriver på för kommunen på nämndens uppdrag, Kim Ek för föreningen på styrelsens uppdrag.',
      'Föreningens stadgar säger att ordförande och kassör undertecknar tillsammans, och så gör de.',
      'Kim Ek får underteckna ensam, det beslutade styrelsen i maj. Bo Ask gör det på nämndens mandat.',
      'Nämnden har utsett Bo Ask att skriva på, och styrelsen Kim Ek.',
      'Bo Ask: nämndens beslut den 3 maj 2026. Kim Ek: styrelsens beslut den 1 maj 2026.',
      'Kim Ek har medlemmarnas uppdrag att binda föreningen.',
      'Styrelsen har beslutat att Kim Ek undertecknar för föreningen.',
      'Bo Ask har rätt att ingå avtalet för kommunen.',
      'Nämnden gav Bo Ask befogenhet att skriva på, och årsmötet gav Kim Ek detsamma.',
    ],
  },
]);
