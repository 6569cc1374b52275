import { contentOf, objectsIn, type PdfObject } from './objects.ts';

/** How many drawings a page may come to, when drawings in drawings are counted each time they are painted. */
const mostPaintings = 50_000;
const deepest = 40;

/** Keys that lead back to what an object belongs to, or to nothing that is painted. */
const back =
  /\/(?:Parent|P|Pg|Prev|Next|First|Last|Dest|A|AA|OC|Metadata|PieceInfo|Properties|StructParent|StructTreeRoot|Popup|IRT|Group|Annots|ObjStm|Extends)\s*(?:\d+\s+\d+\s+R|<<[^<>]*>>|\[[^\]]*\])/g;

interface Graph {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly bytes: Uint8Array;
  /** How many drawings an object comes to, for those that have been counted. */
  readonly weights: Map<number, number>;
}

/**
 * Whether drawings paint one another without end or in numbers without bounds, which the reader of PDF would follow.
 * Drawings whose dictionaries are encrypted are not: only strings and streams are.
 */
export function nestsTooMuch(text: string, bytes: Uint8Array): boolean {
  if (!/\/(?:Form|Pattern|Type3)\b/.test(text) && !text.includes('/ObjStm')) return false;
  const graph: Graph = { objects: objectsIn(text, bytes), bytes, weights: new Map() };
  for (const [number, { words }] of graph.objects) {
    const paints = /\/Type\s*\/Page\b|\/Subtype\s*\/(?:Form|Type3)\b|\/PatternType\s+1\b/.test(
      words,
    );
    if (paints && weightOf(graph, number) > mostPaintings) return true;
  }
  return false;
}

interface Visit {
  readonly number: number;
  readonly children: readonly (readonly [number, number])[];
  next: number;
  weight: number;
}

/** Drawings below an object, itself counted; without end where it is below itself. */
function weightOf(graph: Graph, root: number): number {
  const { weights } = graph;
  const known = weights.get(root);
  if (known !== undefined) return known;
  const open = new Set<number>([root]);
  const stack: Visit[] = [visit(graph, root)];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children[top.next];
    if (!child) {
      weights.set(top.number, Math.min(top.weight, Number.MAX_SAFE_INTEGER));
      open.delete(top.number);
      stack.pop();
      continue;
    }
    const [number, times] = child;
    const weight = weights.get(number);
    if (weight !== undefined) {
      top.weight += weight * times;
      top.next += 1;
    } else if (open.has(number)) {
      if (isDrawing(graph, number)) return Number.POSITIVE_INFINITY;
      top.next += 1;
    } else if (stack.length > deepest * 4) return Number.POSITIVE_INFINITY;
    else {
      open.add(number);
      stack.push(visit(graph, number));
    }
  }
  return weights.get(root) ?? 1;
}

function isDrawing({ objects }: Graph, number: number): boolean {
  return /\/Subtype\s*\/(?:Form|Type3)\b|\/PatternType\s+1\b/.test(
    objects.get(number)?.words ?? '',
  );
}

/** What an object refers to, and how many times it paints that. */
function visit(graph: Graph, number: number): Visit {
  const object = graph.objects.get(number);
  const words = (object?.words ?? '').replace(back, ' ');
  const children = new Map<number, number>();
  for (const [, name, target] of words.matchAll(
    /(?:\/([^\s/<>[\]()]+)\s+)?(\d{1,9})\s+\d{1,5}\s+R\b/g,
  )) {
    if (!graph.objects.has(Number(target))) continue;
    const times = name && object && isDrawing(graph, number) ? paintings(graph, object, name) : 1;
    children.set(Number(target), Math.max(times, children.get(Number(target)) ?? 1));
  }
  const weight = isDrawing(graph, number) ? 1 : 0;
  return { number, children: [...children], next: 0, weight };
}

const contents = new WeakMap<PdfObject, ReadonlyMap<string, number>>();

/** How often a drawing paints the one of this name. */
function paintings({ bytes }: Graph, object: PdfObject, name: string): number {
  let counts = contents.get(object);
  if (!counts) {
    const counted = new Map<string, number>();
    for (const [, painted = ''] of contentOf(object, bytes).matchAll(/\/([^\s/<>[\]()]+)\s+Do\b/g))
      counted.set(painted, (counted.get(painted) ?? 0) + 1);
    counts = counted;
    contents.set(object, counts);
  }
  return counts.get(name) ?? 1;
}
