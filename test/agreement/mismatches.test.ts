import { describe, expect, test } from 'vitest';
import { mismatchesOf } from '../../src/agreement/mismatches/mismatches.ts';
import { parse } from '../../src/agreement/parse.ts';
import type { Answers } from '../../src/generated/types.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { shippedTemplate, templateNames } from '../../src/scaffold/template.ts';
import { textAt } from '../../src/source.ts';
import { full } from '../scaffold/full-answers.ts';

const templates = templateNames.filter((name) => name !== 'minimal');

function written(answers: Answers, template: string, locale: Locale): readonly [string, string] {
  const profile = shippedProfiles.default;
  const text = shippedTemplate(template, locale) ?? '';
  const made = scaffold(answers, { template: text, profile, locale, guidance: false });
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const end = made.text.indexOf('\n---\n') + 5;
  return [made.text.slice(0, end), made.text.slice(end)];
}

/** The card of some answers above the text of others. */
function mismatches(card: string, body: string): readonly string[] {
  const source = { path: 'avtal.md', text: card + body };
  const agreement = parse(source, { profile: shippedProfiles.default });
  return mismatchesOf(agreement).map(({ kind, at, told }) => {
    expect(told.length).toBeGreaterThan(0);
    for (const range of told) expect(textAt(source, range).trim()).not.toBe('');
    return `${kind} ${textAt(source, at)}`;
  });
}

type Change = (answers: Answers) => Answers;
const party =
  (at: number, changed: object): Change =>
  (answers) => ({
    ...answers,
    parties: answers.parties?.map((one, i) => (i === at ? { ...one, ...changed } : one)) ?? [],
  });
const inTerm =
  (changed: object): Change =>
  (answers) => ({
    ...answers,
    term: { start: '', end: '', ...answers.term, ...changed },
  });
const inExtension =
  (changed: object): Change =>
  (answers) =>
    inTerm({ extension: { ...answers.term?.extension, ...changed } })(answers);
const group =
  (changed: object): Change =>
  (answers) => ({
    ...answers,
    groups: answers.groups?.map((one, i) => (i === 0 ? { ...one, ...changed } : one)) ?? [],
  });
const sum =
  (changed: object): Change =>
  (answers) => ({
    ...answers,
    economy: {
      ...answers.economy,
      contributions:
        answers.economy?.contributions?.map((one, i) => (i === 0 ? { ...one, ...changed } : one)) ??
        [],
    },
  });

const changes: readonly (readonly [string, Change, string])[] = [
  ['number', party(1, { 'org-number': '802499-0031' }), 'number 802499-0031'],
  ['start', inTerm({ start: '2026-09-01' }), 'start 2026-09-01'],
  ['end', inTerm({ end: '2030-07-31' }), 'end 2030-07-31'],
  ['notice', inTerm({ 'notice-months': 9 }), 'notice 9'],
  ['extension', inExtension({ months: 12 }), 'extension 12'],
  ['times', inExtension({ 'max-times': 3 }), 'times 3'],
  ['deadline', inExtension({ 'decide-months-before': 6 }), 'deadline 6'],
  ['sum', sum({ amount: 150_000 }), 'amount 150000'],
  ['basis of the sum', sum({ per: 'month' }), 'amount 120000'],
  ['meetings', group({ times: 4 }), 'meetings 4'],
  ['how often a group meets', group({ per: 'month' }), 'meetings 2'],
];

describe.each(templates)('a new agreement from %s', (template) => {
  describe.each(locales)('in %s', (locale) => {
    const answers = full[locale];
    const [card, body] = written(answers, template, locale);

    test('has a card that says what its text says', () => {
      expect(mismatches(card, body)).toEqual([]);
    });

    test.each(changes)('is at odds with its card when that has another %s', (_, change, found) => {
      const [other] = written(change(answers), template, locale);
      expect(mismatches(other, body)).toEqual([found]);
    });

    test('is not compared with what its card leaves out', () => {
      const [bare] = written({ title: answers.title ?? '' }, template, locale);
      expect(mismatches(bare, body)).toEqual([]);
    });
  });
});
