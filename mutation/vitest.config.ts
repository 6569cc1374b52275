import process from 'node:process';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? 'test/**/*.test.ts').split(','),
    // Texts by chance take long and kill what the tables kill; the edges are not mutated.
    exclude: ['test/**/*hostile*', 'test/agreement/any-text.test.ts'],
    // Each mutant is loaded once for all files of tests.
    isolate: false,
  },
});
