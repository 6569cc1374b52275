import type { Range } from '../source.ts';
import type { Agreement, Amount, Block } from './agreement.ts';
import { numbersIn } from './facts/amount-numbers.ts';
import { lowered } from './language/lowered.ts';
import { flat, rangeIn } from './language/prose.ts';

/** A total in a table that its numbers do not make. */
export interface TableSum {
  /** What the table says, and what its numbers make. */
  readonly stated: number;
  readonly counted: number;
  /** ISO 4217; null for what is no money. */
  readonly currency: string | null;
  /** The cell of the total. */
  readonly range: Range;
  /** The cells that were counted. */
  readonly parts: readonly Range[];
}

/** A cell with its number, as far as it can be understood. */
interface Cell {
  readonly block: Block;
  readonly text: string;
  /** Null for a cell without a number; `unclear` tells whether something else stands in it. */
  readonly value: number | null;
  readonly currency: string | null;
  readonly per: Amount['per'];
  readonly unclear: boolean;
  readonly approximate: boolean;
  /** What the last digit stands for: 1, 1000 for tkr, 100 000 for 1,2 mnkr. */
  readonly step: number;
}

type Row = readonly (Cell | undefined)[];

const totalWord =
  /^(?:(?:del|slut|total|års|hel)?(?:summa|summor)|totalt?|totalsumma|totalbelopp|sammanlagt|tillsammans|(?:grand |sub)?total|sum|hela (?:avtals|projekt|partnerskaps)?(?:tiden|perioden)|alla (?:år|åren))(?![a-zà-öø-ɏ])/;
/** A total of everything: one that names a party or a stretch of time is the sum of some rows only, or of several years. */
const neutral =
  /^(?:[a-zà-öø-ɏ]*(?:summa|summor|total[a-zà-öø-ɏ]*|sammanlagt|tillsammans|sum))(?:[ :=]+(?:(?:kr|kronor|sek|tkr|mnkr|belopp|kostnad(?:er|en)?|intäkter|utgifter|budget(?:en)?|bidrag|värde|insatser|resurser|medel|timmar|alla|samtliga|parter|per|varje|om|år|året|kalenderår|månad|amount|costs?|budget|per|a|year|all|parties)(?![a-zà-öø-ɏ])|\([^()]{0,40}\)))*[ :=]*$/;
/** “Hela tiden” below rows that are each a year. */
const wholeTime = /^(?:hela|alla) /;
/** Labels of rows that are a part of the row above, or no part of a sum. */
const partWord = /^(?:varav|därav|of which|-|–)/;
const apartWord =
  /^(?:andel|unik[at]?|olika|snitt|genomsnitt|medel(?:värde|tal)|per |differens|skillnad|avrundning|index|kvar|resultat|netto|saldo|över-|överskott|underskott|föregående|share|average|difference|balance)/;
/** Columns whose numbers nobody adds up. */
const noSum =
  /^(?:år|year)$|(?<![a-zà-öø-ɏ])(?:datum|nr|nummer|rad|vecka|telefon|tel|org[a-zà-öø-ɏ.]*|bilaga|punkt|pris|à-pris|timpris|per (?!år|kalenderår|månad|kvartal|termin|halvår|vecka|year|month|quarter|week|annum)[a-zà-öø-ɏ]+|snitt|genomsnitt[a-zà-öø-ɏ]*|index|styckpris|price|date|number|average)(?![a-zà-öø-ɏ])/;
const nothing =
  /^(?:[-–—.…]*|ej [a-zà-öø-ɏ ]{1,30}|inget?|inga|ingår|0|n\/a|none|ideellt|ideell tid|utan kostnad|kostnadsfritt)$/;
const aroundNumber =
  /(?<![a-zà-öø-ɏ])(?:ca|cirka|omkring|ungefär|uppskattningsvis|runt|about|approx)(?![a-zà-öø-ɏ])|~/;

const unitWords =
  /^(?:(?:ca|cirka|omkring|ungefär|högst|max|upp till|minst|about)\.? ?)?(?:(?:sek|kr|eur|€) ?)?[-−+]?\d[\d .,'’]*(?: ?(?:%|procent|st|tim|timmar|h|personer|kr|kronor|sek|tkr|mnkr|mkr|kkr|sek|eur|euro|€|:-|miljoner kronor|,-|timmar per år|(?:kr|kronor|tkr|kkr|mnkr|:-|,-) ?(?:\/|per) ?(?:år|månad|termin|halvår|kvartal)|(?:\/|per )år))?\*{0,3}$/;

function cellOf(block: Block, amounts: readonly Amount[]): Cell {
  const text = lowered(flat(block.prose).text).trim();
  const [amount, second] = amounts;
  const numbers = numbersIn(text, false);
  const [number] = numbers;
  const plain = number !== undefined && numbers.length === 1 && unitWords.test(text);
  const negative = plain && /[-−] ?$/.test(text.slice(0, number.start));
  const isUnit = amount?.per === 'unit';
  const bare = plain ? (negative ? -number.value : number.value) : null;
  const value = amount && !second && plain && !isUnit ? amount.value : amount ? null : bare;
  const factor = amount && bare ? Math.abs(amount.value / bare) : 1;
  return {
    block,
    text,
    value,
    currency: amount?.currency ?? null,
    per: amount?.per ?? null,
    unclear: value === null && !nothing.test(text) && (/\d/.test(text) || amount !== undefined),
    approximate: (amount?.approximate ?? false) || aroundNumber.test(text),
    step: factor / 10 ** decimalsIn(text),
  };
}

const decimalsIn = (text: string) => /\d[,.](\d{1,2})(?!\d)/.exec(text)?.[1]?.length ?? 0;

/** The tables of a document outside quotations: rows of cells. */
function tablesOf({ blocks, facts }: Agreement): readonly (readonly Row[])[] {
  const tables = new Map<number, (Cell | undefined)[][]>();
  let at = 0;
  for (const block of blocks) {
    const found: Amount[] = [];
    for (let sum = facts.amounts[at]; sum; sum = facts.amounts[at]) {
      if (sum.range.start >= block.range.end) break;
      if (sum.range.start >= block.range.start) found.push(sum);
      at += 1;
    }
    const { cell } = block;
    if (!cell || block.quoted) continue;
    const rows = tables.get(cell.table) ?? [];
    tables.set(cell.table, rows);
    const row = rows[cell.row] ?? [];
    rows[cell.row] = row;
    row[cell.column] = cellOf(block, found);
  }
  return Array.from(tables.values(), (rows) => Array.from(rows, (row) => row ?? []));
}

/** Whether a row stands for all that is above it. */
function isForAll(rows: readonly Row[], index: number): boolean {
  const label = labelOf(rows[index] ?? []);
  if (!wholeTime.test(label)) return neutral.test(label);
  return rows.slice(1, index).every((row) => isTotal(row) || yearHead.test(labelOf(row)));
}

const labelOf = (row: Row) => row.find((cell) => cell && cell.text !== '')?.text ?? '';
const isTotal = (row: Row) => totalWord.test(labelOf(row));

/** Whether numbers make a sum, within the rounding of each and what is only about. */
function makes(total: Cell, parts: readonly Cell[]): boolean {
  const counted = sumOf(parts);
  const stated = total.value ?? 0;
  const steps = [total, ...parts].map(({ step }) => step);
  const rounding = (Math.max(...steps) * (parts.length + 1)) / 2;
  const isAbout = [total, ...parts].some(({ approximate }) => approximate);
  const slack = isAbout ? Math.abs(stated) / 10 : 0;
  return Math.abs(counted - stated) <= Math.max(rounding, slack) + 1e-6;
}

function sumOf(parts: readonly Cell[]): number {
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** Numbers of one kind: all money, all percent, or neither. */
function isOneKind(cells: readonly Cell[]): boolean {
  const percents = cells.filter(({ text }) => text.includes('%') || text.includes('procent'));
  const sums = cells.filter(({ currency }) => currency !== null);
  return (
    (percents.length === 0 || percents.length === cells.length) &&
    (sums.length === 0 || sums.length === cells.length) &&
    new Set(cells.flatMap(({ per }) => per ?? [])).size < 2 &&
    new Set(cells.map(({ currency }) => currency)).size < 2
  );
}

/** A row that only names those below it. */
const isHead = (row: Row) => row.every((cell, i) => i === 0 || !cell || cell.text === '');

interface Counted {
  readonly row: Row;
  readonly index: number;
}

/** The rows of a table that a total may be the sum of, likeliest first. */
function readingsOf(rows: readonly Row[], index: number): readonly (readonly Counted[])[] {
  const above = rows.slice(1, index).map((row, i) => ({ row, index: i + 1 }));
  const own = above.filter(({ row }) => !isTotal(row) && !apartWord.test(labelOf(row)));
  const last = above.findLast(({ row }) => isTotal(row))?.index ?? 0;
  const since = own.filter((it) => it.index > last);
  const totals = above.filter(({ row }) => isTotal(row));
  const whole = (list: readonly Counted[]) =>
    list.filter(({ row }) => !partWord.test(labelOf(row)));
  return [
    since,
    whole(since),
    own,
    whole(own),
    totals,
    [...totals, ...since],
    since.slice(since.findLastIndex(({ row }) => isHead(row)) + 1),
    // A total that comes first is the sum of what stands below it.
    ...(index === 1
      ? [rows.slice(2).map((row, i) => ({ row, index: i + 2 }))].map((list) =>
          whole(list.filter(({ row }) => !isTotal(row))),
        )
      : []),
  ].filter((list) => list.length > 1);
}

/** A column whose total is not the sum of any rows that it could stand for; null when it is, or when one cannot tell. */
function wrongColumn(rows: readonly Row[], index: number, column: number): TableSum | null {
  const total = rows[index]?.[column];
  if (!total || total.value === null || noSum.test(rows[0]?.[column]?.text ?? '')) return null;
  const readings = readingsOf(rows, index).map((list) => list.map(({ row }) => row[column]));
  let first: readonly Cell[] | null = null;
  for (const cells of readings) {
    const known = cells.flatMap((cell) => cell ?? []);
    const numbers = known.filter(({ value }) => value !== null);
    if (known.some(({ unclear }) => unclear) || !isOneKind([total, ...numbers])) return null;
    if (makes(total, numbers)) return null;
    if (numbers.length > 1) first ??= numbers;
  }
  return first && !isAverage(total, first) ? sumFrom(total, first) : null;
}

/** Percentages are added only when they make up a whole. */
function isAverage({ text, value }: Cell, parts: readonly Cell[]): boolean {
  const isPercent = text.includes('%') || text.includes('procent');
  return isPercent && (value !== 100 || parts.some((part) => (part.value ?? 0) >= 100));
}

/** What is written in a cell, without its bars. */
const textRange = ({ prose }: Block) => rangeIn(prose, 0, prose.text.length);

function sumFrom(total: Cell, parts: readonly Cell[]): TableSum {
  return {
    stated: total.value ?? 0,
    counted: Math.round(sumOf(parts) * 100) / 100,
    currency: total.currency,
    range: textRange(total.block),
    parts: parts.map(({ block }) => textRange(block)),
  };
}

const yearHead =
  /^(?:(?:år |year |läsåret )?(?:(?:19|20)\d\d(?:\/\d\d(?:\d\d)?)?|[1-9])|(?:ht|vt) ?\d\d(?:\d\d)?|h?å [12])$/;

/** Rows whose last column is the total of the years before it, and is not their sum. */
function wrongRows(rows: readonly Row[]): readonly TableSum[] {
  const heads = (rows[0] ?? []).map((cell) => cell?.text ?? '');
  const totals = heads.flatMap((head, i) => (totalWord.test(head) ? [i] : []));
  const [column] = totals;
  const years = heads.flatMap((head, i) => (yearHead.test(head) ? [i] : []));
  if (column === undefined || totals.length > 1 || years.length < 2) return [];
  if (years.some((year) => year > column)) return [];
  return rows.slice(1).flatMap((row) => {
    const total = row[column];
    const parts = years.flatMap((year) => row[year] ?? []);
    const numbers = parts.filter(({ value }) => value !== null);
    if (!total || total.value === null || numbers.length < 2) return [];
    if (parts.some(({ unclear }) => unclear) || !isOneKind([total, ...numbers])) return [];
    return makes(total, numbers) ? [] : [sumFrom(total, numbers)];
  });
}

/** A larger table is no budget that one adds up by eye, and its time would grow with the square. */
const mostRows = 400;
const mostTotals = 20;

/** The totals of all tables that the numbers beside them do not make, in the order of the text. */
export function wrongTableSums(agreement: Agreement): readonly TableSum[] {
  const hasMoney = (rows: readonly Row[]) =>
    rows.some((row) => row.some((cell) => cell !== undefined && cell.currency !== null));
  const isSmall = (rows: readonly Row[]) =>
    rows.length <= mostRows && rows.filter(isTotal).length <= mostTotals;
  const economy = new Set(
    (agreement.sections.get('economy') ?? []).flatMap(({ blocks }) => blocks),
  );
  const isEconomy = (rows: readonly Row[]) =>
    rows.some((row) => row.some((cell) => cell !== undefined && economy.has(cell.block)));
  // Elsewhere numbers of visits and the like need not add up: one person may come twice.
  const budgets = tablesOf(agreement).filter(
    (rows) => isSmall(rows) && (hasMoney(rows) || isEconomy(rows)),
  );
  return budgets.flatMap((rows) => {
    const down = rows.flatMap((row, index) => {
      if (index === 0 || !isTotal(row) || !isForAll(rows, index)) return [];
      return row.flatMap((_, column) => wrongColumn(rows, index, column) ?? []);
    });
    const known = new Set(down.map(({ range }) => range.start));
    const across = wrongRows(rows).filter(({ range }) => !known.has(range.start));
    return [...down, ...across].sort((a, b) => a.range.start - b.range.start);
  });
}
