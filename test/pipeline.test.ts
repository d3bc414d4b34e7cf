/** One run through everything: the document is read, its packages are printed, and one of them calls its local API. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareSpecs } from '../generator/diff/compare.ts';
import { packageFiles } from '../generator/output/package-files.ts';
import { specFiles } from '../generator/output/spec-files.ts';
import type { ApiSpec } from '../generator/spec/types.ts';
import { wholeDocument } from './document.ts';

const committed = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

describe('what the document gives is what is committed: `npm run generate`, then review the difference', () => {
  const result = wholeDocument();

  it('the specs', () => {
    const files = [...specFiles(result)];
    expect(files.length).toBeGreaterThan(6);
    expect(files.filter(([path, text]) => text !== committed(path)).map(([path]) => path)).toEqual([]);
  });

  it.each(result.specs.map((spec) => [spec.version, spec] as const))('the package of %s', (_version, spec) => {
    const { folder, files } = packageFiles(spec, '.');
    expect(files.size).toBeGreaterThan(50);
    const stale = [...files].filter(([path, text]) => text !== committed(`${folder}/${path}`));
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('and so the diff finds nothing between them', () => {
    for (const spec of result.specs) {
      const old = JSON.parse(committed(`spec/${spec.product}-${spec.version}.json`)) as ApiSpec;
      expect(compareSpecs(old, spec)).toMatchObject({ changes: [], bump: 'none' });
    }
  });
});

it('a client creates, waits, lists and deletes against the local API', async () => {
  const { ClbClient } = await import('../generated/clb-2018-03-17/src/index.ts');
  const { createLocalTransport } = await import('../generated/clb-2018-03-17/src/testing.ts');
  const transport = await createLocalTransport();
  const clb = new ClbClient({ region: 'ap-guangzhou', transport, credentials: transport.credentials });
  const created = await clb.createLoadBalancer({ LoadBalancerType: 'OPEN', Number: 2 });
  await clb.waitFor(created, { delayMs: 1 });
  const ids = created.LoadBalancerIds ?? [];
  expect(ids).toHaveLength(2);
  const { LoadBalancerSet } = await clb.describeLoadBalancers({ LoadBalancerIds: ids });
  expect(LoadBalancerSet.map(({ LoadBalancerId }) => LoadBalancerId).sort()).toEqual([...ids].sort());
  await clb.deleteLoadBalancer({ LoadBalancerIds: ids });
});
