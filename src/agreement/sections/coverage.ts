import { sectionKeys, sections } from '../../generated/sections.ts';
import type { Profile, SectionKey } from '../../profile.ts';
import { type Source, textAt } from '../../source.ts';
import type {
  Block,
  Evidence,
  Heading,
  Party,
  Reading,
  SectionCoverage,
  SectionPlace,
  Sentence,
} from '../agreement.ts';
import { isDenied } from '../language/denial.ts';
import { lemmasOf } from '../language/morphology.ts';
import { type Match, matchesIn, type Pattern, patternOf } from '../language/patterns.ts';
import { rangeIn } from '../language/prose.ts';
import { type Token, tokensIn, tokensOf } from '../language/tokens.ts';

interface Parts {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly profile: Profile;
  readonly places: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
  readonly headings: readonly Heading[];
  readonly sentences: readonly Sentence[];
  readonly reading: Reading;
}

/** A sentence with its words, cut once for all points. */
interface Read {
  readonly source: Source;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
}

/** What the text says of each section: found, partial or missing, with the sentences that show its points. */
export function coverageOf(parts: Parts): ReadonlyMap<SectionKey, SectionCoverage> {
  const read = parts.sentences
    .filter(({ block }) => !block.quoted)
    .map(
      (sentence): Read => ({
        source: parts.source,
        sentence,
        tokens: tokensIn(sentence),
      }),
    );
  const byBlock = new Map<Block, Read[]>();
  for (const item of read) {
    const list = byBlock.get(item.sentence.block);
    if (list) list.push(item);
    else byBlock.set(item.sentence.block, [item]);
  }
  return new Map(sectionKeys.map((key) => [key, coverageOfSection(key, parts, read, byBlock)]));
}

function coverageOfSection(
  key: SectionKey,
  parts: Parts,
  all: readonly Read[],
  byBlock: ReadonlyMap<Block, readonly Read[]>,
): SectionCoverage {
  const { profile, places } = parts;
  const own = places.get(key) ?? [];
  const belonging = [key, ...sections[key].includes].flatMap((name) => places.get(name) ?? []);
  const within = [...new Set(belonging.flatMap(({ blocks }) => blocks))].flatMap(
    (block) => byBlock.get(block) ?? [],
  );
  const points: Record<string, Evidence | null> = {};
  for (const point of Object.keys(sections[key].points)) {
    points[point] = evidenceOf(key, point, within, all, parts);
  }
  const levels = profile.points[key] ?? {};
  const missingPoints = Object.keys(points).filter(
    (point) => levels[point] === 'required' && points[point] === null,
  );
  const state = stateOf(own, missingPoints, parts.blocks);
  return { key, state, places: own, points, missingPoints };
}

function stateOf(
  places: readonly SectionPlace[],
  missingPoints: readonly string[],
  blocks: readonly Block[],
): SectionCoverage['state'] {
  if (places.length === 0) return 'missing';
  return missingPoints.length > 0 || places.every((place) => isBare(place, blocks))
    ? 'partial'
    : 'found';
}

/** A heading with nothing to read under it, in its sub-headings neither. */
function isBare({ heading }: SectionPlace, blocks: readonly Block[]): boolean {
  if (!heading) return false;
  for (let index = heading.from; index < heading.toEnd; index += 1) {
    const block = blocks[index];
    const isText = block?.kind === 'paragraph' || block?.kind === 'cell' || block?.kind === 'code';
    if (isText && (block.kind === 'code' || /[\p{L}\p{N}_]/u.test(block.prose.text))) return false;
  }
  return true;
}

const compiledPoints = new Map<string, readonly Pattern[]>();

function patternsOf(key: SectionKey, point: string): readonly Pattern[] {
  const name = `${key}.${point}`;
  const known = compiledPoints.get(name);
  if (known) return known;
  const { evidence } = sections[key].points[point] ?? { evidence: { sv: [], en: [] } };
  const patterns = [...evidence.sv, ...evidence.en].map(patternOf);
  compiledPoints.set(name, patterns);
  return patterns;
}

/** Ending, disagreeing and starting anew are so important that they count wherever they stand, unless denied. */
const anywhere: ReadonlySet<string> = new Set([
  'renegotiation.renegotiation',
  'renegotiation.rescission',
  'renegotiation.notice',
  'renegotiation.dispute',
]);

function evidenceOf(
  key: SectionKey,
  point: string,
  within: readonly Read[],
  all: readonly Read[],
  { reading, places }: Parts,
): Evidence | null {
  if (key === 'term' && (point === 'start' || point === 'end')) {
    const { term } = reading;
    if (!term) return null;
    const { source, range, fromSigning } = term;
    // “i tre år från undertecknandet”: both days are settled once it is signed.
    const text = term[point] ?? (fromSigning ? textAt(source, range) : null);
    return text === null ? null : { source, range, text };
  }
  if (key === 'commitments' && point === 'each-party')
    return eachParty(reading.parties, within, places, all);
  const patterns = patternsOf(key, point);
  if (!anywhere.has(`${key}.${point}`)) return firstEvidence(patterns, within, () => true);
  const stands = ({ sentence, tokens }: Read, pattern: Pattern, match: Match) =>
    !isDenied(sentence.text, tokens, match, pattern, point === 'dispute');
  const evidence = firstEvidence(patterns, within, stands);
  if (evidence) return evidence;
  const about = new Set(
    (['background', 'values', 'goals', 'target-group', 'activity'] as const).flatMap((name) =>
      (places.get(name) ?? []).flatMap(({ blocks }) => blocks),
    ),
  );
  const elsewhere = all.filter(({ sentence }) => !about.has(sentence.block));
  return firstEvidence(patterns, elsewhere, stands);
}

function firstEvidence(
  patterns: readonly Pattern[],
  read: readonly Read[],
  accepts: (item: Read, pattern: Pattern, match: Match) => boolean,
): Evidence | null {
  const found = read.find((item) =>
    patterns.some((pattern) =>
      matchesIn(pattern, item.tokens).some((match) => accepts(item, pattern, match)),
    ),
  );
  return found ? evidenceAt(found) : null;
}
function evidenceAt({ sentence, source }: Read): Evidence {
  return {
    source,
    range: rangeIn(sentence.block.prose, sentence.start, sentence.end),
    text: sentence.text,
  };
}

/** Every party is named in the commitments, or in the economy: by its name, a short form, or what kind of party it is. */
function eachParty(
  parties: readonly Party[],
  within: readonly Read[],
  places: ReadonlyMap<SectionKey, readonly SectionPlace[]>,
  all: readonly Read[],
): Evidence | null {
  const first = within[0];
  if (!first || parties.length === 0) return first ? evidenceAt(first) : null;
  const economy = new Set((places.get('economy') ?? []).flatMap(({ blocks }) => blocks));
  const tokens = [...within, ...all.filter(({ sentence }) => economy.has(sentence.block))].flatMap(
    (item) => item.tokens,
  );
  const headings = [...(places.get('commitments') ?? []), ...(places.get('economy') ?? [])].flatMap(
    ({ heading }) => (heading ? tokensOf(heading.text) : []),
  );
  const words = new Set([...tokens, ...headings].flatMap(({ text }) => lemmasOf(text)));
  return parties.every((party) => isNamed(party, words)) ? evidenceAt(first) : null;
}

const sideWords: Readonly<Record<Party['side'], readonly string[]>> = {
  public: [
    'kommun',
    'stad',
    'region',
    'nämnd',
    'förvaltning',
    'myndighet',
    'municipality',
    'region',
    'city',
  ],
  civil: [
    'förening',
    'organisation',
    'församling',
    'stiftelse',
    'förbund',
    'studieförbund',
    'klubb',
    'association',
    'foundation',
  ],
  none: ['nätverk', 'network'],
};

function isNamed({ name, shortNames, units, side }: Party, words: ReadonlySet<string>): boolean {
  if (words.has('part') || words.has('parter') || words.has('vi') || words.has('party'))
    return true;
  if (sideWords[side].some((word) => words.has(word))) return true;
  const names = [name, ...shortNames, ...units].flatMap((text) =>
    tokensOf(text).map((token) => token.text),
  );
  return names.some(
    (word) =>
      word.length > 2 && !weak.has(word) && lemmasOf(word).some((lemma) => words.has(lemma)),
  );
}

const weak = new Set(['och', 'för', 'med', 'ideella', 'lokala', 'the', 'and', 'of']);
