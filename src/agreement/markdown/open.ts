/** What is open at a line and hides the signs in it. */
export interface Open {
  /** The open code fence (`` ``` `` or `~~~…`), or ''. */
  fence: string;
  /** What ends the HTML that is open, or ''. */
  html: string;
}

const fenceLine = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*)*(`{3,}|~{3,})/;

/** Whether the line belongs to fenced code, its fences included. */
export function trackFence(state: Open, line: string): boolean {
  // What looks like a tag may be prose, which a fence ends, or HTML, which holds it: from here on nothing is cut.
  if (state.html === '\n' && fenceLine.test(line)) state.html = never;
  if (state.html !== '') return false;
  const mark = fenceLine.exec(line)?.[1];
  if (state.fence === '') {
    if (
      !mark ||
      (mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`'))
    )
      return false;
    state.fence = mark;
    return true;
  }
  if (mark?.startsWith(state.fence) && line.slice(line.indexOf(mark) + mark.length).trim() === '') {
    state.fence = '';
  }
  return true;
}

/** No line ends it. */
const never = '\0\0';

const htmlEnds: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*<!--/, '-->'],
  [/^[ \t]*<(?:script|pre|style|textarea)\b/i, '</'],
  [/^[ \t]*<\?/, '?>'],
  [/^[ \t]*<!\[CDATA\[/, ']]>'],
  [/^[ \t]*<![a-z]/i, '>'],
  [/^[ \t]*<\/?[a-z]/i, '\n'],
];

/** Whether the line belongs to HTML that hides what stands in it. */
export function trackHtml(
  state: Open,
  line: string,
  text: string,
  at: number,
  end: number,
): boolean {
  const wasOpen = state.html !== '';
  if (!wasOpen) state.html = htmlEnds.find(([start]) => start.test(line))?.[1] ?? '';
  if (state.html === '') return false;
  if (state.html !== '\n') {
    // `<!-->` is a whole comment.
    const from = wasOpen ? at : at + line.indexOf('<') + (state.html === '-->' ? 2 : 4);
    if (text.slice(from, end).includes(state.html)) state.html = '';
  }
  return wasOpen || state.html !== '\n';
}
