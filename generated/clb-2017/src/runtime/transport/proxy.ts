// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Proxies, as the environment names them: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case. */
import type { Socket } from 'node:net';

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

/**
 * Asks a proxy for a tunnel to `host:port`.
 *
 * @param opened called once, with the tunnel or with the reason why there is none
 * @returns what stops it
 */
export function openTunnel(
  proxy: URL,
  target: string,
  opened: (error: Error | undefined, socket?: Socket) => void,
): { destroy(): void } {
  const asking = process.getBuiltinModule('node:http').request({
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || 80,
    method: 'CONNECT',
    path: target,
    headers: { Host: target, ...proxyAuthorization(proxy) },
    agent: false,
  });
  asking.once('error', opened);
  asking.once('connect', (response, socket) => {
    if (response.statusCode === 200) return opened(undefined, socket);
    socket.destroy();
    opened(new Error(`the proxy ${proxy.host} answered CONNECT with HTTP ${response.statusCode}`));
  });
  asking.end();
  return asking;
}
