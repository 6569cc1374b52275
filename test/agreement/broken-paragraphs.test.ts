import { describe, expect, it } from 'vitest';
import { rangeIn } from '../../src/agreement/language/prose.ts';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { checkRanges } from './ranges.ts';

const read = (text: string) => parse({ path: 'a.md', text }, { profile: shippedProfiles.default });
const paragraphs = (text: string) =>
  read(`# Avtal\n\n${text}\n`)
    .blocks.filter(({ kind }) => kind === 'paragraph')
    .map(({ prose }) => prose.text);

describe('a paragraph that a blank line cuts in mid-sentence', () => {
  it('is one, with its places in the source', () => {
    const text =
      '# Avtal\n\nFöreningen **ansvarar** för att lokalen hålls öppen under\n\nhela den [tid](a.md) som avtalet gäller. Sedan stängs den.\n\nMer.\n';
    const agreement = read(text);
    checkRanges(agreement);
    expect(agreement.blocks.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(agreement.sentences.map((sentence) => sentence.text)).toEqual([
      'Föreningen ansvarar för att lokalen hålls öppen under hela den tid som avtalet gäller.',
      'Sedan stängs den.',
      'Mer.',
    ]);
    const block = agreement.blocks[1];
    const at = block?.prose.text.indexOf('tid') ?? 0;
    const range = block ? rangeIn(block.prose, at, at + 3) : { start: 0, end: 0 };
    expect(text.slice(range.start, range.end)).toBe('tid');
    expect(block?.links.map(({ start }) => start)).toEqual([at]);
  });

  it('holds a period that it cuts', () => {
    const { facts } = read(
      '# Avtal\n\nÖverenskommelsen gäller för alla parter från den 1 mars 2027 till\n\nden 28 februari 2030 och upphör sedan.\n',
    );
    expect(facts.periods).toMatchObject([{ start: '2027-03-01', end: '2030-02-28' }]);
  });

  it.each([
    'Föreningen ansvarar för att lokalen hålls öppen varje dag.\n\nhela tiden',
    'Föreningen ska under hela avtalstiden göra detta:\n\nhålla öppet',
    'Lindsjö kommun genom socialnämnden och dess förvaltning i centrum\n\nnedan kallad kommunen',
    'Föreningen ansvarar för att lokalen hålls öppen under\n\n- hela tiden',
    'Uppföljning\n\nsker varje år och leds av styrgruppen.',
    'Föreningen ansvarar för att lokalen hålls öppen under\n\n> hela tiden som avtalet gäller',
    'Föreningen ansvarar för att lokalen hålls öppen under\n\nHela tiden är den öppen.',
  ])('is not made of %j', (text) => {
    expect(paragraphs(text)).toHaveLength(2);
  });
});
