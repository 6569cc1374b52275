import { distance } from 'fastest-levenshtein';
import { sectionKeys, sections } from '../generated/sections.ts';
import { locales } from '../locale.ts';
import type { SectionKey } from '../profile.ts';
import type { Rule } from '../rule.ts';

/** Without capitals, diacritics and signs, so that “tvist”, “Tvist.” and “TVIST” are one. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function titles({ title }: Rule): readonly string[] {
  return locales.map((locale) => bare(title[locale]));
}

/** The sections that a name may mean: by key, by title, by a word for their heading. */
function sectionsNamed(query: string): readonly SectionKey[] {
  return sectionKeys.filter((key) => {
    const { title, headings } = sections[key];
    const names = locales.flatMap((locale) => [title[locale], ...headings[locale]]);
    return [key, ...names].some((name) => bare(name) === query);
  });
}

/** Sections that a rule is about. */
function sectionsOf({ sections: about, levelOf }: Rule): readonly SectionKey[] {
  return [...(about ?? []), ...(levelOf ? [levelOf.section] : [])];
}

/**
 * The rules that a user may mean, by the first of these that any fits: the id, the title, a section
 * or its name, a part of id or title.
 */
export function findRules(written: string, rules: readonly Rule[]): readonly Rule[] {
  const query = bare(written);
  if (query === '') return [];
  const keys = sectionsNamed(query);
  const ways: readonly ((rule: Rule) => boolean)[] = [
    ({ id }) => bare(id) === query,
    (rule) => titles(rule).includes(query),
    (rule) => sectionsOf(rule).some((key) => keys.includes(key)),
    (rule) => [bare(rule.id), ...titles(rule)].some((name) => name.includes(query)),
  ];
  for (const way of ways) {
    const found = rules.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** How far a name is from what was written: the whole of it, or one of its words. */
function farness(query: string, name: string): number {
  return Math.min(...[name, ...name.split(' ')].map((part) => distance(query, part)));
}

/** The ids nearest to what was written, best first. */
export function nearestRules(written: string, rules: readonly Rule[]): readonly string[] {
  const query = bare(written);
  const farthest = Math.max(1, Math.min(4, Math.floor(query.length / 2)));
  return rules
    .map((rule) => ({
      id: rule.id,
      changes: Math.min(...[bare(rule.id), ...titles(rule)].map((name) => farness(query, name))),
    }))
    .filter(({ changes }) => changes <= farthest)
    .sort((a, b) => a.changes - b.changes || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}
