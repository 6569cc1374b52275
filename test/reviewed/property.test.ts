import { expect, test } from 'vitest';
import { parseXml } from '../../src/office/xml.ts';
import { fc } from '../fast-check.ts';
import { change, escaped, para, table, wordFile } from '../import/word-file.ts';
import {
  commentsIn,
  copyOf,
  lettersOf,
  partsOf,
  reportOf,
  shown,
  sourceOf,
  withoutComments,
  xmlOf,
} from './copy-of.ts';

const words = ['Avtalet', 'gäller', 'från', 'och', 'med', '300 000', 'kr', 'å', 'parterna.', '–'];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
  .map((all) => all.join(' '));

const looks = ['', '<w:b/>', '<w:i/><w:sz w:val="20"/>', '<w:lang w:val="sv-SE"/>'];

/** How a stretch of a paragraph is written. */
type Way = 'run' | 'preserved' | 'link' | 'ins' | 'del' | 'hidden' | 'bookmark' | 'sdt' | 'tab';
const ways: readonly Way[] = [
  'run',
  'run',
  'preserved',
  'preserved',
  'link',
  'ins',
  'del',
  'hidden',
  'bookmark',
  'sdt',
  'tab',
];

const piece = fc.record({
  length: fc.integer({ min: 1, max: 25 }),
  way: fc.constantFrom(...ways),
  look: fc.constantFrom(...looks),
});

/** A text as runs that are cut anywhere, with what does not belong to the text between them. */
function runsOf(text: string, pieces: readonly { length: number; way: Way; look: string }[]) {
  let rest = text;
  let xml = '';
  for (let i = 0; rest !== ''; i += 1) {
    const { length, way, look } = pieces[i % pieces.length] ?? { length: 9, way: 'run', look: '' };
    const part = rest.slice(0, length);
    rest = rest.slice(length);
    const properties = look && `<w:rPr>${look}</w:rPr>`;
    // Spaces at the ends of a text count only where it says so.
    const space = /^\s|\s$/.test(part) || way === 'preserved' ? ' xml:space="preserve"' : '';
    const run = `<w:r>${properties}<w:t${space}>${escaped(part)}</w:t></w:r>`;
    const other = `<w:r>${properties}<w:t>300 000 och</w:t></w:r>`;
    xml += {
      run,
      preserved: run,
      link: `<w:hyperlink w:anchor="x">${run}</w:hyperlink>`,
      ins: change('ins', run),
      del: change('del', other) + run,
      hidden: `<w:r><w:rPr><w:vanish/></w:rPr><w:t>DOLT</w:t></w:r>${run}`,
      bookmark: `<w:bookmarkStart w:id="7" w:name="b"/>${run}<w:bookmarkEnd w:id="7"/>`,
      sdt: `<w:sdt><w:sdtPr/><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
      tab: `<w:r>${properties}<w:t>   ${escaped(part.trim())}  </w:t><w:tab/></w:r>`,
    }[way];
  }
  return xml;
}

const file = fc.record({
  paragraphs: fc.array(
    fc.record({ text: sentence, pieces: fc.array(piece, { minLength: 1, maxLength: 6 }) }),
    { minLength: 1, maxLength: 5 },
  ),
  inTable: fc.boolean(),
  findings: fc.array(
    fc.record({
      paragraph: fc.nat(4),
      from: fc.nat(120),
      length: fc.integer({ min: 1, max: 60 }),
      isLong: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
});

test('the comments stand round their words, and without them the file is what it was', () => {
  fc.assert(
    fc.property(file, ({ paragraphs, inTable, findings }) => {
      const body = [
        para('Överenskommelse', { style: 'Heading1' }),
        ...paragraphs.map(({ text, pieces }) => para(runsOf(text, pieces))),
        ...(inTable ? [table([['Cell', 'Annan cell']])] : []),
      ];
      const bytes = wordFile({ body });
      const source = sourceOf([
        { text: '# Överenskommelse', paragraph: 0 },
        ...paragraphs.map(({ text }, i) => ({ text, paragraph: i + 1 })),
      ]);
      const starts = source.original?.marks.map(({ start }) => start) ?? [];
      const said = findings.map(({ paragraph, from, length, isLong }) => {
        const index = paragraph % paragraphs.length;
        const text = paragraphs[index]?.text ?? '';
        const start = (starts[index + 1] ?? 0) + (from % text.length);
        const end = isLong ? source.text.trimEnd().length : start + length;
        return { at: { start, end: Math.max(start + 1, Math.min(end, source.text.length)) } };
      });
      const copy = copyOf(bytes, reportOf(source, said));
      const before = xmlOf(bytes);

      expect(parseXml(xmlOf(copy))).not.toBeNull();
      expect(shown(withoutComments(copy))).toBe(shown(before));
      const [summary, ...comments] = commentsIn(copy);
      expect(summary?.around).toBe('Överenskommelse');
      expect(comments.length).toBe(said.length);
      comments.forEach(({ around }, i) => {
        const { start, end } = said[i]?.at ?? { start: 0, end: 0 };
        const wanted = lettersOf(source.text.slice(start, end));
        if (wanted !== '') {
          expect(lettersOf(around).replaceAll('DOLT', '')).toBe(wanted);
        }
      });
      for (const [name, content] of partsOf(bytes)) {
        if (/document\.xml|Content_Types/.test(name)) continue;
        expect(partsOf(copy).get(name)).toEqual(content);
      }
    }),
    { numRuns: 150 },
  );
});
