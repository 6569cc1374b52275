import type {
  BlockContent,
  List,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { expect, test } from 'vitest';
import { treeOf } from '../../src/agreement/markdown/tree.ts';
import { toMarkdown } from '../../src/import/to-markdown.ts';
import { fc } from '../fast-check.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children,
});
const root = (...children: RootContent[]): Root => ({ type: 'root', children });
const written = (...children: RootContent[]): string => toMarkdown(root(...children)).text;
const list = (ordered: boolean, start: number, ...items: RootContent[][]): List => ({
  type: 'list',
  ordered,
  start: ordered ? start : null,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: children as BlockContent[],
  })),
});

test.each<[string, string]>([
  ['2. Syfte med samverkan', '2\\. Syfte med samverkan'],
  ['- med ett streck', '\\- med ett streck'],
  ['2022-02-01–2024-01-31', '2022-02-01–2024-01-31'],
  ['# nummer', '\\# nummer'],
  ['[fyll i: namn]', '[fyll i: namn]'],
  ['Borås; ____/_____', 'Borås; ____/\\_\\_\\_\\_\\_'],
  ['_________________________', '\\_________________________'],
  ['anna_berg@exempel.se', 'anna_berg@exempel.se'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['*stjärna*', '*stjärna\\*'],
  ['Ann & Bo <ann@exempel.se> &amp;', 'Ann & Bo \\<ann@exempel.se> \\&amp;'],
  ['[a](b)', '[a\\](b)'],
  ['[a]: b', '\\[a]: b'],
  ['§ 4. Mål', '§ 4. Mål'],
  ['Se C:\\avtal', 'Se C:\\avtal'],
  ['50 % (a|b)', '50 % (a|b)'],
  ['12 000 kr/år + moms', '12 000 kr/år + moms'],
  ['---', '\\---'],
  ['  mycket \n  luft ', 'mycket luft'],
])('%s is written with no more escapes than it needs', (value, expected) => {
  expect(written(paragraph(text(value)))).toBe(`${expected}\n`);
});

test('bold is kept where it can be read, without the blanks at its ends', () => {
  const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
  const rows: [PhrasingContent[], string][] = [
    [[bold('Part: '), text('Mötesplats')], '**Part:** Mötesplats'],
    [[bold('Part:'), text('Mötesplats')], 'Part:Mötesplats'],
    [[text('sam'), bold('verkan')], 'sam**verkan**'],
    [[bold('ett'), bold(' två')], '**ett två**'],
    [[bold(' ')], ''],
    [[bold('a*b')], 'a*b'],
  ];
  for (const [children, expected] of rows) {
    expect(written(paragraph(...children)).trimEnd()).toBe(expected);
  }
});

test('headings, lists in lists, tables, footnotes and links', () => {
  const table: Table = {
    type: 'table',
    children: [['Post', 'Belopp'], ['Lokal | hyra', '200 000 kr'], ['Summa']].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    })),
  };
  const result = toMarkdown(
    root(
      { type: 'heading', depth: 2, children: [text('1. Parter #')] },
      list(
        false,
        0,
        [paragraph(text('ett')), list(true, 3, [paragraph(text('tre'))])],
        [paragraph(text('två'))],
      ),
      list(false, 0, [paragraph(text('annan'))]),
      table,
      paragraph(
        text('Se '),
        { type: 'link', url: 'https://exempel.se/a b', children: [text('sidan')] },
        { type: 'footnoteReference', identifier: '1' },
        { type: 'break' },
        { type: 'link', url: 'mailto:a@exempel.se', children: [text('a@exempel.se')] },
      ),
      {
        type: 'footnoteDefinition',
        identifier: '1',
        children: [paragraph(text('Noten.')), paragraph(text('Går vidare.'))],
      },
    ),
  );
  expect(result.text).toBe(
    [
      '## 1. Parter \\#',
      '',
      '- ett',
      '',
      '  3. tre',
      '- två',
      '',
      '* annan',
      '',
      '| Post | Belopp |',
      '| --- | --- |',
      '| Lokal \\| hyra | 200 000 kr |',
      '| Summa | |',
      '',
      'Se [sidan](https://exempel.se/a%20b)[^1]\\',
      '<a@exempel.se>',
      '',
      '[^1]: Noten.',
      '',
      '    Går vidare.',
      '',
    ].join('\n'),
  );
});

/** What a tree says: its blocks with their text, links, breaks and notes; not what is bold. */
function said(tree: Root): unknown[] {
  const out: unknown[] = [];
  const visit = (node: Nodes, depth: number): void => {
    const own = saidOf(node);
    if (own) out.push([depth, node.type, ...own]);
    if (!('children' in node) || isLine(node)) return;
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return out;
}

function isLine(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function saidOf(node: Nodes): unknown[] | null {
  if (node.type === 'heading') return [node.depth, inline(node.children).replace(/\s+/g, ' ')];
  if (node.type === 'paragraph' || node.type === 'tableCell') return [inline(node.children)];
  if (node.type === 'listItem') return [node.checked ?? null];
  if (node.type === 'list') return [node.ordered, node.start ?? null];
  if (node.type === 'root') return null;
  return [];
}

function inline(nodes: readonly Nodes[]): string {
  return bare(nodes)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function bare(nodes: readonly Nodes[]): string {
  let line = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') line += node.value;
    else if (node.type === 'break') line += '\n';
    else if (node.type === 'html') line += node.value === '<br>' ? '\n' : node.value;
    else if (node.type === 'footnoteReference') line += `⟦${node.identifier}⟧`;
    else if (node.type === 'link') line += `⟦${bare(node.children).trim()}⟧`;
    else if ('children' in node) line += bare(node.children);
  }
  return line;
}

const words = fc
  .array(
    fc.constantFrom(
      ...'a å 1 12. 2) - * ** _ __ # ## > [ ] [x] [^1] ( ) ](b) ` `` ~~~ | \\ < > <b> </b> <!-- & &amp; &#35; ! ![ . : = === --- *** + \u00a0 » é 👍 /'.split(
        ' ',
      ),
      ' ',
      ' ',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join(''))
  .filter((value) => value.trim() !== '');

const phrase: fc.Arbitrary<PhrasingContent[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: words.map(text) },
    words.map((value): PhrasingContent => ({ type: 'strong', children: [text(value)] })),
    words.map((value): PhrasingContent => ({ type: 'emphasis', children: [text(value)] })),
    words.map(
      (value): PhrasingContent => ({
        type: 'link',
        url: `https://exempel.se/${value}`,
        children: [text(value)],
      }),
    ),
    fc.constant<PhrasingContent>({ type: 'break' }),
    fc.constant<PhrasingContent>({ type: 'footnoteReference', identifier: '1' }),
  ),
  { minLength: 1, maxLength: 4 },
);

const withText = phrase.map((children) => [text('x '), ...children, text(' y')]);
const line = fc.oneof(phrase, withText).filter((children) => inline(children) !== '');
const block: fc.Arbitrary<RootContent> = fc.letrec<{ block: RootContent }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'blocks' },
    line.map((children): RootContent => ({ type: 'paragraph', children })),
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), line)
      .map(([depth, children]) => ({ type: 'heading', depth, children }) as RootContent),
    fc.array(fc.array(line, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map(
      (rows): RootContent => ({
        type: 'table',
        children: rows.map(
          (cells): TableRow => ({
            type: 'tableRow',
            children: cells.map((children) => ({ type: 'tableCell', children })),
          }),
        ),
      }),
    ),
    fc
      .tuple(
        fc.boolean(),
        fc.nat(30),
        fc.array(
          fc.tuple(line, fc.array(tie('block'), { maxLength: 2, depthIdentifier: 'blocks' })),
          { minLength: 1, maxLength: 3 },
        ),
      )
      .map(([ordered, start, items]) =>
        list(
          ordered,
          start,
          ...items.map(([first, rest]) => [
            { type: 'paragraph', children: first } as RootContent,
            ...rest,
          ]),
        ),
      ),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2, depthIdentifier: 'blocks' })
      .map((children) => ({ type: 'blockquote', children }) as RootContent),
    fc.constant<RootContent>({ type: 'thematicBreak' }),
  ),
})).block;

const note: RootContent = {
  type: 'footnoteDefinition',
  identifier: '1',
  children: [{ type: 'paragraph', children: [text('not')] }],
};

test('what is written parses into the same tree', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const tree = root(...blocks, note);
      const result = toMarkdown(tree);
      expect(said(treeOf(result.text, true)), result.text).toEqual(said(tree));
    }),
    { numRuns: 600 },
  );
});

test('every text node is found again where its place says', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const { text: all, places } = toMarkdown(root(...blocks, note));
      let last = 0;
      for (const { start, end, node } of places) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        if (node.type !== 'text') continue;
        const plain = (value: string): string => value.replace(/[\s\\*]/g, '');
        expect(plain(all.slice(start, end))).toBe(plain(node.value));
      }
      expect(all).not.toContain('\r');
    }),
    { numRuns: 200 },
  );
});

test('a tree of any depth is written', () => {
  let inner: RootContent = paragraph(text('innerst'));
  for (let i = 0; i < 20_000; i += 1) inner = list(false, 0, [inner]);
  expect(written(inner)).toContain('innerst');
});
