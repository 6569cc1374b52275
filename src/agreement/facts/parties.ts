import type { SectionKey } from '../../profile.ts';
import type { Source } from '../../source.ts';
import type {
  Block,
  FoundOrgNumber,
  Heading,
  Party,
  SectionPlace,
  Sentence,
} from '../agreement.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { sentenceBounds } from '../language/sentences.ts';
import { partyTypeOf, sideOf, typeIn } from './organisations.ts';
import { aliasesIn } from './party-aliases.ts';
import type { Entry } from './party-entries.ts';
import {
  type Candidate,
  candidatesIn,
  candidatesInTables,
  type Line,
  linesOf,
  numberIn,
} from './party-lines.ts';
import { introducedIn, listIn } from './party-lists.ts';
import { signatoriesIn } from './party-signatures.ts';

/** What the parties are read from. */
export interface PartyParts {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly sections: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
  /** In the order of the text. */
  readonly orgNumbers: readonly FoundOrgNumber[];
  readonly sentences: readonly Sentence[];
}

/** More parties than this no agreement has; a bound on the work a hostile text can ask for. */
const most = 40;

const members = /(?:medlem(?:mar|marna|sför)|består av|members|consists of)/iu;

const isText = ({ kind, quoted, footnote }: Block) => kind === 'paragraph' && !quoted && !footnote;

/** Paragraphs that no list of members leads in, and of lists only the outermost items. */
function partyBlocks(blocks: readonly Block[]): readonly Block[] {
  let inMembers = false;
  return blocks.filter((block) => {
    if (!isText(block)) return false;
    if (block.listDepth === 0) inMembers = members.test(block.prose.text);
    return block.listDepth === 0 || (block.listDepth === 1 && !inMembers);
  });
}

const withNumber =
  (parts: PartyParts) =>
  (entry: Entry): Candidate => ({
    entry,
    orgNumber: numberIn(parts.orgNumbers, entry.block, entry.start, entry.to),
  });

/** What one paragraph that introduces parties names: at least two, or one with its number. */
function introduced(parts: PartyParts, block: Block): readonly Candidate[] {
  if (!isText(block) && block.kind !== 'heading') return [];
  for (const { start, end } of sentenceBounds(block.prose.text.slice(0, 4000))) {
    const found = introducedIn(block, start, end).map(withNumber(parts));
    if (found.length > 1 || found.some(({ orgNumber }) => orgNumber)) return found;
  }
  return [];
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

/** A short paragraph that could be a line of a party block: no sentence, no signature line. */
function isPartyLine(block: Block | undefined): boolean {
  if (!block || !isText(block) || block.listDepth > 0) return false;
  const { text } = block.prose;
  if (text.length > 300 || /_{3}/.test(text)) return false;
  return (
    /\d{6} ?[-–−‑] ?\d{4}/u.test(text) || (!/[.!?:]$/u.test(text) && text.split(' ').length <= 14)
  );
}

/** The run of blocks that a number stands in: its list, or the short paragraphs around it. */
function runAround(blocks: readonly Block[], at: number): readonly [number, number] {
  const isList = (blocks[at]?.listDepth ?? 0) > 0;
  const belongs = (block: Block | undefined) =>
    isList ? block?.kind === 'paragraph' && block.listDepth > 0 : isPartyLine(block);
  if (!belongs(blocks[at])) return [at, at + 1];
  let from = at;
  let to = at + 1;
  while (at - from < 12 && belongs(blocks[from - 1])) from -= 1;
  while (to - at < 24 && belongs(blocks[to])) to += 1;
  return [from, to];
}

/** Names that stand right before their number in running text; a list of members is none. */
function inSentences(parts: PartyParts, block: Block): readonly Candidate[] {
  return sentenceBounds(block.prose.text.slice(0, 4000)).flatMap(({ start, end }) => {
    if (members.test(block.prose.text.slice(start, end))) return [];
    return listIn(block, start, end)
      .map(withNumber(parts))
      .filter(({ orgNumber }) => orgNumber);
  });
}

/** Parties around the organisation numbers of the text, wherever it has them. */
function aroundNumbers(parts: PartyParts): readonly Candidate[] {
  const { blocks, orgNumbers, source } = parts;
  const found: Candidate[] = [...candidatesInTables(blocks, orgNumbers, false)];
  let at = 0;
  while (at < blocks.length && found.length < most) {
    const block = blocks[at];
    const has = block && isText(block) && numberIn(orgNumbers, block, 0, block.prose.text.length);
    if (!has) {
      at += 1;
      continue;
    }
    const [from, to] = runAround(blocks, at);
    const lead = blocks[from - 1]?.prose.text ?? '';
    if (!(block.listDepth > 0 && members.test(lead)))
      found.push(...inRun(parts, blocks.slice(from, to)));
    at = to;
  }
  return found.length > 0 || orgNumbers.length === 0
    ? found
    : [
        ...found,
        ...candidatesIn(
          blocks
            .slice(0, 40)
            .filter(isPartyLine)
            .flatMap((block) => linesOf(source, block)),
          orgNumbers,
          false,
        ),
      ];
}

function inRun(parts: PartyParts, run: readonly Block[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const lines: Line[] = [];
  for (const block of run) {
    const named = introduced(parts, block);
    if (named.length > 0) found.push(...named);
    else if (run.length === 1 && !isPartyLine(block) && block.listDepth === 0) {
      found.push(...inSentences(parts, block));
    } else lines.push(...linesOf(parts.source, block));
  }
  return [
    ...found,
    ...candidatesIn(
      lines,
      parts.orgNumbers,
      run.some(({ marker }) => marker !== null),
    ),
  ];
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
    .split(/[^\p{L}\d]+/u)
    .filter((token) => token !== '')
    .map((token) => (token.length > 4 ? token.replace(/s$/, '') : token));

/** Whether two descriptions speak of the same organisation. */
function isSame(a: Candidate, b: Candidate): boolean {
  if (a.orgNumber && b.orgNumber) return a.orgNumber.value === b.orgNumber.value;
  const [first, second] = [plainTokens(a.entry.name), plainTokens(b.entry.name)];
  if (first.join(' ') === second.join(' ')) return true;
  const [one, two] = [typeIn(a.entry.name), typeIn(b.entry.name)];
  if (one && two && one !== two) return false;
  const [small, large] = first.length < second.length ? [first, second] : [second, first];
  if (small.length > 1 && small.every((token) => large.includes(token))) return true;
  const calls = (entry: Entry, name: string) =>
    entry.shortNames.some((short) => short.toLowerCase() === name.toLowerCase());
  return calls(a.entry, b.entry.name) || calls(b.entry, a.entry.name);
}

/** Adds what another place says of a party: the first place keeps the name. */
function merged(a: Candidate, b: Candidate): Candidate {
  const { entry } = a;
  return {
    entry: {
      ...entry,
      units: [...new Set([...entry.units, ...b.entry.units])],
      shortNames: [...new Set([...entry.shortNames, ...b.entry.shortNames])],
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
  all = joined(all, signatoriesIn(source, plain.blocks, plain.sections), all.length < 2);
  const aliases = aliasesIn(
    plain.blocks,
    all.map(({ entry }) => entry.name),
  );
  const named = all.map((candidate, i) => withAliases(candidate, aliases[i] ?? []));
  return named.map((candidate) => partyOf(source, candidate)).sort(byPlace);
}

function withAliases({ entry, orgNumber }: Candidate, aliases: readonly string[]): Candidate {
  const shortNames = [...new Set([...entry.shortNames, ...aliases])];
  return { entry: { ...entry, shortNames }, orgNumber };
}
