/** Shorter than any margin: a line that could have held the next word as well was ended on purpose. */
const narrowest = 50;

/** What begins a line of its own: an item of a list that Markdown does not know. */
const ownLine = /^(?:[a-zåäö]\)\s|[•●▪–]\s)/u;

/**
 * Whether a line of a paragraph ends for the reader where it ends in the source. Markdown runs lines together; but
 * “Ordförande” under a name, and “b) …” under “a) …”, are not meant to be.
 */
export function endsForReader(line: string, next: string): boolean {
  if (ownLine.test(next)) return true;
  const [word = ''] = next.split(' ', 1);
  return line.length + 1 + word.length <= narrowest;
}
