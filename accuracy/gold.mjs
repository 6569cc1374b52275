// Reads gold files, and says what is broken in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isInProse, linesOf } from './lines.mjs';

/** @import { ErrorObject } from 'ajv' */

/**
 * A heading and the sections it stands for.
 *
 * @typedef {{ readonly heading: string, readonly line: number, readonly keys: readonly string[], readonly also_ok?: readonly string[] }} GoldHeading
 */

/**
 * A defect to show, or a trap.
 *
 * @typedef {object} GoldFlag
 * @property {string} rule
 * @property {number | null} line
 * @property {readonly number[]} [also_lines]
 * @property {string} [key]
 * @property {'error' | 'warning' | 'info' | 'question'} [level]
 * @property {string} [quote]
 * @property {string} [why]
 */

/**
 * A gold file, as `gold.schema.json` describes it.
 *
 * @typedef {object} Gold
 * @property {string} [profile]
 * @property {string} [stage]
 * @property {readonly GoldHeading[]} [sections]
 * @property {readonly string[]} [required_found]
 * @property {readonly string[]} [required_missing]
 * @property {readonly string[]} [required_unsure]
 * @property {Readonly<Record<string, unknown>>} [facts]
 * @property {readonly GoldFlag[]} [must_flag]
 * @property {readonly GoldFlag[]} [must_not_flag]
 * @property {readonly string[]} [unsure]
 */

/**
 * `broken` stops the measuring; a remark is a sign that the file does not fit its text any more.
 *
 * @typedef {object} GoldFile
 * @property {string} name of the agreement
 * @property {string} path to it
 * @property {readonly string[]} lines of it
 * @property {Gold} gold
 * @property {readonly string[]} remarks
 */

/** @typedef {{ readonly file: string, readonly why: string }} Broken */

const suffix = '.gold.json';

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

const validate = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
}).compile(json(join(import.meta.dirname, 'gold.schema.json')));

/** @type {ReadonlySet<string>} */
export const sectionKeys = new Set(
  Object.keys(
    json(join(import.meta.dirname, '../schemas/agreement.schema.json')).properties.sections
      .properties,
  ),
);

/** @param {ErrorObject} error */
function isUnknownKey({ keyword }) {
  return keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
}

/**
 * @param {ErrorObject} error
 * @returns {string} the place and what is wrong there
 */
function words({ instancePath, message, params }) {
  const place = instancePath.slice(1).replaceAll('/', '.') || 'the file';
  const allowed = Array.isArray(params['allowedValues']) ? `: ${params['allowedValues']}` : '';
  return `${place} ${message ?? 'is wrong'}${allowed}`;
}

/**
 * Section keys that no section has.
 *
 * @param {Gold} gold
 * @returns {readonly string[]}
 */
function unknownSections({ sections = [], ...gold }) {
  const named = [
    ...sections.flatMap(({ keys, also_ok = [] }) => [...keys, ...also_ok]),
    ...(gold.required_found ?? []),
    ...(gold.required_missing ?? []),
    ...(gold.required_unsure ?? []),
    ...(gold.must_flag ?? []).flatMap(({ key }) => key ?? []),
  ];
  return [...new Set(named)].filter((key) => !sectionKeys.has(key));
}

/**
 * Whether the lines that a gold file names hold what it quotes.
 *
 * @param {Gold} gold
 * @param {readonly string[]} lines
 * @returns {readonly string[]}
 */
function staleQuotes({ sections = [], must_flag = [], must_not_flag = [] }, lines) {
  const on = (/** @type {number} */ line) => lines[line - 1] ?? '';
  const quotes = [...must_flag, ...must_not_flag].flatMap(({ rule, line, quote }) =>
    line === null || quote === undefined || on(line).includes(quote)
      ? []
      : [`${rule}: line ${line} does not hold the quotation`],
  );
  const headings = sections.flatMap(({ heading, line }) =>
    on(line).replaceAll('*', '').includes(heading.replaceAll('*', ''))
      ? []
      : [`sections: line ${line} does not hold the heading “${heading}”`],
  );
  return [...headings, ...quotes];
}

/**
 * Organisation numbers that no text but the frontmatter holds: they are not scored.
 *
 * @param {Gold} gold
 * @param {readonly string[]} lines
 * @returns {readonly string[]}
 */
function notInProse({ facts = {} }, lines) {
  const numbers = /** @type {readonly string[]} */ (facts['org_numbers'] ?? []);
  return numbers
    .filter((number) => !isInProse(lines, number))
    .map(
      (number) => `facts.org_numbers: ${number} does not stand in the prose, so it is not scored`,
    );
}

/**
 * The values of a gold file, or why it has none.
 *
 * @param {unknown} value
 * @param {readonly string[]} lines of the agreement
 * @returns {{ gold: Gold, remarks: readonly string[] } | { why: string }}
 */
export function goldOf(value, lines) {
  validate(value);
  const errors = validate.errors ?? [];
  const wrong = errors.filter((error) => !isUnknownKey(error));
  if (wrong.length > 0) return { why: wrong.slice(0, 5).map(words).join('; ') };
  const gold = /** @type {Gold} */ (value);
  const unknown = unknownSections(gold);
  if (unknown.length > 0) return { why: `no such section: ${unknown.join(', ')}` };
  const unscored = errors.map(({ instancePath, params }) => {
    const key = params['additionalProperty'] ?? params['unevaluatedProperty'];
    return `${[...instancePath.split('/').slice(1), key].join('.')} is not scored`;
  });
  return { gold, remarks: [...unscored, ...notInProse(gold, lines), ...staleQuotes(gold, lines)] };
}

/**
 * @param {string} folder
 * @param {string} name of a gold file in it
 * @returns {GoldFile | Broken}
 */
function readGold(folder, name) {
  const agreement = name.replace(suffix, '.md');
  const path = join(folder, agreement);
  if (!existsSync(path)) return { file: name, why: `${agreement} does not exist` };
  const lines = linesOf(readFileSync(path, 'utf8'));
  try {
    const read = goldOf(json(join(folder, name)), lines);
    return 'why' in read
      ? { file: name, why: read.why }
      : { name: agreement, path, lines, ...read };
  } catch (error) {
    return { file: name, why: `is not JSON: ${error instanceof Error ? error.message : error}` };
  }
}

/**
 * Every gold file of a folder, in alphabetical order.
 *
 * @param {string} folder
 * @returns {{ files: readonly GoldFile[], broken: readonly Broken[] }}
 */
export function readGoldFiles(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(suffix));
  const read = names.sort().map((name) => readGold(folder, name));
  return {
    files: read.filter((it) => 'gold' in it),
    broken: read.filter((it) => 'why' in it),
  };
}
