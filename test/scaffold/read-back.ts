import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/locale.ts';
import { fc } from '../fast-check.ts';
import {
  bodyOf,
  cases,
  expectReadBack,
  frontmatterProblems,
  read,
  textOf,
  unseen,
} from './cases.ts';
import { plainAnswers } from './plain-answers.ts';

/** Tests that what is written from generated answers is read back as it was answered, for every template. */
export function testReadBack(locale: Locale) {
  const own = cases.filter(([, one]) => one.locale === locale);
  describe.each(own)('what is written from generated answers is read back: %s', (_, one) => {
    test('with 500 generated answer files', () => {
      fc.assert(
        fc.property(plainAnswers(one.locale), fc.boolean(), (answers, guidance) => {
          const text = textOf(answers, { ...one, guidance });
          const agreement = read(bodyOf(text), one);
          expect(unseen(agreement)).toEqual([]);
          expect(frontmatterProblems(text, one)).toEqual([]);
          expectReadBack(answers, agreement);
        }),
        { numRuns: 500 },
      );
    }, 60_000);
  });
}
