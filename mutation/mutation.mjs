// npm run mutation [-- paths] [--with tests]: changes the code in small ways, one at a time, and says which changes no
// test notices. Paths are folders or files below src/, also with lines (file.ts:10-40).
//
// Patterns and tables at the top of a file are made when it is loaded, so each change of them costs a run of all the
// tests there are: they are left alone, unless `--with` names the tests that are to judge them.
import { statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const { values, positionals } = parseArgs({
  options: { with: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});

/** Tests of what is below a folder, when none are named. */
const testsOf = {
  'src/rules/': ['test/rules.test.ts', 'test/rules/*.test.ts'],
  'src/': [
    'test/{criteria,kind,mask,own-word,rules}.test.ts',
    'test/{agreement,facts,rules}/*.test.ts',
  ],
};

/**
 * @param {string} path
 * @returns {string} the pattern of its files
 */
function filesOf(path) {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? `${path.replace(/\/$/, '')}/**/*.ts` : path;
}

const paths = positionals.length > 0 ? positionals : ['src/rules', 'src/agreement'];
const onlyRules = paths.every((path) => path.startsWith('src/rules/'));
const named = values.with.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`));
const tests = named.length > 0 ? named : testsOf[onlyRules ? 'src/rules/' : 'src/'];
// Stryker runs the tests in programs of their own.
process.env['MUTATION_TESTS'] = tests.join(',');

await new Stryker({
  mutate: paths.map(filesOf),
  ignoreStatic: named.length === 0,
}).runMutationTest();
