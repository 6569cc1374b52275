import { expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
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
  readonly signs: readonly string[];
  readonly innocent: readonly string[];
}

const all: readonly Phrasings[] = [
  {
    rule: sanctionClause,
    section: 'Ekonomi',
    signs: [
      'Är mötesplatsen stängd mer än två dagar i månaden minskas bidraget med en tjugondel per dag.',
      'Ligger kaféet nere en hel vecka sänks ersättningen med en fjärdedel.',
      'Håller föreningen färre än 40 kvällar räknas bidraget ned i motsvarande mån.',
      'Saknas rapporten får kommunen hålla inne nästa utbetalning.',
      'Till dess att planen har lämnats kan nämnden hålla inne bidraget.',
      'Bidraget kortas med tio procent för varje påbörjad vecka som huset är stängt.',
      'Stänger föreningen tidigare än avtalat sätts månadens ersättning ned med hälften.',
      'Uteblir personal minskar ersättningen för den dagen.',
      'Har färre än tio deltagare kommit reduceras nästa delbetalning.',
      'Kommunen håller inne utbetalningen till dess att listorna har kommit in.',
      'För varje dag utöver fem som lokalen är stängd sänks bidraget med 800 kronor.',
      'Vi använder inte viten, men avdrag på bidraget görs för kvällar som ställs in.',
    ],
    innocent: [
      'Minskar kommunens anslag talar parterna om ett lägre bidrag.',
      'Håller föreningen öppet färre dagar än tänkt planerar parterna om tillsammans.',
      'Föreningen håller inne med deltagarnas namn, och det påverkar inte bidraget.',
      'Är det stängt för renovering påverkas inte bidraget.',
      'Kommunens kostnader för lokalen minskar med en tjugondel om värmen sänks.',
      'Vid regn hålls träffarna inne, och bidraget används som vanligt.',
      'Föreningen har en ansvarsförsäkring. Den omfattar även skadestånd som en ledare blir skyldig att betala.',
      'Ledarna är försäkrade genom förbundet. Där ingår skadestånd upp till tio miljoner kronor.',
      'Föreningen tecknar försäkring för sina volontärer. Skulle någon av dem dömas till skadestånd betalas det ur den.',
      'Viten och böter har ingen plats i det här.',
      'Böter, viten och avdrag använder vi inte mot varandra.',
      'Skadestånd begär vi inte av varandra.',
      'Några avdrag gör kommunen inte, och pengar hålls inte inne.',
      'Vite, prisavdrag eller andra påföljder har parterna valt bort.',
    ],
  },
  {
    rule: orderVocabulary,
    section: 'Verksamhet',
    signs: [
      'Kommunen beställer platser, och leverantören tillhandahåller dem.',
      'Leverantören ska lämna en rapport varje månad.',
      'Leverantören svarar för bemanning och inköp.',
      'Handläggaren beställer insatser hos föreningen när behov uppstår.',
      'Beställaren och leverantören möts varje kvartal.',
      'Leverantören fakturerar kommunen i efterskott.',
    ],
    innocent: [
      'Föreningen beställer jord hos en handlare, och leverantören kör den till grinden.',
      'Den beställer frön och plantor en gång om året.',
      'Klubben beställer tröjor. Leverantören skickar dem till kansliet.',
      'Kylskåpet servas av leverantören.',
      'Kaffet köps från ett rosteri, och leverantören fakturerar föreningen.',
      'Är varorna trasiga reklamerar föreningen dem hos leverantören.',
      'Den som vill beställa en visning av växthuset ringer ordföranden.',
      'Föreningen köper virke till lådorna; leverantören hämtar spillet.',
      'Ved beställs i september och leverantören staplar den vid boden.',
      'Föreningen väljer själv leverantör av grönsaker.',
      'Någon beställning är det inte fråga om.',
      'Leverantören av el väljs av fastighetsägaren.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Ekonomi',
    signs: [
      'Ersättningen är 312 kronor per dagplats och dag.',
      'Minst tolv vårdplatser ska hållas tillgängliga hela året.',
      'Tio platser ska finnas i beredskap för kommunen.',
      'Sex boendeplatser ska hållas lediga för kommunen.',
      'Antalet platser får inte understiga 18.',
      'Lägst 18 dagplatser tillhandahålls av föreningen.',
      'Det ska alltid finnas minst två lediga akutplatser.',
      'Under hela avtalstiden ska minst 14 sovplatser finnas att tillgå.',
      'Fyra rum ska stå till kommunens förfogande.',
      'Minst åtta platser i daglig sysselsättning ska erbjudas varje vardag.',
    ],
    innocent: [
      'Den som har en lott betalar 150 kronor per lott och säsong till föreningen.',
      'Varje hushåll betalar 200 kronor per termin till föreningen.',
      'Den som vill äta ger 20 kronor per person till kassan.',
      'Den som lånar verkstaden betalar 30 kronor per timme.',
      'Medlemmar lägger 50 kronor per gång i en burk.',
      'Föräldrar står för 40 kronor per tillfälle.',
      'Grannar som vill vara med betalar 60 kronor per kväll.',
      'Ungdomar under 18 betalar 10 kronor per gång.',
      'Det finns plats för minst 18 personer i salen.',
      'Lokalen ska hållas tillgänglig för alla.',
      'Tolv sittplatser ska finnas vid borden.',
      'Två parkeringsplatser ska hållas fria.',
      'Minst två platser i styrgruppen ska vara öppna för unga.',
      'Salen rymmer minst 60 personer och ska hållas öppen.',
    ],
  },
  {
    rule: predefinedNeed,
    section: 'Bakgrund',
    signs: [
      'Av planen framgår att nämnden saknar 18 platser i daglig verksamhet.',
      'Nämndens lokalförsörjningsplan visar att det fattas tolv boendeplatser.',
      'Kommunen behöver 20 platser för vuxna med beroende och vände sig till föreningen.',
      'Enligt nämndens behovsanalys krävs ytterligare sex lägenheter.',
      'Socialnämnden fastställde i maj sin behovsplan för fyra år.',
      'Förvaltningen har beräknat att det behövs 15 platser.',
      'Föreningen tar emot de personer som socialsekreterarna anvisar.',
      'Placering görs av socialnämndens jour.',
      'Vem som får en plats avgörs av socialnämnden.',
      'Anvisning görs av förvaltningens placeringsgrupp.',
    ],
    innocent: [
      'Parterna såg tillsammans att det saknas mötesplatser.',
      'Unga saknar platser att vara på, och nämnden saknar kunskap om varför.',
      'Kommunen saknar fritidsgård.',
      'Kön till kommunens platser är lång, men partnerskapet är något annat.',
      'Socialsekreterarna tipsar om träffarna men anvisar ingen.',
      'Placeringen av bord görs av ungdomarna.',
      'Kommunens kulturplan visar att barn läser mindre.',
      'Nämndens plan säger att civilsamhället ska stärkas.',
      'Föreningen behöver fler platser i källaren.',
      'Deltagarna anvisar varandra platser vid bordet.',
      'Nämnden antog i maj sin kulturplan.',
      'Skolan saknar två lärare, och kommunen behöver tid att rekrytera.',
    ],
  },
  {
    rule: fullCostCoverage,
    section: 'Ekonomi',
    signs: [
      'Bidraget är beräknat så att det motsvarar föreningens fulla kostnader för personal, lokaler och mat.',
      'Beloppet har satts så att föreningens samtliga kostnader täcks.',
      'Ersättningen är lika med föreningens självkostnad.',
      'Summan är framräknad för att täcka hela kostnaden för verksamheten.',
      'Bidraget motsvarar fullt ut vad verksamheten kostar.',
      'Föreningen ersätts krona för krona.',
      'Kommunens bidrag är avsett att täcka alla kostnader.',
      'Pengarna räcker till verksamhetens hela kostnad.',
      'Beloppet motsvarar självkostnaden för boendet.',
      'Bidraget är satt till de verkliga kostnaderna för verksamheten.',
    ],
    innocent: [
      'Kaffe säljs till självkostnadspris.',
      'Maten serveras till självkostnad.',
      'Medlemmar får köpa frön till självkostnadspris.',
      'Trycksaker lämnas ut till självkostnadspris.',
      'Bidraget motsvarar hälften av kostnaderna.',
      'Budgeten visar föreningens samtliga kostnader.',
      'Redovisningen ska omfatta verksamhetens fulla kostnader.',
      'Entrén sätts till självkostnad och ingen ska tjäna på den.',
      'Bidraget är inte tänkt att motsvara föreningens fulla kostnader.',
      'Cyklar lagas till självkostnadspris i verkstaden.',
    ],
  },
  {
    rule: permitRequiredActivity,
    section: 'Verksamhet',
    signs: [
      'I huset finns två lägenheter som används som skyddat boende för kvinnor.',
      'Två av rummen är skyddat boende för våldsutsatta.',
      'Övervåningen inrymmer ett skyddat boende med tre rum.',
      'Huset på Brogatan används som stödboende för unga.',
      'Lägenheterna fungerar som skyddat boende.',
      'Föreningen har två lägenheter för skyddat boende.',
      'På gården ligger ett HVB med sex platser som ingår i partnerskapet.',
      'Kvinnor och barn får bo i föreningens skyddade boende.',
      'Skyddat boende erbjuds i fyra av rummen.',
      'En av villorna är avsedd som skyddat boende.',
    ],
    innocent: [
      'I huset bredvid finns kommunens skyddade boende.',
      'Lägenheten används som kansli och inte som skyddat boende.',
      'Den som behöver skyddat boende får hjälp att hitta dit.',
      'Rummen används av unga som tidigare har bott på HVB.',
      'Föreningen har lång erfarenhet av kvinnor som har levt i skyddat boende.',
      'Lokalen låg tidigare granne med ett stödboende.',
      'Frågor om skyddat boende besvaras av socialtjänsten.',
      'Huset användes till 2015 som skyddat boende men är nu bibliotek.',
      'Föreningen bjuder in boende på stödboendet till fikan.',
      'I huset finns två lägenheter som används som skyddat boende. Jouren har tillstånd från IVO.',
    ],
  },
];

const rows = (of: 'signs' | 'innocent') =>
  all.flatMap(({ rule, section, [of]: texts }) =>
    texts.map((text) => ({ rule, section, text, id: rule.id })),
  );

test.each(rows('signs'))('$id: $text', ({ rule, section, text }) => {
  expect(finds(rule, document(section, text))).not.toEqual([]);
});

test.each(rows('innocent'))('$id is silent: $text', ({ rule, section, text }) => {
  expect(finds(rule, document(section, text))).toEqual([]);
});
