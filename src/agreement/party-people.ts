import type { Range, Source } from '../source.ts';
import { byOffice, byTurns, past } from './acting-people.ts';
import type { Agreement, Frontmatter, Party, Prose } from './agreement.ts';
import { type PartyMention, partiesNamedIn, partyMentionsIn } from './facts/party-mentions.ts';
import { namesIn } from './facts/person-names.ts';
import { rolesIn } from './facts/person-roles.ts';
import { allMatches } from './language/all-matches.ts';
import { lowered } from './language/lowered.ts';
import { rangeIn } from './language/prose.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { signaturesOf } from './signature-slots.ts';

/** Somebody who signs, decides or can be reached for a party. */
export interface PartyPerson {
  readonly name: string;
  readonly party: Party;
  readonly as: 'signatory' | 'contact' | 'role';
  readonly source: Source;
  readonly range: Range;
}

/** Everybody who is named for one party, in the card and in the text. */
export function partyPeople(agreement: Agreement): readonly PartyPerson[] {
  return [
    ...inCard(agreement, agreement.frontmatter),
    ...inCard(agreement, agreement.card),
    ...amongSignatures(agreement),
    ...amongContacts(agreement),
    ...inSentences(agreement),
    ...byTurns(agreement),
    ...byOffice(agreement),
  ];
}

function inCard({ reading }: Agreement, card: Frontmatter | null): readonly PartyPerson[] {
  if (!card) return [];
  const people: PartyPerson[] = [];
  for (const { path, value, source, range } of card.fields.values()) {
    const found = /^(parties\.\d+)\.(signatories|contacts)\.\d+\.name$/.exec(path);
    if (!found || typeof value !== 'string') continue;
    const place = card.fields.get(`${found[1]}.name`) ?? card.fields.get(`${found[1]}.id`);
    const party = reading.parties.find(
      (one) => one.source === source && one.range.start === place?.range.start,
    );
    const as = found[2] === 'contacts' ? 'contact' : 'signatory';
    if (party) people.push({ name: value, party, as, source, range });
  }
  return people;
}

function amongSignatures(agreement: Agreement): readonly PartyPerson[] {
  const { source } = agreement;
  const signatures = signaturesOf(agreement);
  if (!signatures) return underLabels(agreement);
  return signatures.slots.flatMap(({ parties, persons }) => {
    const [party, other] = parties;
    // Names and parties side by side on one line: whose is whose is not known.
    if (!party || other) return [];
    return persons
      .filter(({ range }) => !isSetAside(source, range))
      .map(({ name, range }) => ({ name, party, as: 'signatory', source, range }));
  });
}

/** “(ej närstående till Bo Ask)”, “(i stället för Bo Ask)”: named to say that it is not them. */
const isSetAside = ({ text }: Source, { start }: Range) =>
  /\((?:ej|inte|i stället för|istället för|ersätter|ersättare för|efterträder)[^()\n]{0,60}$/.test(
    text.slice(Math.max(0, start - 90), start),
  );

/** A line to sign on is no longer. */
const longestLine = 140;

/** “För kommunen”, and below it “Bo Ask, ordförande”: the end of a letter, where no heading says that it is signed. */
function underLabels({ blocks, reading, source }: Agreement): readonly PartyPerson[] {
  const people: PartyPerson[] = [];
  let party: Party | null = null;
  for (const { prose, quoted, kind, cell } of blocks) {
    const { text } = prose;
    if (kind !== 'paragraph' || quoted || cell || text.length > longestLine) {
      party = null;
      continue;
    }
    const [named, other] = partiesNamedIn(text, reading.parties);
    if (/^För /.test(text)) {
      party = named && !other ? named : null;
      continue;
    }
    const [first] = namesIn(text);
    if (!party || !first || first.start > 0) continue;
    const range = rangeIn(prose, first.start, first.end);
    people.push({ name: first.value, party, as: 'signatory', source, range });
  }
  return people;
}

/** “Föreningens kontaktperson: samma som kommunens” */
const sameAs =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:samma(?: person)? som (?:för |hos |ovan)?[a-zà-öø-ɏ]*|densamm[ae])/g;

/** “Kommunen: Bo Ask”, or a name below the name of its party. */
function amongContacts(agreement: Agreement): readonly PartyPerson[] {
  const { sections, source } = agreement;
  const people: PartyPerson[] = [];
  let row = -1;
  let party: Party | null = null;
  const blocks = (sections.get('contacts') ?? []).flatMap((place) => place.blocks);
  for (const { prose, cell, quoted } of blocks) {
    if (quoted || cell?.row === 0) continue;
    // In a table each row is its own.
    if (cell && cell.row !== row) party = null;
    row = cell?.row ?? -1;
    for (const { index, 0: line } of allMatches(prose.text, /[^\n]+/g)) {
      const words = line.replace(/[^\s@]{0,80}@[^\s@]{1,80}/g, (one) => ' '.repeat(one.length));
      const again = sameAgain(agreement, prose, words, index, people.at(-1));
      if (again) people.push(again);
      party = partyOfLine(agreement, words, party);
      const own = party;
      if (own === null) continue;
      for (const { value: name, start, end } of namesIn(words)) {
        const range = rangeIn(prose, index + start, index + end);
        people.push({ name, party: own, as: 'contact', source, range });
      }
    }
  }
  return people;
}

/** The person of the line before, for the party that this line begins with. */
function sameAgain(
  { reading }: Agreement,
  prose: Prose,
  line: string,
  from: number,
  last: PartyPerson | undefined,
): PartyPerson | null {
  const [found] = last ? allMatches(line, sameAs) : [];
  if (!last || !found) return null;
  const [mention] = partyMentionsIn(line.slice(0, found.index), reading.parties);
  const start = from + found.index;
  const range = rangeIn(prose, start, start + found[0].length);
  return mention ? { ...last, party: mention.party, range } : null;
}

/** The one party that a line names, else the one before it. */
function partyOfLine({ reading }: Agreement, line: string, before: Party | null): Party | null {
  // “Hos er: … Hos oss: …”: the contacts of both sides one after the other.
  if (/(?<![a-zà-öø-ɏ])hos (?:er|oss|dig|mig)(?![a-zà-öø-ɏ])/.test(lowered(line))) return null;
  const named = partiesNamedIn(line, reading.parties);
  const [first, other] = named;
  return first ? (other ? null : first) : before;
}

const roleWords = [
  'ordförande',
  'kassör',
  'sekreterare',
  'ledamot',
  'chef',
  'direktör',
  'ledare',
  'samordnare',
  'handläggare',
  'styrelse',
  'suppleant',
  'kommunalråd',
  'ansvarig',
  'representant',
  'ombud',
  'företrädare',
  'firmatecknare',
  'underteckna',
  'skriver under',
  'signera',
];

/** “Lena Berg, kassör i föreningen”, “nämndens ordförande Lena Berg”: roles and parties in one sentence. */
function inSentences(agreement: Agreement): readonly PartyPerson[] {
  const { reading, source, blocks } = agreement;
  return sentencesWith(agreement, roleWords).flatMap((sentence) => {
    const { block, text, start } = sentence;
    if (block.kind === 'heading' || text.length > 600 || past.test(lowerOf(sentence))) return [];
    const names = namesIn(text);
    const [first, second] = names;
    if (!first || isQuotedAt(sentence, first.start, blocks)) return [];
    const mentions = partyMentionsIn(text, reading.parties);
    const roles = rolesIn(lowered(text));
    if (signs.test(lowerOf(sentence))) {
      const signing = mentions.flatMap(({ party, start: at }) => {
        const own = names.find((name) => signsFor.test(text.slice(name.end, at)));
        return own ? [{ own, party }] : [];
      });
      if (signing.length > 0)
        return signing.map(({ own, party }) => ({
          name: own.value,
          party,
          as: 'signatory' as const,
          source,
          range: rangeIn(block.prose, start + own.start, start + own.end),
        }));
    }
    const tied = mentions.flatMap((mention) => {
      const role = roles.find((one) => isTied(text, mention, one));
      return role ? [{ mention, role }] : [];
    });
    return tied.flatMap(({ mention, role }): readonly PartyPerson[] => {
      const own = names.find(
        (name) => isBeside(text, name, role, mention) || (!second && isOf(text, name, role)),
      );
      if (!own) return [];
      const range = rangeIn(block.prose, start + own.start, start + own.end);
      return [{ name: own.value, party: mention.party, as: 'role', source, range }];
    });
  });
}

const signs =
  /(?<![a-zà-öø-ɏ])(?:undertecknar|undertecknas av|skriver under|signerar|signeras av)(?![a-zà-öø-ɏ])/;
/** “Bo Ask undertecknar för kommunen”, “av Bo Ask för kommunen” */
const signsFor = /^(?:,[^,.;]{2,50},)?(?: (?:undertecknar|skriver under|signerar))? för (?:den )?$/;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** “kassör i föreningen”, “föreningens kassör”, “ledamot i föreningens styrelse” */
function isTied(text: string, mention: PartyMention, role: Stretch): boolean {
  const after = text.slice(role.end, mention.start);
  if (mention.start >= role.end)
    return after.length < 24 && /^ (?:i|för|hos|vid|på|inom|of) (?:[a-zà-öø-ɏ]+ )?$/.test(after);
  const between = text.slice(mention.end, role.start);
  if (/^ (?:företräds|representeras|leds) av (?:sin |dess )?$/.test(between)) return true;
  return mention.isGenitive && /^ (?:[a-zà-öø-ɏ]+ )?$/.test(between);
}

/** “Lena Berg är ordförande i nämnden och kassör i föreningen”: one name, and nothing but what she is. */
function isOf(text: string, name: Stretch, role: Stretch): boolean {
  if (role.start < name.end) return false;
  const gap = text.slice(name.end, role.start);
  return (
    /^(?:,| (?:är|sitter|arbetar|verkar|tillika|och|undertecknar|skriver under)(?![a-zà-öø-ɏ]))/.test(
      gap,
    ) &&
    !/[.;:]|(?<![a-zà-öø-ɏ])(?:kallar|möter|träffar|ersätts|leder|där|när|om|att|till|varje|med|men|medan|ingår|deltar|inte|ej)(?![a-zà-öø-ɏ])/.test(
      gap,
    )
  );
}

/** “Lena Berg, kassör i föreningen”, “kassören Lena Berg”. */
function isBeside(text: string, name: Stretch, role: Stretch, mention: Stretch): boolean {
  const from = Math.min(role.start, mention.start);
  const to = Math.max(role.end, mention.end);
  if (name.end <= from) return /^,? ?\(?(?:som är |är )?$/.test(text.slice(name.end, from));
  return (
    name.start >= to &&
    /^(?:,|:| (?:är|heter))? (?:(?:tills vidare|för närvarande|just nu|nämligen|också|även|numera) )?(?:samm[ae] |nämnd[ae] )?$/.test(
      text.slice(to, name.start),
    )
  );
}
