import type { Block } from '../agreement/agreement.ts';
import type { Range } from '../source.ts';
import type { Piece } from './word-paragraph.ts';
import { entity } from './xml-tags.ts';

/** Text reduced to what two readings of it have in common, with where each sign of it came from, half-open. */
export interface Letters {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface Builder {
  text: string;
  readonly from: number[];
  readonly to: number[];
}

/** White space, marks above letters, soft hyphens and other signs that nobody sees. */
const unseen = /[\s\p{M}\p{Cf}\p{Cc}]/gu;
const dashes = /\p{Pd}|\u2212/gu;

const known = new Map<string, string>();

/** A sign as it is compared: without white space, accents apart, one kind of dash. */
function reduced(sign: string): string {
  if (sign > ' ' && sign < '\u007f') return sign;
  const before = known.get(sign);
  if (before !== undefined) return before;
  const made = sign.normalize('NFKD').replace(unseen, '').replace(dashes, '-');
  if (known.size < 5_000) known.set(sign, made);
  return made;
}

function add(builder: Builder, sign: string, from: number, to: number): void {
  const letters = reduced(sign);
  for (let i = 0; i < letters.length; i += 1) {
    builder.from.push(from);
    builder.to.push(to);
  }
  builder.text += letters;
}

/** The letters of a block of Markdown that stand within a range of the source, by offsets into it. */
export function addBlock(
  builder: Builder,
  { prose: { text, pieces } }: Block,
  within: Range,
): void {
  for (const { at, length, from, to } of pieces) {
    const isLiteral = length === to - from;
    for (let i = at; i < at + length; ) {
      const sign = String.fromCodePoint(text.codePointAt(i) ?? 32);
      const start = isLiteral ? from + i - at : from;
      if (start >= within.start && start < within.end)
        add(builder, sign, start, isLiteral ? start + sign.length : to);
      i += sign.length;
    }
  }
}

/** The letters of pieces of runs, by offsets into the XML. */
export function addPiece(builder: Builder, piece: Piece, xml: string): void {
  const { tag, inner, start, end, letter } = piece;
  if (letter !== null) {
    add(builder, letter, start, end);
    return;
  }
  for (let at = tag.end; at < inner; ) {
    const sign = xml[at];
    if (sign === '<') at = addMarkup(builder, xml, at, inner);
    else if (sign === '&') {
      const close = xml.indexOf(';', at);
      const next = close < 0 || close >= inner ? at + 1 : close + 1;
      for (const one of entity(xml.slice(at + 1, next - 1))) add(builder, one, at, next);
      at = next;
    } else {
      const whole = String.fromCodePoint(xml.codePointAt(at) ?? 32);
      add(builder, whole, at, at + whole.length);
      at += whole.length;
    }
  }
}

/** A comment holds no letters, and a section of characters cannot be cut: all of its letters stand at one place. */
function addMarkup(builder: Builder, xml: string, at: number, inner: number): number {
  const [opening, closing] =
    [
      ['<![CDATA[', ']]>'],
      ['<!--', '-->'],
      ['<?', '?>'],
    ].find(([first = '']) => xml.startsWith(first, at)) ?? [];
  const close = xml.indexOf(closing ?? '>', at);
  const end = close < 0 ? inner : Math.min(inner, close + (closing ?? '>').length);
  if (opening === '<![CDATA[')
    for (const sign of xml.slice(at + opening.length, end - 3)) add(builder, sign, at, end);
  return end;
}

export function lettersBuilder(): Builder {
  return { text: '', from: [], to: [] };
}

/** The first letter that begins at or after an offset. */
export function firstFrom({ from }: Letters, offset: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
