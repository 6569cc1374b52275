import type { Agreement, Block } from '../agreement/agreement.ts';
import { lastBefore } from '../agreement/places.ts';
import type { Range } from '../source.ts';
import { aligned, type Effort } from './aligned.ts';
import { addBlock, addPiece, firstFrom, type Letters, lettersBuilder } from './letters.ts';
import type { Paragraph, Piece } from './word-paragraph.ts';

/** The letters of paragraphs of the file; for each its piece and its paragraph. */
interface FileLetters extends Letters {
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly Paragraph[];
}

/** A stretch of the text and the paragraphs that it was read from. */
export interface Stretch extends Range {
  readonly paragraphs: readonly Paragraph[];
}

/** Letters of one paragraph of the file, both ends included. */
export interface Span {
  readonly first: FileLetter;
  readonly last: FileLetter;
}

/** A letter in the file: from one offset of the XML to another. */
export interface FileLetter {
  readonly paragraph: Paragraph;
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of a text by the marks of its source, in order. Paragraphs without a mark, such as those of a table,
 * belong to the stretch of the nearest one before them that has one.
 */
function stretchesOf(
  { source: { original } }: Agreement,
  all: readonly Paragraph[],
): readonly Stretch[] {
  const marks = (original?.marks ?? []).flatMap(({ start, paragraph }) =>
    paragraph !== null && all[paragraph] ? [{ start, paragraph }] : [],
  );
  if (marks.length === 0)
    return all.length > 0 ? [{ start: 0, end: Number.POSITIVE_INFINITY, paragraphs: all }] : [];
  const marked = new Set(marks.map(({ paragraph }) => paragraph));
  const begins = marks.filter(({ paragraph }, i) => paragraph !== marks[i - 1]?.paragraph);
  return begins.map(({ start, paragraph }, i) => {
    let next = paragraph + 1;
    while (next < all.length && !marked.has(next)) next += 1;
    const end = begins[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    return { start, end, paragraphs: all.slice(paragraph, next) };
  });
}

/** In a longer text no words are searched for before all of it has been compared. */
const mostSearched = 4_000;

/** Finds places of the text in the file, stretch by stretch; what has been compared once is remembered. */
export class Comparison {
  readonly stretches: readonly Stretch[];
  readonly #blocks: readonly Block[];
  readonly #xml: string;
  /** Steps left for comparing, and letters left to search through. */
  readonly #effort: Effort = { left: 10_000_000 };
  #searchable = 200_000_000;
  readonly #text = new Map<Stretch, Letters>();
  readonly #file = new Map<Stretch, FileLetters>();
  readonly #pairs = new Map<Stretch, Int32Array>();

  constructor(agreement: Agreement, paragraphs: readonly Paragraph[], xml: string) {
    this.stretches = stretchesOf(agreement, paragraphs);
    this.#blocks = agreement.blocks;
    this.#xml = xml;
  }

  /** Those that a range touches, in order; the nearest before it when it touches none. */
  touching({ start, end }: Range): readonly Stretch[] {
    const first = lastBefore(this.stretches, start) ?? this.stretches[0];
    if (!first || end <= first.end) return first ? [first] : [];
    const rest = this.stretches.filter((other) => other.start > first.start && other.start < end);
    return [first, ...rest];
  }

  /** The letters of the file that are those of a range of the text; null where they are not found. */
  spanIn(stretch: Stretch, range: Range): Span | null {
    const text = this.#textLetters(stretch);
    const file = this.#fileLetters(stretch);
    const from = firstFrom(text, range.start);
    const to = firstFrom(text, range.end);
    if (to <= from || file.text === '') return null;
    // To search costs as much for each finding as there is text; to compare, once.
    const found =
      text.text.length <= mostSearched
        ? (this.#searched(text, file, from, to) ?? this.#paired(stretch, from, to))
        : (this.#paired(stretch, from, to) ?? this.#searched(text, file, from, to));
    if (found === null) return null;
    const [first, last] = found.map((at) => letterAt(file, at));
    return first && last ? { first, last } : null;
  }

  /** The same words where the file has them as many times as the text: the second time here is the second there. */
  #searched(text: Letters, file: Letters, from: number, to: number): readonly number[] | null {
    if (this.#searchable < 0) return null;
    const words = text.text.slice(from, to);
    const here = occurrences(words, text.text);
    const there = occurrences(words, file.text);
    this.#searchable -= text.text.length + file.text.length + 10 * (here.length + there.length);
    const at = here.length === there.length ? there[here.indexOf(from)] : undefined;
    return at === undefined ? null : [at, at + words.length - 1];
  }

  #paired(stretch: Stretch, from: number, to: number): readonly number[] | null {
    const pairs = this.#pairsOf(stretch).subarray(from, to);
    const found = pairs.filter((at) => at >= 0);
    const first = found[0] ?? -1;
    const last = found.at(-1) ?? -1;
    const isLike = found.length * 10 >= pairs.length * 7 && last - first < pairs.length * 2 + 40;
    return first >= 0 && isLike ? [first, last] : null;
  }

  #pairsOf(stretch: Stretch): Int32Array {
    const known = this.#pairs.get(stretch);
    if (known) return known;
    const { text: a } = this.#textLetters(stretch);
    const { text: b } = this.#fileLetters(stretch);
    const made = aligned(a, b, this.#effort);
    this.#pairs.set(stretch, made);
    return made;
  }

  #textLetters(stretch: Stretch): Letters {
    const known = this.#text.get(stretch);
    if (known) return known;
    const builder = lettersBuilder();
    const blocks = this.#blocks;
    for (let i = firstBlock(blocks, stretch.start); i < blocks.length; i += 1) {
      const block = blocks[i];
      if (!block || block.range.start >= stretch.end) break;
      addBlock(builder, block, stretch);
    }
    this.#text.set(stretch, builder);
    return builder;
  }

  #fileLetters(stretch: Stretch): FileLetters {
    const known = this.#file.get(stretch);
    if (known) return known;
    const builder = lettersBuilder();
    const pieces: Piece[] = [];
    const paragraphs: Paragraph[] = [];
    for (const paragraph of stretch.paragraphs) {
      for (const piece of paragraph.pieces) {
        addPiece(builder, piece, this.#xml);
        while (pieces.length < builder.text.length) {
          pieces.push(piece);
          paragraphs.push(paragraph);
        }
      }
    }
    const made = { ...builder, pieces, paragraphs };
    this.#file.set(stretch, made);
    return made;
  }
}

/** The first block that ends after an offset. */
function firstBlock(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.range.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function letterAt({ from, to, pieces, paragraphs }: FileLetters, at: number): FileLetter | null {
  const piece = pieces[at];
  const paragraph = paragraphs[at];
  if (!piece || !paragraph) return null;
  return { paragraph, piece, from: from[at] ?? 0, to: to[at] ?? 0 };
}

function occurrences(words: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
