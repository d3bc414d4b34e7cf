import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../generator/names/file-names.ts';
import { constantName, isIdentifier, methodName, typeName } from '../../generator/names/identifiers.ts';
import { NameRegistry } from '../../generator/names/registry.ts';
import { splitWords } from '../../generator/names/words.ts';

describe('words', () => {
  it.each([
    ['DescribeLBListeners', ['Describe', 'LB', 'Listeners']],
    ['AssociateIPv6Address', ['Associate', 'IPv6', 'Address']],
    ['unLoadBalancerIds', ['un', 'Load', 'Balancer', 'Ids']],
    ['server_name-not', ['server', 'name', 'not']],
    ['Http2Port', ['Http2', 'Port']],
    ['SSL', ['SSL']],
    ['', []],
    ['负载', []],
  ])('%s', (name, words) => expect(splitWords(name)).toEqual(words));
});

describe('methods', () => {
  it.each([
    ['DescribeLoadBalancers', 'describeLoadBalancers'],
    ['SSLMode', 'sslMode'],
    ['CLB', 'clb'],
    ['Delete', 'delete_'],
    ['Constructor', 'constructor_'],
    ['Then', 'then_'],
    ['__proto__', 'proto'],
    ['2Fast', '_2Fast'],
    ['Do it!', 'doIt'],
    ['负载', 'unnamed'],
  ])('%s is called by %s', (name, method) => expect(methodName(name)).toBe(method));
});

describe('types', () => {
  it.each([
    ['Listener', 'Listener'],
    ['string', 'string_'],
    ['Promise', 'Promise_'],
    ['__proto__', 'Proto'],
    ['a-b', 'AB'],
    ['9', '_9'],
  ])('%s is %s', (name, type) => expect(typeName(name)).toBe(type));
});

describe('error codes', () => {
  it.each([
    ['InvalidParameter.FormatError', 'InvalidParameterFormatError'],
    ['4100', 'Code4100'],
    ['Identity verification failed', 'IdentityVerificationFailed'],
    ['__proto__', 'Unnamed'],
  ])('%s is %s', (code, key) => expect(constantName(code)).toBe(key));
});

describe('files', () => {
  it.each([
    ['DescribeLBListeners', 'describe-lb-listeners'],
    ['Con', 'con-'],
    ['COM1', 'com1-'],
    ['../../etc/passwd', 'etc-passwd'],
    ['', 'unnamed'],
  ])('%s is %s', (name, file) => expect(fileName(name)).toBe(file));
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', '*/', '`${'),
  );

  it('makes identifiers and harmless file names', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const name of [methodName(text), typeName(text), constantName(text)])
          expect(isIdentifier(name)).toBe(true);
        expect(fileName(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]*)*$/);
      }),
    );
  });

  it('gets a name that nothing else has, whatever the case', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'b', 'a2', 'A2', 'index')), (wanted) => {
        const registry = new NameRegistry(['Index']);
        const given = wanted.map((name) => registry.claim(name).toLowerCase());
        expect(new Set(given).size).toBe(wanted.length);
        expect(given).not.toContain('index');
      }),
    );
  });
});
