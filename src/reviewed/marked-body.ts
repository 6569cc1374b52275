import type { Anchor } from './anchors.ts';
import { aroundCut, type Cut, cutsOf, type Insertion, keepingSpaces } from './cuts.ts';
import type { Piece } from './word-paragraph.ts';

/** A comment's number and where it stands. */
export interface Placed {
  readonly id: number;
  readonly anchor: Anchor;
}

/** Comments that begin and end at one place. */
interface Marks {
  readonly cut: Cut;
  readonly ends: number[];
  /** Those that stand round nothing. */
  readonly points: number[];
  readonly starts: number[];
}

/** Writes an empty element of WordprocessingML. */
export type WordElement = (name: string, id: number) => string;

/**
 * The XML of a document part with marks for comments. Nothing of it is taken away: where a run must be cut it is closed
 * and opened again with the same properties.
 * @param element how an element with an id is written; `reference` = a run that refers to the comment
 */
export function markedBody(
  xml: string,
  placed: readonly Placed[],
  element: WordElement,
  reference: (id: number) => string,
): string {
  const marks = marksOf(xml, placed);
  const start = (id: number) => element('commentRangeStart', id);
  const end = (id: number) => element('commentRangeEnd', id) + reference(id);
  const insertions = marks.map(({ cut, ends, points, starts }): Insertion => {
    const { close, open } = aroundCut(cut);
    const all = [
      ...ends.map(end),
      ...points.map((id) => start(id) + end(id)),
      ...starts.map(start),
    ];
    return { at: cut.at, text: close + all.join('') + open };
  });
  return inserted(xml, [...insertions, ...spaces(xml, marks)]);
}

function marksOf(xml: string, placed: readonly Placed[]): readonly Marks[] {
  const byPlace = new Map<number, Marks>();
  const marksAt = (cut: Cut): Marks => {
    const known = byPlace.get(cut.at);
    if (known) return known;
    const made = { cut, ends: [], points: [], starts: [] };
    byPlace.set(cut.at, made);
    return made;
  };
  for (const { id, anchor } of placed) {
    const { start, end } = cutsOf(anchor, xml);
    if (start.at >= end.at) marksAt(start).points.push(id);
    else {
      marksAt(start).starts.push(id);
      marksAt(end).ends.push(id);
    }
  }
  return [...byPlace.values()];
}

/** For each text that is cut, what keeps its spaces as they are. */
function spaces(xml: string, marks: readonly Marks[]): readonly Insertion[] {
  const firstCuts = new Map<Piece, number>();
  for (const { cut } of marks) {
    if (cut.kind !== 'text' || !cut.piece) continue;
    const known = firstCuts.get(cut.piece) ?? Number.POSITIVE_INFINITY;
    firstCuts.set(cut.piece, Math.min(known, cut.at));
  }
  return [...firstCuts].flatMap(([piece, at]) => keepingSpaces(piece, at, xml));
}

function inserted(xml: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { at, text } of insertions.toSorted((a, b) => a.at - b.at)) {
    parts.push(xml.slice(last, at), text);
    last = at;
  }
  return [...parts, xml.slice(last)].join('');
}
