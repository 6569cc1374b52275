import { amountBasisUnclear } from '../../src/rules/economy/amount-basis-unclear.ts';
import { amountMissing } from '../../src/rules/economy/amount-missing.ts';
import { majorityPublicFinancing } from '../../src/rules/economy/majority-public-financing.ts';
import { paymentTermsIncomplete } from '../../src/rules/economy/payment-terms-incomplete.ts';
import { repaymentClauseMissing } from '../../src/rules/economy/repayment-clause-missing.ts';
import { surplusAndOtherGrantsUnhandled } from '../../src/rules/economy/surplus-and-other-grants-unhandled.ts';
import { vatUnaddressed } from '../../src/rules/economy/vat-unaddressed.ts';
import { rescissionMissing } from '../../src/rules/renegotiation/rescission-missing.ts';
import { extensionDeadlineMissing } from '../../src/rules/term/extension-deadline-missing.ts';
import { retroactiveStart } from '../../src/rules/term/retroactive-start.ts';
import { termOutsideUsual } from '../../src/rules/term/term-outside-usual.ts';
import { testPhrasings } from './phrasings.ts';

const money = 'Kommunen betalar 240 000 kronor per år till föreningen i januari.';

testPhrasings([
  {
    rule: repaymentClauseMissing,
    section: 'Ekonomi',
    signs: [
      `${money} Föreningens banklån betalas tillbaka under 2028.`,
      `${money} Föreningen har ett lån i sparbanken som återbetalas under 2028.`,
      `${money} Bidraget från Arvsfonden återbetalas till fonden enligt dess villkor.`,
      `${money} Om en kväll ställs in betalar hyresvärden tillbaka hyran för den.`,
      `${money} År 2025 återbetalade föreningen 12 000 kronor av det förra bidraget.`,
      `${money} Föreningen har under våren återbetalat sitt startbidrag.`,
      `${money} Vad som gäller om återbetalning återstår att bestämma.`,
      `${money} Om återbetalning har parterna inte kommit överens.`,
      `${money} Kommunen har återkrävt bidrag från andra föreningar.`,
      'Vi lämnar 150 000 kronor om året till föreningen och sätter in dem i januari.',
    ],
    innocent: [
      `${money} Medel som inte har använts ska ha återbetalats senast den 31 mars året efter.`,
      `${money} Det som blev över betalas tillbaka till kommunen.`,
      `${money} Pengar som finns kvar lämnar föreningen igen.`,
      `${money} Föreningen är skyldig att återbära medel som gått till annat.`,
      `${money} Har pengarna gått till något annat betalar föreningen tillbaka dem.`,
      `${money} Lånet av lokalen upphör samtidigt, och outnyttjade medel återbetalas.`,
      `${money} Det som ligger kvar på kontot när vi slutar får kommunen tillbaka.`,
    ],
  },
  {
    rule: surplusAndOtherGrantsUnhandled,
    section: 'Ekonomi',
    signs: [
      `${money} Föreningen får söka bidrag från andra och delar ut överskottsmat varje fredag.`,
      `${money} Föreningen får söka andra bidrag, och ett överskott på frivilliga välkomnas.`,
      `${money} Föreningen får söka andra bidrag. År 2024 var överskottet 9 000 kronor.`,
    ],
    innocent: [
      `${money} Går vi plus köper vi nya spel. Föreningen får söka andra bidrag.`,
      `${money} Blir resultatet på plus läggs det på nästa termin. Föreningen tar gärna emot pengar från fler håll.`,
      `${money} Överskott förs vidare. Föreningen berättar om den får stöd från någon annan myndighet för träffarna.`,
      `${money} Överskott förs vidare. Får föreningen bidrag från annat håll talas det om på mötet.`,
    ],
  },
  {
    rule: paymentTermsIncomplete,
    section: 'Ekonomi',
    signs: [
      'Kommunen bidrar med 240 000 kronor per år till föreningen. Deltagarna betalar sin avgift i september.',
      'Kommunen bidrar med 240 000 kronor per år till föreningen. Hyran betalas kvartalsvis i förskott.',
      'Kommunen bidrar med 240 000 kronor per år till föreningen. Elen betalar föreningen varje månad.',
      'Kommunen stöttar föreningen med 240 000 kronor om året.',
      'Förra bidraget rådde det delade meningar om, och det utbetalades i maj. Kommunen bidrar med 240 000 kronor per år till föreningen.',
    ],
    innocent: [
      'Kommunen bidrar med 240 000 kronor per år till föreningen. En tredjedel kommer i januari, resten i juni.',
      'Kommunen bidrar med 240 000 kronor per år till föreningen. Bidraget betalar kommunen ut i mars.',
      'Kommunen bidrar med 240 000 kronor per år till föreningen. Utbetalningen i mars påverkas inte av föreningens andra bidrag.',
      'Kommunen bidrar med 240 000 kronor per år till föreningen, och pengarna betalas ut efter varje tertial.',
      'Kommunen bidrar med 240 000 kronor per år till föreningen. I januari kommer allt på föreningens plusgiro.',
    ],
  },
  {
    rule: vatUnaddressed,
    section: 'Ekonomi',
    signs: [
      'Föreningen fakturerar kommunen två gånger per år.',
      'Kommunen ersätter föreningen mot faktura med kopia på närvarolistan.',
      'Fakturor skickas till kommunen i mars.',
      'Efter varje termin fakturerar föreningen hälften av beloppet.',
    ],
    innocent: [
      `${money} Bokhandeln och tryckeriföretaget fakturerar föreningen direkt.`,
      `${money} Fakturor från artister och leverantörer går till föreningen.`,
      `${money} Hantverkarnas fakturor skickas till föreningen.`,
      `${money} Föreningen får fakturor från sina leverantörer.`,
      `${money} Fram till 2024 fakturerade föreningen kommunen.`,
    ],
  },
  {
    rule: amountBasisUnclear,
    section: 'Ekonomi',
    signs: [
      'Kommunen betalar upp till 120 000 kronor per år till föreningen efter skriftlig rekvisition.',
      'Till föreningen betalas ett bidrag på 120 000 kronor.',
      '| Från | Till | Summa |\n| --- | --- | --- |\n| Kommunen | Föreningen | 120 000 kr |',
      'Föreningen tilldelas 120 000 kronor för sitt arbete.',
    ],
    innocent: [
      'Kommunen betalar upp till 120 000 kronor per år efter redovisade kostnader.',
      'Kommunen lämnar ett årligt bidrag. Till föreningen betalas 120 000 kronor.',
      'Till föreningen lämnas ett stöd på 120 000 kronor från Allmänna arvsfonden.',
      'Till föreningen betalas sammanlagt 120 000 kronor för hela avtalstiden.',
      'Föreningen får 120 000 kronor i gåvor från sina medlemmar.',
    ],
  },
  {
    rule: amountMissing,
    section: 'Ekonomi',
    signs: [
      'Kommunen hjälper föreningen ekonomiskt så att träffarna kan hållas.',
      'Föreningens lokal är värd 60 000 kronor per år. Kommunen stöttar föreningen ekonomiskt.',
      'Till föreningen ger kommunen varje höst ett bidrag.',
      '- Kommunen: ekonomiskt stöd till föreningen\n- Föreningen: ideell tid',
      'Bidraget till föreningen betalas ut i januari.',
      'Föreningen får varje år ett verksamhetsbidrag från kommunen.',
      'Ur kulturnämndens budget, som är på 31 miljoner kronor, lämnas ett bidrag till föreningen.',
      'Kommunen bidrar ekonomiskt till träffarna, medan kursavgiften är 300 kronor.',
      'År 2024 fick föreningen 90 000 kronor av kommunen. Nu räknar parterna med ett årligt bidrag.',
    ],
    innocent: [
      'Kommunen stöttar föreningen ekonomiskt med 240 000 kronor per år.',
      'År 2024 fick föreningen 90 000 kronor av kommunen. Kommunen bidrar nu med 120 000 kronor per år.',
      'Ur kulturnämndens budget lämnas ett bidrag på 200 000 kronor per år till föreningen.',
      '- Kommunen: 90 000 kronor per år till föreningen\n- Föreningen: ideell tid',
      'Något bidrag till föreningen betalas inte.',
      'Kommunen, som tidigare gav 90 000 kronor, bidrar med 120 000 kronor per år till föreningen.',
      'Kommunen bidrar med 120 000 kronor per år till föreningen. Stödet till andra föreningar påverkas inte.',
      'Kommunen bidrar med 120 000 kronor per år till föreningen, men hur uppräkningen sker är inte bestämt.',
      'Föreningen får hjälp av kommunens samordnare och lånar lokalen.',
    ],
  },
  {
    rule: majorityPublicFinancing,
    section: 'Parter i korthet',
    signs: [
      'Föreningens intäkter kommer till stor del från det offentliga: 41 procent från kommunen och 22 procent från staten.',
      'Fyra av sju ledamöter i föreningens styrelse väljs av kommunfullmäktige.',
      'Majoriteten i föreningens styrelse utses av kommunen.',
      'I föreningens styrelse sitter fem ledamöter, varav tre utses av kommunen.',
      'Föreningen lever nästan bara på kommunens bidrag.',
      'Föreningen klarar sig på det kommunen ger.',
      'Föreningens styrelse har fem ledamöter. Tre av dem utses av kommunen.',
      'Föreningen får tre fjärdedelar av sina inkomster från kommunen och resten från medlemmarna.',
      'Av föreningens intäkter år 2025 kom 70 procent från kommunen.',
    ],
    innocent: [
      'Av föreningens intäkter kommer 20 procent från kommunen, 15 procent från regionen och 65 procent från medlemmarna.',
      'Två av sju ledamöter i föreningens styrelse väljs av kommunfullmäktige.',
      'Fyra av sju ledamöter i styrgruppen utses av kommunen.',
      'I föreningens styrelse sitter fem ledamöter, varav en utses av kommunen.',
      'Under startåret svarade kommunen för 80 procent av föreningens intäkter.',
      'Föreningens intäkter kommer till 70 procent från medlemmarna, resten från kommunen.',
      'Föreningens styrelse har fem ledamöter. Två av dem utses av kommunen.',
      'Andra organ som finansieras helt av kommunen berörs inte av partnerskapet med föreningen.',
      'Av kvällarna fylls 60 procent från kommunen och 30 procent från regionen, och föreningens intäkter är egna.',
    ],
  },
  {
    rule: rescissionMissing,
    section: 'Omförhandling, uppsägning och tvist',
    signs: [
      'Betalas inte hyran kan hyresvärden häva hyresavtalet. Parterna omförhandlar vid behov.',
      'Leverantörsavtalet om mat får hävas om maten uteblir. Uppsägningstiden är tre månader.',
    ],
    innocent: [
      'Används medlen till något helt annat tar samarbetet slut på dagen.',
      'Vid ett grovt avtalsbrott får den andra parten frånträda överenskommelsen utan att iaktta uppsägningstiden.',
      'Ljuger någon om pengarna är samarbetet slut omedelbart.',
      'Varje part får häva avtalet om den andra grovt bryter mot det.',
      'Häver en part avtalet påverkar det inte verksamheten under den pågående terminen.',
    ],
  },
  {
    rule: extensionDeadlineMissing,
    section: 'Avtalstid',
    signs: [
      'Överenskommelsen omfattar 2027-01-01–2029-12-31 och kan förlängas en gång med två år om båda är nöjda.',
      'Partnerskapet löper 1 mars 2027–28 februari 2030 med möjlighet till förlängning i ett år.',
    ],
    innocent: [
      'Överenskommelsen omfattar 2027-01-01–2029-12-31. Senast den 30 april 2029 beslutar parterna om fortsättningen. Förlängning sker en gång, med ett år.',
      'Överenskommelsen omfattar 2027-01-01–2029-12-31. Klubbens lokalkontrakt kan förlängas med tre år.',
      'Överenskommelsen omfattar 2027-01-01–2029-12-31. Anställningen kan förlängas, men det är en fråga mellan klubben och den anställda.',
    ],
  },
  {
    rule: retroactiveStart,
    section: 'Avtalstid',
    signs: [
      'Kulturnämnden tog beslut den 4 mars 2027. Överenskommelsen gäller 2027-01-01–2029-12-31.',
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Kulturnämnden sade ja den 4 mars 2027.',
      'Kulturnämnden klubbade överenskommelsen den 4 mars 2027. Den gäller 2027-01-01–2029-12-31.',
      'Avtalstiden löper från årets början, den 1 januari 2027, till och med den 31 december 2029. Kommunstyrelsen biföll det den 9 februari 2027.',
      '- Avtalstid: 2027-01-01–2029-12-31\n- Beslut, kulturnämnden: 2027-03-04',
      '| Tid | 2027-01-01–2029-12-31 |\n| --- | --- |\n| Godkänd av kulturnämnden | 2027-03-04 |',
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Den skrevs under den 2 november 2026. Överenskommelsen godkändes av kulturnämnden den 17 november 2026.',
    ],
    innocent: [
      'Beslut i kulturnämnden 2026-11-17, gäller 2027-01-01–2029-12-31.',
      'Överenskommelsen, som antogs 2026-11-17, gäller 2027-01-01–2029-12-31.',
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Kulturnämnden beslutade den 4 mars 2027 att byta namn.',
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Kulturnämnden godkände bokslutet den 4 mars 2028.',
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Nämnden fattade beslut om öppettiderna den 4 mars 2027.',
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Parterna skrev under den 2 november 2026, under förutsättning att nämnden godkänner den. Överenskommelsen godkändes av kulturnämnden den 17 november 2026.',
      '| Tid | 2027-01-01–2029-12-31 |\n| --- | --- |\n| Första träffen | 2027-03-04 |',
    ],
  },
  {
    rule: termOutsideUsual,
    section: 'Avtalstid',
    signs: [
      'Kommunens strategi gäller 2025–2028. Överenskommelsen gäller 2027-01-01–2035-12-31.',
      'Mentorprogrammet pågår 2027-01-01–2027-10-31.',
    ],
    innocent: [
      'Kommunens strategi gäller 2020–2032. Överenskommelsen gäller 2027-01-01–2029-12-31.',
      'Hyresavtalet löper 2019-01-01–2034-12-31. Partnerskapet pågår 2027-01-01–2029-12-31.',
    ],
  },
]);
