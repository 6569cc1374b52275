import type { Localised } from '../locale.ts';

/** Under which heading of the help an option stands. */
export type OptionGroup = 'which' | 'how' | 'output' | 'exit' | 'other';

export const groupTitles: Readonly<Record<OptionGroup, Localised>> = {
  which: { sv: 'Vad som granskas:', en: 'What is checked:' },
  how: { sv: 'Hur det granskas:', en: 'How it is checked:' },
  output: { sv: 'Hur det visas:', en: 'How it is shown:' },
  exit: {
    sv: 'När svaret blir nej (slutkod 1 eller 2):',
    en: 'When the answer is no (exit code 1 or 2):',
  },
  other: { sv: 'Övrigt:', en: 'Other:' },
};

export interface OptionDeclaration {
  /** As Commander reads it; the value's name is put in by language. */
  readonly flags: string;
  readonly value?: Localised;
  readonly words: Localised;
  readonly group: OptionGroup;
  readonly repeatable?: boolean;
}

export interface CommandExample {
  readonly command: string;
  readonly words: Localised;
}

export interface CommandDeclaration {
  readonly name: 'check' | 'inspect' | 'explain' | 'rules';
  readonly swedish: string;
  /** `<file>` must be given, `[file]` may be, `…` more than one. */
  readonly argument: {
    readonly name: Localised;
    readonly needed: boolean;
    readonly many: boolean;
    readonly words: Localised;
  } | null;
  readonly words: Localised;
  readonly options: readonly OptionDeclaration[];
  readonly examples: readonly CommandExample[];
}

const value = {
  profile: { sv: 'namn|fil', en: 'name|file' },
  stage: { sv: 'läge', en: 'stage' },
  language: { sv: 'språk', en: 'language' },
  format: { sv: 'format[=fil]', en: 'format[=file]' },
  simpleFormat: { sv: 'format', en: 'format' },
  when: { sv: 'när', en: 'when' },
  level: { sv: 'nivå', en: 'level' },
  number: { sv: 'antal', en: 'number' },
  day: { sv: 'dag', en: 'day' },
  file: { sv: 'fil', en: 'file' },
} as const satisfies Readonly<Record<string, Localised>>;

/** Options of every command. */
export const sharedOptions: readonly OptionDeclaration[] = [
  {
    flags: '--lang',
    value: value.language,
    words: {
      sv: 'sv (svenska) eller en (engelska)',
      en: 'sv (Swedish) or en (English)',
    },
    group: 'output',
  },
  {
    flags: '--color',
    value: value.when,
    words: {
      sv: 'färg: auto (när det är en terminal), always (alltid) eller never (aldrig)',
      en: 'colour: auto (when it is a terminal), always or never',
    },
    group: 'output',
  },
];

const profile: OptionDeclaration = {
  flags: '--profile',
  value: value.profile,
  words: {
    sv: 'regelverk: default, boras-2016, boras, helsingborg, uddevalla, eller sökvägen till ett eget',
    en: 'profile: default, boras-2016, boras, helsingborg, uddevalla, or the path to your own',
  },
  group: 'how',
};

const stage: OptionDeclaration = {
  flags: '--stage',
  value: value.stage,
  words: {
    sv: 'läs avtalet som draft (utkast), signing (före underskrift), signed (undertecknat) eller ended (avslutat), vad det än står i avtalskortet',
    en: 'read the agreement as draft, signing (before signing), signed or ended, whatever its card says',
  },
  group: 'how',
};

const textOrJson: OptionDeclaration = {
  flags: '--format',
  value: value.simpleFormat,
  words: {
    sv: 'text (för människor) eller json (för program)',
    en: 'text (for people) or json (for programs)',
  },
  group: 'output',
};

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
  options: [
    {
      flags: '--stdin-filename',
      value: value.file,
      words: { sv: 'namnet på det som läses med ”-”', en: 'the name of what is read with “-”' },
      group: 'which',
    },
    {
      flags: '--only-agreements',
      words: {
        sv: 'hoppa över nämnda filer som inte är avtal eller som inställningarna undantar',
        en: 'pass over named files that are no agreements or that the settings exclude',
      },
      group: 'which',
    },
    profile,
    stage,
    {
      flags: '--today',
      value: value.day,
      words: {
        sv: 'räkna med den här dagen i stället för dagens datum, till exempel 2026-02-01',
        en: 'reckon with this day instead of today’s date, for example 2026-02-01',
      },
      group: 'how',
    },
    {
      flags: '--format',
      value: value.format,
      words: {
        sv: 'text (för människor), plain (en rad per anmärkning) eller json (för program). Kan anges flera gånger, då med fil för alla utom ett: --format json=rapport.json',
        en: 'text (for people), plain (a line for each finding) or json (for programs). May be given more than once, with a file for all but one: --format json=report.json',
      },
      group: 'output',
      repeatable: true,
    },
    {
      flags: '--tips',
      words: { sv: 'visa också tipsen', en: 'show the tips too' },
      group: 'output',
    },
    {
      flags: '--quiet',
      words: { sv: 'visa bara det som ska rättas', en: 'show only what must be put right' },
      group: 'output',
    },
    {
      flags: '--fail-on',
      value: value.level,
      words: {
        sv: 'slutkod 1 från nivån error (rätta, förval), warning (ta ställning) eller info (tips); never (aldrig)',
        en: 'exit code 1 from the level error (put right, default), warning (decide) or info (tips); never',
      },
      group: 'exit',
    },
    {
      flags: '--max-warnings',
      value: value.number,
      words: {
        sv: 'slutkod 1 om det är fler än så att ta ställning till',
        en: 'exit code 1 if there is more than this to decide',
      },
      group: 'exit',
    },
    {
      flags: '--require-files',
      words: {
        sv: 'slutkod 2 om det inte finns något avtal',
        en: 'exit code 2 if there is no agreement',
      },
      group: 'exit',
    },
    {
      flags: '--print-config',
      value: value.file,
      words: {
        sv: 'visa vilka inställningar som gäller för en fil, och varifrån de kommer',
        en: 'show which settings hold for a file, and where they come from',
      },
      group: 'other',
    },
  ],
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
  options: [profile, stage, textOrJson],
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
      sv: 'namn eller rubrik på en kontroll, eller en del av avtalet',
      en: 'the name or title of a rule, or a part of the agreement',
    },
  },
  words: {
    sv: 'Förklara en kontroll: varför den finns, vem som säger det, hur allvarlig den är och hur man gör rätt.',
    en: 'Explain a rule: why it is there, who says so, how serious it is and how to get it right.',
  },
  options: [profile],
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
  options: [profile, textOrJson],
  examples: [
    {
      command: 'iop rules --profile helsingborg',
      words: { sv: 'med Helsingborgs nivåer', en: 'with Helsingborg’s levels' },
    },
  ],
};

export const commands = [
  check,
  inspect,
  explain,
  rules,
] as const satisfies readonly CommandDeclaration[];

/** Commands that will come: their names are kept for them. */
export const laterCommands = [
  'new',
  'ny',
  'init',
  'börja',
  'assess',
  'bedöm',
  'import',
  'läs-in',
  'export',
  'skriv-ut',
  'deadlines',
  'report',
  'diff',
  'lsp',
] as const;

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
    command: 'iop explain tvist',
    words: { sv: 'varför frågar verktyget om tvist?', en: 'why does the tool ask about disputes?' },
  },
  {
    command: 'iop inspect avtal.md',
    words: { sv: 'vad har verktyget läst?', en: 'what has the tool read?' },
  },
];
