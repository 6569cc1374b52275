import type { Range, Source } from '../../source.ts';
import type { OrgNumber } from '../agreement.ts';

export interface Dated {
  /** ISO 8601 calendar date, or a part of one (`2026-05`, `2026`). */
  readonly value: string;
  readonly precision: 'day' | 'month' | 'year' | 'term';
  /** `1/2 2022`: day or month first? */
  readonly ambiguous: boolean;
  /** False for 2026-02-30 and the like: `value` is then as written. */
  readonly possible: boolean;
  readonly range: Range;
  readonly text: string;
}

export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  /** “tills vidare”, or a start without an end. */
  readonly openEnded: boolean;
  readonly range: Range;
  readonly text: string;
}

export type PlaceholderKind =
  | 'blank'
  | 'bracket'
  | 'letters'
  | 'date'
  | 'ellipsis'
  | 'word'
  | 'instruction'
  | 'fill-in'
  | 'signature';

export interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly range: Range;
  readonly text: string;
}

/** Masked wherever it is shown: `121212-****`. */
export interface PersonalNumber {
  readonly range: Range;
  readonly masked: string;
  readonly source: Source;
}

export interface FoundOrgNumber extends OrgNumber {
  readonly text: string;
}

/** How often something happens or is paid. */
export type Interval = 'year' | 'half-year' | 'term' | 'quarter' | 'month' | 'week' | 'two-years';

/** A length of time, and what it is the length of. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly role: 'notice' | 'extension' | 'decide-before' | 'term' | 'payment' | 'other';
  readonly range: Range;
  readonly text: string;
}

/** A sum of money. */
export interface Amount {
  /** In kronor, or in the currency named; 74 tkr is 74000. */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What it is paid for each time; `unit`: for each of what `unit` names; null when the text does not say. */
  readonly per: Interval | 'once' | 'unit' | null;
  /** Base form of what a price is for, such as “deltagare”; null unless `per` is `unit`. */
  readonly unit: string | null;
  readonly approximate: boolean;
  /** “upp till”, “högst” */
  readonly ceiling: boolean;
  readonly range: Range;
  readonly text: string;
}

/** How often a body meets or something is done. */
export interface Frequency {
  readonly times: number;
  readonly per: Interval;
  /** “minst” */
  readonly minimum: boolean;
  /** Base form of the body that meets, such as “styrgrupp”; null for what is no meeting of a body. */
  readonly body: string | null;
  readonly range: Range;
  readonly text: string;
}

/** What the text points to: an annex, a clause of its own, a law. */
export interface Reference {
  readonly kind: 'annex' | 'clause' | 'law';
  /** `2`, `4.1`, `3 kap. 1 § LOU` */
  readonly target: string;
  readonly range: Range;
  readonly text: string;
}

/** Somebody who can be reached, or a role that can. */
export interface Person {
  readonly name: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly range: Range;
  readonly text: string;
}

/** “tio (14) dagar” */
export interface NumberConflict {
  readonly words: number;
  readonly digits: number;
  readonly range: Range;
  readonly text: string;
}

export interface Facts {
  readonly dates: readonly Dated[];
  readonly periods: readonly Period[];
  readonly orgNumbers: readonly FoundOrgNumber[];
  readonly placeholders: readonly Placeholder[];
  readonly personalNumbers: readonly PersonalNumber[];
  readonly durations: readonly Duration[];
  readonly amounts: readonly Amount[];
  readonly frequencies: readonly Frequency[];
  readonly references: readonly Reference[];
  readonly persons: readonly Person[];
  readonly numberConflicts: readonly NumberConflict[];
}
