import { describe, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { decode } from '../../src/decode.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { fc } from '../fast-check.ts';
import { checkRanges } from './ranges.ts';

const understood = (text: string, card?: string): void =>
  checkRanges(
    parse(
      { path: 'avtal.md', text },
      {
        profile: shippedProfiles.default,
        ...(card === undefined ? {} : { card: { path: 'avtal.iop.yaml', text: card } }),
      },
    ),
  );

const markdown = fc.constantFrom(
  '# ',
  '## ',
  '### Mål',
  '**',
  '*',
  '_',
  '__',
  '~',
  '`',
  '```',
  '~~~',
  '> ',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '---',
  '===',
  '|',
  '| a | b |\n|---|---|\n| c | d |\n',
  '[',
  ']',
  '](',
  '[a]',
  '[a]: b',
  '[^1]',
  '[^1]: not',
  '- [ ] ',
  '<',
  '>',
  '<b>',
  '<namn>',
  '<!-- iop: goals -->',
  '<!--',
  '-->',
  '<script>',
  '&amp;',
  '&auml;',
  '&#0;',
  '&nbsp;',
  '\\',
  '\\*',
  '    ',
  '\t',
  '  \n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\0',
  '\ufeff',
  '\ud800',
  '😀',
  '\u00ad',
  '\u00a0',
  '\u200b',
);
const prose = fc.constantFrom(
  'Bakgrund',
  'Värdegrund',
  'Va\u0308rdegrund',
  'Mål',
  'Avtalstid',
  'Omförhandling och tvist',
  'Underskrift',
  'Parterna ska',
  'kommunen',
  'Föreningen Exempel',
  'mellan',
  'nedan kallad',
  'org.nr',
  '212000-1561',
  '802499- 0015',
  '2026-02-30',
  '2026-02-01–2029-01-31',
  'den 1 mars 2027',
  'i tre år',
  'tills vidare',
  't.o.m.',
  '121212-1212',
  '300 000 kr',
  '[namn]',
  '[fyll i: namn]',
  'XX kr',
  '20XX-XX-XX',
  '____',
  '....... 4',
  '…',
  '§ 4.',
  '2.2.1',
  '”',
  '"',
  'tvist',
  'hävas',
  'säga upp',
  '.',
  '?',
  ':',
  'IOP',
  'x@exempel.se',
  '070-174 06 05',
);
const yaml = fc.constantFrom(
  'iop: 1',
  'title: X',
  'titel: Y',
  'status: draft',
  'läge: utkast',
  'parties:',
  'parter:',
  '  - name: A',
  '    typ: förening',
  'org-number: 212000-1561',
  'term: {start: 2026-01-01, end: 2025-01-01}',
  'avtalstid:',
  '  start: 2026-13-01',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '&a',
  '*a',
  '!!js/function',
  '|',
  '>',
  '#',
  '"',
  "'",
  '? ',
  '<<: *a',
  '__proto__: 1',
  '\t',
  '  ',
  '---',
  '...',
);
const glue = fc.constantFrom('', ' ', '\n', '\n', '\n\n', '\r\n');
const spliced = (...parts: fc.Arbitrary<string>[]) =>
  fc
    .array(fc.tuple(fc.oneof(...parts, fc.string({ unit: 'binary', maxLength: 6 })), glue), {
      maxLength: 40,
    })
    .map((pieces) => pieces.flat().join(''));

const runs = { numRuns: 5_000 };

describe('any text gives an agreement, and every range in it lies inside the text', () => {
  test('5,000 files of random bytes', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const source = decode('avtal.md', bytes);
        checkRanges(parse(source, { profile: shippedProfiles.default }));
      }),
      runs,
    );
  });

  test('5,000 texts of spliced Markdown and prose', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(spliced(markdown, prose), (text) => understood(text)),
      runs,
    );
  });

  test('5,000 texts of spliced prose under headings', { timeout: 300_000 }, () => {
    const section = fc.tuple(fc.constantFrom('# ', '## ', '**'), prose, spliced(prose));
    const document = fc
      .array(section, { maxLength: 4 })
      .map((sections) =>
        sections
          .map(
            ([mark, heading, body]) =>
              `${mark}${heading}${mark === '**' ? '**' : ''}\n\n${body}\n\n`,
          )
          .join(''),
      );
    fc.assert(
      fc.property(document, (text) => understood(text)),
      runs,
    );
  });

  test('5,000 texts with spliced frontmatter and card', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(spliced(yaml), spliced(yaml), spliced(markdown, prose), (front, card, body) =>
        understood(`---\n${front}\n---\n${body}`, card),
      ),
      runs,
    );
  });
});

describe('hostile texts are read, or refused with a reason', () => {
  const deep = (n: number) =>
    Array.from({ length: n }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');
  test.each([
    ['nested quotes on a line', `${'>'.repeat(10_000)} a`],
    ['nested lists on a line', `${'- '.repeat(10_000)}a`],
    ['lists nested by indentation', deep(1_000)],
    ['a two-level list', '- a\n  - b\n'.repeat(5_000)],
    ['a list under one item', `- a\n${'  - b\n'.repeat(8_000)}`],
    ['one-line quotes', '> a\n\n'.repeat(20_000)],
    ['asterisks', `a${'*'.repeat(40_000)}`],
    ['brackets', '['.repeat(40_000)],
    ['a table without end', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(20_000)}`],
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['a word of 40,000 letters', `# ${'a'.repeat(40_000)}\n\nHej ${'x'.repeat(40_000)} då.\n`],
    ['a word of 40,000 parts', `# A\n\n${'ord-'.repeat(40_000)}\n`],
    ['a line of words', 'ord '.repeat(100_000)],
    ['a line of digits', '1 '.repeat(100_000)],
    ['empty lines', '\n'.repeat(200_000)],
    ['underlined lines', 'a\n=\n'.repeat(3_000)],
    [
      'aliases that multiply',
      `---\na: &a [1,1,1]\n${'bcdefgh'.replace(/./g, (k) => `${k}: &${k} [*a,*a,*a,*a]\n`)}---\n`,
    ],
    ['brackets in frontmatter', `---\na: ${'['.repeat(5_000)}\n---\n`],
    ['keys without end', `---\n${'a: b\n'.repeat(20_000)}---\n`],
  ])('%s', { timeout: 60_000 }, (_, text) => understood(text));
});
