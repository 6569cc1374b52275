import { describe, expect, test } from 'vitest';
import { cofinancingMissing } from '../../src/rules/economy/cofinancing-missing.ts';
import { majorityPublicFinancing } from '../../src/rules/economy/majority-public-financing.ts';
import { moneyForAnother } from '../../src/rules/economy/money-for-another.ts';
import { paymentTermsIncomplete } from '../../src/rules/economy/payment-terms-incomplete.ts';
import { repaymentClauseMissing } from '../../src/rules/economy/repayment-clause-missing.ts';
import { surplusAndOtherGrantsUnhandled } from '../../src/rules/economy/surplus-and-other-grants-unhandled.ts';
import { vatUnaddressed } from '../../src/rules/economy/vat-unaddressed.ts';
import { finds } from './finds.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n';
const grant = 'Kommunen bidrar med 300 000 kronor per år till föreningen.';
const withMoney = (more: string) => `${parties}## Ekonomi\n\n${grant} ${more}\n`;

describe('how and when money is paid', () => {
  test.each([
    'Bidraget utbetalas i januari varje år.',
    'Beloppet betalas ut halvårsvis.',
    'Ersättningen betalas kvartalsvis i förskott.',
    'Utbetalning sker i två lika stora delar, den 15 februari och den 15 september.',
    'Föreningen rekvirerar pengarna två gånger om året.',
    'Pengarna betalas ut när avtalet har undertecknats av alla parter.',
    'Medlen sätts in på föreningens konto senast den sista mars.',
    'Betalning sker mot faktura.',
    'Hälften av summan betalas vid årets början och hälften i augusti.',
    'Bidraget betalas ut inom 30 dagar från det att avtalet har skrivits under.',
    'Summan delas upp på fyra utbetalningar per år.',
    'Kommunen för över pengarna i början av varje termin.',
    'Utbetalning: 150 000 kronor i mars och 150 000 kronor i september.',
    'Föreningen skickar en faktura i maj.',
    'Bidraget delas ut som en klumpsumma efter årsmötet.',
    'Ersättningen regleras månadsvis i efterskott.',
    'En betalningsplan finns i bilaga 3.',
    'Efter rekvisition från föreningen betalas bidraget ut.',
    'Bidraget betalas ut en gång per år, efter att årsredovisningen har lämnats in.',
    'Medlen betalas ut terminsvis.',
  ])('is told: %s', (text) => {
    expect(finds(paymentTermsIncomplete, withMoney(text))).toEqual([]);
  });

  test.each([
    'Pengarna används till lön och lokal.',
    'Styrgruppen träffas i mars och i oktober.',
    'Föreningen redovisar hur pengarna har använts senast den 1 mars.',
    'Oförbrukade medel betalas tillbaka senast den 31 januari.',
    'Beloppet räknas upp med index varje år.',
    'Föreningen bidrar med ideell tid, omkring 400 timmar.',
    'För 2027 är bidraget 250 000 kronor.',
    'Bidraget gäller från och med januari 2027.',
    'Föreningen lämnar en ekonomisk rapport i februari varje år.',
    'Pengarna går till föreningen.',
  ])('is not told: %s', (text) => {
    expect(finds(paymentTermsIncomplete, withMoney(text)).map(({ message }) => message)).toEqual([
      'missing',
    ]);
  });
});

describe('what happens to money that is left', () => {
  const also = 'Föreningen får söka andra bidrag till verksamheten.';

  test.each([
    'Ett eventuellt överskott används i verksamheten nästa år.',
    'Uppstår överskott beslutar styrgruppen hur det används.',
    'Outnyttjade medel återgår till kommunen.',
    'Pengar som blir över vid årets slut sparas till året efter.',
    'Blir det något kvar av pengarna delar parterna på det.',
    'Kvarvarande medel vid avtalets slut betalas tillbaka.',
    'Det som inte går åt av bidraget lämnas tillbaka.',
    'Medel som inte har förbrukats under året förs över till nästa år.',
    'Oanvända pengar betalas tillbaka till kommunen.',
    'Har hela bidraget inte använts vid årets slut får resten sparas.',
    'Finns det pengar kvar på kontot när partnerskapet upphör återbetalas de.',
    'Överskjutande belopp balanseras i ny räkning.',
    'Eventuell vinst återinvesteras i verksamheten.',
    'Används inte alla pengar går de tillbaka till kommunen.',
    'Ej använda medel återbetalas.',
    'Skulle medel stå kvar oförbrukade återbetalas de.',
  ])('is told: %s', (text) => {
    expect(finds(surplusAndOtherGrantsUnhandled, withMoney(`${also} ${text}`))).toEqual([]);
  });

  test.each([
    'Används bidraget inte för avsett ändamål kan det krävas tillbaka.',
    'Ersättning för outnyttjad plats betalas inte.',
    'Resterande belopp betalas ut i augusti.',
    'Föreningen drivs utan vinstsyfte.',
    'Lokalen används inte på söndagar.',
    'Efter avtalets slut finns föreningen kvar i området.',
    'Personer över 65 år deltar utan avgift.',
    'Pengarna fördelas över två år.',
    'Föreningen får inte använda medlen till något annat än det avtalade ändamålet.',
    'Budgeten gås igenom varje kvartal.',
  ])('is not told: %s', (text) => {
    const found = finds(surplusAndOtherGrantsUnhandled, withMoney(`${also} ${text}`));
    expect(found.map(({ message }) => message)).toEqual(['surplus']);
  });
});

describe('money from others', () => {
  const also = 'Överskott används i verksamheten nästa år.';

  test.each([
    'Föreningen får söka andra bidrag till verksamheten.',
    'Parterna kan gemensamt ansöka om medel ur Allmänna arvsfonden.',
    'Föreningen får ta emot sponsring från företag.',
    'Extern finansiering är välkommen och redovisas för styrgruppen.',
    'Föreningen har rätt att söka projektmedel.',
    'Bidraget kan kombineras med statliga medel.',
    'Får föreningen pengar från annat håll till samma sak berättar den det.',
    'Föreningen får inte söka ytterligare kommunala bidrag för samma kostnader.',
    'Det är fritt fram att söka fondmedel.',
    'Beviljas föreningen annat offentligt stöd för verksamheten ska kommunen underrättas.',
    'Varje part får söka stöd från fonder och stiftelser.',
    'Annan finansiering ska anmälas till kommunen.',
    'Söker någon av parterna pengar hos en annan finansiär informeras de övriga.',
    'Inga andra bidrag utgår från kommunen till verksamheten.',
    'Föreningens ordinarie föreningsbidrag påverkas inte.',
    'Parterna söker tillsammans fler finansiärer.',
  ])('is told: %s', (text) => {
    expect(finds(surplusAndOtherGrantsUnhandled, withMoney(`${also} ${text}`))).toEqual([]);
  });

  test.each([
    'Den som söker stöd och hjälp är välkommen.',
    'Föreningen söker bidraget hos kommunen före den 1 oktober.',
    'Parternas bidrag framgår av tabellen.',
    'Föreningen får andra deltagare att känna sig välkomna.',
    'Andra organisationer i området bjuds in.',
    'Kommunen bidrar också med andra resurser, som lokal och material.',
    'Deltagarna söker sig till verksamheten av andra skäl.',
    'Föreningen tar emot besökare från andra kommuner.',
    'Kommunen ger även annat stöd, till exempel råd om redovisning av medlen.',
  ])('is not told: %s', (text) => {
    const found = finds(surplusAndOtherGrantsUnhandled, withMoney(`${also} ${text}`));
    expect(found.map(({ message }) => message)).toEqual(['other-grants']);
  });
});

describe('repayment', () => {
  test.each([
    'Medel som inte har använts återbetalas.',
    'Kommunen kan återkräva bidraget om det används till något annat.',
    'Pengar som blivit över lämnas tillbaka till kommunen.',
    'Den part som fått pengar betalar tillbaka det som inte har använts.',
    'Återbetalningsskyldighet gäller för medel som inte använts för ändamålet.',
    'Kommunen har rätt att kräva tillbaka pengarna.',
    'Används bidraget fel kan kommunen begära det åter.',
    'Oförbrukade medel återförs till kommunen.',
    'Outnyttjat bidrag ska återgå till kommunen.',
    'Om avtalet upphör i förtid ska föreningen betala tillbaka en del av bidraget.',
    'Någon återbetalning av använda medel sker inte.',
    'Kommunen får tillbaka det som inte har gått åt.',
    'Beslut om återkrav fattas av nämnden.',
  ])('is told: %s', (text) => {
    expect(finds(repaymentClauseMissing, withMoney(text))).toEqual([]);
  });

  test.each([
    'Överskottet går tillbaka till verksamheten.',
    'Vid försening utgår ett vite om 10 000 kronor.',
    'Kommunen kan hålla inne bidraget.',
    'Kommunen kan dra tillbaka sitt stöd.',
    'Föreningen lämnar tillbaka nycklarna.',
    'Deltagaravgiften betalas tillbaka vid förhinder.',
    'Resultaten återförs till nämnden.',
    'Pengar som blir över får sparas till nästa år.',
    'Kommunen ersätter skada på lånad utrustning.',
    'Styrgruppen ser tillbaka på året.',
  ])('is not told: %s', (text) => {
    expect(finds(repaymentClauseMissing, withMoney(text)).map(({ message }) => message)).toEqual([
      'missing',
    ]);
  });
});

describe('what the civil side puts in', () => {
  const found = (text: string, more = '') =>
    finds(cofinancingMissing, `${withMoney(text)}${more}`).map(({ message }) => message);

  test.each([
    'Föreningen bidrar med omkring 500 timmar ideell tid per år.',
    'Föreningen lånar ut sin lokal, värd 40 000 kronor per år.',
    'Föreningens egen insats är 60 000 kronor per år.',
    'Föreningen ställer upp med tio volontärer varje kväll.',
    'Föreningen står för lokalhyran, 5 000 kronor i månaden.',
    'Medlemmarna arbetar ideellt tre kvällar i veckan.',
    'Föreningen medfinansierar verksamheten med 50 000 kronor.',
    'Föreningen samlar in 20 000 kronor per år.',
    'Föreningen bidrar med ideell tid. Den uppskattas till 300 timmar om året.',
    'Föreningen upplåter sitt kansli en dag i veckan.',
    'Föreningen bidrar med en projektledare på halvtid.',
    'Parterna bidrar med vardera 100 timmar arbetstid.',
    'Föreningen bidrar med:\n\n- lokal\n- 200 timmar ideell tid\n',
    'Föreningens ordförande lägger ner omkring 10 timmar i veckan av sin tid.',
  ])('is told: %s', (text) => expect(found(text)).toEqual([]));

  test.each([
    'Föreningen bidrar med ideella krafter.',
    'Föreningen ställer sin lokal till förfogande.',
    'Föreningen bidrar med sin kunskap om området.',
    'Volontärer leder grupperna.',
    'Föreningen tillhandahåller material och lokal.',
    'Arbetet sker ideellt.',
    'Varje part står för sina egna kostnader.',
    'Föreningen svarar själv för marknadsföringen med egna medel.',
    'Föreningens medlemmar bidrar med sin tid.',
  ])('is told without how much: %s', (text) => expect(found(text)).toEqual(['unmeasured']));

  test.each([
    'Föreningen leder verksamheten och anställer en samordnare för pengarna.',
    'Kommunen lånar ut en lokal till föreningen och bidrar med 100 timmar arbetstid.',
    'Kommunen står för alla kostnader.',
    'Föreningen är en ideell förening.',
    'Verksamheten bidrar till att fler känner sig trygga.',
    'Ersättningen täcker föreningens lokal, personal och administration.',
    'Föreningen redovisar sina kostnader två gånger per år.',
    'Föreningen bidrar inte med några egna medel.',
    'Kommunen ställer personal till förfogande.',
    'Föreningen ansvarar för att verksamheten är öppen tre dagar i veckan.',
  ])('is not told: %s', (text) => expect(found(text)).toEqual(['missing']));
});

describe('invoices and VAT', () => {
  test.each([
    'Föreningen fakturerar kommunen i januari.',
    'Fakturering sker kvartalsvis.',
    'Beloppet betalas ut mot faktura.',
    'Kommunen betalar inom 30 dagar efter mottagen faktura.',
    'Pengarna faktureras i mars och september.',
    'Faktura skickas till kultur- och fritidsförvaltningen.',
    'Föreningen har rätt att fakturera halva beloppet i förskott.',
    'Kommunen får en faktura två gånger om året.',
    'Samlingsfaktura lämnas efter varje termin.',
  ])('fires: %s', (text) => expect(finds(vatUnaddressed, withMoney(text))).toHaveLength(1));

  test.each([
    'Föreningen rekvirerar pengarna i januari.',
    'Föreningen fakturerar kommunen i januari. Moms tillkommer inte.',
    'Bidraget faktureras inte utan rekvireras.',
    'Kommunen fakturerar föreningen för el.',
    'Ingen faktura behövs.',
    'Föreningen sparar kvitton och fakturor som underlag.',
    'Föreningen fakturerar. Verksamheten är momsfri.',
    'Pengarna betalas utan faktura.',
    'Bidraget betalas ut utan att faktureras.',
    'Föreningen fakturerar kommunen exklusive mervärdesskatt.',
  ])('is silent: %s', (text) => expect(finds(vatUnaddressed, withMoney(text))).toEqual([]));
});

describe('mostly public money', () => {
  test.each([
    'Verksamheten finansieras i sin helhet av kommunen.',
    'Kommunens bidrag motsvarar 70 % av föreningens intäkter.',
    'Föreningens inkomster kommer till 80 procent från kommunen och regionen.',
    'Merparten av föreningens intäkter är offentliga bidrag.',
    'Föreningen finansieras huvudsakligen av kommunen.',
    'Kommunen utser majoriteten av ledamöterna i föreningens styrelse.',
    'Nästan alla föreningens intäkter kommer från kommunen.',
    'Föreningens omsättning består till största delen av kommunala medel.',
  ])('fires: %s', (text) =>
    expect(finds(majorityPublicFinancing, withMoney(text))).toHaveLength(1),
  );

  test.each([
    'Kommunens bidrag motsvarar 30 % av föreningens intäkter.',
    'Kommunen betalar 90 procent av hyran.',
    'Kommunens bidrag får vara högst 80 procent av föreningens intäkter.',
    'Föreningen finansieras till största delen av medlemsavgifter.',
    'Kommunen utser en av sju ledamöter i föreningens styrelse.',
    'Kommunen utser två av tre ledamöter i styrgruppen.',
    'Verksamheten finansieras gemensamt av parterna.',
    'Föreningen väljer själv hela sin styrelse.',
    'Merparten av deltagarna bor i kommunen.',
    'Verksamheten finansieras inte i sin helhet av kommunen.',
  ])('is silent: %s', (text) =>
    expect(finds(majorityPublicFinancing, withMoney(text))).toEqual([]),
  );
});

describe('money received for another', () => {
  const third = parties.replace(
    'Föreningen Norra,',
    'Studieförbundet Exempel, organisationsnummer 802499-0023\n\nFöreningen Norra,',
  );
  const found = (text: string) =>
    finds(
      moneyForAnother,
      `${third}## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till Studieförbundet Exempel. ${text}\n`,
    );

  test.each([
    'Studieförbundet tar emot pengarna för Föreningen Norras räkning.',
    'Studieförbundet förvaltar medlen åt Föreningen Norra.',
    'Pengarna ska göra det möjligt för Föreningen Norra att bygga upp sin verksamhet.',
    'Bidraget ska hjälpa Föreningen Norra att växa.',
    'Studieförbundet förmedlar pengarna vidare till Föreningen Norra.',
    'Studieförbundet administrerar bidraget åt Föreningen Norra. Oanvända medel återbetalas.',
  ])('fires: %s', (text) => expect(found(text)).toHaveLength(1));

  test.each([
    'Pengarna går till lön för en samordnare.',
    'Studieförbundet förvaltar medlen åt Föreningen Norra och redovisar dem varje år.',
    'Studieförbundet tar emot pengarna åt Föreningen Norra. Studieförbundet betalar tillbaka medel som inte har använts.',
    'Studieförbundet ordnar studiecirklar för Föreningen Norra.',
    'Studieförbundet svarar för hur pengarna används. De förvaltas åt Föreningen Norra.',
    'Föreningen Norra bidrar med ideell tid.',
    'Studieförbundet förvaltar medlen åt Föreningen Norra. Mottagaren återbetalar det som inte används.',
    'Pengarna förvaltas inte åt Föreningen Norra.',
  ])('is silent: %s', (text) => expect(found(text)).toEqual([]));
});

const kust =
  '# Partnerskap Kust\n\n## Parter\n\nRegion Exempel, 232100-0016, nedan kallad Regionen\n\nStiftelsen Hamnljuset, 802499-0015, nedan kallad Stiftelsen\n\n';
/** What stands in each, and the rules that have something to say of it; a tip with its message. */
const whole: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'passive officialese',
    `${kust}## Ekonomiska villkor\n\nStöd utgår med 450 000 kronor per verksamhetsår. Utbetalning sker tertialvis i förskott efter skriftlig begäran. Stiftelsen tillskjuter egna medel om 100 000 kronor per år. Eventuellt underskott bärs av Stiftelsen. Ej förbrukat stöd ska återbetalas. Stiftelsen äger rätt att ansöka om medel från annan.\n`,
    [],
  ],
  [
    'vi-språk',
    `${kust}## Pengarna\n\nRegionen ger Stiftelsen 200 000 kronor om året. Vi för över dem den 1 mars. Stiftelsen lägger in minst 600 timmar från sina volontärer. Om pengarna inte räcker pratar vi. Om de inte tar slut får Stiftelsen behålla dem till året därpå. Stiftelsen får leta efter mer pengar hos fonder.\n`,
    ['repayment-clause-missing'],
  ],
  [
    'nothing',
    `${kust}## Finansiering\n\nRegionen finansierar verksamheten med 1,2 mnkr årligen.\n`,
    [
      'payment-terms-incomplete',
      'cofinancing-missing',
      'surplus-and-other-grants-unhandled',
      'repayment-clause-missing',
    ],
  ],
  [
    'table',
    `${kust}## Ekonomi\n\n| Post | Regionen | Stiftelsen |\n|---|---|---|\n| Kontant stöd | 300 000 kr | – |\n| Lokal | – | 80 000 kr |\n| Ideell tid | – | 400 timmar |\n\nStödet betalas ut i januari. Överskott återbetalas. Andra finansiärer är välkomna.\n`,
    [],
  ],
  [
    'list',
    `${kust}## Resurser\n\nRegionen bidrar med:\n\n- 250 000 kronor per år, som betalas ut i mars\n- en kontaktperson\n\nStiftelsen bidrar med:\n\n- lokalen på Kajgatan\n- omkring 300 timmar ideellt arbete\n\nPengar som inte använts vid årets slut lämnas tillbaka.\nStiftelsen kan söka medel på annat håll.\n`,
    [],
  ],
  [
    'no money',
    `${kust}## Ekonomi\n\nVarje part står för sina egna kostnader. Regionen lånar ut lokaler, värda 100 000 kronor per år. Ingen ersättning utgår.\n`,
    [],
  ],
  [
    'only civil money',
    `${kust}## Ekonomi\n\nStiftelsen bidrar med 50 000 kronor per år. Regionen upplåter en lokal.\n`,
    [],
  ],
  [
    'per unit',
    `${kust}## Ersättning\n\nRegionen ersätter Stiftelsen med 900 kr per deltagare. Stiftelsen fakturerar månadsvis.\n`,
    [
      'cofinancing-missing',
      'surplus-and-other-grants-unhandled',
      'repayment-clause-missing',
      'vat-unaddressed',
    ],
  ],
  [
    'separate sections',
    `${kust}## Insatser\n\nStiftelsen håller med lokal och utrustning samt tio volontärer. Regionen deltar med en samordnare på 20 procent.\n\n## Ekonomi\n\nRegionens ekonomiska stöd till Stiftelsen är 300 000 kronor per kalenderår.\n\n### Utbetalning\n\nFebruari och augusti, hälften vardera.\n\n## Återbetalning\n\nOm medel använts i strid med avtalet har Regionen rätt till återbetalning. Detsamma gäller medel som inte kommit till användning.\n\n## Övrigt\n\nStiftelsen informerar om andra bidrag som söks eller beviljas för verksamheten.\n`,
    [],
  ],
  [
    'sponsors only, invoice',
    `${kust}## Ekonomi\n\nRegionen betalar 300 000 kronor per år till Stiftelsen mot faktura som skickas i juni. Momsen har parterna stämt av med Skatteverket. Stiftelsens medlemmar bidrar med cirka 20 timmar i veckan. Sponsorer får anlitas.\n`,
    ['surplus-and-other-grants-unhandled', 'repayment-clause-missing'],
  ],
  [
    'XX gap',
    `${kust}## Ekonomi\n\nRegionen bidrar med XX kronor per år till Stiftelsen, som betalas ut kvartalsvis. Stiftelsen bidrar med ideell tid motsvarande XX timmar.\n`,
    ['surplus-and-other-grants-unhandled', 'repayment-clause-missing'],
  ],
  [
    'oneoff',
    `${kust}## Ekonomi\n\nRegionen bidrar med ett engångsbelopp om 75 000 kronor till Stiftelsen, som betalas när avtalet har undertecknats. Stiftelsen bidrar med 75 000 kronor. Blir projektet billigare än beräknat betalas mellanskillnaden tillbaka. Ytterligare medel söks gemensamt.\n`,
    [],
  ],
];

test.each(whole)('the money of a whole agreement: %s', (_, text, expected) => {
  const rules = [
    paymentTermsIncomplete,
    cofinancingMissing,
    surplusAndOtherGrantsUnhandled,
    repaymentClauseMissing,
    vatUnaddressed,
    moneyForAnother,
  ];
  expect(rules.flatMap((rule) => finds(rule, text).map(() => rule.id))).toEqual(expected);
});
