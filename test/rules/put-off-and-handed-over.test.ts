import { goalsDeferred } from '../../src/rules/goals/goals-deferred.ts';
import { handoverUndefined } from '../../src/rules/renegotiation/handover-undefined.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: goalsDeferred,
    section: 'Mål',
    signs: [
      'Målen utarbetas sedan arbetet har startat.',
      'Delmål: beslutas senare.',
      'Målen överlämnas till arbetsgruppen att sätta.',
      'Målen för det andra året är ännu inte satta.',
      'Någon gemensam målbild finns ännu inte.',
      'Målsättningarna läggs på styrgruppen att fastställa.',
      'Målen tas fram vid ett lämpligt tillfälle.',
      'Längre fram bestämmer vi vad vi ska uppnå.',
      'Så småningom enas kommunen och föreningen om vart vi är på väg och vad vi vill nå. Målen får vänta.',
      'Indikatorerna formuleras när tillfälle ges.',
    ],
    innocent: [
      'Delmålen är inte satta ännu. Styrgruppen beslutar om dem senast den 1 mars 2027.',
      'Målen överlämnas till arbetsgruppen att formulera före den 1 april 2027.',
      'Målet är att 40 unga kommer varje vecka. Andra mål finns inte.',
      'Har målen inte nåtts talar parterna om varför.',
      'Varje deltagare bestämmer vad hon vill uppnå.',
      'Målen är inte höga men viktiga: 30 grannar träffas varje vecka.',
      'Vi bestämmer ihop vad vi vill åstadkomma på sommarlägret när det drar ihop sig framöver.',
      'Mål: 25 deltagare i veckan.',
    ],
  },
  {
    rule: handoverUndefined,
    section: 'Organisation',
    signs: [
      'Kommunen sköter kassan till dess att föreningen kan göra det själv.',
      'Efter en tid lämnar kommunen över nycklarna till föreningen.',
      'Så småningom blir det föreningen som svarar för bemanningen; nu gör kommunen det.',
      'Föreningen axlar bit för bit kommunens ansvar för lokalen.',
      'I framtiden ska lokalen skötas av föreningen i stället för av kommunen.',
      'När vi har fått vana tar föreningen hand om bokningarna, som kommunen sköter i dag.',
      'Undan för undan lämnar kommunen över schemat till föreningen.',
      'Kommunen betalar larmet tills föreningen klarar det på egen hand.',
      'Ett övertagande av driften planeras ske under perioden.',
    ],
    innocent: [
      'Kommunen sköter kassan till dess att föreningen den 1 mars 2028 kan göra det själv.',
      'Kommunen öppnar lokalen. Sedan tar föreningen hand om träffen.',
      'Föreningen ska ta väl hand om lokalen.',
      'Föreningen tar hand om nya besökare och kommunen svarar på frågor när det går.',
      'Blir det föreningen som ansvarar för lägret betalar kommunen hyran.',
      'Föreningen tar steg för steg hand om fler barn som kommunen anvisar.',
      'Barnen får hjälp tills de kan knyta skorna själva.',
      'Mötet hålls i föreningens lokal i stället för i kommunens.',
      'Värden tar själv hand om stolarna när det är lugnt.',
      'Föreningen lämnar nycklarna till kommunen varje kväll.',
    ],
  },
]);
