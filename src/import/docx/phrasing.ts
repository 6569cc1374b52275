import type { PhrasingContent } from 'mdast';
import type { Piece, TextPiece } from './reading.ts';

/**
 * Between two words that stand apart on a line, by a tab or many blanks: Markdown would make them one. An em space
 * twice is apart for the eye and for those who look for names.
 */
const gap = '\u2003\u2003';

/** The pieces of a paragraph as inline Markdown. */
export function phrasing(pieces: readonly Piece[]): PhrasingContent[] {
  return pieces.map((piece, at): PhrasingContent => {
    if (piece.kind === 'break') return { type: 'break' };
    if (piece.kind === 'note') {
      const identifier = String(piece.number);
      return { type: 'footnoteReference', identifier, label: identifier };
    }
    return linked(piece, textOf(pieces, at, piece));
  });
}

function textOf(pieces: readonly Piece[], at: number, { text }: TextPiece): string {
  if (!/\t| {4}/.test(text)) return text;
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  const outer = {
    before: before?.kind === 'text' ? before.text.slice(-1) : '',
    after: after?.kind === 'text' ? after.text.slice(0, 1) : '',
  };
  return text.replace(/[ \t]*(?:\t| {4})[ \t]*/g, (blank, offset: number) => {
    const left = text.charAt(offset - 1) || outer.before;
    const right = text.charAt(offset + blank.length) || outer.after;
    const isApart = /[\p{L}\p{N}_)]/u.test(left) && /[\p{L}\p{N}_(]/u.test(right);
    return isApart ? gap : ' ';
  });
}

function linked(piece: TextPiece, value: string): PhrasingContent {
  const text = { type: 'text', value } as const;
  const isWord = /[\p{L}\p{N}]/u.test(value);
  const dressed: PhrasingContent =
    piece.bold && isWord
      ? { type: 'strong', children: [text] }
      : piece.italic && isWord
        ? { type: 'emphasis', children: [text] }
        : text;
  const { href } = piece;
  if (href === null || isOwnText(href, value)) return dressed;
  return { type: 'link', url: href, children: [dressed] };
}

/** Word makes links of addresses by itself; the address as text says all there is. */
function isOwnText(href: string, text: string): boolean {
  const bare = (address: string): string =>
    address
      .trim()
      .replace(/^(?:mailto:|https?:\/\/|tel:)/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(href) === bare(text) || text.trim() === '';
}
