import { expect, test } from 'vitest';
import { readOdt } from '../../src/import/odt/read-odt.ts';
import { cell, h, list, look, type OdtFile, odtFile, p, row } from './odt-file.ts';

async function read(file: OdtFile): Promise<{ text: string; notes: object; marks: string[] }> {
  const { text, original, unreadable } = await readOdt('avtal.odt', odtFile(file));
  if (unreadable) throw new Error(JSON.stringify(unreadable));
  const marks = (original?.marks ?? []).map(
    ({ start, paragraph }) => `${paragraph} ${text.slice(start, start + 6)}`,
  );
  const notes = Object.fromEntries((original?.notes ?? []).map(({ kind, count }) => [kind, count]));
  return { text, notes, marks };
}

const blocks = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

const bullets =
  '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>';
const numbers =
  '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/><text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3" style:num-suffix=""/></text:list-style>';
const clauses =
  '<text:list-style style:name="C"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>';

test('headings, paragraphs and every kind of blank', async () => {
  const { text, marks } = await read({
    body: [
      h(1, 'Avtal'),
      p('  Ett   mål<text:s text:c="3"/>är<text:tab/>att\n möta<text:line-break/>ensamhet. '),
      p(''),
      h(2, 'Civil\u00adsamhället'),
      p(
        'Läs <text:a xlink:href="https://exempel.se/plan">planen</text:a> och <text:span text:style-name="F">svara</text:span>.',
      ),
    ],
    automatic: [look('F', 'fo:font-weight="bold"', 'text')],
  });
  expect(text).toBe(
    blocks(
      '# Avtal',
      'Ett mål är att möta\\\nensamhet.',
      '## Civilsamhället',
      'Läs [planen](https://exempel.se/plan) och **svara**.',
    ),
  );
  expect(marks).toEqual(
    ['0 Avtal', '1 Ett må', '3 Civils', '4 Läs [p'].map((mark) => expect.stringContaining(mark)),
  );
});

test('headings by styles that are derived from those of headings', async () => {
  const style = (name: string, more: string): string =>
    `<style:style style:name="${name}" style:family="paragraph" ${more}/>`;
  const { text } = await read({
    body: [p('Avtal', 'P1'), p('Bakgrund', 'Rubrik'), p('Text.', 'P2')],
    automatic: [
      style('P1', 'style:parent-style-name="Title"'),
      style('P2', 'style:parent-style-name="Standard"'),
    ],
    styles: [
      style('Title', ''),
      style('Heading_20_2', 'style:default-outline-level="2"'),
      style('Rubrik', 'style:parent-style-name="Heading_20_2"'),
      style('Standard', 'style:parent-style-name="Standard"'),
    ],
  });
  expect(text).toBe(blocks('# Avtal', '## Bakgrund', 'Text.'));
});

test('short lines in bold are headings where there are no others', async () => {
  const bold = look('Fet', 'fo:font-weight="700"');
  const file = {
    body: [p('Bakgrund', 'Fet'), p('Vi ska.', 'Standard'), p('Vi lovar detta.', 'Fet')],
  };
  expect((await read({ ...file, automatic: [bold] })).text).toBe(
    blocks('## Bakgrund', 'Vi ska.', '**Vi lovar detta.**'),
  );
  const headed = { body: [h(1, 'Avtal'), ...file.body], automatic: [bold] };
  expect((await read(headed)).text).toContain('**Bakgrund**');
});

test('lists in lists, numbers that go on, and those that Markdown has not', async () => {
  const { text } = await read({
    body: [
      list('B', [`${p('ett')}${list('B', [p('inre')])}`, `${p('två')}${p('mer om två')}`]),
      p('Mellan.'),
      list('N', [p('först'), `${p('sedan')}${list('N', [p('under'), p('nästa')])}`]),
      p('Och så:'),
      list('N', [p('fortsätt')], 'text:continue-numbering="true"'),
    ],
    styles: [bullets, numbers],
  });
  expect(text).toBe(
    blocks(
      '- ett\n\n  - inre\n\n- två\n\n  mer om två',
      'Mellan.',
      '1. först\n2. sedan\n   - a) under\n   - b) nästa',
      'Och så:',
      '3. fortsätt',
    ),
  );
});

test('chapter numbers and numbered clauses are written out', async () => {
  const outline =
    '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format=""/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="3" style:num-format="1" text:display-levels="2"/></text:outline-style>';
  const { text } = await read({
    body: [
      h(1, 'Avtal'),
      h(2, 'Bakgrund'),
      h(2, 'Ekonomi'),
      h(3, 'Bidrag'),
      list('C', [`<text:list><text:list-item>${p('Parterna ska.')}</text:list-item></text:list>`]),
      list('C', [h(2, 'Tvist', 'X')]),
    ],
    styles: [outline, clauses],
  });
  expect(text).toContain('# Avtal\n\n## 1. Bakgrund\n\n## 2. Ekonomi\n\n### 2.1 Bidrag');
  expect(text).toContain('1.1 Parterna ska.');
  expect(text).toContain('## 1. Tvist');
});

test('tables with head, merged and repeated cells, lists and several paragraphs in a cell', async () => {
  const { text, marks } = await read({
    body: [
      '<table:table><table:table-column/><table:table-header-rows>',
      row(cell(p('Post')), cell(p('Belopp')), cell(p('År'))),
      '</table:table-header-rows>',
      row(
        cell(p('Hyra'), 'table:number-columns-spanned="2"'),
        '<table:covered-table-cell/>',
        cell(p('2027')),
      ),
      row(cell(`${p('Lön')}${p('per år')}`), cell(list('B', [p('en'), p('två')])), cell('')),
      row(cell('', 'table:number-columns-repeated="16000"')),
      row(cell(p('x'), 'table:number-columns-repeated="3"')),
      '</table:table>',
      `<table:table>${row(cell(p('I en ruta.')))}</table:table>`,
    ],
    styles: [bullets],
  });
  expect(text).toBe(
    blocks(
      [
        '| Post | Belopp | År |',
        '| --- | --- | --- |',
        '| Hyra | | 2027 |',
        '| Lön<br>per år | • en<br>• två | |',
        '| x | x | x |',
      ].join('\n'),
      'I en ruta.',
    ),
  );
  expect(marks).toContain('6 per år');
});

test('notes, and what is left out or said', async () => {
  const { text, notes } = await read({
    body: [
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>struket</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      '<text:table-of-content><text:index-body><text:p>Bakgrund 1</text:p></text:index-body></text:table-of-content>',
      p(
        'Hyran<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Per år.</text:p></text:note-body></text:note> är<office:annotation><dc:creator>A</dc:creator><text:p>Stämmer det?</text:p></office:annotation> känd.',
      ),
      p('Dolt', 'Dold'),
      p('Syns<text:span text:style-name="Gömd"> inte</text:span>.'),
      '<text:section text:display="none"><text:p>Hemligt</text:p></text:section>',
      '<text:section text:display="true"><text:p>Öppet</text:p></text:section>',
      p('Före<draw:frame><draw:text-box><text:p>I rutan</text:p></draw:text-box></draw:frame>'),
      p('<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>'),
      p('Så: <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'),
    ],
    automatic: [look('Dold', 'text:display="none"'), look('Gömd', 'text:display="none"', 'text')],
    masters: [
      '<style:master-page style:name="Standard"><style:header><text:p>Exempelstads kommun</text:p></style:header><style:footer><text:p>Sida <text:page-number>1</text:page-number> av 3</text:p></style:footer></style:master-page>',
    ],
    parts: {
      'Basic/Standard/Module1.xml': '<x/>',
      'Basic/Standard/script-lb.xml': '<x/>',
      'Object 1/content.xml':
        '<math:math xmlns:math="http://www.w3.org/1998/Math/MathML"><math:mi>a</math:mi><math:mo>+</math:mo><math:mn>1</math:mn></math:math>',
    },
  });
  expect(text).toBe(
    blocks('Hyran[^1] är känd.', 'Syns.', 'Öppet', 'Före', 'I rutan', 'Så: a + 1', '[^1]: Per år.'),
  );
  expect(notes).toEqual({
    'tracked-changes': 1,
    comments: 1,
    'hidden-text': 3,
    'text-boxes': 1,
    images: 1,
    equations: 1,
    'headers-footers': 1,
    macros: 1,
  });
});
