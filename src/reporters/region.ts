import { positionAt, type Range, type Source } from '../source.ts';

/** Where something stands, for programs that show it beside the text: 1-based, the end exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * The lines of a range; null where the reader of the file sees no lines (Word, ODT, PDF, what could not be read). The
 * line end that a range ends with is not a line more.
 */
export function regionOf(source: Source, range: Range): Region | null {
  if (source.original) return null;
  let { end } = range;
  while (end > range.start && /[\r\n]/.test(source.text[end - 1] ?? '')) end -= 1;
  const first = positionAt(source, range.start);
  const last = positionAt(source, end);
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

/**
 * A path as seen from the root of the repository, which is what GitHub and GitLab look for; unchanged where it leads out
 * of it.
 *
 * @param folder the working folder as seen from there, `avtal/` or empty
 */
export function pathFromRoot(path: string, folder: string): string {
  if (isAbsolute(path) || path === '-') return path;
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '.' || step === '') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return path;
  }
  return steps.join('/');
}

/** Half of a letter that has lost its other half: nothing that an address or XML can hold. */
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text in which every letter is whole. */
export function wellFormed(text: string): string {
  return text.replace(half, '\ufffd');
}

/** A path as an address: relative where the path is, each part percent-encoded. */
export function addressOf(path: string): string {
  const encoded = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  if (!isAbsolute(path)) return encoded;
  return `file://${path.startsWith('/') ? '' : '/'}${encoded.replace('%3A', ':')}`;
}

/** Whether a path leads to something below the root that it is counted from. */
export function isBelow(path: string): boolean {
  return !isAbsolute(path) && !path.startsWith('../') && path !== '..' && path !== '-';
}
