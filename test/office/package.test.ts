import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  oleKind,
  openPackage,
  type Package,
  packageLimits,
  packed,
} from '../../src/office/package.ts';
import { fc } from '../fast-check.ts';
import { zipOf } from '../import/word-file.ts';

function opened(bytes: Uint8Array): Package {
  const result = openPackage(bytes);
  if ('failure' in result) throw new Error(result.failure);
  return result;
}

const small = zipOf({ 'b.xml': '<å/>', 'a/media.png': 'picture', 'a/rest.XML': '<x/>' });

test('holds the parts of a file in its order, by name in any case', () => {
  const file = opened(small);
  expect(file.names).toEqual(['b.xml', 'a/media.png', 'a/rest.XML']);
  expect(file.text('b.xml')).toBe('<å/>');
  expect(file.text('A/REST.xml')).toBe('<x/>');
  expect(strFromU8(file.bytes('a/media.png') ?? new Uint8Array())).toBe('picture');
  expect(file.bytes('c.xml')).toBeNull();
  expect(file.text('c.xml')).toBeNull();
});

test('reads UTF-16 by its mark, drops the mark of UTF-8, and says when a part is no text', () => {
  const wide = new Uint8Array([0xff, 0xfe, 0xe5, 0, 0x3c, 0]);
  const file = opened(
    zipOf({
      'wide.xml': wide,
      'big.xml': new Uint8Array([0xfe, 0xff, 0, 0xe5]),
      'marked.xml': '\ufeffå',
      'none.xml': new Uint8Array([0xe5, 0x20]),
    }),
  );
  expect(['wide', 'big', 'marked', 'none'].map((name) => file.text(`${name}.xml`))).toEqual([
    'å<',
    'å',
    'å',
    null,
  ]);
});

test('names with folders above, from the root or with backslashes are names like others', () => {
  const file = opened(zipOf({ '../up.xml': 'a', '/root.xml': 'b', 'back\\slash.xml': 'c' }));
  expect(file.names).toEqual(['../up.xml', 'root.xml', 'back/slash.xml']);
  expect(file.text('root.xml')).toBe('b');
  expect(file.text('back/slash.xml')).toBe('c');
});

test('folders are no parts', () => {
  expect(opened(zipOf({ 'a/': '', 'a/b.xml': 'x' })).names).toEqual(['a/b.xml']);
});

const zeros = (length: number): Uint8Array => new Uint8Array(length);

test.each<[string, Uint8Array, string]>([
  ['nothing', zeros(0), 'damaged'],
  ['no zip', strToU8('PK\u0003\u0004 and no more'), 'damaged'],
  ['cut off', small.subarray(0, small.length - 30), 'damaged'],
  ['a part twice', zipOf({ 'a.xml': 'x', 'A.xml': 'y' }), 'damaged'],
  ['a part too large', zipOf({ 'a.xml': zeros(packageLimits.xml + 1) }), 'bomb'],
  [
    'too much in all',
    zipOf(Object.fromEntries([0, 1, 2, 3, 4].map((i) => [`${i}.xml`, zeros(packageLimits.xml)]))),
    'bomb',
  ],
  [
    'too many parts',
    zipOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`${i}.png`, '']))),
    'bomb',
  ],
  ['too large', zeros(packageLimits.file + 1), 'too-large'],
])('%s: %s', (_, bytes, failure) => {
  expect(openPackage(bytes)).toEqual({ failure });
});

test('a large picture is not unpacked with the rest, and within the limits when asked for', () => {
  const file = opened(zipOf({ 'a.xml': 'x', 'a.png': zeros(packageLimits.total + 1) }));
  expect(file.text('a.xml')).toBe('x');
  expect(file.bytes('a.png')).toBeNull();
});

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  return bytes.with(at, value);
}

test('lengths are counted, not believed; the checksum is', () => {
  const directory = small.length - 22 - (46 * 3 + 5 + 11 + 10);
  expect(openPackage(changed(small, directory + 24, 1))).toHaveProperty('names');
  expect(openPackage(changed(small, directory + 16, 1))).toEqual({ failure: 'damaged' });
});

test('a part locked by a password', () => {
  const directory = small.length - 22 - (46 * 3 + 5 + 11 + 10);
  expect(openPackage(changed(small, directory + 8, 1))).toEqual({ failure: 'encrypted' });
});

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test('tells a document locked by Word from one by an old Word', () => {
  const locked = new Uint8Array([...ole, 0, 0, ...strToU8([...'EncryptedPackage'].join('\0'))]);
  const old = new Uint8Array([...ole, 0, 0, ...strToU8([...'WordDocument'].join('\0'))]);
  expect([oleKind(locked), oleKind(old), oleKind(small)]).toEqual(['encrypted', 'doc', null]);
  expect(openPackage(locked)).toEqual({ failure: 'encrypted' });
  expect(openPackage(old)).toEqual({ failure: 'damaged' });
});

test('a package with parts replaced and added keeps the rest byte for byte, in its place', () => {
  const result = packed(
    new Map([
      ['B.xml', strToU8('<ö/>')],
      ['new.xml', strToU8('new')],
    ]),
    small,
  );
  const file = opened(result);
  expect(file.names).toEqual(['b.xml', 'a/media.png', 'a/rest.XML', 'new.xml']);
  expect(file.text('b.xml')).toBe('<ö/>');
  expect(file.text('new.xml')).toBe('new');
  expect(file.bytes('a/media.png')).toEqual(opened(small).bytes('a/media.png'));
  expect(Object.keys(unzipSync(result))).toEqual(file.names);
  expect(strFromU8(unzipSync(result)['new.xml'] ?? new Uint8Array())).toBe('new');
});

test('packing does not unpack what it keeps', () => {
  const bytes = zipSync({ 'a.xml': strToU8('x'), 'a.png': [zeros(5_000), { level: 9 }] });
  const start = bytes.subarray(bytes.length - 300);
  expect(packed(new Map(), bytes).length).toBeLessThan(bytes.length + start.length);
  expect(() => packed(new Map(), zeros(10))).toThrow(RangeError);
});

test('any damage gives a package or a failure', () => {
  fc.assert(
    fc.property(fc.nat(small.length - 1), fc.nat(255), fc.nat(small.length), (at, value, end) => {
      const result = openPackage(changed(small, at, value).subarray(0, end));
      if ('failure' in result) expect(result.failure).toMatch(/damaged|bomb|encrypted/);
      else for (const name of result.names) result.bytes(name);
    }),
    { numRuns: 1_000 },
  );
});
