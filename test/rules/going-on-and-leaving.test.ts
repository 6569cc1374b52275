import { disputeClauseMissing } from '../../src/rules/renegotiation/dispute-clause-missing.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { terminationIncomplete } from '../../src/rules/renegotiation/termination-incomplete.ts';
import { extensionUncapped } from '../../src/rules/term/extension-uncapped.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { testPhrasings } from './phrasings.ts';

const term = 'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029.';

testPhrasings([
  {
    rule: tacitRenewal,
    section: 'Avtalstid',
    signs: [
      `${term} Utebliven uppsägning medför förlängning med ett år.`,
      `${term} Uteblir besked från båda håll förlängs avtalet med ett år.`,
      `${term} I brist på svar löper avtalet vidare i två år.`,
      `${term} I frånvaro av uppsägning fortsätter partnerskapet som förut.`,
      `${term} Tystnad räknas som ett ja till ytterligare ett år.`,
      `${term} Parternas passivitet tolkas som fortsatt samarbete i ett år.`,
      `${term} Saknas uppsägning den 1 oktober förlängs avtalet med tolv månader.`,
      `${term} Förlängning: ett år åt gången om invändning uteblir.`,
      `${term} Sedan gäller det ett år i taget tills någon säger upp det.`,
      `${term} Överenskommelsen gäller sedan två år i sänder så länge ingen säger upp den.`,
      `${term} Vid utebliven protest gäller avtalet i ytterligare ett år.`,
    ],
    innocent: [
      `${term} Ingenting rullar vidare av sig självt.`,
      `${term} Tystnad innebär inte att avtalet förlängs.`,
      `${term} I avsaknad av besked om förlängning upphör avtalet.`,
      `${term} Utebliven uppsägning medför ingen förlängning.`,
      `${term} Uteblir besked är avtalet slut på sin sista dag.`,
      `${term} Saknas besked om fortsättning i oktober bjuder kommunen in till ett möte.`,
      `${term} Utebliven rapport förlängs inte.`,
      `${term} Passivitet räknas som ett nej till ytterligare ett år.`,
      `${term} Budgeten gäller ett år i taget om inte nämnden beslutar annat.`,
      `${term} I brist på beslut av båda parter löper avtalet ut.`,
      `${term} Tystnad räknas som samtycke till protokollet.`,
    ],
  },
  {
    rule: extensionUncapped,
    section: 'Avtalstid',
    signs: [
      `${term}\n\n- Förlängning: ja, tvåårsvis`,
      `${term}\n\n- Förlängning: möjlig, med ett år per gång`,
      `${term} Avtalet kan förlängas treårsvis.`,
      `${term} Vid varje periods slut kan avtalet förlängas med ett år.`,
      `${term} Avtalstiden kan vid varje utgång byggas på med två år om parterna vill det.`,
      `${term} Avtalet får förlängas om och om igen, med ett år.`,
      `${term} Avtalet kan förlängas utan övre gräns.`,
      `${term} Varje gång avtalet löper ut kan det förlängas med ett år.`,
      `${term}\n\n| Fråga | Svar |\n|---|---|\n| Förlängning | möjlig, tolv månader per gång |`,
    ],
    innocent: [
      `${term}\n\n- Förlängning: ja, en gång med två år`,
      `${term}\n\n- Förlängning: högst två år sammanlagt, ettårsvis`,
      `${term} Avtalstiden kan byggas på med två år, en enda gång.`,
      `${term} Det tidigare avtalet förlängdes med ett år i taget. Nu upphör det när tiden är ute.`,
      `${term} Den förra överenskommelsen förnyades årsvis.`,
      `${term} Vid varje utgång av ett kvartal lämnas en rapport.`,
      `${term}\n\n| Fråga | Svar |\n|---|---|\n| Förlängning | högst en gång, tolv månader |`,
      `${term}\n\n- Förlängning: nej`,
    ],
  },
  {
    rule: terminationIncomplete,
    section: 'Uppsägning',
    signs: [
      '- Vem: varje part kan säga upp avtalet\n- Form: i brev',
      '- Uppsägningstid: tre månader\n- Lokalens hyresavtal: skriftlig uppsägning',
      'Varje part kan säga upp avtalet när förtroendet är förbrukat.',
      'En part kan skriftligen säga upp avtalet då den andra brister i sina åtaganden.',
      'En uppsägning skrivs under av behörig företrädare.',
      'Avtalet kan sägas upp med fem månaders frist.',
    ],
    innocent: [
      '- Skäl: förändrade förutsättningar\n- Uppsägningstid: tre månader\n- Form: brev till kontaktpersonen',
      '- Uppsägningstid: fyra månader\n- Skäl: bristande åtaganden\n- Form: skriftlig',
      '| Fråga | Svar |\n|---|---|\n| Uppsägning | tre månader |\n| Skäl: | svikna löften |\n| Form | skriftligt |',
      'En part kan skriftligen säga upp avtalet med tre månaders varsel då den andra inte fullföljer sina åtaganden.',
      'Avtalet kan sägas upp i ett brev som undertecknas av styrelsen, med fyra månaders frist, när förutsättningarna rubbas.',
      'Uppsägningen skrivs under av ordföranden och gäller från det månadsskifte som infaller tre månader senare. Den får göras när åtaganden eftersatts.',
      'Skälet: att den andra sviker sina löften. Uppsägning görs skriftligen fem månader i förväg.',
      'Parterna kan, när något väsentligt ändrats, säga upp avtalet skriftligen med två månaders uppsägningstid.',
    ],
  },
  {
    rule: renegotiationClauseMissing,
    section: 'Omförhandling',
    signs: [
      'Föreningen omförhandlar sitt lokalavtal med fastighetsägaren vartannat år.',
      'Varje vår omförhandlar föreningen sitt hyreskontrakt.',
      'Vi omförhandlade villkoren flera gånger innan vi skrev under.',
      'Det står nämnden fritt att begära omförhandling.',
      'Det står kommunen alltid fritt att påkalla ändring av villkoren.',
      'Hyresavtalet kan omförhandlas om hyran höjs.',
      'Kommunen begärde omförhandling av villkoren 2025.',
      'Kommunen kan kalla till nya överläggningar om villkoren.',
    ],
    innocent: [
      'Det står varje part fritt att begära omförhandling.',
      'Ändras läget tar parterna upp nya överläggningar om villkoren.',
      'Både kommunen och föreningen kan väcka frågan om att ändra avtalet.',
      'Så snart någon begär det förhandlar parterna på nytt om bidraget.',
      'Såväl nämnden som föreningens styrelse får justera villkoren efter nya överläggningar.',
      'Inte bara kommunen utan även föreningen kan begära omförhandling.',
      'Vi omförhandlade två gånger förra året. Också framöver kan varje part begära omförhandling.',
      'Varje part kan begära omförhandling om kommunens hyresavtal upphör.',
      'Blir hyresavtalet dyrare kan var och en begära omförhandling av bidraget.',
      'Ändras avtalet med fastighetsägaren får parterna omförhandla villkoren.',
      'Om villkoren blev orimliga kan var och en begära omförhandling.',
    ],
  },
  {
    rule: disputeClauseMissing,
    section: 'Omförhandling',
    signs: [
      'Varje part kan begära omförhandling. Föreningen och kommunen hade en konflikt om nycklarna 2023.',
      'Varje part kan begära omförhandling. Under det förra avtalet var parterna oense om städningen.',
      'Varje part kan begära omförhandling. Tvist med hyresvärden enligt hyresavtalet prövas i hyresnämnden.',
    ],
    innocent: [
      'Varje part kan begära omförhandling. Anser en part att den andra inte håller sina löften tar de upp det i styrgruppen.',
      'Varje part kan begära omförhandling. Den som tycker att motparten inte gör sin del säger det till kontaktpersonen, som bjuder in till samtal.',
      'Varje part kan begära omförhandling. Blir parterna oense om något i hyresavtalet tar de upp det i styrgruppen.',
      'Varje part kan begära omförhandling. Blir vi osams tar vi det i styrgruppen.',
      'Varje part kan begära omförhandling. 2023 hade vi en konflikt om nycklarna. Uppstår en ny konflikt tar styrgruppen hand om den.',
    ],
  },
]);
