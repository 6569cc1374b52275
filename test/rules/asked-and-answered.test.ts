import { describe, expect, it } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import type { Rule } from '../../src/rule.ts';
import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { employerRoleUnclear } from '../../src/rules/commitments/employer-role-unclear.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { noReportToBoard } from '../../src/rules/follow-up/no-report-to-board.ts';
import { goalNotMeasurable } from '../../src/rules/goals/goal-not-measurable.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { goalsDeferred } from '../../src/rules/goals/goals-deferred.ts';
import { policyLinkMissing } from '../../src/rules/goals/policy-link-missing.ts';
import { contactPersonMissing } from '../../src/rules/parties/contact-person-missing.ts';
import { independenceClauseMissing } from '../../src/rules/parties/independence-clause-missing.ts';
import { disputeClauseMissing } from '../../src/rules/renegotiation/dispute-clause-missing.ts';
import { externalEventsUnhandled } from '../../src/rules/renegotiation/external-events-unhandled.ts';
import { handoverUndefined } from '../../src/rules/renegotiation/handover-undefined.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { terminationIncomplete } from '../../src/rules/renegotiation/termination-incomplete.ts';
import { originalsMismatch } from '../../src/rules/signing/originals-mismatch.ts';
import { signatureBlockIncomplete } from '../../src/rules/signing/signature-block-incomplete.ts';
import { missingRequiredSection } from '../../src/rules/structure/missing-required-section.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { scopeUndelimited } from '../../src/rules/structure/scope-undelimited.ts';
import { dateFormat } from '../../src/rules/style/date-format.ts';
import { termInvalid } from '../../src/rules/term/term-invalid.ts';
import { finds } from './finds.ts';

const p2 =
  '## Avtalsparter\n\nExempelstads kommun (212000-9150) genom socialnämnden, nedan Kommunen\n\nFöreningen Norra (802499-0015), nedan Föreningen\n';
const read = (text: string) =>
  parse({ path: 'avtal.md', text }, { profile: shippedProfiles.default });
/** Whether a rule speaks of a text under a heading. */
const speaks = (rule: Rule, heading: string, text: string, parties = p2) =>
  finds(rule, `# Norra mötesplatsen\n\n${parties}\n## ${heading}\n\n${text}\n`).length > 0;

type Row = readonly [speaks: boolean, heading: string, text: string];

function table(rule: Rule, rows: readonly Row[]) {
  describe(rule.id, () => {
    it.each(rows)('%s: %s: %s', (expected, heading, text) => {
      expect(speaks(rule, heading, text)).toBe(expected);
    });
  });
}

describe('headings that ask', () => {
  it.each([
    ['Vad tror vi på?', 'values'],
    ['Vad tror ni på?', 'values'],
    ['Är föreningen fri?', 'values'],
    ['Var kom idén ifrån?', 'background'],
    ['Vad saknas i dag?', 'background'],
    ['Vad tar vi på oss?', 'commitments'],
    ['Hur tar vi reda på om det hjälper?', 'follow-up'],
    ['Gör det någon nytta?', 'follow-up'],
    ['Kan vi ändra oss?', 'renegotiation'],
    ['Och om ni inte kommer överens?', 'renegotiation'],
    ['Måste vi hålla fast vid det här?', 'renegotiation'],
    ['Kan man hoppa av?', 'termination'],
    ['Vad händer sedan?', 'extension'],
    ['När vi börjar och slutar', 'term'],
    ['Vilka ni är', 'parties'],
    ['Våra namn', 'signatures'],
    ['Vad måste vi hålla tyst om?', 'confidentiality'],
    ['Vart vänder man sig?', 'contacts'],
    ['Vem vänder vi oss till?', 'target-group'],
    ['Finns det någon annan som gör detta?', ''],
    ['Är det här ett köp?', ''],
  ])('%s', (heading, key) => {
    const { headings } = read(`# Norra\n\n## ${heading}\n\nHär står det något kort.\n`);
    expect(headings[1]?.sections.map((it) => it.key).join()).toBe(key);
  });

  it('asks who answers, above nothing but telephones', () => {
    const lines = 'Kommunen: 070-174 06 05\n\nFöreningen: 070-174 06 06\n';
    const { headings } = read(`# Norra\n\n## Vem som svarar\n\n${lines}`);
    expect(headings[1]?.sections.map((it) => it.key)).toEqual(['contacts']);
  });
});

describe('parties of a letter', () => {
  const named = (text: string) =>
    read(`# IOP\n\n## Vilka vi är\n\n${text}\n`).reading.parties.map(
      ({ name, shortNames }) => `${name}: ${shortNames.join()}`,
    );
  it.each([
    [
      'Ni är Exempelstads kommun (212000-9150) genom skolnämnden och den ideella Föreningen Andrum Norra (802499-0015). Nedan heter ni kommunen och Andrum.',
      ['Exempelstads kommun: kommunen', 'Föreningen Andrum Norra: Andrum'],
    ],
    [
      'Mellan Exempelstads kommun (212000-9150) och Föreningen Trädet (802499-0015), nedan kallade Kommunen respektive Trädet.',
      ['Exempelstads kommun: Kommunen', 'Föreningen Trädet: Trädet'],
    ],
    [
      'Vi som skriver det här är Ordlek i Norra (ideell förening, 802499-0015).\n\nDu som är vår motpart är Exempelstads kommun (212000-9150).',
      ['Ordlek i Norra: ', 'Exempelstads kommun: '],
    ],
    [
      // What else is called something.
      'Parterna är Exempelstads kommun (212000-9150) och Föreningen Norra (802499-0015). Träffarna kallas torgkaféet och läxkvällen.',
      ['Exempelstads kommun: ', 'Föreningen Norra: '],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('missing-required-section', () => {
  const keys = (text: string) =>
    finds(missingRequiredSection, `# Norra, ett idéburet offentligt partnerskap\n\n${p2}\n${text}`)
      .map(({ words }) => words.sv)
      .join(' ');
  it('reads what each does under the activity', () => {
    expect(
      keys(
        '## Vad ni gör tillsammans\n\nKommunen släpper till en kurator. Föreningen håller öppet.\n',
      ),
    ).not.toContain('Insatser');
    expect(keys('## Vad ni gör tillsammans\n\nFöreningen håller öppet.\n')).toContain('Insatser');
  });
});

describe('the label of a clause is no word of what it says', () => {
  it.each([
    ['4.1 Kommunens mål är kortare kö.', true],
    ['a) Kommunens mål är kortare kö.', true],
    ['**4.1** Kommunens mål är kortare kö.', true],
    ['4.1 Parternas gemensamma mål är kortare kö.', false],
  ])('%s', (text, expected) => {
    expect(speaks(goalNotShared, '4. MÅL', text)).toBe(expected);
  });
});

table(goalNotShared, [
  [true, 'Syfte', 'Syftet är att kommunen ska klara sitt uppdrag enligt socialtjänstlagen.'],
  [true, 'Mål', 'För kommunen är målet att minska kostnaderna.'],
  [false, 'Mål', 'Ert gemensamma mål är att fler unga får prata med någon.'],
]);

table(goalNotMeasurable, [
  [true, 'Mål', 'Tillsammans vill vi bidra till Agenda 2030, mål 3 och 10.'],
  [true, 'Mål', 'Parternas mål under 2027–2029 är ett levande torg.'],
  [true, 'Mål', 'Partnerskapet ska bidra till ett mer hållbart Norra.'],
  [false, 'Mål', 'Väntetiden till första samtalet ska vara högst en vecka.'],
  [false, 'Mål', 'Målet är gemenskap. Vi lyckas när grannarna själva ordnar festen.'],
]);

table(goalsDeferred, [
  [true, 'Mål', 'Vilka mål vi ska ha får växa fram.'],
  [true, 'Mål', 'Mål som gäller språket fastställs av rådet längre fram.'],
  [false, 'Mål', 'Mål som gäller språket följs upp av rådet under arbetets gång.'],
]);

table(policyLinkMissing, [
  [true, 'Bakgrund', 'Kommunens mål är att varje beslut verkställs inom tre månader.'],
  [true, 'Bakgrund', 'Folkhälsan har blivit sämre. Folkhälsostrategen räknar.'],
  [true, 'Bakgrund', 'Ledaren har genomgått vård- och omsorgsprogrammet.'],
  [true, 'Bakgrund', 'Deltagarna får en handlingsplan för de dåliga dagarna.'],
  [false, 'Bakgrund', 'Partnerskapet svarar mot mål 4 i grönstrukturplanen.'],
  [false, 'Bakgrund', 'Det bidrar till kommunens mål om delaktighet.'],
]);

table(dateFormat, [
  [
    true,
    'Bakgrund',
    '| Fråga | Svar |\n|---|---|\n| Marknad? | Kontoret skrev den 4 maj 2026 till de två företagen i dalen. |\n\n## Tid\n\nAvtalet gäller 1/1 2027 till 31/12 2027.',
  ],
  [false, 'Tid', 'Avtalet gäller 1/1 2027–31/12 2029. Mötet hålls 3/2 2027.'],
]);

table(termInvalid, [
  [true, 'När vi börjar och slutar', 'Vi drar i gång till våren och håller sedan på tills vidare.'],
  [false, 'Tid', '| Första dag | Sista dag |\n|---|---|\n| 2027-02-01 | 2030-01-31 |'],
]);

table(contactPersonMissing, [
  [
    true,
    'Kontaktperson',
    'För Kommunen: controller Bo Ask, 070-174 06 20.\n\n## Bakgrund\n\nFörvaltningen tog kontakt med Föreningen.',
  ],
  [
    false,
    'Kontaktperson',
    'För Kommunen: controller Bo Ask, 070-174 06 20.\n\n## Övrigt\n\nKontaktperson för Föreningen är Kim Ek.',
  ],
]);

it('wants a line for a party that a letter presents', () => {
  const parties =
    '## Vilka vi är\n\nVi som skriver det här är Ordlek i Norra (ideell förening, 802499-0015).\n\nDu som är vår motpart är Exempelstads kommun (212000-9150).\n';
  const text = 'Norra den ______________\n\nKim Ek, ordförande i Ordlek i Norra';
  expect(speaks(signatureBlockIncomplete, 'Underskrift', text, parties)).toBe(true);
});

table(childrenNoRegisterCheck, [
  [true, 'Verksamhet', 'Föreningen svarar för tillsyn av skolungdomar över 12 år utanför skoltid.'],
  [true, 'Verksamhet', 'Gymnasieungdomar under 18 år får en mentor som de träffar varje vecka.'],
  [
    false,
    'Målgrupp',
    'Gruppen är för makar, vuxna barn och vänner, som ses varje vecka. Minderåriga hänvisas till skolans grupp.',
  ],
  [true, 'Målgrupp', 'Barn mellan 8 och 12 år leker här varje vecka. Vuxna hänvisas till kaféet.'],
  [false, 'Verksamhet', 'Föräldrar till tonåringar träffas varje månad och talar om gränser.'],
  [
    false,
    'Målgrupp',
    'Vuxna i Norra som vill lära sig svenska.\n\n## Insatser\n\nKommunen låter två lärare vara med varje onsdag och berättar om kaféet för sina elever.',
  ],
]);

table(employerRoleUnclear, [
  [true, 'Åtaganden', 'Verksamheten bemannas med en anställd samordnare.'],
  [true, 'Ekonomi', '| Post | Kronor |\n|---|---|\n| Lön samordnare 50 % | 250 000 |'],
  [false, 'Åtaganden', 'Volontärer rekryteras och får utbildning av samordnaren.'],
]);

table(handoverUndefined, [
  [true, 'Åtaganden', 'När föreningen är redo övergår arbetsgivaransvaret till föreningen.'],
  [true, 'Åtaganden', 'På sikt ska föreningen själv driva mötesplatsen.'],
  [true, 'Åtaganden', 'Kommunen håller i trådarna tills föreningen orkar ta vid.'],
  [true, 'Åtaganden', 'Kommunens roll fasas ut i takt med att föreningen växer.'],
  [false, 'Åtaganden', 'Deltagarna tar så småningom egna initiativ och ordnar egna kvällar.'],
  [false, 'Åtaganden', 'Ordförandeskapet växlar mellan parterna varje år.'],
]);

table(handoverUndefined, [
  [true, 'Åtaganden', 'När föreningen bedöms ha kraft nog lämnas ansvaret för ekonomin över.'],
  [false, 'Verksamhet', 'Deltagarna ska själva driva sina projekt.'],
  [false, 'Mål', 'På sikt ska fler unga själva leda sina grupper.'],
]);

table(originalsMismatch, [
  [true, 'Underskrifter', 'Avtalet har upprättats i tre exemplar, varav parterna tagit var sitt.'],
  [
    true,
    'Underskrifter',
    'Nämnden beslutade om avtalet 2026-09-15. Avtalet undertecknas med BankID i två exemplar, ett var.',
  ],
  [false, 'Underskrifter', 'Avtalet undertecknas i två exemplar, eller med BankID om alla vill.'],
  [false, 'Underskrifter', 'Boken trycks i tre exemplar. Avtalet finns i två exemplar, ett var.'],
]);

table(insightClauseMissing, [
  [true, 'Verksamhet', 'Kommunens budgetrådgivning förs över till föreningen.'],
  [true, 'Verksamhet', 'Från årsskiftet bedrivs medborgarkontoret av föreningen.'],
  [true, 'Verksamhet', 'Föreningen tar hand om skötseln av kommunens motionsspår.'],
  [false, 'Verksamhet', 'Träffarna hålls på kommunens bibliotek och sköts av föreningen.'],
]);

table(noReportToBoard, [
  [
    false,
    'Uppföljning',
    '| När | Vad | Till vem |\n|---|---|---|\n| mars | årsrapport | socialnämnden |',
  ],
  [true, 'Uppföljning', '| När | Vad | Till vem |\n|---|---|---|\n| mars | årsrapport | alla |'],
]);

table(scopeUndelimited, [
  [
    false,
    'Verksamhet',
    'Vi träffas på torsdagar. Myndighetsutövning är och förblir kommunens sak.',
  ],
  [false, 'Verksamhet', 'Vi lagar mat. Bidrag och bygglov har föreningen ingenting med att göra.'],
  [false, 'Verksamhet', 'Vi lagar mat. Skuldfrågor håller vi fingrarna ifrån.'],
  [false, 'Verksamhet', 'Vi lagar mat. Skolans undervisning lägger vi oss aldrig i.'],
  [false, 'Verksamhet', 'Vi lagar mat. Inte heller placeringar eller utredningar hör hit.'],
  [true, 'Vad gör vi?', 'Andrum håller öppet två kvällar. Ingen frågar varför du kommer.'],
]);

table(notJointlyDrafted, [
  [false, 'Så kom texten till', 'Vi satt runt köksbordet hos Elvira och skrev, mening för mening.'],
  [false, 'Bakgrund', 'Texten skrevs av en grupp med två från kommunen och två från föreningen.'],
  [false, 'Bakgrund', 'Texten kom till på möten där vi turades om att hålla i pennan.'],
  [
    false,
    'Bakgrund',
    '| Fråga | Svar |\n|---|---|\n| Hur kom texten till? | Parterna skrev den vid tre träffar. |',
  ],
  [
    false,
    'Bakgrund',
    'Kommunen skrev ett utkast, som parterna sedan gick igenom och skrev om tillsammans.',
  ],
  [true, 'Bakgrund', 'Föreningen har fått ta del av avtalet och godtagit det.'],
  [true, 'Bakgrund', 'Utkastet skrevs av kommunen och skickades på remiss till föreningen.'],
]);

const others = 'Part kan häva avtalet. Tvist löses i samtal.';
table(renegotiationClauseMissing, [
  [
    true,
    'Ändringar',
    `Kommunen äger rätt att revidera kraven med en månads varsel. Varje part får begära omförhandling. ${others}`,
  ],
  [true, 'Omförhandling', `Om kommunen så önskar ska avtalet omförhandlas. ${others}`],
  [
    false,
    'Omförhandling',
    `Parterna kan gemensamt ändra kraven. Envar får påkalla omförhandling. ${others}`,
  ],
]);

table(terminationIncomplete, [
  [
    false,
    'Kan vi ändra oss?',
    'Den som inte vill vara med längre, eller som tycker att den andra inte håller sitt ord, säger upp avtalet skriftligen med fyra månaders uppsägningstid. Slutredovisning lämnas.',
  ],
  [
    false,
    'Uppsägning',
    'Part som vill frånträda avtalet gör det skriftligen med sex månaders varsel. Avräkning av medel sker.',
  ],
]);

table(externalEventsUnhandled, [
  [false, 'Omförhandling', 'Brand, snöbrist eller nya lagar räknas inte som brott mot avtalet.'],
  [true, 'Omförhandling', 'Varje part får begära omförhandling. Vid grovt brott får part häva.'],
]);

table(disputeClauseMissing, [
  [
    true,
    'Omförhandling',
    'Omförhandling får begäras. Konflikter mellan besökare löses av värdarna.',
  ],
]);

table(independenceClauseMissing, [
  [false, 'Värdegrund', 'Vi går inte i kommunens ledband: vi bestämmer själva vad vi tycker.'],
  [false, 'Värdegrund', 'Föreningen går sin egen väg och är inte kommunens språkrör.'],
  [true, 'Värdegrund', 'De unga bestämmer själva när de vill komma och går hem.'],
]);
