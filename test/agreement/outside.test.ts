import { describe, expect, test } from 'vitest';
import { isOutside } from '../../src/agreement/language/outside.ts';
import { isToldAt } from '../../src/agreement/language/tense.ts';
import { parse } from '../../src/index.ts';

const top =
  '# Idéburet offentligt partnerskap\n\nMellan Exempelstads kommun, org.nr 212000-9150, och Föreningen Norra, org.nr 802499-0015.\n\n## Villkor\n\n';

/** The first sentence under the heading, as part of an agreement between a municipality and an association. */
function firstOf(text: string) {
  const agreement = parse({ path: 'a.md', text: `${top}${text}\n` });
  const sentence = agreement.sentences.find((one) => text.startsWith(one.text.slice(0, 20)));
  if (!sentence) throw new Error(`nothing read of: ${text}`);
  return { agreement, sentence };
}

describe('what a text tells of other contracts, of laws and of what is dismissed', () => {
  test.each([
    'Hyresavtalet har nio månaders uppsägningstid.',
    'Enligt föreningens hyreskontrakt utgår vite om hissen blockeras.',
    'Kommunens avtal med bussbolaget förlängs automatiskt varje år.',
    'Föreningen har ett eget avtal med en grossist, och där gäller vite.',
    'I entreprenadavtalet finns ett vite för varje försenad vecka.',
    'Försäkringsavtalet förnyas av sig självt.',
    'Abonnemanget löper tills vidare.',
    'Kontraktet mellan skolan och städfirman ger rätt till prisavdrag.',
    'Konsumentköplagen ger kunden rätt till prisavdrag.',
    'Enligt konsumentköplagen kan den som handlar få prisavdrag.',
    'Livsmedelslagen har regler om sanktionsavgift.',
    'Dataskyddsförordningen innehåller regler om sanktionsavgifter.',
    'Patientskadelagen säger vem som betalar skadestånd.',
    'Fastighetsägaren kan kräva vite om taket inte skottas. Det är kommunens sak.',
    'Skolan gör avdrag när maten kommer för sent. Det angår inte föreningen.',
    'Gästerna får böter om de parkerar fel. Det rör inte partnerskapet.',
    'Butiken lämnar ersättning för trasiga varor. Det sköter butiken själv.',
    'Förra leverantören betalade vite varje månad. Den ordningen upphörde 2023.',
    'Vite används ofta i entreprenader. De reglerna gäller inte oss.',
    'Parterna känner till att länsstyrelsen får förena ett beslut med vite.',
    'Vi påminner om att Arbetsmiljöverket kan förelägga en arbetsgivare vid vite.',
    'Parterna är medvetna om att den som kör utan förarbevis döms till böter.',
    'Den som enligt 3 kap. 2 § samma lag bygger utan lov ”döms till böter”, står det.',
    'Arbetsmiljöverket får förena ett förbud med vite, men det hör till arbetsgivarens sak.',
    'Polisen kan förbjuda sammankomsten och döma ut vite.',
    'Den som säljer öl utan tillstånd gör sig skyldig till brott och betalar böter.',
    'Kommunens jurist påminner om att tillsynsmyndigheten enligt 2 kap. 3 § får besluta om sanktionsavgift.',
    'Om reglerna inte följs kan polisen döma ut viten.',
    'En leverantör som missar en tid betalar vite. Så fungerar inte vårt samarbete.',
    'Vårdavtalen har viten för uteblivna besök.',
    'Bolaget tar ut förseningsavgifter, men det har inget med partnerskapet att göra.',
  ])('%s', (text) => {
    const { agreement, sentence } = firstOf(text);
    expect(isOutside(agreement, sentence)).toBe(true);
  });

  test.each([
    'Föreningen betalar vite om öppettiderna inte hålls.',
    'Uteblir föreningen lämnar kommunen ett lägre bidrag.',
    'Enligt socialtjänstlagen ska kommunen svara för att föreningen har tillstånd.',
    'Kommunen gör avdrag med 2 000 kronor för varje inställd kväll. Det gäller inte vid sjukdom.',
    'Partnerskapet påverkas när hyresavtalet sägs upp: då betalar föreningen vite.',
    'Vid försening betalar föreningen vite. Beloppet är 500 kronor.',
    'Detta avtal förlängs automatiskt om ingen säger upp det.',
    'Föreningen levererar 40 kassar i veckan till kommunen.',
    'Lagen om stöd och service gäller inte här, men föreningen betalar vite.',
    'Avtalet med kommunen sägs upp med tre månaders varsel.',
    'Ansvaret är föreningens. Det är viktigt.',
    'Byalagen låter kommunen dra av 500 kronor.',
    'Kommunstyrelsen får besluta om avdrag.',
    'Den som gör sig skyldig till avtalsbrott betalar vite.',
    'En part som begår avtalsbrott betalar skadestånd till den andra.',
    'Socialstyrelsen kan ge råd, men vid brister betalar den som har brustit vite.',
    'När en kväll ställs in kan domstolen pröva vitet på 3 000 kronor.',
    'Nätverket ska betala vite för varje inställd kväll.',
    'Regelverket i bilaga 1 ska följas, och den som bryter mot det betalar vite.',
    'Om en part bryter mot avtalet kan domstol döma ut vite.',
    'Ordningsföreskrifterna anger vite för den part som brister.',
    'Ställs en kväll in utgår vite. Något sådant sker inte när ledaren är sjuk.',
    'Ställs en kväll in utgår vite. Så är det inte vid sjukdom.',
    'Ställs en kväll in utgår vite. Kommunen berörs inte av det.',
    'Vid brister utgår vite, och det angår bara kvällar som är utlysta.',
    'Vitet är 3 000 kronor per kväll och påverkas inte av index.',
    'Vid brister utgår vite, vilket regleras i separat avtal mellan parterna.',
    'Precis som i kommunens leverantörsavtal utgår vite vid försening.',
    'Parterna är medvetna om att föreningen betalar vite vid försening.',
    'Parterna är överens om att den som bryter mot avtalet betalar vite.',
    'Den som inte lämnar sin rapport i tid får vänta på pengarna.',
    'Om polisen stänger lokalen drar kommunen av 500 kronor.',
    'Föreningen betalar vite om så inte sker. Så gör vi även nästa år.',
    'Anslagen ger föreningen 300 kronor per besök.',
    'Uteblir ledaren betalar föreningen vite. Det är föreningens ansvar.',
    'Kommunen drar av 500 kronor. Det är kommunens controller som räknar.',
  ])('%s is of this agreement', (text) => {
    const { agreement, sentence } = firstOf(text);
    expect(isOutside(agreement, sentence)).toBe(false);
  });
});

describe('what only was so', () => {
  test.each([
    'År 2021 betalade kommunen 350 kronor per deltagare till ett bolag.',
    'Leverantören fick 780 kronor per samtal och drabbades av vite.',
    'Åren 2019–2021 upphandlade kommunen samtalsstöd.',
    'Under den perioden köpte kommunen platser av ett företag.',
    'Förr hade en arrendator hand om badet.',
    'Det slutade med bråk: han krävde skadestånd.',
    'Entreprenören garanterade 400 besök om året.',
    'Våren 2024 drev kommunen gården själv.',
    'Sedan var det föreningen som skötte driften.',
    'Kommunen sköt upp beslutet och gjorde avdrag på ersättningen.',
  ])('%s', (text) => {
    const { agreement, sentence } = firstOf(text);
    expect(isToldAt(sentence, sentence.text.length, agreement.reading.parties)).toBe(true);
  });

  test.each([
    'Föreningen får 780 kronor per samtal.',
    'Skulle en kväll utebli minskar bidraget med 500 kronor.',
    'Parterna kom överens om 350 kronor per timme.',
    'Kommunen beslutade den 3 maj 2026 att föreningen får 350 kronor per timme.',
    'Den avtalade ersättningen är 350 kronor per timme.',
    'Planerade kvällar som ställs in ger avdrag.',
    'Två utbildade ledare ska finnas på plats.',
    'För inställda träffar görs avdrag.',
    'Kommunen betalar för varje genomförd träff.',
    'Gällande taxa används.',
    'Var tredje månad betalar kommunen 350 kronor per deltagare.',
    'Om en ledare var sjuk gör kommunen avdrag.',
    'Den närmaste tiden betalar kommunen 350 kronor per timme.',
    'Deltagarna måste betala 20 kronor.',
    'Bidraget minskar när tider som bokades inte används.',
    'Tidigare planerade besök ersätts med 300 kronor.',
    'I den förra överenskommelsen fanns ett bidrag, men nu betalar kommunen 500 kronor.',
    'Samma ersättning som när kommunen betalade själv utgår.',
  ])('%s holds now', (text) => {
    const { agreement, sentence } = firstOf(text);
    expect(isToldAt(sentence, sentence.text.length, agreement.reading.parties)).toBe(false);
  });
});
