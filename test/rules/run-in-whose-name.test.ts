import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: operationOfService,
    section: 'Verksamhet',
    signs: [
      'Föreningen tar emot besökare vid disken i stadshuset under kommunens namn.',
      'Vi i Norra svarar i telefonen varje vardag i ert namn.',
      'Norra sköter skolans rastvakter och tillsyn efter klockan två.',
      'Föreningen ger skolornas modersmålsundervisning på tre språk.',
      'Köket har hittills drivits av kommunens egen personal och går över till föreningen i mars.',
      'Mottagningen har tidigare bemannats av socialförvaltningen. Från nyår gör föreningen det.',
      'Turerna har skötts av kommunens transportenhet förut. I år är det föreningen som tar vid.',
      '| Uppgift | Vem |\n|---|---|\n| Tar över matbilarna från kommunens serviceenhet | Norra |',
      'Föreningen sköter kommunens simhall i stället för kommunens fritidsavdelning.',
    ],
    innocent: [
      'Föreningen får inte sköta något under kommunens namn.',
      'Vi i Norra håller kurserna i vårt namn.',
      'Inbjudan skickas i kommunens namn, och föreningen håller kaffet varmt.',
      'Föreningen håller en föreläsning på skolans lektioner en gång per termin.',
      'Norra leder lekar på skolans raster.',
      'Skolan håller skolans simlektioner, och föreningen lånar ut flytvästar.',
      'Lokalen har hittills städats av kommunens personal, och så blir det även framöver.',
      'Kaféet har tidigare drivits av kommunens personal. Föreningen startar en egen matlagningsgrupp i källaren.',
      'Föreningen tar över datorer från kommunens it-avdelning.',
      'Simhallen sköts av kommunen i stället för av ett bolag.',
      'Parken har tidigare skötts av kommunens parkenhet och flyttas till en annan del av kommunen.',
    ],
  },
  {
    rule: insightClauseMissing,
    section: 'Verksamhet',
    signs: [
      'Föreningen övertar Ekbacken i maj och håller det i gång åt kommunen.',
      'Köket har hittills drivits av kommunens egen personal och går över till föreningen i mars.',
      'Driften av kommunens badplats läggs ut på föreningen.',
    ],
    innocent: [
      'Köket har hittills drivits av kommunens egen personal och går över till föreningen i mars. Den som bor i kommunen får veta hur det sköts.',
      'Föreningen tar emot besökare i sitt eget hus under sitt eget namn.',
      'Ordförandeskapet i styrgruppen går över från kommunen till föreningen vid årsskiftet.',
    ],
  },
]);
