import type { Block } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { lowered } from '../language/lowered.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { type ReadSum, readSums } from './amount-attach.ts';
import { type Basis, basesIn } from './amount-basis.ts';
import { maySum, sumsIn } from './amount-hits.ts';
import { numbersIn, type WrittenNumber } from './amount-numbers.ts';
import { type MoneyUnit, moneyUnitIn } from './amount-units.ts';
import type { Amount } from './fact.ts';

/** The words around the cells of a table that say what its numbers are; all in lower case. */
export interface TableCells {
  /** Texts of the first row, by column. */
  readonly heads: readonly string[];
  /** Texts of every row, by row and column. */
  readonly rows: readonly (readonly string[])[];
  /** What stands right before and right after the table. */
  readonly caption: string;
  readonly note: string;
  /** What was read from these words before. */
  readonly known: Map<string, Basis | null>;
}

const textOf = (block: Block | undefined) => (block ? lowered(flat(block.prose).text).trim() : '');

/** A sentence with a sum of its own says what that sum is for, unless it leads in to the table. */
const isCaption = (text: string) =>
  text.length <= 300 && (text.endsWith(':') || !maySum(text) || sumsIn(text).length === 0);

const isAbout = /(?:belopp|siffror|värde|summor|kronor|tkr|sek|kostnad|budget)/;

/** The tables of a document by number. */
export function tablesIn(blocks: readonly Block[]): ReadonlyMap<number, TableCells> {
  const tables = new Map<number, { rows: string[][]; first: number; last: number }>();
  for (const block of blocks) {
    const { cell } = block;
    if (!cell) continue;
    const table = tables.get(cell.table) ?? { rows: [], first: block.index, last: block.index };
    tables.set(cell.table, table);
    table.last = block.index;
    const row = table.rows[cell.row] ?? [];
    table.rows[cell.row] = row;
    row[cell.column] = textOf(block);
  }
  return new Map(
    [...tables].map(([number, { rows, first, last }]) => {
      const after = blocks[last + 1];
      const note = after?.kind === 'paragraph' ? textOf(after) : '';
      const before = blocks[first - 1];
      const caption = before && !before.cell ? textOf(before) : '';
      const filled = Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ''));
      return [
        number,
        {
          heads: filled[0] ?? [],
          rows: filled,
          caption: isCaption(caption) ? caption : '',
          known: new Map(),
          // A sentence after it with a sum of its own tells of that sum, as one before it does.
          note: note.length < 200 && isAbout.test(note) && isCaption(note) ? note : '',
        },
      ];
    }),
  );
}

const counts =
  /(?<![a-zà-öø-ɏ])(?:antal|timm|procent|andel|nr|nummer|tjänst|personer|deltagare|enhet|platser|datum|vecka|rad|bilaga|besök|år$|hours?|number|share|participants|org)|%/;
const partHead =
  /^(?:(?:år |year )?(?:(?:19|20)\d\d|[1-9])|(?:läsåret |ht |vt )?(?:19|20)\d\d\/\d\d.*)$/;
const moneyHead =
  /(?:belopp|kostnad|ersättning|bidrag|summa|budget|intäkt|utgift|pris|avgift|hyra|stöd|medel|värde|amount|cost|grant|sum|value|per år|årligen)/;

/** The basis that the words of a head, a label or a caption give. */
function basisIn(text: string, { known }: TableCells): Basis | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const basis = freshBasis(text);
  known.set(text, basis);
  return basis;
}

function freshBasis(text: string): Basis | null {
  if (text === '') return null;
  const ends = [...allMatches(text, /(?<=[a-zà-öø-ɏ)]) ?\//g)]
    .slice(0, 4)
    .map(({ index }) => index);
  const found = basesIn(text, ends).filter(
    ({ start }) => !/gång(?:er)? $/.test(text.slice(0, start)),
  );
  const time = found.find(({ kind }) => kind === 'time' || kind === 'unit');
  return time ?? found.find(({ kind }) => kind === 'once' || kind === 'part') ?? found[0] ?? null;
}

const once: Basis = { start: 0, end: 0, kind: 'part', per: 'once', unit: null };
const isTotal = /^(?:summa|totalt|total|sammanlagt|sum)/;

function headBasis(head: string, table: TableCells): Basis | null {
  if (partHead.test(head)) return once;
  const basis = basisIn(head, table);
  if (!isTotal.test(head) || basis?.kind === 'time') return basis;
  const isPart = (other: string) => partHead.test(other) || basisIn(other, table)?.kind === 'part';
  return table.heads.slice(0, widest).some(isPart) ? once : null;
}

/** Tables of sums are no wider. */
const widest = 16;

/** “porslin och spis, en gång”, “hyra (per månad)” */
const ofRow =
  /[a-zà-öø-ɏ)](?:,| –| -| \() ?(en gång|engångs[a-zà-öø-ɏ]+|årligen|varje år|om året|per (?:år|månad|kvartal|termin|halvår)|varje (?:månad|termin))\)?$/;

/** A cell that says nothing but how often: “per år”, “årligen”, “engångsbelopp”. */
function rhythmOf(row: readonly string[], column: number, table: TableCells): Basis | null {
  if (row.length > widest) return null;
  for (const [i, text] of row.entries()) {
    if (i === column || text.length > 24 || isTotal.test(text)) continue;
    const basis = basisIn(text, table);
    if (basis && basis.end - basis.start >= text.length - 3) return basis;
  }
  for (const [i, text] of row.entries()) {
    const tail = i === column ? null : (ofRow.exec(text)?.[1] ?? null);
    const basis = tail === null ? null : basisIn(tail, table);
    if (basis) return basis;
  }
  return null;
}

function basisAround(table: TableCells, row: number, column: number): Basis | null {
  const cells = table.rows[row] ?? [];
  const label = column > 0 ? (cells[0] ?? '') : '';
  const said = rhythmOf(cells, column, table);
  if (said) return said;
  const labelled = partHead.test(label) ? once : isTotal.test(label) ? null : basisIn(label, table);
  if (labelled?.kind === 'once') return labelled;
  const head = row > 0 ? headBasis(table.heads[column] ?? '', table) : null;
  return (
    head ??
    labelled ??
    cornerBasis(table, row, column) ??
    basisIn(table.caption, table) ??
    basisIn(table.note, table) ??
    pricedBasis(table, label, column)
  );
}

/** What is done once and then again, as a list of prices names it: “Tur inom tätorten”, “Extra kväll”. */
const performed =
  /^(?:(?:en|ett|varje|extra|kort|lång|halv|hel) )?([a-zà-öø-ɏ]*(?:tur|resa|besök|samtal|träff|kväll|pass|timme|dygn|natt|lektion|kurs|uppdrag|placering|skjuts|ledsagning|föreläsning|tillfälle|matlåda|portion|biljett))(?![a-zà-öø-ɏ])/;
const priceHead = /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*pris(?:et|er|lista)?|à|taxa)(?![a-zà-öø-ɏ])/;

/** A sum beside what is done once and again is for each, in a list of prices or beside one that says so. */
function pricedBasis(table: TableCells, label: string, column: number): Basis | null {
  const unit = performed.exec(label)?.[1];
  if (unit === undefined) return null;
  const isPriced =
    priceHead.test(table.heads[column] ?? '') ||
    priceHead.test(table.caption) ||
    table.rows.some((cells) => basisIn(cells[column] ?? '', table)?.kind === 'unit');
  return isPriced ? { start: 0, end: 0, kind: 'unit', per: 'unit', unit } : null;
}

/** “Egna insatser per år” above the labels is said of every row. */
function cornerBasis(table: TableCells, row: number, column: number): Basis | null {
  const basis = row > 0 && column > 0 ? basisIn(table.heads[0] ?? '', table) : null;
  return basis?.kind === 'time' ? basis : null;
}

const bare =
  /^(?:(?:ca|cirka|omkring|högst|max|ungefär|upp till)\.? )?[-−+]?(?=\d)[\d .,'’]*\d(?: ?\*{1,3}| ?\(\d\)|(?: ?\/ ?| per )[a-zà-öø-ɏ]+(?: och [a-zà-öø-ɏ]+)?| årligen| \([a-zà-öø-ɏ]+\))?$/;

const isYear = ({ grouped, value }: WrittenNumber) => !grouped && value >= 1900 && value < 2100;

/** What the words around a table say that all its numbers are counted in. */
const sharedUnit = ({ caption, note }: TableCells): MoneyUnit | null =>
  (isAbout.test(caption) ? moneyUnitIn(caption) : null) ?? moneyUnitIn(note);

/** A column that adds up those of the years beside it. */
const totalHead =
  /^(?:totalt?|summa|tillsammans|sammanlagt|hela (?:tiden|perioden))(?![a-zà-öø-ɏ])/;

function isOfMoney({ heads }: TableCells, head: string, label: string): boolean {
  return (
    moneyHead.test(head) ||
    ((partHead.test(head) || totalHead.test(head)) && moneyHead.test(heads[0] ?? '')) ||
    (moneyHead.test(label) && heads.length <= 2)
  );
}

/** What a cell that holds a bare number is counted in, or null when it is no sum. */
function bareUnit(
  number: WrittenNumber,
  table: TableCells,
  row: number,
  column: number,
): MoneyUnit | null {
  const head = row > 0 ? (table.heads[column] ?? '') : '';
  const stated = moneyUnitIn(head);
  if (stated) return stated;
  if (column === 0 || (counts.test(head) && !partHead.test(head))) return null;
  const label = table.rows[row]?.[0] ?? '';
  const labelled = moneyUnitIn(label);
  if (labelled) return labelled;
  if (counts.test(label)) return null;
  const shared = sharedUnit(table) ?? moneyUnitIn(table.heads[0] ?? '');
  if (shared) return isYear(number) && head === '' ? null : shared;
  return isOfMoney(table, head, label) && number.value >= 1000 && !isYear(number)
    ? { factor: 1, currency: 'SEK' }
    : null;
}

function bareSum(text: string, table: TableCells, row: number, column: number): ReadSum | null {
  if (text.length > 40 || !bare.test(text)) return null;
  const [number] = numbersIn(text, false);
  const unit = number ? bareUnit(number, table, row, column) : null;
  if (!number || !unit) return null;
  const sign = /[-−]$/.test(text.slice(0, number.start)) ? -1 : 1;
  const value =
    (sign * Math.round((unit.factor >= 1e6 ? number.decimal : number.value) * unit.factor * 100)) /
    100;
  const { end } = number;
  const start = sign < 0 ? number.start - 1 : number.start;
  const hit = { start, end, value, currency: unit.currency, joined: false };
  const [read] = readSums(text, [hit]);
  return read ?? null;
}

/** The sums of one cell. */
export function cellAmounts(block: Block, table: TableCells): readonly Amount[] {
  const prose = flat(block.prose);
  if (!block.cell || !/\d|kron|miljon/i.test(prose.text)) return [];
  const { row, column } = block.cell;
  const text = lowered(prose.text);
  const sums = maySum(text) ? readSums(text, sumsIn(text)) : [];
  const lone = sums.length > 0 ? null : bareSum(text, table, row, column);
  const read = lone ? [lone] : sums;
  const around = read.some(({ basis }) => basis === null) ? basisAround(table, row, column) : null;
  return read.map((sum) => {
    const basis = sum.basis ?? around;
    return {
      value: sum.value,
      currency: sum.currency,
      per: basis?.per ?? null,
      unit: basis?.unit ?? null,
      approximate: sum.approximate,
      ceiling: sum.ceiling,
      range: rangeIn(prose, sum.start, sum.end),
      text: prose.text.slice(sum.start, sum.end),
    };
  });
}
