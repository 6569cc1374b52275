import { mapSchema } from './schema-files.mjs';

/** @import { Schema, SchemaFile } from './schema-files.mjs' */

/**
 * The frontmatter schema as data: what is said of a field that is wrong is read out of it.
 *
 * @param {Schema} schema
 * @returns {string}
 */
export function schemasModule(schema) {
  return `export const frontmatterSchema = ${JSON.stringify(schema, null, 2)} as const;\n`;
}

/**
 * The schema of an answers file as data, without its words: those of the frontmatter say the same.
 *
 * @param {Schema} answers
 * @returns {string}
 */
export function answersSchemaModule(answers) {
  const bare = mapSchema(answers, (schema) => {
    const entries = Object.entries(schema).filter(
      ([key]) => key !== 'title' && key !== 'description' && !key.startsWith('x-'),
    );
    return Object.fromEntries(entries);
  });
  return `export const answersSchema = ${JSON.stringify(bare, null, 2)} as const;\n`;
}

/**
 * The shipped profiles: what stands under `x-profile` in their schemas.
 *
 * @param {readonly SchemaFile[]} files
 * @returns {string}
 */
export function profilesModule(files) {
  const profiles = files.filter(({ path }) => path.startsWith('profiles/'));
  const data = Object.fromEntries(profiles.map(({ name, schema }) => [name, schema['x-profile']]));
  return [
    '/** Profile → what its schema says of it. */',
    `export const profileData: Readonly<Record<string, unknown>> = ${parsed(data)};\n`,
  ].join('\n');
}

/**
 * Code that gives the value: V8 reads JSON faster than the same as a literal.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function parsed(value) {
  const text = JSON.stringify(value).replaceAll(/[\\']/gu, '\\$&');
  return `JSON.parse(\n  '${text}',\n)`;
}
