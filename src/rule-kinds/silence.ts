import type { Agreement } from '../agreement/agreement.ts';
import { topOf } from '../agreement/places.ts';
import type { SectionKey } from '../profile.ts';
import { headOf } from '../rule-kinds.ts';
import type { Range } from '../source.ts';

/** What shows that a matter is dealt with: letters that must be there, and a pattern of lower-case text (flag `g`). */
export interface Evidence {
  readonly letters: readonly string[];
  readonly pattern: RegExp;
}

/** Where to point at what stands nowhere: the heading of the first of these sections that is there, else the title. */
export function placeFor(
  agreement: Agreement,
  keys: readonly SectionKey[],
): { readonly at: Range; readonly section?: SectionKey } {
  for (const key of keys) {
    const at = headOf(agreement, key);
    if (at) return { at, section: key };
  }
  return { at: topOf(agreement) };
}
