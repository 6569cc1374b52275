import { distance } from 'fastest-levenshtein';

/** The nearest of the known names, if it is near enough to be what was meant. */
export function nearest(name: string, known: readonly string[]): string | null {
  const normal = (text: string) => text.normalize('NFC').toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(1, Math.min(3, Math.floor(name.length / 2.5)));
  for (const candidate of known) {
    const changes = distance(normal(name), normal(candidate));
    if (changes > fewest || (changes === fewest && best !== null)) continue;
    best = candidate;
    fewest = changes;
  }
  return best;
}
