/** Keep-alive connections of `node:http` and `node:https`. */

import type { ClientRequest, IncomingMessage } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { createGunzip } from 'node:zlib';
import {
  type HttpRequest,
  type HttpResponse,
  type Transport,
  type TransportContext,
  TransportError,
} from './transport.ts';

export interface NodeTransportOptions {
  /** Connections to one host at most. Default: no limit. */
  readonly maxSockets?: number | undefined;
  /** Idle connections kept for each host. Default: 256. */
  readonly maxFreeSockets?: number | undefined;
  /** Certificates of further authorities, in PEM. */
  readonly ca?: string | readonly string[] | undefined;
  /** A longer response is refused. Bytes; default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
}

interface Target {
  readonly client: typeof http | typeof https;
  readonly options: { protocol: string; hostname: string; port: string; agent: http.Agent };
}

/** Sends over keep-alive connections. Idle ones don't keep the process alive. */
export function createNodeTransport(options: NodeTransportOptions = {}): Transport {
  const { maxSockets = Number.POSITIVE_INFINITY, maxFreeSockets = 256, ca, maxResponseBytes = 64 * 2 ** 20 } = options;
  const shared = { keepAlive: true, maxSockets, maxFreeSockets, scheduling: 'lifo' } as const;
  const agents: { plain?: http.Agent; tls?: https.Agent } = {};
  const targets = new Map<string, Target>();

  function targetOf(origin: string): Target {
    let target = targets.get(origin);
    if (!target) {
      const { protocol, hostname, port } = new URL(origin);
      const secure = protocol === 'https:';
      if (secure)
        agents.tls ??= new https.Agent(ca === undefined ? shared : { ...shared, ca: [ca].flat() as string[] });
      else agents.plain ??= new http.Agent(shared);
      const agent = (secure ? agents.tls : agents.plain) as http.Agent;
      // Brackets of an IPv6 address belong to the URL only.
      target = {
        client: secure ? https : http,
        options: { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port, agent },
      };
      targets.set(origin, target);
    }
    return target;
  }

  return {
    send: (request, context) => send(targetOf(request.origin), request, context, maxResponseBytes),
    close() {
      agents.plain?.destroy();
      agents.tls?.destroy();
    },
  };
}

function send(
  target: Target,
  request: HttpRequest,
  context: TransportContext,
  maxBytes: number,
): Promise<HttpResponse> {
  const { signal, timeoutMs } = context;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new TransportError('abort', '', false));
    let connected = false;
    const outgoing: ClientRequest = target.client.request({
      ...target.options,
      method: request.method,
      path: request.path,
      headers:
        request.body === undefined
          ? { ...request.headers, 'Accept-Encoding': 'gzip' }
          : { ...request.headers, 'Accept-Encoding': 'gzip', 'Content-Length': Buffer.byteLength(request.body) },
    });

    const onAbort = () => fail('abort', '');
    const timer = setTimeout(() => fail('timeout', `within ${Math.round(timeoutMs)} ms`), timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });

    function finish() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }

    function fail(fault: TransportError['fault'], message: string, cause?: unknown) {
      finish();
      // Settles first: destroying emits errors of its own.
      reject(new TransportError(fault, message, connected, cause));
      outgoing.destroy();
    }

    outgoing.once('socket', (socket: Socket & { encrypted?: boolean }) => {
      if (outgoing.reusedSocket || !socket.connecting) connected = true;
      else
        socket.once(socket.encrypted ? 'secureConnect' : 'connect', () => {
          connected = true;
        });
    });
    outgoing.on('error', (cause) => fail(isParseError(cause) ? 'malformed' : 'network', describe(cause), cause));
    outgoing.once('response', (incoming: IncomingMessage) => {
      const body = incoming.headers['content-encoding'] === 'gzip' ? incoming.pipe(createGunzip()) : incoming;
      let text = '';
      let size = 0;
      body.setEncoding('utf8');
      body.on('data', (chunk: string) => {
        text += chunk;
        size += chunk.length;
        if (size > maxBytes) fail('malformed', `a response of more than ${maxBytes} bytes`);
      });
      incoming.once('error', (cause) => fail('truncated', describe(cause), cause));
      if (body !== incoming) body.once('error', (cause: Error) => fail('malformed', describe(cause), cause));
      body.once('end', () => {
        finish();
        resolve({ status: incoming.statusCode ?? 0, headers: flatHeaders(incoming.headers), body: text });
      });
    });
    outgoing.end(request.body);
  });
}

function flatHeaders(headers: http.IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) flat[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return flat;
}

function isParseError(error: Error & { code?: string }): boolean {
  return error.code?.startsWith('HPE_') === true;
}

/** Node's messages name addresses and codes; an error over several addresses has its words inside. */
function describe(error: Error & { code?: string; errors?: Error[] }): string {
  return error.message || error.errors?.[0]?.message || error.code || error.name;
}
