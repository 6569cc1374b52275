import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { checkAgreement } from '../../src/check.ts';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { byLibreOffice, byPandoc, hasProgram } from '../import/converted.ts';
import {
  commentsIn,
  copyOf,
  lettersOf,
  partsOf,
  shown,
  withoutComments,
  xmlOf,
} from './copy-of.ts';

const hasOffice = hasProgram('soffice');
const hasPandoc = hasProgram('pandoc');
const text = readFileSync(join(import.meta.dirname, '../../examples/brister.md'), 'utf8');
const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');

/** What a program of the system writes when it is given a file. */
function outputOf(program: string, args: readonly string[], input: Uint8Array): string {
  return spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 50_000_000 }).stdout;
}

/** The flawed example as a Word file, its findings, and the copy with comments. */
async function flawed() {
  const bytes = byPandoc(new Map([['brister', body]]), 'docx').get('brister') ?? new Uint8Array();
  const source = await readDocx('brister.docx', bytes);
  const agreement = parse(source, { profile: shippedProfiles['boras-2016'] });
  const file = checkAgreement(agreement);
  return { bytes, source, file, copy: copyOf(bytes, file) };
}

/** Words of the text that a finding points at, as they stand in Word. */
function shownAt({ text: all }: { text: string }, { start, end }: { start: number; end: number }) {
  return lettersOf(all.slice(start, end).replace(/^#+ |\*\*|\\(?=[^\w\s])/g, ''));
}

test.skipIf(!hasPandoc)(
  'each finding of the flawed example stands round its words (pandoc makes the Word file)',
  async () => {
    const { bytes, source, file, copy } = await flawed();
    const [, ...comments] = commentsIn(copy);
    expect(file.findings.length).toBeGreaterThan(10);
    expect(comments.map(({ around }) => lettersOf(around))).toEqual(
      file.findings.map(({ at }) => shownAt(source, at)),
    );
    expect(shown(withoutComments(copy))).toBe(shown(xmlOf(bytes)));
    for (const [name, part] of partsOf(bytes)) {
      if (/^word\/(?:document|comments)\.xml$|Content_Types/.test(name)) continue;
      expect(partsOf(copy).get(name), name).toEqual(part);
    }
  },
);

test.skipIf(!hasPandoc)('pandoc sees every comment begin and end', async () => {
  const { file, copy } = await flawed();
  const stdout = outputOf('pandoc', ['-f', 'docx', '-t', 'native', '--track-changes=all'], copy);
  const count = (kind: string) => stdout.split(`"comment-${kind}"`).length - 1;
  expect([count('start'), count('end')]).toEqual([
    file.findings.length + 1,
    file.findings.length + 1,
  ]);
});

test.skipIf(!hasPandoc || !hasOffice)(
  'LibreOffice opens the copy with every comment at its words (LibreOffice and pandoc)',
  async () => {
    const { copy } = await flawed();
    const odt = byLibreOffice(new Map([['copy', copy]]), 'docx', 'odt').get('copy');
    const xml = strFromU8(unzipSync(odt ?? new Uint8Array())['content.xml'] ?? new Uint8Array());
    const plain = (part: string) => lettersOf(part.replace(/<[^>]+>/g, ''));
    const found = [
      ...xml.matchAll(/<office:annotation [^>]*office:name="([^"]+)".*?<\/office:annotation>/gs),
    ].map((match) => {
      const [whole, name] = match;
      const start = match.index + whole.length;
      const end = xml.indexOf(`<office:annotation-end office:name="${name}"/>`, start);
      const inside = xml.slice(start, end);
      return plain(inside.replace(/<office:annotation .*?<\/office:annotation>/gs, ''));
    });
    const expected = commentsIn(copy).map(({ around }) => lettersOf(around));
    expect(found.toSorted()).toEqual(
      expected.map((words) => words.replaceAll('&', '&amp;')).toSorted(),
    );
  },
  60_000,
);
