import { expect, test } from 'vitest';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { finds } from './finds.ts';

const told = (sentence: string) =>
  finds(
    marketNotAssessed,
    `# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på. ${sentence}\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n`,
  ).map(({ message, severity }) => `${message} ${severity}`);

test.each([
  'Förvaltningen har undersökt om det finns en marknad och inte funnit någon.',
  'Kulturenheten kartlade i mars 2026 vilka aktörer som erbjuder kvällsverksamhet. Ingen gör det utan avgift.',
  'Bedömningen 2026-02-03 är att verksamheten inte konkurrerar med något företag.',
  'Det finns ingen marknad eftersom verksamheten är gratis och bärs av ideella krafter.',
  'Parterna bedömer att det saknas en marknad; anteckningen finns i ärendet.',
  'En omvärldsbevakning visade att inga kommersiella aktörer är intresserade av att driva mötesplatser.',
  'Tre företag tillfrågades i januari och samtliga tackade nej. Verksamheten snedvrider därför inte konkurrensen.',
  'Två gym säljer kort till unga mot avgift. Ingen annan ordnar öppna kvällar, och någon konkurrens finns inte.',
  'Marknaden har undersökts av förvaltningen och två företag erbjuder liknande kvällar.',
])('looked into: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  'Det finns ingen marknad för den här verksamheten.',
  'Verksamheten är inte att betrakta som konkurrensutsatt.',
  'Partnerskapet konkurrerar inte med någon befintlig aktör.',
  'Någon marknad bedöms inte finnas.',
  'Ingen annan aktör erbjuder motsvarande stöd.',
  'Kommersiella alternativ saknas.',
  'Något liknande finns inte att köpa.',
  'Vi tränger inte undan några företag.',
  'Konkurrensen påverkas inte av partnerskapet.',
  'Insatsen ligger utanför den kommersiella marknaden.',
])('asserted only: %s', (sentence) => {
  expect(told(sentence)).toEqual(['asserted info']);
});

test.each([
  'Parterna marknadsför träffarna tillsammans.',
  'Målet är att fler ska komma ut på arbetsmarknaden.',
  'Föreningen ordnar en marknad i december.',
  'Föreningen har inget vinstintresse.',
  'Ett partnerskap förutsätter att det inte finns någon marknad.',
  'Parterna har kartlagt behovet bland unga.',
  'Lokalen hyrs ut till marknadsmässig hyra.',
  'Ingen deltagare ska behöva betala.',
  'I riktlinjerna står: ”Verksamheten får inte konkurrera på en marknad.”',
  'Inga andra bidrag söks för verksamheten.',
])('silent: %s', (sentence) => {
  expect(told(sentence)).toEqual(['missing warning']);
});

test.each([
  'Att ingen marknad finns visar en enkät till handlarna i februari.',
  'Innan vi skrev avtalet lät nämnden undersöka vilka företag som ordnar liknande träffar.',
  'Finns det en marknad? Nej, inget av de tolv företag som svarade på vår rundfråga ordnar träffar.',
  '\n\n| Fråga | Svar | Underlag |\n|---|---|---|\n| Konkurrerar vi med någon? | Nej | Kartläggning 2026-03-02 |\n',
  '\n\n| Fråga | Svar | Underlag |\n|---|---|---|\n| Marknad | Saknas | Inköpsenhetens undersökning i maj 2026 |\n',
  'En förstudie 2025 visade att inga företag erbjuder träffar för unga.',
  'Förvaltningen har låtit kartlägga vilka företag som erbjuder liknande kvällar.',
  'Vi ringde runt till gymmen och danskolorna. De sade att ingen skulle betala.',
  'En sammanställning som fritidschefen gick igenom i maj visar att övriga utbudet i trakten kostar och riktar sig till vuxna.',
  'Näringslivsenheten undersökte marknaden våren 2026 och ska göra om undersökningen 2028.',
])('looked into, in other forms: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  'Ingen undersökning av marknaden har gjorts.',
  'En kartläggning av andra aktörer har inte gjorts.',
  'Parterna går igenom utbudet av aktiviteter varje termin.',
  'Om det finns en marknad ska kommunen undersöka under det första året.',
  'Vilka företag som erbjuder samma sak undersöks under 2027.',
  'Parterna avser att kartlägga andra aktörer som erbjuder liknande träffar.',
  'En kartläggning av vilka företag som erbjuder träffar planeras till hösten.',
  'Kommunen kommer att utreda om någon annan erbjuder något liknande.',
  'Inköpsenheten bör inventera marknaden före en förlängning.',
  'Finns det en marknad? Den frågan återkommer parterna till.',
  'En undersökning av vilka aktörer som erbjuder detta ska göras.',
])('only to be looked into: %s', (sentence) => {
  expect(told(sentence)).toEqual(['missing warning']);
});

test.each([
  'Finns det en kommersiell marknad? Nej.',
  '\n\n| Fråga | Svar |\n|---|---|\n| Finns det någon marknad? | Nej |\n',
])('answered without a ground: %s', (sentence) => {
  expect(told(sentence)).toEqual(['asserted info']);
});

test.each([
  'Fritidschefen ringde hotellkedjan och bowlinghallen i mars och frågade om de ville hålla öppet för unga. Båda tackade nej.',
  'Gymkedjan tillfrågades i april. Den ville inte.',
  'Vi har letat efter någon annan som vill ta betalt för det här, utan att hitta någon.',
])('businesses of other kinds were asked: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  'Förvaltningen såg inget skäl att utreda om någon annan kunde göra samma sak.',
  'Vi hade inte tid att fråga andra aktörer.',
  'Inköparen frågade tre byråer vad de skulle ta betalt och tog den billigaste.',
])('nobody thought that it was needed: %s', (sentence) => {
  expect(told(sentence)).toEqual(['missing warning']);
});
