import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The quick tests of what `npm run mutation` changes. */
export default defineConfig({
  root,
  resolve: { alias: { '#platform': `${root}templates/runtime/platform/node.ts` } },
  test: {
    include: [
      'test/repair/**/*.test.ts',
      'test/prose/**/*.test.ts',
      'test/diff/*.test.ts',
      'test/diff/rules/found.test.ts',
      'test/runtime/validate/{behaviour,check}.test.ts',
      'test/runtime/{client,signatures,secrets,retry,redact,tc3}.test.ts',
      'test/runtime/echoed-secrets.test.ts',
    ],
    // Programs, a browser and git; and laws that hundreds of runs bear out, for each of a thousand changes.
    exclude: ['test/diff/{schema,sides}.test.ts'],
  },
});
