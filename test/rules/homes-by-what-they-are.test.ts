import { permitRequiredActivity } from '../../src/rules/procurement/permit-required-activity.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: permitRequiredActivity,
    section: 'Verksamhet',
    signs: [
      'Jouren har sex rum där kvinnor som hotas av en närstående kan bo tills det är lugnt.',
      'Våldsutsatta familjer får flytta in i föreningens två lägenheter.',
      'Föreningen tar emot ungdomar som nämnden placerar och de bor i huset även om natten.',
      'Placerade unga bor på övervåningen och föreningens ledare vakar.',
      'Huset ska inrymma ett HVB för åtta pojkar. Föreningen anställer föreståndaren.',
      'Skyddat boende sköter vi i föreningen.',
      'Föreningen ansvarar för daglig verksamhet enligt LSS för tio personer.',
      '| Vad | Vem |\n|---|---|\n| Stödboende | Föreningen Norra |\n| Lokal | Kommunen |',
      'Föreningen prövar vilka familjer som har rätt till kontaktperson.',
      'Föreningens utredare avgör i nämndens namn vem som ska få försörjningsstöd.',
    ],
    innocent: [
      'Föreningen har ett rum där våldsutsatta kvinnor kan få prata med en jurist.',
      'Föreningens kurator träffar kvinnor som har flytt från en våldsam man. De bor på annan ort.',
      'Ungdomar som nämnden har placerat i familjehem är välkomna till huset på kvällarna.',
      'Personer med beslut om daglig verksamhet enligt LSS kommer på besök varje tisdag.',
      '| Vad | Vem |\n|---|---|\n| Skyddat boende | Kommunen |\n| Samtalsgrupper | Föreningen Norra |',
      'Ungdomsrådet bestämmer vilka som ska få stipendiet. Föreningen avgör vilka som får låna lokalen.',
      'Stödboendet för unga sköter kommunen själv.',
      'Enligt 12 kap. 4 § regeringsformen kan myndighetsutövning överlämnas till enskild. Något sådant sker inte här.',
      'Enligt 10 kap. kommunallagen får myndighetsutövning lämnas över bara med stöd i lag.',
    ],
  },
]);
