import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const MINUTES = 60_000;

/**
 * `npm test` runs the fast tests, whose folders mirror the code. Each folder of `test/suites` is a suite of slow ones:
 * `npm run test:NAME`; `npm run test:all` runs everything, one suite after the other.
 */
const suites = readdirSync(new URL('test/suites/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }, index): TestProjectInlineConfiguration => {
    const include = [`test/suites/${name}/**/*.test.ts`];
    const globalSetup = ['test/suites/setup.ts'];
    const sequence = { groupOrder: index + 1 };
    return { extends: true, test: { name, include, globalSetup, sequence, testTimeout: 60 * MINUTES } };
  });

export default defineConfig({
  // The packages' sources run untouched, without having been built.
  resolve: { alias: { '#platform': fileURLToPath(new URL('templates/runtime/platform/node.ts', import.meta.url)) } },
  test: {
    // Vitest leaves a core to itself by default; of two, that is half.
    maxWorkers: '100%',
    // Against tests that hang, never a measure: a machine may be slow, or busy.
    testTimeout: 10 * MINUTES,
    hookTimeout: 10 * MINUTES,
    teardownTimeout: MINUTES,
    expect: { poll: { timeout: 10 * MINUTES } },
    coverage: {
      include: ['generator/**/*.ts', 'templates/{runtime,testing}/**/*.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.tmp/coverage',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/suites/**'],
          // Modules, the compiler among them, are loaded once for each worker instead of once for each file.
          isolate: false,
        },
      },
      ...suites,
    ],
  },
});
