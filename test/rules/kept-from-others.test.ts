import { secrecyClauseMissing } from '../../src/rules/personal-data/secrecy-clause-missing.ts';
import { secrecyOverreach } from '../../src/rules/personal-data/secrecy-overreach.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: secrecyOverreach,
    section: 'Kommunikation',
    signs: [
      'Vi lovar varandra att aldrig till någon utomstående lämna ut protokoll eller rapporter.',
      'Parterna åtar sig att vare sig nu eller senare röja innehållet i avtalet.',
      'All mejlväxling mellan nämnden och föreningen är hemlig.',
      'Minnesanteckningarna från styrgruppen hålls inom kretsen av undertecknare.',
      'Vill en tidning läsa räkenskaperna säger förvaltningen alltid nej.',
      'Föreningens budget, som lämnas till kommunen i maj, ska där vara konfidentiell.',
      'Sekretess gäller för samtliga handlingar i samarbetet, hos båda parter.',
      'Kommunen utlovar att medlemslistan och enkätsvaren aldrig kommer någon till handa.',
      'Korrespondensen mellan parterna får inte delas med någon annan.',
      'Inget av det som parterna skriver får komma ut till medier.',
      'Vad vi skickar till varandra är bara för våra ögon.',
      'Parterna ska iaktta tystnad om innehållet i avtalet.',
      'Vill en tidning läsa verksamhetsberättelsen krävs först ett godkännande från föreningen.',
      'Nämnden lovar att inte släppa ifrån sig några protokoll.',
      'Alla handlingar stämplas hemliga när de kommer in.',
      'Allmänheten ges ingen insyn i det som parterna har skrivit.',
      'Sekretess ska råda mellan parterna om allt material.',
      'Överenskommelsen blir aldrig offentlig.',
      'Nämnden försäkrar att bokslutet inte kommer utomstående till kännedom.',
    ],
    innocent: [
      'Ingen av parterna kan garantera att anteckningarna hålls hemliga.',
      'Varken kommunen eller föreningen kan lova att mejlen förblir hemliga.',
      'Kommunen får inte vägra att lämna ut handlingar.',
      'Kommunen kan aldrig avtala om att hålla ett protokoll hemligt.',
      'Sekretess gäller för uppgifter hos kommunen i den mån lagen säger det.',
      'Sekretess gäller för uppgifter om enskilda besökare.',
      'Volontärerna lovar att aldrig för någon röja vad besökarna berättar.',
      'Föreningen får inte sprida kommunens ritningar till obehöriga.',
      'Ingen ska behöva komma ut i kylan för att lämna en rapport.',
      'För att läsa handlingar hos kommunen krävs inget tillstånd.',
      'Ledarna iakttar tystnad om vad enskilda berättar.',
      'Hunden får inte släppas lös när protokollet skrivs.',
      'Avtalet är offentligt.',
      'Budgeten delas inte upp på månader.',
      'Bokslutet lämnas till kommunen i april.',
      'Protokollen kommer alla medlemmar till del.',
    ],
  },
  {
    rule: secrecyClauseMissing,
    section: 'Bakgrund',
    signs: [
      'När lokalen såldes rådde sekretess kring affären.',
      'Under upphandlingen 2022 gällde sekretess, och det gjorde samarbetet svårt.',
      'Larmkoden är hemlig.',
      'Valet av representanter är hemligt.',
      'Lösenordet till bokningen hålls hemligt och byts varje termin.',
    ],
    innocent: [
      'Tidigare rådde tystnad. Nu gäller att kommunens handlingar är allmänna handlingar.',
      'Ledarna har tystnadsplikt om det som besökare berättar.',
      'Vad som sägs i grupperna är hemligt.',
    ],
  },
  {
    rule: secrecyClauseMissing,
    section: 'Sekretess',
    signs: [
      'Frågor om tystnad och handlingar återkommer vi till när huset är klart.',
      'Till sekretessen återkommer parterna i höst.',
    ],
    innocent: ['Frågor om sekretess avgör kommunen enligt offentlighets- och sekretesslagen.'],
  },
]);
