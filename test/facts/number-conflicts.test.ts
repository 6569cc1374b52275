import { describe, expect, it } from 'vitest';
import { numberConflictsOf } from '../../src/agreement/facts/number-conflicts.ts';
import { blocksFrom, sourceOf } from './block.ts';

function read(text: string): readonly (readonly [number, number, string])[] {
  const parts = { source: sourceOf(text), blocks: blocksFrom(text), sections: new Map() };
  return numberConflictsOf(parts).map(({ words, digits, range }) => [
    words,
    digits,
    text.slice(range.start, range.end),
  ]);
}

describe('words against digits', () => {
  it.each<[string, number, number, string]>([
    ['inom fjorton (10) dagar', 14, 10, 'fjorton (10)'],
    ['30 (fyrtio) dagar', 40, 30, '30 (fyrtio)'],
    ['en (2) gång per år', 1, 2, 'en (2)'],
    ['trehundratusen (350 000) kronor', 300_000, 350_000, 'trehundratusen (350 000)'],
    ['tvåhundratusen kronor (250 000 kr)', 200_000, 250_000, 'tvåhundratusen kronor (250 000 kr)'],
    [
      '250 000 kronor (tvåhundratusen kronor)',
      200_000,
      250_000,
      '250 000 kronor (tvåhundratusen kronor)',
    ],
    ['en miljon (100 000) kronor', 1_000_000, 100_000, 'en miljon (100 000)'],
    ['fyra (4,5) miljoner kronor', 4_000_000, 4_500_000, 'fyra (4,5)'],
    ['två och en halv (2) tjänst', 2.5, 2, 'två och en halv (2)'],
    ['tjugofem procent (20 %)', 25, 20, 'tjugofem procent (20 %)'],
    ['tre månader (4 månader)', 3, 4, 'tre månader (4 månader)'],
    ['åtta (9 st) datorer', 8, 9, 'åtta (9 st)'],
    ['ten (14) days', 10, 14, 'ten (14)'],
  ])('%s', (text, words, digits, place) => {
    expect(read(text)).toEqual([[words, digits, place]]);
  });

  it.each([
    'sex (6) månader',
    '12 (tolv) månader',
    'en (1) gång om året',
    'ett och ett halvt (1,5) år',
    'en halv miljon (500 000) kronor',
    'tre (3) miljoner kronor',
    '300 tkr (trehundratusen kronor)',
    'tio tkr (10 000 kr)',
    'år två (2028)',
    'punkt tre (bilaga 4)',
    'steg ett (2)',
    'två år (24 månader)',
    'trettio dagar (1 månad)',
    'fem (5–7) platser',
    'minst tre (jfr punkt 4) möten',
    'kl. tre (15.00)',
    'den femte (6) dagen',
    'två tjänster (1,5 heltid)',
    'en förening (3 kap. 2 §)',
    'lag om stöd till två (2010:197)',
    'tre fjärdedelar (75 %)',
  ])('%s: none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
