import { registerExtractStored } from '../../src/rules/commitments/register-extract-stored.ts';
import { amountBasisUnclear } from '../../src/rules/economy/amount-basis-unclear.ts';
import { amountMissing } from '../../src/rules/economy/amount-missing.ts';
import { cofinancingMissing } from '../../src/rules/economy/cofinancing-missing.ts';
import { majorityPublicFinancing } from '../../src/rules/economy/majority-public-financing.ts';
import { paymentTermsIncomplete } from '../../src/rules/economy/payment-terms-incomplete.ts';
import { repaymentClauseMissing } from '../../src/rules/economy/repayment-clause-missing.ts';
import { surplusAndOtherGrantsUnhandled } from '../../src/rules/economy/surplus-and-other-grants-unhandled.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { compactNotJoined } from '../../src/rules/parties/compact-not-joined.ts';
import { personalDataRoleMissing } from '../../src/rules/personal-data/personal-data-role-missing.ts';
import { privatePhoneNumber } from '../../src/rules/personal-data/private-phone-number.ts';
import { secrecyClauseMissing } from '../../src/rules/personal-data/secrecy-clause-missing.ts';
import { secrecyOverreach } from '../../src/rules/personal-data/secrecy-overreach.ts';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { valueOverThreshold } from '../../src/rules/procurement/value-over-threshold.ts';
import { stateAidNotAssessed } from '../../src/rules/state-aid/state-aid-not-assessed.ts';
import { type Phrasings, testPhrasings } from './phrasings.ts';

const all: readonly Phrasings[] = [
  {
    rule: personalDataRoleMissing,
    section: 'Uppföljning',
    signs: [
      'Kommunen får varje termin en lista över deltagarna.',
      'Kommunen förmedlar kontaktuppgifter till familjerna som vill vara med.',
      'Föreningen redovisar deltagarnas namn och ålder till kommunen.',
    ],
    innocent: [
      'Inga uppgifter om enskilda lämnas till kommunen.',
      'Namn lämnas inte mellan parterna.',
      'Enkäten lämnas utan namn och sammanställs av kommunen.',
      'Föreningen för inget register över besökarna.',
      'Föreningen lämnar en förteckning över sina inventarier till kommunen.',
    ],
  },
  {
    rule: secrecyOverreach,
    section: 'Sekretess',
    signs: [
      'Ingen av parterna får röja innehållet i detta avtal.',
      'Utvärderingen får inte lämnas ut utan båda parters godkännande.',
      'Parterna förbinder sig att inte röja något om partnerskapet för utomstående.',
      'Handlingarna får inte visas för utomstående utan föreningens samtycke.',
      'Det vi pratar om på mötena och allt som skrivs är hemligt för alla utanför.',
    ],
    innocent: [
      'Kommunen kan vara skyldig att lämna ut handlingar enligt offentlighets- och sekretesslagen.',
      'Föreningens volontärer har skrivit på tystnadslöfte.',
      'Det som deltagarna berättar stannar i rummet.',
      'Kommunen kan inte lova att något är hemligt.',
      'Adressen till jouren är hemlig och lämnas inte ut av jouren.',
      'Ingen handling är hemlig bara för att parterna vill det.',
      'Parterna kan inte avtala om att handlingar ska vara hemliga.',
    ],
  },
  {
    rule: secrecyClauseMissing,
    section: 'Sekretess',
    signs: [],
    innocent: [
      'Kommunens handlingar är som regel offentliga och vem som helst får begära ut dem.',
      'Volontärerna har tystnadslöfte.',
      'Ledarna för inte vidare det de får höra om enskilda.',
      'Kommunen följer OSL.',
      'Kommunens personal omfattas av sekretess.',
      'Det som skickas till kommunen kan bli allmän handling.',
    ],
  },
  {
    rule: registerExtractStored,
    section: 'Åtaganden',
    signs: ['Kommunen begär in registerutdragen från alla ledare.'],
    innocent: [
      'Den som leder visar upp utdrag, och föreningen antecknar att det har visats.',
      'Utdraget sparas inte.',
      'Ett utdrag ur kommunens riktlinjer skickas till föreningen.',
      'Utdrag ur protokollet arkiveras hos kommunen.',
      'Registerutdraget visas upp i original och återlämnas genast.',
    ],
  },
  {
    rule: amountBasisUnclear,
    section: 'Ekonomi',
    signs: ['Föreningen får i runda tal 200 000 kronor om året av kommunen.'],
    innocent: [
      'Föreningens lokal är värd ca 80 000 kronor per år.',
      'Kommunen bidrar under avtalstiden med sammanlagt 900 000 kronor.',
      'Kommunens medarbetare lägger tid motsvarande omkring 90 000 kronor per år.',
      'Kommunen lånar ut lokal och buss till ett värde av ungefär 60 000 kronor per år.',
      'Kommunens insatser i form av fältassistenter och lokal uppskattas till cirka 150 000 kronor årligen.',
      'I form av arbetstid bidrar kommunen med ungefär 100 000 kronor per år.',
      'Kommunens egna kostnader för tolkar och lokal bedöms bli runt 40 000 kronor per år.',
      'Kommunens bidrag i form av personal och buss är värt omkring 70 000 kronor per år.',
    ],
  },
  {
    rule: majorityPublicFinancing,
    section: 'Ekonomi',
    signs: [
      'Bidraget motsvarar 75 % av föreningens omsättning.',
      'Föreningens verksamhet bekostas till största delen med kommunala medel.',
      'Nästan hela föreningens budget kommer från kommunen.',
      'Mer än hälften av föreningens intäkter 2025 kom från kommun och region.',
      'Åtta av tio kronor som föreningen omsätter kommer från kommunen.',
      'Det offentliga står för mer än hälften av föreningens intäkter.',
    ],
    innocent: [
      'Kommunens bidrag är 25 procent av föreningens intäkter enligt bokslut 2025.',
      'Mindre än hälften av föreningens intäkter är offentliga medel.',
      'Merparten av deltagarna kommer från kommunen.',
      '80 procent av deltagarna bor i området.',
      'Föreningens intäkter kommer till största delen från medlemmar och insamlingar.',
      'Kommunens bidrag täcker en tredjedel av kostnaderna.',
      'Alla intäkter från kaféet går till föreningens kassa och kommunen får inget.',
    ],
  },
  {
    rule: cofinancingMissing,
    section: 'Ekonomi',
    signs: [
      'Kommunen betalar 412 kronor per timme. Föreningen ska tillhandahålla lägst 900 timmar per år.',
    ],
    innocent: [
      'Föreningen bidrar med 600 timmar ideell tid per år.',
      'Föreningen står för lokalen, värd 96 000 kronor om året.',
      'Föreningen håller med material och utrustning för 30 000 kronor.',
      'Av föreningens egna medel går 40 000 kronor per år till verksamheten.',
      'Föreningen skjuter till 25 000 kronor av medlemsavgifterna varje år.',
      'Volontärerna lägger ner runt 2 500 timmar utan betalning.',
      'Medlemmarna arbetar ideellt omkring 900 timmar om året.',
    ],
  },
  {
    rule: insightClauseMissing,
    section: 'Verksamhet',
    signs: [],
    innocent: [
      'Föreningen driver sitt eget kafé.',
      'Föreningen övertar kommunens ungdomsgård. Föreningen lämnar de uppgifter som kommunen behöver för att ge allmänheten insyn.',
      'Parterna ordnar träffar tillsammans på kommunens bibliotek.',
      'Kommunen driver badplatsen som förut.',
      'Kommunen driver sin fritidsgård som förut.',
      'Föreningen övertar driften av kommunens fritidsgård och lämnar den information som allmänheten behöver för insyn.',
      'Föreningen ordnar läxhjälp på kommunens bibliotek.',
    ],
  },
  {
    rule: marketNotAssessed,
    section: 'Bakgrund',
    signs: [],
    innocent: [
      'Ingen av de tre trädgårdsföretagen i tätorten ordnar något liknande. Någon marknad finns därför inte.',
      'Kommunen har i februari 2026 undersökt om andra aktörer erbjuder liknande; ingen gör det.',
      'Det finns inga kommersiella aktörer som vill ordna träffarna, enligt en rundringning i maj.',
      '| Finns en marknad? | Kommunen frågade fem företag i april 2026; inget av dem var intresserat. |',
      'Enligt en genomgång som kommunen gjorde i april 2026 saknas kommersiella alternativ.',
      'Kommunen hörde efter med de privata vårdgivarna, som avböjde.',
    ],
  },
  {
    rule: valueOverThreshold,
    section: 'Ekonomi',
    signs: [
      'Bidraget är 300 000 kronor per år. Avtalet gäller från den 1 januari 2027 till den 31 december 2029.',
      'Ersättning utgår med 90 000 kronor i månaden. Avtalet gäller från den 1 januari 2027 till den 31 december 2027.',
    ],
    innocent: [
      'Kommunens insatser i form av tid och lokal värderas till 300 000 kronor per år. Överenskommelsen gäller från den 1 februari 2027 till den 31 januari 2030.',
      'Föreningen bidrar med 500 000 kronor per år. Överenskommelsen gäller från den 1 februari 2027 till den 31 januari 2030.',
      'Regeringens satsning uppgår till 2 miljarder kronor per år. Avtalet gäller från den 1 januari 2027 till den 31 december 2029.',
      'Hyran är 400 000 kronor per år och betalas av föreningen. Avtalet gäller från den 1 januari 2027 till den 31 december 2029.',
      'Föreningens omsättning uppgår till 4 miljoner kronor per år. Avtalet gäller från den 1 januari 2027 till den 31 december 2029.',
      'Värdet av kommunens lokaler är 500 000 kronor per år. Avtalet gäller från den 1 januari 2027 till den 31 december 2029.',
    ],
  },
  {
    rule: privatePhoneNumber,
    section: 'Kontaktpersoner',
    signs: [],
    innocent: [
      '- Föreningen: kansliet, 070-174 06 05',
      '- Kommunen: enhetschef Lena Sund, 070-174 06 05',
    ],
  },
  {
    rule: stateAidNotAssessed,
    section: 'Ekonomi',
    signs: [],
    innocent: [
      'Parterna bedömer att bidraget inte utgör statligt stöd, eftersom verksamheten är lokal och inte ekonomisk.',
      'Stödet lämnas som stöd av mindre betydelse enligt förordning (EU) 2023/2831.',
      'Kommunjuristen har i april 2026 prövat bidraget mot EU:s regler om statsstöd och funnit att de inte hindrar det.',
      'Bidraget påverkar inte handeln mellan medlemsstaterna och är därför inget statsstöd.',
      'Stödet ryms inom reglerna om försumbart stöd.',
    ],
  },
  {
    rule: surplusAndOtherGrantsUnhandled,
    section: 'Ekonomi',
    signs: [],
    innocent: [
      'Kommunen bidrar med 300 000 kronor per år. Medel som inte har gått åt sparas i verksamheten. Parterna kan ta emot stöd även från andra finansiärer.',
      'Kommunen bidrar med 300 000 kronor per år. Eventuella överskott återinvesteras. Föreningen får ta emot gåvor och projektbidrag från annat håll.',
      'Kommunen bidrar med 300 000 kronor per år. Det som inte går åt ett år läggs till nästa års pengar. Vi får gärna söka pengar hos Arvsfonden.',
      'Kommunen bidrar med 300 000 kronor per år. Vad som återstår vid årets slut balanseras. Andra finansiärer är välkomna.',
    ],
  },
  {
    rule: repaymentClauseMissing,
    section: 'Ekonomi',
    signs: [],
    innocent: [
      'Kommunen bidrar med 300 000 kronor per år. Oanvända medel lämnas åter.',
      'Kommunen bidrar med 300 000 kronor per år. Det som inte har använts återställs till kommunen.',
      'Kommunen bidrar med 300 000 kronor per år. Kommunen kan kräva åter det som inte har gått till verksamheten.',
      'Kommunen bidrar med 300 000 kronor per år. Vid upphörande görs en slutavräkning och överskjutande belopp återförs till kommunen.',
      'Kommunen bidrar med 300 000 kronor per år. Outnyttjade medel ska återgå till kommunen.',
    ],
  },
  {
    rule: paymentTermsIncomplete,
    section: 'Ekonomi',
    signs: [],
    innocent: [],
  },
  {
    rule: amountMissing,
    section: 'Ekonomi',
    signs: ['Kommunen stödjer verksamheten med ett bidrag.'],
    innocent: [
      'Kommunen betalar föreningen tre prisbasbelopp om året.',
      'Kommunen bidrar med arbetstid och lokal. Några pengar byter inte ägare.',
      'Kommunen ger föreningen en kvarts miljon kronor om året.',
      'Inga pengar går mellan parterna.',
      'Bidraget är 300 000 kronor per år och går till föreningen.',
      'Kommunens bidrag till föreningen framgår av tabellen.\n\n| År | Kronor |\n|---|---|\n| 2027 | 300 000 |\n| 2028 | 310 000 |',
    ],
  },
  {
    rule: compactNotJoined,
    section: 'Värdegrund',
    signs: [],
    innocent: [
      'Föreningen har skrivit under Exempelstads lokala överenskommelse, som partnerskapet bygger på.',
      'Kommunen har ingen lokal överenskommelse med civilsamhället.',
      'Vi bygger på den lokala överenskommelsen, som båda parter har skrivit under.',
      'Parterna står bakom den lokala överenskommelsen.',
    ],
  },
  {
    rule: personalDataRoleMissing,
    section: 'Verksamhet',
    signs: [
      'Kommunen ger föreningen namn, adress och telefonnummer till de äldre som vill ha besök.',
      'Elevhälsan tipsar föreningen om elever genom att lämna deras namn.',
    ],
    innocent: [
      'Föreningen redovisar hur många som har deltagit, men inte vilka.',
      'Kommunen skickar en lista över bokningsbara lokaler till föreningen.',
      'Parterna lämnar uppgift om nya kontaktpersoner till varandra.',
      'Enkäten är anonym och svaren lämnas till kommunen.',
      'Föreningen berättar på sin webbplats om verksamheten.',
      'Inga namnlistor förs och inga uppgifter om besökare lämnas vidare.',
      'Ett register över utlånade skidor förs av föreningen.',
    ],
  },
  {
    rule: secrecyClauseMissing,
    section: 'Övrigt',
    signs: [],
    innocent: [
      'Det som lämnas till kommunen blir offentligt enligt tryckfrihetsförordningen.',
      'Alla som arbetar i huset har lovat att tiga om det de får veta.',
      'Kommunens handlingar kan begäras ut av var och en.',
      'Det som en besökare berättar får ledaren inte föra vidare.',
      'Offentlighetsprincipen gäller för det som finns hos kommunen.',
    ],
  },
  {
    rule: personalDataRoleMissing,
    section: 'Så gör vi',
    signs: [],
    innocent: [
      'Vi berättar hur många som kom, aldrig vilka.',
      'Ni får våra protokoll och vår årsredovisning.',
      'Namnet på vår kontaktperson mejlar vi när det ändras.',
    ],
  },
  {
    rule: amountBasisUnclear,
    section: 'Pengar',
    signs: ['Kommunen ger föreningen upp emot 200 000 kronor årligen.'],
    innocent: [
      'Er fritidsledares tid är värd ungefär 80 000 kronor om året.',
      'Våra egna pengar, omkring 30 000 kronor om året, kommer från lotteriet.',
      'Kommunen upplåter lokalen, vars hyresvärde är cirka 70 000 kronor per år.',
      'Bidrag i natura från kommunen: personal och lokal, uppskattat till 140 000 kronor per år.',
    ],
  },
  {
    rule: majorityPublicFinancing,
    section: 'Pengar',
    signs: ['Föreningen lever nästan helt på kommunens bidrag.'],
    innocent: [
      'Kommunens bidrag är ungefär fem procent av föreningens intäkter.',
      'Medlemsavgifterna är merparten av föreningens intäkter; kommunen bidrar med resten.',
      'En av tio kronor kommer från kommunen.',
    ],
  },
  {
    rule: registerExtractStored,
    section: 'Trygghet',
    signs: ['Vi samlar alla ledares utdrag ur belastningsregistret i en mapp på kontoret.'],
    innocent: [
      'Vi tittar på utdraget ur belastningsregistret och ger tillbaka det direkt.',
      'Registerutdrag får aldrig mejlas eller sparas.',
    ],
  },
  {
    rule: cofinancingMissing,
    section: 'Pengar',
    signs: [],
    innocent: [
      'Ni ger oss 200 000 kronor per år. Vi bjuder på lokalen och 800 timmar av vår tid.',
      'Kommunen ger 200 000 kronor per år. Från föreningen kommer 40 000 kronor och en bil.',
    ],
  },
  {
    rule: repaymentClauseMissing,
    section: 'Pengar',
    signs: [],
    innocent: [
      'Kommunen ger föreningen 200 000 kronor per år. Det vi inte gör av med får ni tillbaka.',
      'Kommunen ger föreningen 200 000 kronor per år. Vid uppsägning betalas överskjutande belopp åter.',
    ],
  },
];

testPhrasings(all);
