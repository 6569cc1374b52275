import { expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { checkAgreement } from '../../src/check.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import type { Values } from '../../src/rule.ts';
import { looksLikeGrant } from '../../src/rules/procurement/looks-like-grant.ts';
import { valueOverThreshold } from '../../src/rules/procurement/value-over-threshold.ts';
import { finds } from './finds.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

function checked(money: string, term: string, values: Values = {}) {
  const text = `${parties}\n## Ekonomi\n\n${money}\n\n## Avtalstid\n\n${term}\n`;
  const agreement = parse({ path: 'avtal.md', text }, { profile: shippedProfiles.default });
  const report = checkAgreement(agreement, { rules: [valueOverThreshold], values });
  return {
    messages: report.findings.map(({ message }) => message),
    unchecked: report.notChecked.filter(({ rule }) => rule !== null).map(({ reason }) => reason.sv),
  };
}

const pays = 'Kommunen bidrar med 300 000 kronor per år till Föreningen Norra.';

test('limits of the settings take the place of those that are known', () => {
  const term = 'Avtalet gäller från den 1 januari 2020 till den 31 december 2022.';
  expect(checked(pays, term).messages).toEqual([]);
  expect(checked(pays, term).unchecked).toEqual([expect.stringContaining('2020-01-01')]);
  const values: Values = {
    'direct-award-limits': [
      { kind: 'general', sek: 615_312, from: '2019-01-01', to: '2022-01-31' },
    ],
  };
  expect(checked(pays, term, values).messages).toEqual(['over']);
});

test('what no limit is known for is said, not guessed', () => {
  const term = 'Avtalet gäller från den 1 januari 2027 till den 31 december 2029.';
  const { messages, unchecked } = checked(pays, term);
  expect(messages).toEqual(['over']);
  expect(unchecked).toEqual([expect.stringContaining('sociala tjänster')]);
});

test.each([
  ['Avtalet gäller från den 1 januari 2027 till den 31 december 2028.', []],
  [
    'Avtalet gäller från den 1 januari 2027 till den 31 december 2028 och kan förlängas högst två gånger med ett år.',
    ['over'],
  ],
  [
    'Avtalet gäller från den 1 januari 2027 till den 31 december 2028 och kan därefter förlängas med ett år i taget.',
    ['unbounded'],
  ],
  ['Avtalet gäller från den 1 januari 2027 och tills vidare.', ['unbounded']],
])('%s', (term, messages) => {
  expect(checked(pays, term).messages).toEqual(messages);
});

const grant = (sentence: string) =>
  finds(
    looksLikeGrant,
    `${parties}\n## Åtaganden\n\nFöreningen håller kaféet öppet. ${sentence}\n\n## Ekonomi\n\n${pays}\n`,
  ).length;

test.each([
  'Kommunen lånar ut lokalen.',
  'Parterna planerar terminen tillsammans.',
  'Styrgruppen träffas fyra gånger per år.',
  'Kommunens fritidsledare medverkar varje torsdag.',
  'Kommunen informerar om kaféet i skolorna.',
  'Parterna stämmer av läget i mars och oktober på ett samverkansmöte.',
  'Kommunen bidrar med lokal och arbetstid.',
])('joint work: %s', (sentence) => {
  expect(grant(sentence)).toBe(0);
});

test.each([
  'Föreningen ansvarar ensam för innehållet.',
  'Parternas gemensamma mål är att fler unga ska trivas.',
  'Medlemmarna träffar nya vänner.',
  'Kommunen utbetalar bidraget i januari.',
  'Föreningen lämnar en redovisning i mars.',
])('no joint work: %s', (sentence) => {
  expect(grant(sentence)).toBe(1);
});
