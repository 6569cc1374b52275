import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** The layers, top first: a file imports from its own line and the lines below, never up. */
const layers: readonly { readonly layer: number; readonly holds: readonly string[] }[] = [
  { layer: 7, holds: ['cli/', 'lsp/', 'index.ts'] },
  {
    layer: 6,
    holds: ['reporters/', 'scaffold/', 'fix/', 'config/', 'baseline.ts', 'export/', 'reviewed/'],
  },
  { layer: 5, holds: ['check.ts', 'check/', 'report.ts'] },
  { layer: 4, holds: ['finding.ts'] },
  { layer: 3, holds: ['rules/'] },
  { layer: 2, holds: ['rule.ts', 'rule-kinds/', 'rule-kinds.ts', 'bibliography.ts'] },
  { layer: 1, holds: ['agreement/', 'import/'] },
  {
    layer: 0,
    holds: [
      'office/',
      'source.ts',
      'decode.ts',
      'sieve.ts',
      'locale.ts',
      'profile.ts',
      'profiles.ts',
      'generated/',
    ],
  },
];

interface Import {
  /** The file that imports, below src/. */
  readonly from: string;
  /** What it imports: a file below src/, or the name of a package. */
  readonly to: string;
}

const edge = 7;

function layerOf(file: string): number | null {
  const found = layers.find(({ holds }) =>
    holds.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place)),
  );
  return found?.layer ?? null;
}

/** A rule is one file in a group's folder; lists and what lies in or is called `kinds` serve many. */
function isRule(file: string): boolean {
  return /^rules\/(?!kinds\/)[^/]+\/(?!kinds?[-.]|index\.ts)[^/]+\.ts$/u.test(file);
}

/** What is wrong with an import, or null. */
function violation({ from, to }: Import): string | null {
  const own = layerOf(from);
  if (own === null) return `${from} has no layer: give it one in test/architecture.test.ts`;
  if (to.startsWith('node:')) {
    return own < edge ? `${from} imports ${to}: only layer ${edge} touches the world` : null;
  }
  if (!to.endsWith('.ts')) return null;
  if (to.startsWith('generated/')) return null;
  const other = layerOf(to);
  if (other === null) return `${from} imports ${to}, which has no layer`;
  if (other > own) return `${from} (layer ${own}) imports ${to} (layer ${other})`;
  if (isRule(from) && isRule(to)) return `${from} imports ${to}: rules do not import rules`;
  return null;
}

/** Imports, exports from, dynamic imports and types by `import()`, as they stand in a text. */
function importsOf(file: string, text: string): readonly Import[] {
  const pattern =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu;
  return [...text.matchAll(pattern)].map((match) => {
    const to = match[1] ?? match[2] ?? match[3] ?? '';
    const inside = to.startsWith('.') ? posix.join(posix.dirname(file), to) : to;
    return { from: file, to: inside };
  });
}

function sourceFiles(): readonly string[] {
  const root = join(import.meta.dirname, '../src');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => posix.join(entry.parentPath.slice(root.length + 1), entry.name))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function importsOfFile(file: string): readonly Import[] {
  return importsOf(file, readFileSync(join(import.meta.dirname, '../src', file), 'utf8'));
}

test('no file imports from a layer above its own, and only the edge imports Node', () => {
  const problems = sourceFiles()
    .filter((file) => !file.startsWith('generated/'))
    .flatMap(importsOfFile)
    .map(violation);
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});

test('every file has a layer', () => {
  expect(sourceFiles().filter((file) => layerOf(file) === null)).toEqual([]);
});

test('generated files import nothing of ours but layer 0, and never Node', () => {
  const imports = sourceFiles()
    .filter((file) => file.startsWith('generated/'))
    .flatMap(importsOfFile);
  const wrong = imports.filter(
    ({ to }) => to.startsWith('node:') || (to.endsWith('.ts') && layerOf(to) !== 0),
  );
  expect(wrong).toEqual([]);
});

test.each<[string, string, string]>([
  [
    'a rule may not see a reporter',
    'rules/term/x.ts',
    "import { a } from '../../reporters/text.ts';",
  ],
  ['nor by type', 'rule.ts', "import type {\n  A,\n  B,\n} from './report.ts';"],
  ['nor late', 'agreement/parse.ts', "const a = await import('../check.ts');"],
  ['nor by passing it on', 'finding.ts', "export { report } from './report.ts';"],
  ['nor for its effects', 'source.ts', "import './locale/../rule.ts';"],
  ['rules do not import rules', 'rules/term/x.ts', "import { y } from './y.ts';"],
  ['below the edge there is no Node', 'reporters/text.ts', "import fs from 'node:fs';"],
  ['nor types of it', 'check.ts', "import type { Stats } from 'node:fs';"],
  ['a file without a layer', 'utils.ts', "import { a } from './source.ts';"],
])('the check itself: %s', (_, file, text) => {
  expect(importsOf(file, text).map(violation)).toEqual([expect.any(String)]);
});

test.each<[string, string, string]>([
  ['downwards', 'rules/term/x.ts', "import { a } from '../../agreement/facts/dates.ts';"],
  ['sideways', 'reporters/json.ts', "import { a } from './text.ts';"],
  ['the list of rules', 'rules/index.ts', "import { x } from './term/x.ts';"],
  ['a kind of rule', 'rules/term/x.ts', "import { k } from './kind-missing.ts';"],
  ['generated data', 'locale.ts', "import { a } from './generated/schemas.ts';"],
  ['a package', 'agreement/parse.ts', "import { unified } from 'unified';"],
  ['Node at the edge', 'cli/node-host.ts', "import { readFileSync } from 'node:fs';"],
])('the check itself lets pass: %s', (_, file, text) => {
  expect(importsOf(file, text)).toHaveLength(1);
  expect(importsOf(file, text).map(violation)).toEqual([null]);
});
