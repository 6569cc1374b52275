import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/agreement/facts/facts.ts';
import { blocksFrom, sectionsFrom, sourceOf } from './block.ts';

function read(text: string) {
  const blocks = blocksFrom(text);
  const sections = sectionsFrom(blocks, { Namn: 'signatures' });
  return factsOf({ source: sourceOf(text), blocks, sections });
}

describe('the facts of a document', () => {
  it('stand in the order of the text, each with its place', () => {
    const text =
      '# Avtal [namn]\n\nLindsjö kommun, 212000-9150. Beslut den 3 maj 2026.\n\nTid: 2027 – 2029. Kim, 121212-1212.\n\n## Namn\n\nKommunen ________';
    const facts = read(text);
    const cut = ({ range }: { range: { start: number; end: number } }) =>
      text.slice(range.start, range.end);
    expect(facts.dates.map(cut)).toEqual(['den 3 maj 2026', '2027', '2029']);
    expect(facts.periods.map(cut)).toEqual(['2027 – 2029']);
    expect(facts.orgNumbers.map(cut)).toEqual(['212000-9150']);
    expect(facts.personalNumbers.map(cut)).toEqual(['121212-1212']);
    expect(facts.placeholders.map((found) => [found.kind, cut(found)])).toEqual([
      ['bracket', '[namn]'],
      ['signature', '________'],
    ]);
  });

  it('reads over line ends', () => {
    expect(read('Gäller från den 1 maj\n2027 till den 30\napril 2029.').periods).toMatchObject([
      { start: '2027-05-01', end: '2029-04-30' },
    ]);
  });

  it('finds a personal number that stands in no block, and one that the source hides', () => {
    const hidden = '<!-- Kim, 121212-1212 -->';
    expect(
      factsOf({ source: sourceOf(hidden), blocks: [], sections: new Map() }).personalNumbers,
    ).toHaveLength(1);
    const text = 'Kim, 121212-\u00ad1212';
    const [block] = blocksFrom(text);
    const prose = {
      text: 'Kim, 121212-1212',
      pieces: [
        { at: 0, length: 12, from: 0, to: 12 },
        { at: 12, length: 4, from: 13, to: 17 },
      ],
    };
    const blocks = block ? [{ ...block, prose }] : [];
    const [found] = factsOf({
      source: sourceOf(text),
      blocks,
      sections: new Map(),
    }).personalNumbers;
    expect(found?.range).toEqual({ start: 5, end: 17 });
  });

  it('leaves a bare line to sign on alone only among signatures', () => {
    const kinds = (text: string) => read(text).placeholders.map(({ kind }) => kind);
    expect(kinds('Lindsjö den ____ 2027\n\n____ / ____\n\nKim Ek')).toEqual([
      'signature',
      'signature',
    ]);
    expect(kinds('____ / ____\n\nKim Ek, ordförande')).toEqual(['signature']);
    expect(kinds('Vi ska nå följande.\n\n____ / ____\n\nSedan är vi klara.')).toEqual(['blank']);
  });

  it('is empty for an empty text', () => {
    expect(read('')).toEqual({
      dates: [],
      periods: [],
      orgNumbers: [],
      placeholders: [],
      personalNumbers: [],
      durations: [],
      amounts: [],
      frequencies: [],
      references: [],
      persons: [],
      numberConflicts: [],
    });
  });
});
