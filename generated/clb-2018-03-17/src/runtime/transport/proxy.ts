// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Proxies, as the environment names them: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case. */
import type http from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for an origin; undefined: none. This machine is never reached through one.
 *
 * @throws {TypeError} where the variable holds something else than an `http:` URL; the message doesn't show it
 */
export function proxyFor(origin: string, environment: Environment): URL | undefined {
  const { protocol, hostname, port } = new URL(origin);
  if (isLoopback(hostname)) return undefined;
  const name = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const value = environment[name.toLowerCase()] || environment[name];
  if (!value || isExempt(hostname, port, environment['no_proxy'] || environment['NO_PROXY'] || '')) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'http:')
    throw new TypeError(`${name}: takes the URL of a proxy, such as "http://proxy.example.com:3128"`);
  return url;
}

/** `NO_PROXY`: hosts, domains (`.example.com`, `example.com` for all below too), with a port or without; `*` for all. */
function isExempt(hostname: string, port: string, list: string): boolean {
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [, name = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const domain = name.replace(/^\*?\./, '');
    if (domain === '' || (entryPort !== undefined && entryPort !== port)) return false;
    return hostname === domain || hostname.endsWith(`.${domain}`);
  });
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\./.test(hostname);
}

/** The header with the proxy's own credentials, where its URL has some. */
export function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** Makes an agent's TLS connections go through a tunnel that the proxy opens. */
export function tunnel(agent: http.Agent, proxy: URL): void {
  const { request } = process.getBuiltinModule('node:http');
  const { connect } = process.getBuiltinModule('node:tls');
  const connection = (options: ConnectionOptions, ready: (error: Error | null, socket?: Socket) => void) => {
    const target = `${options.host}:${options.port}`;
    const asking = request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || 80,
      method: 'CONNECT',
      path: target,
      headers: { Host: target, ...proxyAuthorization(proxy) },
      agent: false,
    });
    asking.once('error', (error) => ready(error));
    asking.once('connect', (response, socket) => {
      if (response.statusCode === 200) return ready(null, connect({ ...options, socket }));
      socket.destroy();
      ready(new Error(`the proxy ${proxy.host} answered CONNECT with HTTP ${response.statusCode}`));
    });
    asking.end();
  };
  Object.assign(agent, { createConnection: connection });
}
