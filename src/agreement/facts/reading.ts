import type { Frontmatter, Party, Reading } from '../agreement.ts';
import { partiesInFrontmatter, termInFrontmatter } from './frontmatter-parties.ts';
import { partiesInProse } from './parties.ts';
import type { PartyParts } from './party-parts.ts';
import { termOf } from './term.ts';

/** The three places that say who the parties are and how long the agreement runs. */
export interface ReadingParts {
  readonly frontmatter: Frontmatter | null;
  readonly card: Frontmatter | null;
  /** What `proseReadingOf` gave. */
  readonly prose: Reading;
}

/** Parties and term from the text alone. */
export function proseReadingOf(parts: PartyParts): Reading {
  return { parties: partiesInProse(parts), term: termOf(parts) };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\ud7ff\d]+/g, ' ')
    .trim();

/** Whether frontmatter and text speak of the same party: its number, its name, or a short name of it. */
function isSame(stated: Party, told: Party): boolean {
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

/** Frontmatter first, then the card, then the text. */
export function readingOf({ frontmatter, card, prose }: ReadingParts): Reading {
  const sources = [frontmatter, card].filter((source) => source !== null);
  const stated = sources.map(partiesInFrontmatter).find((parties) => parties.length > 0);
  const term = sources.map(termInFrontmatter).find((found) => found !== null);
  return {
    parties: stated ? stated.map((party) => completed(party, prose.parties)) : prose.parties,
    term: term ?? prose.term,
  };
}
