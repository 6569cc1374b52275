import { expect, it } from 'vitest';
import { disputeClauseMissing } from '../../src/rules/renegotiation/dispute-clause-missing.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { terminationIncomplete } from '../../src/rules/renegotiation/termination-incomplete.ts';
import { extensionUncapped } from '../../src/rules/term/extension-uncapped.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { finds } from './finds.ts';
import { testPhrasings } from './phrasings.ts';

/** Title and parties; “@” in a text stands for them. */
const usual =
  '# Mötesplats Norra\n\nAvtal om idéburet offentligt partnerskap (IOP)\n\n## Parter\n\n' +
  '- Exempelstads kommun genom socialnämnden, organisationsnummer 212000-9150, nedan kallad kommunen\n' +
  '- Föreningen Norra, organisationsnummer 802499-0015, nedan kallad föreningen\n\n';

testPhrasings([
  {
    rule: disputeClauseMissing,
    section: 'Omförhandling',
    signs: [
      'Varje part kan begära omförhandling. Avvikelser från planen diskuterar vi löpande i en öppen dialog.',
      'Varje part kan begära omförhandling. Behöver något göras åt lokalen säger vi till.',
      'Varje part kan begära omförhandling. Kommer det ett skyfall tar vi det som det kommer.',
      'Varje part kan begära omförhandling. Tvist avgörs av tingsrätten.',
    ],
    innocent: [
      'Varje part kan begära omförhandling. Skiljer sig våra meningar åt pratar kontaktpersonerna först.',
      'Varje part kan begära omförhandling. Skär det sig mellan oss sätter sig cheferna ner.',
      'Varje part kan begära omförhandling. Tycker vi olika tar vi det i arbetsgruppen.',
      'Varje part kan begära omförhandling. Om vi inte drar jämnt ber vi någon klok utomstående om hjälp.',
      'Varje part kan begära omförhandling. Går våra uppfattningar isär tas frågan till styrgruppen.',
      'Varje part kan begära omförhandling. Den som är missnöjd med den andra säger det först rakt ut, och hjälper inte det tar ordförandena ett samtal.',
      'Varje part kan begära omförhandling. Kan vi inte komma överens lägger vi frågan hos styrgruppen.',
      'Varje part kan begära omförhandling. Gnisslar det får Bo och Eva reda ut det.',
      'Varje part kan begära omförhandling. Är vi oeniga försöker vi först själva och ber sedan en medlare om hjälp.',
      'Varje part kan begära omförhandling. Uppstår meningsskiljaktigheter löses de genom samtal mellan parternas ledningar.',
    ],
  },
  {
    rule: extensionUncapped,
    section: 'Avtalstid',
    signs: [
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Sedan kör vi på ett år i taget, om båda vill.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vill vi fortsätta lägger vi till ett år åt gången.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet får förlängas hur många gånger som helst.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Förlängning kan ske årligen.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det kan förlängas med ett år, och sedan med ett år igen, och så vidare.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Efter det tar vi ett år i sänder.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet kan förlängas med ett år varje gång parterna vill det.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. När tiden är ute kan parterna förlänga så länge de vill.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Förlängning om ett år per gång är möjlig.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet kan förlängas upprepade gånger om två år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Partnerskapet kan förlängas utan begränsning.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Parterna kan gemensamt förlänga avtalet tolv månader åt gången.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det fortsätter år efter år om ingen säger upp det.',
    ],
    innocent: [
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det kan förlängas högst en gång, med två år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet kan förlängas med ett år, dock bara en gång.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Sedan är det slut.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det kan rulla vidare ett år i taget, men aldrig längre än till och med den 31 januari 2032.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vi kan lägga till två år, inte mer.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet kan förlängas med ett år i taget, som mest två gånger.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Efter det upphör det. Planeringen görs ett år i taget.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Pengarna beslutas ett år i taget.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Kommunen betalar ett år i sänder.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det upphör då utan uppsägning och rullar inte vidare år efter år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vill parterna fortsätta skrivs en ny överenskommelse.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Föreningens hyresavtal förlängs med tre år i taget.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det förlängs inte. Föreningen ordnar lägret år efter år ändå.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet kan förlängas en gång med ett år efter beslut av båda.',
    ],
  },
  {
    rule: extensionUncapped,
    section: 'Hur länge vi håller på',
    signs: [
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vill vi mer kan vi lägga till ett år i taget.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Sedan kan vi fortsätta år efter år om båda vill.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Efter det kan vi förlänga hur länge vi vill.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet kan förlängas med tolv månader åt gången efter beslut i nämnden.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Möjlighet finns till förlängning med två år per gång.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Överenskommelsen får förlängas i ettårsperioder.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Därefter kan avtalet förlängas årligen.',
    ],
    innocent: [
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vill vi mer kan vi lägga till ett år, men bara en gång.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet kan förlängas med ytterligare ett år. Sedan är det slut.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det kan förlängas två gånger, ett år åt gången.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det kan förlängas ett år i taget, dock längst till den 31 december 2031.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Förlängning är inte möjlig.',
    ],
  },
  {
    rule: renegotiationClauseMissing,
    section: 'Om något ändras',
    signs: [
      'Behöver vi fler eller färre platser, andra tider eller ett annat pris så bestämmer vi på socialkontoret det och säger till två veckor innan.',
      'Kommunen får när som helst ändra i avtalet och meddelar föreningen.',
      'Ändringar beslutas av kommunen och meddelas föreningen.',
      'Vi på förvaltningen kan ändra tiderna och beloppet om budgeten kräver det.',
      'Nämnden har rätt att sänka bidraget och ändra öppettiderna under året.',
      'Villkoren kan ändras av kommunen med en månads varsel.',
      'Det är kommunen som avgör om något behöver ändras.',
      'Om behoven förändras anpassar kommunen omfattningen.',
      'Föreningen ska acceptera de ändringar som kommunen beslutar om.',
      'Kommunen förbehåller sig rätten att ändra omfattning och belopp.',
      'Kommunen bestämmer ensam om ändringar i överenskommelsen.',
      'Ändrade villkor beslutas av nämnden efter årsskiftet.',
      'Kommunens fritidschef får besluta om nya öppettider och nya rutiner.',
      'Blir det trångt i budgeten sänker vi på kommunen ersättningen, och ni får veta det i januari.',
    ],
    innocent: [
      'Kommunen och föreningen ändrar texten tillsammans. Varje part kan begära omförhandling.',
      'Ändringar beslutas av parterna tillsammans. Varje part kan begära omförhandling.',
      'Kommunen kan inte ändra något utan att föreningen håller med. Varje part kan begära omförhandling.',
      'Ändringar görs skriftligen av båda parter. Varje part kan begära omförhandling.',
      'Behöver något ändras bestämmer vi det ihop. Varje part kan begära omförhandling.',
      'Kommunen beslutar om ändringar i sin egen budget. Varje part kan begära omförhandling.',
      'Kommunen får ändra kontaktperson och meddelar då föreningen. Varje part kan begära omförhandling.',
      'Ändras beloppet i kommunens budget ses vi och pratar om det. Varje part kan begära omförhandling.',
      'Nämnden beslutar om avtalet ska ändras, efter att parterna har enats. Varje part kan begära omförhandling.',
      'Ändras lagen får kommunen anpassa avtalet till den. Varje part kan begära omförhandling.',
    ],
  },
  {
    rule: renegotiationClauseMissing,
    section: 'Insatser',
    signs: [],
    innocent: [
      'Föreningen bestämmer själv öppettiderna. Varje part kan begära omförhandling.',
      'Kommunen bestämmer öppettiderna i biblioteket. Varje part kan begära omförhandling.',
      'Kommunen får sänka värmen i lokalen på natten. Varje part kan begära omförhandling.',
    ],
  },
  {
    rule: renegotiationClauseMissing,
    section: 'Samverkan',
    signs: [],
    innocent: [
      'Styrgruppen beslutar om ändrade tider. Varje part kan begära omförhandling.',
      'Kommunen kan ändra tiden för mötet om någon är sjuk. Varje part kan begära omförhandling.',
    ],
  },
  {
    rule: renegotiationClauseMissing,
    section: 'Ekonomi',
    signs: [],
    innocent: ['Hyresvärden kan justera hyran varje år. Varje part kan begära omförhandling.'],
  },
  {
    rule: renegotiationClauseMissing,
    section: 'Verksamhet',
    signs: [],
    innocent: ['Deltagarna får ändra reglerna för spelet. Varje part kan begära omförhandling.'],
  },
  {
    rule: renegotiationClauseMissing,
    section: 'Om något behöver ändras',
    signs: [
      'Kommunen bestämmer om tiderna ska ändras och meddelar er då.',
      'Skulle nämnden vilja ha det på något annat sätt är det nämndens ord som gäller.',
      'Vi på förvaltningen har rätt att ändra innehållet om politikerna bestämmer något nytt.',
      'Ändringar i avtalet görs av förvaltningen och skickas till föreningen för kännedom.',
      'Kommunen äger rätt att ensidigt ändra ersättningen.',
      'Regler och tider sätts av kommunen och kan ändras när som helst.',
      'Föreningen rättar sig efter de ändringar som nämnden gör i budgeten och i villkoren.',
      'Enhetschefen kan flytta om tider och dagar om det behövs.',
    ],
    innocent: [
      'Vill någon av oss ändra något säger den till, så ses vi inom två veckor.',
      'Ni kan när som helst be oss om ett samtal om villkoren, och vi kan be er.',
      'Varje part får ta upp frågan om ändring, och inget ändras förrän båda har skrivit under.',
      'Både kommunen och föreningen kan begära att avtalet ses över.',
      'Vi ändrar bara när vi båda vill. Vem som helst av oss kan ta upp det.',
      'Passar något inte längre sätter vi oss ner och skriver om det tillsammans.',
    ],
  },
  {
    rule: tacitRenewal,
    section: 'Avtalstid',
    signs: [
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. När tiden har gått rullar det på, ett år åt gången, om ingen av oss hör av sig.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Hör ingen av sig fortsätter det av sig självt år efter år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Därefter löper avtalet på år för år tills någon säger stopp.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Är ingen emot det kör vi vidare ett år i taget.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Om ni inte hör av er senast i oktober kör vi ett år till.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Tiger båda parter räknas det som ett ja till två år till.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Säger ingen nej hänger avtalet med ett år till.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Uteblir uppsägning förlängs avtalstiden med tolv månader.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet förnyas med två år åt gången för den händelse att uppsägning inte sker.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Har inget hänt den 1 oktober gäller avtalet ett år till.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Sedan fortsätter vi tills någon vill sluta.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet tickar på tills någon säger upp det.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Sedan går det på som vanligt så länge ingen av oss har sagt upp det.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Förlängning sker automatiskt med tolv månader om uppsägning ej skett.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. I annat fall anses avtalet förlängt med ett år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Hörs inget från någon sida gäller avtalet ett år till, och därefter på samma sätt.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet förlängs med ett år i sänder, om det inte sägs upp senast tre månader innan.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Partnerskapet lever vidare år efter år om ingen av oss vill annat.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vill ingen av oss dra sig ur blir det ytterligare två år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det fortgår därefter år från år intill dess att endera parten säger upp det.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Så länge ingen protesterar hänger samarbetet i ett år åt gången.',
    ],
    innocent: [
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Någon automatisk förlängning finns inte.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vi har avstått från automatisk förlängning.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet rullar inte vidare av sig självt.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Hör ingen av sig är det slut den sista januari.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Säger ingen till upphör avtalet.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Om parterna inte har enats senast i oktober upphör partnerskapet.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Tyst förlängning ska inte förekomma.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Att avtal rullar vidare av sig självt vill vi inte ha.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det är uteslutet att avtalet förlängs av sig självt.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Automatisk förlängning är inte aktuell.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vi tackar nej till automatisk förlängning.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Automatisk förlängning utesluts.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Kommunens avtal med bussbolaget förlängs automatiskt med ett år i taget om ingen säger upp det; det berör inte partnerskapet.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Städfirmans kontrakt med kommunen rullar vidare år för år så länge ingen säger upp det.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Abonnemanget på telefonen förlängs automatiskt om ingen säger upp det.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vi fortsätter bara om båda säger ja senast i oktober.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vill vi fortsätta skriver vi ett nytt papper; av sig självt fortsätter ingenting.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Så länge ingen har bestämt något annat träffas styrgruppen på biblioteket.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Den som inte hör av sig i tid får vänta till nästa år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Samtalen om en fortsättning går vidare så länge någon vill.',
    ],
  },
  {
    rule: tacitRenewal,
    section: 'Hur länge vi håller på',
    signs: [
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Sedan är det bara att fortsätta, ett år i taget, så länge ni inte säger något annat.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vi räknar med att köra vidare varje år om inte någon av oss drar i nödbromsen.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Hör vi inget från er före jul gäller samma avtal nästa år också.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet förlängs med automatik varje årsskifte.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Den förlängs sedan av sig själv, ett år åt gången.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Om varken kommunen eller föreningen sagt upp avtalet senast den 1 oktober förlängs det med två år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Efter 2029 fortsätter avtalet att gälla tills någon av parterna säger upp det.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet fortsätter att gälla år för år till dess att det sägs upp.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Görs ingen uppsägning löper avtalet vidare med oförändrade villkor.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. I brist på uppsägning förnyas överenskommelsen för en period om tre år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Såvida inte annat meddelas löper partnerskapet vidare i ettårsperioder.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det rullar på så länge alla trivs och ingen säger upp det.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Blir det inte uppsagt senast tre månader före slutdagen lever det vidare ett år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet förlängs alltid med ett år om det inte blivit uppsagt.',
    ],
    innocent: [
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Då är det slut. Vill vi mer skriver vi ett nytt.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Sedan tar det slut av sig självt.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Avtalet upphör då automatiskt.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. När tiden är ute upphör avtalet av sig självt, utan att någon behöver säga upp det.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vi vill inte att det bara ska rulla på, så därefter är det slut.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Är vi inte klara med ett nytt beslut i november upphör partnerskapet.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Förlängning sker aldrig av sig själv.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Vill vi fortsätta beslutar båda parter om det senast i maj, annars upphör avtalet.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Har parterna inte beslutat om förlängning senast i maj upphör avtalet.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det kan förlängas en gång om båda parter beslutar det; gör de inte det upphör avtalet.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Om ingen ny överenskommelse tecknas lämnas nycklarna tillbaka.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Tidningsprenumerationen förnyas automatiskt varje år.',
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Försäkringen förlängs årsvis om ingen säger upp den.',
    ],
  },
  {
    rule: tacitRenewal,
    section: 'Verksamhet',
    signs: [],
    innocent: [
      'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Insamlingen fortsätter så länge det inte regnar.',
    ],
  },
  {
    rule: terminationIncomplete,
    section: 'Uppsägning',
    signs: [
      'Den som har tröttnat säger till.',
      'Partnerskapet går att avsluta i förtid.',
      'Den som vill kliva av gör det.',
      'Avtalet kan avslutas av vem som helst av oss.',
      'Vem som helst av parterna kan bryta samarbetet.',
      'Uppsägning kan ske.',
      'Samarbetet kan upphöra på någon parts begäran.',
      'Det går bra att hoppa av.',
      'Part äger rätt att uppsäga avtalet.',
    ],
    innocent: [
      'Vill någon av oss sluta säger den upp avtalet skriftligen ett halvår i förväg.',
      'Den som vill sluta skriver ett brev minst tre månader innan.',
      'Uppsägning görs skriftligen. Uppsägningstiden är tre månader och inga skäl behövs.',
      'Avtalet kan, med eller utan skäl, sägas upp skriftligen med fyra månaders framförhållning.',
    ],
  },
  {
    rule: terminationIncomplete,
    section: 'Ekonomi',
    signs: [],
    innocent: [
      'Kommunens avtal med städbolaget har tre månaders uppsägningstid.',
      'Hyresvärden kan säga upp kontraktet med nio månaders varsel.',
      'Bredbandet kan sägas upp med en månads varsel.',
    ],
  },
  {
    rule: terminationIncomplete,
    section: 'Insatser',
    signs: [],
    innocent: ['Föreningens samordnare har en uppsägningstid på tre månader.'],
  },
  {
    rule: terminationIncomplete,
    section: 'Om någon vill sluta',
    signs: [
      'Avtalet går att säga upp.',
      'Vill någon av oss inte vara med längre är det bara att säga till.',
      'Båda kan säga upp avtalet när som helst.',
      'Man får hoppa av om man vill.',
    ],
    innocent: [
      'Den som vill sluta säger till skriftligen ett halvår i förväg.',
      'Uppsägningstiden är sex månader, uppsägningen ska vara skriftlig och ingen behöver säga varför.',
      'Vi kan båda säga upp avtalet skriftligt, tre månader innan vi vill sluta, om den andra inte håller vad den lovat eller av något annat skäl.',
    ],
  },
]);

it.each([
  [
    'missing',
    '@## Bakgrund\n\nDet är det problemet vi vill göra något åt.\n\n## Omförhandling\n\nVarje part kan begära omförhandling. \n',
  ],
  [
    'missing',
    '@## Bakgrund\n\nDet slutade med bråk och ingen vill dit igen.\n\n## Omförhandling\n\nVarje part kan begära omförhandling. \n',
  ],
  [
    'missing',
    '@## Insatser\n\nVi gör vad vi kan åt skräpet, och kommunen går åt samma håll.\n\n## Omförhandling\n\nVarje part kan begära omförhandling. \n',
  ],
  [
    'missing',
    '@## Verksamhet\n\nLedarna medlar när barnen bråkar.\n\n## Omförhandling\n\nVarje part kan begära omförhandling. \n',
  ],
  [
    'missing',
    '@## Värdegrund\n\nVi låter ingen hamna utanför och vill alla gå åt samma håll.\n\n## Omförhandling\n\nVarje part kan begära omförhandling. \n',
  ],
])('dispute-clause-missing “%s”: %s', (expected, text) => {
  const found = finds(disputeClauseMissing, text.replace('@', usual)).map(({ message }) => message);
  expect(found.join(',')).toBe(expected);
});

it.each([
  [
    '',
    '@## Verksamhet\n\nTräffarna rullar vidare hela sommaren så länge ingen säger att det är för varmt.\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029.\n',
  ],
  [
    '',
    '@## Verksamhet\n\nSpelet går vidare så länge ingen har gått i mål.\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029.\n',
  ],
  [
    '',
    '@## Bakgrund\n\nI en genomgång av 60 besök återkom samma saker: abonnemang som förlängs automatiskt tills vidare och böter som inte har betalats.\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029.\n',
  ],
  [
    '',
    '@## Sekretess\n\nTystnadsplikten fortsätter att gälla så länge inget annat har sagts.\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029.\n',
  ],
  [
    '',
    '@## Bakgrund\n\nDet gamla avtalet rullade vidare år efter år så länge ingen sade upp det.\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029.\n',
  ],
  [
    '',
    '@## Insatser\n\nBokningen av salen gäller ett år till om ingen avbokar den.\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029.\n',
  ],
])('tacit-renewal “%s”: %s', (expected, text) => {
  const found = finds(tacitRenewal, text.replace('@', usual)).map(({ message }) => message);
  expect(found.join(',')).toBe(expected);
});

it.each([
  [
    'no-period',
    '@## Ekonomi\n\nKommunen ger föreningen 300 000 kronor per år.\n\nI föreningens hyresavtal är uppsägningstiden nio månader och hyran kan omförhandlas vart tredje år.\n\n## Uppsägning\n\nAvtalet kan sägas upp.\n',
  ],
  [
    'no-period',
    '@## Ekonomi\n\nKommunen ger föreningen 300 000 kronor per år.\n\nI föreningens hyresavtal är uppsägningstiden nio månader och hyran kan omförhandlas vart tredje år.\n\n## Uppsägning\n\nVar och en av oss får avsluta samarbetet.\n',
  ],
  [
    '',
    '@## Ekonomi\n\nKommunen ger föreningen 300 000 kronor per år.\n\nI föreningens hyresavtal är uppsägningstiden nio månader och hyran kan omförhandlas vart tredje år.\n\n## Uppsägning\n\nEn part kan skriftligen säga upp avtalet, utan att ange skäl, med sex månaders uppsägningstid. Pengar som inte har använts betalas tillbaka.\n',
  ],
  [
    '',
    '@## Ekonomi\n\nKommunen ger föreningen 300 000 kronor per år.\n\nI föreningens hyresavtal är uppsägningstiden nio månader och hyran kan omförhandlas vart tredje år.\n\n## Uppsägning\n\nEtt hyreskontrakt som sägs upp av hyresvärden är föreningens sak. Part får skriftligen och utan skäl säga upp avtalet med två månaders varsel. Outnyttjade medel återbetalas.\n',
  ],
])('termination-incomplete “%s”: %s', (expected, text) => {
  const found = finds(terminationIncomplete, text.replace('@', usual)).map(
    ({ message }) => message,
  );
  expect(found.join(',')).toBe(expected);
});
