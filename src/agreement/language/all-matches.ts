/**
 * All matches of a pattern with the flag `g`, as `matchAll` finds them. That makes a copy of the pattern at each call,
 * which costs more than the search where a pattern is long and a text is short.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
