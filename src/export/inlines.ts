import type { Html, Nodes, PhrasingContent } from 'mdast';
import { type Inline, type Run, textOf } from './paper.ts';
import { isTag } from './tags.ts';

/** What the words of a document need to know of the rest of it. */
export interface InlineContext {
  /** The words of a node as they are written. */
  readonly written: (node: Nodes) => string;
  /** Addresses by the identifiers of their definitions. */
  readonly addresses: ReadonlyMap<string, string>;
  /** A reference to a footnote; null when there is none of that name. */
  readonly note: (identifier: string) => readonly Inline[];
  readonly leaveOut: (what: 'images' | 'tags') => void;
}

/** The end of a line in the source, which may or may not be one for the reader. */
interface LineEnd {
  readonly kind: 'line-end';
}

type Draft = Inline | LineEnd;

interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

const plain: Style = { bold: false, italic: false };

/** Signs that no reader sees and no file should hold. */
const unseen = /[\u00ad\u200b\u2060\ufeff]|(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;

/** Text as it is printed: no control characters, no halves of letters. */
export function printed(text: string): string {
  return text.replace(unseen, '').normalize('NFC');
}

/** Addresses that may be followed: others stay as words. */
function safeAddress(href: string): string | null {
  const clean = href.replace(/[\s\p{Cc}]/gu, '');
  return /^(?:https?:\/\/[^/]|mailto:[^@]+@)/iu.test(clean) ? clean : null;
}

/**
 * The words of a paragraph, a heading or a cell.
 *
 * @param ends whether a line that ends in the source ends for the reader too
 */
export function inlinesOf(
  nodes: readonly PhrasingContent[],
  context: InlineContext,
  ends: (line: string, next: string) => boolean,
): readonly Inline[] {
  return joined(settled(draftsOf(nodes, context, plain), ends));
}

function draftsOf(
  nodes: readonly PhrasingContent[],
  context: InlineContext,
  style: Style,
): readonly Draft[] {
  return nodes.flatMap((node) => draftOf(node, context, style));
}

function draftOf(node: PhrasingContent, context: InlineContext, style: Style): readonly Draft[] {
  switch (node.type) {
    case 'text':
      return linesOf(node.value, style);
    case 'strong':
    case 'emphasis': {
      const written = context.written(node);
      if (isLineToWriteOn(written)) return linesOf(written, style);
      const own = node.type === 'strong' ? { bold: true } : { italic: true };
      return draftsOf(node.children, context, { ...style, ...own });
    }
    case 'delete':
      return draftsOf(node.children, context, style);
    case 'inlineCode':
      return [{ kind: 'text', text: printed(node.value), ...style, code: true }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return linked(node.url, draftsOf(node.children, context, style));
    case 'linkReference':
      return linked(
        context.addresses.get(node.identifier) ?? '',
        draftsOf(node.children, context, style),
      );
    case 'footnoteReference':
      return context.note(node.identifier);
    case 'image':
    case 'imageReference':
      context.leaveOut('images');
      return [];
    case 'html':
      return tagged(node, context, style);
    default:
      return [];
  }
}

/** “____/____”: to Markdown a bold stroke, to everybody else a line to write a date on. */
function isLineToWriteOn(written: string): boolean {
  return written.includes('__') && !/[\p{L}\p{N}]/u.test(written);
}

function linesOf(value: string, style: Style): readonly Draft[] {
  return value.split('\n').flatMap((line, index): readonly Draft[] => {
    const run: Run = { kind: 'text', text: printed(line), ...style, code: false };
    return index > 0 ? [{ kind: 'line-end' }, run] : [run];
  });
}

/** Without an address that may be followed, words are words. */
function linked(url: string, drafts: readonly Draft[]): readonly Draft[] {
  const href = safeAddress(url);
  if (href === null || drafts.length === 0) return drafts;
  return [{ kind: 'link', href, inlines: joined(settled(drafts, () => false)) }];
}

/** A line break is a line break; other tags go, and comments without a word. “<namn>” is no tag but words. */
function tagged({ value }: Html, { leaveOut }: InlineContext, style: Style): readonly Draft[] {
  if (/^<br\s*\/?>$/i.test(value)) return [{ kind: 'break' }];
  if (value.startsWith('<!--')) return [];
  if (!isTag(value)) return linesOf(value, style);
  leaveOut('tags');
  return [];
}

/** With a space or a line break for the end of each line. */
function settled(
  drafts: readonly Draft[],
  ends: (line: string, next: string) => boolean,
): readonly Inline[] {
  const lines: Draft[][] = [[]];
  for (const draft of drafts) {
    if (draft.kind === 'line-end' || draft.kind === 'break') lines.push([draft]);
    else lines.at(-1)?.push(draft);
  }
  const texts = lines.map((line) => textOf(line.filter(isInline)).trim());
  return lines.flatMap((line, index) => {
    const [first, ...rest] = line;
    if (first?.kind !== 'line-end') return line.filter(isInline);
    const isEnd = ends(texts[index - 1] ?? '', texts[index] ?? '');
    return [isEnd ? ({ kind: 'break' } as const) : space, ...rest.filter(isInline)];
  });
}

const space: Run = { kind: 'text', text: ' ', bold: false, italic: false, code: false };

function isInline(draft: Draft): draft is Inline {
  return draft.kind !== 'line-end';
}

/** Runs of one style put together, without empty ones. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'text' && inline.text === '') continue;
    const last = result.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && isSameStyle(inline, last)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else result.push(inline);
  }
  return result;
}

function isSameStyle(one: Run, other: Run): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.code === other.code;
}
