import type { SectionKey } from '../profile.ts';
import { contains, type Range } from '../source.ts';
import type { Agreement, Document, Field, Sentence } from './agreement.ts';
import { rangeIn } from './language/prose.ts';

/** Where something that stands nowhere is pointed at: the H1, else the first line. */
export function topOf({ headings, source }: Document): Range {
  const title = headings.find(({ level }) => level === 1);
  return title?.range ?? firstLine(source.text);
}

/** The first line without its line end. */
export function firstLine(text: string): Range {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
}

/** A field by its English path, from the frontmatter, else from the card. */
export function fieldAt({ frontmatter, card }: Document, path: string): Field | null {
  return frontmatter?.fields.get(path) ?? card?.fields.get(path) ?? null;
}

/** Where a sentence stands in the source. */
export function sentenceRange(sentence: Sentence): Range {
  return rangeIn(sentence.block.prose, sentence.start, sentence.end);
}

/** The section of the innermost place that holds a range. */
export function sectionAt({ sections }: Agreement, at: Range): SectionKey | null {
  let best: { readonly key: SectionKey; readonly length: number } | null = null;
  for (const places of sections.values()) {
    for (const { key, range } of places) {
      const length = range.end - range.start;
      if (contains(range, at) && (!best || length < best.length)) best = { key, length };
    }
  }
  return best?.key ?? null;
}
