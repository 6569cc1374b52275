import type { Localised } from '../locale.ts';
import type { Severity } from '../profile.ts';
import type { FileReport, Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import type { Layout } from './layout.ts';

/** What a reporter is told of the run besides the agreement. */
export interface PartContext extends Layout {
  /** All rules that could have run. */
  readonly rules: readonly Rule[];
  /** Show the tips in full. */
  readonly tips: boolean;
  /** Show only what must be put right. */
  readonly quiet: boolean;
  /** What a draft would give if it were about to be signed; null for other stages. */
  readonly atSigning: (file: FileReport) => FileReport | null;
  /** The program's own version. */
  readonly version: string;
  /** From which level on a finding makes the run fail. */
  readonly failOn: Severity | 'never';
  /** Where the pages of the rules can be read, as the settings say; null when they say nothing. */
  readonly docsUrl: string | null;
  /** The working folder as seen from the root of its repository, `avtal/`; empty where they are one. */
  readonly folder: string;
}

/** What a reporter of a run is told besides the report. */
export interface RunContext extends PartContext {
  /** What could not be read or used, a sentence each: a report of the rest must not look like one of all. */
  readonly problems: readonly Localised[];
}

/** A run, counted: what is left to say when every agreement has had its part. */
export type Run = Omit<Report, 'files'>;

/** How a reporter works: first each agreement by itself, so that none need be kept, then all at once. */
export interface Steps<Part> {
  /**
   * What it says of one agreement. Plain data, which a file can hold.
   * @param isAlone no other agreement was checked
   */
  readonly part: (file: FileReport, context: PartContext, isAlone: boolean) => Part;
  /**
   * The report, in pieces that follow one another.
   * @param parts of all agreements in their order; who goes through them once keeps none of them
   */
  readonly whole: (parts: Iterable<Part>, run: Run, context: RunContext) => Iterable<string>;
}

/** A report of a run as text. Pure: the same report and context give the same bytes. */
export interface Reporter {
  (report: Report, context: RunContext): string;
  readonly part: Steps<unknown>['part'];
  readonly whole: Steps<never>['whole'];
}

/** A reporter of its two steps. */
export function reporterOf<Part>(steps: Steps<Part>): Reporter {
  const all = ({ files, ...run }: Report, context: RunContext) => {
    const parts = files.map((file) => steps.part(file, context, files.length === 1));
    return Array.from(steps.whole(parts, run, context)).join('');
  };
  return Object.assign(all, steps);
}
