import { parsed } from './schemas.mjs';

/** @import { Schema, SchemaFile } from './schema-files.mjs' */

/**
 * The sections of an agreement with their words, out of the annotations in the agreement schema:
 * `x-title`, `x-headings`, `x-guidance`, `x-includes` and `x-points` beside each section.
 *
 * @param {SchemaFile} file
 * @returns {string}
 */
export function sectionsModule(file) {
  const { properties } = /** @type {{ properties: Record<string, any> }} */ (file.schema);
  const described = Object.entries(properties['sections']?.properties ?? {});
  const keys = described.map(([key]) => `  '${key}',\n`).join('');
  const data = Object.fromEntries(described.map(([key, schema]) => [key, sectionOf(key, schema)]));
  return [
    "import type { Localised } from '../locale.ts';\n",
    `export const sectionKeys = [\n${keys}] as const;\n`,
    'export type SectionKey = (typeof sectionKeys)[number];\n',
    'export interface SectionData {',
    '  readonly title: Localised;',
    "  readonly headings: Readonly<Record<'sv' | 'en', readonly string[]>>;",
    '  readonly guidance: Localised;',
    "  /** Sections whose text counts as this one's when points are looked for. */",
    '  readonly includes: readonly SectionKey[];',
    '  readonly points: Readonly<Record<string, PointData>>;',
    '  /** How many different patterns in the text under a heading that names no section show this one. */',
    '  readonly body: BodyData | null;',
    '}\n',
    'export interface BodyData {',
    '  readonly needs: number;',
    '  readonly sv: readonly string[];',
    '  readonly en: readonly string[];',
    '}\n',
    'export interface PointData {',
    '  readonly title: Localised;',
    "  readonly evidence: Readonly<Record<'sv' | 'en', readonly string[]>>;",
    '}\n',
    `export const sections: Readonly<Record<SectionKey, SectionData>> = ${parsed(data)};\n`,
    '/** Named groups of words that patterns may use, such as {avtal}. */',
    'export const wordGroups: Readonly<Record<string, readonly string[]>> = ' +
      `${parsed(groupsOf(file.schema))};\n`,
    '/** Last parts of compounds that leave the meaning to the first part (“uppföljningsplan”). */',
    'export const compoundTails: readonly string[] = ' +
      `${JSON.stringify(Object.values(file.schema['x-compound-tails'] ?? {}).flat())};\n`,
    '/** Words that are right as they stand, though they are near words of a section. */',
    'export const knownWords: readonly string[] = ' +
      `${JSON.stringify(Object.values(file.schema['x-known-words'] ?? {}).flat())};\n`,
    '/** Nouns that only introduce what a heading is about (“möjlighet till …”). */',
    'export const lightNouns: readonly string[] = ' +
      `${JSON.stringify(Object.values(file.schema['x-light-nouns'] ?? {}).flat())};\n`,
  ].join('\n');
}

/**
 * @param {string} key
 * @param {Schema} schema
 * @returns {unknown}
 */
function sectionOf(key, schema) {
  /** @param {string} name */
  const annotation = (name) => {
    const value = schema[name];
    if (value === undefined) throw new Error(`agreement.schema.json: ${key} has no ${name}`);
    return value;
  };
  return {
    title: annotation('x-title'),
    headings: annotation('x-headings'),
    guidance: annotation('x-guidance'),
    includes: schema['x-includes'] ?? [],
    points: schema['x-points'] ?? {},
    body: schema['x-body'] ?? null,
  };
}

/**
 * @param {Schema} schema
 * @returns {Record<string, string[]>}
 */
function groupsOf(schema) {
  const groups = /** @type {Record<string, Record<string, string[]>>} */ (schema['x-groups'] ?? {});
  return Object.fromEntries(
    Object.entries(groups).map(([name, words]) => [name, Object.values(words).flat()]),
  );
}
