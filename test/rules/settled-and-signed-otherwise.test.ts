import { expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { steeringGroupIncomplete } from '../../src/rules/commitments/steering-group-incomplete.ts';
import { crossReferenceBroken } from '../../src/rules/consistency/cross-reference-broken.ts';
import { repaymentClauseMissing } from '../../src/rules/economy/repayment-clause-missing.ts';
import { vatUnaddressed } from '../../src/rules/economy/vat-unaddressed.ts';
import { followupNoEffectQuestion } from '../../src/rules/follow-up/followup-no-effect-question.ts';
import { noReportToBoard } from '../../src/rules/follow-up/no-report-to-board.ts';
import { missingDecisionReference } from '../../src/rules/frontmatter/missing-decision-reference.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { policyLinkMissing } from '../../src/rules/goals/policy-link-missing.ts';
import { contactPersonMissing } from '../../src/rules/parties/contact-person-missing.ts';
import { secrecyOverreach } from '../../src/rules/personal-data/secrecy-overreach.ts';
import { disputeClauseMissing } from '../../src/rules/renegotiation/dispute-clause-missing.ts';
import { externalEventsUnhandled } from '../../src/rules/renegotiation/external-events-unhandled.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { rescissionMissing } from '../../src/rules/renegotiation/rescission-missing.ts';
import { terminationIncomplete } from '../../src/rules/renegotiation/termination-incomplete.ts';
import { signatureBlockIncomplete } from '../../src/rules/signing/signature-block-incomplete.ts';
import { retroactiveStart } from '../../src/rules/term/retroactive-start.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { finds } from './finds.ts';
import { testPhrasings } from './phrasings.ts';

const paid =
  '# Mötesplats Norra\n\nAvtal om idéburet offentligt partnerskap (IOP)\n\n## Parter\n\n' +
  '- Exempelstads kommun genom socialnämnden, organisationsnummer 212000-9150, nedan kallad kommunen\n' +
  '- Föreningen Norra, organisationsnummer 802499-0015, nedan kallad föreningen\n\n' +
  '## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till föreningen.\n\n' +
  '## Avtalstid\n\nPartnerskapet gäller från och med den 1 januari 2027 till och med den 31 december 2029.\n\n';

// What is settled in everyday words is settled, and what only looks like it is not.
testPhrasings(
  [
    {
      rule: externalEventsUnhandled,
      section: 'Omförhandling',
      signs: [
        'Varje part kan begära omförhandling. Föreningen styr själv över sitt program.',
        'Varje part kan begära omförhandling. Kommunen bestämmer över sina egna lokaler.',
        'Varje part kan begära omförhandling. Lokalen stängs klockan tio varje kväll.',
        'Varje part kan begära omförhandling. Ingen av parterna styr över den andras medlemmar.',
        'Varje part kan begära omförhandling. Ingen part kan göra ändringar på egen hand.',
        'Varje part kan begära omförhandling. Kan en part inte delta i ett möte meddelas det i förväg.',
        'Varje part kan begära omförhandling. Vardera parten råder över sin egen budget.',
        'Varje part kan begära omförhandling. Blir vi oense talar vi med varandra.',
      ],
      innocent: [
        'Varje part kan begära omförhandling. Inträffar något som ingen av parterna styr över ritar vi om planen tillsammans.',
        'Varje part kan begära omförhandling. Händer det saker som vi inte bestämmer över hittar vi en ny lösning ihop.',
        'Varje part kan begära omförhandling. Måste huset stängas för att taket läcker flyttar vi till biblioteket.',
        'Varje part kan begära omförhandling. Blir det stopp av skäl som varken kommunen eller föreningen kan göra något åt letar vi efter en annan plats.',
        'Varje part kan begära omförhandling. Kommer något emellan som ingen kunnat råda över skjuts träffarna upp.',
        'Varje part kan begära omförhandling. Skulle strandhuset brinna ner eller vattnet bli otjänligt planerar vi om.',
        'Varje part kan begära omförhandling. Slår en sjukdom till så att träffarna måste ställas in räknas det inte mot någon.',
        'Varje part kan begära omförhandling. Om regeringen stänger samlingslokaler gör vi uppehåll.',
        'Varje part kan begära omförhandling. Försvinner lokalen utan att det är någons fel söker vi en ny gemensamt.',
        'Varje part kan begära omförhandling. Blir det översvämning i källaren hjälps vi åt att hitta en annan lokal.',
      ],
    },
    {
      rule: terminationIncomplete,
      section: 'Uppsägning',
      signs: [
        'Den som inte vill fortsätta säger upp avtalet skriftligen två månader innan, av vilket skäl som helst. Nycklar och kläder lämnas åter.',
        'Vill någon lämna säger den till de andra.',
        'Avtalet kan sägas upp i förtid av endera parten.',
        'Vi kan hoppa av när vi vill.',
        'Vem som helst av oss får kliva av, men säg till i god tid.',
      ],
      innocent: [
        'Den som inte vill fortsätta säger upp avtalet skriftligen två månader innan, av vilket skäl som helst. Nycklarna lämnas åter och vi gör upp om sista fakturan.',
        'Vem som helst av oss får kliva av utan att förklara sig. Det skrivs i ett brev senast fyra månader i förväg, och då räknar vi av det som har betalats.',
        'Vill någon lämna mejlar den de andra minst ett halvår innan. Vad som finns kvar i kassan går tillbaka till kommunen.',
        'Vi kan gå skilda vägar. Den som vill det skriver till den andra ett kvartal i förväg, utan att behöva säga varför, och slantarna som är över lämnas åter.',
        'En part som inte längre vill vara med meddelar det skriftligt nittio dagar i förväg. Bidraget räknas då om efter antalet månader.',
        'Tröttnar någon av oss får den hoppa av, bara den lämnar ett undertecknat besked tre månader tidigare. Ekonomin stäms av vid ett sista möte.',
        'Part äger rätt att utan angivande av skäl skriftligen frånträda överenskommelsen med fyra månaders varsel, varvid slutreglering av lämnade bidrag sker.',
      ],
    },
    {
      rule: disputeClauseMissing,
      section: 'Åtaganden',
      signs: [
        'Föreningen tar emot alla som kommer. Det går inte att tacka nej, men säg gärna till om det skär sig så hjälps vi åt. Kommunen lånar ut bilar.\n\n## Ändringar\n\nVarje part kan begära omförhandling, och vid grova brister får en part häva avtalet.',
        'Föreningen kör bussen. Vi på kommunen svarar i telefon om det kör ihop sig.\n\n## Ändringar\n\nVarje part kan begära omförhandling, och vid grova brister får en part häva avtalet.',
        'Ledarna lugnar ner när det blir bråk på gården. Kommunen lånar ut salen.\n\n## Ändringar\n\nVarje part kan begära omförhandling, och vid grova brister får en part häva avtalet.',
        'Föreningen leder samtal när ungdomar och grannar har olika uppfattning. Kommunen lånar ut lokalen.\n\n## Ändringar\n\nVarje part kan begära omförhandling, och vid grova brister får en part häva avtalet.',
        'Föreningen medlar när hyresgäster är i luven på varandra. Kommunen håller med lokal.\n\n## Ändringar\n\nVarje part kan begära omförhandling, och vid grova brister får en part häva avtalet.',
        'Blir det fel i schemat hjälps vi åt. Kommunen lånar ut salen.\n\n## Ändringar\n\nVarje part kan begära omförhandling, och vid grova brister får en part häva avtalet.',
      ],
      innocent: [],
    },
    {
      rule: disputeClauseMissing,
      section: 'Omförhandling',
      signs: [
        'Varje part kan begära omförhandling. Uppkommer avvikelser för parterna en dialog.',
        'Varje part kan begära omförhandling. Vi hörs i telefon när något behöver ordnas.',
        'Varje part kan begära omförhandling. Klagomål från besökare besvaras av föreningen.',
      ],
      innocent: [
        'Varje part kan begära omförhandling. Skär det sig mellan oss tar vi en kopp kaffe och pratar ut.',
        'Varje part kan begära omförhandling. Kör vi ihop oss ber vi någon annan om råd.',
        'Varje part kan begära omförhandling. Om ena sidan tycker att den andra gör fel träffas cheferna.',
        'Varje part kan begära omförhandling. Blir vi inte på det klara med vad som gäller avgör ordförandena.',
        'Varje part kan begära omförhandling. Gruff mellan parterna reds ut i styrgruppen.',
        'Varje part kan begära omförhandling. Den som känner sig orättvist behandlad av den andra tar upp det i styrgruppen.',
        'Varje part kan begära omförhandling. Olösta frågor parterna emellan lyfts till ledningarna.',
      ],
    },
    {
      rule: renegotiationClauseMissing,
      section: 'Ändringar',
      signs: [
        'Läget skiftar, och vi kan behöva justera scheman och summor efter hand. Ni får veta det i god tid.',
        'Vi på kommunen ser över öppettiderna varje termin och ändrar dem efter behov. Ni får veta det i god tid.',
        'Vi förbehåller oss rätten att justera innehållet. Föreningen informeras.',
        'Kommunen kan komma att ändra omfattningen. Föreningen meddelas två veckor i förväg.',
        'Förändras behoven anpassar kommunen antalet platser och ersättningen.',
        'Enhetschefen kan när som helst justera uppdragets omfattning.',
        'Föreningen rättar sig efter de ändringar som kommunen beslutar om.',
        'Ändringar i innehållet görs av kommunen.',
        'Nämnden äger ändra villkoren om budgeten så kräver.',
      ],
      innocent: [
        'Vi kan ändra tider och belopp när vi är överens om det. Var och en av oss får be om det.',
        'Varje part kan begära omförhandling. Vi ändrar då texten tillsammans.',
        'Om ni vill ändra något säger ni till, och det gör vi också; sedan sätter vi oss och skriver om texten ihop.',
        'Båda kan ta upp frågan om ändringar. Kommunen skriver sedan in dem i texten.',
        'Den som vill ändra något i avtalet kallar de andra till ett möte.',
      ],
    },
    {
      rule: secrecyOverreach,
      section: 'Sekretess',
      signs: [
        'Inga anteckningar från samarbetet visas för eller ges ut till andra utomstående, varken av kommunen eller föreningen.',
        'Inga handlingar i samarbetet visas för någon annan.',
        'Inget av det vi skriver till varandra sprids utanför partnerskapet.',
        'Ingenting som står i rapporterna delas med pressen.',
        'Inga protokoll ges ut till utomstående.',
        'Inget material från samarbetet får hamna hos journalister.',
        'Inga mejl mellan kommunen och föreningen röjs för tredje man.',
      ],
      innocent: [
        'Inga uppgifter om enskilda lämnas ut till någon utomstående.',
        'Inga handlingar lämnas ut utan att kommunen prövat det enligt lag.',
        'Inga papper med besökarnas namn visas för någon annan.',
        'Inga dokument lämnas kvar i lokalen.',
        'Inga handlingar undantas från offentlighet.',
        'Inga rapporter lämnas in i år.',
        'Föreningens volontärer visar inga papper för utomstående.',
      ],
    },
    {
      rule: tacitRenewal,
      section: 'Avtalstid',
      signs: [
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Är ingen missnöjd rullar det på av sig självt en säsong till, och sedan nästa, så länge varken kommunen eller föreningen har hört av sig före midsommar.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Är alla tysta hänger det med ett år till.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Säger ingen ifrån tar nästa år vid av sig självt.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Har ingen av oss hört av sig fortsätter det som förut en termin till.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Om inget annat sägs kör vi vidare nästa säsong också.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Tiger båda går avtalet vidare ännu ett år.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Det tickar på tills någon säger stopp.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Saknas uppsägning räknas avtalet som förnyat på ett år.',
      ],
      innocent: [
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Är ingen missnöjd kan vi ta upp frågan om en ny säsong, men den kräver ett nytt beslut.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Hör ingen av sig är det slut då.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Säger ingen något upphör avtalet av sig självt.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Verksamheten rullar på som vanligt under sommaren.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Vill vi fortsätta skriver vi ett nytt avtal.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Det fortsätter bara om båda säger ja skriftligt.',
        'Avtalet gäller från den 1 januari 2027 till den 31 december 2028. Om ingen vill fortsätta är det slut.',
      ],
    },
    {
      rule: noReportToBoard,
      section: 'Uppföljning',
      signs: [
        'Kommunstyrelsen får besluta om förändringar. Deltagarna frågas om vad som har ändrats.',
      ],
      innocent: [
        'Kommunstyrelsen får sammanfattningen i januari.',
        'Svaren går till båda kommunernas nämnder i november.',
        'Berättelsen redovisas för parternas nämnder varje höst.',
        'I maj läser socialnämnden vad besökarna har svarat.',
        'Nämnden tar emot rapporten i juni.',
      ],
    },
    {
      rule: followupNoEffectQuestion,
      section: 'Uppföljning',
      signs: [],
      innocent: [
        'Antalet träffar räknas, och besökarna berättar vad som har ändrats för dem.',
        'Vi frågar deltagarna vad som blivit annorlunda.',
        'Trettio besökare får säga om något har ändrats i deras vardag.',
      ],
    },
    {
      rule: rescissionMissing,
      section: 'Omförhandling',
      signs: [
        'Varje part kan begära omförhandling. Avtalet kan sägas upp med sex månaders varsel om en part brister.',
      ],
      innocent: [
        'Varje part kan begära omförhandling. Vid grova brister får överenskommelsen frånträdas med omedelbar verkan.',
        'Varje part kan begära omförhandling. Vid grovt svek får den andra genast träda ur.',
        'Varje part kan begära omförhandling. Vid allvarligt svek får samarbetet brytas på stört.',
      ],
    },
    {
      rule: policyLinkMissing,
      section: 'Bakgrund',
      signs: ['Det hänger ihop med att många är ensamma. Schemat finns i planen.'],
      innocent: [
        'Ensamheten är stor. Det hänger ihop med parkplanen, där fullmäktige skrev att föreningar ska få plats.',
        'Ensamheten är stor. Arbetet hör samman med äldreplan 2025.',
        'Ensamheten är stor. I ungdomsprogrammet, där kommunstyrelsen lovar fler mötesplatser, finns grunden.',
      ],
    },
    {
      rule: goalNotShared,
      section: 'Mål',
      signs: [
        'Vårt mål i kommunen är att sänka kostnaden för skötseln.',
        'Vårt syfte på förvaltningen är att få ner utgifterna.',
      ],
      innocent: [
        'Vårt gemensamma mål är att fler ska våga gå ut.',
        'Vårt mål är att fler ska våga gå ut.',
      ],
    },
    {
      rule: terminationIncomplete,
      section: 'Avslut',
      signs: [
        'Samarbetet kan avbrytas i förtid om någon vill det.',
        'Partnerskapet får brytas när en part önskar.',
      ],
      innocent: [],
    },
  ],
  paid,
);

test.for([
  'Två från varje håll, fyra gånger om året: februari, maj, augusti och november. Föreningen kallar, kommunen för protokoll.',
  'Två + två. Mars, juni, oktober. Föreningen kallar. Fritidschefen för protokoll.',
  'Den har tre personer från vardera parten, möts varje kvartal, leds av verksamhetschefen och för minnesanteckningar.',
  'Styrgruppen är två från varje part, träffas i mars och oktober, kallas av kommunen och för dagbok.',
])('a group that is told of under its heading: %s', (text) => {
  const other = '## Tvist\n\nTvister tas upp i styrgruppen.\n';
  expect(finds(steeringGroupIncomplete, `${paid}## Styrgrupp\n\n${text}\n\n${other}`)).toEqual([]);
});

test.for([
  'Möten vid behov.',
  'Verksamheten leds av föreningen. Två från varje part.',
  'Kommunens ledningsgrupp leds av kommundirektören, möts varje vecka och för protokoll.',
])('a group that is hardly told of: %s', (text) => {
  const other = '## Tvist\n\nTvister tas upp i styrgruppen.\n';
  expect(finds(steeringGroupIncomplete, `${paid}## Styrgrupp\n\n${text}\n\n${other}`)).not.toEqual(
    [],
  );
});

const rights = `${paid}## Omförhandling\n\nVarje part kan begära omförhandling. Vid grova brister får en part häva avtalet.\n\n`;

test.for([
  ['Om vi blir osams', 'Då ses ordförandena och försöker hitta en väg framåt.'],
  ['Tvist', 'Frågan lyfts först till styrgruppen och sedan till ledningarna.'],
  ['Oenighet', 'I första hand genom samtal, i andra hand med hjälp av någon utomstående.'],
])('“%s” is answered under its heading: %s', ([heading, text]) => {
  expect(finds(disputeClauseMissing, `${rights}## ${heading}\n\n${text}\n`)).toEqual([]);
});

test.for([
  ['Om vi blir osams', 'Vi hoppas att det aldrig händer.'],
  ['Tvist', 'Avtalet finns i två exemplar.'],
  ['Tvist', ''],
])('“%s” is promised and not said: %s', ([heading, text]) => {
  expect(finds(disputeClauseMissing, `${rights}## ${heading}\n\n${text}\n`)).not.toEqual([]);
});

const sides = (text: string) =>
  parse({ path: 'a.md', text }, { profile: shippedProfiles.default }).reading.parties.map(
    ({ name, side, orgNumber }) => [name, side, orgNumber?.value ?? null],
  );

test.for([
  'allmännyttigt bostadsbolag som helt ägs av Exempelstads kommun',
  'ett kommunalt bostadsbolag',
  'som kommunen äger',
  'dotterbolag till Exempelstads kommun',
  'som ägs till 100 procent av Exempelstads kommun',
  'ett av stadens bolag',
  'vars aktier ägs av kommunen',
  'helägt av Exempelstads kommun',
])('a company is public when it is said to be %s', (said) => {
  const text = `# IOP\n\n## Parter\n\nNorra Hus AB, ${said}, organisationsnummer 556999-3107, nedan bolaget.\n\nFöreningen Norra, ideell förening, organisationsnummer 802499-0015.\n`;
  expect(sides(text).map(([, side]) => side)).toEqual(['public', 'civil']);
});

test.for([
  'som hyr lokaler av kommunen',
  'leverantör till kommunen',
  'som ägs av Föreningen Norra',
])('a company is not public when it is said to be one %s', (said) => {
  const text = `# IOP\n\n## Parter\n\nNorra Hus AB, ${said}, organisationsnummer 556999-3107, nedan bolaget.\n\nFöreningen Norra, ideell förening, organisationsnummer 802499-0015.\n`;
  expect(sides(text).map(([, side]) => side)).toEqual(['civil', 'civil']);
});

test('a company that nobody is said to own is not public', () => {
  const text =
    '# IOP\n\n## Parter\n\nNorra Hus AB, organisationsnummer 556999-3107, hyr ut till kommunen.\n\nFöreningen Norra, ideell förening, organisationsnummer 802499-0015.\n';
  expect(sides(text).map(([, side]) => side)).toEqual(['civil', 'civil']);
});

test('parties of a letter from one to the other', () => {
  const text =
    '# Kära Norra\n\n**Vilka vi är**\n\nVi är Exempelstads kommun genom tekniska nämnden (212000-9150). Ni är Norravännerna i Exempelstad, en ideell förening (802499-0015) vars stadgar vi har läst.\n';
  expect(sides(text)).toEqual([
    ['Exempelstads kommun', 'public', '212000-9150'],
    ['Norravännerna i Exempelstad', 'civil', '802499-0015'],
  ]);
});

test('a short name in brackets after the board is no party of its own', () => {
  const text =
    '# IOP\n\n## Parter\n\nExempelstads kommun, barn- och utbildningsnämnden (nedan kommunen), organisationsnummer 212000-9150, och Föreningen Norra (nedan föreningen), ideell förening, organisationsnummer 802499-0015.\n';
  expect(sides(text)).toEqual([
    ['Exempelstads kommun', 'public', '212000-9150'],
    ['Föreningen Norra', 'civil', '802499-0015'],
  ]);
});

const three =
  '---\nstatus: decided\n---\n\n# IOP\n\n## Parter\n\n- Region Norra genom hälso- och sjukvårdsnämnden, organisationsnummer 232100-9025\n- Exempelstads kommun genom socialnämnden, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Underskrifter\n\n';

test.for([
  ['Hälso- och sjukvårdsnämnden beslutade om avtalet 2026-09-24, § 88.', true],
  ['Socialnämnden beslutade om avtalet 2026-09-24, § 88.', true],
  [
    'Hälso- och sjukvårdsnämnden beslutade om avtalet 2026-09-24, § 88, och socialnämnden 2026-09-30, § 61.',
    false,
  ],
  ['Båda nämnderna beslutade om avtalet 2026-09-24, § 88.', false],
] as const)('whose decision it is: %s', ([text, isMissing]) => {
  const found = finds(missingDecisionReference, three + text);
  expect(found.some(({ message }) => message === 'missing')).toBe(isMissing);
});

test('“enligt nämndens beslut” names no party of two with boards', () => {
  const lines =
    'Norrby den ________________\n\nKim Ekby, hälso- och sjukvårdsnämndens ordförande, Region Norra, enligt nämndens beslut\n\nNorrby den ________________\n\nAlex Lind, ordförande, Föreningen Norra\n';
  expect(finds(signatureBlockIncomplete, three + lines).map(({ message }) => message)).toEqual([
    'missing',
  ]);
});

test('a sentence on decisions is no line to sign on', () => {
  const lines =
    'Beslutat av hälso- och sjukvårdsnämnden 2026-11-03, § 155, socialnämnden 2026-10-20, § 7, och Föreningen Norras årsmöte 2026-10-25, § 4.\n\nNorrby 2026-11-16, Kim Ekby, ordförande, Region Norra\n\nNorrby 2026-11-16, Alex Lind, ordförande, Exempelstads kommun\n';
  expect(finds(signatureBlockIncomplete, three + lines).map(({ message }) => message)).toEqual([
    'missing',
  ]);
});

test.for([
  ['2027-01-01 till och med 2026-09-30', 'Godkänd av socialnämnden 2027-02-16, § 44.', 1],
  [
    '2027-01-01 till och med 2029-12-31',
    'Socialnämnden fattade beslut om avtalet den 6 mars 2027.',
    1,
  ],
  [
    '2027-01-01 till och med 2029-12-31',
    'Socialnämnden fattade beslut om budgeten den 6 mars 2027.',
    0,
  ],
  [
    '2027-04-01 till och med 2029-12-31',
    'Socialnämnden fattade beslut om avtalet den 6 mars 2027.',
    0,
  ],
] as const)('a start before the decision: %s %s', ([term, decision, count]) => {
  const text = `# IOP\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Avtalstid\n\nAvtalet gäller från och med ${term}. ${decision.startsWith('Godkänd') ? '' : decision}\n\n## Underskrifter\n\n${decision.startsWith('Godkänd') ? `Avtalet är g${decision.slice(1)}` : ''}\n`;
  expect(finds(retroactiveStart, text)).toHaveLength(count);
});

test.for([
  ['Enligt den lokala överenskommelsen, punkt 3, möter vi det tillsammans.', 0],
  ['Det följer av folkhälsoprogrammet, punkt 4.', 0],
  ['Det följer av punkt 4.', 1],
] as const)('a clause of another text: %s', ([text, count]) => {
  expect(finds(crossReferenceBroken, `${paid}## Bakgrund\n\n${text}\n`)).toHaveLength(count);
});

test.for([
  ['070-174 060 911', 1],
  ['070-174 06 91', 0],
] as const)('a mobile number with too many digits: %s', ([phone, count]) => {
  const contacts = `## Kontaktpersoner\n\nKommunen: rektor Per Ek, 070-174 06 10, per.ek@exempel.se\n\nFöreningen: ordförande Kim Ek, ${phone}, kim@exempel.se\n`;
  const found = finds(contactPersonMissing, paid + contacts);
  expect(found.filter(({ message }) => message === 'phone')).toHaveLength(count);
});

test.for([
  ['Föreningen och Bolaget benämns gemensamt Leverantören.', 1],
  ['Kaffet köps av ett rosteri.', 0],
] as const)('who invoices as the supplier: %s', ([said, count]) => {
  const text = `${paid}## Åtaganden\n\n${said}\n\n## Betalning\n\nLeverantören fakturerar månadsvis i efterskott.\n`;
  expect(finds(vatUnaddressed, text)).toHaveLength(count);
});

test.for([
  ['Ni skickar räkningen den sista i månaden, och vi på kommunen betalar inom 30 dagar.', 1],
  ['Ni skickar räkningen för kaffet till rosteriet.', 0],
] as const)('a bill in a letter: %s', ([said, count]) => {
  expect(finds(vatUnaddressed, `${paid}## Betalning\n\n${said}\n`)).toHaveLength(count);
});

test('money that a municipal company pays is paid back too', () => {
  const text =
    '# IOP\n\n## Parter\n\nNorra Hus AB, som helt ägs av Exempelstads kommun, organisationsnummer 556999-3107, nedan bolaget.\n\nFöreningen Norra, ideell förening, organisationsnummer 802499-0015.\n\n## Ekonomi\n\nBolaget bidrar med 180 000 kronor per år till föreningen.\n';
  expect(finds(repaymentClauseMissing, text)).toHaveLength(1);
});
