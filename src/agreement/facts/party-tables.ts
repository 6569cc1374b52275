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

/** The head of the column that says what the text calls each party. */
const shortHead =
  /^(?:(?:kort)?benämning|benämns|kallas|kortnamn|kort form|förkortning|(?:här|nedan|här nedan|i (?:texten|avtalet|överenskommelsen|fortsättningen))(?: (?:kalla[ds]|kallat|benämns?|benämnd|benämnt))?|i (?:texten|avtalet|överenskommelsen)|kallas (?:här|nedan|i (?:texten|avtalet|överenskommelsen))|(?:(?:så |det )?(?:vi |här )?(?:skriver|säger|kallar)|skrivs|sägs)(?: (?:vi|vi här|här|nedan|det))?|ord i texten|short name|called)\W*$/i;

/** What such a column calls a party: one to three words, “förbundet”, “Norra”. */
function shortNamesOf(text: string): readonly string[] {
  const name = text.trim().replace(/^["”“'’«»]+|["”“'’«».]+$/g, '');
  return /^[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ\d-]{1,30}(?: [A-Za-zÀ-ÖØ-öø-ɏ\d-]{1,20}){0,2}$/.test(
    name,
  )
    ? [name]
    : [];
}

/** A cell that waits for its number: empty, a dash, “saknas”. */
const unfilled = /^(?:[\s–—_.?-]*|saknas|kommer|\[[^\]]{0,40}\])$/i;

/** Whether a row stands where others have a name and a number, with its number left out. */
function isWithoutNumber(row: Row, rows: readonly Row[], numbers: readonly FoundOrgNumber[]) {
  const other = rows.find((one) => one.some((cell) => numberOf(numbers, cell) !== null));
  const at = other?.find((cell) => numberOf(numbers, cell) !== null)?.cell?.column;
  const cell = row.find((one) => one.cell?.column === at);
  return other !== undefined && other !== row && (!cell || unfilled.test(cell.prose.text.trim()));
}

/** A row with a name and a number, or in the party section a name alone. */
function inRow(
  row: Row,
  rows: readonly Row[],
  numbers: readonly FoundOrgNumber[],
  isPartySection: boolean,
): readonly Candidate[] {
  if (row[0]?.cell?.row === 0) return [];
  const head = rows[0] ?? [];
  const number = row.map((cell) => numberOf(numbers, cell)).find((found) => found !== null);
  if (!number && !isPartySection) return [];
  const isTrusted = number !== undefined || isWithoutNumber(row, rows, numbers);
  const named = row.find((cell) => namesParty(cell, isTrusted));
  const entry = named ? entryIn(named, 0, named.prose.text.length, true) : null;
  if (!entry) return [];
  const others = row.filter((cell) => cell !== named).map(({ prose }) => prose.text);
  const units = others.filter((text) => isUnit(text));
  const called = head.find(({ prose }) => shortHead.test(prose.text.trim()))?.cell?.column;
  const short = row.flatMap((cell) =>
    cell !== named && called !== undefined && cell.cell?.column === called
      ? shortNamesOf(cell.prose.text)
      : [],
  );
  return [
    {
      entry: {
        ...entry,
        units: [...entry.units, ...units],
        shortNames: [...new Set([...entry.shortNames, ...short])],
      },
      orgNumber: number ?? null,
    },
  ];
}

/** The label of the row with the names: “Namn”, “Part”, “Organisation”. */
const nameLabel =
  /^(?:(?:(?:part|organisation|förening|juridisk person|kommun)(?:en|et)?s? )?(?:fullständiga |juridiska )?namn(?:et)?|(?:avtals)?part(?:er|erna)?|organisation(?:en|er)?|vem|vilka|aktör(?:er)?|name|part(?:y|ies)|organi[sz]ation)\W*$/i;

/** A table with a column for each party: names in one row, numbers in another. */
function inColumns(rows: readonly Row[], numbers: readonly FoundOrgNumber[]): readonly Candidate[] {
  const numbered = rows.find((row) => row.filter((cell) => numberOf(numbers, cell)).length > 1);
  if (!numbered) return [];
  const columns = numbered
    .filter((cell) => numberOf(numbers, cell))
    .map(({ cell }) => cell?.column);
  const cellsOf = (row: Row) => row.filter(({ cell }) => columns.includes(cell?.column));
  const others = rows.filter((row) => row !== numbered);
  const labelled = others.find(
    (row) =>
      nameLabel.test(row.find(({ cell }) => cell?.column === 0)?.prose.text.trim() ?? '') &&
      cellsOf(row).every((cell) => namesParty(cell, true)),
  );
  const named =
    labelled ??
    others.find((row) => cellsOf(row).filter((cell) => namesParty(cell, false)).length > 1) ??
    others.find(
      (row) =>
        cellsOf(row).some((cell) => namesParty(cell, false)) &&
        cellsOf(row).every((cell) => namesParty(cell, true)),
    );
  if (!named) return [];
  return cellsOf(named).flatMap((cell) => {
    const entry = entryIn(cell, 0, cell.prose.text.length, true);
    if (!entry) return [];
    const column = others.map((row) => row.find((one) => one.cell?.column === cell.cell?.column));
    const calls = others.find((row) =>
      shortHead.test(row.find((one) => one.cell?.column === 0)?.prose.text.trim() ?? ''),
    );
    const called = calls?.find((one) => one.cell?.column === cell.cell?.column);
    const short = [
      ...(column[0]?.cell?.row === 0 && column[0] !== cell ? shortNameOf(column[0]) : []),
      ...(called && called !== cell ? shortNamesOf(called.prose.text) : []),
    ];
    const units = column.flatMap((one) =>
      one && one !== cell && isUnit(one.prose.text) ? [one.prose.text.trim()] : [],
    );
    const below = numbered.find((other) => other.cell?.column === cell.cell?.column);
    return [
      {
        entry: {
          ...entry,
          units: [...entry.units, ...units],
          shortNames: [...new Set([...entry.shortNames, ...short])],
        },
        orgNumber: below ? numberOf(numbers, below) : null,
      },
    ];
  });
}

/** What the head of a column calls its party: “Kommunen”, “Ringen”, never “Part 1”. */
function shortNameOf({ prose }: Block): readonly string[] {
  const text = prose.text.trim();
  const isOne = /^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{2,30}$/.test(text);
  return isOne && !/^(?:(?:avtals)?part|party|uppgift|svar)/i.test(text) ? [text] : [];
}

/** The parties of the tables among some blocks, whichever way they are turned. */
export function candidatesInTables(
  blocks: readonly Block[],
  numbers: readonly FoundOrgNumber[],
  isPartySection: boolean,
): readonly Candidate[] {
  return tablesOf(blocks).flatMap((rows) => {
    const turned = inColumns(rows, numbers);
    return turned.length > 0
      ? turned
      : rows.flatMap((row) => inRow(row, rows, numbers, isPartySection));
  });
}
