import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { buildReport } from '../../src/check.ts';
import { locales } from '../../src/locale.ts';
import { junit } from '../../src/reporters/junit.ts';
import type { RunContext } from '../../src/reporters/reporter.ts';
import { fc } from '../fast-check.ts';
import { plainContext, sampleReport, sampleRules } from '../sample-report.ts';
import {
  fileOf,
  fullContext,
  fullReport,
  hostileFile,
  hostileRules,
  hostileSource,
} from './samples.ts';

const lists = new Set(['testsuite', 'testcase', 'property']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: true,
  htmlEntities: false,
  trimValues: false,
  isArray: (name) => lists.has(name),
});

/** Letters that XML 1.0 allows, and no others. */
const allowed = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;

/** Suites with their cases; the counts are held to what is there. */
function suitesIn(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(allowed.test(xml)).toBe(true);
  const { testsuites } = parser.parse(xml);
  const suites = testsuites.testsuite ?? [];
  const sums = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const suite of suites) {
    const cases = suite.testcase ?? [];
    const having = (name: string) => cases.filter((one: object) => name in one).length;
    const counted = {
      tests: cases.length,
      failures: having('failure'),
      errors: having('error'),
      skipped: having('skipped'),
    };
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) {
      expect(Number(suite[key])).toBe(counted[key]);
      sums[key] += counted[key];
    }
    const names = cases.map((one: { readonly name: string }) => one.name);
    expect(new Set(names).size).toBe(names.length);
  }
  for (const key of Object.keys(sums) as (keyof typeof sums)[])
    expect(Number(testsuites[key])).toBe(sums[key]);
  return suites;
}

test.each(locales)('the sample report in %s', async (locale) => {
  const made = junit(sampleReport(), { ...plainContext, locale });
  suitesIn(made);
  await expect(made).toMatchFileSnapshot(`../fixtures/reporters/junit.${locale}.xml`);
});

const caseOf = (context: Partial<RunContext>, rule: string) => {
  const [suite] = suitesIn(junit(sampleReport(), { ...plainContext, ...context }));
  const [found] = suite.testcase.filter(({ name }: { readonly name: string }) =>
    name.endsWith(`(${rule})`),
  );
  return found;
};

test('every rule that ran is a case, and a case fails on what the run fails on', () => {
  const [suite] = suitesIn(junit(sampleReport(), plainContext));
  for (const { id } of sampleRules) expect(caseOf({}, id), id).toBeDefined();
  expect(suite.name).toBe('avtal/norra.md');
  expect(caseOf({}, 'wrong-day').failure.message).toBe('2026-02-30 finns inte.');
  expect(caseOf({}, 'wrong-day').failure['#text']).toMatch(
    /^Rätta före underskrift, rad 7: 2026-02-30 finns inte\.\nGrund: /,
  );
  expect(caseOf({}, 'table-cell')).not.toHaveProperty('failure');
  expect(caseOf({}, 'table-cell')['system-out']).toContain('Ta ställning, rad 25: ');
  expect(caseOf({ failOn: 'warning' }, 'table-cell').failure.type).toBe('ta ställning');
  expect(caseOf({ failOn: 'never' }, 'wrong-day')).not.toHaveProperty('failure');
  expect(caseOf({ failOn: 'never' }, 'wrong-day')['system-out']).toContain('2026-02-30');
  expect(caseOf({}, 'tip')).not.toHaveProperty('system-out');
  expect(caseOf({ tips: true }, 'tip')['system-out']).toContain('Tips, rad 15: ');
  expect(caseOf({ failOn: 'info' }, 'tip').failure.type).toBe('tips');
});

test('what could not be checked is skipped, what could not be read is an error', () => {
  const suites = suitesIn(junit(fullReport(), fullContext));
  const [norra] = suites;
  const skipped = norra.testcase.filter((one: object) => 'skipped' in one);
  expect(skipped[0].skipped.message).toMatch(/^Om organisationsnumren/);
  const outside = suites.at(-1);
  expect(
    outside.testcase.map(({ classname }: { readonly classname: string }) => classname),
  ).toEqual(['iop', 'iop']);
  expect(outside.testcase[0].error.message).toBe('”hemlig.md” gick inte att läsa.');
  expect(outside.testcase[1].skipped.message).toContain('README.md');
});

test('questions, what is accepted and what was changed stand beside the cases', () => {
  const suites = suitesIn(junit(fullReport(), fullContext));
  expect(suites[0]['system-out']).toContain('Hör till ärendet, inte texten: Vilket diarienummer');
  expect(suites[2]['system-out']).toContain('Skäl: Målen sätts | i <mars>.');
  expect(suites[2]['system-out']).toContain('table-cell: avstängd (er inställning)');
  expect(suites[2].name).toBe('kommun/avtal/å b%,:#1.md');
});

test('a rule that could not read the language is skipped', () => {
  const rules = sampleRules.map((rule) =>
    rule.id === 'tip' ? { ...rule, languages: ['en'] as const } : rule,
  );
  const text = '# IOP Norra\n\n## Bakgrund\n\nStöd ges vid behov, och det är bra.\n';
  const report = buildReport([fileOf({ path: 'a.md', text }, rules)]);
  const [suite] = suitesIn(junit(report, { ...plainContext, rules }));
  const tip = suite.testcase.find(({ name }: { readonly name: string }) => name.endsWith('(tip)'));
  expect(tip.skipped.message).not.toBe('');
});

test('no agreement, no suite', () => {
  expect(suitesIn(junit(buildReport([]), plainContext))).toEqual([]);
});

test('well-formed whatever a document says, with the cases that there are and no others', () => {
  fc.assert(
    fc.property(hostileSource, fc.constantFrom(...locales), (source, locale) => {
      const file = hostileFile(source);
      const xml = junit(buildReport([file]), { ...fullContext, locale });
      const [suite] = suitesIn(xml);
      const named = suite.testcase.filter(({ name }: { readonly name: string }) =>
        hostileRules.some(({ id }) => name.endsWith(`(${id})`)),
      );
      expect(named).toHaveLength(file.ran.length);
      expect(suite.testcase).toHaveLength(
        file.ran.length + file.notChecked.filter(({ rule }) => rule === null).length,
      );
      expect(xml).not.toContain('1212-1212');
    }),
    { numRuns: 100 },
  );
});
