import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../src/check.ts';
import { check } from '../src/index.ts';
import { locales } from '../src/locale.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { colourPaint } from '../src/reporters/colour.ts';
import { explain } from '../src/reporters/explain.ts';
import { frame } from '../src/reporters/frame.ts';
import { inspectJson } from '../src/reporters/inspect-json.ts';
import { inspectText } from '../src/reporters/inspect-text.ts';
import { json } from '../src/reporters/json.ts';
import { plain } from '../src/reporters/plain.ts';
import { quoteOf } from '../src/reporters/quote.ts';
import { text } from '../src/reporters/text.ts';
import { rules } from '../src/rules/index.ts';
import { plainContext, sampleReport, sampleRules, singleReport } from './sample-report.ts';

const addFormats: typeof import('ajv-formats').default = createRequire(import.meta.url)(
  'ajv-formats',
);
const fixture = (name: string) => `fixtures/reporters/${name}`;

describe.each(locales)('in %s', (locale) => {
  const context = { ...plainContext, locale };

  test('a person sees one agreement in full', async () => {
    await expect(text(singleReport(), context)).toMatchFileSnapshot(fixture(`text.${locale}.txt`));
  });

  test('tips are shown on request, colours where there are any', async () => {
    const shown = text(singleReport(), { ...context, tips: true, paint: colourPaint, width: 72 });
    await expect(shown.replaceAll('\u001b', '\\e')).toMatchFileSnapshot(
      fixture(`colour.${locale}.txt`),
    );
  });

  test('of many files the clean ones are a line each', async () => {
    const shown = text(sampleReport(), { ...context, quiet: true });
    await expect(shown).toMatchFileSnapshot(fixture(`many.${locale}.txt`));
  });

  test('plain has one finding a line', async () => {
    const shown = plain(sampleReport(), { ...context, tips: true });
    await expect(shown).toMatchFileSnapshot(fixture(`plain.${locale}.txt`));
  });

  test('what was read is shown to people', async () => {
    const [file] = sampleReport().files;
    if (!file) throw new Error('the sample has files');
    await expect(inspectText(file, context)).toMatchFileSnapshot(fixture(`inspect.${locale}.txt`));
  });

  test('every rule can be explained', () => {
    const settings = {};
    for (const rule of rules) {
      const page = explain(rule, {
        ...context,
        settings,
        profile: shippedProfiles.helsingborg,
        profiles: shippedProfiles,
      });
      expect(page).toContain(rule.title[locale]);
      expect(page).not.toMatch(/\{[\w.-]+\}|(?<!-)undefined|null/);
      for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('JSON', () => {
  const schemaOf = (name: string) =>
    JSON.parse(fs.readFileSync(`schemas/${name}.schema.json`, 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);

  test('fits its schema and is what it was', async () => {
    const made = json(sampleReport(), plainContext);
    const validate = ajv.compile(schemaOf('report'));
    expect(validate(JSON.parse(made)), JSON.stringify(validate.errors)).toBe(true);
    await expect(made).toMatchFileSnapshot(fixture('report.json'));
  });

  test('does not depend on language or width', () => {
    const english = { ...plainContext, locale: 'en', width: 40, tips: true } as const;
    expect(json(sampleReport(), english)).toBe(json(sampleReport(), plainContext));
  });

  test('of an inspection fits its schema', async () => {
    const [file] = sampleReport().files;
    if (!file) throw new Error('the sample has files');
    const made = inspectJson(file.agreement, file.stage);
    const validate = ajv.compile(schemaOf('inspect'));
    expect(validate(JSON.parse(made)), JSON.stringify(validate.errors)).toBe(true);
    await expect(made).toMatchFileSnapshot(fixture('inspect.json'));
  });
});

/** Control characters but line ends, and what turns the direction of writing. */
function isActing(code: number): boolean {
  if (code < 0x20) return code !== 0x0a;
  if (code >= 0x7f && code <= 0x9f) return true;
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

describe('hostile text', () => {
  const nasty =
    '# IOP \u001b[31mRöd\u001b]0;x\u0007 \u202eomvänt\u202c\n\n## Bakgrund\n\nBåda parter \u001b[2J\u009b1m \u2066x vid behov 19121212-1212.\n';
  const file = check({ path: 'a\u001b[1m.md', text: nasty }, { rules: sampleRules });
  const report = buildReport([file], [{ path: 'b\u0007.md', reason: 'not-an-agreement' }]);

  test.each([
    ['text', text],
    ['plain', plain],
  ])('never reaches the terminal as %s', (_, reporter) => {
    const shown = reporter(report, { ...plainContext, tips: true });
    const acting = Array.from(shown).filter((letter) => isActing(letter.codePointAt(0) ?? 0));
    expect(acting).toEqual([]);
  });

  test('a personal identity number is masked everywhere', () => {
    for (const reporter of [text, plain, json]) {
      expect(reporter(report, { ...plainContext, tips: true })).not.toContain('1212-1212');
    }
    expect(inspectJson(file.agreement, file.stage)).not.toContain('1212-1212');
    expect(inspectText(file, plainContext)).not.toContain('1212-1212');
  });
});

describe('a code frame', () => {
  const layout = { ...plainContext, width: 40, measure: (shown: string) => stringWidth(shown) };
  const framed = (line: string, words: string) => {
    const start = line.indexOf(words);
    return frame({ path: 'a.md', text: line }, { start, end: start + words.length }, '', layout);
  };
  const under = (line: string, words: string) => {
    const [above = '', below = ''] = framed(line, words);
    const start = below.indexOf('^');
    let column = 0;
    let found = '';
    for (const { segment } of new Intl.Segmenter().segment(above)) {
      if (column >= start && column < start + (below.match(/\^/g)?.length ?? 0)) found += segment;
      column += stringWidth(segment);
    }
    return found;
  };

  test.each([
    ['plain', 'start: 2026-02-30', '2026-02-30'],
    ['tabs', 'a:\t\tb: 7', '7'],
    ['combining letters', 'o\u0308ver a\u030a: tio', 'tio'],
    ['wide letters', '名前: 値 och 7', '7'],
    ['emoji', '👩‍👩‍👧 x: 7', '7'],
    ['a long line', `${'x'.repeat(80)} mål ${'y'.repeat(80)}`, 'mål'],
  ])('has its carets right under %s', (_, line, words) => {
    expect(under(line, words)).toBe(words);
  });

  test('never is wider than the terminal', () => {
    for (const words of ['a'.repeat(90), 'ab', '値'.repeat(60)]) {
      for (const line of framed(`före ${words} ${'z'.repeat(90)}`, words)) {
        expect(stringWidth(line)).toBeLessThanOrEqual(40);
      }
    }
  });
});

describe('a quotation', () => {
  const quoted = (document: string, words: string) => {
    const file = check({ path: 'a.md', text: document });
    const start = document.indexOf(words);
    return quoteOf(file.agreement, { start, end: start + words.length })
      ?.replace('\ue000', '›')
      .replace('\ue001', '‹');
  };

  test.each([
    [
      'the sentence with the words marked',
      '# A\n\nEtt två. Tre *fyra* fem. Sex.\n',
      'fyra',
      'Tre ›fyra‹ fem.',
    ],
    ['a heading without its marks', '# A\n\n## 1. **Mål** ##\n', '## 1. **Mål** ##', '1. Mål'],
    ['a list item', '# A\n\n- Ett [två](http://x) tre.\n', 'tre', 'Ett två ›tre‹.'],
    [
      'a line of blanks as it stands',
      '# A\n\nNamn: ____________ ort\n',
      '____________',
      'Namn: ›____________‹ ort',
    ],
  ])('is %s', (_, document, words, expected) => {
    expect(quoted(document, words)).toBe(expected);
  });

  test('keeps the stars of a masked number', () => {
    expect(quoted('# A\n\nAnna 19850412-1234 är **här**.\n', 'är')).toBe(
      'Anna 19850412-**** ›är‹ här.',
    );
  });

  test('of a long sentence is cut at words on both sides', () => {
    const long = `${'ord '.repeat(90)}mitten ${'slut '.repeat(90)}.`;
    const shown = quoted(`# A\n\n${long}\n`, 'mitten') ?? '';
    expect(shown).toContain('›mitten‹');
    expect(shown.length).toBeLessThan(280);
    expect(shown).toMatch(/^… ord/);
    expect(shown).toMatch(/slut …$/);
  });
});

const reportOf = (written: string) => buildReport([check({ path: 'a.md', text: written })]);

test('the same thing in many places is told once, with every place', () => {
  const gaps = ['en', 'två', 'tre', 'fyra'].map((word) => `Parterna [fyll i: ${word}].\n`);
  const report = reportOf(`# IOP\n\n## Mål\n\n${gaps.join('\n')}`);
  const shown = text(report, { ...plainContext, rules, locale: 'sv' });
  expect(shown.match(/Lucka i texten/g)).toHaveLength(1);
  expect(shown).toContain('Lucka i texten (4)');
  for (const [line, word] of [
    [5, 'en'],
    [7, 'två'],
    [9, 'tre'],
    [11, 'fyra'],
  ])
    expect(shown).toMatch(new RegExp(`^ +${line} {2}”Parterna ›\\[fyll i: ${word}\\]‹.”$`, 'm'));
});

test('a title that is still a gap is no name', () => {
  const report = reportOf('# [fyll i: partnerskapets namn]\n\nIOP\n');
  const [head] = text(report, { ...plainContext, locale: 'sv' }).split('\n');
  expect(head).toBe('a.md · utan titel · regelverk: Grundkrav · före underskrift');
});

test.each([
  ['Norra Arenor AB (arenan)', 'till arenan'],
  ['ABF Norra', 'till ABF'],
  ['Norra IF', 'till Norra IF'],
])('money to %s goes %s', (name, shown) => {
  const source = {
    path: 'a.md',
    text: `# IOP\n\n## Parter\n\n- Exempelstads kommun, 212000-9150\n- ${name}, 802499-0015\n\n## Ekonomi\n\nKommunen betalar 10 000 kr per år till ${name.split(' (')[0]}.\n`,
  };
  const report = buildReport([check(source, { rules: sampleRules })], []);
  expect(text(report, plainContext)).toContain(
    `10\u00a0000 kr per år från Exempelstads kommun ${shown}`,
  );
});
