import { contains, type Range } from '../../source.ts';
import type { Agreement } from '../agreement.ts';
import { ownResources } from '../own-resources.ts';
import { isMoneyPaid } from '../public-money.ts';
import { placed, type Shown } from './shown.ts';

/** What each side puts in: the civil side’s first, with how much where it is said. */
export function bothContribute(agreement: Agreement): Shown | null {
  const { source, reading } = agreement;
  const own = ownResources(agreement).filter(
    // What frontmatter or card says has its own place there.
    ({ range }) => range.end <= source.text.length && isInText(agreement, range.start),
  );
  const measured = own.filter(({ isMeasured }) => isMeasured);
  const isPublic =
    isMoneyPaid(agreement) || reading.contributions.some(({ payer }) => payer?.side === 'public');
  const ranges = (measured.length > 0 ? measured : own).map(({ range }) => range);
  const holders = ranges.filter(
    (range) => !ranges.some((other) => other !== range && isWithin(range, other)),
  );
  const unique = holders.filter(
    ({ start }, i) => holders.findIndex((other) => other.start === start) === i,
  );
  return placed(measured.length > 0 && isPublic ? 'found' : 'asserted', unique);
}

function isWithin(inner: Range, outer: Range): boolean {
  return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}

function isInText({ frontmatter, prose, reading }: Agreement, start: number): boolean {
  if (frontmatter && start < frontmatter.range.end) return false;
  const elsewhere = reading.contributions.filter(({ from }) => from === 'frontmatter');
  const isTold = prose.contributions.some(({ range }) => range.start === start);
  return isTold || !elsewhere.some(({ range }) => range.start === start);
}
