import type { Block, Prose } from '../agreement.ts';
import { withoutGaps } from '../language/gaps.ts';
import { lowered } from '../language/lowered.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { sentenceBounds } from '../language/sentences.ts';
import { type ReadSum, readSums } from './amount-attach.ts';
import { type Basis, basesIn } from './amount-basis.ts';
import { maySum, sumsIn } from './amount-hits.ts';
import { cellAmounts, type TableCells, tablesIn } from './amount-tables.ts';
import type { Amount } from './fact.ts';
import type { FactParts } from './facts.ts';

/** A sum as a fact, with its place in the source; `at` is where the sentence begins in the prose. */
function amountOf(prose: Prose, at: number, sum: ReadSum): Amount {
  const [from, to] = [at + sum.start, at + sum.end];
  return {
    value: sum.value,
    currency: sum.currency,
    per: sum.basis?.per ?? null,
    unit: sum.basis?.unit ?? null,
    approximate: sum.approximate,
    ceiling: sum.ceiling,
    range: rangeIn(prose, from, to),
    text: prose.text.slice(from, to),
  };
}

/** “Beloppet avser ett kalenderår.” after the sentence that names it. */
const aboutIt =
  /^(?:detta|det|beloppe[tn]|bidrage[tn]|summan|summorna|ersättningen|medlen|pengarna|hyran|samtliga belopp|alla belopp|the amounts?|the sum|the grant)(?: [a-zà-öø-ɏ]+){0,3}? (?:gäller|avser|anges|är|betalas|utbetalas|utgår|ges|lämnas|applies|is paid|refers?)(?![a-zà-öø-ɏ])/;
const oneYear =
  /(?<![a-zà-öø-ɏ])(?:avser|gäller|applies to|refers to) (?:ett |helt |a )*(?:kalender|verksamhets|avtals|läs|budget|hel)?(?:år|year)(?![a-zà-öø-ɏ])/;

/** What a sentence after says that the sums before are for; yearly only. */
function saidAfter(text: string): Basis | null {
  if (!aboutIt.test(text) || maySum(text)) return null;
  const year = oneYear.exec(text);
  if (year) return { start: 0, end: 0, kind: 'time', per: 'year', unit: null };
  const found = basesIn(text, []).find(({ per }) => per === 'year');
  if (!found) return null;
  const before = text.slice(0, found.start);
  return /gång|tillfäll|\d|räkna|justera|revidera|följ/.test(before) ? null : found;
}

/** “Är rummet tomt får ni 590 kronor.” */
const otherCase =
  /^(?:(?:är|står|blir|kommer|uteblir|saknas|ställs|avbokas|avbryts|om|när|ifall|annars|på (?:helg|kväll|natt|storhelg)[a-zà-öø-ɏ]*|för (?:barn|ungdom|vuxna|pensionär)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ]))/;

/** What the sum of the sentence before is paid for, where this one only tells of another case of it. */
function caseBasis(text: string, sums: readonly ReadSum[], before: ReadSum | null): Basis | null {
  const [sum, second] = sums;
  const isCase = before?.basis?.kind === 'unit' && !second && otherCase.test(text);
  // A sum of quite another size is another matter.
  const isAlike = sum !== undefined && sum.value <= (before?.value ?? 0) * 2;
  return isCase && isAlike && sum.value * 10 >= (before?.value ?? 0)
    ? (before?.basis ?? null)
    : null;
}

/** Words of time in a line that leads in to a list: “Kommunen bidrar varje år med:”. */
function leadBasis(text: string): Basis | null {
  const [last] = sentenceBounds(text).slice(-1);
  if (!last) return null;
  const sentence = lowered(text.slice(last.start, last.end));
  const found = basesIn(sentence, []).filter(({ kind }) => kind === 'time');
  const basis = found.find(({ start }) => !/gång(?:er)? $/.test(sentence.slice(0, start)));
  return basis ?? null;
}

/** The line that a list item belongs to: the paragraph before the list, when it ends with a colon. */
function leadOf(blocks: readonly Block[], block: Block): string | null {
  if (block.listDepth === 0) return null;
  for (let i = block.index - 1; i >= Math.max(0, block.index - 40); i -= 1) {
    const other = blocks[i];
    if (!other || other.kind === 'heading' || other.kind === 'cell') return null;
    const text = flat(other.prose).text.trimEnd();
    if (other.listDepth < block.listDepth || other.listDepth === 0) {
      return text.endsWith(':') ? text : null;
    }
  }
  return null;
}

/** “Konditori Tre Kronor”: a name, and no sum. */
const inName = /^[A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ]+ Kronor$/;

function amountsIn(blocks: readonly Block[], block: Block): readonly Amount[] {
  const prose = flat(block.prose);
  if (!maySum(prose.text)) return [];
  const whole = withoutGaps(prose.text);
  const found: Amount[] = [];
  const bounds = sentenceBounds(whole);
  let last: ReadSum | null = null;
  for (const [i, { start, end }] of bounds.entries()) {
    const text = lowered(whole.slice(start, end));
    const before: ReadSum | null = last;
    last = null;
    if (!maySum(text)) continue;
    const hits = sumsIn(text).filter(
      (hit) => !inName.test(whole.slice(start + hit.start, start + hit.end)),
    );
    const sums = readSums(text, hits);
    if (sums.length === 0) continue;
    const next = bounds[i + 1];
    const lacks = sums.some(({ basis }) => basis === null);
    const after = lacks && next ? saidAfter(lowered(whole.slice(next.start, next.end))) : null;
    const lead = lacks && !after ? leadOf(blocks, block) : null;
    const other: Basis | null =
      after ?? caseBasis(text, sums, before) ?? (lead === null ? null : leadBasis(lead));
    for (const sum of sums) {
      last = { ...sum, basis: sum.basis ?? other };
      found.push(amountOf(prose, start, last));
    }
  }
  return found;
}

/** The sums of money of a document, in the order of the text. */
export function amountsOf({ blocks }: FactParts): readonly Amount[] {
  const found: Amount[] = [];
  let tables: ReadonlyMap<number, TableCells> | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      for (const amount of amountsIn(blocks, block)) found.push(amount);
    } else if (block.kind === 'cell' && block.cell) {
      tables ??= tablesIn(blocks);
      const table = tables.get(block.cell.table);
      if (table) for (const amount of cellAmounts(block, table)) found.push(amount);
    }
  }
  return found;
}
