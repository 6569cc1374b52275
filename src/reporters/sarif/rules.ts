import type { Severity } from '../../profile.ts';
import { shippedProfiles } from '../../profiles.ts';
import type { FileReport } from '../../report.ts';
import type { Rule } from '../../rule.ts';
import { explain } from '../explain.ts';
import { narrow, noPaint } from '../layout.ts';
import { cutAt } from '../passage.ts';
import type { PartContext } from '../reporter.ts';
import { pageAddress, ruleStory } from '../rule-page.ts';
import { levelAt } from '../rule-story.ts';

/** The levels of SARIF. */
export const levels: Readonly<Record<Severity | 'off', 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
};

/** GitHub takes no longer descriptions. */
const longest = 1000;

/** A rule that a report speaks of. */
export interface NamedRule {
  readonly rule: Rule;
  /** It found something, so its story is told; else it could not be tried. */
  readonly found: boolean;
}

/** The rules that a report speaks of, in the order of the catalogue: a page for each of all would be half a megabyte. */
export function rulesOf(
  results: readonly { readonly ruleId: string }[],
  notifications: readonly { readonly associatedRule?: { readonly id: string } }[],
  { rules }: PartContext,
): readonly NamedRule[] {
  const finding = new Set(results.map(({ ruleId }) => ruleId));
  const named = new Set(notifications.map(({ associatedRule }) => associatedRule?.id));
  return rules
    .filter(({ id }) => finding.has(id) || named.has(id))
    .map((rule) => ({ rule, found: finding.has(rule.id) }));
}

/** The users' own rules that found something in an agreement. */
export function ownDescriptors(
  { findings, exceptions, known = [] }: FileReport,
  context: PartContext,
): readonly ReturnType<typeof descriptor>[] {
  const accepted = exceptions.flatMap((used) => used.findings);
  const rules = [...findings, ...accepted, ...known].map(({ rule }) => rule);
  const own = new Set(rules.filter(({ group }) => group === 'own'));
  return Array.from(own, (rule) => descriptor({ rule, found: true }, context));
}

/** Two folders may call two rules the same: the first is told. */
export function onceEach<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
  const first = new Map<string, One>();
  for (const one of all) if (!first.has(one.id)) first.set(one.id, one);
  return [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same as `iop explain` tells, and as the page in `docs/` does. */
function storyOf(rule: Rule, { locale }: PartContext) {
  const text = explain(rule, {
    locale,
    width: 100,
    measure: narrow,
    paint: noPaint,
    profile: shippedProfiles.default,
    settings: {},
    profiles: shippedProfiles,
  });
  return { text, markdown: ruleStory(rule, locale, shippedProfiles, 'one') };
}

/** A rule, with its whole story where it found something. */
export function descriptor({ rule, found }: NamedRule, context: PartContext) {
  const { locale, docsUrl } = context;
  const { id, title, summary, rationale, group } = rule;
  const level = levels[levelAt(rule, 'signing', shippedProfiles.default)];
  return {
    id,
    shortDescription: { text: title[locale] },
    fullDescription: { text: cutAt(`${summary[locale]} ${rationale[locale]}`, longest) },
    ...(found ? { help: storyOf(rule, context) } : {}),
    ...(docsUrl === null || group === 'own'
      ? {}
      : { helpUri: `${docsUrl.replace(/\/+$/, '')}/${pageAddress(rule, locale)}` }),
    defaultConfiguration: level === 'none' ? { enabled: false } : { level },
    properties: {
      tags: [group],
      'problem.severity': level === 'note' || level === 'none' ? 'recommendation' : level,
    },
  };
}
