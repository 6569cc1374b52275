import type { Range } from '../source.ts';
import type { Block, Piece, Prose } from './agreement.ts';
import { isHeadingLine } from './headings.ts';
import { rangeIn } from './language/prose.ts';
import { mended } from './markdown/broken-paragraphs.ts';

/**
 * Blocks as a reader sees them where Markdown sees one: lines of a text pasted without empty lines, and a bold heading
 * with its text right after it; and a paragraph where Markdown sees two, cut by a blank line in mid-sentence.
 */
export function asRead(blocks: readonly Block[]): readonly Block[] {
  return mended(boldLinesApart(linesApart(blocks.map(withoutEndlessWords))));
}

/** No word is this long; an address may come near it. */
const longestWord = 400;
const endless = new RegExp(`[\\dA-Za-zÀ-ÖØ-öø-ɏ-]{${longestWord},}`, 'g');

/**
 * A run of letters that is no word is read as signs, letter for letter: many a pattern looks through a word from each of
 * its letters, and a hostile text could hold it for minutes.
 */
function withoutEndlessWords(block: Block): Block {
  const { text } = block.prose;
  if (text.length < longestWord) return block;
  const read = text.replace(endless, (word) => '·'.repeat(word.length));
  return read === text ? block : { ...block, prose: { ...block.prose, text: read } };
}

/** A bold heading that shares a paragraph with its text: on a line of its own, or run in (“**Mål.** Fler ska …”). */
function boldLinesApart(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => headingEnd(block) > 0)) return blocks;
  return blocks
    .flatMap((block) => {
      const end = headingEnd(block);
      return end > 0 ? [part(block, 0, end), rest(block, end)] : [block];
    })
    .map((block, index) => ({ ...block, index }));
}

/** Where the bold words of a section end that a paragraph begins with, when more follows; else 0. */
function headingEnd({ kind, quoted, listDepth, cell, strong: [first], prose }: Block): number {
  if (kind !== 'paragraph' || quoted || cell || listDepth > 0 || first?.start !== 0) return 0;
  const { text } = prose;
  if (text.slice(first.end).trim() === '' || text.slice(0, first.end).includes('\n')) return 0;
  const words = text.slice(0, first.end).replace(/[\s.:]+$/, '');
  const standsAlone = /^[ .:]*\n/.test(text.slice(first.end));
  // “**parterna**: kommunen och klubben;” explains a word.
  const runsIn = /[.:]$/.test(text.slice(0, first.end + 1).trim()) && !/^[a-zà-öø-ɏ]/.test(words);
  return (standsAlone || runsIn) && isHeadingLine(words) ? words.length : 0;
}

function rest(block: Block, from: number): Block {
  const { text } = block.prose;
  let start = from;
  while (/[\s.:]/.test(text[start] ?? '')) start += 1;
  return part({ ...block, marker: null, task: null }, start, text.length);
}

/** A stretch of a block as a block of its own. */
function part(block: Block, start: number, end: number): Block {
  const within = (ranges: readonly Range[]): readonly Range[] =>
    ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      }));
  return {
    ...block,
    range: rangeIn(block.prose, start, end),
    prose: partOf(block.prose, start, end),
    strong: within(block.strong),
    links: within(block.links),
  };
}

/**
 * A text pasted without empty lines is one long paragraph to Markdown. When it has no headings, and lines in it hold
 * the words of sections and nothing else, each line is read as a paragraph of its own.
 */
function linesApart(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ kind }) => kind === 'heading')) return blocks;
  const lines = blocks.filter(isRunTogether).flatMap(({ prose }) => prose.text.split('\n'));
  if (lines.filter(isHeadingLine).length < 2) return blocks;
  return blocks
    .flatMap((block) => (isRunTogether(block) ? lineBlocks(block) : [block]))
    .map((block, index) => ({ ...block, index }));
}

function isRunTogether({ kind, quoted, listDepth, strong, prose }: Block): boolean {
  return (
    kind === 'paragraph' &&
    !quoted &&
    listDepth === 0 &&
    strong.length === 0 &&
    prose.text.includes('\n')
  );
}

function lineBlocks(block: Block): readonly Block[] {
  const lines: Block[] = [];
  let at = 0;
  for (const line of block.prose.text.split('\n')) {
    const end = at + line.length;
    if (line.trim() !== '') lines.push(part(block, at, end));
    at = end + 1;
  }
  return lines;
}

/** A stretch of prose by itself. */
function partOf({ text, pieces }: Prose, start: number, end: number): Prose {
  const inside = pieces.flatMap((piece): Piece[] => {
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, end);
    if (from >= to) return [];
    const letterByLetter = piece.length === piece.to - piece.from;
    return [
      {
        at: from - start,
        length: to - from,
        from: letterByLetter ? piece.from + (from - piece.at) : piece.from,
        to: letterByLetter ? piece.from + (to - piece.at) : piece.to,
      },
    ];
  });
  return { text: text.slice(start, end), pieces: inside };
}
