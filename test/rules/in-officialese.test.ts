import { employerRoleUnclear } from '../../src/rules/commitments/employer-role-unclear.ts';
import { partyWithoutCommitment } from '../../src/rules/commitments/party-without-commitment.ts';
import { steeringGroupIncomplete } from '../../src/rules/commitments/steering-group-incomplete.ts';
import { partyNameVariant } from '../../src/rules/consistency/party-name-variant.ts';
import { amountMissing } from '../../src/rules/economy/amount-missing.ts';
import { cofinancingMissing } from '../../src/rules/economy/cofinancing-missing.ts';
import { paymentTermsIncomplete } from '../../src/rules/economy/payment-terms-incomplete.ts';
import { followupNoEffectQuestion } from '../../src/rules/follow-up/followup-no-effect-question.ts';
import { missingDecisionReference } from '../../src/rules/frontmatter/missing-decision-reference.ts';
import { orgnrMissing } from '../../src/rules/parties/orgnr-missing.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { looksLikeGrant } from '../../src/rules/procurement/looks-like-grant.ts';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { permitRequiredActivity } from '../../src/rules/procurement/permit-required-activity.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { valueOverThreshold } from '../../src/rules/procurement/value-over-threshold.ts';
import { backgroundNoChallenge } from '../../src/rules/structure/background-no-challenge.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { testPhrasings } from './phrasings.ts';

// The same matters in the words of ordinary officialese: inverted conditions, passives, tables and old habits.
testPhrasings([
  {
    rule: steeringGroupIncomplete,
    section: 'Samverkan',
    signs: [
      'Det ska finnas en styrgrupp. Den sammanträder när det finns anledning till det.',
      'För partnerskapet finns en styrgrupp med företrädare för föreningen och kommunen. Den sammanträder när det behövs.',
      'En samverkansgrupp inrättas. Gruppen träffas vid behov och kallas av den som har en fråga.',
      'Parterna utser en styrgrupp som samlas så ofta omständigheterna kräver.',
      'Styrgruppen består av två personer från varje part. Möten hålls när någon part begär det.',
      'En referensgrupp med brukare och parter ska bildas. Den hörs i frågor av vikt.',
      'Föreningen har en kafégrupp som bakar. Kommunen lånar ut lokalen.',
      'Musikgrupper från Norra och Södra spelar på scenen.',
    ],
    innocent: [
      'Ungdomarna väljer ett hallråd som bestämmer vilka spel som köps in. Parterna träffas den första måndagen i varje månad.',
      'Aktiviteterna bestäms av de unga själva i ett hallråd. Parterna träffas varannan månad.',
      'Ett husråd med deltagare från kaféet föreslår program. Föreningens och kommunens samordnare stämmer av varje vecka.',
      'En styrgrupp med en ledamot från varje part möts i mars och oktober. Föreningen kallar och för protokoll.',
      'Styrgruppen har två ledamöter från varje part. Den sammanträder tre gånger per år och därutöver när det behövs. Kommunen kallar och protokoll förs.',
      'Det ska finnas en styrgrupp med en ledamot från varje part. Sammankallande är föreningen, som också för minnesanteckningar. Den träffas en gång i kvartalet.',
      'Vi har en kafégrupp med två personer från föreningens styrelse och två från biblioteket. Den ses fyra gånger per år.',
      'Samtalsteamet består av en kurator från kommunen och en ledare från föreningen och träffas när en ny grupp ska starta.',
    ],
  },
  {
    rule: employerRoleUnclear,
    section: 'Insatser och åtaganden',
    signs: [
      'Föreningen leder träffarna. En fritidsledare på heltid anställs för Bryggan. Kommunen deltar med en utvecklare på 25 procent, anställd av kommunen.',
      'Kommunens ungdomskonsulent har kommunen som arbetsgivare. En kafévärd anställs på halvtid.',
      'Föreningen är arbetsgivare för administratören. Därutöver ska en fältassistent rekryteras till kvällarna.',
      'Föreningen har en administratör anställd hos sig. För partnerskapet tillsätts en processledare.',
      'Kommunen är arbetsgivare för kuratorn. En projektledare anställs i augusti 2027.',
      'En ungdomssamordnare ska anställas på halvtid för att hålla ihop fredagarna.',
    ],
    innocent: [
      'En fritidsledare på heltid anställs för Bryggan. Föreningen är arbetsgivare. Kommunens utvecklare är anställd av kommunen.',
      'En ungdomssamordnare anställs på halvtid. Samordnarens arbetsgivare är föreningen.',
      'Föreningen är arbetsgivare för den personal som anställs. En kafévärd anställs på halvtid.',
      'En projektledare anställs. Föreningen har arbetsgivaransvaret.',
      'Två lotsar anställs, en av kommunen och en av föreningen. Kommunens samordnare har kommunen som arbetsgivare.',
      'Föreningen anställer en samordnare på halvtid. Samordnaren anställs från den 1 mars 2027.',
      'Kommunen bidrar med en kurator, som är anställd av kommunen. Föreningen ansvarar för att en hallvärd anställs.',
    ],
  },
  {
    rule: backgroundNoChallenge,
    section: 'Om föreningen och huset',
    signs: [
      'Föreningen bildades 1954. Huset invigdes 1987 och har två salar. Föreningen har hyrt tider där sedan 1990-talet. I mars 2026 tog den upp frågan om öppna kvällar med kommunen.',
    ],
    innocent: [
      'Föreningen bildades 1954. Huset invigdes 1987. I mars 2026 tog föreningen upp frågan om öppna kvällar med kommunen, eftersom många unga i området saknar någonstans att vara. Föreningen har hyrt tider där sedan 1990-talet.',
    ],
  },
  {
    rule: backgroundNoChallenge,
    section: 'Hur det började',
    signs: [
      'Föreningen grundades 1970 och har 300 medlemmar. Våren 2025 lyfte den frågan om en mötesplats med kommunen, och initiativet togs väl emot.',
    ],
    innocent: [],
  },
  {
    rule: initiativeNotCivilSociety,
    section: 'Bakgrund',
    signs: [
      'Socialförvaltningen tog vid ett dialogmöte med föreningslivet i oktober 2025 upp frågan om vem som kunde sköta mötesplatsen.',
      'Kommunen lade vid en träff i biblioteket den 3 maj 2025 fram ett förslag om läxhjälp och bad föreningen att ta hand om den.',
      'Förvaltningen tog på nämndens uppdrag under hösten 2025 upp saken med föreningen.',
      'Hallen invigdes 1987 och föreningen har 200 medlemmar. Öppen hall ligger i linje med kommunens program.',
      'Kommunen konstaterade att många äldre är ensamma och vände sig därefter till föreningen med en förfrågan om träffar.',
    ],
    innocent: [
      'Föreningen tog på sitt årsmöte i mars 2026 upp frågan om fredagskvällarna med kommunen.',
      'Föreningen tog vid ett möte med fritidschefen i oktober 2025 upp hur hallen kunde öppnas. Det blev början till ett samarbete.',
      'Föreningen lade vid en träff i biblioteket den 3 maj 2025 fram ett förslag om läxhjälp.',
      'Föreningen lämnade efter samråd med sina medlemmar våren 2025 in ett förslag till kommunen om en gemensam mötesplats.',
      'Det var föreningen som på ett medborgarmöte i Norra tog upp frågan med kommunen.',
      'I mars 2026 tog föreningens styrelse vid ett besök hos nämnden upp frågan om ett partnerskap.',
    ],
  },
  {
    rule: amountMissing,
    section: 'Ekonomi',
    signs: [
      'Kommunen lämnar ett årligt bidrag till föreningen, med den summa som nämndens budget ger utrymme för.',
      'Kommunen stödjer föreningen ekonomiskt inom ramen för budgeten.',
      'Kommunen ger föreningen ett bidrag vars storlek beror på kommunens budget. Föreningen satsar 45 000 kronor per år av egna medel.',
      'Kommunen betalar ut ett bidrag till föreningen i den mån medel finns. Kommunens upplåtelse av lokalen motsvarar XX kronor per år.',
      'Kommunen beviljar föreningen medel. Värdet av lokalen är [fyll i: belopp] kronor per år.',
      'Kommunen ger ett årligt bidrag. Därtill skänker föreningens sponsorer bollar till ett värde av 8 500 kronor per år.',
    ],
    innocent: [
      'Kommunens bidrag till föreningen framgår av budgeten.',
      'Kommunen ger ett årligt bidrag till föreningen enligt partnerskapets budget.',
      'Kommunen ger ett bidrag till föreningen. Beloppet fastställs i nämndens budget före den 1 december varje år.',
      'Kommunen lämnar bidrag till föreningen med XX kronor per år.',
      'Kommunen lämnar ett årligt bidrag till föreningen. Föreningen rekvirerar 150 000 kronor i januari.',
      'Kommunen lämnar ett årligt bidrag. Föreningen får 150 000 kronor per år och står för resten av kostnaderna.',
      'Kommunen ger ett årligt bidrag. Bidraget är 200 000 kronor per år. Föreningen satsar 45 000 kronor per år av egna medel.',
    ],
  },
  {
    rule: paymentTermsIncomplete,
    section: 'Ekonomi',
    signs: [
      'Kommunen lämnar ett bidrag om 290 000 kronor per år till föreningen. Ersättning till mentorerna, 200 kronor per månad för utlägg, betalas av föreningen.',
      'Kommunen bidrar med 200 000 kronor per år. Föreningen betalar hyra till kommunen med 2 000 kronor per månad.',
      'Kommunen bidrar med 200 000 kronor per år. Reseersättning till ledarna betalas ut av föreningen i slutet av varje månad.',
      'Kommunen bidrar med 200 000 kronor per år. Föreningen betalar lön till samordnaren den 25 varje månad.',
      'Kommunen bidrar med 200 000 kronor per år. Deltagarnas avgift, 100 kronor per termin, betalas av föreningen.',
    ],
    innocent: [
      'Kommunen bidrar med 200 000 kronor per år. Bidraget betalas ut av kommunen i februari.',
      'Kommunen betalar 200 000 kronor per år till föreningen, med hälften i januari och hälften i augusti.',
      'Kommunen bidrar med 200 000 kronor per år. Föreningen fakturerar kommunen kvartalsvis.',
      'Kommunen bidrar med 200 000 kronor per år. Föreningen rekvirerar pengarna i januari och betalar hyran själv.',
      'Kommunen bidrar med 200 000 kronor per år, som betalas av kommunen varje kvartal. Föreningen betalar lönerna varje månad.',
    ],
  },
  {
    rule: orderVocabulary,
    section: 'Verksamhet',
    signs: [
      'Kommunen avropar kvällar efter behov hos föreningen.',
      'Utöver grundvolymen kan kommunen göra avrop av föreläsningar vid skolor.',
      'Kommunen avropar stödtimmar från föreningen enligt ett ramavtal.',
      'Avrop görs skriftligen av handläggaren senast tio dagar i förväg.',
      'Samtalsledare avropas av kommunen när en grupp ska starta.',
      'Insatserna avropas genom ett formulär som kommunen tillhandahåller.',
    ],
    innocent: [
      'Kommunen svarar för tolk, som kommunen avropar på eget ramavtal med tolkförmedlingen.',
      'Kommunen avropar bussar på regionens ramavtal när grupperna reser.',
      'Kommunen ordnar städning, som avropas från ett befintligt ramavtal.',
      'Datorer till lokalen avropas av kommunens it-enhet.',
      'Föreningen får avropa kontorsmaterial på kommunens ramavtal.',
      'Tolkar avropas vid behov från språkförmedlingen.',
    ],
  },
  {
    rule: partyWithoutCommitment,
    section: 'Insatser och åtaganden',
    signs: [
      '| Område | Föreningen | Kommunen |\n|---|---|---|\n| Mentorer | rekryterar och utbildar | – |\n| Matchning | genomför | – |\n| Material | tar fram | – |\n| Pengar | redovisar användningen | betalar ut bidraget |',
      '| Område | Föreningen | Kommunen |\n|---|---|---|\n| Träffar | leder träffarna | – |\n| Ledare | utbildar ledarna | inget |\n| Lokal | upplåter lokalen | – |',
      'Föreningen leder träffarna. Föreningen utbildar ledare. Föreningen svarar för lokalen. Kommunen ska utge ersättning enligt punkt 7.',
      'Föreningen leder träffarna. Föreningen utbildar ledare. Föreningen svarar för lokalen. Kommunen betalar 200 000 kronor per år. Kommunens bidrag motsvarar 35 procent av föreningens intäkter.',
      'Föreningen leder träffarna. Föreningen utbildar ledare. Föreningen svarar för lokalen. Kommunen bidrar med 200 000 kronor per år. Nämnden placerar ingen hos föreningen.',
      'Föreningen leder träffarna. Föreningen utbildar ledare. Föreningen svarar för lokalen. Kommunen betalar 200 000 kronor per år. Kommunen deltar inte i träffarna.',
    ],
    innocent: [
      '| Område | Föreningen | Kommunen |\n|---|---|---|\n| Mentorer | rekryterar och utbildar | – |\n| Matchning | genomför | – |\n| Material | tar fram | trycker upp |\n| Pengar | redovisar användningen | betalar ut bidraget |',
      'Föreningen leder träffarna. Föreningen utbildar ledare. Föreningen svarar för lokalen. Kommunen betalar 200 000 kronor per år och avsätter en samordnare på 20 procent.',
      'Föreningen leder träffarna. Föreningen utbildar ledare. Kommunen står för lokalen. Föreningen bjuder in. Kommunens bidrag är 200 000 kronor.',
      'Föreningen leder träffarna. Föreningen utbildar ledare. Föreningen svarar för lokalen. Kommunen ska utge ersättning enligt punkt 7 och hålla i utbildningen.',
      'Föreningen leder träffarna. Föreningen utbildar ledare. Föreningen svarar för lokalen. Kommunen bidrar med 200 000 kronor per år. Kommunens socialsekreterare besöker träffarna en gång i månaden.',
    ],
  },
  {
    rule: valueOverThreshold,
    section: 'Ersättning',
    signs: [
      'Ersättning utgår med 690 kronor per timme. Den fasta grundvolymen motsvarar 2 898 000 kronor per år.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
      'Kommunen betalar 4 800 kronor för varje föreläsning. Den avtalade volymen är 900 000 kronor per år.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
    ],
    innocent: [],
  },
  {
    rule: valueOverThreshold,
    section: 'Ekonomi',
    signs: [
      'Föreningen fakturerar 450 kronor per timme. Årskostnaden beräknas till 800 000 kronor per år.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
      'Uppdragsvärdet uppgår till 800 000 kronor per år.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
      'Kommunen bidrar med 800 000 kronor per år till föreningen.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
    ],
    innocent: [
      'Kommunen bidrar med 100 000 kronor per år till föreningen. Föreningens ideella arbete motsvarar 900 000 kronor per år.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
      'Föreningens omsättning är 2 900 000 kronor per år. Kommunen lånar ut en lokal.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
      'Lokalens värde motsvarar 900 000 kronor per år.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
      'Den fasta volymen motsvarar 120 000 kronor per år.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
      'Kostnaden för verksamheten beräknas till 900 000 kronor per år, varav föreningen bär det mesta. Kommunen bidrar med 90 000 kronor per år.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.',
    ],
  },
  {
    rule: tacitRenewal,
    section: 'Avtalstid',
    signs: [
      'Avtalet gäller 2027-01-01–2029-12-31. Skriftlig uppsägning ska ske senast nio månader före avtalstidens utgång. Sker inte det förlängs avtalet med tre år i taget på oförändrade villkor.',
      'Avtalet gäller 2027-01-01–2029-12-31. Uppsägning ska vara inlämnad senast i juni 2029. I annat fall förlängs avtalet med ett år.',
      'Avtalet gäller 2027-01-01–2029-12-31. Görs inte detta förlängs det på samma villkor.',
      'Avtalet gäller 2027-01-01–2029-12-31. Uteblir uppsägningen förlängs avtalet med ett år i sänder.',
      'Avtalet gäller 2027-01-01–2029-12-31. Utan uppsägning förlängs avtalet med tolv månader åt gången.',
      'Kontraktet gäller 2027-01-01–2029-12-31. Inkommer ingen uppsägning i tid förlängs kontraktet med två år.',
      'Avtalet gäller 2027-01-01–2029-12-31. Sägs det inte upp senast den 30 juni 2029 förnyas det för ett år i taget.',
      'Avtalet gäller 2027-01-01–2029-12-31. Har parterna inte sagt ifrån förlängs avtalet ett år.',
    ],
    innocent: [
      'Avtalet gäller 2027-01-01–2029-12-31. Fattas inget beslut om förlängning upphör avtalet.',
      'Avtalet gäller 2027-01-01–2029-12-31. Sker inte det förlängs avtalet inte, utan upphör.',
      'Avtalet gäller 2027-01-01–2029-12-31. Har beslut inte fattats före den 30 juni 2029 förlängs avtalet inte.',
      'Avtalet gäller 2027-01-01–2029-12-31. Det upphör utan uppsägning. Det kan förlängas ett år om båda parter vill det.',
      'Avtalet gäller 2027-01-01–2029-12-31. Är parterna inte överens om en förlängning upphör avtalet när tiden är ute.',
      'Avtalet gäller 2027-01-01–2029-12-31. I annat fall tas frågan om förlängning upp i styrgruppen.',
      'Avtalet gäller 2027-01-01–2029-12-31. Uteblir någon från mötet förlängs tiden för svar med två veckor.',
    ],
  },
  {
    rule: predefinedNeed,
    section: 'Bakgrund',
    signs: [
      'Syftet är att socialnämnden ska kunna fullgöra den skyldighet att lämna råd och anvisningar till skuldsatta personer som enligt lag åvilar nämnden.',
      'Genom överenskommelsen uppfylls den skyldighet att erbjuda stöd som ankommer på kommunen.',
      'Avtalet ingås för att tillgodose det ansvar för vuxna med missbruk som åligger socialnämnden enligt socialtjänstlagen.',
      'Partnerskapet ska säkerställa de uppgifter som kommunen har enligt skollagen.',
      'Föreningen hjälper kommunen att leva upp till det ansvar för anhöriga som vilar på nämnden.',
    ],
    innocent: [
      'Det ansvar som enligt lag åvilar nämnden påverkas inte av överenskommelsen.',
      'Kommunen fullgör själv den skyldighet att ge råd som åvilar nämnden.',
      'Föreningen fullgör den skyldighet att redovisa som åvilar föreningen.',
      'Partnerskapet är ett komplement till de uppgifter som kommunen har enligt lag.',
      'Var och en svarar för det ansvar som åvilar arbetsgivaren.',
      'Föreningen ska fullgöra sina åtaganden. Kommunen har enligt lag ansvar för tillsynen.',
    ],
  },
  {
    rule: permitRequiredActivity,
    section: 'Verksamhet',
    signs: [
      'Föreningen får å nämndens vägnar fatta beslut om förmedlingsmedel, innefattande myndighetsutövning mot enskild.',
      'Föreningens handläggare beslutar om avgiftsbefrielse, vilket innefattar myndighetsutövning mot enskild.',
      'Uppdraget innebär att föreningen på nämndens vägnar beslutar i enskilda ärenden.',
      'Föreningen fattar i nämndens ställe beslut om ekonomiskt bistånd.',
      'Rådgivarna hos föreningen har rätt att å kommunens vägnar bevilja kontaktperson.',
    ],
    innocent: [
      'Föreningen gör ingen myndighetsutövning och fattar inga beslut å kommunens vägnar.',
      'Kommunens handläggare fattar å nämndens vägnar beslut om bistånd.',
      'Ordföranden undertecknar å nämndens vägnar. Föreningen fattar beslut om programmet.',
      'Verksamheten innefattar inte myndighetsutövning mot enskild.',
      'Nämnden har delegerat till enhetschefen att å nämndens vägnar fatta beslut om utbetalning av bidraget.',
      'All myndighetsutövning mot enskild ligger kvar hos kommunen.',
    ],
  },
  {
    rule: followupNoEffectQuestion,
    section: 'Bakgrund',
    signs: [
      'Skuldsättningen har ökat under en följd av år och kronofogden redovisar 1 140 skuldsatta invånare.\n\n## Uppföljning\n\nFöreningen redovisar antalet besök varje månad.',
      'Skolans enkät visar att otryggheten har ökat.\n\n## Uppföljning\n\nParterna går igenom antalet kvällar i maj.',
      'En utvärdering från 2024 visade att ensamheten har förändrats.\n\n## Uppföljning\n\nI juni rapporteras antal deltagare och öppettimmar.',
      'Föreningen redovisade 2025 ett resultat där var tredje hade fått arbete.\n\n## Uppföljning\n\nAntalet träffar skrivs ned och lämnas till nämnden i mars.',
    ],
    innocent: [
      'Skuldsättningen har ökat. Partnerskapet utvärderas mot om skulderna har minskat.\n\n## Uppföljning\n\nFöreningen redovisar antalet besök varje månad.',
      'Skolans enkät visar att otryggheten har ökat.\n\n## Uppföljning\n\nSamma enkät ställs i maj, och parterna ser om otryggheten har minskat.',
      'Många är ensamma.\n\n## Uppföljning\n\nI juni frågar vi deltagarna om de har fått fler att umgås med.',
    ],
  },
  {
    rule: followupNoEffectQuestion,
    section: 'Verksamhet',
    signs: [],
    innocent: [
      'Varje vår görs en enkät om vad deltagarna har haft för nytta av träffarna.\n\n## Uppföljning\n\nParterna går igenom antalet kvällar i maj.',
    ],
  },
  {
    rule: looksLikeGrant,
    section: 'Åtaganden',
    signs: [
      'En mentor och en ungdom träffas varje vecka. Föreningen matchar dem.\n\n## Ekonomi\n\nKommunen bidrar med 290 000 kronor per år till föreningen.',
      'Deltagarna ses två gånger i veckan i föreningens lokal.\n\n## Ekonomi\n\nKommunen bidrar med 290 000 kronor per år till föreningen.',
      'Föreningen leder arbetet. Några gemensamma möten eller arbetsgrupper förutses inte under avtalstiden.\n\n## Ekonomi\n\nKommunen bidrar med 290 000 kronor per år till föreningen.',
      'Barnen möts i skolans matsal och lagar mat. Föreningen har hand om allt.\n\n## Ekonomi\n\nKommunen betalar 290 000 kronor per år till föreningen.',
      'Föreningens medlemmar träffas varje torsdag.\n\n## Ekonomi\n\nKommunen betalar 290 000 kronor per år till föreningen.',
    ],
    innocent: [
      'Varje månad träffas parterna och planerar.\n\n## Ekonomi\n\nKommunen bidrar med 290 000 kronor per år till föreningen.',
      'Samordnaren och enhetschefen möts den första måndagen i varje månad.\n\n## Ekonomi\n\nKommunen bidrar med 290 000 kronor per år till föreningen.',
      'En styrgrupp med två personer från varje part möts i mars.\n\n## Ekonomi\n\nKommunen bidrar med 290 000 kronor per år till föreningen.',
      'Vi ses en gång i kvartalet, och ungdomarna är med.\n\n## Ekonomi\n\nKommunen bidrar med 290 000 kronor per år till föreningen.',
      'Deltagarna träffas varje vecka, och kommunens fritidsledare deltar.\n\n## Ekonomi\n\nKommunen bidrar med 290 000 kronor per år till föreningen.',
    ],
  },
  {
    rule: marketNotAssessed,
    section: 'Bakgrund',
    signs: [
      'Ingen av dem hade tid att komma till mötet. Föreningen och kommunen planerade träffarna.',
      'Bibliotekschefen ringde i mars 2026 till föreningen för att höra om den ville vara med.',
      'Föreningen har inga anställda. Ingen av dem som kommer har svenska som modersmål.',
      'Träffarna planeras av parterna. Kommunen har frågat skolorna om lokaler.',
      'Föreningen samarbetar med språkskolor och bildningsförbund.',
    ],
    innocent: [
      'Bibliotekschefen ringde i mars 2026 runt till språkskolor och bildningsförbund för att höra om någon konkurrent fanns. Ingen av dem hade eller planerade öppna, avgiftsfria språkträffar här. Det finns nedtecknat i ärendet.',
      'Enhetschefen frågade i maj 2026 ridskolorna i trakten. Ingen av dem hade liknande grupper eller tänkte starta några.',
      'Vi har letat efter möjliga konkurrenter i näringslivsregistret och fann inga.',
      'Fritidskontoret har hört efter med dansskolor och kyrkor vilka konkurrenter som finns. Ingen erbjuder fri dans för unga.',
      'Utvecklaren gick i april igenom studieförbundens utbud. Inget av de tre har motsvarande kurser.',
    ],
  },
  {
    rule: cofinancingMissing,
    section: 'Ekonomi',
    signs: [
      'Kommunen bidrar med 132 000 kronor per år till föreningen.\n\nKommunen står för\n\n| Vad | Värde per år |\n|---|---|\n| lokalen med värme | ungefär 70 000 kronor |',
      'Kommunen bidrar med 132 000 kronor per år till föreningen, som svarar för verksamheten.',
      'Kommunen bidrar med 132 000 kronor per år till föreningen.\n\nFöreningen fakturerar\n\n| Vad | Pris |\n|---|---|\n| samtal | 450 kronor |\n| kurs | 1 200 kronor |',
    ],
    innocent: [
      'Kommunen bidrar med 132 000 kronor per år till föreningen.\n\nFöreningen står för\n\n| Vad | Värde per år |\n|---|---|\n| lokalen med värme | ungefär 70 000 kronor |\n| språkvännernas tid | minst 1 500 timmar |',
      'Kommunen bidrar med 132 000 kronor per år till föreningen.\n\nFöreningen står för\n\n- lokalen, värd 70 000 kronor per år\n- 1 500 timmar',
      'Kommunen bidrar med 132 000 kronor per år till föreningen.\n\nFöreningen bidrar dessutom med följande:\n\n| Insats | Omfattning |\n|---|---|\n| handledning | 40 timmar |\n| lokal | 20 000 kronor |',
      'Kommunen bidrar med 132 000 kronor per år till föreningen. Föreningen satsar 45 000 kronor av egna medel.',
    ],
  },
  {
    rule: missingDecisionReference,
    section: 'Underskrifter',
    signs: [
      'Socialnämnden godkände avtalet den 17 november 2026, § 61, och kommunstyrelsen den 9 november 2026, § 12.',
      'Socialnämnden godkände avtalet den 17 november 2026, § 61.',
    ],
    innocent: [
      'Socialnämnden godkände avtalet den 17 november 2026, § 61, och föreningsstyrelsen den 9 november 2026, § 12.',
      'Socialnämnden godkände avtalet den 17 november 2026, § 61, och klubbstyrelsen den 9 november 2026, § 12.',
      'Avtalet är beslutat av socialnämnden 2026-11-17, § 61, och av byastyrelsen 2026-11-09, § 12.',
    ],
  },
]);
testPhrasings(
  [
    {
      rule: orgnrMissing,
      section: 'Parter',
      signs: [
        '1.1 Exempelstads kommun, org.nr 212000-9150, nedan kommunen.\n\n1.2 Föreningen Norra, org.nr 802499-0015, nedan föreningen.\n\n1.3 Balans Konsult AB, Storgatan 14, Exempelstad, nedan bolaget. Föreningen och bolaget benämns gemensamt leverantören.',
        'Exempelstads kommun, org.nr 212000-9150, Rådhusgatan 2\n\nFöreningen Norra, org.nr 802499-0015\n\nStiftelsen Bryggan, c/o Kim Ek, Norra vägen 3, 123 45 Exempelstad, i fortsättningen stiftelsen.',
        '- Exempelstads kommun, org.nr 212000-9150\n- Föreningen Norra, org.nr 802499-0015\n- Västanås hembygdsförening, Storgatan 3',
      ],
      innocent: [
        'Exempelstads kommun, org.nr 212000-9150\n\nStorgatan 1, 123 45 Exempelstad\n\nFöreningen Norra, org.nr 802499-0015\n\nBox 12, 123 45 Exempelstad',
        'Exempelstads kommun, org.nr 212000-9150\nKontaktperson: Kim Ek, 070-174 06 05\n\nFöreningen Norra, org.nr 802499-0015\nKontaktperson: Alex Ek, 070-174 06 06',
        '- Exempelstads kommun, org.nr 212000-9150\n- Föreningen Norra, org.nr 802499-0015\n\nFöreningens lokal, Storgatan 3, är en gammal skola.',
        'Exempelstads kommun, org.nr 212000-9150, och Föreningen Norra, org.nr 802499-0015.\n\nKim Ek, ordförande i Föreningen Norra, Storgatan 3',
        'Avtalet ingås mellan Exempelstads kommun, org.nr 212000-9150, och\nFöreningen Norra, org.nr 802499-0015.',
      ],
    },
    {
      rule: orgnrMissing,
      section: 'Avtalet',
      signs: [
        'Avtalet är träffat mellan följande parter:\n\nExempelstads kommun, fritidsnämnden, org.nr 212000-9150\nFriluftsklubben Tuvan, org.nr 802499-0015\nNorra Bollsällskap, ideell förening',
      ],
      innocent: [
        'Avtalet är träffat mellan följande parter:\n\nExempelstads kommun, fritidsnämnden, org.nr 212000-9150\nFriluftsklubben Tuvan, org.nr 802499-0015',
      ],
    },
    {
      rule: partyNameVariant,
      section: 'Parter',
      signs: [
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nStyrgruppen har två ledamöter från kommunen och två från NSS.',
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nI NSS:s enkät svarade sju av tio att de var ensamma.',
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nNSS utbildar värdarna.',
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nBidraget betalas till NSS, som redovisar det i mars.',
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nVärdarna utses av kommunen och NSS gemensamt.',
      ],
      innocent: [
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nNorrby Seniorsamverkan (NSS) leder promenaderna. NSS utbildar också värdarna.',
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nÄrendet har nummer NSS 2026/12.',
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nKommunen följer reglerna i OSL och GDPR.',
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nSKR har tagit fram en mall som parterna har använt.',
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nKommunens enhet NSB ansvarar för bokningen.',
        '- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Norrby Seniorsamverkan, ideell förening, organisationsnummer 802499-0015\n- Myrbo bygdegårdsförening, organisationsnummer 802499-0023\n\n## Samverkan\n\nStyrgruppen har två ledamöter från Norrby Seniorsamverkan.',
      ],
    },
  ],
  '',
);
