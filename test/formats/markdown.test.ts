import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../src/agreement/markdown/tree.ts';
import { buildReport } from '../../src/check.ts';
import { locales } from '../../src/locale.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { cut, type Line, longestSummary } from '../../src/reporters/markdown-cut.ts';
import { isShown } from '../../src/reporters/shown.ts';
import { fc } from '../fast-check.ts';
import { plainContext, sampleReport } from '../sample-report.ts';
import { fullContext, fullReport, hostileFile, hostileSource } from './samples.ts';

function nodesIn(text: string): readonly Nodes[] {
  const all: Nodes[] = [];
  const waiting: Nodes[] = [treeOf(text, false)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.push(node);
    if ('children' in node) waiting.push(...node.children);
  }
  return all;
}

/** Our own line breaks are the only HTML, and nothing is linked, fetched or quoted. */
function expectPlain(text: string): readonly Nodes[] {
  const nodes = nodesIn(text);
  for (const node of nodes) {
    if (node.type === 'html') expect(node.value).toBe('<br>');
    expect([
      'link',
      'linkReference',
      'image',
      'imageReference',
      'definition',
      'code',
    ]).not.toContain(node.type);
  }
  return nodes;
}

test.each(locales)('the sample report in %s', async (locale) => {
  const made = markdown(sampleReport(), { ...plainContext, locale });
  expectPlain(made);
  await expect(made).toMatchFileSnapshot(`../fixtures/reporters/markdown.${locale}.md`);
});

describe('a full report', () => {
  const report = fullReport();
  const made = markdown(report, fullContext);

  test('has a heading and a table for each agreement, with a row for each finding', () => {
    const nodes = expectPlain(made);
    const headings = nodes.filter((node) => node.type === 'heading' && node.depth === 2);
    expect(headings).toHaveLength(report.files.length);
    const tables = nodes.filter((node) => node.type === 'table');
    const withFindings = report.files.filter(({ findings }) => findings.length > 0);
    expect(tables).toHaveLength(withFindings.length);
    const rows = tables.flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []));
    expect(rows).toHaveLength(report.files.flatMap(({ findings }) => findings).length);
    for (const row of rows) expect(row.children).toHaveLength(4);
  });

  test.each([
    'rad 15',
    'under ”Ekonomi”',
    'sida 2, rad 3',
    '*Förslag:* ”Varje part kan begära',
    '*Se även* rad 29',
    'Borås regler för IOP (2016)',
    'Vilket diarienummer har ärendet?',
    'Om organisationsnumren tillhör rätt organisation',
    'Skäl: Målen sätts \\| i \\<mars\\>.',
    'table-cell: avstängd (er inställning)',
    'Filen har 2 kommentarer.',
    'README.md',
    '**”hemlig.md” gick inte att läsa.**',
    'Verktyget har läst texten, inte ärendet',
  ])('tells “%s”', (words) => {
    expect(made).toContain(words);
  });
});

test('tips and quiet', () => {
  const shown = (more: object) => markdown(sampleReport(), { ...plainContext, ...more });
  expect(shown({})).not.toContain('| Tips |');
  expect(shown({ tips: true })).toContain('| Tips |');
  expect(shown({ quiet: true })).not.toContain('| Ta ställning |');
});

test('whatever a document says, it reads as words', () => {
  fc.assert(
    fc.property(hostileSource, fc.constantFrom(...locales), (source, locale) => {
      const file = hostileFile(source);
      const context = { ...fullContext, locale };
      const text = markdown(buildReport([file]), context);
      const nodes = expectPlain(text);
      const rows = nodes.flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []));
      const found = file.findings.filter((finding) => isShown(finding, context));
      // Findings of one rule may share a row.
      expect(rows.length).toBeLessThanOrEqual(found.length);
      expect(rows.length > 0).toBe(found.length > 0);
      for (const row of rows) expect(row.children).toHaveLength(4);
      for (const node of nodes) if (node.type === 'heading') expect([2, 3]).toContain(node.depth);
      expect(nodes.filter((node) => node.type === 'heading' && node.depth === 2)).toHaveLength(1);
      expect(text).not.toContain('1212-1212');
    }),
    { numRuns: 100 },
  );
});

describe('a summary that is too long', () => {
  const lines: readonly Line[] = Array.from({ length: 100 }, (_, index) => ({
    text: `| å𝛼${'x'.repeat(40)} ${index} |`,
    isFinding: index % 2 === 0,
  }));

  test('is cut at a line, says so and keeps its last words', () => {
    for (const longest of [900, 1500, 3000]) {
      const text = cut(lines, ['Sist.'], 'sv', longest);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longest);
      const kept = text.split('\n').filter((line) => line.startsWith('|')).length;
      const findings = Math.floor((100 - kept) / 2);
      expect(text).toContain(
        `${100 - kept} rader är utelämnade, ${findings} av dem med anmärkningar.`,
      );
      expect(text.endsWith('\n\nSist.\n')).toBe(true);
    }
  });

  test('is whole when it fits to the byte', () => {
    const whole = cut(lines, ['Sist.'], 'en', 100_000);
    const size = Buffer.byteLength(whole);
    expect(cut(lines, ['Sist.'], 'en', size)).toBe(whole);
    expect(cut(lines, ['Sist.'], 'en', size - 1)).toContain('The report is cut short here');
  });

  test('of a thousand agreements stays below what GitHub takes', () => {
    const { files } = fullReport();
    const many = buildReport(Array.from({ length: 400 }, () => files).flat());
    const text = markdown(many, fullContext);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestSummary);
    expect(Buffer.byteLength(text)).toBeGreaterThan(longestSummary - 10_000);
    expectPlain(text.slice(0, 20_000));
  });
});
