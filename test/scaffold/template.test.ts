import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sectionKeys } from '../../src/generated/sections.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { sectionNamed, sectionNames, slotNamed, slotNames } from '../../src/scaffold/slots.ts';
import { readTemplate, shippedTemplate, templateNames } from '../../src/scaffold/template.ts';
import { fc } from '../fast-check.ts';

const problemsIn = (text: string) => readTemplate(text).problems;

describe('what cannot be read in a template is told with its place', () => {
  test.each<[string, string, number, number, string, string]>([
    [
      'a slot that does not exist',
      '# A\n\n{{partr}}\n',
      3,
      1,
      'Menade du {{parter}}?',
      'Did you mean {{parter}}?',
    ],
    [
      'far from any',
      '{{kaffepaus}}',
      1,
      1,
      'Mallen har platsen {{kaffepaus}}, och den finns inte.',
      'no such slot.',
    ],
    [
      'one that is not closed',
      '# A\n\ntext {{parter\n',
      3,
      6,
      'Skriv }} efter namnet',
      'Write }} after its name',
    ],
    [
      'one begun again before it is closed',
      '{{parter {{mål}}',
      1,
      1,
      'Skriv }} efter namnet',
      'Write }} after its name',
    ],
    [
      'a section that does not exist',
      '{{text måll}}',
      1,
      1,
      'Menade du ”mål”?',
      'Did you mean “mål”?',
    ],
    ['no section', '{{vägledning}}', 1, 1, '{{vägledning mål}}', '{{vägledning goals}}'],
    [
      'a section where none belongs',
      '{{parter mål}}',
      1,
      1,
      'Skriv bara {{parter}} här.',
      'Write only {{parter}} here.',
    ],
    [
      'a passage within a line',
      'Mellan {{parter}} ingås',
      1,
      8,
      'på en egen rad',
      'on a line of its own',
    ],
    ['a card of its own', '---\ntitel: A\n---\n# A\n', 1, 1, 'avtalskort', 'agreement card'],
    ['nothing at all', 'a\r\n{{ }}', 2, 1, 'Det står inget mellan', 'Nothing stands between'],
  ])('%s', (_, text, line, column, sv, en) => {
    const [problem, ...more] = problemsIn(text);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ line, column });
    expect(problem?.message.sv).toContain(sv);
    expect(problem?.message.en).toContain(en);
  });

  test('all of them, and no document is written', () => {
    const template = '{{a}} {{b}}\n{{c\n';
    const made = scaffold(
      {},
      { template, profile: shippedProfiles.default, locale: 'sv', guidance: true },
    );
    expect(made).toHaveProperty('problems.length', 3);
    expect(made).not.toHaveProperty('text');
  });

  test('and nothing makes it throw', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '}',
      ' ',
      '\n',
      'text',
      'parter',
      'mål',
      'title',
      '# A',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          for (const { line, column, message } of problemsIn(text)) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(message.sv).not.toBe('');
          }
          scaffold(
            {},
            { template: text, profile: shippedProfiles.default, locale: 'sv', guidance: true },
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('the README of the templates names every slot, and none that does not exist', () => {
  const text = readFileSync(join(import.meta.dirname, '../../templates/README.md'), 'utf8');
  const named = [...text.matchAll(/`\{\{([^ }`]+)[^}`]*\}\}`/gu)].map((match) => match[1] ?? '');
  expect(new Set(named)).toEqual(new Set(slotNames));
});

test('slots and sections have one name in each language', () => {
  expect(slotNames).toHaveLength(new Set(slotNames).size);
  expect(slotNamed('PARTER')).toBe('parties');
  expect(slotNamed('no such')).toBeNull();
  for (const key of sectionKeys) expect(sectionNamed(key)).toBe(key);
  expect(new Set(sectionNames.map(sectionNamed))).toEqual(new Set(sectionKeys));
  expect(sectionNamed('omförhandling-hävning-och-tvist')).toBe('renegotiation');
});

const headings = (name: string, locale: Locale) =>
  (shippedTemplate(name, locale) ?? '').split('\n').filter((line) => line.startsWith('#'));

describe('templates that come with the program', () => {
  test.each(templateNames.flatMap((name) => locales.map((locale) => [name, locale] as const)))(
    '%s, %s, has only slots that exist',
    (name, locale) => {
      expect(problemsIn(shippedTemplate(name, locale) ?? '{{')).toEqual([]);
    },
  );

  test('hold the same slots in the same order in both languages', () => {
    for (const name of templateNames) {
      const [sv, en] = locales.map((locale) =>
        readTemplate(shippedTemplate(name, locale) ?? '').parts.flatMap((part) =>
          part.kind === 'slot' ? `${part.name} ${part.section}` : [],
        ),
      );
      expect(sv).toEqual(en);
    }
  });

  test('hold the headings that their source has', () => {
    for (const locale of locales) {
      const levels = headings('helsingborg', locale).map((line) => line.indexOf(' '));
      expect(levels).toEqual([1, 2, 3, 2, 3, 3, 3, 2, 3, 3, 2, 3, 3, 2, 2, 2, 2, 2, 2, 2]);
      expect(headings('boras', locale)).toHaveLength(1 + 8 + 3);
      expect(headings('minimal', locale)).toHaveLength(1 + 8 + 2);
    }
  });

  test('are named by every profile', () => {
    for (const { template } of Object.values(shippedProfiles))
      expect(templateNames).toContain(template);
    expect(shippedTemplate('no-such', 'sv')).toBeNull();
    expect(shippedTemplate('toString', 'sv')).toBeNull();
  });
});
