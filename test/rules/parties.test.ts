import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { compactNotJoined } from '../../src/rules/parties/compact-not-joined.ts';
import { democracyConditionsUnstated } from '../../src/rules/parties/democracy-conditions-unstated.ts';
import { forProfitParty } from '../../src/rules/parties/for-profit-party.ts';
import { independenceClauseMissing } from '../../src/rules/parties/independence-clause-missing.ts';
import { namedBoardNotParty } from '../../src/rules/parties/named-board-not-party.ts';
import { partyKindMissing } from '../../src/rules/parties/party-kind-missing.ts';
import { umbrellaMembersBound } from '../../src/rules/parties/umbrella-members-bound.ts';
import { umbrellaMembersUndefined } from '../../src/rules/parties/umbrella-members-undefined.ts';
import { finds } from './finds.ts';

const k = 'Exempelstads kommun, genom kultur- och fritidsnämnden, organisationsnummer 212000-9150';
const f = 'Föreningen Norra, organisationsnummer 802499-0015';
const s = 'Studieförbundet Exempel, organisationsnummer 802499-0023';
const text = (parties: readonly string[], body: string, heading = 'Insatser och åtaganden') =>
  `# Mötesplats Norra\n\n## Parter\n\n${parties.map((party) => `- ${party}`).join('\n')}\n\n## ${heading}\n\n${body}\n`;
const places = (rule: Rule, ...of: Parameters<typeof text>) =>
  finds(rule, text(...of)).map(({ on }) => on);

describe('one side is missing', () => {
  test.each([
    [
      'civil',
      [
        'Exempelstads kommun, organisationsnummer 212000-9150',
        'Region Exempel, organisationsnummer 232100-9018',
      ],
      'Kommunen lånar ut lokalen.',
    ],
    [
      'civil',
      [
        'Exempelstads kommun, organisationsnummer 212000-9150',
        'Exempelstads Bostäder AB, organisationsnummer 559999-0016',
      ],
      'Kommunen och bolaget delar kostnaderna.',
    ],
    [
      'civil',
      ['Exempelstads kommun', 'Arbetsförmedlingen'],
      'Kommunen och myndigheten möts varje månad. Civilsamhället bjuds in.',
    ],
    [
      'civil',
      ['Exempelstads kommun', 'Samordningsförbundet Exempel'],
      'Parterna möts varje månad. Föreningslivet är viktigt.',
    ],
    ['public', [f, s], 'Föreningen ordnar träffar. Kommunen är informerad.'],
    [
      'public',
      [f, 'Stiftelsen Norra Hjärtat, organisationsnummer 802499-0031'],
      'Parterna delar lokal.',
    ],
    ['public', ['Exempelstads församling', f], 'Församlingen lånar ut lokalen till föreningen.'],
  ])('%s: %s', (message, parties, body) => {
    expect(finds(partyKindMissing, text(parties, body))).toMatchObject([{ message }]);
  });

  test.each([
    [[k, f], 'Kommunen och föreningen möts.'],
    [[k], 'Föreningen håller i träffarna.'],
    [['Exempelstads kommun', 'Vännerna på torget'], 'Vi möts varje vecka.'],
    [['Exempelstads kommun', 'Region Exempel', 'Norra Nätverket'], 'Nätverket deltar.'],
    [
      ['Exempelstads kommun', 'Ungdomslyftet Norr AB, organisationsnummer 559999-0016'],
      'Bolaget driver träffpunkten.',
    ],
    [['Exempelstads kommun', 'Region Exempel'], 'Kvinnojouren ansvarar för stödet.'],
    [[f, s], 'Kommunen bidrar med 300 000 kronor.'],
    [[f, s], 'Exempelstads kommun ska upplåta lokalen.'],
  ])('silent: %s', (parties, body) => {
    expect(places(partyKindMissing, parties, body)).toEqual([]);
  });

  test('the card says what they are', () => {
    const card = (type: string) =>
      `iop: 1\ntitel: Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun }\n  - { namn: Norra, typ: ${type} }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n`;
    const found = (type: string) =>
      finds(partyKindMissing, '# Norra\n\nFöreningen ska ordna träffar.\n', { card: card(type) });
    expect(found('region')).toMatchObject([{ message: 'civil' }]);
    expect(found('förening')).toEqual([]);
  });
});

describe('a business on the civil side', () => {
  test.each([
    ['Omtanke Norr AB, organisationsnummer 559999-0016'],
    ['Omtanke Norr Aktiebolag'],
    ['Kims Coachning, enskild firma'],
    ['Norrmans HB, organisationsnummer 969999-0017'],
    ['Ek & Ask Kommanditbolag'],
  ])('%s', (company) => {
    expect(finds(forProfitParty, text([k, company], 'Parterna möts.'))).toHaveLength(1);
  });

  test.each([
    ['Omtanke Norr AB (svb), organisationsnummer 559999-0016', 'Parterna möts.'],
    ['Omtanke Norr AB, organisationsnummer 559999-0016', 'Bolaget drivs utan vinstintresse.'],
    [
      'Omtanke Norr AB, organisationsnummer 559999-0016',
      'Enligt bolagsordningen ska hela överskottet stanna i verksamheten.',
    ],
    [
      'Omtanke Norr AB, organisationsnummer 559999-0016',
      'Omtanke Norr är ett arbetsintegrerande socialt företag.',
    ],
    [
      'Omtanke Norr AB, organisationsnummer 559999-0016',
      'Bolaget ägs av en ideell förening och delar inte ut någon vinst.',
    ],
    [
      'Omtanke Norr AB, organisationsnummer 559999-0016',
      'Bolaget är registrerat i Kammarkollegiets register över idéburna organisationer.',
    ],
    ['Norra odlarna ekonomisk förening, organisationsnummer 769999-0013', 'Parterna möts.'],
    [f, 'Lokalen hyrs av Norrmans Fastighets AB.'],
    ['Exempelstads Energi AB, organisationsnummer 559999-0016', 'Parterna möts.'],
    ['Stiftelsen Norra Hjärtat, organisationsnummer 802499-0031', 'Parterna möts.'],
  ])('silent: %s – %s', (company, body) => {
    expect(places(forProfitParty, [k, company], body)).toEqual([]);
  });

  test('what is said of the association does not hold for the company', () => {
    const body = 'Föreningen Norra har inget vinstintresse.';
    expect(places(forProfitParty, [k, f, 'Omtanke Norr AB'], body)).toEqual(['Omtanke Norr AB']);
  });
});

describe('independence', () => {
  test.each([
    'Föreningen är självständig gentemot kommunen.',
    'Parterna respekterar varandras oberoende.',
    'Den idéburna organisationen förblir fri och obunden.',
    'Föreningen behåller sin egen idé och värdegrund.',
    'Partnerskapet inskränker inte föreningens frihet att delta i samhällsdebatten.',
    'Föreningen har rätt att offentligt kritisera kommunens beslut.',
    'Kommunen lägger sig inte i hur föreningen organiserar sitt arbete.',
    'Föreningen får säga vad den tycker om kommunen.',
    'Civilsamhällets roll som röstbärare och kritisk granskare ska värnas.',
    'Föreningen fortsätter att bedriva opinionsbildning på eget ansvar.',
    'Organisationens särart och integritet bevaras.',
    'Samarbetet gör inte föreningen till en del av kommunen.',
    'Föreningen bestämmer själv över sin organisation och sina prioriteringar.',
    'Att föreningen tar emot medel påverkar inte dess rätt att granska kommunen.',
    'Parterna är självständiga och jämbördiga.',
    'Föreningen agerar oberoende av kommunen i den offentliga debatten.',
    'Vi står på egna ben: föreningen har sin egen röst, också när den skaver.',
    'Föreningen ska inte ses som kommunens förlängda arm.',
    'Stödet är inte förenat med något krav på lojalitet; kritik är välkommen.',
    'Föreningen är fri att ha en annan åsikt än kommunen.',
    'Varje part är självständig i sitt beslutsfattande.',
    'Föreningens självständighet ska inte påverkas av samarbetet.',
  ])('said: %s', (body) => {
    expect(places(independenceClauseMissing, [k, f], body)).toEqual([]);
  });

  test.each([
    'Ungdomarna stärks i sin självständighet.',
    'Föreningen hjälper deltagarna att bli självständiga.',
    'En oberoende konsult utvärderar partnerskapet efter två år.',
    'Alla är välkomna oberoende av kön och ålder.',
    'Träffarna har fri entré och är fria från alkohol.',
    'Parterna möts på lika villkor med tillit och öppenhet.',
    'Kommunen har rätt att granska föreningens bokföring.',
    'Målet är att unga får en egen röst i samhället.',
    'Målet är att fler kvinnor lever ett självständigt liv.',
    'Föreningen är partipolitiskt och religiöst obunden.',
    'Deltagarnas personliga integritet skyddas.',
    'Barnens röster ska höras.',
    'Kommunen är fri att säga upp avtalet.',
    'Föreningen får inte kritisera kommunen i medier.',
    'Föreningen ansvarar självständigt för städningen av lokalen.',
    'Volontärerna arbetar självständigt med barnen.',
    'Parterna delar en gemensam värdegrund.',
    'Kommunen betalar stödet oberoende av hur många som deltar.',
    'Deltagarna tränas i kritiskt tänkande.',
    'Ordföranden har utslagsröst.',
  ])('not said: %s', (body) => {
    expect(finds(independenceClauseMissing, text([k, f], body))).toHaveLength(1);
  });

  test.each([
    'Föreningen ska samråda med förvaltningen före alla kontakter med medier.',
    'Föreningen får inte uttala sig offentligt om partnerskapet utan kommunens godkännande.',
  ])('restricted: %s', (body) => {
    expect(finds(independenceClauseMissing, text([k, f], body))).toMatchObject([
      { message: 'restricted', on: body },
    ]);
  });
});

describe('democracy conditions', () => {
  test.each([
    'Föreningen uppfyller kommunens demokrativillkor.',
    'Föreningens stadgar och verksamhetsberättelse finns i ärendet.',
    'Föreningen är demokratiskt uppbyggd och håller årsmöte varje år.',
    'Kommunen har prövat de formella villkoren.',
    'Demokratikriterierna i bidragsreglerna är uppfyllda.',
  ])('said: %s', (body) => {
    expect(places(democracyConditionsUnstated, [k, f], body)).toEqual([]);
  });

  test.each([
    'Fler unga tror på demokratin.',
    'Parterna arbetar med demokratifrågor i skolan.',
    'Föreningen har 200 medlemmar.',
  ])('not said: %s', (body) => {
    expect(finds(democracyConditionsUnstated, text([k, f], body))).toMatchObject([
      { severity: 'question' },
    ]);
  });

  test('a warning in Helsingborg, a tip elsewhere, once the case is decided', () => {
    const decided = `---\niop: 1\ntitel: Norra\nläge: beslutat\nparter:\n  - { namn: Exempelstads kommun, typ: kommun }\n  - { namn: Föreningen Norra, typ: förening }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Norra\n\nText om träffar för äldre.\n`;
    expect(finds(democracyConditionsUnstated, decided, { profile: 'helsingborg' })).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(finds(democracyConditionsUnstated, decided)).toMatchObject([{ severity: 'info' }]);
  });
});

describe('a board that is not part of it', () => {
  test.each([
    ['Socialnämnden', 'Socialnämnden ansvarar för att två kuratorer finns på plats.'],
    [
      'Arbetslivsnämnden',
      'Arbetslivsnämnden tar på sig det samordnande ansvaret för partnerskapet.',
    ],
    ['socialnämnden', 'Därutöver bidrar socialnämnden med lokaler.'],
    [
      'Barn- och utbildningsnämnden',
      'Barn- och utbildningsnämnden ska ställa skolans gymnastiksal till förfogande.',
    ],
    ['utbildningsnämnden', 'Samordningen sköts av utbildningsnämnden.'],
    ['Utbildningsnämnden', 'Utbildningsnämnden åtar sig att informera alla elever.'],
    [
      'socialnämnden',
      'Kultur- och fritidsnämnden och socialnämnden delar på ansvaret och bidrar med hälften var.',
    ],
    ['Socialförvaltningen', 'Socialförvaltningen deltar i arbetsgruppen med en handläggare.'],
    ['Kommunstyrelsen', 'Kommunstyrelsen finansierar samordnaren med 200 000 kronor per år.'],
    ['Tekniska nämnden', 'Tekniska nämnden sköter snöröjningen kring huset.'],
    ['Nämnden för arbete och välfärd', 'Nämnden för arbete och välfärd utser en kontaktperson.'],
    ['stadsdelsnämnden', 'Ansvaret för lokalen ligger hos stadsdelsnämnden.'],
    ['Miljönämnden', 'Miljönämnden (MN) lånar ut verktyg.'],
    ['Regionstyrelsen', 'Regionstyrelsen bekostar en sjuksköterska.'],
  ])('%s: %s', (board, body) => {
    expect(places(namedBoardNotParty, [k, f], body)).toEqual([board]);
  });

  test.each([
    'Kultur- och fritidsnämnden ansvarar för lokalen.',
    'Kultur och fritidsnämnden bidrar med pengar.',
    'Fritidsnämnden bidrar med pengar.',
    'Kultur- och fritidsförvaltningen utser en samordnare.',
    'Fritidsförvaltningen deltar i styrgruppen.',
    'Nämnden ansvarar för lokalen och förvaltningen för nycklarna.',
    'Styrelsen leder föreningens arbete.',
    'Föreningens styrelse ansvarar för ekonomin.',
    'Kommunfullmäktige beslutar om budgeten.',
    'Kommunstyrelsen godkänner avtalet.',
    'Kommunstyrelsen ska godkänna överenskommelsen innan den gäller.',
    'Rapporten lämnas till socialnämnden senast i mars.',
    'Socialnämnden får del av årsrapporten.',
    'Socialnämnden tar del av resultatet.',
    'Socialnämnden ska informeras om förändringar.',
    'Parterna samråder med socialnämnden i frågor om stöd.',
    'Avtalet är beslutat av socialnämnden den 4 maj 2026, § 7. Socialnämnden bidrar med en kurator.',
    'Socialnämnden ansvarar enligt socialtjänstlagen för stöd åt enskilda.',
    'Länsstyrelsen ansvarar för tillsynen.',
    'En tvist avgörs av skiljenämnd.',
    'Styrgruppen ansvarar för uppföljningen.',
    'Föreningens valberedning föreslår ledamöter.',
    'Föreningen tar kontakt med socialnämnden när någon behöver stöd.',
    'Parterna ansvarar för att socialnämnden får veta.',
    'Socialnämnden ska inte ha någon insyn i samtalen.',
    'Deltagarna kan söka bidrag hos arbetsmarknadsnämnden.',
    'Medlemmarna sköter självförvaltningen.',
  ])('silent: %s', (body) => {
    expect(places(namedBoardNotParty, [k, f], body)).toEqual([]);
  });

  test('what a board does otherwise is background', () => {
    const body =
      'Utbildningsnämnden driver tre skolor i området. Socialnämnden bidrog till förstudien 2024.';
    expect(places(namedBoardNotParty, [k, f], body, 'Bakgrund')).toEqual([]);
  });

  test('nothing tells which board acts for the municipality', () => {
    const body = 'Socialnämnden bidrar med en kurator.';
    expect(
      places(namedBoardNotParty, ['Exempelstads kommun, organisationsnummer 212000-9150', f], body),
    ).toEqual([]);
  });

  test('a board that signs, and one that does not', () => {
    const body =
      'Fritidsnämnden och kulturnämnden ansvarar för samordningen.\n\n## Underskrifter\n\nExempelstad den ______________\n\nBo Ask, ordförande i fritidsnämnden';
    expect(
      places(namedBoardNotParty, ['Exempelstads kommun, organisationsnummer 212000-9150', f], body),
    ).toEqual(['kulturnämnden']);
  });

  test('each board once, with all places', () => {
    const body =
      'Socialnämnden bidrar med en kurator. Miljönämnden lånar ut verktyg. Socialnämnden ordnar möten.';
    expect(places(namedBoardNotParty, [k, f], body)).toEqual(['Socialnämnden', 'Miljönämnden']);
  });
});

const u = 'Norra Föreningsråd (Rådet), organisationsnummer 802499-0015';

describe('umbrellas', () => {
  test.each([
    'Medlemsföreningarna håller öppet varje kväll.',
    'Rådets föreningar bidrar med ideell tid.',
    'Föreningsrådets medlemmar ska bemanna caféet.',
    'Träffarna leds av medlemsföreningarna.',
    'Varje medlemsförening utser en kontakt. Medlemsorganisationerna ansvarar för var sin kväll.',
    'De anslutna föreningarna ställer upp med ledare.',
    'Medlemmarna i rådet ansvarar för städningen.',
    'Rådets medlemsföreningar åtar sig att värva volontärer.',
  ])('bound: %s', (body) => {
    expect(finds(umbrellaMembersBound, text([k, u], body))).toHaveLength(1);
  });

  test.each([
    'Föreningsrådet håller öppet varje kväll.',
    'Rådet stöttar sina medlemsföreningar med utbildning.',
    'Kommunen bjuder in medlemsföreningarna till möten.',
    'Medlemsföreningarna kan använda lokalen.',
    'Medlemsföreningarna får låna lokalen utan avgift.',
    'Medlemsföreningarna ska få del av rapporten.',
    'Medlemsföreningarna håller öppet varje kväll. Bara rådet är bundet av avtalet.',
    'Medlemsföreningarna leder träffarna, och rådet svarar för sina medlemmars insatser.',
    'Medlemsföreningarna leder träffarna. Medlemmarna har lämnat rådet fullmakt att åta sig detta.',
    'Medlemsavgiften betalas av medlemmarna.',
    'Rådet har till uppgift att stimulera medlemsföreningar till samverkan.',
  ])('not bound: %s', (body) => {
    expect(places(umbrellaMembersBound, [k, u], body)).toEqual([]);
  });

  test('an association with members, and a study association with organisations', () => {
    const body = 'Medlemmarna ansvarar för städningen. Medlemsorganisationerna bidrar med ledare.';
    expect(places(umbrellaMembersBound, [k, f, s], body)).toEqual([]);
    expect(places(umbrellaMembersUndefined, [k, f, s], body)).toEqual([]);
  });

  test.each([
    'Rådet består av Norra IF, Norra Kör och Norra Scout. Byten av medlemmar anmäls till styrgruppen.',
    'Medlemmarna framgår av bilaga 2. Om en medlem lämnar rådet gäller avtalet oförändrat.',
    'Rådets medlemsföreningar är:\n\n- Norra IF\n- Norra Kör\n\nNya medlemmar omfattas efter anmälan.',
  ])('defined: %s', (body) => {
    expect(places(umbrellaMembersUndefined, [k, u], body)).toEqual([]);
  });

  test.each([
    'Rådet består av lokala föreningar.',
    'Rådet består av Norra IF, Norra Kör och Norra Scout.',
    'Rådet är öppet för fler föreningar som vill ansluta sig.',
    'Om en medlem lämnar rådet gäller avtalet oförändrat.',
  ])('undefined: %s', (body) => {
    expect(finds(umbrellaMembersUndefined, text([k, u], body))).toMatchObject([
      { severity: 'info' },
    ]);
  });

  test('an umbrella by its description', () => {
    const body =
      'Föreningen Norra är en paraplyorganisation för stadsdelens föreningar. Medlemsföreningarna leder träffarna.';
    expect(finds(umbrellaMembersBound, text([k, f], body))).toHaveLength(1);
  });
});

describe('the local compact', () => {
  test.each([
    'Samarbetet vilar på principerna i Överenskommelsen i Exempelstad.',
    'Partnerskapet bygger på den lokala överenskommelsen mellan kommunen och civilsamhället.',
    'Vi utgår från Överenskommelsen om samverkan mellan kommunen och föreningslivet.',
    'I enlighet med kommunens överenskommelse med den idéburna sektorn möts vi som jämlikar.',
    'Principerna i den lokala överenskommelsen gäller även här.',
  ])('asked: %s', (body) => {
    expect(finds(compactNotJoined, text([k, f], body))).toMatchObject([{ severity: 'question' }]);
  });

  test.each([
    'Samarbetet vilar på den lokala överenskommelsen, som föreningen anslöt sig till 2023.',
    'Parterna har anslutit sig till den lokala överenskommelsen och följer den.',
    'Denna överenskommelse bygger på tillit.',
    'Överenskommelsen gäller i tre år enligt avsnitt 8.',
    'I kommunen finns en lokal överenskommelse sedan 2016.',
    'Överenskommelsen om idéburet offentligt partnerskap följer kommunens riktlinjer.',
  ])('silent: %s', (body) => {
    expect(places(compactNotJoined, [k, f], body)).toEqual([]);
  });
});
