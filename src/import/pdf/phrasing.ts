import type { Nodes, PhrasingContent } from 'mdast';
import { seamOf } from './join.ts';
import type { Place, Run, Runs } from './run.ts';

/** What is known and gathered while a tree is built. */
export interface Builder {
  readonly places: Map<Nodes, Place>;
  /** Those of the whole text, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** What has been written of the line that a run stands on. */
interface Tail {
  run: Run;
  node: { value: string } | null;
  /** The line so far, for a hyphen may be a node of its own. */
  text: string;
}

/** Runs joined over the ends of lines, as nodes that know their places. */
export function phrasing(builder: Builder, runs: Runs): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let tail: Tail | null = null;
  for (const run of runs) {
    if (run.note === null && run.text === '') continue;
    tail = run.note === null ? addText(builder, out, tail, run) : addNote(out, tail, run, run.note);
  }
  return out;
}

function addNote(out: PhrasingContent[], tail: Tail | null, run: Run, name: string): Tail {
  if (tail?.node) tail.node.value = tail.node.value.trimEnd();
  out.push({ type: 'footnoteReference', identifier: name });
  return { run, node: null, text: '' };
}

function addText(
  { places, words }: Builder,
  out: PhrasingContent[],
  tail: Tail | null,
  run: Run,
): Tail {
  const turned = tail !== null && isBelow(run, tail.run);
  if (turned && run.broken) out.push({ type: 'break' });
  const joins = turned && !run.broken;
  const text = joins ? joinedTo(tail, run.text.trimStart(), words) : run.text;
  const node: PhrasingContent & { value: string } = { type: 'text', value: cleaned(text) };
  places.set(node, { page: run.page, line: run.line });
  out.push(dressed(node, run));
  if (run.url && /\s$/u.test(node.value)) out.push(blankAfter(node));
  return { run, node, text: turned || !tail ? text : tail.text + text };
}

/** The first text of a line; a hyphen that divided its first word is taken away from the line above. */
function joinedTo({ run, node, text }: Tail, lower: string, words: ReadonlySet<string>): string {
  if (!node) return ` ${lower}`;
  const { cut, between } = seamOf(text.trimEnd(), lower, words);
  node.value = node.value.trimEnd();
  node.value = node.value.slice(0, node.value.length - cut);
  // A blank does not belong to the link before it.
  if (run.url) return between + lower;
  node.value += between;
  return lower;
}

function isBelow(run: Run, above: Run): boolean {
  return run.line !== above.line || run.page !== above.page;
}

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replaceAll('\u2011', '-');
}

/** Moves the blank at the end of a link out of it. */
function blankAfter(node: { value: string }): PhrasingContent {
  node.value = node.value.trimEnd();
  return { type: 'text', value: ' ' };
}

function dressed(node: PhrasingContent, { bold, italic, url }: Run): PhrasingContent {
  if (url) return { type: 'link', url, children: [node] };
  if (bold) return { type: 'strong', children: [node] };
  return italic ? { type: 'emphasis', children: [node] } : node;
}
