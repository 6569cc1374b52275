import type { Agreement, Block, Party } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { namesIn } from './facts/person-names.ts';
import { mayNameRole } from './facts/person-roles.ts';
import { lowered } from './language/lowered.ts';
import {
  dayField,
  type NamedPerson,
  nameField,
  personAt,
  type Row,
  rowsOf,
  signField,
} from './signature-rows.ts';

/** Room for one signature: what stands there of place, day, name and party. */
interface SignatureSlot {
  readonly parties: ReadonlySet<Party>;
  readonly persons: readonly NamedPerson[];
}

/** What the section with signatures holds. */
export interface Signatures {
  readonly slots: readonly SignatureSlot[];
  readonly hasDay: boolean;
  /** A name, or room for one. */
  readonly hasName: boolean;
  readonly isElectronic: boolean;
  /** Parties that a sentence lets sign: “undertecknas av kommunen och föreningen”. */
  readonly told: ReadonlySet<Party>;
  /** “För klubben skriver någon av oss”: where it is left open who signs. */
  readonly open: readonly Row[];
  /** Those who sign are told elsewhere: on a page of its own, in an annex. */
  readonly isElsewhere: boolean;
}

const electronic =
  /(?<![a-zà-öø-ɏ])(?:elektronisk[a-zà-öø-ɏ]*|digital(?:t|a|s)?|digitalt?|bank-?id|e-?(?:signer|sign|underskrift|legitim)[a-zà-öø-ɏ]*|electronic(?:ally)?)(?![a-zà-öø-ɏ])/;
const elsewhere =
  /(?<![a-zà-öø-ɏ])(?:(?:separat|särskild|egen) (?:sida|blad|bilaga|handling|dokument)|(?:signerings|underskrifts|signatur)(?:sida|blad|bilaga)[a-zà-öø-ɏ]*|(?:se|enligt|framgår av|återfinns i|finns i) bilaga|(?:är|har) undertecknat?s? (?:av|den)|(?:har )?undertecknat?s? den|undertecknades|signature page)(?![a-zà-öø-ɏ])/;
const signing =
  /(?<![a-zà-öø-ɏ])(?:underteckna[a-zà-öø-ɏ]*|signera[a-zà-öø-ɏ]*|skriv[a-zà-öø-ɏ]* under|skrivs under|sign(?:s|ed)?)(?![a-zà-öø-ɏ])/;
/** “… skriver någon av oss under”, “undertecknas av den som kan”: nobody yet. */
const unnamed =
  /(?<![a-zà-öø-ɏ])(?:skriver|undertecknar|signerar|undertecknas|signeras)(?: under)?(?: av)? (?:någon(?: av| i| från|[,.]|$)|(?:en|endera|den) av oss|vem som helst|den som (?:kan|hinner|råkar|är ledig|har tid|finns|är på plats))/;
const known = new WeakMap<Agreement, Signatures | null>();

/** The section with signatures, read line by line; null when there is none. */
export function signaturesOf(agreement: Agreement): Signatures | null {
  const made = known.get(agreement);
  if (made !== undefined) return made;
  const read = readSignatures(agreement);
  known.set(agreement, read);
  return read;
}

function readSignatures(agreement: Agreement): Signatures | null {
  const rows = rowsOf(agreement);
  if (!rows) return null;
  const statements = rows.filter(({ isStatement }) => isStatement);
  const open = rows.filter(({ lower }) => unnamed.test(lower));
  const others = rows.filter((row) => !row.isStatement && !open.includes(row));
  const columns = columnsOf(agreement);
  const isInColumns = ({ block }: Row) => block.cell !== null && columns.has(block.cell.table);
  return {
    slots: [...slotsIn(others.filter((row) => !isInColumns(row))), ...[...columns.values()].flat()],
    hasDay: rows.some(({ hasDay, isStatement }) => hasDay && !isStatement),
    hasName: others.some(
      ({ persons, lower, text }) =>
        persons.length > 0 || nameField.test(lower) || mayNameRole(lower) || /\[/.test(text),
    ),
    isElectronic: rows.some(({ lower }) => electronic.test(lower)),
    told: new Set(
      statements
        .filter((row) => signing.test(row.lower) && !open.includes(row))
        .flatMap(({ parties }) => parties),
    ),
    open,
    isElsewhere: rows.some(({ lower }) => elsewhere.test(lower)),
  };
}

/** Tables with a party for each column, by their number: the columns are the signatures. */
function columnsOf(agreement: Agreement): ReadonlyMap<number, readonly SignatureSlot[]> {
  const { reading, sections } = agreement;
  const tables = new Map<number, Map<number, Block[]>>();
  for (const block of (sections.get('signatures') ?? []).flatMap(({ blocks }) => blocks)) {
    if (!block.cell || block.quoted) continue;
    const table = tables.get(block.cell.table) ?? new Map<number, Block[]>();
    tables.set(block.cell.table, table);
    table.set(block.cell.column, [...(table.get(block.cell.column) ?? []), block]);
  }
  const found = new Map<number, readonly SignatureSlot[]>();
  for (const [number, table] of tables) {
    const slots = [...table.values()].map((blocks) => slotOf(blocks, reading.parties));
    const named = slots.filter(({ parties }) => parties.size === 1);
    if (new Set(named.flatMap(({ parties }) => [...parties])).size < 2) continue;
    const columns = [...table.values()];
    found.set(
      number,
      slots.filter(({ parties }, at) => parties.size > 0 || !isLabels(columns[at] ?? [])),
    );
  }
  return found;
}

/** A column that only says what stands in each row: “Datum”, “Namn”. */
function isLabels(blocks: readonly Block[]): boolean {
  return blocks.every(({ prose }) => {
    const lower = lowered(prose.text).trim();
    const isField = [dayField, nameField, signField, field].some((one) => one.test(lower));
    return lower === '' || isField || /^part(?:er|en)?$/.test(lower);
  });
}

/** A column as one signature. */
function slotOf(blocks: readonly Block[], parties: readonly Party[]): SignatureSlot {
  const texts = blocks.map((block) => ({ block, text: block.prose.text }));
  return {
    parties: new Set(
      texts.flatMap(({ text }) => partyMentionsIn(text, parties).map(({ party }) => party)),
    ),
    persons: texts.flatMap(({ block, text }) =>
      namesIn(text).map((hit) => personAt(block, 0, hit)),
    ),
  };
}

interface Draft {
  readonly parties: Set<Party>;
  readonly persons: NamedPerson[];
  hasDay: boolean;
  hasLine: boolean;
  /** A name we do not know stands above it. */
  hasLabel: boolean;
}

const emptySlot = (): Draft => ({
  parties: new Set(),
  persons: [],
  hasDay: false,
  hasLine: false,
  hasLabel: false,
});

/** Joins the lines that belong to one signature. */
function slotsIn(rows: readonly Row[]): readonly SignatureSlot[] {
  const leads = rows.find(
    ({ parties, hasDay, persons, isRule, blanks }) =>
      [parties.length, persons.length, blanks].some((count) => count > 0) || hasDay || isRule,
  );
  // “För kommunen” above the lines to sign on: a name below belongs to it.
  const partyLeads = leads !== undefined && leads.parties.length > 0 && leads.persons.length === 0;
  const done: Draft[] = [];
  let open = emptySlot();
  const close = () => {
    if (open.parties.size > 0 || open.persons.length > 0 || open.hasLine || open.hasDay)
      done.push(open);
    open = emptySlot();
  };
  for (const row of rows) {
    const { cell } = row.block;
    if (cell?.row === 0 && row.parties.length === 0 && row.persons.length === 0) continue;
    if (cell || begins(open, row, partyLeads)) close();
    if (isLabel(row)) open.hasLabel = true;
    for (const party of row.parties) open.parties.add(party);
    open.persons.push(...row.persons);
    open.hasDay ||= row.hasDay;
    const isLine = row.isRule || isLineOf(row);
    open.hasLine ||= isLine || cell !== null;
    for (let extra = 1; isLine && extra < row.blanks; extra += 1) done.push(emptySlot());
  }
  close();
  return done;
}

/** A line to sign on, not one for the day or the name in print. */
function isLineOf({ lower, hasDay, blanks }: Row): boolean {
  if (signField.test(lower)) return true;
  return (
    blanks > 0 && !hasDay && !nameField.test(lower) && !/titel|befattning|title|roll/.test(lower)
  );
}

/** A few words with a capital that tell no person, role or field: perhaps a party by another name. */
function isLabel({ text, lower, parties, persons, blanks, hasDay, isRule, block }: Row): boolean {
  if (isRule || hasDay || blanks > 0 || parties.length > 0 || persons.length > 0 || block.cell)
    return false;
  if (!/^[A-ZÀ-ÖØ-Þ]/.test(text.trim()) || text.trim().split(' ').length > 6) return false;
  return (
    !nameField.test(lower) && !signField.test(lower) && !field.test(lower) && !mayNameRole(lower)
  );
}

const field =
  /(?<![a-zà-öø-ɏ])(?:titel|befattning|ort|plats|roll|title|place|telefon|e-?post)(?![a-zà-öø-ɏ])/;

/** Whether a line belongs to the next signature. */
function begins(open: Draft, row: Row, partyLeads: boolean): boolean {
  if (row.parties.length > 0) {
    const isSame = row.parties.every((party) => open.parties.has(party));
    return !isSame && (partyLeads || open.parties.size > 0);
  }
  if (isLabel(row)) return partyLeads && (open.hasDay || open.hasLine || open.persons.length > 0);
  if (row.hasDay) return open.persons.length > 0 || (open.hasDay && open.hasLine && !partyLeads);
  if (row.isRule || isLineOf(row)) return open.hasLine && !partyLeads;
  return row.persons.length > 0 && open.persons.length > 0 && !partyLeads;
}
