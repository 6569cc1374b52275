/** @import { SchemaFile } from './schema-files.mjs' */

/**
 * The schemas that the program reads as data.
 *
 * @param {readonly SchemaFile[]} files
 * @returns {string}
 */
export function schemasModule(files) {
  const blocks = ['frontmatter'].flatMap((name) => {
    const file = files.find(({ path }) => path === `${name}.schema.json`);
    if (file === undefined) return [];
    return [`export const ${name}Schema = ${JSON.stringify(file.schema, null, 2)} as const;\n`];
  });
  const profiles = files.filter(({ path }) => path.startsWith('profiles/'));
  const entries = profiles.map(({ name, schema }) => [name, schema]);
  const text = JSON.stringify(Object.fromEntries(entries), null, 2);
  blocks.push(
    '/** Profile → its schema. */',
    `export const profileSchemas: Readonly<Record<string, unknown>> = ${text};\n`,
  );
  return blocks.join('\n');
}
