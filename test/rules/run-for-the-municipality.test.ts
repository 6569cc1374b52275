import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: operationOfService,
    section: 'Verksamhet',
    signs: [
      'Kommunen avvecklar sin egen personal på Ekgården, och föreningen har sedan hand om äldreboendet.',
      'Kommunens gruppbostad på Alvägen ska skötas av föreningen.',
      'Utbildningsförvaltningen lämnar över fritidshemmet till föreningen.',
      'Föreningen tar över medborgarkontoret med disk och växel.',
      'Från och med mars är föreningen kommunens turistbyrå.',
      'Föreningen håller kommunens boende för unga i gång dygnet runt.',
      '| Verksamhet som tidigare var kommunens | Drivs av |\n|---|---|\n| Biblioteksfilialen | Föreningen Norra |\n| Badet | kommunen |',
      'När nämnden stängde sin öppna förskola kom parterna överens om att föreningen skulle driva den vidare.',
      'Föreningen sköter kommunens lekotek.',
    ],
    innocent: [
      'Föreningen är kommunens största och navet i bygden.',
      'När kommunen lade ned sin fritidsgård startade föreningen en egen mötesplats i en källare.',
      '| Kommunens verksamheter i huset | Kontaktperson |\n|---|---|\n| Biblioteket | Eva, kommunen |',
      'Kommunens äldreboende får besök av föreningens sångare varje tisdag.',
      'Föreningen håller kommunens lokal öppen för alla på torsdagar.',
      'Kommunen avvecklar sin bilpark. Föreningen har hand om kaffet.',
      'Föreningen är remissinstans för kommunens biblioteksplan.',
    ],
  },
  {
    rule: insightClauseMissing,
    section: 'Verksamhet',
    signs: [
      'Föreningen tar över driften av kommunens fritidsgård. Allmänheten kan följa gården på sociala medier.',
      'Föreningen tar över driften av kommunens fritidsgård. Alla som bor här kan ta del av aktiviteterna.',
      'Föreningen sköter kommunens lekotek. Uppgifter om verksamheten lämnas inte ut till allmänheten.',
    ],
    innocent: [
      'Föreningen tar över driften av kommunens fritidsgård. Invånarna ska kunna granska hur den sköts.',
      'Föreningen tar över driften av kommunens fritidsgård. Den som vill veta hur pengarna används får svar av kommunen.',
      'Föreningen sköter kommunens lekotek. Var och en kan begära ut uppgifter om det hos nämnden.',
      'Föreningen sköter kommunens lekotek och lämnar det underlag som behövs för att besvara frågor.',
      'Föreningen sköter kommunens lekotek. Vi lämnar ut det som folk frågar efter.',
    ],
  },
]);
