import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOdt } from '../../src/import/odt/read-odt.ts';
import { readPdf } from '../../src/import/pdf/read-pdf.ts';
import { cell, h, list, look, odtFile, p, row } from './odt-file.ts';

const found = spawnSync('soffice', ['--version']).status === 0;

const sentence =
  'Kommunen och föreningen ska tillsammans bygga en öppen mötesplats i stadsdelen, där civilsamhället och invånarna möts på lika villkor.';

const file = odtFile({
  body: [
    h(1, 'Avtal om Mötesplats Ekbacken'),
    h(2, '1. Bakgrund'),
    ...Array.from({ length: 30 }, (_, index) => p(`${index + 1} år: ${sentence} ${sentence}`)),
    h(2, '2. Parter'),
    list('B', [p('Exempelstads kommun'), p('Föreningen Mötesplatsen')]),
    h(2, '3. Ekonomi'),
    `<table:table><table:table-column table:number-columns-repeated="2"/>${row(cell(p('Post')), cell(p('Belopp')))}${row(cell(p('Lokal')), cell(p('200 000 kr')))}${row(cell(p('Lön')), cell(p('300 000 kr')))}</table:table>`,
    p('Org.nr 212000-9150<text:line-break/>Dnr 2026/14'),
  ],
  styles: [
    '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"/></style:style>',
    look('Heading_20_1', 'fo:font-size="20pt" fo:font-weight="bold"'),
    look('Heading_20_2', 'fo:font-size="15pt" fo:font-weight="bold"'),
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>',
  ],
});

test.skipIf(!found)(
  `LibreOffice prints a text with and without tags, and both read as the text${found ? '' : ' (soffice is missing)'}`,
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iop-pdf-'));
    try {
      writeFileSync(join(folder, 'avtal.odt'), file);
      const { text } = await readOdt('avtal.odt', file);
      for (const tagged of [true, false]) {
        const out = join(folder, String(tagged));
        mkdirSync(out);
        const options = JSON.stringify({
          UseTaggedPDF: { type: 'boolean', value: String(tagged) },
        });
        execFileSync(
          'soffice',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            ...['--convert-to', `pdf:writer_pdf_Export:${options}`],
            ...['--outdir', out, join(folder, 'avtal.odt')],
          ],
          { stdio: 'ignore' },
        );
        const read = await readPdf('avtal.pdf', readFileSync(join(out, 'avtal.pdf')));
        expect(read.text).toBe(text);
        expect(read.original?.notes).toEqual(tagged ? [] : [{ kind: 'untagged', count: 1 }]);
        expect(new Set(read.original?.marks.map(({ page }) => page)).size).toBeGreaterThan(1);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
