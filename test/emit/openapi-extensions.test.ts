import { expect, it } from 'vitest';
import { emitOpenApi } from '../../generator/emit/openapi.ts';
import { readSpec } from '../model/facts.ts';

interface Document {
  paths: Record<string, { post: Record<string, unknown> }>;
  'x-error-meanings': Record<string, string[]>;
}

const modern = JSON.parse(emitOpenApi(readSpec('clb-2018-03-17'))) as Document;
const legacy = JSON.parse(emitOpenApi(readSpec('clb-2017'))) as Document;
const extensions = ({ paths }: Document, path: string) =>
  Object.fromEntries(Object.entries(paths[path]?.post ?? {}).filter(([name]) => name.startsWith('x-')));

it('an operation that reads and pages says so as other generators read it', () => {
  expect(extensions(modern, '/#DescribeLoadBalancers')).toMatchObject({
    'x-effect': 'read',
    'x-speakeasy-retries': { strategy: 'backoff', statusCodes: ['429', '5XX'] },
    'x-speakeasy-pagination': {
      type: 'offsetLimit',
      inputs: [
        { name: 'Offset', in: 'requestBody', type: 'offset' },
        { name: 'Limit', in: 'requestBody', type: 'limit' },
      ],
      outputs: { results: '$.Response.LoadBalancerSet' },
    },
    'x-total': '$.Response.TotalCount',
  });
  expect(extensions(legacy, '/v2/index.php#DescribeLoadBalancerLog')).toMatchObject({
    'x-speakeasy-pagination': { outputs: { results: '$.logInfo.logList' } },
    'x-total': '$.logInfo.total',
  });
});

it('one that writes is not said to be repeatable, unless a member makes it so', () => {
  expect(extensions(modern, '/#CreateListener')).toEqual({
    'x-effect': 'write',
    'x-waiting': [expect.objectContaining({ poll: 'DescribeTaskStatus', to: 'TaskId' })],
  });
  expect(extensions(modern, '/#CreateLoadBalancer')).toMatchObject({
    'x-effect': 'write',
    'x-idempotency-member': 'ClientToken',
    'x-speakeasy-retries': { strategy: 'backoff' },
  });
});

it('codes are told by what they mean', () => {
  expect(modern['x-error-meanings']).toMatchObject({ throttled: ['RequestLimitExceeded'] });
  expect(legacy['x-error-meanings']).toMatchObject({ throttled: ['4400'], expired: ['4500'] });
});
