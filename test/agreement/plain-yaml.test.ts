import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type PlainNode, plainYaml } from '../../src/agreement/plain-yaml.ts';
import { fc } from '../fast-check.ts';

/** As we use a range: without the spaces and line ends at its end. */
function rangeOf(text: string, [start, end]: readonly number[]) {
  return [start, (start ?? 0) + text.slice(start, end).trimEnd().length];
}

function own(node: PlainNode, text: string): unknown {
  const range = rangeOf(text, node.range);
  if (node.kind === 'scalar') return { scalar: node.value, range };
  if (node.kind === 'list') return { list: node.items.map((item) => own(item, text)), range };
  return { map: node.items.map(({ key, value }) => [own(key, text), own(value, text)]), range };
}

function theirs(node: unknown, text: string): unknown {
  const range = rangeOf(text, (node as Node).range ?? []);
  if (isScalar(node)) return { scalar: node.value, range };
  if (isSeq(node)) return { list: node.items.map((item) => theirs(item, text)), range };
  if (!isMap(node)) return { other: String(node) };
  return {
    map: node.items.map(({ key, value }) => [theirs(key, text), theirs(value, text)]),
    range,
  };
}

function sameAsParser(text: string): boolean {
  const plain = plainYaml(text);
  if (plain === null) return false;
  const document = parseDocument(text, { strict: true, uniqueKeys: true, logLevel: 'silent' });
  expect(document.errors).toEqual([]);
  expect(own(plain, text)).toEqual(theirs(document.contents, text));
  return true;
}

const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('a', 'b', 'namn', 'org-nummer', 'å', '_x', 'id', 'x1') },
  { weight: 1, arbitrary: fc.constantFrom('true', 'null', '"a"', 'a b', '1', '<<', '?') },
);
const value = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...['', 'ord', 'två ord', '2026-05-19', '212000-9150', '12', '007', '+5', 'true', 'Null'],
      ...['"§ 41"', "'a'", '[]', '{}', '[a, b]', '{ a: 1, b: två ord }', '[{ a: b }, { c: d }]'],
      ...['{ party: k, date: 2026-05-19, paragraph: "§ 41" }', 'kl. 12:30', 'http://exempel.se'],
      ...['{ e-post: kim.ekby@exempel.se, roll: a }', '[a@b, c]', '[@a]', '[a @b, a@]', 'a@b'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['1.5', '1e3', '0x1F', '-5', '~', 'a: b', 'a #b', '# b', '&a b', '*a', '!t b', '|', '>'],
      ...['"a\\n"', "'it''s'", '[a', '{a: b', '[a, ]', '[a: b]', '{a}', '{a: }', '"a" b', '[a] b'],
      ...[
        '- a',
        '-',
        '---',
        'a:',
        '.5',
        '1_000',
        'a\u00a0',
        '\u00a0a',
        'a\tb',
        '[a , b ]',
        '%',
        '@',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);
const line = fc
  .tuple(fc.constantFrom(0, 0, 0, 2, 2, 4, 1), fc.boolean(), fc.option(key), value, fc.boolean())
  .map(([indent, item, name, content, space]) => {
    const named = name === null ? content : `${name}: ${content}`;
    return `${' '.repeat(indent)}${item ? '- ' : ''}${space ? named : named.trimEnd()}`;
  });
const comment = fc.constantFrom('# a', '#', '  # b: c', '    # - d', ' # "e');
const text = fc
  .tuple(
    fc.array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: comment }), {
      maxLength: 7,
    }),
    fc.constantFrom('\n', '\n', '\n\n', '\r\n'),
  )
  .map(([lines, end]) => lines.map((each) => each + end).join(''));

describe('YAML read without the parser is read as the parser reads it', () => {
  test('on 20,000 generated texts', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(text, (generated) => {
        sameAsParser(generated);
      }),
      { numRuns: 20_000 },
    );
  });

  test('on the frontmatter of an agreement, wholly', () => {
    const frontmatter = [
      '# Det här är ett avtalskort.',
      'iop: 1',
      'titel: Mötesplats för alla',
      'beslut:',
      '  - { part: kommunen, organ: Kulturnämnden, datum: 2026-05-19, paragraf: "§ 41" }',
      'parter:',
      '- id: kommunen',
      '  namn: Exempelstads kommun',
      '  enheter: [Kulturnämnden, Socialnämnden]',
      '  organisationsnummer:',
      '- id: föreningen',
      '  # organisationsnummer: fyll i',
      '  kontakt:',
      '    namn: A B',
      '  kontakter: [{ roll: samordnare, e-post: kim.ekby@exempel.se, telefon: 070-174 06 11 }]',
      'avtalstid: { från: 2027-01-01, till: 2029-12-31, uppsägningsmånader: 6 }',
      '',
    ];
    expect(sameAsParser(frontmatter.join('\n'))).toBe(true);
    expect(sameAsParser(frontmatter.join('\r\n'))).toBe(true);
  });

  test.each(['', 'a', '- a\n', 'a: b\na: c\n', 'a: "b\n', 'a: &x b\n', '  a: b\n', 'a: b # c\n'])(
    'leaves %j to the parser',
    (other) => expect(plainYaml(other)).toBeNull(),
  );
});
