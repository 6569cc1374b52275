import { steeringGroupIncomplete } from '../../src/rules/commitments/steering-group-incomplete.ts';
import { followupNoEffectQuestion } from '../../src/rules/follow-up/followup-no-effect-question.ts';
import { noReportToBoard } from '../../src/rules/follow-up/no-report-to-board.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: steeringGroupIncomplete,
    section: 'Styrgrupp',
    signs: [
      'Styrgruppen träffas i mars och oktober.',
      'Styrgruppen har två personer vardera och leder arbetet.',
      'Styrgruppen består av fem personer. Kommunen leder verksamheten.',
      'Styrgruppens möten hålls i lokalen, som öppnade i maj.',
    ],
    innocent: [
      'Styrgruppen är fem personer, två från föreningen och tre från kommunen. Den ses i februari, maj och oktober. Kommunens ledamot leder, och föreningen håller i pennan.',
      'Styrgruppen har två vardera från kommunen och föreningen. Den möts varje månad. Föreningen sitter ordförande och kommunen är sekreterare.',
      '| Styrgruppen | |\n|---|---|\n| Ledamöter | en från varje part |\n| Möten | april, september |\n| Kallar | kommunen |\n| Protokoll | föreningen |',
      'Tre personer från varje part bildar styrgruppen. Den möts i mars samt oktober, fritidschefen leder, kassören antecknar.',
    ],
  },
  {
    rule: noReportToBoard,
    section: 'Uppföljning',
    signs: [
      'Kontaktpersonen för socialnämnden får en rapport.',
      'Socialnämnden har godkänt redovisningen av bidraget.',
      'En lägesbild lämnas till styrgruppen i maj.',
    ],
    innocent: [
      'Nämnden får en lägesbild i april.',
      'Kommunens kontaktperson för resultatet vidare till socialnämnden.',
      'När styrgruppen har godkänt årsrapporten går den till nämnden.',
      'Årsrapporten, undertecknad av båda parter, lämnas till socialnämnden.',
      'Socialnämnden ges en skriftlig redogörelse varje vår.',
      'En genomgång hålls varje höst för nämnden.',
    ],
  },
  {
    rule: followupNoEffectQuestion,
    section: 'Uppföljning',
    signs: [
      'Skillnaden mellan planerade och hållna träffar redovisas i maj.',
      'Förändringar i schemat meddelas. Antalet besök räknas varje månad.',
      'Föreningen redovisar antalet besök och hur kostnaderna har stigit.',
      'Förändringar av bemanningen anmäls, och antalet kvällar redovisas varje höst.',
    ],
    innocent: [
      'Föreningen redovisar antalet besök, och parterna ser efter om tilliten har vuxit.',
      'Samma enkät delas ut igen efter två år.',
      'Varje höst frågar vi unga som tidigare var ensamma om de har någon att gå till nu.',
      'Parterna undersöker om oron i området har avtagit.',
      'Föreningen redovisar antalet träffar och vilken skillnad de har gjort.',
    ],
  },
]);
