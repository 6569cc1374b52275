import { contactPersonMissing } from '../../src/rules/parties/contact-person-missing.ts';
import { secrecyOverreach } from '../../src/rules/personal-data/secrecy-overreach.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: secrecyOverreach,
    section: 'Sekretess',
    signs: [
      'Kommunen lovar att allmänheten aldrig får läsa rapporterna om träffarna.',
      'Varken press eller allmänhet ska få ta del av styrgruppens protokoll.',
      'Kommunen åtar sig att hålla avtalet borta från medierna.',
      'Nämnden försäkrar att föreningens medlemsregister aldrig kommer att bli offentligt.',
      'Protokollen får endast läsas av parterna.',
      'Bara parterna får ta del av avtalet och dess bilagor, och handlingarna stannar där.',
      'Vill en tidning se handlingarna ska kommunen säga nej, om föreningen önskar det.',
      'Kommunen avslår varje begäran om utlämnande av handlingar som rör föreningen.',
      'Kommunen ger ut handlingar om samarbetet endast efter föreningens godkännande.',
      'Alla dokument i samarbetet hemligstämplas.',
      'Parterna sekretessbelägger allt material som tas fram.',
      'Ingendera parten har rätt att utan den andras samtycke lämna ut handlingar om samarbetet.',
      'Dokument som föreningen skickar in till nämnden är konfidentiella.',
      'Föreningens årsredovisning till kommunen är hemlig.',
      'Kommunen får inte lämna ut några handlingar, oavsett vad lagen säger om allmänna handlingar.',
    ],
    innocent: [
      'Journalister som frågar om handlingar hänvisas till kommunens registrator.',
      'Kommunen kan säga nej till en begäran om mer pengar, om underlaget saknas.',
      'Allmänheten saknar i dag information om var hjälpen finns.',
      'Allmänheten får ta del av rapporten på kommunens webbplats.',
      'Handlingar som föreningen har hos sig är föreningens egna.',
      'Kommunen avslår en begäran om handlingar bara när lagen kräver det.',
      'Kommunen kan inte lova att medlemslistor aldrig blir offentliga.',
      'Protokollen får läsas av alla som vill.',
      'Nycklarna lämnas ut först när föreningen har skrivit under.',
      'Pressen är välkommen till träffarna, och ingen behöver be om lov.',
    ],
  },
  {
    rule: contactPersonMissing,
    section: 'Kontaktpersoner',
    signs: [
      'Kommunens kontaktperson är Bo Ask, 070-174 06 05. Föreningens anges längre fram.',
      'För kommunen: Bo Ask, 070-174 06 05\n\nFör föreningen: har ännu inte utsetts.',
      'Hos kommunen svarar Bo Ask, 070-174 06 05. Hos föreningen är platsen vakant.',
      'Kommunens kontaktperson utses av förvaltningen. Föreningens är Kim Ek, 070-174 06 06.',
      'Båda parter meddelar sina kontaktpersoner inom en månad.',
      'Kontaktpersoner utses vid det första mötet.',
      'Vem som blir kontaktperson i föreningen är ännu inte klart. Kommunen: Bo Ask, 070-174 06 05.',
    ],
    innocent: [
      'Kommunen: Bo Ask, 070-174 06 05\n\nFöreningen: Kim Ek, 070-174 06 06\n\nSlutar någon meddelar kommunen eller föreningen det inom en månad.',
      'Kommunen: Bo Ask, 070-174 06 05\n\nFöreningen: Kim Ek, 070-174 06 06\n\nNy kontaktperson i föreningen anmäls senast efter två veckor.',
      'Kommunen: Bo Ask, 070-174 06 05\n\nFöreningen: Kim Ek, 070-174 06 06\n\nParterna utser var sin kontaktperson enligt ovan.',
      'Kommunen: fritidschefen\n\nFöreningen: [fyll i: anges senare]',
      'Bo Ask på kommunen nås efter lunch på 070-174 06 05 och Kim Ek i föreningen på 070-174 06 06.',
      'Kommunen: Bo Ask, 070-174 06 05\n\nFöreningen: Kim Ek, 070-174 06 06\n\nFrågor till kommunen besvaras inom två dagar.',
    ],
  },
]);
