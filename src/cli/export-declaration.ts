import type { Localised } from '../locale.ts';
import type { CommandDeclaration } from './declarations.ts';
import type { OptionDeclaration } from './option-declarations.ts';

const value = {
  format: { sv: 'format', en: 'format' },
  kind: { sv: 'slag', en: 'kind' },
  day: { sv: 'dag', en: 'day' },
} as const satisfies Readonly<Record<string, Localised>>;

const options: readonly OptionDeclaration[] = [
  {
    flags: '--to',
    value: value.format,
    words: {
      sv: 'docx (Word), pdf eller html; utan valet avgör filens namn',
      en: 'docx (Word), pdf or html; without it the name of the file decides',
    },
    group: 'file',
  },
  {
    flags: '--pdf',
    value: value.kind,
    words: {
      sv: 'ua (tillgänglig, PDF/UA-1, förval) eller archive (för e-arkiv, PDF/A-2a)',
      en: 'ua (accessible, PDF/UA-1, default) or archive (for archives, PDF/A-2a)',
    },
    group: 'file',
  },
  {
    flags: '--date',
    value: value.day,
    words: {
      sv: 'dokumentets datum bland egenskaperna i filen, till exempel 2026-02-01; krävs av archive',
      en: 'the date of the document among the properties of the file, for example 2026-02-01; archive demands it',
    },
    group: 'file',
  },
  {
    flags: '--stdout',
    words: {
      sv: 'skriv ut sidan i stället för att spara den; bara html',
      en: 'print the page instead of saving it; html only',
    },
    group: 'file',
  },
  {
    flags: '--force',
    words: {
      sv: 'skriv även om filen finns; den gamla sparas bredvid, som .bak',
      en: 'write even if the file is there; the old one is kept beside it, as .bak',
    },
    group: 'file',
  },
];

/** `iop export`. */
export const exportDeclaration = {
  name: 'export',
  swedish: 'skriv-ut',
  argument: {
    name: { sv: 'avtal', en: 'agreement' },
    needed: true,
    many: false,
    words: { sv: 'avtalet, till exempel avtal.md', en: 'the agreement, for example avtal.md' },
  },
  target: {
    name: { sv: 'fil', en: 'file' },
    words: {
      sv: 'filen som ska skrivas, till exempel avtal.pdf; annars avtalets namn. En fil som finns skrivs aldrig över',
      en: 'the file to write, for example avtal.pdf; otherwise the name of the agreement. A file that is there is never written over',
    },
  },
  words: {
    sv: 'Gör avtalet till ett Word-dokument, en tillgänglig PDF eller en webbsida att skriva under, utan kort och vägledning.',
    en: 'Make the agreement a Word document, an accessible PDF or a web page to sign, without its card and guidance.',
  },
  options,
  examples: [
    {
      command: 'iop export avtal.md --to docx',
      words: { sv: 'till Word: avtal.docx', en: 'to Word: avtal.docx' },
    },
    {
      command: 'iop export avtal.md underskrift.pdf',
      words: { sv: 'tillgänglig PDF att skriva under', en: 'an accessible PDF to sign' },
    },
    {
      command: 'iop export avtal.md --to pdf --pdf archive --date 2026-02-01',
      words: { sv: 'PDF/A för e-arkivet', en: 'PDF/A for the archive' },
    },
  ],
} as const satisfies CommandDeclaration;
