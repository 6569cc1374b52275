import { expect, test } from 'vitest';
import { openPackage } from '../../src/office/package.ts';
import { parseXml } from '../../src/office/xml.ts';
import { reviewedCopy } from '../../src/reviewed/reviewed-copy.ts';
import { fc } from '../fast-check.ts';
import { change, para, run, table, wordFile, wordParts, zipOf } from '../import/word-file.ts';
import { reportOf, sourceOf } from './copy-of.ts';

const parts = wordParts({
  body: [
    para('Överenskommelse', { style: 'Heading1' }),
    para(run('Avtalet ', { bold: true }) + change('ins', run('gäller')) + run(' i två år.')),
    table([['Lokal', '5 tkr']]),
  ],
  comments: [`<w:comment w:id="3" w:author="Ann">${para('Sedan förr.')}</w:comment>`],
});
const bytes = wordFile({
  body: [para('Överenskommelse', { style: 'Heading1' }), para('Avtalet gäller i två år.')],
});
const source = sourceOf([
  { text: '# Överenskommelse', paragraph: 0 },
  { text: 'Avtalet gäller i två år.', paragraph: 1 },
  { text: '| Lokal | 5 tkr |\n| --- | --- |', paragraph: 2 },
]);
const report = reportOf(
  source,
  ['Avtalet gäller', 'två', '5 tkr', 'Överens'].map((words) => {
    const start = source.text.indexOf(words);
    return { at: { start, end: start + words.length } };
  }),
);

/** A copy whose XML can be read, or a reason: nothing else. */
function holds(given: Uint8Array): void {
  const copy = reviewedCopy(given, report, 'sv');
  if ('failure' in copy) {
    expect(['damaged', 'encrypted', 'bomb', 'too-large', 'no-place']).toContain(copy.failure);
    return;
  }
  const pack = openPackage(copy);
  if ('failure' in pack) throw new Error(pack.failure);
  for (const name of pack.names.filter((one) => /^word\/(?:document|comments\d*)\.xml$/.test(one)))
    expect(parseXml(pack.text(name) ?? ''), name).not.toBeNull();
}

const xmlNames = [
  'word/document.xml',
  'word/comments.xml',
  '[Content_Types].xml',
  'word/_rels/document.xml.rels',
  '_rels/.rels',
] as const;

test('XML with something cut out, put in or said twice gives a copy that can be read, or the reason', () => {
  const edit = fc.record({
    name: fc.constantFrom(...xmlNames),
    at: fc.nat(3_000),
    length: fc.nat(40),
    put: fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '/',
      '&',
      'w:',
      '<w:p/>',
      '<w:r>',
      '</w:r>',
      '<!--',
      ' ',
    ),
    twice: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const changed: Record<string, string | Uint8Array> = { ...parts };
      for (const { name, at, length, put, twice } of edits) {
        const xml = String(changed[name]);
        const from = at % xml.length;
        const cut = twice ? xml.slice(from, from + length).repeat(2) : '';
        changed[name] = xml.slice(0, from) + put + cut + xml.slice(from + length);
      }
      holds(zipOf(changed));
    }),
    { numRuns: 600 },
  );
});

test('a file with bytes changed or cut off gives a copy or the reason', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }),
      fc.integer({ min: 1, max: bytes.length }),
      fc.boolean(),
      (flips, length, isCut) => {
        const given = isCut ? bytes.slice(0, length) : bytes.slice();
        for (const [at, value] of flips) given[at] = value;
        holds(given);
      },
    ),
    { numRuns: 400 },
  );
});
