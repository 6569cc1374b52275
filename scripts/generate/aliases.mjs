import { parsed } from './schemas.mjs';

/** @import { Schema } from './schema-files.mjs' */

/**
 * The keys and fixed values of the frontmatter, of an answers file and of a profile as a table in
 * both languages, a level for each place of their schemas; what is alike in them is one level. The schema itself is ten
 * times as long, and read at every start it cost more than all frontmatter does.
 *
 * @param {Schema} frontmatter
 * @param {Schema} answers
 * @param {Schema} profileTable
 * @returns {string}
 */
export function aliasesModule(frontmatter, answers, profileTable) {
  /** @type {{ keys: unknown[]; values: unknown[] }[]} */
  const levels = [];
  /** @type {Map<string, number>} */
  const known = new Map();

  /**
   * @param {Schema} node
   * @param {Schema} schema the whole that it stands in
   * @returns {number} the index of its level
   */
  const levelOf = (node, schema) => {
    /** @type {{ keys: unknown[]; values: unknown[] }} */
    const level = { keys: [], values: [] };
    for (const part of partsOf(node, /** @type {any} */ (schema['$defs'] ?? {}))) {
      for (const [key, property] of Object.entries(part.properties ?? {})) {
        level.keys.push([key, property['x-sv'] ?? key, levelOf(property, schema)]);
      }
      for (const [value, { sv }] of Object.entries(part['x-enum'] ?? {})) {
        level.values.push([part.type === 'boolean' ? value === 'true' : value, sv]);
      }
    }
    const text = JSON.stringify(level);
    const index = known.get(text) ?? levels.push(level) - 1;
    known.set(text, index);
    return index;
  };

  const top = levelOf(frontmatter, frontmatter);
  const answersTop = levelOf(answers, answers);
  const tableTop = levelOf(profileTable, profileTable);
  return [
    '/** The keys and fixed values that may stand at one place. */',
    'export interface AliasLevel {',
    '  /** English key, Swedish key, index of the level below. */',
    '  readonly keys: readonly (readonly [string, string, number])[];',
    '  /** The value meant, and its Swedish word. */',
    '  readonly values: readonly (readonly [string | boolean, string])[];',
    '}\n',
    `export const topLevel = ${top};`,
    '/** Where an answers file begins. */',
    `export const answersTopLevel = ${answersTop};`,
    '/** Where a profile as a table begins. */',
    `export const tableTopLevel = ${tableTop};\n`,
    `export const aliasLevels = (): readonly AliasLevel[] => ${parsed(levels)
      .replaceAll('\n', '\n  ')
      .replace(/ {2}\)$/u, ')')};\n`,
  ].join('\n');
}

/**
 * A schema and all that it says in other places: references, alternatives, list items.
 *
 * @param {any} node
 * @param {Readonly<Record<string, any>>} definitions
 * @returns {any[]}
 */
function partsOf(node, definitions) {
  const name = node.$ref?.replace('#/$defs/', '');
  const parts = [definitions[name], node.items, ...(node.anyOf ?? []), ...(node.allOf ?? [])];
  return [node, ...parts.flatMap((part) => (part ? partsOf(part, definitions) : []))];
}
