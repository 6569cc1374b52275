import type { Run, Runs } from './run.ts';

/** Signs that are set before the items of a list. Those of the symbol fonts come out in private use. */
const bullet = '[•◦▪▫‣⁃∙●○■□◆◇➢➤✓✔–—\\-*·\\uf000-\\uf0ff☐☑☒❑❏→]';

const marker = new RegExp(
  `^\\s*(${bullet}|o|\\(?\\d{1,3}[.)]|\\(?[a-zåäö][.)]|\\(?[ivx]{1,5}[.)])(\\s+)(?=\\S)`,
  'u',
);

/** The marker that a text begins with, and how far it goes with the blank behind it. */
export function markerOf(
  text: string,
): { readonly marker: string; readonly length: number } | null {
  const found = marker.exec(text);
  return found ? { marker: found[1] ?? '', length: found[0].length } : null;
}

export function isBullet(text: string): boolean {
  return new RegExp(`^(?:${bullet}|o)$`, 'u').test(text);
}

/** Runs without their first letters. */
export function withoutStart(runs: Runs, length: number): Run[] {
  const rest: Run[] = [];
  let cut = length;
  for (const run of runs) {
    const text = run.text.slice(cut);
    cut = Math.max(0, cut - run.text.length);
    if (text !== '' || run.note !== null) rest.push({ ...run, text });
  }
  return rest;
}
