import type { Link, Nodes, PhrasingContent } from 'mdast';
import { escapesIn, type UnitKind } from './escapes.ts';
import { type Style, styled, type Token } from './inline-styles.ts';

/** Inline text as Markdown. Lines are parted by line feeds; a hard break ends with a backslash. */
export interface Line {
  readonly text: string;
  /** Where its text nodes came to stand, in order. */
  readonly places: readonly {
    readonly start: number;
    readonly end: number;
    readonly node: Nodes;
  }[];
}

/** What the text stands in, which decides what has a meaning in it. */
export type Within = 'paragraph' | 'heading' | 'cell' | 'item';

type Task =
  | { readonly node: Nodes; readonly style: Style; readonly linked: boolean }
  | { readonly mark: string };

/** Control characters, halves of characters and line ends of any other kind: nothing of a text. */
const debris =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken away.
  /[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Blanks of every kind that may end a line; a no-break space stays what it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: vertical tabs and form feeds too.
const blanks = /[ \t\n\r\u000b\u000c\u0085\u2028\u2029]+/g;

/** One line (or, with hard breaks, several) of Markdown that reads as these nodes. */
export function lineOf(children: readonly PhrasingContent[], within: Within): Line {
  const tokens = collapsed(tokensOf(children, within));
  const raw: string[] = [];
  const kinds: UnitKind[] = [];
  const spans: { start: number; end: number; node: Nodes }[] = [];
  let length = 0;
  const add = (value: string, kind: UnitKind): void => {
    raw.push(value);
    for (let i = 0; i < value.length; i += 1) kinds.push(kind);
    length += value.length;
  };
  for (const token of styled(tokens)) {
    if (token.kind === 'break') add(within === 'cell' ? '<br>' : '\\\n', 'mark');
    else {
      const start = length;
      add(token.value, token.kind === 'mark' ? 'mark' : token.linked ? 'link' : 'text');
      if (token.node) spans.push({ start, end: length, node: token.node });
    }
  }
  return escaped(raw.join(''), kinds, spans, within);
}

/** Puts in the backslashes, and moves the places with them. */
function escaped(
  raw: string,
  kinds: readonly UnitKind[],
  spans: readonly { start: number; end: number; node: Nodes }[],
  within: Within,
): Line {
  const escapes = escapesIn(raw, kinds, within);
  if (escapes.length === 0) return { text: raw, places: spans };
  const parts: string[] = [];
  let from = 0;
  for (const at of escapes) {
    parts.push(raw.slice(from, at));
    from = at;
  }
  parts.push(raw.slice(from));
  let passed = 0;
  const moved = (offset: number): number => {
    while (passed < escapes.length && (escapes[passed] ?? 0) < offset) passed += 1;
    return offset + passed;
  };
  const places = spans.map(({ start, end, node }) => ({
    start: moved(start),
    end: moved(end),
    node,
  }));
  return { text: parts.join('\\'), places };
}

/** Nodes on their way to becoming tokens; the last task is the next. */
interface Flow {
  readonly tokens: Token[];
  readonly tasks: Task[];
  readonly within: Within;
}

function push({ tasks }: Flow, nodes: readonly Nodes[], style: Style, linked: boolean): void {
  for (const node of [...nodes].reverse()) tasks.push({ node, style, linked });
}

function mark({ tokens }: Flow, value: string): void {
  tokens.push({ kind: 'mark', value, style: '', linked: false, node: null });
}

/** Nodes laid out flat. Of bold within italics bold is kept, and links have no styles inside. */
function tokensOf(children: readonly PhrasingContent[], within: Within): Token[] {
  const flow: Flow = { tokens: [], tasks: [], within };
  push(flow, children, '', false);
  for (let task = flow.tasks.pop(); task; task = flow.tasks.pop()) {
    if ('mark' in task) mark(flow, task.mark);
    else addNode(flow, task);
  }
  return flow.tokens;
}

function addNode(flow: Flow, { node, style, linked }: Extract<Task, { node: Nodes }>): void {
  const { tokens, within } = flow;
  if (node.type === 'text' || node.type === 'inlineCode') {
    const value = node.value.replace(debris, '').replace(blanks, ' ');
    if (value !== '') tokens.push({ kind: 'text', value, style, linked, node });
  } else if (node.type === 'break') {
    const kind = within === 'heading' || linked ? 'text' : 'break';
    tokens.push({ kind, value: kind === 'text' ? ' ' : '', style: '', linked, node: null });
  } else if (node.type === 'footnoteReference') {
    if (!linked) mark(flow, `[^${node.identifier}]`);
  } else if (node.type === 'link' && !linked) {
    openLink(flow, node, style);
  } else if ('children' in node) {
    const plain = within === 'heading' || linked;
    push(flow, node.children, plain ? '' : styleOf(node.type, style), linked);
  }
}

function styleOf(type: Nodes['type'], around: Style): Style {
  if (type === 'strong' || around === '**') return '**';
  return type === 'emphasis' ? '*' : around;
}

/** An address that may stand between angle brackets and be its own text. */
const bare = /^(?:https?:\/\/|mailto:)[^\s<>|\\]+$/i;

function openLink(flow: Flow, node: Link, style: Style): void {
  const words = plainText(node.children).trim();
  const url = node.url.trim().replace(debris, '');
  if (words === '' || url === '' || url.length > 2_000) {
    push(flow, node.children, style, false);
    return;
  }
  if (
    bare.test(url) &&
    [words, `${words}/`, `mailto:${words}`].includes(url) &&
    /^[^@]*@[^@]+\.[a-z]+$|:/i.test(words)
  ) {
    mark(flow, `<${words}>`);
    return;
  }
  const address = encodeURI(url.replace(/%(?![0-9a-f]{2})/gi, '%25'))
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(/[()|\\<>*_`~[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  mark(flow, '[');
  flow.tasks.push({ mark: `](${address})` });
  push(flow, node.children, '', true);
}

function plainText(nodes: readonly Nodes[]): string {
  const rest = [...nodes].reverse();
  let text = '';
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if ('children' in node) rest.push(...[...node.children].reverse());
  }
  return text;
}

/** Takes blanks away from the end of a row of tokens. */
function trimEnd(tokens: Token[]): void {
  for (let last = tokens.at(-1); last?.kind === 'text'; last = tokens.at(-1)) {
    last.value = last.value.replace(/\s+$/u, '');
    if (last.value !== '') return;
    tokens.pop();
  }
}

/** One blank where there were several; none at the ends of lines; one break where there were several. */
function collapsed(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let blank = true;
  for (const token of tokens) {
    if (token.kind === 'break') {
      trimEnd(kept);
      if (kept.length > 0 && kept.at(-1)?.kind !== 'break') kept.push(token);
      blank = true;
      continue;
    }
    if (blank && token.kind === 'text')
      token.value = token.value.replace(atStart(kept) ? /^\s+/u : /^ +/, '');
    if (token.value === '') continue;
    kept.push(token);
    blank = token.kind === 'text' ? token.value.endsWith(' ') : blank && token.value === '[';
  }
  trimEnd(kept);
  if (kept.at(-1)?.kind === 'break') kept.pop();
  return kept;
}

function atStart(kept: readonly Token[]): boolean {
  return (
    kept.every(({ kind, value }) => kind === 'mark' && value === '[') ||
    kept.at(-1)?.kind === 'break'
  );
}
