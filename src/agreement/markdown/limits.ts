import type { Unreadable } from '../../source.ts';
import { type Open, trackFence, trackHtml } from './open.ts';
import { isBlank, type SimpleBlock, simpleBlockAt } from './simple.ts';

/**
 * What we hand to the parser at most. It is quadratic in containers and in delimiter runs, so that a small hostile
 * file could hold it for minutes. The counts hold for a stretch between two places where the text can be cut.
 */
export const limits = {
  /** UTF-8 bytes of a file, or UTF-16 units of a text given to the library. */
  size: 5_000_000,
  nesting: 20,
  containers: 1_000,
  lines: 3_000,
  delimitersInParagraph: 2_000,
  delimiters: 20_000,
} as const;

/** A stretch of the text that can be parsed by itself, half-open; `simple` when it already is a block. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly simple: SimpleBlock | null;
}

/** Lines looked at so far in the stretch being gathered. */
interface State extends Open {
  start: number;
  lines: number;
  /** Empty lines in a row. */
  blanks: number;
  /** The line above underlines a heading, and no container is open. */
  underlined: boolean;
  /** Since the last empty line a table, a list or a quotation may be open: what looks like an underline may be none. */
  contained: boolean;
  /** The line above begins with a letter. */
  worded: boolean;
  /** The block above is complete. */
  afterSimple: boolean;
  containers: number;
  delimiters: number;
  paragraph: number;
  paragraphStart: number;
  /** Content columns of the list items that are open. */
  lists: number[];
  quoted: boolean;
  blank: boolean;
}

/** Shorter stretches gain nothing; much longer ones cost more than their length. */
const comfortable = { size: 8_192, containers: 16, lines: 100 } as const;

const safeStart = /^(?:#{1,6}[ \t]|[A-Za-zÀ-ÖØ-öø-ɏ]|[>|\d"'”“»(§%]|[*+-][ \t]+\S)/;
/** What can begin a block in the middle of a paragraph. */
const interrupts = /^(?:#{1,6}[ \t]|>|[*+-][ \t]+\S|\d{1,9}[.)][ \t]+\S)/;

/**
 * One linear look at a text before any parser: where it can be cut so that each part parses as it would in the whole,
 * and whether some part is beyond the limits.
 * @param from offset after the frontmatter
 * @param simple whether to read the simplest blocks here; without it everything goes to remark-parse
 */
export function stretchesOf(
  text: string,
  from: number,
  simple = true,
): readonly Stretch[] | Unreadable {
  if (text.length > limits.size) return beyond('too-large', limits.size, 0, 0);
  const stretches: Stretch[] = [];
  const state: State = fresh(from);
  const brackets = !text.includes(']:');
  const counted = { containers: 0 };
  for (let at = from; at < text.length; ) {
    const end = lineEndAt(text, at);
    const line = text.slice(at, Math.min(end, at + 4_000));
    const block = simple && isFree(state) ? simpleBlockAt(text, at, brackets) : null;
    if (block || (isEnough(state, at) && isSafe(state, line))) {
      if (at > state.start) stretches.push({ start: state.start, end: at, simple: null });
      Object.assign(state, fresh(at));
    }
    if (block) {
      stretches.push({ start: at, end: block.end, simple: block });
      at = block.end;
      Object.assign(state, fresh(at), { afterSimple: true });
      continue;
    }
    state.afterSimple = false;
    const reason = look(state, counted, line, text, at, end);
    if (reason) return reason;
    at = end;
  }
  if (state.start < text.length)
    stretches.push({ start: state.start, end: text.length, simple: null });
  return stretches;
}

function isEnough({ start, containers, lines, blanks }: State, at: number): boolean {
  return (
    at - start > comfortable.size ||
    containers >= comfortable.containers ||
    lines >= comfortable.lines ||
    blanks >= comfortable.lines
  );
}

/** Whether nothing above goes on here, as long as the line stands at the margin. */
function isFree({ fence, html, blank, underlined, afterSimple }: State): boolean {
  return fence === '' && html === '' && (blank || underlined || afterSimple);
}

/** Whether what begins here would begin a block of its own in the whole text too. */
function isSafe({ fence, html, blank, blanks, underlined }: State, line: string): boolean {
  if (fence !== '' || html !== '') return false;
  if (blanks >= comfortable.lines) return true;
  return safeStart.test(line) && (blank || underlined || interrupts.test(line));
}

function fresh(start: number): State {
  return {
    start,
    lines: 0,
    blanks: 0,
    underlined: false,
    contained: false,
    worded: false,
    afterSimple: false,
    containers: 0,
    delimiters: 0,
    paragraph: 0,
    paragraphStart: start,
    lists: [],
    quoted: false,
    blank: true,
    fence: '',
    html: '',
  };
}

function beyond(
  reason: Unreadable['reason'],
  detail: number,
  start: number,
  end: number,
): Unreadable {
  return { reason, detail: String(detail), range: { start, end } };
}

/** Offset after the line's end. */
function lineEndAt(text: string, at: number): number {
  for (let i = at; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

/** A long text may hold more quotes and nested items, but nobody writes one every fifty letters all through it. */
function most(text: string): number {
  return Math.max(limits.containers, text.length / 50);
}

/** Takes one line into account; the reason when it goes beyond a limit. */
function look(
  state: State,
  counted: { containers: number },
  line: string,
  text: string,
  at: number,
  end: number,
): Unreadable | null {
  const blank = isBlank(line);
  state.lines += 1;
  state.blanks = blank ? state.blanks + 1 : 0;
  state.contained =
    !blank && (state.contained || /\||^[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)])/.test(line));
  state.underlined =
    state.worded &&
    !state.contained &&
    !state.blank &&
    !state.quoted &&
    state.lists.length === 0 &&
    /^(?:=+|-+)\s*$/.test(line);
  state.worded = /^[A-Za-zÀ-ÖØ-öø-ɏ]/.test(line);
  if (blank || state.blank) {
    state.paragraph = 0;
    state.paragraphStart = at;
  }
  state.blank = blank;
  if (blank) {
    state.quoted = false;
    if (state.html === '\n') state.html = '';
    return null;
  }
  if (state.lines - state.blanks > limits.lines) {
    return beyond('too-long', limits.lines, state.start, lineText(text, state.start, end));
  }
  if (trackFence(state, line) || trackHtml(state, line, text, at, end)) return null;
  const count = delimitersIn(text, at, end);
  state.delimiters += count;
  state.paragraph += count;
  const before = state.containers;
  const depth = trackContainers(state, line);
  counted.containers += state.containers - before;
  if (depth > limits.nesting)
    return beyond('too-deep', limits.nesting, at, lineText(text, at, end));
  if (state.containers > limits.containers || counted.containers > most(text)) {
    return beyond('too-many-containers', limits.containers, at, lineText(text, at, end));
  }
  if (state.paragraph > limits.delimitersInParagraph || state.delimiters > limits.delimiters) {
    const limit =
      state.paragraph > limits.delimitersInParagraph
        ? limits.delimitersInParagraph
        : limits.delimiters;
    return beyond('too-many-delimiters', limit, state.paragraphStart, lineText(text, at, end));
  }
  return null;
}

/** End of what a reader sees of the line: at most 80 units, without the line end. */
function lineText(text: string, at: number, end: number): number {
  return at + text.slice(at, Math.min(end, at + 80)).trimEnd().length;
}

/** `* [ ] ~ < & \` and the backtick. */
const delimiters: ReadonlySet<number> = new Set([42, 91, 93, 96, 126, 60, 38, 92]);

/** Delimiters, whatever they will turn out to mean. Underscores stand in rows on signature lines and bars in tables: four of them count as one. */
function delimitersIn(text: string, at: number, end: number): number {
  let count = 0;
  let cheap = 0;
  for (let i = at; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (delimiters.has(code)) count += 1;
    else if (code === 95 || code === 124) cheap += 1;
  }
  return count + (cheap >> 2);
}

const marker = /^[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$))/;

/** How deep the line stands; counts block quotes and nested list items that begin in it. */
function trackContainers(state: State, line: string): number {
  let rest = line;
  let column = 0;
  let quotes = 0;
  let items = 0;
  for (let match = marker.exec(rest); match; match = marker.exec(rest)) {
    const mark = match[0];
    column += mark.length;
    if (mark.endsWith('>')) quotes += 1;
    else {
      const indent = column - mark.trimStart().length;
      while ((state.lists.at(-1) ?? -1) > indent) state.lists.pop();
      state.lists.push(column + 1);
      items += 1;
    }
    rest = rest.slice(mark.length);
    if (quotes + state.lists.length > limits.nesting) break;
  }
  if (quotes === 0 && items === 0 && !/^[ \t]/.test(line)) state.lists = [];
  if (quotes > (state.quoted ? 1 : 0)) state.containers += 1;
  state.quoted = quotes > 0;
  if (items > 0 && state.lists.length > 1) state.containers += 1;
  return quotes + state.lists.length;
}
