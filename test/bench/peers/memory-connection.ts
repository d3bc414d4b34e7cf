/** Connections of `node:http` that end in this process: whole clients run, with their HTTP libraries, without a network. */
import http from 'node:http';
import { Duplex } from 'node:stream';

/** Lets every request over `http:` be answered with a body, until the returned function is called. */
export function answerInMemory(body: string): () => void {
  const bytes = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const agent = http.Agent.prototype as { createConnection?: unknown };
  const real = agent.createConnection;
  agent.createConnection = () => new MemoryConnection(bytes);
  return () => {
    agent.createConnection = real;
  };
}

class MemoryConnection extends Duplex {
  readonly #answer: Buffer;
  #received = '';

  constructor(answer: Buffer) {
    super();
    this.#answer = answer;
    queueMicrotask(() => this.emit('connect'));
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#received += chunk.toString('latin1');
    const end = this.#received.indexOf('\r\n\r\n');
    const length = Number(/content-length: ?(\d+)/i.exec(this.#received)?.[1] ?? 0);
    if (end >= 0 && this.#received.length >= end + 4 + length) {
      this.#received = '';
      setImmediate(() => this.push(this.#answer));
    }
    done();
  }

  setNoDelay = () => this;
  setKeepAlive = () => this;
  setTimeout = () => this;
  ref = () => this;
  unref = () => this;
}
