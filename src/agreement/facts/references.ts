import type { Block, Reference } from '../agreement.ts';
import { lowered } from '../language/lowered.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { annexesIn } from './annex-references.ts';
import { clausesIn } from './clause-references.ts';
import type { FactParts } from './facts.ts';
import { lawReferencesIn, type ReferenceHit } from './law-references.ts';

/** A cheap test: digits, signs, abbreviations, and the few words that point without them. */
const mayRefer =
  /[\d§]|[A-ZÅ]{2}|[Bb]ilag|lagen|balk|förordn|fördrag|regeringsf|[Pp]unkt|nnex|ppend|Act|Regul|SoL|BrB/;

/** An item of a table of contents: its text is a link, or ends in dots and a page. */
function isListing({ prose: { text }, links, listDepth, kind }: Block): boolean {
  if (/(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d*\s*$/.test(text.slice(-60))) return true;
  if (links.length === 0 || (listDepth === 0 && kind !== 'cell')) return false;
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return linked > text.trim().length * 0.6;
}

/** Those that overlap no better one: a law before an annex before a clause, then the longer. */
function apart(hits: readonly ReferenceHit[]): readonly ReferenceHit[] {
  const order = ['law', 'annex', 'clause'];
  const sorted = hits
    .map((hit, at) => ({ hit, at }))
    .sort(
      (a, b) => a.hit.start - b.hit.start || order.indexOf(a.hit.kind) - order.indexOf(b.hit.kind),
    );
  const kept: ReferenceHit[] = [];
  for (const { hit } of sorted) {
    const last = kept.at(-1);
    // Numbers within one range share their place.
    const shares = last?.kind === hit.kind && last.target !== hit.target && hit.kind !== 'law';
    if (
      !last ||
      hit.start >= last.end ||
      (shares && hit.start >= last.start && hit.end >= last.end)
    )
      kept.push(hit);
    else if (order.indexOf(hit.kind) < order.indexOf(last.kind)) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** What one stretch of prose points to, in order. */
export function referenceHitsIn(text: string, isCell = false): readonly ReferenceHit[] {
  if (!mayRefer.test(text)) return [];
  const lower = lowered(text);
  return apart([
    ...lawReferencesIn(text, lower),
    ...annexesIn(text, lower, isCell),
    ...clausesIn(text, lower),
  ]);
}

/** The annexes, clauses and laws that the paragraphs and cells of a document point to. */
export function referencesOf({ blocks }: FactParts): readonly Reference[] {
  const found: Reference[] = [];
  for (const block of blocks) {
    if ((block.kind !== 'paragraph' && block.kind !== 'cell') || isListing(block)) continue;
    const prose = flat(block.prose);
    for (const { kind, target, start, end } of referenceHitsIn(prose.text, block.kind === 'cell')) {
      found.push({
        kind,
        target,
        range: rangeIn(prose, start, end),
        text: prose.text.slice(start, end),
      });
    }
  }
  return found;
}
