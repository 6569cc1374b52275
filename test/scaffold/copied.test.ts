import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sources = join(root, '../shared/sources');
const length = 8;

/** Words in lower case, without signs and figures. */
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
}

/** Texts that people read: templates whole, of code what stands in quotation marks. */
function written(): readonly (readonly [string, string])[] {
  const templates = readdirSync(join(root, 'templates')).map((file) => join('templates', file));
  const code = readdirSync(join(root, 'src/scaffold'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src/scaffold', file));
  const guidance = [join('schemas', 'agreement.schema.json')];
  return [...templates, ...code, ...guidance].map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [file, text.replace(/\{\{[^}]*\}\}/gu, ' . ')];
  });
}

test.skipIf(!existsSync(sources))('no eight words in a row are those of a source', () => {
  const known = new Set(
    readdirSync(sources).flatMap((file) => runsOf(readFileSync(join(sources, file), 'utf8'))),
  );
  expect(known.size).toBeGreaterThan(1000);
  const copied = written().flatMap(([file, text]) =>
    runsOf(text).flatMap((run) => (known.has(run) ? `${file}: ${run}` : [])),
  );
  expect(copied).toEqual([]);
});
