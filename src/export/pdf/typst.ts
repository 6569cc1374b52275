import { columnShares } from '../columns.ts';
import {
  type Inline,
  isLine,
  type Paper,
  type PaperBlock,
  type PaperItem,
  type PaperList,
  type PaperTable,
  type Run,
} from '../paper.ts';
import { typstString } from './strings.ts';
import { preamble } from './template.ts';

/**
 * A paper as the source of a PDF file, in Typst’s language. The same paper gives the same source.
 *
 * @param day `YYYY-MM-DD` that the file says it is from, or null for a file that does not say
 */
export function typstOf(paper: Paper, day: string | null): string {
  const body = blocksOf(paper.blocks, paper.notes);
  return `${preamble(paper, day)}\n${body}\n`;
}

type Notes = Paper['notes'];

function blocksOf(blocks: readonly PaperBlock[], notes: Notes): string {
  return blocks.map((block) => blockOf(block, notes)).join('\n\n');
}

function blockOf(block: PaperBlock, notes: Notes): string {
  switch (block.kind) {
    case 'heading':
      return `#heading(level: ${block.step})[${inlinesOf(block.inlines, notes)}]`;
    case 'paragraph': {
      const room = block.room === null ? '' : `#${block.room}\n`;
      return `${room}${inlinesOf(block.inlines, notes)}`;
    }
    case 'list':
      return listOf(block, notes);
    case 'table':
      return tableOf(block, notes);
    case 'quote':
      return `#quote[\n${blocksOf(block.blocks, notes)}\n]`;
    case 'code':
      return `#raw(block: true, ${typstString(block.text)})`;
    case 'rule':
      return '#line(length: 100%, stroke: 0.5pt + rgb("#7f7f7f"))';
    case 'kept':
      return `#block(breakable: false, width: 100%, above: 1.9em)[\n${blocksOf(block.blocks, notes)}\n]`;
    case 'comment':
      return '';
  }
}

function listOf({ style, start, delimiter, loose, items }: PaperList, notes: Notes): string {
  const tight = `tight: ${loose ? 'false' : 'true'}`;
  const bodies = items.map((item) => `[${itemOf(item, notes)}]`).join(', ');
  if (style === 'bullet') {
    const marker = items.every(({ task }) => task !== null) ? ', marker: none' : '';
    return `#list(${tight}${marker}, ${bodies})`;
  }
  const numbering = typstString(`${style === 'letter' ? 'a' : '1'}${delimiter}`);
  return `#enum(${tight}, numbering: ${numbering}, start: ${start}, ${bodies})`;
}

/** The typeface has no crossed box, but one with a tick. */
function itemOf({ task, blocks }: PaperItem, notes: Notes): string {
  const box = task === null ? '' : `#${typstString(task ? '☑ ' : '☐ ')};`;
  return box + blocksOf(blocks, notes);
}

function tableOf(table: PaperTable, notes: Notes): string {
  const { columns, head, rows } = table;
  const shares = columnShares(table).map((share) => `${Math.round(share * 1000)}fr`);
  const cells = (row: readonly (readonly Inline[])[]) =>
    row
      .map((inlines) => {
        const ink = table.forInk && isLine(inlines) ? '#v(1.2em);' : '';
        return `[${ink}${inlinesOf(inlines, notes)}]`;
      })
      .join(', ');
  return [
    `#table(columns: (${shares.join(', ')},), align: (${columns.join(', ')},),`,
    `table.header(${cells(head)}),`,
    ...rows.map((row) => `${cells(row)},`),
    ')',
  ].join('\n');
}

function inlinesOf(inlines: readonly Inline[], notes: Notes): string {
  return inlines.map((inline) => inlineOf(inline, notes)).join('');
}

/** Arrows, boxes and other signs are only there upright and plain. */
function wordsOf({ text, bold, italic, code }: Run, areSigns: boolean): string {
  if (text === '') return '';
  const words = code ? `raw(${typstString(text)})` : typstString(text);
  if (areSigns) return `#${words};`;
  const leaning = italic ? `emph(${words})` : words;
  return `#${bold ? `strong(${leaning})` : leaning};`;
}

/** Each ends with a semicolon, so that what comes next is never taken for a part of it. */
function inlineOf(inline: Inline, notes: Notes): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
        .split(/([\u2190-\u2bff]+)/u)
        .map((text, index) => wordsOf({ ...inline, text }, index % 2 === 1))
        .join('');
    case 'break':
      return '#linebreak();';
    case 'link':
      return `#link(${typstString(inline.href)})[${inlinesOf(inline.inlines, notes)}];`;
    case 'note': {
      const { number, first } = inline;
      const label = `<note-${number}>`;
      if (!first) return `#footnote(${label});`;
      return `#[#footnote[${blocksOf(notes[number - 1] ?? [], [])}]${label}];`;
    }
  }
}
