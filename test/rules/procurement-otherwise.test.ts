import { expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { permitRequiredActivity } from '../../src/rules/procurement/permit-required-activity.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { finds } from './finds.ts';

const document = (section: string, text: string) =>
  '# Mötesplats Norra\n\nAvtal om idéburet offentligt partnerskap (IOP)\n\n## Parter\n\n' +
  '- Exempelstads kommun genom socialnämnden, organisationsnummer 212000-9150, nedan kallad kommunen\n' +
  '- Föreningen Norra, organisationsnummer 802499-0015, nedan kallad föreningen\n\n' +
  `## ${section}\n\n${text}\n`;

interface Phrasings {
  readonly rule: Rule;
  readonly section: string;
  /** What the rule asks about. */
  readonly signs: readonly string[];
  /** What it leaves alone. */
  readonly innocent: readonly string[];
}

const all: readonly Phrasings[] = [
  {
    rule: orderVocabulary,
    section: 'Verksamhet',
    signs: [
      'Beställning görs skriftligen senast tre dagar i förväg.',
      'Kommunen lägger en order för varje nytt pass.',
      'Kommunen är köpare och föreningen säljare av tjänsterna.',
      'Verksamheten bedrivs åt kommunen och för dess räkning.',
      'Leveransen av tjänsten ska ske enligt bilaga 2.',
      'Efter beställning från biståndsenheten ska besöket ske inom en vecka.',
      'Som leverantör ansvarar föreningen för att passen blir bemannade.',
      'Antalet pass beställs inför varje månad av fritidskontoret.',
      'Insatserna beställs löpande och avbeställs senast dagen innan.',
    ],
    innocent: [
      'Ingen är här beställare och ingen är leverantör.',
      'Varken kommunen eller föreningen är beställare eller leverantör i förhållande till den andra.',
      'Det finns ingen beställare i det här, och ingen leverantör heller.',
      'Partnerskapet handlar inte om beställning och avrop.',
      'Parterna ser sig inte som beställare och utförare.',
      'Föreningen beställer böcker och pennor från sin leverantör.',
      'Deltagarna övar på att beställa mat på restaurang.',
      'Rollerna beställare och utförare passar inte för det vi vill göra.',
      'Orden beställare och leverantör används inte i detta avtal.',
      'Kursen lär ut hur man skriver ett anbud.',
    ],
  },
  {
    rule: operationOfService,
    section: 'Verksamhet',
    signs: [
      'Föreningen tar vid årsskiftet över kommunens träffpunkt på Norra torget.',
      'Föreningen träder in i kommunens ställe som ansvarig för boendestödet.',
      'Ansvaret för kommunens anhörigstöd övergår till föreningen.',
      'Föreningen ansvarar från avtalsstart för kommunens syn- och hörselverksamhet.',
      'Den kommunala familjerådgivningen läggs ut på föreningen.',
      'Kommunens mötesplats för seniorer ska fortsättningsvis drivas av föreningen.',
      'Kommunen lägger ut sin familjerådgivning på föreningen.',
      'Bemanningen av nämndens jourtelefon övertas av föreningen.',
      'Huvudmannaskapet för kommunens naturskola går över till föreningen.',
      'Stadens parklek drivs vidare i föreningens regi.',
      'Föreningen ska svara för ledsagning enligt LSS.',
      'Skötseln av kommunens badhus anförtros föreningen.',
    ],
    innocent: [
      'Föreningen driver ett eget kafé och en loppis.',
      'Kommunen ansvarar som förut för sin ledsagarservice.',
      'Daglig verksamhet och hemtjänst är kommunens sak och ingår inte.',
      'Föreningen ordnar bokcirklar på kommunens bibliotek.',
      'Kommunens fritidsgård ligger bredvid föreningens lokal.',
      'Verksamheten ersätter inte kommunens hemtjänst utan är ett komplement.',
      'Föreningen tar över nycklarna till kommunens lokal kl. 17.',
      'Föreningen övertar kommunens gamla soffor och en kaffebryggare.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Verksamhet',
    signs: [
      'Föreningen åtar sig att utföra 1 200 besök per år.',
      'Föreningen förbinder sig att hålla minst 150 träffar om året.',
      'Antalet timmar får inte understiga 900 per halvår.',
      'Omfattningen är 40 platser per dygn.',
      'Volymen uppgår till lägst 300 insatser per år.',
      'Föreningen ska ta emot minimum 25 deltagare per termin.',
      'Kommunen ersätter varje genomfört besök med 350 kronor.',
      'Föreningen garanterar en volym om minst 200 ledsagningar per månad.',
      'Minst 90 procent av de avtalade timmarna ska utföras.',
      'För varje deltagare som slutför kursen betalar kommunen 4 000 kronor.',
      'Stycketaxan är 180 kronor per levererad matlåda.',
      'Utföraren är skyldig att utföra lägst 25 besök i veckan.',
    ],
    innocent: [
      'Deltagarna betalar 20 kronor per gång för fika.',
      'Föreningens volontärer lägger omkring 1 100 timmar per år.',
      'Målet är att minst 200 unga har varit på träffen varje år.',
      'Talen är tecken att lära av och ingen volym som föreningen har utlovat.',
    ],
  },
  {
    rule: fullCostCoverage,
    section: 'Ekonomi',
    signs: [
      'Samtliga kostnader för verksamheten bestrids av kommunen.',
      'Kommunen står för notan i sin helhet.',
      'Kommunen betalar vad verksamheten kostar.',
      'I beloppet ingår samtliga kostnader som föreningen har för uppdraget.',
      'Ersättningen är avsedd att ge full täckning för föreningens kostnader.',
      'Föreningen ska hållas skadeslös för samtliga kostnader i verksamheten.',
      'Alla kostnader för personal, lokal och administration betalas av nämnden.',
      'Kommunens ersättning är kostnadstäckande.',
      'Regionen svarar för finansieringen i dess helhet.',
      'Kommunen tar samtliga kostnader.',
      'Föreningens alla kostnader ska täckas av ersättningen.',
      'Verksamheten är helt finansierad av nämnden.',
      'Regionen täcker eventuellt underskott i verksamheten i sin helhet.',
    ],
    innocent: [
      'Det täcker inte hela kostnaden.',
      'Föreningen bär alla kostnader för sin egen administration.',
      'Kommunen står för samtliga kostnader för tolkar.',
      'Parterna delar alla kostnader lika.',
      'Försäkringen täcker alla kostnader vid skada.',
    ],
  },
  {
    rule: detailedSpecification,
    section: 'Verksamhet',
    signs: [
      'Personalen ska ha minst tre års erfarenhet och undersköterskeutbildning. Varje besök ska loggas i kommunens system.',
      'Lokalen ska vara bemannad med minst tre personer. Dokumentation ska ske dagligen enligt kommunens mall.',
      'Ledarna ska bära kommunens kläder och föra loggbok varje dag. Inställelsetiden är högst 30 minuter.',
      '- Svarstid: högst 3 minuter\n- Bemanning: 2 heltider dagtid, 1 heltid kvällstid\n- Personalen ska ha gymnasiekompetens',
      'Personalen ska vara minst tre per pass och bära tjänstekort. Kommunens rutiner ska följas.',
      '| Krav | Nivå |\n|---|---|\n| Bemanning | minst 3 socionomer i tjänst |\n| Svarstid | högst 10 minuter |',
      'Föreningen ska följa kommunens metodhandbok, och ledarna ska ha minst 120 högskolepoäng. Telefonsamtal ska besvaras inom fem minuter.',
    ],
    innocent: [
      'Öppettiderna bestäms av parterna tillsammans varje termin.',
      'Styrgruppen träffas i februari, maj och oktober kl. 15–17. Minnesanteckningar skrivs.',
      'Föreningen utbildar sina ledare två helger om året.',
      'Kaféet har öppet tisdagar 17–20 och sköts av ideella.',
    ],
  },
  {
    rule: predefinedNeed,
    section: 'Bakgrund',
    signs: [
      'Kommunen är enligt lag skyldig att erbjuda insatsen och behöver därför föreningens hjälp att verkställa besluten.',
      'Föreningen verkställer biståndsbeslut som fattas av kommunens handläggare.',
      'Plats ges endast till den som har ett gällande beslut från nämnden.',
      'Föreningen får inte neka någon som kommunen hänvisar.',
      'Kommunen har kartlagt sitt behov av platser, och föreningen ska tillgodose det.',
      'Genom avtalet fullgör regionen sitt ansvar för smittspårning.',
      'Nämnden har ansvar för att besluten verkställs, och avtalet gör det möjligt att klara den uppgiften.',
      'Föreningen är skyldig att ta emot alla som kommunen anvisar.',
      'Anvisning av platser sker genom socialkontoret.',
      'Nämnden har bestämt vilka insatser som behövs, och föreningen utför dem.',
      'Platserna tillsätts av kommunens placeringshandläggare.',
      'Förvaltningens utredning visade att det fattades 18 platser, och föreningen har fått i uppgift att ordna dem.',
      'Föreningen tar emot de ungdomar som socialtjänsten skickar.',
      'Nämnden behöver hjälp att klara sina lagstadgade uppgifter, och det är därför avtalet tecknas.',
      'Platserna är till för dem som handläggarna fattar beslut om.',
      'Socialtjänsten bestämmer vilka familjer som får stödet.',
    ],
    innocent: [
      'Verksamheten är öppen för alla, och ingen behöver ett beslut för att komma.',
      'Socialtjänsten berättar om kaféet men placerar ingen där.',
      'Kommunen har enligt lag ansvar för stöd till anhöriga; det ansvaret påverkas inte av partnerskapet.',
      'Biståndsbeslut fattas av kommunen och rör inte partnerskapet.',
      'Kommunen är skyldig att lämna ut allmänna handlingar.',
    ],
  },
  {
    rule: permitRequiredActivity,
    section: 'Verksamhet',
    signs: [
      'Föreningen tar emot kvinnor i ett skyddat boende med sex rum.',
      'Jouren erbjuder skyddade platser dygnet runt åt våldsutsatta.',
      'Verksamheten är ett hem för vård eller boende.',
      'Ungdomar placeras på föreningens gård med stöd av LVU.',
      'Föreningen beslutar vem som ska få kontaktperson enligt socialtjänstlagen.',
      'Föreningen har ett HVB med åtta platser.',
      'Barnet placeras hos föreningen enligt LVU.',
    ],
    innocent: [
      'Föreningen informerar om skyddat boende men driver inget.',
      'Den som behöver skyddat boende får hjälp att kontakta socialjouren.',
      'Ingen myndighetsutövning överlämnas till föreningen.',
    ],
  },
  {
    rule: sanctionClause,
    section: 'Ekonomi',
    signs: [
      'Vid försening tas en avgift ut med 500 kronor per dag.',
      'För varje utebliven kväll faktureras föreningen 2 000 kronor.',
      'Den part som bryter mot avtalet betalar 25 000 kronor till den andra.',
      'Vid avtalsbrott utgår ett engångsbelopp om 10 000 kronor.',
      'Kommunen får dra av 2 procent av månadsersättningen för varje utebliven rapport.',
      'Ersättning utgår inte för pass som ställts in av föreningen.',
      'Utebliven närvaro vid kvalitetsråd sanktioneras med 3 000 kronor.',
      'Föreningen betalar en kvalitetsavgift om 500 kronor för varje klagomål som inte besvaras.',
    ],
    innocent: [
      'Brottsofferjouren förklarar hur man ansöker om skadestånd efter ett brott.',
      'Volontärerna hjälper den som har drabbats av brott att få skadestånd.',
      'Föreningens bidrag minskar inte om färre kommer.',
      'Ungdomar som har dömts till skadestånd kan få ekonomisk rådgivning på mötesplatsen.',
      'Rådgivaren förklarar vad vite och böter betyder.',
    ],
  },
  {
    rule: orderVocabulary,
    section: 'Åtaganden',
    signs: ['Föreningen bekräftar varje beställning inom två dagar.'],
    innocent: [
      'Vi är varandras medparter, inte beställare och leverantör.',
      'Det här avtalet skiljer sig från ett köp, där en beställare betalar en leverantör.',
      'Föreningen beställer själv sina trycksaker.',
      'Matlådorna beställs av deltagarna på fredagar.',
      'Kommunens beställningscentral för skolskjuts berörs inte.',
      'Ingen part är den andras uppdragstagare.',
      'Partnerskapet kom inte till genom någon beställning från kommunen.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Ekonomi',
    signs: [
      'Föreningen åtar sig att utföra minst 3 000 timmar under avtalstiden.',
      '85 procents beläggning garanteras.',
      'Understiger antalet deltagare 20 minskas bidraget i motsvarande mån.',
      'Föreningen ska årligen genomföra lägst 60 gruppträffar.',
    ],
    innocent: [
      'Inträdet är 40 kronor per person.',
      'Kommunens lokal kostar 300 kronor per timme för andra hyresgäster.',
      'Föreningen betalar ledarna 180 kronor i timmen.',
      'Vi når ungefär 400 besökare per år.',
      'Det finns plats för 25 deltagare per kurs.',
      'Parterna träffas minst två gånger per termin.',
      'Kommunen bidrar med 200 arbetstimmar per år.',
    ],
  },
  {
    rule: sanctionClause,
    section: 'Ansvar',
    signs: [
      'Har rapporten inte inkommit stoppas utbetalningen.',
      'Kommunen äger rätt att göra skäligt avdrag om tjänsten inte utförts fackmässigt.',
      'Kommunen får kräva prisnedsättning vid fel i tjänsten.',
      'Kommunen debiterar föreningen 900 kronor för varje pass som uteblir.',
      'Vid utebliven insats dras motsvarande belopp från fakturan.',
    ],
    innocent: [
      'Vi straffar inte varandra när något går snett.',
      'Föreningen har en skadestånds- och rättsskyddsförsäkring.',
      'Den som tar skada vid en olycka ersätts av föreningens olycksfallsförsäkring.',
      'Har allt inte använts minskas nästa utbetalning med lika mycket.',
      'Avgiften för kursen återbetalas om kursen ställs in.',
      'Föreningen gör avdrag för preliminärskatt på ledarnas arvoden.',
      'Några böter för sen ankomst finns inte.',
      'Kvinnorna får hjälp att begära skadestånd av den som har slagit dem.',
    ],
  },
  {
    rule: detailedSpecification,
    section: 'Åtaganden',
    signs: [
      'Inställelsetid vid larm är 20 minuter. Personalen ska föra journal i kommunens verksamhetssystem.',
    ],
    innocent: [
      'Föreningen svarar för att lokalen är öppen tre kvällar i veckan.',
      'Ledarna går kommunens utbildning i första hjälpen en gång om året.',
      'Den som arbetar med barn visar utdrag ur belastningsregistret.',
      'Samordnaren svarar på frågor så snart det går.',
      'Kommunens jurist svarar på styrgruppens frågor inom två dagar.',
      'Parterna kom överens om att hålla öppet kl. 17–21 under hösten.',
    ],
  },
  {
    rule: initiativeNotCivilSociety,
    section: 'Bakgrund',
    signs: [],
    innocent: [
      'Frågan väcktes av föreningens årsmöte i mars 2025.',
      'Förslaget lades fram av föreningen våren 2025.',
      'Upprinnelsen är ett brev som föreningen skrev till nämnden i maj 2025.',
      '- Initiativ: Föreningen Norra, mars 2025',
      'Tanken föddes på föreningens höstmöte 2024.',
    ],
  },
  {
    rule: orderVocabulary,
    section: 'Så gör vi',
    signs: ['Beställningar som görs efter klockan 15 verkställs nästa dag.'],
    innocent: [
      'Ni är inte våra kunder och vi är inte er leverantör.',
      'Vi beställer hem garn till stickcaféet.',
      'Pizzerian levererar mat till avslutningen.',
      'I det här samarbetet finns inga beställare.',
      'Kommunens inköpsavdelning köper möblerna till lokalen.',
    ],
  },
  {
    rule: operationOfService,
    section: 'Så gör vi',
    signs: [
      'Från nyår är det vi som sköter kommunens fritidsbank.',
      'Ansvaret för familjecentralen överförs från kommunen till föreningen.',
    ],
    innocent: [
      'Vi håller till i kommunens fritidsgård på tisdagar.',
      'Ni driver fritidsgården som vanligt, vi kommer dit och spelar.',
      'Föreningen tar över stafettpinnen som sammankallande efter kommunen.',
      'Vårt kafé är inget som kommunen annars skulle ha drivit.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Pengar',
    signs: ['Föreningen åtar sig att varje månad utföra minst 80 hembesök.'],
    innocent: [
      'Vi brukar vara ett tjugotal volontärer per kväll.',
      'Kostnaden för bussen är 85 kronor per mil och betalas ur föreningens kassa.',
      'Vi lovar att ha öppet varje torsdag men inte hur många som kommer.',
      'Kursavgiften är 200 kronor per deltagare.',
      'Minst två ledare är med på varje läger.',
    ],
  },
  {
    rule: fullCostCoverage,
    section: 'Pengar',
    signs: ['Bidraget motsvarar verksamhetens hela budget.'],
    innocent: [
      'Vi står själva för alla kostnader utom hyran.',
      'Bidraget räcker till ungefär en tredjedel av kostnaderna.',
      'Kommunens pengar täcker hyran men inget annat.',
    ],
  },
  {
    rule: sanctionClause,
    section: 'Om det går fel',
    signs: [
      'Kommer vi inte dit som avtalat får ni dra av 700 kronor.',
      'Part i dröjsmål ska erlägga dröjsmålsavgift med 1 000 kronor per dag.',
      'Hela bidraget förverkas om rapporten uteblir.',
    ],
    innocent: [
      'Ingen av oss betalar något till den andra om en kväll ställs in.',
      'Blir någon sjuk ställer vi in och säger till varandra.',
      'Skulle en part vara sen med något påminner den andra.',
      'Pengar för inställda läger sparas till nästa år.',
      'Vräkning, böter och skulder är sådant som rådgivarna kan prata om.',
      'Den som bryter mot ordningsreglerna får gå hem för kvällen.',
      'Dröjsmålsränta enligt räntelagen betalas på sena utbetalningar till föreningen.',
    ],
  },
  {
    rule: marketNotAssessed,
    section: 'Bakgrund',
    signs: [],
    innocent: ['Kommunen gjorde i fjol en förfrågan till tre företag, och alla tackade nej.'],
  },
];

const rowsOf = (kind: 'signs' | 'innocent') =>
  all.flatMap((one) => one[kind].map((text) => [one.rule.id, text, one] as const));

test.each(rowsOf('signs'))('%s asks about: %s', (_id, text, { rule, section }) => {
  expect(finds(rule, document(section, text))).not.toEqual([]);
});

test.each(rowsOf('innocent'))('%s leaves alone: %s', (_id, text, { rule, section }) => {
  expect(finds(rule, document(section, text))).toEqual([]);
});
