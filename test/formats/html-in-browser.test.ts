import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildReport } from '../../src/check.ts';
import { html } from '../../src/reporters/html.ts';
import { singleReport } from '../sample-report.ts';
import { fullContext, fullReport, hostileFile, hostileTricks } from './samples.ts';

const executable = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

/** A4 on a screen of 96 dots an inch. */
const paper = { width: 794, height: 1123 };

describe.skipIf(!executable)('in a browser (skipped where there is no Chromium)', () => {
  let browser: Browser;
  let page: Page;
  const trouble: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executable ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', ({ message }) => trouble.push(message));
    page.on('dialog', (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('about:')) trouble.push(request.url());
    });
  });
  afterAll(() => browser.close());

  async function shown(text: string) {
    trouble.length = 0;
    await page.setContent(text);
    expect(trouble).toEqual([]);
  }

  test('a reader of the screen meets headings in order, tables with heads and links that lead somewhere', async () => {
    await shown(html(fullReport(), fullContext));
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree).toContain('heading "Granskning: 5 avtal" [level=1]');
    expect(tree).toMatch(/^- banner/);
    expect(tree).toMatch(/^- main/m);
    expect(tree).toMatch(/^- contentinfo/m);
    expect(tree).toContain('- navigation "Avtalen":');
    const levels = [...tree.matchAll(/heading .*\[level=(\d)\]/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels.filter((level) => level === 2).length).toBeGreaterThan(5);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
    const heads = await page
      .locator('table')
      .evaluateAll((tables) => tables.map((table) => table.querySelectorAll('th').length));
    expect(heads.length).toBeGreaterThan(3);
    for (const count of heads) expect(count).toBeGreaterThan(0);
    for (const link of await page.locator('nav a').all()) {
      const id = (await link.getAttribute('href'))?.slice(1) ?? '';
      expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
    }
  });

  test('nothing is wider than the paper, and it prints on A4', async () => {
    await page.setViewportSize(paper);
    await shown(html(fullReport(), fullContext));
    const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
    expect(width).toBeLessThanOrEqual(paper.width);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    expect(boxes.length).toBeGreaterThan(2);
    for (const [, wide, high] of boxes) {
      expect(Math.abs(Number(wide) - 595)).toBeLessThan(2);
      expect(Math.abs(Number(high) - 842)).toBeLessThan(2);
    }
  });

  test('on a narrow screen the text is not cut', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await shown(html(singleReport(), fullContext));
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(
      360,
    );
  });

  test('what a stranger wrote is read, and does nothing', async () => {
    const text = `# IOP ${hostileTricks.join(' ')}\n\n## Bakgrund\n\n${hostileTricks.map((it) => `eko ${it}`).join('\n\n')}\n`;
    const file = hostileFile({ path: 'avtal/<img src=x onerror=alert(1)>.md', text });
    await shown(html(buildReport([file]), fullContext));
    expect(await page.locator('script, iframe, img, object, form').count()).toBe(0);
    const handlers = await page.evaluate(
      `Array.from(document.querySelectorAll('*')).filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))).length`,
    );
    expect(handlers).toBe(0);
  });
});
