import type { Source } from '../../source.ts';
import type { Block, FoundOrgNumber } from '../agreement.ts';
import { lineStartsIn, rangeIn } from '../language/prose.ts';
import { isName, isUnit, typeIn } from './organisations.ts';
import { type Entry, entryIn, shortNamesIn, unitsIn } from './party-entries.ts';

/** A party as found in one place, with the number beside it. */
export interface Candidate {
  readonly entry: Entry;
  readonly orgNumber: FoundOrgNumber | null;
}

/** One written line of a block. Offsets are into the prose. */
export interface Line {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a block as they stand in the source. */
export function linesOf(source: Source, block: Block): readonly Line[] {
  const { prose } = block;
  const starts = lineStartsIn(prose, source.text);
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? prose.text.length;
    const text = prose.text.slice(start, end);
    return text.trim() === '' ? [] : [{ block, start, end, text }];
  });
}

/** The first number that stands in a stretch of prose; numbers are in order. */
export function numberIn(
  numbers: readonly FoundOrgNumber[],
  block: Block,
  start: number,
  end: number,
): FoundOrgNumber | null {
  const range = rangeIn(block.prose, start, end);
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.range.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const found = numbers[low];
  return found && found.range.end <= range.end ? found : null;
}

const skipped =
  /(?:@|\d{3} ?\d{2} \p{Lu}|^(?:tel|telefon|mobil|e-?post|epost|adress|postadress|besöksadress|box|kontakt|bankgiro|plusgiro|bg|pg|webb|www|phone|email|address|contact|c\/o|att:)|\d{2,3}[- ]\d{2,3} ?\d{2} ?\d{2}(?!\d))|\p{Ll}(?:gatan|vägen|gränd|torget|plan) \d/iu;
const person =
  /(?:ordförande|chef(?:en)?|samordnare|handläggare|sekreterare|kassör|direktör|firmatecknare|ledare|ansvarig|strateg|utvecklare|chair(?:person|man)?|manager|director)(?!\p{L})/iu;
const members =
  /(?:medlem(?:mar|marna|sför)|består av|ingår i|anslutna|består idag|members|consists of)/iu;
const orgLine = /^(?:org|reg|\(?\d{6})/iu;

/** Whether a line can begin a party: no address, no person, no sentence about members. */
function mayBegin({ block, text }: Line): boolean {
  const isSentence = /[.!?]$/u.test(text.trim()) && text.split(' ').length > 9;
  if (isSentence && block.marker === null) return false;
  return !skipped.test(text.replace(/\d{6} ?[-–−‑] ?\d{4}/gu, '')) && !members.test(text);
}

function isPerson(entry: Entry): boolean {
  return typeIn(entry.name) === null && person.test(entry.beside);
}

/** Reads lines where each party begins a line of its own: a block, a list, a section. */
export function candidatesIn(
  lines: readonly Line[],
  numbers: readonly FoundOrgNumber[],
  trustItems: boolean,
): readonly Candidate[] {
  const found: { entry: Entry; orgNumber: FoundOrgNumber | null }[] = [];
  for (const [i, line] of lines.entries()) {
    const number = numberIn(numbers, line.block, line.start, line.end);
    const last = found.at(-1);
    const text = line.text.trim();
    if (orgLine.test(text)) {
      if (last && number) last.orgNumber ??= number;
      continue;
    }
    const next = lines[i + 1]?.text.trim() ?? '';
    const trusted =
      number !== null || orgLine.test(next) || (trustItems && line.block.marker !== null);
    const entry =
      mayBegin(line) || number ? entryIn(line.block, line.start, line.end, trusted) : null;
    if (entry && !(isPerson(entry) && !number)) found.push({ entry, orgNumber: number });
    else if (last) last.entry = grown(last.entry, text);
  }
  return found;
}

/** A line that only adds to the party above it: its board, its short name. */
function grown(entry: Entry, text: string): Entry {
  const isPublic = /^(?:municipality|region|state-agency|local-federation)$/.test(
    typeIn(entry.name) ?? '',
  );
  const units = isPublic && text.length < 160 ? unitsIn(text) : [];
  const shortNames = /^(?:\(|["”“]|nedan|här|i det|hereinafter)/iu.test(text)
    ? shortNamesIn(text)
    : [];
  if (units.length === 0 && shortNames.length === 0) return entry;
  return {
    ...entry,
    units: [...new Set([...entry.units, ...units])],
    shortNames: [...new Set([...entry.shortNames, ...shortNames])],
  };
}

/** Cells by table and row. */
function rowsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const rows = new Map<string, Block[]>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const key = `${block.cell.table}.${block.cell.row}`;
    const row = rows.get(key);
    if (row) row.push(block);
    else rows.set(key, [block]);
  }
  return [...rows.values()];
}

/** The parties of a table: a row with a name and a number, or in the party section a name alone. */
export function candidatesInTables(
  blocks: readonly Block[],
  numbers: readonly FoundOrgNumber[],
  isPartySection: boolean,
): readonly Candidate[] {
  return rowsOf(blocks).flatMap((row) => {
    if (row[0]?.cell?.row === 0) return [];
    const number = row
      .map((cell) => numberIn(numbers, cell, 0, cell.prose.text.length))
      .find((found) => found !== null);
    if (!number && !isPartySection) return [];
    const named = row.find((cell) =>
      isName(cell.prose.text.split(/[,(]/)[0] ?? '', number !== undefined),
    );
    if (!named) return [];
    const entry = entryIn(named, 0, named.prose.text.length, true);
    if (!entry) return [];
    const others = row.filter((cell) => cell !== named).map(({ prose }) => prose.text);
    const units = others.filter((text) => isUnit(text));
    return [{ entry: { ...entry, units: [...entry.units, ...units] }, orgNumber: number ?? null }];
  });
}
