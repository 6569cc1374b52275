import { describe, expect, it } from 'vitest';
import { timesInYear, timesWithin } from '../../src/agreement/facts/term-times.ts';

describe('how many times an interval falls within a term', () => {
  it.each([
    ['2027-01-01', '2028-12-31', 'year', 2],
    ['2027-01-01', '2028-12-31', 'month', 24],
    ['2027-01-01', '2028-12-31', 'quarter', 8],
    ['2027-01-01', '2028-12-31', 'half-year', 4],
    ['2027-01-01', '2028-12-31', 'term', 4],
    ['2027-01-01', '2028-12-31', 'two-years', 1],
    ['2027-02-01', '2027-02-28', 'month', 1],
    ['2027-01-15', '2027-07-14', 'quarter', 2],
    ['2027-01-01', '2027-01-07', 'week', 1],
    ['2027-01-01', '2027-12-30', 'week', 52],
    ['2027-01-01', '2126-12-31', 'year', 100],
  ] as const)('%s to %s, by the %s: %i', (start, end, per, times) => {
    expect(timesWithin(start, end, per)).toBe(times);
  });

  it.each([
    ['2027-01-01', '2027-12-30', 'month'],
    ['2027-01-15', '2027-07-14', 'year'],
    ['2027-01-01', '2027-01-13', 'week'],
    ['2027-01-01', '2026-12-31', 'month'],
    ['2027-01-01', '2026-12-31', 'week'],
    ['2027-01-10', '2027-01-10', 'month'],
    ['2027-01-01', '2127-12-31', 'year'],
    ['never', '2027-12-31', 'year'],
    ['2027-01-01', 'never', 'year'],
  ] as const)('%s to %s is no whole number by the %s', (start, end, per) => {
    expect(timesWithin(start, end, per)).toBeNull();
  });

  it('a year holds so many of each', () => {
    const all = ['week', 'month', 'quarter', 'term', 'half-year', 'year', 'two-years'] as const;
    expect(all.map(timesInYear)).toEqual([52, 12, 4, 2, 2, 1, 0.5]);
  });
});
