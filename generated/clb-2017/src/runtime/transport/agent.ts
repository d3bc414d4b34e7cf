// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Node's own agent: connections that are kept alive, looked after while they rest, and proxies from the environment. */
import type { Agent, AgentOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { AgentSettings } from './agent-settings.ts';
import { TransportError } from './transport.ts';

/** Connections to one origin. */
export interface Connections {
  readonly agent: Agent;
  /** Closes what has rested for too long. */
  dropStale(): void;
  /** Closes resting connections at once, and the others when they would begin to rest. */
  close(): void;
}

/** @throws {TransportError} where the environment names a proxy that Node can't use; the message doesn't show it */
export function createConnections(origin: string, settings: AgentSettings): Connections {
  const { protocol, hostname } = new URL(origin);
  const { maxSockets, maxFreeSockets, maxIdleMs = 15_000, ca } = settings;
  const options: AgentOptions & { ca?: readonly string[] } = { keepAlive: true, timeout: maxIdleMs };
  if (maxSockets !== undefined) options.maxSockets = maxSockets;
  if (maxFreeSockets !== undefined) options.maxFreeSockets = maxFreeSockets;
  if (ca !== undefined) options.ca = [ca].flat();
  const agent = createAgent(protocol, isLoopback(hostname), options);
  /** When each connection began to rest; 0: it is in use. Timers stand still while the machine sleeps; this clock doesn't. */
  const restingSince = new WeakMap<Socket, number>();
  const { keepSocketAlive, reuseSocket } = agent as unknown as KeepAlive;
  const keepAlive: KeepAlive = {
    keepSocketAlive(socket) {
      // Bytes that nobody asked for: the next response couldn't be trusted.
      if (!restingSince.has(socket)) socket.on('data', () => restingSince.get(socket) && socket.destroy());
      restingSince.set(socket, Date.now());
      return keepSocketAlive.call(agent, socket);
    },
    reuseSocket(socket, request) {
      restingSince.set(socket, 0);
      reuseSocket.call(agent, socket, request);
    },
  };
  Object.assign(agent, keepAlive);
  return {
    agent,
    dropStale() {
      for (const sockets of Object.values(agent.freeSockets)) {
        for (const socket of sockets ?? []) {
          // The one that has rested longest comes first.
          if (Math.abs(Date.now() - (restingSince.get(socket) ?? 0)) <= maxIdleMs) break;
          socket.destroy();
        }
      }
    },
    close() {
      agent.maxFreeSockets = 0;
      for (const socket of Object.values(agent.freeSockets).flat()) socket?.destroy();
    },
  };
}

/** Methods of Node's agent that its documentation names for overriding, and its types don't. */
interface KeepAlive {
  keepSocketAlive(socket: Socket): boolean;
  reuseSocket(socket: Socket, request: unknown): void;
}

function createAgent(protocol: string, direct: boolean, options: AgentOptions): Agent {
  const { Agent } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
  const name = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = direct ? undefined : process.env[name.toLowerCase()] || process.env[name];
  if (!proxy) return new Agent(options);
  if (!process.allowedNodeEnvironmentFlags.has('--use-env-proxy')) {
    throw refuse(`${name} is set, but Node ${process.versions.node} can't use it by itself: ${PROXY_ADVICE}`);
  }
  try {
    const withProxy: AgentOptions & { proxyEnv: object } = { ...options, proxyEnv: process.env };
    if (/^https?:\/\//i.test(proxy)) return new Agent(withProxy);
  } catch {
    // Node's message may show the proxy's password.
  }
  throw refuse(
    `${name}: takes the URL of a proxy, such as "http://user:password@proxy.example.com:3128", encoded as URLs are`,
  );
}

const PROXY_ADVICE =
  'use Node 22.21, 24.5 or newer; or give the client an "agent": one for proxies, such as the package https-proxy-agent has, ' +
  'or new https.Agent({ keepAlive: true }) to go without';

const refuse = (message: string) => new TransportError('configuration', message, false);

/** This machine is never reached through a proxy. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\./.test(hostname);
}
