import type { Range, Source } from '../../source.ts';

/** Somebody's decision to accept the findings of a rule, as it is written. */
export interface WrittenException {
  readonly from: 'comment' | 'file-comment' | 'frontmatter' | 'card';
  /** What stands where the id of a rule should: known or not, empty when nothing does. */
  readonly rule: string;
  /** The place of that id; of the whole exception where there is none. */
  readonly ruleRange: Range;
  /** On one line; null when none is given. */
  readonly reason: string | null;
  readonly by: string | null;
  /** The last day it holds; null when it holds until further notice. */
  readonly until: Until | null;
  readonly source: Source;
  /** The comment, or the entry of the list. */
  readonly range: Range;
  readonly covers: Cover;
}

interface Until {
  /** `YYYY-MM-DD`; null for what is no day of the calendar. */
  readonly day: string | null;
  readonly range: Range;
}

/**
 * A stretch of the document; all of it with its card; or nothing: a comment with no text after it, or one for the whole
 * document that stands below the first section.
 */
export type Cover = Range | 'document' | 'nothing';

/** A text on one line, or null when nothing is left of it. */
export function oneLine(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
