// A schema with Swedish keys and values, made from the English one.

/**
 * @typedef {{ readonly [keyword: string]: unknown }} Schema
 * @typedef {{ readonly sv: string, readonly en: string }} Localised
 * @typedef {{ readonly [value: string]: { readonly sv: string, readonly description: Localised } }} Twins
 */

/** Annotations of the English schema that the Swedish one says in another way, or not at all. */
const dropped = new Set(['x-sv', 'x-title', 'x-description', 'x-enum']);

/**
 * The same schema for documents with Swedish keys and values. Every key comes from `x-sv` of its
 * property and every fixed value from `x-enum`; the English twin stands in `x-en` and `x-enum`.
 *
 * @param {Schema} schema the English schema, or a part of it
 * @returns {Schema}
 */
export function swedishSchema(schema) {
  const words = schema['x-enum'] === undefined ? undefined : asTwins(schema['x-enum']);
  /** @type {[string, unknown][]} */
  const entries = Object.entries(schema).flatMap(([keyword, value]) => {
    if (dropped.has(keyword)) return [];
    if (keyword === 'type' && value === 'boolean' && words) return [];
    return [[keyword, swedishKeyword(keyword, value, schema, words)]];
  });
  if (words && schema['type'] === 'boolean') {
    entries.push(['enum', [true, false, ...Object.values(words).map(({ sv }) => sv)]]);
  }
  if (words) entries.push(['x-enum', swedishTwins(words)]);
  return Object.fromEntries(entries);
}

/**
 * @param {string} keyword
 * @param {unknown} value
 * @param {Schema} schema the schema that it stands in
 * @param {Twins | undefined} words
 * @returns {unknown}
 */
function swedishKeyword(keyword, value, schema, words) {
  switch (keyword) {
    case '$id':
      return String(value).replace(/:(\d+)$/u, ':sv:$1');
    case 'title':
      return swedishTitle(schema, String(value));
    case 'description':
      return asLocalised(schema['x-description'])?.sv ?? value;
    case 'enum':
      return asList(value).map((item) => words?.[String(item)]?.sv ?? item);
    case 'required':
      return asList(value).map((key) => twinOf(asSchema(schema['properties']), String(key)));
    case 'properties':
      return swedishProperties(asSchema(value));
    case '$defs':
      return mapValues(asSchema(value), (part) => swedishSchema(asSchema(part)));
    case 'anyOf':
    case 'allOf':
    case 'oneOf':
      return asList(value).map((part) => swedishSchema(asSchema(part)));
    case 'items':
      return swedishSchema(asSchema(value));
    default:
      return value;
  }
}

/**
 * @param {Schema} properties
 * @returns {Schema}
 */
function swedishProperties(properties) {
  const entries = Object.entries(properties).map(([key, part]) => [
    twinOf(properties, key),
    { ...swedishSchema(asSchema(part)), 'x-en': key },
  ]);
  return Object.fromEntries(entries);
}

/**
 * @param {Schema} properties
 * @param {string} key
 * @returns {string} the Swedish twin of a key
 */
function twinOf(properties, key) {
  const twin = asSchema(properties[key])['x-sv'];
  if (typeof twin !== 'string') throw new Error(`the key “${key}” has no x-sv`);
  return twin;
}

/**
 * @param {Schema} schema
 * @param {string} title
 * @returns {string}
 */
function swedishTitle(schema, title) {
  const own = asLocalised(schema['x-title'])?.sv;
  const key = schema['x-sv'];
  if (own !== undefined || typeof key !== 'string') return own ?? title;
  return (key.charAt(0).toUpperCase() + key.slice(1)).replaceAll('-', ' ');
}

/**
 * @param {Twins} words
 * @returns {Schema} Swedish value → English value and Swedish description
 */
function swedishTwins(words) {
  const entries = Object.entries(words).map(([en, { sv, description }]) => [
    sv,
    { en, description: description.sv },
  ]);
  return Object.fromEntries(entries);
}

/**
 * @param {Schema} schema
 * @param {(value: unknown) => unknown} change
 * @returns {Schema}
 */
function mapValues(schema, change) {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, change(value)]));
}

/** @returns {Schema} */
function asSchema(/** @type {unknown} */ value) {
  if (typeof value !== 'object' || value === null) throw new Error('a schema is an object');
  return /** @type {Schema} */ (value);
}

/** @returns {readonly unknown[]} */
function asList(/** @type {unknown} */ value) {
  if (!Array.isArray(value)) throw new Error('this keyword takes a list');
  return value;
}

/** @returns {Localised | undefined} */
function asLocalised(/** @type {unknown} */ value) {
  return /** @type {Localised | undefined} */ (value);
}

/** @returns {Twins} */
function asTwins(/** @type {unknown} */ value) {
  return /** @type {Twins} */ (value);
}

/**
 * JSON as Biome formats it: objects over several lines, lists on one line where they fit.
 *
 * @param {unknown} value
 * @param {string} [indent] of the line that the value stands on
 * @param {number} [used] columns of that line that are taken, its comma included
 * @returns {string}
 */
export function schemaText(value, indent = '', used = 1) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const simple = value.every((item) => typeof item !== 'object' || item === null);
    if (simple && used + flat.length <= 100) return flat;
    const items = value.map((item) => inner + schemaText(item, inner));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, part]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + schemaText(part, inner, start.length + 1);
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}
