import type { ImportNote, Mark, NoteKind, Source, UnreadableReason } from '../../source.ts';
import { toMarkdown } from '../to-markdown.ts';
import { treeOf } from './block.ts';
import { finished } from './finish.ts';
import { furnitureOf } from './furniture.ts';
import { measureOf } from './geometry.ts';
import { wordsOf } from './join.ts';
import { type Line, linesOf } from './lines.ts';
import { mostItems, type Page, readPage } from './page.ts';
import { type Opened, openPdf } from './pdfjs.ts';
import { readTagged } from './read-tagged.ts';
import { readUntagged } from './read-untagged.ts';
import { hazardIn, picturesIn } from './streams.ts';

/** What is read of a PDF at most. */
export const pdfLimits = {
  /** Bytes of the file. */
  file: 100_000_000,
  pages: 500,
} as const;

/** Fewer letters than this are no agreement but what a scanner wrote at the edge of a picture. */
const fewest = 20;

/** Reads a PDF as Markdown. What cannot be read gives an empty text and the reason why; it never throws. */
export async function readPdf(path: string, bytes: Uint8Array): Promise<Source> {
  if (bytes.length > pdfLimits.file) return refused(path, 'too-large', String(pdfLimits.file));
  const problem = hazardIn(bytes);
  if (problem) return refused(path, problem);
  let opened: Opened;
  try {
    opened = await openPdf(bytes);
  } catch (error) {
    return refused(path, nameOf(error) === 'PasswordException' ? 'encrypted' : 'damaged');
  }
  try {
    return await readOpened(path, opened, picturesIn(bytes));
  } catch {
    return refused(path, 'damaged');
  } finally {
    await opened.close().catch(() => undefined);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function refused(path: string, reason: UnreadableReason, detail = ''): Source {
  return { path, text: '', unreadable: { reason, range: { start: 0, end: 0 }, detail } };
}

async function readOpened(path: string, { document }: Opened, pictures: number): Promise<Source> {
  if (document.numPages > pdfLimits.pages)
    return refused(path, 'too-large', `${pdfLimits.pages} pages`);
  const pages: Page[] = [];
  let items = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(document, number);
    pages.push(page);
    items += page.items.length;
    if (items > mostItems) return refused(path, 'too-large', String(mostItems));
  }
  return sourceOf(path, pages, pictures);
}

/** Puts a text together from the pages. */
function sourceOf(path: string, pages: readonly Page[], pictures: number): Source {
  const byPage = pages.map(linesOf);
  const letters = byPage.map((lines) => lines.reduce((sum, line) => sum + lettersIn(line), 0));
  if (letters.reduce((sum, count) => sum + count, 0) < fewest) return refused(path, 'no-text');
  const furniture = furnitureOf(pages, byPage);
  const lines = byPage
    .flat()
    .filter((line) => !furniture.lines.has(line) && !line.items.every(({ artifact }) => artifact));
  const measure = measureOf(lines);
  const lineAt = ({ page, line }: { page: number; line: number }): Line | undefined =>
    byPage[page - 1]?.[line - 1];
  const tagged = readTagged(pages, lines, lineAt, measure);
  const blocks = finished(tagged ?? readUntagged(lines, measure), lineAt, measure);
  const { root, places } = treeOf(blocks, wordsOf(lines.map(({ text }) => text)));
  const written = toMarkdown(root);
  if (written.text === '') return refused(path, 'no-text');
  const marks: Mark[] = [];
  for (const { start, node } of written.places) {
    const place = places.get(node);
    const last = marks.at(-1);
    if (!place || (last && last.page === place.page && last.line === place.line)) continue;
    if (last?.start === start) marks.pop();
    marks.push({ start, paragraph: null, page: place.page, line: place.line });
  }
  const empty = letters.filter((count) => count < fewest).length;
  const notes: ImportNote[] = [];
  const add = (kind: NoteKind, count: number): void => {
    if (count > 0) notes.push({ kind, count });
  };
  add('comments', sum(pages.map((page) => page.comments)));
  add('headers-footers', furniture.worded);
  add('images', Math.max(pictures, pictures > 0 ? empty : 0));
  add('untagged', tagged ? 0 : 1);
  add('forms', sum(pages.map((page) => page.fields)));
  return { path, text: written.text, original: { kind: 'pdf', marks, notes } };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function lettersIn({ text }: Line): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
