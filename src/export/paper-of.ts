import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Html,
  List,
  Nodes,
  Paragraph,
  RootContent,
  Table,
} from 'mdast';
import type { Agreement, Heading } from '../agreement/agreement.ts';
import { frontmatterIn } from '../agreement/frontmatter-range.ts';
import { treeOf } from '../agreement/markdown/tree.ts';
import type { Range } from '../source.ts';
import { type InlineContext, inlinesOf, printed } from './inlines.ts';
import { withLetters } from './letters.ts';
import { endsForReader } from './line-ends.ts';
import {
  type Inline,
  type Paper,
  type PaperBlock,
  type PaperItem,
  type PaperList,
  type PaperTable,
  textOf,
} from './paper.ts';
import { keptTogether, signatureRanges } from './signatures.ts';
import { withoutTags } from './tags.ts';

export interface PaperOptions {
  /** Whether comments are kept, as guidance for whoever goes on writing. */
  readonly guidance: boolean;
  /** For a text that does not say what it is called. */
  readonly name: string;
}

/** An agreement that could be read, as it goes to print. */
export function paperOf(agreement: Agreement, { guidance, name }: PaperOptions): Paper {
  const { source, title, language, reading } = agreement;
  const root = treeOf(source.text, frontmatterIn(source.text)?.closed === true);
  const found = definitionsIn(root);
  const writer = new Writer(agreement, found, guidance);
  const blocks = writer.document(root.children);
  const notes = writer.notes();
  return {
    title: printed(title?.text ?? name).trim() || name,
    language,
    parties: reading.parties.map((party) => printed(party.name)),
    blocks,
    notes,
    left: { ...writer.left, notes: found.notes.size - notes.length },
  };
}

interface Definitions {
  readonly addresses: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
}

/** What is defined anywhere in a document; of two with one name the first holds. */
function definitionsIn(root: Nodes): Definitions {
  const addresses = new Map<string, string>();
  const notes = new Map<string, FootnoteDefinition>();
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
      notes.set(node.identifier, node);
    if ('children' in node && node.type !== 'paragraph') open.push(...[...node.children].reverse());
  }
  return { addresses, notes };
}

function rangeOf({ position }: Nodes): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

const overlaps = (one: Range, other: Range) => one.start < other.end && other.start < one.end;

/** Walks the tree once, and remembers what has been referred to. */
class Writer {
  readonly left = { images: 0, tags: 0 };
  readonly #agreement: Agreement;
  readonly #found: Definitions;
  readonly #guidance: boolean;
  /** Headings that Markdown takes for paragraphs, by where they begin. */
  readonly #asHeadings: ReadonlyMap<number, Heading>;
  readonly #starts: readonly number[];
  readonly #numbers = new Map<string, number>();
  readonly #levels: { level: number; step: number }[] = [];
  /** The footnote that is being written, or null. */
  #inNote: string | null = null;

  constructor(agreement: Agreement, found: Definitions, guidance: boolean) {
    this.#agreement = agreement;
    this.#found = found;
    this.#guidance = guidance;
    const own = agreement.headings.filter(
      ({ kind, block }) => (kind === 'bold' || kind === 'plain') && block.listDepth === 0,
    );
    this.#asHeadings = new Map(own.map((heading) => [heading.range.start, heading]));
    this.#starts = agreement.blocks.map(({ range }) => range.start).sort((a, b) => a - b);
  }

  document(nodes: readonly RootContent[]): readonly PaperBlock[] {
    const ranges = signatureRanges(this.#agreement);
    const result: PaperBlock[] = [];
    let signing: PaperBlock[] = [];
    const flush = () => {
      result.push(...keptTogether(signing));
      signing = [];
    };
    let plain: PaperBlock[] = [];
    const flushPlain = () => {
      result.push(...withLetters(plain));
      plain = [];
    };
    for (const node of nodes) {
      const own = rangeOf(node);
      const isSigning = ranges.some((range) => overlaps(range, own));
      const blocks = this.#block(node, isSigning);
      if (isSigning) {
        flushPlain();
        signing.push(...blocks);
      } else if (blocks.length > 0) {
        flush();
        plain.push(...blocks);
      }
    }
    flush();
    flushPlain();
    return result;
  }

  /** The footnotes that were referred to, in order. */
  notes(): readonly (readonly PaperBlock[])[] {
    const notes: (readonly PaperBlock[])[] = [];
    for (const [identifier, number] of this.#numbers) {
      this.#inNote = identifier;
      notes[number - 1] = this.#blocks(this.#found.notes.get(identifier)?.children ?? []);
    }
    return notes;
  }

  #blocks(nodes: readonly (BlockContent | DefinitionContent)[]): readonly PaperBlock[] {
    return withLetters(nodes.flatMap((node) => this.#block(node, false)));
  }

  #block(node: RootContent, isSigning: boolean): readonly PaperBlock[] {
    switch (node.type) {
      case 'heading':
        return this.#heading(
          node.depth,
          this.#inlines(node.children, () => false),
        );
      case 'paragraph':
        return this.#paragraph(node, isSigning);
      case 'blockquote':
        return [{ kind: 'quote', blocks: this.#blocks(node.children) }];
      case 'list':
        return [this.#list(node)];
      case 'table':
        return [this.#table(node, isSigning)];
      case 'thematicBreak':
        return isSigning ? [signingLine] : [{ kind: 'rule' }];
      case 'code':
        return [{ kind: 'code', text: printed(node.value.replace(/\t/g, '    ')) }];
      case 'html':
        return this.#html(node);
      default:
        return [];
    }
  }

  #heading(level: number, inlines: readonly Inline[]): readonly PaperBlock[] {
    if (textOf(inlines).trim() === '') return [];
    if (this.#inNote !== null) return [{ kind: 'paragraph', inlines, room: null }];
    while ((this.#levels.at(-1)?.level ?? 0) >= level) this.#levels.pop();
    const step = Math.min((this.#levels.at(-1)?.step ?? 0) + 1, 6);
    this.#levels.push({ level, step });
    return [{ kind: 'heading', level: Math.min(level, 6), step, inlines }];
  }

  #paragraph(node: Paragraph, isSigning: boolean): readonly PaperBlock[] {
    const { start, end } = rangeOf(node);
    const apart = this.#hasBlockWithin(start, end);
    const inlines = this.#inlines(node.children, apart ? () => true : endsForReader);
    const text = textOf(inlines).trim();
    if (text === '' && !inlines.some(({ kind }) => kind === 'note')) return [];
    const heading = isSigning ? undefined : this.#asHeadings.get(start);
    if (heading && !apart && this.#inNote === null) {
      return this.#heading(heading.level, inlines.map(unbold));
    }
    const isLine = isSigning && /^[_.…\s]{8,}$/u.test(text);
    return [{ kind: 'paragraph', inlines, room: isLine ? 'ink' : null }];
  }

  /** Whether a block begins within a paragraph: a text pasted without empty lines is read line by line. */
  #hasBlockWithin(start: number, end: number): boolean {
    const starts = this.#starts;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    return (starts[low] ?? end) < end;
  }

  #list({ ordered, start, spread, children, position }: List): PaperList {
    const first = this.#agreement.source.text.slice(position?.start.offset ?? 0).slice(0, 12);
    return {
      kind: 'list',
      style: ordered === true ? 'decimal' : 'bullet',
      start: start ?? 1,
      delimiter: /^\d+\)/u.test(first) ? ')' : '.',
      loose: spread === true || children.some((item) => item.spread === true),
      items: children.map(
        (item): PaperItem => ({
          task: item.checked ?? null,
          blocks: this.#blocks(item.children),
        }),
      ),
    };
  }

  #table({ align, children }: Table, isSigning: boolean): PaperTable {
    const rows = children.map((row) =>
      row.children.map((cell) => this.#inlines(cell.children, () => false)),
    );
    const [head = [], ...rest] = rows;
    const columns = head.map((_, index) => align?.[index] ?? 'left');
    return {
      kind: 'table',
      columns,
      head,
      forInk: isSigning,
      // A row may be shorter or longer than the head; what is beyond it is not shown by any reader of Markdown.
      rows: rest.map((row) => columns.map((_, index) => row[index] ?? [])),
    };
  }

  /** Comments are for those who write; of other HTML the words are kept. */
  #html({ value }: Html): readonly PaperBlock[] {
    const result: PaperBlock[] = [];
    let rest = value;
    for (let at = rest.indexOf('<!--'); at >= 0; at = rest.indexOf('<!--')) {
      const close = rest.indexOf('-->', at + 4);
      const inside = rest.slice(at + 4, close < 0 ? rest.length : close);
      if (this.#guidance) result.push({ kind: 'comment', text: printed(inside).trim() });
      rest = rest.slice(0, at) + (close < 0 ? '' : rest.slice(close + 3));
    }
    const { words, tags } = withoutTags(rest);
    this.left.tags += tags;
    const text = printed(words).replace(/\s+/g, ' ').trim();
    if (text === '') return result;
    const run = { kind: 'text', text, bold: false, italic: false, code: false } as const;
    return [...result, { kind: 'paragraph', inlines: [run], room: null }];
  }

  #inlines(
    nodes: Parameters<typeof inlinesOf>[0],
    ends: (line: string, next: string) => boolean,
  ): readonly Inline[] {
    const context: InlineContext = {
      written: (node) => {
        const { start, end } = rangeOf(node);
        return this.#agreement.source.text.slice(start, end);
      },
      addresses: this.#found.addresses,
      note: (identifier) => this.#note(identifier),
      leaveOut: (what) => {
        this.left[what] += 1;
      },
    };
    return inlinesOf(nodes, context, ends);
  }

  /** Within a footnote another cannot be referred to: no program that prints can do it. */
  #note(identifier: string): readonly Inline[] {
    if (!this.#found.notes.has(identifier) || this.#inNote !== null) return [];
    const known = this.#numbers.get(identifier);
    const number = known ?? this.#numbers.size + 1;
    this.#numbers.set(identifier, number);
    return [{ kind: 'note', number, first: known === undefined }];
  }
}

/** A row of underscores by itself is a rule to Markdown, and a line to sign on to everybody else. */
const signingLine: PaperBlock = {
  kind: 'paragraph',
  inlines: [{ kind: 'text', text: '_'.repeat(30), bold: false, italic: false, code: false }],
  room: 'ink',
};

function unbold(inline: Inline): Inline {
  if (inline.kind === 'text') return { ...inline, bold: false };
  return inline.kind === 'link' ? { ...inline, inlines: inline.inlines.map(unbold) } : inline;
}
