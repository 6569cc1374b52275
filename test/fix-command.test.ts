import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { para, wordFile } from './import/word-file.ts';
import { memoryHost, type World } from './memory-host.ts';

const wanted = `---
iop: 1
title: Mötesplats Norra
status: draft
parties:
  - { name: Exempelstads kommun, type: municipality, org-number: 212000-9150 }
  - { name: Föreningen Norra, type: association, org-number: 802499-0015 }
term: { start: 2027-01-01, end: 2029-12-31 }
---

# Mötesplats Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Bakgrund

Unga saknar en plats att mötas på.
`;
const written = wanted.replace('212000-9150', '2120009150').replace('## Bakgrund', '**Bakgrund**');
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const bytes = (text: string) => new TextEncoder().encode(text);

async function call(argv: readonly string[], world: World = {}) {
  const host = memoryHost(world);
  const code = await run(argv, host);
  return { code, out: host.out.join(''), err: host.err.join(''), host };
}

describe('--fix', () => {
  test.each([
    ['as it is', written, wanted],
    ['with Windows line ends', crlf(written), crlf(wanted)],
    ['with a byte order mark', `\ufeff${written}`, `\ufeff${wanted}`],
    ['without a last line end', written.trimEnd(), wanted.trimEnd()],
  ])('mends a file %s, and nothing else of it', async (_, before, after) => {
    const { err, out, host } = await call(['check', 'a.md', '--fix'], {
      files: { 'a.md': bytes(before) },
    });
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.bytesAt('a.md'))).toBe(after);
    expect(err).toBe('Rättat i a.md: 2 ställen.\n');
    expect(out).not.toContain('frontmatter-schema');
    expect(out).not.toContain('heading-as-bold');
  });

  test('mends the card beside it', async () => {
    const card = 'iop: 1\navslutat: 2027-1-31\n';
    const { host, err } = await call(['check', 'a.md', '--fix'], {
      files: { 'a.md': wanted, 'a.iop.yaml': card },
    });
    expect(new TextDecoder().decode(host.bytesAt('a.iop.yaml'))).toBe(
      'iop: 1\navslutat: 2027-01-31\n',
    );
    expect(err).toBe('Rättat i a.iop.yaml: ett ställe.\n');
  });

  test('leaves what is in order unwritten', async () => {
    const { host, err } = await call(['check', 'a.md', '--fix'], { files: { 'a.md': wanted } });
    expect(host.written.size).toBe(0);
    expect(err).toBe('Inget är ändrat: här finns inget som --fix kan rätta.\n');
  });

  test('leaves Word, ODT and PDF, and says so', async () => {
    const word = wordFile({ body: [para('Mötesplats Norra', { style: 'Title' })] });
    const { host, err } = await call(['check', 'å b.docx', '--fix'], {
      files: { 'å b.docx': word },
    });
    expect(host.written.size).toBe(0);
    expect(err).toMatch(/^Inget är ändrat: --fix rättar textfiler .* iop import "å b\.docx"\n$/);
  });

  test('writes nothing when a report cannot be written where it was to be', async () => {
    const { code, host } = await call(['check', 'a.md', '--fix', '--format', 'json=a.md'], {
      files: { 'a.md': written },
    });
    expect(code).toBe(2);
    expect(host.written.size).toBe(0);
  });

  test('does not write a file in another encoding, and says so', async () => {
    const wide = new Uint8Array(2 + written.length * 2);
    wide.set([0xff, 0xfe]);
    for (const [i, letter] of [...written].entries()) {
      const code = letter.codePointAt(0) ?? 0;
      wide.set([code & 0xff, code >> 8], 2 + i * 2);
    }
    const { code, err, host } = await call(['check', 'a.md', '--fix'], { files: { 'a.md': wide } });
    expect(code).toBe(2);
    expect(err).toContain('a.md är inte ändrad');
    expect(host.bytesAt('a.md')).toEqual(wide);
  });

  test('JSON alone stands on stdout, with the findings that are left', async () => {
    const { out } = await call(['check', 'a.md', '--fix', '--format', 'json'], {
      files: { 'a.md': written },
    });
    const [file] = JSON.parse(out).files;
    const rules = file.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('heading-as-bold');
    expect(rules).toContain('missing-required-section');
  });

  test('without it JSON says how each can be mended', async () => {
    const { out } = await call(['check', 'a.md', '--format', 'json'], {
      files: { 'a.md': written },
    });
    const { files: told, summary } = JSON.parse(out);
    const [file] = told;
    expect(summary.fixable).toBe(2);
    const fixes = file.findings.flatMap((finding: { rule: string; fix: unknown }) =>
      finding.fix ? [[finding.rule, finding.fix]] : [],
    );
    expect(fixes).toEqual([
      [
        'frontmatter-schema',
        expect.objectContaining({
          edits: [
            expect.objectContaining({ line: 6, text: '2120009150', replacement: '212000-9150' }),
          ],
        }),
      ],
      [
        'heading-as-bold',
        expect.objectContaining({
          edits: [
            expect.objectContaining({ line: 15, text: '**Bakgrund**', replacement: '## Bakgrund' }),
          ],
        }),
      ],
    ]);
  });

  test.each<[readonly string[], RegExp]>([
    [['check', '-', '--fix'], /Lägg till --diff/],
    [['check', 'a.md', '--diff'], /Skriv --fix --diff/],
    [['check', 'a.md', '--fix', '--diff', '--format', 'json'], /Ta bort --diff eller --format/],
    [['check', 'a.md', '--fix', '--diff', '--format', 'json=b'], /Ta bort --diff eller --format/],
  ])('%j is told', async (argv, words) => {
    const { code, err } = await call(argv, { files: { 'a.md': written }, stdin: written });
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });
});

describe('a fix that could not be written', () => {
  const reported = async (world: World, ...more: readonly string[]) => {
    const argv = ['check', 'a.md', '--fix', '--format', 'json', ...more];
    const { code, out, err } = await call(argv, world);
    const [file] = JSON.parse(out).files;
    const rules = file.findings.map(({ rule }: { rule: string }) => rule);
    return { code, err, rules };
  };

  test('has changed nothing, and the report shows the file as it is', async () => {
    const world = { files: { 'a.md': written }, fullDisk: true };
    const { code, err, rules } = await reported(world);
    expect(code).toBe(2);
    expect(err).toMatch(/^a\.md är inte ändrad: .*\n$/);
    expect(rules).toContain('heading-as-bold');
    expect(rules).toContain('frontmatter-schema');
    const found = await call(['check', 'a.md', '--format', 'json'], world);
    const [file] = JSON.parse(found.out).files;
    expect(rules).toEqual(file.findings.map(({ rule }: { rule: string }) => rule));
  });

  test('in a card beside a text that was written is told on its own', async () => {
    const card = 'iop: 1\navslutat: 2027-1-31\n';
    const files = { 'a.md': written, 'a.iop.yaml': card };
    const host = memoryHost({ files });
    const code = await run(['check', 'a.md', '--fix', '--format', 'json'], {
      ...host,
      replace: (path, content, kept) =>
        path.endsWith('.yaml') ? { failure: 'denied' } : host.replace(path, content, kept),
    });
    const [file] = JSON.parse(host.out.join('')).files;
    const rules = file.findings.map(({ rule }: { rule: string }) => rule);
    expect([code, host.err.join('')]).toEqual([
      2,
      expect.stringMatching(/^Rättat i a\.md: 2 ställen\.\na\.iop\.yaml är inte ändrad: .*\n$/),
    ]);
    expect(rules).not.toContain('heading-as-bold');
    expect(rules).toContain('frontmatter-schema');
    expect(host.written.get('/repo/a.md')).toBe(wanted);
  });

  test('is nothing that a baseline may take for gone', async () => {
    const files = { 'a.md': written };
    const first = memoryHost({ files });
    await run(['check', 'a.md', '--baseline', 'k.json', '--update-baseline'], first);
    const known = { ...files, 'k.json': first.bytesAt('k.json') };
    const host = memoryHost({ files: known });
    const code = await run(['check', 'a.md', '--fix', '--baseline', 'k.json'], {
      ...host,
      replace: () => ({ failure: 'full' }),
    });
    expect([code, host.err.join('')]).toEqual([
      2,
      expect.stringMatching(/^a\.md är inte ändrad: .*\n$/),
    ]);
  });
});

test('a patch leaves the findings as they are, and so the run', async () => {
  const argv = ['check', 'a.md', '--max-warnings', '0', '--fail-on', 'never'];
  const files = { 'a.md': written };
  const counted = async (...more: readonly string[]) =>
    (await call([...argv, ...more], { files })).code;
  expect(await counted('--fix', '--diff')).toBe(await counted());
});

describe('--fix --diff', () => {
  test.each([
    ['avtal.md', written, wanted],
    ['Hässleholmen i dag.md', written, wanted],
    ['avtal.md', crlf(written), crlf(wanted)],
    ['avtal.md', `\ufeff${written}`, `\ufeff${wanted}`],
    ['avtal.md', written.trimEnd(), wanted.trimEnd()],
  ])('%s: git applies the patch, and nothing was written', async (name, before, after) => {
    const { out, host } = await call(['check', name, '--fix', '--diff'], {
      files: { [name]: bytes(before) },
    });
    expect(host.written.size).toBe(0);
    const folder = mkdtempSync(join(tmpdir(), 'iop-patch-'));
    try {
      const git = (...args: readonly string[]) =>
        spawnSync('git', ['-c', 'core.autocrlf=false', ...args], {
          cwd: folder,
          input: out,
          encoding: 'utf8',
        });
      git('init', '-q');
      writeFileSync(join(folder, name), before);
      const { status, stderr } = git('apply', '--whitespace=nowarn', '-');
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(after);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('in a log on GitHub it commands nothing, and git takes it as it is', async () => {
    const trap = written.replace('Unga', '::error file=x::forged\n##[error]forged\nUnga');
    const world = { files: { 'a.md': trap }, env: { GITHUB_ACTIONS: 'true' } };
    const { out } = await call(['check', 'a.md', '--fix', '--diff'], world);
    const [first = '', ...rest] = out.trimEnd().split('\n');
    const token = /^::stop-commands::([0-9a-f]{64})$/.exec(first)?.[1];
    expect(rest.at(-1)).toBe(`::${token}::`);
    expect(rest.slice(0, -1).join('\n')).not.toContain(token);
    const folder = mkdtempSync(join(tmpdir(), 'iop-patch-'));
    try {
      writeFileSync(join(folder, 'a.md'), trap);
      const options = { cwd: folder, input: out, encoding: 'utf8' } as const;
      spawnSync('git', ['init', '-q'], options);
      expect(spawnSync('git', ['apply', '-'], options)).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('## Bakgrund');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('at a terminal nothing of it acts', async () => {
    const files = { 'a.md': written.replace('Unga', 'Unga \u001b[31m\u202e') };
    const { out } = await call(['check', 'a.md', '--fix', '--diff'], { files, terminal: true });
    expect(out).toContain('+## Bakgrund');
    for (const letter of ['\u001b', '\u202e']) expect(out).not.toContain(letter);
  });

  test('standard input can be shown what would change', async () => {
    const { out } = await call(['check', '-', '--fix', '--diff', '--stdin-filename', 'a.md'], {
      stdin: written,
    });
    expect(out).toContain('+## Bakgrund');
    expect(out).toContain('--- a/a.md\n+++ b/a.md\n');
  });

  test('nothing to mend is no patch', async () => {
    expect(
      (await call(['check', 'a.md', '--fix', '--diff'], { files: { 'a.md': wanted } })).out,
    ).toBe('');
  });
});
