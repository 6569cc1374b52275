import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { mapSchema } from './schema-files.mjs';

/** @import { Schema, SchemaFile } from './schema-files.mjs' */

const require = createRequire(import.meta.url);
/** @type {typeof import('ajv/dist/standalone/index.js').default} */
const standaloneCode = require('ajv/dist/standalone').default;
/** @type {import('ajv-formats').FormatsPlugin} */
const addFormats = require('ajv-formats').default;

/** Schema file → the function that checks a value against it, by the module it stands in. */
const single = {
  'frontmatter-validator.ts': { frontmatter: 'validateFrontmatter' },
  'answers-validator.ts': { answers: 'validateAnswers' },
  'settings-validators.ts': {
    config: 'validateConfig',
    profile: 'validateProfile',
    'profile-table': 'validateProfileTable',
  },
};

/**
 * Validators compiled ahead of time, in modules that need nothing of Ajv when they run: compiling
 * them at every start would cost more than all the rest of a check. A module holds what is needed
 * together, so that a run loads no more than that.
 *
 * @param {readonly SchemaFile[]} files
 * @returns {Promise<Readonly<Record<string, string>>>} name of the module → its text
 */
export async function validatorModules(files) {
  const made = Object.entries(single).map(async ([module, functions]) => {
    const known = Object.entries(functions).flatMap(([name, exported]) => {
      const file = files.find(({ path }) => path === `${name}.schema.json`);
      return file === undefined ? [] : [{ exported, id: file.id }];
    });
    const code = await codeOf(ajvFor(files), known);
    const exports = known.map(({ exported }) => {
      return `export const ${exported}: Validator = ${exported}Code;\n`;
    });
    const text = `import type { Validator } from './validators.ts';\n\n${code}\n${exports.join('')}`;
    return [module, text];
  });
  const all = [...(await Promise.all(made)), ['validators.ts', await agreementModule(files)]];
  return Object.fromEntries(all);
}

/**
 * @param {readonly SchemaFile[]} files
 * @returns {Promise<string>}
 */
async function agreementModule(files) {
  const agreement = files.find(({ path }) => path === 'agreement.schema.json');
  // A profile narrows the agreement schema: without that there is nothing to compile.
  const profiles = agreement ? files.filter(({ path }) => path.startsWith('profiles/')) : [];
  const ajv = ajvFor(files);
  const agreements = profiles.map((file, index) => ({
    exported: `profile${index}`,
    id: overAgreement(ajv, file, agreement),
    name: file.name,
  }));
  const table = agreements.map(({ name, exported }) => `  '${name}': ${exported}Code,\n`).join('');
  return [
    "import type { ErrorObject } from 'ajv';\n",
    '/** True when the data fit; otherwise `errors` says why, until the next call. */',
    'export interface Validator {',
    '  (data: unknown): boolean;',
    '  errors?: ErrorObject[] | null;',
    '}\n',
    await codeOf(ajv, agreements),
    '/** Shipped profile → the function that checks a parsed agreement against it. */',
    `export const validateAgreement: Readonly<Record<string, Validator>> = {\n${table}};\n`,
  ].join('\n');
}

/**
 * @param {Ajv2020} ajv
 * @param {readonly { exported: string; id: string }[]} functions
 * @returns {Promise<string>}
 */
async function codeOf(ajv, functions) {
  const names = Object.fromEntries(functions.map(({ exported, id }) => [`${exported}Code`, id]));
  return functions.length === 0 ? '' : await selfContained(standaloneCode(ajv, names));
}

/**
 * @param {readonly SchemaFile[]} files
 * @returns {Ajv2020}
 */
function ajvFor(files) {
  const ajv = new Ajv2020({
    allErrors: true,
    // Readers get our own sentences, made from keyword and params.
    messages: false,
    // A definition becomes one function and not a copy at every place that refers to it.
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  addFormats(ajv);
  const bare = files.map(({ schema }) => mapSchema(schema, withoutWords));
  // Ajv for 2020-12 notes for each value what has been evaluated: wasted where nothing asks.
  ajv.opts.unevaluated = JSON.stringify(bare).includes('"unevaluated');
  for (const schema of bare) ajv.addSchema(/** @type {Schema} */ (schema));
  return ajv;
}

/**
 * What a validator needs of a schema: the compiled code carries the schema with it.
 *
 * @param {Schema} schema
 * @returns {Schema}
 */
function withoutWords(schema) {
  const words = new Set(['title', 'description', 'examples', 'default', '$comment']);
  const entries = Object.entries(schema).filter(
    ([key]) => !words.has(key) && !key.startsWith('x-'),
  );
  return Object.fromEntries(entries);
}

/**
 * The id of a schema that demands what the agreement schema and the profile demand together.
 *
 * @param {Ajv2020} ajv
 * @param {SchemaFile} profile
 * @param {SchemaFile | undefined} agreement
 * @returns {string}
 */
function overAgreement(ajv, profile, agreement) {
  if (agreement === undefined) return profile.id;
  const text = JSON.stringify(profile.schema);
  if (text.includes(agreement.id) || text.includes('agreement.schema.json')) return profile.id;
  const $id = `https://iop.invalid/combined/${profile.path}`;
  ajv.addSchema({ $id, allOf: [{ $ref: agreement.id }, { $ref: profile.id }] });
  return $id;
}

/**
 * @param {string} code
 * @returns {Promise<string>} the code with what it requires put in, without its export line
 */
async function selfContained(code) {
  const result = await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
    stdin: { contents: code, resolveDir: import.meta.dirname, sourcefile: 'validators.js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    preserveSymlinks: true,
    minify: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
  // Ajv's helpers carry the text of how to require them, which only a generator reads.
  const text = (result.outputFiles[0]?.text ?? '').replaceAll(/^.*\.code = .require\(.*\n/gmu, '');
  if (/\brequire\(/u.test(text)) throw new Error('the validators still require something');
  const body = text.replace(/^export \{[^}]*\};?\n/mu, '');
  // Paths of the machine that bundled are of no use to a reader.
  return body.replaceAll(/^\s*\/\/ .*(?:node_modules|validators\.js).*\n/gmu, '');
}
