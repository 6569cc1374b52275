import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      reporter: ['text', 'json-summary'],
      include: ['src/**'],
      exclude: ['src/generated/**', 'src/cli/main.ts', 'src/cli/node-host.ts'],
      thresholds: { lines: 90, functions: 90, branches: 90 },
    },
  },
});
