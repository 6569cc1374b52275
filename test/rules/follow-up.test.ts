import { expect, test } from 'vitest';
import { followupIncomplete } from '../../src/rules/follow-up/followup-incomplete.ts';
import { followupNoEffectQuestion } from '../../src/rules/follow-up/followup-no-effect-question.ts';
import { noReportToBoard } from '../../src/rules/follow-up/no-report-to-board.ts';
import { finds } from './finds.ts';

const parties =
  '## Parter\n\nExempelstads kommun genom socialnämnden, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n';
const followUp = (text: string) => `# Norra\n\n${parties}\n## Uppföljning\n\n${text}\n`;

const slots = ['hur den går till', 'när den görs', 'vem som gör den', 'hur den betalas'];

test.each([
  ['Verksamheten följs upp löpande.', slots],
  ['Parterna följer upp partnerskapet gemensamt en gång om året.', [slots[0], slots[3]]],
  ['Styrgruppen gör en enkät inom sin ordinarie arbetstid.', [slots[1]]],
  ['En enkät görs varje november och ryms i budgeten.', [slots[2]]],
  ['Parterna utvärderar tillsammans i mars, med intervjuer.', [slots[3]]],
])('%s lacks %s', (text, lacking) => {
  const [found] = finds(followupIncomplete, followUp(text));
  expect(found?.message).toBe('missing');
  expect(slots.filter((slot) => found?.words.sv.includes(slot))).toEqual(lacking);
});

test.each([
  'Parterna följer upp tillsammans varje november med en enkät. Kommunens utvecklingsledare håller i arbetet inom sin ordinarie tid.',
  'Två gånger per år går styrgruppen igenom statistik och berättelser. Kostnaden delas lika.',
  'Vid halvårsskiftet ses vi och går igenom hur det gått. Var och en står för sin egen tid.',
  'En utvärdering görs av högskolan under hösten 2028, med intervjuer. Kommunen bekostar den.',
  'Arbetsgruppen sammanställer siffrorna kvartalsvis. Arbetet ingår i samordnarens tjänst.',
])('complete: %s', (text) => {
  expect(finds(followupIncomplete, followUp(text))).toEqual([]);
});

test('in Borås nobody asks who pays', () => {
  const text = followUp('Styrgruppen går varje höst igenom en enkät.');
  expect(finds(followupIncomplete, text, { profile: 'boras-2016' })).toEqual([]);
  expect(
    finds(followupIncomplete, followUp('Verksamheten följs upp löpande.'), {
      profile: 'boras-2016',
    })[0]?.severity,
  ).toBe('info');
});

test.each([
  'Föreningen redovisar varje år i januari antal deltagare till kommunen. Kostnaden ingår i bidraget.',
  'Föreningen lämnar en rapport varje kvartal och bekostar den själv.',
  'Föreningen ska skriftligen rapportera till kommunen två gånger om året. Arbetet ryms i bidraget.',
])('only the association reports: %s', (text) => {
  const [found] = finds(followupIncomplete, followUp(text));
  expect([found?.message, found?.severity]).toEqual(['one-sided', 'warning']);
});

test.each([
  'Föreningen lämnar en rapport varje år, som parterna går igenom tillsammans. Kostnaden ingår i bidraget.',
  'Föreningen för statistik och kommunen gör en enkät, båda varje höst inom sin egen tid.',
  'Föreningen redovisar i mars för styrgruppen, som bedömer vad som har hänt, på arbetstid.',
])('not only the association: %s', (text) => {
  expect(finds(followupIncomplete, followUp(text))).toEqual([]);
});

test.each([
  'Antalet träffar redovisas.',
  'Föreningen rapporterar varje månad antal besökare och öppettimmar.',
  'Styrgruppen stämmer av hur samarbetet fungerar.',
  'Verksamheten följs upp varje år.',
  'Statistik över deltagare förs och gås igenom i oktober.',
  'Uppföljningen visar hur många aktiviteter som har genomförts.',
  'Parterna träffas i november och går igenom året som gått.',
  'Ekonomiskt resultat och beläggning redovisas årligen.',
  'Vid årsskiftet lämnar föreningen en verksamhetsberättelse.',
  'Styrgruppen får föreslå förändringar i verksamheten.',
  'Utfallet av budgeten redovisas.',
])('counts only: %s', (text) => {
  expect(finds(followupNoEffectQuestion, followUp(text))).toHaveLength(1);
});

test.each([
  'Uppföljningen visar om deltagarna själva anger att ensamheten har minskat.',
  'Vi frågar vilken skillnad träffarna har gjort.',
  'Parterna följer upp effekterna varje år.',
  'Måluppfyllelsen redovisas i december.',
  'Styrgruppen bedömer om målen har nåtts.',
  'Enkäten frågar om det har blivit mindre ensamt.',
  'I uppföljningen ingår vad som har förändrats för barnen.',
  'Antalet deltagare som har fått arbete redovisas.',
  'Deltagarna intervjuas om hur de upplever sin hälsa.',
  'Vad har partnerskapet betytt för området?',
  'Resultaten jämförs med läget innan partnerskapet började.',
  'Uppföljningen ska svara på om samhällsutmaningen har blivit mindre.',
  'Har fler unga hittat en fritid?',
])('asks for change: %s', (text) => {
  expect(finds(followupNoEffectQuestion, followUp(text))).toEqual([]);
});

test.each([
  'Styrgruppens årsrapport anmäls till nämnden i februari.',
  'Resultatet redovisas för socialnämnden.',
  'Kommunstyrelsen får del av utvärderingen.',
  'En gång om året återrapporteras arbetet till ansvarig nämnd.',
  'Föreningen och kommunen presenterar året för kultur- och fritidsutskottet.',
  'Partnerskapet ingår i nämndens årliga uppföljning.',
  'Rapporten lämnas till barn- och utbildningsnämnden.',
  'Nämnden tar varje vår del av resultatet.',
  'Uppföljningen delges kommunfullmäktige.',
  'Utvärderingen är underlag för nämndens beslut om förlängning.',
  'Socialnämnden informeras om hur det går.',
  'Slutrapporten läggs fram för kommunens politiker.',
])('reaches the board: %s', (text) => {
  expect(finds(noReportToBoard, followUp(text))).toEqual([]);
});

test.each([
  'Styrgruppen diskuterar resultatet.',
  'Årsrapporten lämnas till föreningens styrelse.',
  'Rapporten skickas till förvaltningen.',
  'Socialnämnden bidrar med 300 000 kronor.',
  'Redovisning av hur bidraget från socialnämnden har använts lämnas till styrgruppen.',
  'Socialnämndens ordförande skriver under avtalet.',
  'Väsentliga ändringar anmäls till nämnden.',
  'Förslag om förlängning lämnas till nämnden senast i maj.',
  'Rapporten behandlas på årsmötet.',
  'Föreningens styrelse redovisar arbetet för medlemmarna.',
  'Ovan nämnd rapport sparas.',
  'Avtalet är godkänt av socialnämnden 2026-10-01, § 12.',
])('does not reach it: %s', (text) => {
  expect(finds(noReportToBoard, followUp(text))).toHaveLength(1);
});
