import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '#platform': `${root}templates/runtime/platform/node.ts` } },
  test: { include: ['test/publish/e2e/*.e2e.ts'], testTimeout: 600_000, hookTimeout: 180_000 },
});
