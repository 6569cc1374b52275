import type { Agreement } from './agreement/agreement.ts';
import { exceptionsOf } from './agreement/exceptions/exceptions.ts';
import { otherKindOf } from './agreement/kind.ts';
import { accept } from './check/accepting.ts';
import { criterionRows } from './check/criteria.ts';
import { findingOf, inOrder, isDecided, severityFor } from './check/findings.ts';
import { merged, onlyOnce } from './check/merging.ts';
import type { Finding } from './finding.ts';
import { type Severity, type Stage, stageOf } from './profile.ts';
import type {
  CoverageRow,
  FileReport,
  NotChecked,
  Report,
  RuleChange,
  SkippedFile,
  Summary,
  UsedException,
} from './report.ts';
import type { Rule, RuleContext, Values } from './rule.ts';
import { rules as catalogue } from './rules/index.ts';
import { rulesFor } from './rules/own.ts';
import { aloneReason, languageReason, questionsFor } from './rules/questions.ts';
import { type Settings, type SeverityContext, severityOf } from './rules/severity.ts';

export { severityOf };

/** How a run differs from the ordinary one. */
export interface CheckOptions {
  /** All rules but the users' own, in catalogue order. */
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
  const { settings = {}, values = {}, profileOverridden = false } = options;
  const rules = rulesFor(agreement, options.rules ?? catalogue);
  const stage = options.stage ?? stageOf(agreement.status);
  const otherKind = isSurelyAgreement(agreement) ? null : otherKindOf(agreement);
  const chosen = rules.filter((rule) => isAsked(rule, agreement, otherKind));
  const clock: Clock = { day: options.today, isUsed: false };
  const context = { profile: agreement.profile, stage, settings, values, profileOverridden, clock };
  const run = chosen.filter((rule) => reads(rule, agreement));
  const { found, ran, used } = afterExceptions(agreement, run, { ...context, rules });
  const isCase = ({ rule, isQuestion }: Finding) =>
    isQuestion || (rule.about === 'case' && !isDecided(agreement));
  const isNote = ({ rule }: Finding) => rule.counted === false;
  const sorted = merged(found, rules).toSorted(inOrder(agreement, rules));
  const unchecked = agreement.unreadable ? [] : notChecked(agreement, chosen, context);
  return {
    agreement,
    stage,
    coverage: agreement.unreadable ? [] : coverageOf(agreement),
    criteria: agreement.unreadable || otherKind !== null ? [] : criterionRows(agreement, sorted),
    findings: sorted.filter((finding) => !isCase(finding) && !isNote(finding)),
    caseQuestions: sorted.filter((finding) => isCase(finding) && !isNote(finding)),
    acceptedQuestions: used.flatMap(({ findings }) => findings).filter(isCase),
    exceptions: used,
    notes: sorted.filter(isNote),
    notChecked: unchecked,
    today: clock.isUsed ? (options.today ?? null) : null,
    changes: changesOf(rules, context),
    ran,
    otherKind,
  };
}

/** The day, and whether anything has depended on it. */
interface Clock {
  readonly day: string | undefined;
  isUsed: boolean;
}

type Context = SeverityContext & Omit<RuleContext, 'today'> & { readonly clock: Clock };

/** What a rule may ask: the day only if it says that it uses it. */
function contextFor({ usesToday }: Rule, { clock, ...context }: Context): RuleContext {
  if (!usesToday) return context;
  return {
    ...context,
    get today() {
      clock.isUsed = true;
      return clock.day;
    },
  };
}

interface Found {
  readonly found: readonly Finding[];
  /** The rules that looked at the document. */
  readonly ran: readonly Rule[];
  readonly used: readonly UsedException[];
}

/** What the rules find and nobody has accepted, with what the rules about exceptions find at last. */
function afterExceptions(
  agreement: Agreement,
  run: readonly Rule[],
  context: Context & { readonly rules: readonly Rule[] },
): Found {
  const { clock } = context;
  const isOn = (rule: Rule) => severityFor(agreement, rule, context) !== 'off';
  const ran = run.filter((rule) => !rule.comparing && isOn(rule));
  const others = ran.filter(({ group }) => group !== 'exceptions');
  const found = onlyOnce(others.flatMap((rule) => findingsOf(agreement, rule, context)));
  const written = agreement.unreadable ? [] : exceptionsOf(agreement);
  if (written.length === 0) return { found, ran: others, used: [] };
  if (written.some(({ until }) => until?.day != null)) clock.isUsed = true;
  const rules = [...new Set([...catalogue, ...context.rules])];
  const { left, used, judged } = accept(found, written, { rules, ran, today: clock.day });
  const about = { ...context, exceptions: judged, rules };
  const last = ran.filter(({ group }) => group === 'exceptions');
  const told = last.flatMap((rule) => findingsOf(agreement, rule, about));
  return { found: [...left, ...told], ran, used };
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

function findingsOf(agreement: Agreement, rule: Rule, context: Context): readonly Finding[] {
  const effective = severityFor(agreement, rule, context);
  if (effective === 'off') return [];
  return [...rule.check(agreement, contextFor(rule, context))].map((problem) =>
    findingOf(agreement, rule, effective, problem),
  );
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
  context: Context,
): readonly NotChecked[] {
  const unread = chosen.filter(
    (rule) => !reads(rule, agreement) && severityOf(rule, context).severity !== 'off',
  );
  const partly = chosen.flatMap((rule): readonly NotChecked[] => {
    if (!reads(rule, agreement) || severityFor(agreement, rule, context) === 'off') return [];
    const own = contextFor(rule, context);
    const isAlone = rule.comparing && (rule.concerns?.(agreement, own) ?? true);
    const reason = isAlone ? aloneReason : (rule.unchecked?.(agreement, own) ?? null);
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

/** What one file counts to. */
export type Counts = Omit<Summary, 'files' | 'fixable'>;

export function countsOf(file: FileReport): Counts {
  const { findings, caseQuestions, notChecked, known = [] } = file;
  const of = (severity: Severity) => findings.filter((it) => it.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    questions: caseQuestions.length,
    excepted: exceptedIn(file),
    known: known.length,
    notChecked: notChecked.length,
  };
}

/** The sum of all files of a run. */
export function summaryOf(files: readonly Counts[]): Summary {
  const total = (key: keyof Counts) => files.reduce((sum, counts) => sum + counts[key], 0);
  return {
    files: files.length,
    errors: total('errors'),
    warnings: total('warnings'),
    infos: total('infos'),
    questions: total('questions'),
    // Told by the formats that ask every finding what would mend it.
    fixable: 0,
    excepted: total('excepted'),
    known: total('known'),
    notChecked: total('notChecked'),
  };
}

/** All files of a run, counted. */
export function buildReport(
  files: readonly FileReport[],
  skipped: readonly SkippedFile[] = [],
): Report {
  return {
    today: files.find((file) => file.today !== null)?.today ?? null,
    files,
    skipped,
    summary: summaryOf(files.map(countsOf)),
  };
}
