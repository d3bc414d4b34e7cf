import { describe, expect, it } from 'vitest';
import { actionOf, parseExcerpt, parseText, signature, typeOf } from './read.ts';

describe('a page whose response is keyed by ids', () => {
  const { spec, context, codes } = parseExcerpt('certificates');
  const action = actionOf(spec, 'GetCertListWithLoadBalancer');

  it('reads a list of the request', () => {
    expect(action.input.map(signature)).toEqual(['certIds: string[]']);
  });

  it('makes maps of what the example keys by an id', () => {
    expect(action.output.map(signature)).toEqual([
      'code: integer',
      'message: string',
      'codeDesc: string',
      'certSet: {GetCertListWithLoadBalancerCert[]}',
    ]);
  });

  it('names the structures after the action and the member that has them', () => {
    expect(typeOf(spec, 'GetCertListWithLoadBalancerCert').members.map(signature)).toEqual([
      'LBName: string',
      'loadBalancerId: string',
      'region: string',
      'listener: GetCertListWithLoadBalancerListener[]',
    ]);
    expect(typeOf(spec, 'GetCertListWithLoadBalancerListener').usedBy).toEqual(['GetCertListWithLoadBalancer']);
  });

  it('puts misread names and shifted cells right', () => {
    const members = typeOf(spec, 'GetCertListWithLoadBalancerListener').members;
    expect(members.at(-1)?.name).toBe('certCaId');
    const hash = members.find((member) => member.name === 'httpHash');
    expect(hash && [signature(hash), hash.description]).toEqual(['httpHash: string', '']);
  });

  it('mends the example, which closes too early and goes on', () => {
    const [example] = action.examples;
    expect(example?.request).toEqual({ 'certIds.0': '4b9fc92b' });
    const response = example?.response as { certSet: Record<string, { region: string; listener: unknown[] }[]> };
    expect(Object.keys(response.certSet)).toEqual(['4b9fc92b']);
    expect(response.certSet['4b9fc92b']?.map((each) => [each.region, each.listener.length])).toEqual([
      ['gz', 1],
      ['sh', 1],
    ]);
  });

  it('records each repair with its evidence, and reports what it keeps', () => {
    const rules = new Set(context.repairs.map((repair) => repair.rule));
    expect(rules).toEqual(
      new Set([
        'code-joined',
        'json-brackets',
        'json-reopened',
        'misread-name',
        'name-case',
        'shifted-cells',
        'type-from-example',
      ]),
    );
    for (const { evidence, before, after } of context.repairs) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(after).not.toBe(before);
    }
    expect(codes.filter((code) => !code.startsWith('part-missing'))).toEqual([
      'description-missing@55',
      'example-action@66',
    ]);
  });

  it('leaves the damage where a rule is switched off', () => {
    const without = parseExcerpt('certificates', ['misread-name', 'name-case', 'json-reopened']);
    const names = without.spec.types.flatMap((type) => type.members.map((member) => member.name));
    expect(names).toContain('certCald');
    expect(names).toContain('Region');
    expect(without.codes).toContain('example-unread@74');
  });
});

describe('a table that has one name twice', () => {
  it('takes the second for the parameter that the example sends', () => {
    const { spec, context } = parseExcerpt('doubled-name');
    const action = actionOf(spec, 'ModifyLoadBalancerListener');
    expect(action.input.slice(0, 3).map(signature)).toEqual([
      'loadBalancerId: string',
      'listenerId: string',
      'listenerName?: string',
    ]);
    expect(action.examples[0]?.request).toEqual({
      loadBalancerId: 'lb-ltkip4do',
      listenerId: 'lb1-6hkiqc6c',
      SSLMode: 'unidirectional',
    });
    expect(context.repairs.find((repair) => repair.rule === 'doubled-name')?.evidence).toEqual([
      { line: 60, text: '&listenerId=lb1-6hkiqc6c' },
    ]);
  });

  it('joins cells over page breaks', () => {
    const { spec } = parseExcerpt('doubled-name');
    const scheduler = actionOf(spec, 'ModifyLoadBalancerListener').input.find((member) => member.name === 'scheduler');
    expect(scheduler?.description).toContain(
      'Only public network CLB listeners with TCP or UDP protocol support this field.',
    );
  });

  it('reports it without such evidence', () => {
    const { spec, codes } = parseExcerpt('doubled-name', ['doubled-name']);
    expect(
      actionOf(spec, 'ModifyLoadBalancerListener')
        .input.filter((member) => /(?:Id|ld)$/.test(member.name))
        .map(signature),
    ).toEqual(['loadBalancerId: string', 'certId?: string', 'certCald?: string']);
    expect(codes).toContain('member-twice@21');
  });
});

describe('types that tables leave open', () => {
  it('follows the examples', () => {
    const { spec } = parseExcerpt('example-price');
    const action = actionOf(spec, 'InquiryLBPriceAll');
    expect(action.input.map(signature)).toContain('internetAccessible?: InquiryLBPriceAllInternetAccessible');
    expect(action.output.map(signature)).toContain('price: InquiryLBPriceAllPrice');
    expect(typeOf(spec, 'InquiryLBPriceAllPrice').members.map(signature)).toEqual([
      'lbIdPrice: InquiryLBPriceAllLbIdPrice',
    ]);
    expect(typeOf(spec, 'InquiryLBPriceAllLbIdPrice').members.map(signature)).toEqual([
      'originalPrice: float',
      'discountPrice: float',
    ]);
  });

  it('joins a list that a page break has cut', () => {
    const { spec } = parseExcerpt('example-price');
    const [charge] = typeOf(spec, 'InquiryLBPriceAllInternetAccessible').members;
    expect(charge?.description).toBe(
      [
        'Network billing mode.',
        '- TRAFFIC_POSTPAID_BY_HOUR: bill-by-traffic on an hourly pay-as-you-go basis',
        '- BANDWIDTH_POSTPAID_BY_HOUR: bill-by-bandwidth on an hourly pay-as-you-go basis',
        '- BANDWIDTH_PACKAGE: bill by bandwidth package (only for specified ISPs currently)',
      ].join('\n'),
    );
  });

  it('reads keys of a list of pairs, and restores the suffix that one has lost', () => {
    const { spec } = parseExcerpt('log');
    const action = actionOf(spec, 'DescribeLoadBalancerLog');
    expect(action.input.at(-1) && signature(action.input.at(-1) as never)).toBe(
      'filter?: DescribeLoadBalancerLogFilter[]',
    );
    expect(typeOf(spec, 'DescribeLoadBalancerLogFilter').members.map(signature)).toEqual([
      'key: string',
      'value: string',
    ]);
    expect(action.filters?.map((filter) => filter.name).slice(4, 6)).toEqual(['http_host', 'http_host_not']);
  });

  it('reads numbered tables, and structures within structures', () => {
    const { spec } = parseExcerpt('log');
    expect(typeOf(spec, 'DescribeLoadBalancerLogLogInfo').members.map(signature)).toEqual([
      'logList: DescribeLoadBalancerLogLog[]',
      'total: integer',
    ]);
    expect(typeOf(spec, 'DescribeLoadBalancerLogLog').members).toHaveLength(23);
  });

  it('reports what neither a table nor an example tells', () => {
    const { spec, codes } = parseText(
      [
        '# X API 2017',
        '',
        '## GetThings',
        '',
        'Last updated: 2020-01-01 10:00:00',
        '',
        '## API Description',
        '',
        'Gets things.',
        '',
        '## Request Parameters',
        '',
        'The list below contains only the API request parameters. The `Action` field for this API is `GetThings`.',
        '',
        'Parameter\tRequired\tType\tDescription',
        'ids\tNo\tArray\tIds.',
        'when\tNo\tMoment\tA time.',
        'must\tPerhaps\tInt\tUnclear.',
        '',
        '## Response Parameters',
        '',
        'Parameter\tType\tDescription',
        'code\tInt\tCode.',
      ].join('\n'),
    );
    expect(actionOf(spec, 'GetThings').input.map(signature)).toEqual(['ids?: json[]', 'when?: json', 'must?: integer']);
    expect(codes.filter((code) => !code.startsWith('part-missing'))).toEqual([
      'section-missing@3',
      'type-unread@16',
      'type-unread@17',
      'required-unread@18',
    ]);
  });
});

describe('an action with two pages', () => {
  const { spec, codes } = parseExcerpt('two-pages');

  it('is one action; the second page completes the first', () => {
    expect(spec.actions.map((action) => action.name)).toEqual(['DescribeLoadBalancerListeners']);
    const members = typeOf(spec, 'DescribeLoadBalancerListenersListener').members;
    expect(members).toHaveLength(20);
    expect(members.map((member) => member.name).slice(0, 3)).toEqual([
      'listenerId',
      'unListenerId',
      'loadBalancerPort',
    ]);
    expect(members[members.findIndex((member) => member.name === 'httpHash') + 1]?.name).toBe('scheduler');
    expect(members.find((member) => member.name === 'protocol')?.description).toMatch(/^Protocol type of the listener/);
    expect(codes.some((code) => code.startsWith('page-twice'))).toBe(true);
  });

  it('has the examples of both', () => {
    expect(spec.actions[0]?.examples).toHaveLength(2);
  });

  it('keeps the words of the first', () => {
    expect(spec.actions[0]?.description).toMatch(/default number \(20\) of listeners/);
  });
});

describe('requests', () => {
  it('joins values of many lines and code blocks', () => {
    const { spec } = parseExcerpt('certificate-request');
    const action = actionOf(spec, 'CreateLoadBalancerListeners');
    const request = action.examples[0]?.request as Record<string, string>;
    expect(Object.keys(request)).toEqual([
      'loadBalancerId',
      ...[
        'loadBalancerPort',
        'instancePort',
        'protocol',
        'SSLMode',
        'certName',
        'certContent',
        'certKey',
        'certCaContent',
        'certCaName',
      ].map((name) => `listeners.0.${name}`),
    ]);
    expect(request['listeners.0.certKey']).toBe(
      '-----BEGIN RSA PRIVATE KEY-----\nyour own key\n-----END RSA PRIVATE KEY-----',
    );
    expect(request['listeners.0.certContent']?.split('\n')).toHaveLength(16);
  });

  it('makes data types of dotted names', () => {
    const { spec } = parseExcerpt('certificate-request');
    const action = actionOf(spec, 'CreateLoadBalancerListeners');
    expect(action.input.map(signature)).toEqual([
      'loadBalancerId: string',
      'listeners: CreateLoadBalancerListenersListener[]',
    ]);
    expect(typeOf(spec, 'CreateLoadBalancerListenersListener').members.slice(0, 4).map(signature)).toEqual([
      'loadBalancerPort: integer',
      'instancePort: integer',
      'protocol: integer',
      'listenerName?: string',
    ]);
    expect(action.async).toBeUndefined();
  });
});

describe('hostile pages', () => {
  const page = (rows: string[], below: string[] = []) =>
    parseText(
      [
        '# X API 2017',
        '',
        '## GetThings',
        '',
        'Last updated: 2020-01-01 10:00:00',
        '',
        '## API Description',
        '',
        'Gets things.',
        '',
        '## Request Parameters',
        '',
        'The list below contains only the API request parameters. The `Action` field for this API is `GetThings`.',
        '',
        'Parameter\tRequired\tType\tDescription',
        ...rows,
        '',
        ...below,
      ].join('\n'),
    );

  it('reads a structure that is described within itself', () => {
    const { spec, codes } = page(
      ['node\tNo\tArray\tNodes.'],
      ['Data structure of the `node` array:', '', 'Parameter\tRequired\tType\tDescription', 'node\tNo\tArray\tNodes.'],
    );
    expect(actionOf(spec, 'GetThings').input.map(signature)).toEqual(['node?: GetThingsNode[]']);
    expect(typeOf(spec, 'GetThingsNode').members.map(signature)).toEqual(['node?: json[]']);
    expect(codes).toContain('type-unread@21');
  });

  it('reads names that objects have of themselves', () => {
    const { spec } = page(
      ['__proto__\tNo\tString\tA.', 'constructor.n\tNo\tInt\tB.', 'items.n.toString\tNo\tInt\tC.'],
      [
        '## Example',
        '',
        '```',
        'https://x.api.qcloud.com/v2/index.php?Action=GetThings',
        '&__proto__=a',
        '&constructor.0=1',
        '&items.0.toString=2',
        '```',
      ],
    );
    const action = actionOf(spec, 'GetThings');
    expect(action.input.map(signature)).toEqual([
      '__proto__?: string',
      'constructor?: integer[]',
      'items?: GetThingsItem[]',
    ]);
    expect(Object.entries(action.examples[0]?.request as object)).toEqual([
      ['__proto__', 'a'],
      ['constructor.0', '1'],
      ['items.0.toString', '2'],
    ]);
  });

  it('leaves out a name that is no path, and says so', () => {
    const { spec, codes } = page([`${'a.'.repeat(4_500)}a\tNo\tString\tDeep.`, 'b\tNo\tString\tB.']);
    expect(actionOf(spec, 'GetThings').input.map(signature)).toEqual(['b?: string']);
    expect(codes).toContain('name-invalid@16');
  });

  it('reports a caption that belongs to no parameter', () => {
    const { codes } = page(
      ['ids\tNo\tString\tIds.'],
      ['Data structure of the `things` array:', '', 'Parameter\tRequired\tType\tDescription', 'x\tNo\tInt\tX.'],
    );
    expect(codes).toContain('table-unknown@18');
  });
});
