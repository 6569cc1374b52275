import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: sanctionClause,
    section: 'Ekonomi',
    signs: [
      'Kommer redovisningen in efter den 31 mars stryper kommunen kvarstående medel tills den finns på plats.',
      'Dröjer rapporten mer än en månad förfaller årets sista delbelopp.',
      'Avbryter föreningen i förtid ska den hålla nämnden skadeslös för vad det kostar att hitta en ersättare.',
      '| Brist | Avgift |\n|---|---|\n| Stängt utan besked | 2 500 kr |\n| Sen rapport | 400 kr per dag |',
      'Hamnar antalet deltagare under 40 krymper nästa års pengar lika mycket.',
      'Når vi inte upp till 500 besök drar kommunen ned på nästa års medel.',
      'Har felet inte rättats efter en månad ska föreningen erlägga ett i förväg avtalat belopp till kommunen.',
      'Vid avtalsbrott utges ett prisbasbelopp till den andra parten.',
      'Uppfyller föreningen inte målen får kommunen behålla den sista fjärdedelen.',
      'För varje vecka som statistiken är försenad förlorar föreningen 1 000 kronor av bidraget.',
    ],
    innocent: [
      '| Insats | Kostnad |\n|---|---|\n| Hyra för sen kväll | 500 kr |',
      '| Problem | Vad vi gör |\n|---|---|\n| Sen ledare | en annan öppnar |',
      'Är färre än 40 med ändrar parterna programmet; bidraget är lika stort.',
      'Sänker staten kommunens pengar under avtalstiden omförhandlar parterna.',
      'Får föreningen inte ihop sin budget ses parterna. Kvarvarande medel får användas året därpå.',
      'Prisbasbeloppet räknas upp varje år, och bidraget följer med.',
      'Om besöken ligger under 500 funderar vi tillsammans på vad vi kan göra annorlunda.',
      'Om föreningen inte hinner använda alla pengar minskar nästa års bidrag med det som blev över.',
      'Föreningen förlorar cirka 20 000 kronor om året i uteblivna entréintäkter. Det är dess egen insats.',
    ],
  },
]);
