import { describe, expect, it } from 'vitest';
import { actionOf, parsePart, signature, typeOf } from './read.ts';

describe('the legacy part of the document', () => {
  const { spec, context, firstLine } = parsePart();

  it('is a spec of its own', () => {
    expect(spec).toMatchObject({
      version: '2017',
      protocol: 'qcloud-v2',
      endpoint: 'lb.api.qcloud.com',
      path: '/v2/index.php',
    });
    expect(spec.introduction).toMatch(/^Welcome to /);
  });

  it('has every action, page, type, code and release', () => {
    expect(spec.actions).toHaveLength(45);
    expect(spec.actions.filter((action) => action.documented)).toHaveLength(20);
    expect(spec.actions.flatMap((action) => action.examples)).toHaveLength(21);
    expect(spec.types).toHaveLength(18);
    expect(spec.errors).toHaveLength(22);
    expect(spec.releases).toHaveLength(3);
    expect(spec.regions).toHaveLength(15);
    expect(spec.useCases).toHaveLength(4);
  });

  it('has every member', () => {
    expect(spec.actions.flatMap((action) => action.input)).toHaveLength(94);
    expect(spec.actions.flatMap((action) => action.output)).toHaveLength(89);
    expect(spec.types.flatMap((type) => type.members)).toHaveLength(132);
  });

  it('refers only to types that it has, each of which something refers to', () => {
    const refs = new Set(JSON.stringify([spec.actions, spec.types]).match(/(?<="kind":"ref","name":")\w+/g));
    expect([...refs].sort()).toEqual(spec.types.map((type) => type.name).sort());
  });

  it('restores a name from the history', () => {
    expect(actionOf(spec, 'DescribeLoadBalancers').input.map((member) => member.name)).toContain('orderType');
    expect(typeOf(spec, 'DescribeLoadBalancersLoadBalancer').members.map((member) => member.name)).toContain('vpcId');
  });

  it('tells an object from a list by the example', () => {
    const output = (action: string) => actionOf(spec, action).output.map(signature);
    expect(output('DescribeLoadBalancersTaskResult')).toContain('data: DescribeLoadBalancersTaskResultData');
    expect(output('DescribeLBHealthStatus')).toContain('data: DescribeLBHealthStatusData[]');
    expect(output('CreateLoadBalancer')).toContain('unLoadBalancerIds: {string[]}');
    expect(output('CreateLoadBalancer')).toContain('dealIds: string[]');
  });

  it('completes an output that leaves the envelope out', () => {
    expect(actionOf(spec, 'CloneLB').output.map(signature)).toEqual([
      'code: integer',
      'message: string',
      'codeDesc: string',
      'cloneLBId: string',
    ]);
  });

  it('knows how to poll each task', () => {
    const polled = spec.actions.filter((action) => action.async);
    expect(polled).toHaveLength(8);
    for (const { async } of polled)
      expect(async).toEqual({ pollWith: 'DescribeLoadBalancersTaskResult', by: 'requestId' });
    expect(context.diagnostics.filter((each) => each.code === 'async-unknown')).toHaveLength(1);
  });

  it('gives an action the host of its page where that is another one', () => {
    expect(spec.actions.filter((action) => action.endpoint).map((action) => [action.name, action.endpoint])).toEqual([
      ['GetMonitorData', 'monitor.api.qcloud.com'],
    ]);
  });

  it('has requests without common parameters, and responses that are JSON', () => {
    for (const { examples } of spec.actions)
      for (const { request, response } of examples) {
        expect(
          Object.keys(request as object).filter((name) =>
            /^(?:Action|Region|Timestamp|Nonce|SecretId|Signature)$/.test(name),
          ),
        ).toEqual([]);
        expect(response).toMatchObject({ code: 0, message: '' });
      }
  });

  it('accounts for every line', () => {
    const { lines } = context.document;
    const unresolved = lines
      .map((text, index) => ({ text, line: index + 1 }))
      .filter(({ text, line }) => line >= firstLine && text.trim() !== '' && context.ledger.kind(line) === undefined);
    expect(unresolved).toEqual([]);
  });

  it('reports what it can only keep', () => {
    const count = new Map<string, number>();
    for (const { code } of context.diagnostics) count.set(code, (count.get(code) ?? 0) + 1);
    expect(Object.fromEntries([...count].sort())).toEqual({
      'async-unknown': 1,
      'category-without-page': 25,
      'cell-cropped': 10,
      'description-missing': 2,
      'example-action': 1,
      'example-undeclared': 1,
      'name-suspect': 1,
      'names-disagree': 1,
      'page-twice': 1,
      'page-without-category': 1,
      'region-unlisted': 1,
      'text-misplaced': 1,
    });
  });

  it('gives each repair evidence that stands in the document', () => {
    for (const { evidence } of context.repairs)
      for (const { line } of evidence) expect(line).toBeGreaterThanOrEqual(firstLine);
  });
});
