import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: predefinedNeed,
    section: 'Bakgrund',
    signs: [
      'Genom partnerskapet blir nämndens uppsökande ansvar för hemlösa utfört.',
      'Partnerskapet ska säkra att kommunens ansvar för dem som inte arbetar blir fullgjort.',
      'Kommunen måste enligt skollagen ordna lovskola. Med hjälp av föreningen klarar kommunen det kravet.',
      'Förvaltningen hade i sin verksamhetsplan bestämt vilka insatser som behövdes för att minska avhoppen.',
      'Föreningen tar emot familjer som har beviljats kontaktfamilj.',
      'Föreningen ser till att insatsen blir verkställd inom en månad.',
      '| Grupp | Vem beslutar om plats |\n|---|---|\n| Unga vuxna | handläggare på socialkontoret |',
      'Avtalet är det sätt på vilket kommunen fullgör sin skyldighet att ordna lovskola.',
      'Samarbetet ska göra att socialnämnden lever upp till lagens krav på förebyggande arbete.',
    ],
    innocent: [
      'Kommunens aktivitetsansvar utförs av kommunen själv; mötesplatsen är något annat.',
      'Parterna har tillsammans slagit fast vad som behövs för att kvällarna ska fungera.',
      'Kommunens uppgifter i partnerskapet utförs av fritidsenheten.',
      'Föreningen har beviljats projektstöd. De som har beviljats stipendium får resa.',
      '| Fråga | Vem beslutar |\n|---|---|\n| Programmet | ungdomsrådet |\n| Lokalens ordningsregler | kommunen |',
      'Skolan möter lagens krav på lovskola. Föreningen kompletterar med utflykter.',
    ],
  },
]);
