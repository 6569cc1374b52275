import { expect, test } from 'vitest';
import { aligned } from '../../src/reviewed/aligned.ts';
import { fc } from '../fast-check.ts';

/** How many letters the longest common subsequence has, by the textbook table. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        letter === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const plenty = () => ({ left: 1_000_000 });

test('pairs are equal letters in order, and as many as can be', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const pairs = [...aligned(a, b, plenty())];
      const found = pairs.flatMap((to, from) => (to < 0 ? [] : [{ from, to }]));
      for (const { from, to } of found) expect(b[to]).toBe(a[from]);
      const order = found.map(({ to }) => to);
      expect(order).toEqual([...new Set(order)].sort((x, y) => x - y));
      expect(found.length).toBe(common(a, b));
    }),
    { numRuns: 2000 },
  );
});

test('texts that have nothing in common but their ends keep the ends, however long', () => {
  const a = `början${'x'.repeat(5_000)}slut`;
  const b = `början${'y'.repeat(5_000)}slut`;
  const pairs = aligned(a, b, plenty());
  expect([...pairs].filter((to) => to >= 0)).toHaveLength(10);
});

test('nothing more is compared when the effort is spent', () => {
  const effort = { left: 100 };
  const pairs = aligned('abcabcabc'.repeat(50), 'cbacbacba'.repeat(50), effort);
  expect(pairs.length).toBe(450);
  expect(effort.left).toBeGreaterThan(-1_000);
});
