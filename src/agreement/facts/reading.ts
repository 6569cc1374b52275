import type {
  Amount,
  Duration,
  Extension,
  Frequency,
  Frontmatter,
  Party,
  Reading,
  Term,
} from '../agreement.ts';
import { addMonths } from './calendar.ts';
import { partiesInFrontmatter, termInFrontmatter } from './frontmatter-parties.ts';
import {
  extensionInFrontmatter,
  meetingsInFrontmatter,
  noticeInFrontmatter,
} from './frontmatter-term.ts';
import { contributionsOf } from './money-reading.ts';
import { partiesInProse } from './parties.ts';
import type { PartyParts } from './party-parts.ts';
import { termOf } from './term.ts';
import { extensionInProse, meetingsInProse, noticeInProse } from './term-reading.ts';

/** The three places that say who the parties are and how long the agreement runs. */
export interface ReadingParts {
  readonly frontmatter: Frontmatter | null;
  readonly card: Frontmatter | null;
  /** What the prose was read from. */
  readonly parts: ProseParts;
  /** What `proseReadingOf` gave. */
  readonly prose: Reading;
}

/** What the text alone is read from. */
export interface ProseParts extends PartyParts {
  readonly durations: readonly Duration[];
  readonly frequencies: readonly Frequency[];
  readonly amounts: readonly Amount[];
}

/** Parties, term, notice, extension, meetings and contributions from the text alone. */
export function proseReadingOf(parts: ProseParts): Reading {
  const term = termOf(parts);
  const parties = partiesInProse(parts);
  return {
    parties,
    term,
    contributions: contributionsOf({ ...parts, parties, term, frontmatter: null, card: null }),
    notice: noticeInProse({ ...parts, parties }),
    extension: extensionInProse({ ...parts, parties }, term?.end ?? null),
    meetings: meetingsInProse(parts),
  };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\ud7ff\d]+/g, ' ')
    .trim();

/** Whether frontmatter and text speak of the same party: its name, its number, or a short name of it. */
function isSame(stated: Party, told: Party): boolean {
  // Two numbers for one name contradict each other; it is one party all the same.
  if (plain(stated.name) === plain(told.name)) return true;
  if (stated.orgNumber && told.orgNumber) return stated.orgNumber.value === told.orgNumber.value;
  const names = new Set([stated.name, ...stated.shortNames].map(plain));
  return [told.name, ...told.shortNames].some((name) => names.has(plain(name)));
}

/** What frontmatter leaves out of a party is taken from the text. */
function completed(stated: Party, prose: readonly Party[]): Party {
  const told = prose.find((party) => isSame(stated, party));
  if (!told) return stated;
  return {
    ...stated,
    units: stated.units.length > 0 ? stated.units : told.units,
    shortNames: stated.shortNames.length > 0 ? stated.shortNames : told.shortNames,
    type: stated.type ?? told.type,
    side: stated.type === null ? told.side : stated.side,
    orgNumber: stated.orgNumber ?? told.orgNumber,
  };
}

/** A last day that frontmatter tries to state but that is no day is taken from the text. */
function withEnd(stated: Term, told: Term | null): Term {
  const lacks = stated.end === null && !stated.openEnded && stated.start !== null;
  return lacks && told?.end && told.start === stated.start ? { ...stated, end: told.end } : stated;
}

/** The extension that is stated, else told; its deadline is counted from the end that holds. */
function extensionFrom(
  sources: readonly Frontmatter[],
  told: Extension | null,
  end: string | null,
  toldEnd: string | null,
): Extension | null {
  const stated = sources
    .map((source) => extensionInFrontmatter(source, told, end))
    .find((found) => found !== null);
  if (stated) return stated;
  if (!told || told.decideMonthsBefore === null || end === null || end === toldEnd) return told;
  return { ...told, decideBy: addMonths(end, -told.decideMonthsBefore) };
}

/** Frontmatter first, then the card, then the text. */
export function readingOf({ frontmatter, card, parts, prose }: ReadingParts): Reading {
  const sources = [frontmatter, card].filter((source) => source !== null);
  const stated = sources.map(partiesInFrontmatter).find((parties) => parties.length > 0);
  const given = sources.map(termInFrontmatter).find((found) => found !== null) ?? null;
  const term = given ? withEnd(given, prose.term) : prose.term;
  const meetings = sources.map(meetingsInFrontmatter).find((found) => found.length > 0);
  const parties = stated?.map((party) => completed(party, prose.parties)) ?? prose.parties;
  return {
    parties,
    term,
    contributions:
      sources.length === 0
        ? prose.contributions
        : contributionsOf({ ...parts, parties, term, frontmatter, card }),
    notice: sources.map(noticeInFrontmatter).find((found) => found !== null) ?? prose.notice,
    extension: extensionFrom(sources, prose.extension, term?.end ?? null, prose.term?.end ?? null),
    meetings: meetings ?? prose.meetings,
  };
}
