import { expect, test } from 'vitest';
import { goalNotMeasurable } from '../../src/rules/goals/goal-not-measurable.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { goalsDeferred } from '../../src/rules/goals/goals-deferred.ts';
import { policyLinkMissing } from '../../src/rules/goals/policy-link-missing.ts';
import { targetGroupMissing } from '../../src/rules/goals/target-group-missing.ts';
import { finds } from './finds.ts';

const parties =
  '## Parter\n\nExempelstads kommun genom socialnämnden, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n';
const goals = (text: string) => `# Norra\n\n${parties}\n## Mål\n\n${text}\n`;

test.each([
  'Kommunens mål är att få ned kostnaderna för försörjningsstöd.',
  'Kommunen vill med avtalet korta köerna till öppenvården.',
  'Socialnämndens syfte med partnerskapet är att avlasta sina handläggare.',
  'Målet för kommunen är att uppfylla sina skyldigheter.',
  'Föreningens mål är att bli fler medlemmar.',
  'Exempelstads kommun har som mål att minska skadegörelsen.',
  'Föreningen ska minska antalet besök på akuten.',
  'Föreningen ska under året nå 200 ungdomar. Föreningen ska hålla öppet 300 dagar.',
  'Nämndens målsättning är att fler ska bli självförsörjande.',
  'Syftet för föreningen är att växa.',
  'Kommunen avser att genom föreningen sänka sjuktalen.',
])('the goal of one party: %s', (text) => {
  expect(finds(goalNotShared, goals(text))).toHaveLength(1);
});

test.each([
  'Parternas gemensamma mål är att fler föräldrar deltar i skolans möten.',
  'Målet är att färre unga ska vara ensamma.',
  'Kommunens mål är fler i arbete och föreningens mål är fler medlemmar. Tillsammans vill de att varje vuxen ska ha någonstans att gå.',
  'Vi vill att alla barn ska kunna simma.',
  'Syftet med partnerskapet är att bryta isolering.',
  'Partnerskapet bidrar till kommunens mål om ett tryggare Exempelstad.',
  'Kommunen och föreningen vill att fler äldre går ut varje dag.',
  'Målet är att kommunens invånare ska må bättre.',
  'Kommunens mål i folkhälsoprogrammet är att skillnaderna i hälsa ska minska. Partnerskapet är ett steg dit.',
  'Fler ska hitta till biblioteket. Föreningen ska ordna sagostunder.',
  'Enligt sina stadgar vill föreningen sprida kunskap. Målet är att fler läser.',
  'Föreningen och kommunen har som mål att ingen ska stå utan sällskap.',
])('a goal that is nobody’s alone: %s', (text) => {
  expect(finds(goalNotShared, goals(text))).toEqual([]);
});

test.each([
  'Målet är att bidra till ökad trygghet.',
  'Parternas gemensamma mål är ett levande föreningsliv.',
  'Syftet är att främja hälsa, delaktighet och integration.',
  'Partnerskapet ska stärka barns och ungas framtidstro.',
  'Målet är att fler ska känna sig välkomna.',
  'Målet är att genomföra kommunens folkhälsoprogram 2025–2030.',
  'Syftet är att skapa goda möten för barn 6–12 år.',
  'Parterna vill att utanförskapet ska minska.',
  'Målet är att bidra till mål 3 i Agenda 2030.',
  'De två parterna vill göra stadsdelen bättre.',
])('a goal without a sign: %s', (text) => {
  expect(finds(goalNotMeasurable, goals(text))).toHaveLength(1);
});

test.each([
  'Målet är att 40 unga deltar varje vecka.',
  'Andelen som känner sig trygga ska öka.',
  'Målet är att halvera skolfrånvaron.',
  'Minst hälften av deltagarna ska säga att de har fått en ny vän.',
  'Målet är att korta väntan, så att ingen står i kö.',
  'Alla grundskolor vet vart de kan vända sig.',
  'Vid periodens slut ska det finnas en fungerande ungdomsgård.',
  'Vi märker att vi är på väg när grannar hälsar på varandra.',
  'Parterna mäter tryggheten varje höst.',
  'Fler ska trivas, enligt den årliga enkäten.',
  'Målet är nått när varannan nybliven förälder har kommit på ett möte.',
  'Målet är bättre hälsa. Indikatorerna står i bilaga 2.',
  'Tre av fyra ska uppge att de mår bättre.',
  'Senast i december 2028 ska en ny mötesplats vara öppen.',
])('a goal with one: %s', (text) => {
  expect(finds(goalNotMeasurable, goals(text))).toEqual([]);
});

test.each([
  'Målen tas fram av styrgruppen.',
  'Konkreta mål sätts senare.',
  'Det gemensamma arbetet formas under processens gång.',
  'Mål och aktiviteter bestäms allteftersom.',
  'Styrgruppen ansvarar för att sätta upp gemensamma mål.',
  'Parterna kommer att formulera mätbara mål.',
  'Delmål fastställs i ett senare skede.',
  'Verksamhetens innehåll växer fram längs vägen.',
  'Målsättningar ska utarbetas av arbetsgruppen.',
  'Mer detaljerade mål preciseras i en kommande handlingsplan.',
  'Vilka aktiviteter det blir beslutas längre fram.',
  'Målen återkommer parterna till.',
])('goals put off: %s', (sentence) => {
  const text = `# Norra\n\n${parties}\n## Samverkan\n\n${sentence}\n`;
  expect(finds(goalsDeferred, text)).toHaveLength(1);
});

test.each([
  'Styrgruppen beslutar om delmål senast 2027-04-30 och lägger dem till avtalet som bilaga 2.',
  'Målen framgår av bilaga 1.',
  'Styrgruppen följer upp målen varje höst.',
  'Målen sätts vid styrgruppens första möte.',
  'Inom tre månader formulerar parterna mål för varje aktivitet.',
  'Deltagarna bestämmer själva vad som ska odlas.',
  'Arbetsgruppen planerar aktiviteterna och fördelar passen.',
  'Målen kan justeras under arbetets gång.',
  'Inför varje termin tar arbetsgruppen fram aktivitetsmål.',
  'Mål för året därpå bestäms i november.',
  'Parterna har tagit fram målen tillsammans.',
  'Styrgruppen ansvarar för att målen nås.',
  'Målet är att arbetet ska formas av deltagarna.',
  'Programmet för hösten sätts av volontärerna.',
])('goals that are not: %s', (sentence) => {
  const text = `# Norra\n\n${parties}\n## Samverkan\n\n${sentence}\n`;
  expect(finds(goalsDeferred, text)).toEqual([]);
});

const activity = (text: string) =>
  `# Öppna dörren\n\n${parties}\n## Bakgrund\n\nKommunen har 23 000 invånare. Föreningen bildades 2011.\n\n## Värdegrund\n\nAlla människor är lika mycket värda. Barnets bästa kommer först.\n\n## Verksamhet\n\n${text}\n`;

test.each([
  'Verksamheten vänder sig till dem som behöver den.',
  'Lokalen är öppen tre dagar i veckan.',
  'Alla är välkomna.',
  'Föreningen ordnar samtal, kurser och utflykter för deltagarna.',
  'Målgruppen bestäms av styrgruppen.',
  'Verksamheten riktar sig till den som är intresserad.',
  'Registerutdrag visas upp av den som arbetar med barn.',
  'Besökarna får fika och sällskap.',
  'Insatsen är till för målgruppen.',
  'Barn- och utbildningsnämnden lånar ut lokalen.',
])('nobody it is for: %s', (text) => {
  expect(finds(targetGroupMissing, activity(text))).toHaveLength(1);
});

test.each([
  'Verksamheten vänder sig till nyanlända kvinnor.',
  'Här möts boende i Norra över en kopp kaffe.',
  'Läxhjälpen är för elever i årskurs 7–9.',
  'Föreningen stöttar den som har utsatts för våld.',
  'Alla som bor i byn är välkomna.',
  'Partnerskapet stärker områdets föreningar.',
  'Träffarna är till för pensionärer och andra daglediga.',
  'Ungdomsgården är öppen varje kväll.',
  'Familjecentralen ordnar öppen förskola.',
  'Personer med funktionsnedsättning får en ledsagare.',
  'Anhörigträffar hålls en gång i månaden.',
  'Kvinnor mellan 20 och 40 år får en mentor.',
  'Brottsoffer får stöd före, under och efter en rättegång.',
])('somebody it is for: %s', (text) => {
  expect(finds(targetGroupMissing, activity(text))).toEqual([]);
});

const background = (text: string) => `# Norra\n\n${parties}\n## Bakgrund\n\n${text}\n`;

test.each([
  'Partnerskapet genomför kommunens folkhälsoprogram.',
  'Avtalet vilar på den lokala överenskommelsen.',
  'Kommunfullmäktiges mål för perioden är att fler ska ha ett arbete.',
  'Partnerskapet bidrar till Agenda 2030.',
  'I kommunens vision 2035 är civilsamhället en part.',
  'Enligt planen för social hållbarhet ska kommunen samverka med föreningar.',
  'Samarbetet är ett led i integrationsstrategin.',
  'Överenskommelsen mellan kommunen och det idéburna Exempelstad gäller även här.',
  'Arbetet följer målområde 2 i den kulturpolitiska planen.',
  'Budgetmålet om ökad delaktighet är utgångspunkten.',
  'Kommunens civilsamhällespolicy antogs 2024.',
  'Insatsen hör till kommunens handlingsplan mot våld i nära relationer.',
])('a link to a policy: %s', (text) => {
  expect(finds(policyLinkMissing, background(text))).toEqual([]);
});

test.each([
  'Parterna tar fram en verksamhetsplan varje år.',
  'Denna överenskommelse gäller i två år.',
  'Föreningens vision är att alla ska få plats.',
  'Arbetet följer en tidsplan.',
  'Programmet för hösten trycks upp.',
  'Parternas gemensamma mål är fler möten.',
  'Avtalet är en överenskommelse mellan Exempelstads kommun och Föreningen Norra.',
  'Kommunen och föreningen planerar arbetet tillsammans.',
  'Genomförandeplan upprättas för varje deltagare.',
  'Föreningen har en policy mot droger.',
])('no such link: %s', (text) => {
  expect(finds(policyLinkMissing, background(text))).toHaveLength(1);
});
