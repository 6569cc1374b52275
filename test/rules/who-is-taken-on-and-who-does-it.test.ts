import { doerUnclear } from '../../src/rules/commitments/doer-unclear.ts';
import { hiredPersonAfterEnd } from '../../src/rules/commitments/hired-person-after-end.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: hiredPersonAfterEnd,
    section: 'Insatser och åtaganden',
    signs: [
      'Föreningen tar in en projektledare när bidraget har kommit.',
      'En mötesvärd tillträder i februari, och föreningen har arbetsgivaransvaret.',
      'Av summan är 180 000 kronor lön till den som ska leda verkstaden.',
      'En ny samordnare kommer på plats till våren.',
    ],
    innocent: [
      'Biblioteket har genom ett annat avtal pengar att anställa en pedagog.',
      'Styrgruppens ordförande tillträder vid årsskiftet.',
      'Föreningen tar in gåvor i en bössa.',
      'Lön till den som redan är anställd betalar föreningen själv.',
    ],
  },
  {
    rule: doerUnclear,
    section: 'Insatser och åtaganden',
    signs: [
      'De boende på gatan ansvarar för rabatterna.',
      'Hyresgästerna i huset ska städa trapporna.',
      'Någon vuxen ska finnas på plats alla kvällar.',
      'Någon av parterna ansvarar för låset.',
      'Varje höst\n\n- ska kylen tömmas,\n- ska nya affischer tryckas.',
      'Inbjudningar ska skickas ut i god tid.',
      'Att hålla ordning i förrådet är en uppgift inom samarbetet.',
    ],
    innocent: [
      'Enligt ordningsföreskrifterna ska hundar hållas kopplade.',
      'Föreningen ansvarar för rabatterna tillsammans med de boende på gatan.',
      'Om någon ska resa bort säger den till.',
      'Föreningen ser till att någon vuxen finns på plats.',
      'Arbetet ska präglas av respekt.',
      'Inbjudningar ska skickas ut av föreningen i god tid.',
    ],
  },
]);
