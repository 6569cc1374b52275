import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/check.ts';
import { wordsOf } from '../../src/finding.ts';
import { locales } from '../../src/locale.ts';
import { annotations, github } from '../../src/reporters/github.ts';
import { command, inert } from '../../src/reporters/github-command.ts';
import { isShown } from '../../src/reporters/shown.ts';
import { fc } from '../fast-check.ts';
import { plainContext, sampleReport } from '../sample-report.ts';
import { commandsIn } from './github-log.ts';
import { fileOf, fullContext, fullReport, hostileFile, hostileSource } from './samples.ts';

describe('the parser of the tests', () => {
  test.each([
    ['::error file=a,line=1::hej', 1],
    ['  \u00a0::WARNING::hej', 1],
    ['text ##[error]hej', 1],
    ['text ::error::hej', 0],
    [': :error::hej', 0],
    ['## [error]hej', 0],
    ['::nothing::hej', 0],
  ])('takes %s for a command, or not', (line, count) => {
    expect(commandsIn(line)).toHaveLength(count);
  });

  test('reads back what was escaped', () => {
    const text = '100 %, a: b\r\n%0A';
    expect(commandsIn(command('error', { title: text, file: null }, text))).toEqual([
      { name: 'error', properties: { title: text }, message: text },
    ]);
  });
});

test.each(locales)('the sample report in %s', async (locale) => {
  const shown = github(sampleReport(), { ...plainContext, locale });
  await expect(shown).toMatchFileSnapshot(`../fixtures/reporters/github.${locale}.txt`);
});

test('a command stands for each finding, with its place', () => {
  const report = fullReport();
  const commands = commandsIn(github(report, fullContext));
  expect(commands).toHaveLength(report.files.flatMap(({ findings }) => findings).length);
  expect(commands[0]).toMatchObject({
    name: 'error',
    properties: { file: 'kommun/avtal/norra.md', line: '7', col: '16', endLine: '7' },
  });
  expect(commands[0]?.message).toContain('2026-02-30 finns inte.\nGrund: ');
  const names = new Set(commands.map(({ name }) => name));
  expect(names).toEqual(new Set(['error', 'warning', 'notice']));
  const odd = commands.find(({ properties }) => properties['file']?.includes('å b'));
  expect(odd?.properties['file']).toBe('kommun/avtal/å b%,:#1.md');
});

test('tips come with --tips, only errors with --quiet', () => {
  const named = (more: object) =>
    commandsIn(github(sampleReport(), { ...plainContext, ...more })).map(({ name }) => name);
  expect(named({})).toEqual(['error', 'error', 'warning', 'warning']);
  expect(named({ tips: true })).toEqual(['error', 'error', 'warning', 'warning', 'notice']);
  expect(named({ tips: true, quiet: true })).toEqual(['error', 'error']);
});

test('a place on several lines has no columns: GitHub takes them within one line only', () => {
  const file = fileOf({ path: 'a.md', text: '# IOP\n\nBåda\nparter\n' });
  const report = buildReport([
    {
      ...file,
      findings: fullReport()
        .files.flatMap(({ findings }) => findings)
        .slice(0, 1)
        .map((finding) => ({
          ...finding,
          source: file.agreement.source,
          at: { start: 7, end: 19 },
        })),
    },
  ]);
  const [only] = commandsIn(annotations(report, plainContext));
  expect(only?.properties).toEqual({
    file: 'a.md',
    line: '3',
    endLine: '4',
    title: expect.any(String),
  });
});

test('a Word file has no lines: the message says where', () => {
  const commands = commandsIn(github(fullReport(), fullContext));
  const of = (ending: string) =>
    commands.find(({ properties }) => properties['file']?.endsWith(ending));
  expect(Object.keys(of('.docx')?.properties ?? {})).toEqual(['file', 'title']);
  expect(of('.docx')?.message).toMatch(/^under ”Ekonomi”: /);
  expect(of('.pdf')?.message).toMatch(/^sida 2, rad 3: /);
});

test('what is accepted, changed, not checked and not read is told below', () => {
  const shown = github(fullReport(), fullContext);
  const plain = shown.split('\n').filter((line) => !line.startsWith('::'));
  const text = plain.join('\n');
  expect(text).toContain('Godtaget: Småord, rad 7: Här kan det sägas enklare. Skäl: Målen sätts');
  expect(text).toContain('table-cell: avstängd (er inställning)');
  expect(text).toContain('Kunde inte kontrolleras: ');
  expect(plain).toContain('”hemlig.md” gick inte att läsa.');
  expect(text).toContain('README.md');
  expect(plain.at(-2)).toBe(
    'Verktyget har läst texten, inte ärendet, och ger ingen juridisk bedömning.',
  );
});

test('more than ten of a kind are said to be in the log alone', () => {
  const text = `# IOP\n\n${'eko\n\n'.repeat(12)}`;
  const many = (count: number) =>
    github(buildReport([{ ...fileOf({ path: 'a.md', text }), findings: tenfold(count) }]), {
      ...plainContext,
      locale: 'en',
    });
  const tenfold = (count: number) => {
    const [finding] = sampleReport().files.flatMap(({ findings }) => findings);
    return finding ? Array.from({ length: count }, () => finding) : [];
  };
  expect(many(11)).toContain('GitHub shows at most ten of each kind');
  expect(many(10)).not.toContain('at most ten');
});

test('no agreement, no command', () => {
  expect(commandsIn(github(buildReport([]), plainContext))).toEqual([]);
  expect(github(buildReport([]), plainContext)).toContain('Inga avtal att kontrollera.');
});

test('whatever a document says, there are as many commands as findings, and they say what was found', () => {
  fc.assert(
    fc.property(hostileSource, fc.constantFrom(...locales), (source, locale) => {
      const file = hostileFile(source);
      const context = { ...fullContext, locale };
      const commands = commandsIn(github(buildReport([file]), context));
      const found = file.findings.filter((finding) => isShown(finding, context));
      expect(commands.map(({ name }) => name)).toEqual(
        found.map(({ severity }) => (severity === 'info' ? 'notice' : severity)),
      );
      for (const { properties, message } of commands) {
        const keys = new Set(Object.keys(properties));
        for (const key of ['file', 'line', 'endLine', 'title']) expect(keys).toContain(key);
        expect(properties['file']).toMatch(/^kommun\/avtal\//);
        expect(message).not.toContain('1212-1212');
      }
      expect(found.map((finding) => wordsOf(finding)[locale]).length).toBe(commands.length);
    }),
    { numRuns: 150 },
  );
});

test('what is made inert holds no command, and other text is left as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...' :#[]\n\rx%') }), (text) => {
      expect(commandsIn(inert(`${text}::error::x\n##[error]x`).replaceAll('\r', ''))).toEqual([]);
      if (!text.includes(':') && !text.includes('[')) expect(inert(text)).toBe(text);
    }),
  );
});
