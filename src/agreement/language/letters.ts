/**
 * Whether any of these letters stands in a text. Asked before a long pattern: a search of the engine says for next to
 * nothing that it cannot match, and a pattern that is never run is never compiled.
 */
export function hasAny(text: string, letters: readonly string[]): boolean {
  for (const part of letters) if (text.includes(part)) return true;
  return false;
}
