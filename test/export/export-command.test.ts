import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { locales } from '../../src/locale.ts';
import { memoryHost, type World } from '../memory-host.ts';

const agreement = `---
iop: 1
titel: Språkkafé Hamnen
diarienummer: KFN 2026/00231
parter:
  - namn: Exempelstads kommun
  - namn: Hamnens kulturförening
---

# Språkkafé Hamnen

<!-- vägledning: Skriv vad avtalet handlar om. -->

## Mål

Fler vuxna ska våga tala svenska.
`;

async function call(argv: readonly string[], world: World = {}) {
  const host = memoryHost({ files: { 'avtal.md': agreement }, ...world });
  const code = await run(argv, host);
  const said = { out: host.out.join(''), err: host.err.join('') };
  return { code, ...said, host, written: [...host.written.keys()] };
}

const wordText = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .map(([, part]) => strFromU8(part))
    .join('\n');

describe('a file beside the agreement', () => {
  test('Word', async () => {
    const { code, out, err, host } = await call(['export', 'avtal.md', '--to', 'docx']);
    expect({ code, out, err }).toEqual({ code: 0, out: 'Sparat: avtal.docx\n', err: '' });
    const text = wordText(host.bytesAt('avtal.docx'));
    expect(text).toContain('Fler vuxna ska våga tala svenska.');
    expect(text).not.toMatch(/vägledning|KFN 2026|Skriv vad/u);
  });

  test('a page', async () => {
    const { code, host } = await call(['skriv-ut', 'avtal.md', '--to', 'html']);
    expect(code).toBe(0);
    expect(host.written.get('/repo/avtal.html')).toContain('<h2>Mål</h2>');
    expect(host.written.get('/repo/avtal.html')).not.toMatch(/vägledning|KFN 2026|Skriv vad/u);
  });

  test('a PDF file, of the kind that was asked for', async () => {
    const asked: unknown[] = [];
    const makePdf: World['makePdf'] = async (source, standard) => {
      asked.push(standard, source.includes('Fler vuxna'), source.includes('KFN'));
      return new Uint8Array([37, 80, 68, 70]);
    };
    const { code, host, out } = await call(['export', 'avtal.md', 'a/b.pdf'], { makePdf });
    expect({ code, out }).toEqual({ code: 0, out: 'Sparat: a/b.pdf\n' });
    expect(host.bytesAt('a/b.pdf')).toEqual(new Uint8Array([37, 80, 68, 70]));
    await call(['export', 'avtal.md', '--to', 'pdf', '--pdf', 'archive', '--date', '2026-02-01'], {
      makePdf,
    });
    expect(asked).toEqual(['ua-1', true, false, 'a-2a', true, false]);
  });

  test('the same bytes each time', async () => {
    const [one, two] = await Promise.all(
      [0, 1].map(async () => {
        const { host } = await call(['export', 'avtal.md', '--to', 'docx']);
        return host.bytesAt('avtal.docx');
      }),
    );
    expect(one).toEqual(two);
  });

  test('is never written over, and with --force the old one is kept', async () => {
    const files = { 'avtal.md': agreement, 'avtal.html': 'gammal' };
    const refused = await call(['export', 'avtal.md', '--to', 'html'], { files });
    expect(refused).toMatchObject({ code: 2, written: [] });
    expect(refused.err).toMatch(/”avtal\.html” finns redan/u);
    const forced = await call(['export', 'avtal.md', '--to', 'html', '--force'], { files });
    expect(forced.code).toBe(0);
    expect(forced.host.written.get('/repo/avtal.html.bak')).toBe('gammal');
  });
});

test('--stdout prints the page, and what to know goes beside it', async () => {
  const files = { 'avtal.md': '# Avtal\n\n## Ekonomi\n\nKommunen ger [fyll i: belopp] kronor.\n' };
  const { code, out, err, written } = await call(['export', 'avtal.md', '--stdout'], { files });
  expect({ code, written }).toEqual({ code: 0, written: [] });
  expect(out).toMatch(/^<!doctype html>/u);
  expect(err).toBe('En lucka är inte ifylld: [fyll i: belopp]. Fyll i den före underskrift.\n');
});

test('what is not in the file is told', async () => {
  const text = '# A\n\n![logga](l.png) <u>x</u>\n\n[fyll i: a] [fyll i: b]\n\n[^n]: Fotnot.\n';
  const { code, err } = await call(['export', 'avtal.md', '--to', 'html', '--lang', 'en'], {
    files: { 'avtal.md': text },
  });
  expect(code).toBe(0);
  expect(err.split('\n')).toEqual([
    '2 gaps have not been filled in, the first is [fyll i: a]. Fill them in before signing.',
    'Pictures are not in it (1). Put them into the file if they belong to the agreement.',
    'HTML codes are not in it (2), only the words between them. See that it came out right.',
    'Footnotes that the text never refers to are not in it (1).',
    '',
  ]);
});

const failing = (missing: 'compiler' | 'typeface' | 'letters' | 'other'): World => ({
  makePdf: async () => ({ missing, detail: '中' }),
});

test.each<[string, readonly string[], World, RegExp]>([
  ['no format', ['avtal.md'], {}, /--to docx, --to pdf eller --to html/u],
  ['another format', ['avtal.md', '--to', 'odt'], {}, /--to kan vara docx \(Word\), pdf/u],
  [
    'a name that says something else',
    ['avtal.md', 'a.pdf', '--to', 'docx'],
    {},
    /slutar på \.docx/u,
  ],
  ['a name without words', ['avtal.md', '.pdf'], {}, /Skriv vad avtalet ska bli/u],
  ['Word to a pipe', ['avtal.md', '--to', 'docx', '--stdout'], {}, /bara med --to html/u],
  ['a file and --stdout', ['avtal.md', 'a.html', '--stdout'], {}, /Ta bort filnamnet/u],
  ['a kind of PDF for Word', ['avtal.md', '--to', 'docx', '--pdf', 'ua'], {}, /bara med --to pdf/u],
  ['another kind', ['avtal.md', '--to', 'pdf', '--pdf', 'a4'], {}, /ua \(tillgänglig\)/u],
  [
    'an archive without a date',
    ['avtal.md', 'a.pdf', '--pdf', 'archive'],
    {},
    /--date 2026-02-01/u,
  ],
  ['no day', ['avtal.md', 'a.pdf', '--date', '2026-02-30'], {}, /--date ska vara en dag/u],
  ['no such file', ['avtl.md', '--to', 'html'], {}, /Menade du ”avtal\.md”/u],
  [
    'an empty file',
    ['a.md', '--to', 'html'],
    { files: { 'a.md': '' } },
    /^a\.md: .+Inget har sparats/u,
  ],
  ['no compiler', ['avtal.md', 'a.pdf'], {}, /Typst saknas.+--to docx/u],
  ['no typeface', ['avtal.md', 'a.pdf'], failing('typeface'), /typsnittet saknas/u],
  ['letters that are missing', ['avtal.md', 'a.pdf'], failing('letters'), /avtalet: 中\. Byt ut/u],
  ['a compiler that cannot', ['avtal.md', 'a.pdf'], failing('other'), /gick inte att göra/u],
  ['a full disk', ['avtal.md', 'a.html'], { fullDisk: true }, /disken är full/u],
  [
    'a folder in the way',
    ['avtal.md', 'a.html'],
    { files: { 'avtal.md': agreement, 'a.html/b': '' } },
    /är en mapp/u,
  ],
])('nothing is saved, and a sentence says what to do: %s', async (_, words, world, said) => {
  const { code, err, out, written } = await call(['export', ...words], world);
  expect({ code, out, written }).toEqual({ code: 2, out: '', written: [] });
  expect(err).toMatch(said);
});

test.each(locales)(
  'the page numbers are in the language of the agreement: %s',
  async (language) => {
    const text = `---\nlanguage: ${language}\n---\n\n# The Garden\n\n## Goals\n\nMore people meet.\n`;
    const { host } = await call(['export', 'a.md', '--to', 'docx'], { files: { 'a.md': text } });
    const footer = strFromU8(
      unzipSync(host.bytesAt('a.docx'))['word/footer1.xml'] ?? new Uint8Array(),
    );
    const words = [...footer.matchAll(/<w:(?:t|instrText)[^>]*>([^<]*)/gu)].map(([, it]) => it);
    expect(words.join('')).toBe(
      language === 'sv' ? 'Sida PAGE av NUMPAGES' : 'Page PAGE of NUMPAGES',
    );
  },
);
