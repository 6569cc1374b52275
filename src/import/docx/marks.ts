import type { Nodes } from 'mdast';
import type { Mark } from '../../source.ts';
import type { Placed } from '../to-markdown.ts';

/** Where in the text each paragraph begins, with the signs of Markdown before it. */
export function marksOf(
  text: string,
  places: readonly Placed[],
  paragraphOf: ReadonlyMap<Nodes, number>,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { start, node } of places) {
    const paragraph = paragraphOf.get(node);
    if (paragraph === undefined) continue;
    const at = beginning(text, start, node);
    const last = marks.at(-1);
    if (last && (last.paragraph === paragraph || last.start >= at)) continue;
    marks.push({ start: at, paragraph, page: null, line: null });
  }
  return marks;
}

/** A block begins with its line, a cell with the bar before it. */
function beginning(text: string, start: number, node: Nodes): number {
  if (node.type === 'text') return start;
  if (node.type === 'tableCell') return Math.max(0, start - 2);
  return text.lastIndexOf('\n', start - 1) + 1;
}
