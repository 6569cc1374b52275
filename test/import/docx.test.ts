import { expect, test } from 'vitest';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import {
  list,
  listDefinition,
  note,
  outline,
  para,
  run,
  style,
  table,
  type WordFile,
  wordFile,
} from './word-file.ts';

/** The Markdown of a file, without the line end at its end. */
async function markdown(file: WordFile | readonly string[]): Promise<string> {
  const whole: WordFile = 'body' in file ? file : { body: file };
  const { text, unreadable } = await readDocx('avtal.docx', wordFile(whole));
  expect(unreadable).toBeUndefined();
  return text.trimEnd();
}

const h = (level: number, text: string): string => para(text, { style: `Heading${level}` });
const bold = (text: string): string => para(run(text, { bold: true }));
const sized = (text: string, size: number): string =>
  para(run(text, { look: `<w:sz w:val="${size}"/>` }));
const words = para('Kommunen och föreningen vill samverka om barn och unga i Exempelstad.');
const prose = 'Kommunen och föreningen vill samverka om barn och unga i Exempelstad.';

test('headings, paragraphs, bold, italics, line breaks and no-break spaces', async () => {
  const dressed = `${run('Kommunen och ')}${run('föreningen', { bold: true })}${run(' är ')}${run('ense', { italic: true })}${run('.')}`;
  expect(
    await markdown([
      h(1, 'Överenskommelse'),
      h(2, 'Bakgrund'),
      para(dressed),
      para('Rad ett\nRad två, 300\u00a0000 kronor'),
      para(''),
    ]),
  ).toBe(
    '# Överenskommelse\n\n## Bakgrund\n\nKommunen och **föreningen** är *ense*.\n\nRad ett\\\nRad två, 300\u00a0000 kronor',
  );
});

const levels = (text: string): readonly string[] => text.match(/^#+ .*$/gm) ?? [];

test.each<[string, WordFile, readonly string[]]>([
  [
    'by the names of styles, whatever their ids',
    {
      body: [para('A', { style: 'Rubrik1' }), para('B', { style: 'x2' })],
      styles: [style('Rubrik1', 'heading 1'), style('x2', 'Heading 2')],
    },
    ['# A', '## B'],
  ],
  [
    'by ids, when the file defines no styles',
    {
      body: [para('A', { style: 'Rubrik1' }), para('B', { style: 'Heading2' })],
      parts: { 'word/styles.xml': null },
    },
    ['# A', '## B'],
  ],
  [
    'by what a style is based on, however far up',
    {
      body: [para('A', { style: 'Iop' }), para('B', { style: 'IopUnder' })],
      styles: [
        style('Iop', 'IOP Rubrik', '', 'Heading1'),
        style('IopMellan', 'IOP Mellan', '', 'Heading2'),
        style('IopUnder', 'IOP Under', '', 'IopMellan'),
      ],
    },
    ['# A', '## B'],
  ],
  [
    'by the outline of a style or of the paragraph; nine is text',
    {
      body: [
        para('A', { style: 'Avsnitt' }),
        para('B', { outline: 1 }),
        para('C', { style: 'Heading1', outline: 9 }),
        para('D', { style: 'Avsnitt', outline: 2 }),
      ],
      styles: [style('Avsnitt', 'Avsnitt', outline(0))],
    },
    ['# A', '## B', '### D'],
  ],
  [
    'levels below six are six',
    { body: [h(1, 'A'), para('B', { outline: 7 }), para('C', { outline: 8 })] },
    ['# A', '###### B', '###### C'],
  ],
  [
    'beneath a title they are a level lower',
    { body: [para('Avtal', { style: 'Title' }), h(1, 'A'), h(2, 'B'), h(1, 'C')] },
    ['# Avtal', '## A', '### B', '## C'],
  ],
  [
    'also one in Swedish, or without a style',
    {
      body: [para('Avtal', { style: 'Rubrik' }), h(1, 'A'), h(1, 'B')],
      styles: [style('Rubrik', 'Title')],
    },
    ['# Avtal', '## A', '## B'],
  ],
  [
    'a bold line at the top is the title',
    { body: [bold('Avtal om samverkan'), words, h(1, 'A'), words, h(1, 'B')] },
    ['# Avtal om samverkan', '## A', '## B'],
  ],
  [
    'styles that go round in a circle are text',
    {
      body: [h(1, 'A'), h(2, 'C'), para('B', { style: 'P' })],
      styles: [style('P', 'P', '', 'Q'), style('Q', 'Q', '', 'P')],
    },
    ['# A', '## C'],
  ],
  ['an empty heading is none', { body: [h(1, 'A'), h(2, ''), h(2, 'B')] }, ['# A', '## B']],
  [
    'a whole clause in the style of a heading is text',
    { body: [h(1, 'A'), h(2, `${prose} ${prose}`), h(2, 'B')] },
    ['# A', '## B'],
  ],
])('headings: %s', async (_, file, expected) => {
  expect(levels(await markdown(file))).toEqual(expected);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'bold',
    [bold('Överenskommelse om samverkan'), bold('Bakgrund'), words, bold('Mål'), words],
    ['# Överenskommelse om samverkan', '## Bakgrund', '## Mål'],
  ],
  [
    'larger, with sizes for levels',
    [sized('Avtal', 40), sized('Mål', 32), words, sized('Delmål', 28), words, sized('Tvist', 32)],
    ['# Avtal', '## Mål', '### Delmål', '## Tvist'],
  ],
  [
    'typed numbers for levels',
    [bold('Avtal'), bold('1. Mål'), words, bold('1.1 Delmål'), words, bold('2. Tvist')],
    ['# Avtal', '## 1. Mål', '### 1.1 Delmål', '## 2. Tvist'],
  ],
  [
    'not sentences, labels, whole paragraphs or lines to sign on',
    [
      bold('Avtal'),
      bold('Bakgrund'),
      bold('Detta är viktigt.'),
      bold('Kommunen:'),
      bold('Namn ____'),
      bold(`${prose} ${prose}`),
      bold('Mål'),
      words,
    ],
    ['# Avtal', '## Bakgrund', '## Mål'],
  ],
  [
    'not the parties beneath the signatures',
    [
      bold('Avtal'),
      bold('Underskrifter'),
      bold('För kommunen'),
      bold('För föreningen'),
      bold('Kontaktpersoner'),
    ],
    ['# Avtal', '## Underskrifter', '## Kontaktpersoner'],
  ],
  ['not the only one', [bold('Viktigt att veta'), words], []],
  [
    'not where headings have styles',
    [h(1, 'Avtal'), h(2, 'Mål'), bold('Delmål'), words],
    ['# Avtal', '## Mål'],
  ],
])('where no style says so, what stands out is a heading: %s', async (_, body, expected) => {
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="22"/></w:rPr></w:style>';
  expect(levels(await markdown({ body, styles: [normal] }))).toEqual(expected);
});

const numbering = [
  list(1, [
    { format: 'decimal', text: '%1', style: 'Heading1' },
    { format: 'decimal', text: '%1.%2', style: 'Heading2' },
    { format: 'decimal', text: '%1.%2.%3', style: 'Heading3' },
  ]),
  list(2, [
    { format: 'decimal', text: '%1.' },
    { format: 'lowerLetter', text: '%2)' },
    { format: 'upperRoman', text: '%3.' },
  ]),
  list(7, [{ format: 'bullet', text: '\uf020', more: '<w:pPr><w:ind w:left="720"/></w:pPr>' }]),
  list(8, [{ format: 'bullet', text: '–', more: '<w:pPr><w:ind w:left="1500"/></w:pPr>' }]),
  list(3, [
    { format: 'bullet', text: '\uf0b7', more: '<w:pPr><w:ind w:left="720"/></w:pPr>' },
    { format: 'bullet', text: 'o' },
  ]),
  list(4, [{ format: 'decimal', text: '§ %1' }]),
  `<w:num w:numId="5"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`,
  `<w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num>`,
];

test.each<[string, readonly string[], string]>([
  [
    'numbers of headings are written out',
    [
      para('Parter', { style: 'Heading1', list: [1, 0] }),
      para('Kommunen', { style: 'Heading2', list: [1, 1] }),
      para('Nämnden', { style: 'Heading3', list: [1, 2] }),
      para('Mål', { style: 'Heading1', list: [1, 0] }),
      para('Delmål', { style: 'Heading2', list: [1, 1] }),
    ],
    '# 1 Parter\n\n## 1.1 Kommunen\n\n### 1.1.1 Nämnden\n\n# 2 Mål\n\n## 2.1 Delmål',
  ],
  [
    'plain numbers and bullets are lists, within one another',
    [
      para('ett', { list: [2, 0] }),
      para('punkt', { list: [3, 0] }),
      para('under', { list: [3, 1] }),
      para('två', { list: [2, 0] }),
    ],
    '1. ett\n   - punkt\n     - under\n2. två',
  ],
  [
    'a list goes on after a paragraph, and where it is told to begin',
    [
      para('ett', { list: [2, 0] }),
      para('Mellan.'),
      para('två', { list: [2, 0] }),
      para('sju', { list: [5, 0] }),
      para('åtta', { list: [6, 0] }),
    ],
    '1. ett\n\nMellan.\n\n2. två\n\n7) sju\n8) åtta',
  ],
  [
    'other numbers are text, in the item that they belong to',
    [
      para('ett', { list: [2, 0] }),
      para('a-punkt', { list: [2, 1] }),
      para('djupt', { list: [2, 2] }),
      para('b-punkt', { list: [2, 1] }),
      para('två', { list: [2, 0] }),
      para('a igen', { list: [2, 1] }),
    ],
    '1. ett\n\n   a) a-punkt\n\n   I. djupt\n\n   b) b-punkt\n2. två\n\n   a) a igen',
  ],
  [
    'sections by the sign',
    [para('Ersättning', { list: [4, 0] }), para('Tvist', { list: [4, 0] })],
    '§ 1 Ersättning\n\n§ 2 Tvist',
  ],
  ['no list of that number', [para('text', { list: [99, 0] })], 'text'],
  ['a level that is not defined', [para('text', { list: [4, 5] })], 'text'],
  [
    'boxes to tick',
    [para('☒ Ja', { list: [3, 0] }), para('☐ Nej', { list: [3, 0] })],
    '- [x] Ja\n- [ ] Nej',
  ],
  [
    'what goes on from an item, by a bullet that is blank or by its place',
    [
      para('ett', { list: [3, 0] }),
      para('mer', { list: [7, 0] }),
      para('två', { list: [3, 0] }),
      para('mer', { look: '<w:ind w:left="720"/>' }),
      para('Efter.'),
    ],
    '- ett\n\n  mer\n- två\n\n  mer\n\nEfter.',
  ],
  [
    'a list farther in is a part of the item above it',
    [para('ett', { list: [3, 0] }), para('inne', { list: [8, 0] }), para('två', { list: [3, 0] })],
    '- ett\n  - inne\n- två',
  ],
  [
    'bullets typed by hand',
    [para('•\tett'), para('-\ttvå'), para('• tre'), para('- fyra')],
    '- ett\n- två\n- tre\n\n\\- fyra',
  ],
])('lists: %s', async (_, body, expected) => {
  expect(await markdown({ body, numbering })).toBe(expected);
});

test('numbers that styles and other lists lend', async () => {
  const lent = {
    body: [
      para('A', { style: 'Punkt' }),
      para('B', { list: [8, 0] }),
      para('C', { style: 'Punkt' }),
    ],
    styles: [
      style('Punkt', 'Punkt', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'),
      '<w:style w:type="numbering" w:styleId="Lista"><w:name w:val="Lista"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>',
    ],
    numbering: [
      listDefinition(7, [
        { format: 'upperLetter', text: '%1.' },
        { format: 'decimal', text: '(%2)', style: 'Punkt' },
      ]),
      '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Lista"/></w:abstractNum>',
      '<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>',
      '<w:num w:numId="8"><w:abstractNumId w:val="8"/></w:num>',
    ],
  };
  expect(await markdown(lent)).toBe('(1) A\n\nA. B\n\n(1) C');
});

test('a paragraph may take the number of its style away', async () => {
  const body = [para('A', { style: 'Punkt' }), para('B', { style: 'Punkt', list: [0, 0] })];
  const styles = [
    style('Punkt', 'Punkt', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'),
  ];
  expect(await markdown({ body, styles, numbering })).toBe('§ 1 A\n\nB');
});

test.each<[string, readonly string[], string]>([
  [
    'the first row is the head, marked or not; empty rows and columns go',
    [
      table([
        ['Part', '', 'Bidrag'],
        ['Kommunen', '', '120 000 kr'],
        ['', '', ''],
      ]),
    ],
    '| Part | Bidrag |\n| --- | --- |\n| Kommunen | 120 000 kr |',
  ],
  [
    'several lines in a cell, and a bar',
    [table([[para('För kommunen') + para('Anna Ek'), 'a|b']])],
    '| För kommunen<br>Anna Ek | a\\|b |\n| --- | --- |',
  ],
  ['a frame of one column is no table', [table([[h(1, 'Avtal') + words]])], `# Avtal\n\n${prose}`],
  [
    'nor what holds headings or other tables',
    [
      table([
        [
          'Ram',
          table([
            ['A', 'B'],
            ['c', 'd'],
          ]) + para(''),
        ],
      ]),
      table([[h(2, 'Mål'), words]]),
    ],
    `Ram\n\n| A | B |\n| --- | --- |\n| c | d |\n\n## Mål\n\n${prose}`,
  ],
  [
    'names of sections in the margin are headings',
    [
      bold('Överenskommelse om samverkan'),
      table([
        [bold('Bakgrund'), words],
        [bold('Mål'), words],
        [bold('Uppföljning'), words],
      ]),
    ],
    `# Överenskommelse om samverkan\n\n## Bakgrund\n\n${prose}\n\n## Mål\n\n${prose}\n\n## Uppföljning\n\n${prose}`,
  ],
  [
    'merged cells stand in the first of theirs',
    [
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Budget</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>År</w:t></w:r></w:p></w:tc></w:tr>' +
        '<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Lön</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2026</w:t></w:r></w:p></w:tc></w:tr>' +
        '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    ],
    '| Budget | | År |\n| --- | --- | --- |\n| Lön | 1 | 2026 |\n| | 2 | |',
  ],
  [
    'lists in cells are lines',
    [
      table([
        ['A', 'B'],
        [para('ett', { list: [2, 0] }) + para('punkt', { list: [3, 0] }), 'x'],
      ]),
    ],
    '| A | B |\n| --- | --- |\n| 1. ett<br>• punkt | x |',
  ],
])('tables: %s', async (_, body, expected) => {
  expect(await markdown({ body, numbering })).toBe(expected);
});

const leaders = (...stops: readonly string[]): string =>
  `<w:tabs>${stops.map((leader, i) => `<w:tab w:val="left" w:leader="${leader}" w:pos="${(i + 1) * 2000}"/>`).join('')}</w:tabs>`;
const line = '_'.repeat(30);

test.each<[string, readonly string[], string]>([
  ['a tab that draws a line', [para('Namn:\t', { look: leaders('underscore') })], `Namn: ${line}`],
  [
    'underlined blanks',
    [para(`${run('Ort: ')}${run('\t\t', { look: '<w:u w:val="single"/>' })}`)],
    `Ort: ${line}`,
  ],
  [
    'lines that are drawn, or the border of an empty paragraph',
    [
      para('Efter'),
      para(
        '<w:r><w:drawing><wp:inline><wp:extent cx="3000000" cy="12700"/></wp:inline></w:drawing></w:r>',
      ),
      para('Anna Ek'),
      para('', { look: '<w:pBdr><w:bottom w:val="single"/></w:pBdr>' }),
      para('Bo Ask'),
    ],
    'Efter\n\n***\n\nAnna Ek\n\n***\n\nBo Ask',
  ],
  ['a line of its own', [para('Efter'), para('________________')], 'Efter\n\n***'],
  [
    'columns with lines to sign on are a table',
    [
      para('För kommunen\tFör föreningen'),
      para(''),
      para('\t\t\t', { look: leaders('underscore', 'none', 'underscore') }),
      para('Anna Ek\tBo Ask'),
      para('Efter'),
    ],
    `| För kommunen | För föreningen |\n| --- | --- |\n| ${line} | ${line} |\n| Anna Ek | Bo Ask |\n\nEfter`,
  ],
  [
    'also in one paragraph, or with blanks',
    [para('_______         _______\nAnna Ek         Bo Ask')],
    '| _______ | _______ |\n| --- | --- |\n| Anna Ek | Bo Ask |',
  ],
  ['other columns stay apart', [para('Anna Ek\t\tBo Ask')], 'Anna Ek\u2003\u2003Bo Ask'],
  ['a label and what it labels do not', [para('Namn:\tAnna Ek')], 'Namn: Anna Ek'],
])('tabs: %s', async (_, body, expected) => {
  expect(await markdown(body)).toBe(expected);
});

test('footnotes and endnotes in the order of the text, with their own links', async () => {
  const reference = (kind: string, id: number): string =>
    `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const text = await markdown({
    body: [
      para(
        `${run('Slut')}${reference('endnote', 1)}${run(' och fot')}${reference('footnote', 2)}${run(', slut igen')}${reference('endnote', 1)}${reference('footnote', 9)}`,
      ),
    ],
    footnotes: [
      '<w:footnote w:type="separator" w:id="9"><w:p/></w:footnote>',
      note('footnote', 2, 'Lagen.'),
    ],
    endnotes: [note('endnote', 1, 'Boken.')],
  });
  expect(text).toBe('Slut[^1] och fot[^2], slut igen[^1]\n\n[^1]: Boken.\n\n[^2]: Lagen.');
});

test('quotations, those beneath one another as one', async () => {
  const quote = (text: string): string => para(text, { style: 'Citat' });
  const body = [para('Före'), quote('Ett.'), quote('Två.'), para('Efter')];
  expect(await markdown({ body, styles: [style('Citat', 'Quote')] })).toBe(
    'Före\n\n> Ett.\n>\n> Två.\n\nEfter',
  );
});

test('links that can be followed, once, and not when the text is the address', async () => {
  const link = (id: string, text: string): string =>
    `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
  const text = await markdown({
    body: [
      para(link('a', 'sidan')),
      para(link('b', 'filen')),
      para(link('c', 'anna@exempel.se')),
      para(`<w:hyperlink w:anchor="_Toc1">${run('hit')}</w:hyperlink>`),
    ],
    relations: {
      a: ['hyperlink', 'https://exempel.se/iop'],
      b: ['hyperlink', 'file:///avtal.docx'],
      c: ['hyperlink', 'mailto:anna@exempel.se'],
    },
  });
  expect(text).toBe('[sidan](https://exempel.se/iop)\n\nfilen\n\nanna@exempel.se\n\nhit');
});

test('hyphens and blanks that only serve the page are gone; signs of picture fonts are signs', async () => {
  const body = [
    para('sam\u00advers\u200bkan e\u2011post'),
    para(`<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>`),
    para('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> Ja</w:t></w:r>'),
    para(run('\uf0a8 Nej', { look: '<w:rFonts w:ascii="Wingdings"/>' })),
  ];
  expect(await markdown(body)).toBe('samverskan e-post\n\na-bc\n\n☑ Ja\n\n☐ Nej');
});

test('where each paragraph of the document came to stand', async () => {
  const body = [
    para(''),
    h(1, 'Avtal'),
    para('Text'),
    para('ett', { list: [3, 0] }),
    para('under', { list: [3, 1] }),
    table([['A', para('B') + para('C')]]),
    para(`${run('Slut')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
  ];
  const file = wordFile({ body, numbering, footnotes: [note('footnote', 2, 'Not.')] });
  const { text, original } = await readDocx('a.docx', file);
  const marks = original?.marks ?? [];
  const at = marks.map(({ start, paragraph }, i) => [
    paragraph,
    text.slice(start, marks[i + 1]?.start).trim(),
  ]);
  expect(at).toEqual([
    [1, '# Avtal'],
    [2, 'Text'],
    [3, '- ett'],
    [4, '- under'],
    [5, '| A'],
    [6, '| B<br>'],
    [7, 'C |\n| --- | --- |'],
    [8, expect.stringContaining('Slut[^1]')],
  ]);
  expect(marks.every(({ page, line: row }) => page === null && row === null)).toBe(true);
});
