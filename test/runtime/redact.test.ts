import { describe, expect, it } from 'vitest';
import { conceal, concealIn, secretsOf } from '../../templates/runtime/redact.ts';
import type { HttpRequest } from '../../templates/runtime/transport/transport.ts';

const request = (more: Partial<HttpRequest>): HttpRequest => ({
  method: 'POST',
  origin: 'https://example.com',
  path: '/',
  headers: {},
  body: undefined,
  ...more,
});
const credentials = { secretId: 'id', secretKey: 'the-secret' };

describe('the secrets of a request', () => {
  it('are the key, the token and the signature, wherever it stands', () => {
    const { Authorization } = { Authorization: 'TC3 Credential=id/x, SignedHeaders=host, Signature=abc12345' };
    expect(secretsOf(request({ headers: { Authorization } }), credentials)).toEqual(['the-secret', 'abc12345']);
    expect(secretsOf(request({ path: '/?A=1&Signature=signed-1&B=2' }), credentials)).toEqual([
      'the-secret',
      'signed-1',
    ]);
    expect(secretsOf(request({ body: 'Signature=signed-2&B=2' }), { ...credentials, token: 'the-token' })).toEqual([
      'the-secret',
      'the-token',
      'signed-2',
    ]);
    expect(secretsOf(request({}), { ...credentials, token: '' })).toEqual(['the-secret']);
  });

  it('are known as they were written, and as they are read', () => {
    expect(secretsOf(request({ body: 'Signature=abcdefg%2Bb%3D' }), credentials)).toEqual([
      'the-secret',
      'abcdefg%2Bb%3D',
      'abcdefg+b=',
      'abcdefg%252Bb%253D',
    ]);
    expect(secretsOf(request({}), { ...credentials, token: 'abcdefg/b' })).toEqual([
      'the-secret',
      'abcdefg/b',
      'abcdefg%2Fb',
    ]);
    expect(secretsOf(request({}), { ...credentials, token: '%zzzzzzz' })).toEqual([
      'the-secret',
      '%zzzzzzz',
      '%25zzzzzzz',
    ]);
  });

  it('are no shorter than 8 characters, lest every word that holds one be concealed', () => {
    expect(
      secretsOf(request({ body: 'Signature=1234567' }), { secretId: 'id', secretKey: 'key', token: '12345678' }),
    ).toEqual(['12345678']);
  });
});

it('a text loses every secret, each time it is there', () => {
  expect(conceal('x k y k z t', ['k', 't'])).toBe('x [concealed] y [concealed] z [concealed]');
  expect(conceal('nothing', ['k'])).toBe('nothing');
});

describe('an error that a transport threw', () => {
  const secrets = ['hush'];

  it.each([
    ['without a secret', Object.assign(new Error('reset'), { code: 'ECONNRESET', config: { url: '/' } })],
    ['that is no error', 'a text'],
    ['that is nothing', undefined],
    [
      'that goes in a circle',
      (() => {
        const error = new Error('x');
        return Object.assign(error, { self: error });
      })(),
    ],
  ])('%s is kept as it is', (_name, error) => {
    expect(concealIn(error, secrets)).toBe(error);
  });

  it.each([
    ['its message', new Error('hush')],
    ['a property', Object.assign(new Error('x'), { config: { headers: ['hush'] } })],
    ['a hidden property', Object.defineProperty(new Error('x'), 'hidden', { value: 'hush', enumerable: false })],
    ['a property behind a symbol', Object.assign(new Error('x'), { [Symbol('s')]: 'hush' })],
    ["a property's name", Object.assign(new Error('x'), { hush: 1 })],
    ['a map', Object.assign(new Error('x'), { map: new Map([['a', 'hush']]) })],
    ['the keys of a map', Object.assign(new Error('x'), { map: new Map([['hush', 1]]) })],
    ['a set', Object.assign(new Error('x'), { set: new Set(['hush']) })],
    ['a function', Object.assign(new Error('x'), { retry: Object.assign(() => {}, { token: 'hush' }) })],
    ['its stack', Object.assign(new Error('x'), { stack: 'at hush' })],
    ['its cause', new Error('x', { cause: { deep: 'hush' } })],
    ['a text', 'hush'],
    ['an object that is no error', { name: 'hush', message: 'hush' }],
  ])('with a secret in %s is told without it', (_name, error) => {
    const told = concealIn(error, secrets) as Error;
    expect(told).not.toBe(error);
    expect(told).toBeInstanceOf(Error);
    for (const text of [told.name, told.message, told.stack, JSON.stringify(told), String(told.cause)])
      expect(text).not.toContain('hush');
  });

  it('keeps its name, its message, its code and its harmless cause', () => {
    const cause = new Error('below');
    const error = Object.assign(new TypeError('no hush answer', { cause }), { code: 'EHUSH', config: 'hush' });
    const told = concealIn(error, secrets) as Error & { code: string };
    expect(told).toMatchObject({ name: 'TypeError', message: 'no [concealed] answer', code: 'EHUSH', cause });
    expect(concealIn(Object.assign(new Error('hush'), { code: 'hush' }), secrets)).toMatchObject({
      code: '[concealed]',
    });
    expect(concealIn(Object.assign(new Error('hush'), { code: 7 }), secrets)).not.toHaveProperty('code');
    expect((concealIn(new Error('hush'), secrets) as Error).cause).toBeUndefined();
  });

  it('is told by name and message alone where it is too large to look through', () => {
    const large = Object.assign(new Error('x'), { rows: Array.from({ length: 6_000 }, () => ({})) });
    expect(concealIn(large, secrets)).not.toBe(large);
    const small = Object.assign(new Error('x'), { rows: Array.from({ length: 4_000 }, () => ({})) });
    expect(concealIn(small, secrets)).toBe(small);
  });
});
