import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { withLatePatterns } from '../scripts/late-patterns.mjs';

/** What a module exports, with its patterns made late or as it stands. */
function exportsOf(text: string, change: (text: string) => string) {
  const { code } = transformSync(change(text), { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as Record<string, (...words: string[]) => unknown> };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports;
}

const asItIs = (text: string) => text;

describe('withLatePatterns', () => {
  const text = `
const once = /^a+/;
const twice = /b/g;
const word = 'c';
const made = new RegExp(\`\${word}+\`);
const rx = (body: string) => new RegExp(body);
const ways = [{ letters: ['d'], pattern: /d+/ }, { letters: ['e'], pattern: rx('e+') }];
const outer = new RegExp(once.source + '!');
export const shown = /x/;
export function first(text: string) { return once.exec(text)?.[0]; }
export function both(text: string) { twice.lastIndex = 0; return [twice.test(text), twice.lastIndex, made.test(text)]; }
export function third(text: string) { return ways.map(({ pattern }) => pattern.exec(text)?.[0]); }
export function isSame() { return ways.every((way) => way.pattern === way.pattern); }
export function short() { const given = { twice }; return given.twice.source; }
export function whole() { return outer.source; }
`;

  test('says the same as the module did', () => {
    const [plain, late] = [exportsOf(text, asItIs), exportsOf(text, withLatePatterns)];
    for (const name of ['first', 'both', 'third', 'isSame', 'short', 'whole'])
      expect(late[name]?.('aabbccddee')).toEqual(plain[name]?.('aabbccddee'));
  });

  test('makes no pattern before it is asked', () => {
    const late = withLatePatterns(text);
    expect(late).not.toMatch(/const (?:twice|made) = /);
    expect(late).toContain('get pattern()');
    expect(late).toContain('export const shown = /x/;');
  });

  test('leaves a name alone that means something else too', () => {
    const own =
      'const a = /x/;\nexport const f = (a: string) => a.length;\nexport const g = () => a.source;\n';
    expect(withLatePatterns(own)).toBe(own);
  });

  test('knows what makes patterns in a file that it imports from', () => {
    const folder = mkdtempSync(join(tmpdir(), 'late-'));
    writeFileSync(
      join(folder, 'rx.ts'),
      'export const rxOf = (body: string) => new RegExp(body);\nexport const sum = (a: string) => a;\n',
    );
    const own = [
      "import { rxOf as rx, sum } from './rx.ts';",
      "export const ways = [{ pattern: rx('a+'), other: sum('b') }];",
    ].join('\n');
    const late = withLatePatterns(own, join(folder, 'own.ts'));
    rmSync(folder, { recursive: true });
    expect(late).toContain('get pattern()');
    expect(late).toContain("other: sum('b')");
    expect(withLatePatterns(own)).toBe(own);
  });

  test('leaves a module without patterns as it is', () => {
    expect(withLatePatterns('export const a = 1;\n')).toBe('export const a = 1;\n');
  });
});
