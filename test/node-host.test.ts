import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeHost } from '../src/cli/node-host.ts';

let folder = '';
const host = nodeHost();
const at = (...names: readonly string[]) => join(folder, ...names).replaceAll('\\', '/');
const tree = () =>
  fs.readdirSync(folder, { recursive: true }).map((it) => String(it).replaceAll('\\', '/'));

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'iop-host-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a new file', () => {
  test('is written with the folders on the way, and nothing else is left', () => {
    expect(host.create(at('a', 'b', 'avtal.md'), 'ny\n')).toBeNull();
    expect(tree().sort()).toEqual(['a', 'a/b', 'a/b/avtal.md']);
    expect(fs.readFileSync(at('a', 'b', 'avtal.md'), 'utf8')).toBe('ny\n');
  });

  test('never takes the place of another', () => {
    fs.writeFileSync(at('avtal.md'), 'gammal');
    expect(host.create(at('avtal.md'), 'ny')).toEqual({ failure: 'exists' });
    expect(fs.readFileSync(at('avtal.md'), 'utf8')).toBe('gammal');
    expect(tree()).toEqual(['avtal.md']);
  });

  test('that cannot be written leaves no folders behind', () => {
    // A name that is too long for any system.
    const path = at('a', 'b', `${'x'.repeat(300)}.md`);
    expect(host.create(path, 'ny')).toEqual({ failure: 'other' });
    expect(tree()).toEqual([]);
  });

  test('below a file that is no folder is not written', () => {
    fs.writeFileSync(at('avtal'), 'fil');
    expect(host.create(at('avtal', 'a.md'), 'ny')).toMatchObject({ failure: expect.anything() });
    expect(tree()).toEqual(['avtal']);
  });
});

describe('a file put in the place of another', () => {
  test('keeps the old one beside it, byte for byte', () => {
    const bytes = Buffer.from([0xe5, 0xe4, 0xf6, 0x0d, 0x0a]);
    fs.writeFileSync(at('avtal.md'), bytes);
    expect(host.replace(at('avtal.md'), 'ny', at('avtal.md.bak'))).toBeNull();
    expect(fs.readFileSync(at('avtal.md'), 'utf8')).toBe('ny');
    expect(fs.readFileSync(at('avtal.md.bak'))).toEqual(bytes);
    host.move(at('avtal.md.bak'), at('avtal.md'));
    expect(fs.readFileSync(at('avtal.md'))).toEqual(bytes);
    expect(tree()).toEqual(['avtal.md']);
  });

  test('is not written when the name to keep the old one under is taken', () => {
    fs.writeFileSync(at('avtal.md'), 'gammal');
    fs.writeFileSync(at('avtal.md.bak'), 'äldre');
    const failed = host.replace(at('avtal.md'), 'ny', at('avtal.md.bak'));
    expect(failed).toEqual({ failure: 'exists' });
    expect(fs.readFileSync(at('avtal.md'), 'utf8')).toBe('gammal');
    expect(fs.readFileSync(at('avtal.md.bak'), 'utf8')).toBe('äldre');
    expect(tree().sort()).toEqual(['avtal.md', 'avtal.md.bak']);
  });

  test('lets the old one go when nobody wants it', () => {
    fs.writeFileSync(at('a.yaml'), 'gammal');
    expect(host.replace(at('a.yaml'), 'ny', null)).toBeNull();
    expect([fs.readFileSync(at('a.yaml'), 'utf8'), tree()]).toEqual(['ny', ['a.yaml']]);
    host.remove(at('a.yaml'));
    expect(tree()).toEqual([]);
  });
});

test('nobody is asked where nobody sits', async () => {
  expect(host.canAsk()).toBe(process.stdin.isTTY === true && process.stderr.isTTY === true);
});
