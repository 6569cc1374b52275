import type { Localised } from '../locale.ts';

/** Under which heading of the help an option stands. */
export type OptionGroup = 'which' | 'how' | 'answers' | 'file' | 'output' | 'exit' | 'other';

export const groupTitles: Readonly<Record<OptionGroup, Localised>> = {
  which: { sv: 'Vad som granskas:', en: 'What is checked:' },
  how: { sv: 'Hur det granskas:', en: 'How it is checked:' },
  answers: { sv: 'Svar på frågorna:', en: 'Answers to the questions:' },
  file: { sv: 'Vad som sparas:', en: 'What is saved:' },
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
  /** The value may be left out. It is then written after `=`, so that no file to check is taken for it. */
  readonly isOptional?: boolean;
  readonly words: Localised;
  readonly group: OptionGroup;
  readonly repeatable?: boolean;
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
  ref: { sv: 'gren', en: 'branch' },
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

export const profileOption: OptionDeclaration = {
  flags: '--profile',
  value: value.profile,
  words: {
    sv: 'regelverk: default, boras-2016, boras, helsingborg, uddevalla, eller sökvägen till ett eget',
    en: 'profile: default, boras-2016, boras, helsingborg, uddevalla, or the path to your own',
  },
  group: 'how',
};

export const stageOption: OptionDeclaration = {
  flags: '--stage',
  value: value.stage,
  words: {
    sv: 'läs avtalet som utkast (draft), före-underskrift (signing), undertecknat (signed) eller avslutat (ended), vad det än står i avtalskortet',
    en: 'read the agreement as draft, signing (before signing), signed or ended, whatever its card says',
  },
  group: 'how',
};

export const textOrJsonOption: OptionDeclaration = {
  flags: '--format',
  value: value.simpleFormat,
  words: {
    sv: 'text (för människor) eller json (för program)',
    en: 'text (for people) or json (for programs)',
  },
  group: 'output',
};

/** Options of `iop check` alone. */
export const checkOptions: readonly OptionDeclaration[] = [
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
  {
    flags: '--changed',
    words: {
      sv: 'granska bara det som git säger har ändrats sedan det senast sparades där; ett avtal har ändrats även när dess avtalskort, inställningar eller regelverk har det. De andra avtalen jämförs bara med',
      en: 'check only what git says has changed since it was last committed; an agreement has changed also when its card, its settings or its profile have. The other agreements are only compared with',
    },
    group: 'which',
  },
  {
    flags: '--since',
    value: value.ref,
    words: {
      sv: 'med --changed: räkna från där grenen skildes från den här, till exempel --since origin/main',
      en: 'with --changed: count from where the branch parted from this one, for example --since origin/main',
    },
    group: 'which',
  },
  {
    flags: '--cache',
    value: value.file,
    isOptional: true,
    words: {
      sv: 'spara vad granskningen kom fram till, och granska nästa gång bara det som har ändrats; utan namn i .iop-cache bredvid inställningarna. Svaret blir detsamma',
      en: 'keep what the check came to, and check only what has changed the next time; without a name in .iop-cache beside the settings. The answer is the same',
    },
    group: 'how',
  },
  {
    flags: '--workers',
    value: value.number,
    words: {
      sv: 'så många trådar delar på många avtal; 0 för ingen. Utan talet avgör antalet filer. Svaret blir detsamma',
      en: 'so many threads share many agreements; 0 for none. Without it the number of files decides. The answer is the same',
    },
    group: 'how',
  },
  {
    flags: '--watch',
    words: {
      sv: 'granska igen varje gång något ändras, tills du avslutar med Ctrl-C (slutkod 0)',
      en: 'check again each time something changes, until you end it with Ctrl-C (exit code 0)',
    },
    group: 'how',
  },
  profileOption,
  stageOption,
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
      sv: 'text (för människor), plain (en rad per anmärkning), json (för program), markdown (att klistra in i ärendet), html (en sida till akten), github, sarif, gitlab och junit (för det som granskar ändringar), jurist (underlag för juristen) eller docx (kopia av en Word-fil med kommentarer). Kan anges flera gånger, då med fil för alla utom ett: --format json=rapport.json',
      en: 'text (for people), plain (a line for each finding), json (for programs), markdown (to paste into the case), html (a page for the file), github, sarif, gitlab and junit (for what checks changes), jurist (for the lawyer) or docx (a copy of a Word file with comments). May be given more than once, with a file for all but one: --format json=report.json',
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
    flags: '--fix',
    words: {
      sv: 'rätta det som inte ändrar vad avtalet säger: skrivsätt i avtalskortet, och tankstreck och rubriker i utkast',
      en: 'mend what does not change what the agreement says: spelling in the card, and dashes and headings in drafts',
    },
    group: 'how',
  },
  {
    flags: '--diff',
    words: {
      sv: 'med --fix: visa ändringarna som git apply tar dem, och skriv inget',
      en: 'with --fix: show the changes as git apply takes them, and write nothing',
    },
    group: 'how',
  },
  {
    flags: '--baseline',
    value: value.file,
    words: {
      sv: 'räkna inte anmärkningar som står i den här filen, till exempel iop-baseline.json',
      en: 'do not count findings that stand in this file, for example iop-baseline.json',
    },
    group: 'exit',
  },
  {
    flags: '--update-baseline',
    words: {
      sv: 'skriv de anmärkningar som finns nu i den filen',
      en: 'write the findings that are there now to that file',
    },
    group: 'exit',
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
      sv: 'slutkod 1 om det är fler än så att ta ställning till, också med --fail-on never',
      en: 'exit code 1 if there is more than this to decide, also with --fail-on never',
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
];
