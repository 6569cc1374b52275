/**
 * Lower case, unit by unit, so that offsets hold. A pattern over it needs no flag to pass over capitals, which would
 * double what it costs to compile.
 */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
