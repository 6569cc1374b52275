import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/agreement/parse.ts';
import { compareAgreements } from '../src/check/repository.ts';
import { checkAgreement } from '../src/check.ts';
import { run } from '../src/cli/run.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { rules } from '../src/rules/index.ts';
import { memoryHost, type World } from './memory-host.ts';

/** An agreement as a folder holds them, with the words of each test. */
const written = (title: string, lines: string, number = '802499-0015') =>
  `---\niop: 1\ntitel: ${title}\nläge: undertecknat\n${lines}parter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n  - { namn: Föreningen Norra, typ: förening, organisationsnummer: ${number} }\navtalstid: { start: 2026-01-01, slut: 2028-12-31 }\n---\n\n# ${title}\n\nIdéburet offentligt partnerskap (IOP)\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n`;

const watching = rules.filter(({ group }) => group === 'portfolio').map(({ id }) => id);
/** Settings under which only the rules that keep watch, and others named, speak. */
const only = (...lines: readonly string[]) =>
  `rules:\n${rules
    .filter(({ group }) => group !== 'portfolio')
    .map(({ id }) => `  ${id}: off\n`)
    .join('')}${lines.map((line) => `${line}\n`).join('')}`;

interface Place {
  readonly path?: string;
  readonly line: number;
  readonly text: string;
}
interface Found extends Place {
  readonly rule: string;
  readonly message: { readonly sv: string };
  readonly related: readonly Place[];
}
interface JsonReport {
  readonly today?: string;
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly Found[];
    readonly notChecked: readonly { readonly key: string; readonly rule: string | null }[];
    readonly exceptions: readonly { readonly rule: string }[];
  }[];
  readonly summary: { readonly notChecked: number; readonly excepted: number };
}

async function call(argv: readonly string[], world: World) {
  const host = memoryHost(world);
  const code = await run(argv, host);
  return { code, out: host.out.join(''), err: host.err.join('') };
}

async function report(argv: readonly string[], files: World['files']): Promise<JsonReport> {
  const { out } = await call(['check', ...argv, '--format', 'json', '--today', '2026-11-21'], {
    files: { ...files },
  });
  return JSON.parse(out) as JsonReport;
}

const both = {
  'iop.config.yaml': only(),
  'avtal/a.md': written('Läxhjälp', 'diarienummer: KFN 2026/7\n', '802499-0023'),
  'avtal/b.md': written('Mötesplats Norra', 'diarienummer: KFN 2026/7\n'),
};

describe('a run over a folder', () => {
  test('tells of the other file where it stands', async () => {
    const { files } = await report(['.'], both);
    const found = files.flatMap(({ path, findings }) => findings.map((it) => [path, it] as const));
    expect(
      found.map(([path, { rule, related }]) => [path, rule, related.map((it) => it.path)]),
    ).toEqual([
      ['avtal/b.md', 'reference-duplicate', ['avtal/a.md']],
      ['avtal/b.md', 'party-identity-conflict', ['avtal/a.md']],
    ]);
    expect(found[0]?.[1].related[0]).toMatchObject({ line: 5, text: 'KFN 2026/7' });
  });

  test('the text shows both places, each in its file', async () => {
    const { out } = await call(['check', '.', '--today', '2026-11-21'], { files: both });
    expect(out).toContain('står också i avtal/a.md');
    expect(out).toContain('avtal/a.md rad 5');
  });

  test.each(['plain', 'jurist', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'html'])(
    'the format %s copes with places in other files',
    async (format) => {
      const argv = ['check', '.', '--format', format, '--today', '2026-11-21'];
      const { code, out, err } = await call(argv, { files: both });
      expect([code, err]).toEqual([0, expect.any(String)]);
      expect(out.length).toBeGreaterThan(0);
      if (format !== 'jurist') expect(out).toContain('avtal/a.md');
    },
  );

  test('whatever the order in which the files are found, the bytes are the same', async () => {
    const paths = Object.keys(both);
    const turned = Object.fromEntries(
      paths.toReversed().map((path) => [path, both[path as keyof typeof both]]),
    );
    const argv = ['check', 'avtal', '--format', 'json', '--today', '2026-11-21'];
    const [one, other] = [await call(argv, { files: both }), await call(argv, { files: turned })];
    expect(other.out).toBe(one.out);
    const named = ['avtal/b.md', 'avtal/a.md', '--format', 'json', '--today', '2026-11-21'];
    const [first = '', second = ''] = named;
    const forwards = await call(['check', second, first, ...named.slice(2)], { files: both });
    const backwards = await call(['check', first, second, ...named.slice(2)], { files: both });
    expect(forwards.out).toBe(backwards.out);
  });

  test('a passing day gives warnings, never exit code 1', async () => {
    const files = {
      'iop.config.yaml': only('  expired-still-active: error'),
      'avtal/b.md': written('Mötesplats Norra', ''),
    };
    const before = await call(['check', '.', '--today', '2028-12-31'], { files });
    const after = await call(['check', '.', '--today', '2035-01-01'], { files });
    expect([before.code, after.code]).toEqual([0, 0]);
    expect(after.out).toContain('Avtalets sista dag, 2028-12-31, har passerat');
  });

  test('an exception in the card of either takes it away', async () => {
    const card =
      'godtagna:\n  - { regel: reference-duplicate, skäl: Ett ärende för båda avtalen. }\n';
    const { files, summary } = await report(['.'], { ...both, 'avtal/a.iop.yaml': card });
    const left = files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(left).toEqual(['party-identity-conflict']);
    expect(files.map(({ exceptions }) => exceptions.map(({ rule }) => rule))).toEqual([
      ['reference-duplicate'],
      [],
    ]);
    expect(summary.excepted).toBe(1);
  });

  test('a Word file of the same name is not counted again', async () => {
    const { files } = await report(['avtal'], { ...both, 'avtal/b.docx': 'PK\u0003\u0004' });
    expect(files.map(({ path }) => path)).toEqual(['avtal/a.md', 'avtal/b.md']);
  });

  test('a draft says what it comes to at signing, with what the others say', async () => {
    const draft = both['avtal/b.md'].replace('undertecknat', 'utkast');
    const { out } = await call(['check', '.'], { files: { ...both, 'avtal/b.md': draft } });
    const said = /När ni ska skriva under blir det ([^.]*)\./.exec(out.replace(/\s+/g, ' '))?.[1];
    expect(said).toMatch(/2 saker att ta ställning till/);
  });
});

describe('what could not be compared', () => {
  const keysOf = ({ files }: JsonReport) =>
    files.map(({ notChecked }) => notChecked.flatMap(({ rule }) => rule ?? []));
  const compared = ['overlapping-agreements', 'reference-duplicate', 'party-identity-conflict'];

  test('a file named alone', async () => {
    expect(keysOf(await report(['avtal/b.md'], both))).toEqual([compared]);
  });

  test('several named files are compared, and it is said that not all are here', async () => {
    const run = await report(['avtal/a.md', 'avtal/b.md'], both);
    expect(keysOf(run)).toEqual([compared, compared]);
    expect(run.files[1]?.findings.map(({ rule }) => rule)).toContain('reference-duplicate');
  });

  test('a folder of which the settings hold for more', async () => {
    expect(keysOf(await report(['avtal'], both))).toEqual([compared, compared]);
  });

  test.each([
    ['all below the settings', ['.'], ''],
    ['what the settings include', [], 'include: [avtal/**/*.md]'],
    ['the folder of what they include', ['avtal'], 'include: [avtal/**/*.md]'],
    ['a pattern for all of a folder', ['avtal/**/*.md'], 'include: [avtal/**/*.md]'],
  ])('%s: only the report is missing', async (_, argv, include) => {
    const files = { ...both, 'iop.config.yaml': only(include) };
    expect(keysOf(await report(argv, files))).toEqual([['report-count-mismatch'], []]);
  });

  test('without settings a folder is all there is', async () => {
    const { 'iop.config.yaml': _, ...files } = both;
    const run = await report(['avtal'], files);
    const keys = keysOf(run).map((own) => own.filter((key) => watching.includes(key)));
    expect(keys).toEqual([['report-count-mismatch'], []]);
  });

  test('a file that cannot be read may be the one that matters', async () => {
    const { out } = await call(['check', '.', '--format', 'json'], {
      files: both,
      denied: ['avtal/c.md'],
      links: {},
    });
    expect(keysOf(JSON.parse(out) as JsonReport)).toEqual([['report-count-mismatch'], []]);
    const world = { files: { ...both, 'avtal/c.md': 'x' }, denied: ['avtal/c.md'] };
    const { out: without } = await call(['check', '.', '--format', 'json'], world);
    expect(keysOf(JSON.parse(without) as JsonReport)).toEqual([compared, compared]);
  });
});

describe('the number of agreements in the report', () => {
  const settings = (reported: string) =>
    only('values:', `  reported: { date: 2026-03-31, ${reported} }`);
  const found = async (reported: string, more: World['files'] = {}) => {
    const run = await report(['.'], { ...both, 'iop.config.yaml': settings(reported), ...more });
    const all = run.files.flatMap(({ findings }) => findings);
    return all
      .filter(({ rule }) => rule === 'report-count-mismatch')
      .map(({ path, text, message }) => [path, text, message.sv.split('.')[0]]);
  };

  test('stands in the settings, in the report of the first agreement', async () => {
    expect(await found('iop: 2')).toEqual([]);
    expect(await found('iop: 3')).toEqual([
      [
        'iop.config.yaml',
        '3',
        'Rapporten anger 3 IOP, men i mappen räknas 2 som gällde 2026-03-31',
      ],
    ]);
  });

  test('IOPs and cooperation agreements are counted apart', async () => {
    const more = { 'avtal/c.md': written('Samråd', 'slag: samverkansavtal\n') };
    expect(await found('iop: 2, cooperation-agreements: 1', more)).toEqual([]);
    expect(await found('iop: 3, cooperation-agreements: 0', more)).toHaveLength(2);
  });

  test('what has no status is not guessed at', async () => {
    const more = { 'avtal/c.md': written('Odling', '').replace('läge: undertecknat\n', '') };
    expect(await found('iop: 3', more)).toEqual([]);
    expect(await found('iop: 4', more)).toHaveLength(1);
    const run = await report(['.'], { ...both, ...more, 'iop.config.yaml': settings('iop: 3') });
    expect(run.files[0]?.notChecked.map(({ key }) => key)).toContain('report-count-mismatch');
  });

  test('a part of the agreements is not counted', async () => {
    const files = { ...both, 'iop.config.yaml': settings('iop: 1') };
    const run = await report(['avtal/a.md'], files);
    expect(run.files[0]?.findings).toEqual([]);
    expect(run.files[0]?.notChecked.map(({ key }) => key)).toContain('report-count-mismatch');
  });
});

describe('many agreements', () => {
  const comparing = rules.filter((rule) => rule.comparing);
  /** All of one association, all at once, all with one reference: as much to say as there can be. */
  const worst = (count: number) =>
    Array.from({ length: count }, (_, n) => {
      const lines = `diarienummer: KFN 2026/7\nstatsstöd: { bedömning: de-minimis, beviljat: 2026-05-19, belopp-euro: 9000 }\n`;
      const text = written(`Mötesplats Norra ${n % 7}`, lines).replace(
        'Föreningen Norra',
        n % 3 === 0 ? `Klubben nummer ${n}` : 'Föreningen Norra',
      );
      const agreement = parse(
        { path: `avtal/${n}.md`, text },
        { profile: shippedProfiles.default },
      );
      const checked = checkAgreement(agreement, { rules: comparing });
      return {
        agreement,
        report: checked,
        values: {},
        severities: {},
        settings: null,
        isWhole: true,
      };
    });
  const timeOf = (checked: ReturnType<typeof worst>) => {
    const start = performance.now();
    const complete = compareAgreements(checked, { rules: comparing });
    const findings = checked.flatMap(({ report: own }) => complete(own).findings);
    return { ms: performance.now() - start, findings };
  };

  test('a thousand take about twice as long as five hundred, and give few findings', {
    retry: 4,
  }, () => {
    const [all, half] = [worst(1000), worst(500)];
    timeOf(half);
    const least = (checked: ReturnType<typeof worst>) =>
      Math.min(...Array.from({ length: 5 }, () => timeOf(checked).ms));
    expect(least(all)).toBeLessThan(least(half) * 4 + 20);
    const ids = timeOf(all).findings.map(({ rule }) => rule.id);
    expect(ids.length).toBeLessThan(20);
    expect(new Set(ids)).toEqual(
      new Set([
        'cumulative-de-minimis',
        'overlapping-agreements',
        'reference-duplicate',
        'party-identity-conflict',
      ]),
    );
  });
});
