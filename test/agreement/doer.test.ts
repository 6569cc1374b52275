import { expect, test } from 'vitest';
import { whoDoes } from '../../src/agreement/doer.ts';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const parties =
  '# Sällskap i Norra\n\nIOP mellan Exempelstads kommun och Föreningen Norra\n\n## Parter\n\n' +
  'Exempelstads kommun (organisationsnummer 212000-9150) och Föreningen Norra (organisationsnummer 802499-0015), i fortsättningen Norra.\n\n';
const letter = `${parties}Vi på kommunen är glada åt er.\n\n`;

/** Who does what a word of a sentence says. */
function doerOf(verb: string, text: string, head = parties) {
  const agreement = parse(
    { path: 'avtal.md', text: `${head}## Hur det går till\n\n${text}\n` },
    { profile: shippedProfiles.default },
  );
  const sentence = agreement.sentences.find((one) => one.text.includes(verb));
  if (!sentence) throw new Error(`no sentence with “${verb}”`);
  const at = sentence.text.indexOf(verb);
  return whoDoes(agreement, sentence, at, at + verb.length);
}

test.for([
  ['bestämmer', 'Kommunen bestämmer tiderna.', 'public'],
  ['bestämmer', 'På måndagar bestämmer kommunen tiderna.', 'public'],
  ['bestämmer', 'Biståndshandläggaren bestämmer tiderna.', 'public'],
  ['bestämmer', 'Kommunens planerare bestämmer tiderna.', 'public'],
  ['mejlar', 'Kommunen räknar behovet och mejlar det till Norra.', 'public'],
  ['kontaktade', 'Staden bestämde sig, och kontaktade därefter föreningen.', 'public'],
  ['ringde', 'Enhetschefen fick frågan. Hon ringde runt.', 'public'],
  ['bestämmer', 'Norra bestämmer tiderna.', 'civil'],
  ['bestämmer', 'När kommunen har sagt sitt bestämmer Norra tiderna.', 'civil'],
  ['bestämmer', 'Föreningens styrelse bestämmer tiderna.', 'civil'],
  ['bestämmer', 'Parterna bestämmer tiderna.', 'both'],
  ['bestäms', 'Tiderna bestäms senare.', null],
  ['planerar', 'De som vill planerar träffarna.', null],
])('who %s: %s', ([verb, text, side]) => {
  expect(doerOf(verb ?? '', text ?? '')).toBe(side);
});

test.for([
  ['bestämmer', 'Vi bestämmer tiderna.', 'public'],
  ['bestämmer', 'Sedan bestämmer vi tiderna.', 'public'],
  ['bestämmer', 'Ni bestämmer tiderna.', 'civil'],
  ['ringde', 'I mars ringde vi er.', 'public'],
])('who %s, where the municipality writes: %s', ([verb, text, side]) => {
  expect(doerOf(verb ?? '', text ?? '', letter)).toBe(side);
});

test('“vi” is nobody where the text does not tell who writes', () => {
  expect(doerOf('bestämmer', 'Vi bestämmer tiderna.')).toBeNull();
});
