import type { Localised } from '../locale.ts';

/** What the pages in `docs/` say beside what the rules and `iop explain` say. */
export const pageWords = {
  made: {
    sv: 'Den här sidan skapas ur {file}. Ändra där och kör {command}.',
    en: 'This page is generated from {file}. Change that file and run {command}.',
  },
  madeIndex: {
    sv: 'Den här sidan skapas ur filerna i {file}. Ändra där och kör {command}.',
    en: 'This page is generated from the files in {file}. Change those and run {command}.',
  },
  all: { sv: 'Alla kontroller', en: 'All rules' },
  other: { sv: 'In English', en: 'På svenska' },
  group: { sv: 'Grupp', en: 'Group' },
  about: { sv: 'Gäller', en: 'About' },
  text: { sv: 'texten', en: 'the text' },
  case: { sv: 'ärendet, inte texten', en: 'the case, not the text' },
  name: { sv: 'Namn', en: 'Name' },
  reads: { sv: 'Läser avtal på', en: 'Reads agreements in' },
  swedish: { sv: 'svenska', en: 'Swedish' },
  english: { sv: 'engelska', en: 'English' },
  sections: { sv: 'Hör till', en: 'Belongs to' },
  everySection: { sv: 'alla avsnitt', en: 'every section' },
  profile: { sv: 'Regelverk', en: 'Profile' },
  everyProfile: { sv: 'alla', en: 'all' },
  point: { sv: '”{point}”', en: '“{point}”' },
  silent: { sv: '–', en: '–' },
  byPoint: {
    sv: 'Nivån följer av vad regelverket säger om punkten ”{point}”.',
    en: 'The level follows from what the profile says of the point “{point}”.',
  },
  inCard: {
    sv: 'Så här ser det ut i avtalskortet:',
    en: 'In the agreement card it looks like this:',
  },
  cardYaml: {
    sv: 'godtagna:\n  - regel: {rule}\n    skäl: ert skäl',
    en: 'exceptions:\n  - rule: {rule}\n    reason: your reason',
  },
  example: { sv: 'Exempel {n}', en: 'Example {n}' },
  at: { sv: 'Rad {line}: {quote}', en: 'Line {line}: {quote}' },
  inCardAt: {
    sv: 'Avtalskortet, rad {line}: {quote}',
    en: 'The agreement card, line {line}: {quote}',
  },
  whole: { sv: 'Hela dokumentet:', en: 'The whole document:' },
  also: { sv: '(se även rad {lines})', en: '(see also line {lines})' },
  here: { sv: '(här: {level})', en: '(here: {level})' },
  question: {
    sv: '(ställs som en fråga och räknas inte)',
    en: '(asked as a question and not counted)',
  },
  never: { sv: '(går inte att godta)', en: '(cannot be accepted)' },
  intro: {
    sv: 'Det här kontrollerar {program} i ett avtal om idéburet offentligt partnerskap. Varje kontroll har en egen sida som säger varför den finns, vem som säger det, hur allvarligt det är och hur ni kan skriva i stället. Samma sak står i terminalen: {command}.',
    en: 'This is what {program} checks in an agreement on idéburet offentligt partnerskap. Each rule has a page of its own that says why it is there, who says so, how serious it is and what you could write instead. The terminal says the same: {command}.',
  },
  levels: {
    sv: 'Nivån i tabellerna gäller före underskrift med regelverket {title}. I ett utkast blir nästan allt som ska rättas något att ta ställning till, och när avtalet är avslutat kontrolleras bara det som inte kan stå så i något läge. Andra regelverk kan ge en annan nivå: det står på kontrollens sida.',
    en: 'The level in the tables holds before signing with the profile {title}. In a draft nearly all that must be put right becomes something to decide, and once the agreement has ended only what can never be right is checked. Other profiles may give another level: the page of the rule says so.',
  },
  noVerdict: {
    sv: 'En anmärkning är något att titta på, ingen juridisk bedömning. Verktyget läser texten, inte ärendet.',
    en: 'A finding is something to look at, no legal opinion. The tool reads the text, not the case.',
  },
  rule: { sv: 'Kontroll', en: 'Rule' },
  level: { sv: 'Nivå', en: 'Level' },
} as const satisfies Readonly<Record<string, Localised>>;
