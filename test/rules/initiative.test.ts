import { expect, test } from 'vitest';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { finds } from './finds.ts';

const within = (sentence: string) =>
  `# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på. ${sentence}\n\n## Parter\n\n- Exempelstads kommun genom Kulturnämnden, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n`;

const told = (sentence: string) =>
  finds(initiativeNotCivilSociety, within(sentence)).map(({ message }) => message);

test.each([
  'Partnerskapet har kommit till på initiativ av Föreningen Norra.',
  'Initiativet kom från föreningen våren 2025.',
  'Föreningen Norra tog hösten 2025 initiativ till ett partnerskap.',
  'I mars 2025 tog föreningen kontakt med kommunens fritidsenhet om en gemensam mötesplats.',
  'Idén väcktes av boende i området, som bad kommunen om ett samtal.',
  'Det var föreningen som först lyfte frågan om en mötesplats.',
  'Föreningen Norra uppvaktade Kulturnämnden med ett förslag om samverkan.',
  'Överenskommelsen bygger på föreningens eget initiativ.',
  'Förslaget om ett partnerskap lades fram av Föreningen Norra i januari.',
  'Föreningen har sedan 2012 hållit öppet på kvällarna och vände sig 2025 till kommunen för att kunna göra mer.',
  'Efter ett medborgarförslag från ungdomar i stadsdelen började parterna träffas.',
  'Samarbetet initierades av Föreningen Norra.',
  'Föreningens ungdomsråd bjöd i februari 2025 in fritidschefen till ett samtal. Förvaltningen frågade sedan fem företag om de gör något liknande.',
  'Föreningen är initiativtagare till mötesplatsen.',
  'Under 2024 bjöd föreningen in politiker och tjänstepersoner till ett samtal om de ungas kvällar.',
  'Tanken på ett partnerskap föddes i föreningens styrelse, som presenterade den för nämnden.',
  'Föreningen ansökte hösten 2025 om att få ingå ett partnerskap med kommunen.',
  'Initiativet är föreningens.',
  'När två ledare i föreningen berättade om läget ringde de till fritidschefen på kommunen och föreslog ett möte.',
  'Parterna tog gemensamt initiativ till partnerskapet.',
  'Initiativet kommer från civilsamhället.',
])('the civil side took the first step: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  'Partnerskapet har kommit till på initiativ av Kulturnämnden.',
  'Kommunen tog 2025 initiativ till partnerskapet.',
  'Kommunen har identifierat ett behov av fler platser och därför vänt sig till Föreningen Norra.',
  'Kulturnämnden gav våren 2025 förvaltningen i uppdrag att hitta en lämplig förening.',
  'Föreningen Norra har av kommunen tillfrågats om att driva verksamheten.',
  'Kommunen har valt Föreningen Norra för att utföra insatsen.',
  'Efter en förfrågan från kommunen har föreningen åtagit sig verksamheten.',
  'Initiativet till samarbetet togs av förvaltningen.',
  'Förvaltningen kontaktade under hösten föreningen med en beskrivning av vad som behövdes.',
  'Föreningen Norra utsågs efter en jämförelse av fyra intresserade.',
  'På kommunens initiativ har föreningen startat en mötesplats.',
])('the public side took it: %s', (sentence) => {
  expect(told(sentence)).toEqual(['public']);
});

test.each([
  'Föreningen tar initiativ till nya aktiviteter varje termin.',
  'Initiativet ska enligt kommunens riktlinjer komma från civilsamhället.',
  'Föreningen bildades 2004 och har 200 medlemmar.',
  'Deltagarna uppmuntras att ta egna initiativ.',
  'I riktlinjerna står: ”Initiativet kommer från civilsamhället.”',
  'Parterna har samverkat sedan 2019 och vill nu göra mer tillsammans.',
])('nobody did: %s', (sentence) => {
  expect(told(sentence)).toEqual(['missing']);
});

test.each([
  'Det hela tog sin början när två medlemmar i Föreningen Norra klev in på kommunhuset med en skiss.',
  'Idén har sitt ursprung i föreningens tjejsektion.',
  'Partnerskapet bottnar i en skrivelse från Norra till nämnden.',
  'Frågan aktualiserades av föreningen hösten 2025.',
  'Föreningens ordförande begärde i mars ett möte med kulturchefen för att tala om en mötesplats.',
  'Föreningen överlämnade 600 namnunderskrifter till kommunalrådet och ett förslag till mötesplats.',
  'Till grund för samarbetet ligger en skrivelse som föreningen gav in till nämnden.',
  'Norra utmanade 2025 kommunen att öppna huset för unga.',
  'Fatima och Jan från Norra knackade på hos kultursekreteraren med en färdig plan.',
  'Mötesplatsen är från början Norras påhitt.',
  'Förslagsställare: Föreningen Norra, april 2025.',
  '\n\n| Fråga | Svar |\n|---|---|\n| Idégivare | Föreningen Norra |',
  'Upprinnelsen var att föreningens cykelgrupp hade sett de tomma rummen och ritat på något nytt.',
])('the civil side turned to the public one: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  'Förslagsställare: Kulturnämnden.',
  'Partnerskapet har sin upprinnelse i ett förslag från kommunfullmäktige.',
  'Frågan om en mötesplats restes av Kulturnämnden och inte av föreningen.',
  'Mötesplatsen är från början kommunens påhitt.',
  'Hade inte kulturchefen knackat på hos Norra hade det inte blivit något partnerskap.',
  'Föreningen överlämnade i mars sin årsredovisning till kommunen.',
  'Anna i Norra leder körerna och Karim på kommunen sköter lokalen.',
  'Föreningen begärde 2024 bygglov för en carport.',
  'Upprinnelsen var att kommunen lade ned biblioteket.',
])('the civil side did not: %s', (sentence) => {
  expect(told(sentence)).toHaveLength(1);
});
