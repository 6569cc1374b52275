import { expect, test } from 'vitest';
import { readPdf } from '../../src/import/pdf/read-pdf.ts';
import { type PdfFile, pdfFile, type TestTag, type Words } from './pdf-file.ts';

type PdfTags = TestTag['children'];

async function read(file: PdfFile): Promise<{ text: string; notes: unknown; marks: string[] }> {
  const { text, original, unreadable } = await readPdf('avtal.pdf', pdfFile(file));
  if (unreadable) throw new Error(JSON.stringify(unreadable));
  const marks = (original?.marks ?? []).map(({ start, page, line }, index, all) => {
    const end = all[index + 1]?.start ?? text.length;
    return `${page}:${line} ${text.slice(start, end).trim().slice(0, 12)}`;
  });
  return {
    text,
    marks,
    notes: Object.fromEntries((original?.notes ?? []).map(({ kind, count }) => [kind, count])),
  };
}

/** Lines one below the other. */
function below(top: number, ...lines: readonly (string | Partial<Words>)[]): Words[] {
  let y = top;
  return lines.map((line) => {
    const words: Partial<Words> = typeof line === 'string' ? { text: line } : line;
    y -= words.y ?? 14;
    return { text: '', ...words, y };
  });
}

const long =
  'Kommunen och föreningen ska tillsammans bygga en öppen mötesplats i stadsdelen för alla';

test('headings, paragraphs, lists and hyphened words of a file without tags', async () => {
  const page = below(
    800,
    { text: 'Avtal om mötesplats', size: 18, bold: true },
    { text: '1. Bakgrund', size: 13, bold: true, y: 30 },
    { text: `${long} sam-`, y: 24 },
    'och medfinansiering. Partnerskapet är en del av det som kallas civil-',
    'samhället under åren 2026-',
    '2028.',
    { text: 'Parterna ska', y: 26 },
    { text: '• lära av varandra', x: 90, y: 20 },
    { text: '• träffas i maj', x: 90 },
    { text: '2. Parter', size: 13, bold: true, y: 30 },
    { text: 'Exempelstads kommun', y: 24 },
    'Organisationsnummer 212000-9150',
  );
  const { text, notes, marks } = await read({ pages: [page] });
  expect(text).toBe(
    [
      '# Avtal om mötesplats',
      '## 1. Bakgrund',
      `${long} sam- och medfinansiering. Partnerskapet är en del av det som kallas civilsamhället under åren 2026-2028.`,
      'Parterna ska',
      '- lära av varandra\n- träffas i maj',
      '## 2. Parter',
      'Exempelstads kommun\\\nOrganisationsnummer 212000-9150\n',
    ].join('\n\n'),
  );
  expect(notes).toEqual({ untagged: 1 });
  expect(marks).toContain('1:4 och medfinan');
  expect(marks.at(-1)).toBe('1:12 Organisation');
});

test('tags tell what the text is, whatever it looks like', async () => {
  const page: Words[] = [
    { text: 'Diarienummer 2026/14', y: 820, artifact: true },
    { text: 'Avtal', y: 780, mark: 0 },
    { text: 'Bakgrund', y: 760, mark: 1 },
    { text: 'Ett mål', y: 740, mark: 2 },
    { text: '1.', y: 720, mark: 3 },
    { text: 'Första punkten', x: 90, y: 720, mark: 4 },
    { text: 'Post', y: 700, mark: 5 },
    { text: 'Belopp', x: 200, y: 700, mark: 6 },
    { text: 'Hyra', y: 680, mark: 7 },
    { text: '20 000 kr', x: 200, y: 680, mark: 8 },
    { text: 'Se noten', y: 660, mark: 9 },
    { text: '1', x: 120, y: 665, size: 6, mark: 10 },
    { text: '1', y: 60, size: 6, mark: 11 },
    { text: 'Noten gäller hyran.', x: 80, y: 60, size: 8, mark: 12 },
  ];
  const at = (mark: number) => ({ page: 0, mark });
  const tag = (role: string, ...children: PdfTags) => ({ role, children });
  const { text, notes, marks } = await read({
    pages: [page],
    tags: [
      tag(
        'Document',
        tag('H1', at(0)),
        tag('H2', at(1)),
        tag('P', at(2)),
        tag('L', tag('LI', tag('Lbl', at(3)), tag('LBody', at(4)))),
        tag(
          'Table',
          tag('TR', tag('TH', at(5)), tag('TH', at(6))),
          tag('TR', tag('TD', tag('P', at(7))), tag('TD', tag('P', at(8)))),
        ),
        tag('P', at(9), tag('Reference', at(10)), tag('Note', tag('Lbl', at(11)), at(12))),
      ),
    ],
  });
  expect(text).toBe(
    [
      '# Avtal',
      '## Bakgrund',
      'Ett mål',
      '1. Första punkten',
      '| Post | Belopp |\n| --- | --- |\n| Hyra | 20 000 kr |',
      'Se noten[^1]',
      '[^1]: Noten gäller hyran.\n',
    ].join('\n\n'),
  );
  expect(notes).toEqual({});
  expect(marks[0]).toMatch(/^1:2 Avtal/);
});

test('tags that know of hardly anything are left aside', async () => {
  const page: Words[] = [
    { text: 'Avtal om mötesplats', y: 780, size: 18, bold: true, mark: 0 },
    ...below(760, ...Array.from({ length: 10 }, () => long)),
  ];
  const tags = [{ role: 'Document', children: [{ role: 'P', children: [{ page: 0, mark: 0 }] }] }];
  const { text, notes } = await read({ pages: [page], tags });
  expect(text.startsWith('# Avtal om mötesplats\n\nKommunen och')).toBe(true);
  expect(notes).toEqual({ untagged: 1 });
});

test('headers, footers and page numbers are left out, and a paragraph goes on over the end of a page', async () => {
  const page = (number: number, ...lines: (string | Partial<Words>)[]): Words[] => [
    { text: `Exempelstads kommun Dnr 2026/14`, y: 815, size: 9 },
    ...below(770, ...lines),
    { text: `Sida ${number} av 3`, x: 270, y: 30, size: 9 },
  ];
  const { text, notes, marks } = await read({
    pages: [
      page(1, { text: 'Bakgrund', size: 14, bold: true }, { text: long, y: 24 }, long),
      page(2, 'som bor där.', { text: `${long}.`, y: 26 }, `${long}.`),
      page(3, `${long}.`),
    ],
  });
  expect(text).not.toMatch(/Sida|Dnr/);
  expect(text).toContain(`${long} ${long} som bor där.\n`);
  expect(notes).toEqual({ 'headers-footers': 1, untagged: 1 });
  expect(marks).toContain('2:2 som bor där.');
});

test('columns become a table, and dots that lead to a page number stay what they are', async () => {
  const row = (y: number, ...cells: string[]): Words[] =>
    cells.map((text, column) => ({ text, x: 72 + column * 150, y }));
  const page: Words[] = [
    { text: 'Innehåll', y: 800, size: 14, bold: true },
    { text: 'Bakgrund .............................. 1', y: 776 },
    { text: 'Ekonomi .............................. 2', y: 762 },
    { text: 'Ekonomi', y: 730, size: 14, bold: true },
    { text: long, y: 706 },
    { text: `${long}.`, y: 692 },
    ...row(664, 'Post', 'Bidrag från', 'Belopp'),
    ...row(644, 'Lokal', 'Kommunen, som', '200 000 kr'),
    { text: 'äger huset', x: 222, y: 631 },
    ...row(611, 'Samordnare', 'Föreningen', '300 000 kr'),
    { text: `${long}.`, y: 580 },
  ];
  const { text } = await read({ pages: [page] });
  expect(text).toContain('Bakgrund .............................. 1\\\nEkonomi ......');
  expect(text).toContain(
    [
      '| Post | Bidrag från | Belopp |',
      '| --- | --- | --- |',
      '| Lokal | Kommunen, som äger huset | 200 000 kr |',
      '| Samordnare | Föreningen | 300 000 kr |',
      '',
      'Kommunen',
    ].join('\n'),
  );
});

test('what is filled in is read, and notes that somebody left are counted', async () => {
  const { text, notes } = await read({
    pages: [[{ text: 'Organisationsnummer:', y: 700 }, ...below(680, `${long}.`)]],
    annotations: [
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (nr) /V (802499-0015) /Rect [190 696 300 712] >>',
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (tom) /Rect [190 600 300 612] >>',
      '<< /Type /Annot /Subtype /Text /Contents (Stämmer det?) /Rect [10 10 20 20] >>',
    ],
    catalogue: '/AcroForm << /Fields [800 0 R 801 0 R] >>',
  });
  expect(text).toContain('Organisationsnummer: 802499-0015');
  expect(notes).toEqual({ comments: 1, forms: 1, untagged: 1 });
});
