import type { Agreement } from '../agreement/agreement.ts';
import type { WrittenException } from '../agreement/exceptions/exception.ts';
import { exceptionsOf } from '../agreement/exceptions/exceptions.ts';
import type { Finding } from '../finding.ts';
import type { Data } from '../locale.ts';
import type { FileReport, NotChecked, UsedException } from '../report.ts';
import type {
  ExceptionState,
  JudgedException,
  Listed,
  Rule,
  Share,
  SharedProblem,
} from '../rule.ts';
import type { Settings, SeverityContext } from '../rules/severity.ts';
import { accept } from './accepting.ts';
import { findingOf, inOrder, severityFor } from './findings.ts';

/** An agreement of a run, with how it was checked. */
export interface CheckedAgreement extends Listed {
  readonly report: FileReport;
  readonly severities: Settings;
  /** Seen only so that others can be compared with it: nothing is told of it. */
  readonly isUnseen?: boolean;
}

/** What all agreements of a run share. */
export interface ComparingOptions {
  /** All rules, in catalogue order. */
  readonly rules: readonly Rule[];
  /** `2027-01-31`, for exceptions that hold until a day. */
  readonly today?: string;
}

/** What rules that compare agreements have to say of one of them. */
interface Told {
  readonly rule: Rule;
  readonly problem: SharedProblem;
  /** The share of the agreement. */
  readonly share: Share;
}

/**
 * Holds the agreements of a run beside one another. What it returns puts into the report of any of them what the rules
 * that compare have found, at whatever stage that report was made. The order of the agreements does not matter.
 */
export function compareAgreements(
  checked: readonly CheckedAgreement[],
  options: ComparingOptions,
): (file: FileReport) => FileReport {
  const byAgreement = new Map(checked.map((one) => [one.agreement, one]));
  const listed = onceEach(checked.filter(isCompared)).toSorted(byDay);
  const comparing = options.rules.filter(({ compare }) => compare);
  const told = new Map<Agreement, Told[]>();
  const unchecked = new Map<Agreement, Map<Rule, NotChecked>>();
  for (const rule of comparing) {
    const { problems, unchecked: reasons } = rule.compare?.(listed) ?? {
      problems: [],
      unchecked: [],
    };
    for (const { agreement, reason } of reasons) {
      const own = unchecked.get(agreement) ?? new Map<Rule, NotChecked>();
      unchecked.set(agreement, own.set(rule, { key: rule.id, rule, reason }));
    }
    for (const problem of problems) {
      for (const share of tellers(rule, problem, byAgreement, options)) {
        const { agreement } = share.listed;
        const own = told.get(agreement) ?? [];
        told.set(agreement, own);
        own.push({ rule, problem, share });
      }
    }
  }
  return (file) => {
    const { agreement } = file;
    const one = byAgreement.get(agreement);
    if (!one || agreement.unreadable || file.otherKind !== null) return file;
    const reasons = unchecked.get(agreement) ?? new Map<Rule, NotChecked>();
    return completed(file, one, told.get(agreement) ?? [], { ...options, comparing, reasons });
  };
}

/** Agreements, not other documents, and none that could not be read. */
function isCompared({ agreement, report }: CheckedAgreement): boolean {
  return agreement.unreadable === null && report.otherKind === null;
}

const nameOf = ({ source }: Agreement) => source.path.replace(/\.[^./]+$/, '');
const kinds: readonly (string | undefined)[] = [undefined, 'docx', 'odt', 'pdf'];
const rankOf = ({ source }: Agreement) => kinds.indexOf(source.original?.kind);

/** Files that share a name up to its last point are one agreement: the Markdown, else Word, else ODT, else PDF. */
function onceEach(checked: readonly CheckedAgreement[]): readonly CheckedAgreement[] {
  const best = new Map<string, number>();
  for (const { agreement } of checked) {
    const name = nameOf(agreement);
    best.set(name, Math.min(rankOf(agreement), best.get(name) ?? kinds.length));
  }
  return checked.filter(({ agreement }) => rankOf(agreement) === best.get(nameOf(agreement)));
}

/** The first day of the term, then the path: whoever comes later is told of the others. */
function byDay({ agreement: a }: Listed, { agreement: b }: Listed): number {
  const [first, second] = [a, b].map(({ reading }) => reading.term?.start ?? '');
  if (first !== second) return (first ?? '') < (second ?? '') ? -1 : 1;
  return a.source.path < b.source.path ? -1 : 1;
}

function contextOf(file: FileReport, { severities }: CheckedAgreement): SeverityContext {
  const { agreement, stage } = file;
  return { profile: agreement.profile, stage, settings: severities };
}

/**
 * Those in whose reports a problem stands: each that has accepted it, and the last of the others, unless all it has the
 * problem with have accepted it.
 */
function tellers(
  rule: Rule,
  problem: SharedProblem,
  known: ReadonlyMap<Agreement, CheckedAgreement>,
  options: ComparingOptions,
): readonly Share[] {
  const able = problem.among.filter(({ listed }) => {
    const one = known.get(listed.agreement);
    if (!one || one.isUnseen) return false;
    return severityFor(one.agreement, rule, contextOf(one.report, one)) !== 'off';
  });
  const accepting = able.filter((share) => isAccepted(rule, problem, share, options));
  const open = able.filter((share) => !accepting.includes(share));
  const left = problem.among.length - accepting.length;
  const last = open.at(-1);
  if (problem.place && accepting.length > 0) return accepting.slice(-1);
  return last && (left > 1 || accepting.length === 0) ? [...accepting, last] : accepting;
}

function isAccepted(
  rule: Rule,
  problem: SharedProblem,
  share: Share,
  { today }: ComparingOptions,
): boolean {
  const { agreement } = share.listed;
  const written = exceptionsAbout(agreement, [rule]);
  if (written.length === 0) return false;
  const finding = findingFor({ rule, problem, share }, 'info');
  return accept([finding], written, { rules: [rule], ran: [rule], today }).left.length === 0;
}

/** What is written in an agreement to accept findings of these rules. */
function exceptionsAbout(
  agreement: Agreement,
  rules: readonly Rule[],
): readonly WrittenException[] {
  const { source, frontmatter, card } = agreement;
  const texts = [source.text, ...[frontmatter, card].map((it) => it?.source.text ?? '')];
  const named = rules.filter(({ id }) => texts.some((text) => text.includes(id)));
  if (named.length === 0) return [];
  return exceptionsOf(agreement).filter((one) => named.some(({ id }) => id === one.rule));
}

/** More files than these are counted. */
const mostFiles = 3;

/** `{others}`: the other agreements of a problem by their paths, “a.md, b.md och 4 till”. */
function othersData({ among }: SharedProblem, { listed }: Share): Data {
  const paths = new Set(among.map((share) => share.listed.agreement.source.path));
  paths.delete(listed.agreement.source.path);
  const named = [...paths].slice(0, mostFiles);
  const more = paths.size - named.length;
  if (more === 0) return { others: named };
  return {
    'others.sv': `${named.join(', ')} och ${more} till`,
    'others.en': `${named.join(', ')} and ${more} more`,
  };
}

function findingFor({ rule, problem, share }: Told, severity: Finding['severity']): Finding {
  const { among, place, message, data, section, proposal, severity: own } = problem;
  const others = among.filter((one) => one !== share).map((one) => one.place);
  const at = place ?? share.place;
  return findingOf(share.listed.agreement, rule, severity, {
    message,
    at: at.range,
    source: at.source,
    related: place ? [] : others,
    data: { ...othersData(problem, share), ...data, ...share.data },
    ...(section && { section }),
    ...(proposal !== undefined && { proposal }),
    ...(own && { severity: own }),
  });
}

interface Completing extends ComparingOptions {
  readonly comparing: readonly Rule[];
  readonly reasons: ReadonlyMap<Rule, NotChecked>;
}

/** States that could not be told before the agreements were compared. */
const toldNow: ReadonlySet<ExceptionState> = new Set(['used', 'expired', 'unused', 'partial']);

function completed(
  file: FileReport,
  one: CheckedAgreement,
  told: readonly Told[],
  { rules, comparing, reasons, today }: Completing,
): FileReport {
  const { agreement } = file;
  const context = contextOf(file, one);
  const levelOf = (rule: Rule) => severityFor(agreement, rule, context);
  const on = comparing.filter((rule) => levelOf(rule) !== 'off');
  const found = told.flatMap((it) => {
    const severity = levelOf(it.rule);
    return severity === 'off' ? [] : [findingFor(it, severity)];
  });
  const written = exceptionsAbout(agreement, on);
  // An agreement that nothing could be compared with has not used its exceptions, and need not have.
  const ran = one.isWhole
    ? on
    : on.filter((rule) => found.some((finding) => finding.rule === rule));
  const { left, used, judged } = accept(found, written, { rules, ran, today });
  const exceptions = judged.filter(({ state }) => toldNow.has(state));
  const added = [...left, ...aboutExceptions(file, one, rules, exceptions)];
  const findings =
    added.length === 0
      ? file.findings
      : [...file.findings, ...added].toSorted(inOrder(agreement, rules));
  return {
    ...file,
    findings,
    exceptions: asWritten(agreement, [...file.exceptions, ...used]),
    notChecked: uncheckedOf(file, one, { comparing, reasons, on }),
    ran: rules.filter((rule) => file.ran.includes(rule) || on.includes(rule)),
  };
}

/** What the rules about exceptions say of those that are for the rules that compare. */
function aboutExceptions(
  file: FileReport,
  one: CheckedAgreement,
  rules: readonly Rule[],
  exceptions: readonly JudgedException[],
): readonly Finding[] {
  const { agreement, stage } = file;
  if (exceptions.length === 0) return [];
  return rules
    .filter(({ group }) => group === 'exceptions')
    .flatMap((rule) => {
      const severity = severityFor(agreement, rule, contextOf(file, one));
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
  { isWhole }: CheckedAgreement,
  { comparing, reasons, on }: Pick<Completing, 'comparing' | 'reasons'> & { on: readonly Rule[] },
): readonly NotChecked[] {
  const isComparing = ({ rule }: NotChecked) => rule !== null && comparing.includes(rule);
  const kept = isWhole ? notChecked.filter((it) => !isComparing(it)) : notChecked;
  const known = new Set(kept.map(({ rule }) => rule));
  const own = on.flatMap((rule) => (known.has(rule) ? [] : (reasons.get(rule) ?? [])));
  const at = kept.findIndex(({ rule }) => rule === null);
  return at < 0 ? [...kept, ...own] : [...kept.slice(0, at), ...own, ...kept.slice(at)];
}
