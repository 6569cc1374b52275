import { deMinimisNotRegistered } from '../../src/rules/state-aid/de-minimis-not-registered.ts';
import { sgeiActIncomplete } from '../../src/rules/state-aid/sgei-act-incomplete.ts';
import { stateAidNotAssessed } from '../../src/rules/state-aid/state-aid-not-assessed.ts';
import { testPhrasings } from './phrasings.ts';

const act = (rest: string) =>
  `Kommunen anförtror föreningen att driva härbärget enligt beslut 2012/21/EU. ${rest}`;

testPhrasings([
  {
    rule: sgeiActIncomplete,
    section: 'Ekonomi',
    signs: [
      'Eftersom härbärget är en tjänst av allmänt ekonomiskt intresse behöver bidraget inte anmälas till Bryssel.',
      'Härbärget är en SGEI, och därför krävs inget godkännande av kommissionen.',
      'Budgetrådgivningen räknas som SGEI-tjänst; någon anmälan till kommissionen behövs inte.',
      act('Hur ersättningen räknas ut är ännu inte bestämt. Överkompensation betalas tillbaka.'),
      act('Ersättningen beräknas varje år. Om överkompensation finns inget avtalat.'),
      act('Ersättningen beräknas på kostnaderna. Överkompensation får föreningen behålla.'),
      act('Ersättningen motsvarar kostnaderna. Föreningen ska inte få för mycket betalt.'),
      'Stödet beviljades i mars som ersättning för en tjänst av allmänt ekonomiskt intresse.',
      'Nämnden gav i mars föreningen ersättning för en tjänst av allmänt ekonomiskt intresse.',
      'Förut hade kommunen härbärget själv, men nu är det en tjänst av allmänt ekonomiskt intresse hos föreningen.',
      'Tjänsten av allmänt ekonomiskt intresse omfattar härbärgets öppethållande.',
      'Utöver bidrag från en annan kommun får föreningen ersättning för en tjänst av allmänt ekonomiskt intresse.',
    ],
    innocent: [
      act(
        'Ersättningen motsvarar kostnaderna. Varje år kontrolleras att den inte blivit för hög; överkompensation betalas tillbaka.',
      ),
      act(
        'Ersättningen räknas fram som nettokostnaden. Har kommunen betalat mer än kostnaderna återbetalas mellanskillnaden.',
      ),
      'Tjänsten av allmänt ekonomiskt intresse består i natthärbärge i Exempelstad, enligt 2012/21/EU. Ersättningen beräknas som kostnader minus intäkter. Överskjutande belopp, överkompensation, återkrävs.',
      '| Krav i beslut 2012/21/EU | Svar |\n|---|---|\n| Tjänstens art och varaktighet | natthärbärge i två år |\n| Beräkning | kostnader minus intäkter |\n| Överkompensation | prövas varje år och betalas tillbaka |',
      'Kommunen prövade SGEI-beslutet men valde en annan väg.',
      'Tanken på en tjänst av allmänt ekonomiskt intresse har förkastats av båda parter.',
      'Stadens bussbolag utför tjänster av allmänt ekonomiskt intresse. Det ligger helt utanför samarbetet.',
      'Flygplatsens stöd är en SGEI. Det rör inte det här partnerskapet.',
      'Enligt artikel 106.2 i EUF-fördraget får medlemsstaterna anförtro företag tjänster av allmänt ekonomiskt intresse.',
      'Direktiv 2012/21/EU anger vad en tjänst av allmänt ekonomiskt intresse ska uppfylla. Parterna har inte åberopat det.',
      'Kommunen hade mellan 2012 och 2015 en tjänst av allmänt ekonomiskt intresse hos ett annat sällskap.',
      'På den tiden drevs färjan som SGEI.',
      'Frågan om SGEI har besvarats nekande.',
      'Någon tjänst av allmänt ekonomiskt intresse är det inte tal om.',
      'En SGEI handlar det inte om, för allt är lokalt.',
      'Reglerna om tjänster av allmänt ekonomiskt intresse rör inte härbärget.',
    ],
  },
  {
    rule: deMinimisNotRegistered,
    section: 'Ekonomi',
    signs: [
      'Föreningen fick i maj besked om de minimis-stöd på 9 000 euro. Vi har missat att registrera det.',
      'Stödet av mindre betydelse beviljades den 3 mars 2026. Registrering: ej gjord.',
      'De minimis-stödet beviljades den 3 mars 2026. Dag för registrering: –',
      'De minimis-stödet är beviljat. Att föra in det i registret återstår.',
      'Det beviljade de minimis-stödet har kommunen inte hunnit registrera.',
      'Det försumbara stödet förs in i registret vid avtalstidens slut.',
      'De minimis-stödet registreras i samband med slutredovisningen.',
      'De minimis-stödet beviljades i mars 2026. Dag för registreringen saknas.',
      'De minimis-stödet är beviljat. Vem som ska registrera det är oklart.',
      'Registreringen av de minimis-stödet får vänta tills samarbetet avslutas.',
      '| Stöd av mindre betydelse | 9 000 euro |\n|---|---|\n| Beviljat | 2026-03-03 |\n| Registrerat | okänt |',
      '| De minimis-stöd | Beviljat | Registrerat |\n|---|---|---|\n| 9 000 euro | 2026-03-03 | |',
      'Stödet är de minimis och beviljades 2026-03-03. Registreringen är ännu ogjord.',
    ],
    innocent: [
      'De minimis-stödet beviljades den 3 mars 2026 och lades in i registret den 12 mars.',
      'Så snart nämnden har beviljat de minimis-stödet registrerar ekonomienheten det.',
      'Stödet av mindre betydelse beviljas i januari. Kommunens controller för in det i det centrala registret.',
      'Beviljat de minimis-stöd: 9 000 euro. Registreringsdatum: 2026-03-12.',
      '| Stöd av mindre betydelse | 9 000 euro |\n|---|---|\n| Beviljat | 2026-03-03 |\n| Registrerat | 2026-03-12 |',
      '| De minimis-stöd | Registrerat |\n|---|---|\n| 9 000 euro | 2026-03-12 |',
      'Fotbollsklubben fick de minimis-stöd av ett annat län. Det faller utanför partnerskapet.',
      'Enligt artikel 3 i förordning (EU) 2023/2831 får stöd av mindre betydelse uppgå till 300 000 euro.',
      'Förordning (EU) 2023/2831 kräver att medlemsstaterna registrerar stödet. Parterna har inte använt den.',
      'Parterna övervägde stöd av mindre betydelse men valde bort det.',
    ],
  },
  {
    rule: stateAidNotAssessed,
    section: 'Ekonomi',
    signs: [
      'Kommunen bidrar med 100 000 kronor till föreningen. I det tidigare partnerskapet bedömdes bidraget inte vara statsstöd.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Parterna känner till reglerna om statsstöd. Om villkoren inte uppfylls betalas bidraget tillbaka.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Statsstöd är en fråga för kommunens jurist.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Statsstöd är ännu inte bedömt.',
      'Kommunen bidrar med 100 000 kronor till föreningen. En granskning enligt statsstödsreglerna återstår.',
    ],
    innocent: [
      'Kommunen bidrar med 100 000 kronor till föreningen. Juristen gick igenom kriterierna för statsstöd. Två av dem är inte uppfyllda.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Frågan om statligt stöd har ställts. Svaret blev nej, för ingen konkurrens finns.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Om statsstöd handlar det inte: allt är gratis och lokalt.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Statsstöd är det inte fråga om, eftersom ingen säljer något.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Det rör sig inte om statsstöd, eftersom handeln mellan länderna inte berörs.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Juristen har ställt bidraget mot artikel 107 och funnit att handeln inte påverkas.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Är det statsstöd? Nej, för allt är lokalt och gratis.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Reglerna om statsstöd är prövade och inte tillämpliga.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Vi menar att bidraget inte omfattas av artikel 107.1, då allt är lokalt.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Bidraget klassas inte som statsstöd, eftersom ingen marknad finns.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Statligt stöd i EU:s mening föreligger inte.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Liksom i det tidigare partnerskapet bedöms bidraget inte vara statsstöd.',
      'Kommunen bidrar med 100 000 kronor till föreningen. Vi prövade reglerna om statsstöd i maj. Slutsatsen är att verksamheten är icke-ekonomisk.',
    ],
  },
]);
