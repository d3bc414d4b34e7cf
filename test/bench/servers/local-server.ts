/** A process of its own for the topic `local-server`: the local API, and beside it the least that `node:http` can do. */
import { createServer } from 'node:http';
import { startLocalServer } from '../../../templates/testing/server.ts';
import { clb } from '../../serve/specs.ts';

const local = await startLocalServer([clb], { rateLimit: false });
const body = JSON.stringify({ Response: { TotalCount: 0, LoadBalancerSet: [], RequestId: crypto.randomUUID() } });
const bare = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
bare.listen(0, '127.0.0.1', () => {
  const address = bare.address();
  process.send?.({ local: local.port, bare: typeof address === 'object' ? address?.port : 0 });
});
process.on('message', () => process.send?.({ residentBytes: process.memoryUsage.rss() }));
