// Writes src/generated/ and the schemas that are made from other schemas, from schemas/ and
// package.json; with --check only says what is not current.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { aliasesModule } from './generate/aliases.mjs';
import { answersSchema } from './generate/answers.mjs';
import { readSchemas, withMade } from './generate/schema-files.mjs';
import { answersSchemaModule, profilesModule, schemasModule } from './generate/schemas.mjs';
import { sectionsModule } from './generate/sections.mjs';
import { templatesModule } from './generate/templates.mjs';
import { typesModule } from './generate/types.mjs';
import { validatorModules } from './generate/validators.mjs';
import { schemaText, swedishSchema } from './swedish-schema.mjs';

const root = join(import.meta.dirname, '..');

const written = readSchemas(join(root, 'schemas'));
const frontmatter = wanted('frontmatter').schema;
const agreement = wanted('agreement');
const answers = answersSchema(frontmatter, agreement.schema);
const schemas = {
  'frontmatter.sv': swedishSchema(frontmatter),
  answers,
  'answers.sv': swedishSchema(answers),
};
const files = Object.entries(schemas).reduce(
  (all, [name, schema]) => withMade(all, name, schema),
  written,
);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const banner =
  '// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.\n';
const validators = Object.entries(await validatorModules(files)).map(([name, text]) => {
  return [name, `// @ts-nocheck\n${banner}\n${text}`];
});
const modules = {
  'aliases.ts': `${banner}\n${aliasesModule(frontmatter, answers)}`,
  'answers-schema.ts': `${banner}\n${answersSchemaModule(answers)}`,
  'profiles.ts': `${banner}\n${profilesModule(files)}`,
  'schemas.ts': `${banner}\n${schemasModule(frontmatter)}`,
  'sections.ts': `${banner}\n${sectionsModule(agreement)}`,
  'templates.ts': `${banner.replace('schemas/', 'templates/')}\n${templatesModule(join(root, 'templates'))}`,
  'types.ts': `${banner}\n${await typesModule(files)}`,
  ...Object.fromEntries(validators),
  'version.ts': `${banner}\nexport const version = '${version}';\n`,
};

const made = [
  ...Object.entries(schemas).map(([name, schema]) => {
    return [`schemas/${name}.schema.json`, `${schemaText(schema)}\n`];
  }),
  ...Object.entries(modules).map(([name, text]) => [`src/generated/${name}`, text]),
];
const stale = made.filter(([path = '', text]) => {
  const full = join(root, path);
  return !existsSync(full) || readFileSync(full, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`generate: ${path} is not current`);
  if (stale.length > 0) {
    console.error('generate: run `npm run generate` and commit what it changes');
    process.exitCode = 1;
  }
} else {
  for (const [path = '', text = ''] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.error(`generate: wrote ${path}`);
  }
}

/** @param {string} name */
function wanted(name) {
  const file = written.find(({ path }) => path === `${name}.schema.json`);
  if (file === undefined) throw new Error(`schemas/${name}.schema.json does not exist`);
  return file;
}
