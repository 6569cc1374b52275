import { describe, expect, it } from 'vitest';
import {
  personalNumbersIn,
  personalNumbersOf,
} from '../../src/agreement/facts/personal-numbers.ts';
import { proseOf } from '../../src/agreement/language/prose.ts';
import { sourceOf } from './block.ts';

const masks = (text: string) => personalNumbersIn(text, 0).map(({ masked }) => masked);

describe('a personal identity number is found and masked', () => {
  it.each([
    ['Kontakt: Kim Ek, 121212-1212', '121212-****'],
    ['19121212-1212', '19121212-****'],
    ['191212121212', '19121212****'],
    ['121212+1212', '121212+****'],
    ['personnummer 1212121212', '121212****'],
    ['personnr: 121212 1212', '121212 ****'],
    ['121212–1212', '121212–****'],
    ['samordningsnummer 701063-2391', '701063-****'],
    ['kontakt: "121212-1212" # till juni', '121212-****'],
    ['1912-12-12-1212', '1912-12-12-****'],
    ['1912-12-12 1212', '1912-12-12 ****'],
    ['född 1912.12.12-1212', '1912.12.12-****'],
    ['Kim Ek 121212 1212, ordförande', '121212 ****'],
    ['Kim Ek 19121212 1212', '19121212 ****'],
    ['Kim Ek, 19121212 1212.', '19121212 ****'],
    ['121212—1212', '121212—****'],
    ['１２１２１２-１２１２', '１２１２１２-****'],
    ['19121212－1212', '19121212－****'],
  ])('%s', (text, masked) => {
    expect(masks(text)).toEqual([masked]);
  });

  it.each([
    '212000-9150',
    '802499-0015',
    '121212-1213',
    '121312-1212',
    '120230-1212',
    '1212121212',
    'tel 121212-1212',
    '20270201-20290131',
    '2027-02-01',
    '121212-1212-3',
    'Bidraget betalas 2012-12-12 1212 kr',
    '1912-12-12 1213',
    'tfn 121212 1212',
    'bankgiro 121212 1212',
    '121212 1212 kr',
    'den 2026-11-15 1812 personer',
    '1912-12-12–1213-01-01',
    '08-121212 12',
    '0121212 1212',
    '070-174 06 05',
    '08-12 12 12 1212',
  ])('is not found in “%s”', (text) => {
    expect(masks(text)).toEqual([]);
  });

  it('counts ranges from where the text begins', () => {
    expect(personalNumbersIn('id: 121212-1212', 1000)[0]?.range).toEqual({
      start: 1004,
      end: 1015,
    });
    const text = 'Kim Ek, 121212-1212';
    const [found] = personalNumbersOf(sourceOf(text), proseOf(text, 0));
    expect(found?.range).toEqual({ start: 8, end: 19 });
    expect(found?.source.path).toBe('avtal.md');
  });
});
