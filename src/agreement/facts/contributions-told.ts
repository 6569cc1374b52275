import type { SectionKey } from '../../profile.ts';
import { contains, type Source } from '../../source.ts';
import type { Block, Party, SectionPlace, Sentence } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { hasAny } from '../language/letters.ts';
import { lowered } from '../language/lowered.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { isTold } from '../language/tense.ts';
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
  readonly sentences: readonly Sentence[];
  /** The first year of the term. */
  readonly firstYear: number | null;
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

/** “Till föreningen” over a column of sums: who gets them, and from whom, where one party alone can give them. */
function inColumn(
  heads: readonly Block[],
  cells: readonly Block[],
  amount: Amount,
  { parties, source }: ToldParts,
): Told | null {
  const own = cells.find(({ range }) => contains(range, amount.range));
  const head = heads.find(({ cell }) => cell?.column === own?.cell?.column);
  if (!head) return null;
  const { text } = flat(head.prose);
  const mentions = partyMentionsIn(text, parties);
  const payee = mentions.find(
    ({ start, party }) =>
      party.side !== 'public' && /^(?:.*[ :])?till $/i.test(text.slice(0, start)),
  )?.party;
  const givers = parties.filter(({ side }) => side === 'public');
  const payer = givers.length === 1 ? givers[0] : mentions[0]?.party;
  if (!payee || !payer || payer === payee) return null;
  return told(amount, { payer, payee }, 'money', source);
}

/** What a row of a table tells: the party that it names first, and the sum that comes again and again. */
function inRow({ cells, amounts }: Row, heads: readonly Block[], parts: ToldParts): Told | null {
  const { parties, source } = parts;
  const texts = cells.map(({ prose }) => lowered(flat(prose).text).trim());
  const sum = amounts.find(({ per }) => per !== null && per !== 'once') ?? amounts[0];
  if (isSum.test(texts[0] ?? '') || sum?.per === 'unit') return null;
  const row = cells.map(({ prose }) => flat(prose).text).join(' | ');
  const mentions = partyMentionsIn(row, parties);
  const payee = mentions.find(({ start }) =>
    payeeBefore.test(lowered(row.slice(Math.max(0, start - 30), start))),
  );
  const payer = mentions.find((mention) => mention !== payee)?.party;
  if (!payer && sum) return inColumn(heads, cells, sum, parts);
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

/** Nothing in a cell. */
const empty = /^[^a-zà-öø-ɏ\d]*(?:(?:nej|ingen|inget|inga|0)[^a-zà-öø-ɏ\d]*)?$/;

/** The party that a cell of a head is about and nothing else: “Kommunen”, “Föreningens insats”. */
function partyOver(head: Block, parties: readonly Party[]): Party | null {
  const { text } = flat(head.prose);
  const [only, other] = partyMentionsIn(text, parties);
  if (!only || other || !/^\s*(?:från )?$/i.test(text.slice(0, only.start))) return null;
  return /^s?(?: (?:insats|bidrag|del|andel|bidrar med|står för))?\s*$/i.test(text.slice(only.end))
    ? only.party
    : null;
}

/** What the cells of a row tell where each party has its column: “| Post | Kommunen | Föreningen |”. */
function inParties({ cells, amounts }: Row, heads: readonly Block[], parts: ToldParts) {
  const { parties, source } = parts;
  const givers = heads.map((head) => partyOver(head, parties));
  if (new Set(givers.filter((one) => one !== null)).size < 2) return null;
  const label = lowered(cells[0] ? flat(cells[0].prose).text : '').trim();
  if (isSum.test(label)) return [];
  const kind = kindIn(label);
  return cells.flatMap((cell): readonly Told[] => {
    const payer = givers[cell.cell?.column ?? 0];
    if (!payer) return [];
    const { text } = flat(cell.prose);
    const sum = amounts.find(({ range }) => contains(cell.range, range));
    if (!sum) {
      if (!kind || kind === 'money' || empty.test(lowered(text))) return [];
      return [unvalued({ payer, payee: null }, kind, source, cell.range)];
    }
    if (sum.per === 'unit' || sum.value === 0) return [];
    const payee = partyMentionsIn(text, parties).find(({ start }) =>
      payeeBefore.test(lowered(text.slice(Math.max(0, start - 30), start))),
    )?.party;
    const other = payee || payer.side === 'public' ? 'money' : 'other';
    return [told(sum, { payer, payee: payee ?? null }, kind ?? other, source)];
  });
}

interface Row {
  readonly cells: Block[];
  readonly amounts: Amount[];
}

/** The rows, the head among them, of the tables that hold a sum, by table. */
function rowsOf(
  blocks: readonly Block[],
  places: readonly Place[],
): ReadonlyMap<number, ReadonlyMap<number, Row>> {
  const tables = new Map<number, Map<number, Row>>();
  for (const { block } of places) if (block.cell) tables.set(block.cell.table, new Map());
  for (const block of blocks) {
    const rows = block.cell ? tables.get(block.cell.table) : undefined;
    if (!block.cell || !rows) continue;
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

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const earlier = ['tidigare', 'förra', 'förut', 'dåvarande', 'på den tiden'];

/** “Mellan 2018 och 2022 hade kommunen ett avtal på 9 mnkr”: told of what was before the term began. */
function isOfThePast({ range, amount }: Told, parts: ToldParts): boolean {
  const { sentences, parties, firstYear } = parts;
  if (amount === null || firstYear === null) return false;
  const sentence = sentences.find(
    ({ block, start, text }) =>
      contains(block.range, range) &&
      contains(rangeIn(block.prose, start, start + text.length), range),
  );
  if (!sentence || !isTold(sentence, parties)) return false;
  const named = allMatches(sentence.text, years).map(([year]) => Number(year));
  return named.length > 0
    ? named.every((year) => year < firstYear)
    : hasAny(lowered(sentence.text), earlier);
}

/** Everything that is told, in order, the same thing as often as the text tells it. */
function readAll(parts: ToldParts): readonly Read[] {
  const places = placesOf(parts);
  const tables = rowsOf(parts.blocks, places);
  const seen = new Set<number>();
  return places.flatMap((place): readonly Read[] => {
    const { cell } = place.block;
    if (!cell) {
      const found = inParagraph(place, parts.parties, parts.source);
      return found.map((told) => ({ told, isRow: false }));
    }
    if (seen.has(cell.table)) return [];
    seen.add(cell.table);
    const rows = tables.get(cell.table);
    const heads = rows?.get(0)?.cells ?? [];
    return [...(rows ?? [])].flatMap(([at, row]): readonly Read[] => {
      if (at === 0) return [];
      const told = inParties(row, heads, parts) ?? [inRow(row, heads, parts)];
      return told.flatMap((one) => (one ? [{ told: one, isRow: true }] : []));
    });
  });
}

/** What the text tells that the parties contribute, in order, each once. */
export function contributionsTold(parts: ToldParts): readonly Told[] {
  const found: Read[] = [];
  for (const each of readAll(parts).slice(0, 400)) {
    if (!isAgain(found, each, parts.source) && !isOfThePast(each.told, parts)) found.push(each);
  }
  // What is told once without a sum and once with it is one thing.
  const isValued = ({ payer, kind }: Told) =>
    found.some(({ told }) => told.payer === payer && told.kind === kind && told.amount !== null);
  return found
    .map(({ told }) => told)
    .filter((told) => told.amount !== null || told.payer === null || !isValued(told));
}
