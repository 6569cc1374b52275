import { sectionKeys, sections } from '../../generated/sections.ts';
import { locales } from '../../locale.ts';
import type { OwnPoint, SectionKey } from '../../profile.ts';
import type { Range } from '../../source.ts';
import type { Agreement, Heading } from '../agreement.ts';
import { lemmasOf } from '../language/morphology.ts';
import { tokensOf } from '../language/tokens.ts';
import { listedIn, phraseOf, type WordList, wordListOf } from '../language/word-list.ts';
import { marksOf } from './assign.ts';
import { isBare } from './coverage.ts';
import { builtinLexicon } from './lexicon.ts';
import { headingWords } from './normalise.ts';

const joints = /\s*(?:,|;|\/|&|\s(?:och|samt|and))\s+/;

/**
 * The sections that a name stands for wholly: “Mål”, “Målen”, “Bakgrund och mål”. What is only like one is none:
 * “Miljömål” is a demand of its own, though a heading of that name would be read as goals.
 */
export function sectionsNamed(name: string): readonly SectionKey[] {
  const words = headingWords(name);
  const titled = sectionKeys.find((key) =>
    locales.some((locale) => headingWords(sections[key].title[locale]) === words),
  );
  if (titled) return [titled];
  if (pointsNamed(words).length > 0) return [];
  const { whole, nouns } = builtinLexicon();
  const keyOf = (part: string) => {
    const known = whole.get(part);
    const lemma = lemmasOf(part).find((one) => nouns.has(one));
    return known ?? (lemma === undefined ? undefined : nouns.get(lemma));
  };
  const [key] = [keyOf(words)];
  if (key) return [key];
  const keys = words.split(joints).map(keyOf);
  return keys.every((one) => one !== undefined) ? [...new Set(keys)] : [];
}

/** “hur”, “när”: titles that say nothing by themselves. */
const question = /^(?:hur|när|av vem|till vem|how|when|by whom|to whom)(?: |$)/;

/** The points of our own sections that are called so: “tvist”, “hävning”. */
function pointsNamed(words: string): readonly { key: SectionKey; point: string }[] {
  return sectionKeys.flatMap((key) =>
    Object.entries(sections[key].points).flatMap(([point, { title }]) => {
      const names = locales.map((locale) => headingWords(title[locale]));
      return names.includes(words) && !question.test(words) ? [{ key, point }] : [];
    }),
  );
}

/** How a point of a profile’s own stands in an agreement. */
export interface OwnPointCoverage {
  readonly point: OwnPoint;
  /** `partial`: a heading with nothing under it. */
  readonly state: 'found' | 'partial' | 'missing';
  /** Null where the running text has it, or nothing. */
  readonly heading: Heading | null;
  readonly range: Range | null;
}

const known = new WeakMap<Agreement, readonly OwnPointCoverage[]>();
const none: readonly OwnPointCoverage[] = [];

/** The points of the profile’s own, each with its heading: found by its words, by a mark, or told in the text. */
export function ownPointsIn(agreement: Agreement): readonly OwnPointCoverage[] {
  const { ownPoints } = agreement.profile;
  if (ownPoints.length === 0) return none;
  const made = known.get(agreement) ?? coverageIn(agreement, ownPoints);
  known.set(agreement, made);
  return made;
}

function coverageIn(
  agreement: Agreement,
  ownPoints: readonly OwnPoint[],
): readonly OwnPointCoverage[] {
  const phrases = ownPoints.map(({ name, also }) =>
    [name, ...also].map((words) => phraseOf(withoutStars(headingWords(words)))),
  );
  const list = wordListOf(phrases.map((all) => all.filter((one) => typeof one === 'object')));
  const places = ownPoints.map(() => [] as Heading[]);
  for (const heading of agreement.headings) {
    for (const owner of ownersOf(heading, list, agreement, ownPoints)) places[owner]?.push(heading);
  }
  return ownPoints.map((point, index): OwnPointCoverage => {
    const headings = places[index] ?? [];
    const heading = headings.find((one) => !isBare(one, agreement.blocks)) ?? headings[0] ?? null;
    if (heading) {
      const state = isBare(heading, agreement.blocks) ? 'partial' : 'found';
      return { point, state, heading, range: heading.range };
    }
    const range = toldOf(point, agreement);
    return { point, state: range ? 'found' : 'missing', heading: null, range };
  });
}

/** A star means nothing in the name of a point. */
function withoutStars(words: string): string {
  return words.replaceAll('*', ' ');
}

/** Words that begin something more about what stands before them. */
const stops = new Set(
  'för i med om till vid mellan kring av under inom på hos mot som enligt for in with on to of between about'.split(
    ' ',
  ),
);

/** More is looked up in no heading that somebody wrote. */
const lookups = 100_000;

/** Which points a heading is for: their words end a part of it, or stand before “för”, “med” and the like. */
function ownersOf(
  heading: Heading,
  list: WordList,
  { blocks, source }: Agreement,
  ownPoints: readonly OwnPoint[],
): ReadonlySet<number> {
  const owners = new Set<number>();
  const marks = marksOf(heading, blocks, source.text).flat().map(headingWords);
  for (const [owner, { name }] of ownPoints.entries())
    if (marks.includes(headingWords(name))) owners.add(owner);
  if (marks.length > 0) return owners;
  const words = headingWords(heading.text);
  const budget = { left: lookups };
  for (const part of [words, ...words.split(joints)]) {
    const tokens = tokensOf(part);
    for (const { owner, end } of listedIn(list, tokens, budget)) {
      const next = tokens.find(({ start }) => start >= end);
      if (!next || stops.has(next.text)) owners.add(owner);
    }
  }
  return owners;
}

/** Where the text tells of a point that we know under the same name. */
function toldOf({ name, also }: OwnPoint, { coverage }: Agreement): Range | null {
  for (const words of [name, ...also]) {
    for (const { key, point } of pointsNamed(headingWords(words))) {
      const evidence = coverage.get(key)?.points[point];
      if (evidence) return evidence.range;
    }
  }
  return null;
}
