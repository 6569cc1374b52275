import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/agreement/agreement.ts';
import { factsOf } from '../../src/agreement/facts/facts.ts';
import { proseReadingOf } from '../../src/agreement/facts/reading.ts';
import { proseOf } from '../../src/agreement/language/prose.ts';
import { sentencesOf } from '../../src/agreement/language/sentences.ts';
import { blocksFrom, headingsFrom, sectionsFrom, sourceOf } from './block.ts';

function readAll(text: string, blocks: readonly Block[]): number {
  const source = sourceOf(text);
  const sections = sectionsFrom(blocks, { Parter: 'parties', Tid: 'term', Namn: 'signatures' });
  const started = performance.now();
  const facts = factsOf({ source, blocks, sections });
  const sentences = sentencesOf(blocks);
  const headings = headingsFrom(blocks);
  proseReadingOf({ source, blocks, headings, sections, ...facts, sentences });
  return performance.now() - started;
}

/** One paragraph under each of three headings that are read closely. */
function sectionsOf(body: string): { text: string; blocks: readonly Block[] } {
  const text = `## Parter\n\n${body}\n\n## Tid\n\n${body}\n\n## Namn\n\n${body}`;
  return { text, blocks: blocksFrom(text) };
}

const unit = 8_000;

function timeOf(piece: string, length: number, joiner: string): number {
  const body = Array.from({ length: Math.ceil(length / piece.length) }, () => piece).join(joiner);
  const { text, blocks } = sectionsOf(body);
  return Math.min(...Array.from({ length: 3 }, () => readAll(text, blocks)));
}

const pieces = [
  'a',
  'Å',
  '1',
  '12',
  '1-',
  '1 ',
  'X',
  'x',
  'X-',
  '_',
  '_ ',
  '.',
  '. ',
  '…',
  '… ',
  '[',
  '[a',
  '(',
  '(a',
  '<a',
  '?',
  '"',
  'XX ',
  'NN ',
  'a.',
  'A. ',
  '1. ',
  'den ',
  'från ',
  'till ',
  'och ',
  'mellan ',
  'mellan A och ',
  'år ',
  'fem ',
  'fem år ',
  'ett och ett halvt ',
  'under ett år ',
  'i tre år ',
  '2027',
  '2027 ',
  '2027-01-01 ',
  '2027-01-01-',
  '2027 – ',
  ', 2027',
  'åren 2027, 2028, ',
  '1/2 ',
  '1 maj ',
  'maj 2027 ',
  '220201-',
  '212000-9150 ',
  '212000-9150, ',
  '802499-',
  '121212-1212 ',
  'Föreningen A, ',
  'Föreningen ',
  'kommun ',
  'kultur- och ',
  'nämnd',
  'nämnden i ',
  'Lindsjö kommun, 212000-9150 ',
  'i A ',
  'nedan kallad ',
  '(nedan ',
  'genom ',
  'ordförande i A ',
  'För A: ',
  'Här kan a ',
  'Vilka parter ',
  'Avtalet gäller ',
  'avtalet a ',
  'tills vidare ',
  'fr.o.m. ',
  'sista ',
  'klubb',
  'bildnings',
  ' ',
  'a, ',
  'a och ',
  'Org.nr ',
  'org.nr 21200 ',
  'SE2120009150 ',
  '1912-12-12 ',
  '１',
  '«a',
  '{{',
  '%A',
  '- ',
  '/ 20',
  'förening',
  'Kommunen lånar ',
  'Lindsjö kommun och ',
  'A IF, som samlar B och ',
  'bestående av ',
  'läsåren 2026/27 ',
  '2026/27, ',
  'ersätter tidigare avtal 2027 ',
  'från undertecknandet ',
  'sex månaders uppsägning ',
  'förlängas med två år i taget, ',
  'om inte ',
  'säga a ',
  'senast tre månader före ',
  'barn 6 år ',
  'styrgruppen ',
  'träffas två gånger per år ',
  'varje år ',
  'i mars, maj och juni, ',
  'styrgrupp och ',
  'två möten a ',
  'sexmånaders',
  'utan a ',
];

// A machine busy with something else slows one of the two; what is not in proportion is so every time.
describe('the recognisers take time in proportion to the text', { retry: 4 }, () => {
  it.each(pieces)('“%s” over and over', (piece) => {
    timeOf(piece, unit / 4, '');
    const short = timeOf(piece, unit, '');
    const long = timeOf(piece, unit * 4, '');
    expect(long).toBeLessThan(Math.max(short, 5) * 14);
  });

  it.each(['- Föreningen A, 802499-0015', '- Kim', 'Lindsjö kommun', '| A | 802499-0015 |'])(
    '“%s” on line after line',
    (line) => {
      timeOf(line, unit / 4, '\n\n');
      const short = timeOf(line, unit, '\n\n');
      const long = timeOf(line, unit * 4, '\n\n');
      expect(long).toBeLessThan(Math.max(short, 5) * 14);
    },
  );

  it('reads blocks without pieces, and ranges that no source has', () => {
    const [block] = blocksFrom('Avtalet gäller 2027-01-01–2028-12-31.');
    const prose = { ...proseOf('Avtalet gäller 2027-01-01–2028-12-31.', 0), pieces: [] };
    expect(() => readAll('', block ? [{ ...block, prose }] : [])).not.toThrow();
  });
});
