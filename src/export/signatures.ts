import type { Agreement } from '../agreement/agreement.ts';
import type { Range } from '../source.ts';
import { type PaperBlock, textOf } from './paper.ts';

/** Lines of a page that a block to sign may take, with its spaces; a larger one goes over pages as it must. */
const page = 40;
/** Characters of a line. */
const width = 80;

/** Where in the source the places to sign stand: the headings of that section and what is under them. */
export function signatureRanges({ sections }: Agreement): readonly Range[] {
  return (sections.get('signatures') ?? []).flatMap(({ heading, blocks }) => [
    ...(heading ? [heading.range] : []),
    ...blocks.map(({ range }) => range),
  ]);
}

/** How many lines of a page something takes, at least. */
function linesOf(block: PaperBlock): number {
  switch (block.kind) {
    case 'paragraph':
      return (
        1.5 + Math.floor(textOf(block.inlines).length / width) + (block.room === null ? 0 : 1.5)
      );
    case 'heading':
      return 3;
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOfAll(item.blocks), 0);
    case 'table':
      return 1.5 * (block.rows.length + 1);
    case 'code':
      return block.text.split('\n').length;
    case 'quote':
    case 'kept':
      return linesOfAll(block.blocks);
    case 'rule':
    case 'comment':
      return 1;
  }
}

function linesOfAll(blocks: readonly PaperBlock[]): number {
  return blocks.reduce((sum, block) => sum + linesOf(block), 0);
}

/** “För kommunen”, or the same in bold: a party begins. */
function beginsParty(block: PaperBlock): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph') return false;
  const isBold = block.inlines.every((inline) => inline.kind !== 'text' || inline.bold);
  return isBold || /^(?:För|For) /u.test(textOf(block.inlines));
}

/** Each party by itself; what stands before the first party goes with it. */
function byParty(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const groups: PaperBlock[][] = [];
  let hasParty = false;
  for (const block of blocks) {
    const begins = beginsParty(block);
    const last = groups.at(-1);
    if (!last || (begins && hasParty)) groups.push([block]);
    else last.push(block);
    hasParty ||= begins && block.kind !== 'heading';
  }
  return groups;
}

function kept(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  return blocks.length > 0 && linesOfAll(blocks) <= page ? [{ kind: 'kept', blocks }] : blocks;
}

/** “Borås den ______”: a line that ends with room for the day or the name. */
function hasBlank(block: PaperBlock | undefined): boolean {
  return block?.kind === 'paragraph' && /(?:_{4,}|\.{8,}|…{3,})\s*$/u.test(textOf(block.inlines));
}

/** With room between the parties, and for ink over a name that has no line of its own. */
function spaced(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  return blocks.map((block, index) => {
    if (index === 0 || block.kind !== 'paragraph' || block.room !== null) return block;
    const before = blocks[index - 1];
    if (beginsParty(block)) return { ...block, room: 'party' };
    if (hasBlank(block)) {
      const isFirst = before && !beginsParty(before) && !hasBlank(before);
      return isFirst ? { ...block, room: 'party' } : block;
    }
    const isNameUnderDay =
      hasBlank(before) && before?.kind === 'paragraph' && before.room !== 'ink';
    return isNameUnderDay ? { ...block, room: 'ink' } : block;
  });
}

/** The section with the places to sign: on one page if there is room for it, else each party on one page. */
export function keptTogether(given: readonly PaperBlock[]): readonly PaperBlock[] {
  const blocks = spaced(given);
  if (linesOfAll(blocks) <= page) return kept(blocks);
  return byParty(blocks).flatMap(kept);
}
