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
import { isOfOtherContract } from '../language/outside.ts';
import { type Match, matchesIn, type Pattern, patternOf } from '../language/patterns.ts';
import { rangeIn } from '../language/prose.ts';
import { lowerOf, mayHold } from '../language/search.ts';
import { tokensIn, tokensOf } from '../language/tokens.ts';

interface Parts {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly profile: Profile;
  readonly places: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
  readonly headings: readonly Heading[];
  readonly sentences: readonly Sentence[];
  readonly reading: Reading;
}

/** What the text says of each section: found, partial or missing, with the sentences that show its points. */
export function coverageOf(parts: Parts): ReadonlyMap<SectionKey, SectionCoverage> {
  const byBlock = new Map<Block, Sentence[]>();
  for (const sentence of parts.sentences) {
    if (sentence.block.quoted) continue;
    const list = byBlock.get(sentence.block);
    if (list) list.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  return new Map(sectionKeys.map((key) => [key, coverageOfSection(key, parts, byBlock)]));
}

function coverageOfSection(
  key: SectionKey,
  parts: Parts,
  byBlock: ReadonlyMap<Block, readonly Sentence[]>,
): SectionCoverage {
  const { profile, places } = parts;
  const own = places.get(key) ?? [];
  const points = pointsOf(key, parts, byBlock);
  const levels = profile.points[key] ?? {};
  const missingPoints = Object.keys(points).filter(
    (point) => levels[point] === 'required' && points[point] === null,
  );
  const state = stateOf(own, missingPoints, parts.blocks);
  return { key, state, places: own, points, missingPoints };
}

/** The points of a section, each looked for when somebody first asks: most agreements are asked for a few. */
function pointsOf(
  key: SectionKey,
  parts: Parts,
  byBlock: ReadonlyMap<Block, readonly Sentence[]>,
): SectionCoverage['points'] {
  let within: readonly Sentence[] | undefined;
  const points = {};
  for (const point of Object.keys(sections[key].points)) {
    let evidence: Evidence | null | undefined;
    Object.defineProperty(points, point, {
      enumerable: true,
      get: () => {
        if (evidence !== undefined) return evidence;
        within ??= sentencesBelonging(key, parts, byBlock);
        evidence = evidenceOf(key, point, within, parts);
        return evidence;
      },
    });
  }
  return points;
}

/** The sentences under a section and under those whose text counts as its own. */
function sentencesBelonging(
  key: SectionKey,
  { places }: Parts,
  byBlock: ReadonlyMap<Block, readonly Sentence[]>,
): readonly Sentence[] {
  const belonging = [key, ...sections[key].includes].flatMap((name) => places.get(name) ?? []);
  const blocks = new Set(belonging.flatMap((place) => place.blocks));
  return [...blocks].flatMap((block) => byBlock.get(block) ?? []);
}

function stateOf(
  places: readonly SectionPlace[],
  missingPoints: readonly string[],
  blocks: readonly Block[],
): SectionCoverage['state'] {
  if (places.length === 0) return 'missing';
  return missingPoints.length > 0 ||
    places.every(({ heading }) => heading !== null && isBare(heading, blocks))
    ? 'partial'
    : 'found';
}

/** Any letter, figure or blank to fill in. The first pattern is all that most text needs: the second is a large one. */
const isWritten = (text: string) => /[A-Za-z\d_]/.test(text) || /[\p{L}\p{N}]/u.test(text);

/** A heading with nothing to read under it, in its sub-headings neither. */
export function isBare(heading: Heading, blocks: readonly Block[]): boolean {
  for (let index = heading.from; index < heading.toEnd; index += 1) {
    const block = blocks[index];
    const isText = block?.kind === 'paragraph' || block?.kind === 'cell' || block?.kind === 'code';
    if (isText && (block.kind === 'code' || isWritten(block.prose.text))) return false;
  }
  return true;
}

const compiledPoints = new Map<string, readonly Pattern[]>();

function patternsOf(key: SectionKey, point: string): readonly Pattern[] {
  const name = `${key}.${point}`;
  const known = compiledPoints.get(name);
  if (known) return known;
  const { evidence } = sections[key].points[point] ?? { evidence: { sv: [], en: [] } };
  const patterns = [...evidence.sv, ...evidence.en].map((source) => patternOf(source));
  compiledPoints.set(name, patterns);
  return patterns;
}

/** “Medlemskap kan hävas av styrelsen”, “då kan värden häva hyresavtalet”: not the agreement. */
const isOfOtherThing = (lower: string): boolean =>
  isOfOtherContract(lower) ||
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*medlemskap|bokning|uthyrning|köp|avstängning|förbud|larm|uteslutning)(?:et|en|ar|arna)?(?: [a-zà-öø-ɏ]+){0,5} häv(?:as|s|er|a|ts)(?![a-zà-öø-ɏ])|häv(?:a|er|t) (?:[a-zà-öø-ɏ]+ )?(?:[a-zà-öø-ɏ]*medlemskap|bokning|uthyrning|köp|avstängning|förbud|larm|uteslutning)/.test(
    lower,
  );

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
  within: readonly Sentence[],
  parts: Parts,
): Evidence | null {
  const { reading, places, sentences } = parts;
  if (key === 'term' && (point === 'start' || point === 'end')) {
    const { term } = reading;
    if (!term) return null;
    const { source, range, fromSigning } = term;
    // “i tre år från undertecknandet”: both days are settled once it is signed.
    const text = term[point] ?? (fromSigning ? textAt(source, range) : null);
    return text === null ? null : { source, range, text };
  }
  if (key === 'commitments' && point === 'each-party') return eachParty(within, parts);
  const patterns = patternsOf(key, point);
  const first = (
    ranks: ReadonlyMap<Sentence, number>,
    accepts: (sentence: Sentence, pattern: Pattern, match: Match) => boolean,
  ) => {
    const found = firstMatching(patterns, sentences, ranks, accepts);
    return found ? evidenceAt(parts.source, found) : null;
  };
  if (!anywhere.has(`${key}.${point}`)) return first(ranksOf(within), () => true);
  const stands = (sentence: Sentence, pattern: Pattern, match: Match) =>
    !isDenied(sentence.text, tokensIn(sentence), match, pattern, point === 'dispute') &&
    // “Då kan värden häva hyresavtalet”
    !(point === 'rescission' && isOfOtherThing(lowerOf(sentence)));
  const evidence = first(ranksOf(within), stands);
  if (evidence) return evidence;
  const about = new Set(
    (['background', 'values', 'goals', 'target-group', 'activity'] as const).flatMap((name) =>
      (places.get(name) ?? []).flatMap(({ blocks }) => blocks),
    ),
  );
  const elsewhere = sentences.filter(({ block }) => !block.quoted && !about.has(block));
  return first(ranksOf(elsewhere), stands);
}

function ranksOf(sentences: readonly Sentence[]): ReadonlyMap<Sentence, number> {
  return new Map(sentences.map((sentence, rank) => [sentence, rank]));
}

/** Of the ranked sentences the first in which a pattern matches. */
function firstMatching(
  patterns: readonly Pattern[],
  all: readonly Sentence[],
  ranks: ReadonlyMap<Sentence, number>,
  accepts: (sentence: Sentence, pattern: Pattern, match: Match) => boolean,
): Sentence | null {
  let found: Sentence | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const pattern of patterns) {
    for (const sentence of mayHold(pattern, all)) {
      const rank = ranks.get(sentence) ?? best;
      if (rank >= best) continue;
      const matches = matchesIn(pattern, tokensIn(sentence));
      if (!matches.some((match) => accepts(sentence, pattern, match))) continue;
      found = sentence;
      best = rank;
    }
  }
  return found;
}

function evidenceAt(source: Source, sentence: Sentence): Evidence {
  return {
    source,
    range: rangeIn(sentence.block.prose, sentence.start, sentence.end),
    text: sentence.text,
  };
}

/** “Parterna”, “vi”: whoever says it means them all. */
const everyone = /^(?:part(?:en|er|erna)?s?|part(?:y|ies)|vi)$/;

/** Every party is named in the commitments, or in the economy: by its name, a short form, or what kind of party it is. */
function eachParty(
  within: readonly Sentence[],
  { source, reading: { parties }, places, sentences }: Parts,
): Evidence | null {
  const [first] = within;
  if (!first) return null;
  const evidence = evidenceAt(source, first);
  if (parties.length === 0) return evidence;
  const economy = new Set((places.get('economy') ?? []).flatMap(({ blocks }) => blocks));
  const read = [...within, ...sentences.filter(({ block }) => !block.quoted && economy.has(block))];
  const headings = [...(places.get('commitments') ?? []), ...(places.get('economy') ?? [])].flatMap(
    ({ heading }) => (heading ? tokensOf(heading.text) : []),
  );
  const texts = new Set([...read.flatMap(tokensIn), ...headings].map(({ text }) => text));
  for (const text of texts) if (everyone.test(text)) return evidence;
  const words = new Set([...texts].flatMap(lemmasOf));
  return parties.every((party) => isNamed(party, words)) ? evidence : null;
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
