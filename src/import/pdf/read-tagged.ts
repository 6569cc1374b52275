import type { PdfBlock } from './block.ts';
import type { LineAt } from './finish.ts';
import { textOfRuns } from './finish.ts';
import { depthAt, isShort, type Measure, marginOf } from './geometry.ts';
import type { Line } from './lines.ts';
import type { Item, Page } from './page.ts';
import type { Run } from './run.ts';
import { runsOf } from './runs.ts';
import { taggedBlocks } from './tagged.ts';

/** Part of the letters that tags must know of to be believed. */
const enough = 0.9;

/**
 * The blocks that the tags of a file tell of.
 * @param lines of all pages, without headers and footers
 * @returns null when there are no tags, or none that make sense
 */
export function readTagged(
  pages: readonly Page[],
  lines: readonly Line[],
  lineAt: LineAt,
  measure: Measure,
): readonly PdfBlock[] | null {
  const known = new Set<string>();
  for (const { tags } of pages) if (tags) addMarks(tags, known);
  const worded = lines.flatMap((line) => line.items).filter((item) => item.text.trim() !== '');
  const all = lettersOf(worded);
  const tagged = lettersOf(worded.filter(({ mark }) => mark !== null && known.has(mark)));
  if (all === 0 || tagged < all * enough) return null;
  const blocks = pages.flatMap((page) => {
    const own = lines.filter((line) => line.page === page.number);
    const runs = runsByMark(own, known);
    return page.tags ? taggedBlocks(page.tags, (mark) => runs.get(mark) ?? []) : [];
  });
  if (isNonsense(blocks, lines)) return null;
  const shaped = withDepths(
    blocks.map((block) => withBreaks(block, lineAt, measure)),
    lineAt,
  );
  return shaped.some(({ kind }) => kind === 'heading') ? shaped : shaped.map(promoted);
}

function lettersOf(items: readonly Item[]): number {
  return items.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}

function addMarks(root: NonNullable<Page['tags']>, known: Set<string>): void {
  const rest = [root];
  for (let tag = rest.pop(); tag; tag = rest.pop()) {
    for (const child of tag.children) {
      if (typeof child === 'string') known.add(child);
      else rest.push(child);
    }
  }
}

/** The text of each marked stretch. What no tag knows of goes with what stands before it. */
function runsByMark(
  lines: readonly Line[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly Run[]> {
  const marks = new Map<string, Run[]>();
  const first = lines.flatMap(({ items }) => items).find((item) => isKnown(item, known));
  let last = first?.mark ?? '';
  for (const line of lines) {
    const within = line.items.some((item) => isKnown(item, known));
    for (const item of line.items) {
      if (isKnown(item, known)) last = item.mark ?? last;
      const before = marks.get(last) ?? [];
      // A line of its own that no tag knows of stays one.
      const broken = !within && before.at(-1)?.line !== line.number;
      before.push(...runsOf(line, [item]).map((run) => ({ ...run, broken })));
      marks.set(last, before);
    }
  }
  return marks;
}

function isKnown({ mark }: Item, known: ReadonlySet<string>): boolean {
  return mark !== null && known.has(mark);
}

/** Every line a paragraph, or a page one paragraph: tags that some program made of nothing. */
function isNonsense(blocks: readonly PdfBlock[], lines: readonly Line[]): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  if (blocks.length === 0) return true;
  if (paragraphs < blocks.length) return false;
  if (lines.length < 20) return false;
  const long = lines.filter(({ text }) => text.length > 60).length;
  const each = paragraphs >= lines.length * 0.9 && long > lines.length / 3;
  return each || lines.length / paragraphs > 25;
}

/** Some programs tag lists in lists as one: then how far in an item stands tells how deep it is. */
function withDepths(blocks: readonly PdfBlock[], lineAt: LineAt): readonly PdfBlock[] {
  const out: PdfBlock[] = [];
  for (let i = 0; i < blocks.length; ) {
    const end = blocks.findIndex((block, at) => at >= i && block.kind !== 'item');
    const items = blocks.slice(i, end < 0 ? blocks.length : end);
    const flat = items.every((block) => block.kind === 'item' && block.depth === 0);
    const lefts: number[] = [];
    for (const block of items) {
      const line = block.kind === 'item' && block.runs[0] ? lineAt(block.runs[0]) : undefined;
      const depth = flat && line ? depthAt(line, lefts) : null;
      out.push(block.kind === 'item' && depth !== null ? { ...block, depth } : block);
    }
    const next = blocks[i + items.length];
    if (next) out.push(next);
    i += items.length + 1;
  }
  return out;
}

/** Marks the lines that somebody ended by hand. */
function withBreaks(block: PdfBlock, lineAt: LineAt, { margin }: Measure): PdfBlock {
  if (block.kind === 'table' || block.kind === 'heading') return block;
  const lines = [...new Set(block.runs.map(lineAt))].filter((line) => line !== undefined);
  if (lines.length < 2) return block;
  const reach = marginOf(lines, margin);
  const broken = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above && above.page === line.page && isShort(above, line, reach))
      broken.add(`${line.page} ${line.number}`);
  }
  if (broken.size === 0) return block;
  const runs = block.runs.map((run) =>
    broken.has(`${run.page} ${run.line}`) ? { ...run, broken: true } : run,
  );
  return { ...block, runs };
}

/** A short paragraph in bold, in a file where nothing is tagged as a heading. */
function promoted(block: PdfBlock): PdfBlock {
  if (block.kind !== 'paragraph') return block;
  const worded = block.runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const text = textOfRuns(block.runs).trim();
  const short = /\p{L}{2}/u.test(text) && text.length <= 120 && !/[.,;]$/.test(text);
  if (!short || !worded.every(({ bold }) => bold)) return block;
  return { kind: 'heading', level: 2, runs: block.runs };
}
