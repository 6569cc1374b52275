import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breakages } from '../bench/breakage.mjs';
import { repository } from '../bench/repository.mjs';
import { newFolder } from './folder-host.ts';

const count = 40;
const files = [...repository({ files: count })];
const agreements = files.filter(({ kind }) => kind === 'agreement');
const others = files.filter(({ kind }) => kind === 'other');

const unique = (values: readonly unknown[]) => new Set(values).size;

describe('the repository that the bench makes', () => {
  test('one seed gives the same files again, another seed others', () => {
    expect([...repository({ files: count })]).toEqual(files);
    const again = [...repository({ files: count, seed: 2 })];
    const same = again.filter(({ text }) => agreements.some((file) => file.text === text));
    expect(same).toEqual([]);
  });

  test('more files begin with the same ones', () => {
    const more = [...repository({ files: count + 5 })].filter(({ kind }) => kind === 'agreement');
    expect(more.slice(0, count)).toEqual(agreements);
  });

  test('no two files have the same path, and agreements lie with nothing but their cards', () => {
    expect(unique(files.map(({ path }) => path))).toBe(files.length);
    const texts = new Set(agreements.map(({ path }) => path));
    for (const { path, kind } of files) {
      expect([path, path.startsWith('avtal/')]).toEqual([
        path,
        kind === 'agreement' || kind === 'card',
      ]);
      if (kind === 'card') expect(texts).toContain(path.replace(/\.iop\.yaml$/, '.md'));
    }
  });

  test('agreements are as long as real ones', () => {
    const sizes = agreements.map(({ text }) => Buffer.byteLength(text));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(18_000);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / count;
    expect(mean).toBeGreaterThan(14_000);
    expect(mean).toBeLessThan(16_000);
  });

  test('with a card, in both languages, beside and without; three of ten broken in many ways', () => {
    const cards = agreements.map(({ card }) => card);
    expect(new Set(cards)).toEqual(new Set(['swedish', 'english', 'beside', 'none']));
    expect(files.filter(({ kind }) => kind === 'card')).toHaveLength(
      cards.filter((card) => card === 'beside').length,
    );
    const broken = agreements.flatMap((file) => file.broken ?? []);
    expect(broken).toHaveLength(0.3 * count);
    expect(unique(broken)).toBeGreaterThan(4);
  });

  test('several municipalities, boards and associations', () => {
    expect(unique(agreements.map(({ path }) => path.split('/')[1]))).toBeGreaterThan(5);
    expect(unique(agreements.map(({ path }) => dirname(path)))).toBeGreaterThan(20);
    const numbers = agreements.flatMap(({ text }) => /802499-\d{4}/.exec(text)?.[0] ?? []);
    expect(unique(numbers)).toBeGreaterThan(30);
  });

  test('nobody in them is real', () => {
    for (const { text } of files) {
      for (const [mail] of text.matchAll(/\S+@\S+/g)) expect(mail).toMatch(/^[a-z.]+@exempel\.se$/);
      for (const [phone] of text.matchAll(/\b07[\d -]+\d/g)) {
        expect(phone).toMatch(/^070-174 06 (?:0[5-9]|[1-9]\d)$/);
      }
    }
  });
});

/** A report as its JSON has it, as far as it is looked at here. */
interface Written {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  }[];
  readonly skippedFiles: readonly { readonly path: string; readonly reason: string }[];
  readonly summary: { readonly files: number; readonly errors: number };
}

describe('a check of it', () => {
  const folder = () => {
    const made = newFolder();
    made.put(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    return made;
  };
  const argv = ['check', '.', '--today', '2026-11-21', '--workers', '0'];

  test('tells of what is broken and of nothing else, with annotations, and names what it passed over', async () => {
    const whole = folder();
    const formats = ['--format', 'json', '--format', 'github=annotations.txt'];
    const { code, out, err } = await whole.run([...argv, ...formats]);
    expect([code, err]).toEqual([1, '']);
    const report = JSON.parse(out) as Written;
    expect(report.summary.files).toBe(count);
    expect(report.files.map(({ path }) => path).sort()).toEqual(
      agreements.map(({ path }) => path).sort(),
    );
    expect(report.skippedFiles.map(({ path }) => path).sort()).toEqual(
      others.map(({ path }) => path).sort(),
    );
    // What is the matter may stand in the card beside it.
    const annotated = [...whole.text('annotations.txt').matchAll(/^::error file=([^,]+),/gm)]
      .map(([, path = '']) => path.replace(/\.iop\.yaml$/, '.md'))
      .sort();
    const broken = agreements.filter((file) => file.broken).map(({ path }) => path);
    expect([...new Set(annotated)]).toEqual(broken.sort());
    for (const { path, findings } of report.files) {
      const broken = agreements.find((file) => file.path === path)?.broken ?? null;
      const errors = findings.filter(({ severity }) => severity === 'error');
      const rules = errors.map(({ rule }) => rule);
      if (broken === null) expect([path, rules]).toEqual([path, []]);
      else
        expect([path, broken, rules]).toEqual([
          path,
          broken,
          expect.arrayContaining([breakages[broken]?.rule]),
        ]);
    }
  });

  test('comes to 0 when nothing but the others is looked at', async () => {
    const whole = folder();
    const clean = agreements.filter(({ broken }) => broken === null).map(({ path }) => path);
    expect((await whole.run(['check', ...clean.slice(0, 5), ...argv.slice(2)])).code).toBe(0);
    const none = await whole.run(['check', 'protokoll', ...argv.slice(2), '--require-files']);
    expect(none.code).toBe(2);
  });
});
