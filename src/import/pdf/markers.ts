import type { Run, Runs } from './run.ts';

/** Signs that nothing but items of a list begin with. Those of the symbol fonts come out in private use. */
const sign = '[•◦▪▫‣⁃∙●○■□◆◇➢➤✓✔\\uf000-\\uf0ff☐☑☒❑❏→]';
/** Those that other text may begin with: a blank tells them apart. */
const other = '[–—\\-*·o]';

const marker = new RegExp(
  `^\\s*(?:(${sign})\\s*|(${other}|\\(?\\d{1,3}[.)]|\\(?[a-zåäö][.)]|\\(?[ivx]{1,5}[.)])\\s+)(?=\\S)`,
  'u',
);

/** The marker that a text begins with, and how far it goes with the blank behind it. */
export function markerOf(
  text: string,
): { readonly marker: string; readonly length: number } | null {
  const found = marker.exec(text);
  return found ? { marker: found[1] ?? found[2] ?? '', length: found[0].length } : null;
}

export function isBullet(text: string): boolean {
  return new RegExp(`^(?:${sign}|${other})$`, 'u').test(text);
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
