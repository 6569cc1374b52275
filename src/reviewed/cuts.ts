import type { Anchor } from './anchors.ts';
import { addPiece, type Letters, lettersBuilder } from './letters.ts';
import type { FileLetter } from './stretches.ts';
import type { Paragraph, Piece } from './word-paragraph.ts';
import { attributeIn } from './xml-tags.ts';

/** Where something is put into the XML: between runs, between parts of a run, or within a text. */
export interface Cut {
  readonly at: number;
  readonly kind: 'between' | 'run' | 'text';
  /** The piece on whose run it falls. */
  readonly piece: Piece | null;
}

/** Text to put in at an offset of the XML. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Where a comment begins and where it ends. */
export function cutsOf(anchor: Anchor, xml: string): { readonly start: Cut; readonly end: Cut } {
  const { paragraph, letters, run } = anchor;
  if (letters) return { start: startCut(letters.first, xml), end: endCut(letters.last, xml) };
  if (run) {
    return {
      start: { at: run.start, kind: 'between', piece: null },
      end: { at: run.end, kind: 'between', piece: null },
    };
  }
  return {
    start: { at: paragraph.contentStart, kind: 'between', piece: null },
    end: { at: paragraph.contentEnd, kind: 'between', piece: null },
  };
}

function startCut(letter: FileLetter, xml: string): Cut {
  const { paragraph, piece, from } = letter;
  const { run } = piece;
  const closed = closedAround(paragraph.fields, piece);
  if (closed) return { at: closed.start, kind: 'between', piece: null };
  if (from > (lettersIn(piece, xml).from[0] ?? from)) return { at: from, kind: 'text', piece };
  const before = beside(letter, xml, -1);
  if (before?.run === run) return { at: piece.start, kind: 'run', piece };
  // Round the whole of a link or an insertion, where nothing of it comes before.
  const outer = run.holders.find(({ start }) => !before || before.start < start);
  return { at: (outer ?? run).start, kind: 'between', piece: null };
}

function endCut(letter: FileLetter, xml: string): Cut {
  const { paragraph, piece, to } = letter;
  const { run } = piece;
  const closed = closedAround(paragraph.fields, piece);
  if (closed) return { at: closed.end, kind: 'between', piece: null };
  if (to < (lettersIn(piece, xml).to.at(-1) ?? to)) return { at: to, kind: 'text', piece };
  const after = beside(letter, xml, 1);
  if (after?.run === run) return { at: piece.end, kind: 'run', piece };
  const outer = run.holders.find(({ end }) => !after || after.start >= end);
  return { at: (outer ?? run).end, kind: 'between', piece: null };
}

const places = new WeakMap<Paragraph, ReadonlyMap<Piece, number>>();

/** The next piece of a paragraph that has letters, or the one before. */
function beside({ paragraph, piece }: FileLetter, xml: string, step: 1 | -1): Piece | undefined {
  const { pieces } = paragraph;
  const known = places.get(paragraph) ?? new Map(pieces.map((one, i) => [one, i]));
  places.set(paragraph, known);
  let at = (known.get(piece) ?? 0) + step;
  while (pieces[at] && lettersIn(pieces[at] ?? piece, xml).text === '') at += step;
  return pieces[at];
}

/** What nobody can comment on a part of: the outermost content control or field round a piece. */
function closedAround(
  fields: FileLetter['paragraph']['fields'],
  { run }: Piece,
): { readonly start: number; readonly end: number } | null {
  const held = run.holders.findIndex(({ isClosed }) => isClosed);
  const around = fields
    .filter(({ first, last }) => first.start <= run.start && run.start <= last.start)
    .map(({ first, last }) => ({
      start: (first.holders[0] ?? first).start,
      end: (last.holders[0] ?? last).end,
    }));
  const control = run.holders[held];
  const all = control ? [...around, control] : around;
  return all.toSorted((a, b) => a.start - b.start)[0] ?? null;
}

const lettersOfPiece = new WeakMap<Piece, Letters>();

function lettersIn(piece: Piece, xml: string): Letters {
  const known = lettersOfPiece.get(piece);
  if (known) return known;
  const builder = lettersBuilder();
  addPiece(builder, piece, xml);
  lettersOfPiece.set(piece, builder);
  return builder;
}

/** What closes a run at a cut and what opens it again, as it was, after what is put in there. */
export function aroundCut({ kind, piece }: Cut): { readonly close: string; readonly open: string } {
  if (kind === 'between' || !piece) return { close: '', open: '' };
  const { openTag, closeTag, properties } = piece.run;
  if (kind === 'run') return { close: closeTag, open: openTag + properties };
  const { name } = piece.tag;
  return {
    close: `</${name}>${closeTag}`,
    open: `${openTag}${properties}<${name} xml:space="preserve">`,
  };
}

/**
 * What must be put into a text that is cut so that no space of it is lost or comes to show: those at its ends do not
 * show where it does not say that they do.
 */
export function keepingSpaces(piece: Piece, firstCut: number, xml: string): readonly Insertion[] {
  const { tag, inner } = piece;
  const openTag = xml.slice(tag.start, tag.end);
  const space = attributeIn(openTag, 'space');
  if (space === 'preserve') return [];
  const text = xml.slice(tag.end, inner);
  const lead = /^[ \t\r\n]*/.exec(text)?.[0].length ?? 0;
  const trail = text.length - text.replace(/[ \t\r\n]+$/, '').length;
  const insertions: Insertion[] = [];
  if (/[ \t\r\n]/.test(xml[firstCut - 1] ?? '')) {
    insertions.push(
      lead === 0 && space === null
        ? { at: tag.end - 1, text: ' xml:space="preserve"' }
        : { at: tag.end + lead, text: `</${tag.name}><${tag.name} xml:space="preserve">` },
    );
  }
  if (trail > 0) insertions.push({ at: inner - trail, text: `</${tag.name}><${tag.name}>` });
  return insertions;
}
