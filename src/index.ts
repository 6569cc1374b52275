import type { Agreement } from './agreement/agreement.ts';
import { parse as parseWith } from './agreement/parse.ts';
import { type CheckOptions, checkAgreement } from './check.ts';
import type { OwnRule } from './generated/types.ts';
import type { Profile, SectionKey } from './profile.ts';
import { shippedProfiles } from './profiles.ts';
import type { FileReport } from './report.ts';
import type { Source } from './source.ts';

export type * from './agreement/agreement.ts';
export type { WrittenException } from './agreement/exceptions/exception.ts';
export { isAgreement } from './agreement/kind.ts';
export { readDocument, understand } from './agreement/parse.ts';
export { bibliography } from './bibliography.ts';
export {
  type CheckedAgreement,
  type ComparingOptions,
  compareAgreements,
} from './check/repository.ts';
export { buildReport, checkAgreement, severityOf } from './check.ts';
export { decode } from './decode.ts';
export { type Finding, proposalOf, wordsOf } from './finding.ts';
export { type SectionKey, sectionKeys, sections } from './generated/sections.ts';
export { version } from './generated/version.ts';
export { type Locale, type Localised, locales } from './locale.ts';
export type { Criterion, Level, Profile, Severity, Stage, Status } from './profile.ts';
export { extendProfile, profileNames, shippedProfiles as profiles } from './profiles.ts';
export type {
  CoverageRow,
  FileReport,
  NotChecked,
  Report,
  RuleChange,
  SkippedFile,
  Summary,
  UsedException,
} from './report.ts';
export { inspectJson } from './reporters/inspect-json.ts';
export { json } from './reporters/json.ts';
export { plain } from './reporters/plain.ts';
export type { Reporter, RunContext } from './reporters/reporter.ts';
export { text } from './reporters/text.ts';
export type { Citation, Example, Place, Problem, Rule, RuleContext } from './rule.ts';
export { rules } from './rules/index.ts';
export {
  type Position,
  positionAt,
  type Range,
  type Source,
  textAt,
  type Unreadable,
} from './source.ts';

/** How a text is read. */
export interface ParseOptions {
  /** What the agreement is held against; the common ground when left out. */
  readonly profile?: Profile;
  /** The side file `<name>.iop.yaml`. */
  readonly card?: Source;
  /** Words of one's own for a section. */
  readonly headings?: Readonly<Partial<Record<SectionKey, readonly string[]>>>;
  /** Rules of one's own: words to avoid, or that must be there, as the settings have them. */
  readonly words?: readonly OwnRule[];
}

/** Reads a text as an agreement. Never throws, whatever the text. */
export function parse(source: Source, options: ParseOptions = {}): Agreement {
  return parseWith(source, { profile: shippedProfiles.default, ...options });
}

/** Reads a text and runs the rules over it. Pure: the same input gives the same report. */
export function check(source: Source, options: ParseOptions & CheckOptions = {}): FileReport {
  return checkAgreement(parse(source, options), options);
}
