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
}

/** A report of a run as text. Pure: the same report and context give the same bytes. */
export type Reporter = (report: Report, context: RunContext) => string;
