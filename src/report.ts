import type { Agreement, SectionCoverage } from './agreement/agreement.ts';
import type { CriterionPlace, CriterionReading } from './agreement/criteria/criteria.ts';
import type { WrittenException } from './agreement/exceptions/exception.ts';
import type { Finding } from './finding.ts';
import type { Localised } from './locale.ts';
import type { Criterion, Level, SectionKey, Severity, Stage } from './profile.ts';
import type { Rule } from './rule.ts';

export interface CoverageRow {
  readonly key: SectionKey;
  readonly level: Level | null;
  readonly coverage: SectionCoverage;
}

/** A criterion of the profile, and how it stands. */
export interface CriterionRow extends CriterionReading {
  readonly criterion: Criterion;
  /** What a rule found that speaks against it, beside `places`. */
  readonly against: CriterionPlace | null;
}

/** Something that was not checked, and why. */
export interface NotChecked {
  readonly key: string;
  readonly rule: Rule | null;
  readonly reason: Localised;
}

/** A severity that config, profile or stage changed: a run says what it used. */
export interface RuleChange {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly by: 'config' | 'profile';
}

/** An exception with the findings that it took away. */
export interface UsedException {
  readonly exception: WrittenException;
  readonly findings: readonly Finding[];
  /** Its last day has passed: it goes on accepting until someone renews or removes it. */
  readonly expired: boolean;
}

/** All that one file gave. */
export interface FileReport {
  readonly agreement: Agreement;
  readonly stage: Stage;
  /** Sections the profile asks for, in the profile's order, then the others that were found. */
  readonly coverage: readonly CoverageRow[];
  /** The criteria of the profile, in its order. */
  readonly criteria: readonly CriterionRow[];
  /** By severity, then line, then catalogue order. */
  readonly findings: readonly Finding[];
  /** Findings that a baseline names, left out of `findings`; undefined in a run without one. */
  readonly known?: readonly Finding[];
  /** Rules about the case, asked as questions and not counted. */
  readonly caseQuestions: readonly Finding[];
  /** Questions about the case that somebody has answered with an exception. */
  readonly acceptedQuestions: readonly Finding[];
  /** Exceptions that took something away, in the order they are written. */
  readonly exceptions: readonly UsedException[];
  /** The day that a rule compared with, `2027-01-31`; null when no rule needed one. */
  readonly today: string | null;
  /** Lines above the report that are never counted (`frontmatter-missing`). */
  readonly notes: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly changes: readonly RuleChange[];
  /** The rules that looked at the file. */
  readonly ran: readonly Rule[];
  /** The first heading names another kind of document (riktlinjer, protokoll …). */
  readonly otherKind: string | null;
}

export interface SkippedFile {
  readonly path: string;
  /**
   * `outside-tree`: a link out of the folder of agreements. `same-agreement`: another file of one that is checked.
   * `no-card`: a Word, ODT or PDF file that nothing says is an agreement. `unchanged`: only changed agreements were to
   * be checked, and it was read so that those could be held beside it.
   */
  readonly reason: 'not-an-agreement' | 'outside-tree' | 'same-agreement' | 'no-card' | 'unchanged';
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly questions: number;
  readonly fixable: number;
  readonly excepted: number;
  /** Findings that a baseline names. */
  readonly known: number;
  readonly notChecked: number;
}

export interface Report {
  /** The day that rules compared with; null when none did. */
  readonly today: string | null;
  readonly files: readonly FileReport[];
  readonly skipped: readonly SkippedFile[];
  readonly summary: Summary;
}
