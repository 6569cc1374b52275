import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument, understand } from '../src/agreement/parse.ts';
import { checkAgreement } from '../src/check.ts';
import { type Judge, safelyFixed } from '../src/fix/safe-fixes.ts';
import { shippedProfiles } from '../src/profiles.ts';
import type { Source } from '../src/source.ts';

const check = (source: Source, card: Source | null) => {
  const document = card ? readDocument(source, card) : readDocument(source);
  const agreement = understand(document, { profile: shippedProfiles.default, headings: {} });
  return checkAgreement(agreement, { today: '2026-11-22' });
};

const judge: Judge = async (source, card) => check(source, card);

async function fixed(text: string, card?: string) {
  const source: Source = { path: 'avtal.md', text };
  const own: Source | null = card === undefined ? null : { path: 'avtal.iop.yaml', text: card };
  const before = check(source, own);
  const done = await safelyFixed(before, judge);
  return { ...done, before, text: done.source.text, cardText: done.card?.text ?? null };
}

const card = (lines: string, status = 'draft') => `---
iop: 1
title: Mötesplats Norra
status: ${status}
parties:
  - { id: kommunen, name: Exempelstads kommun, type: municipality, org-number: 212000-9150 }
  - { id: norra, name: Föreningen Norra, type: association, org-number: 802499-0015 }
term: { start: 2027-01-01, end: 2029-12-31 }
${lines}---
`;

const body = `
# Mötesplats Norra

## Bakgrund

Unga saknar en plats att mötas på.
`;

describe('spelling in the card', () => {
  test.each([
    ['212000-9150', '2120009150'],
    ['212000-9150', '212000 9150'],
    ['212000-9150', '16212000-9150'],
    ['212000-9150', '"212000–9150"'],
    ['2027-01-01', '2027-1-1'],
    ['2027-01-01', '1 januari 2027'],
    ['2027-01-01', "'den 1 januari 2027'"],
    ['2029-12-31', '31 December 2029'],
  ])('%s from %s', async (right, written) => {
    const text = card('') + body;
    const result = await fixed(text.replace(right, written));
    expect(result.text).toBe(
      text.replace(right, /^(["'])/.exec(written) ? `${written[0]}${right}${written[0]}` : right),
    );
    expect(result.fixes.map(({ rule }) => rule)).toEqual(['frontmatter-schema']);
  });

  test.each([
    ['212000-9150', '212000-9151'],
    ['212000-9150', '212000-915'],
    ['2027-01-01', '01/02/2027'],
    ['2027-01-01', '2027-02-30'],
    ['2027-01-01', 'januari 2027'],
    ['2027-01-01', '1 januari 2027 eller senare'],
  ])('nothing of %s as %s, which is more than a slip of the pen', async (right, written) => {
    const text = (card('') + body).replace(right, written);
    expect((await fixed(text)).text).toBe(text);
  });

  test('comments, quotation marks and the keys beside it stay', async () => {
    const text = card('reference: "KFN 2026/00231" # i diariet\n').replace(
      '802499-0015',
      '8024990015',
    );
    expect((await fixed(text + body)).text).toBe(
      card('reference: "KFN 2026/00231" # i diariet\n') + body,
    );
  });

  test('the side file is mended where the value stands in it', async () => {
    const result = await fixed(
      body,
      'iop: 1\ntitel: Mötesplats Norra\navtalstid: { start: 2027-1-1, slut: 2029-12-31 }\n',
    );
    expect(result.text).toBe(body);
    expect(result.cardText).toBe(
      'iop: 1\ntitel: Mötesplats Norra\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n',
    );
  });

  test('a signed text is mended in its card too, but not in its body', async () => {
    const text =
      card('', 'signed').replace('212000-9150', '2120009150') +
      body.replace('## Bakgrund', '**Bakgrund**');
    expect((await fixed(text)).text).toBe(
      card('', 'signed') + body.replace('## Bakgrund', '**Bakgrund**'),
    );
  });
});

describe('the body of a draft', () => {
  const written =
    '\n# Mötesplats Norra\n\n**Bakgrund**\n\nUnga saknar en plats. Det gäller 2027-01-01 - 2029-12-31.\n\n**Mål**\n\nFler deltar.\n';
  const wanted = written
    .replace('**Bakgrund**', '## Bakgrund')
    .replace('**Mål**', '## Mål')
    .replace(' - ', '–');

  test('gets headings and dashes, and no other word', async () => {
    expect((await fixed(card('') + written)).text).toBe(card('') + wanted);
  });

  test.each(['decided', 'signed', 'ended'])('is left alone when it is %s', async (status) => {
    expect((await fixed(card('', status) + written)).text).toBe(card('', status) + written);
  });

  test('is left alone when nothing says that it is a draft', async () => {
    const text = card('').replace('status: draft\n', '') + written;
    expect((await fixed(text)).text).toBe(text);
  });

  test('keeps its line ends', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect((await fixed(crlf(card('') + written))).text).toBe(crlf(card('') + wanted));
  });

  test.each([
    '**Bakgrund**\nUnga saknar en plats.\n',
    '- **Bakgrund**\n',
    '**Bakgrund** och **mål**\n',
    '> **Bakgrund**\n>\n> Unga saknar en plats.\n',
  ])('%j is no heading of its own', async (part) => {
    const text = `${card('')}\n# Mötesplats Norra\n\n${part}\n`;
    expect((await fixed(text)).text).toBe(text);
  });
});

describe('a text without a card', () => {
  const told = `# Mötesplats Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Parter

Exempelstads kommun, organisationsnummer 212000-9150, och Föreningen Norra, organisationsnummer 802499-0015.

## Avtalstid

Överenskommelsen gäller från och med den 1 januari 2027 till och med den 31 december 2029.
`;

  test('gets one of what it says, without a status', async () => {
    const { text, report, before } = await fixed(told);
    expect(text.endsWith(`---\n\n${told}`)).toBe(true);
    const { frontmatter } = report.agreement;
    expect(frontmatter?.value).toMatchObject({
      iop: 1,
      title: 'Mötesplats Norra',
      parties: [
        { name: 'Exempelstads kommun', 'org-number': '212000-9150' },
        { name: 'Föreningen Norra', 'org-number': '802499-0015' },
      ],
      term: { start: '2027-01-01', end: '2029-12-31' },
    });
    expect(frontmatter?.value).not.toHaveProperty('status');
    expect(report.stage).toBe(before.stage);
    expect(report.notes).toEqual([]);
  });

  test('keeps the line ends of the text', async () => {
    const { text } = await fixed(told.replaceAll('\n', '\r\n'));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text.startsWith('---\r\niop: 1\r\n')).toBe(true);
  });

  test('gets none when the text does not say what every card must', async () => {
    expect((await fixed(told.replace(/## Avtalstid[\s\S]*/, ''))).fixes).toEqual([]);
    expect((await fixed('# Hej\n')).fixes).toEqual([]);
    expect((await fixed('')).fixes).toEqual([]);
  });
});

const examples = join(import.meta.dirname, '../examples');
const files = readdirSync(examples).filter((name) => name.endsWith('.md'));

test.each(files)('%s: a second run changes nothing, nothing new is found', async (name) => {
  const text = readFileSync(join(examples, name), 'utf8');
  const once = await fixed(text);
  const idsOf = (report: typeof once.report) =>
    report.findings.map(({ rule, message }) => `${rule.id} ${message}`);
  const before = idsOf(once.before);
  for (const id of idsOf(once.report)) expect(before).toContain(id);
  expect((await fixed(once.text)).text).toBe(once.text);
  expect(once.report.stage).toBe(once.before.stage);
});
