import { expect, test } from 'vitest';
import { buildReport } from '../../src/check.ts';
import { locales } from '../../src/locale.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { fc } from '../fast-check.ts';
import { plainContext, sampleReport } from '../sample-report.ts';
import { fileOf, fullContext, fullReport, hostileFile, hostileSource } from './samples.ts';

/** What GitLab’s documentation asks of a code quality report, and nothing more. */
function issuesIn(text: string) {
  // It may have no byte order mark, and is one list.
  expect(text.startsWith('[')).toBe(true);
  const issues = JSON.parse(text);
  for (const issue of issues) {
    expect(Object.keys(issue).sort()).toEqual([
      'check_name',
      'description',
      'fingerprint',
      'location',
      'severity',
    ]);
    const { check_name: name, description, fingerprint, location, severity } = issue;
    for (const words of [name, description, fingerprint, location.path]) {
      expect(words).toEqual(expect.any(String));
      expect(words).not.toBe('');
    }
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(Number.isInteger(location.lines.begin) && location.lines.begin > 0).toBe(true);
    expect(location.path).not.toMatch(/^\.?\//);
  }
  const prints = issues.map(({ fingerprint }: { readonly fingerprint: string }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  return issues;
}

test.each(locales)('the sample report in %s', async (locale) => {
  const made = gitlab(sampleReport(), { ...plainContext, locale });
  issuesIn(made);
  await expect(made).toMatchFileSnapshot(`../fixtures/reporters/gitlab.${locale}.json`);
});

test('levels, and paths from the root of the repository', () => {
  const issues = issuesIn(gitlab(fullReport(), fullContext));
  const levels = new Set(issues.map(({ severity }: { readonly severity: string }) => severity));
  expect(levels).toEqual(new Set(['critical', 'major', 'info']));
  expect(issues[0].location).toEqual({ path: 'kommun/avtal/norra.md', lines: { begin: 7 } });
  const word = issues.find((issue: (typeof issues)[number]) => /docx$/.test(issue.location.path));
  expect(word.location.lines).toEqual({ begin: 1 });
  expect(word.description).toMatch(/^under ”Ekonomi”: /);
});

test('tips come with --tips', () => {
  const count = (tips: boolean) =>
    issuesIn(gitlab(sampleReport(), { ...plainContext, tips })).length;
  expect([count(false), count(true)]).toEqual([4, 5]);
});

test('the same words in two files are two, and stay when a line moves', () => {
  const text = '# IOP\n\nBåda parter vill.\n';
  const print = (path: string, words: string) => {
    const report = buildReport([fileOf({ path, text: words })]);
    return issuesIn(gitlab(report, plainContext))[0].fingerprint;
  };
  expect(print('a.md', text)).not.toBe(print('b.md', text));
  expect(print('a.md', text.replace('Båda', '\n\nBåda'))).toBe(print('a.md', text));
  const both = ['a.md', 'b.md'].map((path) => fileOf({ path, text }));
  expect(issuesIn(gitlab(buildReport(both), plainContext))).toHaveLength(2);
});

test('an issue for each finding whatever a document says', () => {
  fc.assert(
    fc.property(hostileSource, (source) => {
      const file = hostileFile(source);
      const made = gitlab(buildReport([file]), fullContext);
      expect(issuesIn(made)).toHaveLength(file.findings.length);
      expect(made).not.toContain('1212-1212');
    }),
    { numRuns: 100 },
  );
});
