import type { Localised } from '../locale.ts';

/** What `--watch` says, all on stderr. */
export const watchWords = {
  waiting: {
    sv: 'Väntar på ändringar. Avsluta med Ctrl-C.',
    en: 'Waiting for changes. End with Ctrl-C.',
  },
  changed: { sv: 'Ändrat: {paths}', en: 'Changed: {paths}' },
  more: { sv: '{paths} och {n} till', en: '{paths} and {n} more' },
  gone: { sv: '{path} (borta)', en: '{path} (gone)' },
  full: {
    sv: 'Datorn kan inte hålla ögonen på så många filer, så --watch slutar här. Nämn bara de avtal du arbetar med: iop check avtal.md --watch',
    en: 'This computer cannot keep an eye on so many files, so --watch ends here. Name only the agreements that you work on: iop check agreement.md --watch',
  },
  stdin: {
    sv: '--watch ser när filer ändras, och det som skickas in är ingen fil. Nämn filen i stället: iop check avtal.md --watch',
    en: '--watch sees when files change, and what is piped in is no file. Name the file instead: iop check agreement.md --watch',
  },
  fix: {
    sv: '--fix skulle ändra i filen medan du skriver i den. Ta bort --watch eller --fix.',
    en: '--fix would change the file while you write in it. Leave out --watch or --fix.',
  },
  baseline: {
    sv: 'Listan över kända anmärkningar skrivs en gång, inte vid varje ändring. Ta bort --watch eller --update-baseline.',
    en: 'The list of known findings is written once, not at every change. Leave out --watch or --update-baseline.',
  },
  copy: {
    sv: 'Kopian med kommentarer skrivs en gång. Ta bort --watch när du gör den.',
    en: 'The copy with comments is written once. Leave out --watch when you make it.',
  },
  whole: {
    sv: 'Med --watch skrivs rapporten flera gånger, och {format} är ett helt dokument. Ge den en fil: --format {format}=rapport',
    en: 'With --watch the report is written several times, and {format} is a whole document. Give it a file: --format {format}=report',
  },
  document: {
    sv: 'Med --watch skrivs rapporten över gång på gång, och ”{path}” skulle då kunna tas för ett avtal. Skriv ett annat namn efter --format {format}=',
    en: 'With --watch the report is written over again and again, and “{path}” might then be taken for an agreement. Write another name after --format {format}=',
  },
} as const satisfies Readonly<Record<string, Localised>>;
