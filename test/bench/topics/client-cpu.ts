import type { Figure, Topic } from '../measure.ts';
import { answerInMemory } from '../peers/memory-connection.ts';
import { CREDENTIALS, officialCall, officialName } from '../peers/official.ts';

/** What a whole call costs, over connections that end in this process: check, build, sign, HTTP, parse. */
const topic: Topic = {
  name: 'Processor time of a call, without the network',
  async run() {
    const figures: Figure[] = [];
    for (const [what, action, input, response, goal] of CASES)
      figures.push(await compare(what, action, input, response, goal));
    return figures;
  },
};

export default topic;

const RequestId = '8b2c2b3e-3f0b-4a63-9d0f-0d9d2b6f1c11';
const targets = Array.from({ length: 100 }, (_, index) => ({
  ListenerId: 'lbl-6efswuxa',
  Port: 8000 + index,
  InstanceId: `ins-${10_000_000 + index}`,
  Weight: 10,
}));
const loadBalancer = (index: number) => ({
  LoadBalancerId: `lb-${10_000_000 + index}`,
  LoadBalancerName: `name-${index}`,
  LoadBalancerType: 'OPEN',
  Forward: 1,
  Domain: '',
  LoadBalancerVips: [`10.0.0.${index}`],
  Status: 1,
  CreateTime: '2023-01-01 00:00:00',
  StatusTime: '2023-01-01 00:00:00',
  ProjectId: 0,
  VpcId: 'vpc-30xqxt9p',
  Tags: [{ TagKey: 'a', TagValue: 'b' }],
  NetworkAttributes: { InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR', InternetMaxBandwidthOut: 10 },
});
const loadBalancers = Array.from({ length: 100 }, (_, index) => loadBalancer(index));

const CASES: [what: string, action: string, input: object, response: object, goal: number][] = [
  [
    'a small call',
    'DescribeLoadBalancers',
    { Limit: 20 },
    { TotalCount: 1, LoadBalancerSet: [loadBalancer(0)] },
    1 / 4,
  ],
  [
    'a request with 100 targets',
    'BatchRegisterTargets',
    { LoadBalancerId: 'lb-6efswuxa', Targets: targets },
    {},
    1 / 3,
  ],
  [
    'a response with 100 load balancers',
    'DescribeLoadBalancers',
    { Limit: 100 },
    { TotalCount: 100, LoadBalancerSet: loadBalancers },
    1 / 3,
  ],
];

async function compare(what: string, action: string, input: object, response: object, goal: number): Promise<Figure> {
  const body = JSON.stringify({ Response: { ...response, RequestId } });
  const { ClbClient } = await import('../../../generated/clb-2018-03-17/dist/index.js');
  const client = new ClbClient({
    region: 'ap-guangzhou',
    credentials: CREDENTIALS,
    endpoint: 'http://127.0.0.1:80',
    rateLimit: false,
  });
  const method = `${action[0]?.toLowerCase()}${action.slice(1)}`;
  const call = (client as unknown as Record<string, (input: object) => Promise<unknown>>)[method];
  if (!call) throw new Error(`No method ${method}`);
  const ours = () => call.call(client, input);
  const theirs = officialCall(action, input, '127.0.0.1:80');
  const restore = answerInMemory(body);
  try {
    // In turns, so that a change of the machine's speed meets both.
    let [mine, peer] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < 6; round++) {
      mine = Math.min(mine, await processorTime(ours, 1000));
      peer = Math.min(peer, await processorTime(theirs, 500));
    }
    return { what, ours: mine, peer, peerName: officialName, unit: 'µs', goal: { atMost: goal } };
  } finally {
    restore();
  }
}

/** Microseconds of one call. */
async function processorTime(call: () => Promise<unknown>, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < calls; count++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
