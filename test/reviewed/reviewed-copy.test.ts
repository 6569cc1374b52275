import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../src/office/xml.ts';
import { reviewedCopy } from '../../src/reviewed/reviewed-copy.ts';
import {
  change,
  documentXml,
  para,
  run,
  table,
  type WordFile,
  wordFile,
  wordParts,
  zipOf,
} from '../import/word-file.ts';
import {
  commentsIn,
  copyOf,
  partsOf,
  reportOf,
  type Said,
  shown,
  sourceOf,
  withoutComments,
  xmlOf,
} from './copy-of.ts';

const heading = para('Överenskommelse', { style: 'Heading1' });

/** A file with a heading and more, its text as it is read, and findings on words of it. */
function reviewed(body: string, text: string, on: readonly string[], file: Partial<WordFile> = {}) {
  const source = sourceOf([
    { text: '# Överenskommelse', paragraph: 0 },
    { text, paragraph: 1 },
  ]);
  const said = on.map((words): Said => {
    const start = source.text.indexOf(words);
    if (start < 0) throw new Error(words);
    return { at: { start, end: start + words.length } };
  });
  const bytes = wordFile({ body: [heading, body], ...file });
  return { bytes, report: reportOf(source, said), copy: copyOf(bytes, reportOf(source, said)) };
}

/** What each comment but the summary stands round. */
function around(copy: Uint8Array): readonly string[] {
  return commentsIn(copy)
    .filter(({ author }) => author === 'iop')
    .slice(1)
    .map((comment) => comment.around);
}

describe('the comment stands round its words', () => {
  test.each<[string, string, string, string, string]>([
    [
      'in one run',
      para('Avtalet gäller i två år.'),
      'Avtalet gäller i två år.',
      'två år',
      'två år',
    ],
    [
      'over runs with looks of their own',
      para(run('Avtalet gä', { bold: true }) + run('ller i t') + run('vå år.', { italic: true })),
      'Avtalet gäller i två år.',
      'gäller i två',
      'gäller i två',
    ],
    [
      'with Markdown escapes in the text that was read',
      para('Beloppet* är 5_000 kr [se bilaga].'),
      'Beloppet\\* är 5\\_000 kr \\[se bilaga].',
      '5\\_000 kr \\[se bilaga]',
      '5_000 kr [se bilaga]',
    ],
    [
      'with soft hyphens, fixed spaces and hyphens that do not break',
      para(
        '<w:r><w:t>Sam\u00adverkan om 300\u00a0000 kr, IOP</w:t><w:noBreakHyphen/><w:t>avtal.</w:t></w:r>',
      ),
      'Samverkan om 300 000 kr, IOP‑avtal.',
      'Samverkan om 300 000 kr, IOP‑avtal',
      'Sam\u00adverkan om 300\u00a0000 kr, IOP‑avtal',
    ],
    [
      'where a number was written that stands in no run',
      para('Parterna', { list: [1, 0] }),
      '1.2 Parterna',
      '1.2 Parterna',
      'Parterna',
    ],
    [
      'where words were deleted',
      para(
        run('Avtalet gäller i ') +
          change('del', run('två år')) +
          change('ins', run('tre år')) +
          run('.'),
      ),
      'Avtalet gäller i tre år.',
      'i tre år.',
      'i tre år.',
    ],
    [
      'where words were moved away',
      para(
        change('moveFrom', run('i två år ')).replaceAll('delText', 't') + run('Gäller i två år.'),
      ),
      'Gäller i två år.',
      'i två år',
      'i två år',
    ],
    [
      'where words are hidden',
      para(`${run('i två år', { look: '<w:vanish/>' })}${run('Gäller i två år.')}`),
      'Gäller i två år.',
      'i två år',
      'i två år',
    ],
    [
      'where “hidden” says that it is not',
      para(`${run('Gäller ', { look: '<w:vanish w:val="0"/>' })}${run('i två år.')}`),
      'Gäller i två år.',
      'Gäller i',
      'Gäller i',
    ],
    [
      'the second time, where they stand twice',
      para('Kommunen betalar 10 kr. Föreningen betalar 10 kr.'),
      'Kommunen betalar 10 kr. Föreningen betalar 10 kr.',
      'Föreningen betalar 10 kr.',
      'Föreningen betalar 10 kr.',
    ],
    [
      'in a link',
      para(
        `${run('Se ')}<w:hyperlink w:anchor="x">${run('bilagan om mål')}</w:hyperlink>${run('.')}`,
      ),
      'Se [bilagan om mål](#x).',
      'bilagan om',
      'bilagan om',
    ],
    [
      'in a content control for text with looks',
      para(
        `${run('Dag: ')}<w:sdt><w:sdtPr><w:alias w:val="dag"/></w:sdtPr><w:sdtContent>${run('den 1 maj')}</w:sdtContent></w:sdt>`,
      ),
      'Dag: den 1 maj',
      '1 maj',
      '1 maj',
    ],
    [
      'round the whole of a control for plain text',
      para(
        `${run('Dag: ')}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('den 1 maj')}</w:sdtContent></w:sdt>${run('.')}`,
      ),
      'Dag: den 1 maj.',
      '1 maj',
      'den 1 maj',
    ],
    [
      'round the whole of a field',
      para(
        `${run('Enligt ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('punkt 4 och 5')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' gäller.')}`,
      ),
      'Enligt punkt 4 och 5 gäller.',
      '4 och',
      'punkt 4 och 5',
    ],
    [
      'with characters that XML writes otherwise',
      para('<w:r><w:t>A &amp; B &#228;r &lt;namn&gt; h&#xE4;r</w:t></w:r>'),
      'A & B är \\<namn> här',
      'B är \\<namn>',
      'B är <namn>',
    ],
    [
      'with letters written as letter and mark',
      para('<w:r><w:t>A\u030Astorp betalar a\u030Arligen</w:t></w:r>'),
      'Åstorp betalar årligen',
      'årligen',
      'a\u030Arligen',
    ],
    [
      'where a section of characters cannot be cut',
      para('<w:r><w:t>Ett <![CDATA[två tre]]> fyra</w:t></w:r>'),
      'Ett två tre fyra',
      'tre fyra',
      'två tre fyra',
    ],
  ])('%s', (_, body, text, words, wanted) => {
    const { bytes, copy } = reviewed(body, text, [words]);
    expect(around(copy)).toEqual([wanted]);
    expect(shown(withoutComments(copy))).toBe(shown(xmlOf(bytes)));
  });

  test('from one paragraph to another', () => {
    const source = sourceOf([
      { text: '# Överenskommelse', paragraph: 0 },
      { text: 'Första stycket.', paragraph: 1 },
      { text: 'Andra stycket.', paragraph: 2 },
    ]);
    const body = [heading, para('Första stycket.'), para('Andra stycket.')];
    const start = source.text.indexOf('stycket');
    const end = source.text.indexOf('Andra') + 5;
    const copy = copyOf(wordFile({ body }), reportOf(source, [{ at: { start, end } }]));
    expect(around(copy)).toEqual(['stycket.\nAndra']);
  });

  test('in cells of a table, and no further than the cell', () => {
    const source = sourceOf([
      { text: '# Överenskommelse', paragraph: 0 },
      { text: '| Post | Belopp |\n| --- | --- |\n| Lokal | 5 tkr |', paragraph: 1 },
    ]);
    const body = [
      heading,
      table([
        ['Post', 'Belopp'],
        ['Lokal', '5 tkr'],
      ]),
    ];
    const at = (from: string, to: string) => ({
      start: source.text.indexOf(from),
      end: source.text.indexOf(to) + to.length,
    });
    const said = [{ at: at('5 tkr', '5 tkr') }, { at: at('Lokal', '5 tkr') }];
    const copy = copyOf(wordFile({ body }), reportOf(source, said));
    expect(around(copy)).toEqual(['5 tkr', 'Lokal']);
    // The words that it does not stand round are quoted.
    expect(commentsIn(copy)[2]?.lines.join('\n')).toContain('”Lokal · 5 tkr”');
  });

  test('several on one sentence, in the order of the report', () => {
    const text = 'Avtalet gäller i två år.';
    const { copy } = reviewed(para(text), text, [text, 'två år', text]);
    expect(around(copy)).toEqual([text, 'två år', text]);
    const xml = xmlOf(copy);
    const order = [...xml.matchAll(/commentRangeStart w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(order).toEqual([0, 1, 3, 2]);
  });
});

describe('a comment without words of its own stands', () => {
  const paragraphs = [
    { text: '# Överenskommelse', paragraph: 0 },
    { text: 'Inledning.', paragraph: 1 },
    { text: '## Ekonomi', paragraph: 2 },
    { text: 'Kommunen betalar.', paragraph: 3 },
  ];
  const source = sourceOf(paragraphs);
  const bytes = wordFile({
    body: [
      heading,
      para('Inledning.'),
      para('Ekonomi', { style: 'Heading2' }),
      para('Kommunen betalar.'),
    ],
  });
  const nowhere = { at: { start: 0, end: 0 } };

  test('at the heading of its section', () => {
    const report = reportOf(source, [{ ...nowhere, more: { section: 'economy' } }]);
    expect(around(copyOf(bytes, report))).toEqual(['Ekonomi']);
  });

  test('at the title where there is no such section', () => {
    const report = reportOf(source, [{ ...nowhere, more: { section: 'goals' } }]);
    expect(around(copyOf(bytes, report))).toEqual(['Överenskommelse']);
  });

  test('at the title where it is about the card, whose words are quoted', () => {
    const card = { path: 'avtal.iop.yaml', text: 'iop: 1\ntitle: Annan titel\n' };
    const at = { start: 7, end: 25 };
    const copy = copyOf(bytes, reportOf(source, [{ at, more: { source: card } }]));
    expect(around(copy)).toEqual(['Överenskommelse']);
    expect(commentsIn(copy)[1]?.lines).toContain('avtal.iop.yaml rad 2: ”title: Annan titel”');
  });

  test('round the paragraph where the words are not found, which are quoted then', () => {
    const other = wordFile({
      body: [
        heading,
        para('Inledning.'),
        para('Ekonomi', { style: 'Heading2' }),
        para('Helt andra ord står i filen här.'),
      ],
    });
    const start = source.text.indexOf('Kommunen');
    const copy = copyOf(other, reportOf(source, [{ at: { start, end: start + 17 } }]));
    expect(around(copy)).toEqual(['Helt andra ord står i filen här.']);
    expect(commentsIn(copy)[1]?.lines).toContain('”Kommunen betalar.”');
  });

  test('in the nearest paragraph where its own is empty as written', () => {
    const empty = wordFile({ body: [heading, para('Inledning.'), '<w:p/>', '<w:p></w:p>'] });
    const starts = ['## Ekonomi', 'Kommunen'].map((words) => source.text.indexOf(words));
    const report = reportOf(
      source,
      starts.map((start) => ({ at: { start, end: start + 9 } })),
    );
    const copy = copyOf(empty, report);
    expect(around(copy)).toEqual(['Inledning.', '']);
    expect(withoutComments(copy)).toBe(xmlOf(empty));
  });

  test('outside a text box', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${para('I rutan.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${para('I rutan.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const file = wordFile({ body: [heading, para(box + run('Utanför.'))] });
    const text = sourceOf([
      { text: '# Överenskommelse', paragraph: 0 },
      { text: 'Utanför.', paragraph: 1 },
      { text: 'I rutan.', paragraph: 2 },
    ]);
    const start = text.text.indexOf('I rutan');
    const copy = copyOf(file, reportOf(text, [{ at: { start, end: start + 7 } }]));
    expect(withoutComments(copy)).toBe(xmlOf(file));
    expect(xmlOf(copy)).toContain(`<w:p><w:commentRangeStart w:id="1"/>${box}`);
    expect(commentsIn(copy)[1]?.lines).toContain('”I rutan.”');
  });
});

describe('nothing else of the file changes', () => {
  const text = 'Avtalet gäller i två år.';

  test('the text part gains marks and loses nothing', () => {
    const { bytes, copy } = reviewed(para(text), text, [text]);
    expect(withoutComments(copy)).toBe(xmlOf(bytes));
    for (const [name, content] of partsOf(bytes)) {
      if (
        ['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'].includes(name)
      )
        continue;
      expect(partsOf(copy).get(name), name).toEqual(content);
    }
    expect([...partsOf(copy).keys()]).toEqual([...partsOf(bytes).keys(), 'word/comments.xml']);
  });

  test('spaces at the ends of a text show where they did and nowhere else', () => {
    const body = para(
      '<w:r><w:rPr><w:b/></w:rPr><w:t> \n Avtalet gäller i två år.  </w:t></w:r><w:r><w:t xml:space="default">Det är allt.</w:t></w:r>',
    );
    const { bytes, copy } = reviewed(body, `${text}Det är allt.`, ['gäller', 'två', 'är']);
    expect(around(copy).map((words) => words.trim())).toEqual(['gäller', 'två', 'är']);
    expect(shown(withoutComments(copy))).toBe(shown(xmlOf(bytes)));
  });

  test('comments that are there stay, with their numbers', () => {
    const own = (id: number) =>
      `<w:comment w:id="${id}" w:author="Ann Exempel" w:initials="AE">${para('Sedan förr.')}</w:comment>`;
    const body = para(
      `<w:commentRangeStart w:id="1"/>${run(text)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
    );
    const { bytes, copy } = reviewed(body, text, ['två år'], { comments: [own(1), own(0)] });
    const all = commentsIn(copy);
    expect(all.map(({ id, author }) => `${id} ${author}`)).toEqual([
      '1 Ann Exempel',
      '0 Ann Exempel',
      '2 iop',
      '3 iop',
    ]);
    expect(all.map((comment) => comment.around)).toEqual([text, '', 'Överenskommelse', 'två år']);
    const before = xmlOf(bytes, 'word/comments.xml').replace('</w:comments>', '');
    expect(xmlOf(copy, 'word/comments.xml').startsWith(before)).toBe(true);
    for (const name of ['[Content_Types].xml', 'word/_rels/document.xml.rels'])
      expect(xmlOf(copy, name)).toBe(xmlOf(bytes, name));
  });

  test('a comments part without comments takes them', () => {
    const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const parts = { 'word/comments.xml': `<w:comments xmlns:w="${namespace}"/>` };
    const { copy } = reviewed(para(text), text, ['två år'], { comments: [], parts });
    expect(around(copy)).toEqual(['två år']);
  });

  test('macros are not touched, and the copy is a file of the same type', () => {
    const macro = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    const parts = wordParts({
      body: [heading, para(text)],
      parts: { 'word/vbaProject.bin': new Uint8Array([0, 1, 2, 255]) },
    });
    const types = String(parts['[Content_Types].xml']).replace(
      /application[^"]*document\.main\+xml/,
      macro,
    );
    const bytes = zipOf({ ...parts, '[Content_Types].xml': types });
    const { report } = reviewed(para(text), text, ['två år']);
    const copy = copyOf(bytes, report);
    expect(partsOf(copy).get('word/vbaProject.bin')).toEqual(new Uint8Array([0, 1, 2, 255]));
    expect(xmlOf(copy, '[Content_Types].xml')).toContain(macro);
  });

  test('the same file and report give the same bytes', () => {
    const { bytes, report, copy } = reviewed(para(text), text, ['två år', 'gäller']);
    expect(copyOf(bytes, report)).toEqual(copy);
    expect(xmlOf(copy, 'word/comments.xml')).not.toContain('w:date');
    const dated = copyOf(bytes, { ...report, today: '2027-01-31' });
    expect(xmlOf(dated, 'word/comments.xml')).toContain('w:date="2027-01-31T00:00:00Z"');
  });
});

describe('files that are built otherwise', () => {
  const text = 'Avtalet gäller i två år.';
  const { report } = reviewed(para(text), text, ['två år']);
  const plain = wordParts({ body: [heading, para(text)] });
  const everywhere = (change: (xml: string) => string) =>
    Object.fromEntries(
      Object.entries(plain).map(([name, content]) => [
        name,
        typeof content === 'string' ? change(content) : content,
      ]),
    );

  test('a text part of another name, named by the package', () => {
    const {
      'word/document.xml': xml = '',
      'word/_rels/document.xml.rels': rels = '',
      ...rest
    } = {
      ...plain,
      '_rels/.rels': String(plain['_rels/.rels']).replace('word/document.xml', '/text/avtal.xml'),
    };
    const bytes = zipOf({ ...rest, 'text/avtal.xml': xml, 'text/_rels/avtal.xml.rels': rels });
    const copy = copyOf(bytes, report);
    const comments = commentsIn(copy, 'text/avtal.xml', 'text/comments.xml');
    expect(comments.map((comment) => comment.around)).toEqual(['Överenskommelse', 'två år']);
    expect(xmlOf(copy, 'text/_rels/avtal.xml.rels')).toContain('Target="comments.xml"');
    expect(xmlOf(copy, '[Content_Types].xml')).toContain('PartName="/text/comments.xml"');
  });

  test('without relationships of the text part', () => {
    const { 'word/_rels/document.xml.rels': _, ...rest } = plain;
    const copy = copyOf(zipOf(rest), report);
    expect(xmlOf(copy, 'word/_rels/document.xml.rels')).toContain('relationships/comments"');
    expect(around(copy)).toEqual(['två år']);
  });

  test('strict Office Open XML', () => {
    const strict = everywhere((xml) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    );
    const copy = copyOf(zipOf(strict), report);
    expect(around(copy)).toEqual(['två år']);
    expect(xmlOf(copy, 'word/comments.xml')).toContain('purl.oclc.org/ooxml/wordprocessingml');
    expect(xmlOf(copy, 'word/_rels/document.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    );
  });

  test('another prefix, and none', () => {
    const other = everywhere((xml) =>
      xml.replace(/(<\/?|\s|xmlns:)w:/g, '$1word:').replaceAll('xmlns:w=', 'xmlns:word='),
    );
    expect(around(copyOf(zipOf(other), report))).toEqual(['två år']);
    const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const bare = `<document xmlns="${namespace}"><body><p><r><t>Överenskommelse</t></r></p><p><r><t>${text}</t></r></p></body></document>`;
    const copy = copyOf(zipOf({ ...plain, 'word/document.xml': bare }), report);
    expect(around(copy)).toEqual(['två år']);
    const back = xmlOf(copy).replace(
      /<iop:(?:commentRangeStart|commentRangeEnd)[^>]*>|<iop:r xmlns[^>]*>.*?<\/iop:r>/g,
      '',
    );
    expect(shown(back)).toBe(shown(bare));
  });

  test('a byte order mark, and UTF-16', () => {
    const marked = `\ufeff${plain['word/document.xml']}`;
    const copy = copyOf(zipOf({ ...plain, 'word/document.xml': marked }), report);
    expect(partsOf(copy).get('word/document.xml')?.subarray(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    const wide = new Uint8Array(marked.length * 2);
    [...marked].forEach((letter, i) => {
      new DataView(wide.buffer).setUint16(i * 2, letter.charCodeAt(0), true);
    });
    const wideCopy = copyOf(zipOf({ ...plain, 'word/document.xml': wide }), report);
    const bytes = partsOf(wideCopy).get('word/document.xml');
    const xml = new TextDecoder('utf-16le').decode(bytes);
    expect(bytes?.subarray(0, 2)).toEqual(new Uint8Array([0xff, 0xfe]));
    expect(parseXml(xml)).not.toBeNull();
    expect(xml).toContain('<w:commentRangeStart w:id="1"/>');
  });
});

describe('hostile files and words', () => {
  const text = 'Avtalet gäller i två år.';
  const { report, bytes } = reviewed(para(text), text, ['två år']);
  const parts = wordParts({ body: [heading, para(text)] });

  test.each<[string, Uint8Array, string]>([
    ['no file of that kind', strToU8('avtal'), 'damaged'],
    ['a file cut off', bytes.subarray(0, bytes.length - 40), 'damaged'],
    ['no text part', zipOf({ ...parts, '_rels/.rels': '<Relationships/>' }), 'damaged'],
    [
      'a text part that is not well-formed',
      zipOf({ ...parts, 'word/document.xml': documentXml(['<w:p><w:r>']) }),
      'damaged',
    ],
    [
      'a text part with a document type',
      zipOf({ ...parts, 'word/document.xml': `<!DOCTYPE x []>${documentXml([heading])}` }),
      'damaged',
    ],
    [
      'a text part in another encoding',
      zipOf({
        ...parts,
        'word/document.xml': documentXml([para('x')]).replace('UTF-8', 'ISO-8859-1'),
      }),
      'damaged',
    ],
    [
      'comments that are not well-formed',
      wordFile({ body: [heading], comments: ['<w:comment>'] }),
      'damaged',
    ],
    ['nowhere to write a comment', wordFile({ body: ['<w:p/>'] }), 'no-place'],
    ['an encrypted file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'damaged'],
  ])('%s gives the reason', (_, given, failure) => {
    expect(reviewedCopy(given, report, 'sv')).toEqual({ failure });
  });

  test('signs that XML does not know, and what would end a text, stand as text', () => {
    const message = 'Ett \u0001 \ud800 ]]> </w:t> & "ord" <b>\ufffe';
    const source = report.agreement.source;
    const start = source.text.indexOf('två år');
    const said = [{ at: { start, end: start + 6 }, message, title: '<&>\u0000' }];
    const copy = copyOf(bytes, reportOf(source, said));
    expect(commentsIn(copy)[1]?.lines.slice(0, 2)).toEqual([
      'Ta ställning: <&>\ufffd',
      'Ett \ufffd \ufffd ]]> </w:t> & "ord" <b>\ufffd',
    ]);
  });

  test('thousands of findings, each with its comment', () => {
    const long = Array.from({ length: 400 }, (_, i) => `Stycke ${i} om avtalet och dess tid.`);
    const source = sourceOf([
      { text: '# Överenskommelse', paragraph: 0 },
      ...long.map((line, i) => ({ text: line, paragraph: i + 1 })),
    ]);
    const said = Array.from({ length: 3_000 }, (_, i) => {
      const start = source.text.indexOf(`Stycke ${i % 400} om`) + (i % 7);
      return { at: { start, end: start + 12 } };
    });
    const file = wordFile({ body: [heading, ...long.map((line) => para(line))] });
    const copy = copyOf(file, reportOf(source, said));
    const xml = xmlOf(copy);
    expect(parseXml(xml)).not.toBeNull();
    expect(xmlOf(copy, 'word/comments.xml').split('<w:comment ')).toHaveLength(said.length + 2);
    said.forEach(({ at }, i) => {
      const start = xml.indexOf(`<w:commentRangeStart w:id="${i + 1}"/>`);
      const end = xml.indexOf(`<w:commentRangeEnd w:id="${i + 1}"/>`, start);
      const words = xml.slice(start, end).replace(/<[^>]+>/g, '');
      if (words !== source.text.slice(at.start, at.end).trim()) expect(words).toBe(i);
    });
  });

  test('elements named like what every object of JavaScript has', () => {
    const odd = ['constructor', 'toString', '__proto__'].map((name) => `<w:${name}></w:${name}>`);
    const { copy } = reviewed(para(run(text) + odd.join('')), text, ['två år']);
    expect(around(copy)).toEqual(['två år']);
  });

  test('elements within elements', () => {
    const deep = `${'<w:smartTag>'.repeat(200)}${run(text)}${'</w:smartTag>'.repeat(200)}`;
    const { copy, bytes: given } = reviewed(para(deep), text, ['två år']);
    expect(around(copy)).toEqual(['två år']);
    expect(shown(withoutComments(copy))).toBe(shown(xmlOf(given)));
  });
});
