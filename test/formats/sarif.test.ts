import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/check.ts';
import { locales } from '../../src/locale.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { rules } from '../../src/rules/index.ts';
import { fc } from '../fast-check.ts';
import { plainContext, sampleReport } from '../sample-report.ts';
import { fileOf, fullContext, fullReport, hostileFile, hostileSource } from './samples.ts';

const require = createRequire(import.meta.url);
const Ajv: typeof import('ajv-draft-04').default = require('ajv-draft-04');
const addFormats: typeof import('ajv-formats').default = require('ajv-formats');
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

function runOf(text: string) {
  const log = JSON.parse(text);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  return run;
}

type Result = ReturnType<typeof runOf>;
const resultsIn = (file: string, results: readonly Result[]) =>
  results.filter(({ locations }) =>
    locations[0].physicalLocation.artifactLocation.uri.endsWith(file),
  );

test('the schema knows what is wrong', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test.each(locales)('the sample report in %s', async (locale) => {
  const made = sarif(sampleReport(), { ...plainContext, locale });
  runOf(made);
  await expect(made).toMatchFileSnapshot(`../fixtures/reporters/sarif.${locale}.json`);
});

describe('a full report', () => {
  const report = fullReport();
  const run = runOf(sarif(report, fullContext));

  test('has a result for each finding, those that are accepted suppressed', () => {
    const { summary } = report;
    expect(run.results).toHaveLength(
      summary.errors + summary.warnings + summary.infos + summary.excepted,
    );
    const suppressed = run.results.filter((one: Result) => one.suppressions);
    expect(suppressed).toHaveLength(summary.excepted);
    expect(suppressed[0]).toMatchObject({
      ruleId: 'tip',
      suppressions: [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'Målen sätts | i <mars>.',
          location: { physicalLocation: { region: { startLine: 5, startColumn: 1 } } },
        },
      ],
    });
  });

  test('names each rule once, and every index is right', () => {
    const ids = run.tool.driver.rules.map(({ id }: Result) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
    const kinds = run.tool.driver.notifications.map(({ id }: Result) => id);
    const [{ toolExecutionNotifications, toolConfigurationNotifications }] = run.invocations;
    for (const { descriptor } of [...toolExecutionNotifications, ...toolConfigurationNotifications])
      expect(kinds[descriptor.index]).toBe(descriptor.id);
  });

  test('counts addresses from the root of the repository, percent-encoded', () => {
    const uris = run.artifacts.map(({ location }: Result) => location.uri);
    expect(uris).toContain('kommun/avtal/%C3%A5%20b%25%2C%3A%231.md');
    for (const { location } of run.artifacts) expect(location.uriBaseId).toBe('%SRCROOT%');
    expect(run.originalUriBaseIds['%SRCROOT%']).not.toHaveProperty('uri');
  });

  test('points at no lines of a Word or PDF file, but at a heading or a page', () => {
    const [word] = resultsIn('.docx', run.results);
    expect(word.locations[0].physicalLocation).not.toHaveProperty('region');
    expect(word.locations[0].logicalLocations).toEqual([{ name: 'Ekonomi', kind: 'heading' }]);
    expect(word.message.text).toMatch(/^under ”Ekonomi”: /);
    const [pdf] = resultsIn('.pdf', run.results);
    expect(pdf.locations[0].logicalLocations).toEqual([
      { name: 'sida 2', kind: 'page' },
      { name: 'Ekonomi', kind: 'heading' },
    ]);
    expect(pdf.message.text).toMatch(/^sida 2, rad 3: /);
  });

  test('links its related places from the message, as GitHub shows no others', () => {
    const [first] = run.results.filter(
      ({ ruleId, relatedLocations }: Result) => ruleId === 'both-parties' && relatedLocations,
    );
    expect(first.message.text).toContain('Se även [rad 29](1)');
    expect(first.relatedLocations[0]).toMatchObject({
      id: 1,
      physicalLocation: { region: { startLine: 29 } },
    });
  });

  test('says what it did not see, and which rules were changed', () => {
    const [invocation] = run.invocations;
    expect(invocation.executionSuccessful).toBe(false);
    const told = invocation.toolExecutionNotifications.map(
      ({ descriptor, message }: Result) => `${descriptor.id}: ${message.text}`,
    );
    expect(told).toContain('not-read: ”hemlig.md” gick inte att läsa.');
    expect(told).toContain('not-read: Filen har 2 kommentarer. De är inte lästa.');
    expect(told.join('\n')).toMatch(/^not-checked: Om organisationsnumren/m);
    expect(told.join('\n')).toMatch(/^passed-over: .*README\.md/m);
    const changed = invocation.toolConfigurationNotifications.map(
      ({ message }: Result) => message.text,
    );
    expect(changed).toContain('table-cell: avstängd (er inställning)');
    expect(changed).toContain('tip: ta ställning (er inställning)');
  });
});

test('everything was read: the run was whole', () => {
  const [invocation] = runOf(sarif(sampleReport(), plainContext)).invocations;
  expect(invocation.executionSuccessful).toBe(true);
  expect(invocation).not.toHaveProperty('startTimeUtc');
});

describe('rules', () => {
  const text = '# IOP Norra\n\n## Tvist\n\nAvtalet gäller vid behov. [fyll i: mål]\n';
  const report = buildReport([fileOf({ path: 'a.md', text }, rules)]);
  const found = (context: Parameters<typeof sarif>[1]) =>
    runOf(sarif(report, { ...context, rules })).tool.driver.rules;

  test.each(locales)('tell their whole story in %s', (locale) => {
    for (const rule of found({ ...plainContext, locale })) {
      const known = rules.find(({ id }) => id === rule.id);
      expect(rule.shortDescription.text).toBe(known?.title[locale]);
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule).not.toHaveProperty('helpUri');
      if (!rule.help) continue;
      expect(rule.help.text).toContain(known?.id ?? '?');
      expect(rule.help.markdown).toContain(`\`${known?.id}\``);
      // Links to pages beside it lead nowhere from here.
      expect(rule.help.markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')).not.toMatch(
        /\]\((?!<https?:)/,
      );
      expect(rule.help.markdown).not.toMatch(/undefined|\{[a-z.]+\}/);
    }
  });

  test('have an address when the settings give one', () => {
    for (const docsUrl of ['https://exempel.se/iop', 'https://exempel.se/iop/']) {
      const [first] = found({ ...plainContext, docsUrl });
      expect(first.helpUri).toBe(`https://exempel.se/iop/regler/${first.id}.md`);
    }
    const [english] = found({ ...plainContext, locale: 'en', docsUrl: 'https://exempel.se' });
    expect(english.helpUri).toBe(`https://exempel.se/rules/${english.id}.md`);
  });
});

describe('fingerprints', () => {
  const body =
    '## Bakgrund\n\nBåda parter vill det.\n\n## Mål\n\nKommunen betalar 300 000 kr vid behov.\n';
  const printsOf = (text: string, path = 'a.md') =>
    runOf(sarif(buildReport([fileOf({ path, text }, rules)]), plainContext)).results.map(
      ({ ruleId, partialFingerprints }: Result) =>
        `${ruleId} ${partialFingerprints['iopFinding/v1']}`,
    );
  const original = printsOf(`# IOP A\n\n${body}`);

  test('stay when lines move, are broken anew or get other line ends, and when the file is renamed', () => {
    const moved = `# IOP A\n\nEn ny rad.\n\n\n${body}`;
    const broken = `# IOP A\n\n${body.replace('parter vill', 'parter\nvill')}`;
    const windows = `# IOP A\n\n${body}`.replaceAll('\n', '\r\n');
    for (const text of [moved, broken, windows])
      for (const print of original) expect(printsOf(text)).toContain(print);
    expect(printsOf(`# IOP A\n\n${body}`, 'annan/b.md')).toEqual(original);
  });

  test('are all different, and change when the words do', () => {
    expect(original.length).toBeGreaterThan(8);
    expect(new Set(original).size).toBe(original.length);
    const changed = printsOf(
      `# IOP A\n\n${body.replace('Kommunen betalar', 'Kommunen skjuter till')}`,
    );
    expect(original.filter((print: string) => !changed.includes(print)).length).toBeGreaterThan(0);
  });

  test('count what is equal', () => {
    const twice = printsOf('# IOP A\n\nSe [fyll i].\n\nSe [fyll i].\n').filter((print: string) =>
      print.startsWith('placeholder-left'),
    );
    expect(new Set(twice).size).toBe(2);
  });

  test('are no line hash of GitHub’s, which its uploader would complain of', () => {
    expect(sarif(sampleReport(), plainContext)).not.toContain('primaryLocationLineHash');
  });
});

test('whatever a document says, the log is valid, and nothing but related places is linked', () => {
  fc.assert(
    fc.property(hostileSource, (source) => {
      const file = hostileFile(source);
      const text = sarif(buildReport([file]), fullContext);
      const run = runOf(text);
      expect(run.results).toHaveLength(
        file.findings.length + file.exceptions.flatMap(({ findings }) => findings).length,
      );
      for (const { message } of run.results)
        for (const [, to] of message.text.matchAll(/\]\(([^)]*)\)/g)) expect(to).toMatch(/^\d+$/);
      expect(text).not.toContain('1212-1212');
      expect(text).not.toMatch(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
    { numRuns: 100 },
  );
});
