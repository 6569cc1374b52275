import type { Agreement, Party } from '../../agreement/agreement.ts';
import { numberWord } from '../../agreement/language/number-words.ts';
import { sentencesWith } from '../../agreement/language/search.ts';
import { topOf } from '../../agreement/places.ts';
import { type Signatures, signaturesOf } from '../../agreement/signature-slots.ts';
import { defineRule, type Problem } from '../../rule.ts';
import { headOf } from '../../rule-kinds.ts';

const two =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';
const three = `${two}- Studieförbundet Exempel, organisationsnummer 802499-0023\n`;

export const signatureBlockIncomplete = defineRule({
  id: 'signature-block-incomplete',
  group: 'signing',
  title: { sv: 'Rader för underskrift', en: 'Lines for signatures' },
  summary: {
    sv: 'Varje part har en rad att skriva under på, med ort, dag, namn och titel.',
    en: 'Every party has a line to sign on, with place, day, name and title.',
  },
  rationale: {
    sv: 'Den som inte skriver under har inte lovat något. En rad som saknas upptäcks ofta först på mötet där alla ska skriva under, eller när någon senare vill se vem som är med. Dagen behövs för att veta när parterna blev överens.',
    en: 'Whoever does not sign has promised nothing. A missing line is often noticed only at the meeting where all are to sign, or when somebody later wants to see who takes part. The day is needed to know when the parties agreed.',
  },
  advice: {
    sv: 'Gör en rad för varje part med ort, dag, underskrift, namn och titel. Tomma streck är som de ska vara fram till underskriften. Skriver ni under elektroniskt räcker det att texten säger det och vilka som gör det.',
    en: 'Make a line for every party with place, day, signature, name and title. Blanks are as they should be until the signing. If you sign electronically it is enough that the text says so and who does it.',
  },
  about: 'text',
  severity: 'error',
  sections: ['signatures'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.12, alla parter undertecknar',
        en: 'section 2.12, all parties sign',
      },
      level: 'recommended',
    },
  ],
  messages: {
    missing: {
      sv: 'Det finns ingen rad för underskrift av {names}. Lägg till ort, dag, namn och titel för den som skriver under.',
      en: 'There is no line for the signature of {names}. Add place, day, name and title of whoever signs.',
    },
    few: {
      sv: 'Här finns plats för {count} att skriva under, men parterna är {parties}: {names}. Gör en rad för varje part.',
      en: 'There is room here for {count} to sign, but there are {parties} parties: {names}. Make a line for every party.',
    },
    none: {
      sv: 'Texten har ingen plats för underskrifter. Gör en rad för varje part: {names}.',
      en: 'The text has no room for signatures. Make a line for every party: {names}.',
    },
    fields: {
      sv: 'Raderna för underskrift saknar plats för {gaps}. Lägg till det för varje part.',
      en: 'The lines for signatures have no room for {gaps}. Add it for every party.',
    },
    blank: {
      sv: 'Enligt texten är överenskommelsen underskriven, men här står ett tomt streck. Skriv in dag och namn som på originalet.',
      en: 'The agreement is said to be signed, but there is a blank here. Fill in day and name as on the original.',
    },
  },
  proposals: {
    default: {
      sv: 'För {party}, ort och datum: ______________, underskrift: ______________, [fyll i: namn och titel].',
      en: 'For {party}, place and date: ______________, signature: ______________, [fill in: name and title].',
    },
  },
  sample: { 'party.sv': '[fyll i: partens namn]', 'party.en': '[fill in: name of the party]' },
  examples: [
    {
      language: 'sv',
      text: `${three}\n## Underskrifter\n\nFör Exempelstads kommun\n\nOrt och datum: ______________\n\nBo Ask, ordförande i fritidsnämnden\n\nFör Föreningen Norra\n\nOrt och datum: ______________\n\nKim Ek, ordförande\n`,
      finds: [{ message: 'missing', on: '## Underskrifter', severity: 'error' }],
    },
    {
      language: 'sv',
      text: `${three}\n## Underskrifter\n\nExempelstad den ______________\n\nBo Ask, ordförande\n\nExempelstad den ______________\n\nKim Ek, ordförande\n`,
      finds: [{ message: 'few', on: '## Underskrifter' }],
    },
    {
      language: 'sv',
      text: `${two}\n## Tvist\n\nParterna löser en tvist i samtal.\n`,
      finds: [{ message: 'none', on: '# Mötesplats Norra', severity: 'error' }],
    },
    {
      language: 'sv',
      text: `${two}\n## Underskrifter\n\n- Kommunen: ______________\n- Föreningen: ______________\n`,
      finds: [{ message: 'fields', on: '## Underskrifter', severity: 'warning' }],
    },
    {
      language: 'sv',
      stage: 'signed',
      text: `${two}\n## Underskrifter\n\nExempelstad den ______________\n\nBo Ask, ordförande i fritidsnämnden, Exempelstads kommun\n\nExempelstad den 3 maj 2027\n\nKim Ek, ordförande i Föreningen Norra\n`,
      finds: [{ message: 'blank', on: '______________' }],
    },
    {
      // Blanks before the signing, and nothing but a title for the second.
      language: 'sv',
      text: `${two}\n## Underskrifter\n\nAvtalet finns i två exemplar, ett till kommunen och ett till föreningen.\n\nExempelstad den ______________\n\nBo Ask, fritidsnämndens ordförande\n\nExempelstad den ______________\n\nKim Ek, ordförande\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${three}\n## Underskrifter\n\n| Part | Ort och datum | Underskrift | Namn och titel |\n|---|---|---|---|\n| Kommunen | | | Bo Ask, fritidschef |\n| Föreningen Norra | | | Kim Ek, ordförande |\n| Studieförbundet | | | Sam Al, avdelningschef |\n`,
      finds: [],
    },
    {
      // Signed on a screen: no lines are needed.
      language: 'sv',
      text: `${two}\n## Underskrifter\n\nAvtalet undertecknas elektroniskt av båda parter.\n`,
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\n- Exempelstads kommun, organisation number 212000-9150\n- Föreningen Norra, organisation number 802499-0015\n- Studieförbundet Exempel, organisation number 802499-0023\n\n## Signatures\n\nFor Exempelstads kommun\n\nPlace and date: ______________\n\nBo Ask, chair of the board\n\nFor Föreningen Norra\n\nPlace and date: ______________\n\nKim Ek, chair\n',
      finds: [{ message: 'missing', on: '## Signatures' }],
    },
  ],
  *check(agreement, { stage }) {
    const { parties } = agreement.reading;
    if (parties.length < 2) return;
    const read = signaturesOf(agreement);
    if (!read) {
      if (!signsSomewhere(agreement)) yield problemOf(agreement, 'none', parties);
      return;
    }
    const lacking = lackingIn(read, parties);
    const [open] = read.open;
    if (lacking) {
      const problem = problemOf(agreement, lacking.message, lacking.parties, lacking.count);
      yield open ? { ...problem, at: open.block.range } : problem;
    } else if (stage === 'signed') yield* blanks(agreement);
    else yield* withoutFields(agreement, read);
  },
});

type Message = 'missing' | 'few' | 'none' | 'fields' | 'blank';

/** So many blocks at the end of a letter may be signatures. */
const last = 10;
/** “Kim Ek, ordförande i Föreningen Norra”: whoever signs a letter, below its last words. */
const signs =
  /^[A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ-]+(?: [A-ZÀ-ÖØ-Þ][A-Za-zà-öø-ɏ-]+){1,3}, (?:(?:vice |förste )?ordförande|[a-zà-öø-ɏ-]*chef|[a-zà-öø-ɏ]*direktör|kassör|firmatecknare|[a-zà-öø-ɏ-]*nämndens ordförande|rektor|kyrkoherde|föreståndare)(?![a-zà-öø-ɏ])/;

/** Lines to sign on, or words about how it is signed, outside a section of their own. */
function signsSomewhere(agreement: Agreement): boolean {
  if (agreement.facts.placeholders.some(({ kind }) => kind === 'signature')) return true;
  const { blocks, reading } = agreement;
  const named = blocks.slice(-last).filter(({ prose }) => signs.test(prose.text));
  if (named.length >= reading.parties.length) return true;
  const words = sentencesWith(agreement, [
    'namnförtydlig',
    'underskrift',
    'elektroniskt',
    'bankid',
  ]);
  return words.some(({ text }) =>
    /underskrift|namnförtydlig|underteckna|signera|skriv/i.test(text),
  );
}

interface Lacking {
  readonly message: 'missing' | 'few' | 'none';
  readonly parties: readonly Party[];
  readonly count?: number;
}

/** What the section has too little of; null when there is room for everybody. */
function lackingIn(read: Signatures, parties: readonly Party[]): Lacking | null {
  const { slots, told, isElectronic, isElsewhere } = read;
  if (slots.length === 0) {
    if (isElectronic || isElsewhere || told.size >= parties.length) return null;
    return { message: 'none', parties };
  }
  const named = new Set(slots.flatMap((slot) => [...slot.parties]));
  const missing = parties.filter((party) => !named.has(party));
  const free = slots.filter((slot) => slot.parties.size === 0).length;
  if (missing.length <= free || isElsewhere) return null;
  // With a place that belongs to nobody by name, it is not known who is left out.
  if (named.size === 0 || free > 0) return { message: 'few', parties, count: named.size + free };
  return { message: 'missing', parties: missing };
}

function problemOf(
  agreement: Agreement,
  message: 'missing' | 'few' | 'none',
  parties: readonly Party[],
  count = 0,
): Problem<Message> {
  const all = agreement.reading.parties.length;
  const [first] = parties;
  const isOne = message === 'missing' && parties.length === 1 && first;
  return {
    message,
    at: headOf(agreement, 'signatures') ?? topOf(agreement),
    section: 'signatures',
    data: {
      names: parties.map(({ name }) => name),
      'party.sv': isOne ? first.name : '[fyll i: partens namn]',
      'party.en': isOne ? first.name : '[fill in: name of the party]',
      'count.sv': numberWord(count, 'sv'),
      'count.en': numberWord(count, 'en'),
      'parties.sv': numberWord(all, 'sv'),
      'parties.en': numberWord(all, 'en'),
    },
  };
}

/** Nowhere a day, or nowhere a name: then no line has room for it. */
function* withoutFields(agreement: Agreement, read: Signatures): Iterable<Problem<Message>> {
  const { hasDay, hasName, isElectronic, isElsewhere, slots } = read;
  if ((hasDay && hasName) || isElectronic || isElsewhere || slots.length === 0) return;
  const gaps = [
    ...(hasDay ? [] : [{ sv: 'ort och dag', en: 'place and day' }]),
    ...(hasName ? [] : [{ sv: 'namn och titel', en: 'name and title' }]),
  ];
  yield {
    message: 'fields',
    at: headOf(agreement, 'signatures') ?? topOf(agreement),
    section: 'signatures',
    severity: 'warning',
    data: {
      'gaps.sv': gaps.map(({ sv }) => sv).join(' och för '),
      'gaps.en': gaps.map(({ en }) => en).join(' and for '),
      'party.sv': '[fyll i: partens namn]',
      'party.en': '[fill in: name of the party]',
    },
  };
}

/** Blanks in a text that is said to be signed, unless the card tells the day for everybody who signs. */
function* blanks(agreement: Agreement): Iterable<Problem<Message>> {
  const { facts, frontmatter, card } = agreement;
  const [first, ...others] = facts.placeholders.filter(({ kind }) => kind === 'signature');
  if (!first) return;
  const paths = [...(frontmatter?.fields.keys() ?? []), ...(card?.fields.keys() ?? [])];
  const signatories = paths.filter((path) => /^parties\.\d+\.signatories\.\d+$/.test(path));
  if (signatories.length > 0 && signatories.every((path) => paths.includes(`${path}.signed`)))
    return;
  yield {
    message: 'blank',
    at: first.range,
    related: others.map(({ range }) => ({ range })),
    section: 'signatures',
    proposal: null,
  };
}
