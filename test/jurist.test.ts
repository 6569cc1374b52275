import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../src/agreement/markdown/tree.ts';
import { parse } from '../src/agreement/parse.ts';
import { bibliography } from '../src/bibliography.ts';
import { buildReport, checkAgreement } from '../src/check.ts';
import { run } from '../src/cli/run.ts';
import { type Locale, locales } from '../src/locale.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { themes } from '../src/reporters/jurist/signs.ts';
import { jurist } from '../src/reporters/jurist.ts';
import type { Rule } from '../src/rule.ts';
import { rules as catalogue } from '../src/rules/index.ts';
import { memoryHost } from './memory-host.ts';
import { plainContext } from './sample-report.ts';

const agreementText = `# IOP Mötesplats Norra

## Bakgrund

Föreningen Norra tog initiativet till samarbetet våren 2026. Parterna har arbetat fram avtalet tillsammans.
Verksamheten är inte konkurrensutsatt.

## Parter

- Exempelstads kommun, Kulturnämnden, organisationsnummer 212000-9150
- Föreningen Norra, organisationsnummer 802499-0015

## Värdegrund

Föreningen är självständig och får kritisera kommunen öppet.

## Mål

Parternas gemensamma mål är att fler unga i Norra ska ha någonstans att vara.

## Insatser och åtaganden

Föreningen håller öppet på uppdrag av kommunen och ska leverera 40 kvällar per år.

## Ekonomi

Kommunen bidrar med 300 000 kr per år. Föreningen bidrar med 400 timmar ideell tid per år.
Om Föreningen Norra inte genomför kvällarna utgår vite med 5 000 kronor per kväll.

## Avtalstid

Avtalet gäller från den 1 januari 2027 till den 31 december 2028.
`;
const cardText =
  'bedömning:\n  datum: 2026-03-02\n  ingen-marknad: { svar: oklart, notering: Fråga biografen. }\n';

/** Signs and nothing else: other rules may be reworded. */
const signRules = catalogue.filter(({ group }) => group === 'procurement');

function sheet(
  texts: readonly string[],
  {
    locale = 'sv',
    card,
    rules = signRules,
  }: { locale?: Locale; card?: string; rules?: readonly Rule[] } = {},
): string {
  const files = texts.map((text, i) => {
    const agreement = parse(
      { path: `avtal/${i + 1}.md`, text },
      {
        profile: shippedProfiles['boras-2016'],
        ...(card !== undefined && { card: { path: 'avtal/1.iop.yaml', text: card } }),
      },
    );
    return checkAgreement(agreement, { rules, stage: 'signing', today: '2026-11-21' });
  });
  return jurist(buildReport(files, []), { ...plainContext, locale });
}

describe.each(locales)('in %s', (locale) => {
  test('the sheet of one agreement', async () => {
    await expect(sheet([agreementText], { locale, card: cardText })).toMatchFileSnapshot(
      `fixtures/reporters/jurist.${locale}.md`,
    );
  });

  test('no number is set on it, and no verdict', () => {
    const shown = sheet([agreementText], { locale, card: cardText });
    const own = shown.replace(/[”“][^”]*”/g, '');
    expect(own).not.toMatch(/poäng|score|\d ?%|\d tecken|\d signs|olaglig|illegal|ogiltig|invalid/);
  });
});

test('both columns are filled from the text and from the rules', () => {
  const shown = sheet([agreementText]);
  const rows = shown.split('\n').filter((line) => line.startsWith('| '));
  const [left = '', right = ''] = [1, 2].map((column) =>
    rows.map((row) => row.split(' | ')[column - 1] ?? '').join('\n'),
  );
  for (const words of ['tog initiativet', '400 timmar', 'självständig', 'fler unga'])
    expect(left).toContain(words);
  for (const words of ['på uppdrag av', 'utgår vite']) expect(right).toContain(words);
  expect(left).not.toContain('utgår vite');
});

test('what is accepted is shown with its reason', () => {
  const text = agreementText.replace(
    'Om Föreningen Norra inte',
    '\n<!-- iop-godta sanction-clause: Vi vill ha det så | x -->\nOm Föreningen Norra inte',
  );
  expect(sheet([text], { rules: catalogue })).toContain('(godtaget: Vi vill ha det så \\| x)');
});

test('a sign whose rule did not look is not called absent', () => {
  const without = signRules.filter(({ id }) => id !== 'order-vocabulary');
  const shown = sheet([agreementText], { rules: without });
  expect(shown).toMatch(/Prövades inte: .*[Oo]rd från en beställning/);
});

test('several agreements, one after the other', () => {
  const shown = sheet([agreementText, agreementText.replace('Norra', 'Södra')]);
  expect(shown.match(/^# /gm)).toHaveLength(2);
  expect(shown).toContain('\n\n---\n\n# ');
});

test('English agreements and unreadable files say so', () => {
  const english =
    '# IOP North\n\n## Background\n\nThe association took the initiative to the partnership, and the parties have worked out this agreement together. It is about a place for young people to meet in the evenings.\n';
  expect(sheet([english])).toContain('Tecknen läses bara på svenska');
  const unread = parse({ path: 'a.md', text: '' }, { profile: shippedProfiles.default });
  const file = checkAgreement(unread, { rules: catalogue });
  expect(jurist(buildReport([file], []), plainContext)).toContain('inget att citera');
});

test('every rule of a sign exists, with its message', () => {
  for (const { rule, message } of themes.flatMap((theme) =>
    theme.against.flatMap((it) => it.rules ?? []),
  )) {
    const found = catalogue.find(({ id }) => id === rule);
    expect(found?.id).toBe(rule);
    if (message !== undefined) expect(Object.keys(found?.messages ?? {})).toContain(message);
  }
});

/** All nodes of a tree. */
function nodesOf(root: Root): readonly Nodes[] {
  const all: Nodes[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    all.push(node);
    if ('children' in node) open.push(...node.children);
  }
  return all;
}

describe('hostile text', () => {
  const nasty = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[klicka](https://ond.exempel.se)',
    '![bild](https://ond.exempel.se/x.png)',
    '`kod`',
    '| cell | till |',
    '**fet** _kursiv_ ~~struken~~',
    '$x$',
    '<https://ond.exempel.se> https://ond.exempel.se www.ond.exempel.se',
    '&lt;b&gt;',
    '\\| \\',
    '19121212-1212',
    '\u001b[31m\u202e',
    '<!-- x -->',
    '[^1] [ref]',
  ].join(' ');
  const text = agreementText
    .replace('# IOP Mötesplats Norra', `# IOP ${nasty}`)
    .replace('tog initiativet till samarbetet', `tog initiativet till samarbetet ${nasty}`)
    .replace('genomför kvällarna utgår vite', `genomför kvällarna ${nasty} utgår vite`)
    .replace('får kritisera', `får kritisera | # 1. - + > ${nasty}`);
  const card = `bedömning:\n  initiativ: { svar: "ja", notering: ${JSON.stringify(nasty)} }\n`;
  const shown = sheet([text], { card });
  const nodes = nodesOf(treeOf(shown, false));

  test('makes no HTML, link, image, code or footnote', () => {
    const kinds = nodes.filter(({ type }) =>
      /^(?:html|image|code|inlineCode|footnote.*|linkReference|imageReference|definition)$/.test(
        type,
      ),
    );
    expect(kinds).toEqual([]);
    const urls = new Set<string>(Object.values(bibliography).flatMap(({ url }) => url ?? []));
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links.filter((url) => !urls.has(url))).toEqual([]);
    expect(shown).not.toMatch(/(?<!\\):\/\/ond|(?<!\\)\$x/);
  });

  test('keeps the table at two columns', () => {
    const rows = nodes.filter((node) => node.type === 'tableRow');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row.children).toHaveLength(2);
    expect(
      shown.split('\n').filter((line) => /^\|.*(?<!\\)\|.*(?<!\\)\|.*(?<!\\)\|/.test(line)),
    ).toEqual([]);
  });

  test('shows no personal identity number and nothing that acts', () => {
    expect(shown).not.toContain('1212-1212');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });
});

describe('on the command line', () => {
  const files = { 'a.md': agreementText };

  test('it is printed, or written to a file', async () => {
    const host = memoryHost({ files });
    expect(await run(['check', 'a.md', '--format', 'jurist', '--fail-on', 'never'], host)).toBe(0);
    expect(host.out.join('')).toMatch(/^# Underlag för juristen: /);
    const other = memoryHost({ files });
    const argv = [
      'check',
      'a.md',
      '--format',
      'jurist=underlag.md',
      '--lang',
      'en',
      '--fail-on',
      'never',
    ];
    expect(await run(argv, other)).toBe(0);
    expect([...other.written].map(([path]) => path)).toEqual([
      expect.stringMatching(/underlag\.md$/),
    ]);
  });

  test('a sheet that is there, perhaps with an assessment in it, is not written over', async () => {
    const host = memoryHost({ files: { ...files, 'underlag.md': '# Underlag för juristen: x\n' } });
    expect(await run(['check', 'a.md', '--format', 'jurist=underlag.md'], host)).toBe(2);
    expect([...host.written]).toEqual([]);
  });

  test('a folder’s sheet is no agreement', async () => {
    const shown = sheet([agreementText]);
    const host = memoryHost({ files: { ...files, 'underlag.md': shown } });
    await run(['check', '.', '--format', 'json', '--fail-on', 'never'], host);
    const { skippedFiles } = JSON.parse(host.out.join(''));
    expect(skippedFiles).toEqual([{ path: 'underlag.md', reason: 'not-an-agreement' }]);
  });
});
