/**
 * An agreement as it goes to print: what everybody will read, and nothing of what only we need. Word, PDF and HTML
 * are written from it.
 */
export interface Paper {
  /** Never empty. */
  readonly title: string;
  readonly language: 'sv' | 'en';
  /** Names of the parties. */
  readonly parties: readonly string[];
  readonly blocks: readonly PaperBlock[];
  /** Footnotes, in the order in which the text first refers to them; number 1 comes first. */
  readonly notes: readonly (readonly PaperBlock[])[];
  readonly left: LeftOut;
}

/** How much of what stands in the source is not in the paper, besides comments and frontmatter. */
interface LeftOut {
  readonly images: number;
  /** Tags of HTML; the words between them are kept. */
  readonly tags: number;
  /** Footnotes that nothing refers to. */
  readonly notes: number;
}

export type PaperBlock =
  | PaperHeading
  | PaperParagraph
  | PaperList
  | PaperTable
  | { readonly kind: 'quote'; readonly blocks: readonly PaperBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  /** Guidance, which only a new document has; it belongs to the heading or paragraph before it. */
  | { readonly kind: 'comment'; readonly text: string }
  /** What must stand on one page: a place to sign with the names around it. */
  | { readonly kind: 'kept'; readonly blocks: readonly PaperBlock[] };

interface PaperHeading {
  readonly kind: 'heading';
  /** As in the source, 1–6. */
  readonly level: number;
  /** 1–6, never more than one below the heading before it, and 1 for the first. */
  readonly step: number;
  readonly inlines: readonly Inline[];
}

export interface PaperParagraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  /** More room above it than usual: for ink over a line to sign on, or between two parties. */
  readonly room: 'ink' | 'party' | null;
}

export interface PaperList {
  readonly kind: 'list';
  readonly style: 'bullet' | 'decimal' | 'letter';
  /** Of the first item. */
  readonly start: number;
  /** What stands after number or letter. */
  readonly delimiter: '.' | ')';
  /** Whether there is space between the items. */
  readonly loose: boolean;
  readonly items: readonly PaperItem[];
}

export interface PaperItem {
  /** Ticked or not; null for an item without a box. */
  readonly task: boolean | null;
  readonly blocks: readonly PaperBlock[];
}

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly Alignment[];
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether lines in it are to be signed on: room for ink is left above them. */
  readonly forInk: boolean;
}

export type Alignment = 'left' | 'center' | 'right';
type Cell = readonly Inline[];

/** A stretch of text in one style. */
export interface Run {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
}

export type Inline =
  | Run
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly number: number; readonly first: boolean }
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] };

/** Whether a cell is a line to write on. */
export function isLine(cell: readonly Inline[]): boolean {
  return /_{4,}|\.{8,}|…{3,}/u.test(textOf(cell));
}

/** The words alone, with a space for each line break. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'link') return textOf(inline.inlines);
      return inline.kind === 'break' ? ' ' : '';
    })
    .join('');
}
