import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import { fc } from '../fast-check.ts';
import {
  change,
  documentXml,
  list,
  note,
  para,
  run,
  table,
  type WordFile,
  wordFile,
  wordParts,
  zipOf,
} from './word-file.ts';

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const { text, unreadable, original } = await readDocx('avtal.docx', bytes);
  if (!unreadable) return 'read';
  expect(text).toBe('');
  expect(original).toBeUndefined();
  return unreadable.reason;
}

const small: WordFile = { body: [para('Text')] };
const parts = wordParts(small);
const withDocument = (xml: string | Uint8Array): Uint8Array =>
  zipOf({ ...parts, 'word/document.xml': xml });
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const bomb = documentXml([para('Text')]).replace(
  '<w:document',
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document',
);
const deep = (depth: number): string =>
  `${'<w:sdt><w:sdtContent>'.repeat(depth)}${para('Text')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`;

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'damaged'],
  ['no Word file', strToU8('Text'), 'damaged'],
  ['cut off', wordFile(small).subarray(0, 900), 'damaged'],
  ['a zip of something else', zipOf({ 'a.txt': 'Text' }), 'damaged'],
  [
    'an old .doc',
    new Uint8Array([...ole, ...strToU8([...'WordDocument'].join('\0'))]),
    'file-type',
  ],
  [
    'a password',
    new Uint8Array([...ole, ...strToU8([...'EncryptedPackage'].join('\0'))]),
    'encrypted',
  ],
  ['XML that ends too early', withDocument('<w:document><w:body>'), 'damaged'],
  ['another kind of XML', withDocument('<workbook/>'), 'damaged'],
  ['no body', withDocument(documentXml([]).replaceAll('w:body', 'w:other')), 'damaged'],
  ['text in no encoding', withDocument(new Uint8Array([0x3c, 0xe5, 0x3e])), 'damaged'],
  [
    'styles that end too early',
    wordFile({ ...small, parts: { 'word/styles.xml': '<w:styles' } }),
    'damaged',
  ],
  ['entities that grow', withDocument(bomb), 'damaged'],
  ['too deep', withDocument(documentXml([deep(300)])), 'damaged'],
  ['no words', wordFile({ body: [para(''), para(' ')] }), 'no-text'],
  ['a part that unpacks to too much', withDocument(new Uint8Array(50_000_001)), 'bomb'],
  ['too many elements', withDocument(documentXml(['<w:p/>'.repeat(200_000)])), 'too-large'],
  ['too long a text', withDocument(documentXml([para('ord '.repeat(1_250_001))])), 'too-large'],
  [
    'too many parts',
    zipOf({
      ...parts,
      ...Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`word/media/${i}.png`, ''])),
    }),
    'bomb',
  ],
])('a file that cannot be read says why: %s', async (_, bytes, reason) => {
  expect(await reasonFor(bytes)).toBe(reason);
});

test('50 MB of pictures, and names that lead out of the folder, are no hindrance', async () => {
  const pictures = Object.fromEntries(
    [0, 1, 2, 3, 4].map((i) => [`word/media/${i}.png`, new Uint8Array(10_000_000)]),
  );
  const bytes = zipOf({ ...parts, ...pictures, '../../etc/passwd': 'x', '/absolute.xml': '<a/>' });
  expect(await reasonFor(bytes)).toBe('read');
});

test('a file with macros is read as one without', async () => {
  const types = String(parts['[Content_Types].xml']).replace(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.ms-word.document.macroEnabled.main+xml',
  );
  const bytes = zipOf({ ...parts, '[Content_Types].xml': types, 'word/vbaProject.bin': 'macro' });
  const { text, original } = await readDocx('avtal.docm', bytes);
  expect(text).toBe('Text\n');
  expect(original?.notes).toEqual([{ kind: 'macros', count: 1 }]);
});

test('the text is found where the file says, also by its type, also in the strict form', async () => {
  const { 'word/document.xml': xml = '', ...others } = parts;
  const moved = { ...others, 'text/main.xml': xml };
  const relations = String(parts['_rels/.rels']).replace('word/document.xml', '/text/main.xml');
  const types = String(parts['[Content_Types].xml']).replace(
    '/word/document.xml',
    '/text/main.xml',
  );
  const strict = String(xml).replaceAll(
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  );
  expect(await reasonFor(zipOf({ ...moved, '_rels/.rels': relations }))).toBe('read');
  const without = Object.fromEntries(
    Object.entries(moved).filter(([name]) => name !== '_rels/.rels'),
  );
  expect(await reasonFor(zipOf({ ...without, '[Content_Types].xml': types }))).toBe('read');
  expect(await reasonFor(zipOf(without))).toBe('damaged');
  expect(await reasonFor(withDocument(strict))).toBe('read');
});

test.each<[string, string]>([
  [
    'tables in tables',
    Array.from({ length: 100 }).reduce<string>(
      (inner) => table([[`${inner}${para('')}`, 'y']]),
      para('x'),
    ),
  ],
  [
    'text boxes in text boxes',
    Array.from({ length: 80 }).reduce<string>(
      (inner) => para(`<w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r>`),
      para('x'),
    ),
  ],
  [
    'cells over more columns than there are',
    table([['a', 'b']]).replaceAll('<w:tcPr/>', '<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'),
  ],
  [
    'fields that never end',
    para('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(4_000)) + para('x'),
  ],
  [
    'ends of fields that never began',
    para(`${'<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(4_000)}${run('x')}`),
  ],
  [
    'many looks in a paragraph',
    para('<w:r><w:rPr><w:b/></w:rPr><w:t>a*</w:t></w:r><w:r><w:t>_b </w:t></w:r>'.repeat(3_000)),
  ],
  ['many bold lines', para(run('Kort', { bold: true })).repeat(3_000)],
  ['blanks', para(`a${' '.repeat(500_000)}b`)],
  ['underscores', para('_a '.repeat(100_000))],
])('what is odd is read in its time: %s', async (_, body) => {
  expect(await reasonFor(withDocument(documentXml([body])))).toBe('read');
});

test('no text is taken for something that we put there', async () => {
  const texts = ['\u{100000}\u{100010}\u{100001}', '\ue000', '[^1]', '[^1]: x', '\ufdd0', '&#160;'];
  const { text } = await readDocx('a.docx', wordFile({ body: texts.map((one) => para(one)) }));
  expect(text).toContain('\\[^1]');
  expect(text.match(/^\[\^/gm)).toBeNull();
});

const varied: WordFile = {
  body: [
    para('Avtal', { style: 'Title' }),
    para('Parter', { style: 'Heading1', list: [1, 0] }),
    para(
      `${run('Text ')}${change('ins', run('ny'))}${change('del', run('gammal'))}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    para('punkt', { list: [1, 1] }),
    table(
      [
        ['A', 'B'],
        ['c', para('d') + para('e')],
      ],
      true,
    ),
    para(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>y</w:t></w:r></w:p></w:sdtContent></w:sdt>',
    para(
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>z</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>',
    ),
  ],
  numbering: [
    list(1, [
      { format: 'decimal', text: '%1' },
      { format: 'bullet', text: '•' },
    ]),
  ],
  footnotes: [note('footnote', 2, 'Not.')],
};
const whole = wordFile(varied);

test('any damage to the bytes gives a source', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.oneof(fc.constant(whole.length), fc.nat(whole.length)),
      async (changes, end) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(await reasonFor(bytes.subarray(0, end))).toMatch(
          /^(?:read|damaged|bomb|encrypted|no-text)$/,
        );
      },
    ),
    { numRuns: 200 },
  );
});

const unpacked = unzipSync(whole);
const xmlNames = Object.keys(unpacked).filter((name) => /\.(?:xml|rels)$/.test(name));
const tagsOf = (xml: string): readonly string[] => xml.match(/<[^>]*>|[^<]+/g) ?? [];

interface Edit {
  readonly part: string;
  readonly at: number;
  readonly other: number;
  readonly what: string;
  readonly value: string;
}

function edited(content: string, { at, other, what, value }: Edit): string {
  const tokens = [...tagsOf(content)];
  const i = at % tokens.length;
  const j = other % tokens.length;
  const token = tokens[i] ?? '';
  if (what === 'drop') tokens.splice(i, 1);
  else if (what === 'double') tokens.splice(j, 0, token);
  else if (what === 'swap') [tokens[i], tokens[j]] = [tokens[j] ?? '', token];
  else if (what === 'value') tokens[i] = token.replace(/"[^"]*"/, `"${value}"`);
  else tokens.length = Math.max(1, i);
  return tokens.join('');
}

test('any disorder in the XML gives a source', async () => {
  const edit = fc.record({
    part: fc.constantFrom(...xmlNames),
    at: fc.nat(100_000),
    other: fc.nat(100_000),
    what: fc.constantFrom('drop', 'double', 'swap', 'value', 'cut'),
    value: fc.constantFrom('-1', '999999999', '', 'x', '0', '1.5', '\u0007', '%1%9'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const changed = new Map(
        xmlNames.map((name) => [name, strFromU8(unpacked[name] ?? new Uint8Array())]),
      );
      for (const one of edits) changed.set(one.part, edited(changed.get(one.part) ?? '', one));
      expect(await reasonFor(zipOf(Object.fromEntries(changed)))).toMatch(
        /^(?:read|damaged|no-text)$/,
      );
    }),
    { numRuns: 200 },
  );
});
