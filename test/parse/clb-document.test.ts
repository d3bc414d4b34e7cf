/** The document that this project is about, read as a whole: its counts, and the facts that its damage hides. */
import { describe, expect, it } from 'vitest';
import { typeText } from '../../generator/parse/shared/type-words.ts';
import { looksMisread } from '../../generator/repair/misread-name.ts';
import type { Action, ApiSpec, Member } from '../../generator/spec/types.ts';
import { wholeDocument } from '../document.ts';

const result = wholeDocument();
const current = specOf('2018-03-17');
const legacy = specOf('2017');

function specOf(version: string): ApiSpec {
  const spec = result.specs.find((known) => known.version === version);
  if (!spec) throw new Error(`no spec of ${version}`);
  return spec;
}

function action(spec: ApiSpec, name: string): Action {
  const found = spec.actions.find((known) => known.name === name);
  if (!found) throw new Error(`no action ${name}`);
  return found;
}

function membersOf(type: string): Member[] {
  return current.types.find((known) => known.name === type)?.members ?? [];
}

const names = (members: readonly Member[]): string[] => members.map((member) => member.name);

describe('the API 2018-03-17', () => {
  it('has its head', () => {
    expect(current).toMatchObject({
      product: 'clb',
      title: 'Cloud Load Balancer',
      protocol: 'tencentcloud-v3',
      endpoint: 'clb.tencentcloudapi.com',
      path: '/',
    });
  });

  it('has 81 actions, three of them without a page', () => {
    expect(current.actions).toHaveLength(81);
    expect(current.actions.filter((known) => known.documented)).toHaveLength(78);
    expect(current.actions.filter((known) => !known.documented).map((known) => known.name)).toEqual([
      'DescribeBlockIPTask',
      'DescribeBlockIPList',
      'ModifyBlockIPList',
    ]);
  });

  it('has 66 data types, all of them with members', () => {
    expect(current.types).toHaveLength(66);
    expect(current.types.filter((type) => type.members.length === 0)).toEqual([]);
  });

  it('has 31 releases, newest first; the one before the first is number 0', () => {
    // The document has no release 1.
    const numbers = Array.from({ length: 30 }, (_, index) => 31 - index);
    expect(current.releases.map((release) => release.number)).toEqual([...numbers, 0]);
    expect(current.releases[0]).toMatchObject({ number: 31, time: '2023-10-24 11:13:16' });
  });

  it('has a rate limit, an example and error codes for every action with a page', () => {
    const documented = current.actions.filter((known) => known.documented);
    expect(documented.filter((known) => known.rateLimit === undefined)).toEqual([]);
    expect(documented.filter((known) => known.examples.length === 0)).toEqual([]);
    expect(documented.filter((known) => known.output.every((member) => member.name !== 'RequestId'))).toEqual([]);
  });

  it('reads every example as JSON or parameters', () => {
    const unread = current.actions.flatMap((known) =>
      known.examples.filter((example) => typeof example.request === 'string' || typeof example.response === 'string'),
    );
    expect(unread).toEqual([]);
  });

  it.each([
    ['CertificateInput', 'CertCaId'],
    ['CertificateOutput', 'CertCaId'],
    ['ZoneInfo', 'ZoneId'],
  ])('has the misread name %s.%s right', (type, member) => {
    expect(names(membersOf(type))).toContain(member);
  });

  it('has no name left that looks misread', () => {
    const all = [
      ...current.actions.flatMap((known) => [known.name, ...names(known.input), ...names(known.output)]),
      ...current.types.flatMap((type) => [type.name, ...names(type.members)]),
    ];
    expect(all.filter((name) => looksMisread(name) > 0 || name.includes('CisLog'))).toEqual([]);
    expect(all).toEqual(expect.arrayContaining(['VipIsp', 'SetLoadBalancerClsLog', 'DescribeClsLogSet']));
  });

  it('joins a type that two rows share', () => {
    const rules = action(current, 'CreateRule').input.find((member) => member.name === 'Rules');
    expect(rules && typeText(rules.type)).toBe('Array of RuleInput');
  });

  it('takes descriptions that became headings for descriptions', () => {
    expect(current.types.find((type) => type.name === 'RsWeightRule')?.description).not.toBe('');
    expect(current.types.filter((type) => /\s/.test(type.name))).toEqual([]);
    expect(current.types.find((type) => type.name === 'Filter')?.members).not.toEqual([]);
  });

  it('reads the sign that stands for a colon in the history', () => {
    const added = current.releases
      .flatMap((release) => release.changes)
      .filter((change) => change.names.includes('DeleteProtect'));
    expect(added).toContainEqual(expect.objectContaining({ change: 'added', kind: 'input' }));
  });

  it('knows common codes by their right names', () => {
    const codes = current.errors.map((error) => error.code);
    expect(codes).toContain('InternalError');
    expect(codes).not.toContain('InternalServerError');
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the API 2017', () => {
  it('has 20 documented actions', () => {
    expect(legacy.actions.filter((known) => known.documented)).toHaveLength(20);
  });

  it('has the second of two equal names as what its example sends', () => {
    const input = names(action(legacy, 'ModifyLoadBalancerListener').input);
    expect(input.filter((name) => name === 'loadBalancerId')).toHaveLength(1);
    expect(input).toContain('listenerId');
  });

  it('ends the name that the export has cropped', () => {
    expect(names(action(legacy, 'DescribeLoadBalancers').input)).toContain('orderType');
  });

  it('names the actions as their titles should', () => {
    expect(legacy.actions.map((known) => known.name)).toContain('CreateLoadBalancerListeners');
  });

  it('has numeric codes', () => {
    expect(legacy.errors.length).toBeGreaterThan(10);
    expect(legacy.errors.filter(({ code }) => !/^-?\d+$/.test(code))).toEqual([]);
  });
});

describe('the ledger of lines', () => {
  it('leaves no line with text unaccounted for', () => {
    const reported = new Set(result.diagnostics.flatMap(({ line, endLine }) => range(line, endLine)));
    const unresolved = result.document.lines.flatMap((text, index) => {
      const line = index + 1;
      return text.trim() === '' || result.ledger.kind(line) !== undefined || reported.has(line)
        ? []
        : [`${line}: ${text}`];
    });
    expect(unresolved).toEqual([]);
  });
});

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
