/** Where in the file a stretch of text stands, both from 1. */
export interface Place {
  readonly page: number;
  readonly line: number;
}

/** A stretch of text on one line. */
export interface Run extends Place {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly url: string | null;
  /** Refers to the footnote of this name instead of saying something. */
  readonly note: string | null;
  /** Begins a line of its own, as in an address. */
  readonly broken: boolean;
}

export type Runs = readonly Run[];
