import type { Element } from '@xmldom/xmldom';
import { endParagraph } from './fields.ts';
import { childOf, elementsIn, indentOf, nameOf, numberOf, toggle, valOf } from './names.ts';
import { count, type InList, type Piece, type Reading, type WordParagraph } from './reading.ts';
import { type Line, readContent } from './runs.ts';
import type { Style } from './styles.ts';
import { withBlanks } from './tabs.ts';

/** A paragraph read so far, and whether its end was deleted, so that the next goes on in it. */
interface ReadParagraph {
  readonly paragraph: WordParagraph;
  readonly goesOn: boolean;
}

/**
 * Reads a paragraph.
 * @param carried what stood in paragraphs before it whose ends were deleted
 * @param index of the paragraph that a note belongs to; its own when not given
 */
export function readParagraph(
  reading: Reading,
  element: Element,
  carried: readonly Piece[],
  index: number | null = reading.indexOf.get(element) ?? null,
): ReadParagraph {
  const properties = childOf(element, 'w:pPr');
  const style = reading.styles.of(valOf(properties, 'w:pStyle'));
  reading.contents = reading.fields.some(({ isContents }) => isContents);
  const line: Line = { reading, style, index, pieces: [...carried], hidden: false, isRule: false };
  readContent(line, element);
  endParagraph(reading);
  if (line.hidden) count(reading, 'hidden-text');
  const goesOn = isEndDeleted(reading, properties);
  const heading = headingOf(properties, style);
  const contents = style.isContents || (reading.contents && heading === 0);
  const pieces = withBlanks(line.pieces, properties, style);
  const text = textOf(pieces);
  return {
    goesOn,
    paragraph: {
      kind: 'paragraph',
      index,
      pieces,
      text,
      style,
      heading,
      isContents: contents,
      isRule: text.trim() === '' && (line.isRule || isLine(properties)),
      list: goesOn || contents ? null : listOf(reading, properties, style, pieces),
      indent: indentOf(properties) ?? 0,
    },
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'break' ? '\n' : ''))
    .join('');
}

function headingOf(properties: Element | null, style: Style): number {
  const level = numberOf(properties, 'w:outlineLvl');
  if (level === null || style.isTitle) return style.heading;
  return level >= 0 && level < 9 ? level + 1 : 0;
}

/** A border above or below, and none at the sides: a line to sign on, when nothing stands there. */
function isLine(properties: Element | null): boolean {
  const borders = childOf(properties, 'w:pBdr');
  const has = (side: string): boolean =>
    !['none', 'nil', ''].includes(valOf(borders, `w:${side}`) ?? '');
  return (has('top') || has('bottom')) && !has('left') && !has('right');
}

/** The mark at the end of a paragraph may be deleted, or moved away, by itself. */
function isEndDeleted(reading: Reading, properties: Element | null): boolean {
  const mark = childOf(properties, 'w:rPr');
  const changes = mark ? elementsIn(mark).map(nameOf) : [];
  const isDeleted = changes.includes('w:del') || changes.includes('w:moveFrom');
  if (changes.includes('w:del') || changes.includes('w:ins')) count(reading, 'tracked-changes');
  return isDeleted;
}

/** The list it stands in, and its number there; every paragraph of a list counts, empty or not. */
function listOf(
  reading: Reading,
  properties: Element | null,
  style: Style,
  pieces: readonly Piece[],
): InList | null {
  const own = childOf(properties, 'w:numPr');
  const id = valOf(own, 'w:numId') ?? style.list;
  const definition = id === null || id === '0' ? undefined : reading.lists.get(id);
  if (id === null || !definition) return null;
  const linked = own ? -1 : definition.levels.findIndex((level) => level?.style === style.id);
  const level = numberOf(own, 'w:ilvl') ?? (linked >= 0 ? linked : (style.level ?? 0));
  const isHidden = toggle(properties, 'w:rPr', 'w:vanish') === true && pieces.length === 0;
  const label = isHidden ? null : reading.counters.next(definition, id, level);
  return label && { id, level, label };
}
