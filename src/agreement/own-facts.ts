import type { Range } from '../source.ts';
import type { Agreement } from './agreement.ts';

/**
 * Those of the facts that the agreement states itself: none from a quotation or a footnote.
 * The facts are in the order of the text, as the recognisers give them.
 */
export function ownFacts<Fact extends { readonly range: Range }>(
  { blocks }: Pick<Agreement, 'blocks'>,
  facts: readonly Fact[],
): readonly Fact[] {
  if (facts.length === 0) return facts;
  const others = blocks.filter(({ quoted, footnote }) => quoted || footnote);
  let at = 0;
  return facts.filter(({ range }) => {
    while ((others[at]?.range.end ?? Number.POSITIVE_INFINITY) <= range.start) at += 1;
    return (others[at]?.range.start ?? Number.POSITIVE_INFINITY) > range.start;
  });
}
