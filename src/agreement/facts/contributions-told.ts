import type { SectionKey } from '../../profile.ts';
import type { Source } from '../../source.ts';
import type { Block, Party, SectionPlace } from '../agreement.ts';
import { lowered } from '../language/lowered.ts';
import { flat } from '../language/prose.ts';
import type { Told } from './contribution.ts';
import { kindIn } from './contribution-kinds.ts';
import { payeeBefore } from './contribution-roles.ts';
import { isAgain, type Line as Read } from './contributions-again.ts';
import { inParagraph, type Place, told, unvalued } from './contributions-in-sentences.ts';
import type { Amount } from './fact.ts';
import { partyMentionsIn } from './party-mentions.ts';

/** What contributions are read from. */
export interface ToldParts {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly sections: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
  readonly amounts: readonly Amount[];
  readonly parties: readonly Party[];
}

/** Blocks of the sections on money and commitments, with the sums in each; else every block with a sum. */
function placesOf({ blocks, sections, amounts }: ToldParts): readonly Place[] {
  const keys: readonly SectionKey[] = ['economy', 'commitments'];
  const own = keys.flatMap((key) => sections.get(key) ?? []).flatMap((place) => place.blocks);
  const among = own.length > 0 ? new Set(own.map(({ index }) => index)) : null;
  const places: Place[] = [];
  let next = 0;
  for (const block of blocks) {
    const found: Amount[] = [];
    for (let amount = amounts[next]; amount; amount = amounts[next]) {
      if (amount.range.start >= block.range.end) break;
      if (amount.range.start >= block.range.start) found.push(amount);
      next += 1;
    }
    if (found.length === 0 && block.kind !== 'paragraph') continue;
    if (block.kind === 'heading' || block.quoted) continue;
    if (among && !among.has(block.index)) continue;
    places.push({ block, amounts: found });
  }
  return places;
}

const isSum = /^(?:summa|totalt|total|sammanlagt|delsumma|sum)(?![a-zà-öø-ɏ])/;

/** What a row of a table tells: the party that it names first, and the sum that comes again and again. */
function inRow(
  cells: readonly Block[],
  amounts: readonly Amount[],
  { parties, source }: ToldParts,
): Told | null {
  const texts = cells.map(({ prose }) => lowered(flat(prose).text).trim());
  const sum = amounts.find(({ per }) => per !== null && per !== 'once') ?? amounts[0];
  if (isSum.test(texts[0] ?? '') || sum?.per === 'unit') return null;
  const row = cells.map(({ prose }) => flat(prose).text).join(' | ');
  const mentions = partyMentionsIn(row, parties);
  const payee = mentions.find(({ start }) =>
    payeeBefore.test(lowered(row.slice(Math.max(0, start - 30), start))),
  );
  const payer = mentions.find((mention) => mention !== payee)?.party;
  if (!payer) return null;
  const words = texts.filter((text) => !/\d{2} ?(?:\d{3}|kr|tkr|kronor|sek)/.test(text));
  const kind = kindIn(words.slice(1).join(' '));
  if (sum) {
    const other = payee || payer.side === 'public' ? 'money' : 'other';
    return told(sum, { payer, payee: payee?.party ?? null }, kind ?? other, source);
  }
  const first = cells[0];
  return first && kind && kind !== 'money'
    ? unvalued({ payer, payee: null }, kind, source, first.range)
    : null;
}

interface Row {
  readonly cells: Block[];
  readonly amounts: Amount[];
}

/** The rows, heads left out, of the tables that hold a sum, by table. */
function rowsOf(
  blocks: readonly Block[],
  places: readonly Place[],
): ReadonlyMap<number, ReadonlyMap<number, Row>> {
  const tables = new Map<number, Map<number, Row>>();
  for (const { block } of places) if (block.cell) tables.set(block.cell.table, new Map());
  for (const block of blocks) {
    const rows = block.cell ? tables.get(block.cell.table) : undefined;
    if (!block.cell || !rows || block.cell.row === 0) continue;
    const row = rows.get(block.cell.row) ?? { cells: [], amounts: [] };
    rows.set(block.cell.row, row);
    row.cells.push(block);
  }
  for (const { block, amounts } of places) {
    const row = block.cell ? tables.get(block.cell.table)?.get(block.cell.row) : undefined;
    if (row) for (const amount of amounts) row.amounts.push(amount);
  }
  return tables;
}

/** What the text tells that the parties contribute, in order, each once. */
export function contributionsTold(parts: ToldParts): readonly Told[] {
  const places = placesOf(parts);
  const tables = rowsOf(parts.blocks, places);
  const read: Read[] = [];
  let table = -1;
  for (const place of places) {
    const { cell } = place.block;
    if (!cell)
      for (const told of inParagraph(place, parts.parties, parts.source))
        read.push({ told, isRow: false });
    else if (cell.table !== table) {
      table = cell.table;
      for (const { cells, amounts } of tables.get(table)?.values() ?? []) {
        const told = inRow(cells, amounts, parts);
        if (told) read.push({ told, isRow: true });
      }
    }
  }
  const found: Read[] = [];
  for (const each of read.slice(0, 400)) {
    if (!isAgain(found, each, parts.source)) found.push(each);
  }
  // What is told once without a sum and once with it is one thing.
  const isValued = ({ payer, kind }: Told) =>
    found.some(({ told }) => told.payer === payer && told.kind === kind && told.amount !== null);
  return found
    .map(({ told }) => told)
    .filter((told) => told.amount !== null || told.payer === null || !isValued(told));
}
