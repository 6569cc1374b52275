import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { type Phrasings, testPhrasings } from './phrasings.ts';

/** Whose need and whose goal it is, and who decides how the work is done. */
const all: readonly Phrasings[] = [
  {
    rule: predefinedNeed,
    section: 'Bakgrund',
    signs: [
      'Avsikten är att stadens ansvar enligt skollagen blir uppfyllt även på loven.',
      'Meningen är att regionens uppgift enligt hälso- och sjukvårdslagen uppfylls bättre.',
      'Partnerskapet ingås för att omsorgsnämnden ska kunna klara sitt lagstadgade uppdrag.',
      'Samarbetet behövs för att uppfylla de krav som socialtjänstlagen ställt och det ansvar som lagen lägger på kommunen.',
      'Med partnerskapet vill vi se till att nämndens lagstadgade familjerådgivning finns i alla kommundelar.',
      'Föreningen erbjuder kommunens obligatoriska språkträning på kvällar.',
      'Förra våren slog omsorgsnämnden fast att det behövs ett natthärbärge. Partnerskapet svarar mot det.',
      'Kommunen är skyldig att ge äldre hemma avlösning. Föreningen övertar den uppgiften under avtalstiden.',
      'Det åligger socialnämnden att ordna stöd till brottsoffer. Genom avtalet utför föreningen detta arbete.',
      'Ungdomarna skrivs in av en biståndshandläggare och stannar ett halvår.',
      'Socialsekreteraren avgör när insatsen upphör.',
      'Biståndshandläggaren beslutar om när boendet avslutas.',
      'Stödet verkställs hos föreningen så snart kommunen har beslutat om det.',
      'Personerna placeras i huset av kommunens socialsekreterare.',
    ],
    innocent: [
      'Kommunens ansvar enligt socialtjänstlagen fullgörs av kommunen själv.',
      'Partnerskapet är ett komplement till nämndens lagstadgade familjerådgivning.',
      'Kommunen erbjuder sin lagstadgade rådgivning i egen regi.',
      'Föreningen uppfyller de krav som arbetsmiljölagen lägger på arbetsgivare.',
      'Kommunen är skyldig att ge äldre avlösning. Den uppgiften sköter kommunen med egen personal.',
      'Kommunen är skyldig att ge äldre avlösning. Föreningen övertar inte den uppgiften.',
      'Parterna slog tillsammans fast att det behövs fler mötesplatser.',
      'Deltagarna kommer när de vill, och ingen handläggare bestämmer när de börjar eller slutar.',
      'Styrgruppens förslag verkställs när årsmötet har beslutat om dem.',
      'Handläggare på kommunen får gärna berätta om kvällarna.',
      'Kommunens skyldigheter enligt skollagen påverkas inte av partnerskapet.',
      'Nämnden har egna avtal med andra om placering av ungdomar.',
      'Föreningen bestämmer när kursen börjar och slutar.',
    ],
  },
];

testPhrasings(all);
