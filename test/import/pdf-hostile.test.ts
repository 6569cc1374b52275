import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPdf } from '../../src/import/pdf/read-pdf.ts';
import { fc } from '../fast-check.ts';
import { bytesOf, pdfFile, pdfOf, stream, type Words } from './pdf-file.ts';

const words: readonly Words[] = [
  { text: 'Avtal om mötesplats', y: 780, size: 18, bold: true },
  { text: 'Kommunen och föreningen ska tillsammans bygga en öppen mötesplats.', y: 750 },
];

async function reasonOf(bytes: Uint8Array): Promise<string> {
  const { text, unreadable } = await readPdf('avtal.pdf', bytes);
  if (unreadable) expect(text).toBe('');
  return unreadable?.reason ?? 'read';
}

/** A catalogue and a tree of pages with one page, whose content is object 5. */
function onePage(page: string, ...more: readonly (readonly [number, string])[]): Uint8Array {
  return pdfOf(
    new Map([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'],
      [3, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} >>`],
      ...more,
    ]),
  );
}

const font = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

test('a stream that unpacks to more than anyone writes is a bomb', async () => {
  const zeros = zlibSync(new Uint8Array(21_000_000), { level: 1 });
  const bomb = stream(zeros, '/Filter /FlateDecode');
  expect(await reasonOf(onePage('/Contents 5 0 R', [5, bomb]))).toBe('bomb');
});

test('so is one that is packed several times over', async () => {
  const twice = stream(
    zlibSync(zlibSync(new Uint8Array(1000))),
    '/Filter [/FlateDecode /FlateDecode]',
  );
  expect(await reasonOf(onePage('/Contents 5 0 R', [5, twice]))).toBe('bomb');
});

test('a form that paints itself comes to an end', async () => {
  const form = stream(
    '/X Do BT /F1 12 Tf 72 700 Td (Kommunen) Tj ET',
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> ${font} >>`,
  );
  const page = onePage(
    `/Contents 5 0 R /Resources << /XObject << /X 6 0 R >> ${font} >>`,
    [5, stream('/X Do BT /F1 12 Tf 72 600 Td (Avtal mellan kommunen och en forening) Tj ET')],
    [6, form],
  );
  expect(['read', 'damaged', 'bomb', 'no-text']).toContain(await reasonOf(page));
});

test('forms that paint forms that paint forms are bounded', async () => {
  const forms = Array.from({ length: 30 }, (_, index): [number, string] => [
    10 + index,
    stream(
      index === 29 ? 'BT /F1 12 Tf 72 700 Td (Kommunen) Tj ET' : '/X Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X ${11 + index} 0 R >> ${font} >>`,
    ),
  ]);
  const page = onePage(
    `/Contents 5 0 R /Resources << /XObject << /X 10 0 R >> ${font} >>`,
    [5, stream('/X Do')],
    ...forms,
  );
  expect(['read', 'damaged', 'bomb', 'no-text']).toContain(await reasonOf(page));
});

test('a tree of pages that goes round in a ring', async () => {
  const ring = pdfOf(
    new Map([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Count 3 /Kids [3 0 R] >>'],
      [3, '<< /Type /Pages /Parent 2 0 R /Count 3 /Kids [2 0 R] >>'],
    ]),
  );
  expect(['damaged', 'no-text']).toContain(await reasonOf(ring));
});

test('pages without end are too many', async () => {
  const many = pdfOf(
    new Map([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, `<< /Type /Pages /Count 501 /Kids [${'3 0 R '.repeat(501)}] >>`],
      [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'],
    ]),
  );
  expect(await reasonOf(many)).toBe('too-large');
});

test('a password is needed, or only for changing the file', async () => {
  // Made by pdf.js's own rules would be long; a file that names a handler nobody has is closed all the same.
  const closed = pdfFile({ pages: [words] });
  const text = new TextDecoder('latin1').decode(closed);
  const locked = text.replace('/Root 1 0 R', '/Root 1 0 R /Encrypt << /Filter /Eget /V 1 >>');
  expect(['encrypted', 'damaged']).toContain(await reasonOf(bytesOf(locked)));
});

test('a file without text, cut off, or none at all', async () => {
  const whole = pdfFile({ pages: [words] });
  expect(await reasonOf(whole)).toBe('read');
  expect(await reasonOf(pdfFile({ pages: [[]] }))).toBe('no-text');
  expect(await reasonOf(whole.subarray(0, whole.length / 2))).toBe('damaged');
  expect(await reasonOf(bytesOf('%PDF-1.7\n'))).toBe('damaged');
  expect(await reasonOf(new Uint8Array())).toBe('damaged');
});

test('text that cannot be unpacked to its end makes a file damaged, not shorter', async () => {
  const content = `BT /F1 12 Tf 72 700 Td (${'Kommunen och foreningen. '.repeat(40)}) Tj ET`;
  const packed = stream(content, '', true);
  const half = packed.replace(
    /stream\n[\s\S]*\nendstream/,
    (body) => `${body.slice(0, body.length / 2)}\nendstream`,
  );
  const resources = `/Resources << ${font} >> /Contents 5 0 R`;
  expect(await reasonOf(onePage(resources, [5, packed]))).toBe('read');
  expect(await reasonOf(onePage(resources, [5, half]))).toBe('damaged');
});

test('any change of bytes gives a text or a reason', async () => {
  const tags = [{ role: 'P', children: [{ page: 0, mark: 0 }] }];
  const whole = pdfFile({ pages: [words.map((one, mark) => ({ ...one, mark })), words], tags });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const { text, unreadable } = await readPdf('avtal.pdf', bytes);
        expect(unreadable === undefined || text === '').toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
