// Reads schemas/ and answers what the generators ask of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {Record<string, unknown>} Schema
 * @typedef {object} SchemaFile
 * @property {string} path its path below schemas/, with forward slashes
 * @property {string} name its file name without `.schema.json`
 * @property {string} id its `$id`, or one made from its path
 * @property {Schema} schema its contents, with `$id` filled in
 */

const suffix = '.schema.json';

/** Keywords whose values are maps from a name to a schema. */
const maps = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
]);

/** Keywords whose values are data and not schemas. */
const data = new Set(['enum', 'const', 'default', 'examples', 'required']);

/**
 * All schemas below a folder, in the order of their paths.
 *
 * @param {string} folder
 * @returns {SchemaFile[]}
 */
export function readSchemas(folder) {
  const paths = ['', 'profiles/'].flatMap((below) => {
    const here = join(folder, below);
    if (!existsSync(here)) return [];
    const names = readdirSync(here).filter((name) => name.endsWith(suffix));
    return names.sort().map((name) => below + name);
  });
  return paths.map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    /** @type {Schema} */
    const schema = JSON.parse(text);
    const id =
      typeof schema['$id'] === 'string' ? schema['$id'] : `https://iop.invalid/schemas/${path}`;
    return { path, name: basename(path, suffix), id, schema: { ...schema, $id: id } };
  });
}

/**
 * The same files with a schema that is made from others, in the place of what the folder holds.
 *
 * @param {readonly SchemaFile[]} files
 * @param {string} name
 * @param {Schema} schema
 * @returns {SchemaFile[]}
 */
export function withMade(files, name, schema) {
  const path = name + suffix;
  const made = { path, name, id: String(schema['$id']), schema };
  return [...files.filter((file) => file.path !== path), made];
}

/**
 * A copy of a schema in which every schema object in it has been changed; data are left alone.
 *
 * @param {unknown} value
 * @param {(schema: Schema) => Schema} change called on each schema after its parts
 * @returns {unknown}
 */
export function mapSchema(value, change) {
  if (Array.isArray(value)) return value.map((item) => mapSchema(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, mapPart(key, part, change)]);
  return change(Object.fromEntries(parts));
}

/**
 * @param {string} key
 * @param {unknown} part
 * @param {(schema: Schema) => Schema} change
 * @returns {unknown}
 */
function mapPart(key, part, change) {
  if (data.has(key) || key.startsWith('x-')) return part;
  if (!maps.has(key) || typeof part !== 'object' || part === null) return mapSchema(part, change);
  const named = Object.entries(part).map(([name, schema]) => [name, mapSchema(schema, change)]);
  return Object.fromEntries(named);
}
