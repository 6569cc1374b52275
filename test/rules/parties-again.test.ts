import { describe, expect, test } from 'vitest';
import { independenceClauseMissing } from '../../src/rules/parties/independence-clause-missing.ts';
import { namedBoardNotParty } from '../../src/rules/parties/named-board-not-party.ts';
import { umbrellaMembersBound } from '../../src/rules/parties/umbrella-members-bound.ts';
import { umbrellaMembersUndefined } from '../../src/rules/parties/umbrella-members-undefined.ts';
import { conflictOfInterestSignatory } from '../../src/rules/signing/conflict-of-interest-signatory.ts';
import { finds } from './finds.ts';

const k = '- Ekhamns kommun, genom barn- och utbildningsnämnden, organisationsnummer 212000-9150';
const f = '- Stiftelsen Läskraft, organisationsnummer 802499-0015';
const text = (parties: readonly string[], body: string, end = '') =>
  `# Läskraft i Ekhamn\n\nIdéburet offentligt partnerskap\n\n## Parter\n\n${parties.join('\n')}\n\n## Samarbetet\n\n${body}\n\n${end}\n`;

describe('independence, a third time', () => {
  test.each([
    'Stiftelsens integritet som idéburen aktör är orubbad av partnerskapet.',
    'Att ta emot stöd innebär inte att stiftelsen ger upp sin rätt att ha synpunkter på kommunen.',
    'Kommunen ska inte försöka påverka stiftelsens åsikter eller ställningstaganden.',
    'Parterna värnar stiftelsens fria roll.',
    'Stiftelsen har frihet att utforma sin verksamhet efter sin idé.',
    'Stiftelsen är och förblir en fri aktör i civilsamhället.',
    'Du som är med i stiftelsen får tycka och skriva vad du vill om kommunen.',
    'Stiftelsen står fri gentemot kommunen.',
    'Kommunen uppmuntrar stiftelsen att komma med kritik.',
    'Var och en av parterna bestämmer över sig själv.',
    'Partnerskapet påverkar inte stiftelsens möjlighet att vara en kritisk samhällsröst.',
    'Ingen part får styra över den andra.',
    'Stiftelsen behåller sin frihet att uttala sig i samhällsfrågor.',
    'Civilsamhällets organisationer ska vara självständiga och kritiskt granskande.',
    'Det är en förutsättning att stiftelsen bevarar sin självständighet och sin egen profil.',
    'Stiftelsen får fritt kritisera, ifrågasätta och föreslå.',
  ])('said: %s', (body) => {
    expect(finds(independenceClauseMissing, text([k, f], body)).map(({ on }) => on)).toEqual([]);
  });
  test.each([
    'Eleverna ska få läsa fritt efter intresse.',
    'Läxhjälpen ges oberoende av familjens ekonomi.',
    'Eleverna tränas i att läsa självständigt och kritiskt.',
    'En fristående forskare följer projektet.',
    'Stiftelsen har inga egna lokaler.',
    'Lärarna granskar elevernas texter.',
    'Parterna har fri tillgång till materialet.',
    'Stiftelsen är fri från vinstintresse.',
    'Barnen uppmuntras att formulera sin egen idé till en berättelse.',
    'Volontärerna är självständiga och ansvarstagande personer.',
    'Elever får stöd i att utveckla en egen identitet.',
    'Styrgruppen granskar och diskuterar resultatet öppet.',
    'Parterna är oberoende revisorer behjälpliga vid granskning.',
    'Kommunen följer kritiskt upp hur medlen används.',
    'Stiftelsen bedriver verksamheten i enlighet med kommunens riktlinjer.',
    'Stiftelsen ska rapportera till kommunen om den får kritik i medier.',
    'En fri och öppen mötesplats för alla barn.',
    'Biblioteket är ett fritt och oberoende rum för läsning.',
  ])('not said: %s', (body) => {
    expect(finds(independenceClauseMissing, text([k, f], body))).toHaveLength(1);
  });
});
describe('boards, a third time', () => {
  test.each([
    ['Kulturnämnden', 'Kulturnämnden svarar genom stadsbiblioteket för bokinköpen.'],
    ['Kulturnämnden', 'Kulturnämnden och stiftelsen delar på kostnaden för författarbesök.'],
    ['Socialnämnden', 'Socialnämnden är ansvarig för att familjer får veta att läxhjälpen finns.'],
    ['fritidsnämnden', 'Vidare åtar sig fritidsnämnden att hålla lokalen öppen.'],
    ['kulturnämnden', 'Till författarbesöken bidrar kulturnämnden med 20 000 kronor per år.'],
    [
      'Kommunstyrelsen',
      '| Part | Åtagande |\n|---|---|\n| Kommunstyrelsen | Kommunstyrelsen samordnar kommunens verksamheter |',
    ],
    ['kulturnämnden', 'Det är kulturnämnden som ansvarar för bokbussen i partnerskapet.'],
    ['Äldrenämnden', 'Äldrenämnden rekryterar läsvolontärer bland pensionärerna.'],
  ])('%s: %s', (board, body) => {
    expect(finds(namedBoardNotParty, text([k, f], body)).map(({ on }) => on)).toEqual([board]);
  });
  test.each([
    'Utbildningsförvaltningen utser en kontaktperson.',
    'Skolförvaltningen lånar ut böcker.',
    'Barn- och utbildningsnämndens ordförande leder styrgruppen.',
    'Nämndens ledamöter bjuds in till läsfesten.',
    'Kommunstyrelsen fattar beslut om bidraget varje år.',
    'Kulturnämnden kan komma att ansluta sig senare.',
    'Om kulturnämnden bidrar med medel meddelas styrgruppen.',
    'Parterna söker medel hos kulturnämnden.',
    'Kommunstyrelsen har uppdrag att främja samverkan med civilsamhället.',
    'Partnerskapet redovisas för kommunstyrelsen, som lämnar rapporten vidare till fullmäktige.',
    'Förvaltningen ansvarar för att ta fram statistik.',
    'Styrelsen för stiftelsen ansvarar för ekonomin.',
  ])('silent: %s', (body) => {
    expect(finds(namedBoardNotParty, text([k, f], body)).map(({ on }) => on)).toEqual([]);
  });
});
const end = (a: string, b: string) =>
  `## Underskrifter\n\nFör Ekhamns kommun: ${a}, den ________\n\nFör Stiftelsen Läskraft: ${b}, den ________`;
describe('the same person, told in sentences', () => {
  test.each([
    [
      '## Styrgrupp\n\nKommunen: Bo Ask, rektor\n\nStiftelsen: Kim Ek',
      end('Bo Ask, ordförande', 'Bo Ask, styrelseledamot'),
    ],
    [
      'Bo Ask, som är skolchef, är också styrelseledamot i stiftelsen.',
      end('Bo Ask, skolchef', 'Kim Ek, ordförande'),
    ],
    [
      'Stiftelsen företräds av sin ordförande Bo Ask, tillika ledamot i barn- och utbildningsnämnden.',
      end('Li By, skolchef', 'Kim Ek, ordförande'),
    ],
    [
      '## Kontaktpersoner\n\n| Part | Namn |\n|---|---|\n| Kommunen | Kim Ek |\n| Stiftelsen | Sam Al |',
      end('Li By, skolchef', 'Kim Ek, ordförande'),
    ],
  ])('%s', (body, last) => {
    expect(finds(conflictOfInterestSignatory, text([k, f], body, last))).toHaveLength(1);
  });
  test.each([
    [
      'Bo Ask har tidigare varit ledamot i stiftelsens styrelse.',
      end('Bo Ask, skolchef', 'Kim Ek, ordförande'),
    ],
    [
      'Idén kom från Kim Ek, ordförande i stiftelsen, och Bo Ask, skolchef i kommunen.',
      end('Bo Ask, skolchef', 'Kim Ek, ordförande'),
    ],
    [
      'Kim Ek sammankallar styrgruppen, där nämndens ordförande ingår.',
      end('Bo Ask, ordförande', 'Kim Ek, ordförande'),
    ],
    [
      'Vid förhinder ersätts Kim Ek av stiftelsens kassör och Bo Ask av biträdande skolchef.',
      end('Bo Ask, skolchef', 'Kim Ek, ordförande'),
    ],
    [
      'Kommunens kontaktperson möter stiftelsens ordförande Kim Ek varje månad.',
      end('Bo Ask, skolchef', 'Kim Ek, ordförande'),
    ],
  ])('silent %s', (body, last) => {
    expect(
      finds(conflictOfInterestSignatory, text([k, f], body, last)).map(({ words }) => words.sv),
    ).toEqual([]);
  });
});
const u = '- Ekhamns samarbetsorgan för föreningar (ESF), organisationsnummer 802499-0015';
describe('umbrellas, a third time', () => {
  test.each([
    'ESF:s medlemsföreningar tar hand om var sin kväll i veckan.',
    'Medlemmarna i ESF bidrar med ledare.',
    'Respektive medlemsförening ansvarar för sina ledare i läxhjälpen.',
    'Läxhjälpen genomförs av ESF:s medlemmar.',
  ])('bound %s', (body) => {
    expect(finds(umbrellaMembersBound, text([k, u], body))).toHaveLength(1);
  });
  test.each([
    'ESF informerar sina medlemmar.',
    'ESF:s medlemmar är välkomna på läsfesten.',
    'Medlemmarna väljer styrelse på årsmötet.',
    'ESF ansvarar gentemot kommunen för det medlemsföreningarna gör, och medlemsföreningarna leder kvällarna.',
    'Kommunen ansvarar för att medlemsföreningarna har nycklar.',
  ])('not bound %s', (body) => {
    expect(finds(umbrellaMembersBound, text([k, u], body)).map(({ words }) => words.sv)).toEqual(
      [],
    );
  });
  test.each([
    'ESF har 14 medlemsföreningar (bilaga 3). Går en förening med eller lämnar ESF meddelas kommunen.',
    'Följande föreningar ingår i ESF: Ekhamn IF, Ekhamn GK och Ekhamns kör. Förändringar i medlemskretsen anmäls till styrgruppen.',
  ])('defined %s', (body) => {
    expect(
      finds(umbrellaMembersUndefined, text([k, u], body)).map(({ words }) => words.sv),
    ).toEqual([]);
  });
});
