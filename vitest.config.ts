import process from 'node:process';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests hold no limits in time of their own: a busy machine is no fault of the code.
    testTimeout: 600_000,
    // Every core: one is otherwise kept free, which on two is half of them.
    maxWorkers: '100%',
    coverage: {
      enabled: process.env['COVERAGE'] !== undefined,
      provider: 'v8',
      reporter: ['text', 'json-summary'],
      include: ['src/**'],
      // What only runs in a process or a thread of its own is tested there.
      exclude: [
        'src/generated/**',
        'src/cli/main.ts',
        'src/cli/node-host.ts',
        'src/cli/start-helper.ts',
        'src/cli/answer-questions.ts',
      ],
      thresholds: { lines: 90, functions: 90, branches: 90 },
    },
  },
});
