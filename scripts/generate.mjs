// Writes src/generated/ and the schemas that are made from other schemas, from schemas/ and
// package.json, and docs/regler/ and docs/rules/ from the rules; with --check only says what is
// not current.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { aliasesModule } from './generate/aliases.mjs';
import { answersSchema } from './generate/answers.mjs';
import { editorSchemasModule } from './generate/editor-schemas.mjs';
import { rulePageFiles } from './generate/rule-pages.mjs';
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
const profileTable = wanted('profile-table').schema;
const schemas = {
  'frontmatter.sv': swedishSchema(frontmatter),
  answers,
  'answers.sv': swedishSchema(answers),
  'profile-table.sv': swedishSchema(profileTable),
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
  'aliases.ts': `${banner}\n${aliasesModule(frontmatter, answers, profileTable)}`,
  'answers-schema.ts': `${banner}\n${answersSchemaModule(answers)}`,
  'editor-schemas.ts': `${banner}\n${editorSchemasModule({
    card: { sv: schemas['frontmatter.sv'], en: frontmatter },
    config: wanted('config').schema,
  })}`,
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
const isCheck = process.argv.includes('--check');
let current = update(made);
// The pages are made by src/, which needs what has just been written.
const pages = await rulePageFiles(root);
current = update(pages) && current;
current = removeOthers(pages.map(([path]) => path)) && current;
if (isCheck && !current) {
  console.error('generate: run `npm run generate` and commit what it changes');
  process.exitCode = 1;
}

/**
 * Writes the files that are not as they should be; with --check only names them.
 *
 * @param {string[][]} files
 * @returns {boolean} whether all were as they should be
 */
function update(files) {
  const stale = files.filter(([path = '', text]) => {
    const full = join(root, path);
    return !existsSync(full) || readFileSync(full, 'utf8') !== text;
  });
  for (const [path = '', text = ''] of stale) {
    if (isCheck) {
      console.error(`generate: ${path} is not current`);
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.error(`generate: wrote ${path}`);
  }
  return stale.length === 0;
}

/**
 * Removes other pages from the folders of these: those of rules that are gone.
 *
 * @param {string[]} kept
 * @returns {boolean} whether there were none
 */
function removeOthers(kept) {
  const folders = [...new Set(kept.map((path) => dirname(path)))];
  const others = folders.flatMap((folder) => {
    const full = join(root, folder);
    const names = existsSync(full) ? readdirSync(full) : [];
    return names.map((name) => `${folder}/${name}`).filter((path) => !kept.includes(path));
  });
  for (const path of others) {
    console.error(
      `generate: ${isCheck ? '' : 'removed '}${path}${isCheck ? ' is of no rule' : ''}`,
    );
    if (!isCheck) rmSync(join(root, path));
  }
  return others.length === 0;
}

/** @param {string} name */
function wanted(name) {
  const file = written.find(({ path }) => path === `${name}.schema.json`);
  if (file === undefined) throw new Error(`schemas/${name}.schema.json does not exist`);
  return file;
}
