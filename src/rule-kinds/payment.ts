import type { Agreement, ReadContribution } from '../agreement/agreement.ts';
import { topOf } from '../agreement/places.ts';
import { isMoneyPaid } from '../agreement/public-money.ts';
import { headOf } from '../rule-kinds.ts';
import type { Range } from '../source.ts';

const gaps = {
  'public.sv': '[fyll i: den offentliga parten]',
  'public.en': '[fill in: the public party]',
  'payee.sv': '[fyll i: mottagare]',
  'payee.en': '[fill in: payee]',
};

/** `{public}` and `{payee}` of a proposal for `iop explain`, which has no agreement to take them from. */
export const samplePayment: Readonly<Record<string, string>> = gaps;

/**
 * `{public}` and `{payee}` of a proposal: who pays and who is paid, where the text says it or one alone can be meant.
 */
export function paymentNames(
  { reading: { parties } }: Agreement,
  told?: Pick<ReadContribution, 'payer' | 'payee'>,
): Readonly<Record<string, string>> {
  const civil = parties.filter(({ side }) => side !== 'public');
  const payer = (told?.payer ?? parties.find(({ side }) => side === 'public'))?.name;
  const payee = (told?.payee ?? (civil.length === 1 ? civil[0] : undefined))?.name;
  return {
    ...gaps,
    ...(payer && { 'public.sv': payer, 'public.en': payer }),
    ...(payee && { 'payee.sv': payee, 'payee.en': payee }),
  };
}

/**
 * Where to say that the text is silent on something about the money: the heading of the economy. Null when no money
 * changes hands, and when the section stands nowhere though the profile requires it: that is a finding of its own.
 */
export function moneyHead(agreement: Agreement): Range | null {
  if (!isMoneyPaid(agreement)) return null;
  const head = headOf(agreement, 'economy');
  if (head) return head;
  return agreement.profile.required.includes('economy') ? null : topOf(agreement);
}
