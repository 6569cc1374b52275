import type { Data } from '../../locale.ts';
import type { SectionKey } from '../../profile.ts';
import type { Range, Source } from '../../source.ts';
import type { Agreement, Frontmatter } from '../agreement.ts';

/** What frontmatter or card says otherwise than the text. */
export type MismatchKind =
  | 'number'
  | 'name'
  | 'absent'
  | 'title'
  | 'start'
  | 'end'
  | 'open-ended'
  | 'length'
  | 'notice'
  | 'extension'
  | 'times'
  | 'deadline'
  | 'automatic'
  | 'amount'
  | 'payer'
  | 'payee'
  | 'meetings'
  | 'contact'
  | 'decision';

/** One value that stands in two places and differs. */
export interface Mismatch {
  readonly kind: MismatchKind;
  /** Where frontmatter or card states it. */
  readonly at: Range;
  readonly source: Source;
  /** Where the text tells it. */
  readonly told: readonly Range[];
  readonly section: SectionKey;
  readonly data: Data;
}

/** Frontmatter and card, those that there are. */
export function cardsOf({ frontmatter, card }: Agreement): readonly Frontmatter[] {
  return [frontmatter, card].filter((one) => one !== null);
}

/** Words in lower case with single spaces between them, for names that may be written a little differently. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-zà-öø-ɏ\d]+/g, ' ')
    .trim();
}

/** A number of months as data: `6 månader`, `2 år`. */
export function monthsData(name: string, months: number): Data {
  const isYears = months > 0 && months % 12 === 0;
  const count = isYears ? months / 12 : months;
  const ending = count === 1 ? '' : 's';
  const sv = isYears ? 'år' : count === 1 ? 'månad' : 'månader';
  return {
    [`${name}.sv`]: `${count} ${sv}`,
    [`${name}.en`]: `${count} ${isYears ? 'year' : 'month'}${ending}`,
  };
}
