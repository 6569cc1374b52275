import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programLoader, wrapped } from '../src/cli/load-program.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-program-'));
  const files = {
    'main.cjs': "exports.sum = () => require('./late.cjs').one + require('./late.cjs').one;",
    'late.cjs':
      "globalThis.timesRun = (globalThis.timesRun ?? 0) + 1; exports.one = require('node:path').sep.length;",
    'whole.cjs': 'module.exports = { r: /\\u00e5/.test(String.fromCharCode(229)) };',
  };
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), wrapped(text));
});

afterAll(() => rmSync(folder, { recursive: true }));

function sumOf(main: object): unknown {
  return (main as { sum: () => number }).sum();
}

function timesRun(): unknown {
  return (globalThis as { timesRun?: number }).timesRun;
}

test('a file is run once, when it is first asked for', () => {
  const load = programLoader({ folder, codeOf: () => null });
  const main = load('main');
  const before = timesRun();
  expect(sumOf(main)).toBe(2);
  expect(timesRun()).toBe(Number(before ?? 0) + 1);
  expect(load('whole')).toEqual({ r: true });
});

test('code that V8 has kept is used, and code that does not fit changes nothing', () => {
  const scripts = new Map<string, Script>();
  const first = programLoader({
    folder,
    codeOf: () => null,
    compiled: (name, script) => scripts.set(name, script),
  });
  sumOf(first('main'));
  expect([...scripts.keys()]).toEqual(['main', 'late']);
  for (const [name, script] of scripts)
    writeFileSync(join(folder, `${name}.code`), script.createCachedData());

  // V8 would know the same text again without its code.
  writeFileSync(join(folder, 'late.cjs'), wrapped('exports.one = 2 - 1;'));
  writeFileSync(join(folder, 'late.code'), 'no code');
  const rejected: Record<string, boolean | undefined> = {};
  const again = programLoader({
    folder,
    codeOf: (name) => join(folder, `${name}.code`),
    compiled: (name, script) => {
      rejected[name] = script.cachedDataRejected;
    },
  });
  expect(sumOf(again('main'))).toBe(2);
  expect(rejected).toEqual({ main: false, late: true });
});

test('a program without kept code runs as well', () => {
  const load = programLoader({ folder, codeOf: (name) => join(folder, `${name}.nowhere`) });
  expect(load('whole')).toEqual({ r: true });
});
