// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** The local API without a port: the client's requests are signed, checked and answered in memory. */

import { sleep } from '../sleep.ts';
import type { HttpRequest, HttpResponse, Transport, TransportContext } from '../transport/transport.ts';
import { TransportError } from '../transport/transport.ts';
import type { ApiDescription } from './api.ts';
import type { LocalControls } from './controls.ts';
import { createControls } from './controls.ts';
import type { LocalApiOptions } from './local-api.ts';
import { LocalApi } from './local-api.ts';
import { toWire } from './mock-transport.ts';
import { Shared } from './shared.ts';

export interface LocalTransport extends Transport, LocalControls {}

export function createLocalApiTransport(api: ApiDescription, options: LocalApiOptions = {}): LocalTransport {
  const shared = new Shared(options.taskMs, options.now);
  const local = new LocalApi(api, options, shared);
  return {
    ...createControls([local], shared),
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
