import { describe, expect, test } from 'vitest';
import { hasAny } from '../../src/agreement/language/letters.ts';
import { patternOf } from '../../src/agreement/language/patterns.ts';
import {
  mayHold,
  ownSentencesWith,
  saidIn,
  saidRange,
  sentencesWith,
} from '../../src/agreement/language/search.ts';
import { parse } from '../../src/index.ts';

const text =
  '# Kaffet\n\nVi kokar kaffe. Ni bakar bullar. Alla dricker Kaffe och mera kaffe.\n\n> Kaffe är gott.\n\nDet finns te.[^1] Vi har inget kaffe kvar.\n\n[^1]: Och kaffe.\n';
const agreement = parse({ path: 'a.md', text });
const textsOf = (sentences: readonly { readonly text: string }[]) =>
  sentences.map((sentence) => sentence.text);

describe('sentences by their letters', () => {
  test.each([
    [['bullar'], ['Ni bakar bullar.']],
    [
      ['dricker', 'kokar'],
      ['Vi kokar kaffe.', 'Alla dricker Kaffe och mera kaffe.'],
    ],
    [['kokar', 'vi kokar', 'kaffe.'], undefined],
    [['bakar bul'], ['Ni bakar bullar.']],
    [['mera kaffe'], ['Alla dricker Kaffe och mera kaffe.']],
    [['kaffe ni'], []],
    [['bullar kokar'], []],
    [['saft'], []],
    [[], []],
  ])('%j', (letters, expected) => {
    const found = textsOf(sentencesWith(agreement, letters));
    if (expected) expect(found).toEqual(expected);
    expect(new Set(found).size).toBe(found.length);
    const inOrder = textsOf(agreement.sentences).filter((one) => found.includes(one));
    expect(found).toEqual(inOrder);
  });

  test('each sentence of many is found, the first and the last too', () => {
    const many = Array.from({ length: 40 }, (_, i) => `Rad${i}x har ett ord.`);
    const { sentences } = parse({ path: 'a.md', text: many.join(' ') });
    for (const [i, one] of many.entries()) {
      expect(textsOf(sentencesWith({ sentences }, [`rad${i}x`]))).toEqual([one]);
    }
    expect(sentencesWith({ sentences }, ['ord.'])).toHaveLength(40);
  });

  test('a pattern that tells of no letters may be held by all', () => {
    const { sentences } = agreement;
    expect(mayHold({ ...patternOf('bulle'), letters: null }, sentences)).toBe(sentences);
    expect(textsOf(mayHold({ ...patternOf('bulle'), letters: ['bull'] }, sentences))).toEqual([
      'Ni bakar bullar.',
    ]);
  });

  test('a text holds any of several', () => {
    expect(hasAny('ni bakar', ['saft', 'bak'])).toBe(true);
    expect(hasAny('ni bakar', ['saft', 'kaka'])).toBe(false);
  });
});

describe('what the agreement itself says', () => {
  test('neither quotations, footnotes nor denials', () => {
    const said = saidIn(agreement, ['kaffe'], /kaffe(?!t)/g);
    expect(said.map((one) => one.text)).toEqual(['kaffe', 'Kaffe', 'kaffe']);
    const places = said.map((one) => saidRange(one));
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'kaffe',
      'Kaffe',
      'kaffe',
    ]);
    expect(places.map(({ start }) => start)).toEqual([19, 56, 71]);
  });

  test('its own sentences may deny', () => {
    expect(textsOf(ownSentencesWith(agreement, ['kaffe '])).at(-1)).toBe(
      'Vi har inget kaffe kvar.',
    );
    expect(textsOf(ownSentencesWith(agreement, ['gott', 'och kaffe.', 'bullar']))).toEqual([
      'Ni bakar bullar.',
    ]);
  });

  test.each([29, 30, 31, 60])('of %i times in one sentence at most thirty are told', (times) => {
    const { sentences, blocks } = parse({ path: 'a.md', text: `${'kaffe '.repeat(times)}.` });
    expect(saidIn({ sentences, blocks }, ['kaffe'], /kaffe/g)).toHaveLength(Math.min(times, 30));
  });
});
