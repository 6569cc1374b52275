import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtProgram, plainEnvironment } from './real-program.ts';

const program = builtProgram();
const waiting = 'Väntar på ändringar.';

const agreement = (title: string, more = '') => `# ${title}

Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Exempelstads kommun och Norra föreningen.

## Bakgrund

Unga i Norra saknar en plats att mötas på.
${more}`;

let folder = '';
let child: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-watch-'));
  mkdirSync(join(folder, '.git'));
});

afterEach(() => {
  child?.kill('SIGKILL');
  child = null;
  rmSync(folder, { recursive: true, force: true });
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

interface Started {
  /**
   * Waits until all of these stand in what it has written on both streams since this was last asked, and it waits for
   * changes after the last of them; what it has written.
   */
  readonly until: (...texts: readonly string[]) => Promise<string>;
  /** What it ended with. */
  readonly ended: Promise<number | string | null>;
  readonly end: (signal?: NodeJS.Signals) => Promise<number | string | null>;
}

function start(...argv: readonly string[]): Started {
  // One stream, so that what is written first comes first.
  const together = ['-c', 'exec "$0" "$@" 2>&1'];
  const one = spawn('sh', [...together, process.execPath, program, 'check', '--watch', ...argv], {
    cwd: folder,
    env: plainEnvironment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child = one;
  let written = '';
  let wake: () => void = () => undefined;
  one.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
    wake();
  });
  const ended = new Promise<number | string | null>((resolve) => {
    one.on('close', (code, signal) => {
      resolve(code ?? signal);
      wake();
    });
  });
  return {
    until: async (...texts) => {
      const isWritten = () => {
        const places = ['', ...texts].map((text) => written.indexOf(text));
        return !places.includes(-1) && written.includes(waiting, Math.max(...places));
      };
      while (!isWritten()) {
        if (one.exitCode !== null) throw new Error(`ended: ${one.exitCode}\n${written}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const said = written;
      written = '';
      return said;
    },
    ended,
    end: async (signal = 'SIGINT') => {
      one.kill(signal);
      return ended;
    },
  };
}

describe('the program', () => {
  test('tells of everything, then of what changes, and ends with 0 on Ctrl-C', async () => {
    put({ 'avtal/a.md': agreement('Norra'), 'avtal/b.md': agreement('Södra') });
    const iop = start('--format', 'plain');
    const first = await iop.until();
    expect(first).toContain('avtal/a.md:');
    expect(first).toContain('avtal/b.md:');
    expect(first).toMatch(/\nVäntar på ändringar\. Avsluta med Ctrl-C\.\n$/);

    appendFileSync(join(folder, 'avtal/b.md'), '\nOm [fyll i: belopp] kronor.\n');
    const second = await iop.until('[placeholder-left]');
    expect(second).toMatch(/^Ändrat: avtal\/b\.md\n/);
    expect(second).not.toContain('avtal/a.md:');
    expect(await iop.end()).toBe(0);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s', async (signal) => {
    put({ 'a.md': agreement('Norra') });
    const iop = start('a.md', '--quiet');
    await iop.until();
    expect(await iop.end(signal)).toBe(0);
  });

  test('ends when nobody reads it any more', async () => {
    put({ 'a.md': agreement('Norra') });
    const iop = start('--format', 'plain');
    await iop.until();
    child?.stdout?.destroy();
    put({ 'a.md': agreement('Norra', '\nMer.\n') });
    expect(await iop.ended).toBe(0);
  });

  test('follows a file through what editors do to it', async () => {
    put({ 'a.md': agreement('Norra'), 'b.md': agreement('Södra') });
    const iop = start('--format', 'plain');
    await iop.until();
    // Written beside and renamed, with a copy of the old file.
    renameSync(join(folder, 'a.md'), join(folder, 'a.md~'));
    put({ 'a.md.tmp': agreement('Norra', '\nFrån [fyll i: dag].\n') });
    renameSync(join(folder, 'a.md.tmp'), join(folder, 'a.md'));
    await iop.until('a.md\n', '[placeholder-left]');
    // Emptied, then written.
    put({ 'a.md': '' });
    put({ 'a.md': agreement('Norra', '\nTill [fyll i: tid].\n') });
    await iop.until('[fyll i: tid]');
    // Renamed: the old name has gone, the new one is told of.
    renameSync(join(folder, 'b.md'), join(folder, 'c.md'));
    expect(await iop.until('b.md (borta)', 'c.md\n')).toContain('c.md:');
    // Deleted.
    rmSync(join(folder, 'c.md'));
    await iop.until('Ändrat: c.md (borta)\n');
    expect(await iop.end()).toBe(0);
  });

  test('follows cards, settings, profiles, and folders that go and come again', async () => {
    put({ 'avtal/a.md': agreement('Norra'), 'b.md': agreement('Södra') });
    const iop = start('avtal', '--format', 'plain', '--lang', 'sv');
    await iop.until();
    put({ 'avtal/a.iop.yaml': 'iop: 1\nterm: { start: 2027-12-31, end: 2026-01-01 }\n' });
    expect(await iop.until('avtal/a.iop.yaml')).toContain('[term-invalid]');

    put({ 'iop.config.yaml': 'rules: {' });
    expect(await iop.until('YAML')).toContain('Ändrat: iop.config.yaml\n');
    put({ 'iop.config.yaml': 'profile: ./eget.yaml\n' });
    expect(await iop.until('eget.yaml')).toContain('”eget.yaml”, finns inte');
    put({ 'eget.yaml': 'extends: default\ntitle: { sv: Vårt eget, en: Our own }\n' });
    expect(await iop.until('eget.yaml')).toContain('avtal/a.md:');
    put({ 'eget.yaml': 'extends: default\n' });
    await iop.until('”title” saknas');
    put({ 'avtal/b.md': agreement('Södra') });
    await iop.until('avtal/b.md', '”title” saknas');
    const own = 'extends: default\ntitle: { sv: Vårt eget, en: Our own }\n';
    put({ 'eget.yaml': `${own}rules: { term-invalid: off }\n` });
    const mended = await iop.until('eget.yaml\n');
    expect(mended).not.toContain('[term-invalid]');
    // What changed meanwhile has not been forgotten.
    expect(mended).toContain('avtal/b.md:');

    rmSync(join(folder, 'avtal'), { recursive: true });
    await iop.until('avtal/a.md (borta)');
    put({ 'avtal/c.md': agreement('Östra', '\nFrån [fyll i: dag].\n') });
    expect(await iop.until('c.md')).toContain('[placeholder-left]');
    put({ 'avtal/inre/d.md': agreement('Västra', '\nFrån [fyll i: dag].\n') });
    expect(await iop.until('d.md')).toContain('avtal/inre/d.md');
    expect(await iop.end()).toBe(0);
  });

  test('a report in a file holds everything each time, and is no change itself', async () => {
    put({ 'a.md': agreement('Norra'), 'b.md': agreement('Södra') });
    const iop = start('--format', 'json=rapport.json');
    await iop.until();
    put({ 'a.md': agreement('Norra', '\nMer.\n') });
    await iop.until('Ändrat: a.md\n');
    const report = JSON.parse(readFileSync(join(folder, 'rapport.json'), 'utf8'));
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'b.md']);
    expect(await iop.end()).toBe(0);
  });

  test('what is no agreement and what git leaves out is no news', async () => {
    put({ 'a.md': agreement('Norra'), '.gitignore': 'egna/\n', 'egna/b.md': agreement('Södra') });
    const iop = start('--format', 'plain');
    await iop.until();
    put({ 'egna/b.md': agreement('Södra', '\nMer.\n'), 'x.yaml': 'a: 1\n', 'y.txt': 'y' });
    put({ 'node_modules/z/z.md': agreement('Öster') });
    put({ 'a.md': agreement('Norra', '\nMer.\n') });
    expect((await iop.until('a.md')).split('\n')[0]).toBe('Ändrat: a.md');
    expect(await iop.end()).toBe(0);
  });

  test('nothing on the way out clears or colours anything', async () => {
    put({ 'a.md': agreement('Norra') });
    const iop = start();
    expect(await iop.until()).not.toContain('\u001b');
    put({ 'a.md': agreement('Norra', '\nMer.\n') });
    expect(await iop.until('a.md')).not.toContain('\u001b');
    expect(await iop.end()).toBe(0);
  });
});
