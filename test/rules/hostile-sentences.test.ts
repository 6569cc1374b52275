import { describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { checkAgreement } from '../../src/check.ts';
import { shippedProfiles } from '../../src/profiles.ts';

/** What a sentence begins with, and a stem over and over: patterns with open endings would begin in it again and again. */
const hostile: readonly (readonly [head: string, stem: string])[] = [
  ['Medlemmarna ska hålla öppet: ', 'medlemmarna'],
  ['Föreningen får ', 'ståndpunktaàafår'],
  ['Parterna kan begära omförhandling, ', 'omförhandlaà'],
  ['Kommunen skickar räkning och betalar för föreningens räkning aaàs', 'a'],
  ['Kommunen beslutade om avtalet: ', 'beslutaà'],
  ['Kommunen ingår avtalet: ', 'ingåa'],
  ['Målet är ', 'agendaa'],
  ['Föreningen anställer ', 'ledara'],
  ['', 'föreninga'],
  ['Föreningen tar emot barn: ', 'barna'],
  ['', 'dokumenta'],
  ['', 'kommunens'],
  ['', '1'],
  ['', '§'],
];

function timeOf(sentence: string): number {
  const body = ['Parter', 'Mål', 'Åtaganden', 'Ekonomi', 'Omförhandling', 'Självständighet']
    .map((title) => `## ${title}\n\n${sentence}.\n`)
    .join('\n');
  const times = [1, 2].map(() => {
    const agreement = parse(
      { path: 'a.md', text: `# IOP\n\n${body}` },
      { profile: shippedProfiles.default },
    );
    const started = performance.now();
    checkAgreement(agreement, { stage: 'signing', today: '2026-11-21' });
    return performance.now() - started;
  });
  return Math.min(...times);
}

const repeated = (head: string, stem: string, length: number) =>
  `${head}${stem.repeat(Math.ceil(length / stem.length))}`;

describe('one long sentence is read in time in proportion to its length', () => {
  test.each(hostile)('%s%s', { retry: 4, timeout: 60_000 }, (head, stem) => {
    timeOf(repeated(head, stem, 1_000));
    const short = timeOf(repeated(head, stem, 5_000));
    expect(timeOf(repeated(head, stem, 20_000))).toBeLessThan(Math.max(short, 6) * 7);
  });
});
