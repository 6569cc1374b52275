import { maxBytes } from '../../decode.ts';
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
    sv: 'Word-filer (.docx), OpenDocument (.odt) och PDF med text går att granska som de är. Äldre Word (.doc), RTF och Pages öppnar du i programmet de gjordes i: välj Spara som och Word-dokument (.docx), och granska den filen. Är filen skadad, skyddad med lösenord eller inskannad säger meddelandet vad du kan göra.',
    en: 'Word files (.docx), OpenDocument (.odt) and PDF with text can be checked as they are. Older Word (.doc), RTF and Pages you open in the program they were made in: choose Save as and Word document (.docx), and check that file. If the file is damaged, protected with a password or scanned, the message says what you can do.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  neverAccepted: 'always',
  basis: [{ work: 'document-integrity' }],
  messages: {
    empty: {
      sv: 'Filen är tom. Kontrollera att det är rätt fil och att texten är sparad i den.',
      en: 'The file is empty. Check that it is the right file and that the text has been saved in it.',
    },
    encoding: {
      sv: 'Filen är sparad i kodningen {encoding}, och å, ä och ö blir därför oläsliga. Öppna den i en textredigerare, välj Spara som och kodningen UTF-8.',
      en: 'The file is saved in the encoding {encoding}, so å, ä and ö cannot be read. Open it in a text editor, choose Save as and the encoding UTF-8.',
    },
    'unknown-encoding': {
      sv: 'Filens bokstäver går inte att tyda, för den är inte sparad i UTF-8. Öppna den i programmet den skrevs i, välj Spara som och kodningen UTF-8.',
      en: 'The letters of the file cannot be made out, for it is not saved in UTF-8. Open it in the program it was written in, choose Save as and the encoding UTF-8.',
    },
    binary: {
      sv: 'Filen är ingen text. Öppna den i programmet den gjordes i, kopiera texten till ett enkelt textprogram, skriv ## före varje rubrik och spara som avtal.md med kodningen UTF-8.',
      en: 'The file is no text. Open it in the program it was made in, copy the text to a plain text program, write ## before each heading and save it as agreement.md in the encoding UTF-8.',
    },
    'file-type': {
      sv: 'Filen är av typen {type} och kan inte granskas som den är. Öppna den i programmet den gjordes i, välj Spara som och typen Word-dokument (.docx), och granska den filen.',
      en: 'The file is of the type {type} and cannot be checked as it is. Open it in the program it was made in, choose Save as and the type Word document (.docx), and check that file.',
    },
    archive: {
      sv: 'Filen ser ut att vara ett ZIP-arkiv, alltså flera filer packade i en. Packa upp den och granska avtalet som ligger i den.',
      en: 'The file seems to be a ZIP archive, that is, several files packed into one. Unpack it and check the agreement that lies in it.',
    },
    'other-type': {
      sv: 'Filen ser ut att komma från {type} och är inget avtal i löpande text. Granska filen med avtalets text i stället.',
      en: 'The file seems to come from {type} and is no agreement in running text. Check the file with the text of the agreement instead.',
    },
    'too-large': {
      sv: 'Filen är större än {limit} tecken och granskas därför inte. Dela upp den, eller ta bort det som inte hör till avtalet.',
      en: 'The file is larger than {limit} characters and is therefore not checked. Divide it, or remove what does not belong to the agreement.',
    },
    'too-large-original': {
      sv: 'Filen är större än {limit} byte och granskas därför inte. Ta bort stora bilder ur en kopia av den och granska kopian.',
      en: 'The file is larger than {limit} bytes and is therefore not checked. Take large pictures out of a copy of it and check the copy.',
    },
    'too-much': {
      sv: 'Filen rymmer mer än verktyget läser och granskas därför inte. Granska en kopia med bara avtalets egen text.',
      en: 'The file holds more than the tool reads, so it is not checked. Check a copy with only the text of the agreement itself.',
    },
    damaged: {
      sv: 'Filen är skadad eller bara en del av en fil, så texten går inte att läsa. Öppna den i programmet den gjordes i, spara den på nytt och granska den sparade filen.',
      en: 'The file is damaged or only a part of a file, so the text cannot be read. Open it in the program it was made in, save it again and check the saved file.',
    },
    encrypted: {
      sv: 'Filen är skyddad med lösenord, så texten går inte att läsa. Öppna den med lösenordet, spara en kopia utan lösenord och granska kopian.',
      en: 'The file is protected with a password, so the text cannot be read. Open it with the password, save a copy without a password and check the copy.',
    },
    'no-text': {
      sv: 'Filen har ingen text som går att läsa. Den kan vara inskannade bilder. Granska filen som avtalet skrevs i, till exempel Word-filen, eller låt ett program som tolkar text i bilder läsa den först.',
      en: 'The file has no text that can be read. It may be scanned pictures. Check the file that the agreement was written in, such as the Word file, or let a program that makes out text in pictures read it first.',
    },
    bomb: {
      sv: 'Filen växer till orimlig storlek när den packas upp, och granskas därför inte. Öppna den i programmet den gjordes i, kopiera texten till en ny fil och granska den.',
      en: 'The file grows to an unreasonable size when it is unpacked, so it is not checked. Open it in the program it was made in, copy the text into a new file and check that.',
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
    'unclosed-comment': {
      sv: 'En kommentar börjar här med <!-- och slutar aldrig, så rubrikerna efter den går inte att läsa. Ta bort raden eller skriv --> där kommentaren ska sluta.',
      en: 'A comment begins here with <!-- and never ends, so the headings after it cannot be read. Remove the line or write --> where the comment should end.',
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
    { language: 'sv', text: '\n', finds: [{ message: 'empty', on: '' }] },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n<!-- vägledning: skriv om läget i dag\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [{ message: 'unclosed-comment', on: '<!-- vägledning: skriv om läget i dag' }],
    },
    {
      // Of several comments it is the one without an end that hides the headings.
      language: 'sv',
      text: '# Mötesplats Norra\n\n<!-- kort -->\n\n<!-- vägledning\n\n## Bakgrund\n\nUnga saknar en plats.\n\n<!-- mer -->\n\n## Mål\n\nFler unga deltar.\n',
      finds: [{ message: 'unclosed-comment', on: '<!-- vägledning' }],
    },
    {
      // A part that is put aside between the marks of a comment is put aside on purpose.
      language: 'sv',
      text: '# Mötesplats Norra\n\n<!--\n## Bilaga\n\nUtgår.\n-->\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [],
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
    const message = messageFor(reason, detail);
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
  pages: 'Pages (.pages)',
  pdf: 'PDF',
  rtf: 'RTF (.rtf)',
  html: 'HTML (.html)',
};

/** Files that a word processor does not open. */
const otherTypes: Readonly<Record<string, string>> = {
  xlsx: 'Excel (.xlsx)',
  pptx: 'PowerPoint (.pptx)',
  opendocument: 'OpenDocument (.ods, .odp, .odg)',
  epub: 'EPUB (.epub)',
};

function messageFor(reason: UnreadableReason, detail: string) {
  if (reason === 'encoding' && detail === 'unknown') return 'unknown-encoding';
  if (reason === 'too-large' && Number(detail) > maxBytes) return 'too-large-original';
  // Pages, paragraphs and what else a Word, ODT or PDF file is made of.
  if (reason === 'too-large' && Number(detail) !== maxBytes) return 'too-much';
  if (reason !== 'file-type') return reason;
  if (detail === 'zip') return 'archive';
  return Object.hasOwn(otherTypes, detail) ? 'other-type' : reason;
}

function dataFor(reason: UnreadableReason, detail: string): Readonly<Record<string, string>> {
  if (reason === 'encoding') return { encoding: encodings[detail] ?? detail };
  if (reason === 'file-type') return { type: types[detail] ?? otherTypes[detail] ?? detail };
  return { limit: grouped(detail) };
}

/** “5000000” → “5 000 000”, as both languages may write it. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
