import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { checkAgreement } from '../../src/check.ts';
import type { Finding } from '../../src/finding.ts';
import { locales } from '../../src/locale.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { text } from '../../src/reporters/text.ts';
import { findingLines, summaryLines } from '../../src/reviewed/comment-words.ts';
import { plainContext, singleReport } from '../sample-report.ts';

const flawed = readFileSync(join(import.meta.dirname, '../../examples/brister.md'), 'utf8');
const profile = shippedProfiles['boras-2016'];
const [sample] = singleReport().files;
if (!sample) throw new Error('the sample has one file');
const reports = [
  [
    'the flawed example',
    checkAgreement(parse({ path: 'brister.docx', text: flawed }, { profile })),
  ],
  ['the sample', sample],
] as const;

/** What the report at the terminal says, on one line and without the marks round exact words. */
function atTerminal(file: (typeof reports)[number][1], locale: 'sv' | 'en'): string {
  const context = { ...plainContext, locale, width: 1_000_000, tips: true };
  const report = {
    today: null,
    files: [file],
    skipped: [],
    summary: {
      files: 1,
      errors: 0,
      warnings: 0,
      infos: 0,
      questions: 0,
      fixable: 0,
      excepted: 0,
      known: 0,
      notChecked: 0,
    },
  };
  return text(report, context).replace(/[›‹]/g, '').replace(/\s+/g, ' ');
}

describe.each(locales)('in %s', (locale) => {
  test.each(reports)('a comment says what the report at the terminal says of %s', (_, file) => {
    const said = atTerminal(file, locale);
    for (const finding of file.findings) {
      const [first, ...lines] = findingLines(file, finding, locale, true).map((one) => one.text);
      expect(first).toContain(`: ${finding.rule.title[locale]}`);
      expect(lines.at(-1)).toContain(finding.rule.id);
      for (const line of lines) {
        // Other places are quoted there in a frame, or as far as a line goes.
        const isQuoted = /^(?:Se även|See also|avtal\/)/.test(line);
        const words = line.replace(/ · [\w, -]+$/, '');
        if (!isQuoted) expect(said).toContain(words);
      }
    }
  });

  test.each(reports)('the summary counts, asks and tells as there of %s', (_, file) => {
    const said = atTerminal(file, locale);
    const lines = summaryLines(file, locale).map((one) => one.text);
    for (const line of lines) {
      const words = line.replace(/^· /, '');
      for (const part of words.split(' · ')) expect(said).toContain(part);
    }
    expect(lines.at(-1)).toMatch(/juridisk bedömning|legal opinion/);
    expect(lines.length).toBeGreaterThan(3);
  });
});

test('the summary does not say that all is in order where findings are known', () => {
  const [, counts] = summaryLines({ ...sample, findings: [], known: sample.findings }, 'sv');
  expect(counts?.text).toMatch(/^Inget nytt att rätta .* kända sedan tidigare/);
  expect(counts?.text).not.toContain('--tips');
});

const finding = sample.findings.find(({ related, severity }) => severity === 'error' && related[0]);
if (!finding) throw new Error('the sample has a finding with a related place');

const linesOf = (changed: Partial<Finding>, isExact = true): readonly string[] =>
  findingLines(sample, { ...finding, ...changed }, 'sv', isExact).map((one) => one.text);

test('the level stands first, in words and bold', () => {
  const [first, ...others] = findingLines(sample, finding, 'sv', true);
  expect(first).toEqual({ text: 'Rätta före underskrift: Båda parter', isBold: true });
  expect(others.some(({ isBold }) => isBold)).toBe(false);
  const [tip] = findingLines(sample, { ...finding, severity: 'info' }, 'en', true);
  expect(tip?.text).toBe('Tip: Both parties');
});

test('the words are quoted where the comment does not stand round them', () => {
  const quoted = linesOf({}, false).filter((line) => !linesOf({}).includes(line));
  expect(quoted).toEqual([
    '”Båda parter vill pröva den, och det de lär sig ska delas med alla som arbetar med unga i staden, vid behov.”',
  ]);
});

test('a proposal of several paragraphs keeps them', () => {
  const proposals = { two: { sv: 'Ett.\n\nTvå.', en: 'One.\n\nTwo.' } };
  const lines = linesOf({ rule: { ...finding.rule, proposals }, proposal: 'two' });
  expect(lines.join('|')).toContain('|Förslag: Ett.|Två.|');
});

test('of many related places some are counted', () => {
  const [place] = finding.related;
  const told = (length: number) =>
    linesOf({ related: Array.from({ length }, () => place ?? { range: finding.at }) }).filter(
      (line) => /^(?:Se även|och) /.test(line),
    );
  expect(told(4)).toEqual(
    Array(4).fill('Se även rad 29: ”Vill båda parterna förhandla om gör de det.”'),
  );
  expect(told(5).slice(4)).toEqual(['och ett ställe till']);
  expect(told(9).slice(4)).toEqual(['och 5 ställen till']);
});
