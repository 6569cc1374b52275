import { expect, test } from 'vitest';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { finds } from './finds.ts';

const told = (sentence: string) =>
  finds(
    marketNotAssessed,
    `# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på. ${sentence}\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n`,
  ).map(({ message, severity }) => `${message} ${severity}`);

test.each([
  'Flera städbolag på orten gör samma sak.',
  'Tre utbildningsföretag erbjuder motsvarande kurser.',
  'Glada Dagar AB hade också velat ta över kvällarna.',
  'Även två friskvårdsföretag var intresserade, men föreningen låg lägst i pris.',
  'Liknande verksamhet bedrivs av Ungdomskraft AB och av en firma i grannkommunen.',
  'Samma tjänst säljs av fyra bolag i länet.',
  'Några byråer lämnade också pris, men vi valde er.',
  'Bolaget Aktiv Fritid hörde också av sig till förvaltningen men blev dyrare.',
  'Ett par omsorgsföretag har erbjudit sig att sköta kvällarna.',
  'Dem som vill ha sådant stöd tar ett par privata vårdgivare emot mot betalning, och sådana platser säljer de dagligen.',
  'Ingen annan har tillfrågats, trots att två aktörer på orten driver liknande kvällar.',
  'Andra som ordnar sådant: Kvällslivet AB, Nattugglan HB.',
])('others do the same: %s', (sentence) => {
  expect(told(sentence)).toEqual(['rivals warning']);
});

test.each([
  'Två lokala företag skänker frukt till kvällarna.',
  'Flera bolag vill gärna ta emot praktikanter från mötesplatsen.',
  'Tidigare drevs liknande kvällar av ett bolag.',
  'Åren 2018–2021 skötte en entreprenör samma sak mot fast pris.',
  'Föreningen och två företag arrangerar en sommarfest.',
  'Företagen på torget är intresserade av att anställa ungdomarna.',
  'Föreningen har liknande verksamhet i tre andra kommuner.',
  'Ett par föreningar i länet gör samma sak.',
  'Fastighetsbolaget hyr ut lokalen på samma villkor som förut.',
  'Som leverantör åt kommunen ser sig föreningen inte, fast den gör samma sak.',
  'Många unga jobbar extra på företag i området.',
  'Ett bolag i området gör inte längre samma sak.',
])('others are named, and do something else: %s', (sentence) => {
  expect(told(sentence)).toEqual(['missing warning']);
});

test.each([
  'Förvaltningen gick igenom vilka företag som ordnar kvällar. Två av dem erbjuder liknande kvällar, men bara mot avgift.',
  'Tre bolag som ordnar liknande kvällar tillfrågades i mars och tackade nej.',
  'Marknaden undersöktes i april 2026. Två företag gör samma sak för vuxna.',
])('looked into, whatever it showed: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test('what companies do about something else is told under another heading', () => {
  const text =
    '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats.\n\n## Ekonomi\n\nTvå företag säljer liknande möbler.\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';
  expect(finds(marketNotAssessed, text).map(({ message }) => message)).toEqual(['missing']);
});
