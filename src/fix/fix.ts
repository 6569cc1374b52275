import type { Range, Source } from '../source.ts';

/** A stretch of a text, and what takes its place. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Edits that belong together: all of them or none. They never change what an agreement says. */
export interface Fix {
  /** The rule whose finding it takes away. */
  readonly rule: string;
  /** The document, or its card. */
  readonly source: Source;
  /** In the order of the text; none touches another. */
  readonly edits: readonly Edit[];
}

/** The text with the edits of the fixes made; every other letter stays as it is. */
export function fixedText({ text }: Source, fixes: readonly Fix[]): string {
  const edits = fixes
    .flatMap((fix) => fix.edits)
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let out = '';
  let at = 0;
  for (const { range, text: replacement } of edits) {
    // Two fixes for one place: the first one holds, the other has its turn in the next run.
    if (range.start < at) continue;
    out += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return out + text.slice(at);
}
