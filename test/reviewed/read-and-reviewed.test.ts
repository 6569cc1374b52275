import { expect, test } from 'vitest';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import { fc } from '../fast-check.ts';
import { change, list, note, para, run, table, wordFile } from '../import/word-file.ts';
import {
  commentsIn,
  copyOf,
  lettersOf,
  reportOf,
  shown,
  withoutComments,
  xmlOf,
} from './copy-of.ts';

/** Ways to write a paragraph of words in Word, all of which are read as text. */
const ways: Readonly<Record<string, (words: readonly string[]) => string>> = {
  plain: (words) => para(words.join(' ')),
  runs: (words) => para(words.map((word) => run(`${word} `, { bold: word.length > 5 })).join('')),
  split: (words) =>
    para([...words.join(' ').matchAll(/.{1,3}/gs)].map(([part]) => run(part)).join('')),
  heading: (words) => para(words.join(' '), { style: 'Heading2' }),
  numbered: (words) => para(words.join(' '), { list: [1, 0] }),
  lettered: (words) => para(words.join(' '), { list: [1, 1] }),
  bullet: (words) => para(words.join(' '), { list: [2, 0] }),
  breaks: (words) => para(run(words.join('\n'))),
  tabs: (words) => para(run(words.join('\t'))),
  link: (words) => para(`<w:hyperlink w:anchor="x">${run(words.join(' '))}</w:hyperlink>`),
  control: (words) =>
    `<w:sdt><w:sdtPr/><w:sdtContent>${para(words.join(' '))}</w:sdtContent></w:sdt>`,
  changed: (words) =>
    para(
      change('del', run(`${words.join(' ')} `)) +
        words.map((word) => change('ins', run(`${word} `))).join(run(' ')),
    ),
  hidden: (words) => para(run(words.join(' '), { look: '<w:vanish/>' }) + run(words.join(' '))),
  noted: (words) =>
    para(words.map((word) => run(`${word} `)).join('<w:r><w:footnoteReference w:id="2"/></w:r>')),
  cells: (words) => table([['Post', 'Belopp'], ...words.map((word) => [word, '5 tkr'])], true),
  manyInCell: (words) => table([[words.map((word) => para(word)).join(''), 'Slut']]),
};

const numbering = [
  list(1, [
    { format: 'decimal', text: '%1.' },
    { format: 'lowerLetter', text: '%2)' },
  ]),
  list(2, [{ format: 'bullet', text: '•' }]),
];
const footnotes = [note('footnote', 2, 'En not.')];

test('in files of any make the comments stand round the words that were read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          way: fc.constantFrom(...Object.keys(ways)),
          length: fc.integer({ min: 1, max: 6 }),
          from: fc.nat(5),
          until: fc.nat(5),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      async (parts) => {
        // No word stands twice, so that a place is known by its words.
        const paragraphs = parts.map(({ way, length, from, until }, i) => {
          const words = Array.from({ length }, (_, n) => `ord${'abcdefgh'[i]}${'klmnop'[n]}å`);
          const isApart = way === 'cells' || way === 'manyInCell';
          const first = from % length;
          const last = isApart ? first : Math.max(first, until % length);
          return { xml: ways[way]?.(words) ?? '', words: words.slice(first, last + 1) };
        });
        const body = [para('Avtal', { style: 'Heading1' }), ...paragraphs.map(({ xml }) => xml)];
        const bytes = wordFile({ body, numbering, footnotes });
        const source = await readDocx('avtal.docx', bytes);
        const said = paragraphs.map(({ words }) => {
          const start = source.text.indexOf(words[0] ?? '');
          const end = source.text.indexOf(words.at(-1) ?? '') + (words.at(-1)?.length ?? 0);
          expect(start).toBeGreaterThanOrEqual(0);
          return { at: { start, end } };
        });
        const copy = copyOf(bytes, reportOf(source, said));
        expect(commentsIn(copy).map(({ around }) => lettersOf(around))).toEqual([
          'Avtal',
          ...paragraphs.map(({ words }) => lettersOf(words.join(''))),
        ]);
        expect(shown(withoutComments(copy))).toBe(shown(xmlOf(bytes)));
      },
    ),
    { numRuns: 100 },
  );
});

test('a note is commented on where the text refers to it, and its words are quoted', async () => {
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const body = [
    para('Avtal', { style: 'Heading1' }),
    para(run('Kommunen betalar') + reference(2) + run(' och föreningen') + reference(3)),
  ];
  const notes = [note('footnote', 2, 'Varje år.'), note('footnote', 3, 'Kommunen betalar inte.')];
  const bytes = wordFile({ body, footnotes: notes });
  const source = await readDocx('avtal.docx', bytes);
  const start = source.text.indexOf('Kommunen betalar inte');
  const copy = copyOf(bytes, reportOf(source, [{ at: { start, end: start + 21 } }]));
  expect(xmlOf(copy)).toContain(
    `<w:commentRangeStart w:id="1"/>${reference(3)}<w:commentRangeEnd w:id="1"/>`,
  );
  expect(commentsIn(copy)[1]?.lines.join('\n')).toContain('”Kommunen betalar inte.”');
  expect(withoutComments(copy)).toBe(xmlOf(bytes));
});
