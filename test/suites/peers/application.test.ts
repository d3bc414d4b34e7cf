/** What an application relies on that is tested against the local API, one line each, with official clients. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalServer, ServerOptions } from '../../../templates/testing/server.ts';
import { startLocalServer } from '../../../templates/testing/server.ts';
import { clb, clb2017 } from '../../serve/specs.ts';
import type { Answer, Call } from './clients.ts';
import { legacyClient, officialClient } from './clients.ts';

let server: LocalServer;
let call: Call;
let old: Call;
async function restart(options: ServerOptions = {}): Promise<void> {
  await server?.close();
  server = await startLocalServer([clb, clb2017], { rateLimit: false, replayCheck: false, ...options });
  call = officialClient(server);
  old = legacyClient(server);
}
beforeEach(() => restart());
afterEach(() => server.close());

const OPEN = { LoadBalancerType: 'OPEN' };
const makeLb = async (more: object = {}): Promise<string> =>
  (await call('CreateLoadBalancer', { ...OPEN, ...more }))['LoadBalancerIds'][0];
const getLb = async (id: string): Promise<Answer> =>
  (await call('DescribeLoadBalancers', { LoadBalancerIds: [id] }))['LoadBalancerSet'][0];
const lbs = async (more: object = {}): Promise<Answer[]> =>
  (await call('DescribeLoadBalancers', more))['LoadBalancerSet'];
const ids = async (more: object = {}): Promise<string[]> => (await lbs(more)).map((each) => each['LoadBalancerId']);
const makeListener = async (LoadBalancerId: string, more: object = {}): Promise<string> =>
  (await call('CreateListener', { LoadBalancerId, Ports: [80], Protocol: 'TCP', ...more }))['ListenerIds'][0];
const getListeners = async (LoadBalancerId: string, more: object = {}): Promise<Answer[]> =>
  (await call('DescribeListeners', { LoadBalancerId, ...more }))['Listeners'];
const makeRule = async (LoadBalancerId: string, ListenerId: string, rule: object = {}): Promise<string> =>
  (await call('CreateRule', { LoadBalancerId, ListenerId, Rules: [{ Domain: 'a.example.com', Url: '/', ...rule }] }))[
    'LocationIds'
  ][0];
const refused = (promise: Promise<unknown>, code: string): Promise<void> =>
  expect(promise).rejects.toMatchObject({ code });
const target = { InstanceId: 'ins-1', Port: 8080 };
const health = async (id: string): Promise<Answer> =>
  (await call('DescribeTargetHealth', { LoadBalancerIds: [id] }))['LoadBalancers'][0]['Listeners'][0]['Rules'][0][
    'Targets'
  ][0];

async function withTarget(more: object = {}): Promise<{ lb: string; listener: string }> {
  const lb = await makeLb();
  const listener = await makeListener(lb);
  await call('RegisterTargets', { LoadBalancerId: lb, ListenerId: listener, Targets: [{ ...target, ...more }] });
  return { lb, listener };
}
async function withRules(): Promise<{ lb: string; listener: string; rules: string[] }> {
  const lb = await makeLb();
  const listener = await makeListener(lb, { Protocol: 'HTTP' });
  return { lb, listener, rules: [await makeRule(lb, listener), await makeRule(lb, listener, { Url: '/b' })] };
}

describe('what was asked for is what is shown', () => {
  test('name', async () =>
    expect(await getLb(await makeLb({ LoadBalancerName: 'web' }))).toMatchObject({ LoadBalancerName: 'web' }));
  test('type', async () =>
    expect(await getLb(await makeLb({ LoadBalancerType: 'INTERNAL' }))).toMatchObject({
      LoadBalancerType: 'INTERNAL',
    }));
  test('bandwidth and charge type', async () => {
    const InternetAccessible = { InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR', InternetMaxBandwidthOut: 7 };
    expect(await getLb(await makeLb({ InternetAccessible }))).toMatchObject({ NetworkAttributes: InternetAccessible });
  });
  test('network, project and tags', async () => {
    const asked = { VpcId: 'vpc-12345678', ProjectId: 5, Tags: [{ TagKey: 'team', TagValue: 'red' }] };
    expect(await getLb(await makeLb(asked))).toMatchObject(asked);
  });
  test('an address that was asked for', async () =>
    expect(await getLb(await makeLb({ Vip: '192.0.2.99' }))).toMatchObject({ LoadBalancerVips: ['192.0.2.99'] }));
  test('as many as were asked for, with ids that look real', async () => {
    const { LoadBalancerIds } = await call('CreateLoadBalancer', { ...OPEN, Number: 3 });
    expect(LoadBalancerIds).toEqual(Array(3).fill(expect.stringMatching(/^lb-[a-z0-9]{8}$/)));
  });
  test('an address of its own, from a range for documentation', async () => {
    const [a, b] = [await getLb(await makeLb()), await getLb(await makeLb())];
    expect(a['LoadBalancerVips'][0]).toMatch(/^192\.0\.2\.\d+$/);
    expect(b['LoadBalancerVips']).not.toEqual(a['LoadBalancerVips']);
  });
  test('IPv6 where it was asked for', async () =>
    expect((await getLb(await makeLb({ AddressIPVersion: 'IPV6' })))['AddressIPv6']).toMatch(/^2001:db8::/));
  test('it runs, and nothing about it is an example', async () => {
    const lb = await getLb(await makeLb());
    expect(lb).toMatchObject({ Status: 1, Forward: 1, Isolation: 0, ConfigId: null });
    expect(JSON.stringify(lb)).not.toContain('abc');
  });
  test('times that pass', async () => {
    const first = (await getLb(await makeLb()))['CreateTime'];
    server.advance(3_600_000);
    expect(Date.parse((await getLb(await makeLb()))['CreateTime']) - Date.parse(first)).toBeGreaterThanOrEqual(
      3_600_000,
    );
  });
  test('security groups that were set, added and taken away', async () => {
    const id = await makeLb();
    await call('SetLoadBalancerSecurityGroups', { LoadBalancerId: id, SecurityGroups: ['sg-1', 'sg-2'] });
    expect((await getLb(id))['SecureGroups']).toEqual(['sg-1', 'sg-2']);
    const change = (OperationType: string, SecurityGroup: string) =>
      call('SetSecurityGroupForLoadbalancers', { OperationType, SecurityGroup, LoadBalancerIds: [id] });
    await change('ADD', 'sg-3');
    await change('DEL', 'sg-1');
    expect((await getLb(id))['SecureGroups']).toEqual(['sg-2', 'sg-3']);
  });
  test('a log set and a topic', async () => {
    const { LogsetId } = await call('CreateClsLogSet', { Period: 7 });
    const { TopicId } = await call('CreateTopic', { TopicName: 't', PartitionCount: 1 });
    const id = await makeLb();
    await call('SetLoadBalancerClsLog', {
      LoadBalancerId: id,
      LogSetId: LogsetId,
      LogTopicId: TopicId,
      LogType: 'ACCESS',
    });
    expect(await getLb(id)).toMatchObject({ LogSetId: LogsetId, LogTopicId: TopicId });
    expect((await call('DescribeClsLogSet'))['LogsetId']).toBe(LogsetId);
  });
  test('addresses for other networks', async () => {
    const id = await makeLb();
    await call('CreateLoadBalancerSnatIps', {
      LoadBalancerId: id,
      SnatIps: [{ SubnetId: 'subnet-1', Ip: '192.0.2.7' }],
    });
    expect((await getLb(id))['SnatIps']).toMatchObject([{ SubnetId: 'subnet-1', Ip: '192.0.2.7' }]);
    await call('DeleteLoadBalancerSnatIps', { LoadBalancerId: id, Ips: ['192.0.2.7'] });
    expect((await getLb(id))['SnatIps']).toEqual([]);
  });
  test('another bandwidth', async () => {
    const id = await makeLb();
    await call('ModifyLoadBalancerAttributes', {
      LoadBalancerId: id,
      InternetChargeInfo: { InternetMaxBandwidthOut: 9 },
    });
    expect(await getLb(id)).toMatchObject({ NetworkAttributes: { InternetMaxBandwidthOut: 9 } });
  });
  test('a listener with its health check and scheduler', async () => {
    const lb = await makeLb();
    await makeListener(lb, {
      HealthCheck: { HealthSwitch: 1, IntervalTime: 10 },
      Scheduler: 'LEAST_CONN',
      ListenerNames: ['front'],
    });
    expect(await getListeners(lb)).toMatchObject([
      { ListenerName: 'front', Scheduler: 'LEAST_CONN', HealthCheck: { IntervalTime: 10 } },
    ]);
  });
  test('the documented default of a range', async () =>
    expect(await makeListener(await makeLb(), { SessionExpireTime: 0 })).toMatch(/^lbl-/));
});

describe('one account', () => {
  test('what the one API makes, the other shows', async () => {
    const id = await makeLb({ LoadBalancerName: 'new' });
    await makeListener(id, { ListenerNames: ['front'] });
    expect(await old('DescribeLoadBalancers')).toMatchObject({
      loadBalancerSet: [{ loadBalancerId: id, loadBalancerName: 'new', loadBalancerType: 2, status: 1 }],
    });
    expect(await old('DescribeLoadBalancerListeners', { loadBalancerId: id })).toMatchObject({
      listenerSet: [{ loadBalancerPort: 80, protocol: 2, listenerName: 'front' }],
    });
  });
  test('and the other way round', async () => {
    const made = await old('CreateLoadBalancer', { loadBalancerType: 3, loadBalancerName: 'old' });
    const loadBalancerId = (Object.values(made['unLoadBalancerIds'])[0] as string[])[0] ?? '';
    await old('CreateLoadBalancerListeners', {
      loadBalancerId,
      listeners: [{ loadBalancerPort: 81, instancePort: 1, protocol: 1 }],
    });
    expect(await getLb(loadBalancerId)).toMatchObject({
      LoadBalancerName: 'old',
      LoadBalancerType: 'INTERNAL',
      Status: 1,
    });
    expect(await getListeners(loadBalancerId)).toMatchObject([{ Port: 81, Protocol: 'HTTP' }]);
    await call('DeleteLoadBalancer', { LoadBalancerIds: [loadBalancerId] });
    expect((await old('DescribeLoadBalancers'))['totalCount']).toBe(0);
  });
  test('regions are apart', async () => {
    const id = await makeLb();
    const elsewhere = officialClient(server, { region: 'ap-singapore' });
    expect((await elsewhere('DescribeLoadBalancers'))['TotalCount']).toBe(0);
    await refused(elsewhere('DescribeListeners', { LoadBalancerId: id }), 'InvalidParameter.LBIdNotFound');
    expect((await legacyClient(server, { region: 'sg' })('DescribeLoadBalancers'))['totalCount']).toBe(0);
  });
  test('accounts are apart', async () => {
    const [a, b] = ['a', 'b'].map((name) => ({ secretId: `AKID${name}`, secretKey: `key-of-${name}` }));
    await restart({ accounts: [a, b] as never });
    await makeLb();
    expect((await officialClient(server, { credentials: b as never })('DescribeLoadBalancers'))['TotalCount']).toBe(0);
    expect((await officialClient(server, { credentials: a as never })('DescribeLoadBalancers'))['TotalCount']).toBe(1);
  });
  test('a repeated client token makes nothing new', async () => {
    const input = { ClientToken: 'token' };
    expect(await makeLb(input)).toBe(await makeLb(input));
    expect(await ids()).toHaveLength(1);
  });
});

describe('selectors select', () => {
  test.each([
    ['name', { LoadBalancerName: 'alpha' }],
    ['type', { LoadBalancerType: 'OPEN' }],
    ['network', { VpcId: 'vpc-aaaaaaaa' }],
    ['project', { ProjectId: 1 }],
    ['search', { SearchKey: 'alph' }],
    ['tag', { Filters: [{ Name: 'tag:team', Values: ['red'] }] }],
    ['charge type', { Filters: [{ Name: 'internet-charge-type', Values: ['TRAFFIC_POSTPAID_BY_HOUR'] }] }],
  ])('by %s', async (_what, selector) => {
    const a = await makeLb({
      LoadBalancerName: 'alpha',
      VpcId: 'vpc-aaaaaaaa',
      ProjectId: 1,
      Tags: [{ TagKey: 'team', TagValue: 'red' }],
      InternetAccessible: { InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR' },
    });
    await makeLb({
      LoadBalancerType: 'INTERNAL',
      LoadBalancerName: 'b',
      VpcId: 'vpc-bbbbbbbb',
      ProjectId: 2,
      Tags: [{ TagKey: 'team', TagValue: 'blue' }],
    });
    expect(await ids(selector)).toEqual([a]);
  });
  test('by address', async () => {
    const [id] = [await makeLb(), await makeLb()];
    expect(await ids({ LoadBalancerVips: (await getLb(id))['LoadBalancerVips'] })).toEqual([id]);
  });
  test('by what is bound, and whether something is', async () => {
    const { lb } = await withTarget();
    const empty = await makeLb();
    const address = (await call('DescribeTargets', { LoadBalancerId: lb }))['Listeners'][0]['Targets'][0][
      'PrivateIpAddresses'
    ];
    expect([await ids({ WithRs: 1 }), await ids({ WithRs: 0 }), await ids({ BackendPrivateIps: address })]).toEqual([
      [lb],
      [empty],
      [lb],
    ]);
    expect((await ids({ WithRs: -1 })).sort()).toEqual([lb, empty].sort());
  });
  test('by security group', async () => {
    const [id] = [await makeLb(), await makeLb()];
    await call('SetLoadBalancerSecurityGroups', { LoadBalancerId: id, SecurityGroups: ['sg-1'] });
    expect(await ids({ SecurityGroup: 'sg-1' })).toEqual([id]);
  });
  test('the newest first, or by name, page by page', async () => {
    const made = [
      await makeLb({ LoadBalancerName: 'b' }),
      await makeLb({ LoadBalancerName: 'c' }),
      await makeLb({ LoadBalancerName: 'a' }),
    ];
    expect(await ids()).toEqual([...made].reverse());
    expect(await ids({ OrderBy: 'LoadBalancerName', OrderType: 0 })).toEqual([made[2], made[0], made[1]]);
    expect([await ids({ Limit: 2 }), await ids({ Limit: 2, Offset: 2 })]).toEqual([[made[2], made[1]], [made[0]]]);
  });
  test('listeners by id, protocol and port', async () => {
    const lb = await makeLb();
    const a = await makeListener(lb);
    const b = await makeListener(lb, { Ports: [81], Protocol: 'UDP' });
    const found = async (more: object): Promise<string[]> =>
      (await getListeners(lb, more)).map((each) => each['ListenerId']);
    expect([await found({ ListenerIds: [a] }), await found({ Protocol: 'UDP' }), await found({ Port: 80 })]).toEqual([
      [a],
      [b],
      [a],
    ]);
  });
  test('members of a target group by its id', async () => {
    const { TargetGroupId } = await call('CreateTargetGroup', { TargetGroupName: 'g', VpcId: 'vpc-1', Port: 80 });
    await call('RegisterTargetGroupInstances', {
      TargetGroupId,
      TargetGroupInstances: [{ BindIP: '192.0.2.5', Port: 80, Weight: 1 }],
    });
    const found = async (Values: string[]) =>
      (await call('DescribeTargetGroupInstances', { Filters: [{ Name: 'TargetGroupId', Values }] }))[
        'TargetGroupInstanceSet'
      ];
    expect(await found([TargetGroupId])).toMatchObject([
      { TargetGroupId, Port: 80, Weight: 1, PrivateIpAddresses: ['192.0.2.5'] },
    ]);
    expect(await found(['lbtg-none'])).toEqual([]);
  });
  test('a filter that nothing simulates says so', async () => {
    await makeLb();
    await expect(
      call('DescribeLoadBalancersDetail', { Filters: [{ Name: 'network', Values: ['Public'] }] }),
    ).rejects.toMatchObject({ message: expect.stringContaining("doesn't simulate the filter") });
  });
  test('a filter that there is not is refused', async () => {
    await makeLb();
    await refused(
      call('DescribeLoadBalancers', { Filters: [{ Name: 'colour', Values: ['red'] }] }),
      'InvalidParameterValue.InvalidFilter',
    );
  });
  test('quotas and overviews count', async () => {
    await makeLb();
    await makeLb({ LoadBalancerType: 'INTERNAL' });
    expect(await call('DescribeLoadBalancerOverview')).toMatchObject({
      TotalCount: 2,
      RunningCount: 2,
      IsolationCount: 0,
    });
    expect((await call('DescribeQuota'))['QuotaSet']).toContainEqual(
      expect.objectContaining({ QuotaId: 'TOTAL_OPEN_CLB_QUOTA', QuotaCurrent: 1 }),
    );
  });
});

describe('conflicts and relations', () => {
  test('the same port and protocol twice', async () => {
    const lb = await makeLb();
    await makeListener(lb);
    await refused(makeListener(lb), 'InvalidParameter.PortCheckFailed');
    await refused(makeListener(lb, { Ports: [90, 90] }), 'InvalidParameter.PortCheckFailed');
  });
  test('a port out of range', async () =>
    refused(makeListener(await makeLb(), { Ports: [65_536] }), 'InvalidParameterValue.Range'));
  test('two ports and one name', async () =>
    refused(makeListener(await makeLb(), { Ports: [80, 81], ListenerNames: ['a'] }), 'InvalidParameterValue.Length'));
  test('HTTPS without a certificate', async () => {
    const lb = await makeLb();
    await refused(makeListener(lb, { Protocol: 'HTTPS' }), 'MissingParameter');
    expect(
      await makeListener(lb, { Protocol: 'HTTPS', Certificate: { SSLMode: 'UNIDIRECTIONAL', CertId: 'cert-1' } }),
    ).toMatch(/^lbl-/);
    expect(await getListeners(lb)).toMatchObject([{ Certificate: { SSLMode: 'UNIDIRECTIONAL', CertId: 'cert-1' } }]);
  });
  test('the same domain and URL twice', async () => {
    const { lb, listener } = await withRules();
    await refused(makeRule(lb, listener), 'InvalidParameterValue.Duplicate');
  });
  test('a rule changed into another one', async () => {
    const { lb, listener, rules } = await withRules();
    await refused(
      call('ModifyRule', { LoadBalancerId: lb, ListenerId: listener, LocationId: rules[1], Url: '/' }),
      'InvalidParameterValue.Duplicate',
    );
  });
  test('a rule on a layer-4 listener', async () => {
    const lb = await makeLb();
    await refused(makeRule(lb, await makeListener(lb)), 'InvalidParameter.ProtocolCheckFailed');
  });
  test('targets of a layer-7 listener belong to a rule, and to one that there is', async () => {
    const { lb, listener } = await withRules();
    const register = (more: object) =>
      call('RegisterTargets', { LoadBalancerId: lb, ListenerId: listener, Targets: [target], ...more });
    await refused(register({}), 'InvalidParameter.LocationNotFound');
    await refused(register({ LocationId: 'loc-none' }), 'InvalidParameter.LocationNotFound');
    await refused(register({ Domain: 'none.example.com', Url: '/' }), 'InvalidParameter.LocationNotFound');
    await register({ Domain: 'a.example.com', Url: '/b' });
    const { Listeners } = await call('DescribeTargets', { LoadBalancerId: lb });
    expect(Listeners[0]['Rules'].map(({ Targets }: Answer) => Targets?.length ?? 0)).toEqual([0, 1]);
  });
  test('weights change, but not of what is not registered', async () => {
    const { lb, listener } = await withTarget();
    const weigh = (Targets: object[]) =>
      call('ModifyTargetWeight', { LoadBalancerId: lb, ListenerId: listener, Targets, Weight: 3 });
    await weigh([target]);
    expect((await call('DescribeTargets', { LoadBalancerId: lb }))['Listeners'][0]['Targets']).toMatchObject([
      { ...target, Weight: 3 },
    ]);
    await refused(weigh([{ InstanceId: 'ins-2', Port: 8080 }]), 'InvalidParameterValue');
  });
  test('a port changes', async () => {
    const { lb, listener } = await withTarget();
    await call('ModifyTargetPort', { LoadBalancerId: lb, ListenerId: listener, Targets: [target], NewPort: 9090 });
    expect((await call('DescribeTargets', { LoadBalancerId: lb }))['Listeners'][0]['Targets']).toMatchObject([
      { Port: 9090 },
    ]);
  });
  test('many at once are registered and taken away', async () => {
    const { lb, listener } = await withTarget();
    const Targets = [{ ListenerId: listener, InstanceId: 'ins-2', Port: 81 }];
    await call('BatchRegisterTargets', { LoadBalancerId: lb, Targets });
    const registered = async () =>
      (await call('DescribeTargets', { LoadBalancerId: lb }))['Listeners'][0]['Targets'].length;
    expect(await registered()).toBe(2);
    await call('BatchDeregisterTargets', { LoadBalancerId: lb, Targets });
    expect(await registered()).toBe(1);
  });
  test('redirections are made once, shown and taken away', async () => {
    const { lb, listener, rules } = await withRules();
    const input = {
      LoadBalancerId: lb,
      SourceListenerId: listener,
      TargetListenerId: listener,
      RewriteInfos: [{ SourceLocationId: rules[0], TargetLocationId: rules[1], RewriteCode: 301 }],
    };
    const shown = async () => (await call('DescribeRewrite', { LoadBalancerId: lb }))['RewriteSet'];
    expect(await shown()).toEqual([]);
    await call('ManualRewrite', input);
    expect(await shown()).toMatchObject([
      {
        LocationId: rules[0],
        RewriteTarget: {
          TargetListenerId: listener,
          TargetLocationId: rules[1],
          RewriteCode: 301,
          RewriteType: 'Manual',
        },
      },
    ]);
    await refused(call('ManualRewrite', input), 'InvalidParameter.RewriteAlreadyExist');
    await call('DeleteRewrite', input);
    expect(await shown()).toEqual([]);
    await refused(call('DeleteRewrite', input), 'InvalidParameter.SomeRewriteNotFound');
  });
  test('target groups are bound to listeners, and freed', async () => {
    const { TargetGroupId } = await call('CreateTargetGroup', { TargetGroupName: 'g', VpcId: 'vpc-1' });
    const lb = await makeLb();
    const listener = await makeListener(lb);
    const Associations = [{ LoadBalancerId: lb, ListenerId: listener, TargetGroupId }];
    await call('AssociateTargetGroups', { Associations });
    expect(await getListeners(lb)).toMatchObject([{ TargetGroup: { TargetGroupId, TargetGroupName: 'g' } }]);
    const group = async () =>
      (await call('DescribeTargetGroups', { TargetGroupIds: [TargetGroupId] }))['TargetGroupSet'][0];
    expect(await group()).toMatchObject({ AssociatedRule: [{ LoadBalancerId: lb, ListenerId: listener }] });
    await call('DisassociateTargetGroups', { Associations });
    expect((await getListeners(lb))[0]?.['TargetGroup']).toBeNull();
  });
  test('what is deleted takes along what it contains', async () => {
    const { lb, listener } = await withRules();
    await call('DeleteListener', { LoadBalancerId: lb, ListenerId: listener });
    expect(await getListeners(lb)).toEqual([]);
    await call('DeleteLoadBalancer', { LoadBalancerIds: [lb] });
    await refused(getListeners(lb), 'InvalidParameter.LBIdNotFound');
    await refused(call('DeleteLoadBalancer', { LoadBalancerIds: [lb] }), 'InvalidParameter.LBIdNotFound');
  });
  test('a clone has what the original has, and an id and address of its own', async () => {
    const { lb } = await withTarget();
    await call('CloneLoadBalancer', { LoadBalancerId: lb, LoadBalancerName: 'copy' });
    const copy = (await lbs({ LoadBalancerName: 'copy' }))[0] ?? {};
    expect(copy['LoadBalancerId']).not.toBe(lb);
    expect(copy['LoadBalancerVips']).not.toEqual((await getLb(lb))['LoadBalancerVips']);
    expect(await getListeners(copy['LoadBalancerId'])).toMatchObject([{ Port: 80 }]);
  });
  test('legacy: the same port twice is refused', async () => {
    const loadBalancerId = await makeLb();
    const listeners = [{ loadBalancerPort: 80, instancePort: 1, protocol: 2 }];
    expect((await old('CreateLoadBalancerListeners', { loadBalancerId, listeners }))['code']).toBe(0);
    expect((await old('CreateLoadBalancerListeners', { loadBalancerId, listeners }))['code']).toBe(4000);
  });
});

describe('health', () => {
  test('is good until someone says otherwise, in each member that shows it', async () => {
    const { lb } = await withTarget();
    expect(await health(lb)).toMatchObject({
      TargetId: 'ins-1',
      Port: 8080,
      HealthStatus: true,
      HealthStatusDetail: 'Alive',
    });
    server.setHealth('ins-1:8080', 'dead');
    expect(await health(lb)).toMatchObject({ HealthStatus: false, HealthStatusDetail: 'Dead' });
    server.setHealth('ins-1:8080', 'unknown');
    expect(await health(lb)).toMatchObject({ HealthStatus: false, HealthStatusDetail: 'Unknown' });
  });
  test('of a target by its name alone, on all its ports', async () => {
    const { lb } = await withTarget();
    server.setHealth('ins-1', 'dead');
    expect((await health(lb))['HealthStatus']).toBe(false);
  });
  test('is shown with the rule for layer 7, with neither domain nor URL for layer 4', async () => {
    const { lb } = await withTarget();
    const rulesOf = async (id: string) =>
      (await call('DescribeTargetHealth', { LoadBalancerIds: [id] }))['LoadBalancers'][0]['Listeners'][0]['Rules'];
    expect(await rulesOf(lb)).toMatchObject([{ Domain: null, Url: null }]);
    const seven = await withRules();
    await call('RegisterTargets', {
      LoadBalancerId: seven.lb,
      ListenerId: seven.listener,
      LocationId: seven.rules[0],
      Targets: [target],
    });
    expect((await rulesOf(seven.lb))[0]).toMatchObject({
      LocationId: seven.rules[0],
      Domain: 'a.example.com',
      Url: '/',
      Targets: [{ HealthStatus: true }],
    });
  });
});

describe('tasks', () => {
  test('take time that can be set; until then it is being created', async () => {
    server.setTaskTime(60_000);
    const { LoadBalancerIds, DealName, RequestId } = await call('CreateLoadBalancer', OPEN);
    const look = async () => [
      (await call('DescribeTaskStatus', { TaskId: RequestId }))['Status'],
      (await call('DescribeTaskStatus', { DealName }))['Status'],
      (await getLb(LoadBalancerIds[0]))['Status'],
    ];
    expect(await look()).toEqual([2, 2, 0]);
    server.advance(60_000);
    expect(await look()).toEqual([0, 0, 1]);
  });
  test('fail where they are asked to, and leave nothing', async () => {
    server.fault('taskFailure; times=1');
    const { DealName } = await call('CreateLoadBalancer', OPEN);
    expect((await call('DescribeTaskStatus', { DealName }))['Status']).toBe(1);
    expect(await ids()).toEqual([]);
  });
});

describe('the start', () => {
  test('shows different resources, which look real, so that filters find some and not all', async () => {
    await restart({ seed: 'examples' });
    const all = await lbs({ Limit: 100 });
    expect(all.length).toBeGreaterThan(2);
    expect(JSON.stringify(all)).not.toContain('"abc"');
    expect(new Set(all.map((each) => each['LoadBalancerVips'][0])).size).toBe(all.length);
    expect(new Set(all.map((each) => each['LoadBalancerName'])).size).toBeGreaterThan(all.length / 2);
    const open = await ids({ LoadBalancerType: 'OPEN', Limit: 100 });
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(all.length);
  });
});
