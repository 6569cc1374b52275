import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/agreement/parse.ts';
import { run } from '../src/cli/run.ts';
import { docxOf } from '../src/export/docx/docx.ts';
import { paperOf } from '../src/export/paper-of.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { para, wordFile } from './import/word-file.ts';
import { memoryHost, type World } from './memory-host.ts';

async function call(argv: readonly string[], files: NonNullable<World['files']>) {
  const host = memoryHost({ files });
  const code = await run(argv, host);
  const text = (path: string) => new TextDecoder().decode(host.bytesAt(path));
  return { code, out: host.out.join(''), err: host.err.join(''), text, written: host.written };
}

const word = wordFile({
  body: [
    para('Mötesplats Norra', { style: 'Title' }),
    para('Överenskommelse om idéburet offentligt partnerskap (IOP)'),
    para('Parter', { style: 'Heading1' }),
    para('Exempelstads kommun, organisationsnummer 212000-9150'),
    para('Föreningen Norra, organisationsnummer 802499-0015'),
    para('Avtalstid', { style: 'Heading1' }),
    para('Avtalet gäller från och med den 1 januari 2027 till och med den 31 december 2029.'),
  ],
});

describe('iop import', () => {
  test('writes Markdown with a card of what the text says, and leaves the original', async () => {
    const { code, out, text, written } = await call(['import', 'avtal.docx'], {
      'avtal.docx': word,
    });
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(['/repo/avtal.md']);
    expect(text('avtal.md')).toMatch(/^---\niop: 1\n/);
    expect(text('avtal.md')).toContain('titel: Mötesplats Norra');
    expect(text('avtal.md')).toContain('organisationsnummer: 212000-9150');
    expect(text('avtal.md')).toContain('start: 2027-01-01');
    expect(text('avtal.md')).not.toContain('läge:');
    expect(text('avtal.md')).toContain('\n## Parter\n');
    expect(out).toContain('Sparat: avtal.md');
    expect(out).toContain('avtal.docx är kvar som den var.');
    expect(out).toContain('iop check avtal.md');
  });

  test('writes where it is told, or prints', async () => {
    const files = { 'avtal.docx': word };
    const named = await call(['läs-in', 'avtal.docx', 'nytt/norra.md'], files);
    expect([...named.written.keys()]).toEqual(['/repo/nytt/norra.md']);
    const printed = await call(['import', 'avtal.docx', '--stdout'], files);
    expect(printed.written.size).toBe(0);
    expect(printed.out).toContain('# Mötesplats Norra');
  });

  test('a card beside the file says it already', async () => {
    const { text } = await call(['import', 'avtal.docx'], {
      'avtal.docx': word,
      'avtal.iop.yaml': 'iop: 1\ntitel: Mötesplats Norra\n',
    });
    expect(text('avtal.md')).toMatch(/^# Mötesplats Norra\n/);
  });

  test('says that a card of the original is not part of a file with another name', async () => {
    const files = { 'avtal.docx': word, 'avtal.iop.yaml': 'iop: 1\nläge: undertecknat\n' };
    const { out, text } = await call(['import', 'avtal.docx', 'norra.md'], files);
    expect(out).toContain('Avtalskortet avtal.iop.yaml hör till avtal.docx och är inte med');
    expect(text('norra.md')).not.toContain('läge:');
    expect((await call(['import', 'avtal.docx'], files)).out).not.toContain('är inte med');
  });

  test('says what was left behind', async () => {
    const changed = wordFile({
      body: [
        para('Mötesplats Norra', { style: 'Title' }),
        para('<w:ins w:id="1" w:author="a"><w:r><w:t>Parterna möts.</w:t></w:r></w:ins>'),
      ],
    });
    const { out } = await call(['import', 'a.docx'], { 'a.docx': changed });
    expect(out).toContain('Filen har 1 spårad ändring.');
  });

  test.each<[readonly string[], NonNullable<World['files']>, RegExp]>([
    [
      ['import', 'avtal.docx'],
      { 'avtal.docx': word, 'avtal.md': '# Mitt\n' },
      /”avtal\.md” finns redan och är orörd\. Välj ett annat namn\.\n$/,
    ],
    [['import', 'avtal.docx', 'ut.txt'], { 'avtal.docx': word }, /slutar på \.md/],
    [['import', 'avtal.docx', 'ut.md', '--stdout'], { 'avtal.docx': word }, /--stdout/],
    [['import', 'avtal.md'], { 'avtal.md': '# Hej\n' }, /är redan en textfil/],
    [['import', 'avtal.docx'], { 'avtal.docx': word.slice(0, -100) }, /Filen är skadad/],
    [['import', 'borta.docx'], {}, /borta\.docx/],
  ])('%j is told, and nothing is written', async (argv, files, words) => {
    const { code, err, written } = await call(argv, files);
    expect(code).toBe(2);
    expect(err).toMatch(words);
    expect(written.size).toBe(0);
  });
});

const folder = join(import.meta.dirname, '../examples');
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.md') && !name.startsWith('README'),
);

test.each(names)('%s as Word: what is imported is checked as the Word file was', async (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const agreement = parse({ path: name, text }, { profile: shippedProfiles.default });
  const bytes = await docxOf(paperOf(agreement, { guidance: false, name }), null);
  const imported = await call(['import', 'a.docx', 'b.md'], { 'a.docx': bytes });
  const files = { 'a.docx': bytes, 'b.md': imported.text('b.md') };
  const found = async (path: string) => {
    const { out } = await call(
      ['check', path, '--stage', 'signing', '--format', 'json', '--today', '2026-11-22'],
      files,
    );
    const [file] = JSON.parse(out).files;
    return {
      term: { ...file.reading.term, from: null },
      parties: file.reading.parties.map((party: object) => ({ ...party, from: null })),
      findings: file.findings.map(({ rule }: { rule: string }) => rule).sort(),
    };
  };
  expect(await found('b.md')).toEqual(await found('a.docx'));
});
