import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { doerUnclear } from '../../src/rules/commitments/doer-unclear.ts';
import { employerRoleUnclear } from '../../src/rules/commitments/employer-role-unclear.ts';
import { partyWithoutCommitment } from '../../src/rules/commitments/party-without-commitment.ts';
import { registerExtractStored } from '../../src/rules/commitments/register-extract-stored.ts';
import { steeringGroupIncomplete } from '../../src/rules/commitments/steering-group-incomplete.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { missingDecisionReference } from '../../src/rules/frontmatter/missing-decision-reference.ts';
import { missingDiarienummer } from '../../src/rules/frontmatter/missing-diarienummer.ts';
import { finds } from './finds.ts';

const p2 =
  '## Avtalsparter\n\nExempelstads kommun (212000-9150) genom socialnämnden, nedan Kommunen\n\nFöreningen Norra (802499-0015), nedan Föreningen\n';
const p3 = `${p2}\nStudieförbundet Exempel (802499-0023), nedan Studieförbundet\n`;
/** The messages of one rule, a question with its mark. */
const run = (rule: Rule, heading: string, text: string, p = p2) =>
  finds(rule, `# Norra mötesplatsen\n\n${p}\n## ${heading}\n\n${text}\n`)
    .map(({ message, severity }) => (severity === 'question' ? `${message}?` : message))
    .join(',');

describe('party-without-commitment', () => {
  it.each<[string, string, string?]>([
    [
      'none',
      'Föreningen ställer upp med tre ledare varje kväll. Studieförbundet står för kursmaterial och cirkelledare.',
      p3,
    ],
    ['none', '1. Kommunen upplåter lokal.\n2. Kommunen utser kontaktperson.\n', p2],
    [
      'none',
      '| Vem | Vad |\n|---|---|\n| Kommunen | lokal och fika |\n| Föreningen | värdar |\n',
      p3,
    ],
    [
      'none',
      '### Kommunens insatser\n\n- Kommunen håller med lokal.\n\n### Föreningens insatser\n\n- Föreningen bemannar.\n\n### Gemensamt\n\nAlla hjälps åt. Studieförbundet informeras om resultatet.',
      p3,
    ],
    ['', 'Kommunen upplåter lokal utan kostnad. Det är Föreningens sak att bemanna kaféet.'],
    ['', 'Från Kommunens sida deltar två fältare. Föreningen håller öppet.'],
    [
      '',
      '**Kommunen tar på sig att**\n\n- hålla lokal\n- delta i planering\n\n**Föreningen tar på sig att**\n\n- hålla öppet\n',
    ],
    [
      '',
      'Kommunen (lokal, en halvtidstjänst) och Föreningen (värdar, ideell tid) driver kaféet ihop.',
    ],
    ['', 'Lokalen ordnar Kommunen. Fikat står Föreningen för.'],
    [
      '',
      'Kommunens åtagande är att hålla lokalen uppvärmd. Föreningens åtagande är att hålla öppet.',
    ],
    ['', 'Insats från Kommunen: lokal.\n\nInsats från Föreningen: värdar.'],
    ['', 'Kommunen\nLokal, städning.\n\nFöreningen\nVärdar, öppettider.'],
    [
      '',
      '#### Detta gör kommunen\n\nLokalen hålls öppen och varm.\n\n#### Detta gör föreningen\n\nVärdarna finns på plats.',
    ],
    [
      '',
      'Kommunen svarar för lokal, föreningen svarar för bemanning och studieförbundet för kurser.',
      p3,
    ],
    ['', 'Medan föreningen håller i kvällarna bidrar kommunen med två fritidsledare.'],
    ['', 'a) Föreningen: bemanning, schema, information\nb) Kommunen: lokal, larm, städning'],
    [
      'only-pays',
      'Kommunen ger Föreningen ett årligt bidrag på 250 000 kronor. Föreningen håller öppet fyra dagar i veckan. Föreningen skriver rapport varje kvartal. Föreningen rekryterar värdar. Föreningen betalar hyran.',
    ],
    [
      'only-pays',
      'Kommunens åtagande\n\n- Kommunen utbetalar ersättning med 250 000 kronor.\n\nFöreningens åtagande\n\n- Föreningen bemannar.\n- Föreningen rapporterar.\n- Föreningen utvärderar.\n',
    ],
  ])('%s: %s', (want, text, p) =>
    expect(run(partyWithoutCommitment, 'Parternas åtaganden', text, p)).toBe(want),
  );
});
describe('employer-role-unclear', () => {
  it.each<[string, string]>([
    ['unclear', 'Partnerskapet ska ha en samordnare på heltid.'],
    ['unclear', 'En person anställs på halvtid för att hålla ihop arbetet.'],
    ['unclear', 'Inom ramen för partnerskapet anställs två brobyggare.'],
    [
      'unclear',
      'Av bidraget går 300 000 kronor till lön och sociala avgifter för en verksamhetsledare.',
    ],
    ['unclear', 'Projektledaren anställs gemensamt av parterna.'],
    ['unclear', 'En projektledare ska anställas snarast. Styrgruppen utser vem det blir.'],
    ['unclear', 'Arbetet leds av en projektledare som rekryteras under våren.'],
    ['', 'Anställda och volontärer hos Föreningen får handledning.'],
    ['', 'Föreningens personal och kommunens tjänstepersoner träffas.'],
    ['', 'Anställningar hos Föreningen regleras inte i avtalet.'],
    ['', 'En samordnare, anställd av Föreningen, håller ihop arbetet.'],
    ['', 'Föreningen har arbetsgivaransvar för den samordnare som anställs.'],
    ['', 'Den anställda samordnaren har Föreningen som arbetsgivare.'],
    ['', 'Personalen i verksamheten består av Föreningens egna medarbetare.'],
    ['', 'Kommunen betalar 300 000 kronor för att Föreningen ska kunna anställa en samordnare.'],
    ['', 'Syftet är att fler ska få en anställning. Unga rustas för att bli anställningsbara.'],
    ['', 'Tjänstepersoner från kommunen deltar. Ingen ny tjänst inrättas.'],
    ['', 'Samordnaren på socialförvaltningen är kontaktperson. Lönestatistik lämnas inte ut.'],
    ['', 'Om Föreningen anställer personal svarar Föreningen själv för lön och arbetsmiljö.'],
  ])('%s: %s', (want, text) => expect(run(employerRoleUnclear, 'Insatser', text)).toBe(want));
});
describe('steering-group-incomplete', () => {
  it.each<[string, string]>([
    ['incomplete', 'En gemensam ledningsgrupp ska bildas.'],
    [
      'incomplete',
      'Partnerskapet har en styrgrupp som träffas kontinuerligt och följer utvecklingen.',
    ],
    ['incomplete', 'Styrgruppen sammanträder två gånger per år och beslutar om inriktningen.'],
    ['incomplete', 'Parterna bildar ett partnerskapsråd. Rådet ansvarar för samverkan.'],
    ['incomplete', 'Samverkansgruppen har representanter för båda parter.'],
    ['incomplete', 'En referensgrupp kopplas till arbetet.'],
    [
      '',
      'Styrgruppen: två från kommunen, två från föreningen. Möten i februari, maj och oktober. Kommunen kallar. Föreningen skriver minnesanteckningar.',
    ],
    [
      '',
      'Styrgruppen möts kvartalsvis. I gruppen ingår enhetschefen och föreningens ordförande. Enhetschefen leder mötena och sekreteraren för protokoll.',
    ],
    ['', 'En arbetsgrupp med tjänstepersoner och föreningsaktiva håller i det löpande arbetet.'],
    [
      '',
      'Styrgruppen bemannas med lika många från varje part och ses vår och höst. Sammankallande är kommunen. Det som sägs dokumenteras.',
    ],
    [
      '',
      'Var tredje månad sätter vi oss ner, en från varje part, och stämmer av. Den som är värd skriver ner vad vi bestämt.',
    ],
    ['', 'Målgruppen bjuds in till fokusgrupper. Parterna träffas två gånger per termin.'],
    ['', 'Parternas kontaktpersoner har avstämning första måndagen varje månad.'],
    ['', 'Arbetsmarknadsrådet i kommunen informeras. Parterna möts två gånger om året.'],
  ])('%s: %s', (want, text) =>
    expect(run(steeringGroupIncomplete, 'Samarbetets former', text)).toBe(want),
  );
});
describe('children-no-register-check', () => {
  it.each<[string, string]>([
    [
      'missing',
      'Barnen får hjälp med skolarbetet av föreningens mentorer tre eftermiddagar i veckan.',
    ],
    ['missing', 'Deltagarna är mellan 9 och 15 år och kommer varje torsdag.'],
    ['missing', 'Träffarna är till för mellanstadieelever på Norraskolan och hålls på onsdagar.'],
    ['missing', 'En gång i veckan leker och sjunger volontärerna med förskolebarn.'],
    ['missing', 'Volontärer ger läxhjälp åt elever på högstadiet varje måndag.'],
    ['missing', 'Vi ordnar fotboll för tjejer i åldern 10–14 år två gånger i veckan.'],
    [
      'missing',
      'Verksamheten riktar sig till asylsökande barn och deras familjer. Öppet hus varje lördag.',
    ],
    ['likely?', 'Ungdomar i Norra får en plats att vara på.'],
    ['likely?', 'Familjekvällar ordnas två gånger per termin.'],
    ['likely?', 'Föreningen håller i höstlovets aktiviteter.'],
    ['likely?', 'Målgruppen är ungdomar och unga vuxna i Norra.'],
    ['', 'Målgruppen är personer över 65 år. Träffar varje vecka.'],
    ['', 'Föräldrar får stöd i sitt föräldraskap genom samtal varje vecka.'],
    [
      '',
      'Kvinnor utsatta för våld får samtalsstöd varje vecka. Barnens behov beaktas av socialtjänsten.',
    ],
    ['', 'Deltagarna är nyanlända vuxna. De övar svenska varje tisdag medan barnen är i skolan.'],
    ['', 'Verksamheten vänder sig inte till barn. Vuxna träffas varje vecka.'],
    ['', 'Långtidsarbetslösa unga mellan 20 och 29 år får praktik.'],
    ['', 'Barn- och ungdomsnämnden informeras varje år. Män träffas på onsdagar.'],
    ['', 'Föreningens barnbarnsgrupp lades ner. Äldre ses varje vecka.'],
    [
      '',
      'Verksamheten är till för barn. Ledare lämnar utdrag ur polisens belastningsregister för påseende innan de börjar.',
    ],
    [
      '',
      'Personer med missbruk får stöd. Anhöriga, även barn som anhöriga, hänvisas till socialtjänsten.',
    ],
  ])('%s: %s', (want, text) => expect(run(childrenNoRegisterCheck, 'Verksamhet', text)).toBe(want));
});
describe('register-extract-stored', () => {
  it.each<[string, string]>([
    ['stored', 'Föreningen tar kopia på registerutdraget och sätter in den i en pärm.'],
    ['sent', 'Samtliga registerutdrag översänds till socialförvaltningen inför verksamhetsstart.'],
    ['stored', 'Utdrag ur belastningsregistret ska förvaras hos Föreningen under avtalstiden.'],
    ['stored', 'Registerutdragen diarieförs hos kommunen.'],
    [
      'sent',
      'Föreningen ska årligen inkomma med registerutdrag för samtliga ledare till kommunen.',
    ],
    [
      'stored',
      'Ledarna visar upp utdrag ur belastningsregistret. Föreningen sparar dem så länge uppdraget varar.',
    ],
    [
      'sent',
      'Den som ska arbeta med barn skickar sitt registerutdrag till kommunens kontaktperson.',
    ],
    ['', 'Kommunen begär inte att få se registerutdragen.'],
    [
      '',
      'Registerutdraget visas upp för styrelsen och återlämnas direkt; att det visats upp antecknas.',
    ],
    ['', 'Utdraget får varken sparas, kopieras eller skickas vidare.'],
    ['', 'Registerutdrag ska inte arkiveras utan bara antecknas.'],
    [
      '',
      'Den enskilde beställer utdraget från Polisen, som skickar det hem. Utdraget visas sedan upp.',
    ],
    [
      '',
      'Föreningen ansvarar för att utdrag ur belastningsregistret visas upp. Rapporten skickas till kommunen.',
    ],
    [
      '',
      'Registerutdrag visas upp innan uppdraget börjar. Kopior av avtalet sparas hos varje part.',
    ],
    ['', 'Föreningen för en lista med namn och datum för uppvisat registerutdrag. Listan sparas.'],
  ])('%s: %s', (want, text) => expect(run(registerExtractStored, 'Insatser', text)).toBe(want));
});
describe('insight-clause-missing', () => {
  it.each<[string, string]>([
    ['missing', 'Föreningen tar från årsskiftet över fritidsgården från kommunen.'],
    ['missing', 'Kommunens bibliotek i Norra ska skötas av Föreningen.'],
    ['missing', 'Föreningen ansvarar för den löpande driften av kommunens mötesplats för äldre.'],
    ['missing', 'Verksamheten bedrivs av Föreningen på kommunens uppdrag.'],
    ['missing', 'Driften av den öppna förskolan lämnas till Föreningen.'],
    ['missing', 'Kommunen uppdrar åt Föreningen att driva boendet.'],
    ['missing', 'Föreningen utför insatser enligt socialtjänstlagen för kommunens räkning.'],
    ['', 'Föreningen driver kaféet i lokaler som kommunen lånar ut.'],
    ['', 'Kommunen driver biblioteket och föreningen håller i sagostunderna.'],
    [
      '',
      'Ingen del av kommunens uppgifter läggs på Föreningen. Föreningen driver en öppen mötesplats.',
    ],
    ['', 'Föreningen driver en kvinnojour sedan 1985.'],
    ['', 'Kommunen står för driften av lokalen: värme, el och städning.'],
    ['', 'Arbetet drivs gemensamt av parterna.'],
    ['', 'Föreningen sköter anläggningens gräsytor.'],
    ['', 'Partnerskapet ersätter inte kommunens uppdrag enligt socialtjänstlagen.'],
    ['', 'Föreningen ansvarar för drift av webbplatsen.'],
  ])('%s: %s', (want, text) => expect(run(insightClauseMissing, 'Verksamhet', text)).toBe(want));
});
describe('doer-unclear', () => {
  it.each<[string, string]>([
    ['unclear', 'Inför varje termin planerar man vilka kurser som ska hållas.'],
    ['unclear', 'Utbildning av värdar ska genomföras två gånger per år.'],
    ['', 'Kaféet ska hållas öppet av Föreningen.'],
    ['', 'Kommunen ska ordna lokal och Föreningen ska bemanna.'],
    ['', 'Man och kvinna ska känna sig välkomna. Deltagare ska kunna få hjälp.'],
    ['', 'Besökarna ska mötas av respekt.'],
    ['', 'Avtalet ska undertecknas.'],
  ])('%s: %s', (want, text) => expect(run(doerUnclear, 'Parternas åtaganden', text)).toBe(want));
});
describe('number and decision of the case', () => {
  it.each<[string, string]>([
    ['', 'Ärende SN 2026/00119'],
    ['', 'Diarienummer SN-2026-119'],
    ['', 'SN2026/119'],
    ['', 'Dnr: 2026-119'],
    ['', 'Vårt dnr: SOC.2026.0119'],
    ['missing?', 'Avtal 2026-2028'],
    ['missing?', 'Version 1.2, 2026-03-04'],
    ['missing?', 'Dnr fylls i av registrator'],
    ['missing?', 'Bilaga till SKR cirkulär 21:14'],
  ])('dnr %s: %s', (want, text) =>
    expect(
      finds(missingDiarienummer, `# A\n\n${text}\n\n${p2}`)
        .map(({ message, severity }) => (severity === 'question' ? `${message}?` : message))
        .join(','),
    ).toBe(want),
  );
  it.each<[string, string]>([
    [
      '',
      'Avtalet godkändes av socialnämnden vid sammanträdet den 3 mars 2027, § 22, samt av Föreningens styrelse den 1 mars 2027, § 5.',
    ],
    ['', 'Socialnämndens beslut: 2027-03-03 § 22\n\nFöreningens styrelses beslut: 2027-03-01 § 5'],
    [
      '',
      'Socialchefen har den 3 mars 2027 beslutat om avtalet med stöd av delegationsordningen punkt 8.2. Föreningens styrelse har godkänt avtalet den 1 mars 2027, § 5.',
    ],
    ['missing?', 'För socialnämnden: ordförande Kim Ek'],
    ['missing?', 'Avtalet träder i kraft när socialnämnden har godkänt det.'],
    ['missing?', 'Firmatecknare enligt protokoll.'],
    [
      'incomplete?',
      'Socialnämnden godkände avtalet i mars, § 22. Föreningens styrelse godkände det den 1 mars 2027, § 5.',
    ],
  ])('decision %s: %s', (want, text) =>
    expect(run(missingDecisionReference, 'Underskrifter', text)).toBe(want),
  );
});

it('a title, a label and an empty item are no commitments', () => {
  const text = (item: string) =>
    `# Norra\n\nPartnerskap mellan Kommunen och Föreningen\n\n${p3}\n## Vem gör vad\n\n**Föreningen**\n\n- håller öppet\n- sammankallar styrgruppen\n\n**Kommunen**\n\n- lånar ut lokal\n\n**Studieförbundet**\n\n${item}\n`;
  expect(finds(partyWithoutCommitment, text('- ')).map(({ message }) => message)).toEqual(['none']);
  expect(finds(partyWithoutCommitment, text('- ger handledning'))).toEqual([]);
});
