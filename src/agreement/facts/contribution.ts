import type { Range, Source } from '../../source.ts';
import type { Party } from '../agreement.ts';
import type { Amount } from './fact.ts';

/** What somebody contributes, as frontmatter names it. */
export type ContributionKind = 'money' | 'premises' | 'staff' | 'volunteering' | 'goods' | 'other';

/** What one party gives, in money or otherwise. */
export interface ReadContribution {
  /** Null when the text does not say. */
  readonly payer: Party | null;
  readonly payee: Party | null;
  readonly kind: ContributionKind;
  /** Null for what no sum is put on. */
  readonly amount: number | null;
  readonly currency: string;
  readonly per: Amount['per'];
  readonly approximate: boolean;
  readonly ceiling: boolean;
  /** What it comes to in a year; null without a basis in time. */
  readonly yearly: number | null;
  /** What it comes to in the whole term; null when basis or term is not known, or the term is not whole periods. */
  readonly total: number | null;
  readonly from: 'frontmatter' | 'prose';
  readonly source: Source;
  readonly range: Range;
}

/** A contribution before it is counted. */
export type Told = Omit<ReadContribution, 'yearly' | 'total'>;
