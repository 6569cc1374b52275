import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../src/generated/version.ts';

const root = join(import.meta.dirname, '..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const [step] = action.runs.steps;
const folder = mkdtempSync(join(tmpdir(), 'iop-action-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// In the place of npx: tells its arguments and does what a check with findings does.
writeFileSync(
  join(folder, 'npx'),
  `#!/usr/bin/env bash
printf '%s\\n' "$@" >"${folder}/arguments"
echo '::error::text of an agreement'
if [[ $WANTED_CODE != 2 ]]; then
  echo '| en tabell |' >"$RUNNER_TEMP/iop.md"
  echo '::error file=a.md::words of ours' >"$RUNNER_TEMP/iop.txt"
fi
exit "$WANTED_CODE"
`,
);
chmodSync(join(folder, 'npx'), 0o755);

function runAction(inputs: Readonly<Record<string, string>>, code = 0) {
  const summary = join(folder, 'summary');
  const output = join(folder, 'output');
  for (const path of [summary, output]) writeFileSync(path, '');
  const values = Object.entries(step.env as Record<string, string>).map(([name, expression]) => {
    const input = /inputs\.([\w-]+)/.exec(expression)?.[1] ?? '';
    return [name, inputs[input] ?? action.inputs[input].default];
  });
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(values),
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      WANTED_CODE: String(code),
    },
  });
  const read = (path: string) => readFileSync(path, 'utf8');
  const args = read(join(folder, 'arguments')).trimEnd().split('\n');
  return { status, stdout, args, summary: read(summary), output: read(output) };
}

describe.skipIf(process.platform === 'win32')('the GitHub action', () => {
  test('runs this version of the package', () => {
    expect(action.inputs.version.default).toBe(`~${version}`);
    expect(runAction({}).args).toContain(`--package=iop-avtal@~${version}`);
  });

  test('says what was found, in the summary too, and how it went', () => {
    const { status, stdout, summary, output } = runAction({}, 1);
    expect(status).toBe(1);
    expect(output).toBe('exit-code=1\n');
    expect(summary).toBe('| en tabell |\n');
    expect(stdout).toContain('::error file=a.md::words of ours');
  });

  test('says nothing of what an earlier run found', () => {
    runAction({}, 1);
    const { status, stdout, summary } = runAction({}, 2);
    expect(status).toBe(2);
    expect(summary).toBe('');
    expect(stdout).not.toContain('words of ours');
  });

  test('lets no text of an agreement be a command', () => {
    const lines = runAction({}, 1).stdout.split('\n');
    const token = /^::stop-commands::(\w{32})$/.exec(lines[0] ?? '')?.[1];
    const printed = lines.indexOf('::error::text of an agreement');
    expect(token).toBeDefined();
    expect(printed).toBeGreaterThan(0);
    expect(lines.indexOf(`::${token}::`)).toBeGreaterThan(printed);
  });

  test('takes inputs as they are, each as one word', () => {
    const odd = '$(touch x); `touch x` "citat" två ord';
    const { args } = runAction({
      paths: `avtal\n${odd}\n\n-x`,
      profile: odd,
      lang: 'en',
      'fail-on': 'warning',
    });
    expect(args.slice(args.indexOf('--') + 1)).toEqual(['avtal', odd, '-x']);
    expect(args[args.indexOf('--profile') + 1]).toBe(odd);
    expect(args[args.indexOf('--lang') + 1]).toBe('en');
    expect(args[args.indexOf('--fail-on') + 1]).toBe('warning');
    expect(existsSync('x')).toBe(false);
  });

  test('reports only on what has changed since a branch, when it is told which', () => {
    expect(runAction({}).args).not.toContain('--changed');
    const { args } = runAction({ since: 'origin/main' });
    expect(args.slice(args.indexOf('--changed'), args.indexOf('--changed') + 3)).toEqual([
      '--changed',
      '--since',
      'origin/main',
    ]);
  });

  test('has no input in the text of the script', () => {
    expect(step.run).not.toContain('${{');
  });
});

test('the pre-commit hook runs on the kinds of files that are read', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  const files = new RegExp(hook.files);
  for (const name of ['a.md', 'b.docx', 'c.odt', 'd.pdf', 'e.iop.yaml'])
    expect(files.test(name)).toBe(true);
  for (const name of ['a.txt', 'iop.yaml.bak', 'bild.png']) expect(files.test(name)).toBe(false);
  expect(hook.entry).toBe('iop check --only-agreements');
});
