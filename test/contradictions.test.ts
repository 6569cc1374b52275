import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/agreement/parse.ts';
import { checkAgreement } from '../src/check.ts';
import type { Finding } from '../src/finding.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { scaffold } from '../src/scaffold/scaffold.ts';
import { shippedTemplate } from '../src/scaffold/template.ts';
import { textAt } from '../src/source.ts';
import { full } from './scaffold/full-answers.ts';

const example = (name: string) =>
  readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8');
const rent = example('rent.md');
const beside = example('rent.iop.yaml');

/** What is changed in the card, which value the finding stands on, and what the text says there. */
interface Change {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly on: string;
  readonly told: RegExp;
}

const change = (kind: string, [from, to, on]: readonly [string, string, string], told: RegExp) => ({
  kind,
  from,
  to,
  on,
  told,
});

function findingsOf(text: string): readonly Finding[] {
  // What the case says of the example stands beside it.
  const card = text.includes('\nslag: iop\n') ? { path: 'rent.iop.yaml', text: beside } : null;
  const agreement = parse(
    { path: 'avtal.md', text },
    { profile: shippedProfiles.default, ...(card && { card }) },
  );
  const { findings, notes, caseQuestions } = checkAgreement(agreement, { today: '2026-11-01' });
  return [...findings, ...notes, ...caseQuestions];
}

/** A finding by what is the same wherever it stands. */
const marked = ({ rule, message, at, source }: Finding) =>
  `${rule.id} ${message}: ${textAt(source, at)}`;

/** The text with changes in its frontmatter, each where it first stands. */
function changed(text: string, changes: readonly Change[]): string {
  const end = text.indexOf('\n---\n');
  const card = changes.reduce(
    (before, { from, to }) => {
      expect(before).toContain(from);
      return before.replace(from, () => to);
    },
    text.slice(0, end),
  );
  return card + text.slice(end);
}

/** What a changed text is told of that the text was not told of before. */
function newFindings(text: string, changes: readonly Change[]): readonly Finding[] {
  const known = findingsOf(text).map(marked);
  return findingsOf(changed(text, changes)).filter(
    // More time is more money, which is worth knowing of whatever the text says.
    (found) => !known.includes(marked(found)) && found.rule.id !== 'value-over-threshold',
  );
}

/** Each contradiction once, on the value in the card, with the place in the text, and nothing else. */
function expectTold(text: string, changes: readonly Change[]) {
  const found = newFindings(text, changes);
  const wanted = changes.map(({ kind, on }) => `frontmatter-body-mismatch ${kind}: ${on}`);
  expect(found.map(marked).toSorted()).toEqual(wanted.toSorted());
  const bodyFrom = changed(text, changes).indexOf('\n---\n');
  for (const { kind, on, told } of changes) {
    const own = found.find(
      ({ message, at, source }) => message === kind && textAt(source, at) === on,
    );
    const [place] = own?.related ?? [];
    expect(own?.at.start).toBeLessThan(bodyFrom);
    expect(place?.range.start).toBeGreaterThan(bodyFrom);
    expect(own && place ? textAt(own.source, place.range) : '').toMatch(told);
  }
}

const swedish: readonly Change[] = [
  change('title', ['titel: Ekbackens trädgård', 'titel: Norras kök', 'Norras kök'], /Ekbackens/),
  change('number', ['212000-9150', '212000-9168', '212000-9168'], /^212000-9150$/),
  change('number', ['802499-0015', '802499-0049', '802499-0049'], /^802499-0015$/),
  change(
    'name',
    ['Exempelstads kommun', 'Lindsjö kommun', 'Lindsjö kommun'],
    /Exempelstads kommun/,
  ),
  change(
    'name',
    ['namn: Ekbackens odlarförening', 'namn: Norras koloniklubb', 'Norras koloniklubb'],
    /Ekbackens odlarförening/,
  ),
  change('contact', ['kim.ekby@exempel.se', 'lo@exempel.se', 'lo@exempel.se'], /kim\.ekby@exempel/),
  change('contact', ['070-174 06 12', '070-174 06 19', '070-174 06 19'], /070-174 06 12/),
  change('decision', ['2026-10-13', '2026-10-14', '2026-10-14'], /13 oktober 2026/),
  change('start', ['start: 2027-01-01', 'start: 2027-02-01', '2027-02-01'], /1 januari 2027/),
  change('end', ['slut: 2029-12-31', 'slut: 2030-12-31', '2030-12-31'], /31 december 2029/),
  change('notice', ['månader: 6', 'månader: 3', '3'], /sex månader/),
  change('extension', ['{ månader: 24', '{ månader: 12', '12'], /två år/),
  change('times', ['högst-gånger: 1', 'högst-gånger: 2', '2'], /två år/),
  change('deadline', ['månader-före: 8', 'månader-före: 5', '5'], /åtta månader/),
  change('automatic', ['automatisk: nej', 'automatisk: ja', 'ja'], /två år/),
  change('amount', ['belopp: 120000', 'belopp: 125000', '125000'], /120 000 kronor/),
  change('amount', ['belopp: 70000', 'belopp: 700000', '700000'], /70 000 kronor/),
  change('amount', ['belopp: 40000', 'belopp: 20000', '20000'], /40 000 kronor/),
  change('payee', ['till: studieförbundet', 'till: odlarföreningen', 'odlarföreningen'], /120 000/),
  change(
    'payer',
    ['från: odlarföreningen, slag: lokal', 'från: studieförbundet, slag: lokal', 'studieförbundet'],
    /40 000 kronor/,
  ),
  change('meetings', ['gånger: 4', 'gånger: 3', '3'], /fyra gånger per år/),
  change('meetings', ['gånger: 1, per: månad', 'gånger: 1, per: kvartal', '1'], /i månaden/),
];

const english: readonly Change[] = [
  change('number', ['802499-0015', '802499-0049', '802499-0049'], /^802499-0015$/),
  change(
    'name',
    ['name: Exempelstad Bicycle Association', 'name: Norra Choir', 'Norra Choir'],
    /Bicycle Association/,
  ),
  change('start', ['start: 2026-08-01', 'start: 2026-09-01', '2026-09-01'], /1 August 2026/),
  change('end', ['end: 2029-07-31', 'end: 2029-08-31', '2029-08-31'], /31 July 2029/),
  change('notice', ['notice-months: 6', 'notice-months: 9', '9'], /six months/),
  change('extension', ['{ months: 24', '{ months: 36', '36'], /two years/),
  change('times', ['max-times: 1', 'max-times: 2', '2'], /two years/),
  change('deadline', ['months-before: 8', 'months-before: 6', '6'], /eight months/),
  change('automatic', ['automatic: false', 'automatic: true', 'true'], /two years/),
  change('amount', ['amount: 120000', 'amount: 210000', '210000'], /120,000/),
  change('amount', ['amount: 80000', 'amount: 8000', '8000'], /80,000/),
  change('amount', ['amount: 7500, per: month', 'amount: 7500, per: year', '7500'], /7,500/),
  change('meetings', ['times: 2, per: year', 'times: 2, per: month', '2'], /twice a year/),
  change('contact', ['workshop@exempel.se', 'shop@exempel.se', 'shop@exempel.se'], /workshop@/),
];

/** An agreement as it is made from answers to every question. */
function newAgreement(): string {
  const template = shippedTemplate('helsingborg', 'en') ?? '';
  const profile = shippedProfiles.default;
  const made = scaffold(full.en, { template, profile, locale: 'en', guidance: false });
  return 'text' in made ? made.text : '';
}

/** Who a party is and what it does cannot both be told of: a sum is looked for where the text names the party. */
const together = (changes: readonly Change[]) =>
  changes.filter(({ kind }) => !['payer', 'payee', 'name'].includes(kind));

const named = (changes: readonly Change[]) =>
  changes.map((one) => [`${one.kind}: ${one.from} → ${one.to}`, one] as const);

describe('an agreement whose card says otherwise than its text', () => {
  test('is told of nothing as long as they say the same', () => {
    expect(findingsOf(rent).map(marked)).toEqual([]);
  });

  test.each(named(swedish))('is told of that alone, with both places: %s', (_, one) => {
    expectTold(rent, [one]);
  });

  test('is told of each when there are many', () => {
    expectTold(rent, together(swedish));
  });

  test.each(named(english))('in English as well: %s', (_, one) => {
    expectTold(newAgreement(), [one]);
  });

  test('in English of each when there are many', () => {
    expectTold(newAgreement(), together(english));
  });
});
