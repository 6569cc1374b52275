import { describe, expect, test } from 'vitest';
import { readArguments } from '../src/cli/arguments.ts';
import { commands, mainExamples } from '../src/cli/declarations.ts';
import { sharedOptions } from '../src/cli/option-declarations.ts';
import { readPlainCheck } from '../src/cli/plain-check.ts';
import { run } from '../src/cli/run.ts';
import { locales } from '../src/locale.ts';
import { fc } from './fast-check.ts';
import { memoryHost } from './memory-host.ts';

async function call(...argv: readonly string[]) {
  const host = memoryHost();
  const code = await run(argv, host);
  return { code, out: host.out.join(''), err: host.err.join('') };
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ');

describe.each(locales)('in %s', (locale) => {
  test('a bare iop shows the help and fails; --help and help do not', async () => {
    const bare = await call('--lang', locale);
    expect(bare).toMatchObject({ code: 2, out: '' });
    expect(await call('--help', '--lang', locale)).toEqual({ code: 0, out: bare.err, err: '' });
    expect(await call('--lang', locale, 'help')).toEqual({ code: 0, out: bare.err, err: '' });
    expect(mainExamples).toHaveLength(3);
    for (const { command, words } of mainExamples) {
      expect(bare.err).toContain(command);
      expect(bare.err).toContain(words[locale]);
    }
    for (const { words } of commands) expect(squeezed(bare.err)).toContain(words[locale]);
    await expect(bare.err).toMatchFileSnapshot(`fixtures/help/iop.${locale}.txt`);
  });

  test.each(commands)(
    '$name names its options and shows examples',
    async ({ name, swedish, options, examples }) => {
      const { code, out } = await call(name, '--help', '--lang', locale);
      expect(code).toBe(0);
      for (const { flags, words } of [...options, ...sharedOptions]) {
        expect(out).toContain(`${flags} `);
        expect(squeezed(out)).toContain(words[locale]);
      }
      for (const { command } of examples) expect(out).toContain(command);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
      for (const word of [name, swedish]) {
        expect(await call('--lang', locale, 'help', word)).toEqual({ code: 0, out, err: '' });
      }
      await expect(out).toMatchFileSnapshot(`fixtures/help/${name}.${locale}.txt`);
    },
  );

  test('nothing of Commander’s English is left in the Swedish', async () => {
    if (locale === 'en') return;
    const pages = await Promise.all(commands.map(({ name }) => call(name, '--help')));
    const all = [await call('--help'), ...pages].map(({ out }) => out).join('\n');
    expect(all).not.toMatch(
      /\b(?:Usage|Options|Commands|Arguments|display help|default:|choices:)/,
    );
  });
});

test('--version prints the version alone', async () => {
  expect(await call('--version')).toEqual({ code: 0, out: '0.1.0\n', err: '' });
});

test('the plainest calls of check are read as Commander reads them', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'a.md',
      'avtal/',
      '-',
      '--',
      '',
      '-h',
      '--help',
      '--tips',
      '--tips=ja',
      '--nope',
    ),
    fc.constantFrom(
      '--quiet',
      '--require-files',
      '--only-agreements',
      '--profile',
      '--profile=boras',
    ),
    fc.constantFrom('--format', '--format=json', 'json=x', '--lang', '--lang=en', 'sv', '--stage='),
    fc.constantFrom(
      '--color',
      'never',
      '--max-warnings',
      '0',
      '--fail-on=x',
      '--print-config',
      '--',
    ),
    fc.string({ maxLength: 4 }),
  );
  const command = fc.constantFrom('check', 'granska', 'Granska', 'rules', '--lang', '');
  let plain = 0;
  fc.assert(
    fc.property(command, fc.array(word, { maxLength: 6 }), (name, words) => {
      const argv = [name, ...words];
      const read = readPlainCheck(argv);
      if (read === null) return;
      plain += 1;
      expect(read).toEqual(readArguments(argv, { locale: 'sv', width: 100, version: '0' }));
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test('every example in the help can be called', async () => {
  const examples = [...mainExamples, ...commands.flatMap((it) => it.examples)];
  for (const { command } of examples) {
    const { err } = await call(...command.split(' ').slice(1));
    expect(err).not.toMatch(/Hjälp:/);
  }
});
