import { cofinancingMissing } from '../../src/rules/economy/cofinancing-missing.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { type Phrasings, testPhrasings } from './phrasings.ts';

/** Officers who write “vi” of the municipality, and others who write it of both. */
const all: readonly Phrasings[] = [
  {
    rule: fullCostCoverage,
    section: 'Ekonomi',
    signs: [
      'Kommunen står för hela notan.',
      'Tillsammans räcker pengarna till allt: kommunen står för hela notan, så att föreningen inte behöver lägga till något eget.',
      'Hyra, löner, el, försäkring och kaffe, allt det kostar att hålla igång träffarna får föreningen tillbaka av oss mot kvitto.',
      'Stödet är så stort att föreningen inte ska behöva betala något ur egen kassa.',
      'Det ska inte kosta föreningen ett öre att hålla i gång verksamheten.',
      'Föreningen ska inte behöva lägga till en enda krona själv.',
      'Kommunen tar hela kostnaden.',
      'Varenda krona som verksamheten kostar får föreningen igen av kommunen.',
      'Räcker pengarna inte fyller kommunen på upp till det som verksamheten har kostat.',
      'Kommunen skjuter till det som fattas så att verksamheten går ihop.',
      'Vad träffarna än kostar betalar kommunen.',
      'Pengarna täcker allt: löner, hyra, el, städning och kontor.',
      'Föreningen får täckning för alla sina utgifter.',
      'Kommunen betalar kalaset.',
    ],
    innocent: [
      'Det ska inte kosta deltagarna något att vara med.',
      'Föreningen står för hela notan för julfesten.',
      'Vi delar på notan.',
      'Kommunen skjuter till det som fattas för bussresan, högst 2 000 kronor.',
      'Kommunen står för hela hyran, och föreningen för resten.',
      'Föreningen ska inte behöva lägga ut pengar i förskott för tolken.',
      'Pengarna räcker inte till allt, och föreningen lägger till ur egen kassa.',
      'Ingen familj ska behöva betala något ur egen kassa.',
      'Allt det kostar att trycka bladet får föreningen tillbaka av oss.',
      'Vad resan än kostar delar vi på den.',
      'Föreningen betalar allt som festen kostar.',
      'Kommunen får inte täcka alla kostnader.',
    ],
  },
  {
    rule: operationOfService,
    section: 'Verksamhet',
    signs: [
      'Föreningen tar från mars över skötseln av fritidsgården Norra på kommunens uppdrag.',
      'Från hösten tar föreningen över dagverksamheten, alltså den verksamhet som kommunen hittills har haft på torget.',
      'Föreningen har hand om kommunens mötesplats på Storgatan.',
      'Föreningen tar hand om kommunens fritidsgård från januari.',
      'Det som kommunen tidigare har skött själv på gården sköter nu föreningen.',
      'Kommunens träffpunkt blir från årsskiftet föreningens att driva.',
      'Nu när kommunen lägger ner sin egen mottagning fortsätter föreningen med den.',
      'Föreningen håller stadens härbärge öppet varje natt.',
      'Föreningen kliver in och tar vid där kommunens fritidsgård slutar.',
      'Föreningen bemannar kommunens mötesplats så att kommunens personal kan göra annat.',
      'Den öppna förskola som vi har drivit sedan 1998 tar föreningen över i augusti.',
      'Ansvaret för det arbete som socialkontoret hittills har gjort läggs hos föreningen.',
      'Från och med maj är det föreningen som kör kommunens fritidsgård.',
    ],
    innocent: [
      'Föreningen har hand om sin egen lokal på Storgatan.',
      'Föreningen tar hand om nycklarna till kommunens lokal.',
      'Kommunen tar från mars över snöröjningen från föreningen.',
      'Föreningen tar över ordförandeskapet i styrgruppen efter kommunen.',
      'Föreningen håller i gång sin träffpunkt, och kommunen fortsätter med sin.',
      'Socialnämnden i kommunen ansvarar för hemtjänsten, precis som förut.',
      'Den fritidsgård som kommunen driver ligger vägg i vägg.',
      'Föreningen tar hand om den som kommer ny till kommunens språkkafé.',
      'Föreningen besöker kommunens äldreboende en gång i veckan och läser högt.',
      'Kommunens personal har hand om fritidsgården som vanligt.',
      'Föreningen lånar kommunens hall två kvällar i veckan och håller den öppen för sina medlemmar.',
      'Det som kommunen sköter fortsätter kommunen att sköta.',
    ],
  },
  {
    rule: insightClauseMissing,
    section: 'Verksamhet',
    signs: [
      'Från hösten tar föreningen över dagverksamheten, alltså den verksamhet som kommunen hittills har haft på torget.',
      'Föreningen har hand om kommunens mötesplats på Storgatan.',
      'Föreningen håller stadens härbärge öppet varje natt.',
      'Den öppna förskola som vi har drivit sedan 1998 tar föreningen över i augusti.',
    ],
    innocent: [
      'Föreningen har hand om sin egen lokal på Storgatan.',
      'Föreningen tar hand om nycklarna till kommunens lokal.',
      'Den fritidsgård som kommunen driver ligger vägg i vägg.',
      'Föreningen har hand om kommunens mötesplats på Storgatan. Allmänheten har insyn genom kommunen.',
    ],
  },
  {
    rule: predefinedNeed,
    section: 'Verksamhet',
    signs: [
      'Våra handläggare bestämmer vilka som ska börja.',
      'Det är socialsekreteraren som väljer vilka som får komma.',
      'Föreningen tar emot den som kommer med vårt beslut i handen.',
      'Ni tar emot dem som vi skickar.',
      'Vi på förvaltningen bestämmer vem som får en plats.',
      'Kommunens handläggare fyller platserna.',
      'Vilka ungdomar som får börja säger kommunen till om.',
      'Den som får plats har fått ja från biståndshandläggaren.',
      'Deltagarna väljs ut av kommunens handläggare.',
      'Föreningen säger inte nej till någon som kommunen skickar.',
    ],
    innocent: [
      'Våra handläggare berättar om träffarna.',
      'Vi bestämmer tillsammans vilka kvällar som ska börja tidigare.',
      'Föreningen bestämmer själv vilka som ska börja.',
      'Kommunens handläggare får gärna följa med den som är ny.',
      'Deltagarna väljs ut genom lottning.',
      'Kommunen skickar inga deltagare.',
      'Våra handläggare bestämmer vilka som ska sitta i styrgruppen.',
      'Föreningen tar emot de böcker som vi skickar.',
    ],
  },
  {
    rule: predefinedNeed,
    section: 'Bakgrund',
    signs: [
      'Det fattas fjorton platser för att vi ska klara det vi är ålagda att ordna.',
      'För att kommunen ska leva upp till det som lagen kräver behövs fler mötesplatser.',
      'Kommunen måste enligt lag ordna stöd, och det är därför vi skriver det här med föreningen.',
      'Förvaltningen har räknat ut att det behövs 120 träffar om året för att nämnden ska klara sitt uppdrag.',
      'Vi behöver hjälp för att hinna med det vi är skyldiga att göra enligt socialtjänstlagen.',
      'Kommunen har bestämt sig för att det behövs tio nya platser.',
    ],
    innocent: [
      'För att alla ska klara vintern behövs varma kläder.',
      'Vi har tillsammans sett att det behövs fler mötesplatser.',
      'Föreningen har räknat ut att det behövs 120 liter soppa.',
      'Kommunen klarar sitt uppdrag enligt lagen som förut.',
      'Föreningen är enligt lag skyldig att betala arbetsgivaravgift.',
    ],
  },
  {
    rule: initiativeNotCivilSociety,
    section: 'Bakgrund',
    signs: [
      'Unga saknar en plats. Vi på kommunen kom på att föreningen vore perfekt och ringde upp dem.',
      'Platserna räckte inte. Därför letade vi upp någon som kunde göra det i stället för oss och frågade föreningen.',
      'Socialförvaltningen konstaterade våren 2026 att något måste göras och frågade föreningen om den kunde tänka sig att vara med.',
      'Kommunen satte sig ner och funderade, och då slog det oss att föreningen skulle passa.',
      'Förvaltningen fick idén och hörde sedan av sig till föreningen.',
      'Det var kommunen som kom på det.',
      'Vi såg oss om efter en förening och fastnade för Föreningen Norra.',
      'Kommunen hade ett hål att fylla och letade efter någon som ville hjälpa till. Valet föll på föreningen.',
      'Enhetschefen ringde föreningen och undrade om den kunde ta hand om träffarna.',
    ],
    innocent: [
      'Föreningen kom på att det behövdes en plats och ringde kommunen.',
      'Det var föreningens medlemmar som kom på det.',
      'Föreningen fick idén och hörde sedan av sig till kommunen.',
      'Vi i föreningen såg att många var ensamma och frågade kommunen om de ville vara med.',
      'Idén föddes vid köksbordet hos en av föreningens medlemmar.',
      'En grupp mammor i föreningen drog igång det hela och kontaktade sedan kommunen.',
      'Föreningen letade efter en kommun som ville hjälpa till och frågade oss.',
    ],
  },
  {
    rule: notJointlyDrafted,
    section: 'Bakgrund',
    signs: [
      'Texten har förvaltningen satt ihop, och föreningen har läst den och tackat ja.',
      'Jag har skrivit ihop texten här på enheten, och ordföranden har läst den och nickat.',
      'Avtalet har kommunens jurist knåpat ihop.',
      'Kommunen har gjort i ordning avtalet och föreningen har godkänt det.',
      'Vi på förvaltningen har skrivit texten, och föreningen har fått läsa den.',
      'Föreningen har fått texten färdig från kommunen.',
      'Enhetschefen plitade ned avtalet en kväll i maj.',
      'Texten kommer från kommunen, och föreningen har sagt ja till den.',
    ],
    innocent: [
      'Texten har vi satt ihop tillsammans.',
      'Vi har knåpat ihop texten vid fyra träffar.',
      'Jag har skrivit ner det som vi kom överens om tillsammans vid fem möten.',
      'Kommunen och föreningen har satt ihop texten vid köksbordet.',
      'Förvaltningen höll i pennan, men orden är våra gemensamma: vi gick igenom texten mening för mening ihop.',
      'Avtalet har vuxit fram i samtal mellan parterna.',
    ],
  },
  {
    rule: goalNotShared,
    section: 'Mål',
    signs: [
      'Kommunens mål är att färre ska behöva försörjningsstöd. Vi på kommunen vill också att fler ska börja studera.',
      'Det kommunen vill få ut av det här är färre klagomål.',
      'Nämnden vill nå en lägre kostnad per besökare.',
      'För förvaltningen handlar det om att korta kön.',
      'Det här vill kommunen uppnå: färre placeringar.',
    ],
    innocent: [
      'Vi vill tillsammans att färre ska vara ensamma. Kommunens mål är också att korta kön.',
      'Vårt mål är att färre ska vara ensamma.',
      'Det vi vill få ut av det här är fler vänner.',
      'Målet är att fler ska våga prata svenska.',
      'Det här vill kommunen och föreningen uppnå: fler möten mellan grannar.',
    ],
  },
  {
    rule: detailedSpecification,
    section: 'Verksamhet',
    signs: [
      'För att det ska bli bra har vi tänkt oss följande:\n\n- två ledare på golvet mellan 9.00 och 15.00 varje vardag, båda med gymnasiekompetens och två års vana,\n- ledarna ringer oss inom en timme om någon saknas,\n- schema på vår blankett.',
      'Det ska vara tre värdar i huset varje kväll, en av dem utbildad undersköterska. Samtal från oss besvaras inom en kvart. Vi tittar förbi då och då utan att säga till innan.',
      'Föreningen har alltid två ledare på plats, varav en med ledarutbildning. Mejl besvaras samma dag. Golvet moppas varje kväll enligt kommunens checklista.',
      'Så här ska det gå till:\n\n1. minst två handledare i huset klockan 8.00–16.30,\n2. svar på mejl inom fyra timmar,\n3. rapport på vår blankett varje fredag.',
    ],
    innocent: [
      'Så här brukar en kväll se ut:\n\n- kaffet står klart klockan 17.00,\n- två ledare hälsar välkommen,\n- vi äter klockan 18.00.',
      'Två värdar tar emot. Den som vill får svar samma dag. Föreningen avgör själv hur det läggs upp.',
      'Parterna har tillsammans bestämt att minst två vuxna är med, att mejl besvaras inom en vecka och att huset är öppet 17.00–20.00.',
      'Hos oss är du välkommen klockan 10.00–14.00. Ledarna har lång erfarenhet. Skriv upp dig på vår lista om du vill äta.',
    ],
  },
  {
    rule: cofinancingMissing,
    section: 'Ekonomi',
    signs: [
      'Kommunen betalar 400 000 kronor per år till föreningen. Föreningen behöver inte lägga till en enda krona själv.',
      'Kommunen betalar 400 000 kronor per år till föreningen, som inte ska behöva bidra med något eget.',
      'Kommunen betalar 400 000 kronor per år. Vi ser till att föreningen slipper stå för några utgifter själv.',
      'Kommunen står för hela notan, 400 000 kronor per år.',
    ],
    innocent: [
      'Kommunen betalar 400 000 kronor per år till föreningen. Föreningen lägger till 30 000 kronor själv.',
      'Kommunen betalar 400 000 kronor per år. Föreningen behöver inte lägga till pengar, men bidrar med 500 timmar ideell tid om året.',
    ],
  },
];

testPhrasings(all);

const friendly =
  '# Träffen Norra\n\nAvtal om idéburet offentligt partnerskap (IOP)\n\n## Vi som gör det här\n\n' +
  '- Exempelstads kommun genom socialnämnden, organisationsnummer 212000-9150\n' +
  '- Norra Vänner, ideell förening, organisationsnummer 802499-0015\n\n' +
  'Vi på kommunen är glada över att Norra Vänner vill vara med.\n\n';

/** In a text where “vi” is the municipality. */
const ours: readonly Phrasings[] = [
  {
    rule: fullCostCoverage,
    section: 'Pengarna',
    signs: [
      'Vi betalar allt som verksamheten kostar.',
      'Norra Vänner ska inte behöva lägga till ett öre; allt det kostar att hålla igång får de tillbaka av oss.',
    ],
    innocent: [
      'Vi betalar soppan och delar på hyran.',
      'Norra Vänner betalar allt som festen kostar.',
    ],
  },
  {
    rule: goalNotShared,
    section: 'Vad vi vill nå',
    signs: [
      'Kommunens mål är att färre ska behöva försörjningsstöd. Av dem som börjar vill vi att fyra av tio går vidare till jobb.',
    ],
    innocent: ['Vårt gemensamma mål är att färre ska vara ensamma. Vi vill att kön blir kortare.'],
  },
  {
    rule: operationOfService,
    section: 'Vad Norra Vänner gör',
    signs: [
      'Från februari tar Norra Vänner över arbetsträningen, alltså den verksamhet som vi hittills har haft i tvätteriet.',
      'Norra Vänner sköter det som vi på enheten har gjort fram till nu.',
    ],
    innocent: ['Norra Vänner sköter det som de alltid har gjort i sitt kafé.'],
  },
  {
    rule: initiativeNotCivilSociety,
    section: 'Hur det började',
    signs: [
      'När vi gick igenom siffrorna såg vi att platserna inte räckte. Därför letade vi upp någon som kunde göra det åt oss och frågade Norra Vänner, som tackade ja.',
      'Vi kom på att Norra Vänner vore perfekta och ringde upp dem i mars.',
    ],
    innocent: [
      'Norra Vänner kom till oss i mars och berättade om sin idé. Vi blev glada och bjöd in dem till ett möte.',
      'Norra Vänner ringde upp oss i mars och undrade om vi ville vara med.',
    ],
  },
];

testPhrasings(ours, friendly);
