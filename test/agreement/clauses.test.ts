import { describe, expect, test } from 'vitest';
import { parse } from '../../src/index.ts';

const parties =
  'Exempelstads kommun, org.nr 212000-9150, och Föreningen Norra, org.nr 802499-0015, ingår detta idéburna offentliga partnerskap.';

const clauses = [
  'Vi möts med respekt och lyssnar på varandra.',
  'En enkät våren 2026 visade att ungdomar i Norra saknar en plats att mötas på.',
  'Målet är att fler unga ska ha någonstans att gå.',
  'Föreningen håller öppet tre kvällar i veckan. Kommunen ställer lokalen till förfogande.',
  'Varje år lämnar kommunen 200 000 kronor till föreningen.',
  'Två gånger om året går vi igenom vad som har blivit bättre för de unga.',
  'Partnerskapet gäller från den 1 januari 2027 till och med den 31 december 2029.',
  'Blir vi oense talar vi först med varandra.',
];

const written = (number: (at: number) => string, texts: readonly string[] = clauses) =>
  `# Idéburet offentligt partnerskap\n\n${parties}\n\n${texts.map((text, at) => `${number(at + 1)} ${text}`).join('\n\n')}\n\nMed vänliga hälsningar\n\nNorra den ____________\n`;

const expected = [
  ['values', 1],
  ['background', 2],
  ['goals', 3],
  ['commitments', 4],
  ['economy', 5],
  ['follow-up', 6],
  ['term', 7],
  ['renegotiation', 8],
] as const;

/** The number of the paragraph that each required section is found in. */
function foundIn(text: string) {
  const { sections, source } = parse({ path: 'a.md', text });
  return expected.map(([key]) => {
    const [place] = sections.get(key) ?? [];
    const start = place ? source.text.slice(place.range.start) : '';
    return [
      key,
      clauses.findIndex((clause) => start.slice(0, 200).includes(clause.slice(0, 30))) + 1,
    ];
  });
}

describe('numbered paragraphs of a text without headings', () => {
  test.each([
    ['1 §', (at: number) => `${at} §`],
    ['§ 1', (at: number) => `§ ${at}`],
    ['**1 §**', (at: number) => `**${at} §**`],
    ['1.', (at: number) => `${at}.`],
    ['§1.', (at: number) => `§${at}.`],
  ])('%s', (_, number) => {
    expect(foundIn(written(number))).toEqual(expected);
  });

  test('one sentence may carry a section though its paragraph is about another', () => {
    const { sections } = parse({
      path: 'a.md',
      text: written(
        (at) => `${at} §`,
        [...clauses.slice(0, 3), `${clauses[4]} ${clauses[5]}`, 'Stöd lämnas i mån av plats.'],
      ),
    });
    expect(sections.get('economy')?.[0]?.blocks).toEqual(sections.get('follow-up')?.[0]?.blocks);
  });

  test('what follows the last one is no part of it', () => {
    const { sections } = parse({ path: 'a.md', text: written((at) => `${at} §`) });
    const [last] = sections.get('renegotiation') ?? [];
    expect(last?.blocks.map(({ prose }) => prose.text)).toEqual([`8 § ${clauses[7]}`]);
  });

  test('two numbered paragraphs are points, and headings tell better', () => {
    const two = parse({
      path: 'a.md',
      text: written((at) => `${at} §`, ['Vi möts med respekt.', 'Vi litar på varandra.']),
    });
    expect(two.sections.has('values')).toBe(false);
    const headed = parse({
      path: 'a.md',
      text: `# Idéburet offentligt partnerskap\n\n## Bakgrund\n\n1. Vi möts med respekt.\n2. Föreningen ordnar träffar.\n3. Det gick bra.\n\n## Ekonomi\n\nKommunen bidrar.\n`,
    });
    expect(headed.sections.has('values')).toBe(false);
    expect(headed.sections.has('commitments')).toBe(false);
  });

  test('the duties in them are read', () => {
    const { subtitle } = parse({ path: 'a.md', text: written((at) => `${at} §`) });
    expect(subtitle.map(({ prose }) => prose.text)).toEqual([parties]);
  });
});
