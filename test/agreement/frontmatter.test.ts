import { describe, expect, test } from 'vitest';
import type { Frontmatter } from '../../src/agreement/agreement.ts';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const read = (text: string, card?: string) =>
  parse(
    { path: 'avtal.md', text },
    {
      profile: shippedProfiles.default,
      ...(card === undefined ? {} : { card: { path: 'avtal.iop.yaml', text: card } }),
    },
  );

function cut(frontmatter: Frontmatter | null, path: string): readonly [string, string] | null {
  const field = frontmatter?.fields.get(path);
  if (!field) return null;
  const { text } = field.source;
  return [
    text.slice(field.key.start, field.key.end),
    text.slice(field.range.start, field.range.end),
  ];
}

const english = `---
iop: 1 # formatversion
title: "Mötesplats Norra"
status: draft
parties:
  - name: Exempelstads kommun
    type: municipality
    org-number: 212000-9150
term: { start: 2026-08-01, end: 2029-07-31 }
---

# Mötesplats Norra
`;
const swedish = `---
iop: 1
titel: Mötesplats Norra
läge: utkast
parter:
  - namn: Exempelstads kommun
    typ: kommun
    organisationsnummer: 212000-9150
avtalstid: { start: 2026-08-01, slut: 2029-07-31 }
---

# Mötesplats Norra
`;

describe('frontmatter', () => {
  test('reads the same in both languages', () => {
    const value = read(english).frontmatter?.value;
    expect(value).toMatchObject({
      title: 'Mötesplats Norra',
      status: 'draft',
      parties: [{ name: 'Exempelstads kommun', type: 'municipality', 'org-number': '212000-9150' }],
      term: { start: '2026-08-01', end: '2029-07-31' },
    });
    expect(read(swedish).frontmatter?.value).toEqual(value);
    expect(read(swedish.normalize('NFD')).frontmatter?.value).toEqual(value);
    expect(read(swedish).status).toBe('draft');
  });

  test.each([
    ['LF', swedish],
    ['CRLF', swedish.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${swedish}`],
  ])('every key and value has its exact place, with %s', (_, text) => {
    const { frontmatter } = read(text);
    expect(cut(frontmatter, 'title')).toEqual(['titel', 'Mötesplats Norra']);
    expect(cut(frontmatter, 'parties.0.org-number')).toEqual([
      'organisationsnummer',
      '212000-9150',
    ]);
    expect(cut(frontmatter, 'term.end')).toEqual(['slut', '2029-07-31']);
  });

  test('the body begins after it', () => {
    const agreement = read(english);
    expect(agreement.headings.map(({ text }) => text)).toEqual(['Mötesplats Norra']);
    expect(agreement.blocks).toHaveLength(1);
  });

  test.each([
    ['a broken value', '---\ntitle: "öppen\n---\n# A\n', 'syntax'],
    ['one key twice', '---\ntitle: A\ntitle: B\n---\n# A\n', 'duplicate-key'],
    ['one key in two languages', '---\ntitle: A\ntitel: B\n---\n# A\n', 'duplicate-language-key'],
    ['a list', '---\n- a\n- b\n---\n# A\n', 'not-a-map'],
    ['no closing line', '---\ntitle: A\n\n# A\n', 'unclosed'],
    ['nothing but depth', `---\na: ${'['.repeat(60)}\n---\n# A\n`, 'syntax'],
    ['too much', `---\na: ${'b'.repeat(60_000)}\n---\n# A\n`, 'syntax'],
    [
      'aliases without end',
      `---\na: &a 1\nb: [${'*a,'.repeat(30)}]\n---\n# A\n`,
      'too-many-aliases',
    ],
  ])('%s is a problem with a place, and the text is read all the same', (_, text, kind) => {
    const agreement = read(text);
    const [problem] = agreement.frontmatter?.problems ?? [];
    expect(problem?.kind).toBe(kind);
    expect(problem && problem.range.start <= problem.range.end).toBe(true);
    expect(agreement.headings.map((it) => it.text)).toEqual(['A']);
  });

  test.each([
    ['a thematic break and prose', '---\n\nText om något.\n\n---\n\n# A\n'],
    ['a thematic break and a heading', '---\n\n# A\n\n---\n'],
    ['no line above', 'title: A\n---\n\n# A\n'],
  ])('%s is none', (_, text) => expect(read(text).frontmatter).toBeNull());

  test('a key may have any name', () => {
    const { frontmatter } = read('---\n__proto__: 1\nconstructor: 2\n---\n');
    expect(Object.keys(frontmatter?.value ?? {}).sort()).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(frontmatter?.value)).toBe(Object.prototype);
  });

  test('nothing between the lines is an empty card, not a broken one', () => {
    expect(read('---\n---\n# A\n').frontmatter).toMatchObject({ value: {}, problems: [] });
    expect(read('---\n# bara en kommentar\n---\n# A\n').frontmatter).toMatchObject({ value: {} });
  });
});

describe('the card', () => {
  test('fills in what the document does not say, in its own file', () => {
    const agreement = read(
      '# A\n\nText.\n',
      'läge: beslutat\navtalstid: { start: 2026-01-01, slut: 2027-12-31 }\n',
    );
    expect(agreement.status).toBe('decided');
    expect(agreement.reading.term).toMatchObject({
      start: '2026-01-01',
      end: '2027-12-31',
      from: 'frontmatter',
    });
    expect(agreement.reading.term?.source.path).toBe('avtal.iop.yaml');
    expect(agreement.coverage.get('term')?.points['start']?.source.path).toBe('avtal.iop.yaml');
  });

  test('frontmatter comes first', () => {
    expect(read(english, 'status: signed\n').status).toBe('draft');
  });
});
