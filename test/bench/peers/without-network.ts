/** A connection that answers by itself: whole clients run, with their HTTP libraries, but no byte leaves the process. */
import http from 'node:http';
import net from 'node:net';
import { Duplex } from 'node:stream';

/** Lets every new connection answer each request with a body, until the returned function is called. */
export function answerWithoutNetwork(body: string): () => void {
  const length = Buffer.byteLength(body);
  const answer = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`,
  );
  const real = { connect: net.connect, ofAgents: http.Agent.prototype.createConnection };
  const connect = () => new Connection(answer) as unknown as net.Socket;
  net.connect = connect;
  http.Agent.prototype.createConnection = connect;
  return () => {
    net.connect = real.connect;
    http.Agent.prototype.createConnection = real.ofAgents;
    http.globalAgent.destroy();
  };
}

/** As much of a socket as HTTP clients use. */
class Connection extends Duplex {
  readonly #answer: Buffer;
  /** Bytes of the request that are to come. */
  #left = 0;

  constructor(answer: Buffer) {
    super();
    this.#answer = answer;
    setImmediate(() => this.emit('connect'));
  }

  override _read(): void {}

  override _write(bytes: Buffer, _encoding: string, done: () => void): void {
    if (this.#left === 0) {
      const head = bytes.toString('latin1', 0, bytes.indexOf('\r\n\r\n') + 4);
      this.#left = head.length + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    }
    this.#left -= bytes.length;
    done();
    if (this.#left === 0) setImmediate(() => this.push(this.#answer));
  }

  setNoDelay = (): this => this;
  setKeepAlive = (): this => this;
  setTimeout = (): this => this;
  ref = (): this => this;
  unref = (): this => this;
}
