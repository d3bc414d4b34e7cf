// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Ways to open a connection. The modules that they need are loaded by the first: importing the package stays cheap. */
import type { Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import { openTunnel } from './proxy.ts';

/** Called once: with a connection that is ready to carry a request, or with the reason why there is none. */
type Connected = (error: Error | undefined, socket?: Socket) => void;

/** Begins to connect, and returns what stops that. */
export type Connector = (connected: Connected) => { destroy(): void };

/**
 * How to reach an origin: straight, or with `https:` through a tunnel of the proxy, or with `http:` at the proxy.
 *
 * @param ca certificates of the authorities to trust, in PEM; absent: Node's
 */
export function connectorFor(origin: string, proxy: URL | undefined, ca?: readonly string[]): Connector {
  const { protocol, hostname, port } = new URL(origin);
  if (protocol === 'http:') {
    const { connect } = process.getBuiltinModule('node:net');
    const at = proxy ?? { hostname, port };
    const options = { host: bareHost(at.hostname), port: Number(at.port || 80) };
    return (connected) => whenConnected(connect(options), 'connect', connected);
  }
  const secure = tlsConnector(bareHost(hostname), Number(port || 443), ca);
  if (!proxy) return secure;
  return (connected) => {
    let stage = openTunnel(proxy, `${hostname}:${port || 443}`, (error, socket) => {
      if (socket) stage = secure(connected, socket);
      else connected(error);
    });
    return { destroy: () => stage.destroy() };
  };
}

/** TLS over a new connection or a given one. Sessions are resumed, which saves a round trip and the certificates. */
function tlsConnector(host: string, port: number, ca?: readonly string[]) {
  const { connect, createSecureContext } = process.getBuiltinModule('node:tls');
  const { isIP } = process.getBuiltinModule('node:net');
  const options: ConnectionOptions = { host, port, ALPNProtocols: ['http/1.1'] };
  // Reading certificates takes milliseconds: not for each connection.
  if (ca) options.secureContext = createSecureContext({ ca: [...ca] });
  if (!isIP(host)) options.servername = host;
  let session: Buffer | undefined;
  return (connected: Connected, socket?: Socket) => {
    const secured = connect({ ...options, ...(session && { session }), ...(socket && { socket }) });
    secured.on('session', (fresh) => {
      session = fresh;
    });
    secured.once('error', () => {
      session = undefined;
    });
    return whenConnected(secured, 'secureConnect', connected);
  };
}

/** Listens to the end of the socket: an error that nobody listens to would end the process. */
function whenConnected(socket: Socket, event: 'connect' | 'secureConnect', connected: Connected): Socket {
  let told = false;
  const tell: Connected = (...outcome) => {
    if (told) return;
    told = true;
    connected(...outcome);
  };
  socket.setNoDelay(true).setKeepAlive(true, 1000);
  socket.on('error', (error) => tell(error));
  socket.once('close', () => tell(new Error('the connection was closed before it was ready')));
  return socket.once(event, () => tell(undefined, socket));
}

/** Brackets of an IPv6 address belong to the URL only. */
function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
