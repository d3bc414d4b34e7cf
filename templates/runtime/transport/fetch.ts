import { platform } from '#platform';
import {
  type HttpRequest,
  type HttpResponse,
  type Transport,
  type TransportContext,
  TransportError,
} from './transport.ts';

/** The part of `fetch` that is used here. `signal` is an `AbortSignal`, which not every program's types know. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; redirect: 'manual'; signal: never },
) => Promise<{
  status: number;
  headers: { forEach(each: (value: string, name: string) => void): void };
  text(): Promise<string>;
}>;

/** Sends with `fetch`: the global one, or the one given. */
export function createFetchTransport(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): Transport {
  return { send: (request, context) => send(fetch, request, context) };
}

async function send(
  fetch: Fetch,
  request: HttpRequest,
  { signal, timeoutMs }: TransportContext,
): Promise<HttpResponse> {
  if (signal?.aborted) throw new TransportError('abort', '', false);
  const controller = new AbortController();
  const stop = () => controller.abort();
  const forgetSignal = platform.onAbort(signal, stop);
  const timer = setTimeout(stop, timeoutMs);
  let status: number | undefined;
  try {
    const { method, body } = request;
    const response = await fetch(request.origin + request.path, {
      method,
      headers: { ...request.headers },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal: controller.signal as never,
    });
    status = response.status;
    const headers: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      headers[name] = value;
    });
    return { status, headers, body: await response.text() };
  } catch (cause) {
    if (signal?.aborted) throw new TransportError('abort', '', true);
    if (controller.signal.aborted) throw new TransportError('timeout', `within ${Math.round(timeoutMs)} ms`, true);
    const { permanent, unconnected, reason } = platform.diagnose(cause);
    const fault = permanent ? 'configuration' : status === undefined ? 'network' : 'truncated';
    // Where fetch doesn't tell, the request may have left.
    throw new TransportError(fault, reason, !permanent && !unconnected, cause);
  } finally {
    clearTimeout(timer);
    forgetSignal();
  }
}
