import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Nodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../src/agreement/markdown/tree.ts';
import { run } from '../src/cli/run.ts';
import { locales } from '../src/locale.ts';
import { rules } from '../src/rules/index.ts';
import { commandsIn } from './formats/github-log.ts';
import { memoryHost } from './memory-host.ts';

// A pull request from a stranger: settings, a profile, agreements, cards and names of files that are all written to be
// taken for something else than words. Nothing of it may become a line, an element or a command in any format.

const require = createRequire(import.meta.url);
const addFormats: typeof import('ajv-formats').default = require('ajv-formats');
const Draft4: typeof import('ajv-draft-04').default = require('ajv-draft-04');
const schemaOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** What can be seen, each with a word to know it by. */
const visible = [
  '::error file=x::FORGED',
  '##[error]FORGED',
  '::add-mask::FORGED',
  '::stop-commands::FORGED',
  '%0A::error::FORGED',
  '</script><script>FORGED</script>',
  '</style><img src=x onerror=FORGED>',
  '" onload="FORGED',
  "' onload='FORGED",
  ']]><testcase name="FORGED"/>',
  '<!-- FORGED --> -->',
  '<details><summary>FORGED',
  '[FORGED](javascript:FORGED)',
  '![FORGED](https://exempel.se/x.png)',
  '[FORGED](1)',
  '| FORGED | b | c | d | e |',
  '`` ` ``` FORGED',
  '# FORGED',
  '&lt;FORGED&gt; &#10; &amp;',
  '{0} {{1}} {n} FORGED',
] as const;
/** What cannot: it ends lines, turns them or speaks to a terminal. */
const unseen = [
  '\n::error file=x::FORGED',
  '\n\n# FORGED\n\n',
  '\r::warning::FORGED',
  '\u2028::notice::FORGED',
  '\u0085::error::FORGED',
  '\n- FORGED\n- [ ] FORGED',
  '\nx.md:1:1: rätta före underskrift: FORGED [orgnr-invalid]\n',
  '\u001b[31mFORGED\u001b]0;x\u0007\u009b2J',
  '\u202eFORGED\u2066',
  '\u0001\u0008FORGED\ufffe\uffff',
] as const;
const all = [...visible, ...unseen];

/** In one line, as a heading or a comment takes it. */
const line = (text: string) => text.replace(/[\r\n]+/g, ' ').replaceAll('--', '- -');
/** A string in YAML, whatever it holds. */
const yaml = (text: string) => JSON.stringify(text);
const pick = (n: number) => all[n % all.length] ?? '';

const off = ['vague-wording', 'personal-identity-number'];
const lowered = { 'orgnr-invalid': 'info', 'missing-required-section': 'warning' } as const;

const settings = `profile: regler/eget.yaml
rules:
${off.map((id) => `  ${id}: off\n`).join('')}${Object.entries(lowered)
  .map(([id, severity]) => `  ${id}: ${severity}\n`)
  .join('')}headings: { goals: ${yaml([visible[1], visible[17]].join(' ')).replace(/^/, '[')}] }
`;
const profile = `extends: default
title: ${yaml(visible.join(' '))}
rules: { date-format: off, missing-diarienummer: info }
`;

/** An agreement in which every place that a report shows holds one of the tricks. */
function agreement(n: number): string {
  const at = (more: number) => pick(n + more);
  return `---
iop: 1
title: ${yaml(at(0))}
reference: ${yaml(at(1))}
${yaml(`okänd ${line(at(2))}`)}: ${yaml(at(3))}
parties:
  - { id: kommunen, name: ${yaml(`Kommun ${at(4)}`)}, units: [${yaml(at(5))}], type: municipality, org-number: ${yaml(at(6))} }
  - { id: norra, name: ${yaml(`Förening ${at(7)}`)}, type: association, org-number: 802499-0016 }
term: { start: 2027-1-1, end: ${yaml(at(8))} }
exceptions:
  - { rule: orgnr-missing, reason: ${yaml(at(9))}, by: ${yaml(at(10))}, until: 2020-01-01 }
  - { rule: title-not-iop, reason: ${yaml(at(11))} }
  - { rule: ${yaml(at(12))}, reason: ${yaml(at(13))} }
---

# IOP ${line(at(14))}

## ${line(at(15))}

<!-- iop-ignore placeholder-left: ${line(at(16))} skäl -->

Båda parter ${at(17)} [fyll i: ${line(at(18)).replaceAll(']', ')')}] vid behov.

${at(19)} [fyll i: ${line(at(20)).replaceAll(']', ')')}] 2027-02-30.

| Post | Belopp ${line(at(21))} |
| --- | --- |
| ${line(at(22))} | 1 000 kr |
| ${line(at(23))} | 2 000 kr |
| Summa | 9 000 kr |

## Ekonomi ${line(at(24))}

${at(25)} Kommunen betalar 300 000 kr per år (trehundra kronor) till ${at(26)}.

Enligt bilaga 7 ${at(27)} och lagen (2016:${n}) ${at(28)}.
`;
}

const path = (text: string) => text.replaceAll('/', '∕').replaceAll('\u0000', '');
const names = all.map((trick, n) => `avtal/${n} ${path(trick)}.md`);
const cardOfFirst = `avtal/0 ${path(pick(0))}.iop.yaml`;
const files: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  'iop.config.yaml': settings,
  'regler/eget.yaml': profile,
  ...Object.fromEntries(names.map((name, n) => [name, agreement(n)])),
  [cardOfFirst]: `iop: 1\n${yaml(line(pick(5)))}: ${yaml(pick(22))}\n`,
  [`läs ${path(pick(20))} mig.md`]: '# Läs mig\n',
  [`hemlig ${path(pick(21))}.md`]: agreement(3),
};
const denied = [`hemlig ${path(pick(21))}.md`];

async function check(argv: readonly string[], more: Parameters<typeof memoryHost>[0] = {}) {
  const host = memoryHost({ files, denied, ...more });
  const code = await run(['check', ...argv], host);
  return { code, out: host.out.join(''), err: host.err.join(''), written: host.written };
}

/** Control characters but line ends, and what turns the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** Markdown as a tree, depth first. */
function nodesIn(text: string): readonly Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [treeOf(text, false)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return found;
}

function expectMarkdown(text: string): void {
  for (const node of nodesIn(text)) {
    if (node.type === 'html') expect(node.value).toBe('<br>');
    expect(['image', 'linkReference', 'imageReference', 'definition']).not.toContain(node.type);
    // The works that rules rest on have addresses of our own.
    if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/(?!exempel)[\w./:-]+$/);
    if (node.type === 'table') {
      const [head, ...rows] = node.children;
      for (const row of rows) expect(row.children).toHaveLength(head?.children.length ?? 0);
    }
    if (node.type !== 'heading' && node.type !== 'listItem') continue;
    const { start, end } = node.position ?? { start: {}, end: {} };
    const written = text.slice(start.offset, end.offset);
    expect(written).not.toMatch(/^(?:#+|[-*+]|\d+[.)])\s+(?:\[ \] )?FORGED/);
  }
}

/** The names of a page's elements; what they may say and lead to is looked at on the way. */
function elementsIn(page: string): ReadonlySet<string> {
  const tree = unified().use(rehypeParse).parse(page);
  const waiting: (typeof tree | (typeof tree)['children'][number])[] = [tree];
  const names = new Set<string>();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'comment') expect(node.value).not.toContain('FORGED');
    if ('children' in node) waiting.push(...node.children);
    if (node.type !== 'element') continue;
    names.add(node.tagName);
    for (const name of Object.keys(node.properties)) expect(name).not.toMatch(/^on|style|src/i);
    const { href } = node.properties;
    if (href !== undefined) expect(String(href)).toMatch(/^(?:https:\/\/(?!exempel)|#a-)/);
  }
  return names;
}

describe.each(locales)('in %s, a stranger’s repository', (lang) => {
  const formats = [
    'plain',
    'json',
    'sarif',
    'github',
    'gitlab',
    'junit',
    'markdown',
    'html',
    'jurist',
  ];
  const reports = (async () => {
    const toFiles = formats.map((format) => `--format=${format}=ut/${format}`);
    return await check([...toFiles, '--lang', lang, '--tips']);
  })();
  const report = async (format: string) => {
    const { code, err, written } = await reports;
    expect(code).toBe(2);
    expect(err).not.toMatch(acting);
    expect(commandsIn(err)).toEqual([]);
    expect(err.split('\n').filter((one) => one.startsWith('FORGED'))).toEqual([]);
    return written.get(`/repo/ut/${format}`) ?? '';
  };
  const judged = async () => JSON.parse(await report('json'));

  test('is read: what is tried here is tried on something', async () => {
    const json = await judged();
    expect(json.files).toHaveLength(all.length);
    expect(json.summary.errors + json.summary.warnings + json.summary.infos).toBeGreaterThan(300);
    expect(json.summary.excepted).toBeGreaterThan(all.length);
    expect(JSON.stringify(json)).toContain('FORGED');
  });

  test('text has no line of its own, and nothing that acts', async () => {
    const { out } = await check(['--lang', lang, '--tips'], { columns: 60 });
    expect(out).not.toMatch(acting);
    expect(out.split('\n').filter((one) => /^(?:FORGED|# FORGED)/.test(one))).toEqual([]);
  });

  test('plain has a line for each finding, and each begins with a file', async () => {
    const lines = (await report('plain')).split('\n').slice(0, -1);
    const { files: told } = await judged();
    const known = new Set<string>(rules.map(({ id }) => id));
    const counted = told.reduce(
      (sum: number, file: { findings: object[]; exceptions: { findings: object[] }[] }) =>
        sum + file.findings.length + file.exceptions.flatMap((one) => one.findings).length,
      0,
    );
    const findings = lines.filter((one) => /^avtal\/.*?:\d+:\d+: .* \[[\w-]+\]$/.test(one));
    expect(findings).toHaveLength(counted);
    for (const one of findings) expect(known).toContain(/ \[([\w-]+)\]$/.exec(one)?.[1]);
    for (const one of lines) expect(one).not.toMatch(acting);
  });

  test('JSON fits its schema', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(schemaOf('schemas/report.schema.json'));
    const text = await report('json');
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test('SARIF fits its schema, and links nothing but its own places', async () => {
    const ajv = new Draft4({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(
      schemaOf(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')),
    );
    const log = JSON.parse(await report('sarif'));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    const [{ results, artifacts, tool }] = log.runs;
    const known = new Set<string>(tool.driver.rules.map(({ id }: { id: string }) => id));
    for (const { ruleId, message, relatedLocations = [] } of results) {
      expect(known).toContain(ruleId);
      const links = [...message.text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, to]) => to);
      expect(links).toEqual(relatedLocations.map(({ id }: { id: number }) => String(id)));
    }
    const uris = artifacts.map((one: { location: { uri: string } }) => one.location.uri);
    expect(uris.map(decodeURIComponent).toSorted()).toEqual(names.toSorted());
  });

  test('GitHub gets the commands of findings, and no others', async () => {
    const { summary } = await judged();
    const commands = commandsIn(await report('github'));
    expect(commands).toHaveLength(summary.errors + summary.warnings + summary.infos);
    for (const { name, properties } of commands) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(properties['file']).toMatch(/^avtal\//);
      expect(
        Object.keys(properties).filter(
          (key) => !/^(?:file|line|endLine|col|endColumn|title)$/.test(key),
        ),
      ).toEqual([]);
    }
  });

  test.each(['text', 'plain', 'markdown'])(
    'a log on GitHub obeys nothing in %s',
    async (format) => {
      const argv = [`--format=${format}`, '--lang', lang, '--tips'];
      const { out, err } = await check(argv, { env: { GITHUB_ACTIONS: 'true' } });
      expect(commandsIn(out)).toEqual([]);
      expect(commandsIn(err)).toEqual([]);
    },
  );

  test('GitLab gets a list of findings of ours', async () => {
    const list = JSON.parse(await report('gitlab'));
    const { summary } = await judged();
    expect(list).toHaveLength(summary.errors + summary.warnings + summary.infos);
    const known = new Set<string>(rules.map(({ id }) => id));
    for (const one of list) {
      expect(known).toContain(one.check_name);
      expect([...names, cardOfFirst]).toContain(one.location.path);
      expect(one.description).not.toMatch(acting);
    }
    expect(new Set(list.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(
      list.length,
    );
  });

  test('JUnit is well-formed, and has a suite for each agreement', async () => {
    const xml = await report('junit');
    expect(XMLValidator.validate(xml)).toBe(true);
    const tags = new Set(Array.from(xml.matchAll(/<\/?([A-Za-z-]+)/g), ([, tag = '']) => tag));
    expect([...tags].toSorted()).toEqual(
      [
        'failure',
        'properties',
        'property',
        'skipped',
        'system-out',
        'testcase',
        'testsuite',
        'testsuites',
        'error',
      ].toSorted(),
    );
    const { testsuites } = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
    }).parse(xml);
    expect(testsuites.testsuite).toHaveLength(all.length + 1);
    const cases = testsuites.testsuite.flatMap(
      (one: { testcase: { name: string }[] }) => one.testcase,
    );
    expect(cases.filter(({ name }: { name: string }) => /^FORGED/.test(name))).toEqual([]);
    expect(xml).not.toMatch(acting);
  });

  test('Markdown for people has no heading, link or row of its own', async () => {
    for (const format of ['markdown', 'jurist']) expectMarkdown(await report(format));
  });

  test('HTML has no element, address or script of its own', async () => {
    const page = await report('html');
    expect(page).not.toMatch(acting);
    const elements = elementsIn(page);
    for (const name of ['script', 'img', 'iframe', 'form', 'details', 'object', 'link', 'testcase'])
      expect(elements).not.toContain(name);
  });
});

describe('a run names what a stranger has switched off', () => {
  // Of what is read, the report says which rules did not count, and which findings somebody has accepted.
  const silent = [...off, ...Object.keys(lowered), 'date-format', 'missing-diarienummer'];
  const clean = `# IOP Mötesplats Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Bakgrund

<!-- iop-ignore placeholder-left: Adressen kommer med posten. -->

Unga i Norra [fyll i: var] saknar en plats.
`;
  const quietFiles = {
    '.git/HEAD': '',
    'iop.config.yaml': settings.replace('regler/eget.yaml', 'eget.yaml'),
    'eget.yaml': profile.replace(/title: .*/, 'title: Eget'),
    'a.md': clean,
    'b.md': clean.replaceAll('Norra', 'Södra'),
  };

  const told = ['text', 'plain', 'json', 'sarif', 'github', 'junit', 'markdown', 'html', 'jurist'];
  const calls: readonly (readonly string[])[] = [['a.md'], ['.'], ['.', '--quiet']];
  const rows = told.flatMap((format) => calls.map((argv) => [format, argv] as const));

  test.each(rows)('in %s of %j', async (format, argv) => {
    const { out } = await check([...argv, `--format=${format}`], {
      files: quietFiles,
      columns: 80,
    });
    const told = out.replace(/\s+/g, ' ');
    for (const rule of silent) expect(told, rule).toContain(rule);
    expect(told).toContain('Adressen kommer med posten.');
  });
});

describe('settings of a stranger', () => {
  const secret = 'hemligt-ord';
  const outside = {
    '/utanför/hemligt.yaml': `${secret}: ${secret}\n`,
    '/utanför/avtal.md': `# IOP ${secret}\n`,
    '/utanför/avtal.iop.yaml': `${secret}: ${secret}\n`,
    '/utanför/regler.yaml': `extends: default\ntitle: ${secret}\n`,
  };
  const inside = { '/repo/.git/HEAD': '', '/repo/avtal/a.md': '# IOP Norra\n' };

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['include upwards', { 'iop.config.yaml': 'include: ["../utanför/*.md"]\n' }, {}],
    ['include by a root', { 'iop.config.yaml': 'include: ["/utanför/*.md"]\n' }, {}],
    [
      'include in disguise',
      {
        'iop.config.yaml':
          'include: ["{.,x}./utanför/*.md", "[.][.]/utanför/*.md", "avtal/?./../utanför/*.md"]\n',
      },
      {},
    ],
    ['a profile upwards', { 'iop.config.yaml': 'profile: ../utanför/regler.yaml\n' }, {}],
    ['a profile by a root', { 'iop.config.yaml': 'profile: /utanför/hemligt.yaml\n' }, {}],
    [
      'a profile that is a link',
      { 'iop.config.yaml': 'profile: egen.yaml\n' },
      { '/repo/egen.yaml': '/utanför/hemligt.yaml' },
    ],
    [
      'extends upwards',
      {
        'iop.config.yaml': 'profile: egen.yaml\n',
        'egen.yaml': 'extends: ../utanför/hemligt.yaml\ntitle: Egen\n',
      },
      {},
    ],
    ['settings that are a link', {}, { '/repo/iop.config.yaml': '/utanför/hemligt.yaml' }],
    ['a card that is a link', {}, { '/repo/avtal/a.iop.yaml': '/utanför/avtal.iop.yaml' }],
    ['an agreement that is a link', {}, { '/repo/avtal/b.md': '/utanför/avtal.md' }],
    [
      'an agreement that names its profile',
      { 'avtal/b.md': '---\niop: 1\nprofile: ../../utanför/regler.yaml\n---\n\n# IOP\n' },
      {},
    ],
    ['aliases without an end', { 'iop.config.yaml': bomb() }, {}],
    ['nesting without an end', { 'iop.config.yaml': `rules: ${'['.repeat(50_000)}` }, {}],
    ['maps without an end', { 'iop.config.yaml': `rules: ${'{a: '.repeat(14_000)}` }, {}],
    [
      'a profile of aliases without an end',
      { 'iop.config.yaml': 'profile: egen.yaml\n', 'egen.yaml': bomb() },
      {},
    ],
    ['a card of aliases without an end', { 'avtal/a.iop.yaml': bomb() }, {}],
    ['a card of nesting without an end', { 'avtal/a.iop.yaml': `x: ${'['.repeat(40_000)}` }, {}],
    ['frontmatter of aliases without an end', { 'avtal/b.md': `---\n${bomb()}---\n\n# IOP\n` }, {}],
    [
      'headings that would take a regular expression all day',
      {
        'iop.config.yaml': `headings: { goals: [${yaml(`${'(a|a)*'.repeat(30)}b`)}, ${yaml(`${'a* … '.repeat(50)}b`)}] }\n`,
        'avtal/b.md': `# IOP\n\n## ${'a '.repeat(2000)}\n`,
      },
      {},
    ],
  ])('%s: nothing outside is read, and the run ends', async (_, files, links) => {
    const host = memoryHost({ files: { ...outside, ...inside, ...files }, links });
    const code = await run(['check', '--format', 'json', '--fail-on', 'never'], host);
    expect([0, 2]).toContain(code);
    expect(host.out.join('') + host.err.join('')).not.toContain(secret);
    if (code === 2) expect(host.err.join('')).not.toBe('');
  });

  function bomb(): string {
    const letters = 'abcdefghij';
    return Array.from(letters, (letter, n) => {
      const before = n === 0 ? 'x' : `*${letters[n - 1]}`;
      return `${letter}: &${letter} [${Array.from({ length: 9 }, () => before).join(', ')}]\n`;
    }).join('');
  }
});
