import type { Agreement, Block } from '../agreement/agreement.ts';
import { maskedText } from '../agreement/mask.ts';
import { sentenceRange, topOf } from '../agreement/places.ts';
import type { Range, Source } from '../source.ts';
import { printable } from './printable.ts';
import { closeMark, openMark } from './wrap.ts';

/** A quotation is not longer than this many letters, unless more are asked for. */
const usual = 240;

/** The block that a range begins in. */
export function blockAt({ blocks }: Agreement, at: Range): Block | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.range.start ?? 0) <= at.start) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && block.range.start <= at.start && at.start < block.range.end ? block : null;
}

const rangesOf = new WeakMap<Agreement['sentences'], ReadonlyMap<Block, readonly Range[]>>();

/** Sentences by block, placed in the source once for all findings. */
function rangesIn({ sentences }: Agreement, block: Block): readonly Range[] {
  let known = rangesOf.get(sentences);
  if (!known) {
    const made = new Map<Block, Range[]>();
    for (const sentence of sentences) {
      const range = sentenceRange(sentence);
      const ranges = made.get(sentence.block);
      if (ranges) ranges.push(range);
      else made.set(sentence.block, [range]);
    }
    known = made;
    rangesOf.set(sentences, made);
  }
  return known.get(block) ?? [];
}

/** The sentences that a range touches; the whole block where it has none. They stand in order and do not overlap. */
function sentencesAt(agreement: Agreement, block: Block, at: Range): Range {
  const ranges = rangesIn(agreement, block);
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= at.start) low = middle + 1;
    else high = middle;
  }
  const first = ranges[low];
  if (!first || first.start >= at.end) return block.range;
  let last = first;
  for (let next = ranges[low + 1]; next && next.start < at.end; next = ranges[low + 1]) {
    last = next;
    low += 1;
  }
  return {
    start: Math.min(first.start, at.start),
    end: Math.min(Math.max(last.end, at.end), block.range.end),
  };
}

/** A stretch of Markdown as a reader sees it: on one line, without its marks, safe to print. */
function readable(source: Source, range: Range): string {
  // Marks of quotations, headings and lists stand first in a line; the range may begin inside one.
  const before = source.text[range.start - 1];
  const begins = before === undefined || before === '\n' || before === '\r';
  const whole = (begins ? '\n' : '') + maskedText(source, range).replace(/\r\n?/g, '\n');
  const shown = whole
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/\\\n/g, '\n')
    .replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
    .replace(/\n[ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+/g, '\n')
    .replace(/[ \t]+#+[ \t]*$/, '')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/(?<![\\*])\*{1,3}(?!\*)|`/g, '')
    .replace(/(^|[\s(])__?(?=[^\s_])([^_\n]*[^\s_])__?(?=[\s).,;:!?]|$)/g, '$1$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return printable(begins ? shown.slice(1) : shown).replace(/ {2,}/g, ' ');
}

/** The end of a text, cut at a space. */
function endOf(text: string, letters: number): string {
  if (text.length <= letters) return text;
  return `… ${text.slice(-letters).replace(/^\S*\s+/, '')}`;
}

/** The beginning of a text, cut at a space. */
function beginningOf(text: string, letters: number): string {
  if (text.length <= letters) return text;
  return `${text.slice(0, letters).replace(/\s+\S*$/, '')} …`;
}

/** Whether a range is where things are pointed at that stand nowhere: that line itself says nothing. */
function isTop(agreement: Agreement, at: Range): boolean {
  const top = topOf(agreement);
  return top.start === at.start && top.end === at.end;
}

/**
 * The sentence in question, with marks round the exact words where they are only a part of it.
 * Null where there is nothing to quote: the finding is about the whole document.
 */
export function quoteOf(agreement: Agreement, at: Range, longest = usual): string | null {
  const { source } = agreement;
  if (at.end <= at.start || isTop(agreement, at)) return null;
  const block = blockAt(agreement, at);
  if (!block || block.kind === 'break') return null;
  const around = sentencesAt(agreement, block, at);
  const exact = { start: at.start, end: Math.min(at.end, around.end) };
  const before = readable(source, { start: around.start, end: exact.start }).trimStart();
  const words = readable(source, exact);
  const after = readable(source, { start: exact.end, end: around.end }).trimEnd();
  if (words.trim() === '') return null;
  if (before.trim() === '' && after.trim() === '') return beginningOf(words.trim(), longest);
  const room = Math.max(40, longest - words.length) / 2;
  const shown = beginningOf(words.trim(), longest);
  const space = words.startsWith(' ') ? ' ' : '';
  const spaceAfter = words.endsWith(' ') ? ' ' : '';
  return `${endOf(before, room)}${space}${openMark}${shown}${closeMark}${spaceAfter}${beginningOf(after, room)}`;
}
