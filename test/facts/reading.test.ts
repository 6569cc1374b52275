import { describe, expect, it } from 'vitest';
import type { Field, Frontmatter, Party } from '../../src/agreement/agreement.ts';
import {
  partiesInFrontmatter,
  termInFrontmatter,
} from '../../src/agreement/facts/frontmatter-parties.ts';
import { readingOf } from '../../src/agreement/facts/reading.ts';
import { sourceOf } from './block.ts';

/** Frontmatter as its reader gives it: every value with a place in a text that lists them. */
function frontmatterFrom(value: Readonly<Record<string, unknown>>): Frontmatter {
  const fields = new Map<string, Field>();
  const paths: [string, unknown][] = [];
  const walk = (path: string, item: unknown) => {
    if (path !== '') paths.push([path, item]);
    if (typeof item !== 'object' || item === null) return;
    for (const [key, inner] of Object.entries(item))
      walk(path === '' ? key : `${path}.${key}`, inner);
  };
  walk('', value);
  const text = paths.map(([path, item]) => `${path}: ${String(item)}`).join('\n');
  const source = sourceOf(text);
  for (const [path, item] of paths) {
    const key = text.indexOf(`${path}: `);
    const start = key + path.length + 2;
    const range = { start, end: start + String(item).length };
    fields.set(path, {
      path,
      source,
      value: item,
      keyText: path,
      key: { start: key, end: key + path.length },
      range,
    });
  }
  return { source, range: { start: 0, end: text.length }, value, fields, problems: [] };
}

const told: Party = {
  id: null,
  name: 'Föreningen Bryggan',
  units: [],
  shortNames: ['Bryggan'],
  type: 'association',
  side: 'civil',
  orgNumber: null,
  members: [],
  from: 'prose',
  source: sourceOf(''),
  range: { start: 0, end: 0 },
};
const prose = {
  parties: [told],
  term: null,
  notice: null,
  extension: null,
  meetings: [],
  contributions: [],
};

/** An empty text: what is stated is all there is. */
const parts = {
  source: sourceOf(''),
  blocks: [],
  headings: [],
  sections: new Map(),
  orgNumbers: [],
  sentences: [],
  durations: [],
  frequencies: [],
  amounts: [],
};

const full = frontmatterFrom({
  parties: [
    {
      id: 'staden',
      name: 'Lindsjö stad',
      type: 'municipality',
      'org-number': '212000-9150',
      units: ['Socialnämnden'],
      'short-names': ['staden'],
    },
    { id: 'bryggan', name: 'Föreningen Bryggan', members: ['A', 2] },
    { type: 'association' },
    'Kim',
  ],
  term: { start: '2027-01-01', end: '2028-12-31' },
});

describe('frontmatter comes first and the text fills in', () => {
  it('reads parties with the place of their numbers', () => {
    const [first, second, ...others] = partiesInFrontmatter(full);
    expect(first).toMatchObject({
      id: 'staden',
      side: 'public',
      units: ['Socialnämnden'],
      shortNames: ['staden'],
      from: 'frontmatter',
    });
    const { range, value, valid } = first?.orgNumber ?? { range: { start: 0, end: 0 } };
    expect([full.source.text.slice(range.start, range.end), value, valid]).toEqual([
      '212000-9150',
      '212000-9150',
      true,
    ]);
    expect(second).toMatchObject({
      name: 'Föreningen Bryggan',
      type: null,
      side: 'none',
      members: ['A'],
    });
    expect(others).toEqual([]);
  });

  it('completes what frontmatter leaves out', () => {
    const reading = readingOf({ frontmatter: full, card: null, parts, prose });
    expect(reading.parties[1]).toMatchObject({
      type: 'association',
      side: 'civil',
      shortNames: ['Bryggan'],
      from: 'frontmatter',
    });
    expect(reading.term).toMatchObject({
      start: '2027-01-01',
      end: '2028-12-31',
      openEnded: false,
      from: 'frontmatter',
    });
  });

  it('knows a party by its name though the numbers contradict each other', () => {
    const numbered = frontmatterFrom({
      parties: [{ name: 'Föreningen Bryggan', 'org-number': '802499-0015' }],
    });
    const orgNumber = { value: '802499-0023', valid: true, range: { start: 0, end: 0 } };
    const parties = [{ ...told, orgNumber } as Party];
    const [party] = readingOf({
      frontmatter: numbered,
      card: null,
      parts,
      prose: { ...prose, parties },
    }).parties;
    expect(party).toMatchObject({
      shortNames: ['Bryggan'],
      orgNumber: { value: '802499-0015' },
    });
  });

  it('takes the card after the frontmatter, and the text when neither says anything', () => {
    const empty = frontmatterFrom({ title: 'Avtal', term: { start: 'snart' } });
    expect(readingOf({ frontmatter: empty, card: full, parts, prose }).parties).toHaveLength(2);
    expect(readingOf({ frontmatter: empty, card: null, parts, prose })).toEqual(prose);
    expect(readingOf({ frontmatter: { ...empty, value: null }, card: null, parts, prose })).toEqual(
      prose,
    );
  });

  it.each([
    [{ start: '2027-01-01' }, { start: '2027-01-01', end: null, openEnded: true }],
    [
      { start: '2027-02-30', end: '2028-12-31' },
      { start: null, end: '2028-12-31', openEnded: false },
    ],
  ])('reads the term %o', (term, expected) => {
    expect(termInFrontmatter(frontmatterFrom({ term }))).toMatchObject(expected);
  });

  it.each([
    ['16212000-9150', '212000-9150'],
    ['2120009150', '212000-9150'],
    ['212000–9150', '212000-9150'],
  ])('reads the number %s', (written, value) => {
    const [party] = partiesInFrontmatter(
      frontmatterFrom({ parties: [{ name: 'Lindsjö', 'org-number': written }] }),
    );
    expect(party?.orgNumber?.value).toBe(value);
  });

  it('has no number for what is none', () => {
    const [party] = partiesInFrontmatter(
      frontmatterFrom({ parties: [{ name: 'Lindsjö', 'org-number': 'saknas' }] }),
    );
    expect(party?.orgNumber).toBeNull();
  });
});
