/** Languages a user can read. Swedish is the default. */
export const locales = ['sv', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in every language: a missing one does not compile. */
export type Localised = Readonly<Record<Locale, string>>;

/** Values for the `{placeholders}` of a text. */
export type Data = Readonly<Record<string, string | number | readonly string[]>>;

const joiners: Readonly<Record<Locale, string>> = { sv: ' och ', en: ' and ' };

/** “a, b och c”. */
export function listOf(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${joiners[locale]}${items.at(-1)}`;
}

const lineEnds = /[\r\n\u0085\u2028\u2029]+/g;

/**
 * Puts values into `{placeholders}`. A value is words in a sentence: the lines that it may have become one.
 * A value that differs between the languages stands in `data` as `name.sv` and `name.en`.
 * @throws when a placeholder has no value: a message without its values is a bug, never the user's.
 */
export function fill(template: string, data: Data, locale: Locale): string {
  return template.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const value = data[`${name}.${locale}`] ?? data[name];
    if (value === undefined) throw new Error(`no value for {${name}} in “${template}”`);
    const words = typeof value === 'object' ? listOf(value, locale) : String(value);
    return words.replace(lineEnds, ' ');
  });
}

/** Both languages at once. */
export function fillAll(template: Localised, data: Data): Localised {
  return { sv: fill(template.sv, data, 'sv'), en: fill(template.en, data, 'en') };
}

const noBreak = '\u00a0';

/** A number as people write it: “300 000” and “2,5”, “300,000” and “2.5”. At most two decimals. */
export function numberWords(value: number, locale: Locale): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, locale === 'sv' ? noBreak : ',');
  if (decimals === undefined) return grouped;
  return `${grouped}${locale === 'sv' ? ',' : '.'}${decimals}`;
}

/** A value of `data` for a number, by language. */
export function numberData(name: string, value: number): Readonly<Record<string, string>> {
  return { [`${name}.sv`]: numberWords(value, 'sv'), [`${name}.en`]: numberWords(value, 'en') };
}
