import type { PhrasingContent } from 'mdast';
import type { Range } from '../../source.ts';
import type { Prose } from '../agreement.ts';
import { addReplaced, addVerbatim, finish, type ProseBuilder, proseBuilder } from './clean.ts';

/** Prose of a block, and which stretches of it are bold or links. */
export interface Inline {
  readonly prose: Prose;
  readonly strong: readonly Range[];
  readonly links: readonly Range[];
}

/** HTML that only dresses text up; any other tag is a word in angle brackets, such as `<namn>`. */
const dressing =
  /^<\/?(?:a|abbr|b|big|blockquote|center|cite|code|del|details|dd|div|dl|dt|em|font|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var)\b/i;

const closing: Readonly<Record<string, 'strong' | 'link'>> = {
  strong: 'strong',
  link: 'link',
  linkReference: 'link',
};

/** “____/_____” is a line to write a date on, though Markdown reads emphasis around a slash. */
function rawUnderscores(
  node: PhrasingContent,
  source: string,
  shift: number,
): { readonly text: string; readonly from: number } | null {
  if (node.type !== 'strong' && node.type !== 'emphasis') return null;
  const from = (node.position?.start.offset ?? 0) + shift;
  const text = source.slice(from, (node.position?.end.offset ?? 0) + shift);
  return text.startsWith('_') && !/[\p{L}\p{N}\r\n\\&]/u.test(text) ? { text, from } : null;
}

type Task =
  | { readonly node: PhrasingContent }
  | { readonly close: 'strong' | 'link'; readonly at: number };

/**
 * The plain text of inline nodes.
 * @param shift what to add to a node's offset to get the offset in the source
 * @param quotes how many block quotes the text stands in: their markers lie inside a text node's span
 */
export function inlineOf(
  nodes: readonly PhrasingContent[],
  source: string,
  shift: number,
  quotes: number,
): Inline {
  const builder = proseBuilder();
  const strong: Range[] = [];
  const links: Range[] = [];
  const tasks: Task[] = [...nodes].reverse().map((node) => ({ node }));
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('close' in task) {
      const ranges = task.close === 'strong' ? strong : links;
      ranges.push({ start: task.at, end: builder.text.length });
      continue;
    }
    const { node } = task;
    if (!('children' in node)) {
      addLeaf(builder, node, source, shift, quotes);
      continue;
    }
    const raw = rawUnderscores(node, source, shift);
    if (raw) {
      addVerbatim(builder, raw.text, raw.from);
      continue;
    }
    const close = closing[node.type];
    if (close) tasks.push({ close, at: builder.text.length });
    tasks.push(...[...node.children].reverse().map((child) => ({ node: child })));
  }
  return { prose: finish(builder), strong, links };
}

function addLeaf(
  builder: ProseBuilder,
  node: PhrasingContent,
  source: string,
  shift: number,
  quotes: number,
): void {
  const from = (node.position?.start.offset ?? 0) + shift;
  const to = (node.position?.end.offset ?? 0) + shift;
  if (node.type === 'text') addText(builder, node.value, source, from, to, quotes);
  else if (node.type === 'break') addReplaced(builder, '\n', from, to);
  else if (node.type === 'inlineCode') addCode(builder, node.value, source, from, to);
  else if (node.type === 'html') addHtml(builder, node.value, from, to);
}

function addHtml(builder: ProseBuilder, value: string, from: number, to: number): void {
  if (value.startsWith('<!--') || dressing.test(value)) return;
  if (/^<\/?br\b/i.test(value)) addReplaced(builder, '\n', from, to);
  else if (value.length === to - from) addVerbatim(builder, value, from);
}

function addCode(
  builder: ProseBuilder,
  value: string,
  source: string,
  from: number,
  to: number,
): void {
  const at = source.slice(from, to).indexOf(value);
  if (at >= 0 && !/[\r\n]/.test(value)) addVerbatim(builder, value, from + at);
  else addReplaced(builder, value.replace(/\s+/g, ' '), from, to);
}

/**
 * Lays the value of a text node beside its source: they differ by escapes, character references,
 * and, at line ends, by trailing spaces, indentation and quote markers.
 */
function addText(
  builder: ProseBuilder,
  value: string,
  source: string,
  from: number,
  to: number,
  quotes: number,
): void {
  if (value.length === to - from && !value.includes('\r') && source.startsWith(value, from)) {
    addVerbatim(builder, value, from);
    return;
  }
  let at = from;
  let run = 0;
  let runFrom = from;
  const flush = (end: number): void => {
    addVerbatim(builder, value.slice(run, end), runFrom);
  };
  for (let i = 0; i < value.length; ) {
    const wanted = value.charCodeAt(i);
    const found = source.charCodeAt(at);
    if (at < to && isSame(wanted, found) && !isReference(value, i, source, at)) {
      i += 1;
      at += 1;
      continue;
    }
    const step = differenceAt(value, i, source, at, to, quotes);
    flush(i);
    if (!step) {
      addReplaced(builder, value.slice(i).replace(/\s+/g, ' '), Math.min(at, to), to);
      return;
    }
    addReplaced(builder, step.text ?? value.slice(i, i + step.units), at, step.to);
    i += step.units;
    at = step.resume;
    run = i;
    runFrom = at;
  }
  flush(value.length);
}

/** The same letter, line ends aside; a NUL is read as the replacement character. */
function isSame(wanted: number, found: number): boolean {
  if (wanted === 10 || wanted === 13) return false;
  return found === wanted || (found === 0 && wanted === 0xfffd);
}

/** An ampersand of the source that is a reference (`&amp;`), not itself. */
function isReference(value: string, i: number, source: string, at: number): boolean {
  if (source[at] !== '&') return false;
  const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(
    source.slice(at, at + 40),
  )?.[0];
  return reference !== undefined && !value.startsWith(reference, i);
}

interface Step {
  /** Units of the value it stands for. */
  readonly units: number;
  /** What to read there, when it is not what the value says: every line end is read as `\n`. */
  readonly text?: string;
  /** Where what it stands for ends in the source. */
  readonly to: number;
  /** Where reading goes on: past indentation and quote markers of the next line. */
  readonly resume: number;
}

function differenceAt(
  value: string,
  i: number,
  source: string,
  at: number,
  to: number,
  quotes: number,
): Step | null {
  if (value[i] === '\n' || value[i] === '\r') {
    const step = lineEnd(source, at, to, quotes);
    return step && { ...step, text: '\n', units: value.startsWith('\r\n', i) ? 2 : 1 };
  }
  if (source[at] === '\\' && source[at + 1] === value[i])
    return { units: 1, to: at + 2, resume: at + 2 };
  if (source[at] !== '&') return null;
  const end = source.slice(at, at + 40).indexOf(';');
  if (end < 0) return null;
  const code = value.charCodeAt(i);
  const next = at + end + 1;
  return { units: code >= 0xd800 && code <= 0xdbff ? 2 : 1, to: next, resume: next };
}

function lineEnd(source: string, at: number, to: number, quotes: number): Step | null {
  let end = at;
  while (end < to && (source[end] === ' ' || source[end] === '\t')) end += 1;
  if (source[end] === '\r') end += 1;
  if (source[end] === '\n') end += 1;
  if (end === at || end > to) return null;
  let resume = end;
  let left = quotes;
  while (resume < to) {
    const letter = source[resume];
    if (letter === '>' && left > 0) left -= 1;
    else if (letter !== ' ' && letter !== '\t') break;
    resume += 1;
  }
  return { units: 1, to: end, resume };
}
