import type { Tag } from './xml-tags.ts';

/** What holds runs inside a paragraph: a link, an insertion, a content control. */
export interface Holder {
  readonly start: number;
  /** Offset after its closing tag. */
  end: number;
  /** Word lets nobody comment on a part of it. */
  isClosed: boolean;
}

/** Content controls with a value rather than text: a comment goes round the whole. */
export const closedKinds: ReadonlySet<string> = new Set([
  'text',
  'date',
  'dropDownList',
  'comboBox',
  'checkbox',
  'dataBinding',
  'citation',
  'equation',
]);

export interface Run {
  readonly start: number;
  end: number;
  readonly openTag: string;
  readonly closeTag: string;
  /** `w:rPr` as it stands, or nothing. */
  properties: string;
  isHidden: boolean;
  /** Outermost first. */
  readonly holders: readonly Holder[];
}

/** A stretch of letters of a run: an element that holds text, or one that stands for a letter. */
export interface Piece {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
  /** Offset of its closing tag; `start` where it stands for a letter. */
  readonly inner: number;
  /** What it stands for; null where it holds text. */
  readonly letter: string | null;
}

/** A field whose runs all stand in one paragraph. */
interface Field {
  readonly first: Run;
  readonly last: Run;
}

/** Where a note of the document is referred to. */
interface NoteMark {
  /** Tells the notes apart. */
  readonly key: string;
  readonly run: Run;
}

/** A `w:p`. */
export interface Paragraph {
  /** Among all paragraphs in the order in which they begin. */
  readonly index: number;
  readonly start: number;
  /** After its tag and properties. */
  contentStart: number;
  /** Where its closing tag begins. */
  contentEnd: number;
  /** Comments cannot stand in it: it is empty as written, or stands in a text box. */
  readonly isBarred: boolean;
  /** The paragraph that holds the text box it stands in. */
  readonly host: Paragraph | null;
  /** Number of the table cell it stands in; 0 for none. */
  readonly cell: number;
  readonly pieces: Piece[];
  readonly fields: Field[];
  readonly notes: NoteMark[];
}
