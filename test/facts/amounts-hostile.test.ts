import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/agreement/agreement.ts';
import { amountsOf } from '../../src/agreement/facts/amounts.ts';
import { numberConflictsOf } from '../../src/agreement/facts/number-conflicts.ts';
import { blocksFrom, sourceOf } from './block.ts';

function timeOf(blocks: readonly Block[]): number {
  const parts = { source: sourceOf(''), blocks, sections: new Map() };
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    amountsOf(parts);
    numberConflictsOf(parts);
    return performance.now() - started;
  });
  return Math.min(...times);
}

const repeated = (piece: string, length: number) =>
  blocksFrom(`5 kr per år ${piece.repeat(Math.ceil(length / piece.length))}`);

const unit = 8_000;

// A machine busy with something else slows one of the two; what is not in proportion is so every time.
describe('sums are read in time in proportion to the text', { retry: 4 }, () => {
  it.each([
    '1 ',
    '1',
    '1 000 ',
    '1.000.',
    '300 000 kr ',
    '300 000 kr per år ',
    '300 000, ',
    '10-',
    'per a ',
    'årligen ',
    'kr 1 ',
    'en halv miljon ',
    'ett tusen kr ',
    'tio (14) ',
    '1 (tio) ',
    'tio (',
    'åren 2027 ',
    'högst ',
    '300 000 kr (trehundratusen kronor) ',
    'totalt 5 kr ',
    '5:-/',
    'à 5 kr ',
    'och bidrar 5 kr ',
    'uppskattas a b c 5 kr ',
    'januari–',
    'första året 5 kr ',
    '5 kr. Beloppet är ',
    '5 kr\n\n- ',
  ])('“%s” over and over', (piece) => {
    timeOf(repeated(piece, unit / 4));
    const short = timeOf(repeated(piece, unit));
    const long = timeOf(repeated(piece, unit * 4));
    expect(long).toBeLessThan(Math.max(short, 10) * 16);
  });

  it('however wide a table is', () => {
    const row = (length: number) => blocksFrom(`${'| 5 kr | år '.repeat(length)}|`);
    timeOf(row(200));
    expect(timeOf(row(4000))).toBeLessThan(Math.max(timeOf(row(1000)), 5) * 14);
  });
});
