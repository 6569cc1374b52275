import { severityOf } from '../check.ts';
import type { Localised } from '../locale.ts';
import type { Profile, Severity } from '../profile.ts';
import type { Rule, RuleGroup } from '../rule.ts';
import { jsonText } from './json-place.ts';
import { type Layout, padEnd, padStart } from './layout.ts';
import { printable } from './printable.ts';
import { groupWords, offWord, say, severityWords, stageWords } from './words.ts';
import { wrap } from './wrap.ts';

interface TableContext extends Layout {
  readonly profile: Profile;
  readonly settings: Readonly<Record<string, Severity | 'off'>>;
}

/** The level of a rule in as few words as do. */
const shortWords: Readonly<Record<Severity | 'off', Localised>> = {
  error: { sv: 'rätta', en: 'put right' },
  warning: severityWords.warning,
  info: severityWords.info,
  off: offWord,
};

/** The catalogue for people: by group, a line for each, with the severity before signing and the id at the right edge. */
export function rulesTable(rules: readonly Rule[], context: TableContext): string {
  const { locale, measure, paint, profile, settings, width } = context;
  const level = (rule: Rule) =>
    shortWords[severityOf(rule, { stage: 'signing', profile, settings }).severity][locale];
  const column = Math.max(...rules.map((rule) => measure(level(rule)))) + 2;
  const widest = Math.max(...rules.map(({ id, title }) => measure(title[locale]) + measure(id)));
  const edge = Math.min(width, column + widest + 4);
  const groups = Array.from(new Set<RuleGroup>(rules.map(({ group }) => group)));
  const title = say('profile', locale, { title: printable(profile.title[locale]) });
  const lines = [`${title} · ${stageWords.signing[locale]}`];
  for (const group of groups) {
    const name = groupWords[group][locale];
    lines.push('', `  ${paint.bold(name.slice(0, 1).toUpperCase() + name.slice(1))}`);
    for (const rule of rules.filter((it) => it.group === group)) {
      const first = `  ${padEnd(level(rule), column, measure)}`;
      const named = wrap(rule.title[locale], { first, rest: ' '.repeat(measure(first)) }, context);
      const last = named.at(-1) ?? '';
      const gap = edge - measure(last) - measure(rule.id);
      if (gap >= 2) lines.push(...named.slice(0, -1), last + ' '.repeat(gap) + paint.dim(rule.id));
      else lines.push(...named, paint.dim(padStart(rule.id, edge, measure)));
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
      usesToday: rule.usesToday ?? false,
      compares: rule.comparing !== undefined,
      sections: rule.sections ?? [],
      basis: rule.basis.map(({ work, place, level }) => ({
        work,
        place: place ?? null,
        level: level ?? null,
      })),
    })),
  });
}
