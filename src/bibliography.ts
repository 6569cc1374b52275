import type { Localised } from './locale.ts';

/** law, case, guidance (national bodies; rules or frameworks a council adopted), practice (seen in agreements), integrity (the document itself). */
type WorkKind = 'law' | 'case' | 'guidance' | 'practice' | 'integrity';

/** `read`: read in its own text; `opening`: only its opening. What was not read is not listed. */
type Grade = 'read' | 'opening';

export interface Work {
  readonly kind: WorkKind;
  readonly title: Localised;
  readonly url: string | null;
  /** The day it was read. */
  readonly read: string | null;
  readonly grade: Grade;
}

/** The works that rules rest on. A work that nobody here has read is never listed, so never cited. */
export const bibliography = {
  'boras-2016': {
    kind: 'guidance',
    title: { sv: 'Borås regler för IOP (2016)', en: 'Borås rules for IOP (2016)' },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  boras: {
    kind: 'guidance',
    title: {
      sv: 'Borås regler för IOP (senare version)',
      en: 'Borås rules for IOP (later version)',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  'boras-checklist': {
    kind: 'guidance',
    title: {
      sv: 'Borås checklista för en första bedömning av IOP',
      en: 'Borås’s checklist for a first assessment of an IOP',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  helsingborg: {
    kind: 'guidance',
    title: { sv: 'Helsingborgs ramverk för IOP', en: 'Helsingborg’s framework for IOP' },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  'helsingborg-minutes': {
    kind: 'practice',
    title: {
      sv: 'Mötesanteckningar om IOP från Helsingborg',
      en: 'Notes from a meeting on IOP in Helsingborg',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  uddevalla: {
    kind: 'guidance',
    title: {
      sv: 'Uddevallas avtalsprocess för IOP (2020)',
      en: 'Uddevalla’s process for IOP agreements (2020)',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  'idea-based-organisations-act': {
    kind: 'law',
    title: {
      sv: 'Lagen (2022:900) om registrering av idéburna organisationer',
      en: 'The Registration of Idea-based Organisations Act (2022:900)',
    },
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2022900-om-registrering-av-ideburna_sfs-2022-900/',
    read: '2026-11-21',
    grade: 'read',
  },
  'local-government-act': {
    kind: 'law',
    title: { sv: 'Kommunallagen (2017:725)', en: 'The Local Government Act (2017:725)' },
    url: 'https://lagen.nu/2017:725',
    read: '2026-11-21',
    grade: 'read',
  },
  'hfd-2020-15': {
    kind: 'case',
    title: {
      sv: 'Högsta förvaltningsdomstolen, HFD 2020 ref. 15',
      en: 'The Supreme Administrative Court, HFD 2020 ref. 15',
    },
    url: 'https://lagen.nu/dom/hfd/2020:15',
    read: '2026-11-21',
    grade: 'opening',
  },
  'isof-amounts': {
    kind: 'guidance',
    title: {
      sv: 'Isofs frågelåda om förkortningar för belopp',
      en: 'The Institute for Language and Folklore on abbreviations of sums',
    },
    url: 'https://frageladan.isof.se/visasvar.py?svar=26167',
    read: '2026-11-21',
    grade: 'read',
  },
  'own-profile': {
    kind: 'guidance',
    title: { sv: 'Ert eget regelverk', en: 'Your own profile' },
    url: null,
    read: null,
    grade: 'read',
  },
  'document-integrity': {
    kind: 'integrity',
    title: { sv: 'Dokumentet självt', en: 'The document itself' },
    url: null,
    read: null,
    grade: 'read',
  },
  practice: {
    kind: 'practice',
    title: { sv: 'Praxis i avtal vi har läst', en: 'Practice in agreements we have read' },
    url: null,
    read: null,
    grade: 'read',
  },
} as const satisfies Readonly<Record<string, Work>>;

export type WorkId = keyof typeof bibliography;

/** Narrows the name of a work, such as a profile gives it. */
export function isWork(id: string): id is WorkId {
  return Object.hasOwn(bibliography, id);
}
