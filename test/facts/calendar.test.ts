import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compare,
  dayOf,
  endAfter,
  isDate,
  lastDayOfMonth,
} from '../../src/agreement/facts/calendar.ts';

describe('the calendar knows neither time nor zone', () => {
  it.each(['2027-02-28', '2028-02-29', '2000-02-29', '1999-12-31'])('%s is a date', (iso) => {
    expect(isDate(iso)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-1',
    '',
    '2027-01-011',
  ])('“%s” is none', (iso) => {
    expect(isDate(iso)).toBe(false);
    expect(dayOf(iso)).toBeNull();
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-12-15', 1, '2028-01-15'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-03-01', -15, '2025-12-01'],
    ['never', 3, 'never'],
  ])('%s and %i months', (iso, months, later) => {
    expect(addMonths(iso, months)).toBe(later);
  });

  it('adds days as the calendar does', () => {
    for (let days = -40_000; days < 40_000; days += 37) {
      const expected = new Date(Date.UTC(2027, 4, 17 + days)).toISOString().slice(0, 10);
      expect(addDays('2027-05-17', days)).toBe(expected);
    }
    expect(addDays('never', 1)).toBe('never');
  });

  it.each([
    ['2027-01-31', 30, '2027-03-02'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2101-03-01', -1, '2101-02-28'],
    ['1999-03-01', 366, '2000-03-01'],
  ])('%s and %i days', (iso, days, later) => {
    expect(addDays(iso, days)).toBe(later);
  });

  it('ends a stretch of months on the day before', () => {
    expect(endAfter('2027-03-01', 36)).toBe('2030-02-28');
    expect(endAfter('2027-01-01', 12)).toBe('2027-12-31');
  });

  it('compares days and knows the length of months', () => {
    expect(Math.sign(compare('2027-01-31', '2027-02-01'))).toBe(-1);
    expect(Math.sign(compare('2028-01-31', '2027-02-01'))).toBe(1);
    expect(compare('2027-01-31', '2027-01-31')).toBe(0);
    expect([lastDayOfMonth(2028, 2), lastDayOfMonth(2027, 2), lastDayOfMonth(2027, 13)]).toEqual([
      29, 28, 0,
    ]);
  });
});
