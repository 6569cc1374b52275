import { describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { makePdf } from '../../src/cli/make-pdf.ts';
import { docxOf } from '../../src/export/docx/docx.ts';
import { htmlOf } from '../../src/export/html/html.ts';
import { paperOf } from '../../src/export/paper-of.ts';
import { typstOf } from '../../src/export/pdf/typst.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { fc } from '../fast-check.ts';
import { hostileTexts } from '../scaffold/any-answers.ts';

const profile = shippedProfiles.default;
const paper = (text: string) =>
  paperOf(parse({ path: 'a.md', text }, { profile }), { guidance: false, name: 'a' });
const page = (text: string) => htmlOf(paper(text));
const bodyOf = (html: string) => html.slice(html.indexOf('<main>') + 7, html.indexOf('</main>'));

const probe = makePdf('#set document(title: "x")\nx', 'ua-1');
const lacking = probe instanceof Uint8Array ? '' : ` (skipped: no ${probe.missing})`;

describe('a page of HTML', () => {
  test('says its language and title, and fetches nothing', () => {
    const html = page('# Åsa & Co <3\n\n## Mål\n\nText.\n');
    expect(html).toContain('<html lang="sv-SE">');
    expect(html).toContain('<title>Åsa &amp; Co &lt;3</title>');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|\bsrc=|url\(|@import/u);
  });

  test('heads of tables have a scope, and numbers stand to the right', () => {
    const html = bodyOf(page('# A\n\n| Post | Kr |\n| --- | ---: |\n| Hyra | 1 |\n'));
    expect(html).toContain('<th scope="col">Post</th><th scope="col" class="right">Kr</th>');
    expect(html).toContain('<td>Hyra</td><td class="right">1</td>');
  });

  test('footnotes lead there and back', () => {
    const html = bodyOf(page('# A\n\nEtt.[^x] Igen.[^x]\n\n[^x]: Noten.\n'));
    expect(html.match(/href="#note-1"/gu)).toHaveLength(2);
    expect(html.match(/id="ref-1"/gu)).toHaveLength(1);
    expect(html).toMatch(/<li id="note-1"><p>Noten\. <a href="#ref-1" role="doc-backlink"/u);
  });

  test('levels of headings are never skipped', () => {
    const html = bodyOf(page('# A\n\n#### B\n\n### C\n\n###### D\n\n## E\n'));
    expect(html.match(/<h\d/gu)).toEqual(['<h1', '<h2', '<h2', '<h3', '<h2']);
  });

  test('only addresses that may be followed are links', () => {
    const html = bodyOf(
      page(
        '# A\n\n[a](javascript:x) [b](https://exempel.se "t") [c](data:x) <a@exempel.se> [d][e]\n\n[e]: file:///x\n',
      ),
    );
    expect(html.match(/href="[^"]*"/gu)).toEqual([
      'href="https://exempel.se"',
      'href="mailto:a@exempel.se"',
    ]);
  });

  test('words between angle brackets stay, tags go', () => {
    expect(bodyOf(page('# A\n\n<namn> <b>x</b><script>alert(1)</script>\n'))).toContain(
      '<p>&lt;namn&gt; xalert(1)</p>',
    );
  });

  test('no document makes a tag or an attribute of its own', () => {
    const words = fc.array(
      fc.constantFrom(
        ...hostileTexts,
        '<',
        '>',
        '"',
        "'",
        '&',
        '`',
        '[a](',
        ')',
        '\n\n',
        '# ',
        '- ',
        '|',
        '<!--',
        '-->',
        'onerror=',
        '<img src=x onerror=y>',
        '</main>',
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const html = bodyOf(page(`# A\n\n${parts.join(' ')}\n`));
        const tags = [...html.matchAll(/<([^<>]*)>/gu)].map(([, tag = '']) => tag);
        for (const tag of tags) {
          expect(tag).toMatch(
            /^\/?(?:h[1-6]|p|ul|ol|li|div|table|thead|tbody|tr|th|td|blockquote|pre|code|hr|br|a|sup|em|strong|span|section)(?: (?:class|id|href|start|type|scope|role|aria-label|aria-labelledby)="[^"<>]*")*$/u,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('lines', () => {
  test.each<[string, string, string]>([
    ['that are short on purpose end', 'Anna Ek\nOrdförande\n', 'Anna Ek<br>Ordförande'],
    [
      'that were broken at a margin run on',
      'Parterna har tillsammans kommit fram till att det här är ett bra sätt\natt arbeta på.\n',
      'bra sätt att arbeta',
    ],
    ['with a hard break end', 'Parterna  \nkommer\n', 'Parterna<br>kommer'],
    ['to write on are no emphasis', 'Borås; ____/_____\n', 'Borås; ____/_____'],
  ])('%s', (_, text, shown) => {
    expect(bodyOf(page(`# A\n\n${text}`))).toContain(shown);
  });
});

const signatures = (parties: number) =>
  Array.from(
    { length: parties },
    (_, i) =>
      `För Förening ${i + 1}\n\nOrt och datum: ${'_'.repeat(30)}\n\n${'_'.repeat(30)}\n\nPer Granmark, ordförande\n`,
  ).join('\n');

describe('places to sign', () => {
  test('stand on one page with their heading', () => {
    const { blocks } = paper(
      `# A\n\n## Mål\n\nText.\n\n## Underskrifter\n\nTvå exemplar.\n\n${signatures(2)}`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph', 'kept']);
    const html = bodyOf(page(`# A\n\n## Underskrifter\n\n${signatures(2)}`));
    expect(html.match(/<p class="ink">_{30}<\/p>/gu)).toHaveLength(2);
  });

  test('of many parties each on one page', () => {
    const { blocks } = paper(`# A\n\n## Underskrifter\n\nTolv exemplar.\n\n${signatures(12)}`);
    const kept = blocks.flatMap((block) => (block.kind === 'kept' ? [block.blocks] : []));
    expect(kept).toHaveLength(12);
    expect(kept[0]?.[0]?.kind).toBe('heading');
  });
});

test('a Word file is the same each time, whatever links it has', async () => {
  const text =
    '# A\n\n[a](https://exempel.se/a) [b](https://exempel.se/b)[^n]\n\n[^n]: [c](https://exempel.se/c)\n';
  const all = await Promise.all(Array.from({ length: 8 }, () => docxOf(paper(text), null)));
  for (const one of all) expect(one).toEqual(all[0]);
});

test('whatever the words, the Word file can be read', async () => {
  const words = fc.array(
    fc.constantFrom(
      ...hostileTexts,
      '<',
      '&',
      ']]>',
      '\u0001',
      '\ud800',
      '\ufffe',
      '"',
      '[a](https://exempel.se/"<&)',
      '`',
      '\n\n',
      '- ',
      '1. ',
      '[^1]',
      '| a |\n| - |\n| ',
      '<!--',
      '> ',
    ),
    { maxLength: 14 },
  );
  await fc.assert(
    fc.asyncProperty(words, async (parts) => {
      const text = `# A\n\nbörjan\n\n${parts.join(' ')}\n\nslut\n\n[^1]: Not ${parts.slice(0, 3).join(' ')}\n`;
      const read = parse({ path: 'a.md', text }, { profile });
      fc.pre(read.unreadable === null);
      const bytes = await docxOf(paperOf(read, { guidance: true, name: 'a' }), null);
      const back = await importDocument('a.docx', 'docx', bytes);
      expect(back.unreadable).toBeUndefined();
      expect(back.text).toContain('början');
    }),
    { numRuns: 100 },
  );
}, 60_000);

describe.skipIf(lacking !== '')(`a PDF file${lacking}`, () => {
  const made = (text: string, day: string | null = null) =>
    makePdf(typstOf(paper(text), day), day === null ? 'ua-1' : 'a-2a');

  test('of both kinds, the same each time', () => {
    const text = `# A\n\n#### B\n\n1. a\n\n| x | y |\n| - | - |\n| 1 | 2[^n] |\n\n- [x] \`k\`\n\n## Underskrifter\n\n${signatures(2)}\n[^n]: Not.\n`;
    expect(made(text)).toBeInstanceOf(Uint8Array);
    expect(made(text)).toEqual(made(text));
    expect(made(text, '2026-02-01')).toBeInstanceOf(Uint8Array);
    expect(made(text)).not.toEqual(made(`${text}\nx`));
  });

  test('of a text with nothing in it but words, code of Typst and signs', () => {
    const signs = fc.constantFrom(
      '#',
      '[',
      ']',
      '$',
      '@a',
      '<b>',
      '\\',
      '"',
      '*',
      '_',
      '`',
      '~',
      '//',
      '/*',
      '*/',
      '= ',
      '- ',
      '+ ',
      '1. ',
      '\n\n',
      '\n',
      '#panic("x")',
      '#read("/etc/passwd")',
      '\\u{41}',
      '";panic("x");"',
      '☒',
      'å',
      '\u2028',
      '\t',
      '| a | b |\n| - | - |\n| c | d |\n',
      '[^1]',
      '![x](y)',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 20 }), (parts) => {
        const result = made(
          `# A\n\n${parts.join('')}\n\n[^1]: Not ${parts.slice(0, 3).join('')}\n`,
        );
        expect(result).toBeInstanceOf(Uint8Array);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  test('letters that the typeface lacks are named', () => {
    expect(made('# A\n\nHej 中文.\n')).toEqual({ missing: 'letters', detail: '中 文' });
  });
});
