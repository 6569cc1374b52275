import type { Localised } from '../locale.ts';
import type { CommandDeclaration } from './declarations.ts';
import { type OptionDeclaration, profileOption } from './option-declarations.ts';

const value = {
  text: { sv: 'text', en: 'text' },
  day: { sv: 'dag', en: 'day' },
  number: { sv: 'antal', en: 'number' },
  file: { sv: 'fil', en: 'file' },
  template: { sv: 'namn|fil', en: 'name|file' },
  facts: { sv: 'uppgifter', en: 'facts' },
  partText: { sv: 'del=text', en: 'part=text' },
} as const satisfies Readonly<Record<string, Localised>>;

const answers: readonly OptionDeclaration[] = [
  {
    flags: '--answers',
    value: value.file,
    words: {
      sv: 'ta svaren ur en YAML-fil; då ställs inga frågor',
      en: 'take the answers from a YAML file; then nothing is asked',
    },
    group: 'answers',
  },
  {
    flags: '--title',
    value: value.text,
    words: { sv: 'partnerskapets namn', en: 'the name of the partnership' },
    group: 'answers',
  },
  {
    flags: '--reference',
    value: value.text,
    words: { sv: 'diarienummer', en: 'the registration number of the case' },
    group: 'answers',
  },
  {
    flags: '--party',
    value: value.facts,
    words: {
      sv: 'en part, till exempel "namn: Exempelstads kommun, typ: kommun, åtaganden: [lånar ut lokalen]"; en gång för varje part',
      en: 'a party, for example "name: Exempelstads kommun, type: municipality, commitments: [lends the premises]"; once for each party',
    },
    group: 'answers',
    repeatable: true,
  },
  {
    flags: '--start',
    value: value.day,
    words: {
      sv: 'avtalets första dag, till exempel 2027-01-01',
      en: 'the first day of the agreement, for example 2027-01-01',
    },
    group: 'answers',
  },
  {
    flags: '--end',
    value: value.day,
    words: { sv: 'avtalets sista dag', en: 'the last day of the agreement' },
    group: 'answers',
  },
  {
    flags: '--notice-months',
    value: value.number,
    words: { sv: 'uppsägningstid i månader', en: 'months of notice' },
    group: 'answers',
  },
  {
    flags: '--extension-months',
    value: value.number,
    words: {
      sv: 'hur många månader avtalet kan förlängas',
      en: 'how many months it can be extended',
    },
    group: 'answers',
  },
  {
    flags: '--extension-times',
    value: value.number,
    words: {
      sv: 'högst hur många gånger det kan förlängas',
      en: 'at most how many times it can be extended',
    },
    group: 'answers',
  },
  {
    flags: '--decide-months-before',
    value: value.number,
    words: {
      sv: 'hur många månader före slutet parterna bestämmer om förlängning',
      en: 'how many months before the end the parties decide on an extension',
    },
    group: 'answers',
  },
  {
    flags: '--contribution',
    value: value.facts,
    words: {
      sv: 'vad en part bidrar med, till exempel "från: kommunen, till: föreningen, slag: pengar, belopp: 300000, per: år"; en gång för varje bidrag',
      en: 'what a party contributes, for example "from: kommunen, to: föreningen, kind: money, amount: 300000, per: year"; once for each',
    },
    group: 'answers',
    repeatable: true,
  },
  {
    flags: '--group',
    value: value.facts,
    words: {
      sv: 'en grupp som träffas, till exempel "namn: styrgrupp, gånger: 4, per: år, sammankallande: kommunen"',
      en: 'a group that meets, for example "name: steering group, times: 4, per: year, convener: kommunen"',
    },
    group: 'answers',
    repeatable: true,
  },
  {
    flags: '--text',
    value: value.partText,
    words: {
      sv: 'egen text till en del av avtalet, till exempel "mål=Färre unga är ensamma."',
      en: 'your own text for a part of the agreement, for example "goals=Fewer young people are lonely."',
    },
    group: 'answers',
    repeatable: true,
  },
  {
    flags: '--yes',
    words: {
      sv: 'ställ inga frågor; det som inte är besvarat blir luckor',
      en: 'ask nothing; what has not been answered becomes gaps',
    },
    group: 'answers',
  },
];

const file: readonly OptionDeclaration[] = [
  {
    flags: '--template',
    value: value.template,
    words: {
      sv: 'mall: helsingborg, boras, minimal, eller en egen fil; annars regelverkets',
      en: 'template: helsingborg, boras, minimal, or a file of your own; otherwise the profile’s',
    },
    group: 'how',
  },
  {
    flags: '--minimal',
    words: {
      sv: 'bara rubriker och text, utan vägledning i kommentarer',
      en: 'headings and text only, without guidance in comments',
    },
    group: 'how',
  },
  {
    flags: '--save-answers',
    value: value.file,
    words: {
      sv: 'spara svaren i en fil som kan användas med --answers',
      en: 'save the answers in a file that can be used with --answers',
    },
    group: 'file',
  },
  {
    flags: '--stdout',
    words: {
      sv: 'skriv ut avtalet i stället för att spara det',
      en: 'print the agreement instead of saving it',
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

export const newDeclaration: CommandDeclaration = {
  name: 'new',
  swedish: 'ny',
  argument: {
    name: { sv: 'fil', en: 'file' },
    needed: false,
    many: false,
    words: {
      sv: 'avtalet som ska skapas, som avtal.md eller i Word, som avtal.docx; en fil som finns skrivs aldrig över',
      en: 'the agreement to make, as avtal.md or in Word, as avtal.docx; a file that is there is never written over',
    },
  },
  words: {
    sv: 'Börja på ett nytt avtal: rätt rubriker, frågor att besvara och det ni redan vet.',
    en: 'Start a new agreement: the right headings, questions to answer and what you already know.',
  },
  options: [profileOption, ...file, ...answers],
  examples: [
    {
      command: 'iop new avtal.md',
      words: { sv: 'svara på frågor och få ett utkast', en: 'answer questions and get a draft' },
    },
    {
      command: 'iop new avtal.docx',
      words: {
        sv: 'som Word, med vägledningen i kommentarer',
        en: 'as Word, with the guidance in comments',
      },
    },
    {
      command: 'iop new avtal.md --yes --profile boras',
      words: { sv: 'Borås rubriker, med luckor', en: 'Borås’s headings, with gaps' },
    },
    {
      command: 'iop new avtal.md --answers svar.yaml',
      words: { sv: 'med svar ur en fil', en: 'with answers from a file' },
    },
  ],
};
