/** How many texts are remembered before all are forgotten. */
const most = 500;
/** Longer texts are read anew: they are few, and would be kept for nothing. */
const longest = 2_000;

/** A function of a text that remembers what it gave: one recogniser after the other asks about the same sentences. */
export function remembering<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const made = known.get(text);
    if (made !== undefined) return made;
    const value = of(text);
    if (text.length > longest) return value;
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
