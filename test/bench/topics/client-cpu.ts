import { readFileSync } from 'node:fs';
import type { ApiSpec } from '../../../generator/spec/types.ts';
import type { Figure, Topic } from '../measure.ts';

import { CREDENTIALS, officialCall, officialName } from '../peers/official.ts';
import { answerWithoutNetwork } from '../peers/without-network.ts';

/** What a whole call costs, with Node's HTTP replaced: check, build, sign, the client's own HTTP library, parse. */
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
/** The document's own example of one. */
const spec = JSON.parse(readFileSync(new URL('../../../spec/clb-2018-03-17.json', import.meta.url), 'utf8')) as ApiSpec;
const example = spec.actions.find(({ name }) => name === 'DescribeLoadBalancers')?.examples[0]?.response as {
  Response: { LoadBalancerSet: object[] };
};
const loadBalancers = Array.from({ length: 100 }, (_, index) => ({
  ...example.Response.LoadBalancerSet[0],
  LoadBalancerId: `lb-${10_000_000 + index}`,
}));

const CASES: [what: string, action: string, input: object, response: object, goal: number][] = [
  [
    'a small call',
    'DescribeLoadBalancers',
    { Limit: 20 },
    { TotalCount: 1, LoadBalancerSet: loadBalancers.slice(0, 1) },
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
  const restore = answerWithoutNetwork(body);
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
