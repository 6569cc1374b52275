import type { Agreement, Party, ReadContribution } from '../agreement/agreement.ts';
import { monthsBetween, spanOf } from './agreement-days.ts';

/** The civil parties whose numbers can be relied on, each once. */
export function recipientsOf({ reading }: Agreement): readonly Party[] {
  const seen = new Set<string>();
  return reading.parties.filter(({ side, orgNumber }) => {
    if (side !== 'civil' || !orgNumber?.valid || seen.has(orgNumber.value)) return false;
    seen.add(orgNumber.value);
    return true;
  });
}

/** What the public side gives, that a sum is put on. */
export function supportIn({ reading }: Agreement): readonly ReadContribution[] {
  return reading.contributions.filter(
    ({ payer, amount, per }) => payer?.side === 'public' && amount !== null && per !== 'unit',
  );
}

/** Whether a contribution goes to a party: the only civil one when nothing says to whom. */
export function isFor({ payee }: ReadContribution, party: Party, { reading }: Agreement): boolean {
  const civil = reading.parties.filter(({ side }) => side === 'civil');
  if (payee === null) return civil.length === 1;
  if (payee === party) return true;
  return payee.orgNumber !== null && payee.orgNumber.value === party.orgNumber?.value;
}

/** What a contribution comes to during the whole term; null when it cannot be told. */
export function wholeOf(contribution: ReadContribution, agreement: Agreement): number | null {
  const { total, yearly, amount, per } = contribution;
  if (total !== null) return total;
  if (per === 'once') return amount;
  const span = spanOf(agreement);
  if (yearly === null || span?.end == null) return null;
  return (yearly * Math.ceil(monthsBetween(span.start, span.end) - 0.01)) / 12;
}
