import type { Agreement, Party, ReadContribution } from '../agreement.ts';
import { fieldAt } from '../places.ts';
import type { Mismatch } from './mismatch.ts';
import { isSameSum, type Stated } from './money-mismatches.ts';
import { counterpartOf } from './party-mismatches.ts';

/** A stated contribution beside what the text tells of the same sum and kind. */
interface Pair {
  readonly stated: Stated;
  readonly told: readonly ReadContribution[];
}

function pairOf({ prose, reading }: Agreement, stated: Stated): Pair {
  const { own } = stated;
  const told = prose.contributions.filter(
    (one) => one.kind === own.kind && isSameSum(own, one, reading.term),
  );
  return { stated, told };
}

function mismatchAt(
  agreement: Agreement,
  { stated: { own, path }, told: [first] }: Pair,
  kind: 'payer' | 'payee',
  other: Party,
): readonly Mismatch[] {
  const field = fieldAt(agreement, `${path}.${kind === 'payer' ? 'from' : 'to'}`);
  const party = own[kind];
  if (!field || !first || !party) return [];
  const data = { name: own.payer?.name ?? '', stated: party.name, told: other.name };
  const { range: at, source } = field;
  return [{ kind, at, source, told: [first.range], section: 'economy', data }];
}

/** The text lets somebody else give the same, and nobody in frontmatter or card does. */
function wrongPayer(agreement: Agreement, pair: Pair, all: readonly Stated[]): readonly Mismatch[] {
  const { stated, told } = pair;
  const [first, second] = told;
  if (!stated.own.payer || !first?.payer || second) return [];
  const { payer } = first;
  const parties = agreement.prose.parties;
  const [known, claimed] = [counterpartOf(stated.own.payer, parties), new Set<Party | null>()];
  for (const { own } of all) {
    if (own !== stated.own && own.payer && isSameSum(own, first, agreement.reading.term))
      claimed.add(counterpartOf(own.payer, parties));
  }
  if (!known || known === payer || claimed.has(payer)) return [];
  return mismatchAt(agreement, pair, 'payer', payer);
}

/** The text lets somebody else receive what the same party pays. */
function wrongPayee(agreement: Agreement, pair: Pair): readonly Mismatch[] {
  const { own } = pair.stated;
  if (!own.payer || !own.payee) return [];
  const parties = agreement.prose.parties;
  const [payer, payee] = [own.payer, own.payee].map((party) => counterpartOf(party, parties));
  const told = pair.told.filter((one) => one.payer === payer && one.payee !== null);
  const other = told[0]?.payee;
  if (!payer || !payee || !other || told.some((one) => one.payee === payee)) return [];
  // Whom the money is meant for may well be named as the one who gets it.
  const meant = fieldAt(agreement, `${pair.stated.path}.for`)?.value;
  const known = agreement.reading.parties.find(({ id, name }) => id === meant || name === meant);
  if (known && counterpartOf(known, parties) === other) return [];
  return mismatchAt(agreement, { ...pair, told }, 'payee', other);
}

/** Who pays and who is paid, where frontmatter or card and text name different parties for the same sum. */
export function paymentMismatches(
  agreement: Agreement,
  all: readonly Stated[],
): readonly Mismatch[] {
  return all.flatMap((stated) => {
    const pair = pairOf(agreement, stated);
    if (pair.told.length === 0) return [];
    const payer = wrongPayer(agreement, pair, all);
    return payer.length > 0 ? payer : wrongPayee(agreement, pair);
  });
}
