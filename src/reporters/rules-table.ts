import { severityOf } from '../check.ts';
import type { Profile, Severity } from '../profile.ts';
import type { Rule, RuleGroup } from '../rule.ts';
import { jsonText } from './json-place.ts';
import { type Layout, padEnd } from './layout.ts';
import { printable } from './printable.ts';
import { groupWords, offWord, say, severityWords, stageWords } from './words.ts';
import { wrap } from './wrap.ts';

interface TableContext extends Layout {
  readonly profile: Profile;
  readonly settings: Readonly<Record<string, Severity | 'off'>>;
}

/** The catalogue for people: by group, with the severity before signing. */
export function rulesTable(rules: readonly Rule[], context: TableContext): string {
  const { locale, measure, paint, profile, settings } = context;
  const level = (rule: Rule) => {
    const { severity } = severityOf(rule, { stage: 'signing', profile, settings });
    return severity === 'off' ? offWord[locale] : severityWords[severity][locale];
  };
  const idColumn = Math.max(...rules.map(({ id }) => measure(id))) + 3;
  const levelColumn = Math.max(...rules.map((rule) => measure(level(rule)))) + 3;
  const groups = Array.from(new Set<RuleGroup>(rules.map(({ group }) => group)));
  const title = say('profile', locale, { title: printable(profile.title[locale]) });
  const lines = [`${title} · ${stageWords.signing[locale]}`];
  for (const group of groups) {
    const name = groupWords[group][locale];
    lines.push('', `  ${paint.bold(name.slice(0, 1).toUpperCase() + name.slice(1))}`);
    for (const rule of rules.filter((it) => it.group === group)) {
      const first = `  ${padEnd(rule.id, idColumn, measure)}${padEnd(level(rule), levelColumn, measure)}`;
      lines.push(...wrap(rule.title[locale], { first, rest: ' '.repeat(measure(first)) }, context));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The catalogue for machines. */
export function rulesJson(rules: readonly Rule[]): string {
  return jsonText({
    version: 1,
    rules: rules.map((rule) => ({
      id: rule.id,
      group: rule.group,
      title: rule.title,
      summary: rule.summary,
      rationale: rule.rationale,
      advice: rule.advice,
      about: rule.about,
      severity: rule.severity,
      levelOf: rule.levelOf ?? null,
      onByDefault: rule.onByDefault ?? true,
      languages: rule.languages ?? ['sv', 'en'],
      sections: rule.sections ?? [],
      basis: rule.basis.map(({ work, place, level }) => ({
        work,
        place: place ?? null,
        level: level ?? null,
      })),
    })),
  });
}
