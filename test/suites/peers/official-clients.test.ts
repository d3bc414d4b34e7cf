import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalServer } from '../../../templates/testing/server.ts';
import { startLocalServer } from '../../../templates/testing/server.ts';
import { clb, clb2017 } from '../../serve/specs.ts';
import { type Call, legacyClient, officialClient } from './clients.ts';

let server: LocalServer;
beforeEach(async () => {
  server = await startLocalServer([clb, clb2017], { rateLimit: false });
});
afterEach(() => server.close());

const client = (
  signMethod: string,
  reqMethod: string,
  secretKey = server.credentials.secretKey,
  host = '127.0.0.1',
): Call => officialClient(server, { signMethod, reqMethod, host, credentials: { ...server.credentials, secretKey } });

describe.each([
  ['TC3-HMAC-SHA256', 'POST'],
  ['TC3-HMAC-SHA256', 'GET'],
  ['HmacSHA1', 'POST'],
  ['HmacSHA1', 'GET'],
  ['HmacSHA256', 'POST'],
])('tencentcloud-sdk-nodejs-intl-en by %s %s', (signMethod, reqMethod) => {
  test('creates, binds, changes, describes and deletes', async () => {
    const call = client(signMethod, reqMethod);
    const first = async (action: string, parameters: object, member: string) =>
      ((await call(action, parameters))[member] as string[])[0] ?? '';
    const LoadBalancerId = await first(
      'CreateLoadBalancer',
      { LoadBalancerType: 'OPEN', LoadBalancerName: 'web' },
      'LoadBalancerIds',
    );
    const listener = { LoadBalancerId, Ports: [80], Protocol: 'HTTP', ListenerNames: ['front'] };
    const ListenerId = await first('CreateListener', listener, 'ListenerIds');
    const rule = { Domain: 'example.com', Url: '/' };
    const LocationId = await first('CreateRule', { LoadBalancerId, ListenerId, Rules: [rule] }, 'LocationIds');
    const target = { InstanceId: 'ins-1', Port: 8080, Weight: 5 };
    await call('RegisterTargets', { LoadBalancerId, ListenerId, LocationId, Targets: [target] });
    await call('ModifyTargetWeight', {
      LoadBalancerId,
      ListenerId,
      LocationId,
      Targets: [{ InstanceId: 'ins-1', Port: 8080 }],
      Weight: 7,
    });

    const { LoadBalancerSet, TotalCount } = await call('DescribeLoadBalancers', { LoadBalancerIds: [LoadBalancerId] });
    expect(TotalCount).toBe(1);
    expect(LoadBalancerSet).toMatchObject([{ LoadBalancerId, LoadBalancerName: 'web', LoadBalancerType: 'OPEN' }]);
    const { Listeners } = await call('DescribeListeners', { LoadBalancerId });
    expect(Listeners).toMatchObject([
      { ListenerId, ListenerName: 'front', Port: 80, Protocol: 'HTTP', Rules: [{ LocationId, ...rule }] },
    ]);
    const targets = await call('DescribeTargets', { LoadBalancerId });
    expect(targets['Listeners']).toMatchObject([
      { ListenerId, Rules: [{ LocationId, Targets: [{ ...target, Weight: 7 }] }] },
    ]);

    await call('DeregisterTargets', {
      LoadBalancerId,
      ListenerId,
      LocationId,
      Targets: [{ InstanceId: 'ins-1', Port: 8080 }],
    });
    await call('DeleteRule', { LoadBalancerId, ListenerId, LocationIds: [LocationId] });
    await call('DeleteListener', { LoadBalancerId, ListenerId });
    expect((await call('DescribeListeners', { LoadBalancerId }))['Listeners']).toEqual([]);
    await call('DeleteLoadBalancer', { LoadBalancerIds: [LoadBalancerId] });
    expect((await call('DescribeLoadBalancers'))['TotalCount']).toBe(0);
    await expect(call('DescribeListeners', { LoadBalancerId })).rejects.toMatchObject({
      code: 'InvalidParameter.LBIdNotFound',
    });
  });

  test('reaches it as localhost, whose port it signs', async () => {
    const call = client(signMethod, reqMethod, server.credentials.secretKey, 'localhost');
    expect((await call('DescribeLoadBalancers'))['TotalCount']).toBe(0);
  });

  test('asks about a task', async () => {
    const call = client(signMethod, reqMethod);
    const { DealName } = await call('CreateLoadBalancer', { LoadBalancerType: 'OPEN' });
    expect(await call('DescribeTaskStatus', { DealName })).toMatchObject({ Status: 0 });
  });

  test('is refused with a wrong secret', async () => {
    const call = client(signMethod, reqMethod, 'wrong');
    await expect(call('DescribeLoadBalancers')).rejects.toMatchObject({ code: 'AuthFailure.SignatureFailure' });
  });

  test('is refused where what it sends is not what it signed', async () => {
    const call = client(signMethod, reqMethod);
    await expect(tampered(() => call('DescribeLoadBalancers', { Domain: 'original' }))).rejects.toMatchObject({
      code: 'AuthFailure.SignatureFailure',
    });
  });
});

/** Changes what is written to a socket while `run` sends: the length stays, the signature does not fit any more. */
async function tampered<T>(run: () => Promise<T>): Promise<T> {
  const { Socket } = await import('node:net');
  const write = Socket.prototype.write;
  const change = (data: unknown): unknown => {
    if (typeof data === 'string') return data.replaceAll('original', 'tampered');
    return data instanceof Uint8Array
      ? Buffer.from(Buffer.from(data).toString('latin1').replaceAll('original', 'tampered'), 'latin1')
      : data;
  };
  Socket.prototype.write = function (this: InstanceType<typeof Socket>, data: unknown, ...rest: unknown[]) {
    return Reflect.apply(write, this, [change(data), ...rest]);
  } as typeof write;
  try {
    return await run();
  } finally {
    Socket.prototype.write = write;
  }
}

describe.each([
  ['POST', 'sha1'],
  ['GET', 'sha1'],
  ['POST', 'sha256'],
  ['GET', 'sha256'],
])('qcloudapi-sdk by %s %s', (method, signatureMethod) => {
  test('creates, binds, changes, describes and deletes', async () => {
    const call = legacyClient(server, { method, signatureMethod });
    const created = await call('CreateLoadBalancer', { loadBalancerType: 2, loadBalancerName: 'web' });
    expect(created).toMatchObject({ code: 0, codeDesc: 'Success' });
    const loadBalancerId = String(Object.values(created['unLoadBalancerIds'] as Record<string, string[]>)[0]?.[0]);
    const listeners = [{ loadBalancerPort: 80, instancePort: 8080, protocol: 2, listenerName: 'front' }];
    const { listenerIds, requestId } = await call('CreateLoadBalancerListeners', { loadBalancerId, listeners });
    const [listenerId] = listenerIds as string[];
    expect(await call('DescribeLoadBalancersTaskResult', { requestId })).toMatchObject({
      code: 0,
      data: { status: 0 },
    });
    await call('RegisterInstancesWithLoadBalancer', {
      loadBalancerId,
      backends: [{ instanceId: 'ins-1', weight: 10 }],
    });
    await call('ModifyLoadBalancerBackends', { loadBalancerId, backends: [{ instanceId: 'ins-1', weight: 3 }] });
    await call('ModifyLoadBalancerListener', { loadBalancerId, listenerId, listenerName: 'renamed' });

    expect(await call('DescribeLoadBalancers', { loadBalancerIds: [loadBalancerId] })).toMatchObject({
      code: 0,
      totalCount: 1,
      loadBalancerSet: [
        { loadBalancerId, unLoadBalancerId: loadBalancerId, loadBalancerName: 'web', loadBalancerType: 2 },
      ],
    });
    expect(await call('DescribeLoadBalancerListeners', { loadBalancerId })).toMatchObject({
      totalCount: 1,
      listenerSet: [
        { unListenerId: listenerId, loadBalancerPort: 80, instancePort: 8080, protocol: 2, listenerName: 'renamed' },
      ],
    });
    expect(await call('DescribeLoadBalancerBackends', { loadBalancerId })).toMatchObject({
      totalCount: 1,
      backendSet: [{ instanceId: 'ins-1', weight: 3 }],
    });

    await call('DeregisterInstancesFromLoadBalancer', { loadBalancerId, backends: [{ instanceId: 'ins-1' }] });
    expect((await call('DescribeLoadBalancerBackends', { loadBalancerId }))['backendSet']).toEqual([]);
    await call('DeleteLoadBalancerListeners', { loadBalancerId, listenerIds: [listenerId] });
    await call('DeleteLoadBalancers', { loadBalancerIds: [loadBalancerId] });
    expect((await call('DescribeLoadBalancers'))['totalCount']).toBe(0);
    expect((await call('DescribeLoadBalancerListeners', { loadBalancerId }))['code']).toBe(5000);
  });

  test('is refused with a wrong secret, and where what it sends is not what it signed', async () => {
    expect(
      (await legacyClient(server, { method, signatureMethod, secretKey: 'wrong' })('DescribeLoadBalancers'))['code'],
    ).toBe(4100);
    const call = legacyClient(server, { method, signatureMethod });
    const { code } = await tampered(() => call('DescribeLoadBalancers', { domain: 'original' }));
    expect(code).toBe(4100);
  });
});
