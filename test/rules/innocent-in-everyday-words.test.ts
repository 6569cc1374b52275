import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { testPhrasings } from './phrasings.ts';

/** The same words about something else. */
testPhrasings([
  {
    rule: sanctionClause,
    section: 'Ekonomi',
    signs: [],
    innocent: [
      'Om en ledare inte kommer får barnen bara hälften så roligt.',
      'Om träffen ställs in kostar det föreningen 300 kronor i avbokning till teatern.',
      'Glömmer någon sin bricka kostar en ny 50 kronor.',
      'Saknas referens på fakturan väntar vi med betalningen tills den är rättad.',
      'Har inte styrelsen sammanträtt dröjer betalningen några dagar.',
      'Om kommunen inte håller sin budget blir bidraget kanske lägre året därpå.',
      'Ställs resan in har resenären rätt till kompensation av bolaget.',
      'Pengar dras aldrig som straff om en kväll ställs in.',
      'Blir bidraget mindre än väntat ställer vi in några kvällar.',
      'Under juli är huset stängt och pengarna räcker då längre.',
      'När avtalet inte är undertecknat av båda väntar vi med utbetalningen.',
      'Kommer ingen på kaffet får vi mindre i kassan, och då lagar vi mindre mat.',
      'Uteblir regnet får odlarna mindre skörd att sälja, och pengarna från torget minskar.',
      'Saknas det stolar lånar kommunen ut fler utan att det kostar föreningen något.',
      'Räcker inte pengarna hoppar vi över en utflykt.',
      'Om färre än fem anmäler sig ställs utflykten in och alla får sina pengar tillbaka.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Ekonomi',
    signs: [],
    innocent: [
      'Ungdomarna tjänar 90 kronor timmen under dagarna de jobbar.',
      'Vandrarhemmet kostar 300 kronor natten.',
      'Föreningen betalar 200 kronor timmen för hallen.',
      'Ju fler som kommer desto mer pengar får föreningen in på sina lotter.',
      'Chips säljs för 15 kronor styck i kiosken.',
      'Hur mycket bidraget från förbundet blir beror på hur många medlemmar föreningen har.',
      'Föreningen ser till att minst en kväll i veckan är för flickor.',
      'Det finns tio platser i bussen till staden.',
    ],
  },
  {
    rule: fullCostCoverage,
    section: 'Ekonomi',
    signs: [],
    innocent: [
      'Föreningen behöver inte betala något för lokalen.',
      'Lokalen är gratis, så föreningen behöver inte betala något.',
      'Föreningen slipper betala hyra för hallen.',
      'Föreningen behöver inte stå för några kostnader för lokalen.',
      'Det ska inte kosta familjerna ett öre.',
      'Det ska inte kosta föreningen något att låna hallen.',
      'Föreningen behöver inte betala en krona för hallen.',
      'Kommunen betalar allt tryck.',
      'Alla utlägg för fika får ledarna tillbaka mot kvitto.',
      'Ingen som kommer ska behöva lägga till en krona.',
    ],
  },
  {
    rule: operationOfService,
    section: 'Verksamhet',
    signs: [],
    innocent: [
      'Föreningen håller kommunens badplats ren från skräp.',
      'Det arbete som vi har gjort tillsammans sedan 2015 går vidare.',
      'Det som kommunen tidigare har gjort gör den även i fortsättningen.',
      'När kommunen lägger ner sin lägerskola fortsätter föreningen med sin.',
      'Ansvaret för kommunens mötesplats ligger på enhetschefen.',
      'Föreningen tar över stafettpinnen från kommunen som värd för nätverket.',
      'Föreningen besöker den dagverksamhet som kommunen har haft länge.',
      'Föreningen gör det som den alltid har gjort: ordnar läger.',
      'Föreningens medlemmar tar hand om varandra på kommunens läger.',
      'Föreningen kör soppa till kommunens härbärge.',
    ],
  },
  {
    rule: predefinedNeed,
    section: 'Verksamhet',
    signs: [],
    innocent: [
      'Kommunen bestämmer vilka som ska delta i mötet från förvaltningen.',
      'Kommunen skickar deltagare till konferensen.',
      'Vi bestämmer tillsammans när lägren ska sluta.',
      'Ungdomarna bestämmer vilka som får vara med i bandet.',
    ],
  },
  {
    rule: orderVocabulary,
    section: 'Verksamhet',
    signs: [],
    innocent: [
      'Föreningen säljer platser på sin marknad till handlare.',
      'Kommunen anlitar en tolk från föreningen Språk i länet för sitt eget kontor.',
      'Kommunen köper in material till träffarna.',
      'Föreningen ordnar fika åt kommunens gäster.',
      'De beställda tröjorna delas ut vid starten.',
      'Föreningen sköter kaffet åt oss alla.',
    ],
  },
  {
    rule: detailedSpecification,
    section: 'Verksamhet',
    signs: [],
    innocent: [
      'Två ledare är på plats varje kväll. Huset är öppet klockan 16.00–20.00. Båda ledarna har ledarutbildning.',
      'Föreningen har två värdar i huset. Öppet klockan 10.00–14.00 på lördagar. Den som ringer får svar samma dag om någon hinner.',
    ],
  },
]);
