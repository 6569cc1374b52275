import type { Profile, Severity, Stage } from '../profile.ts';
import type { Rule } from '../rule.ts';

/** Rule id → the severity that a config gives it. */
export type Settings = Readonly<Record<string, Severity | 'off'>>;

/** What decides a severity, in the order it is asked. */
type SeverityReason =
  | 'rule'
  | 'stage'
  | 'point'
  | 'off-by-default'
  | 'profile'
  | 'config'
  | 'today'
  | 'draft'
  | 'ended';

interface SeverityStep {
  readonly by: SeverityReason;
  readonly severity: Severity | 'off';
}

/** The severity that applies, and each thing that had a say in it. */
export interface EffectiveSeverity {
  readonly severity: Severity | 'off';
  readonly why: readonly SeverityStep[];
}

export interface SeverityContext {
  readonly profile: Profile;
  readonly stage: Stage;
  readonly settings?: Settings;
}

/** How serious a rule is in a context, and why: what `explain` tells and `check` uses. */
export function severityOf(rule: Rule, context: SeverityContext): EffectiveSeverity {
  const { profile, stage, settings = {} } = context;
  const why: SeverityStep[] = [];
  const say = (by: SeverityReason, severity: Severity | 'off' | undefined) => {
    if (severity !== undefined) why.push({ by, severity });
  };
  if (typeof rule.severity === 'string') say('rule', rule.severity);
  else say(stage === 'signing' ? 'rule' : 'stage', rule.severity[stage]);
  say('point', levelSeverity(rule, profile));
  if (rule.onByDefault === false) say('off-by-default', 'off');
  say('profile', ownValue(profile.rules, rule.id));
  say('config', ownValue(settings, rule.id));
  if (rule.usesToday && why.at(-1)?.severity === 'error') say('today', 'warning');
  const asked = why.at(-1)?.severity ?? 'off';
  if (stage === 'draft' && asked === 'error' && !rule.strictInDraft) say('draft', 'warning');
  if (stage === 'ended' && asked !== 'off' && !rule.strictInDraft) say('ended', 'off');
  return { severity: why.at(-1)?.severity ?? 'off', why };
}

function levelSeverity({ levelOf }: Rule, { points }: Profile): Severity | undefined {
  if (!levelOf) return undefined;
  const level = points[levelOf.section]?.[levelOf.point];
  if (level === 'required') return 'error';
  return level === 'recommended' ? 'warning' : 'info';
}

function ownValue<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
