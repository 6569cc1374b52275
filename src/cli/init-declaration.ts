import type { CommandDeclaration } from './declarations.ts';
import { profileOption } from './option-declarations.ts';

/** `iop init`. */
export const initDeclaration = {
  name: 'init',
  swedish: 'börja',
  argument: {
    name: { sv: 'mapp', en: 'folder' },
    needed: false,
    many: false,
    words: {
      sv: 'mappen som avtalen ska ligga i; annars mappen du står i',
      en: 'the folder for the agreements; otherwise the folder you are in',
    },
  },
  words: {
    sv: 'Gör en mapp till ett arkiv för avtal: inställningar, granskning vid varje ändring och en sida för dem som arbetar där.',
    en: 'Make a folder a repository of agreements: settings, a check at every change and a page for those who work there.',
  },
  options: [
    profileOption,
    {
      flags: '--ci',
      value: { sv: 'tjänst', en: 'service' },
      words: {
        sv: 'var ändringar granskas: github (förval), gitlab eller none (ingenstans)',
        en: 'where changes are checked: github (default), gitlab or none',
      },
      group: 'file',
    },
    {
      flags: '--yes',
      words: { sv: 'ställ inga frågor', en: 'ask no questions' },
      group: 'file',
    },
  ],
  examples: [
    {
      command: 'iop init',
      words: { sv: 'frågar vilka regler som gäller', en: 'asks which rules hold' },
    },
    {
      command: 'iop init avtalsarkiv --profile boras --ci gitlab',
      words: { sv: 'utan frågor', en: 'without questions' },
    },
  ],
} as const satisfies CommandDeclaration;
