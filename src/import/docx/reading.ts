import type { Element } from '@xmldom/xmldom';
import type { NoteKind } from '../../source.ts';
import type { ListDefinition } from './list-definitions.ts';
import { allOf } from './names.ts';
import { type Counters, counters, type ListLabel } from './numbers.ts';
import type { Style, Styles } from './styles.ts';

/** A stretch of a paragraph's text that looks the same. A tab is `\t`. */
export interface TextPiece {
  readonly kind: 'text';
  text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** Half points; null when nothing is said. */
  readonly size: number | null;
  readonly href: string | null;
}

export type Piece =
  | TextPiece
  | { readonly kind: 'break' }
  /** A reference to the note of that number, from 1. */
  | { readonly kind: 'note'; readonly number: number };

/** A paragraph as it is when all changes are accepted. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  /** Among all paragraphs of the document part; for a note, that of the paragraph that refers to it. */
  readonly index: number | null;
  readonly pieces: readonly Piece[];
  /** All its text; line ends are `\n`. */
  readonly text: string;
  readonly style: Style;
  /** 1–9 when its style or its place in the outline makes it a heading, else 0. */
  readonly heading: number;
  /** An entry in a table of contents, or its heading. */
  readonly isContents: boolean;
  /** A line across the page, or to sign on, and nothing else. */
  readonly isRule: boolean;
  readonly list: InList | null;
  /** Twentieths of a point. */
  readonly indent: number;
}

export interface InList {
  readonly id: string;
  readonly level: number;
  readonly label: ListLabel;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

export interface WordCell {
  /** Columns it takes. */
  readonly span: number;
  /** Goes on from the row above: empty. */
  readonly continues: boolean;
  readonly blocks: readonly WordBlock[];
}

export type WordBlock = WordParagraph | WordTable;

/** A field that is open: what it does, and its result so far. */
export interface Field {
  instruction: string;
  /** What stands until then is the instruction. */
  separated: boolean;
  href: string | null;
  isContents: boolean;
  /** Number of pieces of the paragraph when its result began; -1 unless it is a field to fill in. */
  resultFrom: number;
  /** What says how a form field looks. */
  readonly form: Element | null;
}

/** Everything that is known, and collected, while a document is read. */
export interface Reading {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  readonly counters: Counters;
  /** Addresses by the ids of the part that is being read. */
  links: ReadonlyMap<string, string>;
  /** Place among the paragraphs of the document part. */
  readonly indexOf: ReadonlyMap<Element, number>;
  readonly fields: Field[];
  /** Footnotes and endnotes by kind and id; those referred to get numbers in the order of the text. */
  readonly notes: ReadonlyMap<string, Element>;
  readonly referred: Map<string, { readonly number: number; readonly index: number | null }>;
  readonly tally: Map<NoteKind, number>;
  /** A table of contents began in the paragraph being read. */
  contents: boolean;
  /** Text boxes met in the paragraph being read. */
  boxes: Element[];
}

export function reading(
  known: Pick<Reading, 'styles' | 'lists' | 'links' | 'notes'>,
  document: { getElementsByTagNameNS: Element['getElementsByTagNameNS'] },
): Reading {
  return {
    ...known,
    counters: counters(),
    indexOf: new Map(allOf(document, 'w', 'p').map((element, index) => [element, index])),
    fields: [],
    referred: new Map(),
    tally: new Map(),
    contents: false,
    boxes: [],
  };
}

export function count({ tally }: Reading, kind: NoteKind, by = 1): void {
  tally.set(kind, (tally.get(kind) ?? 0) + by);
}
