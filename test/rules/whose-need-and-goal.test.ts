import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
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
  {
    rule: detailedSpecification,
    section: 'Verksamhet',
    signs: [
      'Föreningen ska svara i telefon inom fyra signaler och på brev inom två timmar.',
      'Frågor ska besvaras inom en timme och klagomål inom tre arbetsdagar.',
      'Kvällarna ska följa detta schema: läsning 16.00–17.00, middag 17.00–18.00, spel 18.00–19.30.',
      'Aktiviteterna ska hållas på dessa tider: dans 15.30–16.30, bild 16.45–17.45, film 18.00–20.00.',
      'Alla ledare ska ha lärarexamen. Kommunen kontrollerar oanmält att så är fallet.',
      'Ledarna ska ha två års arbetslivserfarenhet. Chefen inspekterar huset varje månad.',
      'Samtalen ska dokumenteras på blankett B2 samma dag.',
      'Föreningen ska ha en ledare per åtta barn och använda kommunens checklista varje kväll.',
      'Personalen ska bära kommunens profilkläder och svara på alla frågor samma dag.',
      'Medarbetare som kommunen inte godtar ska bytas ut. Ersättaren ska ha högskoleutbildning.',
      'Föreningen ska\n\n- föra närvaro i kommunens system,\n- ha minst en vuxen per tio barn.',
      '| Krav på föreningen | Nivå |\n|---|---|\n| Bemanning | 2 ledare per 12 barn |\n| Inställelsetid | 20 minuter |',
    ],
    innocent: [
      'Huset är öppet klockan 16.00–20.00. Skador på lokalen ska anmälas till kommunen samma dag.',
      'Parterna följer varandras schema: kommunen 10.00–12.00, föreningen 12.00–15.00, båda 15.00–16.00.',
      'Soppan brukar serveras klockan 17.30. Den som vill hjälper till.',
      'Föreningen brukar ha en ledare per tio barn när många kommer.',
      'Föreningen ska ha minst en vuxen per tio barn på utflykter.',
      'Kommunen svarar på föreningens frågor inom två arbetsdagar och på brådskande frågor samma dag.',
      'Föreningen får gärna använda kommunens checklista för trygga evenemang.',
      'Kommunen gör inga oanmälda besök och ställer inga krav på utbildning.',
      'Brandskyddet inspekteras varje år av räddningstjänsten.',
      'Ledare som slutar byts ut när föreningen hinner. Föreningen väljer själv vem.',
    ],
  },
];

testPhrasings(all);
