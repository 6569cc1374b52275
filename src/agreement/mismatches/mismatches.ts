import type { Agreement } from '../agreement.ts';
import { contactMismatches } from './contact-mismatches.ts';
import { decisionMismatches } from './decision-mismatches.ts';
import { meetingMismatches } from './meeting-mismatches.ts';
import { cardsOf, type Mismatch } from './mismatch.ts';
import { moneyMismatches, statedSums } from './money-mismatches.ts';
import { partyMismatches } from './party-mismatches.ts';
import { paymentMismatches } from './payment-mismatches.ts';
import { termMismatches } from './term-mismatches.ts';
import { titleMismatch } from './title-mismatch.ts';

/**
 * What frontmatter or card states and the text tells otherwise. What only one of them says is no mismatch, nor what
 * the text says twice and once the same.
 */
export function mismatchesOf(agreement: Agreement): readonly Mismatch[] {
  if (cardsOf(agreement).length === 0) return [];
  const title = titleMismatch(agreement);
  const stated = statedSums(agreement);
  return [
    ...(title ? [title] : []),
    ...partyMismatches(agreement),
    ...termMismatches(agreement),
    ...moneyMismatches(agreement, stated),
    ...paymentMismatches(agreement, stated),
    ...meetingMismatches(agreement),
    ...contactMismatches(agreement),
    ...decisionMismatches(agreement),
  ];
}
