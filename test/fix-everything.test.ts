import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocument, understand } from '../src/agreement/parse.ts';
import { checkAgreement } from '../src/check.ts';
import { safelyFixed } from '../src/fix/safe-fixes.ts';
import { shippedProfiles } from '../src/profiles.ts';
import type { FileReport } from '../src/report.ts';
import type { Source } from '../src/source.ts';
import { type Written, writtenDocument } from './fix-documents.ts';
import { newFolder } from './folder-host.ts';

/** `EXPLORE=1` tries so many as the promise is made for; the others are of the same kind. */
const count = process.env['EXPLORE'] === undefined ? 80 : 5000;

function check(source: Source, card: Source | null): FileReport {
  const document = card ? readDocument(source, card) : readDocument(source);
  const agreement = understand(document, { profile: shippedProfiles.default, headings: {} });
  return checkAgreement(agreement, { today: '2026-11-22' });
}

async function fixed({ text, card }: Pick<Written, 'text' | 'card'>) {
  const source: Source = { path: 'a.md', text };
  const own: Source | null = card === null ? null : { path: 'a.iop.yaml', text: card };
  const judge = async (one: Source, beside: Source | null) => check(one, beside);
  const before = check(source, own);
  const done = await safelyFixed(before, judge);
  return { before, after: done.report, text: done.source.text, card: done.card?.text ?? null };
}

/** Letters and digits: what is left of a text without its marks. */
const bare = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const closed = /^---[ \t]*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/;
const unclosed = /^---[ \t]*(?:\r\n|\r|\n)iop:[\s\S]*?(?=(?:\r\n|\r|\n){2})/;

/** Frontmatter, to the first empty line where it is not closed, and the rest. */
function cut(text: string): readonly [string, string] {
  const head = (closed.exec(text) ?? unclosed.exec(text))?.[0] ?? '';
  return [head, text.slice(head.length)];
}

/** A value as it is meant, however it is spelt: a number by its digits, a day by the words it has in one language. */
function meant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meant);
  if (value === null || typeof value !== 'object') {
    const text = String(value).trim();
    const digits = text.replace(/\D/g, '');
    if (/^(?:16)?\d{10}$/.test(digits)) return digits.slice(-10);
    return text
      .replace(/^(?:den )?(\d{1,2}) januari (\d{4})$/i, '$2-01-0$1')
      .replace(/^(\d{4})[-/.](\d)[-/.](\d)$/, '$1-0$2-0$3')
      .replaceAll('/', '-');
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, meant(one)]));
}

/** YAML as a value, or the text where it is none. */
function read(text: string): unknown {
  try {
    return meant(parse(text.replace(/^---.*|^---[ \t]*$/gm, '').replace(/\r\n?/g, '\n')));
  } catch {
    return null;
  }
}

function countsOf({ findings, caseQuestions, notes }: FileReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, message } of [...findings, ...caseQuestions, ...notes]) {
    const key = `${rule.id} ${message}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Parties, terms, money and headings as they are read of the text alone. */
function substanceOf({ agreement }: FileReport): unknown {
  const { headings, reading } = agreement;
  return {
    headings: headings.map(({ text }) => text),
    parties: reading.parties.map(({ name, type, side }) => [name, type, side]),
    money: reading.contributions.map(({ amount, per, kind }) => [amount, per, kind]),
    meetings: reading.meetings.map(({ body, times, per }) => [body, times, per]),
  };
}

function isDraft(text: string, card: string | null): boolean {
  const [head] = cut(text);
  return /^(?:status|läge):[ ]*(?:draft|utkast)\b/m.test(
    `${head}\n${card ?? ''}`.normalize('NFC').replace(/\r\n?/g, '\n'),
  );
}

async function expectSafe(written: Pick<Written, 'text' | 'card'>): Promise<boolean> {
  const once = await fixed(written);
  const { before, after } = once;
  const known = countsOf(before);
  for (const [key, n] of countsOf(after))
    expect([key, n <= (known.get(key) ?? 0)]).toEqual([key, true]);
  expect(after.stage).toBe(before.stage);
  expect(substanceOf(after)).toEqual(substanceOf(before));
  const twice = await fixed(once);
  expect([twice.text, twice.card]).toEqual([once.text, once.card]);
  const [head, body] = cut(once.text);
  const [oldHead, oldBody] = cut(written.text);
  if (oldHead === '' && head !== '' && cut(written.text)[1] !== once.text) {
    // A card was drafted: what stood there stands below it.
    expect(body.trimStart().endsWith(written.text.trimStart())).toBe(true);
  } else {
    expect(bare(body)).toBe(bare(oldBody));
    if (!isDraft(written.text, written.card)) expect(body).toBe(oldBody);
    if (read(oldHead) !== null) expect(read(head)).toEqual(read(oldHead));
  }
  if (written.card !== null && read(written.card) !== null)
    expect(read(once.card ?? '')).toEqual(read(written.card));
  return once.text !== written.text || once.card !== written.card;
}

test(`of ${count} documents nothing is changed but what is meant`, async () => {
  let mended = 0;
  for (let n = 0; n < count; n += 1) {
    const written = writtenDocument(n);
    try {
      if (await expectSafe(written)) mended += 1;
    } catch (error) {
      throw new Error(`document ${n}: ${error}`, { cause: error });
    }
  }
  // There must be something to mend, or nothing has been shown.
  expect(mended).toBeGreaterThan(count / 4);
});

describe('git', () => {
  /** Two in three of them have something to mend. */
  const documents = process.env['EXPLORE'] === undefined ? 155 : 310;

  test('takes the patches of a hundred documents, and then nothing is left to mend', async () => {
    const folder = newFolder();
    spawnSync('git', ['init', '-q'], { cwd: folder.path });
    const files: Record<string, Uint8Array> = {};
    for (let n = 0; n < documents; n += 1) {
      const { text, card, marked } = writtenDocument(n, true);
      const bytes = (content: string) => Buffer.from(`${marked ? '\ufeff' : ''}${content}`);
      files[`avtal/${n} å.md`] = bytes(text);
      if (card !== null) files[`avtal/${n} å.iop.yaml`] = bytes(card);
    }
    folder.put(files);
    const patchOf = async () => (await folder.run(['check', 'avtal', '--fix', '--diff'])).out;
    const patch = await patchOf();
    expect(patch.match(/^--- "?a\//gm)?.length).toBeGreaterThan(documents * 0.64);
    const options = { cwd: folder.path, input: patch, encoding: 'utf8' } as const;
    const argv = ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'];
    const applied = spawnSync('git', argv, options);
    expect([applied.status, applied.stderr]).toEqual([0, '']);
    expect(await patchOf()).toBe('');
  });
});
