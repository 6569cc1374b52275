import type { Range } from '../source.ts';

/** Where the frontmatter stands, fences included, and whether its closing fence is there. */
export interface FrontmatterPlace {
  readonly range: Range;
  readonly inner: Range;
  readonly closed: boolean;
}

const opening = /^---[ \t]*(?:\r\n|\r|\n)/;
const closing = /^---[ \t]*$/m;
/** What tells frontmatter that was never closed from a thematic break at the top of a text. */
const keyLine = /^[A-Za-zÀ-ÖØ-öø-ɏ_-]+:(?:[ \t]|\r|\n|$)/;

/** YAML comments and empty lines before the first key. */
const preamble = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*/;

/** Nothing but comments without an empty line: an empty card. With one it is a heading between two breaks. */
function isBareComment(body: string, content: string): boolean {
  return content.trim() === '' && (body.trim() === '' || !/^[ \t]*$/m.test(body.trimEnd()));
}

/**
 * The YAML block at the top of a text. Two thematic breaks with prose between them are none.
 * One that is not closed is taken to end at the first empty line or heading, so that the agreement below it can
 * still be read.
 */
export function frontmatterIn(text: string): FrontmatterPlace | null {
  const first = opening.exec(text)?.[0];
  if (!first) return null;
  const rest = text.slice(first.length);
  const match = closing.exec(rest);
  const body = match ? rest.slice(0, match.index) : rest;
  const content = body.replace(preamble, '');
  if (
    match &&
    (isBareComment(body, content) || keyLine.test(content) || /^[-[{"']/.test(content))
  ) {
    const end = first.length + match.index;
    return {
      range: { start: 0, end: end + match[0].trimEnd().length },
      inner: { start: first.length, end },
      closed: true,
    };
  }
  if (!keyLine.test(content)) return null;
  const stop = /^(?:[ \t]*(?:\r\n|\r|\n)|#)/m.exec(content);
  const end = first.length + (body.length - content.length) + (stop ? stop.index : content.length);
  return { range: { start: 0, end }, inner: { start: first.length, end }, closed: false };
}
