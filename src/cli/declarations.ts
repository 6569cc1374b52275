import type { Localised } from '../locale.ts';
import { assessDeclaration } from './assess-declaration.ts';
import { exportDeclaration } from './export-declaration.ts';
import { importDeclaration } from './import-declaration.ts';
import { initDeclaration } from './init-declaration.ts';
import { newDeclaration } from './new-declaration.ts';
import {
  checkOptions,
  type OptionDeclaration,
  profileOption,
  stageOption,
  textOrJsonOption,
} from './option-declarations.ts';

export interface CommandExample {
  readonly command: string;
  readonly words: Localised;
}

export interface CommandDeclaration {
  readonly name:
    | 'check'
    | 'assess'
    | 'new'
    | 'init'
    | 'import'
    | 'export'
    | 'inspect'
    | 'explain'
    | 'rules';
  readonly swedish: string;
  /** `<file>` must be given, `[file]` may be, `…` more than one. */
  readonly argument: {
    readonly name: Localised;
    readonly needed: boolean;
    readonly many: boolean;
    readonly words: Localised;
  } | null;
  /** The file that is written, when the argument is one that is read. */
  readonly target?: { readonly name: Localised; readonly words: Localised };
  readonly words: Localised;
  readonly options: readonly OptionDeclaration[];
  readonly examples: readonly CommandExample[];
}

const check: CommandDeclaration = {
  name: 'check',
  swedish: 'granska',
  argument: {
    name: { sv: 'filer', en: 'files' },
    needed: false,
    many: true,
    words: {
      sv: 'filer, mappar eller mönster; ”-” läser det som skickas in. Utan: avtalen som inställningarna nämner, annars mappen du står i',
      en: 'files, folders or patterns; “-” reads what is piped in. Without: the agreements that the settings name, else the folder you are in',
    },
  },
  words: {
    sv: 'Granska avtal: vad som ska rättas före underskrift, vad ni behöver ta ställning till och vem som säger det.',
    en: 'Check agreements: what to put right before signing, what you must decide, and who says so.',
  },
  options: checkOptions,
  examples: [
    {
      command: 'iop check avtal.md',
      words: { sv: 'granska ett avtal före underskrift', en: 'check one agreement before signing' },
    },
    {
      command: 'iop check avtal.md --tips',
      words: { sv: 'visa också tipsen', en: 'show the tips too' },
    },
    {
      command: 'iop check avtal/ --profile boras',
      words: {
        sv: 'granska en hel mapp mot Borås regler',
        en: 'check a whole folder against Borås’s rules',
      },
    },
    {
      command: 'iop check --format json=rapport.json',
      words: {
        sv: 'spara resultatet för ett annat program',
        en: 'save the result for another program',
      },
    },
    {
      command: 'iop check avtal.docx --format docx=granskad.docx',
      words: {
        sv: 'en kopia av Word-filen med kommentarer',
        en: 'a copy of the Word file with comments',
      },
    },
    {
      command: 'iop check avtal.md --format jurist=underlag.md',
      words: {
        sv: 'underlag för juristen',
        en: 'a briefing for the lawyer',
      },
    },
  ],
};

const inspect: CommandDeclaration = {
  name: 'inspect',
  swedish: 'visa',
  argument: {
    name: { sv: 'fil', en: 'file' },
    needed: true,
    many: false,
    words: { sv: 'avtalet', en: 'the agreement' },
  },
  words: {
    sv: 'Visa hur ett avtal har lästs: vilka delar, parter och datum som hittades, och var.',
    en: 'Show how an agreement was read: which parts, parties and dates were found, and where.',
  },
  options: [profileOption, stageOption, textOrJsonOption],
  examples: [
    {
      command: 'iop inspect avtal.md',
      words: { sv: 'vad läste verktyget?', en: 'what did the tool read?' },
    },
  ],
};

const explain: CommandDeclaration = {
  name: 'explain',
  swedish: 'förklara',
  argument: {
    name: { sv: 'kontroll', en: 'rule' },
    needed: true,
    many: true,
    words: {
      sv: 'namn eller rubrik på en kontroll, en del av avtalet, eller en fil: då de kontroller som har något att säga om den',
      en: 'the name or title of a rule, a part of the agreement, or a file: then the rules that have something to say of it',
    },
  },
  words: {
    sv: 'Förklara en kontroll: varför den finns, vem som säger det, hur allvarlig den är och hur man gör rätt. Eller en del av avtalet: vad den bör svara på och vad regelverken kräver.',
    en: 'Explain a rule: why it is there, who says so, how serious it is and how to get it right. Or a part of the agreement: what it should answer and what the profiles require.',
  },
  options: [profileOption],
  examples: [
    { command: 'iop explain tvist', words: { sv: 'sök på rubriken', en: 'search by title' } },
    {
      command: 'iop explain avtalstid',
      words: { sv: 'allt som handlar om avtalstiden', en: 'all about the term' },
    },
  ],
};

const rules: CommandDeclaration = {
  name: 'rules',
  swedish: 'regler',
  argument: null,
  words: { sv: 'Lista alla kontroller.', en: 'List all rules.' },
  options: [profileOption, textOrJsonOption],
  examples: [
    {
      command: 'iop rules --profile helsingborg',
      words: { sv: 'med Helsingborgs nivåer', en: 'with Helsingborg’s levels' },
    },
  ],
};

export const commands = [
  check,
  assessDeclaration,
  newDeclaration,
  importDeclaration,
  exportDeclaration,
  inspect,
  explain,
  rules,
  initDeclaration,
] as const satisfies readonly CommandDeclaration[];

/** A command's name without diacritics and capitals, whatever form its letters have. */
export function bareName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Commands that will come: their names are kept for them. */
export const laterCommands = ['deadlines', 'report', 'diff', 'lsp'] as const;

/** What a bare `iop` shows. */
export const mainExamples: readonly CommandExample[] = [
  {
    command: 'iop check avtal.md',
    words: {
      sv: 'kan avtalet skrivas under? vad är kvar?',
      en: 'can it be signed? what is left to do?',
    },
  },
  {
    command: 'iop new avtal.md',
    words: { sv: 'börja på ett nytt avtal', en: 'start a new agreement' },
  },
  {
    command: 'iop explain tvist',
    words: { sv: 'varför frågar verktyget om tvist?', en: 'why does the tool ask about disputes?' },
  },
];
