/** A text being checked, and where it came from. Line ends are kept; a byte order mark is not part of `text`. */
export interface Source {
  /** As the user named it, with `/` between folders; `-` for standard input without a name. */
  readonly path: string;
  readonly text: string;
  /** Set when the bytes could not be made into text: `text` is then empty. */
  readonly unreadable?: Unreadable;
  /** How the file begins, letter by letter as far as it goes, where it could not be made into text. */
  readonly head?: string;
  /** Set when the text was read from a Word, ODT or PDF file: `text` is then that file as Markdown. */
  readonly original?: Original;
}

/** Kinds of files that are read as Markdown. */
export type OriginalKind = 'docx' | 'odt' | 'pdf';

/** The file that a text was read from. */
interface Original {
  readonly kind: OriginalKind;
  /** Where parts of the text stand in it, sorted by start: one a block in Word and ODT, one a line in PDF. */
  readonly marks: readonly Mark[];
  /** What could not be carried over, or was decided in reading. */
  readonly notes: readonly ImportNote[];
}

/** From `start` in the text to the next mark: this place in the original. */
export interface Mark {
  readonly start: number;
  /** Number of the paragraph among all paragraphs of the document part, from 0; null in PDF. */
  readonly paragraph: number | null;
  /** From 1; null in Word and ODT, where pages are not known. */
  readonly page: number | null;
  /** On its page, from 1; null in Word and ODT. */
  readonly line: number | null;
}

export type NoteKind =
  | 'tracked-changes'
  | 'comments'
  | 'text-boxes'
  | 'headers-footers'
  | 'hidden-text'
  | 'struck-text'
  | 'macros'
  | 'images'
  | 'equations'
  | 'untagged'
  | 'forms'
  | 'numbering';

export interface ImportNote {
  readonly kind: NoteKind;
  /** How many there are. */
  readonly count: number;
}

/** Why the bytes of a source, or its shape, cannot be read as an agreement. */
export interface Unreadable {
  readonly reason: UnreadableReason;
  /** Where the first bad place is. `0–0` when the whole file is meant. */
  readonly range: Range;
  /** A number or a name that the sentence needs: a limit, an encoding, a file type. */
  readonly detail: string;
}

export type UnreadableReason =
  | 'empty'
  | 'encoding'
  | 'binary'
  | 'file-type'
  | 'too-large'
  | 'damaged'
  | 'encrypted'
  | 'no-text'
  | 'bomb'
  | 'too-deep'
  | 'too-many-containers'
  | 'too-many-delimiters'
  | 'too-long'
  | 'unclosed-fence'
  | 'unclosed-comment';

/** Half-open offsets into `Source.text`, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** 1-based line and column; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStarts = new WeakMap<Source, readonly number[]>();

/** LF, CRLF and a lone CR end a line, as in CommonMark. */
function startsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  const { text } = source;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  lineStarts.set(source, starts);
  return starts;
}

/** Line and column of an offset: the only place where offsets become lines. */
export function positionAt(source: Source, offset: number): Position {
  const starts = startsOf(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The text that a range cuts out. */
export function textAt(source: Source, range: Range): string {
  return source.text.slice(range.start, range.end);
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
