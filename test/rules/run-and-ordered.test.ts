import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { testPhrasings } from './phrasings.ts';

const run = [
  'Från höstterminen tar föreningen hand om den löpande driften av kommunens lekpark Solrosen.',
  'Sedan i våras håller föreningen i gång dagcentralen på Storgatan åt kommunen.',
  'Kommunen låter föreningen sköta äldreomsorgens matutdelning i de södra byarna.',
  'Till sommaren övertar och driver föreningen kommunens konsumentvägledning.',
  'Föreningen bemannar kommunens medborgarkontor och svarar för kommunens växel på lördagar.',
  'Under hela perioden svarar föreningen för utförandet av kommunens fixartjänst.',
  'Föreningen tar hand om den samlade skötseln av kulturhuset. Det är samma arbete som kommunens anställda har gjort förut.',
  'Kommunen anförtror föreningen att sköta hemtjänstens inköp och tillsyn nattetid.',
  'När skolan slutar för dagen kör föreningen kommunens fritidsklubb i Björkhaga.',
  'Föreningen står från årsskiftet för bemanningen av stadens ungdomsgård Kupan.',
  'Föreningen sköter städning, uthyrning och tillsyn av simhallen åt kommunen.',
  'Från och med den 1 mars 2027 håller föreningen kommunens turistbyrå öppen.',
];
const besides = [
  'Föreningen håller i sångstunder på kommunens äldreboende.',
  'Kommunens fritidsledare håller i gång ungdomsgården, och föreningen bidrar med läxhjälp där.',
  'Föreningen tar hand om blommorna utanför kommunens bibliotek.',
  'Föreningen tar emot gäster från kommunens fritidsgård.',
  'Kommunen sköter sin badplats, och föreningen ordnar simkurser där.',
  'Föreningen sköter bokningen av kommunens ishall för sina egna träningar.',
  'Föreningen har hand om nycklarna till kommunens idrottshall.',
  'Hemtjänstens personal får gå på föreningens kurser.',
  'Föreningen har sin egen mötesplats och tar över två av kommunens gamla soffor.',
  'Fram till 2019 skötte ett bolag kommunens badplats.',
  'Föreningen ansvarar för kontakten med hemtjänstens samordnare.',
  'Föreningen utför ingenting på uppdrag av kommunen i huset.',
];

testPhrasings([
  { rule: operationOfService, section: 'Verksamhet', signs: run, innocent: besides },
  { rule: insightClauseMissing, section: 'Verksamhet', signs: run, innocent: besides },
  {
    rule: detailedSpecification,
    section: 'Verksamhet',
    signs: [
      '- Grinden låses upp inom trettio minuter från att vi på kommunen har hört av oss.\n- Två av era medarbetare är på plats hela kvällen, och en av dem är undersköterska.\n- Ni rapporterar i vårt bokningssystem.',
      '- En ledare på fem deltagare, och ledaren ska ha motorsågskort.\n- Laget är vid bommen 07.15 och slutar 15.45.\n- Samtal från förvaltningen besvaras inom en kvart.',
      '- Minst två personer står i disken, varav en med apoteksutbildning.\n- Golven sopas varje kväll och fönstren putsas varannan vecka.\n- Den som ringer får svar inom tio minuter.\n- Kommunens checklista fylls i dagligen.',
    ],
    innocent: [
      '- Två ledare är på plats varje kväll.\n- Ledarna har gått föreningens egen utbildning.\n- Kaféet är öppet kl. 17–21.\n- Den som mejlar får svar inom två dagar.',
      '- Vi på kommunen svarar inom trettio minuter när föreningen ringer.\n- Kommunens vaktmästare sopar golven varje kväll.\n- Två av kommunens medarbetare är på plats.',
      '- Odlarna rensar varje tisdag.\n- Kaffe serveras varje kväll.\n- En ledare på tio barn brukar räcka.',
    ],
  },
]);
