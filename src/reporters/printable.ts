import { masked } from '../agreement/mask.ts';

/**
 * Control characters, direction overrides and other letters nobody sees but a terminal obeys, and
 * the private-use letters that `wrap.ts` marks with.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ue000-\ue002\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * What a terminal may be given of a text that somebody else wrote: one line, nothing that acts,
 * personal identity numbers masked.
 */
export function printable(text: string): string {
  return masked(text)
    .replace(/\r\n|[\t\r\n\u2028\u2029]/g, ' ')
    .replaceAll('\u00ad', '')
    .replace(unsafe, '\ufffd');
}

/** The same for a text of several lines. */
export function printableLines(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n]/).map(printable);
}
