import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { umbrellaMembersUndefined } from '../../src/rules/parties/umbrella-members-undefined.ts';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { testPhrasings } from './phrasings.ts';

// What stands beside the partnership, or is somebody else's, and its counterpart.
testPhrasings([
  {
    rule: orderVocabulary,
    section: 'Bakgrund',
    signs: [
      'Entreprenören svarar för städning och öppethållande enligt kommunens krav.',
      'Föreningen har valts ut. Den anlitade entreprenören ska bemanna huset alla dagar.',
    ],
    innocent: [
      'Snöröjningen är upphandlad, och den entreprenören berörs inte av partnerskapet.',
      'Kommunen upphandlar plogning av gator och gårdar. Den entreprenören har ett avtal till 2031.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Ekonomi',
    signs: [
      'Kommunen betalar 300 kronor per möbel som föreningen har renoverat.',
      'Föreningen säljer platser till den som kommunen anvisar till ett pris av 300 kronor per dygn.',
    ],
    innocent: [
      'Föreningen säljer lagade cyklar till allmänheten till ett pris av omkring 400 kronor per cykel.',
    ],
  },
  {
    rule: operationOfService,
    section: 'Verksamhet',
    signs: ['Föreningen tar över driften av kommunens fritidsgård i Vreta.'],
    innocent: ['Kommunens fritidsgård i Vreta drivs liksom tidigare av kommunen.'],
  },
  {
    rule: marketNotAssessed,
    section: 'Bakgrund',
    signs: ['Parterna bedömer att verksamheten inte är konkurrensutsatt.'],
    innocent: [
      'Förvaltningen tog i maj 2026 reda på om någon näringsidkare bedriver öppen odling för boende i kommunen. Ingen gör det.',
    ],
  },
  {
    rule: childrenNoRegisterCheck,
    section: 'Mål',
    signs: ['Minst 30 deltagare är under 13 år och kommer varje vecka.'],
    innocent: ['Minst tio av besökarna varje vecka är under 30 år.'],
  },
  {
    rule: umbrellaMembersUndefined,
    section: 'Parternas medlemmar',
    signs: [],
    innocent: [
      'Föreningen Norra är en paraplyorganisation. Medlemsföreningarna framgår av bilaga 1. Byten anmäls till styrgruppen.',
      'Föreningen Norra är en paraplyorganisation. Medlemsföreningarna framgår av bilaga 1. Tillkommer någon meddelas kommunen.',
    ],
  },
]);
