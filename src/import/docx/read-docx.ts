import { oleKind, openPackage } from '../../office/package.ts';
import type { ImportNote, Mark, NoteKind, Source, UnreadableReason } from '../../source.ts';
import { toMarkdown } from '../to-markdown.ts';
import { readBlocks } from './blocks.ts';
import { listDefinitions } from './list-definitions.ts';
import { marksOf } from './marks.ts';
import { allOf, attribute, childrenOf } from './names.ts';
import { mostElements, type WordParts, wordParts } from './parts.ts';
import { type Reading, reading, type WordBlock } from './reading.ts';
import { stylesOf } from './styles.ts';
import { treeOf, type WordNote } from './tree.ts';

/** Longer Markdown is not read, as with a file of text. */
const longestText = 5_000_000;

/**
 * Reads a Word file as Markdown, as it is when all tracked changes are accepted. Never throws: a file that cannot be
 * read gives an empty text and the reason.
 */
export async function readDocx(path: string, bytes: Uint8Array): Promise<Source> {
  const kind = oleKind(bytes);
  if (kind === 'doc') return refused(path, 'file-type', 'doc');
  const file = openPackage(bytes);
  if ('failure' in file) return refused(path, file.failure, '');
  const parts = wordParts(file);
  if (parts === 'too-large') return refused(path, parts, String(mostElements));
  if (parts === 'damaged') return refused(path, parts, '');
  try {
    return sourceOf(path, parts);
  } catch {
    // No file is known to come here; one that does has a shape that no program for documents writes.
    return refused(path, 'damaged', '');
  }
}

function refused(path: string, reason: UnreadableReason, detail: string): Source {
  return { path, text: '', unreadable: { reason, range: { start: 0, end: 0 }, detail } };
}

function sourceOf(path: string, parts: WordParts): Source {
  const styles = parts.part('styles');
  const known = {
    styles: stylesOf(styles),
    lists: listDefinitions(parts.part('numbering'), styles),
    links: parts.links(),
    notes: noteElements(parts),
  };
  const read = reading(known, parts.document);
  const [body] = childrenOf(parts.document.documentElement, 'w:body');
  if (!body) return refused(path, 'damaged', '');
  const blocks = readBlocks(read, body);
  if (lengthOf(blocks) > longestText) return refused(path, 'too-large', String(longestText));
  const tree = treeOf(blocks, notesIn(read, parts), known.lists);
  const { text, places } = toMarkdown(tree.root);
  if (text.trim() === '') return refused(path, 'no-text', '');
  if (text.length > longestText) return refused(path, 'too-large', String(longestText));
  const marks: readonly Mark[] = marksOf(text, places, tree.paragraphOf);
  return { path, text, original: { kind: 'docx', marks, notes: said(read, parts, tree.numbered) } };
}

/** Characters of the text in blocks. */
function lengthOf(blocks: readonly WordBlock[]): number {
  return blocks.reduce((length, block) => {
    if (block.kind === 'paragraph') return length + block.text.length;
    const cells = block.rows.flatMap((row) => row.map((cell) => lengthOf(cell.blocks)));
    return cells.reduce((sum, one) => sum + one, length);
  }, 0);
}

/** Footnotes and endnotes by kind and id, but for the lines that part them from the text. */
function noteElements(parts: WordParts): Reading['notes'] {
  const kinds = ['footnote', 'endnote'] as const;
  return new Map(
    kinds.flatMap((kind) =>
      childrenOf(parts.part(`${kind}s`)?.documentElement ?? null, `w:${kind}`)
        .filter((one) => (attribute(one, 'type') ?? 'normal') === 'normal')
        .map((one) => [`${kind} ${attribute(one, 'id') ?? ''}`, one] as const),
    ),
  );
}

/** The notes that the text refers to. Notes that notes refer to come after them. */
function notesIn(read: Reading, parts: WordParts): readonly WordNote[] {
  const notes: WordNote[] = [];
  const links = { footnote: parts.links('footnotes'), endnote: parts.links('endnotes') };
  for (const [key, { number, index }] of read.referred) {
    const element = read.notes.get(key);
    read.links = key.startsWith('footnote') ? links.footnote : links.endnote;
    if (element) notes.push({ number, blocks: readBlocks(read, element, index) });
  }
  return notes;
}

function said(read: Reading, parts: WordParts, numbered: number): readonly ImportNote[] {
  const counts = new Map<NoteKind, number>(read.tally);
  const comments = parts.part('comments');
  counts.set('comments', childrenOf(comments?.documentElement ?? null, 'w:comment').length);
  counts.set(
    'headers-footers',
    [...parts.parts('header'), ...parts.parts('footer')].filter(hasWords).length,
  );
  counts.set('macros', parts.hasMacros ? 1 : 0);
  counts.set('numbering', numbered);
  return [...counts].flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []));
}

/** Words besides the number of the page. */
function hasWords(part: { readonly documentElement: Parameters<typeof allOf>[0] | null }): boolean {
  const root = part.documentElement;
  if (!root) return false;
  const text = allOf(root, 'w', 't')
    .map((one) => one.textContent ?? '')
    .join('');
  return /\p{L}/u.test(text.replace(/(?<!\p{L})(?:sida|sid|s|page|av|of)(?!\p{L})/giu, ''));
}
