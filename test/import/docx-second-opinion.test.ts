import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { docxOf } from '../../src/export/docx/docx.ts';
import { paperOf } from '../../src/export/paper-of.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const folder = join(import.meta.dirname, '../../examples');
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.md') && !name.startsWith('README'),
);

/** Words alone: marks of Markdown and numbers that a list counts by itself are not read alike. */
const wordsOf = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');

test.each(names)(
  '%s: every word that mammoth reads of the Word file is read, in its order',
  async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const agreement = parse({ path: name, text }, { profile: shippedProfiles.default });
    const bytes = await docxOf(paperOf(agreement, { guidance: false, name }), null);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const read = wordsOf((await importDocument('a.docx', 'docx', bytes)).text);
    const wanted = wordsOf(value);
    expect(wanted.length).toBeGreaterThan(100);
    let at = 0;
    const missing = wanted.filter((word) => {
      const found = read.indexOf(word, at);
      if (found < 0) return true;
      at = found + 1;
      return false;
    });
    expect(missing).toEqual([]);
  },
);
