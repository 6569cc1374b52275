import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/agreement/agreement.ts';
import { rangeIn } from '../../src/agreement/language/prose.ts';
import { blocksOf } from '../../src/agreement/markdown/blocks.ts';
import { limits, type Stretch, stretchesOf } from '../../src/agreement/markdown/limits.ts';
import { fc } from '../fast-check.ts';

function blocks(text: string, simple = true): readonly Block[] {
  const stretches = stretchesOf(text, 0, simple);
  if ('reason' in stretches) throw new Error(stretches.reason);
  return blocksOf(text, stretches, false);
}

/** The whole text given to remark-parse at once: the reference. */
function reference(text: string): readonly Block[] {
  const whole: Stretch = { start: 0, end: text.length, simple: null };
  return blocksOf(text, [whole], false);
}

const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'Bakgrund',
      '# Rubrik',
      '## Mål',
      'text',
      'text\u00adx',
      'a\u0308',
      '- punkt',
      '* punkt',
      '+ punkt',
      '1. ett',
      '2.1 stycke',
      '**fet**',
      '**fet rad:**',
      '___',
      '____ den',
      'den ____ 2026',
      '> citat',
      '```',
      '---',
      '===',
      '  indrag',
      '| a |',
      '|---|',
      '| a | b |',
      '| - | :-: |',
      '| c |  4 % |',
      '## 1. Mål',
      '**Va\u0308rdegrund**',
      '[fyll i: belopp]',
      'a [b] c',
      '<!-- k -->',
      '<div>',
      '[a]',
      '[^1]',
      '&amp;',
      '\\*',
      '`k`',
      'slut.',
      'slut  ',
      '”citat”',
      '§ 4',
      '- [ ] ruta',
      '* * *',
      '-',
      '#',
      '# rubrik #',
      '#rubrik',
      'a*b',
      'a_b',
      '_a_',
      'http://exempel.se',
      '2022-02-01',
      '300 000 kr',
      'a) b',
      '~',
      '5 %',
      'Å',
      '\u00a0',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);
const end = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' \n', '  \n');
const text = fc.array(fc.tuple(line, end), { maxLength: 14 }).map((lines) => lines.flat().join(''));

describe('what is read without the parser is read as the parser reads it', () => {
  test('on 5,000 generated texts', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(text, (generated) => {
        // A list that does not begin with 1 after an indented block: micromark reads it as prose, CommonMark as a list.
        fc.pre(!/^[ \t].*\n\s*\d+[.)] /m.test(generated) && !/[*+-] \S* ?\d+[.)]/.test(generated));
        expect(blocks(generated)).toEqual(reference(generated));
      }),
      { numRuns: 5_000 },
    );
  });

  test('where the text is long enough to be cut', () => {
    const part =
      '## Mål\n\nEtt *mål* är nog.\n\n- ett\n- två\n  - tre\n\n> Ett citat\n> på två rader.\n\n1. a\n\n   b\n\n```\nkod\n\nmer\n```\n\n';
    const long = part.repeat(200);
    const stretches = stretchesOf(long, 0);
    expect('reason' in stretches ? 0 : stretches.length).toBeGreaterThan(100);
    expect(blocks(long)).toEqual(reference(long));
  });

  test('where a fence follows what only looks like a tag', () => {
    const tricky = '<A\n```\n\nBakgrund\n\n## Mål\n```\n\nText.\n';
    expect(blocks(tricky)).toEqual(reference(tricky));
  });

  test('a definition of a link or a footnote holds for the whole text', () => {
    const long = `Se [riktlinjen][r] och noten.[^1]\n\n${'Ett stycke *till*.\n\n'.repeat(900)}[r]: https://exempel.se\n\n[^1]: En not.\n`;
    const [first] = blocks(long);
    expect(first?.prose.text).toBe('Se riktlinjen och noten.');
    expect(first?.links).toEqual([{ start: 3, end: 13 }]);
  });
});

describe('prose', () => {
  const first = (markdown: string) => blocks(markdown)[0]?.prose.text;
  test.each([
    ['Fet **text** och [länk](https://exempel.se).', 'Fet text och länk.'],
    ['Rad ett\r\nrad två', 'Rad ett\nrad två'],
    ['A\u030angstro\u0308m', 'Ångström'],
    ['av\u00adtals\u00adtid', 'avtalstid'],
    ['300\u00a0000\u202fkr', '300 000 kr'],
    ['R&amp;D &aring;', 'R&D å'],
    ['a\\*b', 'a*b'],
    ['rad  \nrad', 'rad\nrad'],
    ['ett<br>två', 'ett\ntvå'],
    ['hej <namn> där', 'hej <namn> där'],
    ['hej <!-- tyst --> där', 'hej  där'],
    ['Datum ____/_____', 'Datum ____/_____'],
    ['![logotyp](x.png) text', ' text'],
  ])('%j reads %j', (markdown, expected) => expect(first(markdown)).toBe(expected));

  test('every word finds its way back into the file', () => {
    const source = '> Kommunen &amp; *fo\u0308reningen*\r\n> a\u00advtalar.\r\n';
    const block = blocks(source)[0];
    if (!block) throw new Error('no block');
    const cut = (word: string) => {
      const at = block.prose.text.indexOf(word);
      const { start, end: to } = rangeIn(block.prose, at, at + word.length);
      return source.slice(start, to);
    };
    expect(block.prose.text).toBe('Kommunen & föreningen\navtalar.');
    expect([cut('Kommunen'), cut('&'), cut('föreningen'), cut('avtalar')]).toEqual([
      'Kommunen',
      '&amp;',
      'fo\u0308reningen',
      'a\u00advtalar',
    ]);
  });

  test.each([1, 2, 3])('%i byte order marks first move nothing', (marks) => {
    const source = `${'\ufeff'.repeat(marks)}Bakgrund &amp; *mål*`;
    const block = blocks(source)[0];
    if (!block) throw new Error('no block');
    const at = block.prose.text.indexOf('mål');
    const { start, end: to } = rangeIn(block.prose, at, at + 3);
    expect(block.prose.text).toBe('Bakgrund & mål');
    expect(source.slice(start, to)).toBe('mål');
  });

  test('a block knows what stands around it', () => {
    const [quote, task, item, cell] = blocks('> citat\n\n- [x] gjort\n- sak\n\n| a |\n|---|\n');
    expect(quote).toMatchObject({ quoted: true, listDepth: 0 });
    expect(task).toMatchObject({ task: true, marker: '-', listDepth: 1 });
    expect(item).toMatchObject({ task: null, marker: '-' });
    expect(cell).toMatchObject({ kind: 'cell', cell: { table: 1, row: 0, column: 0 } });
  });
});

describe('limits', () => {
  test.each([
    ['too-large', 'a'.repeat(limits.size + 1)],
    ['too-deep', `${'> '.repeat(limits.nesting + 1)}a`],
    ['too-many-containers', `- a\n${'  - b\n'.repeat(limits.containers + 2)}`],
    ['too-many-containers', '> a\n\n'.repeat(2_000)],
    ['too-many-delimiters', `a ${'*a '.repeat(limits.delimitersInParagraph + 1)}`],
    ['too-long', 'a |\n'.repeat(limits.lines + 2)],
  ])('%s', (reason, hostile) => {
    const refused = stretchesOf(hostile, 0);
    expect(refused).toMatchObject({ reason });
    if (!('range' in refused)) throw new Error('not refused');
    expect(refused.range.end).toBeLessThanOrEqual(hostile.length);
  });

  test('a long ordinary agreement is within them', () => {
    const part =
      '## Rubrik\n\nText med **fet** och [länk](x).\n\n- a\n- b\n\n____________________________\n\nOrt ____ / ____\n\n';
    expect(stretchesOf(part.repeat(5_000), 0)).toBeInstanceOf(Array);
  });
});
