import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { hiredPersonAfterEnd } from '../../src/rules/commitments/hired-person-after-end.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { missingDecisionReference } from '../../src/rules/frontmatter/missing-decision-reference.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { independenceClauseMissing } from '../../src/rules/parties/independence-clause-missing.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { valueOverThreshold } from '../../src/rules/procurement/value-over-threshold.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { signatoryAuthorityUnstated } from '../../src/rules/signing/signatory-authority-unstated.ts';
import { stateAidNotAssessed } from '../../src/rules/state-aid/state-aid-not-assessed.ts';
import { finds } from './finds.ts';

const parties =
  '# Mötesplats Norra\n\nAvtal om idéburet offentligt partnerskap (IOP)\n\n## Parter\n\n' +
  '- Exempelstads kommun genom socialnämnden, organisationsnummer 212000-9150, nedan kallad kommunen\n' +
  '- Föreningen Norra, organisationsnummer 802499-0015, nedan kallad föreningen\n\n';
const under = (section: string, text: string) => `${parties}## ${section}\n\n${text}\n`;
const told = (rule: Rule, section: string, text: string) =>
  finds(rule, under(section, text)).map(({ message }) => message);

describe('whether somebody looked for others', () => {
  test.each([
    'Kommunens näringslivsenhet såg i november efter om det finns företag som gör något sådant här. Det gör det inte.',
    'Fritidschefen undersökte i januari om någon annan vill hålla öppet för unga på kvällstid.',
    'Ett gym och ett kafé tillfrågades och tackade nej, och något annat utbud finns inte.',
    'Vi tittade efter om någon säljer något liknande i trakten. Det gjorde ingen.',
    'Handläggaren ringde runt till företagen på orten för att höra om de ordnar träffar. Inget av dem gör det.',
    'Innan vi bestämde oss tog kommunen reda på vilka företag som har öppet för unga. Ingen har det.',
    'Kulturchefen kollade i mars med biografen och dansskolan om de tänkte starta något. Båda sade nej.',
    'Näringslivsutvecklaren gick igenom registret över företag och fann ingen som driver öppna kvällar.',
    'Två kaféägare fick frågan om de ville ha öppet gratis. De svarade nej.',
    'Kommunen letade förgäves efter företag med samma inriktning.',
  ])('looked: %s', (text) => {
    expect(told(marketNotAssessed, 'Bakgrund', text)).toEqual([]);
  });
  test.each([
    'Kommunen såg till att lokalen blev klar.',
    'Vi tittade på hur andra kommuner har skrivit sina avtal.',
    'Fritidschefen undersökte hur många unga som är ute på kvällarna.',
    'Ett gym och ett kafé ligger i samma hus.',
    'Förvaltningen tog reda på vad de unga vill.',
    'Föreningen ringde runt till sina medlemmar.',
    'Ingen annan får använda lokalen.',
    'Parterna gick igenom budgeten tillsammans.',
    'Två caféer ger rabatt till dem som är med.',
    'Kommunens företagsbesök visade att många söker personal.',
  ])('nobody looked: %s', (text) => {
    expect(told(marketNotAssessed, 'Bakgrund', text)).toEqual(['missing']);
  });
});

describe('who began', () => {
  test.each([
    'Föreningen kom i november 2025 med förslaget att öppna stationshuset.',
    'I april 2025 kom föreningen till kommunen och frågade om de kunde bygga något ihop.',
    'Den 3 maj 2025 kom föreningen med en skiss på en mötesplats.',
    'Det hela började med att föreningen ritade en mötesplats och visade den för nämnden.',
    'Föreningen lade hösten 2025 fram tanken för kommunen.',
    'Det var föreningens styrelse som kom med idén.',
    'Våren 2025 knackade föreningen på hos fritidschefen och ville göra något åt ensamheten.',
    'Uppslaget är föreningens.',
    'Föreningen bjöd i mars 2025 in kommunen till ett möte om kvällarna.',
    'Frågan väcktes den 12 januari 2025 av föreningen.',
  ])('the association: %s', (text) => {
    expect(told(initiativeNotCivilSociety, 'Bakgrund', text)).toEqual([]);
  });
  test.each([
    'Kommunen kom i november 2025 med förslaget att föreningen skulle ta över lokalen.',
    'Socialförvaltningen vände sig därefter till föreningen och frågade om den kunde ställa upp.',
    'Den 3 maj 2025 frågade kommunen föreningen om den ville driva verksamheten.',
    'Nämnden lade hösten 2025 fram tanken för föreningen.',
  ])('the municipality: %s', (text) => {
    expect(told(initiativeNotCivilSociety, 'Bakgrund', text)).toEqual(['public']);
  });
});

describe('who may ask for other terms', () => {
  const change = 'Omförhandling, hävning och tvist';
  test.each([
    'Vem som helst av oss får be att vi pratar om villkoren på nytt.',
    'Den som vill ändra något säger till, och då sätter vi oss ned igen.',
    'Var och en av oss kan begära att vi börjar om från början med villkoren.',
    'Vill någon av oss ha andra villkor ses vi inom tre veckor.',
    'Varje part får be om ett nytt samtal om innehållet.',
    'Vi får alla ta upp villkoren igen när läget har ändrats.',
    'Kommunen har rätt att påkalla omförhandling, och föreningen har samma rätt.',
    'Endera parten kan kalla till omförhandling.',
    'Räcker inte pengarna kan vem som helst av oss begära att villkoren ses över.',
    'Båda parter har rätt att påkalla omförhandling av villkoren.',
  ])('all: %s', (text) => {
    expect(told(renegotiationClauseMissing, change, `${text} Tvist löses i samtal.`)).toEqual([]);
  });
  test.each([
    ['one-party', 'Kommunen har rätt att påkalla omförhandling av villkoren om budgeten ändras.'],
    ['one-party', 'Om nämndens behov ändras får kommunen begära omförhandling.'],
    ['one-party', 'Rätt att begära omförhandling har kommunen.'],
    ['one-party', 'Det är kommunen som kan kalla till omförhandling.'],
    ['one-party', 'Omförhandling kan begäras av kommunen.'],
    ['one-party', 'Nämnden kan påkalla omförhandling när dess budget eller behov förändras.'],
    [
      'one-party',
      'Kommunen äger rätt att påkalla omförhandling. Kommunen kan då även justera antalet platser.',
    ],
    ['one-sided', 'Kommunen kan ändra villkoren om budgeten kräver det.'],
    ['missing', 'Vem som helst av oss får häva vid grova brister.'],
    ['missing', 'Vi pratar om det när någon är borta.'],
  ])('%s: %s', (message, text) => {
    expect(told(renegotiationClauseMissing, change, text)).toEqual([message]);
  });
});

describe('a goal of the municipality outside the goals', () => {
  test.each([
    'Kommunens mål är att korta köerna till boendet.',
    'Nämndens syfte med avtalet är att få ned kostnaderna för placeringar.',
    'Kommunens målsättning är att minska sina kostnader med tio procent.',
    'Socialnämndens mål med avtalet är färre placeringar utanför kommunen.',
    'Målet för kommunen är att spara två miljoner kronor.',
  ])('one: %s', (text) => {
    expect(
      told(
        goalNotShared,
        'Bakgrund och syfte',
        `Unga är ensamma. Avtalet har skrivits av förvaltningen. ${text}`,
      ),
    ).toEqual(['one']);
    expect(told(goalNotShared, 'Bakgrund', text)).toEqual(['one']);
  });
  test.each([
    'Kommunens mål i folkhälsoprogrammet är att färre ska vara ensamma.',
    'Föreningens mål är att ingen ska vara ensam.',
    'Kommunens mål är att korta köerna. Parternas gemensamma mål är att ingen ska stå utan stöd.',
    'Kommunens mål är detsamma som föreningens: att ingen ska vara ensam.',
    'Kommunens mål är att spara energi.\n\n## Mål\n\nMålet är att fler unga trivs.',
    'Kommunens mål är att korta köerna, och tillsammans vill vi ge fler en plats.',
  ])('silent: %s', (text) => {
    expect(told(goalNotShared, 'Bakgrund', text)).toEqual([]);
  });
});

describe('a municipal matter that somebody else runs', () => {
  test.each([
    'Föreningen sköter från och med den 1 januari 2027 driften av kommunens dagcentral.',
    'Föreningen sköter från årsskiftet driften av kommunens badhus.',
    'Driften av kommunens ishall tas från den 1 mars över av föreningen.',
    'Den 1 juli går ansvaret för kommunens fritidsgård över till föreningen.',
    'Verksamheten vid kommunens träffpunkt förs över till föreningen.',
    'Föreningen ansvarar från och med hösten 2027 för driften av kommunens öppna förskola.',
    'Skötseln av kommunens badplats läggs den 1 maj 2027 ut på föreningen.',
    'Föreningen tar den 1 februari 2027 över driften av biblioteket i Norra från kommunen.',
    'Från nyår drivs kommunens medborgarkontor av föreningen.',
    'Föreningen övertar den 1 juni 2027 ansvaret för kommunens familjecentral.',
  ])('asks for insight: %s', (text) => {
    expect(told(insightClauseMissing, 'Verksamhet', text)).toEqual(['missing']);
  });
  test.each([
    'Föreningen sköter från och med den 1 januari 2027 driften av sitt eget kafé.',
    'Kommunen sköter från och med den 1 januari 2027 driften av larmet.',
    'Driften av kommunens simhall påverkas inte.',
    'Föreningen sköter från våren städningen av lokalen.',
    'Kommunens fritidsgård drivs som förut av fritidsförvaltningen.',
    'Ansvaret för nycklarna går den 1 juli över till föreningen.',
    'Föreningen går över till digitala kvitton.',
    'Föreningen tar över stafettpinnen i november och leder styrgruppen.',
    'Föreningen sköter driften av kommunens dagcentral. Allmänheten får insyn genom en öppen redovisning varje år.',
    'Kommunen svarar för drift och underhåll av huset.',
  ])('silent: %s', (text) => {
    expect(told(insightClauseMissing, 'Verksamhet', text)).toEqual([]);
  });
});

describe('independence that another text speaks of, or that is turned around', () => {
  test.each([
    'I riktlinjerna står det att idéburna organisationer är ”röstbärare och inte bara utförare”.',
    'Om partnerskap säger policyn: ”Föreningarna ska vara fria och självständiga.”',
    'Kommunens program talar om ”en självständig föreningssektor”.',
    'Fullmäktige har sagt att ”civilsamhällets självständighet ska värnas”.',
  ])('quoted only: %s', (text) => {
    expect(told(independenceClauseMissing, 'Bakgrund', text)).toEqual(['missing']);
  });
  test.each([
    'Föreningen ska samråda med kommunen före uttalanden i medier som rör verksamheten.',
    'Föreningen ska, efter samråd med kommunen, svara på frågor från pressen.',
    'Föreningen lämnar sina pressmeddelanden till kommunen för godkännande innan de skickas.',
    'Kommunen ska godkänna det som föreningen säger till medierna.',
    'Uttalanden i medier från föreningen stäms av med kommunen först.',
  ])('restricted: %s', (text) => {
    expect(told(independenceClauseMissing, 'Insatser', text)).toEqual(['restricted']);
    expect(
      told(
        independenceClauseMissing,
        'Insatser',
        `I riktlinjerna står det att föreningar är ”röstbärare och inte bara utförare”.\n\n${text}`,
      ),
    ).toEqual(['restricted']);
  });
  test.each([
    'Föreningen är röstbärare för sina medlemmar.',
    'Föreningen får kritisera kommunen, och kommunen lägger sig inte i vad den säger.',
    'Parterna ställer sig bakom riktlinjernas ord om ”röstbärare”: föreningen är självständig.',
    'Föreningen är en fri röst.',
  ])('protected: %s', (text) => {
    expect(told(independenceClauseMissing, 'Bakgrund', text)).toEqual([]);
  });
});

describe('the value when the municipality pays by the piece', () => {
  const term = (text: string) =>
    `\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2028-12-31. ${text}`;
  const again = 'Det förlängs därefter med ett år i sänder om ingen säger upp det.';
  test.each([
    [
      'unbounded',
      'Kommunen bidrar med 312 kronor per dagplats och dag. Den sammanlagda kostnaden beräknas till 2 400 000 kronor per år.',
      again,
    ],
    [
      'over',
      'Kommunen betalar 900 kronor per dygn. Den årliga kostnaden uppskattas till 1 200 000 kronor per år.',
      '',
    ],
    [
      'over',
      'Kommunen ersätter föreningen med 400 kronor per deltagare. Den totala ersättningen beräknas bli 800 000 kronor per år.',
      '',
    ],
    ['unbounded', 'Kommunen bidrar med 300 000 kronor per år.', again],
  ])('%s: %s', (message, money, more) => {
    expect(told(valueOverThreshold, 'Ekonomi', money + term(more))).toEqual([message]);
  });
  test.each([
    'Verksamheten kostar 2 400 000 kronor per år, och föreningen betalar den själv.',
    'Kommunen betalar 90 kronor per deltagare. Den sammanlagda kostnaden beräknas till 100 000 kronor per år.',
    'Deltagarna betalar 50 kronor per gång. Föreningens omsättning är 3 000 000 kronor per år.',
    'Kommunen bidrar med 50 000 kronor per år. Föreningens hela verksamhet kostar 4 000 000 kronor per år.',
  ])('silent: %s', (money) => {
    expect(told(valueOverThreshold, 'Ekonomi', money + term(''))).toEqual([]);
  });
});

describe('what shows that somebody may sign', () => {
  const lines =
    '\n\n## Underskrifter\n\nExempelstad den ______________\n\nBo Ask, ordförande i socialnämnden\n\nExempelstad den ______________\n\nKim Ek, ordförande i Föreningen Norra\n';
  test.each([
    'Demokrativillkoren kontrollerades mot stadgar och senaste årsmötesprotokoll.',
    'Föreningen skickar sitt årsmötesprotokoll till kommunen varje vår.',
    'Av styrelseprotokollet framgår hur många medlemmar föreningen har.',
    'Kommunen har tagit del av föreningens registreringsbevis och stadgar.',
    'Handläggaren har delegation att bevilja bygglov.',
  ])('unstated: %s', (text) => {
    expect(told(signatoryAuthorityUnstated, 'Värdegrund', text + lines)).toEqual(['unstated']);
  });
  test.each([
    'Protokollsutdrag som visar vem som får teckna föreningen är bilaga 2.',
    'Styrelsens protokoll med valet av firmatecknare biläggs.',
    'De som skriver under har rätt att göra det enligt besluten.',
    'Ordförandena är behöriga att underteckna enligt besluten.',
    'Nämnden gav ordföranden i uppdrag att skriva under, och styrelsen sin ordförande.',
    'Styrelseprotokollet den 5 maj, bilaga 3, utser ordföranden att skriva under.',
  ])('stated: %s', (text) => {
    expect(told(signatoryAuthorityUnstated, 'Övrigt', text + lines)).toEqual([]);
  });
});

describe('decisions told with the case', () => {
  test.each([
    'Ärendet har diarienummer SN 2026/77 och beslutades av socialnämnden 2026-10-14, § 62, och av föreningens styrelse 2026-10-08, § 3.',
    'Socialnämnden sade ja den 15 september 2026, § 71, och föreningens styrelse den 8 september 2026, § 4.',
    'Ärendet avgjordes i socialnämnden den 14 oktober 2026, § 62, och i föreningens styrelse den 8 oktober 2026, § 3.',
    'Innehållet är godkänt av socialnämnden den 14 oktober 2026 (§ 62) och av föreningens styrelse den 8 oktober 2026 (§ 3).',
    'Socialnämnden ställde sig bakom det här den 14 oktober 2026, § 62, och föreningens styrelse den 8 oktober 2026, § 3.',
  ])('silent: %s', (text) => {
    expect(told(missingDecisionReference, 'Om avtalet', text)).toEqual([]);
    expect(told(missingDecisionReference, 'Underskrifter', text)).toEqual([]);
  });
  test.each([
    'Ärendet har diarienummer SN 2026/77.',
    'Ärendet om budgeten beslutades av socialnämnden 2026-10-14, § 62.',
    'Socialnämnden sade ja till riktlinjerna den 15 september 2026, § 71.',
    'Ärendet ska beslutas av socialnämnden senast den 1 december 2026, § 0.',
  ])('asked: %s', (text) => {
    expect(told(missingDecisionReference, 'Om avtalet', text)).toEqual(['missing']);
  });
});

test.each([
  ['de-minimis', []],
  ['sgei-de-minimis', []],
  ['sgei-beslut', []],
  ['ej-stöd', ['reasons']],
  ['ej-ekonomisk', ['reasons']],
])('an assessment without reasons: %s', (answer, expected) => {
  expect(
    finds(
      stateAidNotAssessed,
      under('Ekonomi', 'Kommunen bidrar med 100 000 kronor per år till Föreningen Norra.'),
      { card: `statsstöd:\n  bedömning: ${answer}\n` },
    ).map(({ message }) => message),
  ).toEqual(expected);
});

test.each([
  [[], 'Vid sjukdom tillsätter föreningen en vikarie.'],
  [[], 'Är värden ledig rekryteras en vikarie av föreningen.'],
  [[], 'Föreningen tillsätter vikarie vid frånvaro som varar mer än en vecka.'],
  [['missing'], 'Föreningen rekryterar en samordnare till mötesplatsen.'],
  [['missing'], 'Vid sjukdom tillsätter föreningen en samordnare till.'],
])('somebody hired, or a stand-in: %j %s', (expected, text) => {
  expect(told(hiredPersonAfterEnd, 'Insatser och åtaganden', text)).toEqual(expected);
});
