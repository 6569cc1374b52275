import { deMinimisNoDeclaration } from '../../src/rules/state-aid/de-minimis-no-declaration.ts';
import { deMinimisNotRegistered } from '../../src/rules/state-aid/de-minimis-not-registered.ts';
import { sgeiActIncomplete } from '../../src/rules/state-aid/sgei-act-incomplete.ts';
import { testPhrasings } from './phrasings.ts';

const reg = 'Bidraget lämnas enligt förordning (EU) 2023/2831';

testPhrasings([
  {
    rule: deMinimisNoDeclaration,
    section: 'Ekonomi',
    signs: [
      'Bidraget ryms i unionens undantag för mindre stöd.',
      'Beloppet ligger under EU:s tak för stöd till ett och samma företag.',
      'Här handlar det om ett sådant litet stöd som EU tillåter.',
      'Pengarna räknas som försumbart stöd, och kommunen behöver därför inte fråga föreningen om annat.',
      `${reg}, under taket på 300 000 euro. Föreningen har intygat att den inte fått annat stöd under tre år.`,
      `${reg} och motsvarar 9 000 euro. Föreningen redovisar varje år hur pengarna har använts.`,
      `${reg} och motsvarar 9 000 euro. Föreningen har fått frågan om tidigare bidrag men inte svarat.`,
    ],
    innocent: [
      `${reg}. Stödet i euro: 9 000. Föreningen har intygat att övrigt stöd under perioden 2023-10-01–2026-10-01 var noll.`,
      `${reg}, 9 000 euro. Av föreningens försäkran den 4 oktober 2026 framgår vilka andra stöd den har fått.`,
      `${reg}, 9 000 euro. Styrelsen har skriftligen redogjort för allt stöd sedan oktober 2023.`,
      `${reg}, 9 000 euro. Något annat sådant stöd har föreningen inte fått, vilket den intygade den 4 oktober 2026.`,
      `${reg} med högst 9 000 euro. Föreningen har uppgett att den inte tagit emot andra stöd under de senaste tre åren.`,
      'Kommunens riktlinjer säger: ”Litet stöd prövas alltid. Det kan vara de minimis. Fråga juristen.” Navet är gratis och öppet för alla.',
      'Caféets de minimis-stöd från regionen har ingenting med det här att göra.',
      'Små stöd från grannar och vänner tas emot med glädje.',
      'Inköp under EU:s tröskel för upphandling gör var och en för sig.',
      'Bidrag till affärer i byn kan vara de minimis. Navet är ingen affär.',
    ],
  },
  {
    rule: deMinimisNotRegistered,
    section: 'Ekonomi',
    signs: [
      `${reg}. Det förs in i registret i mån av tid.`,
      `${reg}. Registreringen görs när handläggaren hinner.`,
      `${reg}. Föreningen är registrerad hos Skatteverket.`,
      `${reg}. Deltagarna registreras i en pärm.`,
      'Föreningen har fått veta att det rör sig om försumbart stöd, om att det är 9 000 euro och om att saken är klar.',
    ],
    innocent: [
      `${reg}. Stödet fördes in i registret den 3 februari 2027.`,
      `${reg}. Kommunen registrerar stödet inom tjugo arbetsdagar.`,
      `${reg}. Handläggaren förde in det i det centrala registret samma vecka.`,
    ],
  },
  {
    rule: sgeiActIncomplete,
    section: 'Ekonomi',
    signs: [
      'Bidraget är tillåtet enligt artikel 106.2 i EUF-fördraget.',
      'Föreningen utför en offentlig tjänst i unionsrättens mening och får ersättning för det.',
      'Föreningen har fått en allmän serviceplikt, och kommunen betalar för den.',
      'Enligt EU:s regler om allmännyttig tjänst behöver bidraget inte anmälas.',
      'Mötesplatsen är en tjänst av allmänt ekonomiskt intresse. Föreningen får behålla det som blir över.',
      'Beslut 2012/21/EU tillämpas. Med avdrag för intäkter ersätts hyra och löner.',
    ],
    innocent: [
      'Granngården driver en tjänst av allmänt ekonomiskt intresse. Den tjänsten omfattas inte av partnerskapet.',
      'Ord som förekommer i riktlinjerna: SGEI, tjänst av allmänt ekonomiskt intresse. Den formen tillämpas inte här.',
      'Kommunens buss är en SGEI. Mötesplatsen är det inte.',
      'Juristen prövade SGEI-vägen och lade den åt sidan.',
      'Kollektivtrafiken är en tjänst av allmänt ekonomiskt intresse. Det uppdraget berör inte oss.',
      'Var och en av oss gör en tjänst åt den andra.',
      'Hon har varit i offentlig tjänst i trettio år.',
      'Föreningen ges enligt beslut 2012/21/EU i uppgift att hålla mötesplatsen öppen 2027–2029. Hyra och löner ersätts med avdrag för intäkter. Har föreningen fått för mycket går mellanskillnaden tillbaka med ränta.',
      '| Fråga | Svar |\n|---|---|\n| Grund | beslut 2012/21/EU |\n| Uppgift | öppen mötesplats 2027–2029 |\n| Ersättning | kostnader minus intäkter |\n| För mycket betalat | betalas tillbaka med ränta |',
    ],
  },
]);
