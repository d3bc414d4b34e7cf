import { expect, it } from 'vitest';
import { createTc3Signer, type Tc3Input } from '../../templates/runtime/signers/tc3.ts';

const input: Tc3Input = {
  method: 'POST',
  host: 'shop.example.com',
  query: '',
  contentType: 'application/json',
  payload: '{}',
  service: 'shop',
  timestamp: 1_600_000_000,
  secretId: 'id',
  secretKey: 'key',
};

it('a key that is kept serves no other secret, service or day', async () => {
  const others: Partial<Tc3Input>[] = [
    {},
    { secretKey: 'other' },
    { service: 'farm' },
    { timestamp: input.timestamp + 86_400 },
    { payload: '{"A":1}' },
  ];
  const calls = others.flatMap((change) => [{ ...input, ...change }, input]);
  const fresh = await Promise.all(calls.map((call) => createTc3Signer()(call)));
  const signer = createTc3Signer();
  const kept: string[] = [];
  for (const call of calls) kept.push(await signer(call));
  expect(kept).toEqual(fresh);
  // At once, where one call's key may be derived while another is signed.
  const together = createTc3Signer();
  expect(await Promise.all(calls.map((call) => together(call)))).toEqual(fresh);
  expect(new Set(fresh).size).toBe(others.length);
});
