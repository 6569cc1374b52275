import { sampleOwnWord } from '../agreement/own-word.ts';
import { fill, type Locale } from '../locale.ts';
import type { Rule } from '../rule.ts';

/** A rule's sentence to copy as it is where there is no agreement to take names and days from. */
export function proposalIn({ proposals, sample }: Rule, name: string, locale: Locale): string {
  const template = proposals?.[name]?.[locale] ?? '';
  return fill(template, { ...sampleOwnWord, ...sample }, locale);
}
