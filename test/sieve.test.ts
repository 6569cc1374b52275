import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { needsOf } from '../scripts/needs.mjs';
import { withSieves } from '../scripts/sieved-patterns.mjs';
import {
  letterKind,
  mayHold,
  noLetter,
  otherLetter,
  placesOf,
  sieved,
  writtenNeeds,
} from '../src/sieve.ts';
import { fc } from './fast-check.ts';

const src = join(import.meta.dirname, '../src');
const examples = join(import.meta.dirname, '../examples');

/** Makes a pattern long enough to be worth a sieve, without changing what it matches. */
const long = (source: string) => `${source}${'(?:)'.repeat(40)}`;
const needed = (source: string, flags = '') => needsOf(long(source), flags) ?? '';

describe('what a pattern needs', () => {
  test.each([
    ['(?<![a-zà-öø-ɏ])vite', 'ett vite om', 'servitex'],
    ['vite(?![a-zà-öø-ɏ])', 'ett vite om', 'ett vitesx'],
    ['(?:vite|skadestånd)s?(?: [a-z]+){0,3} kronor', 'vites ett par kronor', 'ett vite om tusen'],
    ['sägs? upp', 'SÄGS UPP', 'sägs ner', 'i'],
    ['^avtal[^.]{2,40}(?=förlängs)', 'avtal som förlängs', 'avtal som gäller'],
    ['(?:de )?unga(?:s)?(?![a-zà-öø-ɏ])', 'för unga', 'för ung'],
    ['\\d{4}-\\d{2} till och med', '2027-01 till och med', '2027-01 till'],
  ])('%s', (source, held, missed, flags = '') => {
    expect(mayHold(held, needed(source, flags))).toBe(true);
    expect(mayHold(missed, needed(source, flags))).toBe(false);
  });

  test('a capital or a foreign letter may stand where a pattern wants no small letter', () => {
    expect(mayHold('ABvite', needed('(?<![a-zà-öø-ɏ])vite'))).toBe(true);
    expect(mayHold('Ωvite', needed('(?<![a-zà-öø-ɏ])vite'))).toBe(true);
    expect(mayHold('viteX', needed('vite(?![a-zà-öø-ɏ])'))).toBe(true);
  });

  test.each([
    ['short', 'vite'],
    ['matches anything', long('[a-z]+ [a-z]+|vite')],
    ['has an empty way', long('(?:vite)?')],
  ])('nothing is looked for when it %s', (_, source) => {
    expect(needsOf(source, '')).toBeNull();
  });

  test.each(['y', 'iu', 'gui'])('nothing is looked for in a pattern with the flags %s', (flags) => {
    expect(needsOf(long('vite'), flags)).toBeNull();
  });

  test('what stands before is no letter only where all small letters are shut out', () => {
    expect(mayHold('avite', needed('(?<![A-ZÅÄÖ])vite'))).toBe(true);
    expect(mayHold('ab😀cd', needed('ab😀cd', 'u'))).toBe(true);
  });
});

test('letters are told apart, but not by case; what is no letter is one', () => {
  const kindsOf = (text: string) => [...text].map((letter) => letterKind(letter.charCodeAt(0)));
  expect(kindsOf('aåÖ')).toEqual(kindsOf('AÅö'));
  expect(new Set(kindsOf('abcdefghijklmnopqrstuvwxyzåäöé ')).size).toBe(31);
  expect(kindsOf('éÉøŁ')).toEqual(Array(4).fill(otherLetter));
  expect(kindsOf(' 7.–×”')).toEqual(Array(6).fill(noLetter));
  expect(placesOf([1, 2, 3, 4])).toHaveLength(2);
  expect(placesOf([1, 2])).toEqual([]);
});

/** Patterns as rules write them, over few letters, so that texts of the same letters match some. */
const pattern = fc.letrec<{ part: string; whole: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('ab', 'aba', 'a', 'å', 'bå ', ' b', 'éa', 'Åb'),
    fc.constantFrom('[a-zà-öø-ɏ]', '[^a-z]', '[ab]', '.', '\\d', '\\s', '\\b', '^', '$'),
    fc.constantFrom('(?<![a-zà-öø-ɏ])', '(?![a-zà-öø-ɏ])', '(?=ab)', '(?!ab)', '(?<=å)', '(?<!b)'),
    fc
      .tuple(tie('whole'), fc.constantFrom('', '', '?', '{0,2}', '{2}', '{1,3}?'))
      .map(([body, times]) => `(?:${body})${times}`),
    tie('whole').map((body) => `(${body})`),
  ),
  whole: fc.oneof(
    { maxDepth: 4 },
    fc.array(tie('part'), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
    fc.array(tie('whole'), { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|')),
  ),
})).whole;
/** What stands between the letters of a pattern in a text. */
const gaps = fc.array(fc.constantFrom('', '', '', 'a', 'ab', ' ', 'Åb', 'Ω', '1'), {
  minLength: 8,
  maxLength: 8,
});

test('a text that a pattern matches holds what it needs', () => {
  let held = 0;
  fc.assert(
    fc.property(
      pattern,
      fc.constantFrom('', 'i'),
      fc.array(gaps, { minLength: 12, maxLength: 12 }),
      (body, flags, all) => {
        const needs = needsOf(long(`(?:${body})`), flags);
        if (needs === null) return;
        const own = new RegExp(body, flags);
        const letters = body.match(/(?<![[<!=\\])[abåÅé ]+(?![-\]])/g) ?? [];
        for (const between of all) {
          const text = letters
            .slice(0, 6)
            .map((it, index) => it + (between[index] ?? ''))
            .join('');
          for (const it of [text, text.toUpperCase(), `b${text}`]) {
            if (!own.test(it)) continue;
            held += 1;
            expect(mayHold(it, needs), it).toBe(true);
          }
        }
      },
    ),
    { numRuns: 4000 },
  );
  expect(held).toBeGreaterThan(1000);
});

/** Every constant pattern of the source, as it stands in a file. */
function patternsOfSource(): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push(new RegExp(source, flags));
    }
    ts.forEachChild(node, visit);
  };
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const path = join(src, name);
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  }
  return found;
}

test('no pattern of ours is kept from a line of the examples that it matches', () => {
  const lines = readdirSync(examples)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readFileSync(join(examples, name), 'utf8').split('\n'))
    .flatMap((line, index) => [line, index % 9 === 0 ? line.toUpperCase() : line.toLowerCase()]);
  let sieves = 0;
  let held = 0;
  for (const { source, flags } of patternsOfSource()) {
    const needs = needsOf(source, flags);
    if (needs === null) continue;
    sieves += 1;
    const own = new RegExp(source, flags.replace('g', ''));
    const kept = lines.filter((line) => !mayHold(line, needs));
    expect(
      kept.filter((line) => own.test(line)),
      source,
    ).toEqual([]);
    held += lines.length - kept.length;
  }
  expect(sieves).toBeGreaterThan(100);
  // A sieve that lets everything through would be of no use.
  expect(held).toBeLessThan((sieves * lines.length) / 5);
});

describe('a sieved pattern', () => {
  const needs = writtenNeeds({ all: [{ places: [1, 2000] }, { any: [{ places: [7] }] }] });
  const vite = needed('vite');
  function made(source: string, flags: string) {
    let count = 0;
    const pattern = sieved(vite, () => {
      count += 1;
      return new RegExp(source, flags);
    });
    return { pattern, count: () => count };
  }

  test('is made when a text first holds what it needs', () => {
    const { pattern: own, count } = made('vite', 'g');
    expect([own.test('avtal'), own.exec('avtal'), 'avtal'.search(own)]).toEqual([false, null, -1]);
    expect(['avtal'.match(own), 'avtal'.replace(own, 'x'), count()]).toEqual([null, 'avtal', 0]);
    expect(own.exec('ett vite')?.index).toBe(4);
    expect(count()).toBe(1);
    expect(own.test('avtal')).toBe(false);
    expect(count()).toBe(1);
  });

  test('says what the pattern says to all who ask', () => {
    for (const ask of [
      (own: RegExp) => [...'vite, vite'.matchAll(own)].map(({ index }) => index),
      (own: RegExp) => 'ett vite till'.split(own),
      (own: RegExp) => 'ett vite till'.replace(own, (word) => word.toUpperCase()),
      (own: RegExp) => 'ett vite till'.match(own),
      (own: RegExp) => 'ett vite till'.search(own),
      (own: RegExp) => [own.source, own.flags],
      (own: RegExp) => {
        own.lastIndex = 5;
        const [first, between, second] = [
          own.exec('ett vite'),
          own.lastIndex,
          own.exec('ett vite'),
        ];
        return [first, between, second?.index, own.lastIndex];
      },
      (own: RegExp) => {
        own.lastIndex = 3;
        return [own.test('avtal'), own.lastIndex];
      },
    ])
      expect(ask(made('vite', 'g').pattern)).toEqual(ask(/vite/g));
  });

  test('needs all of what must be there together, and any of what may', () => {
    expect(mayHold('', needs)).toBe(false);
    expect(mayHold('', writtenNeeds({ all: [] }))).toBe(true);
    expect(mayHold('', writtenNeeds({ any: [] }))).toBe(false);
  });

  test('is remembered for more texts than are kept at once', () => {
    const texts = Array.from(
      { length: 9000 },
      (_, index) => `${index % 2 ? 'vite' : 'avtal'} ${index}`,
    );
    expect(texts.filter((it) => mayHold(it, vite))).toHaveLength(4500);
    expect(texts.filter((it) => mayHold(it, vite))).toHaveLength(4500);
  });
});

describe('withSieves', () => {
  const sieve = `(()=>{globalThis.sieves=[];return {sieved:(needs,make)=>{globalThis.sieves.push(needs);return make()}}})()`;
  const words = 'vite|skadestånd|avdrag|böter|straffavgift'.repeat(6);
  const program = `
let a, b, c, d, e, shadowed;
const strict = (function () { return this === undefined; })();
const also = 'kronor';
const word = 'kronor', both = \`(?:\${word}|\${'procent' + 'en'})\`;
const times = (most) => \`(?: [a-z]+){0,\${most}}\`;
function made(body) { return new RegExp(body, 'g'); }
module.exports = {
  strict: () => strict,
  literal: () => (a ??= /(?:${words})s/).test('vites'),
  template: () => (b ??= new RegExp(\`(?:${words})\${times(3)} \${both}\`)).test('vite om tio kronor'),
  called: () => (c ??= made(\`(?:${words}) x\`)).test('vite x'),
  looped: () => { for (const also of ['p', 'q']) (e ??= new RegExp(\`(?:${words}) \${also}\`)); return e.test('vite p'); },
  unknown: (shadowed) => (d ??= new RegExp(\`(?:${words}) \${shadowed}\`)).test('vite y'),
};`;
  const run = (given: string) => {
    const module = { exports: {} as Record<string, (word?: string) => boolean> };
    new Function('module', transformSync(given, { loader: 'js' }).code)(module);
    return module.exports;
  };

  test('says the same, and puts a sieve before each pattern whose text is known', () => {
    const sieves = () => (globalThis as { sieves?: string[] }).sieves?.length;
    const exports = run(withSieves(program, sieve));
    expect(sieves()).toBe(0);
    expect(['literal', 'template', 'called'].map((name) => exports[name]?.())).toEqual([
      true,
      true,
      true,
    ]);
    expect(sieves()).toBe(3);
    expect(exports['literal']?.()).toBe(true);
    expect(sieves()).toBe(3);
    expect(exports['unknown']?.('y')).toBe(true);
    expect(exports['looped']?.()).toBe(true);
    expect(sieves()).toBe(3);
    expect(exports['strict']?.()).toBe(true);
  });

  test('leaves a program without large patterns as it is', () => {
    expect(withSieves('let a; (a ??= /x/).test("x");', sieve)).toBe(
      'let a; (a ??= /x/).test("x");',
    );
  });
});
