import type { Agreement } from '../agreement/agreement.ts';
import type { WrittenException } from '../agreement/exceptions/exception.ts';
import { exceptionsOf } from '../agreement/exceptions/exceptions.ts';
import type { Finding } from '../finding.ts';
import type { FileReport, NotChecked, UsedException } from '../report.ts';
import type { ExceptionState, JudgedException, Rule } from '../rule.ts';
import { rulesFor } from '../rules/own.ts';
import type { Settings } from '../rules/severity.ts';
import type { Source } from '../source.ts';
import { accept } from './accepting.ts';
import type { ComparingOptions, Heard, PlaceBeside, Told } from './comparing.ts';
import { findingOf, inOrder, severityFor } from './findings.ts';
import { exceptionsAbout } from './gathering.ts';

/** How an agreement was checked, and what stands in it that others speak of. */
export interface Completing extends ComparingOptions {
  readonly severities: Settings;
  /** All agreements that the same settings hold for are among those compared. */
  readonly isWhole: boolean;
  /** The text that a place stands in. */
  readonly sourceOf: (place: PlaceBeside) => Source;
}

/** States that could not be told before the agreements were compared. */
const toldNow: ReadonlySet<ExceptionState> = new Set(['used', 'expired', 'unused', 'partial']);

/** Puts into the report of an agreement what comparing it with others has given, at whatever stage it was made. */
export function completed(file: FileReport, heard: Heard, options: Completing): FileReport {
  const { agreement, stage, otherKind } = file;
  if (agreement.unreadable || otherKind !== null) return file;
  const { today, severities, isWhole } = options;
  const rules = rulesFor(agreement, options.rules);
  const comparing = rules.filter((rule) => rule.comparing);
  const context = { profile: agreement.profile, stage, settings: severities };
  const levelOf = (rule: Rule) => severityFor(agreement, rule, context);
  const on = comparing.filter((rule) => levelOf(rule) !== 'off');
  const found = heard.told.flatMap((it) => {
    const severity = levelOf(it.rule);
    return severity === 'off' ? [] : [findingFor(agreement, it, severity, options)];
  });
  const written = exceptionsAbout(agreement, on);
  // An agreement that nothing could be compared with has not used its exceptions, and need not have.
  const ran = isWhole ? on : on.filter((rule) => found.some((finding) => finding.rule === rule));
  const { left, used, judged } = accept(found, written, { rules, ran, today });
  const exceptions = judged.filter(({ state }) => toldNow.has(state));
  const added = [...left, ...aboutExceptions(file, exceptions, options)];
  const findings =
    added.length === 0
      ? file.findings
      : [...file.findings, ...added].toSorted(inOrder(agreement, rules));
  return {
    ...file,
    findings,
    exceptions: asWritten(agreement, [...file.exceptions, ...used]),
    notChecked: uncheckedOf(file, heard, { comparing, on, isWhole }),
    ran: rules.filter((rule) => file.ran.includes(rule) || on.includes(rule)),
  };
}

function findingFor(
  agreement: Agreement,
  { rule, message, at, related, data, section, proposal, severity: own }: Told,
  severity: Finding['severity'],
  { sourceOf }: Completing,
): Finding {
  return findingOf(agreement, rule, severity, {
    message,
    at: at.range,
    source: sourceOf(at),
    related: related.map((place) => ({ range: place.range, source: sourceOf(place) })),
    data,
    ...(section && { section }),
    ...(proposal !== undefined && { proposal }),
    ...(own && { severity: own }),
  });
}

/** What the rules about exceptions say of those that are for the rules that compare. */
function aboutExceptions(
  { agreement, stage }: FileReport,
  exceptions: readonly JudgedException[],
  { rules, severities }: Completing,
): readonly Finding[] {
  if (exceptions.length === 0) return [];
  const context = { profile: agreement.profile, stage, settings: severities };
  return rules
    .filter(({ group }) => group === 'exceptions')
    .flatMap((rule) => {
      const severity = severityFor(agreement, rule, context);
      if (severity === 'off') return [];
      const problems = [...rule.check(agreement, { stage, exceptions, rules })];
      return problems.map((problem) => findingOf(agreement, rule, severity, problem));
    });
}

function asWritten(agreement: Agreement, used: readonly UsedException[]): readonly UsedException[] {
  if (used.length < 2) return used;
  const keyOf = ({ source, range }: WrittenException) => `${source.path} ${range.start}`;
  const order = new Map(exceptionsOf(agreement).map((one, index) => [keyOf(one), index]));
  const placeOf = ({ exception }: UsedException) => order.get(keyOf(exception)) ?? 0;
  return used.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Rules that have compared all there is are no longer unchecked, but for what they say themselves. */
function uncheckedOf(
  { notChecked }: FileReport,
  { unchecked }: Heard,
  {
    comparing,
    on,
    isWhole,
  }: Pick<Completing, 'isWhole'> & Readonly<Record<'comparing' | 'on', readonly Rule[]>>,
): readonly NotChecked[] {
  const isComparing = ({ rule }: NotChecked) => rule !== null && comparing.includes(rule);
  const kept = isWhole ? notChecked.filter((it) => !isComparing(it)) : notChecked;
  const known = new Set(kept.map(({ rule }) => rule));
  const own = on.flatMap((rule): readonly NotChecked[] => {
    const reason = known.has(rule) ? undefined : unchecked.get(rule);
    return reason ? [{ key: rule.id, rule, reason }] : [];
  });
  const at = kept.findIndex(({ rule }) => rule === null);
  return at < 0 ? [...kept, ...own] : [...kept.slice(0, at), ...own, ...kept.slice(at)];
}
