import { expect, test } from 'vitest';
import { followupIncomplete } from '../../src/rules/follow-up/followup-incomplete.ts';
import { followupNoEffectQuestion } from '../../src/rules/follow-up/followup-no-effect-question.ts';
import { noReportToBoard } from '../../src/rules/follow-up/no-report-to-board.ts';
import { goalNotMeasurable } from '../../src/rules/goals/goal-not-measurable.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { goalsDeferred } from '../../src/rules/goals/goals-deferred.ts';
import { policyLinkMissing } from '../../src/rules/goals/policy-link-missing.ts';
import { targetGroupMissing } from '../../src/rules/goals/target-group-missing.ts';
import { backgroundNoChallenge } from '../../src/rules/structure/background-no-challenge.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { scopeUndelimited } from '../../src/rules/structure/scope-undelimited.ts';
import { finds } from './finds.ts';

/** Many ways to say a thing, or to leave it unsaid. */
const text = (heading: string, sentence: string) =>
  `# Solsidan\n\n## Parter\n\nLundevalls kommun genom omsorgsnämnden, organisationsnummer 212000-9150\n\nFöreningen Solsidan, organisationsnummer 802499-0015\n\n## ${heading}\n\n${heading === 'Verksamheten' ? 'Solsidan är en mötesplats. ' : ''}${sentence}\n`;

test.each([
  'Föreningen Solsidan är en ideell förening som har funnits sedan 1998 och driver en mötesplats i Lundevall.',
  'Parterna har samarbetat sedan 2017 och erfarenheterna är goda. Samarbetet utvidgas nu till fler dagar.',
  'Lundevalls kommun och Föreningen Solsidan ingår härmed ett idéburet offentligt partnerskap.',
  'Kommunen har 23 500 invånare och ligger vid kusten. Föreningen har 200 medlemmar.',
  'IOP är en samverkansform mellan det offentliga och den idéburna sektorn som har vuxit fram som ett alternativ till upphandling och bidrag.',
  'Kommunfullmäktige antog 2021 riktlinjer för idéburet offentligt partnerskap. Dessa ligger till grund för avtalet.',
  'Föreningen har varit verksam i många år och är väl förankrad i bygden. Kommunen uppskattar arbetet och ser fram emot ett fortsatt gott samarbete.',
  'Detta avtal syftar till att reglera formerna för samverkan och parternas respektive ansvar.',
  'Solsidan öppnade 2012. I dag har föreningen fyra anställda, en styrelse om sju personer och ett sextiotal volontärer.',
  'Föreningen grundades av eldsjälar och har vuxit till en av kommunens största. År 2024 hade den 30 000 besök.',
  'Kommunen och föreningen har tidigare haft ett föreningsbidrag. Nu övergår parterna till IOP.',
  'Samarbetet inleddes 2020 genom ett projekt som finansierades av Arvsfonden. Projektet avslutades 2023 med gott resultat.',
  'Partnerskapet är en fortsättning på avtalet från 2024–2026.',
  'Föreningen vänder sig till barn och unga och har en bred verksamhet med musik, dans och teater.',
  'Kommunens omsorgsnämnd ansvarar för frågor som rör äldre och personer med funktionsnedsättning.',
])('background-no-challenge finds something: %s', (sentence) => {
  expect(finds(backgroundNoChallenge, text('Bakgrund', sentence))).toHaveLength(1);
});

test.each([
  'Psykisk ohälsa bland unga är ett växande bekymmer i Lundevall. Sedan 2022 har föreningen haft öppet.',
  'Efter pandemin har många seniorer inte återvänt till föreningslivet. Initiativet kom från Solsidan.',
  'Lundevall har länets högsta andel unga som varken arbetar eller studerar. Redan 2023 provade parterna en gemensam kurs.',
  'Nyanlända familjer har få kontakter utanför skolan. Föreningen tog kontakt med kommunen i januari.',
  'Ett drygt hundratal personer lever i hemlöshet i kommunen. Parterna har samverkat sedan 2018.',
  'I stadsdelen bor 4 000 människor men där finns varken bibliotek eller fritidsgård. Sedan 2020 håller föreningen öppet.',
  'Behovet av mötesplatser för personer med demens växer. Solsidan har sedan 2019 haft anhöriggrupper.',
  'Den som just har kommit ut från fängelset har ofta ingen att ringa. Föreningen har tidigare haft frivilliga besökare.',
  'Våldet i nära relationer slutar inte vid kommungränsen, och de som behöver skydd är fler än platserna. Jouren har funnits i 20 år.',
  'Barn i familjer med små inkomster blir utan sommarlov. Redan i fjol ordnade vi ett gemensamt läger.',
  'Allt färre unga på landsbygden tar körkort, och bussarna går sällan. Föreningen väckte frågan 2025.',
  'Många papperslösa vågar inte söka vård. Sedan 2016 driver föreningen en mottagning.',
  'Suicid är den vanligaste dödsorsaken bland unga män. Parterna startade ett nätverk 2022.',
  'Det råder brist på mötesplatser i Lundevall. Tidigare har föreningen lånat en skolsal.',
  'Utrikes födda kvinnor har lägre sysselsättning än andra grupper. Hösten 2025 höll vi en provomgång.',
  'Kommunen når inte fram till de hushåll som har störst skulder. Föreningen har sedan tidigare budgetrådgivare.',
  'Otryggheten på kvällarna är utbredd. Grannsamverkan finns redan.',
  'Anhöriga till personer med beroendesjukdom bär en tung börda. Initiativet togs av Solsidan.',
])('background-no-challenge finds nothing: %s', (sentence) => {
  expect(finds(backgroundNoChallenge, text('Bakgrund', sentence))).toEqual([]);
});

test.each([
  'Avtalet reglerar samverkan mellan parterna och deras gemensamma åtaganden.',
  'Parterna förbinder sig att samverka i god anda.',
  'Parterna ska gemensamt arbeta fram en handlingsplan för jämställdhet.',
  'Kommunens jurist har utarbetat avtalet.',
  'Avtalet har upprättats i två exemplar varav parterna tagit var sitt.',
  'Förvaltningen har tagit fram förslaget till avtal.',
  'Verksamheten är framtagen i samverkan mellan parterna och vänder sig till unga.',
  'Avtalet utvärderas gemensamt av parterna.',
  'Parterna har gemensamt formulerat en vision för stadsdelen.',
  'Mallen för avtalet är framtagen av kommunen.',
  'Överenskommelsen om samverkan mellan kommunen och civilsamhället har arbetats fram gemensamt.',
  'Parterna ansvarar gemensamt för att avtalet följs.',
  'Detta avtal är skrivet på svenska.',
  'Kommunens tjänstepersoner har utformat överenskommelsen utifrån kommunens riktlinjer.',
  'Parterna har gemensamt skrivit under avtalet.',
  'Avtalet är tecknat mellan parterna.',
])('not-jointly-drafted finds something: %s', (sentence) => {
  expect(finds(notJointlyDrafted, text('Avtalad överenskommelse', sentence))).toHaveLength(1);
});

test.each([
  'Överenskommelsen är ett resultat av en dialog som pågått mellan parterna sedan hösten 2025.',
  'Innehållet har processats fram av kommunen och föreningen gemensamt.',
  'Texten är skriven gemensamt av parterna.',
  'Under våren har representanter för kommunen och föreningen träffats vid sex tillfällen för att tillsammans ta fram denna överenskommelse.',
  'Parterna har i samråd kommit fram till innehållet i detta avtal.',
  'Avtalet bygger på en gemensam process där båda parter bidragit till utformningen.',
  'Detta partnerskap har utvecklats i nära dialog mellan Lundevalls kommun och Föreningen Solsidan.',
  'Överenskommelsen är framarbetad av Föreningen Solsidan och Lundevalls kommun i samverkan.',
  'Vi har suttit tillsammans i fem möten och arbetat fram varje stycke i den här texten.',
  'Avtalsinnehållet har arbetats fram i samverkan mellan parterna.',
  'Föreningen tog initiativ till avtalet, som därefter har arbetats fram i fyra gemensamma möten.',
  'Avtalet har tagits fram av Lundevalls kommun och Föreningen Solsidan tillsammans.',
  'Parterna har formulerat sig fram till detta avtal genom samtal.',
  'Det här dokumentet har vi skrivit ihop under tre eftermiddagar.',
  'Kommunen och föreningen har vid återkommande möten diskuterat och gemensamt formulerat denna överenskommelse.',
  'Överenskommelsen bygger på en dialog mellan parterna och har arbetats fram under 2026.',
  'Båda parter har bidragit till texten.',
  'Avtalet är ett gemensamt arbete av parterna.',
  'Avtalsparterna har i samverkan utarbetat föreliggande avtal.',
  'Föreningen och kommunen står tillsammans bakom utformningen av avtalet.',
  'Under arbetet med avtalet har parterna träffats regelbundet.',
])('not-jointly-drafted finds nothing: %s', (sentence) => {
  expect(finds(notJointlyDrafted, text('Avtalad överenskommelse', sentence))).toEqual([]);
});

test.each([
  'Det är inte nödvändigt att vara medlem.',
  'Alla kan delta oavsett ålder, ingen anmälan behövs.',
  'Där finns kaffe, samtal och kurser.',
  'Verksamheten bedrivs utan vinstsyfte och konkurrerar inte med företag.',
  'Öppettiderna är måndag till fredag, inte helger.',
  'Alla får vara med, oavsett bakgrund.',
  'Caféet är rökfritt och alkoholfritt.',
])('scope-undelimited finds something: %s', (sentence) => {
  expect(finds(scopeUndelimited, text('Verksamheten', sentence))).toHaveLength(1);
});

test.each([
  'Överenskommelsen gäller inte föreningens secondhandbutik.',
  'Andra verksamheter som föreningen bedriver ligger utanför.',
  'Följande ingår inte: transporter, matlagning och vård.',
  'Vi gör inga hembesök och ger ingen medicinsk rådgivning.',
  'Kommunen ansvarar även fortsättningsvis för all myndighetsutövning; den omfattas inte av partnerskapet.',
  'Partnerskapet är begränsat till Solsidans lokaler.',
  'Mötesplatsen är inte ett boende.',
  'Det som faller utanför partnerskapet är biståndsbedömda insatser.',
  'Partnerskapet avser uteslutande caféet.',
  'Hemtjänst och omsorg ligger kvar hos kommunen.',
  'Verksamheten är ett komplement till, inte en ersättning för, kommunens insatser.',
])('scope-undelimited finds nothing: %s', (sentence) => {
  expect(finds(scopeUndelimited, text('Verksamheten', sentence))).toEqual([]);
});

test.each([
  'Kommunens övergripande mål med avtalet är att minska behovet av stödinsatser.',
  'Lundevalls kommun vill sänka sina kostnader för placeringar.',
  'Omsorgsnämnden har som mål att avlasta hemtjänsten.',
  'Kommunens ambition är att korta väntetiderna till familjerådgivningen.',
])('goal-not-shared finds something: %s', (sentence) => {
  expect(finds(goalNotShared, text('Syfte och mål', sentence))).toHaveLength(1);
});

test.each([
  'Syftet är att ge unga en meningsfull fritid. Kommunen vill dessutom minska skadegörelsen.',
  'Vårt mål är att fler ska ha en kompis.',
  'Kommunens och föreningens mål är att öka tryggheten.',
  'Samverkan syftar till att stärka unga.',
  'Det övergripande målet är att bryta ensamhet.',
  'Partnerskapet ska leda till att fler kommer i arbete.',
  '- fler unga i rörelse\n- färre ensamma',
  'Föreningens och kommunens ambition är att skapa en mötesplats.',
])('goal-not-shared finds nothing: %s', (sentence) => {
  expect(finds(goalNotShared, text('Syfte och mål', sentence))).toEqual([]);
});

test.each([
  'Parterna ska tillsammans verka för ett öppnare Lundevall.',
  'Det övergripande målet är att skapa förutsättningar för integration och ökad delaktighet bland nyanlända.',
  'Syftet är att förebygga ohälsa bland äldre över 65 år.',
  'Målet är att stärka civilsamhället och öka tilliten mellan människor.',
  'Parternas gemensamma mål är att unga vuxna i Lundevall får en bättre vardag.',
  'Partnerskapet ska främja jämlika livsvillkor under hela avtalstiden.',
  'Vi vill att Lundevall ska vara en plats där alla känner sig hemma.',
  'Målet är att ge varje barn en bra start.',
  'Partnerskapets mål är ökad livskvalitet, minskad ensamhet och stärkt självkänsla.',
  'Det långsiktiga målet är ett samhälle utan våld.',
])('goal-not-measurable finds something: %s', (sentence) => {
  expect(finds(goalNotMeasurable, text('Syfte och mål', sentence))).toHaveLength(1);
});

test.each([
  'Målet är att ha minst en träff i veckan på varje ort.',
  'Fler ska kunna simma: i dag kan 60 procent, om tre år alla.',
  'Vid avtalstidens slut har ett tjugotal par bildats.',
  'Ingen ungdom i Lundevall ska sakna en vuxen att prata med.',
  'Ett tecken på framgång är att besökarna själva startar aktiviteter.',
  'Vi har lyckats om grannarna hejar på varandra.',
  'Under 2028 har verksamheten spridits till ytterligare en ort.',
  'Deltagarna ska efter ett år svara att de mår bättre.',
  'Varje deltagare ska ha en egen plan och minst en kontakt i arbetslivet.',
  'År 2029 ska alla orter ha en samlingslokal.',
  'Köerna till språkkaféet ska vara borta.',
  'Fler än i dag ska rösta i valet 2030.',
])('goal-not-measurable finds nothing: %s', (sentence) => {
  expect(finds(goalNotMeasurable, text('Syfte och mål', sentence))).toEqual([]);
});

test.each([
  'Parterna återkommer med mer konkreta mål när samarbetet har kommit igång.',
  'Mätbara mål kommer att tas fram gemensamt.',
  'Styrgruppen får i uppdrag att ta fram mål och indikatorer för verksamheten.',
  'Verksamhetens mål fastställs av styrgruppen.',
  'Formerna för arbetet utformas efter hand av parterna.',
  'Delmålen ska arbetas fram under avtalsperioden.',
  'Aktiviteterna bestäms i ett senare skede.',
  'Exakta mål beslutas senare av parterna.',
  'Arbetsgruppen ska sätta upp mål för verksamheten.',
  'Parterna avser att under avtalstiden formulera gemensamma mål.',
  'Målsättningarna kommer att konkretiseras av styrgruppen.',
  'Mål och aktivitetsplan tas fram av arbetsgruppen.',
])('goals-deferred finds something: %s', (sentence) => {
  expect(finds(goalsDeferred, text('Syfte och mål', sentence))).toHaveLength(1);
});

test.each([
  'Målen för varje år fastställs i verksamhetsplanen, som styrgruppen antar senast den 1 december.',
  'Parterna formulerar årligen delmål.',
  'Arbetsgruppen arbetar för att nå målen.',
  'Målen är att fler unga deltar och att fler vuxna engagerar sig.',
  'Om målen inte nås beslutar styrgruppen om åtgärder.',
  'De gemensamma målen har satts av parterna: fler möten, mer tillit.',
  'Kommunfullmäktige beslutar om övergripande mål för folkhälsan.',
  'Senare samma kväll äter alla tillsammans.',
  'Delmål tas fram före den 1 maj 2027.',
  'Styrgruppen bestämmer över aktiviteter som bidrar till målen.',
  'Mål och aktivitetsplan tas fram av arbetsgruppen i samband med uppstarten och biläggs avtalet.',
  'Vid terminsstart sätter deltagarna upp egna mål.',
  'Varje deltagare formulerar sina egna mål tillsammans med mentorn.',
  'Om målen behöver ändras beslutar styrgruppen om det.',
  'Styrgruppen bestämmer hur målen ska följas upp.',
])('goals-deferred finds nothing: %s', (sentence) => {
  expect(finds(goalsDeferred, text('Syfte och mål', sentence))).toEqual([]);
});

test.each([
  'Hit kan man komma för att prata, fika eller få råd.',
  'Målgruppen är de som har behov av verksamheten.',
  'Insatsen riktar sig till personer i behov av stöd.',
  'Verksamheten är öppen för alla.',
  'Där erbjuds kurser i matlagning, snickeri och musik.',
  'Besökarna bestämmer själva vad de vill göra.',
  'Verksamheten är öppen för den som vill.',
  'Solsidan håller caféet öppet varje dag och ordnar kulturkvällar.',
])('target-group-missing finds something: %s', (sentence) => {
  expect(finds(targetGroupMissing, text('Verksamheten', sentence))).toHaveLength(1);
});

test.each([
  'Hit kommer tonåringar efter skolan.',
  'Solsidan är till för människor som lever ensamma.',
  'Personer som varit sjukskrivna länge får arbetsträna.',
  'Byns pensionärer lagar lunch ihop.',
  'Nyblivna föräldrar träffas varje tisdag.',
  'Kvinnor och barn som flyr från våld får en fristad.',
  'Mötesplatsen vänder sig till alla som bor i Lundevall.',
  'Långtidsarbetslösa får prova på att odla.',
  'Skolelever får läxhjälp.',
  'Daglediga samlas till bingo.',
  'Solsidan ger stöd åt drabbade av brott och vittnen.',
  'Hit kommer de som lever i missbruk.',
  'Mentorerna möter unga som lämnat fängelset.',
  'Djurägare med liten inkomst får hjälp.',
  'Verksamheten riktar sig till konstnärer och kulturarbetare.',
])('target-group-missing finds nothing: %s', (sentence) => {
  expect(finds(targetGroupMissing, text('Verksamheten', sentence))).toEqual([]);
});

test.each([
  'Bakgrunden är att många är ensamma och att ingen plats finns.',
  'Kommunen planerar att öppna fler mötesplatser.',
  'Programmet på Solsidan är späckat.',
  'Överenskommelsen gäller från 2027.',
  'Verksamhetsplan och budget bifogas.',
  'Parterna har en gemensam vision för Solsidan.',
  'Kommunen ansvarar för planering av lokaler.',
  'Föreningens verksamhetsplan beskriver arbetet.',
])('policy-link-missing finds something: %s', (sentence) => {
  expect(finds(policyLinkMissing, text('Bakgrund', sentence))).toHaveLength(1);
});

test.each([
  'Partnerskapet ligger i linje med Lundevalls integrationsprogram.',
  'Samarbetet är en del i genomförandet av kommunens strategi för civilsamhället.',
  'Avtalet grundas på Överenskommelsen mellan Lundevalls kommun och det civila samhället.',
  'I kommunens översiktsplan pekas området ut.',
  'Det bidrar till de globala målen 3 och 10.',
  'Kommunens mål att alla ska vara självförsörjande är en utgångspunkt.',
  'Bakgrunden är fullmäktiges mål om minskad segregation.',
  'Partnerskapet svarar mot det kommunala programmet mot våld.',
  'I omsorgsnämndens verksamhetsmål ingår att bryta ensamhet.',
  'Den regionala kulturplanen lyfter området.',
  'Enligt äldreomsorgsplanen ska ensamheten minska.',
  'Kommunens trygghetsarbete enligt brottsförebyggande programmet är utgångspunkten.',
  'Partnerskapet är ett svar på det uppdrag kommunfullmäktige gav nämnden i budget 2026.',
  'I Lundevalls vision står att ingen ska lämnas utanför.',
  'Avtalet följer kommunens riktlinjer för IOP.',
  'Nationella strategin mot mäns våld mot kvinnor ligger till grund.',
])('policy-link-missing finds nothing: %s', (sentence) => {
  expect(finds(policyLinkMissing, text('Bakgrund', sentence))).toEqual([]);
});

test.each([
  'Parterna följer kontinuerligt upp verksamheten.',
  'Uppföljning sker vid behov.',
  'Verksamheten ska utvärderas.',
  'Föreningen ska inkomma med verksamhetsberättelse och statistik till kommunen senast den 31 januari varje år.',
  'Uppföljningen ska vara en naturlig del av arbetet.',
])('followup-incomplete finds something: %s', (sentence) => {
  expect(finds(followupIncomplete, text('Uppföljning och utvärdering', sentence))).toHaveLength(1);
});

test.each([
  'Parterna ses i maj och november och går igenom nyckeltal. Var och en bär sina kostnader.',
  'Styrgruppen utvärderar årligen med hjälp av en enkät som kommunen betalar.',
  'I oktober varje år gör samordnaren en sammanställning på arbetstid som parterna diskuterar.',
])('followup-incomplete finds nothing: %s', (sentence) => {
  expect(finds(followupIncomplete, text('Uppföljning och utvärdering', sentence))).toEqual([]);
});

test.each([
  'Föreningen lämnar årligen en verksamhetsberättelse med uppgift om antal besökare, öppettider och genomförda kurser.',
  'Parterna träffas kvartalsvis för avstämning av verksamheten.',
  'Uppföljning görs av hur medlen har använts.',
  'Statistik förs över deltagare och volontärer. Siffrorna redovisas i styrgruppen.',
  'Styrgruppen följer upp att parterna fullgör sina åtaganden.',
  'Vid årets slut redovisar föreningen antalet genomförda läger och antalet barn som deltagit.',
  'Varje kvartal skickar föreningen in närvarolistor.',
  'Parterna ska följa upp samarbetet en gång per år.',
  'Kommunen gör stickprov av ekonomi och bokföring.',
  'Styrgruppen går igenom verksamheten och planerar nästa år.',
])('followup-no-effect-question finds something: %s', (sentence) => {
  expect(
    finds(followupNoEffectQuestion, text('Uppföljning och utvärdering', sentence)),
  ).toHaveLength(1);
});

test.each([
  'Uppföljningen fokuserar på vad insatsen har inneburit för deltagarna.',
  'Varje år ställs frågan: mår deltagarna bättre?',
  'Parterna utvärderar om partnerskapet har lett till önskad förändring.',
  'Målen enligt avsnitt 4 följs upp varje höst.',
  'I enkäten anger deltagarna om de har fått nya vänner.',
  'Styrgruppen bedömer hur långt parterna har kommit mot målen.',
  'Parterna analyserar effekten för målgruppen.',
  'Deltagarnas egna berättelser om vad som har hänt i deras liv samlas in.',
  'Besökarna får svara på om Solsidan har gjort livet lättare.',
  'Uppföljningen ska ge svar på om ensamheten bryts.',
  'Parterna frågar vilka spår verksamheten har satt hos deltagarna.',
  'Hur många som går vidare till arbete eller studier redovisas.',
  'En forskare studerar vad partnerskapet betyder för unga.',
  'Uppföljningen av målen görs i oktober.',
])('followup-no-effect-question finds nothing: %s', (sentence) => {
  expect(finds(followupNoEffectQuestion, text('Uppföljning och utvärdering', sentence))).toEqual(
    [],
  );
});

test.each([
  'Styrgruppen består av två tjänstepersoner och nämndens ordförande.',
  'Rapporten lämnas till kommunen.',
  'Föreningen redovisar för kommunens kontaktperson.',
  'Omsorgsnämnden utser ledamöter i styrgruppen.',
  'Partnerskapet har beslutats av omsorgsnämnden efter en utvärdering av försöket.',
  'Rapporten redovisas i styrgruppen och på föreningens årsmöte.',
  'Omsorgsnämnden betalar ut medlen efter redovisning.',
  'Nämndens tjänstepersoner och föreningen träffas årligen.',
  'En representant för omsorgsnämnden sitter i styrgruppen.',
  'Omsorgsnämnden och föreningen ansvarar för sina åtaganden.',
  'Resultatet sprids på kommunens webbplats.',
])('no-report-to-board finds something: %s', (sentence) => {
  expect(finds(noReportToBoard, text('Uppföljning och utvärdering', sentence))).toHaveLength(1);
});

test.each([
  'Omsorgsnämnden får en skriftlig rapport varje höst.',
  'Rapport lämnas årligen till omsorgsnämnden och föreningens styrelse.',
  'Kommunen återkopplar resultatet till nämnden.',
  'Uppföljningen behandlas i nämnden i mars.',
  'Slutsatserna tas upp på omsorgsnämndens sammanträde.',
  'Resultatet av uppföljningen redovisas årligen till ansvarig nämnd.',
  'Utvärderingen presenteras för båda parters styrelser och för kommunstyrelsen.',
  'Förvaltningen rapporterar till omsorgsnämnden i samband med delårsbokslutet.',
  'Parterna bjuder in nämndens ledamöter för att berätta om arbetet och redovisa vad som hänt.',
  'Rapporten överlämnas till nämnden.',
  'Nämnden informeras årligen.',
  'Styrgruppen sammanfattar året i en rapport som går till omsorgsnämnden och föreningens årsmöte.',
  'Utfallet redovisas i nämndens verksamhetsberättelse.',
  'Socialutskottet får en muntlig redovisning varje vår.',
  'Uppföljningen redovisas för kommunstyrelsens arbetsutskott.',
])('no-report-to-board finds nothing: %s', (sentence) => {
  expect(finds(noReportToBoard, text('Uppföljning och utvärdering', sentence))).toEqual([]);
});
