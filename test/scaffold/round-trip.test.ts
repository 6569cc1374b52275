import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { parse } from '../../src/agreement/parse.ts';
import { checkAgreement } from '../../src/check.ts';
import { wordsOf } from '../../src/finding.ts';
import type { Answers } from '../../src/generated/types.ts';
import { type Locale, locales } from '../../src/locale.ts';
import type { Profile } from '../../src/profile.ts';
import { profileNames, shippedProfiles } from '../../src/profiles.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { shippedTemplate, templateNames } from '../../src/scaffold/template.ts';
import { full } from './full-answers.ts';
import { completed, plainAnswers } from './plain-answers.ts';

interface Case {
  readonly template: string;
  readonly locale: Locale;
  readonly profile: Profile;
  readonly guidance?: boolean;
}

const profileOf: Readonly<Record<string, Profile>> = {
  helsingborg: shippedProfiles.helsingborg,
  boras: shippedProfiles.boras,
  minimal: shippedProfiles.default,
};

const cases = templateNames.flatMap((template) =>
  locales.map((locale): [string, Case] => [
    `${template}, ${locale}`,
    { template, locale, profile: profileOf[template] ?? shippedProfiles.default },
  ]),
);

function textOf(answers: Answers, { template, locale, profile, guidance = false }: Case): string {
  const text = shippedTemplate(template, locale) ?? '';
  const made = scaffold(answers, { template: text, profile, locale, guidance });
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made.text;
}

/** What comes after the frontmatter. */
function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/u, '');
}

function read(text: string, { profile }: Case): Agreement {
  return parse({ path: 'avtal.md', text }, { profile });
}

/** Headings below the title that no section was seen in. */
function unseen({ headings }: Agreement): readonly string[] {
  return headings
    .filter(({ level }) => level > 1)
    .filter(({ sections }) => !sections.some(({ by }) => /word|stem/u.test(by)))
    .map(({ text }) => text);
}

function errors(text: string, one: Case, stage: 'draft' | 'signing'): readonly string[] {
  const { findings } = checkAgreement(read(text, one), { stage });
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => `${finding.rule.id}: ${wordsOf(finding)[one.locale]}`);
}

const plain = (text: string) => text.replace(/^the /iu, '');

/** What the text alone says of the parties and the term is what was answered. */
function expectReadBack(answers: Answers, { prose }: Agreement) {
  const told = prose.parties.map(({ name, orgNumber }) => [name, orgNumber?.value]);
  const asked = (answers.parties ?? []).map((party) => [party.name, party['org-number']]);
  expect(told).toEqual(asked);
  for (const [i, party] of (answers.parties ?? []).entries()) {
    expect(prose.parties[i]?.units.map(plain)).toEqual((party.units ?? []).map(plain));
  }
  const { start, end } = answers.term ?? {};
  if (answers.term) expect(prose.term).toMatchObject({ start, end });
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
      expect(errors(text, { ...one, profile }, 'draft')).toEqual([]);
      expect(errors(text, { ...one, profile }, 'signing')).toEqual([]);
      expectReadBack(full[one.locale], read(bodyOf(text), { ...one, profile }));
    }
  });

  test('with generated answers to every question, without an error', () => {
    const profile = fc.constantFrom(...profileNames).map((name) => shippedProfiles[name]);
    fc.assert(
      fc.property(plainAnswers(one.locale), profile, (some, held) => {
        const answers = completed(some, full[one.locale]);
        const text = textOf(answers, { ...one, profile: held });
        expect(text).not.toMatch(/\[(?:fyll i|fill in):/u);
        expect(errors(text, { ...one, profile: held }, 'signing')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('with 500 generated answer files', () => {
    fc.assert(
      fc.property(plainAnswers(one.locale), fc.boolean(), (answers, guidance) => {
        const text = textOf(answers, { ...one, guidance });
        const agreement = read(text, one);
        expect(unseen(agreement)).toEqual([]);
        expect(agreement.frontmatter?.problems).toEqual([]);
        expectReadBack(answers, agreement);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
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
