import { expect } from 'vitest';
import type { Agreement, Block } from '../../src/agreement/agreement.ts';
import { rangeIn } from '../../src/agreement/language/prose.ts';
import type { Range, Source } from '../../src/source.ts';

function isInside({ text }: Source, { start, end }: Range): boolean {
  return Number.isInteger(start) && 0 <= start && start <= end && end <= text.length;
}

/** Throws unless a range lies inside its source. Plain errors: `expect` is slow in a property. */
function need(holds: boolean, what: string, detail: unknown): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(detail)}`);
}

/** What a letter of prose may come from: itself, or something that reads as it. */
function readsAs(prose: string, source: string): boolean {
  const flat = (text: string) =>
    text.normalize('NFC').replace(/\0/g, '\ufffd').replace(/\s/gu, ' ');
  // Runs of letters that are no word are read as signs.
  const signs = (text: string) =>
    text.replace(/[·\dA-Za-zÀ-ÖØ-öø-ɏ-]{400,}/g, (word) => '·'.repeat(word.length));
  return flat(prose) === flat(source) || signs(flat(prose)) === signs(flat(source));
}

function checkBlock(agreement: Agreement, block: Block): void {
  const { source } = agreement;
  need(isInside(source, block.range), 'block range', block.range);
  let at = 0;
  for (const piece of block.prose.pieces) {
    need(piece.at === at, 'pieces follow each other', piece);
    need(block.range.start <= piece.from && piece.from <= piece.to, 'piece start', piece);
    need(piece.to <= block.range.end, 'piece end', piece);
    at += piece.length;
    if (piece.length !== piece.to - piece.from) continue;
    const written = source.text.slice(piece.from, piece.to);
    const read = block.prose.text.slice(piece.at, at);
    need(readsAs(read, written) || /[&\\]/.test(written), 'a piece cuts out what it says', [
      read,
      written,
    ]);
  }
  need(at === block.prose.text.length, 'pieces cover the prose', block.prose);
  for (const { start, end } of [...block.strong, ...block.links]) {
    need(start <= end && end <= block.prose.text.length, 'stretch of the prose', [start, end]);
  }
}

/** Every range of an agreement lies inside the text, and cuts out what it says. */
export function checkRanges(agreement: Agreement): void {
  const { source, facts, reading, prose, frontmatter, card } = agreement;
  for (const block of agreement.blocks) checkBlock(agreement, block);
  for (const { block, start, end, text } of agreement.sentences) {
    need(isInside(source, rangeIn(block.prose, start, end)), 'sentence range', text);
    const cut = block.prose.text.slice(start, end).replaceAll('\n', ' ');
    need(cut === text.replaceAll('\n', ' '), 'sentence text', [cut, text]);
  }
  const inText = [
    ...agreement.headings,
    ...[...agreement.sections.values()].flat(),
    ...facts.dates,
    ...facts.periods,
    ...facts.orgNumbers,
    ...facts.placeholders,
    ...prose.parties,
    ...(prose.term ? [prose.term] : []),
  ];
  for (const { range } of inText) need(isInside(source, range), 'range', range);
  const elsewhere = [
    ...facts.personalNumbers,
    ...[...agreement.coverage.values()].flatMap(({ points }) =>
      Object.values(points).filter((evidence) => evidence !== null),
    ),
    ...reading.parties,
    ...reading.parties.flatMap(({ orgNumber }) => (orgNumber ? [orgNumber] : [])),
    ...(reading.term ? [reading.term] : []),
    ...[frontmatter, card].flatMap((part) => (part ? [...part.fields.values()] : [])),
  ];
  for (const { source: own, range } of elsewhere) need(isInside(own, range), 'range', range);
  for (const part of [frontmatter, card]) {
    for (const { range } of part?.problems ?? []) {
      need(part !== null && isInside(part.source, range), 'problem range', range);
    }
  }
  expect(agreement.coverage.size).toBeGreaterThan(0);
}
