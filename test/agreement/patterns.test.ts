import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lowered } from '../../src/agreement/language/lowered.ts';
import { matchIn, patternOf } from '../../src/agreement/language/patterns.ts';
import { tokensOf } from '../../src/agreement/language/tokens.ts';
import { parse } from '../../src/agreement/parse.ts';
import { sectionKeys, sections } from '../../src/generated/sections.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const folder = join(import.meta.dirname, '../../examples');

/** Sentences of our own agreements, and headings as the schema has them, as a text to look in. */
const texts = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return parse({ path: name, text }, { profile: shippedProfiles.default }).sentences.map(
        (sentence) => sentence.text,
      );
    }),
  ...sectionKeys.flatMap((key) => Object.values(sections[key].headings).flat()),
].map((text) => ({ text, tokens: tokensOf(text), lower: lowered(text) }));

const sources = sectionKeys.flatMap((key) => {
  const { headings, points, body } = sections[key];
  return [
    ...Object.values(headings).flat(),
    ...Object.values(points).flatMap(({ evidence }) => Object.values(evidence).flat()),
    ...(body ? [...body.sv, ...body.en] : []),
  ];
});

describe('letters that a pattern cannot match without', () => {
  test('stand in every text that it matches', () => {
    const patterns = [...new Set(sources)]
      .map((source) => patternOf(source))
      .filter(({ letters }) => letters !== null);
    const matched = patterns.flatMap((pattern) =>
      texts
        .filter(({ tokens }) => matchIn(pattern, tokens) !== null)
        .map(({ text, lower }) => ({
          source: pattern.source,
          letters: pattern.letters,
          text,
          lower,
        })),
    );
    const without = matched.filter(
      ({ letters, lower }) => !letters?.some((wanted) => lower.includes(wanted)),
    );
    expect(without).toEqual([]);
    expect(matched.length).toBeGreaterThan(1000);
  });

  test.each([
    ['(begära|påkalla) omförhandl*', ['omförhandl']],
    ['mål', ['må']],
    ['… (inte|ej) {part}', ['inte', 'ej']],
    ['{avtal} …', null],
    ['(kommer|kan) … överens', ['övere']],
  ])('%s: %j', (source, letters) => {
    expect(patternOf(source).letters).toEqual(letters);
  });
});
