import type { Localised } from '../locale.ts';

/** What the program itself puts on a page, in the language of the agreement. */
export const pageWords = {
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
  notes: { sv: 'Fotnoter', en: 'Footnotes' },
  note: { sv: 'Fotnot', en: 'Footnote' },
  back: { sv: 'Tillbaka till texten', en: 'Back to the text' },
  ticked: { sv: 'Ikryssad', en: 'Ticked' },
  notTicked: { sv: 'Inte ikryssad', en: 'Not ticked' },
} as const satisfies Readonly<Record<string, Localised>>;

/** The language of a document as programs name it. */
export const languageTags = { sv: 'sv-SE', en: 'en-GB' } as const;
