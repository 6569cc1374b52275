import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The templates of `iop new`, `<name>.<language>.md`, as data: the program reads no files of its own.
 *
 * @param {string} folder
 * @returns {string}
 */
export function templatesModule(folder) {
  /** @type {Record<string, Record<string, string>>} */
  const found = {};
  for (const file of readdirSync(folder).sort()) {
    const [, name, language] = /^([a-z-]+)\.(sv|en)\.md$/u.exec(file) ?? [];
    if (!name || !language) continue;
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    found[name] = { ...found[name], [language]: text };
  }
  return [
    "import type { Localised } from '../locale.ts';\n",
    '/** Template → its text in each language. */',
    'export const templates: Readonly<Record<string, Localised>> = ' +
      `${JSON.stringify(found, null, 2)};\n`,
  ].join('\n');
}
