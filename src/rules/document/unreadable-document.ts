import { defineRule } from '../../rule.ts';
import type { UnreadableReason } from '../../source.ts';

export const unreadableDocument = defineRule({
  id: 'unreadable-document',
  group: 'document',
  title: { sv: 'Går inte att läsa', en: 'Cannot be read' },
  summary: {
    sv: 'Filen är en text som går att läsa från början till slut.',
    en: 'The file is a text that can be read from beginning to end.',
  },
  rationale: {
    sv: 'Kan filen inte läsas som text blir granskningen en gissning, och en gissning är sämre än ingen. Därför granskas inget annat i filen förrän det här är löst.',
    en: 'If the file cannot be read as text, the check would be a guess, and a guess is worse than none. So nothing else in the file is checked until this is solved.',
  },
  advice: {
    sv: 'Spara dokumentet som ren text i Markdown med kodningen UTF-8. En Word-fil kan öppnas i Word och kopieras till en textredigerare.',
    en: 'Save the document as plain Markdown text in UTF-8. A Word file can be opened in Word and copied to a text editor.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  basis: [{ work: 'document-integrity' }],
  messages: {
    encoding: {
      sv: 'Filen är sparad i kodningen {encoding}, och å, ä och ö blir därför oläsliga. Öppna den i en textredigerare, välj Spara som och kodningen UTF-8.',
      en: 'The file is saved in the encoding {encoding}, so å, ä and ö cannot be read. Open it in a text editor, choose Save as and the encoding UTF-8.',
    },
    'unknown-encoding': {
      sv: 'Filens bokstäver går inte att tyda, för den är inte sparad i UTF-8. Öppna den i programmet den skrevs i, välj Spara som och kodningen UTF-8.',
      en: 'The letters of the file cannot be made out, for it is not saved in UTF-8. Open it in the program it was written in, choose Save as and the encoding UTF-8.',
    },
    binary: {
      sv: 'Filen är ingen text. Spara avtalet som ren text i Markdown och granska den filen.',
      en: 'The file is no text. Save the agreement as plain Markdown text and check that file.',
    },
    'file-type': {
      sv: 'Filen är av typen {type}, som inte kan granskas som den är. Spara avtalet som ren text i Markdown och granska den filen.',
      en: 'The file is of the type {type}, which cannot be checked as it is. Save the agreement as plain Markdown text and check that file.',
    },
    'too-large': {
      sv: 'Filen är större än {limit} tecken och granskas därför inte. Dela upp den, eller ta bort det som inte hör till avtalet.',
      en: 'The file is larger than {limit} characters and is therefore not checked. Divide it, or remove what does not belong to the agreement.',
    },
    'too-deep': {
      sv: 'Här ligger citat och listor i fler än {limit} nivåer, och texten granskas därför inte. Ta bort några nivåer.',
      en: 'Quotations and lists are nested here in more than {limit} levels, so the text is not checked. Remove some levels.',
    },
    'too-many-containers': {
      sv: 'Texten har fler än {limit} citat och listpunkter i följd och granskas därför inte. Dela upp den.',
      en: 'The text has more than {limit} quotations and list items in a row and is therefore not checked. Divide it.',
    },
    'too-many-delimiters': {
      sv: 'Här står fler än {limit} stjärnor, understreck eller hakparenteser tätt, och texten granskas därför inte. Ta bort dem som inte behövs.',
      en: 'More than {limit} asterisks, underscores or brackets stand close together here, so the text is not checked. Remove those that are not needed.',
    },
    'too-long': {
      sv: 'Ett stycke, en lista eller en tabell som börjar här är längre än {limit} rader, och texten granskas därför inte. Dela upp den med rubriker eller tomma rader.',
      en: 'A paragraph, list or table that begins here is longer than {limit} lines, so the text is not checked. Divide it with headings or empty lines.',
    },
    'unclosed-fence': {
      sv: 'Ett kodblock börjar här och slutar aldrig, så rubrikerna efter det går inte att läsa. Ta bort raden eller lägg till en likadan där blocket ska sluta.',
      en: 'A code block begins here and never ends, so the headings after it cannot be read. Remove the line or add one like it where the block should end.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n```\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [{ message: 'unclosed-fence', on: '```' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${'>'.repeat(24)} Unga saknar en plats att mötas på.\n`,
      finds: [{ message: 'too-deep', on: `${'>'.repeat(24)} Unga saknar en plats att mötas på.` }],
    },
    {
      // A code block that ends hides nothing.
      language: 'sv',
      text: '# Mötesplats Norra\n\n```\nkarta\n```\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [],
    },
  ],
  *check({ unreadable, source }) {
    if (!unreadable) return;
    const { reason, detail, range } = unreadable;
    const message =
      reason === 'encoding' && detail === 'unknown' ? ('unknown-encoding' as const) : reason;
    // What stands in the bytes of a text that could not be decoded has no place in the text.
    const end = Math.min(range.end, source.text.length);
    yield {
      message,
      at: { start: Math.min(range.start, end), end },
      data: dataFor(reason, detail),
    };
  },
});

const encodings: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252',
  'utf-16': 'UTF-16',
};

const types: Readonly<Record<string, string>> = {
  docx: 'Word (.docx)',
  doc: 'Word (.doc)',
  odt: 'OpenDocument (.odt)',
  pdf: 'PDF',
  zip: 'ZIP',
};

function dataFor(reason: UnreadableReason, detail: string): Readonly<Record<string, string>> {
  if (reason === 'encoding') return { encoding: encodings[detail] ?? detail };
  if (reason === 'file-type') return { type: types[detail] ?? detail };
  return { limit: grouped(detail) };
}

/** “5000000” → “5 000 000”, as both languages may write it. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
