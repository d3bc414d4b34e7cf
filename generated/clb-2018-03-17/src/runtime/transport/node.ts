// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Sends through `node:http` and `node:https`: agents, tracing and mocks that users plug into these see every call. */
import type { Agent, ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { onAbort } from '../signal.ts';
import { type Connections, createConnections } from './agent.ts';
import type { AgentSettings } from './agent-settings.ts';
import { isPermanent, reasonOf, rootOf } from './failure.ts';
import {
  type AgentLike,
  type HttpRequest,
  type HttpResponse,
  type Transport,
  type TransportContext,
  TransportError,
  type TransportFault,
} from './transport.ts';

export interface NodeTransportOptions extends AgentSettings {
  /**
   * An `https.Agent`, or an `http.Agent` for an endpoint with `http:`: for a proxy, client certificates, name lookup.
   * Default: one that keeps connections alive, made as the other options say, and using the proxy that the environment names.
   */
  readonly agent?: AgentLike | undefined;
  /** For a new connection to be ready, in milliseconds. Default: 10,000. */
  readonly connectTimeoutMs?: number | undefined;
  /** A longer response is refused, in bytes. Default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
}

type Limits = Record<'connectTimeoutMs' | 'maxResponseBytes', number>;

/** Sends with `node:http` and `node:https`. Resting connections don't keep the process alive. */
export function createNodeTransport(options: NodeTransportOptions = {}): Transport {
  const { connectTimeoutMs = 10_000, maxResponseBytes = 64 * 2 ** 20 } = options;
  const limits: Limits = { connectTimeoutMs, maxResponseBytes };
  const targets = new Map<string, Target>();

  function targetOf(origin: string): Target {
    let target = targets.get(origin);
    if (!target) {
      target = createTarget(origin, options);
      targets.set(origin, target);
    }
    return target;
  }

  return {
    send: (request, context) =>
      new Promise((resolve, reject) => {
        if (context.signal?.aborted) return reject(new TransportError('abort', '', false));
        const target = targetOf(request.origin);
        const exchange = new Exchange(context, limits, resolve, reject);
        const start = () => exchange.start(request, target);
        target.connections?.dropStale();
        if (resting(target).length > 0) whenSeen(target, start);
        else start();
      }),
    close() {
      for (const { connections } of targets.values()) connections?.close();
      targets.clear();
    },
  };
}

/** Where requests to an origin go. */
interface Target {
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  /** Asked for each request: tracing and mocks replace its functions. */
  readonly http: Pick<typeof import('node:http'), 'request'>;
  readonly agent: Agent;
  /** Where the agent is the transport's own. */
  readonly connections: Connections | undefined;
}

function createTarget(origin: string, options: NodeTransportOptions): Target {
  const { protocol, host, hostname, port } = new URL(origin);
  const connections = options.agent ? undefined : createConnections(origin, options);
  return {
    protocol,
    host,
    // Brackets of an IPv6 address belong to the URL only.
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    http: process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http'),
    agent: connections?.agent ?? (options.agent as Agent),
    connections,
  };
}

const resting = ({ agent }: Target): Socket[] =>
  Object.values(agent.freeSockets ?? {}).flatMap((sockets) => sockets ?? []);

/**
 * A server may have closed a resting connection, or said something over it, while the process was busy or frozen: after two turns of
 * the event loop Node has seen that, and after another one its agent has forgotten the connection.
 */
function whenSeen(target: Target, start: () => void, turns = 2): void {
  const ended = resting(target).filter((socket) => socket.destroyed || socket.readableEnded);
  for (const socket of ended) socket.destroy();
  if (turns > 0 || (ended.length > 0 && turns > -5)) setImmediate(whenSeen, target, start, turns - 1);
  else start();
}

/** One request and its response, within their time. */
class Exchange {
  readonly #limits: Limits;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (error: TransportError) => void;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #forgetSignal: () => void;
  #connecting: ReturnType<typeof setTimeout> | undefined;
  #request: ClientRequest | undefined;
  /** Whether a byte of the request may have left. */
  #sent = false;
  /** Whether the head of the response has come. */
  #begun = false;
  #over = false;

  constructor(
    { signal, timeoutMs }: TransportContext,
    limits: Limits,
    resolve: (response: HttpResponse) => void,
    reject: (error: TransportError) => void,
  ) {
    this.#limits = limits;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#fail('timeout', `within ${Math.round(timeoutMs)} ms`), timeoutMs);
    this.#forgetSignal = onAbort(signal, () => this.#fail('abort', ''));
  }

  start({ method, path, headers, body }: HttpRequest, { protocol, host, hostname, port, http, agent }: Target): void {
    if (this.#over) return;
    try {
      this.#request = http.request({
        protocol,
        hostname,
        port,
        method,
        path,
        headers: { Host: host, 'Accept-Encoding': 'gzip', ...headers },
        agent,
      });
      this.#request.once('socket', (socket) => this.#watch(socket));
      this.#request.once('response', (response) => this.#receive(response));
      this.#request.on('error', (error) => this.#lose(error));
      this.#request.end(body);
    } catch (cause) {
      this.#fail('configuration', (cause as Error).message, cause);
    }
  }

  /** Nothing leaves before the connection is ready. */
  #watch(socket: Socket & { secureConnecting?: boolean }): void {
    if (!socket.connecting && !socket.secureConnecting) {
      this.#sent = true;
      return;
    }
    const { connectTimeoutMs } = this.#limits;
    const onLate = () => this.#fail('timeout', `no connection within ${connectTimeoutMs} ms`);
    this.#connecting = setTimeout(onLate, connectTimeoutMs);
    socket.once(socket.secureConnecting ? 'secureConnect' : 'connect', () => {
      clearTimeout(this.#connecting);
      this.#sent = true;
    });
  }

  #receive(response: IncomingMessage): void {
    this.#begun = true;
    const { maxResponseBytes } = this.#limits;
    const parts: Buffer[] = [];
    let size = 0;
    response.on('error', (error) => this.#lose(error));
    response.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (size > maxResponseBytes) this.#fail('malformed', `a body of more than ${maxResponseBytes} bytes`);
    });
    response.once('end', () => {
      const body = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
      if (response.headers['content-encoding']?.toLowerCase() !== 'gzip') return this.#succeed(response, body);
      const { gunzip } = process.getBuiltinModule('node:zlib');
      gunzip(body, { maxOutputLength: maxResponseBytes }, (error, text) =>
        error ? this.#fail('malformed', error.message, error) : this.#succeed(response, text),
      );
    });
  }

  #succeed({ statusCode = 0, headers }: IncomingMessage, body: Buffer): void {
    if (!this.#end()) return;
    const { 'set-cookie': cookies, ...others } = headers as Record<string, string> & { 'set-cookie'?: string[] };
    this.#resolve({
      status: statusCode,
      headers: cookies ? { ...others, 'set-cookie': cookies.join(', ') } : others,
      body: body.toString(),
    });
  }

  #lose(cause: Error): void {
    const root = rootOf(cause);
    this.#fail(this.#faultOf(root), reasonOf(root), cause);
  }

  #faultOf(root: Error & { code?: unknown }): TransportFault {
    if (isPermanent(root)) return 'configuration';
    if (String(root.code).startsWith('HPE_')) return 'malformed';
    return this.#begun ? 'truncated' : 'network';
  }

  #fail(fault: TransportFault, message: string, cause?: unknown): void {
    if (!this.#end()) return;
    this.#reject(new TransportError(fault, message, this.#sent, cause));
    this.#request?.destroy();
  }

  /** @returns whether this is the first end */
  #end(): boolean {
    if (this.#over) return false;
    this.#over = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#connecting);
    this.#forgetSignal();
    return true;
  }
}
