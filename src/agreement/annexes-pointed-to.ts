import type { Agreement, Reference } from './agreement.ts';
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

/** “Villkoren återges i bilaga 4”, below the numbered list of the annexes. */
function pointsPastList({ sections, source }: Agreement, start: number): boolean {
  const blocks = (sections.get('annexes') ?? []).flatMap((place) => place.blocks);
  if (!blocks.some(({ marker }) => /\d/.test(marker ?? ''))) return false;
  const own = blocks.find(({ range }) => range.start <= start && start < range.end);
  if (!own || own.marker !== null || own.cell) return false;
  return /(?:(?:återges|framgår|beskrivs|anges|redovisas|regleras) (?:i|av)|enligt) $/.test(
    source.text.slice(Math.max(0, start - 30), start),
  );
}

/** Whether an annex is in the list of them. */
export function isListed(target: string, { labels, text }: AnnexList): boolean {
  if (target === '') return labels.size > 0 || text !== '';
  return labels.has(target.toLowerCase().replace(/\s/g, ''));
}
