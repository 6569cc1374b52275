import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import type { Severity, Stage } from '../src/profile.ts';
import { rules } from '../src/rules/index.ts';
import { fc } from './fast-check.ts';
import { newFolder } from './folder-host.ts';
import { memoryHost } from './memory-host.ts';
import { realProgram } from './real-program.ts';

// What a run ends with, worked out here from what there is to find and what was asked for:
//
// 2  something could not be done: bad usage, bad settings, a file that cannot be read, no file where one is required,
//    a report or a baseline that cannot be read or written; whatever else the run found
// 1  a finding that is not known since before is at or above the threshold (`--fail-on`, else error), or they that are
//    warnings are more than `--max-warnings`
// 0  else
//
// What is shown (`--quiet`, `--format`) changes nothing; `--fix` takes away what it mends, `--fix --diff` nothing.

const clean = `---
iop: 1
title: Mötesplats Norra
parties:
  - { name: Exempelstads kommun, type: municipality, org-number: 212000-9150 }
  - { name: Norra föreningen, type: association, org-number: 802499-0015 }
term: { start: 2026-08-01, end: 2029-07-31 }
---

# Mötesplats Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Bakgrund

Unga i Norra saknar en plats att mötas på.
`;
const wrongNumber = clean.replace('802499-0015', '802499-0016');
const gap = clean.replace('på.', 'på, [fyll i: var].');
const misspelt = clean.replace('802499-0015', '8024990015');
const other = '# Protokoll\n\nStämman öppnades.\n';

/** Settings under which the named rules alone find anything, with these severities. */
function only(severities: Readonly<Record<string, Severity>>): string {
  const rows = rules.map(({ id }) => `  ${id}: ${severities[id] ?? 'off'}\n`);
  return `rules:\n${rows.join('')}`;
}

/** A repository, and what there is to know of it. */
interface Repository {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly denied?: readonly string[];
  readonly argv: readonly string[];
  readonly stdin?: string;
  /** How many agreements are read; of named files that are no agreements, none with `--only-agreements`. */
  readonly read: number;
  readonly others?: number;
  /** Each finding, by its rule, with the severity it has before signing. */
  readonly found: readonly (readonly [rule: string, severity: Severity])[];
  /** Nothing that was asked for can be done, or not all of it. */
  readonly failed?: boolean;
}

const none = only({});
const repositories: readonly Repository[] = [
  {
    name: 'a clean agreement',
    files: { 'a.md': clean, 'iop.config.yaml': none },
    argv: [],
    read: 1,
    found: [],
  },
  {
    name: 'a tip',
    files: { 'a.md': wrongNumber, 'iop.config.yaml': only({ 'orgnr-invalid': 'info' }) },
    argv: ['a.md'],
    read: 1,
    found: [['orgnr-invalid', 'info']],
  },
  {
    name: 'two warnings and a tip',
    files: {
      'avtal/a.md': wrongNumber,
      'avtal/b.md': gap.replaceAll('802499-0015', '802499-0016').replaceAll('Norra', 'Södra'),
      'iop.config.yaml': only({ 'orgnr-invalid': 'warning', 'placeholder-left': 'info' }),
    },
    argv: ['avtal'],
    read: 2,
    found: [
      ['orgnr-invalid', 'warning'],
      ['orgnr-invalid', 'warning'],
      ['placeholder-left', 'info'],
    ],
  },
  {
    name: 'an error and a warning',
    files: {
      'a.md': wrongNumber.replace('på.', 'på, [fyll i: var].'),
      'README.md': '# Läs mig\n',
      'iop.config.yaml': only({ 'orgnr-invalid': 'error', 'placeholder-left': 'warning' }),
    },
    argv: [],
    read: 1,
    found: [
      ['orgnr-invalid', 'error'],
      ['placeholder-left', 'warning'],
    ],
  },
  {
    name: 'an error that can be mended',
    files: { 'a.md': misspelt, 'iop.config.yaml': only({ 'frontmatter-schema': 'error' }) },
    argv: ['*.md'],
    read: 1,
    found: [['frontmatter-schema', 'error']],
  },
  {
    name: 'a warning on standard input',
    files: { 'iop.config.yaml': only({ 'orgnr-invalid': 'warning' }) },
    argv: ['-'],
    stdin: wrongNumber,
    read: 1,
    found: [['orgnr-invalid', 'warning']],
  },
  {
    name: 'an error, and a file that may not be read',
    files: {
      'a.md': wrongNumber,
      'b.md': clean,
      'iop.config.yaml': only({ 'orgnr-invalid': 'error' }),
    },
    denied: ['b.md'],
    argv: [],
    read: 1,
    found: [['orgnr-invalid', 'error']],
    failed: true,
  },
  { name: 'nothing', files: {}, argv: [], read: 0, found: [] },
  {
    name: 'a folder without agreements',
    files: { 'README.md': '# Läs mig\n', 'p/protokoll.md': other },
    argv: ['.'],
    read: 0,
    found: [],
  },
  {
    name: 'a named file that is no agreement',
    files: { 'protokoll.md': other, 'iop.config.yaml': none },
    argv: ['protokoll.md'],
    read: 0,
    others: 1,
    found: [],
  },
  {
    name: 'a path that leads nowhere, beside one that does not',
    files: { 'a.md': clean, 'iop.config.yaml': none },
    argv: ['a.md', 'borta.md'],
    read: 1,
    found: [],
    failed: true,
  },
  {
    name: 'a pattern that nothing matches',
    files: { 'a.md': clean },
    argv: ['inget/*.md'],
    read: 0,
    found: [],
    failed: true,
  },
  {
    name: 'settings with an unknown key',
    files: { 'a.md': clean, 'iop.config.yaml': 'profil: boras\n' },
    argv: [],
    read: 0,
    found: [],
    failed: true,
  },
  {
    name: 'a profile that does not exist',
    files: { 'a.md': clean, 'iop.config.yaml': 'profile: ingen\n' },
    argv: ['a.md'],
    read: 0,
    found: [],
    failed: true,
  },
  {
    name: 'an option that does not exist',
    files: { 'a.md': clean },
    argv: ['a.md', '--nope'],
    read: 0,
    found: [],
    failed: true,
  },
];

const choices = {
  failOn: [null, 'error', 'warning', 'info', 'never'],
  maxWarnings: [null, 0, 1, 2],
  quiet: [false, true],
  requireFiles: [false, true],
  onlyAgreements: [false, true],
  stage: [null, 'draft', 'signing', 'signed', 'ended'],
  baseline: [null, 'empty', 'known', 'missing', 'no-list', 'update'],
  fix: [null, 'write', 'diff', 'diff-alone'],
  format: [null, 'plain', 'json=ut.json', 'html=ut.html', 'two', 'two-on-stdout', 'over', 'denied'],
} as const;

type Asked = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

const plain: Asked = {
  failOn: null,
  maxWarnings: null,
  quiet: false,
  requireFiles: false,
  onlyAgreements: false,
  stage: null,
  baseline: null,
  fix: null,
  format: null,
};

/** What `--stage` makes of a finding: before signing everything counts as it stands. */
function atStage([id, severity]: Repository['found'][number], stage: Stage | null) {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  if (rule.strictInDraft) return severity;
  if (stage === 'draft' && severity === 'error') return 'warning';
  return stage === 'ended' ? 'off' : severity;
}

const rank = { off: 0, info: 1, warning: 2, error: 3, never: 4 } as const;

function expected(repository: Repository, asked: Asked): 0 | 1 | 2 {
  const { found, read, others = 0, failed = false } = repository;
  const fromStdin = repository.argv.includes('-');
  const badUsage =
    asked.format === 'two-on-stdout' ||
    asked.fix === 'diff-alone' ||
    (asked.fix === 'write' && fromStdin) ||
    (asked.fix === 'diff' && (asked.baseline === 'update' || asked.format !== null));
  const unusable =
    asked.format === 'over' ||
    asked.format === 'denied' ||
    asked.baseline === 'missing' ||
    asked.baseline === 'no-list';
  const checked = read + (asked.onlyAgreements ? 0 : others);
  const missing = asked.requireFiles && checked === 0;
  if (failed || badUsage || unusable || missing) return 2;
  const isKnown = asked.baseline === 'known' || asked.baseline === 'update';
  const left = isKnown
    ? []
    : found
        .filter(([rule]) => !(asked.fix === 'write' && rule === 'frontmatter-schema'))
        .map((one) => atStage(one, asked.stage));
  const warnings = left.filter((severity) => severity === 'warning').length;
  const tooMany = asked.maxWarnings !== null && warnings > asked.maxWarnings;
  const reached = left.some((severity) => rank[severity] >= rank[asked.failOn ?? 'error']);
  return tooMany || reached ? 1 : 0;
}

const formats: Readonly<Record<Exclude<Asked['format'], null>, readonly string[]>> = {
  plain: ['--format', 'plain'],
  'json=ut.json': ['--format', 'json=ut.json'],
  'html=ut.html': ['--format=html=ut.html'],
  two: ['--format', 'sarif', '--format', 'junit=ut.xml'],
  'two-on-stdout': ['--format', 'sarif', '--format', 'junit'],
  over: ['--format', 'json=kvar.md'],
  denied: ['--format', 'json=hemlig.json'],
};

function argvOf(repository: Repository, asked: Asked): readonly string[] {
  const { baseline, fix, format } = asked;
  return [
    'check',
    ...repository.argv,
    ...(asked.failOn === null ? [] : ['--fail-on', asked.failOn]),
    ...(asked.maxWarnings === null ? [] : [`--max-warnings=${asked.maxWarnings}`]),
    ...(asked.quiet ? ['--quiet'] : []),
    ...(asked.requireFiles ? ['--require-files'] : []),
    ...(asked.onlyAgreements ? ['--only-agreements'] : []),
    ...(asked.stage === null ? [] : ['--stage', asked.stage]),
    ...(baseline === null ? [] : ['--baseline', `${baseline}.json`]),
    ...(baseline === 'update' ? ['--update-baseline'] : []),
    ...(fix === 'write' || fix === 'diff' ? ['--fix'] : []),
    ...(fix === 'diff' || fix === 'diff-alone' ? ['--diff'] : []),
    ...(format === null ? [] : formats[format]),
  ];
}

async function codeOf(repository: Repository, asked: Asked): Promise<number> {
  const stdin = repository.stdin ?? '';
  const files: Record<string, string> = {
    ...repository.files,
    // A document that a report must not be written over, and a list that is none.
    'annat/kvar.md': '# Kvar\n',
    'no-list.json': '{}\n',
  };
  const denied = [...(repository.denied ?? []), 'hemlig.json'];
  const cwd = '/repo';
  for (const name of ['empty', 'known'] as const) {
    if (asked.baseline !== name) continue;
    // A list of what an empty folder or this one has: written by the program itself.
    const first = memoryHost({ files: name === 'empty' ? {} : files, denied, stdin, cwd });
    const stage = asked.stage === null ? [] : ['--stage', asked.stage];
    const argv = name === 'empty' ? [] : repository.argv.filter((word) => !word.startsWith('--'));
    await run(
      ['check', ...argv, ...stage, '--baseline', `${name}.json`, '--update-baseline'],
      first,
    );
    const list = first.written.get(`${cwd}/${name}.json`);
    if (list !== undefined) files[`${name}.json`] = list;
  }
  return await run(
    argvOf(repository, asked).map((word) => word.replace('kvar.md', 'annat/kvar.md')),
    memoryHost({ files, denied, stdin, cwd }),
  );
}

describe('a run ends with what it should', () => {
  test.each(repositories)('$name is what it is said to be', async ({ argv, stdin = '', ...it }) => {
    const host = memoryHost({ files: it.files, denied: it.denied ?? [], stdin });
    await run(['check', ...argv, '--format', 'json'], host);
    const text = host.out.join('');
    if (text === '') expect([it.failed, it.found]).toEqual([true, []]);
    else {
      const { files, summary } = JSON.parse(text);
      const of = (severity: Severity) => it.found.filter(([, one]) => one === severity).length;
      expect(files).toHaveLength(it.read + (it.others ?? 0));
      expect(summary).toMatchObject({
        errors: of('error'),
        warnings: of('warning'),
        infos: of('info'),
      });
    }
  });

  test.each(repositories)('$name, with every threshold', async (repository) => {
    for (const failOn of choices.failOn)
      for (const maxWarnings of choices.maxWarnings) {
        const asked = { ...plain, failOn, maxWarnings };
        const told = argvOf(repository, asked).join(' ');
        expect([told, await codeOf(repository, asked)]).toEqual([
          told,
          expected(repository, asked),
        ]);
      }
  });

  test.each(repositories)('$name, with every other option', async (repository) => {
    for (const [name, values] of Object.entries(choices))
      for (const value of values) {
        const asked: Asked = { ...plain, [name]: value };
        const told = argvOf(repository, asked).join(' ');
        expect([told, await codeOf(repository, asked)]).toEqual([
          told,
          expected(repository, asked),
        ]);
      }
  });

  test('whatever options stand together', async () => {
    const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
    const asking = fc.record({
      failOn: one(choices.failOn),
      maxWarnings: one(choices.maxWarnings),
      quiet: one(choices.quiet),
      requireFiles: one(choices.requireFiles),
      onlyAgreements: one(choices.onlyAgreements),
      stage: one(choices.stage),
      baseline: one(choices.baseline),
      fix: one(choices.fix),
      format: one(choices.format),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...repositories), asking, async (repository, asked) => {
        const told = `${repository.name}: ${argvOf(repository, asked).join(' ')}`;
        expect([told, await codeOf(repository, asked)]).toEqual([
          told,
          expected(repository, asked),
        ]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the same of the program as a process of its own', () => {
  const ended = realProgram();
  const real = repositories.filter(({ denied }) => denied === undefined);

  test.each(real)('$name', async (repository) => {
    const folder = newFolder();
    folder.put(repository.files);
    for (const more of [
      {},
      { failOn: 'never', maxWarnings: 0 },
      { fix: 'diff', quiet: true },
    ] as const) {
      const asked = { ...plain, ...more };
      const argv = argvOf(repository, asked);
      const { code } = ended(argv, folder.path, repository.stdin);
      expect([argv.join(' '), code]).toEqual([argv.join(' '), expected(repository, asked)]);
    }
  });
});
