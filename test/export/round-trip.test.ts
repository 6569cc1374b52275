import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { fc } from '../fast-check.ts';
import { cases, textOf } from '../scaffold/cases.ts';
import { plainAnswers } from '../scaffold/plain-answers.ts';
import { blocksIn, bodyOf, seen, throughWord } from './seen.ts';

/**
 * Markdown → Word → Markdown: every heading, list, table, footnote and letter comes back, and what is understood and
 * said of the agreement is the same.
 */

const folder = join(import.meta.dirname, '../../examples');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && !name.startsWith('README'))
  .map((name) => [name, bodyOf(readFileSync(join(folder, name), 'utf8'))] as const);

const profile = shippedProfiles['boras-2016'];

describe('examples', () => {
  test.each(examples)('%s', async (_, text) => {
    const before = parse({ path: 'avtal.md', text }, { profile });
    const source = await throughWord(text, profile);
    const after = parse(source, { profile });
    // A bold paragraph that serves as a heading is a heading in Word: the one thing that exporting puts right.
    const asHeading = before.headings.filter(({ kind }) => kind === 'bold');
    const mended = blocksIn(before).map((block) => {
      const heading = asHeading.find(({ text: words }) => block === `paragraph 0 0 ${words}`);
      return heading ? `heading ${heading.level} 0 ${heading.text}` : block;
    });
    expect(blocksIn(after)).toEqual(mended);
    const own = seen(before);
    expect(seen(after)).toEqual({
      ...own,
      findings: own.findings.filter((it) => !it.startsWith('heading-as-bold')),
    });
  });
});

/** What the scaffold never writes but agreements hold. */
const others = `# Provet

Ingress med *kursiv*, **fet** och [länk](https://exempel.se/?a=1&b=2).[^1]

## Listor

1. Första
2. Andra
   - under
   - under två
     1. djupare
3. Tredje

Och så räknas det från sju, med en parentes.

7) sju
8) åtta

- [ ] inte gjort
- [x] gjort

> Ett citat på en egen rad som är så lång att den inte är en rubrik.

## Tabell

| Post | Belopp kr | Anmärkning |
| --- | ---: | --- |
| Lokal | 120 000 | per år[^2] |
| Personal | 1 300 000 | Åsa, Östen & Ärla <3 |

[^1]: Fotnot ett: å, ä, ö.
[^2]: Fotnot två i en tabell.
`;

test('lists of all kinds, tables, links and footnotes', async () => {
  const before = parse({ path: 'avtal.md', text: others }, { profile });
  const source = await throughWord(others, profile);
  expect(blocksIn(parse(source, { profile }))).toEqual(blocksIn(before));
  expect(source.text).toContain('[länk](https://exempel.se/?a=1&b=2)');
  expect(source.text).toMatch(/^7[.)] sju$/mu);
  expect(source.text).toContain('| Post | Belopp kr | Anmärkning |');
  expect(source.text).toContain('*kursiv*, **fet**');
});

test.each([
  ['lines', 'Parterna ska\na) göra detta\nb) göra det där.\n'],
  ['paragraphs', 'a) göra detta\n\nb) göra det där.\n'],
  ['items', '- a) göra detta\n- b) göra det där.\n'],
])('letters as %s are numbered by Word and come back as they were', async (_, list) => {
  const source = await throughWord(`# Provet\n\nInledning.\n\n${list}`, profile);
  expect(source.text).toMatch(/a\\?\) göra detta[\s\S]*b\\?\) göra det där\./u);
});

describe.each(cases)('what is written from generated answers: %s', (_, one) => {
  test('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(plainAnswers(one.locale), fc.boolean(), async (answers, guidance) => {
        const text = bodyOf(textOf(answers, { ...one, guidance }));
        const before = parse({ path: 'avtal.md', text }, { profile: one.profile });
        const source = await throughWord(text, one.profile);
        const after = parse(source, { profile: one.profile });
        expect(source.unreadable).toBeUndefined();
        expect(blocksIn(after)).toEqual(blocksIn(before));
        expect(seen(after)).toEqual(seen(before));
      }),
      { numRuns: 34 },
    );
  }, 300_000);
});
