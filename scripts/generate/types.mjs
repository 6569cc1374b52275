import { compile } from 'json-schema-to-typescript';
import { mapSchema } from './schema-files.mjs';

/** @import { SchemaFile } from './schema-files.mjs' */

/** Schema file → the type that the whole of it describes. */
const roots = {
  frontmatter: 'Frontmatter',
  answers: 'Answers',
  config: 'Config',
  profile: 'ProfileFile',
  'profile-table': 'ProfileTable',
  report: 'JsonReport',
  inspect: 'JsonInspection',
};

/**
 * TypeScript types of everything that has a schema. A name that two schemas give different
 * meanings gets the name of its schema in front in the later one.
 *
 * @param {readonly SchemaFile[]} files
 * @returns {Promise<string>}
 */
export async function typesModule(files) {
  /** @type {Map<string, string>} */
  const declarations = new Map();
  for (const [name, root] of Object.entries(roots)) {
    const file = files.find(({ path }) => path === `${name}.schema.json`);
    if (file === undefined) continue;
    let text = await typesOf(file, root, files);
    for (const [type, declaration] of split(text)) {
      const known = declarations.get(type);
      if (known === undefined || known === declaration) continue;
      text = text.replaceAll(new RegExp(`(?<![\\w'"])${type}(?![\\w'"?:])`, 'g'), root + type);
    }
    for (const [type, declaration] of split(text)) declarations.set(type, declaration);
  }
  return [...declarations.values()].join('\n');
}

/**
 * @param {SchemaFile} file
 * @param {string} root
 * @param {readonly SchemaFile[]} files
 * @returns {Promise<string>}
 */
async function typesOf(file, root, files) {
  const read = (/** @type {{ url: string }} */ { url }) => {
    const wanted = files.find(({ path }) => url.endsWith(`/${path}`));
    if (wanted === undefined) throw new Error(`${file.path} refers to ${url}, which is not there`);
    return JSON.stringify(forTypes(wanted, files));
  };
  return compile(/** @type {any} */ (forTypes(file, files)), root, {
    additionalProperties: false,
    bannerComment: '',
    cwd: '/schemas/',
    format: true,
    style: { singleQuote: true, printWidth: 100 },
    $refOptions: {
      resolve: { ours: { order: 1, canRead: true, read }, file: false, http: false },
    },
  });
}

/**
 * A schema as the type generator wants it: annotations of our own and titles, which would become
 * names of types, taken away, and references to other schemas by path.
 *
 * @param {SchemaFile} file
 * @param {readonly SchemaFile[]} files
 * @returns {unknown}
 */
function forTypes(file, files) {
  return mapSchema(file.schema, (schema) => {
    const entries = Object.entries(schema).filter(
      ([key]) => key !== '$id' && key !== '$schema' && key !== 'title' && !key.startsWith('x-'),
    );
    const plain = Object.fromEntries(entries);
    if (typeof plain['$ref'] !== 'string' || plain['$ref'].startsWith('#')) return plain;
    const [id = '', pointer = ''] = plain['$ref'].split('#');
    const target = files.find((other) => other.id === id || other.id.endsWith(`/${id}`));
    if (target === undefined) throw new Error(`${file.path} refers to ${id}, which is not there`);
    return { ...plain, $ref: `/schemas/${target.path}#${pointer}` };
  });
}

/**
 * The declarations of a module, by name, each with its comment.
 *
 * @param {string} text
 * @returns {[string, string][]}
 */
function split(text) {
  const parts = text.split(/\n(?=(?:\/\*\*\n(?: \*.*\n)*)?export )/u);
  return parts.flatMap((part) => {
    const name = /^export (?:interface|type) (\w+)/mu.exec(part)?.[1];
    return name === undefined ? [] : [[name, `${part.trim()}\n`]];
  });
}
