import { readFileSync } from 'node:fs';
import type { ApiSpec } from '../../../generator/spec/types.ts';
import { type Figure, median, type Topic } from '../measure.ts';

import { CREDENTIALS, officialCall, officialName } from '../peers/official.ts';
import { answerWithoutNetwork } from '../peers/without-network.ts';

/** What a whole call costs, with Node's HTTP replaced: check, build, sign, the client's own HTTP library, parse. */
const topic: Topic = {
  name: 'Processor time of a call, without the network',
  async run() {
    const figures: Figure[] = [];
    for (const [what, action, input, response, peer] of CASES)
      figures.push(await compare(what, action, input, response, peer));
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

/** What a call is compared with: the official client's, or what nobody can do without. */
type Peer = 'official' | 'parse';

const CASES: [what: string, action: string, input: object, response: object, peer: Peer][] = [
  [
    'a small call',
    'DescribeLoadBalancers',
    { Limit: 20 },
    { TotalCount: 1, LoadBalancerSet: loadBalancers.slice(0, 1) },
    'official',
  ],
  [
    'a request with 100 targets',
    'BatchRegisterTargets',
    { LoadBalancerId: 'lb-6efswuxa', Targets: targets },
    {},
    'official',
  ],
  [
    'a response with 100 load balancers',
    'DescribeLoadBalancers',
    { Limit: 100 },
    { TotalCount: 100, LoadBalancerSet: loadBalancers },
    'parse',
  ],
];

async function compare(what: string, action: string, input: object, response: object, peerKind: Peer): Promise<Figure> {
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
  const bytes = Buffer.from(body);
  const parse = async () => JSON.parse(bytes.toString()) as unknown;
  const theirs = peerKind === 'official' ? officialCall(action, input, '127.0.0.1:80') : parse;
  const restore = answerWithoutNetwork(body);
  try {
    // In turns, so that a change of the machine's speed meets both. The first rounds are for the compiler.
    const rounds: [mine: number, peer: number][] = [];
    for (let round = 0; round < 50; round++) rounds.push([await processorTime(ours), await processorTime(theirs)]);
    const mine = median(rounds.slice(10).map(([time]) => time));
    const peer = mine / median(rounds.slice(10).map(([ours, theirs]) => ours / theirs));
    return peerKind === 'official'
      ? { what, ours: mine, peer, peerName: officialName, unit: 'µs', goal: { atMost: 0.45 } }
      : { what, ours: mine, peer, peerName: 'decoding and JSON.parse', unit: 'µs', goal: { atMost: 1.15 } };
  } finally {
    restore();
  }
}

/** Microseconds of one call. */
async function processorTime(call: () => Promise<unknown>): Promise<number> {
  const calls = 100;
  const before = process.cpuUsage();
  for (let count = 0; count < calls; count++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
