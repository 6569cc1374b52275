import { describe, expect, test } from 'vitest';
import { checkAgreement } from '../../src/check.ts';
import { type Finding, wordsOf } from '../../src/finding.ts';
import { profileNames, shippedProfiles } from '../../src/profiles.ts';
import { fc } from '../fast-check.ts';
import { bodyOf, type Case, cases, expectReadBack, read, textOf, unseen } from './cases.ts';
import { full } from './full-answers.ts';
import { completed, plainAnswers } from './plain-answers.ts';

type Stage = 'draft' | 'signing';

function told(
  text: string,
  one: Case,
  stage: Stage,
  isMeant: (finding: Finding) => boolean,
): readonly string[] {
  const { findings } = checkAgreement(read(text, one), { stage });
  return findings
    .filter(isMeant)
    .map((finding) => `${finding.rule.id}: ${wordsOf(finding)[one.locale]}`);
}

function errors(text: string, one: Case, stage: Stage): readonly string[] {
  return told(text, one, stage, ({ severity }) => severity === 'error');
}

/** What comes of a template that is not made for the profile. */
const ofProfile = new Set(['section-order', 'missing-recommended-section']);

/** What somebody may well have answered, and is told of: a short term, an extension by itself, half years. */
const ofAnswers = new Set(['term-outside-usual', 'tacit-renewal', 'amount-basis-unclear']);

/** All that is told but questions about the case, and but what the answers themselves are about. */
function remarks(
  text: string,
  one: Case,
  stage: Stage,
  meant: ReadonlySet<string> = new Set(),
): readonly string[] {
  return told(text, one, stage, ({ rule, message }) => {
    return !ofProfile.has(rule.id) && !meant.has(rule.id) && message !== 'longer-than-term';
  });
}

describe.each(cases)('what is written and read again: %s', (_, one) => {
  test('without any answers', () => {
    const text = textOf({}, { ...one, guidance: true });
    const agreement = read(text, one);
    expect(agreement.unreadable).toBeNull();
    expect(unseen(agreement)).toEqual([]);
    expect(text).not.toContain('<!-- iop:');
    expect(agreement.frontmatter?.problems).toEqual([]);
    expect(agreement.status).toBe('draft');
  });

  test('with all answers, for every profile', () => {
    for (const name of profileNames) {
      const profile = shippedProfiles[name];
      const text = textOf(full[one.locale], { ...one, profile });
      expect(unseen(read(text, { ...one, profile }))).toEqual([]);
      expect(remarks(text, { ...one, profile }, 'draft')).toEqual([]);
      expect(remarks(text, { ...one, profile }, 'signing')).toEqual([]);
      expectReadBack(full[one.locale], read(bodyOf(text), { ...one, profile }));
    }
  }, 20_000);

  test('with generated answers to every question, without a remark', () => {
    const profile = fc.constantFrom(...profileNames).map((name) => shippedProfiles[name]);
    fc.assert(
      fc.property(plainAnswers(one.locale), profile, (some, held) => {
        const answers = completed(some, full[one.locale]);
        const text = textOf(answers, { ...one, profile: held });
        expect(text).not.toMatch(/\[(?:fyll i|fill in):/u);
        expect(remarks(text, { ...one, profile: held }, 'signing', ofAnswers)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe('what an unfilled scaffold is told', () => {
  test.each(cases)('before signing, of every gap: %s', (_, one) => {
    const text = textOf({}, one);
    const agreement = read(text, one);
    const { findings } = checkAgreement(agreement, { stage: 'signing' });
    const places = findings.flatMap(({ at, related }) => [
      at,
      ...related.map(({ range }) => range),
    ]);
    const gaps = agreement.facts.placeholders.filter(({ kind }) => kind === 'fill-in');
    const told = gaps.filter(({ range }) => places.some(({ start }) => start === range.start));
    expect(gaps.map(({ text: gap }) => gap)).toEqual(told.map(({ text: gap }) => gap));
    expect(gaps.length).toBeGreaterThan(20);
    expect(text.match(/\[(?:fyll i|fill in):/gu)).toHaveLength(gaps.length);
  });

  test.each(cases)('as a draft, of nothing that cannot wait: %s', (_, one) => {
    // Fields of the card that no question has been answered for are all that it may be told of.
    const others = errors(textOf({}, one), one, 'draft').filter(
      (words) => !/^frontmatter-schema: .*(?:saknas|missing)/u.test(words),
    );
    expect(others).toEqual([]);
  });

  test.each(cases)('of nothing but gaps, and what the card lacks too: %s', (_, one) => {
    const text = textOf({}, one);
    const { findings } = checkAgreement(read(text, one), { stage: 'signing' });
    const ids = new Set(findings.map(({ rule }) => rule.id));
    for (const id of ['placeholder-left', 'frontmatter-schema', 'term-invalid']) ids.delete(id);
    for (const id of ofProfile) ids.delete(id);
    expect([...ids]).toEqual([]);
  });

  test.each(cases)('that the guidance is left: %s', (_, one) => {
    const text = textOf({}, { ...one, guidance: true });
    const { findings } = checkAgreement(read(text, one), { stage: 'signing' });
    const [left, ...more] = findings.filter(({ rule }) => rule.id === 'guidance-left');
    expect(more).toEqual([]);
    expect(1 + (left?.related.length ?? 0)).toBe(
      text.match(/<!-- (?:vägledning|guidance):/gu)?.length,
    );
  });
});
