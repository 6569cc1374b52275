/**
 * Text as a string of Typst. All words of a document reach Typst as strings and never as markup, so that none of them
 * can be read as code.
 */
export function typstString(text: string): string {
  const inside = text.replace(/[\\"]|(?! )\p{Cc}|[\u2028\u2029]/gu, (sign) => {
    if (sign === '"' || sign === '\\') return `\\${sign}`;
    return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return `"${inside}"`;
}
