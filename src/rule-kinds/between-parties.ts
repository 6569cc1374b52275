import type { Agreement } from '../agreement/agreement.ts';
import { otherKindOf } from '../agreement/kind.ts';

/**
 * Whether a text binds somebody: a card, parties, a term or a number shows it. Guidelines and minutes speak of the same
 * matters and lack nothing.
 */
export function isBetweenParties(agreement: Agreement): boolean {
  const { card, frontmatter, reading, facts } = agreement;
  if (card || frontmatter?.fields.has('iop')) return true;
  if (otherKindOf(agreement) !== null) return false;
  return reading.parties.length > 0 || reading.term !== null || facts.orgNumbers.length > 0;
}
