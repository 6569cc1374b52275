import type { Block } from '../agreement/agreement.ts';
import { canonicalKey } from '../agreement/aliases.ts';
import { readDocument } from '../agreement/parse.ts';
import { tableTopLevel } from '../generated/aliases.ts';
import type { Range, Source } from '../source.ts';
import type { WrittenTable } from './profile-table.ts';

/** What the columns are called besides the names of the keys. */
const columns: Readonly<Record<string, string | undefined>> = {
  rubrik: 'point',
  avsnitt: 'point',
  heading: 'point',
  section: 'point',
  'kan-heta': 'also-called',
  'kan-också-heta': 'also-called',
  'kallas-även': 'also-called',
  'andra-namn': 'also-called',
  'other-names': 'also-called',
  'krav-eller-råd': 'level',
  'krav/råd': 'level',
  'required-or-recommended': 'level',
};

/** A column or a line by the key that it stands for, or null. */
function keyOf(words: string, path: readonly string[]): string | null {
  const name = words.trim().toLowerCase().replace(/\s+/g, '-');
  const known = canonicalKey(path, name, tableTopLevel);
  return known ?? (path.length > 0 ? (columns[name] ?? null) : null);
}

/** The cells of a table, row by row. */
type Rows = ReadonlyMap<number, ReadonlyMap<number, Block>>;

function tablesOf(blocks: readonly Block[]): readonly Rows[] {
  const tables = new Map<number, Map<number, Map<number, Block>>>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const { table, row, column } = block.cell;
    const rows = tables.get(table) ?? new Map<number, Map<number, Block>>();
    tables.set(table, rows);
    const cells = rows.get(row) ?? new Map<number, Block>();
    rows.set(row, cells);
    cells.set(column, block);
  }
  return [...tables.values()];
}

/** Which column is what: the first of each. */
function columnsOf(rows: Rows): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [column, { prose }] of rows.get(0) ?? []) {
    const key = keyOf(prose.text, ['points']);
    if (key !== null && !found.has(key)) found.set(key, column);
  }
  return found;
}

/**
 * A profile as a Markdown file: a heading, lines such as “Beslutat: 2025-04-01”, and a table with a row for each point.
 * It is what a table in Word becomes with `iop import`. Null when it has no table with a column of points.
 */
export function markdownTable(source: Source): WrittenTable | null {
  const { blocks, headings } = readDocument(source);
  const table = tablesOf(blocks).find((rows) => columnsOf(rows).has('point'));
  if (!table) return null;
  const value: Record<string, unknown> = {};
  const places = new Map<string, Range>();
  const put = (path: string, range: Range) => places.set(path, range);
  const [title] = headings;
  if (title) {
    value['name'] = title.text.trim();
    put('name', title.range);
  }
  const first = table.get(0)?.values().next().value;
  for (const { key, text, range } of linesBefore(source.text, first?.range.start ?? 0)) {
    value[key] = text;
    put(key, range);
  }
  const { value: points, places: inTable } = pointsIn(table);
  for (const [path, range] of inTable) put(path, range);
  put('points', first?.range ?? { start: 0, end: 0 });
  return { value: { ...value, points }, places };
}

function pointsIn(table: Rows): { value: readonly unknown[]; places: ReadonlyMap<string, Range> } {
  const known = columnsOf(table);
  const places = new Map<string, Range>();
  const rows = Array.from(table).filter(
    ([row, cells]) => row > 0 && [...cells.values()].some(({ prose }) => prose.text.trim() !== ''),
  );
  const value = rows.map(([, cells], index) => {
    const point: Record<string, unknown> = {};
    const [any] = cells.values();
    if (any) places.set(`points.${index}`, any.range);
    for (const [key, column] of known) {
      const cell = cells.get(column);
      const text = cell?.prose.text.trim() ?? '';
      if (!cell || text === '') continue;
      point[key] = key === 'also-called' ? namesIn(text) : text;
      places.set(`points.${index}.${key}`, cell.range);
    }
    return point;
  });
  return { value, places };
}

/** “Lika villkor, mångfald”: names between commas, semicolons and line ends. */
function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Lines above the table that say what a key is: “Beslutat: 2025-04-01”, “**Bygger på:** boras”. */
function linesBefore(
  text: string,
  end: number,
): readonly { readonly key: string; readonly text: string; readonly range: Range }[] {
  const found: { key: string; text: string; range: Range }[] = [];
  let start = 0;
  for (const line of text.slice(0, end).split('\n')) {
    // A line that is broken ends with a backslash.
    const bare = line
      .trimEnd()
      .replace(/\\$/, '')
      .replaceAll('**', '')
      .replace(/^\s*[-*]\s/, '')
      .trim();
    const colon = bare.indexOf(':');
    const key = colon > 0 && colon < 40 ? keyOf(bare.slice(0, colon), []) : null;
    const said = bare.slice(colon + 1).trim();
    if (key !== null && key !== 'points' && said !== '')
      found.push({ key, text: said, range: { start, end: start + line.trimEnd().length } });
    start += line.length + 1;
  }
  return found;
}
