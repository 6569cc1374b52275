import type { Element } from '@xmldom/xmldom';
import { attribute, childOf, childrenOf, wholeNumber } from './names.ts';
import type { Piece, TextPiece } from './reading.ts';
import type { Style } from './styles.ts';

/** A line to write on, as it is written in Markdown. */
const blankLine = '______________________________';

const lines = new Set(['underscore', 'dot', 'hyphen', 'middleDot', 'heavy']);

/**
 * Tabs that draw a line, and underlined blanks, as lines to write on; the other tabs stay.
 * @param properties of the paragraph
 */
export function withBlanks(
  pieces: readonly Piece[],
  properties: Element | null,
  style: Style,
): readonly Piece[] {
  const leaders = leadersOf(properties, style);
  let tab = 0;
  return pieces.map((piece) => {
    if (piece.kind === 'break') tab = 0;
    if (piece.kind !== 'text') return piece;
    if (piece.underlined && /^[\s\u00a0]+$/.test(piece.text)) return blank(piece);
    if (!piece.text.includes('\t')) return piece;
    const text = piece.text.replace(/\t/g, () => {
      const drawn = leaders[tab] === true;
      tab += 1;
      return drawn ? ` ${blankLine} ` : '\t';
    });
    return { ...piece, text };
  });
}

function blank(piece: TextPiece): TextPiece {
  const isLong = piece.text.includes('\t') || piece.text.length >= 4;
  return isLong ? { ...piece, text: ` ${blankLine} `, bold: false } : piece;
}

/** Whether each tab stop, from the left, draws a line up to it. */
function leadersOf(properties: Element | null, style: Style): readonly boolean[] {
  const own = childrenOf(childOf(properties, 'w:tabs'), 'w:tab');
  const stops = new Map<number, boolean>();
  for (const one of [...style.tabs].reverse().concat(own)) {
    const at = wholeNumber(attribute(one, 'pos')) ?? 0;
    if (attribute(one, 'val') === 'clear') stops.delete(at);
    else stops.set(at, lines.has(attribute(one, 'leader') ?? ''));
  }
  return [...stops].sort(([a], [b]) => a - b).map(([, leader]) => leader);
}
