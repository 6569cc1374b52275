import type { Block, Heading, SectionPlace } from '../../src/agreement/agreement.ts';
import { proseOf } from '../../src/agreement/language/prose.ts';
import type { SectionKey } from '../../src/profile.ts';
import type { Source } from '../../src/source.ts';

export const sourceOf = (text: string): Source => ({ path: 'avtal.md', text });

const plain = {
  level: 0,
  quoted: false,
  listDepth: 0,
  marker: null,
  task: null,
  cell: null,
  footnote: false,
  strong: [],
  links: [],
  setext: false,
} as const;

interface Cut {
  readonly start: number;
  readonly text: string;
}

/** Stretches between blank lines; every list item is one of its own. */
function cutsOf(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let at = 0;
  for (const part of text.split(/\n{2,}/)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    if (part.trim() === '') continue;
    const isItems = part.split('\n').every((line) => /^(?:[-*]|\d+[.)]|\||#)/.test(line));
    if (!isItems) {
      cuts.push({ start, text: part });
      continue;
    }
    let inner = start;
    for (const line of part.split('\n')) {
      cuts.push({ start: inner, text: line });
      inner += line.length + 1;
    }
  }
  return cuts;
}

function cellsOf(line: Cut, table: number, row: number): readonly Omit<Block, 'index'>[] {
  const cells: Omit<Block, 'index'>[] = [];
  let column = 0;
  for (const match of line.text.matchAll(/\|([^|]+)(?=\|)/g)) {
    const inner = match[1]?.trim() ?? '';
    const start = line.start + match.index + 1 + (match[1] ?? '').indexOf(inner);
    cells.push({
      ...plain,
      kind: 'cell',
      range: { start, end: start + inner.length },
      prose: proseOf(inner, start),
      cell: { table, row, column },
    });
    column += 1;
  }
  return cells;
}

function blockFrom(cut: Cut): Omit<Block, 'index'> {
  const heading = /^(#{1,6}) /.exec(cut.text);
  const marker = /^([-*]|\d+[.)]) /.exec(cut.text);
  const lead = (heading ?? marker)?.[0].length ?? 0;
  const start = cut.start + lead;
  const prose = proseOf(cut.text.slice(lead), start);
  return {
    ...plain,
    kind: heading ? 'heading' : /^_{3,}$/.test(cut.text) ? 'break' : 'paragraph',
    range: { start: cut.start, end: cut.start + cut.text.length },
    prose: { ...prose, text: prose.text.replace(/[\n\u00a0\u2009]/g, ' ') },
    level: heading?.[1]?.length ?? 0,
    listDepth: marker ? 1 : 0,
    marker: marker?.[1] ?? null,
  };
}

/** Blocks of a small text: headings with `#`, list items, table rows with `|`, else paragraphs. */
export function blocksFrom(text: string): readonly Block[] {
  let table = -1;
  let row = 0;
  const blocks: Omit<Block, 'index'>[] = [];
  let inTable = false;
  for (const cut of cutsOf(text)) {
    const isRow = cut.text.startsWith('|');
    if (isRow && /^[|:\s-]+$/.test(cut.text)) continue;
    if (isRow && !inTable) {
      table += 1;
      row = 0;
    }
    inTable = isRow;
    if (isRow) blocks.push(...cellsOf(cut, table, row));
    else blocks.push(blockFrom(cut));
    row += 1;
  }
  return blocks.map((block, index) => ({ ...block, index }));
}

/** The headings of blocks, without sections. */
export function headingsFrom(blocks: readonly Block[]): readonly Heading[] {
  const found = blocks.filter((block) => block.kind === 'heading');
  return found.map((block, index) => {
    const next = found[index + 1]?.index ?? blocks.length;
    return {
      index,
      block,
      kind: 'atx',
      text: block.prose.text,
      level: block.level,
      range: block.range,
      parent: null,
      sections: [],
      from: block.index + 1,
      to: next,
      toEnd: next,
    };
  });
}

/** Sections by the exact words of headings. */
export function sectionsFrom(
  blocks: readonly Block[],
  words: Readonly<Record<string, SectionKey>>,
): ReadonlyMap<SectionKey, readonly SectionPlace[]> {
  const sections = new Map<SectionKey, readonly SectionPlace[]>();
  for (const heading of headingsFrom(blocks)) {
    const key = words[heading.text];
    if (!key) continue;
    const place: SectionPlace = {
      key,
      by: 'builtin-word',
      heading,
      range: heading.range,
      blocks: blocks.slice(heading.from, heading.to).filter(({ kind }) => kind !== 'comment'),
    };
    sections.set(key, [...(sections.get(key) ?? []), place]);
  }
  return sections;
}
