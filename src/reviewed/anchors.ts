import type { Agreement } from '../agreement/agreement.ts';
import { topOf } from '../agreement/places.ts';
import type { Finding } from '../finding.ts';
import type { FileReport } from '../report.ts';
import { blockAt } from '../reporters/quote.ts';
import type { Range } from '../source.ts';
import { Comparison, type FileLetter } from './stretches.ts';
import type { Paragraph, Run } from './word-paragraph.ts';

/** What a comment stands round in the file: from one letter to another, a run without letters, or a paragraph. */
export interface Anchor {
  readonly paragraph: Paragraph;
  readonly letters: { readonly first: FileLetter; readonly last: FileLetter } | null;
  /** The sign that refers to a note, when it is about the note. */
  readonly run?: Run;
  /** The comment stands round the words it is about, or it is about no words. */
  readonly isExact: boolean;
}

/** Finds where comments stand in one file. */
export interface Anchors {
  of(finding: Finding): Anchor;
  readonly title: Anchor;
}

/**
 * Where the findings of a report stand in the file.
 * @returns null when the file has no paragraph in which a comment can stand
 */
export function anchorsIn(
  file: FileReport,
  paragraphs: readonly Paragraph[],
  xml: string,
): Anchors | null {
  const { agreement } = file;
  const open = paragraphs.filter(({ isBarred }) => !isBarred);
  const fallback = open.find(({ pieces }) => pieces.length > 0) ?? open[0];
  if (!fallback) return null;
  const notes = notesIn(open);
  const comparison = new Comparison(agreement, paragraphs, xml);
  const at = (range: Range) =>
    noteAnchor(agreement, range, notes) ??
    anchorAt(comparison, range, open) ??
    whole(fallback, false);
  const top = topOf(agreement);
  const title = at(top);
  return {
    title,
    of(finding) {
      const range = rangeOf(file, finding);
      if (range === null || isSame(range, top)) return { ...title, isExact: true };
      return at(range);
    },
  };
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Its range in the text; that of its section's heading when it points at the card or at nothing; null for the title. */
function rangeOf({ agreement }: FileReport, { source, at, section }: Finding): Range | null {
  if (source === agreement.source && at.end > at.start && !isSame(at, topOf(agreement))) return at;
  const places = section === null ? [] : (agreement.sections.get(section) ?? []);
  const heading = places.find((place) => place.heading !== null)?.heading;
  if (heading) return heading.range;
  return source === agreement.source ? at : null;
}

function whole(paragraph: Paragraph, isExact: boolean): Anchor {
  return { paragraph, letters: null, isExact };
}

function anchorAt(comparison: Comparison, range: Range, open: readonly Paragraph[]): Anchor | null {
  const stretches = comparison.touching(range);
  const spans = stretches.map((stretch) => () => comparison.spanIn(stretch, range));
  const first = firstOf(spans);
  const last = firstOf(spans.toReversed());
  if (!first || !last) {
    const paragraph = stretches[0]?.paragraphs[0];
    return paragraph ? whole(usable(paragraph, open), false) : null;
  }
  const start = first.first;
  if (start.paragraph.isBarred) return whole(usable(start.paragraph, open), false);
  const end = last.last;
  if (!end.paragraph.isBarred && end.paragraph.cell === start.paragraph.cell)
    return { paragraph: start.paragraph, letters: { first: start, last: end }, isExact: true };
  // From one cell of a table to another no text can be marked.
  const here = start.paragraph === first.last.paragraph ? first.last : null;
  const letters = here && { first: start, last: here };
  return { paragraph: start.paragraph, letters, isExact: false };
}

/** A note is commented on where the text refers to it: notes stand in another part, numbered as they are referred to. */
function noteAnchor(
  agreement: Agreement,
  range: Range,
  notes: readonly Anchor[],
): Anchor | undefined {
  if (!blockAt(agreement, range)?.footnote) return;
  const before = agreement.source.text.slice(0, range.end);
  const label = before.slice(before.lastIndexOf('\n[^') + 1);
  return notes[Number(/^\[\^(\d+)\]:/.exec(label)?.[1] ?? 0) - 1];
}

/** The signs that refer to the notes, each where it does so first. */
function notesIn(open: readonly Paragraph[]): readonly Anchor[] {
  const first = new Map<string, Anchor>();
  for (const paragraph of open) {
    for (const { key, run } of paragraph.notes)
      if (!first.has(key)) first.set(key, { paragraph, letters: null, run, isExact: false });
  }
  return [...first.values()];
}

function firstOf<Found>(finders: readonly (() => Found | null)[]): Found | null {
  for (const find of finders) {
    const found = find();
    if (found !== null) return found;
  }
  return null;
}

/** The paragraph itself, the one that holds its text box, or the nearest in which a comment can stand. */
function usable(paragraph: Paragraph, open: readonly Paragraph[]): Paragraph {
  let around: Paragraph = paragraph;
  while (around.isBarred && around.host) around = around.host;
  if (!around.isBarred) return around;
  const before = open.findLast(({ index }) => index < around.index);
  return before ?? open.find(({ index }) => index > around.index) ?? around;
}
