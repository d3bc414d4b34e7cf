import { readFileSync } from 'node:fs';
import type { ApiSpec } from '../../../generator/spec/types.ts';
import { type Figure, median, type Topic } from '../measure.ts';

import { CREDENTIALS, officialCall, officialName } from '../peers/official.ts';
import { withFixedAnswer } from '../servers/fixed-answer.ts';

/** What a whole call costs this process over loopback: check, build, sign, send, receive, parse. */
const topic: Topic = {
  name: 'Processor time of a call over loopback',
  async run() {
    const figures: Figure[] = [];
    for (const one of CASES) figures.push(await withFixedAnswer(one.response, (port) => compare(one, port)));
    figures.push(await reading({ Response: { TotalCount: 100, LoadBalancerSet: loadBalancers, RequestId: 'a' } }));
    return figures;
  },
};

export default topic;

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

interface Case {
  readonly what: string;
  readonly action: string;
  readonly input: object;
  readonly response: object;
}

const CASES: Case[] = [
  {
    what: 'a small call',
    action: 'DescribeLoadBalancers',
    input: { Limit: 20 },
    response: { TotalCount: 1, LoadBalancerSet: loadBalancers.slice(0, 1) },
  },
  {
    what: 'a request with 100 targets',
    action: 'BatchRegisterTargets',
    input: { LoadBalancerId: 'lb-6efswuxa', Targets: targets },
    response: {},
  },
];

async function compare({ what, action, input }: Case, port: number): Promise<Figure> {
  const { ClbClient } = await import('../../../generated/clb-2018-03-17/dist/index.js');
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new ClbClient({ region: 'ap-guangzhou', credentials: CREDENTIALS, endpoint, rateLimit: false });
  const method = `${action[0]?.toLowerCase()}${action.slice(1)}`;
  const call = (client as unknown as Record<string, (input: object) => Promise<unknown>>)[method];
  if (!call) throw new Error(`No method ${method}`);
  const official = officialCall(action, input, `127.0.0.1:${port}`);
  const { ours, ratio } = await inTurns(() => call.call(client, input), official);
  client.close();
  return { what, ours, peer: ours / ratio, peerName: officialName, unit: 'µs', goal: { atMost: 0.45 } };
}

/** A call whose response comes from memory: all that the client does, against the two steps that nobody can do without. */
async function reading(response: object): Promise<Figure> {
  const { ClbClient } = await import('../../../generated/clb-2018-03-17/dist/index.js');
  const bytes = Buffer.from(JSON.stringify(response));
  const transport = { send: async () => ({ status: 200, headers: {}, body: bytes.toString() }) };
  const client = new ClbClient({ region: 'ap-guangzhou', credentials: CREDENTIALS, transport, rateLimit: false });
  const parse = async () => JSON.parse(bytes.toString()) as unknown;
  const { ours, ratio } = await inTurns(() => client.describeLoadBalancers({ Limit: 100 }), parse);
  const what = 'a response with 100 load balancers, from memory';
  return { what, ours, peer: ours / ratio, peerName: 'decoding and JSON.parse', unit: 'µs', goal: { atMost: 1.15 } };
}

/** Microseconds of a call, and how many times as long as the peer's it takes. */
async function inTurns(ours: () => Promise<unknown>, theirs: () => Promise<unknown>) {
  // In turns, so that a change of the machine's speed meets both. The first rounds are for the compiler.
  const rounds: [ours: number, theirs: number][] = [];
  for (let round = 0; round < 50; round++) rounds.push([await processorTime(ours), await processorTime(theirs)]);
  return {
    ours: median(rounds.slice(10).map(([time]) => time)),
    ratio: median(rounds.slice(10).map(([time, peer]) => time / peer)),
  };
}

/** Microseconds of one call. */
async function processorTime(call: () => Promise<unknown>): Promise<number> {
  const calls = 100;
  const before = process.cpuUsage();
  for (let count = 0; count < calls; count++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
