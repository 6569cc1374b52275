import { expect, test } from 'vitest';
import { backgroundNoChallenge } from '../../src/rules/structure/background-no-challenge.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { scopeUndelimited } from '../../src/rules/structure/scope-undelimited.ts';
import { finds } from './finds.ts';

const parties =
  '## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n';

test.each([
  'Ensamheten bland äldre i Norra har ökat flera år i rad.',
  'I dag finns ingen plats i kommunen där unga kan träffas utan att det kostar.',
  'Allt fler familjer i området lever trångt, och barnen har ingenstans att läsa läxor.',
  'Det har länge behövts en mötesplats i stadsdelen.',
  'Bara fyra av tio ungdomar i Norra är med i någon förening.',
  'Skolan slår larm om att frånvaron stiger.',
  'Många kvinnor som kommit till landet som vuxna står långt från arbetsmarknaden.',
  'Bygden tappar invånare och den sista affären stängde 2021.',
  'Flera utsatta grupper nås inte av det som kommunen erbjuder.',
  'Det är svårt att få tag på en kontaktperson när man lämnar anstalten.',
  'Utmaningen är att nå dem som aldrig söker hjälp.',
  'Kommunen har kartlagt ungas psykiska ohälsa, som blivit vanligare.',
  'Var femte vuxen har svårt att läsa en vanlig tidningstext.',
  'Sedan biblioteket lades ner har byn stått utan samlingspunkt.',
  'Våra äldre sitter själva hemma, dag efter dag.',
  'Stranden är full av skräp och fåglarna försvinner.',
])('a background that names the challenge: %s', (sentence) => {
  const text = `# Norra\n\n${parties}\n## Bakgrund\n\n${sentence} Därför vill parterna göra något tillsammans, som de har gjort tidigare.\n`;
  expect(finds(backgroundNoChallenge, text)).toEqual([]);
});

test.each([
  'Föreningen Norra bildades 1987 och har 340 medlemmar.',
  'Kommunen och föreningen har sedan 2019 drivit ett kafé tillsammans.',
  'Föreningen saknar vinstintresse och är partipolitiskt obunden.',
  'Parterna har haft ett gott samarbete i många år och vill nu fortsätta det.',
  'Ett idéburet offentligt partnerskap är ett sätt att möta samhällsutmaningar tillsammans.',
  'Verksamheten startade 2015 och anpassas vid behov.',
  'Föreningens verksamhet har ökat kraftigt och hade förra året 4 000 besök.',
  'Uppstår problem löses de i samråd.',
  'Nämnden beslutade den 3 mars 2026 att ingå partnerskap med föreningen.',
  'Detta avtal ersätter ett tidigare avtal från 2023.',
  'Föreningen är religiöst oberoende och öppen för alla.',
  'Avtalet reglerar parternas samarbete om Mötesplats Norra.',
])('a background that names none: %s', (sentence) => {
  const text = `# Norra\n\n${parties}\n## Bakgrund\n\n${sentence}\n`;
  expect(finds(backgroundNoChallenge, text).map(({ message }) => message)).toEqual(['challenge']);
});

test.each([
  'Parterna har arbetat fram avtalet i fem samtal.',
  'Avtalet är framtaget i dialog mellan kommunen och föreningen.',
  'Denna överenskommelse har utarbetats gemensamt av parterna.',
  'Vi har skrivit det här tillsammans.',
  'Texten har vuxit fram under tre kvällar då parterna träffats.',
  'Överenskommelsen har tagits fram i nära samverkan mellan förvaltningen och föreningen.',
  'Föreningen och kommunen har tillsammans formulerat innehållet i partnerskapet.',
  'Avtalet är resultatet av en gemensam process under 2026.',
  'Parterna har gemensamt utformat avtalet med stöd av en processledare.',
  'Samtliga parter har medverkat i framtagandet av överenskommelsen.',
  'Villkoren i avtalet har parterna förhandlat fram tillsammans.',
  'Arbetet med överenskommelsen har skett i dialog, på initiativ av föreningen.',
  'Det här IOP:t är gemensamt framarbetat.',
  'Avtalet har formulerats av en arbetsgrupp med företrädare för alla parter.',
  'Partnerskapet har förberetts i en rad möten där båda parter har deltagit, och de har tillsammans skrivit texten.',
  'Avtalet har tillkommit i samråd mellan parterna.',
])('a text that was worked out together: %s', (sentence) => {
  const text = `# Norra\n\n${parties}\n## Grundförutsättningar\n\n${sentence}\n`;
  expect(finds(notJointlyDrafted, text)).toEqual([]);
});

test.each([
  ['missing', 'Parterna ska tillsammans ta fram en verksamhetsplan.'],
  [
    'missing',
    'Den lokala överenskommelsen har tagits fram i dialog mellan kommunen och civilsamhället.',
  ],
  ['missing', 'Avtalet är upprättat i två likalydande exemplar.'],
  ['missing', 'Parterna arbetar tillsammans för att nå målen i avtalet.'],
  ['missing', 'Parterna har gemensamt tagit fram ett informationsblad som bifogas avtalet.'],
  ['missing', 'Ändringar i avtalet arbetas fram gemensamt.'],
  ['missing', 'Enligt avtalet har parterna tillsammans utformat en budget.'],
  ['missing', 'Detta avtal har ingåtts mellan parterna.'],
  ['missing', 'Parterna är överens om följande.'],
  ['missing', 'Verksamheten har tagits fram tillsammans med ungdomar.'],
  ['one-sided', 'Kommunen har upprättat detta avtal, och föreningen godtar villkoren.'],
  ['one-sided', 'Avtalet är framtaget av kultur- och fritidsförvaltningen.'],
  ['one-sided', 'Föreningen har skrivit överenskommelsen.'],
  [
    'one-sided',
    'Överenskommelsen har utarbetats av kommunen och skickats till föreningen för underskrift.',
  ],
])('%s: %s', (message, sentence) => {
  const text = `# Norra\n\n${parties}\n## Grundförutsättningar\n\n${sentence}\n`;
  expect(finds(notJointlyDrafted, text).map((found) => found.message)).toEqual([message]);
});

test.each([
  'Rådgivning och behandling ingår inte.',
  'Partnerskapet omfattar inte myndighetsutövning.',
  'Verksamheten är avgränsad till lördagar.',
  'Boende, vård och behandling ligger utanför partnerskapet.',
  'Kaféet är ingen behandling och ersätter inte hemtjänsten.',
  'Föreningen ger varken terapi eller juridiska råd.',
  'Partnerskapet gäller enbart träffarna på torsdagar.',
  'I verksamheten ingår träffar och utflykter, men inte resor utomlands.',
  'Föreningens övriga verksamhet berörs inte.',
  'Läxhjälp, dock inte under loven, ordnas två dagar i veckan.',
  'Insatser enligt socialtjänstlagen hör inte hit.',
  'Avgränsning: kommunens egna fritidsgårdar omfattas inte.',
])('an activity with a limit: %s', (sentence) => {
  const text = `# Norra\n\n## Verksamhet\n\nParterna ordnar träffar för unga. ${sentence}\n`;
  expect(finds(scopeUndelimited, text)).toEqual([]);
});

test.each([
  'Öppet hus hålls två kvällar i veckan.',
  'Det kostar inget att vara med, och ingen behöver anmäla sig.',
  'Deltagarna bestämmer vad som ska göras.',
  'Ingen ska behöva vara ensam.',
  'Verksamheten ska inte vara beroende av en person.',
  'Träffarna är öppna för alla och har ingen åldersgräns.',
  'Pengarna används bara till verksamheten.',
  'Aktiviteterna är inte fastställda på förhand.',
])('an activity without one: %s', (sentence) => {
  const text = `# Norra\n\n## Verksamhet\n\nParterna ordnar träffar för unga. ${sentence}\n\n## Ekonomi\n\nBeloppet omfattar inte moms. Uppsägning gäller inte förlängningen.\n`;
  expect(finds(scopeUndelimited, text)).toHaveLength(1);
});

test.each([
  'En redaktion med Sara från Föreningen Norra och Elin från kommunen ritade upp avtalet tillsammans.',
  'Utkastet har vandrat fram och tillbaka mellan föreningen och kommunen i ett halvår.',
  'Överenskommelsen är samskriven.',
  'Avtalet är ett gemensamt verk.',
  'Kommunen och föreningen har gemensamt beslutat om innehållet i avtalet.',
  'Skrivarbetet leddes gemensamt av föreningens ordförande och kulturchefen.',
  'Föreningen skrev ett första utkast, kommunen ändrade i det och föreningen fick det tillbaka.',
  'Samtliga formuleringar i överenskommelsen har prövats av båda sidor.',
  'Avtalet har förhandlats mellan Föreningen Norra och kommunen.',
  'Orden i överenskommelsen valde föreningen och kommunen tillsammans.',
])('both had a hand in the text: %s', (sentence) => {
  const text = `# Norra\n\n${parties}\n## Grundförutsättningar\n\n${sentence}\n`;
  expect(finds(notJointlyDrafted, text)).toEqual([]);
});

test.each([
  'Kommunen har bestämt ordalydelsen i överenskommelsen och föreningen har läst den.',
  'Föreningen och kommunen har tillsammans bestämt öppettiderna.',
  'Samskapande med ungdomarna präglar hela verksamheten.',
  'Förslaget till schema går fram och tillbaka mellan föreningen och kommunen.',
  'Utkastet skickades från kommunen till föreningen, som undertecknade det.',
  'Skrivarverkstaden leds gemensamt av föreningen och kommunen.',
  'Kommunens jurist har lett skrivarbetet och skickat texten till föreningen.',
  'Föreningen och kommunen ska tillsammans bestämma ordalydelsen i ett informationsblad.',
])('one alone, or something else: %s', (sentence) => {
  const text = `# Norra\n\n${parties}\n## Grundförutsättningar\n\n${sentence}\n`;
  expect(finds(notJointlyDrafted, text)).toHaveLength(1);
});
