import type { Element } from '@xmldom/xmldom';
import { controlOf } from './fields.ts';
import { childOf, choiceIn, elementsIn, nameOf, numberOf } from './names.ts';
import { readParagraph } from './paragraphs.ts';
import { count, type Piece, type Reading, type WordBlock, type WordCell } from './reading.ts';

/** Columns of a table at most; Word's own limit is 63. */
const mostColumns = 63;

/** What is being filled: blocks, and what deleted ends of paragraphs leave to the next. */
interface Flow {
  readonly reading: Reading;
  readonly blocks: WordBlock[];
  /** See `readParagraph`; undefined for the paragraph's own. */
  readonly index: number | null | undefined;
  carried: readonly Piece[];
  /** The paragraph they come from. */
  pending: WordBlock | null;
}

/** Paragraphs and tables in the body, a cell, a note or a text box, in order. */
export function readBlocks(
  reading: Reading,
  parent: Element,
  index?: number | null,
): readonly WordBlock[] {
  const flow: Flow = { reading, blocks: [], index, carried: [], pending: null };
  readInto(flow, parent);
  if (flow.pending) flow.blocks.push(flow.pending);
  return flow.blocks;
}

function readInto(flow: Flow, parent: Element): void {
  for (const element of elementsIn(parent)) {
    switch (nameOf(element)) {
      case 'w:p':
        addParagraph(flow, element);
        break;
      case 'w:tbl':
        flow.blocks.push({ kind: 'table', rows: rowsIn(flow, element) });
        break;
      case 'w:sdt': {
        const content = childOf(element, 'w:sdtContent');
        const control = controlOf(element);
        if (control.isField) count(flow.reading, 'forms');
        if (content && !control.isContents) readInto(flow, content);
        break;
      }
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
        readInto(flow, element);
        break;
      case 'mc:AlternateContent': {
        const chosen = choiceIn(element);
        if (chosen) readInto(flow, chosen);
        break;
      }
      default:
    }
  }
}

function addParagraph(flow: Flow, element: Element): void {
  const { reading, blocks, carried, index } = flow;
  const { paragraph, goesOn } = readParagraph(reading, element, carried, index);
  flow.carried = goesOn ? paragraph.pieces : [];
  flow.pending = goesOn ? paragraph : null;
  if (!goesOn) blocks.push(paragraph);
  const boxes = reading.boxes;
  reading.boxes = [];
  for (const box of boxes) {
    const inside = readBlocks(reading, box, index);
    if (!inside.some(hasText)) continue;
    count(reading, 'text-boxes');
    for (const one of inside) blocks.push(one);
  }
}

/** Whether there is anything to read in it: words, or a reference to a note. */
export function hasText(block: WordBlock): boolean {
  if (block.kind === 'paragraph')
    return block.text.trim() !== '' || block.pieces.some(({ kind }) => kind === 'note');
  return block.rows.some((row) => row.some((cell) => cell.blocks.some(hasText)));
}

/** Rows and cells may stand within content controls and the like. */
function within(parent: Element, name: string): readonly Element[] {
  return elementsIn(parent).flatMap((element): readonly Element[] => {
    const own = nameOf(element);
    if (own === name) return [element];
    if (own === 'w:sdt') {
      const content = childOf(element, 'w:sdtContent');
      return content ? within(content, name) : [];
    }
    return /^w:(?:customXml|ins|moveTo|smartTag)$/.test(own) ? within(element, name) : [];
  });
}

function rowsIn(flow: Flow, table: Element): readonly (readonly WordCell[])[] {
  return within(table, 'w:tr').flatMap((row) => {
    const properties = childOf(row, 'w:trPr');
    const isDeleted = childOf(properties, 'w:del') !== null;
    if (isDeleted || childOf(properties, 'w:ins')) count(flow.reading, 'tracked-changes');
    if (isDeleted) return [];
    const before = Math.min(mostColumns, numberOf(properties, 'w:gridBefore') ?? 0);
    const empty = { span: 1, continues: true, blocks: [] };
    const cells = within(row, 'w:tc').slice(0, mostColumns);
    return [
      [...Array.from({ length: before }, () => empty), ...cells.map((cell) => cellOf(flow, cell))],
    ];
  });
}

function cellOf({ reading, index }: Flow, element: Element): WordCell {
  const properties = childOf(element, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  const span = numberOf(properties, 'w:gridSpan') ?? 1;
  const blocks = readBlocks(reading, element, index);
  const continues = merge !== null && merge.getAttributeNS(merge.namespaceURI, 'val') !== 'restart';
  return {
    span: Math.max(1, Math.min(mostColumns, span)),
    // Word shows nothing of what such a cell holds.
    continues: continues && !blocks.some(hasText),
    blocks,
  };
}
