import { describe, expect, it } from 'vitest';
import { lengthsIn } from '../../src/agreement/facts/lengths.ts';

describe('a length of time is a number and a unit, or both in one word', () => {
  it.each([
    ['ett halvår', 6, null],
    ['1,5 år', 18, null],
    ['sexmånadersvarsel', 6, null],
    ['en treårsperiod', 36, null],
    ['ett treårigt avtal', 36, null],
    ['trehalvårsperiod', 18, null],
    ['en tvåveckorsperiod', null, 14],
    ['tiodagarsvarsel', null, 10],
    ['1,5 veckor', null, 10.5],
    ['två kvartal', 6, null],
    ['12 (tolv) månader', 12, null],
  ])('%s', (text, months, days) => {
    expect(lengthsIn(text).map((found) => [found.months, found.days])).toEqual([[months, days]]);
  });

  it.each(['0,3 månader', '2027 år', 'tre stolar', 'månadsvis', 'tre'])('none in “%s”', (text) => {
    expect(lengthsIn(text)).toEqual([]);
  });
});
