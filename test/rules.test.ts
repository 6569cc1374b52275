import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maskedText } from '../src/agreement/mask.ts';
import { parse } from '../src/agreement/parse.ts';
import { bibliography } from '../src/bibliography.ts';
import { checkAgreement } from '../src/check.ts';
import { type Finding, proposalOf, wordsOf } from '../src/finding.ts';
import { type Localised, locales } from '../src/locale.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { exampleReport } from '../src/reporters/example-report.ts';
import type { Example, Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import type { UnreadableReason } from '../src/source.ts';

/** What one rule finds in one of its examples. */
function run(rule: Rule, example: Example): readonly Finding[] {
  const report = exampleReport(rule, example, shippedProfiles);
  const found = [...report.findings, ...report.caseQuestions, ...report.notes];
  return found.filter((finding) => finding.rule === rule);
}

/** Every sentence and every proposal that an example gives, in both languages. */
function textsOf(findings: readonly Finding[]): readonly Localised[] {
  return findings.flatMap((finding) => {
    const proposal = proposalOf(finding);
    return proposal ? [wordsOf(finding), proposal] : [wordsOf(finding)];
  });
}

/** Words that judge the law or the person, whatever they stand in. */
const banned =
  /(?<!\p{L})(?:ogiltig\w*|giltig\w*|olaglig\w*|laglig\w*|fel|felaktig\w*|invalid|valid|illegal|legal(?! person)|unlawful|wrong(?:ly)?|mistakes?)(?!\p{L})/iu;

/** Messages about bytes and sizes, which no example's text should hold. */
const aboutBytes: readonly {
  readonly reason: UnreadableReason;
  readonly detail: string;
  readonly message: string;
}[] = [
  { reason: 'encoding', detail: 'windows-1252', message: 'encoding' },
  { reason: 'encoding', detail: 'unknown', message: 'unknown-encoding' },
  { reason: 'binary', detail: '', message: 'binary' },
  { reason: 'file-type', detail: 'doc', message: 'file-type' },
  { reason: 'file-type', detail: 'zip', message: 'archive' },
  { reason: 'file-type', detail: 'xlsx', message: 'other-type' },
  { reason: 'too-large', detail: '5000000', message: 'too-large' },
  { reason: 'too-large', detail: '50000000', message: 'too-large-original' },
  { reason: 'too-large', detail: '500 pages', message: 'too-much' },
  { reason: 'damaged', detail: '', message: 'damaged' },
  { reason: 'encrypted', detail: '', message: 'encrypted' },
  { reason: 'no-text', detail: '', message: 'no-text' },
  { reason: 'bomb', detail: '', message: 'bomb' },
  { reason: 'too-many-containers', detail: '1000', message: 'too-many-containers' },
  { reason: 'too-many-delimiters', detail: '2000', message: 'too-many-delimiters' },
  { reason: 'too-long', detail: '3000', message: 'too-long' },
];

const ofOwnProfile = ['required', 'required-under'];

test('every file of a group is a rule, registered under its own name', () => {
  const root = join(import.meta.dirname, '../src/rules');
  const groups = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = groups.flatMap(({ name }) =>
    readdirSync(join(root, name), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${name}/${entry.name}`),
  );
  expect(rules.map(({ group, id }) => `${group}/${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('no two rules share an id or a title', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const locale of locales) {
    expect(new Set(rules.map(({ title }) => title[locale])).size).toBe(rules.length);
  }
});

test.each(aboutBytes)('bytes that are no text say so: $message', ({ reason, detail, message }) => {
  const unreadable = { reason, detail, range: { start: 40, end: 41 } };
  const source = { path: 'avtal.md', text: '', unreadable };
  const { findings } = checkAgreement(parse(source, { profile: shippedProfiles.default }));
  expect(findings.map((finding) => finding.message)).toEqual([message]);
  expect(findings.map(({ at }) => at)).toEqual([{ start: 0, end: 0 }]);
  for (const words of textsOf(findings)) {
    for (const locale of locales) expect(words[locale]).toMatch(/^[\p{Lu}”“\d].*[.?]$/su);
  }
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    (_number, example) => {
      const found = run(rule, example).map(({ message, at, source, severity }) => ({
        message,
        on: source.text.slice(at.start, at.end),
        severity,
      }));
      const expected = example.finds.map((find, index) => ({
        ...find,
        severity: find.severity ?? found[index]?.severity,
      }));
      expect(found).toEqual(expected);
    },
  );

  test('reads the language that its examples say', () => {
    for (const { text, language } of rule.examples) {
      const agreement = parse({ path: 'avtal.md', text }, { profile: shippedProfiles.default });
      if (agreement.sentences.length > 0) expect(agreement.language).toBe(language);
    }
  });

  test('shows every message it can give, and a text it leaves alone', () => {
    const shown = new Set(rule.examples.flatMap(({ finds }) => finds.map((find) => find.message)));
    if (rule.id === 'unreadable-document') for (const { message } of aboutBytes) shown.add(message);
    // Only a profile of one's own asks for more of the card; `check.test.ts` shows it.
    // Of Word, ODT and PDF; `original-places.test.ts` shows it.
    if (rule.id === 'heading-levels') shown.add('format');
    // Only a profile of one's own has points that are no sections; `profile-table.test.ts` shows it.
    if (rule.id === 'missing-required-section') shown.add('missingOwn');
    if (rule.id === 'frontmatter-schema') for (const id of ofOwnProfile) shown.add(id);
    expect([...shown].toSorted()).toEqual(Object.keys(rule.messages).toSorted());
    expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  test('every message is a whole sentence in both languages, without a verdict', () => {
    for (const words of rule.examples.flatMap((example) => textsOf(run(rule, example)))) {
      for (const locale of locales) {
        expect(words[locale]).toMatch(/^[\p{Lu}”“\d].*[.?]$/su);
        expect(words[locale]).not.toMatch(/[{}]|undefined|null|\[object/);
        expect(words[locale]).not.toMatch(banned);
      }
      expect(words.sv).not.toBe(words.en);
    }
  });

  test('points at places that are there, each once', () => {
    for (const { at, source, related } of rule.examples.flatMap((example) => run(rule, example))) {
      const places = [{ range: at, source }, ...related];
      for (const place of places) {
        const { text } = place.source ?? source;
        expect(place.range.start).toBeGreaterThanOrEqual(0);
        expect(place.range.end).toBeGreaterThanOrEqual(place.range.start);
        expect(place.range.end).toBeLessThanOrEqual(text.length);
      }
      const keys = places.map((place) =>
        [(place.source ?? source).path, place.range.start, place.range.end].join(),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('explains itself in both languages', () => {
    for (const words of [rule.summary, rule.rationale, rule.advice]) {
      for (const locale of locales) {
        expect(words[locale]).toMatch(/^\p{Lu}.*\.$/su);
        expect(words[locale]).not.toMatch(banned);
      }
    }
    for (const locale of locales) {
      const sentences = rule.rationale[locale].split(/(?<=[.?])\s/);
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(4);
      expect(rule.title[locale]).not.toMatch(/\.$/);
    }
  });

  test('rests on works that exist; an error never on practice alone', () => {
    expect(rule.basis.length).toBeGreaterThan(0);
    const kinds = rule.basis.map(({ work }) => bibliography[work].kind);
    const isError = rule.severity === 'error' || JSON.stringify(rule.severity).includes('"error"');
    if (isError) expect(kinds.some((kind) => kind !== 'practice')).toBe(true);
  });

  test('shows no personal identity number', () => {
    for (const finding of rule.examples.flatMap((example) => run(rule, example))) {
      const shown = [maskedText(finding.source, finding.at), ...Object.values(wordsOf(finding))];
      for (const text of shown) expect(text).not.toContain('121212-1212');
    }
  });
});
