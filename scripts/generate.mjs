// Writes src/generated/ from schemas/ and package.json; with --check only says what is not current.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { aliasesModule } from './generate/aliases.mjs';
import { readSchemas } from './generate/schema-files.mjs';
import { profilesModule, schemasModule } from './generate/schemas.mjs';
import { sectionsModule } from './generate/sections.mjs';
import { typesModule } from './generate/types.mjs';
import { validatorModules } from './generate/validators.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'src/generated');
const expected = ['frontmatter', 'config', 'profile', 'report', 'inspect', 'agreement'];

const files = readSchemas(join(root, 'schemas'));
for (const name of expected) {
  if (files.some(({ path }) => path === `${name}.schema.json`)) continue;
  console.error(`generate: schemas/${name}.schema.json does not exist yet, left out`);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const banner =
  '// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.\n';
const agreement = files.find(({ path }) => path === 'agreement.schema.json');
const frontmatter = files.find(({ path }) => path === 'frontmatter.schema.json');
const validators = Object.entries(await validatorModules(files)).map(([name, text]) => {
  return [name, `// @ts-nocheck\n${banner}\n${text}`];
});
const modules = {
  ...(agreement && { 'sections.ts': `${banner}\n${sectionsModule(agreement)}` }),
  ...(frontmatter && {
    'aliases.ts': `${banner}\n${aliasesModule(frontmatter)}`,
    'schemas.ts': `${banner}\n${schemasModule(frontmatter)}`,
  }),
  'profiles.ts': `${banner}\n${profilesModule(files)}`,
  'types.ts': `${banner}\n${await typesModule(files)}`,
  ...Object.fromEntries(validators),
  'version.ts': `${banner}\nexport const version = '${version}';\n`,
};

const stale = Object.entries(modules).filter(([name, text]) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`generate: src/generated/${name} is not current`);
  if (stale.length > 0) {
    console.error('generate: run `npm run generate` and commit what it changes');
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) {
    writeFileSync(join(folder, name), text);
    console.error(`generate: wrote src/generated/${name}`);
  }
}
