import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOdt } from '../../src/import/odt/read-odt.ts';
import { fc } from '../fast-check.ts';
import { cell, h, list, odtFile, p, row } from './odt-file.ts';

async function reasonOf(bytes: Uint8Array): Promise<string> {
  const { text, unreadable } = await readOdt('avtal.odt', bytes);
  if (unreadable) expect(text).toBe('');
  return unreadable?.reason ?? 'read';
}

const whole = odtFile({ body: [h(1, 'Avtal'), p('Ett mål.'), list('B', [p('ett')])] });

test.each<[string, Uint8Array, string]>([
  ['a whole file', whole, 'read'],
  ['a file that is cut off', whole.subarray(0, whole.length / 2), 'damaged'],
  ['nothing', new Uint8Array(), 'damaged'],
  ['a file without its text', odtFile({ body: [], parts: { 'content.xml': null } }), 'damaged'],
  ['XML that ends too soon', odtFile({ body: [], parts: { 'content.xml': '<a><b>' } }), 'damaged'],
  ['no words', odtFile({ body: [p(' ')] }), 'no-text'],
  [
    'entities that multiply',
    odtFile({
      body: [],
      parts: { 'content.xml': '<!DOCTYPE a [<!ENTITY b "xxxxxxxx">]><a>&b;&b;&b;</a>' },
    }),
    'damaged',
  ],
  [
    'a password',
    odtFile({
      body: [p('x')],
      parts: {
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      },
    }),
    'encrypted',
  ],
  [
    'everything packed behind a password',
    odtFile({ body: [p('x')], parts: { 'encrypted-package': 'x' } }),
    'encrypted',
  ],
  ['elements within elements', odtFile({ body: ['<text:section>'.repeat(9_000)] }), 'damaged'],
  [
    'a part of sixty million blanks',
    zipSync({ 'content.xml': new Uint8Array(60_000_000).fill(32) }, { level: 1 }),
    'bomb',
  ],
])('%s', async (_, bytes, expected) => {
  expect(await reasonOf(bytes)).toBe(expected);
});

test('lists within lists and tables that repeat without end are bounded', async () => {
  const deep = `${'<text:list><text:list-item>'.repeat(200)}${p('innerst')}${'</text:list-item></text:list>'.repeat(200)}`;
  const wide = `<table:table><table:table-row table:number-rows-repeated="1048576">${cell(p('x'), 'table:number-columns-repeated="16384"')}</table:table-row></table:table>`;
  const nested = `${`<table:table>${row(cell(p('a')), '<table:table-cell>').replace('</table:table-row>', '')}`.repeat(60)}${p('innerst')}${'</table:table-cell></table:table-row></table:table>'.repeat(60)}`;
  for (const body of [deep, wide, nested]) {
    const { text, unreadable } = await readOdt('avtal.odt', odtFile({ body: [body] }));
    expect(unreadable).toBeUndefined();
    expect(text.length).toBeLessThan(200_000);
  }
});

test('any change of bytes gives a text or a reason', async () => {
  const stored = zipSync({ 'content.xml': strToU8(content()) }, { level: 0 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(whole, stored),
      fc.array(fc.tuple(fc.nat(5_000), fc.nat(255)), { minLength: 1, maxLength: 10 }),
      async (file, changes) => {
        const bytes = file.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const { text, unreadable } = await readOdt('avtal.odt', bytes);
        expect(unreadable === undefined || text === '').toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

/** The text of such a file. */
function content(): string {
  const names = ['office', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const body = `${h(1, 'Avtal')}${p('Ett mål.')}${list('B', [p('ett')])}`;
  return `<office:document-content ${names.join(' ')}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
}
