import { wordListsOf } from '../agreement/sections/assign.ts';
import { sectionsByWords } from '../agreement/sections/recognise.ts';
import { sectionKeys, sections } from '../generated/sections.ts';
import { type Locale, locales } from '../locale.ts';
import type { SectionKey } from '../profile.ts';
import type { Rule } from '../rule.ts';
import { groupWords } from './words.ts';

/** What a user asks about: rules, or parts of the agreement. Never both, never none. */
export type Topic =
  | { readonly kind: 'rules'; readonly rules: readonly Rule[] }
  | { readonly kind: 'sections'; readonly keys: readonly SectionKey[] };

/** Without capitals, diacritics and signs, so that “tvist”, “Tvist.” and “TVIST” are one. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A rule's titles as they are compared. */
export function bareTitles({ title }: Rule): readonly string[] {
  return locales.map((locale) => bare(title[locale]));
}

/** The key and the titles of a section as they are compared. */
export function sectionNames(key: SectionKey): readonly string[] {
  return [bare(key), ...locales.map((locale) => bare(sections[key].title[locale]))];
}

/** “Omförhandling, hävning och tvist” goes by each of its words too, and a section by its points. */
function partNames(key: SectionKey): readonly string[] {
  const { title, points } = sections[key];
  const parts = locales.flatMap((locale) => title[locale].split(/, | och | and /));
  const ofPoints = Object.entries(points).flatMap(([point, data]) => [
    point,
    ...locales.map((locale) => data.title[locale]),
  ]);
  return [...parts, ...ofPoints].map(bare);
}

/** The words for a section that are words and no patterns: a person can read them. */
export function plainWords(key: SectionKey, locale: Locale): readonly string[] {
  const plain = sections[key].headings[locale].filter((word) => !/[(){}…*!]/.test(word));
  return [...new Set(plain.map((word) => word.replace(/^-/, '')))];
}

/** Whether words stand in a text one after the other, the last of them perhaps only begun. */
function stands(text: string, query: string, isWhole: boolean): boolean {
  return ` ${text}${isWhole ? ' ' : ''}`.includes(` ${query}${isWhole ? ' ' : ''}`);
}

/** A rule's id and titles. */
function ruleNames(rule: Rule): readonly string[] {
  return [bare(rule.id), ...bareTitles(rule)];
}

/** A group's key and names; “tecken på upphandling” goes by its parts too. */
function groupNames({ group }: Rule): readonly string[] {
  const names = locales.map((locale) => groupWords[group][locale]);
  const parts = names.flatMap((name) => name.split(/, | och | and | på | of | that | som /));
  return [group, ...names, ...parts].map(bare);
}

/** All that a rule says to explain itself, for words that stand in no name. */
function ruleText({ title, summary, rationale, advice }: Rule): string {
  const texts = [title, summary, rationale, advice];
  return texts.flatMap((text) => locales.map((locale) => bare(text[locale]))).join(' ');
}

function wordNames(key: SectionKey): readonly string[] {
  return locales.flatMap((locale) => plainWords(key, locale)).map(bare);
}

/**
 * What a word stands for, by the first of these that any fits: a rule's id, a section's key or title, a rule's
 * title, a part of a section's title or a point in it, a word for its heading, a group of rules, words of a rule's id
 * or title, the beginning of such a word, any part of it, a heading that would be recognised, words that begin so in
 * what a rule says. Null when nothing does.
 */
export function topicOf(written: string, rules: readonly Rule[]): Topic | null {
  const query = bare(written);
  if (query === '') return null;
  const rulesThat = (fits: (rule: Rule) => boolean) => (): Topic | null => {
    const found = rules.filter(fits);
    return found.length > 0 ? { kind: 'rules', rules: found } : null;
  };
  const sectionsThat = (find: () => readonly SectionKey[]) => (): Topic | null => {
    const keys = find();
    return keys.length > 0 ? { kind: 'sections', keys } : null;
  };
  const named = (names: (key: SectionKey) => readonly string[]) =>
    sectionsThat(() => sectionKeys.filter((key) => names(key).includes(query)));
  const ways = [
    rulesThat(({ id }) => bare(id) === query),
    named(sectionNames),
    rulesThat((rule) => bareTitles(rule).includes(query)),
    named(partNames),
    named(wordNames),
    rulesThat((rule) => groupNames(rule).includes(query)),
    rulesThat((rule) => ruleNames(rule).some((name) => stands(name, query, true))),
    rulesThat((rule) => ruleNames(rule).some((name) => stands(name, query, false))),
    rulesThat((rule) => ruleNames(rule).some((name) => name.includes(query))),
    sectionsThat(() => sectionsByWords(written, wordListsOf(undefined, {})).map(({ key }) => key)),
    rulesThat((rule) => query.split(' ').every((word) => stands(ruleText(rule), word, false))),
  ];
  for (const way of ways) {
    const topic = way();
    if (topic) return topic;
  }
  return null;
}

/** How `iop explain` may be asked for a rule: by its title where that is short and means nothing else, else by its id. */
export function callName(rule: Rule, rules: readonly Rule[], locale: Locale): string {
  const title = rule.title[locale];
  if (title.split(' ').length > 2) return rule.id;
  const topic = topicOf(title, rules);
  const isAlone = topic?.kind === 'rules' && topic.rules.length === 1 && topic.rules[0] === rule;
  return isAlone ? title.toLocaleLowerCase(locale) : rule.id;
}
