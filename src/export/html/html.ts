import { escaped } from '../../reporters/xml.ts';
import {
  type Alignment,
  type Inline,
  isLine,
  type Paper,
  type PaperBlock,
  type PaperItem,
  type PaperList,
  type PaperTable,
} from '../paper.ts';
import { languageTags, pageWords } from '../words.ts';
import { style } from './style.ts';

type Language = Paper['language'];

/** A paper as one page that needs nothing else: no script, no pictures, nothing from the network. */
export function htmlOf(paper: Paper): string {
  const { title, language, blocks, notes } = paper;
  const pages = `"${pageWords.page[language]} " counter(page) " ${pageWords.of[language]} " counter(pages)`;
  return [
    '<!doctype html>',
    `<html lang="${languageTags[language]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style.replace('PAGES', pages)}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map((block) => blockOf(block, language)),
    ...notesOf(notes, language),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blocksOf(blocks: readonly PaperBlock[], language: Language): string {
  return blocks.map((block) => blockOf(block, language)).join('\n');
}

function blockOf(block: PaperBlock, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.step}>${inlinesOf(block.inlines, language)}</h${block.step}>`;
    case 'paragraph': {
      const name = block.room === null ? '' : ` class="${block.room}"`;
      return `<p${name}>${inlinesOf(block.inlines, language)}</p>`;
    }
    case 'list':
      return listOf(block, language);
    case 'table':
      return tableOf(block, language);
    case 'quote':
      return `<blockquote>\n${blocksOf(block.blocks, language)}\n</blockquote>`;
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'kept':
      return `<div class="together">\n${blocksOf(block.blocks, language)}\n</div>`;
    case 'comment':
      return '';
  }
}

function listOf(list: PaperList, language: Language): string {
  const { style: look, start, delimiter, items, loose } = list;
  const rows = items.map((item) => `<li>${itemOf(item, loose, language)}</li>`).join('\n');
  if (look === 'bullet') {
    const boxes = items.every(({ task }) => task !== null) ? ' class="boxes"' : '';
    return `<ul${boxes}>\n${rows}\n</ul>`;
  }
  const names = [
    ...(look === 'letter' ? ['letters'] : []),
    ...(delimiter === ')' ? ['closed'] : []),
  ].join(' ');
  const shown = names === '' ? '' : ` class="${names}"`;
  const type = look === 'letter' ? ' type="a"' : '';
  return `<ol${shown}${type}${start === 1 ? '' : ` start="${start}"`}>\n${rows}\n</ol>`;
}

/** A short item is its words; one with space around it keeps its paragraphs. */
function itemOf({ task, blocks }: PaperItem, loose: boolean, language: Language): string {
  const [first, ...rest] = blocks;
  const box = boxOf(task, language);
  if (first?.kind !== 'paragraph') return box + blocksOf(blocks, language);
  const words = box + inlinesOf(first.inlines, language);
  const lead = loose ? `<p>${words}</p>` : words;
  return rest.length === 0 ? lead : `${lead}\n${blocksOf(rest, language)}\n`;
}

function boxOf(task: boolean | null, language: Language): string {
  if (task === null) return '';
  const words = task ? pageWords.ticked : pageWords.notTicked;
  return `<span role="img" aria-label="${words[language]}">${task ? '☒' : '☐'}</span> `;
}

function tableOf({ columns, head, rows, forInk }: PaperTable, language: Language): string {
  const align = (alignment: Alignment | undefined) =>
    alignment === undefined || alignment === 'left' ? '' : ` class="${alignment}"`;
  const cell = (name: string) => (inlines: readonly Inline[], column: number) =>
    `<${name}${align(columns[column])}>${inlinesOf(inlines, language)}</${name.slice(0, 2)}>`;
  const lines = rows.map((row) => {
    const ink = forInk && row.some(isLine) ? ' class="ink"' : '';
    return `<tr${ink}>${row.map(cell('td')).join('')}</tr>`;
  });
  return [
    '<div class="tables"><table>',
    `<thead><tr>${head.map(cell('th scope="col"')).join('')}</tr></thead>`,
    `<tbody>\n${lines.join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n');
}

function inlinesOf(inlines: readonly Inline[], language: Language): string {
  return inlines.map((inline) => inlineOf(inline, language)).join('');
}

function inlineOf(inline: Inline, language: Language): string {
  switch (inline.kind) {
    case 'text': {
      const { text, bold, italic, code } = inline;
      const words = code ? `<code>${escaped(text)}</code>` : escaped(text);
      const leaning = italic ? `<em>${words}</em>` : words;
      return bold ? `<strong>${leaning}</strong>` : leaning;
    }
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escaped(inline.href)}">${inlinesOf(inline.inlines, language)}</a>`;
    case 'note': {
      const { number, first } = inline;
      const id = first ? ` id="ref-${number}"` : '';
      const label = `${pageWords.note[language]} ${number}`;
      return `<sup><a${id} href="#note-${number}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`;
    }
  }
}

/** The footnotes last on the page, each with the way back. */
function notesOf(notes: Paper['notes'], language: Language): readonly string[] {
  if (notes.length === 0) return [];
  const items = notes.map((blocks, index) => {
    const number = index + 1;
    const back = `<a href="#ref-${number}" role="doc-backlink" aria-label="${pageWords.back[language]}">↩</a>`;
    const [last] = blocks.slice(-1);
    const before = blocksOf(last?.kind === 'paragraph' ? blocks.slice(0, -1) : blocks, language);
    const words = last?.kind === 'paragraph' ? `${inlinesOf(last.inlines, language)} ` : '';
    return `<li id="note-${number}">${before}<p>${words}${back}</p></li>`;
  });
  return [
    '<section class="notes" role="doc-endnotes" aria-labelledby="notes">',
    `<h2 id="notes">${pageWords.notes[language]}</h2>`,
    `<ol>\n${items.join('\n')}\n</ol>`,
    '</section>',
  ];
}
