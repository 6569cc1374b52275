import type { OwnRule } from '../generated/types.ts';
import { type Profile, type SectionKey, type Status, statuses } from '../profile.ts';
import { contains, type Range, type Source, type Unreadable } from '../source.ts';
import type {
  Agreement,
  Block,
  Document,
  Frontmatter,
  Heading,
  Party,
  Sentence,
  Term,
} from './agreement.ts';
import { asRead } from './as-read.ts';
import { assessmentOf } from './assessment.ts';
import { factsOf } from './facts/facts.ts';
import { proseReadingOf, readingOf } from './facts/reading.ts';
import { readCard, readFrontmatter } from './frontmatter.ts';
import { frontmatterIn } from './frontmatter-range.ts';
import { arrange, headingsOf } from './headings.ts';
import { languageOf } from './language/detect.ts';
import { sentencesIn, sentencesOf } from './language/sentences.ts';
import { blocksOf } from './markdown/blocks.ts';
import { type Stretch, stretchesOf } from './markdown/limits.ts';
import { assignSections, placesOf, wordListsOf } from './sections/assign.ts';
import { clausePlaces, clausesIn } from './sections/clauses.ts';
import { coverageOf } from './sections/coverage.ts';
import { passagesOf } from './sections/passages.ts';
import { dutyPlace } from './sections/told-duties.ts';

/** What a document is understood with. */
export interface Understanding {
  readonly profile: Profile;
  /** A config's own words for sections; trusted before the profile's. */
  readonly headings?: Readonly<Partial<Record<SectionKey, readonly string[]>>>;
  /** A config's own rules: words to avoid, or that must be there. */
  readonly words?: readonly OwnRule[];
}

const noWords: readonly OwnRule[] = [];

/**
 * Cuts a source into frontmatter, blocks and headings. Any text gives a document; one that is beyond the limits, or no
 * text at all, gives one without blocks and says why in `unreadable`.
 */
export function readDocument(given: Source, card: Source | null = null): Document {
  const source = withoutMark(given);
  const side = card && !card.unreadable ? readCard(withoutMark(card)) : null;
  const empty = { source, card: side, frontmatter: null, blocks: [], headings: [] };
  if (source.unreadable) return { ...empty, unreadable: source.unreadable };
  if (source.text.trim() === '') {
    return { ...empty, unreadable: { reason: 'empty', range: { start: 0, end: 0 }, detail: '' } };
  }
  const place = frontmatterIn(source.text);
  const stretches = stretchesOf(source.text, place?.range.end ?? 0);
  if ('reason' in stretches) return { ...empty, unreadable: stretches };
  const closed = place?.closed === true;
  const blocks = asRead(
    blocksOf(
      source.text,
      withTop(source.text, stretches, closed ? (place?.range.end ?? 0) : 0),
      closed,
    ),
  );
  return {
    ...empty,
    unreadable: swallowed(source.text, blocks) ?? commented(source.text, blocks),
    frontmatter: readFrontmatter(source),
    blocks,
    headings: arrange(headingsOf(blocks), blocks).map((heading) => ({ ...heading, sections: [] })),
  };
}

/**
 * Frontmatter gives no blocks. Where we and the parser might not end it at the same line it is read by the parser
 * too: it goes with the first stretch, or is one of its own.
 */
function withTop(text: string, stretches: readonly Stretch[], end: number): readonly Stretch[] {
  if (!/[\u2028\u2029]/.test(text.slice(0, end))) return stretches;
  const [first, ...rest] = stretches;
  if (first && !first.simple) return [{ ...first, start: 0 }, ...rest];
  return [{ start: 0, end, simple: null }, ...stretches];
}

/** A byte order mark is no part of a text, and the parser would count it wrongly. */
function withoutMark(source: Source): Source {
  return source.text.startsWith('\ufeff') ? { ...source, text: source.text.slice(1) } : source;
}

/** A code fence that is never closed and holds headings: the rest of the agreement would go unread. */
function swallowed(text: string, blocks: readonly Block[]): Unreadable | null {
  const last = blocks.at(-1);
  if (last?.kind !== 'code') return null;
  const code = text.slice(last.range.start, last.range.end);
  const fence = /^(`{3,}|~{3,})/.exec(code)?.[1];
  if (!fence || !/^[ \t]{0,3}#{1,6}[ \t]/m.test(code)) return null;
  const closing =
    code
      .trimEnd()
      .split(/\r\n|\r|\n/)
      .at(-1)
      ?.trim() ?? '';
  if (closing.length >= fence.length && [...closing].every((letter) => letter === fence[0]))
    return null;
  const line = code.split(/\r\n|\r|\n/, 1)[0] ?? fence;
  const range: Range = { start: last.range.start, end: last.range.start + line.length };
  return { reason: 'unclosed-fence', range, detail: fence };
}

/** A comment that is never closed, or only by the end of the next one, and holds headings. */
function commented(text: string, blocks: readonly Block[]): Unreadable | null {
  for (const { kind, range } of blocks) {
    if (kind !== 'comment' && kind !== 'html') continue;
    const comment = text.slice(range.start, range.end);
    if (!comment.startsWith('<!--')) continue;
    const close = comment.indexOf('-->', 4);
    const inside = comment.slice(4, close < 0 ? comment.length : close);
    const next = inside.indexOf('<!--');
    const hidden = next < 0 ? inside : inside.slice(0, next);
    if ((close >= 0 && next < 0) || !/^[ \t]{0,3}#{1,6}[ \t]/m.test(hidden)) continue;
    const [line = ''] = comment.split(/\r\n|\r|\n/, 1);
    const at = { start: range.start, end: range.start + line.length };
    return { reason: 'unclosed-comment', range: at, detail: '' };
  }
  return null;
}

/** Reads a document as an agreement: its sections, their points, its facts, and what frontmatter and text say together. */
export function understand(
  document: Document,
  { profile, headings: config, words = noWords }: Understanding,
): Agreement {
  const { source, blocks, frontmatter, card } = document;
  const sentences = sentencesOf(blocks);
  const headings = assignSections({
    text: source.text,
    blocks,
    drafts: document.headings,
    sentencesOf: (some) => some.flatMap(sentencesIn),
    lists: wordListsOf(config, profile.headings),
  });
  const named = withPassages(headings, blocks, sentences, profile);
  const facts = factsOf({ source, blocks, sections: named });
  const parts = {
    source,
    blocks,
    headings,
    sections: named,
    orgNumbers: facts.orgNumbers,
    durations: facts.durations,
    frequencies: facts.frequencies,
    amounts: facts.amounts,
    sentences,
  };
  const prose = proseReadingOf(parts);
  const reading = readingOf({ frontmatter, card, parts, prose });
  const sections = withTerm(withPartyBlock(named, prose.parties, document), prose.term, blocks);
  const coverageIn = (places: Agreement['sections']) =>
    coverageOf({ source, blocks, profile, places, headings, sentences, reading });
  const agreement: Agreement = {
    ...document,
    profile,
    words,
    headings,
    sections,
    sentences,
    facts,
    prose,
    reading,
    assessment: assessmentOf(document),
    coverage: coverageIn(sections),
    language: languageIn(frontmatter, card) ?? languageOf(sentences),
    status: statusIn(frontmatter) ?? statusIn(card),
    title: titleOf(frontmatter, headings),
    subtitle: subtitleOf(headings, blocks),
  };
  const duties = sections.has('commitments') ? null : dutyPlace(agreement);
  if (!duties) return agreement;
  const places = new Map([...sections, ['commitments', [duties]] as const]);
  return { ...agreement, sections: places, coverage: coverageIn(places) };
}

/** Both steps at once, for one text and one profile. */
export function parse(
  source: Source,
  options: Understanding & { readonly card?: Source },
): Agreement {
  return understand(readDocument(source, options.card ?? null), options);
}

function withPassages(
  headings: readonly Heading[],
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  { required, recommended }: Profile,
): Agreement['sections'] {
  const places = new Map([
    ...clausePlaces(blocks, headings, (some) => some.flatMap(sentencesIn)),
    ...placesOf(headings, blocks),
  ]);
  const missing = new Set([...required, ...recommended].filter((key) => !places.has(key)));
  const passages = missing.size > 0 ? passagesOf(missing, sentences) : [];
  if (passages.length === 0) return places;
  return new Map([...places, ...passages.map((place) => [place.key, [place]] as const)]);
}

/** A whole term told in a table or a sentence is a section though no heading says so. */
function withTerm(
  places: Agreement['sections'],
  term: Term | null,
  blocks: readonly Block[],
): Agreement['sections'] {
  if (!term?.start || !term.end || places.has('term')) return places;
  const { range } = term;
  const under = blocks.filter(
    (block) => block.range.start <= range.start && range.end <= block.range.end,
  );
  return new Map([
    ...places,
    ['term', [{ key: 'term', by: 'body', heading: null, range, blocks: under }]] as const,
  ]);
}

/** Parties with their numbers, in the text or in the frontmatter, are a section though no heading says so. */
function withPartyBlock(
  places: Agreement['sections'],
  parties: readonly Party[],
  { blocks, frontmatter }: Document,
): Agreement['sections'] {
  if (places.has('parties')) return places;
  const stated = frontmatter?.fields.get('parties');
  const [first] = parties;
  if (!first || parties.length < 2 || !parties.some(({ orgNumber }) => orgNumber)) {
    if (!Array.isArray(stated?.value) || stated.value.length < 2) return places;
    const place = {
      key: 'parties',
      by: 'body',
      heading: null,
      range: stated.range,
      blocks: [],
    } as const;
    return new Map([...places, ['parties', [place]]]);
  }
  const inside = blocks.filter(
    ({ kind, range }) =>
      kind !== 'heading' && parties.some((party) => contains(range, party.range)),
  );
  const start = inside[0]?.range.start ?? first.range.start;
  const end = Math.max(...inside.map(({ range }) => range.end), start);
  const place = {
    key: 'parties',
    by: 'body',
    heading: null,
    range: { start, end },
    blocks: inside,
  } as const;
  return new Map([...places, ['parties', [place]]]);
}

function languageIn(...sources: readonly (Frontmatter | null)[]): 'sv' | 'en' | null {
  for (const source of sources) {
    const value = source?.value?.['language'];
    if (value === 'sv' || value === 'en') return value;
  }
  return null;
}

function statusIn(source: Frontmatter | null): Status | null {
  const value = source?.value?.['status'];
  return statuses.find((status) => status === value) ?? null;
}

/** Frontmatter first; else the first heading, unless it is already a section. */
function titleOf(
  frontmatter: Frontmatter | null,
  headings: readonly Heading[],
): Agreement['title'] {
  const field = frontmatter?.fields.get('title');
  if (field && typeof field.value === 'string' && field.value.trim() !== '') {
    return { text: field.value.trim(), range: field.range };
  }
  const first = headings[0];
  if (!first || first.sections.length > 0) return null;
  return { text: first.text, range: first.range };
}

/** What stands between the title and the first section: where an agreement says what it is. */
function subtitleOf(headings: readonly Heading[], blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = headings;
  if (!first) return blocks.slice(0, 3).filter(({ kind }) => kind === 'paragraph');
  if (first.sections.length > 0) return blocks.slice(0, first.block.index);
  const next = rest.find(({ sections }) => sections.length > 0) ?? rest[0];
  const [clause] = clausesIn(blocks, headings);
  return blocks
    .slice(0, next?.block.index ?? clause?.index ?? blocks.length)
    .filter(
      (block) => block !== first.block && (block.kind === 'paragraph' || block.kind === 'heading'),
    );
}
