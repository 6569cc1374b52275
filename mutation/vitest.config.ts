import process from 'node:process';
import type { RunnerTestFile } from 'vitest';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** Stryker counts tests, and a file that cannot be loaded has none: let it have one, which fails. */
const loading: Reporter = {
  onTestModuleEnd(module) {
    const { task } = module as unknown as { readonly task: RunnerTestFile };
    if (task.result?.state !== 'fail' || task.tasks.length > 0) return;
    const test = { type: 'test', name: 'can be loaded', mode: 'run', file: task, meta: {} };
    task.tasks.push({ ...test, result: task.result } as RunnerTestFile['tasks'][number]);
  },
};

export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? 'test/**/*.test.ts').split(','),
    // Texts by chance take long and kill what the tables kill; the edges are not mutated.
    exclude: ['test/**/*hostile*', 'test/agreement/any-text.test.ts'],
    // Each mutant is loaded once for all files of tests.
    isolate: false,
    reporters: [loading],
  },
});
