// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/**
 * HTTP/1.1 over keep-alive connections of `node:net` and `node:tls`. A request through `node:http` costs more processor
 * time than all else that a call does, and several times as much as this; `npm run bench` compares them.
 */
import { connectorFor } from './connect.ts';
import { ConnectionPool } from './connections.ts';
import { Exchange } from './exchange.ts';
import { proxyAuthorization, proxyFor } from './proxy.ts';
import { type HttpRequest, type Transport, TransportError } from './transport.ts';

export interface NodeTransportOptions {
  /** Connections to one host at most. Default: no limit. */
  readonly maxSockets?: number | undefined;
  /** Idle connections kept for each host. Default: 256. */
  readonly maxFreeSockets?: number | undefined;
  /** A connection that was idle for longer isn't used again, in milliseconds; the server may ask for less. Default: 50,000. */
  readonly maxIdleMs?: number | undefined;
  /** Certificates of the authorities to trust, in PEM. Default: Node's. */
  readonly ca?: string | readonly string[] | undefined;
  /** A longer response is refused. Default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Use the proxies that the environment names (`HTTPS_PROXY`, `NO_PROXY`). Default: true. */
  readonly proxyFromEnvironment?: boolean | undefined;
}

/** One origin, and how to reach it. */
interface Target {
  readonly pool: ConnectionPool;
  /** Before each path: the origin, where a proxy wants it. */
  readonly prefix: string;
  /** Header lines of each request. */
  readonly head: string;
}

/** Sends over keep-alive connections. Idle ones don't keep the process alive. */
export function createNodeTransport(options: NodeTransportOptions = {}): Transport {
  const targets = new Map<string, Target>();
  const maxBytes = options.maxResponseBytes ?? 64 * 2 ** 20;
  return {
    send: (request, context) =>
      new Promise((resolve, reject) => {
        if (context.signal?.aborted) return reject(new TransportError('abort', '', false));
        try {
          const { origin } = request;
          let target = targets.get(origin);
          if (!target) {
            target = createTarget(origin, options);
            targets.set(origin, target);
          }
          new Exchange(target.pool, writeRequest(target, request), context, maxBytes, resolve, reject);
        } catch (cause) {
          reject(new TransportError('network', (cause as Error).message, false, cause));
        }
      }),
    close() {
      for (const { pool } of targets.values()) pool.close();
      targets.clear();
    },
  };
}

function createTarget(origin: string, options: NodeTransportOptions): Target {
  const proxy = options.proxyFromEnvironment === false ? undefined : proxyFor(origin, process.env);
  const { maxSockets = Number.POSITIVE_INFINITY, maxFreeSockets = 256, maxIdleMs = 50_000, ca } = options;
  const connector = connectorFor(origin, proxy, ca === undefined ? undefined : [ca].flat());
  const asksProxy = proxy !== undefined && origin.startsWith('http:');
  const headers = {
    Host: origin.slice(origin.indexOf('//') + 2),
    'Accept-Encoding': 'gzip',
    ...(asksProxy ? proxyAuthorization(proxy) : {}),
  };
  return {
    pool: new ConnectionPool(connector, { maxSockets, maxFreeSockets, maxIdleMs }),
    prefix: asksProxy ? origin : '',
    head: Object.entries(headers).map(headerLine).join(''),
  };
}

/** @throws {TypeError} where a part would break out of its place */
function writeRequest({ prefix, head }: Target, { method, path, headers, body }: HttpRequest): string {
  if (/[^\x21-\x7e]/.test(path)) throw new TypeError('the path has characters that a request line cannot carry');
  let text = `${method} ${prefix}${path} HTTP/1.1\r\n${head}`;
  if (body !== undefined) text += `Content-Length: ${Buffer.byteLength(body)}\r\n`;
  for (const entry of Object.entries(headers)) text += headerLine(entry);
  return `${text}\r\n${body ?? ''}`;
}

function headerLine([name, value]: [string, string]): string {
  if (/[^\w-]/.test(name) || /[^\t\x20-\x7e]/.test(value)) {
    throw new TypeError(`the header ${JSON.stringify(name)} has characters that a header cannot carry`);
  }
  return `${name}: ${value}\r\n`;
}
