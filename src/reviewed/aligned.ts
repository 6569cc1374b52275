/** Work that may still be spent on comparing, in steps: a document decides how much there is to compare. */
export interface Effort {
  left: number;
}

/** More letters than these added or left out make two texts too unlike to compare letter by letter. */
const mostEdits = 500;

/**
 * For each letter of one text the letter of the other that it is, or -1: along a shortest way of making one into the
 * other (Myers, 1986). Of texts that are too unlike only their common beginning and end.
 */
export function aligned(a: string, b: string, effort: Effort): Int32Array {
  const result = new Int32Array(a.length).fill(-1);
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) {
    result[head] = head;
    head += 1;
  }
  let tail = 0;
  while (
    tail < shorter - head &&
    a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)
  ) {
    result[a.length - 1 - tail] = b.length - 1 - tail;
    tail += 1;
  }
  const middle = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)] as const;
  if (middle[0] !== '' && middle[1] !== '') match(middle[0], middle[1], head, result, effort);
  return result;
}

/** Fills in the pairs of two texts that begin at `shift`. */
function match(a: string, b: string, shift: number, result: Int32Array, effort: Effort): void {
  const trace = traceOf(a, b, effort);
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const step = stepTo(trace[edits] ?? first, edits, x - y, a.length, b.length);
    const startX = step >> 1;
    while (x > startX && y > 0 && a.charCodeAt(x - 1) === b.charCodeAt(y - 1)) {
      x -= 1;
      y -= 1;
      result[shift + x] = shift + y;
    }
    if ((step & 1) === 1) y -= 1;
    else x -= 1;
  }
}

/** Before any edit: only the beginning of both has been reached. */
const first = new Int32Array(1);

/**
 * Where one more edit leads on a diagonal, doubled, and one more when it is a letter of the second text; -1 when
 * nowhere. `ways` holds how far those with one edit less reach on the diagonals from `-edits` to `edits`.
 */
function stepTo(ways: Int32Array, edits: number, diagonal: number, n: number, m: number): number {
  if (edits === 0) return 0;
  const down = diagonal + 1 < edits ? (ways[diagonal + 1 + edits] ?? -1) : -1;
  const right = diagonal - 1 > -edits ? (ways[diagonal - 1 + edits] ?? -1) : -1;
  const toDown = down >= 0 && down - diagonal <= m ? down : -1;
  const toRight = right >= 0 && right < n ? right + 1 : -1;
  if (toDown < 0 && toRight < 0) return -1;
  return toDown > toRight ? toDown * 2 + 1 : toRight * 2;
}

/** For each number of edits how far the ways with one less reach; empty when the texts are too unlike. */
function traceOf(a: string, b: string, effort: Effort): readonly Int32Array[] {
  const trace: Int32Array[] = [];
  let ways = first;
  for (let edits = 0; edits <= Math.min(mostEdits, a.length + b.length); edits += 1) {
    trace.push(ways);
    const next = new Int32Array(2 * edits + 3).fill(-1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const step = stepTo(ways, edits, diagonal, a.length, b.length);
      if (step < 0) continue;
      let x = step >> 1;
      while (
        x < a.length &&
        x - diagonal < b.length &&
        a.charCodeAt(x) === b.charCodeAt(x - diagonal)
      )
        x += 1;
      effort.left -= 1 + x - (step >> 1);
      next[diagonal + edits + 1] = x;
      if (x === a.length && x - diagonal === b.length) return trace;
    }
    if (effort.left < 0) break;
    ways = next;
  }
  return [];
}
