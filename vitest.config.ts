import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The packages' sources run untouched, without having been built.
  resolve: { alias: { '#platform': fileURLToPath(new URL('templates/runtime/platform/node.ts', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest leaves a core to itself by default; of two, that is half.
    maxWorkers: '100%',
    globalSetup: ['test/setup/packages.ts'],
    coverage: {
      include: ['generator/**/*.ts', 'templates/runtime/**/*.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.tmp/coverage',
    },
  },
});
