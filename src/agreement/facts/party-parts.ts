import type { SectionKey } from '../../profile.ts';
import type { Source } from '../../source.ts';
import type { Block, FoundOrgNumber, Heading, SectionPlace, Sentence } from '../agreement.ts';
import { sentenceBounds } from '../language/sentences.ts';
import type { Entry } from './party-entries.ts';
import { type Candidate, numberIn } from './party-lines.ts';
import { introducedIn } from './party-lists.ts';

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
export const most = 40;

/** A sentence or a list about members. */
export const members =
  /(?:medlem(?:mar|marna|sför)|medlem(?:skap)? (?:i|av|hos)|anslut(?:en|et|na) till|tillhör|består av|member(?:s| of)|consists of)/i;

/** A paragraph of the agreement's own. */
export const isText = ({ kind, quoted, footnote }: Block) =>
  kind === 'paragraph' && !quoted && !footnote;

const withNumber =
  (parts: PartyParts) =>
  (entry: Entry): Candidate => ({
    entry,
    orgNumber: numberIn(parts.orgNumbers, entry.block, entry.start, entry.to),
  });

/** What one paragraph that introduces parties names: at least two, or one with its number. */
export function introduced(parts: PartyParts, block: Block): readonly Candidate[] {
  if (!isText(block) && block.kind !== 'heading') return [];
  for (const { start, end } of sentenceBounds(block.prose.text.slice(0, 4000))) {
    const found = introducedIn(block, start, end).map(withNumber(parts));
    if (found.length > 1 || found.some(({ orgNumber }) => orgNumber)) return found;
  }
  return [];
}
