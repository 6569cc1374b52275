import type {
  Agreement,
  Block,
  Party,
  Person,
  Prose,
  SectionPlace,
} from '../../agreement/agreement.ts';
import {
  type PartyMention,
  partiesNamedIn,
  partyMentionsIn,
} from '../../agreement/facts/party-mentions.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import { sentenceRange, topOf, within } from '../../agreement/places.ts';
import { defineRule, type Problem } from '../../rule.ts';
import { headOf, placesOf } from '../../rule-kinds.ts';
import { contains, type Range } from '../../source.ts';

/** What may stand in a line beside the name of a party without saying whom to reach. */
const filler =
  /kontakt[a-zà-öø-ɏ]*|parten?s?|(?<![a-zà-öø-ɏ])(?:för|hos|från|i|på|är|och|genom|the|for|of|is|at|and|contact|person|persons)(?![a-zà-öø-ɏ])/g;
const address = /[^\s@]{0,80}@[^\s@]{1,80}|(?:https?:|www\.)\S{1,200}/g;
/** How contact persons are changed, not who they are. */
const aboutChange = /(?<![a-zà-öø-ɏ])(?:byt|änd|meddel|utse|avslut|change|notif|appoint)/;

export const contactPersonMissing = defineRule({
  id: 'contact-person-missing',
  group: 'parties',
  title: { sv: 'Kontaktperson', en: 'Contact person' },
  summary: {
    sv: 'Varje part har en kontaktperson som går att nå.',
    en: 'Every party has a contact person who can be reached.',
  },
  rationale: {
    sv: 'När något händer ska den andra sidan veta vem den ringer. En roll räcker, och står länge: personer byter arbete, men någon är alltid ordförande eller enhetschef.',
    en: 'When something happens the other side should know whom to call. A role is enough, and lasts: people change jobs, but somebody is always chair or head of unit.',
  },
  advice: {
    sv: 'Skriv en rad för varje part med roll, gärna namn, telefon och e-post. Är föreningens nummer privat, fråga om ett annat kan stå där.',
    en: 'Write a line for each party with a role, preferably a name, telephone and e-mail. If the association’s number is private, ask whether another can stand there.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['contacts'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.11, parternas kontaktpersoner',
        en: 'section 2.11, the parties’ contact persons',
      },
      level: 'recommended',
    },
    {
      work: 'helsingborg-minutes',
      place: {
        sv: 'samarbeten blir lätt personbundna',
        en: 'cooperation easily depends on one person',
      },
    },
  ],
  messages: {
    missing: {
      sv: 'Ingen kontaktperson står för {names}. Skriv en roll, gärna med namn, och hur man når den.',
      en: 'No contact person is given for {names}. Write a role, preferably with a name, and how to reach it.',
    },
    nobody: {
      sv: 'Texten säger inte vem man kontaktar hos parterna. Skriv en roll för varje part, gärna med namn, och hur man når den.',
      en: 'The text does not say whom to contact at the parties. Write a role for each party, preferably with a name, and how to reach it.',
    },
    phone: {
      sv: 'Numret {phone} har {digits} siffror, och det brukar ett svenskt telefonnummer inte ha. Se efter att det stämmer.',
      en: 'The number {phone} has {digits} digits, which a Swedish telephone number does not usually have. See that it is right.',
    },
  },
  proposals: {
    default: {
      sv: 'Kontaktperson för {names}: [fyll i: roll och namn], [fyll i: telefon], [fyll i: e-post].',
      en: 'Contact person for {names}: [fill in: role and name], [fill in: telephone], [fill in: e-mail].',
    },
  },
  sample: { 'names.sv': '[fyll i: partens namn]', 'names.en': '[fill in: name of the party]' },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Kontaktpersoner\n\n- Exempelstads kommun: fritidschefen, 070-174 06 05, fritid@exempel.se\n- Föreningen Norra: Kim Ek, 070-174 06 06\n',
      finds: [{ message: 'missing', on: '## Kontaktpersoner', severity: 'warning' }],
    },
    {
      // Named, but nobody stands below the name.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\nExempelstads kommun\n\nBo Ask, 070-174 06 05\n\nFöreningen Norra\n',
      finds: [{ message: 'missing', on: 'Föreningen Norra' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\n- Exempelstads kommun: fritidschefen, fritid@exempel.se\n- Föreningen Norra: Kim Ek, 070-174 060 51\n',
      finds: [{ message: 'phone', on: '070-174 060 51', severity: 'info' }],
    },
    {
      // Borås asks for no such section: then it is a tip.
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n',
      finds: [{ message: 'nobody', on: '# Mötesplats Norra', severity: 'info' }],
    },
    {
      // The section is missing: that is said by missing-recommended-section.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n',
      finds: [],
    },
    {
      // A role is enough, and so is a contact in the card or a gap that is told by itself.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun }\n  - namn: Föreningen Norra\n    typ: förening\n    kontakter: [{ roll: ordföranden, e-post: norra@exempel.se }]\n  - { namn: Studieförbundet Exempel, typ: studieförbund }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n\n## Kontaktpersoner\n\n- Kommunen: fritidschefen\n- Studieförbundet: [fyll i: kontaktperson]\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\n| Part | Roll | Telefon |\n|---|---|---|\n| Kommunen | fritidschefen | 070-174 06 05 |\n| Föreningen | ordföranden | 070-174 06 06 |\n\nByter någon kontaktperson meddelas de andra.\n',
      finds: [],
    },
    {
      // Whoever this is, the layout is not ours to guess.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\nExempelstads kommun\n\nBo Ask, 070-174 06 05\n\nVännerna på torget\n\nKim Ek, 070-174 06 06\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\n- Exempelstads kommun, organisation number 212000-9150\n- Föreningen Norra, organisation number 802499-0015\n\n## Contact persons\n\n- Exempelstads kommun: Bo Ask, 070-174 06 05, and this line goes on about the weather\n- Föreningen Norra\n',
      finds: [{ message: 'missing', on: 'Föreningen Norra' }],
    },
  ],
  *check(agreement) {
    yield* odd(agreement);
    if (agreement.reading.parties.length < 2) return;
    const places = placesOf(agreement, 'contacts');
    if (places.length === 0) yield* nobodyAnywhere(agreement);
    else yield* without(agreement, places);
  },
});

type Message = 'missing' | 'nobody' | 'phone';

/** Numbers in the contact section with too few or too many digits. */
function* odd({ facts, sections, source }: Agreement): Iterable<Problem<Message>> {
  const places = (sections.get('contacts') ?? []).map(({ range }) => range);
  for (const { phone, range } of facts.persons) {
    if (phone === null || !places.some((place) => contains(place, range))) continue;
    const digits = phone.replace(/\D/g, '');
    const isMobile = /^07/.test(digits);
    if (!/^0[1-9]/.test(digits) || (isMobile ? digits.length === 10 : digits.length <= 10))
      continue;
    const at = source.text.indexOf(phone, range.start);
    if (at < 0 || at > range.end) continue;
    yield {
      message: 'phone',
      at: { start: at, end: at + phone.length },
      section: 'contacts',
      severity: 'info',
      proposal: null,
      data: { phone, digits: digits.length },
    };
  }
}

/** Nobody to reach, where the profile asks for no such section. */
function* nobodyAnywhere(agreement: Agreement): Iterable<Problem<Message>> {
  const { profile, reading, facts, sentences } = agreement;
  if (profile.required.includes('contacts') || profile.recommended.includes('contacts')) return;
  const canReach = facts.persons.some(({ email, phone }) => email !== null || phone !== null);
  const isNamed = sentences.some(({ text }) => /kontaktperson|contact person/i.test(text));
  if (canReach || isNamed || reading.parties.some((party) => isInCard(agreement, party))) return;
  yield {
    message: 'nobody',
    at: topOf(agreement),
    section: 'contacts',
    severity: 'info',
    data: { names: reading.parties.map(({ name }) => name) },
  };
}

/** The parties that a section with contact persons leaves out: one finding. */
function* without(
  agreement: Agreement,
  places: readonly SectionPlace[],
): Iterable<Problem<Message>> {
  const read = readRows(agreement, rowsOf(agreement, places));
  const elsewhere = namedElsewhere(agreement);
  const isMissing = (party: Party) =>
    !read.reached.has(party) && !elsewhere.has(party) && !isInCard(agreement, party);
  const missing = agreement.reading.parties
    .filter(isMissing)
    .map((party) => ({ party, at: read.named.get(party) ?? null }))
    .filter(({ at }) => at !== null || (!read.isUnclear && read.reached.size > 0));
  const [first, ...others] = missing;
  if (!first) return;
  const head = headOf(agreement, 'contacts') ?? topOf(agreement);
  yield {
    message: 'missing',
    at: first.at ?? head,
    related: others.flatMap(({ at }) => (at ? [{ range: at }] : [])),
    section: 'contacts',
    data: { names: missing.map(({ party }) => party.name) },
  };
}

/** Contacts of a party in the card or the frontmatter. */
function isInCard({ frontmatter, card }: Agreement, { range, source }: Party): boolean {
  return [frontmatter, card].some((one) => {
    const fields = [...(one?.fields.values() ?? [])];
    const own = fields.find(
      (field) =>
        /^parties\.\d+\.(?:name|id)$/.test(field.path) &&
        field.source === source &&
        field.range.start === range.start,
    );
    const path = own?.path.replace(/\.(?:name|id)$/, '.contacts.0');
    return path !== undefined && one?.fields.has(path) === true;
  });
}

/** “Kontaktperson för föreningen är …” in another section: the parties it tells of. */
function namedElsewhere({ sentences, reading, sections }: Agreement): ReadonlySet<Party> {
  const places = (sections.get('contacts') ?? []).map(({ range }) => range);
  const told = sentences.filter(
    (sentence) =>
      /kontakt|contact/i.test(sentence.text) &&
      !places.some((place) => contains(place, sentenceRange(sentence))),
  );
  return new Set(told.flatMap(({ text }) => partiesNamedIn(text, reading.parties)));
}

/** A line of the section, or a row of a table. */
interface Row {
  readonly text: string;
  readonly range: Range;
  readonly mentions: readonly PartyMention[];
  /** Where the first party is named. */
  readonly at: Range | null;
  readonly isHeading: boolean;
}

function rowsOf(agreement: Agreement, places: readonly SectionPlace[]): readonly Row[] {
  const seen = new Set<number>();
  return places.flatMap(({ heading, blocks }) => {
    const all = heading && !blocks.includes(heading.block) ? [heading.block, ...blocks] : blocks;
    const own = all.filter(({ index, quoted }) => !quoted && !seen.has(index));
    for (const { index } of own) seen.add(index);
    return own.flatMap((block, i) => rowsIn(agreement, block, own.slice(0, i)));
  });
}

function rowsIn(agreement: Agreement, block: Block, before: readonly Block[]): readonly Row[] {
  const { prose, cell, kind } = block;
  if (cell === null) {
    const isHeading = kind === 'heading';
    return linesIn(prose.text).map(({ start, end }) =>
      rowOf(agreement, prose, start, end, isHeading),
    );
  }
  // A row is read from its first cell on; the head of the table names columns.
  const isFirst = !before.some(
    (other) => other.cell?.table === cell.table && other.cell.row === cell.row,
  );
  if (!isFirst || cell.row === 0) return [];
  const cells = agreement.blocks.filter(
    (other) => other.cell?.table === cell.table && other.cell.row === cell.row,
  );
  return cells.map((one) => rowOf(agreement, one.prose, 0, one.prose.text.length, false));
}

function linesIn(text: string): readonly Range[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function rowOf(
  { reading }: Agreement,
  prose: Prose,
  start: number,
  end: number,
  isHeading: boolean,
): Row {
  const text = prose.text.slice(start, end);
  // An address often holds the name of somebody else.
  const words = text.replace(address, (found) => ' '.repeat(found.length));
  const mentions = partyMentionsIn(words, reading.parties);
  const [first] = mentions;
  const at = first ? rangeIn(prose, start + first.start, start + first.end) : null;
  return { text, range: rangeIn(prose, start, end), mentions, at, isHeading };
}

interface ReadRows {
  readonly reached: ReadonlySet<Party>;
  /** Where parties are named for whom nobody follows. */
  readonly named: ReadonlyMap<Party, Range>;
  /** Something stands there that could be about a party by another name. */
  readonly isUnclear: boolean;
}

/** Follows the lines from the name of a party to those who can be reached there. */
function readRows(agreement: Agreement, rows: readonly Row[]): ReadRows {
  const reached = new Set<Party>();
  const named = new Map<Party, Range>();
  let current: readonly Party[] = [];
  let isUnclear = false;
  for (const row of rows) {
    const says = answerIn(agreement, row);
    if (says === 'nothing') continue;
    if (row.mentions.length > 0) current = row.mentions.map(({ party }) => party);
    if (says === 'perhaps' || current.length === 0) isUnclear = true;
    for (const party of current) {
      if (says !== 'name') reached.add(party);
      else if (row.at) named.set(party, row.at);
    }
  }
  return { reached, named, isUnclear };
}

/** Whether a line names a party alone, says whom to reach, perhaps does, or is about something else. */
function answerIn({ facts }: Agreement, row: Row): 'name' | 'answer' | 'perhaps' | 'nothing' {
  const { text, range, mentions, isHeading } = row;
  const holds = facts.persons.some((person) => overlaps(person, row));
  if (holds || within(facts.placeholders, range).length > 0) return 'answer';
  if (text.trim() === '' || aboutChange.test(lowered(text))) return 'nothing';
  if (mentions.length > 0) return hasRest(row) ? 'answer' : 'name';
  return !isHeading && isLabel(text) ? 'perhaps' : 'nothing';
}

function overlaps({ range }: Person, row: Row): boolean {
  return range.start < row.range.end && row.range.start < range.end;
}

/** A few words that are no sentence: perhaps a name that we do not know. */
function isLabel(text: string): boolean {
  const bare = text.trim();
  return /[A-Za-zÀ-ÖØ-öø-ɏ]/.test(bare) && !/[.!?]$/.test(bare) && bare.split(/\s+/).length <= 8;
}

/** Whether a line says more than the name of the party. */
function hasRest({ text, mentions }: Row): boolean {
  let rest = '';
  let from = 0;
  for (const { start, end } of mentions) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  rest += text.slice(from);
  return /[a-zà-öø-ɏ\d]{2}/.test(lowered(rest).replace(filler, ' '));
}
