import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { makePdf } from '../../src/cli/make-pdf.ts';
import { docxOf } from '../../src/export/docx/docx.ts';
import { paperOf } from '../../src/export/paper-of.ts';
import { typstOf } from '../../src/export/pdf/typst.ts';
import { shippedProfiles } from '../../src/profiles.ts';

/** What programs that are not ours say of our files. */

const folder = mkdtempSync(join(tmpdir(), 'iop-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = `${readFileSync(join(import.meta.dirname, '../../examples/rent.md'), 'utf8')}
Efteråt.[^n]

| Post | Belopp |
| --- | ---: |
| Lokal | 120 000 |

[^n]: En not.
`;

const paper = paperOf(parse({ path: 'a.md', text }, { profile: shippedProfiles.default }), {
  guidance: false,
  name: 'a',
});

const lacking = (...programs: readonly string[]) =>
  programs.filter((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).error !== undefined);
const skipped = (names: readonly string[]) =>
  names.length === 0 ? '' : ` (skipped: no ${names.join(', no ')})`;

const say = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const forPdf = [
  ...lacking('pdfinfo', 'pdftotext', 'qpdf'),
  ...(makePdf('#set document(title: "x")\nx', 'ua-1') instanceof Uint8Array ? [] : ['Typst']),
];

describe.skipIf(forPdf.length > 0)(`a PDF file${skipped(forPdf)}`, () => {
  const path = join(folder, 'a.pdf');
  test.each(['ua-1', 'a-2a'] as const)('%s is whole, and has its tags', (standard) => {
    const bytes = makePdf(typstOf(paper, standard === 'a-2a' ? '2026-02-01' : null), standard);
    if (!(bytes instanceof Uint8Array)) throw new Error(bytes.missing);
    writeFileSync(path, bytes);
    expect(say('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
    const tags = say('pdfinfo', '-struct-text', path);
    for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD', 'Note']) {
      expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'mu'));
    }
    expect(tags).toContain('"Underskrifter"');
    const about = say('pdfinfo', path);
    expect(about).toMatch(/^Title: +Ekbackens trädgård$/mu);
    expect(about).toMatch(/^Tagged: +yes$/mu);
    // Never the clock.
    if (standard === 'ua-1') expect(about).not.toMatch(/Date/u);
    else expect(about).toMatch(/^CreationDate: +Sun Feb {2}1 /mu);
    expect(say('pdftotext', '-layout', path, '-')).toMatch(/Sida 1 av \d/u);
  });
});

const forWord = lacking('pandoc');

test.skipIf(forWord.length > 0)(`pandoc reads the Word file${skipped(forWord)}`, async () => {
  const path = join(folder, 'a.docx');
  writeFileSync(path, await docxOf(paper, null));
  const read = say('pandoc', '-t', 'markdown-smart', '--wrap=none', path);
  expect(read).toMatch(/^# Ekbackens trädgård$/mu);
  expect(read).toMatch(/^## Underskrifter$/mu);
  expect(read.match(/^- /gmu)?.length).toBeGreaterThan(3);
  expect(read).toMatch(/Efteråt\.\[\^1\]/u);
  expect(read).toMatch(/Post +Belopp/u);
  const letters = (it: string) => it.match(/[åäö]/gu)?.length;
  const printed = text.slice(text.indexOf('\n# '));
  expect(letters(read)).toBe(letters(printed));
});
