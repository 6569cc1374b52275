import type { Agreement } from '../agreement.ts';
import { meetingMismatches } from './meeting-mismatches.ts';
import { cardsOf, type Mismatch } from './mismatch.ts';
import { moneyMismatches } from './money-mismatches.ts';
import { partyMismatches } from './party-mismatches.ts';
import { termMismatches } from './term-mismatches.ts';
import { titleMismatch } from './title-mismatch.ts';

/**
 * What frontmatter or card states and the text tells otherwise. What only one of them says is no mismatch, nor what
 * the text says twice and once the same.
 */
export function mismatchesOf(agreement: Agreement): readonly Mismatch[] {
  if (cardsOf(agreement).length === 0) return [];
  const title = titleMismatch(agreement);
  return [
    ...(title ? [title] : []),
    ...partyMismatches(agreement),
    ...termMismatches(agreement),
    ...moneyMismatches(agreement),
    ...meetingMismatches(agreement),
  ];
}
