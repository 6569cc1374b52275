import { contains, type Source } from '../../source.ts';
import type { Block, Party } from '../agreement.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { isRole, partyTypeOf, sideOf, typeIn } from './organisations.ts';
import { aliasesIn, aliasesInTurn } from './party-aliases.ts';
import type { Entry } from './party-entries.ts';
import { furtherParties } from './party-further.ts';
import { type Candidate, candidatesIn, type Line, linesOf } from './party-lines.ts';
import { aroundNumbers } from './party-numbers.ts';
import { introduced, isText, members, most, type PartyParts } from './party-parts.ts';
import { signatoriesIn } from './party-signatures.ts';
import { candidatesInTables } from './party-tables.ts';

/** Paragraphs that no list of members leads in, and of lists only the outermost items. */
function partyBlocks(blocks: readonly Block[]): readonly Block[] {
  let inMembers = false;
  return blocks.filter((block) => {
    if (!isText(block)) return false;
    if (block.listDepth === 0) inMembers = members.test(block.prose.text);
    return block.listDepth === 0 || (block.listDepth === 1 && !inMembers);
  });
}

/** The party section: introductions, lists, lines and tables. */
function inSection(parts: PartyParts): readonly Candidate[] {
  const found: Candidate[] = [];
  const lines: Line[] = [];
  for (const { heading, by, blocks } of parts.sections.get('parties') ?? []) {
    if (heading && by === 'parent') lines.push(...linesOf(parts.source, heading.block));
    for (const block of partyBlocks(blocks)) {
      const named = introduced(parts, block);
      found.push(...named);
      if (named.length === 0) lines.push(...linesOf(parts.source, block));
    }
    found.push(...candidatesInTables(blocks, parts.orgNumbers, true));
  }
  return [...found, ...candidatesIn(lines, parts.orgNumbers, true)];
}

/** “… mellan A och B” in the title or the first paragraphs. */
function inOpening(parts: PartyParts): readonly Candidate[] {
  const second = parts.headings[2]?.block.index ?? 12;
  const limit = Math.min(Math.max(second, 4), 12);
  return parts.blocks.slice(0, limit).flatMap((block) => introduced(parts, block));
}

const plainTokens = (name: string) =>
  name
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^A-Za-zÀ-ÖØ-öø-ɏ\d]+/)
    .filter((token) => token !== '')
    .map((token) => (token.length > 4 ? token.replace(/s$/, '') : token));

/** “Byarådet” is “Norra Dals byaråd”, where it is said without a number. */
function isDefiniteOf({ entry, orgNumber }: Candidate, other: readonly string[]): boolean {
  const [word, more] = plainTokens(entry.name);
  if (orgNumber || !word || more || other.length < 2) return false;
  const base = word.replace(/(?:et|en|n|t)$/, '');
  return base !== word && base.length > 3 && other.includes(base);
}

/** Whether two descriptions speak of the same organisation. */
function isSame(a: Candidate, b: Candidate): boolean {
  if (a.orgNumber && b.orgNumber) return a.orgNumber.value === b.orgNumber.value;
  const [first, second] = [plainTokens(a.entry.name), plainTokens(b.entry.name)];
  if (first.join(' ') === second.join(' ')) return true;
  const [one, two] = [typeIn(a.entry.name), typeIn(b.entry.name)];
  if (one && two && one !== two) return false;
  if (isDefiniteOf(a, second) || isDefiniteOf(b, first)) return true;
  const [small, large] = first.length < second.length ? [first, second] : [second, first];
  if (small.length > 1 && small.every((token) => large.includes(token))) return true;
  const calls = (entry: Entry, name: string) =>
    entry.shortNames.some((short) => short.toLowerCase() === name.toLowerCase());
  return calls(a.entry, b.entry.name) || calls(b.entry, a.entry.name);
}

/** Adds what another place says of a party: the first place keeps the name. */
function merged(a: Candidate, b: Candidate): Candidate {
  const { entry } = a;
  const called = isDefiniteOf(b, plainTokens(entry.name)) ? [b.entry.name] : [];
  return {
    entry: {
      ...entry,
      units: [...new Set([...entry.units, ...b.entry.units])],
      shortNames: [...new Set([...entry.shortNames, ...b.entry.shortNames, ...called])],
      beside: entry.beside === '' ? b.entry.beside : entry.beside,
    },
    orgNumber: a.orgNumber ?? b.orgNumber,
  };
}

/** Joins candidates that are the same party; new ones are added only when `adds`. */
function joined(
  known: readonly Candidate[],
  more: readonly Candidate[],
  adds: boolean,
): readonly Candidate[] {
  const all = [...known];
  for (const candidate of more) {
    const at = all.findIndex((other) => isSame(other, candidate));
    const other = all[at];
    if (other) all[at] = merged(other, candidate);
    else if (adds && all.length < most) all.push(candidate);
  }
  return all;
}

function partyOf(source: Source, { entry, orgNumber }: Candidate): Party {
  const { block, name, units, shortNames, start, end, beside } = entry;
  const type = partyTypeOf(name, beside, orgNumber?.value ?? null);
  return {
    id: null,
    name,
    units,
    shortNames,
    type,
    side: sideOf(type),
    orgNumber,
    members: [],
    from: 'prose',
    source,
    range: rangeIn(block.prose, start, end),
  };
}

/** Blocks and the blocks of sections with line ends as spaces. */
function flattened(parts: PartyParts): PartyParts {
  const blocks = parts.blocks.map((block) => ({ ...block, prose: flat(block.prose) }));
  const sections = new Map(
    [...parts.sections].map(([key, places]) => [
      key,
      places.map((place) => ({
        ...place,
        blocks: place.blocks.map((old) => blocks[old.index] ?? old),
      })),
    ]),
  );
  return { ...parts, blocks, sections };
}

const byPlace = (a: Party, b: Party) => a.range.start - b.range.start;

/**
 * The contracting parties as the text itself names them: the party section or block first, then what stands around
 * organisation numbers, then “mellan A och B”, and the signatories when those give fewer than two.
 * Boards are units of their municipality; people and members of an umbrella are no parties.
 */
export function partiesInProse(parts: PartyParts): readonly Party[] {
  const { source } = parts;
  const plain = flattened(parts);
  let all = joined([], inSection(plain), true);
  all = joined(all, aroundNumbers(plain), all.length < 2);
  all = joined(all, inOpening(plain), all.length < 2);
  all = joined(all, furtherParties(plain), true);
  all = joined(all, signatoriesIn(source, plain.blocks, plain.sections), all.length < 2);
  const aliases = aliasesIn(
    plain.blocks,
    all.map(({ entry }) => entry.name),
  );
  const inOrder = all.toSorted((a, b) => startOf(a) - startOf(b));
  const inTurn = aliasesInTurn(
    plain.blocks,
    inOrder.map(({ entry }) => entry.name),
  );
  const named = all.map((candidate, i) => {
    const own = inTurn?.[inOrder.indexOf(candidate)];
    const more = own === undefined || candidate.entry.name === own ? [] : [own];
    return withAliases(candidate, [...(aliases[i] ?? []), ...more]);
  });
  return withToldNumbers(named, plain)
    .map((candidate) => partyOf(source, candidate))
    .sort(byPlace);
}

/** “Kommunens organisationsnummer är”, before the number. */
const numberOf =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])([A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ -]{2,60}?)s? (?:organisationsnummer|org\.? ?-?nr)\.?(?: är)?:? ?$/;

/** A number that a sentence of its own tells of a party: by its name, its short name or what it is. */
function withToldNumbers(
  all: readonly Candidate[],
  { blocks, orgNumbers }: PartyParts,
): readonly Candidate[] {
  if (all.every(({ orgNumber }) => orgNumber !== null)) return all;
  const taken = new Set(all.flatMap(({ orgNumber }) => orgNumber?.value ?? []));
  const told = orgNumbers.filter(({ value }) => !taken.has(value));
  return told.reduce<readonly Candidate[]>((found, number) => {
    const block = blocks.find(({ range }) => contains(range, number.range));
    const text = block?.prose.text ?? '';
    const written = text.indexOf(number.text);
    const name = numberOf.exec(text.slice(Math.max(0, written - 100), written))?.[1] ?? '';
    const at = name === '' ? -1 : indexOfParty(found, name.toLowerCase().replace(/s$/, ''));
    return found.map((one, i) => (i === at ? { ...one, orgNumber: number } : one));
  }, all);
}

/** Which of them, the only one without a number, is called so. */
function indexOfParty(all: readonly Candidate[], name: string): number {
  const kind = typeIn(name);
  const isCalled = ({ entry }: Candidate) =>
    [entry.name, ...entry.shortNames].some((one) => one.toLowerCase().replace(/s$/, '') === name) ||
    (kind !== null && isRole(name) && typeIn(entry.name) === kind);
  const found = all.filter((one) => one.orgNumber === null && isCalled(one));
  return found.length === 1 && found[0] ? all.indexOf(found[0]) : -1;
}

const startOf = ({ entry }: Candidate) => rangeIn(entry.block.prose, entry.start, entry.end).start;

function withAliases({ entry, orgNumber }: Candidate, aliases: readonly string[]): Candidate {
  const shortNames = [...new Set([...entry.shortNames, ...aliases])];
  return { entry: { ...entry, shortNames }, orgNumber };
}
