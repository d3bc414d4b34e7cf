/** The local API without a port: the client's requests are signed, checked and answered in memory. */

import { sleep } from '../runtime/sleep.ts';
import type { HttpRequest, HttpResponse, Transport, TransportContext } from '../runtime/transport/transport.ts';
import { TransportError } from '../runtime/transport/transport.ts';
import type { ApiDescription } from './api.ts';
import type { Fault } from './faults.ts';
import { parseFault } from './faults.ts';
import type { LocalApiOptions } from './local-api.ts';
import { LOCAL_ACCOUNT, LocalApi } from './local-api.ts';
import { toWire } from './mock-transport.ts';

export interface LocalTransport extends Transport {
  /** Credentials that the local API accepts. */
  readonly credentials: { readonly secretId: string; readonly secretKey: string; readonly token?: string };
  /** Lets the requests to come run into a fault: `transport.fault({ error: 'InternalError', times: 1 })`. */
  fault(fault: Fault | string): void;
  clearFaults(): void;
  /** Back to the start: the seed, no tasks, no faults. */
  reset(): void;
}

export function createLocalApiTransport(api: ApiDescription, options: LocalApiOptions = {}): LocalTransport {
  const local = new LocalApi(api, options);
  return {
    credentials: options.accounts?.[0] ?? LOCAL_ACCOUNT,
    fault: (fault) => local.faults.add(typeof fault === 'string' ? parseFault(fault) : fault),
    clearFaults: () => local.faults.clear(),
    reset() {
      local.faults.clear();
      local.world.reset();
    },
    async send(request: HttpRequest, context: TransportContext): Promise<HttpResponse> {
      const { signal, timeoutMs } = context;
      if (signal?.aborted) throw new TransportError('abort', 'aborted by the caller', false);
      const answer = local.handle(toWire(request));
      const delayMs = answer.delayMs ?? 0;
      if (delayMs > 0) await sleep(Math.min(delayMs, timeoutMs), signal);
      if (signal?.aborted) throw new TransportError('abort', 'aborted by the caller', true);
      if (delayMs >= timeoutMs) throw new TransportError('timeout', 'no answer in time', true);
      if (answer.cut === 'reset') throw new TransportError('network', 'the connection was reset', true);
      if (answer.cut === 'truncate') throw new TransportError('truncated', 'the answer broke off', true);
      return { status: answer.status, headers: answer.headers, body: answer.body };
    },
  };
}
