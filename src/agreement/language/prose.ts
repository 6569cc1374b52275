import type { Range } from '../../source.ts';
import type { Piece, Prose } from '../agreement.ts';

/** The last piece that begins at or before an offset: pieces stand in order and without gaps. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

const isLiteral = (piece: Piece) => piece.length === piece.to - piece.from;

/**
 * Where a stretch of `prose.text` stands in the source.
 * Letter by letter where a piece allows it; a piece that was rewritten counts as a whole.
 */
export function rangeIn(prose: Prose, start: number, end: number): Range {
  const first = pieceAt(prose.pieces, start);
  if (!first) return { start: 0, end: 0 };
  const inside = Math.min(Math.max(start - first.at, 0), first.length);
  const from = isLiteral(first) ? first.from + inside : first.from;
  if (end <= start) return { start: from, end: from };
  const last = pieceAt(prose.pieces, end - 1) ?? first;
  const to = isLiteral(last) ? last.from + Math.min(end - last.at, last.length) : last.to;
  return { start: from, end: Math.max(from, to) };
}

/** Prose that stands in the source letter by letter, from an offset on. */
export function proseOf(text: string, from: number): Prose {
  return { text, pieces: [{ at: 0, length: text.length, from, to: from + text.length }] };
}

/** The same prose with line ends as spaces; offsets stay. */
export function flat(prose: Prose): Prose {
  if (!/[\r\n]/.test(prose.text)) return prose;
  return { ...prose, text: prose.text.replace(/[\r\n]/g, ' ') };
}

/** Offsets into `prose.text` where a new line of the source, or one the text asks for, begins; starts with 0. */
export function lineStartsIn(prose: Prose, source: string): readonly number[] {
  const starts = [0];
  const { text } = prose;
  for (const piece of prose.pieces) {
    const literal = isLiteral(piece);
    for (let i = 0; i < piece.length; i += 1) {
      const at = piece.at + i;
      const ends = isLineEnd(text, at) || (literal && isLineEnd(source, piece.from + i));
      if (ends) starts.push(at + 1);
    }
    if (!literal && /[\r\n]/.test(source.slice(piece.from, piece.to))) {
      starts.push(piece.at + piece.length);
    }
  }
  return [...new Set(starts)];
}

/** LF, or a CR that no LF follows. */
function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
}
