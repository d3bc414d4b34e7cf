// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Listens on a port of this machine for one or several local APIs. */

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { administer } from './admin.ts';
import type { ApiDescription } from './api.ts';
import { indexApi } from './api.ts';
import { BODY_LIMIT } from './call.ts';
import type { LocalControls } from './controls.ts';
import { createControls } from './controls.ts';
import type { LocalApiOptions, LocalSeed, Seed } from './local-api.ts';
import { LocalApi } from './local-api.ts';
import { Shared } from './shared.ts';
import type { WireRequest, WireResponse } from './wire.ts';
import { deriveModel } from './world/model.ts';
import { idKind } from './world/names.ts';
import { Rules } from './world/rules.ts';
import { createVocabulary } from './world/vocabulary.ts';

export interface ServerOptions extends LocalApiOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default `127.0.0.1`: only this machine can call. */
  readonly host?: string;
  /** False: nothing is served beside the APIs. */
  readonly admin?: boolean;
  /** Let pages of all origins call the APIs. */
  readonly cors?: boolean;
  /** Serve HTTPS, with this key and certificate. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface LocalServer extends LocalControls {
  readonly port: number;
  /** What the client takes as its endpoint: `http://127.0.0.1:41234`. */
  readonly endpoint: string;
  /** Stops listening; answers the calls in flight, for up to five seconds, and closes all connections. */
  close(): Promise<void>;
}

/**
 * Starts the server. One port serves several APIs, by host and path. Rejects with the port's error if it can't listen,
 * with a RangeError if the seed does not fit.
 */
export async function startLocalServer(
  apis: readonly ApiDescription[],
  options: ServerOptions = {},
): Promise<LocalServer> {
  const shared = new Shared(options.taskMs, options.now);
  const locals = apis.map(
    (api) => new LocalApi(api, { ...options, seed: seedFor(api, apis, options.seed ?? 'empty') }, shared),
  );
  const controls = createControls(locals, shared);
  const { host = '127.0.0.1', tls } = options;
  const { port, close } = await listen(options, (request) => {
    const administered = options.admin === false ? undefined : administer(controls, shared, request);
    return administered ?? route(locals, request).handle(request);
  });
  return { ...controls, port, endpoint: `${tls ? 'https' : 'http'}://${host}:${port}`, close };
}

/** Of one seed for several APIs, the resources that each of them knows. */
function seedFor(api: ApiDescription, apis: readonly ApiDescription[], seed: LocalSeed): LocalSeed {
  if (typeof seed === 'string' || apis.length === 1) return seed;
  const known = new Set(apis.flatMap((other) => resourceIds(other, seed)));
  const own = new Set(resourceIds(api, seed));
  return Object.fromEntries(Object.entries(seed).filter(([name]) => own.has(name) || !known.has(name)));
}

function resourceIds(api: ApiDescription, seed: Seed): string[] {
  const behaviour = api.behaviour ?? [];
  const { kinds } = deriveModel(indexApi(api), createVocabulary(behaviour), new Rules(behaviour));
  return Object.keys(seed).filter((name) => kinds.has(idKind(name) ?? ''));
}

/** By the host name, as at the real endpoints; at a local address by the path. */
function route(locals: readonly LocalApi[], request: WireRequest): LocalApi {
  const host = (request.headers['host'] ?? '').replace(/:\d+$/, '');
  const path = request.target.split('?', 1)[0] ?? '/';
  const chosen =
    locals.find((local) => local.index.hosts.has(host)) ??
    locals.find((local) => local.index.api.path === path) ??
    locals[0];
  if (!chosen) throw new Error('The local server has no API to serve.');
  return chosen;
}

interface Listening {
  port: number;
  close(): Promise<void>;
}

/** How long `close` waits for calls in flight. */
const GRACE_MS = 5_000;

type Answer = (request: WireRequest) => WireResponse;

async function listen(options: ServerOptions, answer: Answer): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', tls } = options;
  const settings = { keepAliveTimeout: 60_000, maxHeaderSize: 64 * 1024 };
  const server = tls ? createSecureServer({ ...settings, ...tls }) : createServer(settings);
  server.on('request', (request, response) => {
    if (options.cors) {
      for (const name of ['origin', 'headers', 'methods']) response.setHeader(`access-control-allow-${name}`, '*');
      response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
      if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    }
    readBody(request, (body) => {
      const headers = request.headers as Record<string, string | undefined>;
      const answered = answer({ method: request.method ?? '', target: request.url ?? '/', headers, body });
      if (answered.delayMs === undefined) send(response, answered);
      else setTimeout(() => send(response, answered), answered.delayMs);
    });
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => close(server),
  };
}

function readBody(request: IncomingMessage, done: (body: Uint8Array) => void): void {
  const chunks: Uint8Array[] = [];
  let size = 0;
  request.on('data', (chunk: Uint8Array) => {
    size += chunk.length;
    // One byte over the limit is enough to refuse; the rest is read and dropped.
    if (size - chunk.length <= BODY_LIMIT) chunks.push(chunk);
  });
  request.on('end', () => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
}

function send(response: ServerResponse, answered: WireResponse): void {
  if (answered.cut === 'reset') {
    response.socket?.destroy();
    return;
  }
  const body = Buffer.from(answered.body);
  response.writeHead(answered.status, { ...answered.headers, 'content-length': body.length });
  if (answered.cut === 'truncate') response.write(body.subarray(0, body.length >> 1), () => response.socket?.destroy());
  else if (answered.slowMs === undefined) response.end(body);
  else trickle(response, body, answered.slowMs);
}

/** Sends a body in ten parts. */
function trickle(response: ServerResponse, body: Uint8Array, ms: number): void {
  const size = Math.max(1, Math.ceil(body.length / 10));
  const step = (at: number): void => {
    if (at >= body.length) return void response.end();
    response.write(body.subarray(at, at + size));
    setTimeout(() => step(at + size), ms / 10).unref();
  };
  step(0);
}

/** Answers what is in flight, for a while, and listens no more. */
function close(server: Server): Promise<void> {
  const hurry = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  return new Promise((done, failed) => {
    server.close((error) => {
      clearTimeout(hurry);
      if (error && 'code' in error && error.code !== 'ERR_SERVER_NOT_RUNNING') failed(error);
      else done();
    });
    server.closeIdleConnections();
  });
}
