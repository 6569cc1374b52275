/** Words that go on a compound whose first part ended at the line: “sam-” and “och medfinansiering”. */
const going = /^(?:och|eller|samt|respektive|resp|till|and|or|to)\b/iu;

/** What a line's last word and the next line's first are parted by, and how much of the first is taken away. */
export interface Seam {
  /** Units to cut from the end of the upper line. */
  readonly cut: number;
  readonly between: '' | ' ';
}

/**
 * How a line goes on in the next.
 * @param words those of the whole text in lower case, by which a compound with a hyphen of its own is known
 */
export function seamOf(upper: string, lower: string, words: ReadonlySet<string>): Seam {
  if (/\u00ad$/u.test(upper)) return joined(1);
  const first = /([\p{L}\p{N}]+)[-\u2010\u2011]$/u.exec(upper)?.[1];
  if (first !== undefined) {
    if (going.test(lower)) return { cut: 0, between: ' ' };
    return joined(isDivided(first, lower, words) ? 1 : 0);
  }
  if (/[\p{L}\p{N}]\/$/u.test(upper) && /^[\p{L}\p{N}]/u.test(lower)) return joined(0);
  if (/\d[–—]$/u.test(upper) && /^\d/.test(lower)) return joined(0);
  if (/[\p{L}\p{N}]$/u.test(upper) && /^[-/–]\d/u.test(lower)) return joined(0);
  return { cut: 0, between: ' ' };
}

function joined(cut: number): Seam {
  return { cut, between: '' };
}

/** Whether the hyphen only divides a word at the end of the line, rather than being a part of it. */
function isDivided(first: string, lower: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(lower) || !/\p{L}$/u.test(first)) return false;
  if (first.length === 1 || /^\p{Lu}+$/u.test(first)) return false;
  const second = /^[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? '';
  const whole = `${first}${second}`.toLowerCase();
  return words.has(whole) || !words.has(`${first}-${second}`.toLowerCase());
}

/** Words of a text, also with the hyphens in them, in lower case. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu))
      words.add(word);
  }
  return words;
}
