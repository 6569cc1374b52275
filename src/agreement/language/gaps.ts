/** What somebody is still to fill in, with the hint of what: “[fyll i: vem som får pengarna]”. */
const gap = /\[ ?(?:att )?(?:fyll(?:s)? i|fylla i|fill in)[^[\]]{0,400}\]/gi;

/** The same text with blanks for what is still to be filled in, so that no hint reads as a statement. */
export function withoutGaps(text: string): string {
  return text.includes('[') ? text.replace(gap, (hint) => ' '.repeat(hint.length)) : text;
}
