import type { WrittenException } from '../agreement/exceptions/exception.ts';
import type { Finding } from '../finding.ts';
import type { UsedException } from '../report.ts';
import type { ExceptionState, JudgedException, Rule } from '../rule.ts';
import { contains, type Range } from '../source.ts';

/** What is left of the findings, and what became of every exception. */
export interface Accepted {
  /** The findings that nobody has accepted, in the order given. */
  readonly left: readonly Finding[];
  readonly used: readonly UsedException[];
  readonly judged: readonly JudgedException[];
}

/** What is known of the rules when findings are held against the exceptions. */
export interface Known {
  /** The rules that exist. */
  readonly rules: readonly Rule[];
  /** Those that looked at the document. */
  readonly ran: readonly Rule[];
  /** `2027-01-31`; without a day nothing has expired. */
  readonly today?: string | undefined;
}

/**
 * Takes away the findings that somebody has accepted with a reason. The narrowest exception is used first. One whose
 * last day has passed still accepts, so that no agreement comes to need work overnight; that it has passed is told.
 */
export function accept(
  findings: readonly Finding[],
  exceptions: readonly WrittenException[],
  known: Known,
): Accepted {
  if (exceptions.length === 0) return { left: findings, used: [], judged: [] };
  const ids = new Set(known.rules.map(({ id }) => id));
  const able = exceptions.filter((one) => ids.has(one.rule) && flawOf(one) === null);
  const { taken, partial } = takenBy(findings.filter(isAcceptable), able);
  const uses = new Map<WrittenException, Finding[]>();
  for (const finding of findings) {
    const by = taken.get(finding);
    if (!by) continue;
    const own = uses.get(by);
    if (own) own.push(finding);
    else uses.set(by, [finding]);
  }
  const stateOf = states(findings, { ...known, ids, uses, partial });
  return {
    left: findings.filter((finding) => !taken.has(finding)),
    used: exceptions.flatMap((exception) => {
      const own = uses.get(exception);
      return own ? [{ exception, findings: own, expired: isPast(exception, known) }] : [];
    }),
    judged: exceptions.map((exception) => ({ exception, state: stateOf(exception) })),
  };
}

function isPast({ until }: WrittenException, { today }: Known): boolean {
  return today !== undefined && until?.day != null && until.day < today;
}

/** Why an exception accepts nothing whatever is found. */
function flawOf({ reason, until }: WrittenException): ExceptionState | null {
  if (reason === null) return 'without-reason';
  // The schema tells of a day that does not exist.
  return until && until.day === null ? 'not-a-day' : null;
}

function isAcceptable({ rule, message }: Finding): boolean {
  const { neverAccepted = [] } = rule;
  return neverAccepted !== 'always' && !neverAccepted.includes(message);
}

/** What came of the exceptions, and what their states follow from. */
interface Outcome extends Known {
  /** Of all rules. */
  readonly ids: ReadonlySet<string>;
  readonly uses: ReadonlyMap<WrittenException, unknown>;
  /** Exceptions for one of the places of a finding that gathers several. */
  readonly partial: ReadonlySet<WrittenException>;
}

function states(
  findings: readonly Finding[],
  outcome: Outcome,
): (exception: WrittenException) => ExceptionState {
  const { ids, uses, partial } = outcome;
  const ran = new Set(outcome.ran.map(({ id }) => id));
  const kept = new Set(findings.filter((it) => !isAcceptable(it)).map(({ rule }) => rule.id));
  for (const { id, neverAccepted } of outcome.rules) if (neverAccepted === 'always') kept.add(id);
  return (exception) => {
    const { rule, covers } = exception;
    if (!ids.has(rule)) return 'unknown-rule';
    const flaw = flawOf(exception);
    if (flaw !== null) return flaw;
    if (uses.has(exception)) return isPast(exception, outcome) ? 'expired' : 'used';
    if (partial.has(exception)) return 'partial';
    if (kept.has(rule)) return 'never';
    if (covers === 'nothing' && exception.from === 'file-comment') return 'misplaced';
    return ran.has(rule) ? 'unused' : 'not-run';
  };
}

interface Taken {
  readonly taken: Map<Finding, WrittenException>;
  readonly partial: Set<WrittenException>;
}

/** Which exception accepts a finding: the innermost that covers its place, else one for the whole document. */
function takenBy(findings: readonly Finding[], exceptions: readonly WrittenException[]): Taken {
  const byRule = new Map<string, WrittenException[]>();
  for (const exception of exceptions) {
    const own = byRule.get(exception.rule);
    if (own) own.push(exception);
    else byRule.set(exception.rule, [exception]);
  }
  const result: Taken = { taken: new Map(), partial: new Set() };
  for (const [rule, own] of byRule) {
    const found = findings.filter((finding) => finding.rule.id === rule);
    const whole = own.find(({ covers }) => covers === 'document');
    if (whole) for (const finding of found) result.taken.set(finding, whole);
    takeInnermost(found, own, result);
  }
  return result;
}

interface Place {
  readonly exception: WrittenException;
  readonly covers: Range;
}

/** Covers lie inside one another or apart, as sections and blocks do: one pass with a stack finds the innermost. */
function takeInnermost(
  findings: readonly Finding[],
  exceptions: readonly WrittenException[],
  { taken, partial }: Taken,
): void {
  const places = exceptions
    .flatMap((exception): readonly Place[] =>
      typeof exception.covers === 'object' ? [{ exception, covers: exception.covers }] : [],
    )
    // Of two for the same place the first is used: it is put on top.
    .toReversed()
    .toSorted((a, b) => a.covers.start - b.covers.start || b.covers.end - a.covers.end);
  if (places.length === 0) return;
  const open: Place[] = [];
  let next = 0;
  for (const finding of findings.toSorted((a, b) => a.at.start - b.at.start)) {
    const { at, source } = finding;
    for (let place = places[next]; place && place.covers.start <= at.start; place = places[next]) {
      closeBefore(open, place.covers.start);
      open.push(place);
      next += 1;
    }
    closeBefore(open, at.start);
    const top = open.at(-1);
    if (top?.exception.source !== source) continue;
    if (isWhole(finding, top.covers)) taken.set(finding, top.exception);
    else partial.add(top.exception);
  }
}

function closeBefore(open: Place[], offset: number): void {
  while ((open.at(-1)?.covers.end ?? Number.POSITIVE_INFINITY) <= offset) open.pop();
}

/** Whether all that a finding is about lies inside a cover. */
function isWhole({ rule, related, source }: Finding, covers: Range): boolean {
  if (!rule.gathers) return true;
  return related.every(
    ({ range, source: other = source }) => other === source && contains(covers, range),
  );
}
