import type { Agreement } from '../agreement/agreement.ts';
import { type Said, saidIn, sentencesWith } from '../agreement/language/search.ts';
import { topOf } from '../agreement/places.ts';
import type { SectionKey } from '../profile.ts';
import { headOf } from '../rule-kinds.ts';
import type { Range } from '../source.ts';

/** What shows that a matter is dealt with: letters that must be there, and a pattern of lower-case text (flag `g`). */
export interface Evidence {
  readonly letters: readonly string[];
  readonly pattern: RegExp;
}

/** The first place where the agreement itself says it, in any of the ways; null when it is silent. */
export function firstSaid(agreement: Agreement, ways: readonly Evidence[]): Said | null {
  for (const way of ways) {
    if (sentencesWith(agreement, way.letters).length === 0) continue;
    const [said] = saidIn(agreement, way.letters, way.pattern);
    if (said) return said;
  }
  return null;
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
