import { expect, test } from 'vitest';
import { type OwnWord, ownWord, ownWordData } from '../src/agreement/own-word.ts';
import { parse } from '../src/agreement/parse.ts';
import { shippedProfiles } from '../src/profiles.ts';

const read = (text: string) =>
  parse({ path: 'avtal.md', text }, { profile: shippedProfiles.default });

test.each<[OwnWord, string]>([
  [
    'avtal',
    '# IOP Norra\n\nDetta avtal gäller i tre år. Parterna följer den lokala överenskommelsen.\n',
  ],
  ['avtal', '# IOP Norra\n\nVarje part får säga upp avtalet.\n'],
  ['överenskommelse', '# IOP Norra\n\nDenna överenskommelse gäller i tre år.\n'],
  ['överenskommelse', '# Avtal om Norra\n\nÖverenskommelsen gäller i tre år.\n'],
  ['överenskommelse', '# Överenskommelse om Norra\n\nParterna samarbetar.\n'],
  ['överenskommelse', '# IOP Norra\n\nParterna samarbetar.\n'],
  ['partnerskap', '# IOP Norra\n\nPartnerskapet löper i tre år. Partnerskapet upphör sedan.\n'],
  // The local compact is another document, however often the text names it.
  [
    'avtal',
    '# IOP Norra\n\nArbetet bygger på Överenskommelsen i Borås. Överenskommelsen antogs 2012. Avtalet gäller i tre år.\n',
  ],
  // What another text calls itself, quoted here, is nothing to go by.
  [
    'avtal',
    '# IOP Norra\n\n> Denna överenskommelse gäller alla. Denna överenskommelse är ny.\n\nDetta avtal gäller i tre år.\n',
  ],
])('%s: %j', (word, text) => {
  expect(ownWord(read(text))).toBe(word);
});

test('a proposal gets the word in both languages, with and without a capital', () => {
  expect(ownWordData(read('# IOP Norra\n\nDetta avtal gäller i tre år.\n'))).toEqual({
    'own.sv': 'avtalet',
    'own.en': 'the agreement',
    'Own.sv': 'Avtalet',
    'Own.en': 'The agreement',
  });
});
