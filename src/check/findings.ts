import type { Agreement } from '../agreement/agreement.ts';
import { masked } from '../agreement/mask.ts';
import { sectionAt } from '../agreement/places.ts';
import type { Finding } from '../finding.ts';
import type { Data } from '../locale.ts';
import { type Severity, severities } from '../profile.ts';
import type { Problem, Rule } from '../rule.ts';
import { type SeverityContext, severityOf } from '../rules/severity.ts';
import { positionAt } from '../source.ts';
import { bySeverity } from './merging.ts';

/** True when the case has got so far that what is missing in it is missing. */
export function isDecided({ status }: Agreement): boolean {
  return status !== null && status !== 'draft';
}

/** A question about the case is asked at every stage unless somebody has switched its rule off. */
export function severityFor(
  agreement: Agreement,
  rule: Rule,
  context: SeverityContext,
): Severity | 'off' {
  const { severity } = severityOf(rule, context);
  if (rule.about !== 'case' || isDecided(agreement) || context.stage !== 'ended') return severity;
  return severityOf(rule, { ...context, stage: 'signing' }).severity;
}

/** A problem made complete. */
export function findingOf(
  agreement: Agreement,
  rule: Rule,
  severity: Severity,
  problem: Problem,
): Finding {
  const { message, at, source = agreement.source, data = {}, related = [], basis } = problem;
  const fallback = rule.proposals && Object.hasOwn(rule.proposals, 'default') ? 'default' : null;
  return {
    rule,
    severity: milder(severity, problem.severity ?? severity),
    message,
    data: maskedData(data),
    at,
    source,
    related,
    also: [],
    section: problem.section ?? (source === agreement.source ? sectionAt(agreement, at) : null),
    proposal: problem.proposal === undefined ? fallback : problem.proposal,
    isQuestion: problem.isQuestion ?? false,
    basis: basis ?? rule.basis,
  };
}

/** Names, headings and values of a document go into sentences: no personal identity number goes with them. */
function maskedData(data: Data): Data {
  const safe = (value: Data[string]) => {
    if (typeof value === 'string') return masked(value);
    return typeof value === 'object' ? value.map(masked) : value;
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, safe(value)]));
}

function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b;
}

/** By severity, then line, then catalogue order. */
export function inOrder(agreement: Agreement, rules: readonly Rule[]) {
  const line = new Map<Finding, number>();
  const lineOf = (finding: Finding) => {
    const known = line.get(finding) ?? findingLine(agreement, finding);
    line.set(finding, known);
    return known;
  };
  return (a: Finding, b: Finding) =>
    bySeverity(a, b) ||
    lineOf(a) - lineOf(b) ||
    rules.indexOf(a.rule) - rules.indexOf(b.rule) ||
    a.at.start - b.at.start;
}

/** The line in the document; what stands in the card comes at its section's heading, else first. */
function findingLine({ source, sections }: Agreement, finding: Finding): number {
  if (finding.source === source) return positionAt(source, finding.at.start).line;
  const places = finding.section === null ? [] : (sections.get(finding.section) ?? []);
  return places[0] ? positionAt(source, places[0].range.start).line : 0;
}
