import type { Block, FoundOrgNumber } from '../agreement.ts';
import { isName, isUnit } from './organisations.ts';
import { entryIn } from './party-entries.ts';
import { type Candidate, numberIn } from './party-lines.ts';

type Row = readonly Block[];

/** The rows of every table, table by table. */
function tablesOf(blocks: readonly Block[]): readonly (readonly Row[])[] {
  const tables = new Map<number, Map<number, Block[]>>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const table = tables.get(block.cell.table) ?? new Map<number, Block[]>();
    tables.set(block.cell.table, table);
    const row = table.get(block.cell.row);
    if (row) row.push(block);
    else table.set(block.cell.row, [block]);
  }
  return [...tables.values()].map((table) => [...table.values()]);
}

const numberOf = (numbers: readonly FoundOrgNumber[], cell: Block) =>
  numberIn(numbers, cell, 0, cell.prose.text.length);

const namesParty = (cell: Block, trusted: boolean) =>
  isName(cell.prose.text.split(/[,(]/)[0] ?? '', trusted);

/** A row with a name and a number, or in the party section a name alone. */
function inRow(
  row: Row,
  numbers: readonly FoundOrgNumber[],
  isPartySection: boolean,
): readonly Candidate[] {
  if (row[0]?.cell?.row === 0) return [];
  const number = row.map((cell) => numberOf(numbers, cell)).find((found) => found !== null);
  if (!number && !isPartySection) return [];
  const named = row.find((cell) => namesParty(cell, number !== undefined));
  const entry = named ? entryIn(named, 0, named.prose.text.length, true) : null;
  if (!entry) return [];
  const others = row.filter((cell) => cell !== named).map(({ prose }) => prose.text);
  const units = others.filter((text) => isUnit(text));
  return [{ entry: { ...entry, units: [...entry.units, ...units] }, orgNumber: number ?? null }];
}

/** A table with a column for each party: names in one row, numbers in another. */
function inColumns(rows: readonly Row[], numbers: readonly FoundOrgNumber[]): readonly Candidate[] {
  const named = rows.find((row) => row.filter((cell) => namesParty(cell, false)).length > 1);
  const numbered = rows.find((row) => row.filter((cell) => numberOf(numbers, cell)).length > 1);
  if (!named || !numbered || named === numbered) return [];
  return named.flatMap((cell) => {
    const entry = entryIn(cell, 0, cell.prose.text.length, false);
    const below = numbered.find((other) => other.cell?.column === cell.cell?.column);
    return entry ? [{ entry, orgNumber: below ? numberOf(numbers, below) : null }] : [];
  });
}

/** The parties of the tables among some blocks, whichever way they are turned. */
export function candidatesInTables(
  blocks: readonly Block[],
  numbers: readonly FoundOrgNumber[],
  isPartySection: boolean,
): readonly Candidate[] {
  return tablesOf(blocks).flatMap((rows) => {
    const turned = inColumns(rows, numbers);
    return turned.length > 0 ? turned : rows.flatMap((row) => inRow(row, numbers, isPartySection));
  });
}
