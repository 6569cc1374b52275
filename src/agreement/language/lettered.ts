import { allMatches } from './all-matches.ts';

/** “…, b) låta en ledare medverka, c) vid behov bistå”: where the clause by letters stands that holds a place. */
export function clauseAt(
  text: string,
  place: number,
): { readonly start: number; readonly end: number } {
  if (!text.includes('b) ')) return { start: 0, end: text.length };
  const marks = allMatches(text, /(?:^|[,;:.] ?)[a-h]\) /g).map(({ index }) => index);
  const from = marks.filter((index) => index <= place).at(-1) ?? 0;
  return { start: from, end: marks.find((index) => index > place) ?? text.length };
}
