import { expect, test } from 'vitest';
import { personalDataRoleMissing } from '../../src/rules/personal-data/personal-data-role-missing.ts';
import { privatePhoneNumber } from '../../src/rules/personal-data/private-phone-number.ts';
import { finds } from './finds.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun genom Socialnämnden, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';
const told = (sentence: string) =>
  finds(personalDataRoleMissing, `${parties}\n## Åtaganden\n\n${sentence}\n`).map(
    ({ message, severity }) => `${message} ${severity}`,
  );

test.each([
  'Föreningen lämnar deltagarlistor till kommunen varje månad.',
  'Kommunen och föreningen delar uppgifter om ungdomar som behöver stöd.',
  'Föreningen rapporterar uppgifter om varje deltagare till socialtjänsten.',
  'Kommunen ger föreningen tillgång till sitt klientregister.',
  'Namn och personnummer skickas till förvaltningen före varje läger.',
  'Föreningen för journal enligt kommunens anvisningar.',
  'Parterna utbyter information om enskilda familjer vid behov.',
  'Föreningen överlämnar genomförandeplanen till handläggaren.',
])('goes between the parties: %s', (sentence) => {
  expect(told(sentence)).toEqual(['flow warning']);
});

test.each([
  'Föreningen för en närvarolista vid varje träff.',
  'Föreningen registrerar deltagarnas personnummer.',
  'Ledarna dokumenterar i en individuell plan.',
  'Föreningen sparar medlemsregistret i två år.',
])('is kept: %s', (sentence) => {
  expect(told(sentence)).toEqual(['ask question']);
});

test.each([
  'Föreningen redovisar hur många deltagare som kommit.',
  'Uppföljningen görs med en enkät till deltagarna.',
  'Föreningen lämnar statistik över deltagare till kommunen.',
  'Enkäten besvaras anonymt och sammanställs utan namn.',
  'Deltagarlistor lämnas inte till kommunen.',
  'Inga personuppgifter lämnas mellan parterna.',
  'Föreningen leder träffarna för deltagarna.',
  'Ledarna visar upp ett registerutdrag.',
  'Parterna meddelar varandra namn och telefonnummer till kontaktpersonerna.',
  'Föreningen lämnar en verksamhetsberättelse till nämnden.',
  'Föreningen är registrerad hos Skatteverket.',
  'I stadgarna står: ”Styrelsen för medlemsregister.”',
  'Kommunen lämnar uppgifter om lokaler och öppettider till föreningen.',
  'Föreningen lämnar deltagarlistor till kommunen. Parterna är gemensamt personuppgiftsansvariga.',
  'Föreningen lämnar närvarolistor. Var och en ansvarar för sina personuppgifter.',
  'Föreningen är personuppgiftsbiträde åt kommunen enligt biträdesavtalet i bilaga 3.',
])('nothing to say: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

const phones = (contacts: string) =>
  finds(privatePhoneNumber, `${parties}\n## Kontaktpersoner\n\n${contacts}\n`);

test.each([
  [
    '| Part | Namn | Telefon |\n|---|---|---|\n| Kommunen | Bo Ask | 070-174 06 05 |\n| Föreningen | Kim Ek | 070-174 06 06 |',
    ['Kim Ek'],
  ],
  ['För Föreningen Norra: Kim Ek, ordförande, mobil 070-174 06 06, norra@exempel.se', ['Kim Ek']],
  ['Kim Ek (Föreningen Norra) 070-174 06 06', ['Kim Ek']],
  ['Bo Ask, Socialnämnden, 070-174 06 05', []],
  ['Föreningen Norra: 070-174 06 06', []],
  ['Föreningen Norra: Kim Ek, norra@exempel.se', []],
])('%s', (contacts, names) => {
  const found = phones(contacts);
  expect(found.map(({ on }) => on)).toEqual(names);
  expect(found.every(({ severity }) => severity === 'question')).toBe(true);
  for (const { words } of found) expect(words.sv).not.toMatch(/\d{3}/);
});
