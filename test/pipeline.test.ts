/** One run through everything: the document is read, its packages are printed, and one of them calls its local API. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { plannedChanges } from '../generator/output/outputs.ts';
import { specFiles } from '../generator/output/spec-files.ts';
import { NOT_GENERATED, packageOutputs } from '../generator/publish/package-outputs.ts';
import { wholeDocument } from './document.ts';

const root = resolve('.');

it('the specs and packages that the document gives are the committed ones, after `npm run generate`', () => {
  const result = wholeDocument();
  const packages = result.specs.map((spec) => packageOutputs(spec, root));
  const files = new Map([specFiles(result), ...packages.map((each) => each.files)].flatMap((each) => [...each]));
  const owned = packages.map(({ folder }) => folder);
  expect(files.size).toBeGreaterThan(200);
  expect(plannedChanges({ root, files, owned, ignored: NOT_GENERATED })).toEqual([]);
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
