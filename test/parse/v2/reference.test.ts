import { describe, expect, it } from 'vitest';
import { itemName } from '../../../generator/parse/v2/data-types.ts';
import { regionsIn } from '../../../generator/parse/v2/reference.ts';
import { parseExcerpt } from './read.ts';

describe('the API Category', () => {
  const { spec, codes } = parseExcerpt('category');

  it('lists actions under nested titles, over page breaks and headers that are repeated or cropped', () => {
    expect(spec.actions).toHaveLength(44);
    expect(new Set(spec.actions.map((action) => `${action.categoryGroup ?? ''} > ${action.category}`))).toEqual(
      new Set([
        ' > General APIs',
        'Classic CLB APIs > Instance APIs',
        'Classic CLB APIs > Listener APIs',
        'Classic CLB APIs > Real server APIs',
        'Classic CLB APIs > Health check APIs',
        'Cloud Load Balancer APIs > CLB instance APIs',
        'Cloud Load Balancer APIs > Listener APIs',
        'Cloud Load Balancer APIs > Forwarding rule APIs',
        'Cloud Load Balancer APIs > CVM APIs',
        'Cloud Load Balancer APIs > Health check APIs',
        'Cloud Load Balancer APIs > Redirection APIs',
      ]),
    );
    expect(spec.actions.every((action) => !action.documented)).toBe(true);
  });

  it('reports cells that the export has cropped', () => {
    expect(codes.filter((code) => code.startsWith('cell-cropped'))).toHaveLength(9);
  });
});

describe('error codes', () => {
  const { spec } = parseExcerpt('error-codes');

  it('joins titles and descriptions over page breaks', () => {
    const byCode = new Map(spec.errors.map((error) => [error.code, error]));
    expect(spec.errors).toHaveLength(22);
    expect(byCode.get('4103')?.title).toBe('Unauthorized access to resources under the current API');
    expect(byCode.get('4103')?.description).toContain('specified resource operated on by this API');
    expect(byCode.get('5500')?.title).toBe('User qualification review failed');
    expect(byCode.get('4110')?.description).toBe('Other CAM authentication failed.');
  });
});

describe('the release history', () => {
  it('reads what its sentences say', () => {
    const { spec } = parseExcerpt('history');
    expect(spec.releases.map(({ number, time, changes }) => [number, time, changes.length])).toEqual([
      [3, 'May 17, 2019', 9],
      [2, 'December 7, 2017', 0],
      [1, 'April 27, 2016', 20],
    ]);
    expect(spec.releases[0]?.changes[0]).toMatchObject({
      change: 'added',
      kind: 'input',
      action: 'RegisterInstancesWithForwardLBSeventhListener',
      names: ['eniIp'],
    });
    const described = spec.releases[2]?.changes.filter(
      ({ action, names }) => (action ?? names[0]) === 'DescribeLoadBalancerListeners',
    );
    expect(described?.map(({ change, kind, names }) => [change, kind, names[0], names.length])).toEqual([
      ['modified', 'action', 'DescribeLoadBalancerListeners', 1],
      ['added', 'input', 'listenerIds', 1],
      ['added', 'output', 'unListenerId', 8],
    ]);
  });
});

describe('common parameters', () => {
  it('have the regions, some of whose separators are lost', () => {
    const { spec } = parseExcerpt('common-parameters');
    expect(spec.commonParameters.map((member) => member.name)).toEqual([
      'Action',
      'Region',
      'Timestamp',
      'Nonce',
      'SecretId',
      'Signature',
    ]);
    expect(spec.regions).toHaveLength(15);
    expect(spec.regions.slice(3, 6)).toEqual([
      { id: 'cd', name: 'Chengdu' },
      { id: 'cq', name: 'Chongqing' },
      { id: 'hk', name: 'Hong Kong (China)' },
    ]);
  });

  it('may have regions of another form, or none', () => {
    expect(regionsIn('Valid values: ap-guangzhou: Guangzhou; na-ashburn: Virginia.')).toEqual([
      { id: 'ap-guangzhou', name: 'Guangzhou' },
      { id: 'na-ashburn', name: 'Virginia' },
    ]);
    expect(regionsIn('The region.')).toEqual([]);
  });
});

describe('response formats', () => {
  it('has what is under each resource id', () => {
    const { spec } = parseExcerpt('task-formats');
    expect(spec.responseFormats?.map((format) => format.members.map((member) => member.name))).toEqual([
      ['code', 'message', 'requestId'],
      ['code', 'message', 'detail'],
    ]);
    expect(spec.responseFormats?.[1]?.entries?.map((member) => member.name)).toEqual(['code', 'message', 'requestId']);
    expect(spec.responseFormats?.[1]?.description).toContain('the outermost code is 5400');
  });
});

describe('monitoring', () => {
  const { spec, context } = parseExcerpt('monitoring');
  const namespaces = spec.monitoring?.namespaces ?? [];

  it('has metrics by namespace; those before the first are those of all without their own', () => {
    expect(namespaces.map(({ name, metrics }) => [name, metrics.length])).toEqual([
      ['qce/lb_public', 6],
      ['qce/lb_private', 6],
      ['qce/loadbalance', 16],
    ]);
    expect(namespaces[0]?.metrics[0]?.name).toBe('connum');
  });

  it('has dimensions as requests write them', () => {
    expect(namespaces[1]?.dimensionGroups[1]?.dimensions.map((dimension) => dimension.name)).toEqual([
      'vip',
      'vpcId',
      'loadBalancerPort',
      'protocol',
    ]);
  });

  it('numbers the elements of a sample anew where two have one index', () => {
    const path = namespaces[2]?.dimensionGroups.find((group) => group.title === 'CLB forwarding path dimension');
    expect(path?.example).toMatchObject({ 'dimensions.3.name': 'protocol', 'dimensions.4.name': 'url' });
    expect(context.repairs.filter((repair) => repair.rule === 'index-doubled')).toHaveLength(1);
  });

  it('gives a group below the example to the namespace that its sample asks for', () => {
    expect(namespaces[2]?.dimensionGroups.at(-1)?.title).toBe('Forwarding domain name dimension');
  });

  it('has the host that the page gives, and the list that the example shows', () => {
    const [action] = spec.actions;
    expect(action?.output.find((member) => member.name === 'dataPoints')?.type).toEqual({
      kind: 'array',
      items: { kind: 'float' },
    });
    expect(spec.endpoint).toBe('monitor.api.qcloud.com');
  });
});

describe('names of data types', () => {
  it.each([
    ['listeners', 'Listener'],
    ['backendSet', 'Backend'],
    ['logList', 'Log'],
    ['data', 'Data'],
    ['status', 'Status'],
    ['address', 'Address'],
    ['vips', 'Vip'],
  ])('%s has items of the name %s', (member, item) => expect(itemName(member)).toBe(item));
});
