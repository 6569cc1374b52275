import { distance } from 'fastest-levenshtein';
import { sectionKeys, sections } from '../generated/sections.ts';
import type { Locale } from '../locale.ts';
import type { Rule } from '../rule.ts';
import { bare, bareTitles, sectionNames } from './topic.ts';

/** How far a name is from what was written: the whole of it, or, a little farther, one of its words. */
function farness(query: string, names: readonly string[]): number {
  const words = names.flatMap((name) => name.split(' '));
  return Math.min(
    ...names.map((name) => distance(query, name)),
    ...words.map((word) => distance(query, word) + 0.5),
  );
}

/** The ids of rules and the names of sections nearest to what was written, best first. */
export function nearestTopics(
  written: string,
  rules: readonly Rule[],
  locale: Locale,
): readonly string[] {
  const query = bare(written);
  const farthest = Math.max(1, Math.min(4, Math.floor(query.length / 2)));
  const named = [
    ...sectionKeys.map((key) => ({
      name: sections[key].title[locale].toLocaleLowerCase(locale),
      changes: farness(query, sectionNames(key)),
    })),
    ...rules.map((rule) => ({
      name: rule.id,
      changes: farness(query, [bare(rule.id), ...bareTitles(rule)]),
    })),
  ];
  return named
    .filter(({ changes }) => changes < farthest + 1)
    .sort((a, b) => a.changes - b.changes || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
