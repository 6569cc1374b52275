import type { PdfBlock } from './block.ts';
import type { Tag } from './page.ts';
import type { Run } from './run.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Draft<K extends PdfBlock['kind']> = Writable<Extract<PdfBlock, { kind: K }>> & {
  readonly runs: Run[];
};
type ItemDraft = Draft<'item'>;
interface TableDraft {
  readonly kind: 'table';
  readonly rows: Run[][][];
}

/** Where text goes that stands right inside a tag. */
interface Holder {
  runs: Run[] | null;
  /** Paragraphs in it are lines of one block: an item, a cell, a note. */
  readonly fixed: boolean;
  /** The next text begins a line of its own. */
  broken: boolean;
}

interface Context {
  readonly holder: Holder;
  /** How many lists it stands in. */
  readonly depth: number;
  /** The item whose printed marker this is. */
  readonly label: ItemDraft | null;
  readonly table: TableDraft | null;
  readonly item: ItemDraft | null;
  readonly note: Draft<'note'> | null;
}

interface Task {
  readonly child: Tag | string;
  readonly context: Context;
}

/** Tags whose text is nothing of the agreement's own: it repeats headings, or dresses the page. */
const left = new Set(['TOC', 'Index', 'Artifact']);
const paragraphs = new Set(['P', 'Caption', 'Title', 'Sub', 'FENote', 'Aside']);
const inline = new Set(
  'Span Link Quote Em Strong Code Reference BibEntry Annot Ruby RB RT RP Warichu WT WP LBody TBody THead TFoot Form Lbl StructTreeRoot'.split(
    ' ',
  ),
);

/**
 * The blocks that a page's tags tell of, in their order.
 * @param runsOf the text of a marked stretch
 */
export function taggedBlocks(
  root: Tag,
  runsOf: (mark: string) => readonly Run[],
): readonly PdfBlock[] {
  const blocks: PdfBlock[] = [];
  const loose: Holder = { runs: null, fixed: false, broken: false };
  const top = { holder: loose, depth: 0, label: null, table: null, item: null, note: null };
  const tasks: Task[] = [{ child: root, context: top }];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const { child, context } = task;
    if (typeof child === 'string') addText(blocks, context, runsOf(child));
    else if (!left.has(child.role)) {
      const inner = entered(blocks, child.role, context);
      for (const next of [...child.children].reverse()) tasks.push({ child: next, context: inner });
    }
  }
  return blocks.filter(holdsText);
}

function holdsText(block: PdfBlock): boolean {
  if (block.kind === 'table') return block.rows.some((row) => row.some((runs) => runs.length > 0));
  return block.runs.some(({ text }) => text.trim() !== '');
}

function addText(blocks: PdfBlock[], { holder, label, note }: Context, runs: readonly Run[]): void {
  if (runs.length === 0) return;
  const text = runs.map((run) => run.text).join('');
  if (label) {
    label.marker = `${label.marker}${text}`.trim();
    return;
  }
  if (note && note.name === '' && note.runs.length === 0 && /^\s*\d{1,3}[.)]?\s*$/.test(text)) {
    note.name = text.replace(/\D/g, '');
    return;
  }
  if (!holder.runs) {
    const block: Draft<'paragraph'> = { kind: 'paragraph', runs: [] };
    blocks.push(block);
    holder.runs = block.runs;
  }
  const [first, ...rest] = runs;
  if (first) holder.runs.push(holder.broken ? { ...first, broken: true } : first, ...rest);
  holder.broken = false;
}

/** What holds for the children of a tag. */
function entered(blocks: PdfBlock[], role: string, context: Context): Context {
  const { holder, depth, table } = context;
  const add = <B extends PdfBlock & { readonly runs: Run[] }>(block: B): B => {
    if (!holder.fixed) holder.runs = null;
    blocks.push(block);
    return block;
  };
  const into = (runs: Run[]): Holder => ({ runs, fixed: true, broken: false });
  const heading = /^H([1-6]?)$/.exec(role);
  if (heading && !holder.fixed) {
    const level = Number(heading[1] || 2);
    const { runs } = add({ kind: 'heading', level, runs: [] });
    return { ...context, holder: into(runs) };
  }
  if (role === 'L') return { ...context, depth: depth + 1, item: null };
  if (role === 'LI' && !table) {
    const item: ItemDraft = { kind: 'item', marker: '', depth: Math.max(0, depth - 1), runs: [] };
    return { ...context, holder: into(add(item).runs), item };
  }
  if (role === 'Lbl' && context.item && context.item.runs.length === 0)
    return { ...context, label: context.item };
  if (role === 'LBody') return { ...context, label: null };
  if (role === 'Note' || role === 'FENote') {
    const note: Draft<'note'> = { kind: 'note', name: '', runs: [] };
    blocks.push(note);
    return { ...context, holder: into(note.runs), note, item: null, label: null };
  }
  if (role === 'Table' && !table && !holder.fixed) {
    const drawn: TableDraft = { kind: 'table', rows: [] };
    holder.runs = null;
    blocks.push(drawn);
    return { ...context, table: drawn };
  }
  if (role === 'TR' && table && !holder.fixed) table.rows.push([]);
  if ((role === 'TH' || role === 'TD') && table && !holder.fixed) {
    const runs: Run[] = [];
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push(runs);
    return { ...context, holder: into(runs) };
  }
  return textual(blocks, role, context);
}

/** Paragraphs, groups of them, and tags inside them. */
function textual(blocks: PdfBlock[], role: string, context: Context): Context {
  const { holder } = context;
  if (inline.has(role)) return context;
  if (holder.fixed) {
    holder.broken = holder.broken || (holder.runs?.length ?? 0) > 0;
    return context;
  }
  holder.runs = null;
  if (!paragraphs.has(role))
    return { ...context, holder: { runs: null, fixed: false, broken: false } };
  const block: Draft<'paragraph'> = { kind: 'paragraph', runs: [] };
  blocks.push(block);
  return { ...context, holder: { runs: block.runs, fixed: true, broken: false } };
}
