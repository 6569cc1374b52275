import { expect, test } from 'vitest';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import { change, namespaces, para, run, table, type WordFile, wordFile } from './word-file.ts';

/** What reading a file gave: its Markdown, and how many there were of what it could not carry over. */
async function read(
  file: WordFile | readonly string[],
): Promise<readonly [string, Readonly<Record<string, number>>]> {
  const whole: WordFile = 'body' in file ? file : { body: file };
  const { text, original } = await readDocx('avtal.docx', wordFile(whole));
  const notes = (original?.notes ?? []).map(({ kind, count }) => [kind, count]);
  return [text.trimEnd(), Object.fromEntries(notes)];
}

const endChanged = (kind: 'del' | 'ins', content: string): string =>
  para(content, { look: `<w:rPr><w:${kind} w:id="1" w:author="Test"/></w:rPr>` });

test.each<[string, readonly string[], string, number]>([
  [
    'inserted and deleted words',
    [para(`${run('I ')}${change('del', run('två'))}${change('ins', run('tre'))}${run(' år.')}`)],
    'I tre år.',
    2,
  ],
  [
    'moved text stands where it was moved to, and is one change',
    [para(`${change('moveFrom', run('Ett.'))}`), para('Två.'), para(change('moveTo', run('Ett.')))],
    'Två.\n\nEtt.',
    1,
  ],
  [
    'a deleted end joins paragraphs',
    [endChanged('del', run('Ett. ')), para('Två.'), endChanged('ins', run('Tre.'))],
    'Ett. Två.\n\nTre.',
    2,
  ],
  ['a deleted end at the very end', [endChanged('del', run('Kvar.'))], 'Kvar.', 1],
  [
    'a deleted paragraph',
    [endChanged('del', change('del', run('Bort.'))), para('Kvar.')],
    'Kvar.',
    2,
  ],
  [
    'deleted and inserted rows',
    [
      table([
        ['A', 'B'],
        ['bort', 'bort'],
        ['ny', 'ny'],
      ])
        .replace(
          '<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t xml:space="preserve">bort',
          '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t xml:space="preserve">bort',
        )
        .replace(
          '<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t xml:space="preserve">ny',
          '<w:tr><w:trPr><w:ins w:id="1"/></w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t xml:space="preserve">ny',
        ),
    ],
    '| A | B |\n| --- | --- |\n| ny | ny |',
    2,
  ],
  [
    'a changed look is no change of the text',
    [para(run('Lika.', { look: '<w:rPrChange w:id="1"/>' }))],
    'Lika.',
    0,
  ],
])('the text is read as when all changes are accepted: %s', async (_, body, text, count) => {
  expect(await read(body)).toEqual([text, count > 0 ? { 'tracked-changes': count } : {}]);
});

const shape = (inner: string): string =>
  `<w:drawing><wp:anchor><a:graphic><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></a:graphic></wp:anchor></w:drawing>`;
const oldShape = (inner: string): string =>
  `<w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict>`;
const box = (inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape(inner)}</mc:Choice><mc:Fallback>${oldShape(inner)}</mc:Fallback></mc:AlternateContent></w:r>`;

test.each<[string, string, string, number]>([
  [
    'once, though the file has it twice',
    `${box(para('I rutan'))}${run('Vid den')}`,
    'Vid den\n\nI rutan',
    1,
  ],
  ['in the old way', `<w:r>${oldShape(para('I rutan'))}</w:r>`, 'I rutan', 1],
  ['in one another', box(para(`${run('Yttre')}${box(para('Inre'))}`)), 'Yttre\n\nInre', 2],
  [
    'with a table',
    box(
      table([
        ['A', 'B'],
        ['c', 'd'],
      ]),
    ),
    '| A | B |\n| --- | --- |\n| c | d |',
    1,
  ],
  ['and not when empty', `${box(para(''))}${run('Vid den')}`, 'Vid den', 0],
])('text boxes are read: %s', async (_, content, text, count) => {
  expect(await read([para(content)])).toEqual([text, count > 0 ? { 'text-boxes': count } : {}]);
});

const picture = (decorative = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild">${decorative}</wp:docPr><a:graphic><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r>`;
const decoration =
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>';
const formula = '<m:oMathPara><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></m:oMathPara>';

test.each<[string, string, string, Record<string, number>]>([
  ['pictures', `${picture()}${run('Text')}`, 'Text', { images: 1 }],
  ['but not decoration', `${picture(decoration)}${run('Text')}`, 'Text', {}],
  [
    'old pictures',
    `<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>${run('Text')}`,
    'Text',
    { images: 1 },
  ],
  ['formulas, whose signs are kept', `${formula}`, 'a+b', { equations: 1 }],
  [
    'hidden text',
    `${run('Text')}${run(' dolt', { look: '<w:vanish/>' })}`,
    'Text',
    { 'hidden-text': 1 },
  ],
  ['text that is not hidden', run('Text', { look: '<w:vanish w:val="0"/>' }), 'Text', {}],
])('what cannot be carried over is counted: %s', async (_, content, text, notes) => {
  expect(await read([para(content)])).toEqual([text, notes]);
});

const head = (text: string): string =>
  `<w:hdr ${namespaces}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:hdr>`;

test('headers and footers with words, comments and macros', async () => {
  const [text, notes] = await read({
    body: [para('Text')],
    comments: ['<w:comment w:id="0"><w:p/></w:comment>', '<w:comment w:id="1"><w:p/></w:comment>'],
    relations: {
      a: ['header', 'header1.xml'],
      b: ['footer', 'footer1.xml'],
      c: ['footer', 'footer2.xml'],
    },
    parts: {
      'word/header1.xml': head('Exempelstads kommun'),
      'word/footer1.xml': head('Sida 1 av 6'),
      'word/footer2.xml': head('2 (6)'),
      'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
    },
  });
  expect(text).toBe('Text');
  expect(notes).toEqual({ 'headers-footers': 1, comments: 2, macros: 1 });
});

const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const mark = (type: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data && `<w:ffData>${data}</w:ffData>`}</w:fldChar></w:r>`;
const field = (instruction: string, result: string, data = ''): string =>
  `${mark('begin', data)}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
const checked = (value: string): string =>
  `<w14:checkbox><w14:checked w14:val="${value}"/></w14:checkbox>`;

test.each<[string, string, string, number]>([
  [
    'boxes',
    `${control(checked('1'), run('☒'))}${run(' Ja ')}${control(checked('0'), run('☐'))}${run(' Nej')}`,
    '☒ Ja ☐ Nej',
    2,
  ],
  [
    'what to fill in',
    `${run('Datum: ')}${control('<w:showingPlcHdr/><w:date/>', run('Klicka här'))}`,
    'Datum: [Klicka här]',
    1,
  ],
  ['that is in brackets already', control('<w:showingPlcHdr/>', run('[Namn]')), '[Namn]', 1],
  ['what is filled in', control('<w:text/>', run('Anna Ek')), 'Anna Ek', 1],
  [
    'old boxes',
    field('FORMCHECKBOX', '', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'),
    '☒',
    1,
  ],
  [
    'old fields, empty',
    `${run('Namn: ')}${field('FORMTEXT', run('\u2002\u2002'))}`,
    'Namn: ____________',
    1,
  ],
  [
    'old fields, filled in',
    `${run('Namn: ')}${field('FORMTEXT', run('Anna Ek'))}`,
    'Namn: Anna Ek',
    1,
  ],
  [
    'old lists',
    field(
      'FORMDROPDOWN',
      '',
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="ett"/><w:listEntry w:val="två"/></w:ddList>',
    ),
    'två',
    1,
  ],
  ['buttons that ask', field('MACROBUTTON NoMacro [Skriv namn]', ''), '[Skriv namn]', 1],
])('forms: %s', async (_, content, text, count) => {
  expect(await read([para(content)])).toEqual([text, { forms: count }]);
});

test('fields show what they showed last, and instructions are no text', async () => {
  const nested = `${mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${field('MERGEFIELD x', run('1'))}<w:r><w:instrText> = 1</w:instrText></w:r>${mark('separate')}${run('ja')}${mark('end')}`;
  const body = [
    para(`${run('Se ')}${field('REF _Ref1 \\h', run('punkt 4'))}${run('.')}`),
    para(nested),
    para(`<w:fldSimple w:instr=" PAGEREF x ">${run('7')}</w:fldSimple>`),
    para(field('HYPERLINK "https://exempel.se/"', run('sidan'))),
    para(field('HYPERLINK \\l "_Toc1"', run('hit'))),
    para(`${mark('begin')}<w:r><w:instrText>REF</w:instrText></w:r>${run('aldrig')}`),
    para('Efter'),
  ];
  expect(await read(body)).toEqual([
    'Se punkt 4.\n\nja\n\n7\n\n[sidan](https://exempel.se/)\n\nhit\n\nEfter',
    {},
  ]);
});

test('a table of contents is left out, and what follows it is not', async () => {
  const entry = (text: string, before = '', after = ''): string =>
    para(`${before}${run(`${text}\t1`)}${after}`);
  const begun = `${mark('begin')}<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>${mark('separate')}`;
  const heading = (text: string): string => para(text, { style: 'Heading1' });
  const text = '# Bakgrund\n\nText\n\n# Mål';
  const rest = [heading('Bakgrund'), para('Text'), heading('Mål')];
  const [field1] = await read([entry('Bakgrund', begun), entry('Mål'), para(mark('end')), ...rest]);
  const [never] = await read([entry('Bakgrund', begun), entry('Mål'), ...rest]);
  const [styled] = await read([
    para('Innehåll', { style: 'TOCHeading' }),
    para('Bakgrund\t1', { style: 'TOC1' }),
    para('Mål\t2', { style: 'Innehll2' }),
    ...rest,
  ]);
  const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
  const [controlled] = await read([control(gallery, para('Innehåll') + para('Mål\t2')), ...rest]);
  expect([field1, styled, controlled]).toEqual([text, text, text]);
  expect(never).toContain('# Bakgrund');
});

test('content controls, tags and the like are looked into', async () => {
  const inside = control('', `${para('I kontroll')}<w:customXml>${para('I XML')}</w:customXml>`);
  const inline = `<w:smartTag>${run('märkt')}</w:smartTag><w:dir>${run(' åt höger')}</w:dir>`;
  const cell = table([['A', 'B']]).replace(/(<w:tc>.*?<\/w:tc>)/, (one) => control('', one));
  expect(await read([inside, para(inline), cell])).toEqual([
    'I kontroll\n\nI XML\n\nmärkt åt höger\n\n| A | B |\n| --- | --- |',
    {},
  ]);
});
