import type { Agreement, Block, Reference } from './agreement.ts';
import type { AnnexList } from './annex-list.ts';
import { withoutOthers } from './other-annexes.ts';
import { ownFacts } from './own-facts.ts';
import { sectionAt } from './places.ts';

/** The annexes that the running text points to, the list of them left out. */
export function annexesOf(agreement: Agreement): readonly Reference[] {
  const found = agreement.facts.references.filter(({ kind }) => kind === 'annex');
  const running = ownFacts(agreement, found).filter(
    ({ range }) =>
      sectionAt(agreement, range) !== 'annexes' || pointsPastList(agreement, range.start),
  );
  return withoutOthers(agreement, running);
}

/** “Villkoren återges i bilaga 4”, “planen i bilaga 4 gäller före”: a sentence beside the list of the annexes. */
function pointsPastList({ sections, source }: Agreement, start: number): boolean {
  const blocks = (sections.get('annexes') ?? []).flatMap((place) => place.blocks);
  const isItem = ({ marker, prose }: Block) =>
    marker !== null || /^[\s*]{0,4}(?:bilaga|annex) [\da-h]/i.test(prose.text);
  const lead = source.text.slice(Math.max(0, start - 30), start);
  // Below the heading “Bilagor och beslut” there may be no list at all.
  if (!blocks.some(isItem)) return tellsElsewhere.test(lead);
  const own = blocks.find(({ range }) => range.start <= start && start < range.end);
  if (!own || isItem(own) || own.cell) return false;
  return /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:i|av|enligt|se) $/.test(lead);
}

const tellsElsewhere =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:framgår av|(?:återges|beskrivs|regleras|anges|specificeras|preciseras) i) $/;

/** Whether an annex is in the list of them. */
export function isListed(target: string, { labels, text }: AnnexList): boolean {
  if (target === '') return labels.size > 0 || text !== '';
  return labels.has(target.toLowerCase().replace(/\s/g, ''));
}
