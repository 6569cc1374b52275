import { fill, type Locale, type Localised } from '../locale.ts';
import type { ImportNote, NoteKind, Source } from '../source.ts';

interface Words {
  readonly one: Localised;
  readonly many: Localised;
}

const same = (sv: string, en: string): Words => ({ one: { sv, en }, many: { sv, en } });

const words: Readonly<Record<NoteKind, Words>> = {
  'tracked-changes': {
    one: {
      sv: 'Filen har 1 spårad ändring. Texten är läst som om den vore godkänd.',
      en: 'The file has 1 tracked change. The text was read as if it were accepted.',
    },
    many: {
      sv: 'Filen har {n} spårade ändringar. Texten är läst som om alla vore godkända.',
      en: 'The file has {n} tracked changes. The text was read as if all were accepted.',
    },
  },
  comments: {
    one: {
      sv: 'Filen har 1 kommentar. Den är inte läst.',
      en: 'The file has 1 comment. It was not read.',
    },
    many: {
      sv: 'Filen har {n} kommentarer. De är inte lästa.',
      en: 'The file has {n} comments. They were not read.',
    },
  },
  'text-boxes': {
    one: {
      sv: 'Texten i 1 textruta är läst där rutan är fäst.',
      en: 'The text of 1 text box was read where the box is anchored.',
    },
    many: {
      sv: 'Texten i {n} textrutor är läst där rutorna är fästa.',
      en: 'The text of {n} text boxes was read where the boxes are anchored.',
    },
  },
  'headers-footers': same(
    'Sidhuvud och sidfot är inte lästa.',
    'Page headers and footers were not read.',
  ),
  'hidden-text': same(
    'Filen har dold text. Den är inte läst.',
    'The file has hidden text. It was not read.',
  ),
  'struck-text': same(
    'Filen har överstruken text. Den är läst som om den gäller: ta bort det som inte gäller.',
    'The file has text that is struck through. It was read as if it holds: take away what does not hold.',
  ),
  macros: same(
    'Filen har makron. De är varken lästa eller körda.',
    'The file has macros. They were neither read nor run.',
  ),
  images: {
    one: {
      sv: 'Filen har 1 bild. Den är inte läst: står det avtalstext i den, skriv in texten.',
      en: 'The file has 1 picture. It was not read: if it holds words of the agreement, write them in.',
    },
    many: {
      sv: 'Filen har {n} bilder. De är inte lästa: står det avtalstext i dem, skriv in texten.',
      en: 'The file has {n} pictures. They were not read: if they hold words of the agreement, write them in.',
    },
  },
  equations: same(
    'Filen har formler. Deras tecken är lästa i den ordning de står.',
    'The file has equations. Their signs were read in the order they stand.',
  ),
  untagged: same(
    'PDF-filen saknar taggar. Rubriker, listor och tabeller är tolkade ur hur sidorna ser ut: se med iop visa att rubrikerna stämmer.',
    'The PDF file has no tags. Headings, lists and tables were made out from how the pages look: see with iop inspect that the headings are right.',
  ),
  forms: {
    one: {
      sv: 'Filen har 1 formulärfält. Det som är ifyllt är läst som text.',
      en: 'The file has 1 form field. What is filled in was read as text.',
    },
    many: {
      sv: 'Filen har {n} formulärfält. Det som är ifyllt är läst som text.',
      en: 'The file has {n} form fields. What is filled in was read as text.',
    },
  },
  numbering: {
    one: {
      sv: 'Filen har 1 automatiskt nummer. Det är läst som en del av texten.',
      en: 'The file has 1 automatic number. It was read as a part of the text.',
    },
    many: {
      sv: 'Filen har {n} automatiska nummer. De är lästa som en del av texten.',
      en: 'The file has {n} automatic numbers. They were read as a part of the text.',
    },
  },
};

function noteWords({ kind, count }: ImportNote): Localised {
  const form = words[kind][count === 1 ? 'one' : 'many'];
  return { sv: fill(form.sv, { n: count }, 'sv'), en: fill(form.en, { n: count }, 'en') };
}

/** What reading another file left out or decided, one sentence or two for each; nothing of a Markdown file. */
export function importNotes({ original }: Source, locale: Locale): readonly string[] {
  return (original?.notes ?? []).map((note) => noteWords(note)[locale]);
}

/** The same for machines. */
export function jsonOriginal({ original }: Source) {
  if (!original) return {};
  const { kind, notes } = original;
  return {
    original: {
      kind,
      notes: notes.map((note) => ({
        kind: note.kind,
        count: note.count,
        message: noteWords(note),
      })),
    },
  };
}
