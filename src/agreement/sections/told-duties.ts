import type { Agreement, Heading, SectionPlace } from '../agreement.ts';
import { dutiesOf } from '../duties.ts';
import { headingOver } from '../neighbours.ts';
import { sectionAt, sentenceRange } from '../places.ts';

/**
 * Where commitments are told though nothing is called so: under the heading (“Verksamheten”, “Roller”) with most of what
 * a public party and another each do. Null when one side does nothing.
 */
export function dutyPlace(agreement: Agreement): SectionPlace | null {
  const own = dutiesOf(agreement).filter(
    ({ isOwn, sentence }) => isOwn && sectionAt(agreement, sentenceRange(sentence)) !== 'economy',
  );
  const sides = new Set(own.map(({ party }) => party.side));
  const [first] = own;
  if (!first || !sides.has('public') || !sides.has('civil')) return null;
  const told = new Map<Heading, number>();
  for (const { sentence } of own) {
    const heading = headingOver(agreement, sentence.block);
    if (heading) told.set(heading, (told.get(heading) ?? 0) + 1);
  }
  const [most] = [...told].sort(([, a], [, b]) => b - a);
  if (!most) {
    const { block } = first.sentence;
    const range = sentenceRange(first.sentence);
    return { key: 'commitments', by: 'body', heading: null, range, blocks: [block] };
  }
  const [heading] = most;
  const blocks = agreement.blocks
    .slice(heading.from, heading.to)
    .filter(({ kind }) => kind !== 'comment');
  const end = blocks.at(-1)?.range.end ?? heading.range.end;
  const range = { start: heading.range.start, end };
  return { key: 'commitments', by: 'body', heading, range, blocks };
}
