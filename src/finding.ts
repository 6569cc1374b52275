import { type Data, fillAll, type Localised } from './locale.ts';
import type { SectionKey, Severity } from './profile.ts';
import type { Citation, Place, Rule } from './rule.ts';
import type { Range, Source } from './source.ts';

/** Something a rule has to say about a span of a source. Data; the functions below give it words. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  readonly data: Data;
  readonly at: Range;
  readonly source: Source;
  readonly related: readonly Place[];
  readonly also: readonly Rule[];
  readonly section: SectionKey | null;
  readonly proposal: string | null;
  /** Asked, not counted, though its rule is about the text. */
  readonly isQuestion: boolean;
  readonly basis: readonly Citation[];
}

/** Its sentence, in both languages: the only place where a finding becomes language. */
export function wordsOf({ rule, message, data }: Finding): Localised {
  const words = rule.messages[message];
  if (!words) throw new Error(`${rule.id} has no message “${message}”`);
  return fillAll(words, data);
}

/** The sentence to copy, or null. */
export function proposalOf({ rule, proposal, data }: Finding): Localised | null {
  if (proposal === null) return null;
  const words = rule.proposals?.[proposal];
  if (!words) throw new Error(`${rule.id} has no proposal “${proposal}”`);
  return fillAll(words, data);
}
