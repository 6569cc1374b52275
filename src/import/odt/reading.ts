import type { Element } from '@xmldom/xmldom';
import type { FootnoteDefinition, Nodes } from 'mdast';
import type { NoteKind } from '../../source.ts';
import type { Counts } from './numbers.ts';
import type { Styles } from './styles.ts';

/** What is known and gathered while a document is read. */
export interface Reading {
  readonly styles: Styles;
  /** Number of each `text:p` and `text:h` in the file. */
  readonly numbers: ReadonlyMap<Element, number>;
  /** The paragraph that a node of the tree comes from. */
  readonly paragraphOf: Map<Nodes, number>;
  readonly tally: Map<NoteKind, number>;
  readonly notes: FootnoteDefinition[];
  readonly noteNames: Set<string>;
  /** Counts of headings, and of lists by their names and styles. */
  readonly outline: Counts;
  readonly lists: Map<string, Counts>;
  /** There are headings by style, so that bold paragraphs are none. */
  readonly hasHeadings: boolean;
  /** Text of another part of the package, or null. */
  part(name: string): string | null;
}

export function count(reading: Reading, kind: NoteKind, by = 1): void {
  reading.tally.set(kind, (reading.tally.get(kind) ?? 0) + by);
}
