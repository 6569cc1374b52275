import type { Agreement } from './agreement/agreement.ts';
import type { WrittenException } from './agreement/exceptions/exception.ts';
import type { WorkId } from './bibliography.ts';
import type { Config } from './generated/types.ts';
import type { Data, Localised } from './locale.ts';
import type { SectionKey, Severity, Stage } from './profile.ts';
import type { Range, Source } from './source.ts';

/** A place a problem points at. `source` only when it is not the document itself (the card). */
export interface Place {
  readonly range: Range;
  readonly source?: Source;
}

/** What `check` yields: which message, about which text. */
export interface Problem<Message extends string = string> {
  readonly message: Message;
  readonly at: Range;
  /** The card, when the place is there; the document when left out. */
  readonly source?: Source;
  readonly data?: Data;
  readonly related?: readonly Place[];
  /** The section it is about, when the place alone does not say. */
  readonly section?: SectionKey;
  /** Which of the rule's proposals to offer; left out: `default` if the rule has one. */
  readonly proposal?: string | null;
  /** When the text itself decides how serious it is; never above what stage and profile allow. */
  readonly severity?: Severity;
  /** Asked in the box of questions and not counted, whatever the rule is about. */
  readonly isQuestion?: boolean;
  /** Its citations, when they depend on the profile; else the rule's. */
  readonly basis?: readonly Citation[];
}

/** What a rule rests on: a work in `bibliography.ts`, the place in it, and how strongly it speaks there. */
export interface Citation {
  readonly work: WorkId;
  readonly place?: Localised;
  readonly level?: 'required' | 'recommended';
}

/** A document that shows the rule at work: run as a test, printed as documentation. */
export interface Example {
  readonly language: 'sv' | 'en';
  readonly text: string;
  /** The side file, where the example needs one. */
  readonly card?: string;
  /** Other agreements of the same folder, for rules that compare. */
  readonly others?: readonly OtherFile[];
  /** The text of `iop.config.yaml`. */
  readonly settings?: string;
  /** The day it is read, for rules that depend on it. */
  readonly today?: string;
  readonly profile?: string;
  readonly stage?: Stage;
  /** Each finding: its message and the exact text it points at. None: a good example. */
  readonly finds: readonly {
    readonly message: string;
    readonly on: string;
    readonly severity?: Severity;
  }[];
}

/** Another agreement in the folder of an example. */
interface OtherFile {
  readonly path: string;
  readonly text: string;
}

/** One severity for all stages, or one a stage; `profile` = by the level of the profile's section or point. */
type SeverityByStage = Severity | Readonly<Record<Stage, Severity | 'off'>>;

export type RuleGroup =
  | 'structure'
  | 'frontmatter'
  | 'parties'
  | 'commitments'
  | 'goals'
  | 'follow-up'
  | 'economy'
  | 'consistency'
  | 'term'
  | 'renegotiation'
  | 'procurement'
  | 'state-aid'
  | 'signing'
  | 'style'
  | 'personal-data'
  | 'document'
  | 'portfolio'
  | 'exceptions'
  | 'own';

/** One thing we check, and everything we know about why. */
export interface Rule<Message extends string = string> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly title: Localised;
  /** The good state, in one sentence. */
  readonly summary: Localised;
  /** Why it matters, for an officer: two to four plain sentences. */
  readonly rationale: Localised;
  /** What to do about it, for `iop explain`. */
  readonly advice: Localised;
  readonly about: 'text' | 'case';
  /** Severity at stage signing, or by stage. The stage `draft` lowers errors to warnings unless `strictInDraft`. */
  readonly severity: SeverityByStage;
  /** When the profile's points or section levels decide: required → error, recommended → warning, else info. */
  readonly levelOf?: { readonly section: SectionKey; readonly point: string };
  /** Stays an error in drafts and in ended agreements (`agreement.md` section 5). */
  readonly strictInDraft?: boolean;
  /** False: shown above the report, never counted. */
  readonly counted?: boolean;
  /** Messages that no exception takes away, or all: what makes the rest unreadable, or speaks of exceptions. */
  readonly neverAccepted?: 'always' | readonly Message[];
  /** Its related places are as much what it found as the first: who accepts the finding must accept them all. */
  readonly gathers?: boolean;
  /** It compares with the day: never more than a warning, so that no commit turns red because a day passes. */
  readonly usesToday?: boolean;
  /** False: off unless a profile or the config switches it on. */
  readonly onByDefault?: boolean;
  readonly basis: readonly Citation[];
  /** Languages of documents it can read; both when left out. */
  readonly languages?: readonly ('sv' | 'en')[];
  /** Findings of one cause are merged. */
  readonly cause?: string;
  readonly messages: Readonly<Record<Message, Localised>>;
  /** Sentences to copy, by name. */
  readonly proposals?: Readonly<Record<string, Localised>>;
  /** Values of the proposals' `{placeholders}` for `iop explain`, which has no agreement to take them from. */
  readonly sample?: Data;
  readonly examples: readonly Example[];
  /** Sections it is about: `iop explain` finds it by them. */
  readonly sections?: readonly SectionKey[];
  check(agreement: Agreement, context: RuleContext): Iterable<Problem<Message>>;
  /** Why it could not look at this agreement, or not wholly; null when it could. */
  unchecked?(agreement: Agreement, context: RuleContext): Localised | null;
  /** How it holds the agreements of a folder beside one another. */
  readonly comparing?: Comparing<Message>;
  /** Whether comparing has to do with this agreement at all; it has when left out. */
  concerns?(agreement: Agreement, context: RuleContext): boolean;
}

/** In two steps, so that no agreement need be kept until all have been read: first each by itself, then all at once. */
interface Comparing<Message extends string = string> {
  /**
   * What it must know of an agreement; null when the agreement has nothing to compare. Plain data, that a file can hold.
   */
  take(agreement: Agreement, values: Values): unknown;
  /** What it finds among those that had something: in the order of days, then of paths. */
  find(listed: readonly Listed<never>[]): Comparison<Message>;
}

/** Ties what `take` gives to what `find` is given. */
export function comparing<Taken, Message extends string>(steps: {
  take(agreement: Agreement, values: Values): Taken | null;
  find(listed: readonly Listed<Taken>[]): Comparison<Message>;
}): Comparing<Message> {
  return steps;
}

/** An agreement among the others of a folder: what is left of it when it has been read. */
export interface Listed<Taken = unknown> {
  readonly path: string;
  /** What the rule has taken from it. */
  readonly taken: Taken;
  /** Facts that change over time, as the settings that hold for it give them. */
  readonly values: Values;
  /** The settings that hold for it; null when there are none. */
  readonly settings: SettingsText | null;
  /** False when agreements that the same settings hold for may not be among those compared. */
  readonly isWhole: boolean;
}

/** A place in one of the files of an agreement: its text, its card or the settings that hold for it. Plain data. */
export interface FilePlace {
  readonly in: 'text' | 'card' | 'settings';
  readonly range: Range;
}

/** A settings file, with the way to where a value of it stands. */
export interface SettingsText {
  readonly source: Source;
  placeOf(path: readonly string[]): Range;
}

/** What comes of comparing agreements. */
interface Comparison<Message extends string = string> {
  readonly problems: readonly SharedProblem<Message>[];
  /** Agreements that could not be compared, or not wholly, and why. */
  readonly unchecked: readonly { readonly listed: Listed; readonly reason: Localised }[];
}

/** A problem that agreements have together. It is told of one of them, and the others are its related places. */
export interface SharedProblem<Message extends string = string>
  extends Pick<Problem<Message>, 'message' | 'data' | 'section' | 'proposal' | 'severity'> {
  /** Those it is about, each with its place. It is told of the last whose report it can stand in. */
  readonly among: readonly [Share, ...Share[]];
  /** Where it stands, when that is the same for all. */
  readonly place?: FilePlace;
}

/** The part that one agreement has in a problem. */
export interface Share {
  readonly listed: Listed;
  readonly place: FilePlace;
  /** What the message says when it is told of this agreement. */
  readonly data?: Data;
}

/** Facts that change over time, from `iop.config.yaml`. */
export type Values = Readonly<NonNullable<Config['values']>>;

/** What a rule may ask besides the agreement. */
export interface RuleContext {
  readonly stage: Stage;
  /** The day, `2027-01-31`: only for rules that say that they use it. */
  readonly today?: string | undefined;
  /** What the settings say of facts that change; left out where there are none. */
  readonly values?: Values;
  /** The command line or the settings chose the profile, whatever the card says. */
  readonly profileOverridden?: boolean;
  /** For rules about exceptions, which run when all others have: what became of each. */
  readonly exceptions?: readonly JudgedException[];
  /** The rules that exist. */
  readonly rules?: readonly Rule[];
}

/**
 * What became of an exception. `expired`: used, and its last day has passed. `not-a-day`: its last day is no day, so it
 * accepts nothing. `never`: what it is for cannot be accepted. `misplaced`: for the whole document, but below the first
 * section. `partial`: some places of the finding are not covered. `not-run`: its rule did not look at this document.
 */
export type ExceptionState =
  | 'used'
  | 'expired'
  | 'unused'
  | 'unknown-rule'
  | 'without-reason'
  | 'not-a-day'
  | 'never'
  | 'misplaced'
  | 'partial'
  | 'not-run';

/** An exception and what became of it. */
export interface JudgedException {
  readonly exception: WrittenException;
  readonly state: ExceptionState;
}

/** Ties the message ids that `check` yields to the ones in `messages`. */
export function defineRule<const Message extends string>(rule: Rule<Message>): Rule {
  return rule;
}
