import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { missingDecisionReference } from '../../src/rules/frontmatter/missing-decision-reference.ts';
import { goalsDeferred } from '../../src/rules/goals/goals-deferred.ts';
import { disputeClauseMissing } from '../../src/rules/renegotiation/dispute-clause-missing.ts';
import { externalEventsUnhandled } from '../../src/rules/renegotiation/external-events-unhandled.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { rescissionMissing } from '../../src/rules/renegotiation/rescission-missing.ts';
import { signatoryAuthorityUnstated } from '../../src/rules/signing/signatory-authority-unstated.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { finds } from './finds.ts';

const two =
  '## Parter\n\nExempelstads kommun (212000-9150) genom socialnämnden, nedan kommunen\n\nFöreningen Norra (802499-0015), nedan föreningen\n';
const three = `${two}\nStudieförbundet Exempel (802499-0023), nedan studieförbundet\n`;
/** The messages of one rule, a question with its mark. */
const run = (rule: Rule, heading: string, text: string, parties = two) =>
  finds(rule, `# Norra mötesplatsen\n\n${parties}\n## ${heading}\n\n${text}\n`)
    .map(({ message, severity }) => (severity === 'question' ? `${message}?` : message))
    .join(',');
const ending = 'Omförhandling, uppsägning och tvist';

describe('agreements in everyday words', () => {
  it.each([
    ['', 'Går våra uppfattningar isär talas kontaktpersonerna vid.'],
    ['', 'Skiljer sig parternas syn på något tar styrgruppen upp det.'],
    ['', 'Drar vi åt olika håll sätter vi oss ned med varandra.'],
    ['', 'Skulle vi bli ovänner får ordförandena prata ut.'],
    ['', 'Blir det gnissel mellan oss tar kontaktpersonerna det först.'],
    ['', 'Om vi tycker olika om något tar vi det på nästa möte.'],
    ['', 'När vi inte ser saken på samma sätt hjälper föreningsrådet till att reda ut det.'],
    ['', 'Om det skär sig mellan oss ber vi någon utomstående lyssna på båda.'],
    ['', 'Blir vi osams går frågan till styrgruppen.'],
    ['', 'Har parterna olika bild av vad som gäller reds det ut av kontaktpersonerna.'],
    ['', 'Skulle åsikterna gå isär prövas saken i styrgruppen.'],
    ['', 'Kommer vi på kant med varandra tar ordförandena ett samtal.'],
    [
      'missing',
      'Vi har olika uppgifter och tycker att det är bra. Kaféet får nya vänner varje vecka.',
    ],
    [
      'missing',
      'Går något sönder lagar föreningen det. Skiljer sig antalet besökare från planen antecknas det.',
    ],
    ['missing', 'Avtalet kan sägas upp med sex månaders varsel. Det får hävas vid grova brister.'],
    [
      'missing',
      'Ovänliga ord hör inte hemma i kaféet. Hyran skiljer sig mellan sommar och vinter.',
    ],
    ['missing', 'Besökarna är av olika sorter och kommer från olika håll.'],
  ])('dispute %s: %s', (expected, text) => {
    expect(run(disputeClauseMissing, ending, text)).toBe(expected);
  });

  it.each([
    ['', 'Tycker någon att papperet inte längre stämmer sätter vi oss och skriver om det.'],
    ['', 'Den som vill ändra något säger till, och då gör vi om texten tillsammans.'],
    ['', 'Har något blivit tokigt i överenskommelsen rättar vi den ihop.'],
    ['', 'Var och en får när som helst be de andra att gå igenom avtalet på nytt.'],
    [
      '',
      'Blir läget ett annat ska parterna på begäran av någon av dem ta upp villkoren till ny diskussion.',
    ],
    ['', 'Passar upplägget inte längre får vem som helst av oss väcka frågan om att ändra det.'],
    ['', 'Om något i avtalet visar sig opraktiskt tar vi upp det och ändrar.'],
    ['', 'Båda kan säga till när uppgörelsen behöver göras om.'],
    ['', 'Märker vi att det vi skrev inte håller skriver vi nytt.'],
    ['', 'Vill någon av parterna ha andra villkor träffas vi inom en månad.'],
    ['', 'Är någon missnöjd med hur avtalet fungerar tas det upp till förnyad prövning.'],
    ['missing', 'Avtalet kan sägas upp med sex månaders varsel.'],
    ['missing', 'Tvister löses i samtal. Föreningen skriver om kaféet i tidningen.'],
    ['missing', 'Nya besökare säger till i kassan. Menyn görs om varje vecka.'],
    ['missing', 'Tycker någon att kaffet är för starkt tar vi upp det och blandar om.'],
  ])('renegotiation %s: %s', (expected, text) => {
    expect(run(renegotiationClauseMissing, ending, text)).toBe(expected);
  });

  it.each([
    ['', 'Kommer det en storm får vi flytta kvällarna.'],
    ['', 'Blir det översvämning gör vi vad vi kan och tar igen det senare.'],
    ['', 'Om huset brinner eller vägen spärras av letar vi upp ett annat ställe.'],
    ['', 'Skulle elen vara borta länge ställer vi in.'],
    ['', 'Händer något som ingen av oss kan hjälpa får vi ändra planen.'],
    ['', 'Slår sjukdom till brett i byarna väntar vi med träffarna.'],
    ['', 'Sådant som ligger bortom vår makt, till exempel en brand, belastar ingen.'],
    ['', 'Vid strömavbrott, oväder eller nya lagar kommer vi överens om hur vi gör.'],
    ['', 'Stängs skolan på obestämd tid flyttar läxkvällarna till biblioteket.'],
    ['', 'Inträffar något som ingen kunde se komma hjälps vi åt att ställa om.'],
    ['unsaid', 'Kommer det många barn tar vi fram fler stolar.'],
    ['unsaid', 'Blir det pengar över går de till nästa år.'],
    ['unsaid', 'Kaféet stängs klockan åtta. Vägen till huset plogas av kommunen.'],
    ['unsaid', 'Föreningen släcker ljusen så att det inte kan börja brinna.'],
  ])('events %s: %s', (expected, text) => {
    expect(run(externalEventsUnhandled, ending, text)).toBe(expected);
  });

  it.each([
    ['', 'Den som missköter kassan grovt får gå samma dag.'],
    ['', 'Vid grovt svek är det slut på dagen.'],
    ['', 'Om någon allvarligt bryter mot det vi lovat upphör samarbetet genast.'],
    ['', 'Struntar en part i sina löften och inte bättrar sig får den andra avsluta direkt.'],
    ['', 'Missbrukas pengarna upphör avtalet omgående.'],
    ['', 'Vid allvarlig misskötsel får vi bryta samarbetet utan att vänta ut uppsägningstiden.'],
    ['', 'Brister en part allvarligt kan avtalet avslutas i förtid med en gång.'],
    ['', 'Sköter någon sig illa på ett allvarligt sätt är avtalet slut med detsamma.'],
    ['missing', 'Den som vill sluta säger till tre månader i förväg.'],
    ['missing', 'Kaféet stänger genast om brandlarmet går. Samma dag får alla veta det.'],
    ['missing', 'Avtalet upphör den sista december utan uppsägning.'],
    ['missing', 'Den som stör en kväll får gå hem direkt.'],
  ])('rescission %s: %s', (expected, text) => {
    expect(run(rescissionMissing, ending, text)).toBe(expected);
  });

  it.each([
    ['', 'Vi satte oss ned tre gånger i vintras och skrev det här tillsammans.'],
    ['', 'Vi har resonerat oss fram till papperet under våren, alla tre.'],
    ['', 'Uppgörelsen har vi pratat ihop oss om på två kvällar.'],
    ['', 'Orden i avtalet har båda sidor vridit och vänt på tills alla var nöjda.'],
    ['', 'Det som står här har vi kommit överens om ord för ord.'],
    ['', 'Alla parter har suttit med när texten skrevs.'],
    ['', 'Avtalet är våra gemensamma ord, skrivna på fyra träffar.'],
    ['', 'Vi har jämkat ihop texten mellan oss under hösten.'],
    ['', 'Båda föreningarna och kommunen har haft pennan när det här skrevs.'],
    ['', 'Innehållet har stötts och blötts av oss båda vid fem möten.'],
    ['', 'Papperet har bollats fram och tillbaka mellan oss tills ingen hade något att invända.'],
    ['missing', 'Vi har pratat ihop oss om färgen på väggarna.'],
    ['missing', 'Kommunen och föreningen skriver under tillsammans.'],
    ['missing', 'Vi har träffats två gånger i bygdegården och druckit kaffe.'],
    ['missing', 'Papperet på toaletterna fyller vi på tillsammans.'],
    ['one-sided', 'Avtalet har skrivits av kommunen. Föreningen har läst det.'],
  ])('drafting %s: %s', (expected, text) => {
    expect(run(notJointlyDrafted, 'Bakgrund', text)).toBe(expected);
  });

  it.each([
    ['deferred', 'Delmålen växer fram under arbetets gång.'],
    ['deferred', 'Tecken på framgång och delmål tas fram av arbetsgruppen efter hand.'],
    ['deferred', 'Hur vi ska veta att målet är nått bestämmer styrgruppen längre fram.'],
    ['deferred', 'Målen, mätetalen och tidsplanen bestäms av styrgruppen allteftersom.'],
    ['deferred', 'Mått på att vi lyckas arbetar parterna fram under resans gång.'],
    ['deferred', 'Indikatorer och uppföljningsmått för målen formuleras senare av samordnaren.'],
    ['deferred', 'Vilka mål som ska gälla återkommer vi till när verksamheten kommit igång.'],
    ['deferred', 'Effektmålen preciseras av partnerskapets ledning vid ett senare tillfälle.'],
    ['', 'Delmål och tecken på framgång tas fram av styrgruppen senast den 1 mars 2027.'],
    ['', 'Deltagarnas egna mål tas fram under arbetets gång.'],
    ['', 'Målen följs upp av styrgruppen under arbetets gång.'],
    ['', 'Tecken på att vi är på rätt väg är att fler än trettio kommer varje vecka.'],
    ['', 'Målen tas fram av styrgruppen på dess första möte.'],
  ])('goals %s: %s', (expected, text) => {
    expect(run(goalsDeferred, 'Mål', text)).toBe(expected);
  });

  const youth = (target: string, activity: string) => `${target}\n\n## Verksamhet\n\n${activity}`;
  it.each([
    [
      '',
      youth(
        'Målgruppen är unga vuxna mellan 19 och 29 år.',
        'De unga leder kvällarna själva och berättar för andra unga.',
      ),
    ],
    [
      '',
      youth(
        'Verksamheten vänder sig till dem som har fyllt 18 men inte 30.',
        'Ungdomarna träffas varje vecka och ordnar egna kvällar.',
      ),
    ],
    [
      '',
      youth(
        'Till verkstaden kommer unga från 20 år och uppåt.',
        'De unga lagar cyklar med handledare varje tisdag.',
      ),
    ],
    [
      '',
      youth('Deltagarna är unga vuxna, 18–25 år.', 'Varje vecka möter ungdomarna en handledare.'),
    ],
    [
      '',
      youth(
        'Målgruppen är myndiga unga som står utan arbete.',
        'De unga deltar i grupper varje vecka.',
      ),
    ],
    [
      'likely?',
      youth('Målgruppen är unga mellan 16 och 25 år.', 'De unga deltar i grupper varje vecka.'),
    ],
    ['likely?', youth('Målgruppen är unga.', 'De unga deltar i grupper varje vecka.')],
    [
      'missing',
      youth(
        'Målgruppen är unga vuxna mellan 19 och 29 år.',
        'Ledarna håller läxhjälp för deltagarnas barn varje vecka.',
      ),
    ],
    [
      'missing',
      youth(
        'Målgruppen är ungdomar 13–17 år och deras föräldrar.',
        'De träffas varje vecka med en ledare.',
      ),
    ],
    [
      '',
      youth('Målgruppen är unga vuxna 20–30 år.', 'Den som är yngre hänvisas till fritidsgården.'),
    ],
  ])('children %s: %s', (expected, text) => {
    expect(run(childrenNoRegisterCheck, 'Målgrupp', text)).toBe(expected);
  });

  const signed =
    'Exempelstad den ____________\n\nBo Ask, ordförande i socialnämnden\n\nExempelstad den ____________\n\nKim Ek, ordförande i föreningen';
  it.each([
    ['', 'Undertecknarna utsågs genom de beslut som nämns i avsnitt 2.'],
    ['', 'De som skriver under har utsetts till det i besluten ovan.'],
    ['', 'Rätten att skriva under följer av nämndens beslut.'],
    ['', 'Vem som får skriva under framgår av protokollen i punkt 4.'],
    ['', 'Styrelsen har gett ordföranden i uppdrag att skriva under.'],
    ['', 'Undertecknarna är valda av nämnden och styrelsen att skriva under för dem.'],
    ['', 'Nämnden har utsett sin ordförande att underteckna.'],
    ['', 'Undertecknarna företräder sina parter med stöd av besluten i punkt 3.'],
    ['', 'Ordförandena har rätt att binda sina parter.'],
    ['unstated?', 'Undertecknarna har läst avtalet.'],
    ['unstated?', 'Ordföranden utses av årsmötet varje år.'],
    ['unstated?', 'Undertecknarna behåller var sitt exemplar enligt ovan.'],
    ['unstated?', 'Undertecknarna träffas i de lokaler som anges i punkt 4.'],
  ])('authority %s: %s', (expected, text) => {
    expect(run(signatoryAuthorityUnstated, 'Underskrifter', `${text}\n\n${signed}`)).toBe(expected);
  });

  const decided = 'Socialnämnden beslutade om avtalet den 3 november 2026, § 41.';
  it.each([
    [
      '',
      'Föreningens styrelse beslutade den 5 november 2026, § 3. Styrelsen i studieförbundet beslutade den 9 november 2026, § 7.',
    ],
    [
      '',
      'Föreningen beslutade på sitt styrelsemöte den 5 november 2026, § 3, och studieförbundet den 9 november 2026, § 7.',
    ],
    [
      '',
      'Styrelserna för föreningen och studieförbundet har sagt ja den 5 respektive den 9 november 2026, § 3 och § 7.',
    ],
    [
      '',
      'Samma beslut fattade föreningens styrelse den 5 november 2026, § 3, och studieförbundets den 9 november 2026, § 7.',
    ],
    [
      '',
      'De två andra parterna har beslutat detsamma: föreningen den 5 november 2026 och studieförbundet den 9 november 2026.',
    ],
    [
      '',
      'Hos föreningen togs beslutet den 5 november 2026, § 3. I studieförbundet togs det den 9 november 2026, § 7.',
    ],
    ['', 'Alla tre parters styrande organ har godkänt avtalet, senast den 9 november 2026.'],
    ['party?', 'Föreningens styrelse beslutade den 5 november 2026, § 3.'],
    [
      'party?',
      'Studieförbundet beslutade om sin budget den 9 november 2026, § 7. Föreningens styrelse beslutade den 5 november 2026, § 3.',
    ],
    ['party?', ''],
  ])('decisions %s: %s', (expected, text) => {
    // Told in passing, among what led up to the agreement, it is the same decision.
    expect(
      run(
        missingDecisionReference,
        'Bakgrund',
        `Träffarna började 2024. ${decided} ${text}\n\n## Underskrifter\n\n${signed}`,
        three,
      ),
    ).toBe(expected);
    expect(
      run(
        missingDecisionReference,
        'Beslut',
        `${decided} ${text}\n\n## Underskrifter\n\n${signed}`,
        three,
      ),
    ).toBe(expected);
  });
});
