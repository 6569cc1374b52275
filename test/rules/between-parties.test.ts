import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { type Phrasings, testPhrasings } from './phrasings.ts';

/** Who does what to whom, whatever it is: one buys of the other, runs what is the other's, pays what it costs. */
const all: readonly Phrasings[] = [
  {
    rule: orderVocabulary,
    section: 'Verksamhet',
    signs: [
      'Kommunen köper kvällarna av föreningen.',
      'Av föreningen köper kommunen tre eftermiddagar i veckan.',
      'Kommunen hyr in två ledare från föreningen när den egna personalen inte räcker.',
      'Vid behov anlitar kommunen ledare från föreningen.',
      'Kommunen avropar ledsagning från Föreningen Norra två dagar i förväg.',
    ],
    innocent: [
      'Föreningen köper fika av kommunen.',
      'Kommunen köper papper av en grossist, och föreningen får låna skrivaren.',
      'Föreningen anlitar en föreläsare från kommunen.',
      'Församlingen har tagit in anbud på ett nytt kök.',
      'Förr köpte kommunen platser av ett bolag.',
      'Kommunen köper inget av föreningen.',
    ],
  },
  {
    rule: operationOfService,
    section: 'Verksamhet',
    signs: [
      'Föreningen sköter kommunens härbärge från kväll till morgon.',
      'Föreningen driver stadens fritidsgård.',
      'Norra svarar för kommunens öppna förskola.',
    ],
    innocent: [
      'Föreningen sköter kommunens blommor på torget.',
      'Föreningen driver sin egen fritidsgård.',
      'Kommunen sköter kommunens härbärge.',
    ],
  },
  {
    rule: fullCostCoverage,
    section: 'Ekonomi',
    signs: [
      'Föreningen får tillbaka alla sina utgifter av kommunen.',
      'Föreningen har rätt till ersättning för samtliga kostnader från kommunen.',
    ],
    innocent: [
      'Föreningen får tillbaka en del av sina utgifter av kommunen.',
      'Deltagarna får tillbaka alla sina utgifter för bussen.',
    ],
  },
  {
    rule: sanctionClause,
    section: 'Ekonomi',
    signs: [
      'En kväll då dörren är låst räknas 2 000 kronor bort från nästa utbetalning.',
      'Måste kommunen ta in någon annan för att föreningen inte kunnat öppna står föreningen för mellanskillnaden.',
    ],
    innocent: [
      'Den som tältar i parken kan få böter enligt ordningsföreskrifterna.',
      'Den som uteblir från kursen kan enligt statens regler få avdrag på sin ersättning.',
      'Fastighetsägaren kan kräva vite; det rör inte kaféerna alls.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Ekonomi',
    signs: [
      'Det ska alltid finnas tio bäddade sängar.',
      'Tolv sovplatser ska hållas klara åt kommunen.',
      'Ersättningen är antalet genomförda samtal multiplicerat med 400 kronor.',
      'Handledningen ersätts med 400 kr/tim, inklusive sociala avgifter.',
    ],
    innocent: [
      'Ledarna får 120 kronor i timmen av föreningen.',
      'Medlemmarnas arbete tas upp i budgeten till 200 kronor i timmen.',
      'Det ska finnas tio sittplatser i bussen.',
    ],
  },
];

testPhrasings(all);
