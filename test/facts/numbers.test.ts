import { describe, expect, it } from 'vitest';
import { lengthsIn } from '../../src/agreement/facts/lengths.ts';
import { cardinalOf, cardinalsIn } from '../../src/agreement/language/numbers.ts';

const small =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const tens = [
  '',
  '',
  'tjugo',
  'trettio',
  'fyrtio',
  'femtio',
  'sextio',
  'sjuttio',
  'åttio',
  'nittio',
];

function wordsOf(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100)
    return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : small[value % 10]}`;
  if (value < 1000) {
    const rest = value % 100;
    return `${small[Math.floor(value / 100)]}hundra${rest === 0 ? '' : wordsOf(rest)}`;
  }
  const rest = value % 1000;
  return `${wordsOf(Math.floor(value / 1000))}tusen${rest === 0 ? '' : wordsOf(rest)}`;
}

describe('cardinals in words', () => {
  it('reads every Swedish number below two thousand, and every thousandth up to a million', () => {
    for (let value = 0; value < 2000; value += 1)
      expect([value, cardinalOf(wordsOf(value))]).toEqual([value, value]);
    for (let value = 2000; value < 1_000_000; value += 977)
      expect(cardinalOf(wordsOf(value))).toBe(value);
    expect(cardinalOf(wordsOf(999_999))).toBe(999_999);
  });

  it.each<[string, number | null]>([
    ['hundra', 100],
    ['tusen', 1000],
    ['ettusen', 1000],
    ['en', 1],
    ['tjugoen', 21],
    ['Tre hundra tusen', 300_000],
    ['twenty-one', 21],
    ['ninety nine', 99],
    ['a hundred', 100],
    ['one hundred', 100],
    ['a', null],
    ['two three', null],
    ['five hundred and twenty thousand', 520_000],
    ['two million three hundred thousand', 2_300_000],
    ['a hundred and five', 105],
    ['a five', null],
    ['ten five', null],
    ['twenty thousand million', null],
    ['thousand', null],
    ['en miljon', 1_000_000],
    ['två miljoner trehundra tusen', 2_300_000],
    ['miljoner', null],
    ['banan', null],
    ['tretusentre tusen', null],
    ['hundrahundra', null],
    ['', null],
    ['två'.repeat(80), null],
  ])('%s', (text, value) => {
    expect(cardinalOf(text)).toBe(value);
  });

  it('finds them in running text, halves included', () => {
    const text =
      'Ett och ett halvt år, två och en halv, tre (3) dagar, a year and a half, fyrtio fem';
    expect(
      cardinalsIn(text).map(({ start, end, value }) => [text.slice(start, end), value]),
    ).toEqual([
      ['Ett och ett halvt', 1.5],
      ['två och en halv', 2.5],
      ['tre', 3],
      ['a half', 0.5],
      ['fyrtio fem', 45],
    ]);
  });

  it.each<[string, readonly number[]]>([
    ['en halv miljon', [500_000]],
    ['två och en halv miljoner kronor', [2_500_000]],
    ['halvannan miljon', [1_500_000]],
    ['fyra miljoner', [4_000_000]],
    ['en kvarts miljon', [250_000]],
    ['half a million', [500_000]],
    ['tre halvår', [3]],
  ])('%s holds %j', (text, values) => {
    expect(cardinalsIn(text).map(({ value }) => value)).toEqual(values);
  });

  it.each<[string, number | null, number | null]>([
    ['tre år', 36, null],
    ['ett och ett halvt år', 18, null],
    ['ett halvår', 6, null],
    ['ett halvt år', 6, null],
    ['18 (arton) månader', 18, null],
    ['tre (3) år', 36, null],
    ['en treårsperiod', 36, null],
    ['2,5 år', 30, null],
    ['två kvartal', 6, null],
    ['fjorton dagar', null, 14],
    ['sex veckor', null, 42],
    ['two years', 24, null],
    ['eighteen months', 18, null],
  ])('%s is a length', (text, months, days) => {
    expect(lengthsIn(text).map((length) => [length.months, length.days])).toEqual([[months, days]]);
  });

  it.each([
    'i år',
    'årligen',
    '2027 års budget',
    'tre gånger',
    'femton åringar',
    'två tredjedels år',
  ])('%s is none', (text) => {
    expect(lengthsIn(text)).toEqual([]);
  });
});
