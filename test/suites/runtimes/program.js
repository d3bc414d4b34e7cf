/**
 * The program that runs, unchanged, on every runtime: calls of both packages against the local server. It uses nothing
 * but the packages and what the Web's standards give.
 */

import { isClbError as isLegacyError, ClbClient as LegacyClient } from '@clb-sdk/2017';
import { ClbClient, isClbError } from '@clb-sdk/2018-03-17';
import { describeListeners } from '@clb-sdk/2018-03-17/actions/describe-listeners';
import { createClient } from '@clb-sdk/2018-03-17/core';

/** Gives the names of the checks that passed; throws at the first that doesn't. */
export async function runProgram({ endpoint, legacyEndpoint, silentEndpoint, credentials }) {
  const passed = [];
  const check = (name, condition) => {
    if (!condition) throw new Error(`failed: ${name}`);
    passed.push(name);
  };
  const rejection = (promise) =>
    promise.then(
      () => undefined,
      (error) => error,
    );
  const options = { region: 'ap-guangzhou', endpoint, credentials, rateLimit: false };

  const clb = new ClbClient(options);
  const created = await clb.createLoadBalancer({ LoadBalancerType: 'OPEN', Number: 3 });
  check('a write', created.LoadBalancerIds === null || created.LoadBalancerIds.length === 3);
  const waited = await clb.waitFor(created, { delayMs: 5, maxWaitMs: 20_000 });
  check('waiting', waited.polls > 0);

  const list = await clb.describeLoadBalancers({ Limit: 2 }).withResponse();
  check('a call', list.data.LoadBalancerSet.length > 0 && list.response.status === 200);
  check('its request id', list.requestId === list.data.RequestId && list.requestId.length > 0);

  for (const signatureMethod of ['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1']) {
    for (const httpMethod of ['POST', 'GET']) {
      const client = new ClbClient({ ...options, signatureMethod, httpMethod });
      const { TotalCount } = await client.describeLoadBalancers({ Limit: 1, LoadBalancerName: "ü 'quoted' * 负载" });
      check(`${signatureMethod} over ${httpMethod}`, TotalCount === 0);
    }
  }

  let items = 0;
  for await (const item of clb.describeLoadBalancers.items({ Limit: 2 })) {
    if (typeof item.LoadBalancerId === 'string') items++;
  }
  check('paging', items >= 3);

  const refused = await rejection(clb.deleteLoadBalancer({ LoadBalancerIds: ['lb-00000000'] }));
  check('an error of the service', isClbError(refused, 'deleteLoadBalancer') && refused.code.length > 0);
  const invalid = await rejection(clb.describeLoadBalancers({ Limits: 1 }));
  check('validation', isClbError(invalid) && invalid.kind === 'validation');
  const forged = new ClbClient({ ...options, credentials: { ...credentials, secretKey: 'wrong' } });
  const unsigned = await rejection(forged.describeLoadBalancers());
  check('a wrong key', isClbError(unsigned) && unsigned.code.startsWith('AuthFailure'));
  const aborted = await rejection(clb.describeLoadBalancers({}, { signal: AbortSignal.abort() }));
  check('an abort', isClbError(aborted) && aborted.kind === 'abort');
  const waiting = new ClbClient({ ...options, endpoint: silentEndpoint, timeoutMs: 50, retries: false });
  const late = await rejection(waiting.describeLoadBalancers());
  check('a timeout', isClbError(late) && late.kind === 'timeout');

  const small = createClient(options);
  const id = list.data.LoadBalancerSet[0].LoadBalancerId;
  const listeners = await describeListeners(small, { LoadBalancerId: id });
  check('one action on its own', Array.isArray(listeners.Listeners));
  await Promise.all(
    Array.from({ length: 15 }, () => small.call({ name: 'DescribeQuota', method: 'q', reads: true }, {})),
  );
  check('fifteen calls at once', true);

  const legacy = new LegacyClient({ region: 'gz', endpoint: legacyEndpoint, credentials, rateLimit: false });
  await legacy.createLoadBalancer({ loadBalancerType: 2 });
  const answer = await legacy.describeLoadBalancers({ limit: 1 });
  check('a legacy call', String(answer.code) === '0' && answer.loadBalancerSet.length > 0);
  const wrong = new LegacyClient({
    region: 'gz',
    endpoint: legacyEndpoint,
    credentials: { ...credentials, secretKey: 'wrong' },
    signatureMethod: 'HmacSHA1',
  });
  const legacyError = await rejection(wrong.describeLoadBalancers());
  check('a legacy error', isLegacyError(legacyError) && !isClbError(legacyError) && legacyError.code === '4100');
  for (const client of [clb, small, legacy]) client.close();
  return passed;
}
