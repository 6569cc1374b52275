import type { Localised } from '../../locale.ts';

/** What `iop export` says. */
export const exportWords = {
  noFormat: {
    sv: 'Skriv vad avtalet ska bli: --to docx, --to pdf eller --to html. Eller ge filen ett namn som slutar så.',
    en: 'Say what the agreement shall become: --to docx, --to pdf or --to html. Or give the file a name that ends so.',
  },
  otherEnding: {
    sv: 'Filen ”{path}” ska enligt --to bli {format}. Ge den ett namn som slutar på .{format}, eller ändra --to.',
    en: 'By --to the file “{path}” is to be {format}. Give it a name that ends in .{format}, or change --to.',
  },
  stdoutHtml: {
    sv: '--stdout går bara med --to html. Word och PDF är inga texter: ge filen ett namn i stället.',
    en: '--stdout goes only with --to html. Word and PDF are no texts: give the file a name instead.',
  },
  pdfKindAlone: {
    sv: '--pdf säger vilket slags PDF det ska bli och går bara med --to pdf.',
    en: '--pdf says which kind of PDF it is to be and goes only with --to pdf.',
  },
  archiveDate: {
    sv: 'En PDF för e-arkivet måste ha ett datum. Skriv till exempel dagen då avtalet undertecknades: --date 2026-02-01',
    en: 'A PDF for the archive must have a date. Write for example the day when the agreement was signed: --date 2026-02-01',
  },
  isThatAlready: {
    sv: '”{path}” är redan en fil av det slaget. Skriv ut den från det program som den öppnas i.',
    en: '“{path}” is already a file of that kind. Print it from the program that opens it.',
  },
  unreadable: {
    sv: '{path}: {why} Inget har sparats.',
    en: '{path}: {why} Nothing has been saved.',
  },
  compilerMissing: {
    sv: 'PDF-filen kan inte göras här, för Typst saknas. Installera det med: npm install -g @myriaddreamin/typst-ts-node-compiler-linux-x64-gnu@0.7.0 (finns för Linux på x64). Eller skriv ut till Word med --to docx och spara som PDF där.',
    en: 'The PDF file cannot be made here, because Typst is missing. Install it with: npm install -g @myriaddreamin/typst-ts-node-compiler-linux-x64-gnu@0.7.0 (there is one for Linux on x64). Or export to Word with --to docx and save as PDF there.',
  },
  typefaceMissing: {
    sv: 'PDF-filen kan inte göras, för typsnittet saknas. Gör om installationen, eller skriv ut till Word med --to docx och spara som PDF där.',
    en: 'The PDF file cannot be made, because the typeface is missing. Repeat the installation, or export to Word with --to docx and save as PDF there.',
  },
  lettersMissing: {
    sv: 'PDF-filen kan inte göras, för typsnittet saknar tecken som står i avtalet: {letters}. Byt ut dem, eller skriv ut till Word med --to docx och spara som PDF där.',
    en: 'The PDF file cannot be made, because the typeface lacks signs that stand in the agreement: {letters}. Replace them, or export to Word with --to docx and save as PDF there.',
  },
  pdfFailed: {
    sv: 'PDF-filen gick inte att göra med den Typst som är installerad. Skriv ut till Word med --to docx och spara som PDF där.',
    en: 'The PDF file could not be made with the Typst that is installed. Export to Word with --to docx and save as PDF there.',
  },
  oneGap: {
    sv: 'En lucka är inte ifylld: {gap}. Fyll i den före underskrift.',
    en: 'One gap has not been filled in: {gap}. Fill it in before signing.',
  },
  manyGaps: {
    sv: '{gaps} luckor är inte ifyllda, den första är {gap}. Fyll i dem före underskrift.',
    en: '{gaps} gaps have not been filled in, the first is {gap}. Fill them in before signing.',
  },
  images: {
    sv: 'Bilder är inte med ({n}). Lägg in dem i filen om de hör till avtalet.',
    en: 'Pictures are not in it ({n}). Put them into the file if they belong to the agreement.',
  },
  tags: {
    sv: 'HTML-koder är inte med ({n}), bara orden mellan dem. Se efter att det blev rätt.',
    en: 'HTML codes are not in it ({n}), only the words between them. See that it came out right.',
  },
  notes: {
    sv: 'Fotnoter som texten aldrig hänvisar till är inte med ({n}).',
    en: 'Footnotes that the text never refers to are not in it ({n}).',
  },
  fromOriginal: {
    sv: 'Utseendet i ”{path}” följer inte med, bara texten. Läs igenom den nya filen före underskrift.',
    en: 'The looks of “{path}” do not go with it, only the text. Read the new file through before signing.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
