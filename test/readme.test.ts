import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/declarations.ts';
import { sharedOptions } from '../src/cli/option-declarations.ts';
import { run } from '../src/cli/run.ts';
import { profileNames } from '../src/profiles.ts';
import { slotNames } from '../src/scaffold/slots.ts';
import { root, runHere } from './checkout-host.ts';
import { memoryHost } from './memory-host.ts';

interface Fence {
  readonly language: string;
  readonly lines: readonly string[];
}

function fencesOf(text: string): readonly Fence[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    lines: body.trimEnd().split('\n'),
  }));
}

interface Command {
  readonly line: string;
  readonly argv: readonly string[];
  readonly code: number;
  /** What the text says that it prints, in order; `…` stands for lines left out. */
  readonly quoted: string[];
}

/** A line that calls `iop` about files that are here, else null. */
function commandOf(line: string): Command | null {
  const [, call, remark = ''] = /^(?:.*&& npx )?iop (.*?)(?:\s+#(.*))?$/.exec(line) ?? [];
  if (call === undefined) return null;
  const argv = call.split(' ');
  // Commands that make files, or depend on what has changed, have tests of their own.
  const makes = /^(?:init|börja|import|läs-in|export|skriv-ut)$/.test(argv[0] ?? '');
  if (makes || ['--baseline', '--changed'].some((it) => argv.includes(it))) return null;
  const paths = argv.filter(
    (word) => /\/|\.(?:md|docx|odt|pdf)$/.test(word) && !word.startsWith('-'),
  );
  if (!paths.every((path) => existsSync(join(root, path)))) return null;
  const code = Number(/(?:exit code|slutkod) (\d)/.exec(remark)?.[1] ?? 0);
  return { line, argv, code, quoted: [] };
}

/** The commands of a text, each with the output that follows it. */
function commandsOf(text: string): readonly Command[] {
  const found: Command[] = [];
  for (const { language, lines } of fencesOf(text)) {
    if (language === 'sh') {
      found.push(...lines.map(commandOf).filter((command) => command !== null));
    } else if (language === 'text') {
      found.at(-1)?.quoted.push(...lines.filter((line) => line !== '…' && line !== ''));
    }
  }
  return found;
}

/** Quoted lines that do not stand in the output, or not in this order. */
function missingFrom(out: string, quoted: readonly string[]): readonly string[] {
  let rest = out.split('\n');
  return quoted.filter((line) => {
    const at = rest.indexOf(line);
    rest = rest.slice(at + 1);
    return at === -1;
  });
}

/** The YAML that a text shows, by what its first line says it is. */
function yamlOf(text: string, firstLine: string): string {
  const fence = fencesOf(text).find(
    ({ language, lines }) => language === 'yaml' && lines[0] === firstLine,
  );
  return `${fence?.lines.join('\n') ?? ''}\n`;
}

const readmes = ['README.md', 'README.sv.md'].map((name) => ({
  name,
  text: readFileSync(join(root, name), 'utf8'),
}));

describe.each(readmes)('$name', ({ text }) => {
  test('has the two commands of a fresh clone', () => {
    const lines = fencesOf(text).flatMap((fence) => fence.lines);
    expect(lines).toContain('npm install && npx iop check examples/utkast.md');
    expect(lines).toContain('npm install && npm test');
  });

  test.each(commandsOf(text))('$line', async ({ argv, code, quoted }) => {
    const done = await runHere(argv);
    expect(done.err).toBe('');
    expect(done.code).toBe(code);
    expect(missingFrom(done.out, quoted)).toEqual([]);
  });

  test('names every command, option and profile, and none that is not there', () => {
    for (const { name, swedish } of commands) {
      expect(text).toContain(name);
      expect(text).toContain(swedish);
    }
    const options = [...sharedOptions, ...commands.flatMap((command) => command.options)];
    const here = new Set(options.map(({ flags }) => flags));
    // --help is the parser’s own.
    const named = [...text.matchAll(/`[^`\n]*?(--[a-z-]+)/g)]
      .map(([, flag = '']) => flag)
      .filter((flag) => !['--help', '--package', '--save-dev'].includes(flag));
    expect(named.filter((flag) => !here.has(flag))).toEqual([]);
    expect([...here].filter((flag) => !named.includes(flag))).toEqual([]);
    for (const profile of profileNames) expect(text).toContain(`\`${profile}\``);
  });

  test('shows settings, a profile and a card that work', async () => {
    const agreement = readFileSync(join(root, 'examples/utkast.md'), 'utf8');
    const body = agreement.slice(agreement.indexOf('\n# '));
    const host = memoryHost({
      files: {
        'iop.config.yaml': yamlOf(text, '# iop.config.yaml'),
        'exempelstad.yaml': yamlOf(text, '# exempelstad.yaml'),
        'avtal/a.md': `${yamlOf(text, '---')}${body}`,
      },
    });
    await run(['check', '--format', 'json', '--require-files'], host);
    expect(host.err.join('')).toBe('');
    const [file] = JSON.parse(host.out.join('')).files;
    expect(file).toMatchObject({ stage: 'draft', profile: 'exempelstad' });
    const rules = file.findings.map(({ rule }: { readonly rule: string }) => rule);
    expect(rules).not.toContain('frontmatter-schema');
    expect(rules).not.toContain('frontmatter-missing');
    expect(rules).toContain('missing-required-section');
  });

  test('shows a profile as a table that works', async () => {
    const name = text.includes('# regelverk.yaml') ? 'regelverk.yaml' : 'profile.yaml';
    const agreement = readFileSync(join(root, 'examples/utkast.md'), 'utf8');
    const host = memoryHost({ files: { [name]: yamlOf(text, `# ${name}`), 'a.md': agreement } });
    await run(['check', 'a.md', '--format', 'json', '--profile', `./${name}`], host);
    expect(host.err.join('')).toBe('');
    const [file] = JSON.parse(host.out.join('')).files;
    expect(Object.keys(file.sections).slice(0, 3)).toEqual([
      'background',
      'goals',
      'communication',
    ]);
    expect(file.ownPoints).toEqual([
      { name: 'Barnrätt', level: 'required', state: 'missing', place: null },
    ]);
  });

  test('links to files that are here', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
    const local = links.filter((to) => !/^https?:/.test(to));
    expect(local.filter((to) => !existsSync(join(root, to)))).toEqual([]);
  });
});

test('the readme of the templates names every slot, and none that is not there', () => {
  const text = readFileSync(join(root, 'templates/README.md'), 'utf8');
  const named = [...text.matchAll(/\{\{([\p{L}-]+)[^{}]*\}\}/gu)].map(([, name = '']) => name);
  expect([...new Set(named)].sort()).toEqual([...slotNames].sort());
});
