import { describe, expect, test } from 'vitest';
import { paymentTermsIncomplete } from '../../src/rules/economy/payment-terms-incomplete.ts';
import { repaymentClauseMissing } from '../../src/rules/economy/repayment-clause-missing.ts';
import { surplusAndOtherGrantsUnhandled } from '../../src/rules/economy/surplus-and-other-grants-unhandled.ts';
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
