import type { Range, Source } from '../source.ts';
import type { Agreement, Frontmatter, Party, Prose } from './agreement.ts';
import { type PartyMention, partiesNamedIn, partyMentionsIn } from './facts/party-mentions.ts';
import { namesIn } from './facts/person-names.ts';
import { rolesIn } from './facts/person-roles.ts';
import { allMatches } from './language/all-matches.ts';
import { lowered } from './language/lowered.ts';
import { rangeIn } from './language/prose.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { indexOf } from './neighbours.ts';
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
  const named = partiesNamedIn(line, reading.parties);
  const [first, other] = named;
  return first ? (other ? null : first) : before;
}

/** “Kommunen företräds av Bo Ask”, “Hon skriver också under för föreningen”, “båda parter undertecknar genom Bo Ask”. */
const actsBy = [
  'företräd',
  'represent',
  'underteckna',
  'skriver',
  'skrivs',
  'signera',
  'underskrift',
  'träffa',
  'fatta',
  'ingå',
  'ingicks',
];
const byWhom =
  /^(?: [a-zà-öø-ɏ]+){0,4} (?:företräds|företrädd|representeras|undertecknas|undertecknat|signeras|träffades|träffas|träffats|ingås|ingicks|fattades|fattas|fattats|beslutades|lämnas)(?: [a-zà-öø-ɏ]+){0,3} av (?:(?:sin|dess|den|ovan|nämnd[ae]?|redan|samm[ae]|ordförande[n]?|kassör|[a-zà-öø-ɏ]*chef(?:en)?|[a-zà-öø-ɏ]*direktör(?:en)?|vice|ledamoten|samma person|:?e?),? ){0,5}$/;
const both =
  '(?:för |åt )?(?:båda|bägge|samtliga|alla|vardera) (?:sidor(?:na)?s?|part(?:er|erna|en)?s?)(?![a-zà-öø-ɏ])';
/** “Bo Ask skriver under för båda parter”: not whoever collects or witnesses what they sign. */
const signsForBoth = new RegExp(
  `^(?:,[^,.;]{2,50},)? (?:undertecknar|skriver (?:[a-zà-öø-ɏ]+ )?(?:under|på)|signerar|företräder) (?:[a-zà-öø-ɏ]+ ){0,2}?${both}`,
);
const signedForBoth = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${both}[^,.;]{0,30} (?:undertecknas|signeras|lämnas|företräds|företräddes|görs)|(?:undertecknas|signeras|skrivs under) ${both}) av (?:[a-zà-öø-ɏ]+ )?$`,
);
const signing = /(?<![a-zà-öø-ɏ])(?:undertecknar|skriver|signerar|företräder)(?![a-zà-öø-ɏ])/;
/** Nothing below is said without one of these. */
const maySay =
  / av |båda |bägge |samtliga |alla |vardera |^(?:hon|han|hen|samma person|denne|denna) /;
const alsoSigns =
  /^(?:hon|han|hen|samma person|denne|denna) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:undertecknar|skriver|signerar|företräder)(?: [a-zà-öø-ɏ]+){0,3}? (?:också|även|dessutom|samtidigt|likaså|tillika)(?![a-zà-öø-ɏ])/;
const denied = /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|ingen|varken)(?![a-zà-öø-ɏ])/;

function byTurns(agreement: Agreement): readonly PartyPerson[] {
  const { reading, source, blocks, sentences } = agreement;
  return sentencesWith(agreement, actsBy).flatMap((sentence): readonly PartyPerson[] => {
    const { block, text, start } = sentence;
    const lower = lowerOf(sentence);
    if (
      block.kind === 'heading' ||
      text.length > 600 ||
      !maySay.test(lower) ||
      past.test(lower) ||
      denied.test(lower)
    )
      return [];
    const found = (name: { value: string }, party: Party, range: Range): PartyPerson => ({
      name: name.value,
      party,
      as: 'signatory',
      source,
      range,
    });
    const mentions = partyMentionsIn(text, reading.parties);
    if (alsoSigns.test(lower)) {
      const before = sentences[indexOf(agreement, sentence) - 1];
      const [name, other] = before && before.block === block ? namesIn(before.text) : [];
      if (!before || !name || other || !signing.test(lowerOf(before))) return [];
      const range = rangeIn(block.prose, before.start + name.start, before.start + name.end);
      const own = partyMentionsIn(before.text, reading.parties);
      return [...own, ...mentions].map(({ party }) => found(name, party, range));
    }
    const names = namesIn(text);
    const [first, second] = names;
    if (!first || isQuotedAt(sentence, first.start, blocks)) return [];
    const rangeOf = (name: { start: number; end: number }) =>
      rangeIn(block.prose, start + name.start, start + name.end);
    if (
      !second &&
      (signsForBoth.test(text.slice(first.end)) ||
        signedForBoth.test(text.slice(0, first.start).toLowerCase()))
    )
      return reading.parties.map((party) => found(first, party, rangeOf(first)));
    return mentions.flatMap(({ party, end }) => {
      const own = names.find(
        (name) => name.start > end && byWhom.test(text.slice(end, name.start)),
      );
      return own ? [found(own, party, rangeOf(own))] : [];
    });
  });
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

/** What somebody has been is no tie any more. */
const past =
  /(?<![a-zà-öø-ɏ])(?:tidigare|varit|förre|förra|f\.d\.|före detta|dåvarande|avgick|avgått|formerly)(?![a-zà-öø-ɏ])/;

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
  return name.start >= to && /^,? $/.test(text.slice(to, name.start));
}
