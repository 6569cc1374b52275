import type { SectionKey } from '../../profile.ts';
import type { Range, Source } from '../../source.ts';
import type {
  Block,
  Duration,
  Extension,
  Frequency,
  Meeting,
  Notice,
  Party,
  SectionPlace,
  Sentence,
} from '../agreement.ts';
import { goesOnAboutExtension, isAboutExtension } from '../language/about-extension.ts';
import { withoutGaps } from '../language/gaps.ts';
import { lowered } from '../language/lowered.ts';
import { isOutside } from '../language/outside.ts';
import { rangeIn } from '../language/prose.ts';
import { lastBefore } from '../places.ts';
import { extensionIn } from './extension-words.ts';

/** What notice, extension and meetings are read from. */
export interface TermFacts {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly sections: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
  readonly sentences: readonly Sentence[];
  readonly durations: readonly Duration[];
  readonly frequencies: readonly Frequency[];
}

/** The same, with the parties that the text names. */
interface TermFactsOfParties extends TermFacts {
  readonly parties: readonly Party[];
}

interface Placed {
  readonly range: Range;
}

/** Facts that the agreement states itself: nothing quoted, no footnotes. Both in the order of the text. */
function ownOf<T extends Placed>(facts: readonly T[], blocks: readonly Block[]): readonly T[] {
  if (facts.length === 0) return facts;
  const others = blocks.filter(({ quoted, footnote }) => quoted || footnote);
  let at = 0;
  return facts.filter(({ range }) => {
    while ((others[at]?.range.end ?? Number.POSITIVE_INFINITY) <= range.start) at += 1;
    return (others[at]?.range.start ?? Number.POSITIVE_INFINITY) > range.start;
  });
}

/** Whole months of a duration; thirty days are one. Null when no months make it. */
export function monthsOf({ years, months, days }: Duration): number | null {
  if (days === 0) return years * 12 + months;
  return years + months === 0 && days % 30 === 0 ? days / 30 : null;
}

const byName = /(?:uppsägningstid[^.;\n]{0,60}|uppsägning[^.;\n]{0,20})$/;
const byTail = /^[\s'’s,]{0,3}(?:[a-zà-öø-ɏ]+ ){0,2}(?:uppsägning|varsel|notice)/;

/** A notice called by its name comes before one that only stops a tacit extension. */
function isNamed({ text }: Source, { range }: Duration): boolean {
  const before = text.slice(Math.max(0, range.start - 80), range.start).toLowerCase();
  return byName.test(before) || byTail.test(text.slice(range.end, range.end + 50).toLowerCase());
}

const mayEnd =
  /(?:säg[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,4} upp|sägas upp|avsluta|lämna|end|terminate)(?![a-zà-öø-ɏ])[^.;]{0,60} (?:utan (?:någon )?uppsägningstid|without (?:a |any )?(?:period of notice|notice period))(?![a-zà-öø-ɏ])/;
/** Who may end the agreement at once only then: that is no notice. */
const onlyIf =
  /(?<![a-zà-öø-ɏ])(?:om|ifall|vid|när|då|därest|if|when|where|unless|upon)(?![a-zà-öø-ɏ])/;

/** “Varje part kan säga upp avtalet utan uppsägningstid”: a notice of no time at all. */
function withoutTime({ source, sentences }: TermFacts): Notice | null {
  const found = sentences.find(({ block, text }) => {
    const { quoted, footnote } = block;
    if (quoted || footnote || !/utan |without /.test(text)) return false;
    const lower = lowered(text.slice(0, 400));
    return mayEnd.test(lower) && !onlyIf.test(lower);
  });
  if (!found) return null;
  const range = rangeIn(found.block.prose, found.start, found.end);
  return { months: 0, from: 'prose', source, range };
}

/** “Operatören förlänger det”: who prolongs something is none of those who have agreed. */
const byAnother =
  /(?<![a-zà-öø-ɏ])(?:operatören|leverantören|hyresvärden|fastighetsägaren|försäkringsbolaget|försäkringsgivaren|banken|tidningen|licensgivaren|uthyraren)(?: [a-zà-öø-ɏ]+){0,2} (?:förlänger|förnyar)(?![a-zà-öø-ɏ])/;

/** “Det gamla kontraktet förlängdes automatiskt”: what was. */
const longAgo = /(?<![a-zà-öø-ɏ])(?:förlängdes|förnyades|prolongerades)(?![a-zà-öø-ɏ])/;

/** Whether a sentence tells of another contract: a lease, the municipality’s agreement with a bus company. */
function isOfOther({ sentences, parties }: TermFactsOfParties, sentence: Sentence): boolean {
  const lower = lowered(sentence.text.slice(0, 400));
  if (byAnother.test(lower) || longAgo.test(lower)) return true;
  const reading = {
    parties,
    term: null,
    contributions: [],
    notice: null,
    extension: null,
    meetings: [],
  };
  return isOutside({ sentences, reading }, sentence);
}

/** Lengths of time that are the agreement’s: those in sentences about other contracts are not. */
function ownLengths(
  facts: TermFactsOfParties,
  roles: readonly Duration['role'][],
): readonly Duration[] {
  const { durations, blocks, sentences } = facts;
  const told = ownOf(
    durations.filter(({ role }) => roles.includes(role)),
    blocks,
  );
  if (told.length === 0) return told;
  const places = sentences.map((sentence) => {
    const { block, start } = sentence;
    return { start: rangeIn(block.prose, start, start + 1).start, sentence };
  });
  return told.filter(({ range }) => {
    const found = lastBefore(places, range.start);
    return !found || !isOfOther(facts, found.sentence);
  });
}

/**
 * The notice that the text tells: the first one called so, else the one that stops a tacit extension. None of any
 * length is one of no months when the text says so.
 */
export function noticeInProse(facts: TermFactsOfParties): Notice | null {
  const { source } = facts;
  const told = ownLengths(facts, ['notice']);
  const found = told.find((duration) => isNamed(source, duration)) ?? told[0];
  if (!found) return withoutTime(facts);
  return { months: monthsOf(found), from: 'prose', source, range: found.range };
}

const ours =
  /(?<![a-zà-öø-ɏ])(?:(?:iop-?|samverkans|partnerskaps|samarbets)?avtal(?:et|ets)?|överenskommelsen?|partnerskapet|samarbetet|iop-?[a-zà-öø-ɏ]*|avtalsperioden|avtalstiden|agreement|partnership)(?![a-zà-öø-ɏ])/;
const keys = ['term', 'extension', 'termination', 'renegotiation'] as const;

interface Stretch {
  readonly sentence: Sentence;
  readonly text: string;
}

/** “| Förlängning | ett år, högst två gånger |”: what the cell beside it says that this one is about. */
function labelOf({ cell }: Block, before: Sentence | undefined): string {
  const beside = before?.block.cell;
  if (!cell || !beside || !before || cell.column !== 1) return '';
  const isBeside = beside.table === cell.table && beside.row === cell.row && beside.column === 0;
  return isBeside ? `${lowered(before.text)}: ` : '';
}

/** The sentences about extension: those of the sections about the term, else those about the agreement itself. */
function extensionSentences(facts: TermFactsOfParties): readonly Stretch[] {
  const { sections, sentences } = facts;
  const inside = new Set<number>();
  for (const key of keys) {
    for (const { blocks } of sections.get(key) ?? []) {
      for (const { index } of blocks) inside.add(index);
    }
  }
  return sentences.flatMap((sentence, i) => {
    const { block } = sentence;
    if (block.quoted || block.footnote) return [];
    const before = sentences[i - 1];
    const text = labelOf(block, before) + lowered(withoutGaps(sentence.text.slice(0, 1_200)));
    const isNext =
      before?.block === block && goesOnAboutExtension(text, lowered(before.text.slice(0, 1_200)));
    if (!isAboutExtension(text) && !isNext) return [];
    if (isOfOther(facts, sentence)) return [];
    return inside.has(block.index) || ours.test(text) || (isNext && inside.size === 0)
      ? [{ sentence, text }]
      : [];
  });
}

/**
 * How the text says that the agreement can go on.
 * @param end the last day of the agreement, from which a deadline is counted back
 */
export function extensionInProse(facts: TermFactsOfParties, end: string | null): Extension | null {
  const { source } = facts;
  const own = ownLengths(facts, ['extension', 'decide-before']);
  const stretches = extensionSentences(facts);
  if (own.length === 0 && stretches.length === 0) return null;
  const lengths = own.filter(({ role }) => role === 'extension');
  const read = extensionIn({
    sentences: stretches.map(({ text }) => text),
    lengths: lengths.flatMap((duration) => {
      const months = monthsOf(duration);
      const before = source.text.slice(
        Math.max(0, duration.range.start - 40),
        duration.range.start,
      );
      return months === null || months === 0 ? [] : [{ months, before: before.toLowerCase() }];
    }),
    deadline: own.find(({ role }) => role === 'decide-before') ?? null,
    end,
  });
  if (!read) return null;
  const [first] = stretches;
  const range =
    lengths[0]?.range ??
    (first
      ? rangeIn(first.sentence.block.prose, first.sentence.start, first.sentence.end)
      : (own[0]?.range ?? { start: 0, end: 0 }));
  return { ...read, from: 'prose', source, range };
}

/** The meetings of the partnership's bodies, the first that is told of each. */
export function meetingsInProse({ source, blocks, frequencies }: TermFacts): readonly Meeting[] {
  const meetings = new Map<string, Meeting>();
  for (const { body, times, per, minimum, range } of ownOf(frequencies, blocks)) {
    if (body === null || meetings.has(body)) continue;
    meetings.set(body, { body, times, per, minimum, from: 'prose', source, range });
  }
  return [...meetings.values()];
}
