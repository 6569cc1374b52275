import type { Block, Person } from '../agreement.ts';
import { flat } from '../language/prose.ts';
import type { FactParts } from './facts.ts';
import { close, group, newGroups, type Setting } from './person-groups.ts';
import {
  type Draft,
  emptyDraft,
  hasDetails,
  type Item,
  itemsIn,
  personOf,
  take,
} from './person-items.ts';

type Field = 'name' | 'role' | 'email' | 'phone';

const heads: readonly (readonly [Field, RegExp])[] = [
  ['email', /^(?:e-?post|mail|mejl|e-?mail)/i],
  ['phone', /^(?:tel|tfn|mobil|phone|nummer$)/i],
  ['role', /^(?:roll|titel|befattning|funktion|uppdrag$|role|title|position)/i],
  [
    'name',
    /^(?:namn|name|kontakt|person|företrädare|representant|ansvarig|ordinarie|ledamot|contact|signatory)/i,
  ],
];

const fieldOf = (text: string): Field | null =>
  heads.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;

type Row = readonly Block[];

function tablesOf(blocks: readonly Block[]): readonly (readonly Row[])[] {
  const tables: Block[][][] = [];
  for (const written of blocks) {
    if (!written.cell || written.quoted) continue;
    const block = { ...written, prose: flat(written.prose) };
    tables[written.cell.table] ??= [];
    const rows = tables[written.cell.table] ?? [];
    rows[written.cell.row] ??= [];
    rows[written.cell.row]?.push(block);
  }
  return tables.filter(Boolean).map((rows) => rows.filter(Boolean));
}

const empty = /^[\s_.…–-]*$/;

/** What a cell under a head says: its items, or for names and roles all of it. */
function takeCell(draft: Draft, cell: Block, field: Field | null): void {
  const { text } = cell.prose;
  if (empty.test(text) || text.length > 200) return;
  const items = itemsIn(text).filter(
    (item) => field !== null || item.kind === 'email' || item.kind === 'phone',
  );
  const whole = field === 'name' || field === 'role' ? wholeCell(cell, field, items) : null;
  for (const item of whole && items.length === 0 ? [whole] : items) {
    take(draft, { item, block: cell, start: item.start, end: item.end });
  }
  if (whole && items.length > 0 && draft[field ?? 'name'] === null)
    take(draft, { item: whole, block: cell, start: whole.start, end: whole.end });
}

function wholeCell({ prose }: Block, field: 'name' | 'role', items: readonly Item[]): Item | null {
  const first = items[0]?.start ?? prose.text.length;
  const value = prose.text.slice(0, first).split(/[,(]/)[0]?.trim() ?? '';
  if (value === '' || !/[A-Za-zÀ-ÖØ-öø-ɏ]/.test(value) || /[[\]_]/.test(value)) return null;
  const start = prose.text.indexOf(value);
  const place = { start, end: start + value.length };
  if (field === 'role') {
    const lower = value.charAt(0).toLowerCase() + value.slice(1);
    return { kind: 'role', value: lower, isWeak: false, isPlural: false, ...place };
  }
  return /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(value) && value.split(' ').length < 5
    ? { kind: 'name', value, ...place }
    : null;
}

/** Fields in the first row, by column; null when it is no head of a table of people. */
function columnsOf(row: Row | undefined): ReadonlyMap<number, Field> | null {
  const columns = new Map<number, Field>();
  for (const { cell, prose } of row ?? []) {
    const field = fieldOf(prose.text);
    if (cell && field && ![...columns.values()].includes(field)) columns.set(cell.column, field);
  }
  const fields = new Set(columns.values());
  const isTable =
    fields.has('email') || fields.has('phone') || (fields.has('name') && fields.has('role'));
  return isTable && fields.size > 1 ? columns : null;
}

function inRows(rows: readonly Row[], columns: ReadonlyMap<number, Field>): readonly Draft[] {
  return rows.slice(1).map((row) => {
    const draft = emptyDraft();
    for (const cell of row) takeCell(draft, cell, columns.get(cell.cell?.column ?? -1) ?? null);
    return draft;
  });
}

/** A table with a person in each column and “Namn”, “Telefon” in the first. */
function inColumns(rows: readonly Row[]): readonly Draft[] | null {
  const fields = rows.map(([first]) => (first ? fieldOf(first.prose.text) : null));
  const named = new Set(fields.filter((field) => field !== null));
  if (named.size < 2 || !(named.has('email') || named.has('phone') || named.has('role')))
    return null;
  const drafts = new Map<number, Draft>();
  for (const [i, row] of rows.entries()) {
    const field = fields[i];
    if (!field) continue;
    for (const cell of row.slice(1)) {
      const column = cell.cell?.column ?? 0;
      const draft = drafts.get(column) ?? emptyDraft();
      drafts.set(column, draft);
      takeCell(draft, cell, field);
    }
  }
  return [...drafts.values()];
}

const gap = () => ', ';

/** A table without heads that say what is what: cells beside each other, or below where names stand side by side. */
function unlabelled(rows: readonly Row[]): readonly Draft[] {
  const read = rows.map((row) =>
    row.map((cell) => ({
      cell,
      items: cell.prose.text.length > 200 ? [] : itemsIn(cell.prose.text),
    })),
  );
  const sideways = read.some(
    (row) => row.filter(({ items }) => items.some(({ kind }) => kind === 'name')).length > 1,
  );
  const drafts: Draft[] = [];
  const columns = new Map<number, (typeof read)[number]>();
  for (const cell of read.flat()) {
    const at = cell.cell.cell?.column ?? 0;
    const column = columns.get(at);
    if (column) column.push(cell);
    else columns.set(at, [cell]);
  }
  for (const line of sideways ? columns.values() : read) {
    const groups = newGroups();
    const items = line.flatMap(({ cell, items: own }) =>
      own.map((item) => ({ item, block: cell, start: item.start, end: item.end })),
    );
    group(groups, items, 'contacts', gap);
    close(groups);
    drafts.push(...groups.done);
  }
  return drafts;
}

function isPerson(draft: Draft, isLabelled: boolean, setting: Setting): boolean {
  if (hasDetails(draft)) return true;
  if (draft.name !== null) return draft.role !== null || isLabelled || setting !== 'text';
  return isLabelled && draft.role !== null && setting === 'contacts';
}

/** The people that the tables of a document list, row by row or column by column. */
export function personsInTables(
  { source, blocks }: FactParts,
  known: ReadonlyMap<number, Setting>,
): readonly Person[] {
  const people: Person[] = [];
  for (const rows of tablesOf(blocks)) {
    const columns = columnsOf(rows[0]);
    const labelled = columns ? inRows(rows, columns) : inColumns(rows);
    const setting = known.get(rows[0]?.[0]?.index ?? -1) ?? 'text';
    for (const draft of labelled ?? unlabelled(rows)) {
      const person = isPerson(draft, labelled !== null, setting)
        ? personOf(source.text, draft)
        : null;
      if (person) people.push(person);
    }
  }
  return people;
}
