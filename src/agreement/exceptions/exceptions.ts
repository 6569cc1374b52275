import type { Agreement, Block, Heading } from '../agreement.ts';
import { type AcceptingComment, acceptingComments, mayAccept } from './comments.ts';
import { entriesOf } from './entries.ts';
import type { Cover, WrittenException } from './exception.ts';

/** All that is written to accept findings: comments in the order of the text, then frontmatter, then card. */
export function exceptionsOf(agreement: Agreement): readonly WrittenException[] {
  const { frontmatter, card } = agreement;
  return [
    ...commentsOf(agreement),
    ...entriesOf(frontmatter, 'frontmatter'),
    ...entriesOf(card, 'card'),
  ];
}

function commentsOf(agreement: Agreement): readonly WrittenException[] {
  const { source, blocks, headings } = agreement;
  if (!mayAccept(source)) return [];
  const coverOf = covers(agreement);
  const first = headings.find(({ sections }) => sections.length > 0);
  const end = first?.range.start ?? Number.POSITIVE_INFINITY;
  const cover = (comment: AcceptingComment, block: Block): Cover => {
    if (comment.from === 'comment') return coverOf(comment, block);
    return comment.range.start < end ? 'document' : 'nothing';
  };
  return blocks.flatMap((block) =>
    acceptingComments(source, block).map((one) => ({ ...one, covers: cover(one, block) })),
  );
}

/** What a comment is about: the block that it stands in when that has a text of its own, else what comes after. */
function covers(agreement: Agreement): (comment: AcceptingComment, block: Block) => Cover {
  const { blocks } = agreement;
  const headings = new Map(agreement.headings.map((heading) => [heading.block.index, heading]));
  const ends = new Map<Block, number>();
  const following = followingOf(blocks);
  return ({ range }, block) => {
    const isAlone = block.kind === 'comment' || block.kind === 'html';
    const about = isAlone ? following[block.index] : block;
    if (!about) return 'nothing';
    const heading = headings.get(about.index);
    if (!isAlone && !heading) return about.range;
    const end =
      ends.get(about) ?? (heading ? sectionEnd(blocks, heading) : runEnd(blocks, block, about));
    ends.set(about, end);
    // Other comments between it and the text are covered too.
    return { start: isAlone ? range.end : about.range.start, end };
  };
}

/** For each block the first one after it that is neither a comment nor a line across. */
function followingOf(blocks: readonly Block[]): readonly (Block | undefined)[] {
  const following: (Block | undefined)[] = [];
  let next: Block | undefined;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    const block = blocks[index];
    if (block && block.kind !== 'comment' && block.kind !== 'break') next = block;
  }
  return following;
}

/** Of a heading all that stands under it; of the title only what stands before the next heading. */
function sectionEnd(blocks: readonly Block[], heading: Heading): number {
  const { range, index, sections, to, toEnd } = heading;
  const isTitle = index === 0 && sections.length === 0;
  const last = blocks[(isTitle ? to : toEnd) - 1];
  return Math.max(range.end, last?.range.end ?? 0);
}

/** A table, a list or a quotation is one whole to the person who writes a comment above it. */
function runEnd(blocks: readonly Block[], comment: Block, first: Block): number {
  const isSame = (block: Block): boolean => {
    if (first.cell) return block.cell?.table === first.cell.table;
    if (first.listDepth > comment.listDepth) return block.listDepth > comment.listDepth;
    return first.quoted && !comment.quoted && first.kind !== 'code' && block.quoted;
  };
  let last = first;
  for (let next = blocks[last.index + 1]; next && isSame(next); next = blocks[last.index + 1]) {
    last = next;
  }
  return last.range.end;
}
