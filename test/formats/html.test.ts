import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/check.ts';
import { locales } from '../../src/locale.ts';
import { palettes, style } from '../../src/reporters/html/style.ts';
import { html } from '../../src/reporters/html.ts';
import type { RunContext } from '../../src/reporters/reporter.ts';
import { fc } from '../fast-check.ts';
import { plainContext, sampleReport, singleReport } from '../sample-report.ts';
import { fullContext, fullReport, hostileFile, hostileSource } from './samples.ts';

const reader = unified().use(rehypeParse, { emitParseErrors: true });
type Root = ReturnType<typeof reader.parse>;
type RootContent = Root['children'][number];
type Element = Extract<RootContent, { readonly type: 'element' }>;

/** Elements in the order of the page. What a browser would have to mend is an error. */
function elementsIn(page: string): readonly Element[] {
  const trees: Root[] = [];
  const { messages } = unified()
    .use(rehypeParse, { emitParseErrors: true })
    .use(() => (tree: Root) => void trees.push(tree))
    .use(function compile() {
      this.compiler = () => '';
    })
    .processSync(page);
  expect(messages.map(String)).toEqual([]);
  const all: Element[] = [];
  const waiting: (Root | RootContent)[] = trees;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'element') all.push(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return all;
}

function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? textOf(child) : '';
    })
    .join('');
}

const known = new Set(
  'html head meta title style body header nav main footer section article h1 h2 h3 h4 p ul li dl dt dd div span a table caption thead tbody tr th td blockquote mark code'.split(
    ' ',
  ),
);
const knownAttributes = new Set(
  'lang charSet httpEquiv content name id className ariaLabelledBy ariaHidden href scope'.split(
    ' ',
  ),
);

/** What every page must be, whatever it tells. */
function expectSound(page: string): readonly Element[] {
  const elements = elementsIn(page);
  const of = (name: string) => elements.filter(({ tagName }) => tagName === name);
  for (const { tagName, properties } of elements) {
    expect(known).toContain(tagName);
    for (const name of Object.keys(properties)) expect(knownAttributes).toContain(name);
  }
  for (const name of ['main', 'header', 'footer', 'h1', 'title', 'style']) {
    expect(of(name), name).toHaveLength(1);
  }
  for (const { properties } of of('a'))
    expect(properties['href']).toMatch(/^(?:https:\/\/|#a-[a-p]{16}(?:-\d+)?$)/);
  const ids = elements.flatMap(({ properties }) => properties['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { properties } of elements) {
    const named = properties['ariaLabelledBy'];
    if (Array.isArray(named)) for (const id of named) expect(ids).toContain(id);
  }
  const levels = elements
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map(({ tagName }) => Number(tagName[1]));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  for (const heading of elements.filter(({ tagName }) => /^h\d$/.test(tagName)))
    expect(textOf(heading).trim()).not.toBe('');
  expectTables(of('table'));
  return elements;
}

function expectTables(tables: readonly Element[]): void {
  for (const table of tables) {
    const inside = (element: Element): readonly Element[] =>
      element.children.flatMap((child) =>
        child.type === 'element' ? [child, ...inside(child)] : [],
      );
    const cells = inside(table);
    expect(cells.filter(({ tagName }) => tagName === 'caption')).toHaveLength(1);
    const rows = cells.filter(({ tagName }) => tagName === 'tr');
    const scopes = rows.map((row) =>
      inside(row)
        .filter(({ tagName }) => tagName === 'th')
        .map(({ properties }) => properties['scope']),
    );
    expect(scopes).toEqual([['col', 'col', 'col', 'col'], ...rows.slice(1).map(() => ['row'])]);
  }
}

describe.each(locales)('in %s', (locale) => {
  const context: RunContext = { ...plainContext, locale };

  test('one agreement', async () => {
    const page = html(singleReport(), context);
    const [root] = expectSound(page);
    expect(root?.properties['lang']).toBe(locale);
    await expect(page).toMatchFileSnapshot(`../fixtures/reporters/html.${locale}.html`);
  });

  test('several, under a heading each, with a list of them first', () => {
    const report = fullReport();
    const elements = expectSound(html(report, { ...fullContext, locale }));
    const agreements = elements.filter(({ properties }) =>
      String(properties['className'] ?? '').includes('agreement'),
    );
    expect(agreements).toHaveLength(report.files.length);
    const links = elements.filter(({ properties }) => /^#/.test(String(properties['href'] ?? '')));
    expect(links.map(({ properties }) => properties['href'])).toEqual(
      agreements.map(({ properties }) => `#${String(properties['ariaLabelledBy'])}`),
    );
  });

  test('none', () => {
    const elements = expectSound(html(buildReport([]), context));
    expect(elements.some(({ tagName }) => tagName === 'table')).toBe(false);
  });
});

describe('a full report', () => {
  const page = html(fullReport(), fullContext);
  const text = elementsIn(page)
    .filter(({ tagName }) => tagName === 'body')
    .map(textOf)
    .join('')
    .replace(/\s+/g, ' ');

  test.each([
    'Granskning: 5 avtal',
    'Exempelstads kommun, Kulturnämnden (212000-9150)',
    'De åtta punkter som regelverket kräver',
    'hävning och tvist saknas',
    'Regelverkets fyra kriterier',
    'Rätta före underskrift (2)',
    'Tips (1)',
    'term: { start: 2026-02-30, end: 2029-01-31 }',
    'Båda parter vill pröva den',
    'Förslag: ”Varje part kan begära',
    'rad 29: Vill båda parterna förhandla om gör de det.',
    'avtal/norra.iop.yaml rad 3',
    'Borås regler för IOP (2016), punkterna som ska finnas med (krav)',
    'Vilket diarienummer har ärendet?',
    'Om organisationsnumren tillhör rätt organisation',
    'Skäl: Målen sätts | i <mars>.',
    'table-cell: avstängd (er inställning)',
    'Filen har 2 kommentarer.',
    'under ”Ekonomi”',
    'sida 2, rad 3',
    'README.md',
    '”hemlig.md” gick inte att läsa.',
    'Verktyget har läst texten, inte ärendet, och ger ingen juridisk bedömning.',
  ])('tells “%s”', (words) => {
    expect(text).toContain(words);
  });

  test('marks the exact words', () => {
    expect(page).toContain('<mark>Båda parter</mark> vill pröva den');
    expect(page).toContain('<mark>2026-02-30</mark>');
  });

  test('says in words what signs and colours say', () => {
    const signs = [...page.matchAll(/<span class="sign" aria-hidden="true">.<\/span>([^<]*)</g)];
    expect(signs.length).toBeGreaterThan(10);
    for (const [, word = ''] of signs) expect(word).toMatch(/^\p{L}/u);
  });

  test('says in which language a quotation is, where it is another than the page’s', () => {
    const english = html(singleReport(), { ...plainContext, locale: 'en' });
    expect(english).toMatch(/<blockquote class="quote" lang="sv">/);
    expect(english).toMatch(/<p lang="sv">”Varje part/);
    expect(html(singleReport(), plainContext)).not.toMatch(/ lang="sv">”?<|<p lang=/);
  });

  test('fetches nothing and lets nothing be fetched', () => {
    expect(style).not.toMatch(/url\(|@import|@font-face|expression/i);
    expect(page).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
  });

  test('shows tips and all but errors as the text report does', () => {
    expect(html(sampleReport(), plainContext)).not.toContain('class="info"');
    const quiet = html(sampleReport(), { ...plainContext, quiet: true });
    expect(quiet).toContain('class="error"');
    expect(quiet).not.toContain('class="warning"');
  });
});

/** The relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each(Object.entries(palettes))('in the %s colours everything can be read', (_, palette) => {
  const { page, band, mark, text, quiet, error, warning, info, good, line } = palette;
  for (const colour of [text, quiet, error, warning, info, good])
    expect(contrast(colour, page)).toBeGreaterThanOrEqual(4.5);
  for (const colour of [text, quiet]) expect(contrast(colour, band)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(text, mark)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(line, page)).toBeGreaterThanOrEqual(3);
});

/** Control characters but line ends, and what turns the direction of writing. */
function isActing(code: number): boolean {
  if (code < 0x20) return code !== 0x0a;
  if (code >= 0x7f && code <= 0x9f) return true;
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

test('whatever a document says, the page is sound and holds nothing of it but words', () => {
  fc.assert(
    fc.property(
      hostileSource,
      fc.boolean(),
      fc.constantFrom(...locales),
      (source, twice, locale) => {
        const file = hostileFile(source);
        const report = buildReport(twice ? [file, file] : [file]);
        const page = html(report, { ...fullContext, locale });
        expectSound(page);
        expect(page).not.toContain('1212-1212');
        expect(Array.from(page).filter((letter) => isActing(letter.codePointAt(0) ?? 0))).toEqual(
          [],
        );
      },
    ),
    { numRuns: 100 },
  );
});
