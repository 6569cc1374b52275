import type { Layout } from './layout.ts';

/** Letters for private use that stand round the exact words while lines are laid out. */
export const openMark = '\ue000';
export const closeMark = '\ue001';

/** Stands for a space that no line is broken at. */
const hold = '\ue002';

/** What begins the first line, and what the others; both count towards the width. */
export interface Hang {
  readonly first: string;
  readonly rest: string;
}

/**
 * Breaks a text at spaces into lines that fit. Words longer than a line are cut.
 * The marks of `wrapMarked` take no room.
 */
function wrapWords(text: string, hang: Hang, { width, measure }: Layout): readonly string[] {
  const columns = (word: string) => measure(word.replace(/[\ue000\ue001]/g, ''));
  const room = Math.max(20, width - Math.max(columns(hang.first), columns(hang.rest)));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/ +/).flatMap((long) => cut(long, room, columns))) {
    const size = columns(word);
    if (used > 0 && used + 1 + size > room) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      line = used > 0 || line !== '' ? `${line} ${word}` : word;
      used += size + (used > 0 ? 1 : 0);
    }
  }
  lines.push(line);
  return lines;
}

/** A word that no line can hold, in parts that it can. */
function cut(word: string, room: number, columns: (text: string) => number): readonly string[] {
  if (columns(word) <= room) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (columns(part + letter) > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Lines of a text, each with what should stand before it. */
export function wrap(text: string, hang: Hang, layout: Layout): readonly string[] {
  const lines = wrapWords(text.trim(), hang, layout);
  return lines.map((line, index) => (index === 0 ? hang.first : hang.rest) + line);
}

/** Parts with a dot between them, broken only between parts where a part fits on a line. */
export function wrapParts(parts: readonly string[], hang: Hang, layout: Layout): readonly string[] {
  const room = layout.width - layout.measure(hang.rest) - 2;
  const held = parts.map((part) =>
    layout.measure(part) > room ? part : part.replaceAll(' ', hold),
  );
  return wrap(held.join(`${hold}· `), hang, layout).map((line) => line.replaceAll(hold, ' '));
}

/** The same for a text with marks: painted where there is colour, ›…‹ where there is none. */
export function wrapMarked(text: string, hang: Hang, layout: Layout): readonly string[] {
  const { colour, exact } = layout.paint;
  if (!colour) {
    return wrap(text.replace(openMark, '›').replace(closeMark, '‹'), hang, layout);
  }
  let inside = false;
  return wrapWords(text.trim(), hang, layout).map((line, index) => {
    const marked = (inside ? openMark : '') + line;
    inside = marked.lastIndexOf(openMark) > marked.lastIndexOf(closeMark);
    const closed = inside ? marked + closeMark : marked;
    const painted = closed.replace(/\ue000([^\ue001]*)\ue001/g, (_, words: string) => exact(words));
    return (index === 0 ? hang.first : hang.rest) + painted;
  });
}
