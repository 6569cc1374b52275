// Lists of headings, `headings-*.tsv`: each row is read as one heading among many.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sectionKeys } from './gold.mjs';
import { linesOf } from './lines.mjs';
import { headingMarks } from './sections.mjs';

/** @import { Broken } from './gold.mjs' */
/** @import { Mark } from './marks.mjs' */
/** @import { Demands, Heading, Program } from './program.mjs' */

/** @typedef {{ readonly heading: string, readonly row: number, readonly keys: readonly string[], readonly also_ok: readonly string[] }} Row */

/** @typedef {{ readonly name: string, readonly rows: readonly Row[] }} HeadingList */

/** Says nothing about any section. */
const neutral = 'Texten följer här.';

/** @param {string | undefined} cell */
function keysOf(cell = '') {
  return cell
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '' && key !== '-');
}

/**
 * Rows of a list: heading, its sections with commas between (`-` for none), sections that neither
 * help nor hurt; tabs between.
 *
 * @param {string} text
 * @returns {readonly Row[] | string} why it cannot be read
 */
export function rowsOf(text) {
  const rows = linesOf(text).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [heading = '', keys, also] = line.split('\t');
    return [{ heading, row: index + 1, keys: keysOf(keys), also_ok: keysOf(also), cells: keys }];
  });
  const short = rows.find(({ heading, cells }) => heading.trim() === '' || !cells?.trim());
  if (short) return `row ${short.row} has no ${short.heading.trim() ? 'sections' : 'heading'}`;
  const unknown = rows
    .flatMap(({ keys, also_ok }) => [...keys, ...also_ok])
    .filter((key) => !sectionKeys.has(key));
  if (unknown.length > 0) return `no such section: ${[...new Set(unknown)].join(', ')}`;
  return rows.map(({ cells: _, ...row }) => row);
}

/**
 * The lists of a folder and of the folder above.
 *
 * @param {string} folder
 * @returns {{ lists: readonly HeadingList[], broken: readonly Broken[] }}
 */
export function readLists(folder) {
  const read = [folder, join(folder, '..')].flatMap((place) =>
    readdirSync(place)
      .filter((name) => /^headings-.*\.tsv$/.test(name))
      .sort()
      .map((name) => ({ name, rows: rowsOf(readFileSync(join(place, name), 'utf8')) })),
  );
  return {
    lists: read.flatMap(({ name, rows }) => (typeof rows === 'string' ? [] : [{ name, rows }])),
    broken: read.flatMap(({ name, rows }) =>
      typeof rows === 'string' ? [{ file: name, why: rows }] : [],
    ),
  };
}

/**
 * A document of the headings, and the line that each stands on.
 *
 * @param {readonly Row[]} rows
 */
function documentOf(rows) {
  const parts = rows.map(({ heading }) => `## ${heading}\n\n${neutral}\n`);
  return {
    text: ['# Exempel\n', ...parts].join('\n'),
    lineOf: (/** @type {number} */ index) => 3 + 4 * index,
  };
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly Heading[]} headings
 * @param {(index: number) => number} lineOf the line of each row
 * @returns {readonly Mark[]}
 */
export function compareRows(rows, headings, lineOf) {
  return rows.flatMap((row, index) => {
    const found = headings.find(({ line }) => line === lineOf(index));
    const got = found?.sections.map(({ key }) => key) ?? [];
    const place = { line: row.row, text: row.heading };
    return headingMarks(row, got, { whole: 'row', each: 'row-section' }, place);
  });
}

/**
 * @param {HeadingList} list
 * @param {Program} program
 * @param {Demands} demands
 * @returns {readonly Mark[]}
 */
export function measureList({ rows }, program, demands) {
  const folder = mkdtempSync(join(tmpdir(), 'iop-accuracy-'));
  try {
    const { text, lineOf } = documentOf(rows);
    const path = join(folder, 'headings.md');
    writeFileSync(path, text);
    return compareRows(rows, program.inspect(path, demands).headings, lineOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
