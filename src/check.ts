import type { Agreement } from './agreement/agreement.ts';
import { exceptionsOf } from './agreement/exceptions/exceptions.ts';
import { otherKindOf } from './agreement/kind.ts';
import { masked } from './agreement/mask.ts';
import { sectionAt } from './agreement/places.ts';
import { accept } from './check/accepting.ts';
import { criterionRows } from './check/criteria.ts';
import { bySeverity, merged, onlyOnce } from './check/merging.ts';
import type { Finding } from './finding.ts';
import type { Data } from './locale.ts';
import { type Severity, type Stage, severities, stageOf } from './profile.ts';
import type {
  CoverageRow,
  FileReport,
  NotChecked,
  Report,
  RuleChange,
  SkippedFile,
  UsedException,
} from './report.ts';
import type { Problem, Rule, RuleContext, Values } from './rule.ts';
import { rules as catalogue } from './rules/index.ts';
import { languageReason, questionsFor } from './rules/questions.ts';
import { type Settings, type SeverityContext, severityOf } from './rules/severity.ts';
import { positionAt } from './source.ts';

export { severityOf };

/** How a run differs from the ordinary one. */
export interface CheckOptions {
  /** All rules, in catalogue order. */
  readonly rules?: readonly Rule[];
  /** Overrides what the status says. */
  readonly stage?: Stage;
  readonly settings?: Settings;
  /** Facts that change over time, as the settings give them. */
  readonly values?: Values;
  /** The day, `2027-01-31`, for rules that depend on it. */
  readonly today?: string;
  /** The profile was chosen whatever the card says. */
  readonly profileOverridden?: boolean;
}

/** Runs the rules over one agreement. The same agreement and options always give the same report. */
export function checkAgreement(agreement: Agreement, options: CheckOptions = {}): FileReport {
  const { rules = catalogue, settings = {}, values = {}, profileOverridden = false } = options;
  const stage = options.stage ?? stageOf(agreement.status);
  const otherKind = isSurelyAgreement(agreement) ? null : otherKindOf(agreement);
  const chosen = rules.filter((rule) => isAsked(rule, agreement, otherKind));
  const context = { profile: agreement.profile, stage, settings, values, profileOverridden };
  const run = chosen.filter((rule) => reads(rule, agreement));
  const { found, ran, used, byDay } = afterExceptions(agreement, run, { ...context, ...options });
  const isCase = ({ rule, isQuestion }: Finding) =>
    isQuestion || (rule.about === 'case' && !isDecided(agreement));
  const isNote = ({ rule }: Finding) => rule.counted === false;
  const sorted = merged(found, rules).toSorted(inOrder(agreement, rules));
  return {
    agreement,
    stage,
    coverage: agreement.unreadable ? [] : coverageOf(agreement),
    criteria: agreement.unreadable || otherKind !== null ? [] : criterionRows(agreement, sorted),
    findings: sorted.filter((finding) => !isCase(finding) && !isNote(finding)),
    caseQuestions: sorted.filter((finding) => isCase(finding) && !isNote(finding)),
    acceptedQuestions: used.flatMap(({ findings }) => findings).filter(isCase),
    exceptions: used,
    today: byDay ? (options.today ?? null) : null,
    notes: sorted.filter(isNote),
    notChecked: agreement.unreadable ? [] : notChecked(agreement, chosen, context),
    changes: changesOf(rules, context),
    ran,
    otherKind,
  };
}

interface Found {
  readonly found: readonly Finding[];
  /** The rules that looked at the document. */
  readonly ran: readonly Rule[];
  readonly used: readonly UsedException[];
  /** What became of an exception depends on the day. */
  readonly byDay: boolean;
}

/** What the rules find and nobody has accepted, with what the rules about exceptions find at last. */
function afterExceptions(
  agreement: Agreement,
  run: readonly Rule[],
  context: SeverityContext & RuleContext & CheckOptions,
): Found {
  const ran = run.filter((rule) => severityFor(agreement, rule, context) !== 'off');
  const others = ran.filter(({ group }) => group !== 'exceptions');
  const found = onlyOnce(others.flatMap((rule) => findingsOf(agreement, rule, context)));
  const written = agreement.unreadable ? [] : exceptionsOf(agreement);
  if (written.length === 0) return { found, ran: others, used: [], byDay: false };
  const rules = [...new Set([...catalogue, ...(context.rules ?? [])])];
  const { left, used, judged } = accept(found, written, { rules, ran, today: context.today });
  const about = { ...context, exceptions: judged, rules };
  const last = ran.filter(({ group }) => group === 'exceptions');
  const told = last.flatMap((rule) => findingsOf(agreement, rule, about));
  const byDay = written.some(({ until }) => until?.day != null);
  return { found: [...left, ...told], ran, used, byDay };
}

/** A card or frontmatter says that the document is an agreement, whatever its heading. */
function isSurelyAgreement({ card, frontmatter }: Agreement): boolean {
  return card !== null || frontmatter?.fields.has('iop') === true;
}

/** What holds for guidelines, minutes and other documents about partnerships too. */
const anyDocument: ReadonlySet<string> = new Set([
  'procurement',
  'risk',
  'personal-data',
  'exceptions',
]);

function isAsked(
  { id, group }: Rule,
  { unreadable }: Agreement,
  otherKind: string | null,
): boolean {
  if (unreadable || id === 'unreadable-document')
    return unreadable !== null && id === 'unreadable-document';
  return otherKind === null || anyDocument.has(group);
}

function reads({ languages }: Rule, { language }: Agreement): boolean {
  return languages === undefined || languages.includes(language);
}

/** True when the case has got so far that what is missing in it is missing. */
function isDecided({ status }: Agreement): boolean {
  return status !== null && status !== 'draft';
}

function findingsOf(
  agreement: Agreement,
  rule: Rule,
  context: SeverityContext & RuleContext,
): readonly Finding[] {
  const effective = severityFor(agreement, rule, context);
  if (effective === 'off') return [];
  return [...rule.check(agreement, context)].map((problem) =>
    findingOf(agreement, rule, effective, problem),
  );
}

/** A question about the case is asked at every stage unless somebody has switched its rule off. */
function severityFor(agreement: Agreement, rule: Rule, context: SeverityContext): Severity | 'off' {
  const { severity } = severityOf(rule, context);
  if (rule.about !== 'case' || isDecided(agreement) || context.stage !== 'ended') return severity;
  return severityOf(rule, { ...context, stage: 'signing' }).severity;
}

function findingOf(
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
function inOrder(agreement: Agreement, rules: readonly Rule[]) {
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

function coverageOf({ profile, coverage, sections }: Agreement): readonly CoverageRow[] {
  const { required, recommended, order } = profile;
  const asked = [...required, ...recommended];
  const keys = order ? order.filter((key) => asked.includes(key)) : asked;
  const others = [...sections.keys()].filter((key) => !asked.includes(key));
  return [...new Set([...keys, ...asked, ...others])].map((key) => ({
    key,
    level: required.includes(key) ? 'required' : recommended.includes(key) ? 'recommended' : null,
    coverage: coverage.get(key) ?? {
      key,
      state: 'missing',
      places: [],
      points: {},
      missingPoints: [],
    },
  }));
}

function notChecked(
  agreement: Agreement,
  chosen: readonly Rule[],
  context: SeverityContext & RuleContext,
): readonly NotChecked[] {
  const unread = chosen.filter(
    (rule) => !reads(rule, agreement) && severityOf(rule, context).severity !== 'off',
  );
  const partly = chosen.flatMap((rule): readonly NotChecked[] => {
    if (!reads(rule, agreement) || severityFor(agreement, rule, context) === 'off') return [];
    const reason = rule.unchecked?.(agreement, context) ?? null;
    return reason === null ? [] : [{ key: rule.id, rule, reason }];
  });
  return [
    ...unread.map((rule) => ({ key: rule.id, rule, reason: languageReason })),
    ...partly,
    ...questionsFor(agreement).map(({ key, reason }) => ({ key, rule: null, reason })),
  ];
}

/** Severities that profile or config set otherwise than they would be. */
function changesOf(rules: readonly Rule[], context: SeverityContext): readonly RuleChange[] {
  const bare = { ...context, stage: 'signing' as const };
  const without = { profile: { ...context.profile, rules: {} }, stage: bare.stage };
  return rules.flatMap((rule): readonly RuleChange[] => {
    const { severity, why } = severityOf(rule, bare);
    const by = why.findLast((step) => step.by === 'config' || step.by === 'profile')?.by;
    if (by !== 'config' && by !== 'profile') return [];
    return severity === severityOf(rule, without).severity ? [] : [{ rule: rule.id, severity, by }];
  });
}

/** How many findings somebody has accepted. */
export function exceptedIn({ exceptions }: FileReport): number {
  return exceptions.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** All files of a run, counted. */
export function buildReport(
  files: readonly FileReport[],
  skipped: readonly SkippedFile[] = [],
): Report {
  const count = (severity: Severity) =>
    files.flatMap(({ findings }) => findings).filter((one) => one.severity === severity).length;
  const total = (lengthOf: (file: FileReport) => number) =>
    files.reduce((sum, file) => sum + lengthOf(file), 0);
  return {
    today: files.find((file) => file.today !== null)?.today ?? null,
    files,
    skipped,
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      questions: total(({ caseQuestions }) => caseQuestions.length),
      // Nothing fixes a finding yet.
      fixable: 0,
      excepted: total(exceptedIn),
      notChecked: total((file) => file.notChecked.length),
    },
  };
}
