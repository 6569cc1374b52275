import type { PdfBlock } from './block.ts';
import { isShort, type Measure } from './geometry.ts';
import type { Line } from './lines.ts';
import { isBullet, markerOf, withoutStart } from './markers.ts';
import type { Run, Runs } from './run.ts';

/** Finds the line of a page that a run stands on. */
export type LineAt = (place: { readonly page: number; readonly line: number }) => Line | undefined;

export function textOfRuns(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

/** What holds for blocks however they were found: notes last, blocks joined over the ends of pages, numbers that refer to notes. */
export function finished(
  blocks: readonly PdfBlock[],
  lineAt: LineAt,
  measure: Measure,
): readonly PdfBlock[] {
  const notes = blocks.filter((block) => block.kind === 'note');
  const rest = blocks.filter((block) => block.kind !== 'note').map(withMarker);
  return withReferences([...joined(rest, lineAt, measure), ...notes]);
}

/** A paragraph or an unmarked item that begins with a bullet is an item with that marker. */
function withMarker(block: PdfBlock): PdfBlock {
  const isItem = block.kind === 'item';
  if (block.kind !== 'paragraph' && (!isItem || block.marker !== '')) return block;
  const found = markerOf(textOfRuns(block.runs));
  if (!found || (!isItem && (!isBullet(found.marker) || found.marker === 'o'))) return block;
  const runs = withoutStart(block.runs, found.length);
  return { kind: 'item', marker: found.marker, depth: isItem ? block.depth : 0, runs };
}

function joined(
  blocks: readonly PdfBlock[],
  lineAt: LineAt,
  measure: Measure,
): readonly PdfBlock[] {
  const out: PdfBlock[] = [];
  for (const block of blocks) {
    const above = out.at(-1);
    const whole = above ? together(above, block, lineAt, measure) : null;
    if (whole) out[out.length - 1] = whole;
    else out.push(block);
  }
  return out;
}

/** Two blocks as one when the upper one goes on at the top of the next page. */
function together(
  upper: PdfBlock,
  lower: PdfBlock,
  lineAt: LineAt,
  measure: Measure,
): PdfBlock | null {
  if (upper.kind === 'table' && lower.kind === 'table') return oneTable(upper, lower);
  if (upper.kind === 'table' || lower.kind === 'table') return null;
  if (upper.kind !== 'paragraph' && upper.kind !== 'item') return null;
  if (lower.kind !== 'paragraph' && (lower.kind !== 'item' || lower.marker !== '')) return null;
  const last = upper.runs.findLast(({ text }) => text.trim() !== '');
  const first = lower.runs.find(({ text }) => text.trim() !== '');
  if (!last || !first || last.page + 1 !== first.page) return null;
  const end = textOfRuns(upper.runs).trimEnd();
  const start = textOfRuns(lower.runs).trimStart();
  if (!goesOn(end, start, lineAt(last), lineAt(first), measure)) return null;
  return { ...upper, runs: [...upper.runs, ...lower.runs] };
}

function goesOn(
  end: string,
  start: string,
  last: Line | undefined,
  first: Line | undefined,
  { margin }: Measure,
): boolean {
  if (/[.!?:;]["”»)\]]*$/.test(end)) return false;
  if (/\p{L}[-\u00ad\u2010]$/u.test(end) || /^\p{Ll}/u.test(start)) return true;
  if (last === undefined || first === undefined || isShort(last, first, margin)) return false;
  // A line that happens to be full, such as a name: running text has more lines than one.
  return last.right > margin - last.size && start.length > 100 && end.length > 100;
}

type TableBlock = Extract<PdfBlock, { kind: 'table' }>;

/** A table that goes on, without the head that is printed again. */
function oneTable(upper: TableBlock, lower: TableBlock): TableBlock | null {
  const above = upper.rows.at(-1)?.flat().at(-1);
  const below = lower.rows[0]?.flat()[0];
  if (!above || !below || above.page + 1 !== below.page) return null;
  if (upper.rows[0]?.length !== lower.rows[0]?.length) return null;
  const textOf = (row: readonly Runs[] | undefined): string =>
    (row ?? []).map((runs) => textOfRuns(runs).replace(/\s+/g, ' ').trim()).join('|');
  const again = textOf(upper.rows[0]) === textOf(lower.rows[0]);
  return { kind: 'table', rows: [...upper.rows, ...lower.rows.slice(again ? 1 : 0)] };
}

/** Raised numbers refer to the notes of that name; those without one are numbers. */
function withReferences(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const names = new Set<string>();
  const kept = blocks.map((block): PdfBlock => {
    if (block.kind !== 'note') return block;
    if (block.name === '' || names.has(block.name)) return { kind: 'paragraph', runs: block.runs };
    names.add(block.name);
    return block;
  });
  const used = new Set<string>();
  const refer = (runs: Runs): readonly Run[] =>
    runs.map((run) => {
      if (run.note === null) return run;
      if (!names.has(run.note) || used.has(run.note)) return { ...run, note: null };
      used.add(run.note);
      return run;
    });
  const plain = (runs: Runs): readonly Run[] => runs.map((run) => ({ ...run, note: null }));
  const referred = kept.map((block): PdfBlock => {
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(refer)) };
    return { ...block, runs: block.kind === 'note' ? plain(block.runs) : refer(block.runs) };
  });
  // A note that nothing refers to is text as any other.
  return referred.map((block) =>
    block.kind === 'note' && !used.has(block.name)
      ? { kind: 'paragraph', runs: withName(block) }
      : block,
  );
}

function withName({ name, runs }: Extract<PdfBlock, { kind: 'note' }>): readonly Run[] {
  const [first, ...rest] = runs;
  return first && name !== ''
    ? [{ ...first, text: `${name} ${first.text.trimStart()}` }, ...rest]
    : runs;
}
