import { describe, expect, test } from 'vitest';
import { baselineText, readBaseline } from '../src/baseline.ts';
import { run } from '../src/cli/run.ts';
import { memoryHost, type World } from './memory-host.ts';

const agreement = (title: string, body: string) => `# ${title}

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Bakgrund

${body}
`;
const norra = agreement('Norra', 'Unga saknar en plats att mötas på.');
const name = 'iop-baseline.json';

async function call(argv: readonly string[], files: NonNullable<World['files']>) {
  const host = memoryHost({ files });
  const code = await run(argv, host);
  const text = (path: string) => new TextDecoder().decode(host.bytesAt(path));
  return { code, out: host.out.join(''), err: host.err.join(''), text, host };
}

const rulesOf = (out: string) =>
  JSON.parse(out).files.flatMap((file: { findings: { rule: string }[] }) =>
    file.findings.map(({ rule }) => rule),
  );

async function known(files: Readonly<Record<string, string>>): Promise<string> {
  const { text } = await call(['check', '.', '--baseline', name, '--update-baseline'], files);
  return text(name);
}

describe('--baseline', () => {
  test('what is known does not fail a run, and what is new does', async () => {
    const files = { 'a.md': norra };
    expect((await call(['check', 'a.md'], files)).code).toBe(1);
    const baseline = await known(files);
    const same = await call(['check', 'a.md', '--baseline', name, '--format', 'json'], {
      ...files,
      [name]: baseline,
    });
    expect(same.code).toBe(0);
    expect(rulesOf(same.out)).toEqual([]);
    const { files: told, summary } = JSON.parse(same.out);
    expect(told[0].known.length).toBe(summary.known);
    expect(summary.known).toBeGreaterThan(5);
    const shown = await call(['check', 'a.md', '--baseline', name], { ...files, [name]: baseline });
    expect(shown.out).toContain(`${summary.known} kända sedan tidigare`);
    const more = {
      'a.md': norra.replace('Unga', 'Den 31 februari 2027 saknar unga'),
      [name]: baseline,
    };
    const changed = await call(
      ['check', 'a.md', '--baseline', name, '--fail-on', 'info', '--format', 'json'],
      more,
    );
    expect(changed.code).toBe(1);
    expect(rulesOf(changed.out)).toContain('date-format');
    expect(rulesOf(changed.out)).not.toContain('missing-required-section');
  });

  test('moving lines makes nothing new', async () => {
    const baseline = await known({ 'a.md': norra });
    const moved = norra.replace('## Bakgrund', 'En rad till.\n\nOch en.\n\n## Bakgrund');
    const { code } = await call(['check', 'a.md', '--baseline', name], {
      'a.md': moved,
      [name]: baseline,
    });
    expect(code).toBe(0);
  });

  test('two of a kind are two: a third is new', async () => {
    const twice = (n: number) => agreement('Norra', 'Unga saknar [fyll i: vad].\n\n'.repeat(n));
    const baseline = await known({ 'a.md': twice(2) });
    const run3 = await call(['check', 'a.md', '--baseline', name, '--format', 'json'], {
      'a.md': twice(3),
      [name]: baseline,
    });
    const same = await call(['check', 'a.md', '--baseline', name, '--format', 'json'], {
      'a.md': twice(2),
      [name]: baseline,
    });
    expect(rulesOf(same.out)).toEqual([]);
    expect(rulesOf(run3.out).length).toBeLessThanOrEqual(1);
  });

  test('what has gone is told, and taken out when the list is written anew', async () => {
    const files = { 'a.md': norra, 'b.md': agreement('Södra', 'Äldre saknar sällskap.') };
    const baseline = await known(files);
    const mended = {
      'a.md': `${norra}\n## Mål\n\nMinst 40 unga deltar varje vecka år 2028.\n`,
      'b.md': files['b.md'],
    };
    const { err } = await call(['check', '.', '--baseline', name], { ...mended, [name]: baseline });
    expect(err).toMatch(/finns inte längre\. Ta bort/);
    const again = await call(['check', '.', '--baseline', name, '--update-baseline'], {
      ...mended,
      [name]: baseline,
    });
    expect(again.code).toBe(0);
    expect(again.text(name).length).toBeLessThan(baseline.length);
    expect(again.err).toMatch(/Sparat: iop-baseline\.json\. Kända anmärkningar: \d+\./);
  });

  test('files that a run did not check keep what they had, unless they are gone', async () => {
    const files = { 'a.md': norra, 'b.md': agreement('Södra', 'Äldre saknar sällskap.') };
    const baseline = await known(files);
    const one = await call(['check', 'a.md', '--update-baseline'], { ...files, [name]: baseline });
    expect(Object.keys(JSON.parse(one.text(name)).files)).toEqual(['a.md', 'b.md']);
    const gone = await call(['check', 'a.md', '--update-baseline'], {
      'a.md': norra,
      [name]: baseline,
    });
    expect(Object.keys(JSON.parse(gone.text(name)).files)).toEqual(['a.md']);
  });

  test('the list does not depend on where or in which order', async () => {
    const files = {
      'avtal/b.md': norra,
      'avtal/a.md': agreement('Södra', 'Äldre saknar sällskap.'),
    };
    const first = await call(
      ['check', 'avtal/a.md', 'avtal/b.md', '--baseline', 'avtal/x.json', '--update-baseline'],
      files,
    );
    const host = memoryHost({
      files: Object.fromEntries(
        Object.entries(files).map(([path, text]) => [`/annan/${path}`, text]),
      ),
      cwd: '/annan/avtal',
    });
    await run(['check', 'b.md', 'a.md', '--baseline', 'x.json', '--update-baseline'], host);
    expect(new TextDecoder().decode(host.bytesAt('x.json'))).toBe(first.text('avtal/x.json'));
    expect(Object.keys(JSON.parse(first.text('avtal/x.json')).files)).toEqual(['a.md', 'b.md']);
  });

  test.each([
    [{}, /Filen iop-baseline\.json finns inte\. Gör den med/],
    [{ [name]: 'inget' }, /är ingen lista över kända anmärkningar/],
    [{ [name]: '{"version":2,"files":{}}' }, /är ingen lista över kända anmärkningar/],
    [{ [name]: '{"version":1,"files":{"a.md":[{"rule":1}]}}' }, /är ingen lista/],
  ])('%j is told', async (more, words) => {
    const { code, err } = await call(['check', 'a.md', '--baseline', name], {
      'a.md': norra,
      ...more,
    });
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });
});

test('a baseline comes back as it was written', async () => {
  const text = await known({ 'a.md': norra });
  const read = readBaseline(text);
  expect(read && baselineText(read)).toBe(text);
  expect(text).not.toContain('Unga');
});
