// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Keep-alive connections of `node:http` and `node:https`. */
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { proxyAuthorization, proxyFor, tunnel } from './proxy.ts';
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
  /** A longer response is refused. Default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Use the proxies that the environment names (`HTTPS_PROXY`, `NO_PROXY`). Default: true. */
  readonly proxyFromEnvironment?: boolean | undefined;
}

/** How to reach one origin. */
interface Target {
  readonly request: (options: RequestOptions) => ClientRequest;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly agent: Agent;
  /** Before each path: the origin, where a proxy wants it. */
  readonly prefix: string;
  /** Headers of each request, as names and values in turn: Node sends such a list as it is. */
  readonly headers: readonly string[];
}

/** Sends over keep-alive connections. Idle ones don't keep the process alive. */
export function createNodeTransport(options: NodeTransportOptions = {}): Transport {
  const targets = new Map<string, Target>();
  const targetOf = (origin: string) => {
    let target = targets.get(origin);
    if (!target) {
      target = createTarget(origin, options);
      targets.set(origin, target);
    }
    return target;
  };
  const maxBytes = options.maxResponseBytes ?? 64 * 2 ** 20;
  return {
    send(request, context) {
      try {
        return send(targetOf(request.origin), request, context, maxBytes);
      } catch (cause) {
        return Promise.reject(new TransportError('network', (cause as Error).message, false, cause));
      }
    },
    close() {
      for (const { agent } of targets.values()) agent.destroy();
      targets.clear();
    },
  };
}

/** Loads what it needs at the first request: importing the package stays cheap. */
function createTarget(origin: string, options: NodeTransportOptions): Target {
  const { protocol, hostname, port } = new URL(origin);
  const proxy = options.proxyFromEnvironment === false ? undefined : proxyFor(origin, process.env);
  const { maxSockets = Number.POSITIVE_INFINITY, maxFreeSockets = 256, ca } = options;
  const settings = { keepAlive: true, maxSockets, maxFreeSockets, scheduling: 'lifo' } as const;
  // Brackets of an IPv6 address belong to the URL only.
  const bare = (host: string) => host.replace(/^\[|\]$/g, '');
  const headers = ['Host', origin.slice(origin.indexOf('//') + 2), 'Accept-Encoding', 'gzip'];
  if (protocol === 'https:') {
    const https = process.getBuiltinModule('node:https');
    const agent = new https.Agent(ca === undefined ? settings : { ...settings, ca: [ca].flat() as string[] });
    if (proxy) tunnel(agent, proxy);
    return { request: https.request, protocol, hostname: bare(hostname), port, agent, prefix: '', headers };
  }
  const http = process.getBuiltinModule('node:http');
  const agent = new http.Agent(settings);
  const via = proxy ?? { hostname, port };
  const ofProxy = proxy ? Object.entries(proxyAuthorization(proxy)).flat() : [];
  return {
    request: http.request,
    protocol,
    hostname: bare(via.hostname),
    port: via.port,
    agent,
    prefix: proxy ? origin : '',
    headers: [...headers, ...ofProxy],
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
    const { method, body: content } = request;
    const headers = [...target.headers];
    for (const name in request.headers) headers.push(name, request.headers[name] as string);
    if (content !== undefined) headers.push('Content-Length', String(Buffer.byteLength(content)));
    const { protocol, hostname, port, agent } = target;
    // Written out: with an object that was spread, all of Node's handling of a request takes a seventh longer.
    const outgoing = target.request({
      protocol,
      hostname,
      port,
      agent,
      method,
      path: target.prefix + request.path,
      headers,
    });
    // A kept connection has been assigned by now.
    let connected = outgoing.reusedSocket;
    let responded = false;

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

    if (!connected) {
      outgoing.on('socket', (socket: Socket & { encrypted?: boolean }) => {
        const ready = () => {
          connected = true;
        };
        if (outgoing.reusedSocket) ready();
        else socket.once(socket.encrypted ? 'secureConnect' : 'connect', ready);
      });
    }
    outgoing.on('error', (cause) => {
      const fault = isParseError(cause) ? 'malformed' : responded ? 'truncated' : 'network';
      fail(fault, describe(cause), cause);
    });
    outgoing.on('response', (incoming: IncomingMessage) => {
      connected = true;
      responded = true;
      incoming.on('error', (cause) => fail('truncated', describe(cause), cause));
      const body = decompress(incoming);
      if (body !== incoming) body.on('error', (cause: Error) => fail('malformed', describe(cause), cause));
      const chunks: Buffer[] = [];
      let size = 0;
      body.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes) fail('malformed', `a response of more than ${maxBytes} bytes`);
      });
      body.on('end', () => {
        finish();
        const [only] = chunks;
        const bytes = only && chunks.length === 1 ? only : Buffer.concat(chunks, size);
        resolve(new NodeResponse(incoming, bytes.toString()));
      });
    });
    outgoing.end(content);
  });
}

function decompress(incoming: IncomingMessage) {
  const { rawHeaders } = incoming;
  const at = rawHeaders.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'content-encoding');
  if (at < 0 || rawHeaders[at + 1]?.toLowerCase() !== 'gzip') return incoming;
  return incoming.pipe(process.getBuiltinModule('node:zlib').createGunzip());
}

/** Most callers never look at the headers: they are made when somebody does. */
class NodeResponse implements HttpResponse {
  readonly status: number;
  readonly body: string;
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage, body: string) {
    this.#incoming = incoming;
    this.status = incoming.statusCode ?? 0;
    this.body = body;
  }

  get headers(): Record<string, string> {
    const flat: Record<string, string> = {};
    for (const [name, value] of Object.entries(this.#incoming.headers)) {
      if (value !== undefined) flat[name] = typeof value === 'string' ? value : value.join(', ');
    }
    return flat;
  }
}

function isParseError(error: Error & { code?: string }): boolean {
  return error.code?.startsWith('HPE_') === true;
}

/** Node's messages name addresses and codes; an error over several addresses has its words inside. */
function describe(error: Error & { code?: string; errors?: Error[] }): string {
  return error.message || error.errors?.[0]?.message || error.code || error.name;
}
