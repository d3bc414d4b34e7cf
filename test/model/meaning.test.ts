import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../generator/spec/types.ts';
import { derive, error, readSpec } from './facts.ts';

const meaningOf = (...errors: ReturnType<typeof error>[]) =>
  derive({ errors }).spec.errors.map((one) => one.meaning?.value);

describe('a code means', () => {
  it.each<[string, string, Meaning | undefined]>([
    ['RequestLimitExceeded', 'The number of requests exceeds the frequency limit.', 'throttled'],
    ['RequestLimitExceeded', 'Please slow down.', 'throttled'],
    ['RequestLimitExceeded', '', 'throttled'],
    ['4400', 'Too many requests.', 'throttled'],
    ['AuthFailure.SignatureExpire', '', 'expired'],
    ['4500', 'The signature has expired.', 'expired'],
    ['InternalError', 'Something broke.', 'internal'],
    ['6000', 'Internal server error.', 'internal'],
    ['InvalidParameterValue', '', 'rejected'],
    ['UnsupportedRegion', 'API does not support the requested region.', 'rejected'],
    ['4100', 'Identity verification failed.', 'rejected'],
    ['FailedOperation', 'Operation failed.', undefined],
    ['FailedOperation.InvalidThingStatus', 'Exceptional status', undefined],
    ['RequestSizeLimitExceeded', 'The request size exceeds the upper limit.', undefined],
    ['LimitExceeded', 'Quota limit exceeded.', undefined],
  ])('%s: %s', (code, description, meaning) => expect(meaningOf(error(code, description))).toEqual([meaning]));

  it('what its family means, where it says nothing of its own', () => {
    expect(
      meaningOf(error('Nope', 'Access denied.'), error('Nope.Thing', ''), error('Nope.Other', 'Too many requests')),
    ).toEqual(['rejected', 'rejected', 'throttled']);
  });

  it('what any of the lists of the document says of it', () => {
    const source = { line: 7, endLine: 7 };
    const { spec } = derive({ errors: [{ ...error('4242'), also: [{ description: 'Too many requests.', source }] }] });
    expect(spec.errors[0]?.meaning).toEqual({ value: 'throttled', from: [{ line: 7, text: 'Too many requests.' }] });
  });

  it.each([
    ['clb-2018-03-17', { expired: ['AuthFailure.SignatureExpire'] }],
    ['clb-2017', { throttled: ['4400'], expired: ['4500'], internal: ['6000', '6200'] }],
  ])('in %s', (name, expected) => {
    for (const [meaning, codes] of Object.entries(expected))
      expect(
        readSpec(name)
          .errors.filter((one) => one.meaning?.value === meaning)
          .map(({ code }) => code),
      ).toEqual(codes);
  });
});
