import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runHere } from './checkout-host.ts';

/** Name, exit code and flags of every example; `.ci/run` reads the same table. */
const rows = readFileSync(join(import.meta.dirname, 'fixtures/examples/exit-codes.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', code = '', flags = ''] = line.split('\t');
    return { name, code: Number(code), flags: flags.split(' ').filter((flag) => flag !== '') };
  });

const files = readdirSync(join(root, 'examples'));
const textOf = (file: string) => readFileSync(join(root, 'examples', file), 'utf8');

test('every example has its exit code', () => {
  const examples = files.filter((file) => file.endsWith('.md') && !file.startsWith('README'));
  expect(rows.map(({ name }) => `${name}.md`).sort()).toEqual(examples.sort());
});

test.each(rows)('$name says what it should', async ({ name, code, flags }) => {
  const done = await runHere(['check', `examples/${name}.md`, ...flags]);
  expect(done.err).toBe('');
  await expect(done.out).toMatchFileSnapshot(`fixtures/examples/${name}.out`);
  expect(done.code).toBe(code);
});

test.each(files)('%s holds no number or address that could be somebody’s', (file) => {
  const text = textOf(file);
  // 070-174 06 05 to 99 are set aside for fiction.
  for (const [phone] of text.matchAll(/\b0\d{1,3}-\d[\d ]{4,}\d/g)) {
    expect(phone).toMatch(/^070-174 06 (?:0[5-9]|[1-9]\d)$/);
  }
  for (const [address] of text.matchAll(/[\w.-]+@[\w.-]+/g))
    expect(address).toMatch(/@exempel\.se$/);
});
