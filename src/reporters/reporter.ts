import type { Localised } from '../locale.ts';
import type { Severity } from '../profile.ts';
import type { FileReport, Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import type { Layout } from './layout.ts';

/** What a reporter of a run is told besides the report. */
export interface RunContext extends Layout {
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
  /** What could not be read or used, a sentence each: a report of the rest must not look like one of all. */
  readonly problems: readonly Localised[];
  /** Where the pages of the rules can be read, as the settings say; null when they say nothing. */
  readonly docsUrl: string | null;
  /** The working folder as seen from the root of its repository, `avtal/`; empty where they are one. */
  readonly folder: string;
}

/** A report of a run as text. Pure: the same report and context give the same bytes. */
export type Reporter = (report: Report, context: RunContext) => string;
