import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { inlineText, paragraphsOf } from '../../src/scaffold/markdown-text.ts';
import { fc } from '../fast-check.ts';

/** What no text may hold: control characters other than white space. */
const controls = /(?![\s\u0085])\p{Cc}/gu;

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function gfm(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [gfmFootnote(), gfmTable(), gfmTaskListItem()];
  data.fromMarkdownExtensions = [
    gfmFootnoteFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}

const tree = (text: string) => unified().use(remarkParse).use(gfm).parse(text) as Node;

/** Types and texts of a tree, and nothing else: what a reader sees. */
function seen({ type, value, children }: Node): readonly unknown[] {
  return children ? [type, ...children.map(seen)] : [type, value];
}

/** What white space is left of a line once Markdown has read it. */
const line = (text: string) =>
  text
    .replace(controls, '')
    .replace(/[ \t\r\n\f\v\u0085\u2028\u2029]+/gu, ' ')
    .trim();

const hostile = [
  '# Mål',
  '####### sju',
  'C#',
  '# # #',
  '#',
  '##',
  '\\#',
  '\\#!',
  '\\\\#',
  '- a',
  '-',
  '+ b',
  '* c',
  '---',
  '- - -',
  '***',
  '___',
  '===',
  '> citat',
  '1. ett',
  '2) två',
  '1.',
  '123456789. x',
  '<b>fet</b>',
  '<!-- iop: goals -->',
  '-->',
  '<https://exempel.se>',
  '[länk](x)',
  '[x]: y',
  '![bild](x)',
  '[^1]',
  '[^1]: not',
  '[ ] ruta',
  '`kod`',
  '```',
  '~~~',
  '~~struket~~',
  '| a | b |',
  '|---|---|',
  '---|---',
  ':-',
  ':-:|:-',
  '&amp; &#35; &copy',
  'a & b',
  '\\',
  '\\\\',
  '\\*',
  '**fet**',
  '_lutad_',
  '__fet__',
  'a_b_c',
  '_a',
  'a_ b',
  '{{title}}',
  ['$', '{x}'].join(''),
  '{',
  '    indraget',
  '\tindraget',
  'no',
  '0123',
  '2026-01-01',
  '"citat"',
  "l'été: ja",
  '🙂👨‍👩‍👧',
  'שלום עולם',
  '\u202Ebakvänt',
  'a  b',
  'a\\',
  'https://exempel.se/~kim/a_b?x=1&y=2',
  'kim_ek@exempel.se',
  '<!--',
  '<?php',
  '<![CDATA[',
  '</div>',
  '%%%',
  '+++',
  '?>',
  ']]>',
  '!',
  '![',
  'a!',
  '[a][b]',
  '(a)',
  '1\\. a',
  '#!',
];

describe('words of one’s own, on one line', () => {
  const places: readonly (readonly [
    string,
    (text: string) => string,
    (node: Node) => Node | undefined,
  ])[] = [
    ['a paragraph', (text) => text, (node) => node.children?.[0]],
    ['a heading', (text) => `# ${text}`, (node) => node.children?.[0]],
    [
      'a list item',
      (text) => `- ${text}`,
      (node) => node.children?.[0]?.children?.[0]?.children?.[0],
    ],
    [
      'a table cell',
      (text) => `| a |\n| --- |\n| ${text} |`,
      (node) => node.children?.[0]?.children?.[1]?.children?.[0],
    ],
  ];

  test.each(places)('read as they were written in %s', (_, written, found) => {
    const check = (text: string) => {
      const plain = line(text);
      if (plain === '') return;
      const root = tree(written(inlineText(text)));
      expect(root.children).toHaveLength(1);
      expect(seen(found(root) ?? root).slice(1)).toEqual([['text', plain]]);
    };
    for (const text of hostile) check(text);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string(),
          fc.array(fc.constantFrom(...hostile)).map((all) => all.join(' ')),
        ),
        check,
      ),
      { numRuns: 150 },
    );
  });

  test('leave ordinary words and addresses as they are', () => {
    for (const text of [
      'Norra – kultur & idrott',
      'kim_ek@exempel.se',
      'https://exempel.se/~kim/a_b?x=1&y=2',
      '10–12 år (ungefär)',
      'C# i skolan',
      'Kl. 18.30!',
    ])
      expect(inlineText(text)).toBe(text);
  });
});

describe('paragraphs of one’s own', () => {
  const expected = (text: string) => {
    const lines = text
      .replace(controls, '')
      .split(/\r\n|[\r\n\u0085\u2028\u2029]/u)
      .map((one) => one.replace(/[\t\f\v]/gu, ' ').trim());
    return lines
      .join('\n')
      .split(/\n{2,}/u)
      .map((one) => one.replace(/^\n|\n$/gu, ''))
      .filter((one) => one !== '');
  };
  const read = (markdown: string) =>
    tree(markdown).children?.map((node) =>
      node.type === 'paragraph' ? node.children?.map(({ value }) => value).join('|') : node.type,
    );

  test('stay paragraphs, with their lines', () => {
    const check = (text: string) => {
      expect(read(paragraphsOf(text).join('\n\n'))).toEqual(expected(text));
    };
    for (const [i, text] of hostile.entries()) {
      for (const step of [1, 7, 31])
        check(`${text}\n${hostile[(i + step) % hostile.length]}\n\n${text}`);
    }
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...hostile, '\n', '\n\n', '\r\n', ' ')).map((all) => all.join('')),
        check,
      ),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), check), { numRuns: 200 });
  });

  test('are read alike by our own reader', () => {
    for (const text of hostile) {
      const agreement = parse(
        { path: '-', text: `# A\n\n${paragraphsOf(text).join('\n\n')}\n` },
        { profile: shippedProfiles.default },
      );
      expect(agreement.unreadable).toBeNull();
      const [, block, ...more] = agreement.blocks;
      expect(more).toEqual([]);
      const bare = (one: string) =>
        one
          .normalize('NFC')
          .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
          .replace(/\s+/gu, ' ');
      expect(bare(block?.prose.text ?? '')).toBe(bare(expected(text)[0] ?? ''));
    }
  });

  test('may be long', () => {
    for (const unit of ['[', '*a ', '_', '<', '`', 'אב ', '🙂', 'a\n', '> ', '- '])
      expect(read(paragraphsOf(unit.repeat(10_000 / unit.length)).join('\n\n'))).toHaveLength(1);
  });
});
