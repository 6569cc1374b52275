import { expect, test } from 'vitest';
import type { Party } from '../../src/agreement/agreement.ts';
import { familyNamesIn, isCutShort, misspeltIn } from '../../src/agreement/facts/party-variants.ts';

const partyNamed = (name: string): Party => ({
  id: null,
  name,
  units: [],
  shortNames: [],
  type: null,
  side: 'none',
  orgNumber: null,
  members: [],
  from: 'prose',
  source: { path: 'avtal.md', text: '' },
  range: { start: 0, end: 0 },
});

/** Form, name, and whether the form leaves out what tells the branch from the whole. */
const forms: readonly (readonly [string, string, boolean])[] = [
  ['HBF', 'HBF Väst', true],
  ['HBF', 'Hantverkarnas bildningsförbund Väst', true],
  ['Röda Korset', 'Röda Korset Lindsjö', true],
  ['Studieförbundet Exempel', 'Studieförbundet Exempel Väst', true],
  ['HBF Väst', 'HBF Väst', false],
  ['NIR', 'Norras Ideella Råd', false],
  ['Gammelgården', 'Föreningen Gammelgården i Lindsjö', false],
  ['Föreningen Gammelgården', 'Föreningen Gammelgården i Lindsjö', false],
  ['Trygga Vägar', 'Trygga Vägar AB', false],
  ['föreningen', 'Föreningen Norra Torget', false],
  ['Lindsjö', 'Lindsjö kommun', false],
  ['IF', 'IF Lindsjö', false],
];

test.each(forms)('%s for %s: %s', (form, name, expected) => {
  expect(isCutShort(form, partyNamed(name))).toBe(expected);
});

/** A text, a name, and the misspelt names in the text. */
const spellings: readonly (readonly [string, string, readonly string[]])[] = [
  ['För Föreningen Gamelgården: Bo', 'Föreningen Gammelgården', ['Föreningen Gamelgården']],
  ['Hos Norra Kvarterrådet i maj', 'Norra Kvartersrådet', ['Norra Kvarterrådet']],
  ['För Föreningen Gammelgården: Bo', 'Föreningen Gammelgården', []],
  ['Föreningen Gammelgårdens styrelse', 'Föreningen Gammelgården', []],
  ['Föreningen Västergården', 'Föreningen Gammelgården', []],
  ['Förening A', 'Förening B', []],
  ['i föreningen. Gamelgården är vacker', 'Föreningen Gammelgården', []],
  ['Gamelgården', 'Gammelgården', []],
];

test.each(spellings)('misspelt in “%s” of %s', (text, name, expected) => {
  const found = misspeltIn(text, partyNamed(name)).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
});

/** A text, a name, and how often the shared name stands alone in it. */
const shared: readonly (readonly [string, string, number])[] = [
  ['Ordförande i HBF', 'HBF Väst', 1],
  ['För HBF: Bo Ask', 'HBF Väst', 1],
  ['HBF bidrar, och HBF leder', 'HBF Väst', 2],
  ['HBF Väst och HBF Öst', 'HBF Väst', 0],
  ['HBF:s program och HBF-huset', 'HBF Väst', 0],
  ['Röda Korset, Röda Korsets hus', 'Röda Korset Lindsjö', 1],
  ['Trygga Vägar', 'Trygga Vägar AB', 0],
];

test.each(shared)('the shared name in “%s” of %s: %i', (text, name, count) => {
  expect(familyNamesIn(text, partyNamed(name))).toHaveLength(count);
});
