import { describe, expect, it } from 'vitest';
import { durationsOf } from '../../src/agreement/facts/durations.ts';
import { blocksFrom, sectionsFrom, sourceOf } from './block.ts';

const words = {
  Avtalstid: 'term',
  Term: 'term',
  Tid: 'term',
  Förlängning: 'extension',
  'Avtalstid och uppsägning': 'term',
  Uppsägning: 'termination',
  Ekonomi: 'economy',
  Omförhandling: 'renegotiation',
} as const;

function partsOf(text: string) {
  const blocks = blocksFrom(text);
  return { source: sourceOf(text), blocks, sections: sectionsFrom(blocks, words) };
}

const read = (text: string) =>
  durationsOf(partsOf(text)).map(
    ({ years, months, days, role }) => `${years}/${months}/${days} ${role}`,
  );

describe('a length of time and what it is the length of', () => {
  it.each<[string, string, string[]]>([
    [
      'Avtalstid',
      'Har ingen sagt ifrån löper överenskommelsen vidare ett år.',
      ['1/0/0 extension'],
    ],
    [
      'Avtalstid',
      'Uppsägningen är skriftlig. Därefter gäller avtalet i ytterligare tre månader.',
      ['0/3/0 notice'],
    ],
    [
      'Avtalstid',
      'Avtalet gäller i två år. Därefter gäller avtalet i ytterligare tre månader.',
      ['2/0/0 term', '0/3/0 extension'],
    ],
    [
      'Avtalstid',
      'Tre månader efter det att någon sagt ifrån upphör samarbetet.',
      ['0/3/0 notice'],
    ],
    ['Avtalstid', 'Löper vidare ett år.', ['1/0/0 extension']],
    ['Avtalstid', 'Då rullar det vidare i sex månader.', ['0/6/0 extension']],
    ['Avtalstid', 'Hyran av lokalen löper vidare ett år.', []],
    [
      'Avtalstid, uppsägning och förlängning',
      'Partnerskapet är treårigt, med start den 1 mars 2027.',
      ['3/0/0 term'],
    ],
    [
      'Avtalstid, uppsägning och förlängning',
      'Den som vill lämna ska säga det minst tre månader i förväg.',
      ['0/3/0 notice'],
    ],
    ['Avtalstid', 'Vill någon av oss sluta säger vi till ett halvår innan.', ['0/6/0 notice']],
    [
      'Uppsägning',
      'Vardera parten kan säga upp avtalet skriftligen med sex månaders uppsägningstid.',
      ['0/6/0 notice'],
    ],
    [
      'Avtalstid',
      'Uppsägningstiden är tre månader räknat från den dag då uppsägningen kom den andra parten till handa.',
      ['0/3/0 notice'],
    ],
    [
      'Avtalstid',
      'Avtalet löper i tre år från undertecknandet och kan därefter förlängas med två år i taget, högst två gånger.',
      ['3/0/0 term', '2/0/0 extension'],
    ],
    [
      'Avtalstid',
      'Om ingen av parterna sagt upp avtalet senast sex (6) månader före avtalstidens utgång förlängs det med ytterligare ett år.',
      ['0/6/0 notice', '1/0/0 extension'],
    ],
    [
      'Förlängning',
      'Parterna ska senast åtta månader innan avtalsperioden upphör ta ställning till om partnerskapet ska förlängas.',
      ['0/8/0 decide-before'],
    ],
    ['Ekonomi', 'Fakturan betalas inom 30 dagar från fakturadatum.', ['0/0/30 payment']],
    ['Ekonomi', 'Betalningsvillkor: 30 dagar netto.', ['0/0/30 payment']],
    ['Verksamhet', 'Målgruppen är unga mellan 13 och 19 år som bor i stadsdelen.', []],
    ['Verksamhet', 'Öppna förskolan vänder sig till barn under tre år och deras föräldrar.', []],
    [
      'Omförhandling',
      'Begär en part omförhandling ska parterna träffas inom en månad.',
      ['0/1/0 other'],
    ],
    ['Avtalstid', 'Partnerskapet är treårigt och avslutas utan uppsägning.', ['3/0/0 term']],
    ['Avtalstid', 'En uppsägningstid om tre (3) månader gäller för båda parter.', ['0/3/0 notice']],
    [
      'Avtalstid',
      'Överenskommelsen gäller i fem år, till och med den 31 maj 2032.',
      ['5/0/0 term'],
    ],
    [
      'Förlängning',
      'Avtalet kan, om parterna är överens, förlängas i två år.',
      ['2/0/0 extension'],
    ],
    ['Förlängning', 'Förlängning kan ske med ett år i sänder.', ['1/0/0 extension']],
    ['Förlängning', 'Option finns på förlängning 24 månader.', ['0/24/0 extension']],
    [
      'Förlängning',
      'Beslut om förlängning fattas av nämnden senast ett halvår före periodens slut.',
      ['0/6/0 decide-before'],
    ],
    ['Annat', 'Uppsägningstid: 3 mån.', ['0/3/0 notice']],
    ['Avtalstid', 'Avtalet tecknas för en period om ett och ett halvt år.', ['1/6/0 term']],
    [
      'Uppsägning',
      'Den part som vill lämna samarbetet gör det med tre månaders varsel.',
      ['0/3/0 notice'],
    ],
    ['Bemanning', 'Schemat kan ändras med två veckors varsel.', ['0/0/14 other']],
    [
      'Ekonomi',
      'Bidraget betalas ut senast 30 dagar efter att rekvisition kommit in.',
      ['0/0/30 payment'],
    ],
    [
      'Ekonomi',
      'Outnyttjade medel återbetalas inom tre månader från avtalets upphörande.',
      ['0/3/0 payment'],
    ],
    ['Bakgrund', 'Föreningen har bedrivit läxhjälp i tio år.', ['10/0/0 other']],
    ['Personal', 'Samordnaren ska ha minst fem års erfarenhet av ungdomsarbete.', []],
    ['Uppföljning', 'Slutrapporten lämnas inom två månader efter avtalets slut.', ['0/2/0 other']],
    [
      'Omförhandling',
      'Vid väsentligt avtalsbrott får part säga upp avtalet med 30 dagars uppsägningstid.',
      ['0/0/30 notice'],
    ],
    [
      'Avtalstid',
      'Det här partnerskapet varar i 36 månader med start den 1 januari 2027.',
      ['0/36/0 term'],
    ],
    ['Lokal', 'Hyresavtalet har nio månaders uppsägningstid.', ['0/9/0 other']],
    [
      'Avtalstid',
      'Avtalstiden är två år med möjlighet till ett års förlängning.',
      ['2/0/0 term', '1/0/0 extension'],
    ],
    [
      'Avtalstid',
      'Vill någon part inte förlänga ska detta meddelas skriftligen senast fyra månader före avtalstidens slut, annars förlängs avtalet automatiskt med tolv månader.',
      ['0/4/0 notice', '0/12/0 extension'],
    ],
    [
      'Term',
      `Either party may terminate this agreement by giving six months' written notice.`,
      ['0/6/0 notice'],
    ],
    [
      'Term',
      'The agreement runs for three years and may be extended by two years at a time.',
      ['3/0/0 term', '2/0/0 extension'],
    ],
    [
      'Term',
      'A decision on extension shall be taken no later than eight months before the end of the term.',
      ['0/8/0 decide-before'],
    ],
    ['Economy', 'Invoices are paid within 30 days.', ['0/0/30 payment']],
    ['Styrgrupp', 'Kallelse skickas senast två veckor före mötet.', ['0/0/14 other']],
    ['Uppföljning', 'Efter ett år gör parterna en gemensam utvärdering.', ['1/0/0 other']],
    [
      'Avtalstid',
      'Avtalet gäller under en treårsperiod och kan sägas upp med en ömsesidig uppsägningstid på sex månader.',
      ['3/0/0 term', '0/6/0 notice'],
    ],
    ['Avtalstid', 'Vi tecknar ett tvåårigt avtal.', ['2/0/0 term']],
    [
      'Avtalstid',
      'Har inte avtalet sagts upp minst tre månader i förväg löper det vidare ett år till.',
      ['0/3/0 notice', '1/0/0 extension'],
    ],
    ['Ekonomi', 'Kommunens ersättning betalas kvartalsvis i förskott.', []],
    [
      'Hävning',
      'Rättelse ska ske inom 14 dagar från det att part påtalat bristen.',
      ['0/0/14 other'],
    ],
    [
      'Uppsägning',
      'Avtalet upphör att gälla sex månader efter skriftlig uppsägning.',
      ['0/6/0 notice'],
    ],
    [
      'Förlängning',
      'Parterna kan gemensamt besluta att fortsätta i ytterligare två år.',
      ['2/0/0 extension'],
    ],
    [
      'Förlängning',
      'Frågan om fortsatt samarbete tas upp senast nio månader före avtalets utgång.',
      ['0/9/0 decide-before'],
    ],
    ['Personuppgifter', 'Uppgifterna gallras efter två år.', ['2/0/0 other']],
    [
      'Bakgrund',
      'De senaste fem åren har behovet ökat. År 2025 deltog 300 barn mellan 6 och 12 år.',
      [],
    ],
    ['Verksamhet', 'Medarbetare finns på plats två dagar i veckan under läsåret 2027/28.', []],
    [
      'Förlängning',
      'Efter de första tre åren kan avtalet förlängas en gång med högst 24 månader.',
      ['0/24/0 extension'],
    ],
    [
      'Tid',
      'Så länge håller vi på: två år. Sedan tar vi ett nytt beslut tre månader innan.',
      ['2/0/0 term', '0/3/0 decide-before'],
    ],
    [
      'Uppsägning',
      'Avtalet får av envar part sägas upp till upphörande tidigast efter tolv månader; uppsägningstid är därvid fyra (4) månader.',
      ['0/12/0 other', '0/4/0 notice'],
    ],
    [
      'Avtalstid',
      'Avtalet gäller t.o.m. 2029-12-31 med en ömsesidig uppsägningstid av 3 månader.',
      ['0/3/0 notice'],
    ],
    [
      'Avtalstid',
      'Uppsägning ska ske skriftligt senast 6 månader innan avtalstiden går ut.',
      ['0/6/0 notice'],
    ],
    [
      'Avtalstid',
      'Sker ingen uppsägning förlängs avtalet med 12 månader åt gången.',
      ['0/12/0 extension'],
    ],
    [
      'Avtalstid',
      'IOP:n gäller under perioden 2027-01-01–2028-12-31 med möjlighet till förlängning ett år i taget.',
      ['1/0/0 extension'],
    ],
    ['Avtalstid', 'Avtalet omfattar tre år.', ['3/0/0 term']],
    ['Avtalstid', 'Överenskommelsen sträcker sig över en fyraårsperiod.', ['4/0/0 term']],
    [
      'Avtalstid',
      'Avtalet löper under 24 månader från det att båda parter skrivit under.',
      ['0/24/0 term'],
    ],
    ['Avtalstid', 'Partnerskapet är tänkt att pågå i minst fem år.', ['5/0/0 term']],
    [
      'Avtalstid',
      'Om någon av parterna vill säga upp överenskommelsen i förtid ska det ske med minst tre månaders framförhållning.',
      ['0/3/0 notice'],
    ],
    [
      'Förlängning',
      'Parterna har rätt till förlängning av avtalet med två år, därefter ytterligare ett år.',
      ['2/0/0 extension', '1/0/0 extension'],
    ],
    [
      'Förlängning',
      'Dialog om fortsättning inleds sex månader före avtalets utgång.',
      ['0/6/0 decide-before'],
    ],
    [
      'Förlängning',
      'Besked om förlängning ska lämnas skriftligen senast 90 dagar före avtalstidens slut.',
      ['0/0/90 decide-before'],
    ],
    [
      'Förlängning',
      'En ny avtalsperiod om tre år kan beslutas av kommunstyrelsen.',
      ['3/0/0 extension'],
    ],
    [
      'Förlängning',
      'Avtalet kan efter överenskommelse förlängas upp till 36 månader.',
      ['0/36/0 extension'],
    ],
    [
      'Ekonomi',
      'Ersättning utbetalas månadsvis i efterskott, 30 dagar efter mottagen faktura.',
      ['0/0/30 payment'],
    ],
    [
      'Ekonomi',
      'Betalning ska ske senast trettio (30) dagar efter fakturans ankomst.',
      ['0/0/30 payment'],
    ],
    ['Ekonomi', 'Betalningstiden är 30 dagar.', ['0/0/30 payment']],
    ['Ekonomi', 'Kommunens bidrag gäller i två år och prövas därefter på nytt.', ['2/0/0 other']],
    ['Målgrupp', 'Verksamheten riktar sig till seniorer över 65 år.', []],
    ['Målgrupp', 'Personer i åldern 16–25 år som varken arbetar eller studerar.', []],
    ['Målgrupp', 'Barn 6-12 år.', []],
    ['Målgrupp', 'Vi når unga vuxna upp till 30 år.', []],
    ['Insatser', 'Alla ledare ska ha fyllt 18 år.', []],
    [
      'Insatser',
      'Utdraget ur belastningsregistret får vara högst sex månader gammalt.',
      ['0/6/0 other'],
    ],
    [
      'Uppföljning',
      'En gemensam utvärdering görs senast sex månader före avtalstidens slut.',
      ['0/6/0 other'],
    ],
    ['Omförhandling', 'Förhandling påbörjas inom 14 dagar från begäran.', ['0/0/14 other']],
    [
      'Hävning',
      'Den part som inte rättat sig inom tre veckor riskerar att avtalet sägs upp med en månads uppsägningstid.',
      ['0/0/21 other', '0/1/0 notice'],
    ],
    [
      'Tvist',
      'Har parterna inte enats inom två månader avgörs tvisten i domstol.',
      ['0/2/0 other'],
    ],
    ['Bakgrund', 'Sedan tre år tillbaka samarbetar kommunen och föreningen.', ['3/0/0 other']],
    ['Bakgrund', 'Föreningen firade nyligen tjugo år.', ['20/0/0 other']],
    [
      'Lokal',
      'Kommunen upplåter lokalen under hela avtalstiden; flyttas verksamheten meddelas det tre månader i förväg.',
      ['0/3/0 other'],
    ],
    [
      'Personal',
      'Anställningen gäller tills vidare med en månads uppsägningstid.',
      ['0/1/0 other'],
    ],
    ['Sekretess', 'Tystnadsplikten gäller i fem år efter att avtalet upphört.', ['5/0/0 other']],
    ['Verksamhet', 'En dag i maj bjuder vi in alla grannar.', []],
    ['Verksamhet', 'Lägret pågår i fem dagar på sommarlovet.', ['0/0/5 other']],
    ['Avtalstid', 'Avtalstid: 3 år.', ['3/0/0 term']],
    [
      'Förlängning',
      'Avtalet är möjligt att förlänga två gånger, ett år per gång.',
      ['1/0/0 extension'],
    ],
    ['Uppsägning', 'Tre månaders skriftlig uppsägning gäller från båda håll.', ['0/3/0 notice']],
    [
      'Uppsägning',
      'Avtalet kan avslutas i förtid. Det ska meddelas minst ett halvår i förväg.',
      ['0/6/0 notice'],
    ],
    [
      'Avtalstid',
      'Senast 31 augusti, det vill säga fyra månader innan avtalet löper ut, ska parterna bestämma om de vill fortsätta.',
      ['0/4/0 decide-before'],
    ],
    ['Term', 'The partnership is valid for a period of two years from signing.', ['2/0/0 term']],
    ['Term', 'The period of notice is three months.', ['0/3/0 notice']],
    ['Payment', 'Payment terms: 30 days net.', ['0/0/30 payment']],
    [
      'Term',
      'Unless terminated at least six months before the end of the term, the agreement is renewed for one year at a time.',
      ['0/6/0 notice', '1/0/0 extension'],
    ],
    [
      'Avtalstid och uppsägning',
      'Denna överenskommelse träder i kraft den 1 mars 2027 och gäller tre (3) år framåt.',
      ['3/0/0 term'],
    ],
    [
      'Avtalstid och uppsägning',
      'Överenskommelsen upprättas för en tid av 36 månader.',
      ['0/36/0 term'],
    ],
    [
      'Avtalstid och uppsägning',
      'Önskar part säga upp avtalet i förtid är uppsägningstiden minst sex månader, om inte parterna enas om något annat.',
      ['0/6/0 notice'],
    ],
    [
      'Avtalstid och uppsägning',
      'Avtalet kan av vardera parten sägas upp skriftligt med iakttagande av tre månaders uppsägningstid.',
      ['0/3/0 notice'],
    ],
    [
      'Avtalstid och uppsägning',
      'Uppsägning ska vara motparten tillhanda senast tolv månader före avtalsperiodens utgång.',
      ['0/12/0 notice'],
    ],
    [
      'Avtalstid och uppsägning',
      'I annat fall förlängs avtalet med tre år åt gången med oförändrad uppsägningstid.',
      ['3/0/0 extension'],
    ],
    [
      'Avtalstid och uppsägning',
      'Vid omfattande förändringar i budget kan kommunen säga upp avtalet med omedelbar verkan, i övriga fall med nio månaders uppsägningstid.',
      ['0/9/0 notice'],
    ],
    [
      'Avtalstid och uppsägning',
      'Begäran om förlängning ska göras skriftligen minst ett halvår innan avtalet löper ut.',
      ['0/6/0 decide-before'],
    ],
    [
      'Avtalstid och uppsägning',
      'Om parterna önskar förlänga partnerskapet ska en ny överenskommelse vara klar senast två månader före avtalstidens utgång.',
      ['0/2/0 decide-before'],
    ],
    [
      'Avtalstid och uppsägning',
      'Partnerskapet inleds med en prövotid på sex månader.',
      ['0/6/0 other'],
    ],
    [
      'Avtalstid och uppsägning',
      'Därefter kan avtalet förlängas årsvis, dock längst fem år från avtalets start.',
      ['5/0/0 other'],
    ],
    [
      'Avtalstid och uppsägning',
      'Perioden är tre år och förlängning sker med två år om samtliga parter är överens.',
      ['3/0/0 term', '2/0/0 extension'],
    ],
    [
      'Avtalstid och uppsägning',
      'Senast tre månader innan överenskommelsen går ut träffas parterna för att diskutera en eventuell förlängning.',
      ['0/3/0 decide-before'],
    ],
    [
      'Avtalstid och uppsägning',
      'Vi binder oss på två år. Sedan kan vi lägga till två år till.',
      ['2/0/0 term', '2/0/0 extension'],
    ],
    [
      'Avtalstid och uppsägning',
      'Den som vill hoppa av säger till ett halvår i förväg.',
      ['0/6/0 notice'],
    ],
    [
      'Ekonomi',
      'Kommunen betalar ut stödet inom tre veckor från det att ansökan inkommit.',
      ['0/0/21 payment'],
    ],
    [
      'Ekonomi',
      'Fakturor förfaller till betalning 30 dagar efter utställandet.',
      ['0/0/30 payment'],
    ],
    ['Ekonomi', 'Dröjsmålsränta utgår efter 30 dagar.', ['0/0/30 payment']],
    ['Ekonomi', 'Medel som inte använts ska betalas tillbaka inom 60 dagar.', ['0/0/60 payment']],
    ['Ekonomi', 'Beloppet räknas upp efter två år.', ['2/0/0 other']],
    [
      'Uppföljning',
      'En delrapport lämnas efter 18 månader och en slutrapport senast en månad efter partnerskapets slut.',
      ['0/18/0 other', '0/1/0 other'],
    ],
    ['Verksamhet', 'Ungdomar från 12 år är välkomna, i sällskap med vuxen från 10 år.', []],
    ['Verksamhet', 'Gruppen 75 år och äldre växer snabbast i kommunen.', []],
    [
      'Verksamhet',
      'Verksamheten är öppen tre dagar i veckan och har stängt fyra veckor på sommaren.',
      ['0/0/28 other'],
    ],
    ['Verksamhet', 'Unga mellan tretton och nitton år.', []],
    ['Verksamhet', 'Målgruppen är barn och unga (7–15 år).', []],
    [
      'Organisation',
      'Kallelse och handlingar skickas ut senast tio dagar före varje möte.',
      ['0/0/10 other'],
    ],
    [
      'Organisation',
      'Ordförandeskapet växlar mellan parterna vartannat år och ledamöterna utses för två år i taget.',
      ['2/0/0 other'],
    ],
    [
      'Hävning',
      'Part får häva avtalet om den andra parten inte inom 30 dagar från skriftlig anmodan har vidtagit rättelse.',
      ['0/0/30 other'],
    ],
    ['Omförhandling', 'Omförhandling kan påkallas med tre månaders varsel.', ['0/3/0 other']],
    ['Ändringar', 'Ändringar ska aviseras med två månaders framförhållning.', ['0/2/0 other']],
    ['Bakgrund', 'Föreningen har över trettio års erfarenhet av att arbeta med nyanlända.', []],
    [
      'Bakgrund',
      'Under de senaste två åren har kommunen och föreningen haft ett avtal om 200 timmar.',
      [],
    ],
    [
      'Bakgrund',
      'Partnerskapet bygger vidare på ett treårigt projekt som avslutades 2026.',
      ['3/0/0 other'],
    ],
    ['Bakgrund', 'Kommunens program gäller i fyra år.', ['4/0/0 other']],
    [
      'Personuppgifter',
      'Register rensas senast sex månader efter att deltagaren slutat.',
      ['0/6/0 other'],
    ],
    [
      'Insatser',
      'Föreningen anställer en samordnare på ett år med möjlighet till förlängning.',
      ['1/0/0 other'],
    ],
    [
      'Term',
      `The agreement may be terminated by either party with three months' notice.`,
      ['0/3/0 notice'],
    ],
    [
      'Term',
      'It is renewed automatically for periods of twelve months unless notice is given three months before the end.',
      ['0/12/0 extension', '0/3/0 notice'],
    ],
    ['Target group', 'Young people aged 13 to 19 years.', []],
    [
      'Avtalstid och uppsägning',
      'Avtalet är giltigt i två år från den dag då det undertecknats av båda parter.',
      ['2/0/0 term'],
    ],
    ['Avtalstid och uppsägning', 'Överenskommelsens löptid är 30 månader.', ['0/30/0 term']],
    [
      'Avtalstid och uppsägning',
      'Sägs avtalet inte upp av någon part med minst sex månaders varsel förlängs det automatiskt med två år.',
      ['0/6/0 notice', '2/0/0 extension'],
    ],
    ['Avtalstid och uppsägning', 'Förlängning är möjlig en gång om två år.', ['2/0/0 extension']],
    [
      'Avtalstid och uppsägning',
      'Samtal om en fortsättning inleds ett år innan partnerskapet löper ut.',
      ['1/0/0 decide-before'],
    ],
    [
      'Avtalstid och uppsägning',
      'Avtalet kan prolongeras för en tid av högst 12 månader.',
      ['0/12/0 extension'],
    ],
    ['Avtalstid och uppsägning', 'Ömsesidig uppsägningstid: 6 månader.', ['0/6/0 notice']],
    [
      'Avtalstid och uppsägning',
      'Kommunen och föreningen har ömsesidig rätt att säga upp avtalet, varvid en uppsägningstid på tre månader ska gälla.',
      ['0/3/0 notice'],
    ],
    [
      'Avtalstid och uppsägning',
      'Efter uppsägning upphör samarbetet tre månader senare.',
      ['0/3/0 notice'],
    ],
    [
      'Avtalstid och uppsägning',
      'Vi skriver för tre år i taget och stämmer av inför varje ny period ett kvartal i förväg.',
      ['3/0/0 extension', '0/3/0 decide-before'],
    ],
    [
      'Ekonomi',
      'Utbetalning sker inom 20 dagar efter att kommunen mottagit rekvisitionen.',
      ['0/0/20 payment'],
    ],
    ['Ekonomi', 'Betalning sker mot faktura, 30 dagar netto.', ['0/0/30 payment']],
    [
      'Ekonomi',
      'Ej förbrukade medel återbetalas senast två månader efter avtalstidens slut.',
      ['0/2/0 payment'],
    ],
    ['Hävning', 'Sker inte rättelse inom trettio (30) dagar får avtalet hävas.', ['0/0/30 other']],
    ['Tvist', 'Medling ska begäras inom fyra veckor.', ['0/0/28 other']],
    ['Verksamhet', 'Verksamheten vänder sig till flickor 10–16 år och kvinnor över 18 år.', []],
    ['Verksamhet', 'Deltagarna ska ha fyllt sexton år.', []],
    ['Verksamhet', 'Kursen omfattar sex veckor och hålls två gånger per år.', ['0/0/42 other']],
    ['Verksamhet', 'Projektet drevs i tre år med stöd av Arvsfonden.', ['3/0/0 other']],
    ['Insatser', 'Utdrag ur registret får inte vara äldre än ett år.', ['1/0/0 other']],
    [
      'Insatser',
      'Föreningen informerar kommunen minst en vecka före större evenemang.',
      ['0/0/7 other'],
    ],
    ['Bakgrund', 'Nämnden har tidigare beviljat bidrag under fyra år.', ['4/0/0 other']],
    [
      'Bakgrund',
      'En undersökning från år 2024 visar att var femte ung mellan 16 och 24 år känner sig ensam.',
      [],
    ],
    ['Personuppgifter', 'Handlingarna bevaras i tio år.', ['10/0/0 other']],
    [
      'Term',
      'Notice of termination shall be given in writing at least three months before the agreement ends.',
      ['0/3/0 notice'],
    ],
    [
      'Term',
      'The term is three years, with an option to extend by one year.',
      ['3/0/0 term', '1/0/0 extension'],
    ],
    [
      'Avtalstid och uppsägning',
      'Samverkan enligt denna överenskommelse pågår under tre års tid.',
      ['3/0/0 term'],
    ],
    [
      'Avtalstid och uppsägning',
      'Om avtalet inte sägs upp senast nio månader före utgången förlängs det automatiskt med tre år i sänder.',
      ['0/9/0 notice', '3/0/0 extension'],
    ],
    [
      'Avtalstid och uppsägning',
      'Avtalet kan när som helst sägas upp av endera parten med en uppsägningstid på 6 mån.',
      ['0/6/0 notice'],
    ],
    [
      'Avtalstid och uppsägning',
      'Efter de tre åren finns möjlighet till två års förlängning.',
      ['2/0/0 extension'],
    ],
    [
      'Avtalstid och uppsägning',
      'Styrgruppen lämnar sitt förslag om fortsättning minst tio månader innan avtalet upphör.',
      ['0/10/0 decide-before'],
    ],
    [
      'Avtalstid och uppsägning',
      'Parterna är överens om ett fyraårigt partnerskap.',
      ['4/0/0 term'],
    ],
    ['Avtalstid och uppsägning', 'Möjlighet till förlängning med 1 år finns.', ['1/0/0 extension']],
    [
      'Avtalstid och uppsägning',
      'Meddelande om att part inte avser att förlänga avtalet ska lämnas tre månader före avtalsperiodens slut.',
      ['0/3/0 decide-before'],
    ],
    ['Uppsägning', 'Tre månader.', ['0/3/0 notice']],
    ['Ekonomi', 'Parterna tillämpar 30 dagars betalningstid.', ['0/0/30 payment']],
    [
      'Ekonomi',
      'Ersättningen faktureras kvartalsvis och betalas 30 dagar efter godkänd faktura.',
      ['0/0/30 payment'],
    ],
    [
      'Ekonomi',
      'Kommunen lämnar besked om nästa års belopp senast tre månader före årsskiftet.',
      ['0/3/0 other'],
    ],
    ['Verksamhet', 'Träffarna är för barn i åldrarna 4–6 år tillsammans med en vuxen.', []],
    ['Verksamhet', 'Ungdomar som fyllt 15 år får komma själva.', []],
    ['Verksamhet', 'Mentorn följer den unge i minst ett år.', ['1/0/0 other']],
    ['Insatser', 'Kommunen upplåter lokalen kostnadsfritt i tre år.', ['3/0/0 other']],
    ['Bakgrund', 'Under ett år prövade parterna formen i liten skala.', ['1/0/0 other']],
    ['Personal', 'Föreningen anställer två ledare under tolv månader.', ['0/12/0 other']],
    [
      'Hävning',
      'Rättas inte felet inom en månad får avtalet sägas upp med en månads varsel.',
      ['0/1/0 other', '0/1/0 notice'],
    ],
    ['Term', 'This partnership lasts for 36 months and ends without notice.', ['0/36/0 term']],
  ])('under %s: %s', (heading, text, expected) => {
    expect(read(`## ${heading}\n\n${text}`)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      '| Uppsägningstid | 6 månader |\n| Betalning | 30 dagar |',
      ['0/6/0 notice', '0/0/30 payment'],
    ],
    [
      '| Avtalets längd | Förlängning |\n|---|---|\n| tre år | ett år |',
      ['3/0/0 term', '1/0/0 extension'],
    ],
    [
      'Avtalet kan\n\n- förlängas med två år\n- sägas upp med tre månaders varsel',
      ['2/0/0 extension', '0/3/0 notice'],
    ],
    [
      'Avtalet förlängs automatiskt med ett år. Den som inte vill fortsätta säger till senast två månader innan.',
      ['1/0/0 extension', '0/2/0 notice'],
    ],
    [
      'Avtalet förlängs inte automatiskt. Besked om förlängning lämnas senast två månader innan avtalet löper ut.',
      ['0/2/0 decide-before'],
    ],
  ])('beside what stands around it: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('has its place in the source and its own text', () => {
    const text = '## Tid\n\nAvtalet sägs upp\nmed sex (6) månaders varsel.';
    const [found] = durationsOf(partsOf(text));
    expect(found?.text).toBe('sex (6) månaders');
    expect(text.slice(found?.range.start, found?.range.end)).toBe('sex (6) månaders');
  });

  it('reads no code and no headings', () => {
    const parts = partsOf('# Tre års erfarenhet av två år\n\nGäller i tre år.');
    const blocks = parts.blocks.map((block, i) =>
      i === 1 ? { ...block, kind: 'code' as const } : block,
    );
    expect(durationsOf({ ...parts, blocks })).toEqual([]);
  });
});
