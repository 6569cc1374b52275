import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/agreement/parse.ts';
import { run } from '../src/cli/run.ts';
import { docxOf } from '../src/export/docx/docx.ts';
import { paperOf } from '../src/export/paper-of.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { para, wordFile } from './import/word-file.ts';
import { memoryHost, type World } from './memory-host.ts';

async function call(argv: readonly string[], files: NonNullable<World['files']>) {
  const host = memoryHost({ files });
  const code = await run(argv, host);
  const written = [...host.written.keys()];
  return { code, out: host.out.join(''), err: host.err.join(''), written };
}

const norra = `# Mötesplats Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Bakgrund

Unga saknar en plats att mötas på.
`;
const word = wordFile({
  body: [
    para('Mötesplats Norra', { style: 'Title' }),
    para('Överenskommelse om idéburet offentligt partnerskap (IOP)'),
  ],
});

describe('a copy with comments', () => {
  test('leaves stdout to the report that is printed there', async () => {
    const argv = ['check', 'a.docx', '--format', 'json', '--format', 'docx=b.docx'];
    const { out, err } = await call(argv, { 'a.docx': word });
    expect(JSON.parse(out).files.length).toBe(1);
    expect(err).toMatch(/^Sparat: b\.docx, en kopia med \d+ kommentarer\./);
    const alone = await call(['check', 'a.docx', '--format', 'docx=b.docx'], { 'a.docx': word });
    expect(alone.out).toMatch(/^Sparat: b\.docx/);
  });

  test('with nothing but the summary has one comment', async () => {
    const name = 'rent.md';
    const text = readFileSync(join(import.meta.dirname, '../examples', name), 'utf8');
    const agreement = parse({ path: name, text }, { profile: shippedProfiles.default });
    const bytes = await docxOf(paperOf(agreement, { guidance: false, name }), null);
    const settings = 'rules: { state-aid-not-assessed: off }\n';
    const { out } = await call(
      ['check', 'a.docx', '--today', '2026-11-22', '--format', 'docx=b.docx'],
      { 'a.docx': bytes, 'iop.config.yaml': settings },
    );
    expect(out).toMatch(/^Sparat: b\.docx, en kopia med en kommentar\./);
  });
});

describe('nothing is written when one of the files cannot be', () => {
  test.each<[readonly string[], RegExp]>([
    [['a.docx', '--format', 'html=r.html', '--format', 'docx=b'], /slutar på \.docx/],
    [['a.md', '--format', 'html=r.html', '--format', 'docx=b.docx'], /Granska en Word-fil i taget/],
    [['-', '--stdin-filename', 'a.docx', '--format', 'docx=b.docx'], /i det som skickas in/],
    [['kort.docx', '--format', 'docx=b.docx'], /”kort\.docx” gick inte att läsa.*Filen är skadad/],
    [['a.md', '--update-baseline', '--format', 'json=a.md'], /annat namn efter --format json=/],
    [['a.md', '--update-baseline', '--format', 'json=iop-baseline.json'], /listan över kända/],
    [['a.md', '--fix', '--diff', '--update-baseline'], /Ta bort --diff eller --update-baseline/],
  ])('%j', async (argv, words) => {
    const { code, err, written } = await call(['check', ...argv], {
      'a.docx': word,
      'a.md': norra,
      'kort.docx': word.slice(0, -100),
    });
    expect(code).toBe(2);
    expect(err).toMatch(words);
    expect(written).toEqual([]);
  });
});

test('at a terminal a report in a file is told, elsewhere nothing is', async () => {
  const said = async (terminal: boolean, ...more: readonly string[]) => {
    const host = memoryHost({ files: { 'a.md': norra }, terminal });
    await run(['check', 'a.md', '--format', 'html=å b.html', ...more], host);
    return host.out.join('');
  };
  expect(await said(true)).toBe('Sparat: å b.html\n');
  expect(await said(false)).toBe('');
  expect(await said(true, '--format', 'plain')).not.toContain('Sparat');
});

test('a patch has taken nothing away from what is known', async () => {
  const draft = norra.replace('# ', '---\niop: 1\nstatus: draft\n---\n\n# ').replace('## ', '**');
  const files = { 'a.md': draft.replace('Bakgrund', 'Bakgrund**') };
  const host = memoryHost({ files });
  await run(['check', 'a.md', '--update-baseline'], host);
  const baseline = host.bytesAt('iop-baseline.json') ?? '';
  const known = { ...files, 'iop-baseline.json': baseline };
  const { out, err } = await call(
    ['check', 'a.md', '--baseline', 'iop-baseline.json', '--fix', '--diff'],
    known,
  );
  expect(out).toContain('+## Bakgrund');
  expect(err).toBe('');
});

test('where only known findings are left, nothing is said to be in order', async () => {
  const host = memoryHost({ files: { 'a.md': norra } });
  await run(['check', 'a.md', '--update-baseline'], host);
  expect(host.out.join('')).toMatch(/Inget nytt att rätta .* kända sedan tidigare/s);
  expect(host.out.join('')).not.toContain('Inget att rätta');
});
