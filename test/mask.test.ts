import { expect, test } from 'vitest';
import { masked, maskedText } from '../src/agreement/mask.ts';

test.each([
  ['Kim Ek, 121212-1212', 'Kim Ek, 121212-****'],
  ['19121212-1212', '19121212-****'],
  ['191212121212', '19121212****'],
  ['121212+1212', '121212+****'],
  ['121212–1212', '121212–****'],
  ['121212 - 1212', '121212 - ****'],
  ['121272-1217', '121272-****'],
  ['personnummer 1212121212', 'personnummer 121212****'],
  ['121212\\-1212', '121212\\-****'],
  ['121212\u00ad-12\u00ad12', '121212\u00ad-**\u00ad**'],
  // A mistyped number is somebody's too.
  ['121212-1213', '121212-****'],
  ['121212-1212 och 010101-0101', '121212-**** och 010101-****'],
])('%j is shown as %j', (text, shown) => {
  expect(masked(text)).toBe(shown);
  expect(masked(text)).toHaveLength(text.length);
});

test.each([
  '802499-0015',
  '212000-1561',
  '16212000-1561',
  '070-174 06 05',
  '0701740605',
  '2027-01-01–2029-12-31',
  '20270101-20291231',
  '1 200 000 kronor',
  'KFN 2026/00231',
  '',
])('%j is shown as it is', (text) => {
  expect(masked(text)).toBe(text);
});

test('a number that a range cuts through is masked too', () => {
  const source = { path: 'a.md', text: 'Kim Ek 121212-1212 undertecknar' };
  expect(maskedText(source, { start: 0, end: 16 })).toBe('Kim Ek 121212-**');
  expect(maskedText(source, { start: 14, end: 18 })).toBe('****');
  expect(maskedText(source, { start: 19, end: 31 })).toBe('undertecknar');
});

test('full-width digits are masked too', () => {
  expect(masked('Kim, １２１２１２-１２１２')).toBe('Kim, １２１２１２-****');
});
