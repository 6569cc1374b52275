import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { forProfitParty } from '../../src/rules/parties/for-profit-party.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: orderVocabulary,
    section: 'Bakgrund',
    signs: [
      'Utförare: Föreningen Norra. Köpare: Exempelstads kommun.',
      'Förvaltningen tog in två anbud, och Norra vann.',
      'Efter att ha jämfört fyra offerter valde nämnden Föreningen Norra.',
      'Föreningen är entreprenör för lovskolan.',
    ],
    innocent: [
      'Leverantör av kaffe: Bönan i Exempelstad.',
      'Efter att ha jämfört tre offerter på takbytet valde föreningen en firma i byn.',
      'Unga som vill bli entreprenörer är välkomna.',
    ],
  },
  {
    rule: goalNotShared,
    section: 'Mål',
    signs: [
      'Kommunen har fastställt följande målvärden för Norra: 40 deltagare i veckan och 10 i arbete.',
      'Socialnämnden har beslutat om följande resultat för föreningen: 30 ska gå vidare till arbete.',
      'För oss på förvaltningen handlar det om att få ned kostnaderna för placeringar.',
      'Föreningen ska medverka till att nämndens nyckeltal för trygghet uppnås.',
      'Nyckeltal 4 i nämndens styrkort är det som ska klaras före 2029.',
    ],
    innocent: [
      'Föreningen och kommunen delar målet att ingen ska vara ensam. Nämndens mål om sänkta kostnader hör inte till partnerskapet.',
      'Båda har enats om att fler ska våga cykla. Kommunens nyckeltal räknas inte in.',
      'Fler unga ska må bra. Det ligger nära nämndens mål i verksamhetsplanen.',
      'Hälften av besökarna ska ha lärt känna någon ny år 2029.',
    ],
  },
  {
    rule: forProfitParty,
    section: 'Idéburna parter',
    signs: [
      'Den idéburna parten: Olle Berg, egenföretagare i Exempelstad.',
      'Som idéburen part står Bergs Fritid AB, 556123-4567.',
    ],
    innocent: [
      'Kontaktperson för den idéburna parten: Olle Berg, ledamot i styrelsen. Revisor är Siffror AB.',
      'Olle Berg, egenföretagare, skänker virke till scenen.',
    ],
  },
]);
