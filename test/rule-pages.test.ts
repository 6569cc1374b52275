import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bibliography } from '../src/bibliography.ts';
import { type Locale, locales } from '../src/locale.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { codeSpan, fence, prose } from '../src/reporters/markdown-page.ts';
import { pageFolders } from '../src/reporters/rule-page.ts';
import { rulePages } from '../src/reporters/rule-pages.ts';
import { proposalsFor } from '../src/reporters/rule-story.ts';
import type { Citation, Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { root } from './checkout-host.ts';

const pages = rulePages();

function pageOf({ id }: Rule, locale: Locale): string {
  return pages[`${pageFolders[locale]}/${id}.md`] ?? '';
}

/** A page without what stands as it is: code, and what agreements say. */
function ownWords(page: string): string {
  return page
    .replace(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

/** The addresses of the headings of a page, as GitHub makes them. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What a page says of a work that a rule rests on. */
function basisWords({ work, place }: Citation, locale: Locale): readonly string[] {
  const { title, read, url } = bibliography[work];
  return [
    prose(title[locale]),
    ...(place ? [prose(place[locale])] : []),
    ...(read === null ? [] : [read]),
    ...(url === null ? [] : [`](<${url}>)`]),
  ];
}

describe('the pages', () => {
  test('are one for each rule and a list, in both languages', () => {
    const wanted = locales.flatMap((locale) =>
      ['README', ...rules.map(({ id }) => id)].map((name) => `${pageFolders[locale]}/${name}.md`),
    );
    expect(Object.keys(pages).toSorted()).toEqual(wanted.toSorted());
  });

  test('are the same when they are made again', () => {
    expect(rulePages()).toEqual(pages);
  }, 60_000);

  test.each(locales)('lie in docs/, and none of a rule that is gone (%s)', (locale) => {
    const names = readdirSync(join(root, 'docs', pageFolders[locale]));
    const wanted = ['README.md', ...rules.map(({ id }) => `${id}.md`)];
    expect(names.toSorted()).toEqual(wanted.toSorted());
  });

  test.each(Object.keys(pages))('%s links to what is there and leaves nothing open', (path) => {
    const page = pages[path] ?? '';
    const own = ownWords(page);
    expect(own).not.toMatch(/(?<!-)undefined|null|\[object|NaN/);
    expect(own).not.toMatch(/(?<!\\)\{[\w.-]+\}/);
    expect(page).toMatch(/^# .+\n\n\*.+`npm run generate`\.\*\n/);
    expect(page).not.toMatch(/\n{4}|[^\n]$/);
    const links = [...own.matchAll(/(?<!\\)\]\(<?([^)>]+)>?\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(0);
    for (const to of links.filter((link) => !/^https?:/.test(link))) {
      const [file = '', anchor] = to.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      expect(Object.keys(pages), to).toContain(target);
      if (anchor) expect(anchorsOf(pages[target] ?? ''), to).toContain(anchor);
    }
  });

  test.each(locales)('the list names every rule once (%s)', (locale) => {
    const list = pages[`${pageFolders[locale]}/README.md`] ?? '';
    for (const { id, title } of rules) {
      expect(list.split(`](${id}.md)`).length, id).toBe(2);
      expect(list).toContain(`| [${prose(title[locale])}](${id}.md) | `);
    }
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(locales)(
    'quotes every example as it stands, and what is found in it (%s)',
    (locale) => {
      const page = pageOf(rule, locale);
      for (const { text, card, finds } of rule.examples) {
        expect(page).toContain(`\n${fence(text, 'markdown')}\n`);
        if (card !== undefined) expect(page).toContain(`\n${fence(card, 'yaml')}\n`);
        for (const { on } of finds) {
          const [first = ''] = on.split('\n');
          if (first.trim() !== '') expect(page).toMatch(/\n[^\n]*\d+: `/);
          if (first.trim() !== '') expect(page).toContain(codeSpan(first));
        }
      }
      const found = rule.examples.flatMap(({ finds }) => finds);
      expect(page.split(/^> /m).length - 1).toBeGreaterThanOrEqual(found.length);
    },
  );

  test.each(locales)('tells all there is to know (%s)', (locale) => {
    const page = pageOf(rule, locale);
    const { title, summary, rationale, advice, basis, id } = rule;
    expect(page).toContain(`# ${prose(title[locale])}\n`);
    for (const words of [summary, rationale, advice]) expect(page).toContain(prose(words[locale]));
    expect(page).toContain(`: \`${id}\`\n`);
    for (const { text } of proposalsFor(rule, locale)) {
      for (const line of text.split('\n')) expect(page).toContain(`> ${prose(line)}`.trimEnd());
    }
    for (const words of basis.flatMap((one) => basisWords(one, locale)))
      expect(page).toContain(words);
    const named = rule.levelOf ? Object.values(shippedProfiles) : [];
    for (const profile of named) expect(page).toContain(profile.title[locale]);
    expect(page.includes(` ${id}: ${locale === 'sv' ? 'ert' : 'your'} `)).toBe(
      rule.neverAccepted !== 'always',
    );
  });
});

test.each([
  ['README.md', 'docs/rules/README.md'],
  ['README.sv.md', 'docs/regler/README.md'],
])('%s leads to the list', (readme, list) => {
  expect(readFileSync(join(root, readme), 'utf8').includes(`](${list})`)).toBe(true);
  expect(existsSync(join(root, list))).toBe(true);
});

describe('Markdown', () => {
  test.each([
    ['a', '`a`'],
    ['a `b`', '`` a `b` ``'],
    ['```', '```` ``` ````'],
    ['a\nb', '`a b`'],
    [' a ', '`  a  `'],
  ])('%j as code', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test('a text with fences stands in a longer one', () => {
    expect(fence('```\na\n```', 'markdown')).toBe('````markdown\n```\na\n```\n````');
  });

  test('a comment to write stands as code, the rest as the words it is', () => {
    expect(prose('Skriv <!-- iop: goals --> [här] * eller <!-- så -->.')).toBe(
      'Skriv `<!-- iop: goals -->` \\[här\\] \\* eller \\<!-- så -->.',
    );
  });
});
