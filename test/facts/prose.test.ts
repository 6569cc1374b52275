import { describe, expect, it } from 'vitest';
import type { Prose } from '../../src/agreement/agreement.ts';
import { flat, lineStartsIn, proseOf, rangeIn } from '../../src/agreement/language/prose.ts';

// Source: “a**å**&amp;b\nc”, where å is written as two characters.
const source = 'a**a\u030a**&amp;b\nc';
const mixed: Prose = {
  text: 'aå&b c',
  pieces: [
    { at: 0, length: 1, from: 0, to: 1 },
    { at: 1, length: 1, from: 3, to: 5 },
    { at: 2, length: 1, from: 7, to: 12 },
    { at: 3, length: 3, from: 12, to: 15 },
  ],
};

describe('a stretch of prose has its place in the source', () => {
  it.each([
    [0, 1, 'a'],
    [1, 2, 'a\u030a'],
    [2, 3, '&amp;'],
    [0, 3, 'a**a\u030a**&amp;'],
    [3, 6, 'b\nc'],
    [5, 6, 'c'],
    [0, 99, source],
  ])('%i–%i', (start, end, text) => {
    const range = rangeIn(mixed, start, end);
    expect(source.slice(range.start, range.end)).toBe(text);
  });

  it('is empty for an empty stretch and for prose without pieces', () => {
    expect(rangeIn(mixed, 3, 3)).toEqual({ start: 12, end: 12 });
    expect(rangeIn({ text: '', pieces: [] }, 0, 4)).toEqual({ start: 0, end: 0 });
    expect(rangeIn(proseOf('abc', 10), 1, 2)).toEqual({ start: 11, end: 12 });
  });

  it('knows where the lines of the source begin', () => {
    expect(lineStartsIn(mixed, source)).toEqual([0, 5]);
    expect(lineStartsIn(proseOf('a\r\nb\rc', 0), 'a\r\nb\rc')).toEqual([0, 3, 5]);
    expect(
      lineStartsIn(
        {
          text: 'a b',
          pieces: [
            { at: 0, length: 1, from: 0, to: 1 },
            { at: 1, length: 1, from: 1, to: 3 },
            { at: 2, length: 1, from: 3, to: 4 },
          ],
        },
        'a\r\nb',
      ),
    ).toEqual([0, 2]);
  });

  it('reads line ends as spaces', () => {
    expect(flat(proseOf('a\nb', 0)).text).toBe('a b');
    const same = proseOf('a b', 0);
    expect(flat(same)).toBe(same);
  });
});
