import { expect } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { parse } from '../../src/agreement/parse.ts';
import type { Answers } from '../../src/generated/types.ts';
import { type Locale, locales } from '../../src/locale.ts';
import type { Profile } from '../../src/profile.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { shippedTemplate, templateNames } from '../../src/scaffold/template.ts';
import { answered, strayAmounts, told } from './told.ts';

/** A template in a language, with the profile that it is read with. */
export interface Case {
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

/** Every template in every language, each with its name. */
export const cases = templateNames.flatMap((template) =>
  locales.map((locale): [string, Case] => [
    `${template}, ${locale}`,
    { template, locale, profile: profileOf[template] ?? shippedProfiles.default },
  ]),
);

/** The agreement that is made of answers. */
export function textOf(
  answers: Answers,
  { template, locale, profile, guidance = false }: Case,
): string {
  const text = shippedTemplate(template, locale) ?? '';
  const made = scaffold(answers, { template: text, profile, locale, guidance });
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made.text;
}

const frontmatter = /^---\n[\s\S]*?\n---\n/u;

/** What comes after the frontmatter. */
export function bodyOf(text: string): string {
  return text.replace(frontmatter, '');
}

/** What is wrong with the frontmatter, read without the text below it. */
export function frontmatterProblems(text: string, one: Case) {
  return read(frontmatter.exec(text)?.[0] ?? '', one).frontmatter?.problems;
}

/** A text as it is read. */
export function read(text: string, { profile }: Case): Agreement {
  return parse({ path: 'avtal.md', text }, { profile });
}

/** Headings below the title that no section was seen in. */
export function unseen({ headings }: Agreement): readonly string[] {
  return headings
    .filter(({ level }) => level > 1)
    .filter(({ sections }) => !sections.some(({ by }) => /word|stem/u.test(by)))
    .map(({ text }) => text);
}

const plain = (text: string) => text.replace(/^the /iu, '');

/** What the text alone says, its frontmatter cut away, is what was answered. */
export function expectReadBack(answers: Answers, agreement: Agreement) {
  expect(agreement.frontmatter).toBeNull();
  const { prose } = agreement;
  const named = prose.parties.map(({ name, orgNumber }) => [name, orgNumber?.value]);
  const asked = (answers.parties ?? []).map((party) => [party.name, party['org-number']]);
  expect(named).toEqual(asked);
  for (const [i, party] of (answers.parties ?? []).entries()) {
    expect(prose.parties[i]?.units.map(plain)).toEqual((party.units ?? []).map(plain));
  }
  const { start, end } = answers.term ?? {};
  if (answers.term) expect(prose.term).toMatchObject({ start, end });
  expect(told(agreement)).toEqual(answered(answers));
  expect(strayAmounts(answers, agreement)).toEqual([]);
}
