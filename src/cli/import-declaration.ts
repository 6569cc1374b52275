import type { CommandDeclaration } from './declarations.ts';

/** `iop import`. */
export const importDeclaration = {
  name: 'import',
  swedish: 'läs-in',
  argument: {
    name: { sv: 'avtal', en: 'agreement' },
    needed: true,
    many: false,
    words: {
      sv: 'Word-, ODT- eller PDF-filen, till exempel avtal.docx; den ändras aldrig',
      en: 'the Word, ODT or PDF file, for example avtal.docx; it is never changed',
    },
  },
  target: {
    name: { sv: 'fil', en: 'file' },
    words: {
      sv: 'Markdown-filen som ska skrivas; annars avtalets namn med .md. En fil som finns skrivs aldrig över',
      en: 'the Markdown file to write; otherwise the name of the agreement with .md. A file that is there is never written over',
    },
  },
  words: {
    sv: 'Gör en Word-, ODT- eller PDF-fil till Markdown med ett avtalskort av det som står i texten, och säg vad som inte följde med.',
    en: 'Make a Word, ODT or PDF file Markdown with an agreement card of what the text says, and say what was left behind.',
  },
  options: [
    {
      flags: '--stdout',
      words: {
        sv: 'skriv ut texten i stället för att spara den',
        en: 'print the text instead of saving it',
      },
      group: 'file',
    },
  ],
  examples: [
    {
      command: 'iop import avtal.docx',
      words: { sv: 'från Word: avtal.md', en: 'from Word: avtal.md' },
    },
    {
      command: 'iop import undertecknat.pdf avtal.md',
      words: { sv: 'en PDF under ett annat namn', en: 'a PDF under another name' },
    },
  ],
} as const satisfies CommandDeclaration;
